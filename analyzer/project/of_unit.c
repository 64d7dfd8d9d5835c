/* A project that is one unit only, as a step of a build knows it. */
#include "tree.h"

NkProject *nk_project_of_unit(const char *root, const NkUnit *unit) {
  NkProject *project = nk_project_new();
  project->root = g_strdup(root);
  project->path = g_strdup(root);
  project->scope = g_strdup("");
  project->origin = g_strdup("graph");
  NkUnit *copy = nk_unit_new(unit->file, unit->language, g_strdupv(unit->flags), unit->exact);
  copy->kernel = unit->kernel;
  g_ptr_array_add(project->units, copy);
  return project;
}
