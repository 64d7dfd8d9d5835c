/* All project files that a unit reaches through its includes, and the directories that have to be searched for them. */
#include "tree.h"

#include <string.h>

enum { MAX_VISITED = 4000, MAX_DIRECTORIES = 256 };

/* Headers of the kernel that no C file can include; with a trailing slash, all below. */
static const char *const cxx_headers[] = {"libkern/c++/",
                                          "IOKit/IOService.h",
                                          "IOKit/IORegistryEntry.h",
                                          "IOKit/IOWorkLoop.h",
                                          "IOKit/IOCommandGate.h",
                                          "IOKit/IOEventSource.h",
                                          "IOKit/IOTimerEventSource.h",
                                          "IOKit/IOInterruptEventSource.h",
                                          "IOKit/IOFilterInterruptEventSource.h",
                                          "IOKit/IOMemoryDescriptor.h",
                                          "IOKit/IOBufferMemoryDescriptor.h",
                                          "IOKit/IODMACommand.h",
                                          "IOKit/IOUserClient.h",
                                          "IOKit/IOPlatformExpert.h",
                                          "IOKit/pci/IOPCIDevice.h"};

typedef struct {
  NkTree *tree;
  NkPlace place;
  NkClosure *closure;
  gboolean as_cxx;
  GHashTable *visited;
  GPtrArray *queue;   /* NkTreeFile */
  GHashTable *before; /* directories, borrowed from the tree */
  GHashTable *after;
} Walk;

static gboolean needs_cxx(const char *name) {
  for (gsize i = 0; i < G_N_ELEMENTS(cxx_headers); i++)
    if (g_str_has_suffix(cxx_headers[i], "/") ? g_str_has_prefix(name, cxx_headers[i])
                                              : strcmp(name, cxx_headers[i]) == 0)
      return TRUE;
  return FALSE;
}

static void visit(Walk *walk, NkTreeFile *file) {
  if (g_hash_table_size(walk->visited) >= MAX_VISITED || !g_hash_table_add(walk->visited, file))
    return;
  g_ptr_array_add(walk->queue, file);
  const NkScan *scan = nk_tree_scan(walk->tree, file);
  walk->closure->cxx = walk->closure->cxx || scan->cxx;
  walk->closure->asks_kernel = walk->closure->asks_kernel || scan->asks_kernel;
}

static void follow(Walk *walk, NkTreeFile *file) {
  g_autofree char *from = nk_path_parent(file->path);
  const GArray *includes = nk_tree_scan(walk->tree, file)->includes;
  for (guint i = 0; i < includes->len; i++) {
    const NkInclude *include = &g_array_index(includes, NkInclude, i);
    if (include->when >= NK_WHEN_USER || (include->cxx && !walk->as_cxx))
      continue;
    NkFound found = nk_include_find(walk->tree, &walk->place, from, include);
    if (!found.file)
      walk->closure->cxx = walk->closure->cxx || needs_cxx(include->name);
    else
      visit(walk, found.file);
    GHashTable *set = found.wraps ? walk->before : walk->after;
    if (found.file && found.search && g_hash_table_size(set) < MAX_DIRECTORIES)
      g_hash_table_add(set, (gpointer)found.search);
  }
}

static gint compare(gconstpointer a, gconstpointer b, gpointer data) {
  const Walk *walk = data;
  return nk_place_compare(walk->tree, &walk->place, *(const char *const *)a, *(const char *const *)b);
}

static GPtrArray *sorted(Walk *walk, GHashTable *set) {
  GPtrArray *directories = g_ptr_array_new_with_free_func(g_free);
  GHashTableIter iterator;
  gpointer directory;
  g_hash_table_iter_init(&iterator, set);
  while (g_hash_table_iter_next(&iterator, &directory, NULL))
    g_ptr_array_add(directories, g_strdup(directory));
  g_ptr_array_sort_with_data(directories, compare, walk);
  return directories;
}

static void run(Walk *walk, NkTreeFile *source, NkTreeFile *prefix) {
  walk->visited = g_hash_table_new(NULL, NULL);
  walk->queue = g_ptr_array_new();
  walk->before = g_hash_table_new(g_str_hash, g_str_equal);
  walk->after = g_hash_table_new(g_str_hash, g_str_equal);
  walk->closure->cxx = FALSE;
  visit(walk, source);
  if (prefix)
    visit(walk, prefix);
  for (guint i = 0; i < walk->queue->len; i++)
    follow(walk, walk->queue->pdata[i]);
  g_clear_pointer(&walk->closure->directories, g_ptr_array_unref);
  walk->closure->directories = sorted(walk, walk->after);
  if (!walk->place.before)
    walk->closure->before = sorted(walk, walk->before);
  g_hash_table_unref(walk->before);
  g_hash_table_unref(walk->after);
  g_clear_pointer(&walk->closure->files, g_ptr_array_unref);
  walk->closure->files = walk->queue;
  g_hash_table_unref(walk->visited);
}

void nk_closure_read(NkClosure *closure, NkTree *tree, NkTreeFile *source, const char *bundle_dir, gboolean as_cxx) {
  g_autofree char *directory = nk_path_parent(source->path);
  *closure = (NkClosure){0};
  Walk walk = {.tree = tree, .place = {directory, bundle_dir, NULL}, .closure = closure, .as_cxx = as_cxx};
  NkTreeFile *prefix = nk_tree_prefix(tree, directory, bundle_dir);
  run(&walk, source, prefix);
  if (closure->before->len == 0)
    return;
  g_ptr_array_set_size(closure->before, 1); /* the nearest; others are another program's */
  walk.place.before = closure->before;      /* what else lies there now comes before the SDK as well */
  run(&walk, source, prefix);
}

void nk_closure_clear(NkClosure *closure) {
  g_clear_pointer(&closure->before, g_ptr_array_unref);
  g_clear_pointer(&closure->directories, g_ptr_array_unref);
  g_clear_pointer(&closure->files, g_ptr_array_unref);
}
