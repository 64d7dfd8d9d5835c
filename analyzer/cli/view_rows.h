/* A bundle's rows of each view. */
#pragma once

#include "analyzer/cli/cli.h"
#include "analyzer/report/json_values.h"

/* A kernel bundle with code, and what the stages made of it. */
typedef struct {
  const NkProject *project;
  const NkProgram *program;
  const NkReach *reach;
  const NkBundleJudgement *judgement;
} NkViewed;

/* The bundle of the session's program `index`. */
NkViewed nk_viewed_at(const NkSession *session, guint index);

/* Arrays of objects; the caller owns them. */
json_t *nk_rows_classes(const NkViewed *viewed);
json_t *nk_rows_calls(const NkViewed *viewed);
json_t *nk_rows_entries(const NkViewed *viewed);
json_t *nk_rows_contexts(const NkViewed *viewed);
json_t *nk_rows_residency(const NkViewed *viewed);
/* [{"context", "path"}] of a function. */
json_t *nk_contexts_value(const NkViewed *viewed, const NkFunction *function);
