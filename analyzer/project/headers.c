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
  gboolean wraps;
} Cached;

static void cached_free(gpointer data) {
  g_free(((Cached *)data)->search);
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
  guint inside = nk_path_within(directory, place->bundle) ? 0 : nk_path_within(directory, tree->scope) ? 1 : 2;
  gboolean foreign = nk_path_is_foreign(directory) && !nk_path_is_foreign(place->directory);
  return inside + (foreign ? 3 : 0);
}

/* Components of `to` that `from` has as well, beyond what both begin with: "os/macos" here and there. */
static guint kinship(const char *from, const char *to) {
  static const char *const plain[] = {"src", "include", "lib", "source", "sources", "headers", NULL};
  g_auto(GStrv) left = g_strsplit(from, "/", -1), right = g_strsplit(to, "/", -1);
  guint common = nk_path_common(from, to), kin = 0;
  for (guint i = common; i < g_strv_length(right); i++)
    for (guint n = common; n < g_strv_length(left); n++)
      if (strcmp(left[n], right[i]) == 0 && !g_strv_contains(plain, right[i])) {
        kin++;
        break;
      }
  return kin;
}

static gint distance(const char *from, const char *to) {
  gint steps = (gint)(nk_path_length(from) + nk_path_length(to) - 2 * nk_path_common(from, to));
  return steps - 2 * (gint)kinship(from, to);
}

gint nk_place_compare(const NkTree *tree, const NkPlace *place, const char *a, const char *b) {
  guint tier_a = tier(tree, place, a), tier_b = tier(tree, place, b);
  if (tier_a != tier_b)
    return tier_a < tier_b ? -1 : 1;
  gint distance_a = distance(place->directory, a), distance_b = distance(place->directory, b);
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

static gboolean includes_next(NkTree *tree, NkTreeFile *file, const char *name) {
  const GArray *includes = nk_tree_scan(tree, file)->includes;
  for (guint i = 0; i < includes->len; i++) {
    const NkInclude *include = &g_array_index(includes, NkInclude, i);
    if (include->next && strcmp(include->name, name) == 0)
      return TRUE;
  }
  return FALSE;
}

/* A folder that replaces the C library's headers is some program's, unless it lies in the bundle. */
static gboolean replaces_libc(const NkTree *tree, const char *directory) {
  static const char *const names[] = {"stdio.h", "stdlib.h", "unistd.h"};
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
    g_autofree char *path = nk_path_join(directory, names[i]);
    if (nk_tree_file(tree, path))
      return TRUE;
  }
  return FALSE;
}

typedef struct {
  gboolean strict; /* the name belongs to the kernel's headers */
  gboolean served; /* the SDK has it: only a wrapper of the project may stand before that */
  gboolean from_foreign;
} Wanted;

static gboolean may_serve(NkTree *tree, const NkPlace *place, const Wanted *wanted, NkTreeFile *file,
                          const char *search, const char *name) {
  if (file->kind == NK_FILE_IIG)
    return FALSE;
  NkForeign foreign = wanted->from_foreign ? NK_FOREIGN_NOT : nk_path_foreign(tree, search);
  if (foreign == NK_FOREIGN_RIVAL || (wanted->strict && foreign == NK_FOREIGN_OTHER))
    return FALSE;
  if (tier(tree, place, search) != 0 && replaces_libc(tree, search))
    return FALSE;
  if (!wanted->served)
    return TRUE;
  gboolean close = tier(tree, place, search) == 0 || kinship(place->directory, search) >= 2;
  return close && includes_next(tree, file, name);
}

static Cached *find_nearest(NkTree *tree, const NkPlace *place, const NkInclude *include, gboolean from_foreign) {
  Cached *best = g_new0(Cached, 1);
  const char *name = include->name;
  GPtrArray *same = g_hash_table_lookup(tree->by_name, nk_path_name(name));
  if (!same || strstr(name, ".."))
    return best;
  Wanted wanted = {is_owned(include), nk_sdk_has(tree, name), from_foreign};
  best->wraps = wanted.served;
  for (guint i = 0; i < same->len; i++) {
    NkTreeFile *file = same->pdata[i];
    g_autofree char *search = strip_suffix(file->path, name);
    if (!search || (best->file && nk_place_compare(tree, place, search, best->search) >= 0) ||
        !may_serve(tree, place, &wanted, file, search, name))
      continue;
    g_free(best->search);
    best->search = g_steal_pointer(&search);
    best->file = file;
  }
  return best;
}

/* The search hardly depends on the including file, so one answer serves a place. */
static const Cached *find_cached(NkTree *tree, const NkPlace *place, const char *from, const NkInclude *include) {
  gboolean foreign = nk_path_is_foreign(from) || nk_path_is_foreign(place->directory);
  g_autofree char *key = g_strdup_printf("%s\n%s\n%c%c%s", place->directory, place->bundle, foreign ? 'f' : '-',
                                         include->delimiter, include->name);
  if (!tree->includes)
    tree->includes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, cached_free);
  Cached *cached = g_hash_table_lookup(tree->includes, key);
  if (!cached) {
    cached = find_nearest(tree, place, include, foreign);
    g_hash_table_insert(tree->includes, g_steal_pointer(&key), cached);
  }
  return cached;
}

static NkTreeFile *find_below(const NkTree *tree, const char *directory, const char *name) {
  g_autofree char *path = nk_path_resolve(directory, name);
  return path ? nk_tree_file(tree, path) : NULL;
}

/* In the order in which the compiler searches: beside, -I, the SDK, -idirafter. */
NkFound nk_include_find(NkTree *tree, const NkPlace *place, const char *from, const NkInclude *include) {
  NkFound found = {0};
  gboolean ours = g_hash_table_contains(tree->by_name, nk_path_name(include->name));
  if (!ours || *include->name == '/' || include->next)
    return found;
  if (include->delimiter == '"')
    found.file = find_below(tree, from, include->name);
  if (!found.file)
    found.file = find_below(tree, place->directory, include->name);
  for (guint i = 0; !found.file && place->before && i < place->before->len; i++) {
    found.file = find_below(tree, place->before->pdata[i], include->name);
    found.search = found.file ? place->before->pdata[i] : NULL;
    found.wraps = found.file != NULL;
  }
  if (found.file)
    return found;
  const Cached *cached = find_cached(tree, place, from, include);
  return (NkFound){cached->file, cached->file ? cached->search : NULL, cached->wraps};
}

/* Whether a file is the prefix header of a directory: prefix.pch, X-Prefix.pch, X_Prefix.pch. */
static gboolean is_prefix(const NkTreeFile *file, const char *directory) {
  g_autofree char *parent = nk_path_parent(file->path);
  g_autofree char *lower = g_ascii_strdown(file->name, -1);
  return strcmp(parent, directory) == 0 && g_str_has_suffix(lower, "prefix.pch");
}

/* Where several lie in one directory, the one named after it; else the first. */
static NkTreeFile *find_prefix(const NkTree *tree, const char *directory) {
  g_autofree char *base = g_path_get_basename(*directory ? directory : tree->project->root);
  NkTreeFile *first = NULL;
  for (guint i = 0; i < tree->prefixes->len; i++) {
    NkTreeFile *file = tree->prefixes->pdata[i];
    if (!is_prefix(file, directory))
      continue;
    if (g_str_has_prefix(file->name, base))
      return file;
    first = first ? first : file;
  }
  return first;
}

NkTreeFile *nk_tree_prefix(const NkTree *tree, const char *directory, const char *bundle_dir) {
  NkTreeFile *prefix = find_prefix(tree, directory);
  return prefix ? prefix : find_prefix(tree, bundle_dir);
}

void nk_units_mark_included(NkTree *tree) {
  for (guint i = 0; i < tree->files->len; i++) {
    NkTreeFile *file = tree->files->pdata[i];
    if (!file->in_scope || file->kind != NK_FILE_SOURCE)
      continue;
    g_autofree char *directory = nk_path_parent(file->path);
    NkPlace place = {directory, tree->scope, NULL};
    const GArray *includes = nk_tree_scan(tree, file)->includes;
    for (guint n = 0; n < includes->len; n++) {
      const NkInclude *include = &g_array_index(includes, NkInclude, n);
      NkLanguage language;
      if (include->when >= NK_WHEN_FOREIGN || nk_file_kind(nk_path_name(include->name), &language) != NK_FILE_SOURCE)
        continue;
      NkTreeFile *found = nk_include_find(tree, &place, directory, include).file;
      if (found && found != file)
        found->included = TRUE;
    }
  }
}
