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

/* Bytes that are right, but for what the input says: a place in two bytes, a value, and whether it leaves the highest
   bit as it is (so that numbers keep their length). What such an input reaches lies behind the checks that nothing made
   at random gets through. */
static inline GBytes *fuzz_edited(GBytes *right, const guint8 *data, gsize size) {
  gsize length;
  const guint8 *bytes = g_bytes_get_data(right, &length);
  guint8 *copy = g_memdup2(bytes, length);
  for (; size >= 4 && length > 0; data += 4, size -= 4) {
    guint8 *place = copy + (gsize)(data[0] << 8 | data[1]) % length;
    *place = (guint8)(data[3] & 1 ? (*place & 0x80) | (data[2] & 0x7f) : data[2]);
  }
  return g_bytes_new_take(copy, length);
}
