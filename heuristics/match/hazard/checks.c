#include "checks.h"

#include <string.h>

enum { COPIES_MAX = 8 };

void nk_checks_init(NkChecks *checks, const NkFlow *flow) {
  gint none = -1;
  guint n = flow->places.outer->len;
  checks->now = 0;
  checks->copies = g_array_new(FALSE, FALSE, sizeof(gint));
  checks->when = g_array_set_size(g_array_new(FALSE, TRUE, sizeof(guint)), n);
  checks->guards = g_array_set_size(g_array_new(FALSE, TRUE, sizeof(NkGuard)), n);
  for (guint i = 0; i < n; i++)
    g_array_append_val(checks->copies, none);
}

void nk_checks_clear(NkChecks *checks) {
  g_array_unref(checks->copies);
  g_array_unref(checks->when);
  g_array_unref(checks->guards);
}

void nk_checks_copy(NkChecks *checks, int place, int from) {
  g_array_index(checks->copies, gint, place) = from;
}

/* ---- looking ---- */

static void each_copy(NkFlow *flow, const NkChecks *checks, int place,
                      void (*visit)(NkFlow *flow, int place, gpointer data), gpointer data) {
  for (guint i = 0; place >= 0 && i < checks->copies->len; i++) /* what was computed from it */
    if (g_array_index(checks->copies, gint, i) == place)
      visit(flow, (int)i, data);
  for (guint i = 0; place >= 0 && i < COPIES_MAX; i++) { /* what it was computed from */
    visit(flow, place, data);
    place = g_array_index(checks->copies, gint, place);
  }
}

/* What makes up the value, and not what it is reached through: an element says nothing about its array. */
void nk_checks_each(NkFlow *flow, const NkChecks *checks, const NkFactOperand *operand,
                    void (*visit)(NkFlow *flow, int place, gpointer data), gpointer data) {
  const NkFunction *f = flow->function;
  const guint32 parts[] = {operand->base, operand->other};
  gboolean whole = operand->kind != NK_SHAPE_ARITHMETIC && operand->kind != NK_SHAPE_CHOICE;
  for (guint i = 0; !whole && i < G_N_ELEMENTS(parts); i++)
    if (parts[i])
      nk_checks_each(flow, checks, &f->facts->operands[parts[i] - 1], visit, data);
  each_copy(flow, checks, nk_places_find(&flow->places, operand), visit, data);
  if (operand->kind != NK_SHAPE_RESULT || operand->ref >= f->fact->n_events ||
      nk_hazard_listed(flow->run, f, operand->ref, "sources"))
    return;
  /* A function that is asked about a value has looked at it. */
  const NkFactEvent *call = nk_hazard_event(f, operand->ref);
  for (guint32 i = 0; call->kind == NK_EVENT_CALL && i < call->n_operands; i++)
    each_copy(flow, checks, nk_places_find(&flow->places, nk_event_argument(f->facts, call, i)), visit, data);
}

static void mark(NkFlow *flow, int place, gpointer data) {
  NkChecks *checks = data;
  flow->cells[place].bits |= NK_CHECKED;
  g_array_index(checks->when, guint, place) = checks->now;
}

void nk_checks_look(NkFlow *flow, NkChecks *checks, const NkFactOperand *operand) {
  nk_checks_each(flow, checks, operand, mark, checks);
}

/* ---- comparisons ---- */

static gboolean is_zero(const NkFunction *f, const NkFactOperand *operand) {
  return operand->kind == NK_SHAPE_NULL ||
         (operand->kind == NK_SHAPE_CONSTANT && strcmp(nk_facts_string(f->facts, operand->text), "0") == 0);
}

/* Whether a value is zero says nothing about how large it is. */
static void look_compared(NkFlow *flow, NkChecks *checks, const NkFactEvent *event) {
  const NkFunction *f = flow->function;
  const NkFactOperand *sides[] = {nk_event_argument(f->facts, event, 0), nk_event_argument(f->facts, event, 1)};
  if (!sides[0] || !sides[1])
    return;
  gboolean zero = is_zero(f, sides[0]) || is_zero(f, sides[1]);
  for (guint i = 0; i < 2; i++)
    if (!zero || sides[i]->kind == NK_SHAPE_RESULT || sides[i]->kind == NK_SHAPE_ARITHMETIC)
      nk_checks_look(flow, checks, sides[i]);
}

static void look_tested(NkFlow *flow, NkChecks *checks, const NkFactEvent *event) {
  const NkFunction *f = flow->function;
  const NkFactOperand *operand = nk_event_argument(f->facts, event, 0);
  NkStatementKind kind = f->fact->n_statements ? f->facts->statements[f->fact->first_statement + event->statement].kind
                                               : NK_STATEMENT_SIMPLE;
  if (operand &&
      (kind == NK_STATEMENT_SWITCH || operand->kind == NK_SHAPE_RESULT || operand->kind == NK_SHAPE_ARITHMETIC))
    nk_checks_look(flow, checks, operand);
}

/* ---- guards ---- */

typedef struct {
  NkFlow *flow;
  int place;       /* the last that was seen, or -1 */
  gboolean called; /* the result of a call is part of it */
} Subject;

static void look_at_part(const NkFactOperand *operand, gpointer data) {
  Subject *subject = data;
  int place = nk_places_find(&subject->flow->places, operand);
  subject->called |= operand->kind == NK_SHAPE_RESULT;
  subject->place = place >= 0 ? place : subject->place;
}

/* What a comparison or a test asks about. */
static Subject subject_of(NkFlow *flow, const NkFactEvent *event) {
  Subject subject = {flow, -1, FALSE};
  for (guint32 i = 0; i < event->n_operands; i++)
    nk_flow_each_operand(flow->function, nk_event_argument(flow->function->facts, event, i), look_at_part, &subject);
  return subject;
}

static gboolean asks(const NkFactEvent *event) {
  return event->kind == NK_EVENT_COMPARE || event->kind == NK_EVENT_TEST;
}

/* The condition under which a value was compared is asked again: the comparison counts. */
static void meet_guards(NkFlow *flow, NkChecks *checks, const NkFactEvent *event) {
  int place = subject_of(flow, event).place;
  for (guint i = 0; place >= 0 && i < checks->guards->len; i++) {
    const NkGuard *guard = &g_array_index(checks->guards, NkGuard, i);
    for (guint n = guard->first; guard->last && n <= guard->last; n++) {
      const NkFactEvent *asked = nk_hazard_event(flow->function, n - 1);
      if (asks(asked) && subject_of(flow, asked).place == place)
        flow->cells[i].bits |= NK_CHECKED;
    }
  }
}

/* Number + 1 of the event that decides a side, 0 for none. */
static guint decider(const NkFunction *f, const NkFactEvent *event, guint number, guint side) {
  const NkFactOperand *operand = nk_event_argument(f->facts, event, side);
  return operand && operand->kind == NK_SHAPE_RESULT && operand->ref < number ? operand->ref + 1 : 0;
}

static guint first_of(const NkFunction *f, guint last) {
  const NkFactEvent *event = nk_hazard_event(f, last - 1);
  guint before = event->kind == NK_EVENT_LOGIC ? decider(f, event, last - 1, 0) : 0;
  return before ? first_of(f, before) : last;
}

static gboolean is_plain(NkFlow *flow, const NkGuard *guard) {
  for (guint n = guard->first; guard->last && n <= guard->last; n++) {
    const NkFactEvent *event = nk_hazard_event(flow->function, n - 1);
    Subject subject = subject_of(flow, event);
    if (asks(event) && (subject.place < 0 || subject.called))
      return FALSE;
  }
  return guard->last > 0;
}

/* What the right side has compared was compared under the left one. */
static void join_sides(NkFlow *flow, NkChecks *checks, const NkFactEvent *event, guint number) {
  guint left = decider(flow->function, event, number, 0);
  NkGuard guard = {left ? first_of(flow->function, left) : 0, left};
  gboolean plain = is_plain(flow, &guard);
  for (guint i = 0; i < checks->when->len; i++) {
    guint when = g_array_index(checks->when, guint, i);
    if (when <= left || when > number + 1)
      continue;
    if (plain)
      g_array_index(checks->guards, NkGuard, i) = guard;
    else
      flow->cells[i].bits |= NK_CHECKED;
  }
}

/* ---- callbacks ---- */

void nk_checks_event(NkFlow *flow, NkChecks *checks, const NkFactEvent *event, guint number) {
  checks->now = number + 1;
  if (!asks(event))
    return;
  meet_guards(flow, checks, event);
  if (event->kind == NK_EVENT_COMPARE)
    look_compared(flow, checks, event);
  else
    look_tested(flow, checks, event);
}

static gboolean is_constant(const NkFactOperand *operand) {
  return operand->kind == NK_SHAPE_CONSTANT || operand->kind == NK_SHAPE_NULL;
}

/* The comparison has come out so that a side is the constant that the other one is; "n > 0" that is false is n = 0. */
static gboolean is_equal(const NkFunction *f, const NkFactEvent *event, gboolean truth) {
  const char *operation = nk_facts_string(f->facts, event->operation);
  const NkFactOperand *a = nk_event_argument(f->facts, event, 0), *b = nk_event_argument(f->facts, event, 1);
  if (!a || !b || (!is_constant(a) && !is_constant(b)))
    return FALSE;
  if (strcmp(operation, "==") == 0 || strcmp(operation, "!=") == 0)
    return (*operation == '=') == truth;
  return !truth && ((strcmp(operation, ">") == 0 && is_zero(f, b)) || (strcmp(operation, "<") == 0 && is_zero(f, a)));
}

void nk_checks_decided(NkFlow *flow, NkChecks *checks, guint number, gboolean truth) {
  const NkFunction *f = flow->function;
  const NkFactEvent *event = nk_hazard_event(f, number);
  gboolean turned = strcmp(nk_facts_string(f->facts, event->operation), "!") == 0;
  checks->now = number + 1;
  if (event->kind == NK_EVENT_LOGIC && event->n_operands == 2)
    join_sides(flow, checks, event, number);
  else if ((event->kind == NK_EVENT_COMPARE && is_equal(f, event, truth)) ||
           (event->kind == NK_EVENT_TEST && turned == truth))
    for (guint32 i = 0; i < event->n_operands; i++)
      nk_checks_look(flow, checks, nk_event_argument(f->facts, event, i));
}

void nk_checks_left(NkFlow *flow, const NkFlowCell *before, gboolean ended) {
  for (guint i = 0; !ended && i < flow->places.outer->len; i++)
    if (!(before[i].bits & NK_CHECKED) && before[i].origin == flow->cells[i].origin)
      flow->cells[i].bits &= ~(guint32)NK_CHECKED;
}
