/* One bundle's judgement. */
#include "heuristics/judge/bundle.h"
#include "heuristics/judge/claims.h"

#include <analyzer/base/text.h>

static GPtrArray *texts_new(void) {
  return g_ptr_array_new_with_free_func(g_free);
}

static void take_clients(NkBundleJudgement *judgement, const NkScale *scale) {
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < scale->evidence->len; i++) {
    const NkEvidence *evidence = g_ptr_array_index(scale->evidence, i);
    const char *client = evidence->rule->client;
    if (client && !evidence->refused && nk_scale_present(scale, evidence) && g_hash_table_add(seen, (gpointer)client))
      g_ptr_array_add(judgement->clients, g_strdup(client));
  }
  g_ptr_array_sort(judgement->clients, nk_text_compare);
}

static void take_kernel_only(NkBundleJudgement *judgement, const NkScale *scale) {
  for (guint i = 0; i < scale->evidence->len; i++) {
    NkEvidence *evidence = g_ptr_array_index(scale->evidence, i);
    if (evidence->rule->kernel_only && !evidence->refused && nk_scale_present(scale, evidence))
      g_ptr_array_add(judgement->kernel_only, evidence);
  }
}

enum { RANK_CRITERION, RANK_BUS, RANK_OTHER, N_RANKS };

/* A bus whose drivers need no kernel says as much as a criterion. */
static guint rank_of(const NkScale *scale, const NkEvidence *evidence) {
  gboolean speaks = evidence->polarity == NK_POLARITY_FOR || evidence->criterion == NK_CRITERION_CLIENT;
  const char *const *external = (const char *const *)scale->policy->external_buses;
  if ((evidence->criterion != NK_CRITERION_NONE && speaks) ||
      (evidence->rule->bus && g_strv_contains(external, evidence->rule->bus)))
    return RANK_CRITERION;
  return evidence->rule->bus ? RANK_BUS : RANK_OTHER;
}

/* The counterpart of this evidence, unless it is known or there is none. */
static void take_way_out(NkBundleJudgement *judgement, const NkScale *scale, GHashTable *seen,
                         const NkEvidence *evidence, guint rank) {
  const NkAlternative *alternative = evidence->rule->alternative;
  if (!alternative || !alternative->use || g_strcmp0(alternative->grade, "none") == 0 ||
      !nk_counterpart_reaches(alternative, scale->buses) || !g_hash_table_add(seen, alternative->use))
    return;
  NkWayOut *way = g_new0(NkWayOut, 1);
  way->for_rule = evidence->rule->id;
  way->alternative = alternative;
  way->need = g_strdup(evidence->rule->title ? evidence->rule->title : evidence->rule->id);
  way->rank = rank;
  g_ptr_array_add(judgement->ways_out, way);
}

/* Each counterpart once, by rank. */
static void take_ways_out(NkBundleJudgement *judgement, const NkScale *scale) {
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint rank = 0; rank < N_RANKS; rank++)
    for (guint i = 0; i < scale->evidence->len; i++) {
      const NkEvidence *evidence = g_ptr_array_index(scale->evidence, i);
      if (rank_of(scale, evidence) == rank && !evidence->refused && nk_scale_present(scale, evidence))
        take_way_out(judgement, scale, seen, evidence, rank);
    }
}

static void way_out_free(gpointer data) {
  NkWayOut *way = data;
  g_free(way->need);
  g_free(way);
}

static NkBundleJudgement *judgement_new(const NkProject *project, guint bundle, NkMatches *matches) {
  NkBundleJudgement *judgement = g_new0(NkBundleJudgement, 1);
  judgement->bundle = g_ptr_array_index(project->bundles, bundle);
  judgement->index = bundle;
  judgement->kernel = nk_bundle_kind_is_kernel(judgement->bundle->kind);
  judgement->clients = texts_new();
  judgement->kernel_only = g_ptr_array_new();
  judgement->ways_out = g_ptr_array_new_with_free_func(way_out_free);
  judgement->changes = texts_new();
  judgement->residents = g_array_new(FALSE, FALSE, sizeof(NkResident));
  judgement->flows = g_ptr_array_new_with_free_func((GDestroyNotify)nk_flow_free);
  judgement->cautions = g_ptr_array_new_with_free_func((GDestroyNotify)nk_caution_free);
  judgement->uses = g_ptr_array_new_with_free_func((GDestroyNotify)nk_use_free);
  judgement->turns = g_ptr_array_new_with_free_func((GDestroyNotify)nk_turn_free);
  judgement->wanted = g_ptr_array_new_with_free_func(g_free);
  judgement->claims = g_ptr_array_new_with_free_func((GDestroyNotify)nk_claim_state_free);
  judgement->coverage.missing_headers = texts_new();
  judgement->coverage.share = 1;
  judgement->matches = matches;
  judgement->sources = g_hash_table_new(g_str_hash, g_str_equal);
  return judgement;
}

static void take_sources(NkBundleJudgement *judgement, const GPtrArray *units) {
  for (guint i = 0; i < units->len; i++) {
    const NkFacts *facts = units->pdata[i];
    for (gsize n = 0; n < facts->n_inputs; n++)
      g_hash_table_add(judgement->sources, (gpointer)nk_facts_string(facts, facts->inputs[n].file));
  }
}

static const char *platform_of(const NkJudgeOptions *options) {
  return options->platform ? options->platform : options->today ? options->today->platform : NULL;
}

static void judge_today(NkBundleJudgement *judgement, const NkScale *documented, const NkJudgeOptions *options) {
  NkScale scale = *documented;
  if (options->today) {
    scale.policy = options->today;
    scale.platform = platform_of(options);
  }
  scale.claimed = nk_claims_bits(judgement, options->today != NULL);
  nk_scale_outcome(&scale, &judgement->today);
  nk_claims_sign(judgement, &judgement->today, options->today != NULL);
  nk_turns_take(judgement, &scale, TRUE);
}

static void judge_kernel(NkBundleJudgement *judgement, const NkProject *project, NkScale *scale,
                         const NkJudgeOptions *options) {
  double threshold = options->coverage_threshold > 0 ? options->coverage_threshold : scale->policy->coverage;
  scale->low_coverage = judgement->coverage.share < threshold;
  judgement->incomplete = scale->low_coverage || judgement->coverage.units_failed > 0;
  nk_claims_take(judgement, scale, options);
  scale->claimed = nk_claims_bits(judgement, FALSE);
  nk_scale_outcome(scale, &judgement->documented);
  nk_claims_sign(judgement, &judgement->documented, FALSE);
  nk_turns_take(judgement, scale, FALSE);
  judge_today(judgement, scale, options);
  if (options->catalog)
    nk_wanted_take(judgement, scale, options->catalog);
  nk_changes_take(judgement, project, scale);
}

NkBundleJudgement *nk_judge_bundle(const NkProject *project, guint bundle, const NkProgram *program,
                                   const NkReach *reach, NkMatches *matches, const NkPolicy *policy,
                                   const NkJudgeOptions *options) {
  NkBundleJudgement *judgement = judgement_new(project, bundle, matches);
  judgement->planned = options->planned;
  NkScale scale = {
      .policy = policy,
      .evidence = matches->evidence,
      .program = program,
      .has_source = options->planned,
      .codeless = judgement->bundle->kind == NK_BUNDLE_CODELESS_KEXT,
  };
  if (program) {
    GPtrArray *units = nk_program_units(program);
    scale.has_source = units->len > 0;
    nk_coverage_take(&judgement->coverage, units);
    take_sources(judgement, units);
  }
  g_autoptr(GPtrArray) hardware = nk_scale_hardware(&scale);
  scale.buses = hardware;
  judgement->buses = nk_scale_buses(&scale);
  take_clients(judgement, &scale);
  take_kernel_only(judgement, &scale);
  if (program)
    nk_residency_take(judgement, program, reach);
  take_ways_out(judgement, &scale);
  if (program)
    nk_flow_take(judgement, reach);
  if (program && options->cautions)
    nk_cautions_take(judgement, program, reach, options->cautions);
  if (program && options->catalog)
    nk_uses_take(judgement, program, reach, options->catalog, platform_of(options), hardware);
  if (judgement->kernel) {
    judge_kernel(judgement, project, &scale, options);
  } else {
    const char *reason = nk_reason_outside_kernel(project, judgement->bundle);
    nk_outcome_set(&judgement->documented, NK_VERDICT_NOT_JUSTIFIED, reason);
    nk_outcome_set(&judgement->today, NK_VERDICT_NOT_JUSTIFIED, reason);
  }
  return judgement;
}

void nk_bundle_judgement_free(NkBundleJudgement *judgement) {
  if (!judgement)
    return;
  nk_outcome_clear(&judgement->documented);
  nk_outcome_clear(&judgement->today);
  g_ptr_array_unref(judgement->buses);
  g_ptr_array_unref(judgement->clients);
  g_ptr_array_unref(judgement->kernel_only);
  g_ptr_array_unref(judgement->ways_out);
  g_ptr_array_unref(judgement->changes);
  g_array_unref(judgement->residents);
  g_ptr_array_unref(judgement->flows);
  g_ptr_array_unref(judgement->cautions);
  g_ptr_array_unref(judgement->claims);
  g_ptr_array_unref(judgement->uses);
  g_ptr_array_unref(judgement->turns);
  g_ptr_array_unref(judgement->wanted);
  g_ptr_array_unref(judgement->coverage.missing_headers);
  nk_matches_free(judgement->matches);
  g_hash_table_unref(judgement->sources);
  g_free(judgement);
}
