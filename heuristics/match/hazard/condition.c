/* Conditions: what holds where they are true, and where they are false. Split at "&&", "||" and "!", and looked through
   where __builtin_expect only says what is likely. */
#include "flow_states.h"

#include <string.h>

typedef struct {
  NkFlow *flow;
  GHashTable *ways;  /* number + 1 of what decides -> NkFlowWays */
  GHashTable *lefts; /* number + 1 of what decides a left side -> NkFactEvent of the junction */
} Deciding;

NkFlowCell *nk_flow_copy(const NkFlow *flow) {
  return g_memdup2(flow->cells, (nk_flow_places(flow) + 1) * sizeof(NkFlowCell)); /* never empty: NULL is no state */
}

void nk_flow_join(const NkFlow *flow, NkFlowCell *into, const NkFlowCell *other, guint32 must) {
  for (gsize i = 0; i < nk_flow_places(flow); i++) {
    into[i].bits = ((into[i].bits & other[i].bits) & must) | ((into[i].bits | other[i].bits) & ~must);
    if (into[i].origin != other[i].origin)
      into[i].origin = 0;
  }
}

void nk_flow_ways_clear(NkFlowWays *ways) {
  g_clear_pointer(&ways->cells[0], g_free);
  g_clear_pointer(&ways->cells[1], g_free);
}

static void ways_free(gpointer data) {
  nk_flow_ways_clear(data);
  g_free(data);
}

static void set(NkFlow *flow, const NkFlowCell *cells) {
  memcpy(flow->cells, cells, nk_flow_places(flow) * sizeof(NkFlowCell));
}

static gboolean says(const Deciding *deciding, const NkFactEvent *event, const char *operation) {
  return strcmp(nk_facts_string(deciding->flow->function->facts, event->operation), operation) == 0;
}

/* The event that decides a side of a junction: number + 1, 0 for none. */
static guint decider(const Deciding *deciding, const NkFactEvent *event, guint number, guint side) {
  const NkFactOperand *operand = nk_event_argument(deciding->flow->function->facts, event, side);
  return operand && operand->kind == NK_SHAPE_RESULT && operand->ref < number ? operand->ref + 1 : 0;
}

static const NkFlowWays *known(const Deciding *deciding, guint decider) {
  return decider ? g_hash_table_lookup(deciding->ways, GUINT_TO_POINTER(decider)) : NULL;
}

static NkFlowWays two_copies(const NkFlow *flow) {
  return (NkFlowWays){{nk_flow_copy(flow), nk_flow_copy(flow)}};
}

/* What is behind "__builtin_expect(condition, 0)". */
static const NkFlowWays *behind_test(const Deciding *deciding, const NkFactEvent *event, guint number) {
  guint call = decider(deciding, event, number, 0);
  const NkFactEvent *called = call > 1 ? nk_hazard_event(deciding->flow->function, call - 1) : NULL;
  if (!called || called->kind != NK_EVENT_CALL ||
      !g_str_has_prefix(nk_event_name(deciding->flow->function, called), "__builtin_expect"))
    return NULL;
  return known(deciding, call - 1); /* decided right before the call */
}

static NkFlowWays of_known(const Deciding *deciding, const NkFlowWays *inner, gboolean turned) {
  NkFlowWays ways = two_copies(deciding->flow);
  for (guint truth = 0; truth < 2; truth++)
    memcpy(ways.cells[truth], inner->cells[turned ? !truth : truth],
           nk_flow_places(deciding->flow) * sizeof(NkFlowCell));
  return ways;
}

/* "&&" is true on one way only: both sides are; "||" is false on one way only. */
static NkFlowWays of_junction(const Deciding *deciding, const NkFactEvent *event, guint number) {
  const NkFlowWays *left = known(deciding, decider(deciding, event, number, 0));
  const NkFlowWays *right = known(deciding, decider(deciding, event, number, 1));
  gboolean otherwise = !says(deciding, event, "&&"); /* how it comes out where the left side decides alone */
  NkFlowWays ways = right ? of_known(deciding, right, FALSE) : two_copies(deciding->flow);
  if (left)
    nk_flow_join(deciding->flow, ways.cells[otherwise], left->cells[otherwise], deciding->flow->must);
  return ways;
}

static NkFlowWays decide(const Deciding *deciding, const NkFactEvent *event, guint number) {
  const NkFlowWays *inner = NULL;
  if (event->kind == NK_EVENT_TEST)
    inner = behind_test(deciding, event, number);
  else if (event->kind == NK_EVENT_LOGIC && says(deciding, event, "!"))
    inner = known(deciding, decider(deciding, event, number, 0));
  if (inner)
    return of_known(deciding, inner, says(deciding, event, "!"));
  gboolean junction = event->kind == NK_EVENT_LOGIC && event->n_operands == 2;
  return junction ? of_junction(deciding, event, number) : two_copies(deciding->flow);
}

/* The client learns how it came out, on each way. */
static void tell(const Deciding *deciding, NkFlowWays *ways, guint number) {
  NkFlow *flow = deciding->flow;
  for (guint truth = 0; truth < 2; truth++) {
    NkFlowCell *cells = flow->cells;
    flow->cells = ways->cells[truth];
    flow->decided(flow, number, truth == 1);
    flow->cells = cells;
  }
}

/* Goes on where the other side of the junction is asked; else on whatever way. */
static void go_on(const Deciding *deciding, const NkFlowWays *ways, guint number) {
  NkFlow *flow = deciding->flow;
  const NkFactEvent *junction = g_hash_table_lookup(deciding->lefts, GUINT_TO_POINTER(number + 1));
  if (junction) {
    set(flow, ways->cells[says(deciding, junction, "&&")]);
    return;
  }
  set(flow, ways->cells[0]);
  nk_flow_join(flow, flow->cells, ways->cells[1], 0);
}

static void pass(Deciding *deciding, guint number) {
  NkFlow *flow = deciding->flow;
  const NkFactEvent *event = nk_hazard_event(flow->function, number);
  flow->event(flow, event, number);
  if (event->kind != NK_EVENT_COMPARE && event->kind != NK_EVENT_TEST && event->kind != NK_EVENT_LOGIC)
    return;
  NkFlowWays *ways = g_new0(NkFlowWays, 1);
  *ways = decide(deciding, event, number);
  tell(deciding, ways, number);
  go_on(deciding, ways, number);
  g_hash_table_replace(deciding->ways, GUINT_TO_POINTER(number + 1), ways);
}

static void find_lefts(const Deciding *deciding, const GArray *numbers) {
  for (guint i = 0; i < numbers->len; i++) {
    guint number = g_array_index(numbers, guint, i);
    const NkFactEvent *event = nk_hazard_event(deciding->flow->function, number);
    guint left = decider(deciding, event, number, 0);
    if (event->kind == NK_EVENT_LOGIC && event->n_operands == 2 && left)
      g_hash_table_insert(deciding->lefts, GUINT_TO_POINTER(left), (gpointer)event);
  }
}

NkFlowWays nk_flow_condition(NkFlow *flow, const GArray *numbers) {
  g_autoptr(GHashTable) ways = g_hash_table_new_full(NULL, NULL, NULL, ways_free);
  g_autoptr(GHashTable) lefts = g_hash_table_new(NULL, NULL);
  Deciding deciding = {flow, ways, lefts};
  find_lefts(&deciding, numbers);
  for (guint i = 0; i < numbers->len; i++) {
    guint number = g_array_index(numbers, guint, i);
    if (flow->decided)
      pass(&deciding, number);
    else
      flow->event(flow, nk_hazard_event(flow->function, number), number);
  }
  guint last = numbers->len ? g_array_index(numbers, guint, numbers->len - 1) + 1 : 0;
  const NkFlowWays *root = known(&deciding, last);
  return root ? of_known(&deciding, root, FALSE) : two_copies(flow);
}
