/* plan: a declared intent, in YAML, into evidence of the status `declared`: judged before there is code, or beside
   code that is there. Its words are the catalogue's own: what a rule's `plan` key names. */
#pragma once

#include <needkext/match.h>

NK_API_BEGIN

typedef struct _NkPlan NkPlan;

/* Errors (NK_CONFIG_ERROR) carry file:line:column and what was expected. `name` is how messages call the file. */
NkPlan *nk_plan_read(const char *file, const char *name, const NkCatalog *catalog, GError **error);
NkPlan *nk_plan_parse(const char *text, const char *name, const NkCatalog *catalog, GError **error);
void nk_plan_free(NkPlan *plan);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkPlan, nk_plan_free)

const char *nk_plan_name(const NkPlan *plan);
const char *nk_plan_target(const NkPlan *plan); /* macOS version, or NULL */
const char *nk_plan_bundle(const NkPlan *plan); /* the bundle whose facts it adds to, or NULL for all */
/* Adds the declared evidence. `file` is where the plan lies, relative to the project's root. */
void nk_plan_apply(const NkPlan *plan, const char *file, NkMatches *matches);
/* The evidence of a plan without code. Caller owns. */
NkMatches *nk_match_plan(const NkPlan *plan, const char *file);
/* A plan to begin with: every key with a remark, and the words that the catalogue knows. Caller frees. */
char *nk_plan_template(const NkCatalog *catalog);

NK_API_END
