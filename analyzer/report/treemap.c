/* Squarified treemap: rows are filled along the shorter side while their worst proportion gets better. */
#include "analyzer/report/treemap.h"

/* The worst proportion of side to side in a row of these areas along a side. */
static double worst_of(double sum, double largest, double smallest, double side) {
  double thickness = sum / side;
  double a = largest / thickness / thickness, b = thickness * thickness / smallest;
  return MAX(a, b);
}

static void lay_row(const double *areas, guint n, double sum, NkRectangle *frame, NkRectangle *cells) {
  gboolean upright = frame->width >= frame->height; /* the row is a column at the left */
  double side = upright ? frame->height : frame->width, thickness = sum / side, at = 0;
  for (guint i = 0; i < n; i++) {
    double length = areas[i] / thickness;
    cells[i] = upright ? (NkRectangle){frame->x, frame->y + at, thickness, length}
                       : (NkRectangle){frame->x + at, frame->y, length, thickness};
    at += length;
  }
  if (upright) {
    frame->x += thickness;
    frame->width -= thickness;
  } else {
    frame->y += thickness;
    frame->height -= thickness;
  }
}

/* How many of the areas the next row takes; `sum` is theirs. */
static guint row_length(const double *areas, guint n, double side, double *sum) {
  guint taken = 1;
  *sum = areas[0];
  double worst = worst_of(*sum, areas[0], areas[0], side);
  for (; taken < n; taken++) {
    double next = worst_of(*sum + areas[taken], areas[0], areas[taken], side);
    if (next > worst)
      break;
    worst = next;
    *sum += areas[taken];
  }
  return taken;
}

void nk_treemap_lay(const double *weights, guint n, NkRectangle frame, NkRectangle *cells) {
  double total = 0;
  for (guint i = 0; i < n; i++)
    total += weights[i];
  g_autofree double *areas = g_new(double, MAX(n, 1));
  for (guint i = 0; i < n; i++)
    areas[i] = weights[i] / total * frame.width * frame.height;
  for (guint at = 0; at < n;) {
    double sum = 0, side = MIN(frame.width, frame.height);
    guint taken = row_length(areas + at, n - at, side, &sum);
    lay_row(areas + at, taken, sum, &frame, cells + at);
    at += taken;
  }
}
