/* What one policy makes of a bundle's evidence: weights, scores, criteria, and the first verdict rule that holds. */
#pragma once

#include "heuristics/judge/policy.h"

typedef struct {
  const NkPolicy *policy;
  const char *platform;     /* macOS version whose counterparts count, or NULL: they are not asked */
  const GPtrArray *buses;   /* what nk_scale_hardware says, or NULL: not known */
  GPtrArray *evidence;      /* NkEvidence */
  const NkProgram *program; /* knows which base is a base of another, or NULL */
  const GPtrArray *without; /* char *: groups that are left out, or NULL */
  gboolean without_patches; /* leave out what patches the kernel, and what tells it where */
  guint claimed;            /* bits 1 << NkCriterion: an accepted claim */
  gboolean has_source;
  gboolean codeless;
  gboolean low_coverage;
} NkScale;

/* ---- present.c ---- */
/* Live or declared and not left out, whatever it says. */
gboolean nk_scale_present(const NkScale *scale, const NkEvidence *evidence);
/* Present, not refused and in favour. */
gboolean nk_scale_counts(const NkScale *scale, const NkEvidence *evidence);
/* Buses that live evidence names, sorted; char *, caller unrefs. */
GPtrArray *nk_scale_buses(const NkScale *scale);
/* Those of them that hardware is on: without what the policy ignores. char *, sorted; caller unrefs. */
GPtrArray *nk_scale_hardware(const NkScale *scale);
/* The counterpart reaches a driver on these buses: it names one of them, or there are none, or it names none. */
gboolean nk_counterpart_reaches(const NkAlternative *counterpart, const GPtrArray *buses);
/* ---- score.c ---- */
/* The results of the three criteria. `why` is owned by the result. */
void nk_scale_criteria(const NkScale *scale, NkCriterionResult results[NK_N_CRITERIA]);
/* ---- verdict.c ---- */
/* Criteria, score, verdict and reason. The outcome's members are owned by the caller. */
void nk_scale_outcome(const NkScale *scale, NkOutcome *outcome);
/* What it says, without the texts. */
NkVerdict nk_scale_verdict(const NkScale *scale);
void nk_outcome_clear(NkOutcome *outcome);
/* A verdict that needs no evidence. */
void nk_outcome_set(NkOutcome *outcome, NkVerdict verdict, const char *reason);
