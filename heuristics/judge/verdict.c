/* The verdict: the first rule of the policy that holds. */
#include "heuristics/judge/scale.h"

#include <string.h>

static const char *const verdict_names[] = {"not-justified", "inconclusive", "justified"};
static const char *const met_names[] = {"no", "unknown", "yes"};
static const char *const residency_names[NK_N_RESIDENCIES] = {"must", "movable", "dead", "unknown"};

const char *nk_verdict_name(NkVerdict verdict) {
  return verdict_names[verdict];
}

const char *nk_met_name(NkMet met) {
  return met_names[met];
}

const char *nk_residency_name(NkResidency residency) {
  return residency_names[residency];
}

/* Bits of the criteria with this answer. */
static guint criteria_with(const NkOutcome *outcome, NkMet met) {
  guint bits = 0;
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    if (outcome->criteria[i].met == met)
      bits |= 1u << i;
  return bits;
}

/* Bits of the criteria that are met by a claim alone. */
static guint criteria_claimed(const NkOutcome *outcome) {
  guint bits = 0;
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    if (outcome->criteria[i].claimed)
      bits |= 1u << i;
  return bits;
}

typedef struct {
  const NkScale *scale;
  const NkOutcome *outcome;
  const NkVerdictRule *rule;
} Case;

static gboolean no_source(const Case *c) {
  return !c->scale->has_source && !c->scale->codeless;
}

static gboolean codeless(const Case *c) {
  return c->scale->codeless;
}

/* Live code patches, and what is left without it meets nothing. */
static gboolean patches_only(const Case *c) {
  gboolean patches = FALSE;
  for (guint i = 0; i < c->scale->evidence->len && !patches; i++) {
    const NkEvidence *evidence = g_ptr_array_index(c->scale->evidence, i);
    patches = evidence->rule->patches && nk_scale_counts(c->scale, evidence);
  }
  if (!patches)
    return FALSE;
  NkScale rest = *c->scale;
  NkOutcome outcome = {0};
  rest.without_patches = TRUE;
  rest.claimed = 0;
  nk_scale_criteria(&rest, outcome.criteria);
  gboolean met = criteria_with(&outcome, NK_MET_YES) != 0;
  nk_outcome_clear(&outcome);
  return !met;
}

static gboolean met(const Case *c) {
  return (criteria_with(c->outcome, NK_MET_YES) & ~criteria_claimed(c->outcome) & c->rule->criteria) != 0;
}

static gboolean claim(const Case *c) {
  return (criteria_claimed(c->outcome) & c->rule->criteria) != 0;
}

static gboolean low_coverage(const Case *c) {
  return c->scale->low_coverage;
}

static gboolean external_bus_only(const Case *c) {
  const NkPolicy *policy = c->scale->policy;
  if ((criteria_with(c->outcome, NK_MET_NO) & c->rule->criteria) != c->rule->criteria)
    return FALSE;
  g_autoptr(GPtrArray) buses = nk_scale_hardware(c->scale);
  for (guint i = 0; i < buses->len; i++)
    if (!g_strv_contains((const char *const *)policy->external_buses, g_ptr_array_index(buses, i)))
      return FALSE;
  return buses->len > 0;
}

static gboolean unknown(const Case *c) {
  return (criteria_with(c->outcome, NK_MET_UNKNOWN) & c->rule->criteria) != 0;
}

/* It would be met, were it not for a counterpart that does only a part of it. */
static gboolean doubted(const Case *c) {
  guint bits = criteria_with(c->outcome, NK_MET_UNKNOWN) & c->rule->criteria;
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    if (bits & 1u << i && c->outcome->criteria[i].changed > 0)
      return TRUE;
  return FALSE;
}

static gboolean replaced(const Case *c) {
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    if (c->rule->criteria & 1u << i && c->outcome->criteria[i].changed > 0)
      return TRUE;
  return FALSE;
}

static gboolean otherwise(const Case *c) {
  (void)c;
  return TRUE;
}

static gboolean (*const conditions[NK_N_WHENS])(const Case *) = {
    [NK_WHEN_NO_SOURCE] = no_source,
    [NK_WHEN_CODELESS] = codeless,
    [NK_WHEN_PATCHES_ONLY] = patches_only,
    [NK_WHEN_MET] = met,
    [NK_WHEN_CLAIM] = claim,
    [NK_WHEN_LOW_COVERAGE] = low_coverage,
    [NK_WHEN_EXTERNAL_BUS_ONLY] = external_bus_only,
    [NK_WHEN_DOUBTED] = doubted,
    [NK_WHEN_UNKNOWN] = unknown,
    [NK_WHEN_REPLACED] = replaced,
    [NK_WHEN_OTHERWISE] = otherwise,
};

/* The rule's own words, else "kernel-client+primary-interrupt" or "unknown-shared-resource". */
static char *reason_of(const Case *c) {
  if (c->rule->reason)
    return g_strdup(c->rule->reason);
  gboolean yes = c->rule->when == NK_WHEN_MET;
  guint bits = criteria_with(c->outcome, yes ? NK_MET_YES : NK_MET_UNKNOWN) & c->rule->criteria;
  bits &= yes ? ~criteria_claimed(c->outcome) : bits;
  GString *reason = g_string_new(yes ? "" : "unknown-");
  for (guint i = 0; i < NK_N_CRITERIA; i++) {
    if (!(bits & 1u << i))
      continue;
    g_string_append_printf(reason, "%s%s", yes && reason->len ? "+" : "", nk_criterion_name((NkCriterion)i));
    if (!yes)
      break;
  }
  return g_string_free(reason, FALSE);
}

void nk_scale_outcome(const NkScale *scale, NkOutcome *outcome) {
  *outcome = (NkOutcome){0};
  nk_scale_criteria(scale, outcome->criteria);
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    outcome->score = MAX(outcome->score, outcome->criteria[i].score);
  for (guint i = 0; i < scale->policy->rules->len; i++) {
    Case c = {scale, outcome, g_ptr_array_index(scale->policy->rules, i)};
    if (!conditions[c.rule->when](&c))
      continue;
    outcome->verdict = (NkVerdict)c.rule->verdict;
    outcome->reason = reason_of(&c);
    return;
  }
  g_assert_not_reached(); /* the reader demands a last rule that always holds */
}

NkVerdict nk_scale_verdict(const NkScale *scale) {
  NkOutcome outcome = {0};
  nk_scale_outcome(scale, &outcome);
  NkVerdict verdict = outcome.verdict;
  nk_outcome_clear(&outcome);
  return verdict;
}

void nk_outcome_set(NkOutcome *outcome, NkVerdict verdict, const char *reason) {
  *outcome = (NkOutcome){.verdict = verdict, .reason = g_strdup(reason)};
}

void nk_outcome_clear(NkOutcome *outcome) {
  g_clear_pointer(&outcome->reason, g_free);
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    g_clear_pointer(&outcome->criteria[i].why, g_free);
}
