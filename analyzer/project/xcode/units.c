/* Units of the targets; for what lies outside of all Xcode projects, the tree; and the sources that nothing builds. */
#include "xcode.h"

#include <string.h>

/* A source with equal flags is one unit, whichever targets build it. */
static NkUnit *shared_unit(NkProject *project, GHashTable *units, const NkXcodeSource *source, char **flags,
                           gboolean kernel) {
  g_autofree char *joined = g_strjoinv("\n", flags);
  g_autofree char *key = g_strdup_printf("%d\n%s\n%s", kernel ? 1 : 0, source->file->path, joined);
  NkUnit *unit = g_hash_table_lookup(units, key);
  if (unit) {
    g_strfreev(flags);
    return unit;
  }
  unit = nk_unit_new(source->file->path, source->language, flags, TRUE);
  unit->kernel = kernel;
  g_ptr_array_add(project->units, unit);
  g_hash_table_insert(units, g_steal_pointer(&key), unit);
  return unit;
}

static void add_target(NkXcode *xcode, const NkXcodeTarget *target, GHashTable *units, gboolean all) {
  NkProject *project = xcode->tree->project;
  gboolean kernel = nk_bundle_kind_is_kernel(target->bundle->kind);
  for (guint i = 0; i < target->sources->len; i++) {
    const NkXcodeSource *source = &g_array_index(target->sources, NkXcodeSource, i);
    char **flags = nk_xcode_flags(xcode, target, source, kernel || all);
    NkUnit *unit = shared_unit(project, units, source, flags, kernel);
    g_ptr_array_add(unit->bundles, target->bundle);
  }
}

static void add_unbuilt(NkXcode *xcode, NkTreeFile *file) {
  NkProject *project = xcode->tree->project;
  g_ptr_array_add(project->unbuilt, g_strdup(file->path));
  if (nk_tree_side(xcode->tree, file) != NK_SIDE_KERNEL)
    return;
  NkUnit *unit = nk_unit_new(file->path, file->language, NULL, FALSE);
  unit->kernel = TRUE;
  unit->unbuilt = TRUE;
  g_ptr_array_add(project->units, unit);
}

/* Where Xcode builds the kernel code, a directory that is named after another system holds that system's. */
static gboolean is_of_another_system(const NkXcode *xcode, const NkTreeFile *file) {
  g_autofree char *directory = nk_path_parent(file->path);
  gboolean kernel = FALSE;
  for (guint i = 0; i < xcode->owners->len; i++)
    kernel = kernel || ((const NkXcodeOwner *)xcode->owners->pdata[i])->kernel;
  return kernel && nk_path_is_foreign(directory);
}

/* A source that no target builds. */
static void add_other(NkXcode *xcode, NkTreeFile *file) {
  if (is_of_another_system(xcode, file))
    return;
  if (nk_xcode_is_unbuilt(xcode, file))
    add_unbuilt(xcode, file);
  else
    g_ptr_array_add(xcode->tree->project->units, nk_unit_new(file->path, file->language, NULL, FALSE));
}

static void note_sources(NkTree *tree) {
  for (guint i = 0; i < tree->project->units->len; i++) {
    const NkUnit *unit = tree->project->units->pdata[i];
    if (unit->kernel)
      nk_tree_file(tree, unit->file)->in_scope = TRUE;
  }
}

gboolean nk_units_from_xcode(NkTree *tree, const NkProjectOptions *options, GError **error) {
  (void)error;
  NkXcode *xcode = tree->xcode;
  if (!xcode)
    return FALSE;
  g_autoptr(GHashTable) units = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < xcode->targets->len; i++) {
    const NkXcodeTarget *target = xcode->targets->pdata[i];
    if (target->bundle)
      add_target(xcode, target, units, options->all);
  }
  nk_xcode_merge_units(xcode);
  gboolean any = tree->project->units->len > 0;
  nk_units_mark_included(tree);
  for (guint i = 0; i < tree->files->len; i++) {
    NkTreeFile *file = tree->files->pdata[i];
    if (file->in_scope && file->kind == NK_FILE_SOURCE && !file->included && !g_hash_table_contains(xcode->built, file))
      add_other(xcode, file);
  }
  note_sources(tree);
  return any || tree->project->unbuilt->len > 0;
}
