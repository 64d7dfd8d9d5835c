/* A reference that was taken here and that an early return loses. */
#include "flow.h"

enum { OWNED = 1 };

static const NkListedCall *listed(const NkFlow *flow, guint number, const char *list) {
  return nk_hazard_listed(flow->run, flow->function, number, list);
}

static void let_go(NkFlow *flow, const NkFactOperand *operand) {
  int place = nk_places_find(&flow->places, operand);
  if (place < 0)
    place = nk_places_pointed(&flow->places, operand);
  if (place >= 0)
    flow->cells[place].bits = 0;
}

/* A test may be for null: what it guards has no reference. */
static void let_go_tested(const NkFactOperand *operand, gpointer data) {
  let_go(data, operand);
}

static void pass(NkFlow *flow, const NkFactEvent *event, guint number) {
  const NkFunction *f = flow->function;
  gboolean stores = event->kind == NK_EVENT_ASSIGN || event->kind == NK_EVENT_INITIALISE;
  for (guint32 i = stores ? 1 : 0; i < event->n_operands; i++)
    nk_flow_each_operand(f, nk_event_argument(f->facts, event, i), let_go_tested, flow);
  if (event->kind == NK_EVENT_CALL && listed(flow, number, "gives"))
    let_go(flow, nk_hazard_operand(f, event->receiver));
  const NkFactOperand *target = stores ? nk_event_argument(f->facts, event, 0) : NULL;
  const NkFactOperand *value = stores ? nk_event_argument(f->facts, event, 1) : NULL;
  int to = target && target->kind == NK_SHAPE_LOCAL ? nk_places_find(&flow->places, target) : -1;
  if (to < 0)
    return;
  nk_flow_forget(flow, to);
  if (value && value->kind == NK_SHAPE_RESULT && value->ref < f->fact->n_events && listed(flow, value->ref, "takes"))
    flow->cells[to] = (NkFlowCell){OWNED, value->ref + 1};
}

/* The last statement is no early return. */
static gboolean is_early(const NkFlow *flow, const NkFactStatement *statement) {
  const NkFactFunction *fact = flow->function->fact;
  return statement && statement != &flow->function->facts->statements[fact->first_statement + fact->n_statements - 1];
}

static void leave(NkFlow *flow, const NkFactStatement *statement) {
  if (!is_early(flow, statement))
    return;
  for (guint i = 0; i < flow->places.outer->len; i++) {
    if (!(flow->cells[i].bits & OWNED) || !flow->cells[i].origin)
      continue;
    const NkFactEvent *taken = nk_hazard_event(flow->function, flow->cells[i].origin - 1);
    g_autofree char *line = g_strdup_printf("%u", statement->line);
    nk_hazard_add(flow->run, flow->function, taken, nk_event_name(flow->function, taken), line);
  }
}

void nk_hazard_balance(NkHazardRun *run) {
  g_autoptr(GPtrArray) functions = nk_hazard_whole_functions(run);
  for (guint i = 0; i < functions->len; i++) {
    NkFlow flow = {.must = OWNED, .event = pass, .leave = leave};
    if (nk_flow_init(&flow, run, functions->pdata[i]))
      nk_flow_run(&flow);
    nk_flow_clear(&flow);
  }
}
