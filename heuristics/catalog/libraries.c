/* Which kernel library has a class or a function: reading the list of a file, and asking it. */
#include "heuristics/catalog/read.h"

#include <string.h>

static const NkYamlField library_fields[] = {
    {"names", NK_YAML_TEXTS, offsetof(NkLibrary, names), TRUE, NULL},
    {"classes", NK_YAML_TEXTS, offsetof(NkLibrary, classes), FALSE, NULL},
    {"families", NK_YAML_TEXTS, offsetof(NkLibrary, families), FALSE, NULL},
};

gboolean nk_source_library(NkRuleSource *source, const NkYaml *node, GError **error) {
  NkLibrary library = {0};
  if (!nk_source_load(source, node, library_fields, G_N_ELEMENTS(library_fields), &library, error))
    return FALSE;
  if (!library.classes && !library.families)
    return nk_source_refuse(source, node, error, "libraries: expected classes, families or both");
  if (!nk_source_patterns(source, nk_yaml_get(node, "names"), library.names, NK_RULE_PROPERTY, error) ||
      (library.classes &&
       !nk_source_patterns(source, nk_yaml_get(node, "classes"), library.classes, NK_RULE_DERIVES, error)))
    return FALSE;
  g_array_append_val(source->catalog->libraries, library);
  return TRUE;
}

GArray *nk_catalog_libraries(const NkCatalog *catalog) {
  return catalog->libraries;
}

/* Of the closest pattern that fits; 0: none does. */
static guint closeness_of(const NkLibrary *library, const char *name) {
  guint best = 0;
  for (char **pattern = library->classes; pattern && *pattern; pattern++)
    if (nk_pattern_matches(*pattern, name))
      best = MAX(best, nk_pattern_closeness(*pattern));
  return best;
}

static void find_classes(const NkCatalog *catalog, const char *name, GPtrArray *found) {
  guint best = 1, first = found->len;
  for (guint i = 0; i < catalog->libraries->len; i++) {
    NkLibrary *library = &g_array_index(catalog->libraries, NkLibrary, i);
    guint closeness = closeness_of(library, name);
    if (closeness < best)
      continue;
    if (closeness > best)
      g_ptr_array_set_size(found, (gint)first);
    best = closeness;
    g_ptr_array_add(found, library);
  }
}

void nk_catalog_libraries_of(const NkCatalog *catalog, NkNameKind kind, const char *name, GPtrArray *found) {
  if (kind == NK_NAME_CLASS) {
    find_classes(catalog, name, found);
    return;
  }
  const char *family = nk_catalog_family(catalog, kind, name);
  for (guint i = 0; family && i < catalog->libraries->len; i++) {
    NkLibrary *library = &g_array_index(catalog->libraries, NkLibrary, i);
    if (library->families && g_strv_contains((const char *const *)library->families, family))
      g_ptr_array_add(found, library);
  }
}
