/* include/needkext/revision.h for the program, by a module that is loaded when it is asked for first: libgit2 and the
   libraries of its transports take longer to load than all the rest of a run in which nothing changed. */
#include "cli.h"

#include <gmodule.h>

/* The functions of the module, which have the names that they have here. */
typedef struct {
  gboolean (*revision_read)(const char *root, char **commit, gboolean *dirty);
  NkBase *(*base_new)(const NkProject *project, const char *revision, GError **error);
  void (*base_free)(NkBase *base);
  const char *(*base_root)(const NkBase *base);
  const char *(*base_commit)(const NkBase *base);
  GPtrArray *(*base_absent)(const NkBase *base);
  GHashTable *(*base_renamed)(const NkBase *base);
  gboolean (*base_place)(const NkBase *base, const NkSite *now, NkSite *then);
} Git;

static gboolean find(GModule *module, const char *name, gpointer *function) {
  return g_module_symbol(module, name, function) && *function;
}

/* NULL with an error when it is not there. */
static const Git *git(GError **error) {
  static Git functions;
  static gboolean loaded;
  if (loaded)
    return &functions;
  g_autofree char *path = nk_git_module_path();
  GModule *module = g_module_open(path, G_MODULE_BIND_LAZY | G_MODULE_BIND_LOCAL);
  loaded = module && find(module, "nk_revision_read", (gpointer *)&functions.revision_read) &&
           find(module, "nk_base_new", (gpointer *)&functions.base_new) &&
           find(module, "nk_base_free", (gpointer *)&functions.base_free) &&
           find(module, "nk_base_root", (gpointer *)&functions.base_root) &&
           find(module, "nk_base_commit", (gpointer *)&functions.base_commit) &&
           find(module, "nk_base_absent", (gpointer *)&functions.base_absent) &&
           find(module, "nk_base_renamed", (gpointer *)&functions.base_renamed) &&
           find(module, "nk_base_place", (gpointer *)&functions.base_place);
  if (!loaded)
    g_set_error(error, NK_PROJECT_ERROR, NK_ERROR_FAILED, "%s cannot be loaded (is needkext installed completely?): %s",
                path, g_module_error());
  return loaded ? &functions : NULL;
}

gboolean nk_revision_read(const char *root, char **commit, gboolean *dirty) {
  const Git *all = git(NULL);
  *commit = NULL;
  *dirty = FALSE;
  return all && all->revision_read(root, commit, dirty);
}

NkBase *nk_base_new(const NkProject *project, const char *revision, GError **error) {
  const Git *all = git(error);
  return all ? all->base_new(project, revision, error) : NULL;
}

/* There is no base without the module. */
void nk_base_free(NkBase *base) {
  if (base)
    git(NULL)->base_free(base);
}

const char *nk_base_root(const NkBase *base) {
  return git(NULL)->base_root(base);
}

const char *nk_base_commit(const NkBase *base) {
  return git(NULL)->base_commit(base);
}

GPtrArray *nk_base_absent(const NkBase *base) {
  return git(NULL)->base_absent(base);
}

GHashTable *nk_base_renamed(const NkBase *base) {
  return git(NULL)->base_renamed(base);
}

gboolean nk_base_place(const NkBase *base, const NkSite *now, NkSite *then) {
  return git(NULL)->base_place(base, now, then);
}
