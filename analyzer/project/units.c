/* Where units come from: a table of readers, the most exact first; the first one that has units is taken. */
#include "tree.h"
#include "xcode/xcode.h"

#include <string.h>

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
