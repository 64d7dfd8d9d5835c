/* The bundles' judgements into the project's. */
#include "heuristics/judge/bundle.h"
#include "heuristics/judge/findings.h"

#include <needkext/compare.h>
#include <string.h>

static const NkOutcome *outcome_of(const NkBundleJudgement *judgement, gboolean today) {
  return today ? &judgement->today : &judgement->documented;
}

/* A kernel bundle without code of its own says nothing about the project where others do. */
static gboolean has_code(const NkBundleJudgement *judgement) {
  return judgement->kernel && judgement->bundle->kind != NK_BUNDLE_CODELESS_KEXT && judgement->coverage.units_total > 0;
}

/* The kernel bundles that the project's verdict is made of. */
static GPtrArray *voters(GPtrArray *bundles) {
  GPtrArray *chosen = g_ptr_array_new();
  for (guint pass = 0; pass < 2 && chosen->len == 0; pass++)
    for (guint i = 0; i < bundles->len; i++) {
      NkBundleJudgement *judgement = g_ptr_array_index(bundles, i);
      if (pass == 0 ? has_code(judgement) : judgement->kernel)
        g_ptr_array_add(chosen, judgement);
    }
  return chosen;
}

/* A criterion over bundles: the best answer, the largest score, the evidence of whoever gives it. */
static void merge_criterion(NkCriterionResult *into, const NkCriterionResult *from) {
  gboolean better = from->met > into->met || (from->met == into->met && from->score > into->score);
  if (better || (!into->best && from->best && from->met == into->met)) {
    g_free(into->why);
    into->why = g_strdup(from->why);
    into->best = from->best;
    into->claimed = from->claimed;
  }
  into->met = MAX(into->met, from->met);
  into->score = MAX(into->score, from->score);
  into->changed = MAX(into->changed, from->changed);
}

static void merge(NkOutcome *outcome, GPtrArray *bundles, gboolean today) {
  const NkOutcome *best = NULL;
  for (guint i = 0; i < bundles->len; i++) {
    const NkOutcome *one = outcome_of(g_ptr_array_index(bundles, i), today);
    for (guint n = 0; n < NK_N_CRITERIA; n++)
      merge_criterion(&outcome->criteria[n], &one->criteria[n]);
    outcome->score = MAX(outcome->score, one->score);
    if (!best || one->verdict > best->verdict || (one->verdict == best->verdict && one->score > best->score))
      best = one;
  }
  outcome->verdict = best->verdict;
  outcome->reason = g_strdup(best->reason);
}

/* No kernel bundle: the strongest word of any bundle. */
static const char *reason_without_kernel(const NkProject *project) {
  for (guint i = 0; i < project->bundles->len; i++) {
    const char *reason = nk_reason_outside_kernel(project, g_ptr_array_index(project->bundles, i));
    if (g_str_equal(reason, "already-user-space"))
      return reason;
  }
  return "no-driver-code";
}

static gint compare_bundles(gconstpointer a, gconstpointer b) {
  const NkBundleJudgement *x = *(NkBundleJudgement *const *)a, *y = *(NkBundleJudgement *const *)b;
  if (x->kernel != y->kernel)
    return x->kernel ? -1 : 1;
  return x->index < y->index ? -1 : x->index > y->index;
}

static GPtrArray *copy_diagnostics(GPtrArray *diagnostics) {
  GPtrArray *copies = g_ptr_array_new_with_free_func((GDestroyNotify)nk_diagnostic_free);
  for (guint i = 0; diagnostics && i < diagnostics->len; i++) {
    const NkDiagnostic *one = g_ptr_array_index(diagnostics, i);
    g_ptr_array_add(copies, nk_diagnostic_new(one->level, one->file, one->line, "%s", one->message));
  }
  return copies;
}

NkJudgement *nk_judge_project(const NkProject *project, GPtrArray *bundles, const NkPolicy *policy,
                              const NkJudgeOptions *options) {
  NkJudgement *judgement = g_new0(NkJudgement, 1);
  const NkPolicy *today = options->today ? options->today : policy;
  gboolean reads_today = g_strcmp0(options->policy, "today") == 0;
  judgement->project = project;
  judgement->catalog = options->catalog;
  judgement->levels = options->levels ? g_hash_table_ref(options->levels) : NULL;
  judgement->bundles = bundles;
  judgement->platform = g_strdup(options->platform ? options->platform : today->platform);
  judgement->policy = g_strdup(reads_today ? "today" : "documented");
  judgement->policy_version = g_strdup(reads_today ? today->version : policy->version);
  judgement->threshold = reads_today ? today->threshold : policy->threshold;
  judgement->tool_version = g_strdup(nk_version());
  judgement->diagnostics = copy_diagnostics(project->diagnostics);
  g_ptr_array_set_free_func(bundles, (GDestroyNotify)nk_bundle_judgement_free);
  g_ptr_array_sort(bundles, compare_bundles);
  g_autoptr(GPtrArray) kernel = voters(bundles);
  if (kernel->len) {
    merge(&judgement->documented, kernel, FALSE);
    merge(&judgement->today, kernel, TRUE);
  } else {
    const char *reason = reason_without_kernel(project);
    nk_outcome_set(&judgement->documented, NK_VERDICT_NOT_JUSTIFIED, reason);
    nk_outcome_set(&judgement->today, NK_VERDICT_NOT_JUSTIFIED, reason);
  }
  for (guint i = 0; i < bundles->len; i++)
    judgement->incomplete |= ((NkBundleJudgement *)g_ptr_array_index(bundles, i))->incomplete;
  nk_findings_take(judgement, options);
  return judgement;
}

void nk_judgement_free(NkJudgement *judgement) {
  if (!judgement)
    return;
  nk_outcome_clear(&judgement->documented);
  nk_outcome_clear(&judgement->today);
  g_ptr_array_unref(judgement->bundles);
  g_ptr_array_unref(judgement->diagnostics);
  nk_comparison_free(judgement->comparison);
  g_ptr_array_unref(judgement->findings);
  g_clear_pointer(&judgement->levels, g_hash_table_unref);
  g_free(judgement->platform);
  g_free(judgement->policy);
  g_free(judgement->commit);
  g_free(judgement->tool_version);
  g_free(judgement->catalog_version);
  g_free(judgement->policy_version);
  g_free(judgement->libclang);
  g_free(judgement->sdk);
  g_free(judgement);
}
