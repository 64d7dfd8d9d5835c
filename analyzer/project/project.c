/* The project as a whole: its memory, its remarks, its paths. */
#include "tree.h"

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
  g_clear_pointer(&project->renamed, g_hash_table_unref);
  g_free(project->origin);
  g_free(project->sdk_dir);
  g_free(project);
}

char *nk_project_relative(const NkProject *project, const char *absolute) {
  char *relative = nk_path_relative(project->root, absolute);
  if (!relative && project->original)
    relative = nk_path_relative(project->original, absolute);
  const char *here = relative && project->renamed ? g_hash_table_lookup(project->renamed, relative) : NULL;
  if (!here)
    return relative;
  g_free(relative);
  return g_strdup(here);
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
