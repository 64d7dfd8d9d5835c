/* What the fuzzers share: files to read, and right inputs to begin with. */
#pragma once

#include <string.h>

#include "../tree.h"

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size);

static Tree fuzz_tree;

static inline void fuzz_tree_remove(void) {
  tree_clear(&fuzz_tree);
}

/* A directory that lives as long as the process. */
static inline const char *fuzz_root(void) {
  if (!fuzz_tree.root) {
    tree_init(&fuzz_tree);
    atexit(fuzz_tree_remove);
  }
  return fuzz_tree.root;
}

/* The input as a file of that directory. Caller frees. */
static inline char *fuzz_file(const char *name, const guint8 *data, gsize size) {
  char *path = g_build_filename(fuzz_root(), name, NULL);
  g_autofree char *directory = g_path_get_dirname(path);
  g_autoptr(GError) error = NULL;
  g_assert_cmpint(g_mkdir_with_parents(directory, 0755), ==, 0);
  g_file_set_contents_full(path, (const char *)data, (gssize)size, G_FILE_SET_CONTENTS_NONE, 0644, &error);
  g_assert_no_error(error);
  return path;
}

/* Bytes that are right, but for what the input says: places and values in turn, four bytes each. What such an input
   reaches lies behind the checks that nothing made at random gets through. */
static inline GBytes *fuzz_edited(GBytes *right, const guint8 *data, gsize size) {
  gsize length;
  const guint8 *bytes = g_bytes_get_data(right, &length);
  guint8 *copy = g_memdup2(bytes, length);
  for (; size >= 8; data += 8, size -= 8) {
    guint32 place, value;
    memcpy(&place, data, sizeof place);
    memcpy(&value, data + 4, sizeof value);
    place = place % (guint32)(length / sizeof value) * (guint32)sizeof value;
    memcpy(copy + place, &value, sizeof value);
  }
  return g_bytes_new_take(copy, length);
}
