/* A project that is a plan only: one extension, no files. */
#include "tree.h"

NkProject *nk_project_planned(const char *file, const char *name) {
  NkProject *project = nk_project_new();
  g_autofree char *absolute = g_canonicalize_filename(file, NULL);
  g_autofree char *base = g_path_get_basename(absolute);
  project->root = g_path_get_dirname(absolute);
  project->path = g_strdup(absolute);
  project->scope = g_strdup(base);
  project->origin = g_strdup("plan");
  g_ptr_array_add(project->bundles, nk_bundle_new(name, base, NK_BUNDLE_KEXT, "declared in a plan"));
  return project;
}
