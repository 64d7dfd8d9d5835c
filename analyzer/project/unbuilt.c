/* Sources that no target builds: beside which bundle they are shown. */
#include "tree.h"

/* How near a bundle's sources are to a directory: shared components of the path, then how many share that many. */
typedef struct {
  guint common, sources;
} Nearness;

static Nearness nearness(const NkProject *project, const NkBundle *bundle, const char *directory) {
  Nearness best = {0, 0};
  for (guint i = 0; i < bundle->units->len; i++) {
    const NkUnit *unit = project->units->pdata[g_array_index(bundle->units, guint, i)];
    g_autofree char *own = nk_path_parent(unit->file);
    guint common = nk_path_common(directory, own);
    if (common > best.common)
      best = (Nearness){common, 0};
    best.sources += common == best.common;
  }
  return best;
}

static NkBundle *nearest(const NkProject *project, const char *directory) {
  NkBundle *found = NULL;
  Nearness best = {0, 0};
  for (guint i = 0; i < project->bundles->len; i++) {
    NkBundle *bundle = project->bundles->pdata[i];
    if (!nk_bundle_kind_is_kernel(bundle->kind))
      continue;
    Nearness here = nearness(project, bundle, directory);
    if (here.sources &&
        (!found || here.common > best.common || (here.common == best.common && here.sources > best.sources))) {
      best = here;
      found = bundle;
    }
  }
  return found;
}

void nk_bundles_take_unbuilt(NkProject *project) {
  g_autoptr(GHashTable) known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL); /* directory -> bundle */
  for (guint i = 0; i < project->units->len; i++) {
    const NkUnit *unit = project->units->pdata[i];
    if (!unit->unbuilt)
      continue;
    g_autofree char *directory = nk_path_parent(unit->file);
    gpointer bundle = NULL;
    if (!g_hash_table_lookup_extended(known, directory, NULL, &bundle)) {
      bundle = nearest(project, directory);
      g_hash_table_insert(known, g_steal_pointer(&directory), bundle);
    }
    if (bundle)
      g_array_append_val(((NkBundle *)bundle)->unbuilt, i);
  }
}
