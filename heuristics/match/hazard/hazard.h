/* What the finders of hazards share. A finder looks for one rule in one bundle; what it knows of names, the rule says.
 */
#pragma once

#include "heuristics/match/match_private.h"

typedef struct {
  NkMatch *match;
  const NkRule *rule;
  GArray **listed;             /* by function, what rules list of its events; NULL before it is asked; see listed.c */
  GHashTable *unchecked_sizes; /* NkFactEvent: allocations of a size that comes unchecked from user space */
} NkHazardRun;

/* ---- asking ---- */
static inline const NkFactEvent *nk_hazard_event(const NkFunction *f, guint number) {
  return &f->facts->events[f->fact->first_event + number];
}
static inline const NkFactOperand *nk_hazard_operand(const NkFunction *f, guint32 reference) {
  return reference ? &f->facts->operands[reference - 1] : NULL;
}
/* What the run's rule lists of an event under a name, or NULL. */
const NkListedCall *nk_hazard_listed(const NkHazardRun *run, const NkFunction *f, guint number, const char *list);
/* The operand that the n-th position of a listed call means, or NULL. */
const NkFactOperand *nk_hazard_argument(const NkFunction *f, const NkFactEvent *event, const NkListedCall *call,
                                        guint n);
/* What people call the listed call at this event. */
const char *nk_hazard_call_name(const NkFunction *f, const NkFactEvent *event, const NkListedCall *call);
/* The operand is one constant, in all that it can be. */
gboolean nk_hazard_constant(const NkHazardRun *run, const NkFunction *f, const NkFactOperand *operand, gint64 *number);
/* The bundle's functions that are reached, in order; NkFunction. Caller unrefs. */
GPtrArray *nk_hazard_functions(const NkHazardRun *run);
/* Those of them whose body was read without an error: what was left out there may have been a test. */
GPtrArray *nk_hazard_whole_functions(const NkHazardRun *run);
/* The first number that the rule lists under a name; 0 if none. */
gint64 nk_hazard_number(const NkHazardRun *run, const char *list);
gboolean nk_hazard_lists(const NkHazardRun *run, const char *list, const char *word);

/* ---- telling ---- */
/* At an event. `name` and `value` stand for {name} and {value} in the rule's message, both may be NULL. The path from
   an entry point is added. */
NkHazard *nk_hazard_add(NkHazardRun *run, const NkFunction *f, const NkFactEvent *event, const char *name,
                        const char *value);
/* At a function. */
NkHazard *nk_hazard_add_function(NkHazardRun *run, const NkFunction *f, const char *name, const char *value);
/* At any place; `text` without the rule's own parts. */
NkHazard *nk_hazard_add_text(NkHazardRun *run, const NkSubjectText *text);
/* About the bundle as a whole: at its property list or directory. `statement` tells two of a rule apart. */
NkHazard *nk_hazard_add_bundle(NkHazardRun *run, const char *statement, const char *name, const char *value);

/* Findings that are told once in the bundle for all of one `key`, which is their identity. `text` needs name, value,
   symbol and site. Telling frees. */
typedef struct _NkHazardGroups NkHazardGroups;
NkHazardGroups *nk_hazard_groups_new(void);
void nk_hazard_groups_add(NkHazardGroups *groups, const char *key, const NkSubjectText *text, const NkFunction *f);
void nk_hazard_groups_tell(NkHazardGroups *groups, NkHazardRun *run);

/* ---- finders ---- */
void nk_hazard_reached_calls(NkHazardRun *run);
void nk_hazard_wired(NkHazardRun *run);
void nk_hazard_language(NkHazardRun *run);
void nk_hazard_language_total(NkHazardRun *run);
void nk_hazard_includes(NkHazardRun *run);
void nk_hazard_inheritance(NkHazardRun *run);
void nk_hazard_load_time(NkHazardRun *run);
void nk_hazard_frames(NkHazardRun *run);
void nk_hazard_call_chains(NkHazardRun *run);
void nk_hazard_recursion(NkHazardRun *run);
void nk_hazard_user_input(NkHazardRun *run);
void nk_hazard_null(NkHazardRun *run);
void nk_hazard_free(NkHazardRun *run);
void nk_hazard_use_after_free(NkHazardRun *run);
void nk_hazard_super(NkHazardRun *run);
void nk_hazard_balance(NkHazardRun *run);
void nk_hazard_deprecated(NkHazardRun *run);
void nk_hazard_primary(NkHazardRun *run);
void nk_hazard_kpi(NkHazardRun *run);
void nk_hazard_libraries(NkHazardRun *run);
void nk_hazard_linkage(NkHazardRun *run);
void nk_hazard_open_node(NkHazardRun *run);
void nk_hazard_open_client(NkHazardRun *run);
void nk_hazard_selectors(NkHazardRun *run);
