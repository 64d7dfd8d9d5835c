/* Names to rules: a hash of exact names, a hash of method names, and a short list of prefixes and globs. */
#include "heuristics/catalog/internal.h"

#include <string.h>

gboolean nk_pattern_is_glob(const char *pattern) {
  return strpbrk(pattern, "*?") != NULL;
}

gboolean nk_pattern_matches(const char *pattern, const char *text) {
  const char *star = NULL, *retry = NULL;
  while (*text) {
    if (*pattern == '*') {
      star = pattern++;
      retry = text;
    } else if (*pattern == '?' || *pattern == *text) {
      pattern++;
      text++;
    } else if (star) {
      pattern = star + 1;
      text = ++retry;
    } else {
      return FALSE;
    }
  }
  while (*pattern == '*')
    pattern++;
  return *pattern == '\0';
}

static gboolean is_decoration(const char *word, gsize length) {
  static const char *const words[] = {"const", "struct", "class", "union", "volatile"};
  for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
    if (strlen(words[i]) == length && memcmp(words[i], word, length) == 0)
      return TRUE;
  return FALSE;
}

const char *nk_type_name(const char *type, char *buffer, gsize size) {
  gsize used = 0;
  if (strchr(type, '('))
    type = "()";
  while (*type) {
    gsize length = strcspn(type, " *&[");
    if (length > 0 && !is_decoration(type, length) && used == 0) {
      used = MIN(length, size - 1);
      memcpy(buffer, type, used);
    }
    type += length;
    if (*type == '[')
      break;
    if (*type)
      type++;
  }
  buffer[used] = '\0';
  return buffer;
}

/* ---- the index ---- */
static const char *own_spelling(NkCatalog *catalog, NkRuleKind kind, const char *name) {
  char buffer[256];
  return kind == NK_RULE_TABLE ? g_string_chunk_insert_const(catalog->texts, nk_type_name(name, buffer, sizeof buffer))
                               : name;
}

static void add_name(NkCatalog *catalog, const NkRule *rule, const char *name) {
  NkNames *names = &catalog->names[rule->kind];
  NkEntryName entry = {.name = own_spelling(catalog, rule->kind, name), .rule = rule};
  guint index = names->entries->len, next = 0;
  const char *separator = strstr(name, "::");
  if (names->methods && separator) {
    while (strstr(separator + 2, "::"))
      separator = strstr(separator + 2, "::");
    g_autofree char *scope = g_strndup(name, (gsize)(separator - name));
    entry.scope = g_string_chunk_insert_const(catalog->texts, scope);
    entry.method = separator + 2;
  }
  if (nk_pattern_is_glob(entry.name)) {
    g_array_append_val(names->patterns, index);
  } else {
    entry.next = GPOINTER_TO_UINT(g_hash_table_lookup(names->exact, entry.name));
    g_hash_table_insert(names->exact, (gpointer)entry.name, GUINT_TO_POINTER(index + 1));
    if (entry.method) {
      next = GPOINTER_TO_UINT(g_hash_table_lookup(names->methods, entry.method));
      g_hash_table_insert(names->methods, (gpointer)entry.method, GUINT_TO_POINTER(index + 1));
    }
  }
  g_array_append_val(names->entries, entry);
  g_array_append_val(names->method_next, next);
}

void nk_catalog_index_clear(NkCatalog *catalog) {
  for (guint kind = 0; kind < NK_N_RULE_KINDS; kind++) {
    NkNames *names = &catalog->names[kind];
    g_clear_pointer(&names->entries, g_array_unref);
    g_clear_pointer(&names->exact, g_hash_table_unref);
    g_clear_pointer(&names->methods, g_hash_table_unref);
    g_clear_pointer(&names->method_next, g_array_unref);
    g_clear_pointer(&names->patterns, g_array_unref);
  }
}

void nk_catalog_index(NkCatalog *catalog) {
  nk_catalog_index_clear(catalog);
  for (guint kind = 0; kind < NK_N_RULE_KINDS; kind++) {
    NkNames *names = &catalog->names[kind];
    names->entries = g_array_new(FALSE, FALSE, sizeof(NkEntryName));
    names->exact = g_hash_table_new(g_str_hash, g_str_equal);
    names->method_next = g_array_new(FALSE, FALSE, sizeof(guint));
    names->patterns = g_array_new(FALSE, FALSE, sizeof(guint));
    if (kind == NK_RULE_CALLS || kind == NK_RULE_OVERRIDES)
      names->methods = g_hash_table_new(g_str_hash, g_str_equal);
  }
  /* Backwards, so that a chain lists rules by id. */
  for (guint i = catalog->rules->len; i-- > 0;) {
    const NkRule *rule = g_ptr_array_index(catalog->rules, i);
    for (char **name = rule->names; *name; name++)
      add_name(catalog, rule, *name);
  }
}

/* ---- finding ---- */
static void found_add(GPtrArray *found, const NkRule *rule) {
  for (guint i = found->len; i-- > 0;)
    if (g_ptr_array_index(found, i) == rule)
      return;
  g_ptr_array_add(found, (gpointer)rule);
}

static const NkEntryName *entry_at(const NkNames *names, guint index) {
  return &g_array_index(names->entries, NkEntryName, index);
}

/* A pattern whose first character is plain is told apart without matching it. */
static gboolean pattern_fits(const char *pattern, const char *text) {
  return (*pattern == '*' || *pattern == '?' || *pattern == *text) && nk_pattern_matches(pattern, text);
}

static void find(const NkNames *names, const char *text, GPtrArray *found) {
  for (guint i = GPOINTER_TO_UINT(g_hash_table_lookup(names->exact, text)); i; i = entry_at(names, i - 1)->next)
    found_add(found, entry_at(names, i - 1)->rule);
  for (guint i = names->patterns->len; i-- > 0;) {
    const NkEntryName *entry = entry_at(names, g_array_index(names->patterns, guint, i));
    if (pattern_fits(entry->name, text))
      found_add(found, entry->rule);
  }
}

static void find_words(const NkNames *names, const char *text, GPtrArray *found) {
  g_auto(GStrv) words = g_strsplit_set(text, " \t\r\n;,%$()\"\\", -1);
  for (char **word = words; *word; word++)
    if (**word)
      find(names, *word, found);
}

void nk_catalog_lookup(const NkCatalog *catalog, NkRuleKind kind, const char *name, GPtrArray *found) {
  char buffer[256];
  const NkNames *names = &catalog->names[kind];
  if (kind == NK_RULE_ASM)
    find_words(names, name, found);
  else if (kind == NK_RULE_TABLE || kind == NK_RULE_DERIVES)
    find(names, nk_type_name(name, buffer, sizeof buffer), found);
  else
    find(names, name, found);
}

/* Rules that name `method` in a class that `scope` is or derives from. */
static void find_method(const NkNames *names, const NkProgram *program, const char *scope, const char *method,
                        GPtrArray *found) {
  for (guint i = GPOINTER_TO_UINT(g_hash_table_lookup(names->methods, method)); i;
       i = g_array_index(names->method_next, guint, i - 1)) {
    const NkEntryName *entry = entry_at(names, i - 1);
    if (strcmp(scope, entry->scope) == 0 || nk_program_derives(program, scope, entry->scope))
      found_add(found, entry->rule);
  }
  for (guint i = names->patterns->len; i-- > 0;) {
    const NkEntryName *entry = entry_at(names, g_array_index(names->patterns, guint, i));
    if (entry->method && pattern_fits(entry->method, method) &&
        (nk_pattern_matches(entry->scope, scope) || nk_program_derives(program, scope, entry->scope)))
      found_add(found, entry->rule);
  }
}

/* The receiver's class is not known: a method name that only one class of the catalogue has is taken for that method.
 */
static void find_unscoped(const NkNames *names, const char *method, GPtrArray *found) {
  guint first = GPOINTER_TO_UINT(g_hash_table_lookup(names->methods, method));
  for (guint i = first; i; i = g_array_index(names->method_next, guint, i - 1))
    if (strcmp(entry_at(names, i - 1)->scope, entry_at(names, first - 1)->scope) != 0)
      return;
  for (guint i = first; i; i = g_array_index(names->method_next, guint, i - 1))
    found_add(found, entry_at(names, i - 1)->rule);
}

static char *scope_of(const char *qualified, const char *name) {
  gsize whole = strlen(qualified), last = strlen(name);
  return whole > last + 2 && g_str_has_suffix(qualified, name) ? g_strndup(qualified, whole - last - 2) : NULL;
}

void nk_catalog_match_override(const NkCatalog *catalog, const NkProgram *program, const char *overridden,
                               GPtrArray *found) {
  const char *separator = g_strrstr(overridden, "::");
  if (!separator)
    return;
  g_autofree char *scope = g_strndup(overridden, (gsize)(separator - overridden));
  find_method(&catalog->names[NK_RULE_OVERRIDES], program, scope, separator + 2, found);
}

void nk_catalog_match_class(const NkCatalog *catalog, const NkProgram *program, const char *name, GPtrArray *found) {
  const NkNames *names = &catalog->names[NK_RULE_DERIVES];
  for (guint i = names->entries->len; i-- > 0;) {
    const NkEntryName *entry = entry_at(names, i);
    if (nk_program_derives(program, name, entry->name) || nk_pattern_matches(entry->name, name))
      found_add(found, entry->rule);
  }
}

/* A function that the project defines itself is not the kernel's of the same name. */
static gboolean is_defined(const NkProgram *program, const char *usr, const char *qualified) {
  return (*usr && nk_program_function(program, usr)) || nk_program_function_named(program, qualified);
}

void nk_catalog_match_call(const NkCatalog *catalog, const NkProgram *program, const NkFunction *function,
                           const NkFactEvent *event, GPtrArray *found) {
  const NkNames *names = &catalog->names[NK_RULE_CALLS];
  const char *name = nk_event_name(function, event), *usr = nk_facts_string(function->facts, event->usr);
  if (!*name)
    return;
  const char *qualified = nk_facts_string(function->facts, event->qualified);
  g_autofree char *scope = scope_of(qualified, name);
  const char *receiver = nk_facts_string(function->facts, event->receiver_class);
  if (event->origin == NK_ORIGIN_SYNTH_UNIVERSAL && (*receiver || scope))
    find_unscoped(names, name, found);
  else if (*receiver)
    find_method(names, program, receiver, name, found);
  if (scope && strcmp(scope, receiver) != 0)
    find_method(names, program, scope, name, found);
  if (!scope && !*receiver && !is_defined(program, usr, qualified))
    find(names, name, found);
}

gboolean nk_rule_fits_value(const NkRule *rule, const char *value) {
  if (!rule->values)
    return TRUE;
  for (char **pattern = rule->values; *pattern; pattern++)
    if (nk_pattern_matches(*pattern, value))
      return TRUE;
  return FALSE;
}

void nk_catalog_match_plan(const NkCatalog *catalog, const char *fact, GPtrArray *found) {
  for (guint i = 0; i < catalog->rules->len; i++) {
    const NkRule *rule = g_ptr_array_index(catalog->rules, i);
    for (char **pattern = rule->plan; pattern && *pattern; pattern++)
      if (nk_pattern_matches(*pattern, fact))
        found_add(found, rule);
  }
}
