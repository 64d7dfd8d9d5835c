/* What the templates of the report are filled from: the judgement's JSON (needkext/1), with what is only for the eye
   added to it: sentences, groups, anchors, excerpts, places on paper. Nothing is judged here. */
#pragma once

#include "analyzer/report/excerpt.h"

#include <jansson.h>
#include <needkext/report.h>

typedef struct {
  gboolean signature;  /* with the place to sign and the page to hand in */
  const char *against; /* file of an older judgement, or NULL */
} NkViewOptions;

/* Caller owns; NULL on error. */
json_t *nk_view_new(const NkJudgement *judgement, const NkViewOptions *options, GError **error);

/* ---- parts, for view.c ---- */
typedef struct {
  const NkJudgement *judgement;
  NkExcerpts *excerpts;
  GHashTable *anchors; /* that are taken: an id is unique in the document */
  guint shown;         /* excerpts so far */
} NkView;

/* view_bundle.c: "headline" (the outcome that is read) and "other" (the other policy's), with their reasons in words.
 */
void nk_view_outcomes(json_t *part, const NkOutcome *here, const NkOutcome *there);
/* view_bundle.c: a kernel bundle's chapter, number from 1. */
void nk_view_bundle(NkView *view, json_t *chapter, const NkBundleJudgement *bundle, guint number);
/* view_evidence.c: "criteria_list" and "supporting". */
void nk_view_evidence(NkView *view, json_t *chapter, const NkBundleJudgement *bundle);
/* view_hazards.c: "hazard_groups". */
void nk_view_hazards(NkView *view, json_t *chapter);
/* view_migration.c: "blockers" (what has no counterpart) and "counterparts" (what stands for the rest). */
void nk_view_migration(json_t *chapter);
/* view_drawings.c: "treemap", "residency_list", "role_list", "nodes" and "edges". */
void nk_view_drawings(const NkView *view, json_t *chapter, const NkBundleJudgement *bundle);

/* ---- view_values.c ---- */
/* "file:line" of a site's value; "" without one. Caller frees. */
char *nk_view_place(const json_t *site);
/* Percent of a share, rounded. */
int nk_view_percent(double share);
/* A name for an anchor that is not taken yet. Caller frees. */
char *nk_view_anchor(NkView *view, const char *first, const char *second);
static inline void nk_view_set_text(json_t *object, const char *key, const char *text) {
  json_object_set_new(object, key, json_string(text));
}
static inline void nk_view_count(json_t *object, const char *key) {
  json_object_set_new(object, key, json_integer(json_integer_value(json_object_get(object, key)) + 1));
}
