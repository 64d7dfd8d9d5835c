/* Lines of a terminal: wrapping, labels, bars, colour. */
#pragma once

#include <glib.h>

typedef struct {
  GString *out;
  guint width;
  gboolean color;
} NkLayout;

typedef enum { NK_COLOR_NONE, NK_COLOR_BOLD, NK_COLOR_GOOD, NK_COLOR_DOUBT, NK_COLOR_BAD, NK_COLOR_FAINT } NkColor;

/* The text in a colour, or as it is. */
void nk_layout_colored(NkLayout *layout, NkColor color, const char *text);
/* Words broken at the width; the first line begins with `lead`, the others are indented as far. */
void nk_layout_wrapped(NkLayout *layout, const char *lead, const char *text);
/* "  label          text", wrapped. */
void nk_layout_labelled(NkLayout *layout, const char *label, const char *text);
/* "[########....]" */
char *nk_layout_bar(double share, guint cells);
