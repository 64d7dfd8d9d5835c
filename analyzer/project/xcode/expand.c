/* References to build settings in texts. */
#include "settings.h"

#include <string.h>

enum {
  MAX_DEPTH = 48,             /* of references in references */
  MAX_TEXT = 64 * 1024,       /* of one value */
  MAX_REFERENCES = 4 * 1000,  /* in one call */
  MAX_WORK = 2 * 1024 * 1024, /* bytes of all values in one call */
};

typedef struct {
  const NkSettings *settings;
  gboolean keep;
  guint depth, references;
  gsize work;
  const char *open[MAX_DEPTH]; /* assignments that are being expanded: a cycle ends with nothing */
  guint n_open;
} Expander;

/* Of which key, and of which of its assignments, a text is the value: what $(inherited) goes on from. */
typedef struct {
  const char *key;
  guint below;
} Origin;

static void expand(Expander *expander, const char *text, gsize length, const Origin *origin, GString *out);

/* ---- modifiers: $(NAME:modifier) ---- */
static char *only(const char *text, const char *also, char other) {
  char *copy = g_strdup(text);
  for (char *p = copy; *p; p++)
    if (!g_ascii_isalnum(*p) && !strchr(also, *p))
      *p = other;
  return copy;
}

static char *as_rfc1034(const char *text) {
  return only(text, "-.", '-');
}

static char *as_c99(const char *text) {
  char *copy = only(text, "_", '_');
  if (g_ascii_isdigit(*copy))
    *copy = '_';
  return copy;
}

static char *lower(const char *text) {
  return g_utf8_strdown(text, -1);
}

static char *upper(const char *text) {
  return g_utf8_strup(text, -1);
}

static char *base_of(const char *text) {
  char *name = g_path_get_basename(text);
  char *dot = strrchr(name, '.');
  if (dot && dot > name)
    *dot = '\0';
  return name;
}

static char *suffix_of(const char *text) {
  const char *dot = strrchr(text, '.');
  return g_strdup(dot ? dot : "");
}

static char *quoted(const char *text) {
  GString *out = g_string_new(NULL);
  for (; *text; text++)
    g_string_append_printf(out, strchr(" \t\"'\\$", *text) ? "\\%c" : "%c", *text);
  return g_string_free(out, FALSE);
}

static char *standardized(const char *text) {
  return g_path_is_absolute(text) ? g_canonicalize_filename(text, "/") : g_strdup(text);
}

static const struct {
  const char *name;
  char *(*apply)(const char *text);
} modifiers[] = {
    {"rfc1034identifier", as_rfc1034},
    {"bundleidentifier", as_rfc1034},
    {"c99extidentifier", as_c99},
    {"identifier", as_c99},
    {"lower", lower},
    {"upper", upper},
    {"file", g_path_get_basename},
    {"dir", g_path_get_dirname},
    {"base", base_of},
    {"suffix", suffix_of},
    {"quote", quoted},
    {"standardizepath", standardized},
};

/* ":a:b=c"; takes `value`. */
static char *modify(char *value, const char *list) {
  g_auto(GStrv) names = g_strsplit(*list == ':' ? list + 1 : list, ":", -1);
  for (char **name = names; *name; name++) {
    if (g_str_has_prefix(*name, "default=") && !*value) {
      g_free(value);
      value = g_strdup(*name + strlen("default="));
    }
    for (gsize i = 0; i < G_N_ELEMENTS(modifiers); i++)
      if (strcmp(modifiers[i].name, *name) == 0) {
        char *changed = modifiers[i].apply(value);
        g_free(value);
        value = changed;
      }
  }
  return value;
}

/* ---- references ---- */
static gboolean may_open(Expander *expander, const char *assignment) {
  for (guint i = 0; i < expander->n_open; i++)
    if (expander->open[i] == assignment)
      return FALSE;
  return expander->depth < MAX_DEPTH && expander->n_open < MAX_DEPTH && ++expander->references <= MAX_REFERENCES &&
         expander->work < MAX_WORK;
}

/* The value of `key` as seen from the text of `origin`; NULL when nothing assigns it. */
static char *value_of(Expander *expander, const char *key, const Origin *origin) {
  gboolean inherited = origin && (strcmp(key, "inherited") == 0 || strcmp(key, "value") == 0);
  const char *real = inherited ? origin->key : key;
  const GPtrArray *list = nk_settings_assignments(expander->settings, real);
  gboolean own = inherited || (origin && strcmp(real, origin->key) == 0);
  guint count = own ? origin->below : list ? list->len : 0;
  if (!list || count == 0)
    return own ? g_strdup("") : NULL;
  const char *text = list->pdata[count - 1];
  if (!may_open(expander, text))
    return g_strdup("");
  Origin here = {real, count - 1};
  GString *out = g_string_new(NULL);
  expander->open[expander->n_open++] = text;
  expander->depth++;
  expand(expander, text, strlen(text), &here, out);
  expander->depth--;
  expander->n_open--;
  expander->work += out->len;
  return g_string_free(out, FALSE);
}

/* `inner` is what stands between the parentheses; `whole` the reference as written. */
static void append_reference(Expander *expander, const char *inner, gsize inner_length, const char *whole,
                             gsize whole_length, const Origin *origin, GString *out) {
  g_autoptr(GString) name = g_string_new(NULL);
  expander->depth++;
  if (expander->depth < MAX_DEPTH)
    expand(expander, inner, inner_length, origin, name);
  expander->depth--;
  char *colon = strchr(name->str, ':');
  g_autofree char *list = g_strdup(colon ? colon : "");
  if (colon)
    *colon = '\0';
  char *value = value_of(expander, name->str, origin);
  if (!value && expander->keep && !strstr(list, ":default=")) {
    g_string_append_len(out, whole, (gssize)whole_length);
    return;
  }
  g_autofree char *changed = modify(value ? value : g_strdup(""), list);
  if (out->len + strlen(changed) <= MAX_TEXT)
    g_string_append(out, changed);
}

/* The closing bracket that belongs to the opening one at `text`, or NULL. */
static const char *find_close(const char *text, const char *end, char open, char close) {
  guint depth = 0;
  for (; text < end; text++) {
    depth += *text == open;
    if (*text == close && --depth == 0)
      return text;
  }
  return NULL;
}

static void expand(Expander *expander, const char *text, gsize length, const Origin *origin, GString *out) {
  const char *end = text + length;
  while (text < end) {
    const char *dollar = memchr(text, '$', (gsize)(end - text));
    g_string_append_len(out, text, (gssize)((dollar ? dollar : end) - text));
    if (!dollar)
      return;
    text = dollar + 1;
    char open = text < end ? *text : '\0';
    const char *close = open == '(' || open == '{' ? find_close(text, end, open, open == '(' ? ')' : '}') : NULL;
    const char *word = text;
    while (word < end && (g_ascii_isalnum(*word) || *word == '_'))
      word++;
    if (close)
      append_reference(expander, text + 1, (gsize)(close - text - 1), dollar, (gsize)(close + 1 - dollar), origin, out);
    else if (word > text)
      append_reference(expander, text, (gsize)(word - text), dollar, (gsize)(word - dollar), origin, out);
    else
      g_string_append_c(out, '$');
    text = close ? close + 1 : word;
  }
}

char *nk_settings_expand(const NkSettings *settings, const char *text, gboolean keep) {
  Expander expander = {.settings = settings, .keep = keep};
  GString *out = g_string_new(NULL);
  expand(&expander, text, strlen(text), NULL, out);
  return g_string_free(out, FALSE);
}

char *nk_settings_text(const NkSettings *settings, const char *key) {
  Expander expander = {.settings = settings};
  return value_of(&expander, key, NULL);
}

char **nk_words_split(const char *text) {
  GPtrArray *words = g_ptr_array_new();
  g_autoptr(GString) word = g_string_new(NULL);
  char quote = '\0';
  gboolean open = FALSE; /* a word has begun, even if it is empty */
  for (; *text; text++) {
    if (*text == '\\' && text[1] && quote != '\'')
      g_string_append_c(word, *++text);
    else if (quote ? *text == quote : *text == '"' || *text == '\'')
      quote = quote ? '\0' : *text;
    else if (quote || !g_ascii_isspace(*text))
      g_string_append_c(word, *text);
    else {
      if (open)
        g_ptr_array_add(words, g_strdup(word->str));
      g_string_truncate(word, 0);
      open = FALSE;
      continue;
    }
    open = TRUE;
  }
  if (open)
    g_ptr_array_add(words, g_strdup(word->str));
  g_ptr_array_add(words, NULL);
  return (char **)g_ptr_array_free(words, FALSE);
}

char **nk_settings_list(const NkSettings *settings, const char *key) {
  g_autofree char *text = nk_settings_text(settings, key);
  return nk_words_split(text ? text : "");
}

gboolean nk_settings_is(const NkSettings *settings, const char *key, gboolean otherwise) {
  g_autofree char *text = nk_settings_text(settings, key);
  if (!text || !*text)
    return otherwise;
  return g_ascii_strcasecmp(text, "YES") == 0 || g_ascii_strcasecmp(text, "TRUE") == 0 || strcmp(text, "1") == 0;
}
