/* GitLab's code quality report: an array of issues. An issue is told by its fingerprint, so that no two have the same.
 */
#include "analyzer/report/json_values.h"
#include "analyzer/report/report_private.h"

static char *fingerprint_of(GHashTable *known, const NkFinding *finding) {
  guint n = GPOINTER_TO_UINT(g_hash_table_lookup(known, finding->id));
  g_hash_table_insert(known, finding->id, GUINT_TO_POINTER(n + 1));
  return n ? g_strdup_printf("%s-%u", finding->id, n) : g_strdup(finding->id);
}

gboolean nk_lint_gitlab(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error) {
  static const char *const severities[NK_N_LEVELS] = {"major", "minor", "info"};
  (void)options;
  g_autoptr(GHashTable) known = g_hash_table_new(g_str_hash, g_str_equal);
  json_t *list = json_array();
  for (guint i = 0; i < judgement->findings->len; i++) {
    const NkFinding *finding = judgement->findings->pdata[i];
    if (finding->accepted.kind)
      continue;
    g_autofree char *fingerprint = fingerprint_of(known, finding);
    const char *file = finding->file && *finding->file ? finding->file : ".";
    json_array_append_new(list, json_pack("{s:o, s:o, s:o, s:s, s:{s:o, s:{s:i}}}", "description",
                                          nk_json_text(finding->message), "check_name", nk_json_text(finding->rule),
                                          "fingerprint", nk_json_text(fingerprint), "severity",
                                          severities[nk_level_rank(finding->level)], "location", "path",
                                          nk_json_text(file), "lines", "begin", MAX(finding->line, 1)));
  }
  return nk_json_write(list, out, error);
}
