/* The parts of a bundle's judgement that are not scores. */
#pragma once

#include "heuristics/judge/scale.h"

/* Units and calls over the facts of the bundle's own units (NkFacts). */
void nk_coverage_take(NkCoverage *coverage, GPtrArray *units);
/* Functions and lines of the bundle's own code by where they must live. */
void nk_residency_take(NkBundleJudgement *judgement, const NkProgram *program, const NkReach *reach);
/* Sentences: what would change the documented answer. Appends to judgement->changes. */
void nk_changes_take(NkBundleJudgement *judgement, const NkProject *project, const NkScale *scale);
/* Why code outside of the kernel needs no kernel: driver work done there, or nothing of a driver. */
const char *nk_reason_outside_kernel(const NkProject *project, const NkBundle *bundle);
