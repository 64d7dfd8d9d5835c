/* A directory into a project: the order of the steps. */
#include "tree.h"
#include "xcode/xcode.h"

/* Sources and headers of the scope; directories with headers of the whole root. Files are sorted already. */
static void list_files(const NkTree *tree) {
  NkProject *project = tree->project;
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < tree->files->len; i++) {
    const NkTreeFile *file = tree->files->pdata[i];
    if (file->in_scope && file->kind != NK_FILE_PLIST && file->kind != NK_FILE_PROJECT)
      g_ptr_array_add(project->files, g_strdup(file->path));
    project->has_sources = project->has_sources || (file->in_scope && file->kind == NK_FILE_SOURCE);
    if (file->kind != NK_FILE_HEADER)
      continue;
    char *directory = nk_path_parent(file->path);
    if (g_hash_table_contains(seen, directory)) {
      g_free(directory);
      continue;
    }
    g_ptr_array_add(project->header_dirs, directory);
    g_hash_table_add(seen, directory);
  }
  g_ptr_array_sort(project->header_dirs, nk_text_compare);
}

/* The bundle whose directory is the nearest to the unit: its headers come first. */
static const NkBundle *bundle_of(const NkProject *project, guint unit) {
  for (guint i = 0; i < project->bundles->len; i++) {
    const NkBundle *bundle = project->bundles->pdata[i];
    for (guint n = 0; n < bundle->units->len; n++)
      if (g_array_index(bundle->units, guint, n) == unit)
        return bundle;
  }
  return NULL;
}

static void complete_flags(NkTree *tree, const NkProjectOptions *options) {
  NkProject *project = tree->project;
  for (guint i = 0; i < project->units->len; i++) {
    NkUnit *unit = project->units->pdata[i];
    if (!unit->flags) {
      const NkBundle *bundle = bundle_of(project, i);
      g_autofree char *directory = bundle ? nk_bundle_directory(tree, bundle) : g_strdup(tree->scope);
      NkTreeFile *source = nk_tree_file(tree, unit->file);
      gboolean full = unit->kernel || options->all;
      unit->language = unit->kernel ? nk_tree_language(tree, source, directory) : unit->language;
      unit->flags = nk_tree_flags(tree, source, directory, unit->language, full);
    }
    unit->flags = nk_flags_extend(project, unit->flags, options);
  }
}

static gboolean read_all(NkProject *project, NkTree *tree, const NkProjectOptions *options, GError **error) {
  if (!nk_units_are_recorded(tree, options) && !nk_xcode_read(tree, options, error))
    return FALSE;
  nk_bundles_read(tree);
  if (!nk_units_read(tree, options, error))
    return FALSE;
  nk_bundles_assign(tree);
  nk_bundles_relate(tree);
  nk_bundles_restrict(tree);
  nk_bundles_take_unbuilt(project);
  complete_flags(tree, options);
  list_files(tree);
  return TRUE;
}

NkProject *nk_project_open(const NkProjectOptions *options, GError **error) {
  g_autoptr(NkProject) project = nk_project_new();
  project->original = g_strdup(options->original);
  project->renamed = options->renamed ? g_hash_table_ref(options->renamed) : NULL;
  if (!nk_root_find(project, options->path, error))
    return NULL;
  NkTree *tree = nk_tree_new(project, options->excluded);
  gboolean good = read_all(project, tree, options, error);
  nk_xcode_free(tree->xcode);
  nk_compile_database_free(tree->database);
  nk_tree_free(tree);
  return good ? g_steal_pointer(&project) : NULL;
}
