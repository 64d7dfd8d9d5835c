/* What would show a criterion that is not met: the strongest entry of the catalogue that fits the bundle's bus and
   family. Each candidate is tried by judging again with it. */
#include "heuristics/judge/bundle.h"

#include <string.h>

typedef struct {
  const NkScale *scale;
  GPtrArray *buses;
  GHashTable *families; /* of live evidence: name -> how often */
} Fit;

static GHashTable *families_of(const NkScale *scale) {
  GHashTable *families = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < scale->evidence->len; i++) {
    const NkEvidence *evidence = g_ptr_array_index(scale->evidence, i);
    if (!nk_scale_present(scale, evidence) || evidence->rule->kind == NK_RULE_PLAN)
      continue;
    guint n = GPOINTER_TO_UINT(g_hash_table_lookup(families, evidence->rule->family));
    g_hash_table_insert(families, evidence->rule->family, GUINT_TO_POINTER(n + 1));
  }
  return families;
}

/* "interrupt pci message-signalled work-loop" is about the bus pci. */
static gboolean plans_for(const NkRule *rule, const GPtrArray *buses) {
  for (char **fact = rule->plan; fact && *fact; fact++) {
    g_auto(GStrv) words = g_strsplit(*fact, " ", -1);
    for (guint i = 0; i < buses->len; i++)
      if (g_strv_contains((const char *const *)words, g_ptr_array_index(buses, i)))
        return TRUE;
  }
  return FALSE;
}

/* An interrupt is of a bus, and fits no other. */
static gboolean is_of_a_bus(const NkRule *rule) {
  for (char **fact = rule->plan; fact && *fact; fact++)
    if (g_str_has_prefix(*fact, "interrupt "))
      return TRUE;
  return FALSE;
}

static gboolean names_a_bus(const Fit *fit, const char *name) {
  for (guint i = 0; i < fit->buses->len; i++)
    if (g_strcmp0(name, g_ptr_array_index(fit->buses, i)) == 0)
      return TRUE;
  return FALSE;
}

/* What drivers on the bundle's bus or of its families publish. The bus's own family is about the bus itself: who is
   on USB is no host controller of it. */
static gboolean fits(const Fit *fit, const NkRule *rule) {
  if (is_of_a_bus(rule))
    return plans_for(rule, fit->buses);
  if (names_a_bus(fit, rule->family) && rule->criterion == NK_CRITERION_CLIENT)
    return FALSE;
  for (char **bus = rule->alternative ? rule->alternative->buses : NULL; bus && *bus; bus++)
    if (names_a_bus(fit, *bus))
      return TRUE;
  return names_a_bus(fit, rule->bus) || g_hash_table_contains(fit->families, rule->family);
}

static NkMet met_with(const NkScale *scale, const NkRule *rule, NkCriterion criterion) {
  g_autoptr(GPtrArray) evidence = g_ptr_array_sized_new(scale->evidence->len + 1); /* owns nothing */
  g_ptr_array_set_free_func(evidence, NULL);                                       /* the copy owns nothing */
  NkEvidence one = {.rule = rule,
                    .criterion = rule->criterion,
                    .strength = rule->strength,
                    .confidence = 1,
                    .status = NK_STATUS_LIVE,
                    .symbol = (char *)"",
                    .message = (char *)"",
                    .group = (char *)""};
  NkScale with = *scale;
  NkCriterionResult results[NK_N_CRITERIA];
  for (guint i = 0; i < scale->evidence->len; i++)
    g_ptr_array_add(evidence, scale->evidence->pdata[i]);
  g_ptr_array_add(evidence, &one);
  with.evidence = evidence;
  nk_scale_criteria(&with, results);
  NkMet met = results[criterion].met;
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    g_free(results[i].why);
  return met;
}

static gboolean speaks_for(const NkRule *rule, NkCriterion criterion) {
  return rule->evidence && rule->criterion == criterion && rule->polarity == NK_POLARITY_FOR && !rule->patches;
}

/* Stronger first, then what the platform cannot replace by less, then the family that the bundle has most of. */
static gboolean is_better(const Fit *fit, const NkRule *rule, const NkRule *than) {
  if (!than || rule->strength != than->strength)
    return !than || rule->strength > than->strength;
  guint n = GPOINTER_TO_UINT(g_hash_table_lookup(fit->families, rule->family));
  guint m = GPOINTER_TO_UINT(g_hash_table_lookup(fit->families, than->family));
  if ((n > 0) != (m > 0))
    return n > 0;
  return plans_for(rule, fit->buses) && !plans_for(than, fit->buses);
}

static void want(NkBundleJudgement *judgement, const Fit *fit, NkCriterion criterion, GPtrArray *rules) {
  NkWanted *wanted = g_new0(NkWanted, 1);
  wanted->criterion = criterion;
  for (guint i = 0; i < rules->len; i++) {
    const NkRule *rule = g_ptr_array_index(rules, i);
    if (!speaks_for(rule, criterion) || !fits(fit, rule))
      continue;
    if (is_better(fit, rule, wanted->rule)) {
      wanted->rule = rule;
      wanted->others = 0;
    } else if (!is_better(fit, wanted->rule, rule)) {
      wanted->others++;
    }
  }
  wanted->met = judgement->documented.criteria[criterion].met;
  if (wanted->rule)
    wanted->met = met_with(fit->scale, wanted->rule, criterion);
  g_ptr_array_add(judgement->wanted, wanted);
}

void nk_wanted_take(NkBundleJudgement *judgement, const NkScale *scale, const NkCatalog *catalog) {
  g_autoptr(GHashTable) families = families_of(scale);
  Fit fit = {scale, judgement->buses, families};
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    if (judgement->documented.criteria[i].met != NK_MET_YES)
      want(judgement, &fit, (NkCriterion)i, nk_catalog_rules(catalog));
}
