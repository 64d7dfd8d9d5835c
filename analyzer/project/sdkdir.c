/* Kernel SDKs: one that the project carries, and the built-in headers. */
#include "tree.h"

/* Any of these sets, all present, makes a directory an SDK's header directory. */
static const char *const marks[][4] = {
    {"IOKit/IOService.h", "libkern", "sys", NULL},
    {"IOKit/IOService.h", "kern", "mach", NULL},
};

gboolean nk_directory_is_sdk(const char *absolute) {
  for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
    gboolean all = TRUE;
    for (const char *const *mark = marks[i]; *mark && all; mark++) {
      g_autofree char *path = g_build_filename(absolute, *mark, NULL);
      all = g_file_test(path, G_FILE_TEST_EXISTS);
    }
    if (all)
      return TRUE;
  }
  return FALSE;
}

gboolean nk_sdk_has(NkTree *tree, const char *name) {
  gpointer known = g_hash_table_lookup(tree->sdk_names, name);
  if (known)
    return GPOINTER_TO_INT(known) == 2;
  const char *vendored = tree->project->sdk_dir;
  g_autofree char *builtin = g_build_filename(nk_data_dir(), "sdk", name, NULL);
  g_autofree char *real = vendored ? g_build_filename(vendored, name, NULL) : NULL;
  gboolean has = g_file_test(builtin, G_FILE_TEST_EXISTS) || (real && g_file_test(real, G_FILE_TEST_EXISTS));
  g_hash_table_insert(tree->sdk_names, g_strdup(name), GINT_TO_POINTER(has ? 2 : 1));
  return has;
}
