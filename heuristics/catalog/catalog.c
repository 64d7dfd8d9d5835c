/* The catalogue as a whole: its memory, its rules, its version. */
#include "heuristics/catalog/internal.h"

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

static NkCatalog *catalog_new(void) {
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

static gint compare_ids(gconstpointer a, gconstpointer b) {
  const NkRule *first = *(NkRule *const *)a, *second = *(NkRule *const *)b;
  return strcmp(first->id, second->id);
}

static void finish(NkCatalog *catalog) {
  g_ptr_array_sort(catalog->rules, compare_ids);
  nk_catalog_index(catalog);
  if (!catalog->version)
    catalog->version = nk_catalog_digest(catalog);
}

NkCatalog *nk_catalog_read(const char *directory, GError **error) {
  g_autoptr(NkCatalog) catalog = catalog_new();
  if (!nk_catalog_add_directory(catalog, directory, FALSE, error))
    return NULL;
  finish(catalog);
  return g_steal_pointer(&catalog);
}

static GVariant *load(const char *file, GError **error) {
  g_autoptr(GMappedFile) mapped = g_mapped_file_new(file, FALSE, error);
  if (!mapped)
    return NULL;
  g_autoptr(GBytes) bytes = g_mapped_file_get_bytes(mapped);
  return g_variant_ref_sink(g_variant_new_from_bytes(NK_CATALOG_TYPE, bytes, FALSE));
}

NkCatalog *nk_catalog_open(const char *packed, const char *overlay, GError **error) {
  g_autoptr(GError) failure = NULL;
  g_autoptr(GVariant) data = load(packed, &failure);
  if (!data) {
    g_set_error(error, NK_CATALOG_ERROR, NK_ERROR_NOT_FOUND, "catalogue: %s", failure->message);
    return NULL;
  }
  g_autoptr(NkCatalog) catalog = catalog_new();
  if (!nk_catalog_unpack(catalog, data, error)) {
    g_prefix_error(error, "%s: ", packed);
    return NULL;
  }
  if (overlay) {
    g_clear_pointer(&catalog->version, g_free);
    if (!nk_catalog_add_directory(catalog, overlay, TRUE, error))
      return NULL;
  }
  finish(catalog);
  return g_steal_pointer(&catalog);
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
