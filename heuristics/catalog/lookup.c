/* Names to rules. */
#include "heuristics/catalog/catalog_private.h"

#include <string.h>

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

void nk_catalog_index(NkCatalog *catalog) {
  nk_catalog_index_clear(catalog);
  for (guint kind = 0; kind < NK_N_RULE_KINDS; kind++)
    nk_names_init(&catalog->names[kind], kind == NK_RULE_CALLS || kind == NK_RULE_OVERRIDES);
  nk_names_init(&catalog->listed, TRUE);
  /* Backwards, so that a chain lists rules by id. */
  for (guint i = catalog->rules->len; i-- > 0;) {
    const NkRule *rule = g_ptr_array_index(catalog->rules, i);
    for (char **name = rule->names; *name; name++)
      nk_names_add(&catalog->names[rule->kind], catalog->texts, own_spelling(catalog, rule->kind, *name), rule);
    nk_catalog_index_listed(catalog, rule);
  }
}

/* ---- finding ---- */
static void find_words(const NkNames *names, const char *text, GPtrArray *found) {
  g_auto(GStrv) words = g_strsplit_set(text, " \t\r\n;,%$()\"\\", -1);
  for (char **word = words; *word; word++)
    if (**word)
      nk_names_find(names, *word, found);
}

void nk_catalog_lookup(const NkCatalog *catalog, NkRuleKind kind, const char *name, GPtrArray *found) {
  char buffer[256];
  const NkNames *names = &catalog->names[kind];
  if (kind == NK_RULE_ASM)
    find_words(names, name, found);
  else if (kind == NK_RULE_TABLE || kind == NK_RULE_DERIVES)
    nk_names_find(names, nk_type_name(name, buffer, sizeof buffer), found);
  else
    nk_names_find(names, name, found);
}

void nk_catalog_match_override(const NkCatalog *catalog, const NkProgram *program, const char *overridden,
                               GPtrArray *found) {
  const char *separator = g_strrstr(overridden, "::");
  if (!separator)
    return;
  g_autofree char *scope = g_strndup(overridden, (gsize)(separator - overridden));
  nk_names_find_method(&catalog->names[NK_RULE_OVERRIDES], program, scope, separator + 2, found);
}

void nk_catalog_match_class(const NkCatalog *catalog, const NkProgram *program, const char *name, GPtrArray *found) {
  nk_names_find_class(&catalog->names[NK_RULE_DERIVES], program, name, found);
}

gboolean nk_rule_fits_value(const NkRule *rule, const char *value) {
  if (!rule->values)
    return TRUE;
  for (char **pattern = rule->values; *pattern; pattern++)
    if (nk_pattern_matches(*pattern, value))
      return TRUE;
  return FALSE;
}

void nk_catalog_match_call(const NkCatalog *catalog, const NkProgram *program, const NkFunction *function,
                           const NkFactEvent *event, GPtrArray *found) {
  nk_names_find_call(&catalog->names[NK_RULE_CALLS], program, function, event, found);
}

void nk_catalog_match_plan(const NkCatalog *catalog, const char *fact, GPtrArray *found) {
  for (guint i = 0; i < catalog->rules->len; i++) {
    const NkRule *rule = g_ptr_array_index(catalog->rules, i);
    for (char **pattern = rule->plan; pattern && *pattern; pattern++)
      if (nk_pattern_matches(*pattern, fact) && !g_ptr_array_find(found, rule, NULL))
        g_ptr_array_add(found, (gpointer)rule);
  }
}
