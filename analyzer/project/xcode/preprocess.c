/* Property lists that the build runs through the C preprocessor: conditionals and object-like macros, no more. */
#include "analyzer/project/plist.h"
#include "xcode.h"

#include <string.h>

enum { MAX_NESTING = 64, MAX_MACRO_TEXT = 4096, MAX_DEFINITIONS = 4096, MAX_LEVELS = 8, MAX_REPLACEMENTS = 20000 };

typedef struct {
  GHashTable *macros; /* name -> text */
  guint depth;
  gboolean live[MAX_NESTING + 1];  /* [0] is the file itself */
  gboolean taken[MAX_NESTING + 1]; /* a branch of this #if has been live */
  const char *open[MAX_LEVELS];    /* macros that are being replaced */
  guint level, replaced;
} Preprocessor;

static gboolean is_word(char c) {
  return g_ascii_isalnum(c) || c == '_';
}

static void define(Preprocessor *p, const char *name, gsize length, const char *value) {
  if (length && g_hash_table_size(p->macros) < MAX_DEFINITIONS && strlen(value) <= MAX_MACRO_TEXT)
    g_hash_table_replace(p->macros, g_strndup(name, length), g_strstrip(g_strdup(value)));
}

/* The word at `text`, and its length. */
static const char *word_at(const char *text, gsize *length) {
  text += strspn(text, " \t(");
  *length = 0;
  while (is_word(text[*length]))
    (*length)++;
  return text;
}

static gboolean is_defined(const Preprocessor *p, const char *text) {
  gsize length;
  const char *word = word_at(text, &length);
  g_autofree char *name = g_strndup(word, length);
  return g_hash_table_contains(p->macros, name);
}

/* A number, a macro, defined(X), and ! before it; of anything longer the first part decides. */
static gboolean is_true(const Preprocessor *p, const char *text) {
  gboolean negated = FALSE;
  for (text += strspn(text, " \t("); *text == '!'; text += 1 + strspn(text + 1, " \t("))
    negated = !negated;
  gboolean value;
  gsize length;
  const char *word = word_at(text, &length);
  if (length == strlen("defined") && memcmp(word, "defined", length) == 0) {
    value = is_defined(p, word + length);
  } else {
    g_autofree char *name = g_strndup(word, length);
    const char *macro = g_hash_table_lookup(p->macros, name);
    value = g_ascii_strtoll(macro ? macro : name, NULL, 0) != 0;
  }
  return value != negated;
}

static void open_branch(Preprocessor *p, gboolean value) {
  if (p->depth < MAX_NESTING)
    p->depth++;
  p->live[p->depth] = p->live[p->depth - 1] && value;
  p->taken[p->depth] = value;
}

static void next_branch(Preprocessor *p, gboolean value) {
  if (p->depth == 0)
    return;
  p->live[p->depth] = p->live[p->depth - 1] && value && !p->taken[p->depth];
  p->taken[p->depth] = p->taken[p->depth] || value;
}

/* `line` starts behind the #. */
static void follow(Preprocessor *p, const char *line) {
  gsize length;
  const char *name = word_at(line, &length);
  const char *rest = name + length;
  g_autofree char *directive = g_strndup(name, length);
  if (strcmp(directive, "ifdef") == 0 || strcmp(directive, "ifndef") == 0) {
    open_branch(p, is_defined(p, rest) == (length == strlen("ifdef")));
  } else if (strcmp(directive, "if") == 0) {
    open_branch(p, is_true(p, rest));
  } else if (strcmp(directive, "elif") == 0) {
    next_branch(p, is_true(p, rest));
  } else if (strcmp(directive, "else") == 0) {
    next_branch(p, TRUE);
  } else if (strcmp(directive, "endif") == 0) {
    p->depth -= p->depth ? 1 : 0;
  } else if (strcmp(directive, "define") == 0 && p->live[p->depth]) {
    name = word_at(rest, &length);
    if (name[length] != '(') /* a macro with parameters cannot be meant in a list */
      define(p, name, length, name + length);
  }
}

/* A macro is not replaced within its own text; however the others nest, the work is bounded. */
static gboolean may_replace(Preprocessor *p, const char *name) {
  for (guint i = 0; i < p->level; i++)
    if (strcmp(p->open[i], name) == 0)
      return FALSE;
  return p->level < MAX_LEVELS && p->replaced++ < MAX_REPLACEMENTS;
}

static void replace(Preprocessor *p, const char *text, GString *out) {
  while (*text && out->len < NK_MAX_PLIST_BYTES) {
    gsize length = 0;
    while (is_word(text[length]))
      length++;
    if (length == 0) {
      g_string_append_c(out, *text++);
      continue;
    }
    g_autofree char *name = g_strndup(text, length);
    const char *macro = g_ascii_isdigit(*name) ? NULL : g_hash_table_lookup(p->macros, name);
    if (macro && may_replace(p, name)) {
      p->open[p->level++] = name;
      replace(p, macro, out);
      p->level--;
    } else {
      g_string_append_len(out, text, (gssize)length);
    }
    text += length;
  }
}

static char *run(Preprocessor *p, const char *text) {
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  GString *out = g_string_new(NULL);
  for (char **line = lines; *line; line++) {
    const char *first = *line + strspn(*line, " \t");
    if (*first == '#')
      follow(p, first + 1);
    else if (p->live[p->depth] && !(first[0] == '/' && first[1] == '/'))
      replace(p, *line, out);
    if (line[1])
      g_string_append_c(out, '\n');
  }
  return g_string_free(out, FALSE);
}

char *nk_xcode_preprocess(const char *text, const char *prefix_text, const char *const *defines) {
  Preprocessor p = {.live = {TRUE}};
  p.macros = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  for (const char *const *one = defines; one && *one; one++) {
    const char *equals = strchr(*one, '=');
    define(&p, *one, equals ? (gsize)(equals - *one) : strlen(*one), equals ? equals + 1 : "1");
  }
  if (prefix_text) {
    g_free(run(&p, prefix_text));
    p.depth = 0;
  }
  char *result = run(&p, text);
  g_hash_table_unref(p.macros);
  return result;
}
