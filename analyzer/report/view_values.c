/* Values that the parts of the view have in common: places, percents, anchors. */
#include "analyzer/report/view.h"

#include <math.h>
#include <string.h>

char *nk_view_place(const json_t *site) {
  const char *file = json_string_value(json_object_get(site, "file"));
  json_int_t line = json_integer_value(json_object_get(site, "line"));
  if (!file)
    return g_strdup("");
  return line ? g_strdup_printf("%s:%" JSON_INTEGER_FORMAT, file, line) : g_strdup(file);
}

int nk_view_percent(double share) {
  return (int)lround(CLAMP(share, 0, 1) * 100);
}

/* Letters, digits and "-" only: what the escaping of an id leaves as it is. */
static char *slug_of(const char *text) {
  char *slug = g_strndup(text ? text : "", 60);
  for (char *p = slug; *p; p++)
    if (!g_ascii_isalnum(*p))
      *p = '-';
  return slug;
}

char *nk_view_anchor(NkView *view, const char *first, const char *second) {
  g_autofree char *head = slug_of(first);
  g_autofree char *tail = slug_of(second);
  char *anchor = g_strdup_printf("%s-%s", head, tail);
  for (guint n = 2; !g_hash_table_add(view->anchors, anchor); n++)
    anchor = g_strdup_printf("%s-%s-%u", head, tail, n); /* the table owns both */
  return g_strdup(anchor);
}
