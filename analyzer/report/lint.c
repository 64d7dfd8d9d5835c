/* lint: what its formats share, and JSON. */
#include "analyzer/report/json_values.h"
#include "analyzer/report/report_private.h"

#include <string.h>

static const char *const level_names[NK_N_LEVELS] = {"error", "warning", "note"};

guint nk_level_rank(const char *level) {
  guint i = 0;
  while (i + 1 < NK_N_LEVELS && strcmp(level_names[i], level) != 0)
    i++;
  return i;
}

GPtrArray *nk_lint_ranked(const NkJudgement *judgement) {
  GPtrArray *ranked = g_ptr_array_new();
  for (guint rank = 0; rank < NK_N_LEVELS; rank++)
    for (guint i = 0; i < judgement->findings->len; i++) {
      NkFinding *finding = judgement->findings->pdata[i];
      if (nk_finding_is_open(finding) && nk_level_rank(finding->level) == rank)
        g_ptr_array_add(ranked, finding);
    }
  return ranked;
}

const char *nk_rule_title(const NkJudgement *judgement, const char *id) {
  const NkFindingRule *own = nk_finding_rule(id);
  const NkRule *rule = own || !judgement->catalog ? NULL : nk_catalog_rule(judgement->catalog, id);
  return own ? own->title : rule ? rule->title : NULL;
}

/* "2 errors, 1 warning", or "". */
static GString *open_counts(const NkJudgement *judgement) {
  guint counts[NK_N_LEVELS] = {0};
  GString *text = g_string_new(NULL);
  for (guint i = 0; i < judgement->findings->len; i++) {
    const NkFinding *finding = judgement->findings->pdata[i];
    if (nk_finding_is_open(finding))
      counts[nk_level_rank(finding->level)]++;
  }
  for (guint i = 0; i < NK_N_LEVELS; i++)
    if (counts[i])
      g_string_append_printf(text, "%s%u %s%s", text->len ? ", " : "", counts[i], level_names[i],
                             counts[i] == 1 ? "" : "s");
  return text;
}

char *nk_lint_counts(const NkJudgement *judgement) {
  const NkComparison *comparison = judgement->comparison;
  GString *text = open_counts(judgement);
  if (!comparison && text->len == 0)
    g_string_append(text, "no findings");
  if (comparison) {
    guint unchanged = 0;
    for (guint i = 0; i < judgement->findings->len; i++) {
      const NkFinding *finding = judgement->findings->pdata[i];
      unchanged += finding->known && !finding->accepted.kind;
    }
    g_string_append_printf(text, "%s since %s; %u fixed, %u unchanged", text->len ? " new" : "nothing new",
                           comparison->name, comparison->fixed->len, unchanged);
  }
  return g_string_free(text, FALSE);
}

static json_t *past_value(const NkJudgement *judgement, const NkPastFinding *finding) {
  return json_pack("{s:o, s:o, s:o, s:o, s:o}", "id", nk_json_text(finding->id), "rule", nk_json_text(finding->rule),
                   "level", nk_json_text(finding->level), "message", nk_json_text(finding->message), "site",
                   nk_json_site(judgement->project, finding->file, finding->line, 0));
}

static json_t *side_value(const NkPastBundle *bundle) {
  if (!bundle)
    return json_null();
  json_t *criteria = json_object(), *functions = json_object(), *lines = json_object();
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    json_object_set_new(criteria, nk_criterion_name((NkCriterion)i), json_string(nk_met_name(bundle->met[i])));
  for (guint i = 0; i < NK_N_RESIDENCIES; i++) {
    json_object_set_new(functions, nk_residency_name((NkResidency)i), json_integer(bundle->functions[i]));
    json_object_set_new(lines, nk_residency_name((NkResidency)i), json_integer(bundle->lines[i]));
  }
  return json_pack("{s:s, s:o, s:s, s:o, s:{s:o, s:o}}", "verdict", nk_verdict_name(bundle->documented), "reason",
                   nk_json_text(bundle->reason), "today", nk_verdict_name(bundle->today), "criteria", criteria,
                   "residency", "functions", functions, "lines", lines);
}

static json_t *change_value(const NkBundleChange *change) {
  const NkPastBundle *bundle = change->now ? change->now : change->then;
  return json_pack("{s:o, s:o, s:o, s:{s:o, s:o}}", "name", nk_json_text(bundle->name), "before",
                   side_value(change->then), "after", side_value(change->now), "interfaces", "gained",
                   nk_json_texts(change->gained), "lost", nk_json_texts(change->lost));
}

static json_t *comparison_value(const NkJudgement *judgement) {
  const NkComparison *comparison = judgement->comparison;
  if (!comparison)
    return json_null();
  json_t *fixed = json_array(), *bundles = json_array();
  for (guint i = 0; i < comparison->fixed->len; i++)
    json_array_append_new(fixed, past_value(judgement, comparison->fixed->pdata[i]));
  for (guint i = 0; i < comparison->bundles->len; i++)
    json_array_append_new(bundles, change_value(comparison->bundles->pdata[i]));
  return json_pack("{s:o, s:{s:s, s:s}, s:{s:s, s:s}, s:o, s:o}", "base", nk_json_text(comparison->name), "before",
                   "verdict", nk_verdict_name(comparison->then->documented), "today",
                   nk_verdict_name(comparison->then->today), "after", "verdict",
                   nk_verdict_name(comparison->now->documented), "today", nk_verdict_name(comparison->now->today),
                   "fixed", fixed, "bundles", bundles);
}

gboolean nk_lint_json(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error) {
  (void)options;
  json_t *list = json_array();
  for (guint i = 0; i < judgement->findings->len; i++)
    json_array_append_new(list, nk_json_finding(judgement->project, judgement->findings->pdata[i]));
  json_t *tool = json_pack("{s:s, s:o, s:o, s:o, s:o}", "name", "needkext", "version",
                           nk_json_text(judgement->tool_version), "catalog", nk_json_text(judgement->catalog_version),
                           "libclang", nk_json_text(judgement->libclang), "sdk", nk_json_text(judgement->sdk));
  return nk_json_write(json_pack("{s:s, s:o, s:o, s:o, s:o}", "schema", "needkext-lint/1", "tool", tool, "findings",
                                 list, "comparison", comparison_value(judgement), "diagnostics",
                                 nk_json_diagnostics(judgement)),
                       out, error);
}
