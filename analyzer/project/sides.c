/* Which world a source belongs to: the kernel, user space, DriverKit or another system. Told by what it includes,
   nearest evidence first: its own includes, then those of the project headers that these mean, and so on. */
#include "tree.h"

#include <string.h>

enum { MAX_VISITED = 2000 };

typedef struct {
  gboolean kernel, bsd, driverkit, interface, user, libc, foreign;
} Evidence;

/* "Foo.h" that only exists as the interface Foo.iig. */
static gboolean is_driverkit_interface(const NkTree *tree, const char *name) {
  if (strchr(name, '/') || !g_str_has_suffix(name, ".h"))
    return FALSE;
  g_autofree char *interface = g_strdup_printf("%.*s.iig", (int)strlen(name) - 2, name);
  return g_hash_table_contains(tree->by_name, interface);
}

/* What stands under one side's macro tells nothing: the file serves both. */
static gboolean is_two_sided(const NkInclude *include) {
  return include->when == NK_WHEN_KERNEL || include->when == NK_WHEN_USER;
}

/* `own`: the source's own include. A system's plain header (unistd.h) that is reached through others is no proof. */
static void weigh(const NkTree *tree, const NkInclude *include, gboolean own, Evidence *evidence) {
  gboolean weak;
  NkSide side = nk_header_side(include->name, &weak);
  weak = weak || (side == NK_SIDE_USER && !own && !strchr(include->name, '/'));
  if (side == NK_SIDE_KERNEL)
    *(weak ? &evidence->bsd : &evidence->kernel) = TRUE;
  else if (side == NK_SIDE_USER)
    *(weak ? &evidence->libc : &evidence->user) = TRUE;
  else if (side == NK_SIDE_DRIVERKIT)
    evidence->driverkit = TRUE;
  else if (side == NK_SIDE_FOREIGN)
    evidence->foreign = TRUE;
  else if (is_driverkit_interface(tree, include->name))
    evidence->interface = TRUE;
}

/* Adds one file's includes to the evidence, and the project headers among them to the next level. */
static void look(NkTree *tree, const NkPlace *place, NkTreeFile *file, GHashTable *visited, GPtrArray *next,
                 gboolean own, Evidence *evidence) {
  g_autofree char *from = nk_path_parent(file->path);
  const GArray *includes = nk_tree_scan(tree, file)->includes;
  for (guint i = 0; i < includes->len; i++) {
    const NkInclude *include = &g_array_index(includes, NkInclude, i);
    if (include->when >= NK_WHEN_FOREIGN || is_two_sided(include))
      continue;
    NkTreeFile *found = nk_include_find(tree, place, from, include).file;
    if (!found)
      weigh(tree, include, own, evidence);
    else if (g_hash_table_size(visited) < MAX_VISITED && g_hash_table_add(visited, found))
      g_ptr_array_add(next, found);
  }
}

/* What is certain as soon as it is seen. */
static NkSide decide(const Evidence *evidence) {
  if (evidence->driverkit)
    return NK_SIDE_DRIVERKIT;
  if (evidence->kernel)
    return NK_SIDE_KERNEL;
  return evidence->user ? NK_SIDE_USER : NK_SIDE_NEUTRAL;
}

/* What is left when nothing was certain: names that several worlds share. */
static NkSide guess(const Evidence *own, const Evidence *all) {
  if (all->interface)
    return NK_SIDE_DRIVERKIT;
  if (all->foreign)
    return NK_SIDE_FOREIGN;
  if (all->bsd)
    return NK_SIDE_KERNEL;
  return own->libc ? NK_SIDE_LIBC : NK_SIDE_NEUTRAL;
}

static void merge(Evidence *all, const Evidence *level) {
  all->interface = all->interface || level->interface;
  all->foreign = all->foreign || level->foreign;
  all->bsd = all->bsd || level->bsd;
}

static NkSide told_by_includes(NkTree *tree, NkTreeFile *source) {
  g_autofree char *directory = nk_path_parent(source->path);
  NkPlace place = {directory, tree->scope, NULL};
  g_autoptr(GHashTable) visited = g_hash_table_new(NULL, NULL);
  GPtrArray *level = g_ptr_array_new();
  NkTreeFile *prefix = nk_tree_prefix(tree, directory, tree->scope);
  g_hash_table_add(visited, source);
  g_ptr_array_add(level, source);
  Evidence own = {0}, all = {0};
  NkSide side = NK_SIDE_NEUTRAL;
  for (gboolean first = TRUE; level->len && side == NK_SIDE_NEUTRAL; first = FALSE) {
    Evidence evidence = {0};
    GPtrArray *next = g_ptr_array_new();
    for (guint i = 0; i < level->len; i++)
      look(tree, &place, level->pdata[i], visited, next, first, &evidence);
    g_ptr_array_unref(level);
    level = next;
    if (first && prefix)
      g_ptr_array_add(level, prefix);
    if (first)
      own = evidence;
    merge(&all, &evidence);
    side = decide(&evidence);
    if (first && source->scan->has_main && side == NK_SIDE_NEUTRAL)
      side = evidence.foreign ? NK_SIDE_FOREIGN : NK_SIDE_USER;
  }
  g_ptr_array_unref(level);
  return side == NK_SIDE_NEUTRAL ? guess(&own, &all) : side;
}

static NkSide find_side(NkTree *tree, NkTreeFile *source) {
  NkSide side = told_by_includes(tree, source);
  gboolean objc = source->language == NK_LANGUAGE_OBJC || source->language == NK_LANGUAGE_OBJCXX;
  if (objc && side != NK_SIDE_FOREIGN)
    return NK_SIDE_USER;                                                      /* the kernel has no Objective-C */
  gboolean below = *tree->scope && nk_path_within(source->path, tree->scope); /* build files may name others */
  const char *inner = source->path + (below ? strlen(tree->scope) + 1 : 0);
  g_autofree char *directory = nk_path_parent(inner);
  if (side != NK_SIDE_KERNEL && side != NK_SIDE_DRIVERKIT && nk_path_is_foreign(directory))
    return NK_SIDE_FOREIGN;
  return side;
}

NkSide nk_tree_side(NkTree *tree, NkTreeFile *source) {
  if (!source->sided)
    source->side = find_side(tree, source);
  source->sided = TRUE;
  return source->side;
}
