/* Which command has which formats. */
#include "analyzer/report/report_private.h"

#include <string.h>

/* A row a line, so that a new one moves none. */
/* clang-format off */
static const NkReportFormat formats[] = {
  {"check", "text", nk_report_text},
  {"check", "json", nk_report_json},
  {"check", "sarif", nk_check_sarif},
  {"check", "markdown", nk_check_markdown},
  {"check", "html", nk_check_html},
  {"lint", "text", nk_lint_text},
  {"lint", "json", nk_lint_json},
  {"lint", "sarif", nk_lint_sarif},
  {"lint", "github", nk_lint_github},
  {"lint", "gitlab", nk_lint_gitlab},
  {"report", "html", nk_report_html},
  {"report", "markdown", nk_report_markdown},
};
/* clang-format on */

/* Beside the formats that can be asked for. */
static const NkReportFormat extras[] = {
    {"lint", "summary", nk_lint_summary},
    {"lint", "github-summary", nk_lint_github_summary},
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
