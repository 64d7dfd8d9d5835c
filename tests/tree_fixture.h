/* A temporary source tree for tests. */
#pragma once

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <needkext/project.h>
#include <string.h>

typedef struct {
  char *root;
} NkTestTree;

static inline void nk_test_tree_init(NkTestTree *tree) {
  g_autofree char *made = g_dir_make_tmp("needkext-XXXXXX", NULL);
  g_assert_nonnull(made);
  char *real = realpath(made, NULL);
  tree->root = g_strdup(real);
  free(real);
}

static inline void nk_test_tree_write_bytes(const NkTestTree *tree, const char *path, const void *bytes, gsize length) {
  g_autofree char *file = g_build_filename(tree->root, path, NULL);
  g_autofree char *directory = g_path_get_dirname(file);
  g_assert_cmpint(g_mkdir_with_parents(directory, 0755), ==, 0);
  g_assert_true(g_file_set_contents(file, bytes, (gssize)length, NULL));
}

static inline void nk_test_tree_write(const NkTestTree *tree, const char *path, const char *text) {
  nk_test_tree_write_bytes(tree, path, text, strlen(text));
}

static inline void nk_test_tree_remove(const char *path) {
  g_autoptr(GDir) directory = g_file_test(path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open(path, 0, NULL);
  for (const char *name; directory && (name = g_dir_read_name(directory));) {
    g_autofree char *inner = g_build_filename(path, name, NULL);
    nk_test_tree_remove(inner);
  }
  g_remove(path);
}

static inline void nk_test_tree_clear(NkTestTree *tree) {
  nk_test_tree_remove(tree->root);
  g_clear_pointer(&tree->root, g_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(NkTestTree, nk_test_tree_clear)

/* Opens `path` below the tree ("" is the tree). */
static inline NkProject *nk_test_tree_open(const NkTestTree *tree, const char *path) {
  g_autofree char *full = g_build_filename(tree->root, path, NULL);
  NkProjectOptions options = {.path = full};
  g_autoptr(GError) error = NULL;
  NkProject *project = nk_project_open(&options, &error);
  g_assert_no_error(error);
  return project;
}
