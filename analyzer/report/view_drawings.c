/* Drawings: the treemap of functions, bars of roles, nodes and edges of the ways from hardware to client. */
#include "analyzer/report/json_values.h"
#include "analyzer/report/report_private.h"
#include "analyzer/report/treemap.h"
#include "analyzer/report/view.h"

#include <string.h>

enum { MAP_WIDTH = 960, MAP_HEIGHT = 320, ALL_CELLS = 240, MAX_CELLS = 120, MIN_CELLS = 24 };

static const double letter_width = 6.7, label_height = 18; /* of the style sheet's 11 px */

/* ---- treemap ---- */

static void set_number(json_t *value, const char *key, double number) {
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  nk_view_set_text(value, key, g_ascii_formatd(text, sizeof text, "%.1f", number));
}

/* As much of the name as fits, or nothing. */
static char *label_of(const char *name, const NkRectangle *cell) {
  glong room = (glong)((cell->width - 8) / letter_width), length = g_utf8_strlen(name, -1);
  if (room < 5 || cell->height < label_height)
    return g_strdup("");
  if (length <= room)
    return g_strdup(name);
  g_autofree char *head = g_utf8_substring(name, 0, room - 1);
  return g_strconcat(head, "…", NULL);
}

static void add_cell(json_t *cells, NkResidency residency, const char *name, const char *title,
                     const NkRectangle *cell) {
  g_autofree char *valid = g_utf8_make_valid(name, -1);
  g_autofree char *label = label_of(valid, cell);
  json_t *value = json_pack("{s:s, s:s, s:o}", "residency", nk_residency_name(residency), "label", label, "title",
                            nk_json_text(title));
  set_number(value, "x", cell->x);
  set_number(value, "y", cell->y);
  set_number(value, "width", MAX(cell->width - 1, 0.5));
  set_number(value, "height", MAX(cell->height - 1, 0.5));
  set_number(value, "text_x", cell->x + 4);
  set_number(value, "text_y", cell->y + 13);
  json_array_append_new(cells, value);
}

/* What is laid: the functions of one residency by descending lines, and one place for those too small to be seen. */
typedef struct {
  GArray *weights;  /* double */
  GPtrArray *shown; /* NkResident, or NULL for the others */
  guint others, other_lines;
} Cells;

static void insert_others(Cells *cells) {
  double weight = cells->other_lines;
  guint at = 0;
  while (at < cells->weights->len && g_array_index(cells->weights, double, at) > weight)
    at++;
  g_array_insert_val(cells->weights, at, weight);
  g_ptr_array_insert(cells->shown, (gint)at, NULL);
}

static Cells cells_of(const NkBundleJudgement *bundle, NkResidency residency, guint most) {
  Cells cells = {g_array_new(FALSE, FALSE, sizeof(double)), g_ptr_array_new(), 0, 0};
  for (guint i = 0; i < bundle->residents->len; i++) {
    const NkResident *one = &g_array_index(bundle->residents, NkResident, i);
    double weight = one->lines;
    if (one->residency != residency || one->lines == 0)
      continue;
    if (cells.shown->len < most) {
      g_array_append_val(cells.weights, weight);
      g_ptr_array_add(cells.shown, (gpointer)one);
    } else {
      cells.others++;
      cells.other_lines += one->lines;
    }
  }
  if (cells.others)
    insert_others(&cells);
  return cells;
}

static char *title_of(const NkResident *one, const Cells *cells) {
  if (!one)
    return g_strdup_printf("%u other functions, %u lines", cells->others, cells->other_lines);
  return g_strdup_printf("%s, %u line%s", one->function->qualified, one->lines, one->lines == 1 ? "" : "s");
}

static void lay_residency(json_t *value, const NkBundleJudgement *bundle, NkResidency residency, NkRectangle frame,
                          guint most) {
  Cells cells = cells_of(bundle, residency, most);
  g_autofree NkRectangle *places = g_new0(NkRectangle, MAX(cells.weights->len, 1));
  nk_treemap_lay((const double *)(void *)cells.weights->data, cells.weights->len, frame, places);
  for (guint i = 0; i < cells.shown->len; i++) {
    const NkResident *one = cells.shown->pdata[i];
    g_autofree char *title = title_of(one, &cells);
    add_cell(value, residency, one ? one->function->name : "others", title, &places[i]);
  }
  g_array_unref(cells.weights);
  g_ptr_array_unref(cells.shown);
}

static json_t *treemap_value(const NkBundleJudgement *bundle, guint most) {
  double weights[NK_N_RESIDENCIES];
  NkResidency order[NK_N_RESIDENCIES];
  NkRectangle frames[NK_N_RESIDENCIES], all = {0, 0, MAP_WIDTH, MAP_HEIGHT};
  json_t *cells = json_array();
  guint n = 0;
  for (guint i = 0; i < NK_N_RESIDENCIES; i++) {
    guint at = n;
    if (bundle->lines[i] == 0)
      continue;
    for (; at > 0 && weights[at - 1] < bundle->lines[i]; at--) {
      weights[at] = weights[at - 1];
      order[at] = order[at - 1];
    }
    weights[at] = bundle->lines[i];
    order[at] = (NkResidency)i;
    n++;
  }
  nk_treemap_lay(weights, n, all, frames);
  for (guint i = 0; i < n; i++)
    lay_residency(cells, bundle, order[i], frames[i], most);
  return cells;
}

/* ---- bars ---- */

static json_t *bar_value(const char *key, guint functions, guint lines, guint of_lines) {
  double share = of_lines ? (double)lines / of_lines : 0;
  return json_pack("{s:s, s:i, s:i, s:i}", "key", key, "functions", functions, "lines", lines, "percent",
                   nk_view_percent(share));
}

static guint sum_of(const guint *numbers, guint n) {
  guint sum = 0;
  for (guint i = 0; i < n; i++)
    sum += numbers[i];
  return sum;
}

static void add_bars(json_t *chapter, const NkBundleJudgement *bundle) {
  json_t *residencies = json_array(), *roles = json_array();
  guint lines = sum_of(bundle->lines, NK_N_RESIDENCIES);
  for (guint i = 0; i < NK_N_RESIDENCIES; i++)
    if (bundle->functions[i])
      json_array_append_new(
          residencies, bar_value(nk_residency_name((NkResidency)i), bundle->functions[i], bundle->lines[i], lines));
  for (guint i = 0; i < NK_N_CONTEXTS; i++)
    if (bundle->role_functions[i])
      json_array_append_new(
          roles, bar_value(nk_context_name((NkContext)i), bundle->role_functions[i], bundle->role_lines[i], lines));
  json_object_set_new(chapter, "residency_list", residencies);
  json_object_set_new(chapter, "role_list", roles);
  json_object_set_new(chapter, "function_count", json_integer(sum_of(bundle->functions, NK_N_RESIDENCIES)));
  json_object_set_new(chapter, "line_count", json_integer(lines));
}

/* ---- ways ---- */

/* The node of a step; equal steps are one node. */
static char *node_of(json_t *nodes, GHashTable *known, json_t *step) {
  const char *kind = json_string_value(json_object_get(step, "kind"));
  const char *label = json_string_value(json_object_get(step, "label"));
  const char *place = json_string_value(json_object_get(step, "place"));
  char *key = g_strjoin("\n", kind, label ? label : "", place, NULL);
  const char *id = g_hash_table_lookup(known, key);
  if (id) {
    g_free(key);
    return g_strdup(id);
  }
  char *made = g_strdup_printf("n%u", g_hash_table_size(known));
  g_hash_table_insert(known, key, made);
  json_t *node = json_deep_copy(step);
  nk_view_set_text(node, "id", made);
  json_array_append_new(nodes, node);
  return g_strdup(made);
}

static void add_edge(json_t *edges, GHashTable *known, const char *from, const char *to, gboolean live) {
  char *key = g_strdup_printf("%s %s", from, to);
  if (g_hash_table_add(known, key))
    json_array_append_new(edges, json_pack("{s:s, s:s, s:b}", "from", from, "to", to, "live", live));
}

static void add_ways(json_t *chapter) {
  json_t *flows = json_object_get(chapter, "flow"), *nodes = json_array(), *edges = json_array();
  g_autoptr(GHashTable) known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(GHashTable) joined = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (gsize i = 0; i < json_array_size(flows); i++) {
    json_t *flow = json_array_get(flows, i), *steps = json_object_get(flow, "steps");
    g_autofree char *from = NULL;
    for (gsize n = 0; n < json_array_size(steps); n++) {
      json_t *step = json_array_get(steps, n);
      g_autofree char *place = nk_view_place(json_object_get(step, "site"));
      nk_view_set_text(step, "place", place);
      g_autofree char *to = node_of(nodes, known, step);
      if (from)
        add_edge(edges, joined, from, to, json_is_true(json_object_get(flow, "live")));
      g_free(from);
      from = g_steal_pointer(&to);
    }
  }
  json_object_set_new(chapter, "nodes", nodes);
  json_object_set_new(chapter, "edges", edges);
}

/* Many bundles share the document's size. */
void nk_view_drawings(const NkView *view, json_t *chapter, const NkBundleJudgement *bundle) {
  guint share = ALL_CELLS / MAX(nk_report_kernel_bundles(view->judgement), 1);
  json_object_set_new(chapter, "treemap", treemap_value(bundle, CLAMP(share, MIN_CELLS, MAX_CELLS)));
  add_bars(chapter, bundle);
  add_ways(chapter);
}
