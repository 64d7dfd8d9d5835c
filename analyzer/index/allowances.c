/* Comments that accept findings: "needkext: allow RULE, RULE -- reason". Only a comment that begins so is one; the
   words in prose, in strings or in the middle of a comment are not. */
#include "scan.h"

#include <string.h>

typedef struct {
  GPtrArray *allowances; /* NkAllowance */
  const char *file;
  guint first;     /* of the allowances that are of this file */
  guint code_line; /* on which the last token of code ended */
} Reading;

static const char *after_word(const char *text, const char *word) {
  text += strspn(text, " \t");
  return g_str_has_prefix(text, word) ? text + strlen(word) : NULL;
}

/* What stands between the comment's signs. Caller frees. */
static char *inner_text(const NkToken *comment) {
  gboolean block = comment->text[1] == '*';
  gboolean closed = block && comment->length >= 4 && strncmp(comment->text + comment->length - 2, "*/", 2) == 0;
  const char *start = comment->text + 2, *end = comment->text + comment->length - (closed ? 2 : 0);
  while (start < end && strchr("/*!<", *start))
    start++;
  return g_strstrip(g_strndup(start, (gsize)(end - start)));
}

/* Rules before "--", the reason behind it. NULL where the comment accepts nothing and does not try to. */
static NkAllowance *read_text(const char *text) {
  const char *rest = after_word(text, "needkext:");
  rest = rest ? after_word(rest, "allow") : NULL;
  if (!rest || (*rest && !strchr(" \t", *rest)))
    return NULL;
  const char *dashes = strstr(rest, "--");
  g_autofree char *names = dashes ? g_strndup(rest, (gsize)(dashes - rest)) : g_strdup(rest);
  g_autofree char *reason = g_strstrip(g_strdup(dashes ? dashes + strspn(dashes, "-") : ""));
  g_auto(GStrv) words = g_strsplit_set(names, ", \t\r\n", -1);
  g_autoptr(GPtrArray) rules = g_ptr_array_new();
  for (char **word = words; *word; word++)
    if (**word)
      g_ptr_array_add(rules, g_strdup(*word));
  g_ptr_array_add(rules, NULL);
  NkAllowance *allowance = g_new0(NkAllowance, 1);
  allowance->rules = (char **)g_ptr_array_free(g_steal_pointer(&rules), FALSE);
  allowance->reason = *reason && *allowance->rules ? g_strdelimit(g_steal_pointer(&reason), "\r\n\t", ' ') : NULL;
  return allowance;
}

/* Beside code it is about that line, else about the code that follows. */
static void take_comment(Reading *reading, const NkToken *comment, guint line) {
  g_autofree char *text = inner_text(comment);
  NkAllowance *allowance = read_text(text);
  if (!allowance)
    return;
  allowance->file = g_strdup(reading->file);
  allowance->line = line;
  allowance->column = comment->column;
  allowance->covers = reading->code_line == line ? line : 0;
  g_ptr_array_add(reading->allowances, allowance);
}

static guint newlines_in(const NkToken *token) {
  guint n = 0;
  for (guint32 i = 0; i < token->length; i++)
    n += token->text[i] == '\n';
  return n;
}

/* Those that wait for code have found it. */
static void take_code(Reading *reading, const NkToken *token) {
  for (guint i = reading->allowances->len; i-- > reading->first;) {
    NkAllowance *allowance = reading->allowances->pdata[i];
    if (allowance->covers)
      break;
    allowance->covers = token->line;
  }
  reading->code_line = token->line + newlines_in(token);
}

/* A directive is one token; a comment may end it. */
static void take_directive(Reading *reading, const NkToken *directive) {
  NkLexer lexer;
  nk_lexer_init(&lexer, directive->text + 1, directive->length - 1);
  lexer.comments = TRUE;
  lexer.at_line_start = FALSE;
  for (NkToken token; (token = nk_lexer_next(&lexer)).kind != NK_TOKEN_END;)
    if (token.kind == NK_TOKEN_COMMENT)
      take_comment(reading, &token, directive->line + token.line - 1);
}

void nk_index_scan_allowances(GPtrArray *allowances, const char *file, const char *text, gsize length) {
  if (!memmem(text, length, "needkext:", strlen("needkext:")))
    return;
  Reading reading = {.allowances = allowances, .file = file, .first = allowances->len};
  NkLexer lexer;
  nk_lexer_init(&lexer, text, length);
  lexer.comments = TRUE;
  for (NkToken token; (token = nk_lexer_next(&lexer)).kind != NK_TOKEN_END;) {
    if (token.kind == NK_TOKEN_COMMENT) {
      take_comment(&reading, &token, token.line);
      continue;
    }
    take_code(&reading, &token);
    if (token.kind == NK_TOKEN_DIRECTIVE)
      take_directive(&reading, &token);
  }
}
