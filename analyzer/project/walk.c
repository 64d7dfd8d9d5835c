/* The files below the root: the scope first, then what the rest of the root has to offer to includes. */
#include "tree.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

typedef struct {
  NkTree *tree;
  guint left;         /* files that may still be taken */
  gboolean truncated; /* already said */
  gboolean in_scope;
} Walk;

static void tree_file_free(gpointer data) {
  NkTreeFile *file = data;
  nk_scan_free(file->scan);
  g_free(file->path);
  g_free(file);
}

static gboolean is_excluded(const NkTree *tree, const char *path) {
  const char *inner = nk_path_within(path, tree->project->scope);
  if (!inner || !*inner)
    inner = path;
  for (const char *const *glob = tree->excluded; glob && *glob; glob++) {
    gsize length = strlen(*glob);
    g_autofree char *plain = g_strndup(*glob, length && (*glob)[length - 1] == '/' ? length - 1 : length);
    if (g_pattern_match_simple(plain, path) || g_pattern_match_simple(plain, inner))
      return TRUE;
  }
  return FALSE;
}

/* Whether the link's target is a regular file below the root. */
static gboolean link_stays_inside(const char *root, const char *absolute) {
  char *target = realpath(absolute, NULL);
  g_autofree char *relative = target ? nk_path_relative(root, target) : NULL;
  gboolean inside = relative && g_file_test(target, G_FILE_TEST_IS_REGULAR);
  free(target);
  return inside;
}

static void add_file(Walk *walk, const char *path) {
  NkLanguage language;
  NkFileKind kind = nk_file_kind(nk_path_name(path), &language);
  if (kind == NK_FILE_OTHER)
    return;
  if (walk->left == 0) {
    if (!walk->truncated)
      nk_project_say(walk->tree->project, "warning", NULL, 0, "more than %d source files: the rest is left out",
                     NK_MAX_FILES);
    walk->truncated = TRUE;
    return;
  }
  walk->left--;
  NkTreeFile *file = g_new0(NkTreeFile, 1);
  file->path = g_strdup(path);
  file->name = strrchr(file->path, '/') ? strrchr(file->path, '/') + 1 : file->path;
  file->kind = kind;
  file->language = language;
  file->in_scope = walk->in_scope;
  g_ptr_array_add(walk->tree->files, file);
}

/* No control characters either: paths are written to terminals and into lines. */
static gboolean is_text_name(const char *name) {
  for (const char *p = name; *p; p++)
    if ((guchar)*p < 0x20 || *p == 0x7f)
      return FALSE;
  return g_utf8_validate(name, -1, NULL);
}

/* Names in a directory, sorted; those that are no text are left out. */
static GPtrArray *list_directory(Walk *walk, const char *absolute, const char *path) {
  GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GDir) directory = g_dir_open(absolute, 0, NULL);
  if (!directory)
    nk_project_say(walk->tree->project, "warning", nk_path_shown(path), 0, "the directory cannot be read");
  for (const char *name; directory && (name = g_dir_read_name(directory));)
    if (is_text_name(name))
      g_ptr_array_add(names, g_strdup(name));
    else
      nk_project_say(walk->tree->project, "warning", nk_path_shown(path), 0,
                     "a file name that is no plain text is left out");
  g_ptr_array_sort(names, nk_text_compare);
  return names;
}

static void walk_directory(Walk *walk, const char *path, guint depth, const char *skip);

static void walk_entry(Walk *walk, const char *path, guint depth, const char *skip) {
  const char *root = walk->tree->project->root;
  const char *name = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
  g_autofree char *absolute = g_build_filename(root, path, NULL);
  struct stat status;
  if (*name == '.' || lstat(absolute, &status) != 0 || is_excluded(walk->tree, path))
    return;
  if (S_ISDIR(status.st_mode) && !nk_directory_is_skipped(name))
    walk_directory(walk, path, depth + 1, skip);
  else if (S_ISREG(status.st_mode) || (S_ISLNK(status.st_mode) && link_stays_inside(root, absolute)))
    add_file(walk, path);
}

/* What CMake makes beside the sources, whatever it is called; a build within them is still sources. */
static gboolean is_build_tree(const char *directory) {
  g_autofree char *cache = g_build_filename(directory, "CMakeCache.txt", NULL);
  g_autofree char *lists = g_build_filename(directory, "CMakeLists.txt", NULL);
  return g_file_test(cache, G_FILE_TEST_EXISTS) && !g_file_test(lists, G_FILE_TEST_EXISTS);
}

static void walk_directory(Walk *walk, const char *path, guint depth, const char *skip) {
  if (skip && strcmp(path, skip) == 0)
    return;
  NkProject *project = walk->tree->project;
  if (depth > NK_MAX_DEPTH) {
    nk_project_say(project, "warning", nk_path_shown(path), 0, "directories nest too deeply: the rest is left out");
    return;
  }
  g_autofree char *absolute = g_build_filename(project->root, path, NULL);
  if (depth > 0 && is_build_tree(absolute))
    return;
  if (nk_directory_is_sdk(absolute)) {
    if (!project->sdk_dir)
      project->sdk_dir = g_steal_pointer(&absolute);
    return;
  }
  g_autoptr(GPtrArray) names = list_directory(walk, absolute, path);
  for (guint i = 0; i < names->len && !walk->truncated; i++) {
    g_autofree char *entry = nk_path_join(path, names->pdata[i]);
    walk_entry(walk, entry, depth, skip);
  }
}

static gint compare_files(gconstpointer a, gconstpointer b) {
  return strcmp((*(const NkTreeFile *const *)a)->path, (*(const NkTreeFile *const *)b)->path);
}

void nk_path_add_all(GHashTable *directories, const char *file) {
  for (char *directory = nk_path_parent(file);;) {
    char *parent = *directory ? nk_path_parent(directory) : NULL;
    if (!g_hash_table_add(directories, directory) || !parent) {
      g_free(parent);
      return;
    }
    directory = parent;
  }
}

static void index_files(NkTree *tree) {
  g_ptr_array_sort(tree->files, compare_files);
  for (guint i = 0; i < tree->files->len; i++) {
    NkTreeFile *file = tree->files->pdata[i];
    g_hash_table_insert(tree->by_path, file->path, file);
    nk_path_add_all(tree->dirs, file->path);
    if (file->kind == NK_FILE_PLIST || file->kind == NK_FILE_PROJECT)
      continue;
    if (file->kind == NK_FILE_PREFIX)
      g_ptr_array_add(tree->prefixes, file);
    GPtrArray *same = g_hash_table_lookup(tree->by_name, file->name);
    if (!same) {
      same = g_ptr_array_new();
      g_hash_table_insert(tree->by_name, (gpointer)file->name, same);
    }
    g_ptr_array_add(same, file);
  }
}

NkTree *nk_tree_new(NkProject *project, const char *const *excluded) {
  NkTree *tree = g_new0(NkTree, 1);
  tree->project = project;
  tree->excluded = excluded;
  tree->files = g_ptr_array_new_with_free_func(tree_file_free);
  tree->prefixes = g_ptr_array_new();
  tree->dirs = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  tree->source_dirs = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  tree->by_path = g_hash_table_new(g_str_hash, g_str_equal);
  tree->by_name = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_ptr_array_unref);
  tree->sdk_names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  gboolean is_directory = g_file_test(project->path, G_FILE_TEST_IS_DIR);
  tree->scope = is_directory ? g_strdup(project->scope) : nk_path_parent(project->scope);
  Walk inner = {.tree = tree, .left = NK_MAX_FILES, .in_scope = TRUE};
  walk_directory(&inner, tree->scope, 0, NULL);
  Walk outer = {.tree = tree, .left = NK_MAX_FILES};
  if (*tree->scope)
    walk_directory(&outer, "", 0, tree->scope);
  index_files(tree);
  return tree;
}

void nk_tree_free(NkTree *tree) {
  if (!tree)
    return;
  g_clear_pointer(&tree->includes, g_hash_table_unref);
  g_hash_table_unref(tree->source_dirs);
  g_hash_table_unref(tree->dirs);
  g_hash_table_unref(tree->sdk_names);
  g_hash_table_unref(tree->by_name);
  g_hash_table_unref(tree->by_path);
  g_ptr_array_unref(tree->prefixes);
  g_ptr_array_unref(tree->files);
  g_free(tree->scope);
  g_free(tree);
}

NkTreeFile *nk_tree_file(const NkTree *tree, const char *path) {
  return g_hash_table_lookup(tree->by_path, path);
}

void nk_tree_widen(NkTree *tree, const char *scope) {
  char *copy = g_strdup(scope);
  g_free(tree->scope);
  tree->scope = copy;
  for (guint i = 0; i < tree->files->len; i++) {
    NkTreeFile *file = tree->files->pdata[i];
    file->in_scope = file->in_scope || nk_path_within(file->path, scope);
    file->sided = FALSE;
  }
}
