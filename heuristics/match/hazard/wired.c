/* Memory that the bundle wires: a price, so told once for the bundle, with every allocation, its size, and what is
   known of it: a constant, compared with something before, or neither. */
#include "checks.h"

#include <string.h>

typedef enum { SIZE_CONSTANT, SIZE_COMPARED, SIZE_UNBOUNDED, SIZE_FROM_USER, N_SIZES } SizeKind;

typedef struct {
  const NkFunction *function;
  guint number; /* of the event */
  SizeKind kind;
  gint64 bytes; /* the largest constant */
} Allocation;

typedef struct {
  NkHazardRun *run;
  GArray *allocations;  /* Allocation */
  GHashTable *compared; /* NkFactEvent: sizes that were compared before */
  GHashTable *places;   /* "file:line:column": a template's instances are one allocation */
  NkChecks checks;      /* of the function that is looked at */
} Wired;

static const NkFactOperand *size_of(const NkHazardRun *run, const NkFunction *f, guint number) {
  const NkListedCall *call = nk_hazard_listed(run, f, number, "calls");
  return call ? nk_hazard_argument(f, nk_hazard_event(f, number), call, 0) : NULL;
}

static gboolean largest(const NkHazardRun *run, const NkFunction *f, const NkFactOperand *size, gint64 *bytes);

/* Only what grows with its parts: the largest of them make the largest. */
static gboolean largest_of_parts(const NkHazardRun *run, const NkFunction *f, const NkFactOperand *size,
                                 gint64 *bytes) {
  const char *sign = nk_facts_string(f->facts, size->text);
  const NkFactOperand *a = nk_hazard_operand(f, size->base), *b = nk_hazard_operand(f, size->other);
  gint64 x = 0, y = 0;
  gboolean times = strcmp(sign, "*") == 0;
  if (!a || !b || !(times || strcmp(sign, "+") == 0) || !largest(run, f, a, &x) || !largest(run, f, b, &y))
    return FALSE;
  if (x > G_MAXINT32 || y > G_MAXINT32)
    return FALSE;
  *bytes = MAX(*bytes, times ? x * y : x + y);
  return TRUE;
}

/* The largest of the constants that it can be; FALSE where it can be anything else. */
static gboolean largest(const NkHazardRun *run, const NkFunction *f, const NkFactOperand *size, gint64 *bytes) {
  if (size->kind == NK_SHAPE_ARITHMETIC)
    return largest_of_parts(run, f, size, bytes);
  g_autoptr(GArray) values = nk_program_values(run->match->program, f, size);
  for (guint i = 0; i < values->len; i++) {
    const NkValue *value = &g_array_index(values, NkValue, i);
    if (value->kind != NK_VALUE_CONSTANT || value->number < 0)
      return FALSE;
    *bytes = MAX(*bytes, value->number);
  }
  return values->len > 0;
}

/* ---- what was compared ---- */

static gboolean is_bounded(NkFlow *flow, const NkFactOperand *operand);

static gboolean part_is_bounded(NkFlow *flow, guint32 part) {
  const NkFactOperand *operand = nk_hazard_operand(flow->function, part);
  return operand && is_bounded(flow, operand);
}

static gboolean is_masked(const NkFunction *f, const NkFactOperand *operand) {
  static const char *const masks[] = {"&", "%", NULL};
  return operand->kind == NK_SHAPE_ARITHMETIC && g_strv_contains(masks, nk_facts_string(f->facts, operand->text));
}

static gboolean is_bounded(NkFlow *flow, const NkFactOperand *operand) {
  int place = nk_places_find(&flow->places, operand);
  gint64 bytes = 0;
  if ((place >= 0 && (flow->cells[place].bits & NK_CHECKED)) || largest(flow->run, flow->function, operand, &bytes))
    return TRUE;
  gboolean parts = operand->kind == NK_SHAPE_ARITHMETIC || operand->kind == NK_SHAPE_CHOICE;
  return parts && (is_masked(flow->function, operand) ||
                   (part_is_bounded(flow, operand->base) && part_is_bounded(flow, operand->other)));
}

static void assign(NkFlow *flow, const NkFactEvent *event) {
  const NkFunction *f = flow->function;
  const NkFactOperand *target = nk_event_argument(f->facts, event, 0), *value = nk_event_argument(f->facts, event, 1);
  int place = nk_places_find(&flow->places, target);
  if (place < 0 || !value || *nk_facts_string(f->facts, event->operation) != '=')
    return; /* counted on or added to: what it was */
  gboolean bounded = is_bounded(flow, value);
  nk_flow_forget(flow, place);
  flow->cells[place].bits = bounded ? NK_CHECKED : 0;
}

static void pass(NkFlow *flow, const NkFactEvent *event, guint number) {
  Wired *wired = flow->data;
  const NkFactOperand *size = size_of(wired->run, flow->function, number);
  nk_checks_event(flow, &wired->checks, event, number);
  if (event->kind == NK_EVENT_ASSIGN || event->kind == NK_EVENT_INITIALISE)
    assign(flow, event);
  if (size && is_bounded(flow, size))
    g_hash_table_add(wired->compared, (gpointer)event);
}

static void decided(NkFlow *flow, guint number, gboolean truth) {
  nk_checks_decided(flow, &((Wired *)flow->data)->checks, number, truth);
}

static void look_for_comparisons(Wired *wired, const NkFunction *f) {
  NkFlow flow = {.must = NK_CHECKED, .data = wired, .event = pass, .decided = decided, .left = nk_checks_left};
  gboolean small = nk_flow_init(&flow, wired->run, f);
  nk_checks_init(&wired->checks, &flow);
  if (small)
    nk_flow_run(&flow);
  nk_checks_clear(&wired->checks);
  nk_flow_clear(&flow);
}

/* ---- allocations ---- */

static SizeKind kind_of(const Wired *wired, const NkFactEvent *event) {
  if (g_hash_table_contains(wired->run->unchecked_sizes, event))
    return SIZE_FROM_USER;
  return g_hash_table_contains(wired->compared, event) ? SIZE_COMPARED : SIZE_UNBOUNDED;
}

static gboolean is_new_place(const Wired *wired, const NkFunction *f, const NkFactEvent *event) {
  return g_hash_table_add(wired->places, g_strdup_printf("%s:%u:%u", f->file, event->line, event->column));
}

static void take_function(Wired *wired, const NkFunction *f) {
  guint first = wired->allocations->len;
  gboolean open = FALSE;
  for (guint i = 0; i < f->fact->n_events; i++) {
    const NkFactOperand *size = size_of(wired->run, f, i);
    Allocation allocation = {f, i, SIZE_CONSTANT, 0};
    if (!nk_hazard_listed(wired->run, f, i, "calls") || !is_new_place(wired, f, nk_hazard_event(f, i)))
      continue;
    if (!size || !largest(wired->run, f, size, &allocation.bytes))
      allocation.kind = SIZE_UNBOUNDED;
    open |= allocation.kind == SIZE_UNBOUNDED;
    g_array_append_val(wired->allocations, allocation);
  }
  if (open)
    look_for_comparisons(wired, f);
  for (guint i = first; i < wired->allocations->len; i++) {
    Allocation *allocation = &g_array_index(wired->allocations, Allocation, i);
    if (allocation->kind != SIZE_CONSTANT)
      allocation->kind = kind_of(wired, nk_hazard_event(f, allocation->number));
  }
}

/* ---- telling ---- */

static void relate(const Wired *wired, const Allocation *allocation, NkHazard *hazard) {
  static const char *const known[N_SIZES] = {[SIZE_COMPARED] = "compared before",
                                             [SIZE_UNBOUNDED] = "unbounded",
                                             [SIZE_FROM_USER] = "from user space, unchecked"};
  const NkFunction *f = allocation->function;
  const NkFactEvent *event = nk_hazard_event(f, allocation->number);
  const NkListedCall *call = nk_hazard_listed(wired->run, f, allocation->number, "calls");
  const NkFactOperand *size = size_of(wired->run, f, allocation->number);
  g_autofree char *words = size ? nk_match_operand(f, size) : g_strdup("");
  g_autofree char *bytes = g_strdup_printf("%" G_GINT64_FORMAT " bytes", allocation->bytes);
  g_autofree char *text = allocation->kind == SIZE_CONSTANT
                              ? g_strdup_printf("%s: %s", nk_hazard_call_name(f, event, call), bytes)
                              : g_strdup_printf("%s of %s: %s", nk_hazard_call_name(f, event, call),
                                                *words ? words : "a computed size", known[allocation->kind]);
  nk_match_relate(hazard, (NkSite){f->file, event->line, event->column}, text);
}

/* "4096 bytes of constant size, 3 with a size that is only known at run time (1 compared before, 2 unbounded)". */
static char *say_sizes(const Wired *wired) {
  guint counts[N_SIZES] = {0};
  gint64 bytes = 0;
  for (guint i = 0; i < wired->allocations->len; i++) {
    const Allocation *allocation = &g_array_index(wired->allocations, Allocation, i);
    counts[allocation->kind]++;
    bytes += allocation->bytes;
  }
  guint open = counts[SIZE_COMPARED] + counts[SIZE_UNBOUNDED] + counts[SIZE_FROM_USER];
  GString *text = g_string_new(NULL);
  g_string_printf(text, "%" G_GINT64_FORMAT " bytes of constant size, %u with a size that is only known at run time",
                  bytes, open);
  if (open)
    g_string_append_printf(text, " (%u compared before, %u unbounded", counts[SIZE_COMPARED],
                           counts[SIZE_UNBOUNDED] + counts[SIZE_FROM_USER]);
  if (counts[SIZE_FROM_USER])
    g_string_append_printf(text, ", %u of them unchecked from user space", counts[SIZE_FROM_USER]);
  g_string_append(text, open ? ")" : "");
  return g_string_free(text, FALSE);
}

void nk_hazard_wired(NkHazardRun *run) {
  g_autoptr(GArray) allocations = g_array_new(FALSE, FALSE, sizeof(Allocation));
  g_autoptr(GHashTable) compared = g_hash_table_new(NULL, NULL);
  g_autoptr(GHashTable) places = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  Wired wired = {.run = run, .allocations = allocations, .compared = compared, .places = places};
  g_autoptr(GPtrArray) functions = nk_hazard_functions(run);
  for (guint i = 0; i < functions->len; i++)
    take_function(&wired, functions->pdata[i]);
  if (allocations->len == 0)
    return;
  g_autofree char *calls = g_strdup_printf("%u call%s", allocations->len, allocations->len == 1 ? "" : "s");
  g_autofree char *sizes = say_sizes(&wired);
  NkHazard *hazard = nk_hazard_add_bundle(run, "", calls, sizes);
  for (guint i = 0; i < allocations->len; i++)
    relate(&wired, &g_array_index(allocations, Allocation, i), hazard);
}
