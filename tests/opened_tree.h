/* Projects that tests open. */
#pragma once

#include <needkext/project.h>
#include <string.h>

#include "tree.h"

/* Opens `path` below the tree ("" is the tree). */
static inline NkProject *tree_open(const Tree *tree, const char *path) {
  g_autofree char *full = g_build_filename(tree->root, path, NULL);
  NkProjectOptions options = {.path = full};
  g_autoptr(GError) error = NULL;
  NkProject *project = nk_project_open(&options, &error);
  g_assert_no_error(error);
  return project;
}

/* The index of the bundle whose property list lies in this directory. */
static inline guint bundle_in(const NkProject *project, const char *directory) {
  for (guint i = 0; i < project->bundles->len; i++) {
    const NkBundle *bundle = g_ptr_array_index(project->bundles, i);
    g_autofree char *place = g_path_get_dirname(bundle->path);
    if (strcmp(place, directory) == 0)
      return i;
  }
  g_error("%s: no bundle", directory);
}
