/* A directory copied into a temporary tree, without following links. */
#pragma once

#include "tree.h"

static inline void tree_copy(const char *from, const char *to) {
  g_autoptr(GDir) directory = g_dir_open(from, 0, NULL);
  g_assert_nonnull(directory);
  g_assert_cmpint(g_mkdir_with_parents(to, 0755), ==, 0);
  for (const char *name; (name = g_dir_read_name(directory));) {
    g_autofree char *source = g_build_filename(from, name, NULL), *target = g_build_filename(to, name, NULL);
    if (g_file_test(source, G_FILE_TEST_IS_DIR)) {
      tree_copy(source, target);
      continue;
    }
    g_autofree char *bytes = NULL;
    gsize length = 0;
    g_assert_true(g_file_get_contents(source, &bytes, &length, NULL));
    g_assert_true(g_file_set_contents(target, bytes, (gssize)length, NULL));
  }
}

/* A copy of a fixture that a test may change. */
static inline void tree_init_fixture(Tree *tree, const char *name) {
  tree_init(tree);
  g_autofree char *fixture = g_build_filename(NK_SOURCE_DIR, "fixtures", name, NULL);
  tree_copy(fixture, tree->root);
}
