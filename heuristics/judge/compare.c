/* This judgement against an older one: which findings were there, what became of each bundle, and what the change
   itself has to be told. */
#include <needkext/compare.h>

#include "analyzer/base/text.h"
#include "heuristics/judge/findings.h"
#include "heuristics/judge/renames.h"

#include <string.h>

typedef struct {
  NkJudgement *judgement;
  NkComparison *comparison;
  NkRenames *renames;
  NkPlaceThen place;
  gpointer data;
  GHashTable *met; /* findings of both sides that have found their other */
} Comparing;

void nk_comparison_free(NkComparison *comparison) {
  if (!comparison)
    return;
  g_free(comparison->name);
  g_ptr_array_unref(comparison->fixed);
  g_ptr_array_unref(comparison->bundles);
  nk_snapshot_free(comparison->then);
  nk_snapshot_free(comparison->now);
  g_free(comparison);
}

/* ---- findings ---- */

/* A finding of now, and where it would have been then. */
typedef struct {
  NkFinding *finding;
  gboolean placed; /* `site` is known: the change has not touched the line */
  NkSite site;
  char *old_symbol; /* of a symbol that was renamed, or NULL */
} Now;

/* How sure it is that two findings are one; 0: they are not. */
typedef guint (*Likeness)(const Now *now, const NkPastFinding *then);

/* Same rule on a line that was not touched. That is asked before identities, so that a new statement beside an equal
   one is the new one. */
static guint same_place(const Now *now, const NkPastFinding *then) {
  if (!now->placed || now->site.line != then->line || strcmp(now->finding->rule, then->rule) != 0 ||
      g_strcmp0(now->site.file, then->file) != 0)
    return 0;
  return 1u + (strcmp(now->finding->id, then->id) == 0 ? 2 : 0) +
         (strcmp(now->finding->message, then->message) == 0 ? 1 : 0);
}

static guint same_identity(const Now *now, const NkPastFinding *then) {
  if (strcmp(now->finding->id, then->id) != 0)
    return 0;
  return 1u + (g_strcmp0(now->finding->file, then->file) == 0 ? 2 : 0) + (now->finding->line == then->line ? 1 : 0);
}

static guint same_but_renamed(const Now *now, const NkPastFinding *then) {
  return now->old_symbol && g_strcmp0(now->finding->pattern, then->pattern) == 0 &&
         g_strcmp0(now->old_symbol, then->symbol) == 0;
}

static NkPastFinding *most_alike(const Comparing *comparing, const Now *now, Likeness likeness) {
  const GPtrArray *findings = comparing->comparison->then->findings;
  NkPastFinding *best = NULL;
  guint most = 0;
  for (guint i = 0; i < findings->len; i++) {
    NkPastFinding *then = findings->pdata[i];
    guint n = likeness(now, then);
    if (n > most && !g_hash_table_contains(comparing->met, then)) {
      best = then;
      most = n;
    }
  }
  return best;
}

static void meet(Comparing *comparing, NkFinding *finding, Likeness likeness) {
  Now now = {.finding = finding};
  NkSite site = {finding->file, finding->line, 0};
  now.placed = comparing->place && finding->line && comparing->place(&site, &now.site, comparing->data);
  now.old_symbol = finding->symbol ? nk_renames_old(comparing->renames, finding->symbol) : NULL;
  NkPastFinding *then = most_alike(comparing, &now, likeness);
  g_free(now.old_symbol);
  if (!then)
    return;
  finding->known = then->open;
  g_hash_table_add(comparing->met, finding);
  g_hash_table_add(comparing->met, then);
}

/* The configuration is the same on both sides: what a claim said is looked up in what was claimed. */
static void meet_claims(Comparing *comparing, const NkBundleJudgement *bundle) {
  for (guint i = 0; i < bundle->claims->len; i++) {
    const NkClaim *claim = ((const NkClaimState *)bundle->claims->pdata[i])->claim;
    g_autofree char *text = nk_claim_text(claim);
    gboolean stated = g_hash_table_contains(comparing->comparison->then->claims, text);
    for (guint n = 0; n < comparing->judgement->findings->len; n++) {
      NkFinding *finding = comparing->judgement->findings->pdata[n];
      if (g_str_has_prefix(finding->rule, "lint.claim") && g_strcmp0(finding->file, claim->file) == 0 &&
          finding->line == claim->line)
        finding->known = stated;
    }
  }
}

static void count(Comparing *comparing) {
  NkComparison *comparison = comparing->comparison;
  for (guint i = 0; i < comparing->judgement->findings->len; i++) {
    const NkFinding *finding = comparing->judgement->findings->pdata[i];
    comparison->introduced += nk_finding_is_open(finding) ? 1 : 0;
    comparison->unchanged += finding->known && !finding->accepted.kind ? 1 : 0;
  }
}

static void meet_findings(Comparing *comparing) {
  static const Likeness order[] = {same_place, same_identity, same_but_renamed};
  const GPtrArray *findings = comparing->comparison->then->findings, *all = comparing->judgement->findings;
  for (guint n = 0; n < G_N_ELEMENTS(order); n++)
    for (guint i = 0; i < all->len; i++)
      if (!g_hash_table_contains(comparing->met, all->pdata[i]))
        meet(comparing, all->pdata[i], order[n]);
  for (guint i = 0; i < comparing->judgement->bundles->len; i++)
    meet_claims(comparing, comparing->judgement->bundles->pdata[i]);
  for (guint i = 0; i < findings->len; i++) {
    NkPastFinding *then = findings->pdata[i];
    if (then->open && !g_hash_table_contains(comparing->met, then))
      g_ptr_array_add(comparing->comparison->fixed, then);
  }
}

/* ---- what the change itself is ---- */

static void tell(Comparing *comparing, const char *rule, const char *key, const char *message, const NkSite *site) {
  NkFindingText text = {.rule = rule, .symbol = key, .statement = message, .message = message, .site = *site};
  text.level = nk_finding_rule(rule)->level;
  nk_findings_add(comparing->judgement, nk_finding_new(&text, NULL));
}

static NkSite site_of(const NkBundleJudgement *bundle) {
  return (NkSite){bundle->bundle->path, bundle->bundle->kind == NK_BUNDLE_LIBRARY ? 0 : 1, 0};
}

/* TRUE where the verdict is worse than it was. */
static gboolean tell_verdict(Comparing *comparing, const NkBundleJudgement *bundle, const NkBundleChange *change) {
  gboolean today = nk_judgement_headline(comparing->judgement) == &comparing->judgement->today;
  const NkOutcome *outcome = today ? &bundle->today : &bundle->documented;
  NkVerdict before = today ? change->then->today : change->then->documented;
  if (outcome->verdict >= before)
    return FALSE;
  g_autofree char *why = nk_reason_text(outcome->reason);
  g_autofree char *message = g_strdup_printf("%s was %s and is %s: %s", bundle->bundle->name, nk_verdict_name(before),
                                             nk_verdict_name(outcome->verdict), why);
  NkSite site = site_of(bundle);
  tell(comparing, "lint.verdict-worse", change->now->key, message, &site);
  return TRUE;
}

static void tell_removed(Comparing *comparing, const NkBundleJudgement *bundle, const NkBundleChange *change) {
  NkSite site = site_of(bundle);
  for (guint i = 0; i < NK_N_CRITERIA; i++) {
    if (change->then->met[i] != NK_MET_YES || change->now->met[i] == NK_MET_YES)
      continue;
    g_autofree char *message =
        g_strdup_printf("%s no longer meets %s", bundle->bundle->name, nk_criterion_name((NkCriterion)i));
    tell(comparing, "lint.justification-removed", change->now->key, message, &site);
  }
  if (change->then->kernel_only == 0 || change->now->kernel_only > 0)
    return;
  g_autofree char *message =
      g_strdup_printf("%s no longer does anything that only the kernel can do", bundle->bundle->name);
  tell(comparing, "lint.justification-removed", change->now->key, message, &site);
}

enum { MAX_NAMES = 3 };

/* New functions of a bundle that could live elsewhere are one finding, at the longest. */
static void tell_movable(Comparing *comparing, const NkBundleJudgement *bundle, const char *key) {
  g_autoptr(GString) names = g_string_new(NULL);
  const NkFunction *longest = NULL;
  guint n = 0, lines = 0;
  for (guint i = 0; i < bundle->residents->len; i++) { /* the longest first */
    const NkResident *resident = &g_array_index(bundle->residents, NkResident, i);
    const char *symbol = resident->function->qualified;
    if (resident->residency != NK_RESIDENCY_MOVABLE || nk_renames_existed(comparing->renames, symbol))
      continue;
    longest = longest ? longest : resident->function;
    lines += resident->lines;
    if (n++ < MAX_NAMES)
      g_string_append_printf(names, "%s%s", n > 1 ? ", " : "", symbol);
  }
  if (!longest)
    return;
  g_autofree char *message =
      g_strdup_printf("%u new function%s (%u line%s) of %s could live outside the kernel: %s%s", n, n == 1 ? "" : "s",
                      lines, lines == 1 ? "" : "s", bundle->bundle->name, names->str, n > MAX_NAMES ? ", ..." : "");
  NkSite site = {longest->file, longest->line, longest->column};
  tell(comparing, "lint.new-movable-code", key, message, &site);
}

static const NkBundleChange *change_of(const NkComparison *comparison, const NkBundleJudgement *bundle) {
  const char *key = bundle->bundle->identifier ? bundle->bundle->identifier : bundle->bundle->name;
  for (guint i = 0; i < comparison->bundles->len; i++) {
    const NkBundleChange *change = comparison->bundles->pdata[i];
    if (change->now && strcmp(change->now->key, key) == 0)
      return change;
  }
  return NULL;
}

static void tell_change(Comparing *comparing) {
  for (guint i = 0; i < comparing->judgement->bundles->len; i++) {
    const NkBundleJudgement *bundle = comparing->judgement->bundles->pdata[i];
    const NkBundleChange *change = bundle->kernel ? change_of(comparing->comparison, bundle) : NULL;
    if (!change)
      continue;
    if (change->then && !tell_verdict(comparing, bundle, change))
      tell_removed(comparing, bundle, change);
    tell_movable(comparing, bundle, change->now->key);
  }
}

void nk_judgement_compare(NkJudgement *judgement, NkSnapshot *then, const char *name, NkPlaceThen place,
                          gpointer data) {
  NkComparison *comparison = g_new0(NkComparison, 1);
  comparison->name = g_strdup(name);
  comparison->then = then;
  comparison->now = nk_snapshot_new(judgement);
  comparison->fixed = g_ptr_array_new();
  g_autoptr(NkRenames) renames = nk_renames_new(then, comparison->now, place, data);
  g_autoptr(GHashTable) met = g_hash_table_new(NULL, NULL);
  Comparing comparing = {judgement, comparison, renames, place, data, met};
  judgement->comparison = comparison;
  meet_findings(&comparing);
  nk_comparison_pair_bundles(comparison);
  tell_change(&comparing);
  count(&comparing);
  nk_findings_sort(judgement);
}

/* ---- a part of the findings ---- */

static gboolean is_below(const char *file, char **within) {
  for (char **place = within; *place; place++)
    if (!**place || (file && nk_path_within(file, *place)))
      return TRUE;
  return FALSE;
}

static gboolean concerns(const NkFinding *finding, char **within) {
  gboolean below = is_below(finding->file, within);
  for (guint i = 0; !below && finding->alike && finding->related && i < finding->related->len; i++)
    below = is_below(((const NkRelated *)g_ptr_array_index(finding->related, i))->file, within);
  return below;
}

void nk_judgement_limit(NkJudgement *judgement, char **within) {
  GPtrArray *fixed = judgement->comparison ? judgement->comparison->fixed : NULL;
  for (guint i = within ? judgement->findings->len : 0; i-- > 0;)
    if (!concerns(judgement->findings->pdata[i], within))
      g_ptr_array_remove_index(judgement->findings, i);
  for (guint i = within && fixed ? fixed->len : 0; i-- > 0;)
    if (!is_below(((const NkPastFinding *)fixed->pdata[i])->file, within))
      g_ptr_array_remove_index(fixed, i);
}
