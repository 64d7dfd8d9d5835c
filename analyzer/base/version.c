/* Versions of macOS. */
#include <needkext/base.h>

#include <string.h>

gboolean nk_version_is_valid(const char *text) {
  g_auto(GStrv) parts = g_strsplit(text, ".", -1);
  for (char **part = parts; *part; part++)
    if (!**part || strspn(*part, "0123456789") != strlen(*part))
      return FALSE;
  return *text != 0;
}

gboolean nk_version_at_least(const char *version, const char *least) {
  const char *v = version ? version : "", *l = least ? least : "";
  while (*v || *l) {
    char *v_end = NULL, *l_end = NULL;
    guint64 a = g_ascii_strtoull(v, &v_end, 10), b = g_ascii_strtoull(l, &l_end, 10);
    if (a != b)
      return a > b;
    if (v_end == v && l_end == l)
      return TRUE; /* no digits left to compare */
    v = *v_end == '.' ? v_end + 1 : v_end;
    l = *l_end == '.' ? l_end + 1 : l_end;
  }
  return TRUE;
}
