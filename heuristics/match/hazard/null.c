/* Results that can be null, followed before anybody looks: "UNCHECKED" is set where such a result is kept and cleared
   by any test of it. */
#include "flow.h"

enum { UNCHECKED = 1 };

typedef struct {
  GHashTable *looked; /* text of calls whose result somebody tested: the same again gives the same */
  GHashTable *told;   /* number of a call + 1 */
} Nulls;

static const NkListedCall *may_be_null(const NkFlow *flow, guint number) {
  return nk_hazard_listed(flow->run, flow->function, number, "calls");
}

static char *text_of(const NkFlow *flow, guint number) {
  return nk_match_statement(flow->function, nk_hazard_event(flow->function, number));
}

static void tell(NkFlow *flow, guint call, const NkFactEvent *use) {
  Nulls *nulls = flow->data;
  g_autofree char *text = text_of(flow, call);
  if (g_hash_table_contains(nulls->looked, text) || !g_hash_table_add(nulls->told, GUINT_TO_POINTER(call + 1)))
    return;
  const NkListedCall *listed = may_be_null(flow, call);
  const NkFactEvent *event = nk_hazard_event(flow->function, call);
  g_autofree char *line = g_strdup_printf("%u", use->line);
  const char *name = nk_hazard_call_name(flow->function, event, listed);
  NkHazard *hazard = nk_hazard_add(flow->run, flow->function, event, name, line);
  NkStep step = {flow->function, {flow->function->file, use->line, use->column}};
  if (hazard->path)
    g_array_append_val(hazard->path, step);
}

static void follow(NkFlow *flow, const NkFollowed *followed, const NkFactEvent *event) {
  if (followed->place < 0) {
    if (may_be_null(flow, followed->result))
      tell(flow, followed->result, event);
    return;
  }
  NkFlowCell *cell = &flow->cells[followed->place];
  if ((cell->bits & UNCHECKED) && cell->origin)
    tell(flow, cell->origin - 1, event);
  cell->bits &= ~(guint32)UNCHECKED;
}

/* All copies of what one call gave are looked at together. */
static void look(NkFlow *flow, guint call) {
  Nulls *nulls = flow->data;
  for (guint i = 0; i < flow->places.outer->len; i++)
    if (flow->cells[i].origin == call + 1)
      flow->cells[i].bits &= ~(guint32)UNCHECKED;
  if (may_be_null(flow, call))
    g_hash_table_add(nulls->looked, text_of(flow, call));
}

/* A call of one of the object's own methods can test any of its fields. */
static gboolean asks_itself(const NkFlow *flow, guint call) {
  const NkFactEvent *event = nk_hazard_event(flow->function, call);
  const NkFactOperand *receiver = nk_hazard_operand(flow->function, event->receiver);
  return event->kind == NK_EVENT_CALL && receiver && receiver->kind == NK_SHAPE_THIS;
}

static void look_at(const NkFactOperand *operand, gpointer data) {
  NkFlow *flow = data;
  int place = nk_places_find(&flow->places, operand);
  gboolean result = operand->kind == NK_SHAPE_RESULT && operand->ref < flow->function->fact->n_events;
  if (result && asks_itself(flow, operand->ref))
    for (guint i = 0; i < flow->places.outer->len; i++)
      flow->cells[i].bits = 0;
  if (result)
    look(flow, operand->ref);
  if (place >= 0 && flow->cells[place].origin)
    look(flow, flow->cells[place].origin - 1);
}

static void keep(NkFlow *flow, const NkFactEvent *event) {
  const NkFactOperand *target = nk_event_argument(flow->function->facts, event, 0);
  const NkFactOperand *value = nk_event_argument(flow->function->facts, event, 1);
  int to = nk_places_find(&flow->places, target), from = nk_places_find(&flow->places, value);
  if (to < 0)
    return;
  NkFlowCell cell = from >= 0 ? flow->cells[from] : (NkFlowCell){0};
  if (value && value->kind == NK_SHAPE_RESULT && value->ref < flow->function->fact->n_events &&
      may_be_null(flow, value->ref))
    cell = (NkFlowCell){UNCHECKED, value->ref + 1};
  nk_flow_forget(flow, to);
  flow->cells[to] = cell;
}

/* Calls that follow a pointer which they are given. */
static void use_arguments(NkFlow *flow, const NkFactEvent *event, guint number) {
  const NkListedCall *uses = nk_hazard_listed(flow->run, flow->function, number, "uses");
  for (guint i = 0; uses && i < uses->n_arguments; i++) {
    const NkFactOperand *argument = nk_hazard_argument(flow->function, event, uses, i);
    gboolean result = argument && argument->kind == NK_SHAPE_RESULT && argument->ref < flow->function->fact->n_events;
    NkFollowed followed = {nk_places_find(&flow->places, argument), result ? argument->ref : G_MAXUINT, argument};
    if (followed.place >= 0 || result)
      follow(flow, &followed, event);
  }
}

static void pass(NkFlow *flow, const NkFactEvent *event, guint number) {
  const NkFunction *f = flow->function;
  nk_flow_each_followed(flow, event, follow);
  if (event->kind == NK_EVENT_ASSIGN || event->kind == NK_EVENT_INITIALISE)
    keep(flow, event);
  if (event->kind == NK_EVENT_CALL)
    use_arguments(flow, event, number);
  for (guint32 i = 0; i < event->n_operands; i++) {
    const NkFactOperand *operand = &f->facts->operands[event->first_operand + i];
    int pointed = nk_places_pointed(&flow->places, operand);
    if (event->kind == NK_EVENT_COMPARE || event->kind == NK_EVENT_TEST)
      nk_flow_each_operand(f, operand, look_at, flow);
    else if (pointed >= 0)
      nk_flow_forget(flow, pointed);
  }
}

static gboolean has_calls(NkHazardRun *run, const NkFunction *f) {
  for (guint i = 0; i < f->fact->n_events; i++)
    if (nk_hazard_listed(run, f, i, "calls"))
      return TRUE;
  return FALSE;
}

void nk_hazard_null(NkHazardRun *run) {
  g_autoptr(GPtrArray) functions = nk_hazard_whole_functions(run);
  for (guint i = 0; i < functions->len; i++) {
    const NkFunction *f = functions->pdata[i];
    if (!has_calls(run, f))
      continue;
    g_autoptr(GHashTable) looked = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_autoptr(GHashTable) told = g_hash_table_new(NULL, NULL);
    Nulls nulls = {looked, told};
    NkFlow flow = {.must = UNCHECKED, .data = &nulls, .event = pass};
    if (nk_flow_init(&flow, run, f))
      nk_flow_run(&flow);
    nk_flow_clear(&flow);
  }
}
