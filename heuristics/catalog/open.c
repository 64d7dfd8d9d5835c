/* A catalogue from the packed one, from files of rules, or from both. */
#include "heuristics/catalog/catalog_private.h"

#include <string.h>

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
  g_autoptr(NkCatalog) catalog = nk_catalog_new();
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
  g_autoptr(NkCatalog) catalog = nk_catalog_new();
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
