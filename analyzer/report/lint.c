/* lint: what its formats share, and JSON. */
#include "analyzer/report/json_values.h"
#include "analyzer/report/report_private.h"

#include <string.h>

const char *const nk_level_names[NK_N_LEVELS] = {"error", "warning", "note"};

guint nk_level_rank(const char *level) {
  guint i = 0;
  while (i + 1 < NK_N_LEVELS && strcmp(nk_level_names[i], level) != 0)
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

char *nk_lint_counts(const NkJudgement *judgement) {
  guint counts[NK_N_LEVELS] = {0};
  GString *text = g_string_new(NULL);
  for (guint i = 0; i < judgement->findings->len; i++) {
    const NkFinding *finding = judgement->findings->pdata[i];
    if (nk_finding_is_open(finding))
      counts[nk_level_rank(finding->level)]++;
  }
  for (guint i = 0; i < NK_N_LEVELS; i++)
    if (counts[i])
      g_string_append_printf(text, "%s%u %s%s", text->len ? ", " : "", counts[i], nk_level_names[i],
                             counts[i] == 1 ? "" : "s");
  if (text->len == 0)
    g_string_append(text, "no findings");
  return g_string_free(text, FALSE);
}

gboolean nk_lint_json(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error) {
  (void)options;
  json_t *list = json_array();
  for (guint i = 0; i < judgement->findings->len; i++)
    json_array_append_new(list, nk_json_finding(judgement->project, judgement->findings->pdata[i]));
  json_t *tool = json_pack("{s:s, s:o, s:o, s:o, s:o}", "name", "needkext", "version",
                           nk_json_text(judgement->tool_version), "catalog", nk_json_text(judgement->catalog_version),
                           "libclang", nk_json_text(judgement->libclang), "sdk", nk_json_text(judgement->sdk));
  return nk_json_write(json_pack("{s:s, s:o, s:o, s:o}", "schema", "needkext-lint/1", "tool", tool, "findings", list,
                                 "diagnostics", nk_json_diagnostics(judgement)),
                       out, error);
}
