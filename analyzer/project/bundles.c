/* Which bundles there are: property lists of the scope; where it has none, the nearest ones above it. */
#include "plist.h"
#include "tree.h"

#include <string.h>

static gboolean is_codeless_list(const NkBundle *bundle) {
  return bundle->kind == NK_BUNDLE_KEXT && !nk_bundle_property(bundle, "CFBundleExecutable");
}

/* A built product that lies in the tree: its executable stands beside the list. */
static gboolean is_product(const NkProject *project, const char *path) {
  if (strstr(path, ".framework/"))
    return TRUE;
  if (!g_str_has_suffix(path, "Contents/Info.plist"))
    return FALSE;
  g_autofree char *contents = nk_path_parent(path);
  g_autofree char *executables = g_build_filename(project->root, contents, "MacOS", NULL);
  return g_file_test(executables, G_FILE_TEST_IS_DIR);
}

static NkBundle *read_bundle(NkTree *tree, const char *path) {
  NkPlistFault fault;
  g_autofree char *absolute = nk_project_absolute(tree->project, path);
  if (is_product(tree->project, path))
    return NULL;
  g_autoptr(GPtrArray) properties = nk_plist_read(absolute, &fault);
  NkBundle *bundle = properties ? nk_bundle_from_plist(tree->project, path, properties) : NULL;
  if (bundle)
    nk_bundle_find_entitlements(tree->project, bundle);
  if (properties)
    return bundle;
  if (fault.message)
    nk_project_say(tree->project, "warning", path, fault.line, "the property list is malformed: %s", fault.message);
  return NULL;
}

/* All lists of the scope that have not been read. */
static void read_scope(NkTree *tree) {
  for (guint i = 0; i < tree->files->len; i++) {
    NkTreeFile *file = tree->files->pdata[i];
    if (file->kind != NK_FILE_PLIST || !file->in_scope || file->included)
      continue;
    file->included = TRUE;
    NkBundle *bundle = read_bundle(tree, file->path);
    if (bundle)
      g_ptr_array_add(tree->project->bundles, bundle);
  }
}

static gboolean has_sources(const NkTree *tree, const char *directory) {
  return g_hash_table_contains(tree->source_dirs, directory);
}

/* A list that can describe the sources of `directory`'s other folders: it lies there, or in a folder without sources.
 */
static gboolean may_serve(const NkTree *tree, const NkTreeFile *file, const char *directory) {
  enum { REACH = 2 };
  if (file->kind != NK_FILE_PLIST || !nk_path_within(file->path, directory))
    return FALSE;
  g_autofree char *parent = nk_path_parent(file->path);
  guint depth = nk_path_length(parent) - nk_path_length(directory);
  return depth == 0 || (depth <= REACH && !has_sources(tree, parent));
}

static gboolean has_serving_list(NkTree *tree, const char *directory) {
  for (guint i = 0; i < tree->files->len; i++) {
    const NkTreeFile *file = tree->files->pdata[i];
    if (!may_serve(tree, file, directory))
      continue;
    NkPlistFault fault;
    g_autofree char *absolute = nk_project_absolute(tree->project, file->path);
    g_autoptr(GPtrArray) properties = is_product(tree->project, file->path) ? NULL : nk_plist_read(absolute, &fault);
    NkBundle *bundle = properties ? nk_bundle_from_plist(tree->project, file->path, properties) : NULL;
    gboolean serves = bundle && !is_codeless_list(bundle);
    nk_bundle_free(bundle);
    if (serves)
      return TRUE;
  }
  return FALSE;
}

/* The nearest directory above the scope for which `accept` holds; at most `levels` up. Caller frees. */
static char *climb(NkTree *tree, guint levels, gboolean (*accept)(NkTree *tree, const char *directory)) {
  g_autofree char *directory = g_strdup(tree->scope);
  for (guint i = 0; i < levels && *directory; i++) {
    char *parent = nk_path_parent(directory);
    g_free(directory);
    directory = parent;
    if (accept(tree, directory))
      return g_steal_pointer(&directory);
  }
  return NULL;
}

static gboolean accept_sources(NkTree *tree, const char *directory) {
  return has_sources(tree, directory);
}

static gboolean any_with_code(const GPtrArray *bundles) {
  for (guint i = 0; i < bundles->len; i++)
    if (!((const NkBundle *)bundles->pdata[i])->target && !is_codeless_list(bundles->pdata[i]))
      return TRUE;
  return FALSE;
}

static void note_source_directories(NkTree *tree) {
  for (guint i = 0; i < tree->files->len; i++) {
    const NkTreeFile *file = tree->files->pdata[i];
    if (file->kind != NK_FILE_SOURCE && file->kind != NK_FILE_IIG)
      continue;
    nk_path_add_all(tree->source_dirs, file->path);
  }
}

void nk_bundles_read(NkTree *tree) {
  note_source_directories(tree);
  read_scope(tree);
  gboolean sources = has_sources(tree, tree->scope);
  g_autofree char *wider = NULL;
  if (tree->project->bundles->len == 0 && sources)
    wider = climb(tree, NK_MAX_DEPTH, has_serving_list);
  else if (!sources && any_with_code(tree->project->bundles))
    wider = climb(tree, 3, accept_sources);
  if (!wider)
    return;
  nk_tree_widen(tree, wider);
  read_scope(tree);
}

/* Where a bundle's sources are looked for: its list's directory, or one above where that holds no sources. */
char *nk_bundle_directory(const NkTree *tree, const NkBundle *bundle) {
  enum { LEVELS = 3 };
  gboolean has_list = bundle->properties->len > 0;
  g_autofree char *start = has_list ? nk_path_parent(bundle->path) : g_strdup(bundle->path);
  g_autofree char *directory = g_strdup(start);
  for (guint i = 0; i <= LEVELS; i++) {
    if (has_sources(tree, directory))
      return g_steal_pointer(&directory);
    if (!*directory || strcmp(directory, tree->scope) == 0)
      break;
    char *parent = nk_path_parent(directory);
    g_free(directory);
    directory = parent;
  }
  return g_steal_pointer(&start);
}
