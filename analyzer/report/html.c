/* The report as one self-contained HTML page, filled from template/page.html. */
#include "analyzer/report/report_private.h"
#include "analyzer/report/template.h"
#include "analyzer/report/view.h"

gboolean nk_report_fill(const NkJudgement *judgement, const char *template, int language, gboolean signature,
                        const char *against, GString *out, GError **error) {
  NkViewOptions how = {.signature = signature, .against = against};
  json_t *view = nk_view_new(judgement, &how, error);
  if (!view)
    return FALSE;
  gboolean good = nk_template_render(template, (NkDocumentLanguage)language, view, out, error);
  json_decref(view);
  return good;
}

gboolean nk_check_html(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error) {
  (void)options;
  return nk_report_fill(judgement, "page.html", NK_LANGUAGE_HTML_DOCUMENT, FALSE, NULL, out, error);
}

gboolean nk_report_html(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error) {
  return nk_report_fill(judgement, "page.html", NK_LANGUAGE_HTML_DOCUMENT, TRUE, options->against, out, error);
}
