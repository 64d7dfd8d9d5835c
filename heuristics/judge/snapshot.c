/* What is kept of a judgement for a later comparison. */
#include <analyzer/base/text.h>
#include <needkext/compare.h>

#include <string.h>

static void past_finding_free(gpointer data) {
  NkPastFinding *finding = data;
  g_free(finding->id);
  g_free(finding->pattern);
  g_free(finding->symbol);
  g_free(finding->rule);
  g_free(finding->level);
  g_free(finding->message);
  g_free(finding->file);
  g_free(finding);
}

static void past_function_free(gpointer data) {
  NkPastFunction *function = data;
  g_free(function->symbol);
  g_free(function->body);
  g_free(function->file);
  g_free(function->bundle);
  g_free(function);
}

static void past_bundle_free(gpointer data) {
  NkPastBundle *bundle = data;
  g_free(bundle->key);
  g_free(bundle->name);
  g_free(bundle->reason);
  g_ptr_array_unref(bundle->interfaces);
  g_free(bundle);
}

NkSnapshot *nk_snapshot_empty(void) {
  NkSnapshot *snapshot = g_new0(NkSnapshot, 1);
  snapshot->bundles = g_ptr_array_new_with_free_func(past_bundle_free);
  snapshot->findings = g_ptr_array_new_with_free_func(past_finding_free);
  snapshot->functions = g_ptr_array_new_with_free_func(past_function_free);
  snapshot->claims = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  return snapshot;
}

void nk_snapshot_free(NkSnapshot *snapshot) {
  if (!snapshot)
    return;
  g_free(snapshot->version);
  g_free(snapshot->catalog);
  g_free(snapshot->reason);
  g_ptr_array_unref(snapshot->bundles);
  g_ptr_array_unref(snapshot->findings);
  g_ptr_array_unref(snapshot->functions);
  g_hash_table_unref(snapshot->claims);
  g_free(snapshot);
}

NkPastFinding *nk_past_finding_new(NkSnapshot *snapshot) {
  NkPastFinding *finding = g_new0(NkPastFinding, 1);
  g_ptr_array_add(snapshot->findings, finding);
  return finding;
}

NkPastFunction *nk_past_function_new(NkSnapshot *snapshot) {
  NkPastFunction *function = g_new0(NkPastFunction, 1);
  g_ptr_array_add(snapshot->functions, function);
  return function;
}

NkPastBundle *nk_past_bundle_new(NkSnapshot *snapshot) {
  NkPastBundle *bundle = g_new0(NkPastBundle, 1);
  bundle->interfaces = g_ptr_array_new_with_free_func(g_free);
  g_ptr_array_add(snapshot->bundles, bundle);
  return bundle;
}

char *nk_claim_text(const NkClaim *claim) {
  return g_strjoin("\n", nk_criterion_name((NkCriterion)claim->criterion), claim->statement, claim->need,
                   claim->evidence, claim->owner, claim->expiry, claim->bundle, NULL);
}

static const char *key_of(const NkBundle *bundle) {
  return bundle->identifier ? bundle->identifier : bundle->name;
}

static void take_use(NkPastBundle *past, const NkUse *use) {
  if (use->derived)
    g_ptr_array_add(past->interfaces, g_strdup(use->name));
  for (guint i = 0; i < use->members->len; i++) {
    const char *member = use->members->pdata[i];
    gboolean whole = !use->is_class || strstr(member, "::");
    g_ptr_array_add(past->interfaces, whole ? g_strdup(member) : g_strconcat(use->name, "::", member, NULL));
  }
}

static void take_bundle(NkSnapshot *snapshot, const NkBundleJudgement *bundle) {
  NkPastBundle *past = nk_past_bundle_new(snapshot);
  past->key = g_strdup(key_of(bundle->bundle));
  past->name = g_strdup(bundle->bundle->name);
  past->documented = bundle->documented.verdict;
  past->today = bundle->today.verdict;
  past->reason = g_strdup(bundle->documented.reason);
  past->kernel_only = bundle->kernel_only->len;
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    past->met[i] = bundle->documented.criteria[i].met;
  memcpy(past->functions, bundle->functions, sizeof past->functions);
  memcpy(past->lines, bundle->lines, sizeof past->lines);
  for (guint i = 0; i < bundle->uses->len; i++)
    take_use(past, bundle->uses->pdata[i]);
  g_ptr_array_sort(past->interfaces, nk_text_compare);
}

static void take_functions(NkSnapshot *snapshot, const NkBundleJudgement *bundle) {
  for (guint i = 0; i < bundle->residents->len; i++) {
    const NkResident *resident = &g_array_index(bundle->residents, NkResident, i);
    NkPastFunction *past = nk_past_function_new(snapshot);
    past->symbol = g_strdup(resident->function->qualified);
    past->body = nk_match_body(resident->function);
    past->file = g_strdup(resident->function->file);
    past->bundle = g_strdup(key_of(bundle->bundle));
    past->line = resident->function->line;
    past->end_line = resident->function->end_line;
    past->movable = resident->residency == NK_RESIDENCY_MOVABLE;
  }
}

static void take_finding(NkSnapshot *snapshot, const NkFinding *finding) {
  NkPastFinding *past = nk_past_finding_new(snapshot);
  past->id = g_strdup(finding->id);
  past->pattern = g_strdup(finding->pattern);
  past->symbol = g_strdup(finding->symbol);
  past->rule = g_strdup(finding->rule);
  past->level = g_strdup(finding->level);
  past->message = g_strdup(finding->message);
  past->file = g_strdup(finding->file);
  past->line = finding->line;
  past->open = finding->accepted.kind == NULL;
}

NkSnapshot *nk_snapshot_new(const NkJudgement *judgement) {
  NkSnapshot *snapshot = nk_snapshot_empty();
  snapshot->version = g_strdup(judgement->tool_version);
  snapshot->catalog = g_strdup(judgement->catalog_version);
  snapshot->documented = judgement->documented.verdict;
  snapshot->today = judgement->today.verdict;
  snapshot->reason = g_strdup(judgement->documented.reason);
  for (guint i = 0; i < judgement->bundles->len; i++) {
    const NkBundleJudgement *bundle = judgement->bundles->pdata[i];
    if (!bundle->kernel)
      continue;
    take_bundle(snapshot, bundle);
    take_functions(snapshot, bundle);
    for (guint n = 0; n < bundle->claims->len; n++)
      g_hash_table_add(snapshot->claims, nk_claim_text(((const NkClaimState *)bundle->claims->pdata[n])->claim));
  }
  for (guint i = 0; i < judgement->findings->len; i++)
    take_finding(snapshot, judgement->findings->pdata[i]);
  return snapshot;
}

void nk_snapshot_set_claims(NkSnapshot *snapshot, const GPtrArray *claims) {
  g_hash_table_remove_all(snapshot->claims);
  for (guint i = 0; claims && i < claims->len; i++)
    g_hash_table_add(snapshot->claims, nk_claim_text(claims->pdata[i]));
}
