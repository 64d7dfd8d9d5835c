/* Contexts, and for each the shortest way from an entry point: a breadth-first search per context. */
#include "reach_private.h"

typedef struct {
  NkReach *reach;
  NkWay *ways;
  GPtrArray *queue;    /* NkFunction */
  gboolean *variables; /* visited; NULL: only calls are followed */
} Walk;

static void step(Walk *walk, NkFunction *to, const NkFunction *from, const NkFactEvent *event) {
  NkWay *way = &walk->ways[to->id];
  if (way->reached || !walk->reach->live[to->id])
    return;
  *way = (NkWay){from, event, TRUE};
  g_ptr_array_add(walk->queue, to);
}

/* Functions in tables that the function names, directly or through other tables. */
static void step_variable(Walk *walk, const NkFunction *from, const NkVariable *variable) {
  if (walk->variables[variable->id])
    return;
  walk->variables[variable->id] = TRUE;
  for (guint i = 0; i < variable->functions->len; i++)
    step(walk, variable->functions->pdata[i], from, NULL);
  for (guint i = 0; i < variable->variables->len; i++)
    step_variable(walk, from, variable->variables->pdata[i]);
}

/* Handlers that the kernel runs before the registering call returns. */
static void step_handlers(Walk *walk, const NkFunction *function) {
  const GPtrArray *registrations = walk->reach->registers[function->id];
  for (guint i = 0; registrations && i < registrations->len; i++) {
    const NkRegistration *r = registrations->pdata[i];
    for (guint h = 0; r->rule->synchronous && h < r->handlers->len; h++)
      step(walk, r->handlers->pdata[h], function, r->event);
  }
}

static void walk_on(Walk *walk, guint from) {
  for (guint at = from; at < walk->queue->len; at++) {
    const NkFunction *function = walk->queue->pdata[at];
    for (guint i = 0; i < function->out->len; i++) {
      const NkEdge *edge = function->out->pdata[i];
      gboolean runs = edge->kind <= NK_EDGE_POINTER || edge->kind == NK_EDGE_ALLOCATE;
      if (nk_reach_follows(walk->reach, edge) && (walk->variables || runs))
        step(walk, edge->callee, function, edge->event);
    }
    step_handlers(walk, function);
    for (guint i = 0; walk->variables && i < function->variables->len; i++)
      step_variable(walk, function, function->variables->pdata[i]);
  }
}

static void walk_context(NkReach *reach, guint context) {
  g_autoptr(GPtrArray) queue = g_ptr_array_new();
  g_autofree gboolean *variables =
      context == NK_ANY_CONTEXT ? g_new0(gboolean, MAX(nk_program_variables(reach->program)->len, 1)) : NULL;
  Walk walk = {reach, reach->ways[context], queue, variables};
  for (guint i = 0; i < reach->entries->len; i++) {
    const NkEntry *entry = reach->entries->pdata[i];
    if (context == NK_ANY_CONTEXT || (guint)entry->context == context)
      step(&walk, entry->function, NULL, NULL);
  }
  walk_on(&walk, 0);
  for (guint i = 0; context < NK_N_CONTEXTS && i < queue->len; i++)
    reach->contexts[((NkFunction *)queue->pdata[i])->id] |= 1u << context;
}

void nk_reach_find_contexts(NkReach *reach) {
  for (guint context = 0; context < NK_N_WAYS; context++)
    walk_context(reach, context);
}

static void prepend_step(GArray *path, const NkFunction *function, NkSite site) {
  NkStep step = {function, site};
  g_array_prepend_val(path, step);
}

GArray *nk_reach_path(const NkReach *reach, const NkFunction *function, int context) {
  const NkWay *ways = reach->ways[context < 0 || context >= NK_N_CONTEXTS ? NK_ANY_CONTEXT : context];
  if (!ways[function->id].reached && context >= 0)
    ways = reach->ways[NK_ANY_CONTEXT];
  if (!ways[function->id].reached || (context >= 0 && !(reach->contexts[function->id] & (1u << context))))
    return NULL;
  GArray *path = g_array_new(FALSE, FALSE, sizeof(NkStep));
  prepend_step(path, function, nk_function_site(function));
  for (const NkWay *way = &ways[function->id]; way->from; way = &ways[way->from->id]) {
    NkSite site = way->event ? nk_event_site(way->from, way->event) : nk_function_site(way->from);
    prepend_step(path, way->from, site);
  }
  return path;
}
