/* What lint is about: hazards of all kernel bundles, and what the judgement itself is. */
#include "heuristics/judge/findings.h"

#include <needkext/compare.h>

#include <string.h>

/* The level that the configuration gives a rule: its own entry first, else the first pattern in order. */
static const char *level_of(GHashTable *levels, const char *rule, const char *level) {
  const char *named = levels ? g_hash_table_lookup(levels, rule) : level;
  if (named)
    return named;
  g_autoptr(GList) patterns = g_list_sort(g_hash_table_get_keys(levels), (GCompareFunc)strcmp);
  for (const GList *p = patterns; p; p = p->next)
    if (nk_pattern_matches(p->data, rule))
      return g_hash_table_lookup(levels, p->data);
  return level;
}

/* Where the findings of one run are gathered; several bundles can share a source and so a finding. */
typedef struct {
  const NkJudgement *judgement;
  GHashTable *known; /* "rule file:line:column message" -> NkFinding */
} Gathering;

/* The finding that another bundle has already, or this one; takes it over. */
static void gather(Gathering *gathering, const NkBundleJudgement *bundle, NkFinding *finding) {
  char *key = g_strdup_printf("%s %s:%u:%u %s", finding->rule, finding->file ? finding->file : "", finding->line,
                              finding->column, finding->message);
  NkFinding *known = g_hash_table_lookup(gathering->known, key);
  if (known) {
    nk_finding_free(finding);
    g_free(key);
    finding = known;
  } else {
    g_ptr_array_add(gathering->judgement->findings, finding);
    g_hash_table_insert(gathering->known, key, finding);
  }
  if (!g_ptr_array_find(finding->bundles, bundle->bundle->name, NULL))
    g_ptr_array_add(finding->bundles, bundle->bundle->name);
}

static void gather_hazard(Gathering *gathering, const NkBundleJudgement *bundle, const NkHazard *hazard) {
  NkFindingText text = {.rule = hazard->rule,
                        .level = hazard->level,
                        .symbol = hazard->symbol,
                        .message = hazard->message,
                        .site = {hazard->file, hazard->line, hazard->column}};
  NkFinding *finding = nk_finding_plain(&text);
  finding->id = g_strdup(hazard->id);
  finding->pattern = g_strdup(hazard->pattern);
  finding->path = hazard->path;
  finding->related = hazard->related;
  finding->alike = hazard->alike;
  finding->hazard = TRUE;
  gather(gathering, bundle, finding);
}

/* A bundle whose verdict is not-justified is a finding at its property list or directory. */
static void gather_verdict(Gathering *gathering, const NkBundleJudgement *bundle) {
  gboolean today = nk_judgement_headline(gathering->judgement) == &gathering->judgement->today;
  const NkOutcome *outcome = today ? &bundle->today : &bundle->documented;
  if (outcome->verdict != NK_VERDICT_NOT_JUSTIFIED || nk_reason_is_codefree(outcome->reason))
    return;
  g_autofree char *why = nk_reason_text(outcome->reason);
  g_autofree char *message = g_strdup_printf("%s need not be in the kernel: %s", bundle->bundle->name, why);
  NkFindingText text = {
      .rule = "lint.not-justified",
      .symbol = bundle->bundle->identifier ? bundle->bundle->identifier : bundle->bundle->name,
      .message = message,
      .site = {bundle->bundle->path, bundle->bundle->kind == NK_BUNDLE_LIBRARY ? 0 : 1, 0},
  };
  text.level = nk_finding_rule(text.rule)->level;
  gather(gathering, bundle, nk_finding_new(&text, NULL));
}

/* Kernel code that needs nothing of the kernel, in a bundle that has to stay; off until a configuration asks. */
static void gather_movable(Gathering *gathering, const NkBundleJudgement *bundle) {
  guint movable = bundle->functions[NK_RESIDENCY_MOVABLE], all = 0;
  for (guint i = 0; i < NK_N_RESIDENCIES; i++)
    all += bundle->functions[i];
  if (movable == 0 || bundle->documented.verdict == NK_VERDICT_NOT_JUSTIFIED)
    return;
  g_autofree char *message = g_strdup_printf("%u of %u functions of %s (%u lines) could live outside the kernel",
                                             movable, all, bundle->bundle->name, bundle->lines[NK_RESIDENCY_MOVABLE]);
  NkFindingText text = {
      .rule = "lint.movable-code",
      .symbol = bundle->bundle->identifier ? bundle->bundle->identifier : bundle->bundle->name,
      .message = message,
      .site = {bundle->bundle->path, bundle->bundle->kind == NK_BUNDLE_LIBRARY ? 0 : 1, 0},
  };
  text.level = nk_finding_rule(text.rule)->level;
  gather(gathering, bundle, nk_finding_new(&text, NULL));
}

/* A claim is a note, so that one that is new or changed is seen; one that no longer counts is a warning. The identity
   is its text. */
static void gather_claim(Gathering *gathering, const NkBundleJudgement *bundle, const NkClaimState *state) {
  const NkClaim *claim = state->claim;
  g_autofree char *said = nk_claim_text(claim), *statement = g_strjoin("\n", said, state->status, NULL);
  g_autofree char *message =
      g_strdup_printf("%s claims until %s: %s%s%s", claim->owner, claim->expiry, claim->statement,
                      state->accepted ? "" : "; it does not count: ", state->accepted ? "" : state->why);
  NkFindingText text = {.rule = state->accepted ? "lint.claim" : "lint.claim-refused",
                        .statement = statement,
                        .message = message,
                        .site = {claim->file, claim->line, claim->column}};
  text.level = nk_finding_rule(text.rule)->level;
  gather(gathering, bundle, nk_finding_new(&text, NULL));
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

static void gather_bundle(Gathering *gathering, const NkBundleJudgement *bundle) {
  gather_verdict(gathering, bundle);
  gather_movable(gathering, bundle);
  for (guint i = 0; i < bundle->claims->len; i++)
    gather_claim(gathering, bundle, g_ptr_array_index(bundle->claims, i));
  for (guint i = 0; i < bundle->matches->hazards->len; i++)
    gather_hazard(gathering, bundle, g_ptr_array_index(bundle->matches->hazards, i));
}

/* FALSE where its rule is off. */
static gboolean set_level(const NkJudgement *judgement, NkFinding *finding) {
  const char *level = level_of(judgement->levels, finding->rule, finding->level);
  if (level != finding->level) {
    char *copy = g_strdup(level);
    g_free(finding->level);
    finding->level = copy;
  }
  return strcmp(finding->level, "off") != 0;
}

void nk_findings_add(NkJudgement *judgement, NkFinding *finding) {
  if (set_level(judgement, finding))
    g_ptr_array_add(judgement->findings, finding);
  else
    nk_finding_free(finding);
}

void nk_findings_sort(NkJudgement *judgement) {
  g_ptr_array_sort(judgement->findings, compare_findings);
}

void nk_findings_take(NkJudgement *judgement, const NkJudgeOptions *options) {
  g_autoptr(GHashTable) known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  Gathering gathering = {judgement, known};
  judgement->findings = g_ptr_array_new_with_free_func((GDestroyNotify)nk_finding_free);
  for (guint i = 0; i < judgement->bundles->len; i++) {
    const NkBundleJudgement *bundle = g_ptr_array_index(judgement->bundles, i);
    if (bundle->kernel)
      gather_bundle(&gathering, bundle);
  }
  nk_findings_accept(judgement, options); /* what is off has been there for suppressions to meet */
  for (guint i = judgement->findings->len; i-- > 0;)
    if (!set_level(judgement, judgement->findings->pdata[i]))
      g_ptr_array_remove_index(judgement->findings, i);
  nk_findings_sort(judgement);
}
