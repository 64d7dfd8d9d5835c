/* Paths relative to the root: "a/b", never with a leading or trailing slash; "" is the root itself. */
#include "tree.h"

#include <string.h>

char *nk_path_parent(const char *path) {
  const char *slash = strrchr(path, '/');
  return slash ? g_strndup(path, (gsize)(slash - path)) : g_strdup("");
}

char *nk_path_join(const char *directory, const char *name) {
  return *directory ? g_strconcat(directory, "/", name, NULL) : g_strdup(name);
}

guint nk_path_length(const char *path) {
  if (!*path)
    return 0;
  guint n = 1;
  for (; *path; path++)
    n += *path == '/';
  return n;
}

guint nk_path_common(const char *a, const char *b) {
  if (!*a || !*b)
    return 0;
  guint n = 0;
  for (; *a && *a == *b; a++, b++)
    n += *a == '/';
  gboolean whole = (*a == '\0' || *a == '/') && (*b == '\0' || *b == '/');
  return n + (whole ? 1 : 0);
}

char *nk_path_relative(const char *root, const char *absolute) {
  return g_strdup(nk_path_within(absolute, root));
}

/* Nothing to fold: no component is "", "." or "..". */
static gboolean is_folded(const char *path) {
  for (const char *part = path;; part++) {
    if (*part == '/' || *part == '\0' || (*part == '.' && strchr("./", part[1])))
      return FALSE;
    part = strchr(part, '/');
    if (!part)
      return TRUE;
  }
}

char *nk_path_resolve(const char *base, const char *path) {
  if ((!*base || is_folded(base)) && is_folded(path))
    return nk_path_join(base, path);
  g_autofree char *joined = nk_path_join(base, path);
  g_auto(GStrv) parts = g_strsplit(joined, "/", -1);
  g_autoptr(GPtrArray) kept = g_ptr_array_new();
  for (char **part = parts; *part; part++) {
    if (!**part || strcmp(*part, ".") == 0)
      continue;
    if (strcmp(*part, "..") != 0)
      g_ptr_array_add(kept, *part);
    else if (kept->len == 0)
      return NULL;
    else
      g_ptr_array_set_size(kept, (gint)kept->len - 1);
  }
  g_ptr_array_add(kept, NULL);
  return g_strjoinv("/", (char **)kept->pdata);
}

const char *nk_path_shown(const char *path) {
  return *path ? path : ".";
}
