/* The parts of a bundle's judgement that are not scores. */
#pragma once

#include "heuristics/judge/scale.h"

/* Units and calls over the facts of the bundle's own units (NkFacts). */
void nk_coverage_take(NkCoverage *coverage, GPtrArray *units);
/* Functions and lines of the bundle's own code by where they must live. */
void nk_residency_take(NkBundleJudgement *judgement, const NkProgram *program, const NkReach *reach);
/* The ways from hardware to handler to client. Appends to judgement->flows. */
void nk_flow_take(NkBundleJudgement *judgement, const NkReach *reach);
void nk_flow_free(NkFlow *flow);
/* The cautions' figures. Appends to judgement->cautions. */
void nk_cautions_take(NkBundleJudgement *judgement, const NkProgram *program, const NkReach *reach,
                      const NkCautionRules *rules);
void nk_caution_free(NkCaution *caution);
/* The kernel's interfaces that live code uses, with the counterparts that reach the buses of its hardware. Fills
   judgement->uses. */
void nk_uses_take(NkBundleJudgement *judgement, const NkProgram *program, const NkReach *reach,
                  const NkCatalog *catalog, const char *platform, const GPtrArray *hardware);
void nk_use_free(NkUse *use);
/* The smallest sets of facts without which a verdict turns, found by trying. Fills judgement->turns. */
void nk_turns_take(NkBundleJudgement *judgement, const NkScale *scale, gboolean today);
void nk_turn_free(NkTurn *turn);
/* For each criterion that is not met, what would show it. Fills judgement->wanted. */
void nk_wanted_take(NkBundleJudgement *judgement, const NkScale *scale, const NkCatalog *catalog);
/* Sentences: what would change the documented answer. Appends to judgement->changes. */
void nk_changes_take(NkBundleJudgement *judgement, const NkProject *project, const NkScale *scale);
/* Why code outside of the kernel needs no kernel: driver work done there, or nothing of a driver. */
const char *nk_reason_outside_kernel(const NkProject *project, const NkBundle *bundle);
