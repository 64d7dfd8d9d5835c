/* reach: catalogue and program into entry points, contexts and liveness: who calls this code, and from where. It alone
   decides whether a registration makes its handler a primary interrupt, and why not. */
#pragma once

#include <needkext/catalog.h>

NK_API_BEGIN

typedef struct _NkReach NkReach;

/* A way into the program. */
typedef struct {
  NkFunction *function;
  NkContext context;
  const char *how;    /* "personality", "module start", "registration", "table", "override", "exported" */
  const NkRule *rule; /* or NULL */
  NkSite site;        /* where the entry is made: the registration, the table, the property list */
} NkEntry;

/* A call, or a table, that hands handlers to the kernel; also those that do not count, with the reason. */
typedef struct {
  const NkRule *rule;
  NkFunction *function;     /* that registers; NULL for a table */
  const NkFactEvent *event; /* the call; NULL for a table */
  const NkVariable *table;  /* or NULL */
  GPtrArray *handlers;      /* NkFunction: what is entered, may be empty */
  GPtrArray *filters;       /* NkFunction: at primary level */
  gboolean live;            /* the registration is reached */
  NkTruth accepted;         /* NK_NO: refused; NK_MAYBE: a condition could not be decided */
  const char *refusal;      /* why not, or NULL */
} NkRegistration;

/* One step of a witness path, entry point first. */
typedef struct {
  const NkFunction *function;
  NkSite site; /* of the call to the next step; of the function itself in the last */
} NkStep;

NkReach *nk_reach_new(const NkProgram *program, const NkCatalog *catalog);
void nk_reach_free(NkReach *reach);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkReach, nk_reach_free)

gboolean nk_reach_live(const NkReach *reach, const NkFunction *function);
gboolean nk_reach_class_live(const NkReach *reach, const NkClass *klass);   /* can be instantiated */
const char *nk_reach_class_why(const NkReach *reach, const NkClass *klass); /* how, or why not */
gboolean nk_reach_variable_live(const NkReach *reach, const NkVariable *variable);
guint nk_reach_contexts(const NkReach *reach, const NkFunction *function); /* bits 1 << NkContext */
/* Shortest path from an entry of the context (-1: any) to the function; NkStep array, owned by the caller. NULL when
   it is not reached. */
GArray *nk_reach_path(const NkReach *reach, const NkFunction *function, int context);
GPtrArray *nk_reach_entries(const NkReach *reach);       /* NkEntry; borrowed */
GPtrArray *nk_reach_registrations(const NkReach *reach); /* NkRegistration; borrowed */

NK_API_END
