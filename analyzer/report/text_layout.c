/* Lines of a terminal. */
#include "analyzer/report/text_layout.h"

#include "analyzer/report/report_private.h"

#include <math.h>

enum { LABEL_COLUMNS = 15 };

void nk_layout_colored(NkLayout *layout, NkColor color, const char *text) {
  static const char *const codes[] = {"", "1", "1;32", "1;33", "1;31", "2"};
  if (layout->color && color != NK_COLOR_NONE)
    g_string_append_printf(layout->out, "\033[%sm%s\033[0m", codes[color], text);
  else
    g_string_append(layout->out, text);
}

void nk_layout_wrapped(NkLayout *layout, const char *lead, const char *text) {
  g_autofree char *clean = nk_report_clean(text);
  g_auto(GStrv) words = g_strsplit(clean, " ", -1);
  glong indent = g_utf8_strlen(lead, -1), column = indent;
  g_string_append(layout->out, lead);
  gboolean first = TRUE;
  for (char **word = words; *word; word++) {
    glong length = g_utf8_strlen(*word, -1);
    if (length == 0)
      continue;
    if (!first && column + 1 + length > (glong)layout->width) {
      g_string_append_printf(layout->out, "\n%*s", (int)indent, "");
      column = indent;
      first = TRUE;
    }
    g_string_append_printf(layout->out, "%s%s", first ? "" : " ", *word);
    column += length + (first ? 0 : 1);
    first = FALSE;
  }
  g_string_append_c(layout->out, '\n');
}

void nk_layout_labelled(NkLayout *layout, const char *label, const char *text) {
  g_autofree char *lead = g_strdup_printf("  %-*s ", LABEL_COLUMNS, label);
  nk_layout_wrapped(layout, lead, text);
}

char *nk_layout_bar(double share, guint cells) {
  guint full = (guint)lround(CLAMP(share, 0, 1) * cells);
  GString *bar = g_string_new("[");
  for (guint i = 0; i < cells; i++)
    g_string_append_c(bar, i < full ? '#' : '.');
  g_string_append_c(bar, ']');
  return g_string_free(bar, FALSE);
}
