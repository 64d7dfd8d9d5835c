/* A temporary directory for a test. */
#pragma once

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <stdlib.h>

typedef struct {
  char *root;
} Tree;

static inline void tree_init(Tree *tree) {
  g_autoptr(GError) error = NULL;
  g_autofree char *made = g_dir_make_tmp("needkext-XXXXXX", &error);
  g_assert_no_error(error);
  char *real = realpath(made, NULL);
  tree->root = g_strdup(real);
  free(real);
}

/* A file with its directories; `path` is relative. */
static inline void tree_add_bytes(const Tree *tree, const char *path, const void *bytes, gssize length) {
  g_autofree char *file = g_build_filename(tree->root, path, NULL);
  g_autofree char *directory = g_path_get_dirname(file);
  g_assert_cmpint(g_mkdir_with_parents(directory, 0755), ==, 0);
  g_autoptr(GError) error = NULL;
  g_file_set_contents(file, bytes, length, &error);
  g_assert_no_error(error);
}

static inline void tree_add(const Tree *tree, const char *path, const char *text) {
  tree_add_bytes(tree, path, text, -1);
}

static inline void tree_remove(const char *path) {
  g_autoptr(GDir) directory = g_file_test(path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open(path, 0, NULL);
  for (const char *name = directory ? g_dir_read_name(directory) : NULL; name; name = g_dir_read_name(directory)) {
    g_autofree char *child = g_build_filename(path, name, NULL);
    tree_remove(child);
  }
  g_remove(path);
}

static inline void tree_clear(Tree *tree) {
  tree_remove(tree->root);
  g_clear_pointer(&tree->root, g_free);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Tree, tree_clear)
