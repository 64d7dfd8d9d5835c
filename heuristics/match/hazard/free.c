/* Memory that is given back otherwise than it was taken: by another family of calls, or with another size. The origin
   of a place is the call that allocated what it points to. */
#include "flow.h"

#include <string.h>

static const NkListedCall *listed(const NkFlow *flow, guint number, const char *list) {
  return nk_hazard_listed(flow->run, flow->function, number, list);
}

static void keep(NkFlow *flow, const NkFactEvent *event) {
  const NkFactOperand *value = nk_event_argument(flow->function->facts, event, 1);
  int to = nk_places_find(&flow->places, nk_event_argument(flow->function->facts, event, 0));
  int from = nk_places_find(&flow->places, value);
  if (to < 0)
    return;
  guint32 origin = from >= 0 ? flow->cells[from].origin : 0;
  if (value && value->kind == NK_SHAPE_RESULT && value->ref < flow->function->fact->n_events &&
      listed(flow, value->ref, "allocates"))
    origin = value->ref + 1;
  nk_flow_forget(flow, to);
  flow->cells[to].origin = origin;
}

static gboolean is_pair(const NkFlow *flow, const NkListedCall *allocates, const NkListedCall *frees) {
  g_autofree char *pair = g_strconcat(allocates->name, " ", frees->name, NULL);
  return nk_hazard_lists(flow->run, "pairs", pair);
}

static void tell(NkFlow *flow, guint allocation, const NkFactEvent *event, const char *how) {
  const NkFactEvent *from = nk_hazard_event(flow->function, allocation);
  NkHazard *hazard = nk_hazard_add(flow->run, flow->function, event, nk_event_name(flow->function, event), how);
  NkStep step = {flow->function, {flow->function->file, from->line, from->column}};
  if (hazard->path)
    g_array_append_val(hazard->path, step);
}

static void compare_sizes(NkFlow *flow, guint allocation, const NkListedCall *allocates, const NkFactEvent *event,
                          const NkListedCall *frees) {
  const NkFactEvent *from = nk_hazard_event(flow->function, allocation);
  gint64 taken = 0, given = 0;
  const NkFactOperand *size = nk_hazard_argument(flow->function, from, allocates, 0);
  const NkFactOperand *freed = nk_hazard_argument(flow->function, event, frees, 1);
  if (!nk_hazard_constant(flow->run, flow->function, size, &taken) ||
      !nk_hazard_constant(flow->run, flow->function, freed, &given) || taken == given)
    return;
  g_autofree char *how = g_strdup_printf("%" G_GINT64_FORMAT " bytes, %" G_GINT64_FORMAT " were allocated in line %u",
                                         given, taken, from->line);
  tell(flow, allocation, event, how);
}

static void give_back(NkFlow *flow, const NkFactEvent *event, const NkListedCall *frees) {
  int place = nk_places_find(&flow->places, nk_hazard_argument(flow->function, event, frees, 0));
  guint32 origin = place >= 0 ? flow->cells[place].origin : 0;
  if (!origin)
    return;
  const NkListedCall *allocates = listed(flow, origin - 1, "allocates");
  if (is_pair(flow, allocates, frees)) {
    compare_sizes(flow, origin - 1, allocates, event, frees);
    return;
  }
  g_autofree char *how = g_strdup_printf("what %s allocated in line %u", allocates->name,
                                         nk_hazard_event(flow->function, origin - 1)->line);
  tell(flow, origin - 1, event, how);
}

static void pass(NkFlow *flow, const NkFactEvent *event, guint number) {
  if (event->kind == NK_EVENT_ASSIGN || event->kind == NK_EVENT_INITIALISE)
    keep(flow, event);
  const NkListedCall *frees = event->kind == NK_EVENT_CALL ? listed(flow, number, "frees") : NULL;
  if (frees)
    give_back(flow, event, frees);
  for (guint32 i = 0; event->kind == NK_EVENT_CALL && i < event->n_operands; i++) {
    int pointed = nk_places_pointed(&flow->places, nk_event_argument(flow->function->facts, event, i));
    if (pointed >= 0)
      nk_flow_forget(flow, pointed);
  }
}

static gboolean allocates_and_frees(NkHazardRun *run, const NkFunction *f) {
  gboolean allocates = FALSE, frees = FALSE;
  for (guint i = 0; i < f->fact->n_events; i++) {
    allocates |= nk_hazard_listed(run, f, i, "allocates") != NULL;
    frees |= nk_hazard_listed(run, f, i, "frees") != NULL;
  }
  return allocates && frees;
}

void nk_hazard_free(NkHazardRun *run) {
  g_autoptr(GPtrArray) functions = nk_hazard_whole_functions(run);
  for (guint i = 0; i < functions->len; i++) {
    if (!allocates_and_frees(run, functions->pdata[i]))
      continue;
    NkFlow flow = {.event = pass};
    if (nk_flow_init(&flow, run, functions->pdata[i]))
      nk_flow_run(&flow);
    nk_flow_clear(&flow);
  }
}
