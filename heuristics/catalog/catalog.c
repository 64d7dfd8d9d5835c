/* The catalogue as a whole: its memory, its rules, its version. */
#include "heuristics/catalog/catalog_private.h"

#include <string.h>

static const char *const criterion_names[] = {"kernel-client", "primary-interrupt", "shared-resource"};
static const char *const strength_names[] = {"none", "weak", "moderate", "strong", "decisive"};
static const char *const context_names[] = {"primary-interrupt", "work-loop", "timer", "kernel-callback",
                                            "user-client",       "lifecycle", "power", "thread",
                                            "completion"};

const char *nk_criterion_name(NkCriterion criterion) {
  int index = (int)criterion;
  return index >= 0 && index < NK_N_CRITERIA ? criterion_names[index] : NULL;
}

const char *nk_strength_name(NkStrength strength) {
  return (guint)strength < G_N_ELEMENTS(strength_names) ? strength_names[strength] : NULL;
}

const char *nk_context_name(NkContext context) {
  return (guint)context < G_N_ELEMENTS(context_names) ? context_names[context] : NULL;
}

NkCatalog *nk_catalog_new(void) {
  NkCatalog *catalog = g_new0(NkCatalog, 1);
  catalog->rules = g_ptr_array_new();
  catalog->by_id = g_hash_table_new(g_str_hash, g_str_equal);
  catalog->bases = g_hash_table_new(g_str_hash, g_str_equal);
  catalog->owned = g_ptr_array_new_with_free_func(g_free);
  catalog->arrays = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  catalog->texts = g_string_chunk_new(4096);
  catalog->families = g_array_new(FALSE, FALSE, sizeof(NkFamily));
  catalog->family_names = g_array_new(FALSE, FALSE, sizeof(NkFamilyName));
  catalog->libraries = g_array_new(FALSE, FALSE, sizeof(NkLibrary));
  return catalog;
}

void nk_catalog_index_clear(NkCatalog *catalog) {
  for (guint kind = 0; kind < NK_N_RULE_KINDS; kind++)
    nk_names_clear(&catalog->names[kind]);
  nk_names_clear(&catalog->listed);
}

void nk_catalog_free(NkCatalog *catalog) {
  if (!catalog)
    return;
  nk_catalog_index_clear(catalog);
  g_ptr_array_unref(catalog->rules);
  g_hash_table_unref(catalog->by_id);
  g_hash_table_unref(catalog->bases);
  g_ptr_array_unref(catalog->arrays);
  g_array_unref(catalog->families);
  g_array_unref(catalog->family_names);
  g_array_unref(catalog->libraries);
  g_ptr_array_unref(catalog->owned);
  g_string_chunk_free(catalog->texts);
  g_clear_pointer(&catalog->packed, g_variant_unref);
  g_free(catalog->version);
  g_free(catalog);
}

gpointer nk_catalog_alloc(NkCatalog *catalog, gsize size) {
  gpointer block = g_malloc0(size);
  g_ptr_array_add(catalog->owned, block);
  return block;
}

GPtrArray *nk_catalog_alloc_array(NkCatalog *catalog) {
  GPtrArray *array = g_ptr_array_new();
  g_ptr_array_add(catalog->arrays, array);
  return array;
}

void nk_catalog_drop(NkCatalog *catalog, NkRule *rule) {
  g_hash_table_remove(catalog->by_id, rule->id);
  g_ptr_array_remove(catalog->rules, rule);
}

void nk_catalog_put(NkCatalog *catalog, NkRule *rule) {
  NkRule *old = g_hash_table_lookup(catalog->by_id, rule->id);
  if (old)
    g_ptr_array_remove(catalog->rules, old);
  g_hash_table_replace(catalog->by_id, rule->id, rule);
  g_ptr_array_add(catalog->rules, rule);
}

GPtrArray *nk_catalog_rules(const NkCatalog *catalog) {
  return catalog->rules;
}

const NkRule *nk_catalog_rule(const NkCatalog *catalog, const char *id) {
  return g_hash_table_lookup(catalog->by_id, id);
}

GHashTable *nk_catalog_bases(const NkCatalog *catalog) {
  return catalog->bases;
}

const char *nk_catalog_version(const NkCatalog *catalog) {
  return catalog->version;
}
