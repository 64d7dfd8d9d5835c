/* What was given back and is used all the same. Memory is gone once it is freed; an object once it is released, where
   nobody else can have kept it: it was made in this function and handed to nobody. */
#include "flow.h"

#include <string.h>

enum {
  FREED = 1 << 0, /* on every way */
  MADE = 1 << 1,  /* here, on every way */
  KEPT = 1 << 2,  /* perhaps, by somebody else */
};

static const NkListedCall *listed(const NkFlow *flow, guint number, const char *list) {
  return nk_hazard_listed(flow->run, flow->function, number, list);
}

static void tell(NkFlow *flow, int place, const NkFactEvent *event) {
  const NkFactEvent *freed = nk_hazard_event(flow->function, flow->cells[place].origin - 1);
  g_autofree char *line = g_strdup_printf("%u", freed->line);
  const char *by = freed->kind == NK_EVENT_CALL ? nk_event_name(flow->function, freed) : "delete";
  NkHazard *hazard = nk_hazard_add(flow->run, flow->function, event, by, line);
  NkStep step = {flow->function, {flow->function->file, freed->line, freed->column}};
  if (hazard->path)
    g_array_append_val(hazard->path, step);
}

static void use(NkFlow *flow, int place, const NkFactEvent *event) {
  if (place < 0 || !(flow->cells[place].bits & FREED) || !flow->cells[place].origin)
    return;
  tell(flow, place, event);
  flow->cells[place].bits &= ~(guint32)FREED;
}

static void follow(NkFlow *flow, const NkFollowed *followed, const NkFactEvent *event) {
  use(flow, followed->place, event);
}

static void keep(NkFlow *flow, const NkFactEvent *event) {
  const NkFactOperand *value = nk_event_argument(flow->function->facts, event, 1);
  int to = nk_places_find(&flow->places, nk_event_argument(flow->function->facts, event, 0));
  int from = nk_places_find(&flow->places, value);
  if (from >= 0)
    flow->cells[from].bits |= KEPT; /* there are two names for it now */
  if (to < 0)
    return;
  nk_flow_forget(flow, to);
  if (value && value->kind == NK_SHAPE_RESULT && value->ref < flow->function->fact->n_events &&
      (listed(flow, value->ref, "takes") || (nk_hazard_event(flow->function, value->ref)->flags & NK_CALL_NEW)))
    flow->cells[to].bits = MADE;
}

/* Arguments may be kept by the callee; an address lets it change the variable. */
static void hand_over(NkFlow *flow, const NkFactEvent *event, const NkListedCall *frees) {
  for (guint32 i = 0; i < event->n_operands; i++) {
    const NkFactOperand *operand = nk_event_argument(flow->function->facts, event, i);
    int place = nk_places_find(&flow->places, operand), pointed = nk_places_pointed(&flow->places, operand);
    if (pointed >= 0)
      nk_flow_forget(flow, pointed);
    if (place < 0)
      continue;
    use(flow, place, event);
    if (!frees)
      flow->cells[place].bits |= KEPT;
  }
}

static gboolean is_gone(const NkFlow *flow, int place, const NkListedCall *frees) {
  gboolean object = frees->arguments[0] == NK_RECEIVER;
  return !object || ((flow->cells[place].bits & MADE) && !(flow->cells[place].bits & KEPT));
}

static void call(NkFlow *flow, const NkFactEvent *event, guint number) {
  const NkListedCall *frees = listed(flow, number, "frees"), *keeps = listed(flow, number, "keeps");
  hand_over(flow, event, frees);
  const NkFactOperand *receiver = nk_hazard_operand(flow->function, event->receiver);
  int kept = keeps ? nk_places_find(&flow->places, receiver) : -1;
  if (kept >= 0)
    flow->cells[kept].bits |= KEPT;
  int gone = frees ? nk_places_find(&flow->places, nk_hazard_argument(flow->function, event, frees, 0)) : -1;
  if (gone >= 0 && is_gone(flow, gone, frees))
    flow->cells[gone] = (NkFlowCell){flow->cells[gone].bits | FREED, number + 1};
}

static void pass(NkFlow *flow, const NkFactEvent *event, guint number) {
  nk_flow_each_followed(flow, event, follow);
  if (event->kind == NK_EVENT_ASSIGN || event->kind == NK_EVENT_INITIALISE)
    keep(flow, event);
  else if (event->kind == NK_EVENT_CALL)
    call(flow, event, number);
  gboolean deletes = event->kind == NK_EVENT_LANGUAGE && event->n_operands == 1 &&
                     strcmp(nk_event_name(flow->function, event), "delete") == 0;
  int gone = deletes ? nk_places_find(&flow->places, nk_event_argument(flow->function->facts, event, 0)) : -1;
  if (gone >= 0) {
    use(flow, gone, event);
    flow->cells[gone] = (NkFlowCell){flow->cells[gone].bits | FREED, number + 1};
  }
}

static gboolean frees_anything(NkHazardRun *run, const NkFunction *f) {
  for (guint i = 0; i < f->fact->n_events; i++)
    if (nk_hazard_listed(run, f, i, "frees") || strcmp(nk_event_name(f, nk_hazard_event(f, i)), "delete") == 0)
      return TRUE;
  return FALSE;
}

void nk_hazard_use_after_free(NkHazardRun *run) {
  g_autoptr(GPtrArray) functions = nk_hazard_whole_functions(run);
  for (guint i = 0; i < functions->len; i++) {
    if (!frees_anything(run, functions->pdata[i]))
      continue;
    NkFlow flow = {.must = FREED | MADE, .event = pass};
    if (nk_flow_init(&flow, run, functions->pdata[i]))
      nk_flow_run(&flow);
    nk_flow_clear(&flow);
  }
}
