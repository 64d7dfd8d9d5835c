#include "text.h"

#include <string.h>

gint nk_text_compare(gconstpointer a, gconstpointer b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

const char *nk_path_name(const char *path) {
  const char *slash = strrchr(path, '/');
  return slash ? slash + 1 : path;
}

const char *nk_path_within(const char *path, const char *directory) {
  gsize n = strlen(directory);
  if (strncmp(path, directory, n) != 0)
    return NULL;
  if (n == 0 || directory[n - 1] == '/' || path[n] == '\0')
    return path + n;
  return path[n] == '/' ? path + n + 1 : NULL;
}
