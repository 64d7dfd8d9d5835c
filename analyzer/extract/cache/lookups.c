#include "lookups.h"

#include <analyzer/base/lexer.h>
#include <analyzer/base/text.h>
#include <string.h>
#include <sys/stat.h>

struct _NkLookups {
  const char *root, *sdk;
  GHashTable *names;   /* file -> GPtrArray */
  GHashTable *macros;  /* "file\nmacro" -> definition or NULL */
  GHashTable *exists;  /* absolute path -> GUINT_TO_POINTER(mode + 1), 1 for none */
  GHashTable *shadows; /* directory -> char * */
};

NkLookups *nk_lookups_new(const char *root, const char *sdk) {
  NkLookups *lookups = g_new0(NkLookups, 1);
  lookups->root = root;
  lookups->sdk = sdk;
  lookups->names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  lookups->macros = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  lookups->exists = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  lookups->shadows = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  return lookups;
}

void nk_lookups_free(NkLookups *lookups) {
  g_hash_table_unref(lookups->names);
  g_hash_table_unref(lookups->macros);
  g_hash_table_unref(lookups->exists);
  g_hash_table_unref(lookups->shadows);
  g_free(lookups);
}

/* ---- search directories ---- */
void nk_search_init(NkSearch *search, const char *const *flags, const char *sdk) {
  static const struct {
    const char *flag;
    guint group;
  } known[] = {{"-iquote", 0}, {"-I", 1}, {"-isystem", 1}, {"-idirafter", 2}, {"-F", 1}};
  *search = (NkSearch){g_ptr_array_new(), g_ptr_array_new(), g_ptr_array_new(), TRUE};
  GPtrArray *groups[] = {search->quoted, search->before, search->after};
  for (; *flags; flags++)
    for (gsize i = 0; i < G_N_ELEMENTS(known); i++) {
      if (!g_str_has_prefix(*flags, known[i].flag))
        continue;
      const char *attached = *flags + strlen(known[i].flag);
      const char *directory = *attached ? attached : flags[1];
      if (!directory || g_str_equal(directory, sdk))
        break;
      g_ptr_array_add(groups[known[i].group], (gpointer)directory);
      search->inside = search->inside && !g_path_is_absolute(directory) && !g_str_has_prefix(directory, "..");
      break;
    }
}

void nk_search_clear(NkSearch *search) {
  g_ptr_array_unref(search->quoted);
  g_ptr_array_unref(search->before);
  g_ptr_array_unref(search->after);
}

/* ---- names ---- */
static gboolean opens_name(const NkToken *token) {
  return nk_token_is(token, "<") || token->kind == NK_TOKEN_STRING;
}

/* Every __has_include(<name>) of a directive; a name begins behind the parenthesis. */
static void take_questions(const NkToken *directive, GPtrArray *names) {
  NkLexer rest;
  nk_token_directive(directive, &rest);
  gboolean asked = FALSE;
  for (NkToken token; (token = nk_lexer_next(&rest)).kind != NK_TOKEN_END;) {
    if (asked && opens_name(&token)) {
      const char *end = directive->text + directive->length;
      const char *close = memchr(token.text + 1, *token.text == '<' ? '>' : '"', (gsize)(end - token.text - 1));
      if (close)
        g_ptr_array_add(names, g_strndup(token.text, (gsize)(close - token.text)));
    }
    asked = nk_token_is(&token, "(")
                ? asked
                : token.kind == NK_TOKEN_IDENTIFIER && g_str_has_prefix(token.text, "__has_include");
  }
}

/* #include MACRO: "=MACRO"; NULL for other directives. */
static char *computed_name(const NkToken *directive) {
  NkLexer rest;
  NkToken word = nk_token_directive(directive, &rest);
  if (!nk_token_is(&word, "include") && !nk_token_is(&word, "import") && !nk_token_is(&word, "include_next"))
    return NULL;
  NkToken macro = nk_lexer_next(&rest), end = nk_lexer_next(&rest);
  gboolean plain = macro.kind == NK_TOKEN_IDENTIFIER && end.kind == NK_TOKEN_END;
  return plain ? g_strdup_printf("=%.*s", (int)macro.length, macro.text) : g_strdup("=");
}

static void take_directive(const NkToken *directive, GPtrArray *names) {
  const char *name;
  gsize size;
  char delimiter;
  if (nk_token_include(directive, &name, &size, &delimiter)) {
    g_ptr_array_add(names, g_strdup_printf("%c%.*s", delimiter, (int)size, name));
    return;
  }
  char *computed = computed_name(directive);
  if (computed)
    g_ptr_array_add(names, computed);
  else
    take_questions(directive, names);
}

static char *absolute(const NkLookups *lookups, const char *path) {
  return g_path_is_absolute(path) ? g_strdup(path) : g_build_filename(lookups->root, path, NULL);
}

typedef void (*DirectiveFunc)(const NkToken *directive, gpointer data);

static void each_directive(const NkLookups *lookups, const char *file, DirectiveFunc visit, gpointer data) {
  g_autofree char *path = absolute(lookups, file);
  g_autoptr(GMappedFile) mapped = g_mapped_file_new(path, FALSE, NULL);
  const char *text = mapped ? g_mapped_file_get_contents(mapped) : NULL;
  NkLexer lexer;
  nk_lexer_init(&lexer, text, text ? g_mapped_file_get_length(mapped) : 0);
  for (NkToken token; (token = nk_lexer_next(&lexer)).kind != NK_TOKEN_END;)
    if (token.kind == NK_TOKEN_DIRECTIVE)
      visit(&token, data);
}

static void visit_name(const NkToken *directive, gpointer names) {
  take_directive(directive, names);
}

const GPtrArray *nk_lookups_names(NkLookups *lookups, const char *file) {
  GPtrArray *names = g_hash_table_lookup(lookups->names, file);
  if (names)
    return names;
  names = g_ptr_array_new_with_free_func(g_free);
  each_directive(lookups, file, visit_name, names);
  g_hash_table_insert(lookups->names, g_strdup(file), names);
  return names;
}

typedef struct {
  const char *macro;
  char *definition; /* or NULL */
} Definition;

static void visit_definition(const NkToken *directive, gpointer data) {
  Definition *wanted = data;
  NkLexer rest;
  NkToken word = nk_token_directive(directive, &rest);
  NkToken macro = nk_lexer_next(&rest), value = nk_lexer_next(&rest);
  if (!nk_token_is(&word, "define") || !nk_token_is(&macro, wanted->macro))
    return;
  const char *end = directive->text + directive->length;
  const char *close = value.kind != NK_TOKEN_END && opens_name(&value)
                          ? memchr(value.text + 1, *value.text == '<' ? '>' : '"', (gsize)(end - value.text - 1))
                          : NULL;
  gboolean again = wanted->definition != NULL; /* which one holds is not for us to say */
  g_free(wanted->definition);
  wanted->definition = close && !again ? g_strndup(value.text, (gsize)(close - value.text)) : g_strdup("");
}

const char *nk_lookups_definition(NkLookups *lookups, const char *file, const char *macro) {
  g_autofree char *key = g_strdup_printf("%s\n%s", file, macro);
  gpointer known;
  if (g_hash_table_lookup_extended(lookups->macros, key, NULL, &known))
    return known;
  Definition wanted = {macro, NULL};
  each_directive(lookups, file, visit_definition, &wanted);
  g_hash_table_insert(lookups->macros, g_steal_pointer(&key), wanted.definition);
  return wanted.definition;
}

/* ---- finding ---- */
static mode_t mode_of(NkLookups *lookups, const char *path) {
  gpointer known = g_hash_table_lookup(lookups->exists, path);
  if (!known) {
    struct stat info;
    known = GUINT_TO_POINTER(stat(path, &info) == 0 ? info.st_mode + 1 : 1);
    g_hash_table_insert(lookups->exists, g_strdup(path), known);
  }
  return (mode_t)(GPOINTER_TO_UINT(known) - 1);
}

static gboolean is_file(NkLookups *lookups, const char *directory, const char *name) {
  g_autofree char *place = absolute(lookups, directory), *path = g_build_filename(place, name, NULL);
  mode_t mode = mode_of(lookups, path);
  return mode && !S_ISDIR(mode);
}

static char *find_in(NkLookups *lookups, const GPtrArray *directories, const char *name) {
  for (guint i = 0; i < directories->len; i++)
    if (is_file(lookups, directories->pdata[i], name))
      return g_build_filename(directories->pdata[i], name, NULL);
  return NULL;
}

char *nk_lookups_find(NkLookups *lookups, const NkSearch *search, const char *from, const char *name) {
  const char *plain = name + 1;
  if (g_path_is_absolute(plain))
    return g_strdup(mode_of(lookups, plain) ? plain : "");
  if (*name == '"' && is_file(lookups, from, plain))
    return g_build_filename(from, plain, NULL);
  char *found = *name == '"' ? find_in(lookups, search->quoted, plain) : NULL;
  if (!found)
    found = find_in(lookups, search->before, plain);
  if (found || is_file(lookups, lookups->sdk, plain))
    return found ? found : g_strdup("");
  found = find_in(lookups, search->after, plain);
  return found ? found : g_strdup("");
}

/* ---- shadows ---- */
static void list_shadows(NkLookups *lookups, const char *directory, const char *sdk, GPtrArray *shadows) {
  g_autoptr(GDir) names = g_dir_open(directory, 0, NULL);
  for (const char *name; names && (name = g_dir_read_name(names));) {
    g_autofree char *own = g_build_filename(directory, name, NULL), *theirs = g_build_filename(sdk, name, NULL);
    mode_t mode = mode_of(lookups, theirs);
    if (S_ISDIR(mode) && g_str_has_prefix(theirs, lookups->sdk))
      list_shadows(lookups, own, theirs, shadows);
    else if (mode)
      g_ptr_array_add(shadows, g_strdup(theirs + strlen(lookups->sdk)));
  }
}

static const char *shadows_of(NkLookups *lookups, const char *directory) {
  const char *known = g_hash_table_lookup(lookups->shadows, directory);
  if (known)
    return known;
  g_autoptr(GPtrArray) shadows = g_ptr_array_new_with_free_func(g_free);
  g_autofree char *path = absolute(lookups, directory);
  if (!g_str_has_prefix(path, lookups->sdk))
    list_shadows(lookups, path, lookups->sdk, shadows);
  g_ptr_array_sort(shadows, nk_text_compare);
  g_ptr_array_add(shadows, NULL);
  char *text = g_strjoinv("\n", (char **)shadows->pdata);
  g_hash_table_insert(lookups->shadows, g_strdup(directory), text);
  return text;
}

char *nk_lookups_shadows(NkLookups *lookups, const NkSearch *search) {
  GString *text = g_string_new(NULL);
  for (guint i = 0; i < search->before->len; i++) {
    const char *shadows = shadows_of(lookups, search->before->pdata[i]);
    if (*shadows)
      g_string_append_printf(text, "%s:\n%s\n", (char *)search->before->pdata[i], shadows);
  }
  return g_string_free(text, FALSE);
}
