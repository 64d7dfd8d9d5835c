/* Evidence into the score of each criterion: groups, refusals, contraries, counterparts. */
#include "heuristics/judge/scale.h"

#include <math.h>
#include <string.h>

/* Independent pieces of evidence: of one class, registration or table only the strongest counts. */
typedef struct {
  const NkEvidence *best;
  double weight;
  NkStrength strength;
} Group;

static const char *const grades[NK_N_GRADES] = {"none", "partial", "entitled", "free"};

/* What the platform's counterpart does to evidence of this rule. */
static NkEffect effect_of(const NkScale *scale, const NkRule *rule) {
  const NkAlternative *alternative = rule->alternative;
  if (!scale->platform || !alternative || !alternative->grade)
    return NK_EFFECT_KEEP;
  if (!nk_version_at_least(scale->platform, alternative->since) || !nk_counterpart_reaches(alternative, scale->buses))
    return NK_EFFECT_KEEP;
  for (guint i = 0; i < NK_N_GRADES; i++)
    if (strcmp(grades[i], alternative->grade) == 0)
      return (NkEffect)scale->policy->effects[i];
  return NK_EFFECT_KEEP;
}

/* A live refusal of the same group names this evidence's rule. One about a criterion leaves the others alone. */
static gboolean is_zeroed(const NkScale *scale, const NkEvidence *evidence, NkCriterion criterion) {
  for (guint i = 0; i < scale->evidence->len; i++) {
    const NkEvidence *other = g_ptr_array_index(scale->evidence, i);
    if (!other->rule->zeroes || (other->polarity == NK_POLARITY_FOR && !other->refused) ||
        !nk_scale_present(scale, other))
      continue;
    if (g_strcmp0(other->group, evidence->group) != 0 ||
        (other->criterion != NK_CRITERION_NONE && other->criterion != criterion))
      continue;
    for (char **pattern = other->rule->zeroes; *pattern; pattern++)
      if (nk_pattern_matches(*pattern, evidence->rule->id))
        return TRUE;
  }
  return FALSE;
}

/* A name of `general` is a base of a name of `special`. */
static gboolean is_more_general(const NkProgram *program, const NkRule *general, const NkRule *special) {
  for (char **base = general->names; *base; base++)
    for (char **name = special->names; *name; name++)
      if (strcmp(*base, *name) != 0 && nk_program_derives(program, *name, *base))
        return TRUE;
  return FALSE;
}

/* An Ethernet controller is a network controller too: of one class only the most derived base says what it is, and
   what its counterpart is. */
static gboolean is_implied(const NkScale *scale, const NkEvidence *evidence) {
  if (!scale->program || evidence->rule->kind != NK_RULE_DERIVES)
    return FALSE;
  for (guint i = 0; i < scale->evidence->len; i++) {
    const NkEvidence *other = g_ptr_array_index(scale->evidence, i);
    if (other == evidence || other->rule->kind != NK_RULE_DERIVES || other->criterion != evidence->criterion ||
        g_strcmp0(other->symbol, evidence->symbol) != 0 || !nk_scale_counts(scale, other))
      continue;
    if (is_more_general(scale->program, evidence->rule, other->rule))
      return TRUE;
  }
  return FALSE;
}

/* A running interface is open unless some live code checks who opens it. */
static gboolean has_privilege_check(const NkScale *scale) {
  for (guint i = 0; i < scale->evidence->len; i++) {
    const NkEvidence *evidence = g_ptr_array_index(scale->evidence, i);
    if (evidence->rule->privilege && nk_scale_present(scale, evidence) && !evidence->refused)
      return TRUE;
  }
  return FALSE;
}

/* How strongly evidence speaks for a criterion; NK_STRENGTH_NONE when it does not. */
static NkStrength strength_for(const NkScale *scale, const NkEvidence *evidence, NkCriterion criterion,
                               gboolean privileged) {
  if (criterion != NK_CRITERION_RESOURCE)
    return evidence->criterion == criterion ? evidence->strength : NK_STRENGTH_NONE;
  if (evidence->rule->system_wide || (evidence->rule->open_access && !privileged))
    return (NkStrength)scale->policy->shared_strength;
  if (evidence->criterion != criterion || evidence->rule->open_access)
    return NK_STRENGTH_NONE;
  return MIN(evidence->strength, NK_STRENGTH_WEAK); /* other signs never make it unknown */
}

/* What is left of moderate and weak evidence beside the contraries. */
static double contrary_factor(const NkScale *scale, NkCriterion criterion) {
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  double left = 1;
  for (guint i = 0; i < scale->evidence->len; i++) {
    const NkEvidence *evidence = g_ptr_array_index(scale->evidence, i);
    if (evidence->criterion != criterion || evidence->polarity != NK_POLARITY_AGAINST || evidence->refused ||
        evidence->rule->zeroes || !nk_scale_present(scale, evidence))
      continue;
    if (evidence->group && !g_hash_table_add(seen, evidence->group))
      continue;
    double weight = scale->policy->strengths[evidence->strength] * evidence->confidence;
    left *= 1 - (1 - scale->policy->contrary) * weight;
  }
  return left;
}

/* Enters evidence in its group; the strongest of a group stays. */
static void add_to_groups(GArray *groups, GHashTable *by_name, const Group *one) {
  gpointer found = NULL;
  const char *name = one->best->group;
  if (name && g_hash_table_lookup_extended(by_name, name, NULL, &found)) {
    Group *group = &g_array_index(groups, Group, GPOINTER_TO_UINT(found));
    if (one->weight > group->weight)
      *group = *one;
    return;
  }
  if (name)
    g_hash_table_insert(by_name, (gpointer)name, GUINT_TO_POINTER(groups->len));
  g_array_append_val(groups, *one);
}

/* The groups that speak for a criterion; `changed` gets the largest weight that counterparts took. */
static GArray *collect(const NkScale *scale, NkCriterion criterion, double *changed) {
  GArray *groups = g_array_new(FALSE, FALSE, sizeof(Group));
  g_autoptr(GHashTable) by_name = g_hash_table_new(g_str_hash, g_str_equal);
  gboolean privileged = has_privilege_check(scale);
  double left = contrary_factor(scale, criterion);
  for (guint i = 0; i < scale->evidence->len; i++) {
    const NkEvidence *evidence = g_ptr_array_index(scale->evidence, i);
    if (!nk_scale_counts(scale, evidence))
      continue;
    NkStrength strength = strength_for(scale, evidence, criterion, privileged);
    if (strength == NK_STRENGTH_NONE || is_zeroed(scale, evidence, criterion) || is_implied(scale, evidence))
      continue;
    double full = scale->policy->strengths[strength] * evidence->confidence;
    NkEffect effect = effect_of(scale, evidence->rule);
    if (effect == NK_EFFECT_DOUBT)
      strength = MIN(strength, NK_STRENGTH_MODERATE);
    double weight = effect == NK_EFFECT_DROP ? 0 : scale->policy->strengths[strength] * evidence->confidence;
    *changed = MAX(*changed, full - weight);
    if (strength <= NK_STRENGTH_MODERATE)
      weight *= left;
    if (weight <= 0)
      continue;
    add_to_groups(groups, by_name, &(Group){evidence, weight, strength});
  }
  return groups;
}

/* Would count if it were reached; what was only compiled out (confidence 0) comes last. */
static gboolean is_better_dead(const NkEvidence *evidence, const NkEvidence *than) {
  if (evidence->status == NK_STATUS_LIVE || evidence->polarity != NK_POLARITY_FOR ||
      evidence->strength < NK_STRENGTH_MODERATE)
    return FALSE;
  return !than || evidence->confidence > than->confidence;
}

/* For a criterion without evidence: what was found for it and does not count, or speaks against it. */
static const NkEvidence *contrary_of(const NkScale *scale, NkCriterion criterion) {
  const NkEvidence *dead = NULL, *against = NULL;
  for (guint i = 0; i < scale->evidence->len; i++) {
    const NkEvidence *evidence = g_ptr_array_index(scale->evidence, i);
    if (evidence->criterion != criterion)
      continue;
    if (evidence->refused && evidence->status == NK_STATUS_LIVE)
      return evidence;
    if (!against && evidence->polarity == NK_POLARITY_AGAINST && nk_scale_present(scale, evidence))
      against = evidence;
    if (is_better_dead(evidence, dead))
      dead = evidence;
  }
  return against ? against : dead;
}

/* A claim is one more independent group, and the only one that can show a shared resource. */
static void add_claim(const NkPolicy *policy, NkCriterionResult *result) {
  result->score = 1 - (1 - result->score) * (1 - policy->claim_weight);
  result->claimed = result->met != NK_MET_YES;
  result->met = NK_MET_YES;
}

static void judge_criterion(const NkScale *scale, NkCriterion criterion, NkCriterionResult *result) {
  const NkPolicy *policy = scale->policy;
  gboolean strong = FALSE, moderate = FALSE;
  double doubt = 1, largest = 0;
  g_autoptr(GArray) groups = collect(scale, criterion, &result->changed);
  for (guint i = 0; i < groups->len; i++) {
    const Group *group = &g_array_index(groups, Group, i);
    doubt *= 1 - group->weight;
    strong |= group->strength >= NK_STRENGTH_STRONG;
    moderate |= group->strength >= NK_STRENGTH_MODERATE && group->weight >= policy->floor;
    if (group->weight > largest) {
      largest = group->weight;
      result->best = group->best;
    }
  }
  result->score = 1 - doubt;
  result->met = moderate ? NK_MET_UNKNOWN : NK_MET_NO;
  if (criterion == NK_CRITERION_RESOURCE) /* source never says how many clients exist */
    result->score = MIN(result->score, policy->shared_cap);
  else if (strong && result->score >= policy->threshold)
    result->met = NK_MET_YES;
  if (scale->claimed & 1u << criterion)
    add_claim(policy, result);
  if (!result->best)
    result->best = contrary_of(scale, criterion);
  result->why = result->best ? g_strdup(result->best->message) : NULL;
}

void nk_scale_criteria(const NkScale *scale, NkCriterionResult results[NK_N_CRITERIA]) {
  g_autoptr(GPtrArray) buses = nk_scale_hardware(scale);
  NkScale with = *scale;
  with.buses = buses;
  for (guint i = 0; i < NK_N_CRITERIA; i++) {
    results[i] = (NkCriterionResult){.met = NK_MET_NO};
    judge_criterion(&with, (NkCriterion)i, &results[i]);
  }
}
