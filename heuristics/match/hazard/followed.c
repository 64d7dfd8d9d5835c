/* Which pointers an event follows. */
#include "flow.h"

typedef struct {
  NkFlow *flow;
  const NkFactEvent *event;
  void (*visit)(NkFlow *flow, const NkFollowed *followed, const NkFactEvent *event);
} Following;

/* A smart pointer is an object of its own: asking it follows nothing yet. */
static gboolean is_smart(const NkFunction *f, const NkFactOperand *operand) {
  return g_str_has_suffix(nk_facts_string(f->facts, operand->type), ">");
}

static void follow(Following *following, const NkFactOperand *pointer) {
  NkFlow *flow = following->flow;
  if (!pointer || (pointer->flags & NK_SHAPE_ADDRESS) || is_smart(flow->function, pointer))
    return;
  NkFollowed result = {-1, pointer->ref, pointer};
  if (pointer->kind == NK_SHAPE_RESULT && pointer->ref < flow->function->fact->n_events)
    following->visit(flow, &result, following->event);
  NkFollowed place = {nk_places_find(&flow->places, pointer), G_MAXUINT, pointer};
  if (place.place >= 0)
    following->visit(flow, &place, following->event);
}

/* A member of what a pointer points to. An address that is only computed follows nothing. */
static void look_at(const NkFactOperand *operand, gpointer data) {
  Following *following = data;
  if (operand->kind == NK_SHAPE_FIELD && !(operand->flags & NK_SHAPE_ADDRESS))
    follow(following, nk_hazard_operand(following->flow->function, operand->base));
}

void nk_flow_each_followed(NkFlow *flow, const NkFactEvent *event,
                           void (*visit)(NkFlow *flow, const NkFollowed *followed, const NkFactEvent *event)) {
  const NkFunction *f = flow->function;
  Following following = {flow, event, visit};
  for (guint32 i = 0; i < event->n_operands; i++)
    nk_flow_each_operand(f, &f->facts->operands[event->first_operand + i], look_at, &following);
  const NkFactOperand *receiver = nk_hazard_operand(f, event->receiver);
  if (receiver) {
    nk_flow_each_operand(f, receiver, look_at, &following);
    follow(&following, receiver);
  }
  if (event->kind == NK_EVENT_DEREFERENCE || event->kind == NK_EVENT_INDEX)
    follow(&following, nk_event_argument(f->facts, event, 0));
}
