/* Property lists that are not ones yet: with preprocessor lines, comments or placeholders where the format wants a
   number. */
#include "plist.h"

#include <string.h>

/* Lines that begin with # or // become empty. */
char *nk_plist_without_directives(const char *text, gsize length) {
  char *copy = g_strndup(text, length);
  gsize size = strlen(copy);
  for (gsize start = 0; start < size;) {
    gsize end = start;
    while (end < size && copy[end] != '\n')
      end++;
    gsize first = start + strspn(copy + start, " \t");
    if (copy[first] == '#' || (copy[first] == '/' && copy[first + 1] == '/'))
      memset(copy + start, ' ', end - start);
    start = end + 1;
  }
  return copy;
}

static gboolean is_number(const char *text, gsize length) {
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isxdigit(text[i]) && !strchr("xX+-. \t\r\n", text[i]))
      return FALSE;
  return length > 0;
}

/* Text between the elements of a collection becomes blank. */
static void blank_stray_text(char *text) {
  static const char *const leaves[] = {"key>", "string>", "integer>", "real>", "data>", "date>"};
  for (char *p = text; (p = strchr(p, '<'));) {
    gboolean leaf = FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(leaves); i++)
      leaf = leaf || g_str_has_prefix(p + 1, leaves[i]);
    char *end = g_str_has_prefix(p, "<!--") ? strstr(p, "-->") : strchr(p, '>');
    if (!end)
      return;
    end = strchr(end, '>') + 1;
    for (p = end; !leaf && *p && *p != '<'; p++)
      if (*p != '\n')
        *p = ' ';
  }
}

/* <integer> and <real> whose text is no number become <string>; bare ampersands and stray text become blanks. */
char *nk_plist_without_placeholders(const char *text, gsize length) {
  static const char *const tags[] = {"integer", "real"};
  g_autofree char *copy = g_strndup(text, length);
  for (char *p = copy; (p = strchr(p, '&')); p++)
    if (p[strcspn(p, "; \t\n<")] != ';')
      *p = ' ';
  for (gsize i = 0; i < G_N_ELEMENTS(tags); i++) {
    GString *out = g_string_new(NULL);
    g_autofree char *open = g_strdup_printf("<%s>", tags[i]), *close = g_strdup_printf("</%s>", tags[i]);
    char *rest = copy;
    for (char *p; (p = strstr(rest, open));) {
      char *value = p + strlen(open), *end = strstr(value, close);
      if (!end)
        break;
      g_string_append_len(out, rest, p - rest);
      gboolean number = is_number(value, (gsize)(end - value));
      g_string_append(out, number ? open : "<string>");
      g_string_append_len(out, value, end - value);
      g_string_append(out, number ? close : "</string>");
      rest = end + strlen(close);
    }
    g_string_append(out, rest);
    g_free(copy);
    copy = g_string_free(out, FALSE);
  }
  blank_stray_text(copy);
  return g_steal_pointer(&copy);
}
