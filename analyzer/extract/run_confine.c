/* What a worker may read: the project, the kernel headers, and what its flags name outside of both. */
#include "run_worker.h"

#include <analyzer/base/text.h>

#include <string.h>

/* The path that a flag leads to, joined to it or in the next argument; NULL: none. */
static const char *path_of(const char *flag, const char *next) {
  static const char *const names[] = {"-I",          "-isystem", "-iquote",  "-idirafter",
                                      "-iframework", "-include", "-imacros", "-F"};
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
    if (strcmp(flag, names[i]) == 0)
      return next;
    if (g_str_has_prefix(flag, names[i]) && flag[0] == '-' && strlen(names[i]) == 2)
      return flag + 2;
  }
  return NULL;
}

/* What is named below the root is readable with it, unless it is a link that leads out: nobody asked for that. */
static void add(GHashTable *paths, const NkProject *project, const char *path) {
  g_autofree char *named = path && *path ? nk_project_absolute(project, path) : NULL;
  g_autofree char *full = named ? g_canonicalize_filename(named, NULL) : NULL;
  if (full && !nk_path_within(full, project->root))
    g_hash_table_add(paths, g_steal_pointer(&full));
}

static void add_unit(GHashTable *paths, const NkProject *project, const NkUnit *unit) {
  g_autofree char *directory = g_path_get_dirname(unit->file);
  add(paths, project, directory);
  for (char **flag = unit->flags; flag && *flag; flag++)
    add(paths, project, path_of(*flag, flag[1]));
}

char **nk_pool_readable(const NkPool *pool) {
  const NkProject *project = pool->project;
  g_autoptr(GHashTable) paths = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_hash_table_add(paths, g_strdup(project->root));
  g_hash_table_add(paths, g_strdup(pool->sdk_dir));
  if (pool->precompiled) {
    g_hash_table_add(paths, g_strdup(pool->precompiled));
    g_hash_table_add(paths, g_strconcat(pool->sdk_dir, ".digest", NULL));
  }
  for (guint i = 0; project->units && i < project->units->len; i++)
    add_unit(paths, project, g_ptr_array_index(project->units, i));
  g_autofree gpointer *keys = g_hash_table_get_keys_as_array(paths, NULL);
  GPtrArray *list = g_ptr_array_new();
  for (gpointer *key = keys; *key; key++)
    g_ptr_array_add(list, g_strdup(*key));
  g_ptr_array_add(list, NULL);
  return (char **)g_ptr_array_free(list, FALSE);
}
