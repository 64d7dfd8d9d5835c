/* lint: findings at lines, as text that editors jump to, and as JSON. */
#include "analyzer/report/json_values.h"
#include "analyzer/report/report_private.h"

gboolean nk_lint_text(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error) {
  (void)error;
  g_autoptr(GPtrArray) findings = nk_judge_findings(judgement);
  for (guint i = 0; i < findings->len; i++) {
    const NkFinding *finding = g_ptr_array_index(findings, i);
    g_autofree char *shown = nk_project_display(judgement->project, finding->file ? finding->file : "");
    g_autofree char *file = nk_report_clean(shown);
    g_autofree char *message = nk_report_clean(finding->message);
    g_string_append_printf(out, "%s:%u:%u: %s: %s [%s]\n", file, finding->line, finding->column, finding->level,
                           message, finding->rule);
    for (guint n = 0; options->verbose && finding->path && n < finding->path->len; n++) {
      const NkStep *step = &g_array_index(finding->path, NkStep, n);
      g_autofree char *place = nk_report_place(judgement, step->site.file, step->site.line);
      g_string_append_printf(out, "    %s %s\n", place, step->function->qualified);
    }
  }
  return TRUE;
}

static json_t *finding_value(const NkJudgement *judgement, const NkFinding *finding) {
  json_t *value = json_object();
  json_object_set_new(value, "id", nk_json_text(finding->id));
  json_object_set_new(value, "rule", nk_json_text(finding->rule));
  json_object_set_new(value, "level", nk_json_text(finding->level));
  json_object_set_new(value, "message", nk_json_text(finding->message));
  json_object_set_new(value, "site", nk_json_site(judgement->project, finding->file, finding->line, finding->column));
  json_object_set_new(value, "path", nk_json_path(judgement->project, finding->path));
  json_object_set_new(value, "bundles", nk_json_texts(finding->bundles));
  return value;
}

gboolean nk_lint_json(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error) {
  (void)options;
  g_autoptr(GPtrArray) findings = nk_judge_findings(judgement);
  json_t *list = json_array();
  for (guint i = 0; i < findings->len; i++)
    json_array_append_new(list, finding_value(judgement, g_ptr_array_index(findings, i)));
  json_t *tool = json_pack("{s:s, s:o, s:o, s:o, s:o}", "name", "needkext", "version",
                           nk_json_text(judgement->tool_version), "catalog", nk_json_text(judgement->catalog_version),
                           "libclang", nk_json_text(judgement->libclang), "sdk", nk_json_text(judgement->sdk));
  return nk_json_write(json_pack("{s:s, s:o, s:o}", "schema", "needkext-lint/1", "tool", tool, "findings", list), out,
                       error);
}
