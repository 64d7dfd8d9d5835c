/* What becomes a result: of lint the findings, of check the verdicts and the evidence for them. */
#include "analyzer/report/json_values.h"
#include "analyzer/report/report_private.h"
#include "analyzer/report/sarif.h"

/* ---- lint ---- */

static void add_acceptance(NkSarif *log, json_t *result, const NkFinding *finding) {
  NkSite site = {finding->accepted.file, finding->accepted.line, 0};
  json_array_append_new(json_object_get(result, "suppressions"),
                        json_pack("{s:s, s:o, s:o}", "kind", finding->accepted.kind, "justification",
                                  nk_json_text(finding->accepted.reason), "location", nk_sarif_location(log, &site)));
}

/* As many as code hosts show. */
static json_t *related_value(NkSarif *log, const GPtrArray *related) {
  enum { MAX_RELATED = 100 };
  json_t *list = json_array();
  for (guint i = 0; i < MIN(related->len, MAX_RELATED); i++) {
    const NkRelated *one = g_ptr_array_index(related, i);
    NkSite site = {one->file, one->line, one->column};
    json_t *location = nk_sarif_location(log, &site);
    json_object_set_new(location, "id", json_integer(i + 1));
    json_object_set_new(location, "message", json_pack("{s:o}", "text", nk_json_text(one->text)));
    json_array_append_new(list, location);
  }
  return list;
}

static void add_finding(NkSarif *log, const NkFinding *finding) {
  static const double ranks[NK_N_LEVELS] = {90, 60, 30};
  NkSarifResult result = {.rule = finding->rule,
                          .level = finding->level,
                          .kind = "fail",
                          .message = finding->message,
                          .id = finding->id,
                          .rank = ranks[nk_level_rank(finding->level)],
                          .site = {finding->file, finding->line, finding->column},
                          .path = finding->path};
  json_t *value = nk_sarif_add(log, &result);
  if (!value)
    return;
  if (finding->related)
    json_object_set_new(value, "relatedLocations", related_value(log, finding->related));
  if (finding->accepted.kind)
    add_acceptance(log, value, finding);
  if (log->judgement->comparison)
    json_object_set_new(value, "baselineState", json_string(finding->known ? "unchanged" : "new"));
  json_object_set_new(value, "properties", json_pack("{s:o}", "bundles", nk_json_texts(finding->bundles)));
}

gboolean nk_lint_sarif(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error) {
  (void)options;
  NkSarif log;
  g_autoptr(GPtrArray) ranked = nk_lint_ranked(judgement);
  nk_sarif_init(&log, judgement);
  for (guint i = 0; i < ranked->len; i++)
    add_finding(&log, ranked->pdata[i]);
  for (guint i = 0; i < judgement->findings->len; i++) /* after them what fails nothing */
    if (!nk_finding_is_open(judgement->findings->pdata[i]))
      add_finding(&log, judgement->findings->pdata[i]);
  gboolean written = nk_sarif_write(&log, "lint", out, error);
  nk_sarif_clear(&log);
  return written;
}

/* ---- check ---- */

static void add_verdict(NkSarif *log, const NkBundleJudgement *bundle) {
  static const struct {
    const char *rule, *kind, *level;
    double rank;
  } by_verdict[] = {
      [NK_VERDICT_NOT_JUSTIFIED] = {"verdict.not-justified", "fail", "warning", 90},
      [NK_VERDICT_INCONCLUSIVE] = {"verdict.inconclusive", "open", "none", 80},
      [NK_VERDICT_JUSTIFIED] = {"verdict.justified", "pass", "none", 70},
  };
  const NkJudgement *judgement = log->judgement;
  gboolean today = nk_judgement_headline(judgement) == &judgement->today;
  const NkOutcome *outcome = today ? &bundle->today : &bundle->documented;
  g_autofree char *words = nk_report_outcome(outcome);
  g_autofree char *message = g_strdup_printf("%s is %s", bundle->bundle->name, words);
  NkIdentity identity = {by_verdict[outcome->verdict].rule,
                         bundle->bundle->identifier ? bundle->bundle->identifier : bundle->bundle->name, NULL};
  g_autofree char *id = nk_identity_new(&identity, NULL, NULL);
  NkSarifResult result = {.rule = by_verdict[outcome->verdict].rule,
                          .kind = by_verdict[outcome->verdict].kind,
                          .level = by_verdict[outcome->verdict].level,
                          .rank = by_verdict[outcome->verdict].rank,
                          .message = message,
                          .id = id,
                          .site = {bundle->bundle->path, bundle->bundle->kind == NK_BUNDLE_LIBRARY ? 0 : 1, 0}};
  nk_sarif_add(log, &result);
}

/* Live or declared, for or against a criterion. */
static gboolean speaks(const NkEvidence *evidence) {
  return evidence->criterion != NK_CRITERION_NONE &&
         (evidence->status == NK_STATUS_LIVE || evidence->status == NK_STATUS_DECLARED);
}

static void add_evidence(NkSarif *log, const NkEvidence *evidence) {
  NkSarifResult result = {.rule = evidence->rule->id,
                          .kind = "informational",
                          .level = "none",
                          .message = evidence->message,
                          .id = evidence->id,
                          .rank = 10 * (double)evidence->strength * evidence->confidence,
                          .site = {evidence->site_file, evidence->line, evidence->column},
                          .path = evidence->path};
  nk_sarif_add(log, &result);
}

gboolean nk_check_sarif(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error) {
  (void)options;
  NkSarif log;
  nk_sarif_init(&log, judgement);
  for (guint i = 0; i < judgement->bundles->len; i++)
    if (((const NkBundleJudgement *)judgement->bundles->pdata[i])->kernel)
      add_verdict(&log, judgement->bundles->pdata[i]);
  for (guint i = 0; i < judgement->bundles->len; i++) {
    const GPtrArray *evidence = ((const NkBundleJudgement *)judgement->bundles->pdata[i])->matches->evidence;
    for (guint n = 0; n < evidence->len; n++)
      if (speaks(evidence->pdata[n]))
        add_evidence(&log, evidence->pdata[n]);
  }
  gboolean written = nk_sarif_write(&log, "check", out, error);
  nk_sarif_clear(&log);
  return written;
}
