#include "flow_states.h"

#include <string.h>

enum { PLACES_MAX = 2048, WORK_MAX = 1 << 22 };

/* A state that is kept until ways meet; no cells: no way has come there yet. */
typedef struct {
  NkFlowCell *cells;
} State;

typedef struct {
  NkFlow *flow;
  gsize n;                    /* places */
  guint *first_child, *next;  /* by statement, +1 */
  guint *events, *event_next; /* by statement the first event, by event the next of its statement, +1 */
  gboolean ended;             /* no way comes here */
  gboolean lost, broke;       /* a way has ended, or has left the loop, since this was cleared */
  State breaks, continues;    /* of the innermost loop or switch */
  GHashTable *labels;         /* name -> State */
  guint depth;
} Walk;

/* ---- states ---- */

static void state_clear(State *state) {
  g_clear_pointer(&state->cells, g_free);
}

static void state_free(gpointer data) {
  state_clear(data);
  g_free(data);
}

/* The way goes on where `state` is waited for. */
static void send(Walk *walk, State *state) {
  if (walk->ended)
    return;
  if (state->cells)
    nk_flow_join(walk->flow, state->cells, walk->flow->cells, walk->flow->must);
  else
    state->cells = nk_flow_copy(walk->flow);
}

/* Ways that were sent meet this one. */
static void receive(Walk *walk, State *state) {
  if (!state->cells)
    return;
  if (walk->ended)
    memcpy(walk->flow->cells, state->cells, walk->n * sizeof(NkFlowCell));
  else
    nk_flow_join(walk->flow, walk->flow->cells, state->cells, walk->flow->must);
  walk->ended = FALSE;
}

static void set(Walk *walk, const NkFlowCell *cells) {
  memcpy(walk->flow->cells, cells, walk->n * sizeof(NkFlowCell));
  walk->ended = FALSE;
}

static void end(Walk *walk) {
  walk->lost |= !walk->ended;
  walk->ended = TRUE;
}

/* ---- statements ---- */

static void walk_statement(Walk *walk, guint number);

static const NkFactStatement *statement_at(const Walk *walk, guint number) {
  const NkFunction *f = walk->flow->function;
  return &f->facts->statements[f->fact->first_statement + number];
}

/* The events of a statement that come before `limit`; `at` [+1] is where the last call stopped. */
static guint pass_events(Walk *walk, guint at, guint limit) {
  for (; at && at - 1 < limit; at = walk->event_next[at - 1])
    if (!walk->ended)
      walk->flow->event(walk->flow, nk_hazard_event(walk->flow->function, at - 1), at - 1);
  return at;
}

/* The first event of a statement and what is below it; G_MAXUINT if there is none. */
static guint first_event(const Walk *walk, guint number) {
  guint first = walk->events[number] ? walk->events[number] - 1 : G_MAXUINT;
  return first != G_MAXUINT || !walk->first_child[number] ? first : first_event(walk, walk->first_child[number] - 1);
}

/* Own events and children in the order of evaluation. */
static void walk_through(Walk *walk, guint number) {
  guint at = walk->events[number];
  for (guint child = walk->first_child[number]; child; child = walk->next[child - 1]) {
    guint before = first_event(walk, child - 1);
    at = before == G_MAXUINT ? at : pass_events(walk, at, before);
    walk_statement(walk, child - 1);
  }
  pass_events(walk, at, G_MAXUINT);
}

/* How ways have ended until here; begins anew. */
typedef struct {
  gboolean lost, broke;
} Endings;

static Endings enter_branching(Walk *walk) {
  Endings endings = {walk->lost, walk->broke};
  walk->lost = walk->broke = FALSE;
  return endings;
}

/* What breaks out of a loop comes out of it, but not out of the statement that it breaks from. */
static void leave_branching(Walk *walk, const NkFlowCell *before, Endings endings, gboolean catches) {
  if (walk->flow->left && !walk->ended)
    walk->flow->left(walk->flow, before, walk->lost || (walk->broke && !catches));
  walk->lost |= endings.lost;
  walk->broke = endings.broke || (walk->broke && !catches);
}

/* What nobody reaches says nothing. */
static NkFlowWays pass_condition(Walk *walk, guint number) {
  g_autoptr(GArray) numbers = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint at = walk->ended ? 0 : walk->events[number]; at; at = walk->event_next[at - 1]) {
    guint event = at - 1;
    g_array_append_val(numbers, event);
  }
  return nk_flow_condition(walk->flow, numbers);
}

static void walk_if(Walk *walk, guint number) {
  g_autofree NkFlowCell *before = nk_flow_copy(walk->flow);
  gboolean had_else = FALSE;
  Endings endings = enter_branching(walk);
  State after = {0};
  NkFlowWays ways = pass_condition(walk, number);
  for (guint child = walk->first_child[number]; child; child = walk->next[child - 1]) {
    NkStatementKind kind = statement_at(walk, child - 1)->kind;
    if (kind == NK_STATEMENT_THEN || kind == NK_STATEMENT_ELSE)
      set(walk, ways.cells[kind == NK_STATEMENT_THEN]);
    had_else |= kind == NK_STATEMENT_ELSE;
    walk_statement(walk, child - 1);
    send(walk, &after);
  }
  if (!had_else) {
    set(walk, ways.cells[0]);
    send(walk, &after);
  }
  nk_flow_ways_clear(&ways);
  walk->ended = TRUE;
  receive(walk, &after);
  state_clear(&after);
  leave_branching(walk, before, endings, FALSE);
}

/* A condition is asked before the body; "do" asks after it, and some ask nothing. */
static gboolean may_skip(const Walk *walk, guint number) {
  guint child = walk->first_child[number], limit = child ? first_event(walk, child - 1) : G_MAXUINT;
  for (guint at = walk->events[number]; at && at - 1 < limit; at = walk->event_next[at - 1]) {
    guint32 kind = nk_hazard_event(walk->flow->function, at - 1)->kind;
    if (kind == NK_EVENT_COMPARE || kind == NK_EVENT_TEST)
      return TRUE;
  }
  return FALSE;
}

static void walk_loop(Walk *walk, guint number) {
  g_autofree NkFlowCell *before = nk_flow_copy(walk->flow);
  Endings endings = enter_branching(walk);
  State breaks = walk->breaks, continues = walk->continues, skipped = {0};
  walk->breaks = walk->continues = (State){0};
  if (may_skip(walk, number))
    send(walk, &skipped);
  walk_through(walk, number);
  receive(walk, &walk->continues);
  receive(walk, &walk->breaks);
  receive(walk, &skipped);
  state_clear(&walk->breaks);
  state_clear(&walk->continues);
  state_clear(&skipped);
  walk->breaks = breaks;
  walk->continues = continues;
  leave_branching(walk, before, endings, TRUE);
}

static void walk_switch(Walk *walk, guint number) {
  g_autofree NkFlowCell *before = nk_flow_copy(walk->flow);
  gboolean had_default = FALSE;
  Endings endings = enter_branching(walk);
  State breaks = walk->breaks, head = {0};
  walk->breaks = (State){0};
  pass_events(walk, walk->events[number], G_MAXUINT);
  g_autofree NkFlowCell *condition = nk_flow_copy(walk->flow);
  send(walk, &head);
  walk->ended = TRUE; /* nothing runs before the first case */
  for (guint child = walk->first_child[number]; child; child = walk->next[child - 1]) {
    const NkFactStatement *statement = statement_at(walk, child - 1);
    if (statement->kind == NK_STATEMENT_CASE)
      receive(walk, &head);
    had_default |= statement->kind == NK_STATEMENT_CASE &&
                   strcmp(nk_facts_string(walk->flow->function->facts, statement->detail), "default") == 0;
    walk_statement(walk, child - 1);
  }
  receive(walk, &walk->breaks);
  if (!had_default)
    receive(walk, &head);
  state_clear(&walk->breaks);
  state_clear(&head);
  walk->breaks = breaks;
  leave_branching(walk, before, endings, TRUE);
}

/* ---- jumps ---- */

static State *label_of(Walk *walk, guint number) {
  const char *name = nk_facts_string(walk->flow->function->facts, statement_at(walk, number)->detail);
  State *state = g_hash_table_lookup(walk->labels, name);
  if (!state)
    g_hash_table_insert(walk->labels, (gpointer)name, state = g_new0(State, 1));
  return state;
}

static void walk_return(Walk *walk, guint number) {
  walk_through(walk, number);
  if (!walk->ended && walk->flow->leave)
    walk->flow->leave(walk->flow, statement_at(walk, number));
  end(walk);
}

static void walk_goto(Walk *walk, guint number) {
  send(walk, label_of(walk, number));
  end(walk);
}

static void walk_label(Walk *walk, guint number) {
  receive(walk, label_of(walk, number));
  walk_through(walk, number);
}

static void walk_break(Walk *walk, guint number) {
  (void)number;
  send(walk, &walk->breaks);
  walk->broke |= !walk->ended;
  walk->ended = TRUE;
}

static void walk_continue(Walk *walk, guint number) {
  (void)number;
  send(walk, &walk->continues);
  end(walk);
}

static void (*const walkers[])(Walk *walk, guint number) = {
    [NK_STATEMENT_BLOCK] = walk_through, [NK_STATEMENT_IF] = walk_if,          [NK_STATEMENT_THEN] = walk_through,
    [NK_STATEMENT_ELSE] = walk_through,  [NK_STATEMENT_LOOP] = walk_loop,      [NK_STATEMENT_SWITCH] = walk_switch,
    [NK_STATEMENT_CASE] = walk_through,  [NK_STATEMENT_RETURN] = walk_return,  [NK_STATEMENT_GOTO] = walk_goto,
    [NK_STATEMENT_LABEL] = walk_label,   [NK_STATEMENT_BREAK] = walk_break,    [NK_STATEMENT_CONTINUE] = walk_continue,
    [NK_STATEMENT_TRY] = walk_through,   [NK_STATEMENT_SIMPLE] = walk_through,
};

static void walk_statement(Walk *walk, guint number) {
  enum { DEPTH_MAX = 200 };
  guint kind = statement_at(walk, number)->kind;
  if (walk->depth >= DEPTH_MAX || kind >= G_N_ELEMENTS(walkers))
    return;
  walk->depth++;
  walkers[kind](walk, number);
  walk->depth--;
}

/* ---- the whole ---- */

/* Children and events of each statement as chains in their order. */
static void link_statements(Walk *walk) {
  const NkFactFunction *fact = walk->flow->function->fact;
  for (guint i = fact->n_statements; i-- > 0;) {
    guint parent = statement_at(walk, i)->parent;
    if (!parent)
      continue;
    walk->next[i] = walk->first_child[parent - 1];
    walk->first_child[parent - 1] = i + 1;
  }
  for (guint i = fact->n_events; i-- > 0;) {
    guint statement = nk_hazard_event(walk->flow->function, i)->statement;
    walk->event_next[i] = walk->events[statement];
    walk->events[statement] = i + 1;
  }
}

static void note_operand(const NkFactOperand *operand, gpointer data) {
  NkFlow *flow = data;
  nk_places_find(&flow->places, operand);
  nk_places_pointed(&flow->places, operand);
}

void nk_flow_each_operand(const NkFunction *f, const NkFactOperand *operand,
                          void (*visit)(const NkFactOperand *operand, gpointer data), gpointer data) {
  visit(operand, data);
  const guint32 parts[] = {operand->base, operand->other};
  for (guint i = 0; i < G_N_ELEMENTS(parts); i++)
    if (parts[i])
      nk_flow_each_operand(f, &f->facts->operands[parts[i] - 1], visit, data);
}

gboolean nk_flow_init(NkFlow *flow, NkHazardRun *run, const NkFunction *function) {
  flow->run = run;
  flow->function = function;
  nk_places_init(&flow->places, function);
  for (guint i = 0; i < function->fact->n_events; i++) {
    const NkFactEvent *event = nk_hazard_event(function, i);
    for (guint32 o = 0; o < event->n_operands; o++)
      nk_flow_each_operand(function, &function->facts->operands[event->first_operand + o], note_operand, flow);
    const guint32 others[] = {event->receiver, event->callee};
    for (guint o = 0; o < G_N_ELEMENTS(others); o++)
      if (others[o])
        nk_flow_each_operand(function, &function->facts->operands[others[o] - 1], note_operand, flow);
  }
  gsize n = flow->places.outer->len;
  flow->cells = g_new0(NkFlowCell, n + 1);
  return n < PLACES_MAX && n * function->fact->n_statements < WORK_MAX;
}

void nk_flow_run(NkFlow *flow) {
  const NkFactFunction *fact = flow->function->fact;
  guint n = fact->n_statements;
  gsize slots = (gsize)n + 1;
  guint *chains = g_new0(guint, 3 * slots + fact->n_events + 1);
  g_autoptr(GHashTable) labels = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, state_free);
  Walk walk = {.flow = flow,
               .n = flow->places.outer->len,
               .first_child = chains,
               .next = chains + slots,
               .events = chains + 2 * slots,
               .event_next = chains + 3 * slots,
               .labels = labels};
  link_statements(&walk);
  for (guint i = 0; i < n; i++)
    if (!statement_at(&walk, i)->parent)
      walk_statement(&walk, i);
  if (!walk.ended && flow->leave)
    flow->leave(flow, NULL);
  state_clear(&walk.breaks); /* of a break without a loop, as broken code has it */
  state_clear(&walk.continues);
  g_free(chains);
}

void nk_flow_clear(NkFlow *flow) {
  nk_places_clear(&flow->places);
  g_clear_pointer(&flow->cells, g_free);
}

void nk_flow_forget(NkFlow *flow, int place) {
  for (int i = place; i >= 0 && i < (int)flow->places.outer->len; i++)
    if (nk_places_inside(&flow->places, i, place))
      flow->cells[i] = (NkFlowCell){0};
}
