/* report: a judgement into one format each. Nothing is computed here, only written. Output depends on the judgement
   alone. */
#pragma once

#include <needkext/compare.h>

NK_API_BEGIN

typedef struct {
  gboolean color; /* text only */
  guint width;    /* text only: columns, 0 is 80 */
  gboolean verbose;
  const char *against; /* report only: the JSON of an older judgement, to compare with; or NULL */
} NkReportOptions;

typedef gboolean (*NkReportWriter)(const NkJudgement *judgement, const NkReportOptions *options, GString *out,
                                   GError **error);

typedef struct {
  const char *command; /* check, lint, report */
  const char *format;  /* text, json, sarif, markdown, html, ... */
  NkReportWriter write;
  gboolean revision; /* it says which commit was judged */
} NkReportFormat;

/* NULL when the command has no such format. */
const NkReportFormat *nk_report_format(const char *command, const char *format);
/* What accompanies a format: lint's "summary" for a terminal, its "github-summary" in Markdown; or NULL. */
const NkReportFormat *nk_report_extra(const char *command, const char *format);
/* A snapshot in a file, for a later comparison. Errors name the file. */
gboolean nk_baseline_write(const NkSnapshot *snapshot, const char *file, GError **error);
NkSnapshot *nk_baseline_read(const char *file, GError **error); /* caller owns */
/* The file is a judgement that a report can compare with; an error names the file. */
gboolean nk_report_against_valid(const char *file, GError **error);

NK_API_END
