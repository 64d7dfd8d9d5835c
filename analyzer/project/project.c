/* A directory into a project: the order of the steps. */
#include "tree.h"
#include "xcode/xcode.h"

#include <string.h>

void nk_project_say(NkProject *project, const char *level, const char *file, guint line, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  g_ptr_array_add(project->diagnostics, nk_diagnostic_new(level, file, line, "%s", message));
}

static void opening_free(gpointer data) {
  NkOpening *opening = data;
  g_free(opening->kind);
  g_free(opening->name);
  g_free(opening->file);
  g_free(opening);
}

static void allowance_free(gpointer data) {
  NkAllowance *allowance = data;
  g_strfreev(allowance->rules);
  g_free(allowance->reason);
  g_free(allowance->file);
  g_free(allowance);
}

NkProject *nk_project_new(void) {
  NkProject *project = g_new0(NkProject, 1);
  project->bundles = g_ptr_array_new_with_free_func((GDestroyNotify)nk_bundle_free);
  project->units = g_ptr_array_new_with_free_func((GDestroyNotify)nk_unit_free);
  project->unbuilt = g_ptr_array_new_with_free_func(g_free);
  project->files = g_ptr_array_new_with_free_func(g_free);
  project->header_dirs = g_ptr_array_new_with_free_func(g_free);
  project->openings = g_ptr_array_new_with_free_func(opening_free);
  project->allowances = g_ptr_array_new_with_free_func(allowance_free);
  project->diagnostics = g_ptr_array_new_with_free_func((GDestroyNotify)nk_diagnostic_free);
  return project;
}

void nk_project_free(NkProject *project) {
  if (!project)
    return;
  g_ptr_array_unref(project->bundles);
  g_ptr_array_unref(project->units);
  g_ptr_array_unref(project->unbuilt);
  g_ptr_array_unref(project->files);
  g_ptr_array_unref(project->header_dirs);
  g_ptr_array_unref(project->openings);
  g_ptr_array_unref(project->allowances);
  g_ptr_array_unref(project->diagnostics);
  g_free(project->root);
  g_free(project->path);
  g_free(project->scope);
  g_free(project->original);
  g_free(project->origin);
  g_free(project->sdk_dir);
  g_free(project);
}

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
  g_ptr_array_sort(project->header_dirs, nk_compare_strings);
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

NkProject *nk_project_open(const NkProjectOptions *options, GError **error) {
  g_autoptr(NkProject) project = nk_project_new();
  project->original = g_strdup(options->original);
  if (!nk_root_find(project, options->path, error))
    return NULL;
  g_autoptr(NkTree) tree = nk_tree_new(project, options->excluded);
  if (!nk_units_are_recorded(tree, options) && !nk_xcode_read(tree, options, error))
    return NULL;
  nk_bundles_read(tree);
  if (!nk_units_read(tree, options, error))
    return NULL;
  nk_bundles_assign(tree);
  nk_bundles_relate(tree);
  nk_bundles_restrict(tree);
  nk_bundles_take_unbuilt(project);
  complete_flags(tree, options);
  list_files(tree);
  return g_steal_pointer(&project);
}

char *nk_project_relative(const NkProject *project, const char *absolute) {
  char *relative = nk_path_relative(project->root, absolute);
  return relative || !project->original ? relative : nk_path_relative(project->original, absolute);
}

char *nk_project_absolute(const NkProject *project, const char *file) {
  return g_path_is_absolute(file) ? g_strdup(file) : g_build_filename(project->root, file, NULL);
}

char *nk_project_display(const NkProject *project, const char *file) {
  if (g_path_is_absolute(file))
    return g_strdup(file);
  gboolean is_directory = g_file_test(project->path, G_FILE_TEST_IS_DIR);
  g_autofree char *base = is_directory ? g_strdup(project->scope) : nk_path_parent(project->scope);
  guint common = nk_path_common(base, file), up = nk_path_length(base) - common;
  const char *rest = file;
  for (guint i = 0; i < common; i++)
    rest = strchr(rest, '/') ? strchr(rest, '/') + 1 : rest + strlen(rest);
  GString *shown = g_string_new(NULL);
  for (guint i = 0; i < up; i++)
    g_string_append(shown, "../");
  g_string_append(shown, rest);
  if (shown->len == 0)
    g_string_append_c(shown, '.');
  return g_string_free(shown, FALSE);
}
