/* Annotations of GitHub's workflow commands. A step shows ten errors and ten warnings; the rest, and notes, are in the
   step's summary. */
#include "analyzer/report/report_private.h"

#include <string.h>

enum { MAX_ANNOTATIONS = 10, MAX_ROWS = 500 };

/* What would end a message or a property is written as a percent code. */
static void append_escaped(GString *out, const char *text, gboolean property) {
  g_autofree char *valid = g_utf8_make_valid(text ? text : "", -1);
  for (const char *p = valid; *p; p++)
    if (strchr("%\r\n", *p) || (property && strchr(":,", *p)))
      g_string_append_printf(out, "%%%02X", (guint)(guchar)*p);
    else
      g_string_append_c(out, *p);
}

static void append_annotation(GString *out, const char *command, const NkFinding *finding) {
  g_string_append_printf(out, "::%s ", command);
  if (finding->file) {
    g_string_append(out, "file=");
    append_escaped(out, *finding->file ? finding->file : ".", TRUE);
    g_string_append_printf(out, ",line=%u,", MAX(finding->line, 1));
  }
  if (finding->column)
    g_string_append_printf(out, "col=%u,", finding->column);
  g_string_append(out, "title=");
  append_escaped(out, finding->rule, TRUE);
  g_string_append(out, "::");
  append_escaped(out, finding->message, FALSE);
  g_string_append_c(out, '\n');
}

gboolean nk_lint_github(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error) {
  static const char *const commands[NK_N_LEVELS] = {"error", "warning", NULL};
  (void)options, (void)error;
  g_autoptr(GPtrArray) ranked = nk_lint_ranked(judgement);
  guint shown[NK_N_LEVELS] = {0}, left = 0;
  for (guint i = 0; i < ranked->len; i++) {
    guint rank = nk_level_rank(((const NkFinding *)ranked->pdata[i])->level);
    if (commands[rank] && shown[rank] < MAX_ANNOTATIONS) {
      append_annotation(out, commands[rank], ranked->pdata[i]);
      shown[rank]++;
    } else {
      left++;
    }
  }
  g_autofree char *counts = nk_lint_counts(judgement);
  g_string_append_printf(out, "needkext: %s", counts);
  if (left)
    g_string_append_printf(out, "; %u without an annotation", left);
  g_string_append_c(out, '\n');
  return TRUE;
}

/* A table's cell: no line ends, no column signs, no markup. */
static void append_cell(GString *out, const char *text) {
  g_autofree char *clean = nk_report_clean(text);
  g_string_append_c(out, ' ');
  for (const char *p = clean; *p; p++) {
    if (strchr("\\`*_{}[]<>#|!&~", *p))
      g_string_append_c(out, '\\');
    g_string_append_c(out, *p);
  }
  g_string_append(out, " |");
}

gboolean nk_lint_github_summary(const NkJudgement *judgement, const NkReportOptions *options, GString *out,
                                GError **error) {
  (void)options, (void)error;
  g_autoptr(GPtrArray) ranked = nk_lint_ranked(judgement);
  g_autofree char *counts = nk_lint_counts(judgement);
  g_string_append_printf(out, "### needkext: %s\n", counts);
  if (ranked->len)
    g_string_append(out, "\n| level | place | finding | rule |\n| --- | --- | --- | --- |\n");
  for (guint i = 0; i < MIN(ranked->len, MAX_ROWS); i++) {
    const NkFinding *finding = ranked->pdata[i];
    const char *file = finding->file ? finding->file : "";
    g_autofree char *place = finding->line ? g_strdup_printf("%s:%u", file, finding->line) : g_strdup(file);
    g_string_append_c(out, '|');
    append_cell(out, finding->level);
    append_cell(out, place);
    append_cell(out, finding->message);
    append_cell(out, finding->rule);
    g_string_append_c(out, '\n');
  }
  if (ranked->len > MAX_ROWS)
    g_string_append_printf(out, "\n%u more are left out.\n", ranked->len - MAX_ROWS);
  return TRUE;
}
