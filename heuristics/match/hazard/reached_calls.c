/* Listed calls that are reached where they are forbidden: at interrupt level, or behind a work loop's gate. Only what
   is certain: handlers of live registrations, and calls with one possible callee. */
#include "hazard.h"

#include <string.h>

typedef struct {
  const NkFunction *from; /* NULL: handed over by `registration` */
  const NkEdge *edge;
  const NkRegistration *registration;
} Way;

typedef struct {
  NkHazardRun *run;
  Way *ways;        /* by function */
  GPtrArray *queue; /* NkFunction */
} Walk;

static void enter(Walk *walk, const GPtrArray *handlers, const NkRegistration *r) {
  for (guint i = 0; i < handlers->len; i++) {
    NkFunction *f = handlers->pdata[i];
    if (walk->ways[f->id].registration)
      continue;
    walk->ways[f->id] = (Way){NULL, NULL, r};
    g_ptr_array_add(walk->queue, f);
  }
}

static void enter_interrupt(Walk *walk, const NkRegistration *r) {
  enter(walk, r->filters, r);
  if (r->rule->context == NK_CONTEXT_PRIMARY_INTERRUPT && r->accepted == NK_YES &&
      g_strcmp0(r->rule->level, "primary") == 0)
    enter(walk, r->handlers, r);
}

/* A timer of a listed class: others run on a thread of their own. */
static gboolean is_gated_timer(const Walk *walk, const NkRegistration *r) {
  const char *qualified = nk_facts_string(r->function->facts, r->event->qualified), *scope = strstr(qualified, "::");
  g_autofree char *owner = scope ? g_strndup(qualified, (gsize)(scope - qualified)) : NULL;
  char **classes = nk_rule_list(walk->run->rule, "timers");
  for (char **name = classes; owner && name && *name; name++)
    if (nk_program_derives(walk->run->match->program, owner, *name))
      return TRUE;
  return FALSE;
}

/* The gate is closed for actions, timers of the work loop and the thread-level handlers of interrupts. */
static void enter_gated(Walk *walk, const NkRegistration *r) {
  int context = r->rule->context;
  if (context == NK_CONTEXT_WORK_LOOP || (context == NK_CONTEXT_TIMER && is_gated_timer(walk, r)) ||
      (context == NK_CONTEXT_PRIMARY_INTERRUPT && g_strcmp0(r->rule->level, "secondary") == 0))
    enter(walk, r->handlers, r);
}

static const struct {
  const char *name;
  void (*enter)(Walk *walk, const NkRegistration *r);
} places[] = {{"interrupt", enter_interrupt}, {"gate", enter_gated}};

static void enter_all(Walk *walk) {
  const GPtrArray *registrations = nk_reach_registrations(walk->run->match->reach);
  for (guint i = 0; i < registrations->len; i++) {
    const NkRegistration *r = registrations->pdata[i];
    for (guint p = 0; r->live && r->function && p < G_N_ELEMENTS(places); p++)
      if (nk_hazard_lists(walk->run, "contexts", places[p].name))
        places[p].enter(walk, r);
  }
}

/* Code that has asked where it runs is not certain to run at this call. */
static gboolean is_asked(const NkHazardRun *run, const NkFunction *f, const NkFactEvent *event) {
  for (guint i = 0; i < f->fact->n_events && nk_hazard_event(f, i) != event; i++)
    if (nk_hazard_listed(run, f, i, "asks"))
      return TRUE;
  return FALSE;
}

static gboolean is_certain(const NkFunction *f, const NkEdge *edge) {
  if (edge->approximate || edge->kind > NK_EDGE_VIRTUAL)
    return FALSE;
  guint targets = 0;
  for (guint i = 0; edge->kind == NK_EDGE_VIRTUAL && i < f->out->len; i++) {
    const NkEdge *other = f->out->pdata[i];
    targets += other->kind == NK_EDGE_VIRTUAL && other->event == edge->event;
  }
  return targets <= 1;
}

static void step_on(Walk *walk, const NkFunction *f) {
  for (guint i = 0; i < f->out->len; i++) {
    const NkEdge *edge = f->out->pdata[i];
    Way *way = &walk->ways[edge->callee->id];
    if (way->registration || !is_certain(f, edge) || is_asked(walk->run, f, edge->event))
      continue;
    *way = (Way){f, edge, walk->ways[f->id].registration};
    g_ptr_array_add(walk->queue, edge->callee);
  }
}

/* From the registration through the handler to the call. */
static GArray *path_to(const Walk *walk, const NkFunction *f, const NkFactEvent *event) {
  GArray *path = g_array_new(FALSE, FALSE, sizeof(NkStep));
  NkStep step = {f, {f->file, event->line, event->column}};
  const Way *way = &walk->ways[f->id];
  for (; way->from; way = &walk->ways[way->from->id]) {
    g_array_prepend_val(path, step);
    step = (NkStep){way->from, {way->from->file, way->edge->event->line, way->edge->event->column}};
  }
  g_array_prepend_val(path, step);
  const NkRegistration *r = way->registration;
  g_assert(r);
  step = (NkStep){r->function, {r->function->file, r->event->line, r->event->column}};
  g_array_prepend_val(path, step);
  return path;
}

/* A call that is forbidden whatever it is given, or one that is told to wait: without one of the rule's bits. */
static const NkListedCall *forbidden_call(const NkHazardRun *run, const NkFunction *f, guint number) {
  const NkListedCall *call = nk_hazard_listed(run, f, number, "calls");
  const NkListedCall *waits = call ? NULL : nk_hazard_listed(run, f, number, "waits");
  gint64 how = 0;
  if (!waits || !nk_hazard_constant(run, f, nk_hazard_argument(f, nk_hazard_event(f, number), waits, 0), &how))
    return call;
  return how & nk_hazard_number(run, "bits") ? NULL : waits;
}

static void look_at(const Walk *walk, const NkFunction *f) {
  for (guint i = 0; i < f->fact->n_events; i++) {
    const NkListedCall *call = forbidden_call(walk->run, f, i);
    const NkFactEvent *event = nk_hazard_event(f, i);
    NkSubject subject = {walk->run->match->program, f, event};
    if (!call || is_asked(walk->run, f, event) || nk_conditions_hold(walk->run->rule->when, &subject) != NK_YES)
      continue;
    g_autoptr(GArray) path = path_to(walk, f, event);
    NkHazard *hazard = nk_hazard_add(walk->run, f, event, nk_hazard_call_name(f, event, call),
                                     g_array_index(path, NkStep, 1).function->qualified);
    g_clear_pointer(&hazard->path, g_array_unref);
    hazard->path = g_steal_pointer(&path);
  }
}

void nk_hazard_reached_calls(NkHazardRun *run) {
  g_autofree Way *ways = g_new0(Way, MAX(nk_program_functions(run->match->program)->len, 1));
  g_autoptr(GPtrArray) queue = g_ptr_array_new();
  Walk walk = {run, ways, queue};
  enter_all(&walk);
  for (guint i = 0; i < queue->len; i++) {
    step_on(&walk, queue->pdata[i]);
    if (((NkFunction *)queue->pdata[i])->own)
      look_at(&walk, queue->pdata[i]);
  }
}
