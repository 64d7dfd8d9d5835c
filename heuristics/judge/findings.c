/* What lint reports: hazards of all kernel bundles, and what the judgement itself is. */
#include <needkext/judge.h>

#include <string.h>

static const char *const off = "off";

static void finding_free(gpointer data) {
  NkFinding *finding = data;
  g_free((char *)finding->id);
  g_free((char *)finding->rule);
  g_free((char *)finding->level);
  g_free((char *)finding->message);
  g_free((char *)finding->file);
  g_ptr_array_unref(finding->bundles);
  g_free(finding);
}

/* The level that the configuration gives a rule: its own entry first, else the first pattern in order. */
static const char *level_of(const NkJudgement *judgement, const char *rule, const char *level) {
  if (!judgement->levels)
    return level;
  const char *named = g_hash_table_lookup(judgement->levels, rule);
  if (named)
    return named;
  g_autoptr(GList) patterns = g_list_sort(g_hash_table_get_keys(judgement->levels), (GCompareFunc)strcmp);
  for (const GList *p = patterns; p; p = p->next)
    if (nk_pattern_matches(p->data, rule))
      return g_hash_table_lookup(judgement->levels, p->data);
  return level;
}

static gboolean is_below(const char *file, const char *place) {
  gsize n = strlen(place);
  return n == 0 || (g_str_has_prefix(file, place) && (file[n] == 0 || file[n] == '/'));
}

static gboolean is_wanted(const NkJudgement *judgement, const char *file) {
  if (!judgement->within)
    return TRUE;
  for (char **place = judgement->within; *place; place++)
    if (is_below(file ? file : "", *place))
      return TRUE;
  return FALSE;
}

/* Where the findings of one run are gathered; several bundles can share a source and so a finding. */
typedef struct {
  const NkJudgement *judgement;
  GPtrArray *findings;
  GHashTable *known; /* "rule file:line:column message" -> NkFinding */
} Gathering;

static void gather(Gathering *gathering, const NkBundleJudgement *bundle, const NkHazard *hazard) {
  const char *level = level_of(gathering->judgement, hazard->rule, hazard->level);
  if (strcmp(level, off) == 0 || !is_wanted(gathering->judgement, hazard->file))
    return;
  g_autofree char *key = g_strdup_printf("%s %s:%u:%u %s", hazard->rule, hazard->file ? hazard->file : "", hazard->line,
                                         hazard->column, hazard->message);
  NkFinding *finding = g_hash_table_lookup(gathering->known, key);
  if (!finding) {
    finding = g_new0(NkFinding, 1);
    *finding = (NkFinding){.id = g_strdup(hazard->id),
                           .rule = g_strdup(hazard->rule),
                           .level = g_strdup(level),
                           .message = g_strdup(hazard->message),
                           .file = g_strdup(hazard->file),
                           .line = hazard->line,
                           .column = hazard->column,
                           .path = hazard->path,
                           .bundles = g_ptr_array_new()};
    g_ptr_array_add(gathering->findings, finding);
    g_hash_table_insert(gathering->known, g_steal_pointer(&key), finding);
  }
  if (!g_ptr_array_find(finding->bundles, bundle->bundle->name, NULL))
    g_ptr_array_add(finding->bundles, bundle->bundle->name);
}

/* A bundle whose verdict is not-justified is a finding at its property list or directory. */
static void gather_verdict(Gathering *gathering, const NkBundleJudgement *bundle) {
  gboolean today = nk_judgement_headline(gathering->judgement) == &gathering->judgement->today;
  const NkOutcome *outcome = today ? &bundle->today : &bundle->documented;
  if (outcome->verdict != NK_VERDICT_NOT_JUSTIFIED || nk_reason_is_codefree(outcome->reason))
    return;
  g_autofree char *identity = g_strdup_printf(
      "lint.not-justified %s", bundle->bundle->identifier ? bundle->bundle->identifier : bundle->bundle->name);
  g_autofree char *id = g_compute_checksum_for_string(G_CHECKSUM_SHA1, identity, -1);
  g_autofree char *why = nk_reason_text(outcome->reason);
  g_autofree char *message = g_strdup_printf("%s need not be in the kernel: %s", bundle->bundle->name, why);
  id[16] = 0;
  NkHazard hazard = {.id = id,
                     .rule = (char *)"lint.not-justified",
                     .level = (char *)"warning",
                     .message = message,
                     .file = bundle->bundle->path,
                     .line = bundle->bundle->kind == NK_BUNDLE_LIBRARY ? 0 : 1};
  gather(gathering, bundle, &hazard);
}

/* A claim is a note, so that one that is new or changed is seen; one that no longer counts is a warning. The identity
   is its text. */
static void gather_claim(Gathering *gathering, const NkBundleJudgement *bundle, const NkClaimState *state) {
  const NkClaim *claim = state->claim;
  g_autofree char *identity =
      g_strjoin("\n", "lint.claim", nk_criterion_name((NkCriterion)claim->criterion), claim->statement, claim->need,
                claim->evidence, claim->owner, claim->expiry, state->status, NULL);
  g_autofree char *id = g_compute_checksum_for_string(G_CHECKSUM_SHA1, identity, -1);
  g_autofree char *message =
      g_strdup_printf("%s claims until %s: %s%s%s", claim->owner, claim->expiry, claim->statement,
                      state->accepted ? "" : "; it does not count: ", state->accepted ? "" : state->why);
  id[16] = 0;
  NkHazard hazard = {.id = id,
                     .rule = state->accepted ? "lint.claim" : "lint.claim-refused",
                     .level = state->accepted ? "note" : "warning",
                     .message = message,
                     .file = claim->file,
                     .line = claim->line,
                     .column = claim->column};
  gather(gathering, bundle, &hazard);
}

static gint compare_findings(gconstpointer a, gconstpointer b) {
  const NkFinding *x = *(NkFinding *const *)a, *y = *(NkFinding *const *)b;
  int files = g_strcmp0(x->file, y->file);
  if (files != 0)
    return files;
  if (x->line != y->line)
    return x->line < y->line ? -1 : 1;
  if (x->column != y->column)
    return x->column < y->column ? -1 : 1;
  int rules = strcmp(x->rule, y->rule);
  return rules != 0 ? rules : strcmp(x->message, y->message);
}

GPtrArray *nk_judge_findings(const NkJudgement *judgement) {
  g_autoptr(GHashTable) known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  Gathering gathering = {judgement, g_ptr_array_new_with_free_func(finding_free), known};
  for (guint i = 0; i < judgement->bundles->len; i++) {
    const NkBundleJudgement *bundle = g_ptr_array_index(judgement->bundles, i);
    if (!bundle->kernel)
      continue;
    gather_verdict(&gathering, bundle);
    for (guint n = 0; n < bundle->claims->len; n++)
      gather_claim(&gathering, bundle, g_ptr_array_index(bundle->claims, n));
    for (guint n = 0; n < bundle->matches->hazards->len; n++)
      gather(&gathering, bundle, g_ptr_array_index(bundle->matches->hazards, n));
  }
  g_ptr_array_sort(gathering.findings, compare_findings);
  return gathering.findings;
}
