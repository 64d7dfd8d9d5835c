/* Which claims count: all fields are there (the reader demands it), the date has not passed, and no strong live
   evidence says the contrary. Under a platform a claim must also say what the platform's counterpart leaves undone. */
#include "heuristics/judge/claims.h"

#include <string.h>

static gboolean concerns(const NkClaim *claim, const NkBundle *bundle) {
  return !claim->bundle || g_strcmp0(claim->bundle, bundle->name) == 0 ||
         g_strcmp0(claim->bundle, bundle->identifier) == 0;
}

static gboolean is_contrary(const NkScale *scale, const NkEvidence *evidence, int criterion) {
  return (int)evidence->criterion == criterion && (evidence->refused || evidence->polarity == NK_POLARITY_AGAINST) &&
         nk_scale_present(scale, evidence);
}

static void take_contrary(NkClaimState *state, const NkScale *scale, gboolean *strong) {
  for (guint i = 0; i < scale->evidence->len; i++) {
    NkEvidence *evidence = g_ptr_array_index(scale->evidence, i);
    if (!is_contrary(scale, evidence, state->claim->criterion))
      continue;
    g_ptr_array_add(state->contrary, evidence);
    *strong |= evidence->strength >= NK_STRENGTH_STRONG;
  }
}

/* The rule that the claim names has a counterpart that the platform offers, and the claim does not say why it fails. */
static gboolean is_replaced(const NkClaim *claim, const GPtrArray *buses, const NkJudgeOptions *options) {
  const NkPolicy *today = options->today;
  const char *platform = options->platform ? options->platform : today ? today->platform : NULL;
  const NkAlternative *other = claim->rule ? claim->rule->alternative : NULL;
  if (claim->explains || !today || !other || g_strcmp0(other->grade, "none") == 0)
    return FALSE;
  return nk_version_at_least(platform, other->since) && nk_counterpart_reaches(other, buses);
}

static NkClaimState *judge_claim(const NkClaim *claim, const NkScale *scale, const NkJudgeOptions *options) {
  NkClaimState *state = g_new0(NkClaimState, 1);
  gboolean strong = FALSE;
  state->claim = claim;
  state->contrary = g_ptr_array_new();
  take_contrary(state, scale, &strong);
  if (options->date && strcmp(options->date, claim->expiry) > 0) {
    state->status = "expired";
    state->why = g_strdup_printf("it expired on %s", claim->expiry);
  } else if (strong) {
    state->status = "contradicted";
    state->why = g_strdup_printf("the code says the contrary: %s",
                                 ((NkEvidence *)g_ptr_array_index(state->contrary, 0))->message);
  } else {
    state->status = "accepted";
    state->accepted = TRUE;
    state->accepted_today = !is_replaced(claim, scale->buses, options);
    if (!state->accepted_today)
      state->why = g_strdup_printf("the platform offers a counterpart of %s, and the claim does not say why it fails",
                                   claim->rule->id);
  }
  return state;
}

void nk_claims_take(NkBundleJudgement *judgement, const NkScale *scale, const NkJudgeOptions *options) {
  for (guint i = 0; options->claims && i < options->claims->len; i++) {
    const NkClaim *claim = g_ptr_array_index(options->claims, i);
    if (concerns(claim, judgement->bundle))
      g_ptr_array_add(judgement->claims, judge_claim(claim, scale, options));
  }
}

guint nk_claims_bits(const NkBundleJudgement *judgement, gboolean today) {
  guint bits = 0;
  for (guint i = 0; i < judgement->claims->len; i++) {
    const NkClaimState *state = g_ptr_array_index(judgement->claims, i);
    if (today ? state->accepted_today : state->accepted)
      bits |= 1u << state->claim->criterion;
  }
  return bits;
}

void nk_claims_sign(const NkBundleJudgement *judgement, NkOutcome *outcome, gboolean today) {
  for (guint i = judgement->claims->len; i-- > 0;) {
    const NkClaimState *state = g_ptr_array_index(judgement->claims, i);
    NkCriterionResult *result = &outcome->criteria[state->claim->criterion];
    if (!result->claimed || !(today ? state->accepted_today : state->accepted))
      continue;
    g_free(result->why);
    result->best = NULL;
    result->why = g_strdup_printf("claimed by %s until %s: %s", state->claim->owner, state->claim->expiry,
                                  state->claim->statement);
  }
}

void nk_claim_state_free(NkClaimState *state) {
  if (!state)
    return;
  g_free(state->why);
  g_ptr_array_unref(state->contrary);
  g_free(state);
}
