/* The flags of a unit that no build description tells about: guessed from the tree. */
#include "tree.h"

#include <string.h>

enum { MAX_VISITED = 4000, MAX_DIRECTORIES = 256 };

static const struct {
  const char *name, *standard;
} languages[] = {
    [NK_LANGUAGE_C] = {"c", "-std=gnu11"},
    [NK_LANGUAGE_CXX] = {"c++", "-std=gnu++17"},
    [NK_LANGUAGE_OBJC] = {"objective-c", "-std=gnu11"},
    [NK_LANGUAGE_OBJCXX] = {"objective-c++", "-std=gnu++17"},
};

const char *nk_language_name(NkLanguage language) {
  return languages[language].name;
}

const char *nk_language_standard(NkLanguage language) {
  return languages[language].standard;
}

gboolean nk_language_find(const char *name, NkLanguage *language) {
  for (gsize i = 0; i < G_N_ELEMENTS(languages); i++)
    if (strcmp(languages[i].name, name) == 0) {
      *language = (NkLanguage)i;
      return TRUE;
    }
  return FALSE;
}

/* A C file that only a C++ compiler can have been given. */
static gboolean is_really_cxx(NkTree *tree, NkTreeFile *source) {
  const NkScan *scan = nk_tree_scan(tree, source);
  if (scan->cxx)
    return TRUE;
  for (guint i = 0; i < scan->includes->len; i++) {
    const NkInclude *include = &g_array_index(scan->includes, NkInclude, i);
    if (include->when <= NK_WHEN_KERNEL &&
        (g_str_has_prefix(include->name, "libkern/c++/") || strcmp(include->name, "IOKit/IOService.h") == 0))
      return TRUE;
  }
  return FALSE;
}

NkLanguage nk_tree_language(NkTree *tree, NkTreeFile *source) {
  return source->language == NK_LANGUAGE_C && is_really_cxx(tree, source) ? NK_LANGUAGE_CXX : source->language;
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

/* All project files that a unit can reach through its includes; collects the directories to search. */
typedef struct {
  NkTree *tree;
  NkPlace place;
  GHashTable *visited;
  GPtrArray *queue;
  GHashTable *directories;
} Closure;

static void closure_add(Closure *closure, NkTreeFile *file) {
  if (g_hash_table_size(closure->visited) < MAX_VISITED && g_hash_table_add(closure->visited, file))
    g_ptr_array_add(closure->queue, file);
}

static void closure_follow(Closure *closure, NkTreeFile *file) {
  g_autofree char *from = nk_path_parent(file->path);
  const GArray *includes = nk_tree_scan(closure->tree, file)->includes;
  for (guint i = 0; i < includes->len; i++) {
    const NkInclude *include = &g_array_index(includes, NkInclude, i);
    const char *search;
    if (include->when >= NK_WHEN_FOREIGN)
      continue;
    NkTreeFile *found = nk_include_find(closure->tree, &closure->place, from, include, &search);
    if (!found)
      continue;
    closure_add(closure, found);
    if (search && g_hash_table_size(closure->directories) < MAX_DIRECTORIES)
      g_hash_table_add(closure->directories, (gpointer)search);
  }
}

static gint compare_directories(gconstpointer a, gconstpointer b, gpointer data) {
  const Closure *closure = data;
  return nk_place_compare(closure->tree, &closure->place, *(const char *const *)a, *(const char *const *)b);
}

static void add_pair(GPtrArray *flags, const char *option, const char *value) {
  g_ptr_array_add(flags, g_strdup(option));
  g_ptr_array_add(flags, g_strdup(nk_path_shown(value)));
}

static void add_search(GPtrArray *flags, NkTree *tree, NkTreeFile *source, NkTreeFile *prefix, const NkPlace *place) {
  g_autoptr(GHashTable) visited = g_hash_table_new(NULL, NULL);
  g_autoptr(GPtrArray) queue = g_ptr_array_new();
  g_autoptr(GHashTable) directories = g_hash_table_new(g_str_hash, g_str_equal);
  Closure closure = {tree, *place, visited, queue, directories};
  closure_add(&closure, source);
  if (prefix)
    closure_add(&closure, prefix);
  for (guint i = 0; i < queue->len; i++)
    closure_follow(&closure, queue->pdata[i]);
  g_autoptr(GPtrArray) sorted = g_ptr_array_new();
  GHashTableIter iterator;
  gpointer directory;
  g_hash_table_iter_init(&iterator, directories);
  while (g_hash_table_iter_next(&iterator, &directory, NULL))
    g_ptr_array_add(sorted, directory);
  g_ptr_array_sort_with_data(sorted, compare_directories, &closure);
  for (guint i = 0; i < sorted->len; i++)
    add_pair(flags, "-idirafter", sorted->pdata[i]);
}

char **nk_tree_flags(NkTree *tree, NkTreeFile *source, const char *bundle_dir, NkLanguage language, gboolean full) {
  GPtrArray *flags = g_ptr_array_new();
  g_autofree char *directory = nk_path_parent(source->path);
  add_pair(flags, "-x", nk_language_name(language));
  g_ptr_array_add(flags, g_strdup(nk_language_standard(language)));
  add_pair(flags, "-I", directory);
  if (full) {
    NkPlace place = {directory, bundle_dir};
    NkTreeFile *prefix = nk_tree_prefix(tree, directory, bundle_dir);
    if (prefix)
      add_pair(flags, "-include", prefix->path);
    add_search(flags, tree, source, prefix, &place);
  }
  g_ptr_array_add(flags, NULL);
  return (char **)g_ptr_array_free(flags, FALSE);
}

/* What people write is relative to where they stand; what is stored, to the root. */
static char *stored_path(const NkProject *project, const char *path) {
  g_autofree char *absolute = g_canonicalize_filename(path, NULL);
  char *relative = nk_path_relative(project->root, absolute);
  return relative ? relative : g_steal_pointer(&absolute);
}

char **nk_flags_extend(const NkProject *project, char **flags, const NkProjectOptions *options) {
  g_autoptr(GPtrArray) extended = g_ptr_array_new();
  for (char **flag = flags; *flag; flag++)
    g_ptr_array_add(extended, *flag);
  for (const char *const *define = options->defines; define && *define; define++)
    g_ptr_array_add(extended, g_strconcat("-D", *define, NULL));
  for (const char *const *include = options->includes; include && *include; include++) {
    g_autofree char *path = stored_path(project, *include);
    add_pair(extended, "-I", path);
  }
  g_free(flags);
  g_ptr_array_add(extended, NULL);
  return (char **)g_ptr_array_free(g_steal_pointer(&extended), FALSE);
}
