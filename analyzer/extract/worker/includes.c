#include "includes.h"
#include "directives.h"

#include <string.h>

typedef struct {
  const NkSettings *settings;
  GPtrArray *quote, *angle; /* search directories, borrowed, in order */
  NkIncludes *includes;
  GPtrArray *open; /* paths whose includes are still to be followed, borrowed from `includes` */
} Search;

static const GPtrArray *includes_of(const char *path) {
  const NkDirectives *directives = nk_directives_of(path);
  return directives ? directives->includes : NULL;
}

/* Takes `path`; the path as it is known, or NULL when there is no such file. */
static const char *reach(Search *search, char *path, gboolean certain) {
  NkIncludes *includes = search->includes;
  gpointer known = NULL;
  gboolean old = g_hash_table_lookup_extended(includes->paths, path, &known, NULL);
  if (!old && !includes_of(path)) {
    g_free(path);
    return NULL;
  }
  if (!old) {
    g_hash_table_add(includes->paths, path);
    known = path;
  }
  gboolean more = certain && g_hash_table_add(includes->certain, known);
  if (!old || more)
    g_ptr_array_add(search->open, known);
  if (old)
    g_free(path);
  return known;
}

static const char *reach_below(Search *search, const GPtrArray *directories, const char *name, gboolean certain) {
  const char *path = NULL;
  for (guint i = 0; i < directories->len && !path; i++)
    path = reach(search, g_build_filename(g_ptr_array_index(directories, i), name, NULL), certain);
  return path;
}

static const char *resolve(Search *search, const char *directory, const NkInclusion *include, gboolean certain) {
  if (g_path_is_absolute(include->name))
    return reach(search, g_strdup(include->name), certain);
  const char *path = include->quoted ? reach(search, g_build_filename(directory, include->name, NULL), certain) : NULL;
  if (!path && include->quoted)
    path = reach_below(search, search->quote, include->name, certain);
  return path ? path : reach_below(search, search->angle, include->name, certain);
}

/* What a file of the project includes under conditions is taken for certain: they hold for all units, or for none. */
static void follow(Search *search, const char *from) {
  const GPtrArray *list = includes_of(from);
  gboolean sdk = nk_is_sdk_path(search->settings, from);
  gboolean certain = g_hash_table_contains(search->includes->certain, from);
  g_autofree char *directory = g_path_get_dirname(from);
  for (guint i = 0; i < list->len; i++) {
    const NkInclusion *include = g_ptr_array_index(list, i);
    const char *path =
        include->name ? resolve(search, directory, include, certain && (!sdk || include->certain)) : NULL;
    search->includes->incomplete |= !include->name;
    search->includes->hijacked |= sdk && path && !nk_is_sdk_path(search->settings, path);
  }
}

/* Directories of one kind, in the order of the flags. */
static void add_directories(GPtrArray *directories, char **flags, const char *kind) {
  gsize n = strlen(kind);
  for (guint i = 0; flags[i]; i++) {
    if (g_str_equal(flags[i], kind) && flags[i + 1])
      g_ptr_array_add(directories, flags[++i]);
    else if (n == 2 && g_str_has_prefix(flags[i], kind) && flags[i][2] != '\0')
      g_ptr_array_add(directories, flags[i] + 2);
  }
}

static void reach_prefix_headers(Search *search, char **flags) {
  for (guint i = 0; flags[i]; i++)
    if (g_str_equal(flags[i], "-include") && flags[i + 1])
      reach(search, g_strdup(flags[i + 1]), TRUE);
}

NkIncludes *nk_includes_new(const NkSettings *settings, const char *file, char **flags) {
  g_autoptr(GPtrArray) quote = g_ptr_array_new(), angle = g_ptr_array_new(), open = g_ptr_array_new();
  add_directories(quote, flags, "-iquote");
  add_directories(angle, flags, "-I");
  add_directories(angle, flags, "-isystem");
  add_directories(angle, flags, "-idirafter");
  NkIncludes *includes = g_new0(NkIncludes, 1);
  includes->paths = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  includes->certain = g_hash_table_new(g_str_hash, g_str_equal);
  Search search = {settings, quote, angle, includes, open};
  reach(&search, g_strdup(file), TRUE);
  reach_prefix_headers(&search, flags);
  while (open->len > 0)
    follow(&search, g_ptr_array_steal_index_fast(open, open->len - 1));
  return includes;
}

void nk_includes_free(NkIncludes *includes) {
  if (!includes)
    return;
  g_hash_table_unref(includes->certain);
  g_hash_table_unref(includes->paths);
  g_free(includes);
}

/* `path` was reached, and so was all that it includes: nothing stands before a part of it. */
static gboolean is_whole(const NkSettings *settings, GHashTable *reached, const char *path, GHashTable *seen) {
  if (!g_hash_table_contains(reached, path))
    return FALSE;
  if (!g_hash_table_add(seen, g_strdup(path)))
    return TRUE;
  const GPtrArray *list = includes_of(path);
  for (guint i = 0; list && i < list->len; i++) {
    const NkInclusion *include = g_ptr_array_index(list, i);
    g_autofree char *part = include->name ? g_build_filename(settings->sdk, include->name, NULL) : NULL;
    if (part && includes_of(part) && !is_whole(settings, reached, part, seen))
      return FALSE;
  }
  return TRUE;
}

gboolean nk_includes_header(const NkSettings *settings, const NkIncludes *includes, const char *header) {
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *path = g_build_filename(settings->sdk, header, NULL);
  return g_hash_table_contains(includes->certain, path) && is_whole(settings, includes->paths, path, seen);
}
