/* Where units come from: a table of readers, the most exact first; the first one that has units is taken. */
#include "tree.h"
#include "xcode/xcode.h"

#include <string.h>

NkUnit *nk_unit_new(const char *file, NkLanguage language, char **flags, gboolean exact) {
  NkUnit *unit = g_new0(NkUnit, 1);
  unit->file = g_strdup(file);
  unit->language = language;
  unit->flags = flags;
  unit->exact = exact;
  unit->bundles = g_ptr_array_new();
  return unit;
}

void nk_unit_free(NkUnit *unit) {
  if (!unit)
    return;
  g_free(unit->file);
  g_strfreev(unit->flags);
  g_ptr_array_unref(unit->bundles);
  g_free(unit);
}

void nk_units_mark_included(NkTree *tree) {
  for (guint i = 0; i < tree->files->len; i++) {
    NkTreeFile *file = tree->files->pdata[i];
    if (!file->in_scope || file->kind != NK_FILE_SOURCE)
      continue;
    g_autofree char *directory = nk_path_parent(file->path);
    NkPlace place = {directory, tree->scope, NULL};
    const GArray *includes = nk_tree_scan(tree, file)->includes;
    for (guint n = 0; n < includes->len; n++) {
      const NkInclude *include = &g_array_index(includes, NkInclude, n);
      NkLanguage language;
      const char *slash = strrchr(include->name, '/');
      if (include->when >= NK_WHEN_FOREIGN ||
          nk_file_kind(slash ? slash + 1 : include->name, &language) != NK_FILE_SOURCE)
        continue;
      NkTreeFile *found = nk_include_find(tree, &place, directory, include).file;
      if (found && found != file)
        found->included = TRUE;
    }
  }
}

static gboolean read_tree(NkTree *tree, const NkProjectOptions *options, GError **error) {
  (void)options;
  (void)error;
  nk_units_mark_included(tree);
  for (guint i = 0; i < tree->files->len; i++) {
    NkTreeFile *file = tree->files->pdata[i];
    if (file->in_scope && file->kind == NK_FILE_SOURCE && !file->included)
      g_ptr_array_add(tree->project->units, nk_unit_new(file->path, file->language, NULL, FALSE));
  }
  return TRUE;
}

static const struct {
  const char *origin;
  /* FALSE without an error: this description is not there or says nothing about the scope */
  gboolean (*read)(NkTree *tree, const NkProjectOptions *options, GError **error);
} readers[] = {
    {"build log", nk_units_from_build_log},
    {"compile_commands.json", nk_units_from_compile_commands},
    {"Xcode project", nk_units_from_xcode},
    {"tree", read_tree},
};

static gint compare_units(gconstpointer a, gconstpointer b) {
  const NkUnit *left = *(const NkUnit *const *)a, *right = *(const NkUnit *const *)b;
  int order = strcmp(left->file, right->file);
  for (guint i = 0; order == 0 && left->flags && right->flags && (left->flags[i] || right->flags[i]); i++)
    order = g_strcmp0(left->flags[i], right->flags[i]);
  return order ? order : left->kernel - right->kernel;
}

gboolean nk_units_read(NkTree *tree, const NkProjectOptions *options, GError **error) {
  NkProject *project = tree->project;
  for (gsize i = 0; i < G_N_ELEMENTS(readers); i++) {
    GError *failure = NULL;
    if (readers[i].read(tree, options, &failure)) {
      project->origin = g_strdup(readers[i].origin);
      g_ptr_array_sort(project->units, compare_units);
      return TRUE;
    }
    if (failure) {
      g_propagate_error(error, failure);
      return FALSE;
    }
    g_ptr_array_set_size(project->units, 0); /* what it had begun with */
  }
  return TRUE;
}
