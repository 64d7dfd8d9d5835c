/* One pass over a source: its includes, and what its text says for certain. */
#include "tree.h"

#include <analyzer/base/file.h>

#include <string.h>

enum { MAX_INCLUDES = 4096 };

typedef struct {
  NkScan *scan;
  NkBranches branches;
  guint depth;       /* of braces; those of extern "C" and namespaces do not count */
  guint transparent; /* open braces that do not count */
  guint parentheses;
  NkToken previous[2]; /* [0] is the last one */
} Scanner;

static void include_clear(gpointer data) {
  g_free(((NkInclude *)data)->name);
}

void nk_scan_free(NkScan *scan) {
  if (!scan)
    return;
  g_array_unref(scan->includes);
  g_ptr_array_unref(scan->classes);
  g_free(scan);
}

static gboolean asks_kernel(const NkToken *directive) {
  NkLexer rest;
  NkToken word = nk_token_directive(directive, &rest);
  if (word.kind != NK_TOKEN_IDENTIFIER || !g_strstr_len(word.text, word.length, "if"))
    return FALSE;
  for (NkToken token; (token = nk_lexer_next(&rest)).kind != NK_TOKEN_END;)
    if (nk_token_is(&token, "_KERNEL"))
      return TRUE;
  return FALSE;
}

static void take_directive(Scanner *scanner, const NkToken *token) {
  const char *name;
  gsize length;
  char delimiter;
  scanner->scan->asks_kernel = scanner->scan->asks_kernel || asks_kernel(token);
  nk_branches_follow(&scanner->branches, token, &scanner->depth);
  if (!nk_token_include(token, &name, &length, &delimiter) || scanner->scan->includes->len >= MAX_INCLUDES ||
      !g_utf8_validate(name, (gssize)length, NULL))
    return;
  NkLexer rest;
  NkToken word = nk_token_directive(token, &rest);
  NkInclude include = {g_strndup(name, length), delimiter, nk_branches_when(&scanner->branches),
                       nk_branches_cxx(&scanner->branches), nk_token_is(&word, "include_next")};
  g_array_append_val(scanner->scan->includes, include);
}

static gboolean is_word(const NkToken *token, const char *word) {
  return token->kind == NK_TOKEN_IDENTIFIER && nk_token_is(token, word);
}

/* extern "C" {   or   namespace a::b { */
static gboolean opens_transparent(const Scanner *scanner) {
  return scanner->previous[0].kind == NK_TOKEN_STRING || is_word(&scanner->previous[0], "namespace") ||
         is_word(&scanner->previous[1], "namespace");
}

static void take_brace(Scanner *scanner, char brace) {
  if (brace == '{' && scanner->depth == 0 && opens_transparent(scanner))
    scanner->transparent++;
  else if (brace == '{')
    scanner->depth++;
  else if (scanner->depth)
    scanner->depth--;
  else if (scanner->transparent)
    scanner->transparent--;
}

/* At file scope only C++ has these: `class X {`, `template <`, `namespace x {`, `X::y`. */
static gboolean proves_cxx(const Scanner *scanner, const NkToken *token) {
  const NkToken *last = &scanner->previous[0];
  if (nk_token_is(token, "<"))
    return is_word(last, "template");
  if (nk_token_is(token, "::"))
    return last->kind == NK_TOKEN_IDENTIFIER && scanner->parentheses == 0;
  if (nk_token_is(token, "{") || nk_token_is(token, ":"))
    return is_word(&scanner->previous[1], "class") || is_word(&scanner->previous[1], "namespace");
  return FALSE;
}

static gboolean defines_class(const NkToken *token) {
  static const char prefix[] = "OSDefineMetaClass";
  return token->kind == NK_TOKEN_IDENTIFIER && token->length >= sizeof prefix - 1 &&
         memcmp(token->text, prefix, sizeof prefix - 1) == 0;
}

static void take_token(Scanner *scanner, const NkToken *token) {
  const NkToken *last = scanner->previous;
  if (token->kind == NK_TOKEN_PUNCTUATOR) {
    char c = token->length == 1 ? *token->text : 0;
    if (scanner->depth == 0 && !scanner->scan->cxx && proves_cxx(scanner, token))
      scanner->scan->cxx = nk_branches_when(&scanner->branches) < NK_WHEN_USER && !nk_branches_cxx(&scanner->branches);
    if (c == '(' && scanner->depth == 0 && is_word(&last[0], "main") && !is_word(&last[1], "define"))
      scanner->scan->has_main = TRUE;
    if (c == '(')
      scanner->parentheses++;
    else if (c == ')' && scanner->parentheses)
      scanner->parentheses--;
    else if (c == ';')
      scanner->parentheses = 0;
    else if (c == '{' || c == '}')
      take_brace(scanner, c);
  } else if (token->kind == NK_TOKEN_IDENTIFIER && nk_token_is(&last[0], "(") && defines_class(&last[1])) {
    g_ptr_array_add(scanner->scan->classes, g_strndup(token->text, MIN(token->length, 256)));
  }
}

NkScan *nk_scan_text(const char *text, gsize length) {
  Scanner scanner = {.scan = g_new0(NkScan, 1)};
  scanner.scan->includes = g_array_new(FALSE, FALSE, sizeof(NkInclude));
  g_array_set_clear_func(scanner.scan->includes, include_clear);
  scanner.scan->classes = g_ptr_array_new_with_free_func(g_free);
  scanner.previous[0] = scanner.previous[1] = (NkToken){.text = ""};
  nk_branches_init(&scanner.branches);
  NkLexer lexer;
  nk_lexer_init(&lexer, text, length);
  for (NkToken token; (token = nk_lexer_next(&lexer)).kind != NK_TOKEN_END;) {
    if (token.kind == NK_TOKEN_DIRECTIVE) {
      take_directive(&scanner, &token);
      continue;
    }
    take_token(&scanner, &token);
    scanner.previous[1] = scanner.previous[0];
    scanner.previous[0] = token;
  }
  nk_branches_clear(&scanner.branches);
  return scanner.scan;
}

/* The bytes of a file, or NULL with a remark. */
char *nk_tree_read(NkProject *project, const char *path, gsize *length) {
  g_autofree char *absolute = nk_project_absolute(project, path);
  struct stat info;
  char *text = nk_file_read(absolute, NK_MAX_SOURCE_BYTES, &info);
  *length = text ? (gsize)info.st_size : 0;
  if (!text && info.st_size > NK_MAX_SOURCE_BYTES)
    nk_project_say(project, "warning", path, 0, "the file is larger than %d MiB: left out",
                   NK_MAX_SOURCE_BYTES / (1024 * 1024));
  else if (!text)
    nk_project_say(project, "warning", path, 0, "the file cannot be read");
  return text;
}

const NkScan *nk_tree_scan(NkTree *tree, NkTreeFile *file) {
  if (file->scan)
    return file->scan;
  gsize length;
  g_autofree char *text = nk_tree_read(tree->project, file->path, &length);
  file->scan = nk_scan_text(text ? text : "", length);
  return file->scan;
}
