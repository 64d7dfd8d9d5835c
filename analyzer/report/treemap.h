/* Where the rectangles of a treemap lie: areas in proportion to weights, as square as they can be. */
#pragma once

#include <glib.h>

typedef struct {
  double x, y, width, height;
} NkRectangle;

/* `weights` are positive and descend; `cells` gets one rectangle each, within `frame`. */
void nk_treemap_lay(const double *weights, guint n, NkRectangle frame, NkRectangle *cells);
