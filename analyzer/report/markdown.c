/* The report in GitHub's dialect of Markdown, filled from template/page.md. */
#include "analyzer/report/escape.h"
#include "analyzer/report/report_private.h"

gboolean nk_check_markdown(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error) {
  (void)options;
  return nk_report_fill(judgement, "page.md", NK_LANGUAGE_MARKDOWN_DOCUMENT, FALSE, NULL, out, error);
}

gboolean nk_report_markdown(const NkJudgement *judgement, const NkReportOptions *options, GString *out,
                            GError **error) {
  return nk_report_fill(judgement, "page.md", NK_LANGUAGE_MARKDOWN_DOCUMENT, TRUE, options->against, out, error);
}
