/* The path asked for, the root that holds it, and the directory whose sources are meant. */
#include "tree.h"

#include <stdlib.h>
#include <string.h>

char *nk_project_repository(const char *start) {
  for (g_autofree char *directory = g_strdup(start);;) {
    g_autofree char *git = g_build_filename(directory, ".git", NULL);
    if (g_file_test(git, G_FILE_TEST_EXISTS))
      return g_steal_pointer(&directory);
    char *parent = g_path_get_dirname(directory);
    gboolean top = strcmp(parent, directory) == 0;
    g_free(directory);
    directory = parent;
    if (top)
      return NULL;
  }
}

/* Symbolic links resolved, so that root and path compare. */
static char *real_path(const char *path) {
  char *resolved = realpath(path, NULL);
  char *copy = g_strdup(resolved);
  free(resolved);
  return copy;
}

/* A directory that only describes its parent. */
static gboolean stands_for_parent(const char *path) {
  return g_str_has_suffix(path, ".xcodeproj") || g_str_has_suffix(path, ".xcworkspace");
}

gboolean nk_root_find(NkProject *project, const char *path, GError **error) {
  g_autofree char *found = real_path(path ? path : ".");
  if (!found) {
    g_set_error(error, NK_PROJECT_ERROR, NK_ERROR_NOT_FOUND, "%s: no such file or directory", path);
    return FALSE;
  }
  if (!g_utf8_validate(found, -1, NULL)) {
    g_set_error(error, NK_PROJECT_ERROR, NK_ERROR_INVALID, "the path is not valid UTF-8");
    return FALSE;
  }
  if (stands_for_parent(found) && g_file_test(found, G_FILE_TEST_IS_DIR))
    project->path = g_path_get_dirname(found);
  else
    project->path = g_steal_pointer(&found);
  gboolean is_directory = g_file_test(project->path, G_FILE_TEST_IS_DIR);
  g_autofree char *directory = is_directory ? g_strdup(project->path) : g_path_get_dirname(project->path);
  project->root = nk_project_repository(directory);
  if (!project->root)
    project->root = g_strdup(directory);
  project->scope = nk_path_relative(project->root, project->path);
  return TRUE;
}
