/* Which file of the project an #include means. The compiler's header maps find any header of a project by name; here
   the nearest one is taken, and the directory that has to be searched for it is told. */
#include "tree.h"

#include <string.h>

/* First components of names that belong to the kernel's own headers. A project's directory of that name may hold
   another system's, so it serves only what the SDK does not have. */
static const char *const owned[] = {"IOKit",    "sys",    "libkern", "mach",      "kern",   "net",   "netinet",
                                    "netinet6", "bsd",    "machine", "i386",      "x86_64", "arm",   "security",
                                    "vm",       "os",     "uuid",    "pexpert",   "miscfs", "osfmk", "netkey",
                                    "device",   "crypto", "string",  "corecrypto"};

typedef struct {
  NkTreeFile *file;
  char *search;
} Found;

static void found_free(gpointer data) {
  g_free(((Found *)data)->search);
  g_free(data);
}

static gboolean is_owned(const NkInclude *include) {
  const char *slash = strchr(include->name, '/');
  if (include->delimiter != '<' || !slash)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS(owned); i++)
    if (strlen(owned[i]) == (gsize)(slash - include->name) && g_str_has_prefix(include->name, owned[i]))
      return TRUE;
  return FALSE;
}

static guint tier(const NkTree *tree, const NkPlace *place, const char *directory) {
  guint inside = nk_path_below(directory, place->bundle) ? 0 : nk_path_below(directory, tree->scope) ? 1 : 2;
  gboolean foreign = nk_path_is_foreign(directory) && !nk_path_is_foreign(place->directory);
  return inside + (foreign ? 3 : 0);
}

static guint distance(const char *from, const char *to) {
  return nk_path_length(from) + nk_path_length(to) - 2 * nk_path_common(from, to);
}

gint nk_place_compare(const NkTree *tree, const NkPlace *place, const char *a, const char *b) {
  guint tier_a = tier(tree, place, a), tier_b = tier(tree, place, b);
  if (tier_a != tier_b)
    return tier_a < tier_b ? -1 : 1;
  guint distance_a = distance(place->directory, a), distance_b = distance(place->directory, b);
  if (distance_a != distance_b)
    return distance_a < distance_b ? -1 : 1;
  return strcmp(a, b);
}

/* "a/b/Foo/bar.h" without "Foo/bar.h" is "a/b"; NULL where the path does not end so. */
static char *strip_suffix(const char *path, const char *name) {
  gsize length = strlen(path), tail = strlen(name);
  if (length < tail || strcmp(path + length - tail, name) != 0)
    return NULL;
  if (length == tail)
    return g_strdup("");
  return path[length - tail - 1] == '/' ? g_strndup(path, length - tail - 1) : NULL;
}

static Found *find_nearest(NkTree *tree, const NkPlace *place, const NkInclude *include) {
  Found *best = g_new0(Found, 1);
  const char *slash = strrchr(include->name, '/');
  GPtrArray *same = g_hash_table_lookup(tree->by_name, slash ? slash + 1 : include->name);
  if (!same || strstr(include->name, "..") || nk_sdk_has(tree, include->name))
    return best;
  gboolean strict = is_owned(include);
  for (guint i = 0; i < same->len; i++) {
    NkTreeFile *file = same->pdata[i];
    g_autofree char *search = strip_suffix(file->path, include->name);
    if (!search || file->kind == NK_FILE_IIG || (strict && nk_path_is_foreign(search)))
      continue;
    if (best->file && nk_place_compare(tree, place, search, best->search) >= 0)
      continue;
    g_free(best->search);
    best->search = g_steal_pointer(&search);
    best->file = file;
  }
  return best;
}

/* The search does not depend on the including file, so one answer serves a place. */
static const Found *find_cached(NkTree *tree, const NkPlace *place, const NkInclude *include) {
  g_autofree char *key =
      g_strdup_printf("%s\n%s\n%c%s", place->directory, place->bundle, include->delimiter, include->name);
  Found *found = g_hash_table_lookup(tree->includes, key);
  if (!found) {
    found = find_nearest(tree, place, include);
    g_hash_table_insert(tree->includes, g_steal_pointer(&key), found);
  }
  return found;
}

GHashTable *nk_include_cache_new(void) {
  return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, found_free);
}

static NkTreeFile *find_below(const NkTree *tree, const char *directory, const char *name) {
  g_autofree char *path = nk_path_resolve(directory, name);
  return path ? nk_tree_file(tree, path) : NULL;
}

NkTreeFile *nk_include_find(NkTree *tree, const NkPlace *place, const char *from, const NkInclude *include,
                            const char **search) {
  if (search)
    *search = NULL;
  if (*include->name == '/')
    return NULL;
  NkTreeFile *beside = include->delimiter == '"' ? find_below(tree, from, include->name) : NULL;
  if (!beside)
    beside = find_below(tree, place->directory, include->name); /* the unit's own directory is searched by -I */
  if (beside)
    return beside;
  const Found *found = find_cached(tree, place, include);
  if (search)
    *search = found->search;
  return found->file;
}
