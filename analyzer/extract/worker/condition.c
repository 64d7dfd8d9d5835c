/* What is asked as a truth value: comparisons, tests, and how "&&", "||" and "!" make one condition of several. */
#include "body.h"

/* As an operand: the event that decides, or nothing that was understood. */
static NkFactOperand decision(NkBody *body, guint32 decider, CXCursor cursor) {
  return decider ? nk_body_result(body, decider - 1, clang_getCursorType(cursor)) : (NkFactOperand){0};
}

static gboolean decides(const NkBody *body, guint before) {
  if (body->events->len <= before)
    return FALSE;
  guint32 kind = g_array_index(body->events, NkFactEvent, body->events->len - 1).kind;
  return kind == NK_EVENT_COMPARE || kind == NK_EVENT_TEST || kind == NK_EVENT_LOGIC;
}

guint32 nk_body_condition(NkBody *body, CXCursor cursor) {
  guint before = body->events->len;
  NkFactOperand shape = nk_body_expression(body, cursor);
  if (shape.kind == NK_SHAPE_OTHER || shape.kind == NK_SHAPE_CONSTANT)
    return decides(body, before) ? body->events->len : 0; /* a comparison or a junction has said it already */
  NkFactEvent event = {.kind = NK_EVENT_TEST};
  return nk_body_event(body, &event, cursor, &shape, 1) + 1;
}

void nk_body_negation(NkBody *body, CXCursor cursor, CXCursor inner) {
  guint32 decider = nk_body_condition(body, inner);
  guint32 sign = nk_builder_string(body->unit->out, "!");
  if (!decider)
    return;
  NkFactEvent *event = &g_array_index(body->events, NkFactEvent, decider - 1);
  if (event->kind == NK_EVENT_TEST) {
    event->operation = event->operation == sign ? 0 : sign;
    return;
  }
  NkFactOperand operand = decision(body, decider, inner);
  nk_body_event(body, &(NkFactEvent){.kind = NK_EVENT_LOGIC, .operation = sign}, cursor, &operand, 1);
}

void nk_body_junction(NkBody *body, CXCursor cursor, CXCursor left, CXCursor right) {
  guint32 sign =
      nk_builder_take(body->unit->out, clang_getBinaryOperatorKindSpelling(clang_getCursorBinaryOperatorKind(cursor)));
  guint32 a = nk_body_condition(body, left), b = nk_body_condition(body, right);
  if (!a && !b)
    return;
  NkFactOperand operands[] = {decision(body, a, left), decision(body, b, right)};
  nk_body_event(body, &(NkFactEvent){.kind = NK_EVENT_LOGIC, .operation = sign}, cursor, operands, 2);
}
