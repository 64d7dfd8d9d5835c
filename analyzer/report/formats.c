/* Which command has which formats. */
#include "analyzer/report/report_private.h"

#include <string.h>

/* A row a line, so that a new one moves none. */
/* clang-format off */
static const NkReportFormat formats[] = {
  {"check", "text", nk_report_text, FALSE},
  {"check", "json", nk_report_json, TRUE},
  {"check", "sarif", nk_check_sarif, FALSE},
  {"check", "markdown", nk_check_markdown, TRUE},
  {"check", "html", nk_check_html, TRUE},
  {"lint", "text", nk_lint_text, FALSE},
  {"lint", "json", nk_lint_json, FALSE},
  {"lint", "sarif", nk_lint_sarif, FALSE},
  {"lint", "github", nk_lint_github, FALSE},
  {"lint", "gitlab", nk_lint_gitlab, FALSE},
  {"report", "html", nk_report_html, TRUE},
  {"report", "markdown", nk_report_markdown, TRUE},
};
/* clang-format on */

/* Beside the formats that can be asked for. */
static const NkReportFormat extras[] = {
    {"lint", "summary", nk_lint_summary, FALSE},
    {"lint", "github-summary", nk_lint_github_summary, FALSE},
};

const NkReportFormat *nk_report_extra(const char *command, const char *format) {
  for (gsize i = 0; i < G_N_ELEMENTS(extras); i++)
    if (strcmp(extras[i].command, command) == 0 && strcmp(extras[i].format, format) == 0)
      return &extras[i];
  return NULL;
}

const NkReportFormat *nk_report_format(const char *command, const char *format) {
  for (gsize i = 0; i < G_N_ELEMENTS(formats); i++)
    if (strcmp(formats[i].command, command) == 0 && strcmp(formats[i].format, format) == 0)
      return &formats[i];
  return NULL;
}
