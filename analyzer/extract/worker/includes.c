#include "includes.h"

#include <string.h>

typedef struct {
  char *name;
  gboolean quoted;
} Include;

typedef struct {
  const NkSettings *settings;
  GPtrArray *quote, *angle; /* search directories, borrowed, in order */
  NkIncludes *includes;
  GPtrArray *open; /* paths whose includes are still to be followed, borrowed from `includes` */
} Search;

static GHashTable *files; /* path -> GPtrArray of Include, or NULL: no such file */

static void include_free(gpointer data) {
  Include *include = data;
  g_free(include->name);
  g_free(include);
}

static void list_free(gpointer list) {
  if (list)
    g_ptr_array_unref(list);
}

/* `#include <x>`, `#import "x"`, `#include_next <x>`, from behind the '#' to the end of the line; the name is NULL
   where a macro computes it. */
static Include *read_directive(const char *at, const char *end) {
  while (at < end && (*at == ' ' || *at == '\t'))
    at++;
  if (end - at < 8 || (strncmp(at, "include", 7) != 0 && strncmp(at, "import", 6) != 0))
    return NULL;
  while (at < end && (g_ascii_isalpha(*at) || *at == '_' || *at == ' ' || *at == '\t'))
    at++;
  Include *include = g_new0(Include, 1);
  if (at >= end || (*at != '<' && *at != '"'))
    return include;
  const char *close = memchr(at + 1, *at == '<' ? '>' : '"', (gsize)(end - at - 1));
  include->name = close ? g_strndup(at + 1, (gsize)(close - at - 1)) : NULL;
  include->quoted = *at == '"';
  return include;
}

static GPtrArray *read_includes(const char *text, gsize length) {
  GPtrArray *list = g_ptr_array_new_with_free_func(include_free);
  const char *end = text + length;
  for (const char *at = text; at < end;) {
    const char *line_end = memchr(at, '\n', (gsize)(end - at));
    if (!line_end)
      line_end = end;
    while (at < line_end && (*at == ' ' || *at == '\t'))
      at++;
    Include *include = at < line_end && *at == '#' ? read_directive(at + 1, line_end) : NULL;
    if (include)
      g_ptr_array_add(list, include);
    at = line_end + 1;
  }
  return list;
}

/* What a file includes; NULL when there is no such file. */
static GPtrArray *includes_of(const char *path) {
  gpointer known;
  if (!files)
    files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, list_free);
  if (g_hash_table_lookup_extended(files, path, NULL, &known))
    return known;
  char *text = NULL;
  gsize length = 0;
  GPtrArray *list = g_file_get_contents(path, &text, &length, NULL) ? read_includes(text, length) : NULL;
  g_free(text);
  g_hash_table_insert(files, g_strdup(path), list);
  return list;
}

/* Takes `path`; the path as it is known, or NULL when there is no such file. */
static const char *reach(Search *search, char *path) {
  GHashTable *paths = search->includes->paths;
  gpointer known = NULL;
  if (g_hash_table_lookup_extended(paths, path, &known, NULL) || !includes_of(path)) {
    g_free(path);
    return known;
  }
  g_hash_table_add(paths, path);
  g_ptr_array_add(search->open, path);
  return path;
}

static const char *reach_below(Search *search, const GPtrArray *directories, const char *name) {
  const char *path = NULL;
  for (guint i = 0; i < directories->len && !path; i++)
    path = reach(search, g_build_filename(g_ptr_array_index(directories, i), name, NULL));
  return path;
}

static const char *resolve(Search *search, const char *directory, const Include *include) {
  if (g_path_is_absolute(include->name))
    return reach(search, g_strdup(include->name));
  const char *path = include->quoted ? reach(search, g_build_filename(directory, include->name, NULL)) : NULL;
  if (!path && include->quoted)
    path = reach_below(search, search->quote, include->name);
  return path ? path : reach_below(search, search->angle, include->name);
}

static void follow(Search *search, const char *from) {
  const GPtrArray *list = includes_of(from);
  gboolean sdk = nk_is_sdk_path(search->settings, from);
  g_autofree char *directory = g_path_get_dirname(from);
  for (guint i = 0; i < list->len; i++) {
    const Include *include = g_ptr_array_index(list, i);
    const char *path = include->name ? resolve(search, directory, include) : NULL;
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
      reach(search, g_strdup(flags[i + 1]));
}

NkIncludes *nk_includes_new(const NkSettings *settings, const char *file, char **flags) {
  g_autoptr(GPtrArray) quote = g_ptr_array_new(), angle = g_ptr_array_new(), open = g_ptr_array_new();
  add_directories(quote, flags, "-iquote");
  add_directories(angle, flags, "-I");
  add_directories(angle, flags, "-isystem");
  add_directories(angle, flags, "-idirafter");
  NkIncludes *includes = g_new0(NkIncludes, 1);
  includes->paths = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  Search search = {settings, quote, angle, includes, open};
  reach(&search, g_strdup(file));
  reach_prefix_headers(&search, flags);
  while (open->len > 0)
    follow(&search, g_ptr_array_steal_index_fast(open, open->len - 1));
  return includes;
}

void nk_includes_free(NkIncludes *includes) {
  if (!includes)
    return;
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
    const Include *include = g_ptr_array_index(list, i);
    g_autofree char *part = include->name ? g_build_filename(settings->sdk, include->name, NULL) : NULL;
    if (part && includes_of(part) && !is_whole(settings, reached, part, seen))
      return FALSE;
  }
  return TRUE;
}

gboolean nk_includes_header(const NkSettings *settings, const NkIncludes *includes, const char *header) {
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *path = g_build_filename(settings->sdk, header, NULL);
  if (g_hash_table_contains(includes->paths, path))
    return is_whole(settings, includes->paths, path, seen);
  const GPtrArray *list = includes_of(path); /* a thin header stands for its parts */
  for (guint i = 0; list && i < list->len; i++) {
    const Include *include = g_ptr_array_index(list, i);
    g_autofree char *part = include->name ? g_build_filename(settings->sdk, include->name, NULL) : NULL;
    if (!part || !is_whole(settings, includes->paths, part, seen))
      return FALSE;
  }
  return list && list->len > 0;
}

void nk_includes_clear(void) {
  g_clear_pointer(&files, g_hash_table_unref);
}
