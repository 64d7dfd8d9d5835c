/* What the files of heuristics/reach/ share. */
#pragma once

#include <needkext/reach.h>

enum { NK_ANY_CONTEXT = NK_N_CONTEXTS, NK_N_WAYS };

/* How a function was reached first: from where, by which event; an entry has neither. */
typedef struct {
  const NkFunction *from;
  const NkFactEvent *event;
  gboolean reached;
} NkWay;

struct _NkReach {
  const NkProgram *program;
  const NkCatalog *catalog;
  /* by function */
  gboolean *live;
  gboolean *possible;        /* virtual methods that objects of some live class run */
  gboolean *waiting;         /* called virtually, not possible yet */
  GPtrArray **held;          /* NkEntry that is not possible yet, or NULL */
  guint *contexts;           /* bits */
  GPtrArray **registers;     /* NkRegistration, or NULL */
  GPtrArray **names_classes; /* NkClass: named by a string that makes the kernel allocate it, or NULL */
  NkWay *ways[NK_N_WAYS];
  /* by class, by variable */
  gboolean *class_live;
  char **class_why;
  gboolean *variable_live;
  GPtrArray **tables; /* NkRegistration, or NULL */
  gboolean *started;  /* by bundle: a personality or a module routine starts it */
  GPtrArray *entries; /* NkEntry */
  GHashTable *entry_keys;
  GPtrArray *registrations; /* NkRegistration */
  GPtrArray *pending;       /* NkFunction: newly live */
};

/* Objects of some live class run the function; every function that is not virtual may be run. */
static inline gboolean nk_reach_possible(const NkReach *reach, const NkFunction *function) {
  return !(function->fact->flags & NK_FUNCTION_VIRTUAL) || !function->klass || reach->possible[function->id];
}
/* The edge leads into its callee: what is named or called through a pointer is dispatched as a virtual call is. */
static inline gboolean nk_reach_follows(const NkReach *reach, const NkEdge *edge) {
  gboolean dispatched = edge->kind == NK_EDGE_VIRTUAL || edge->kind == NK_EDGE_POINTER || edge->kind == NK_EDGE_ADDRESS;
  return !dispatched || nk_reach_possible(reach, edge->callee);
}

/* live.c */
void nk_reach_enter(NkReach *reach, NkFunction *function, NkContext context, const char *how, const NkRule *rule,
                    NkSite site);
void nk_reach_make_class(NkReach *reach, NkClass *klass, const NkSite *property_list, char *why);
void nk_reach_make_variable(NkReach *reach, NkVariable *variable);
void nk_reach_run(NkReach *reach);
/* entries.c */
void nk_reach_find_entries(NkReach *reach);
void nk_reach_find_exports(NkReach *reach);
/* registrations.c */
void nk_reach_find_registrations(NkReach *reach);
NkContext nk_registration_context(const NkRegistration *registration);
/* contexts.c */
void nk_reach_find_contexts(NkReach *reach);

static inline NkSite nk_event_site(const NkFunction *function, const NkFactEvent *event) {
  return (NkSite){function->file, event->line, event->column};
}
static inline NkSite nk_function_site(const NkFunction *function) {
  return (NkSite){function->file, function->line, function->column};
}
