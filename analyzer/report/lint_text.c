/* lint for a terminal: a line that editors jump to, the source with a caret, and how many there are. */
#include "analyzer/report/excerpt.h"
#include "analyzer/report/report_private.h"
#include "analyzer/report/text_layout.h"

#include <string.h>

enum { MAX_RULES = 12, MAX_FIXED = 5, MAX_BUNDLES = 4, MAX_PLACES = 4, GUTTER = 8 };

static const NkColor colors[NK_N_LEVELS] = {NK_COLOR_BAD, NK_COLOR_DOUBT, NK_COLOR_BOLD};

/* A part of the line that has the caret in it and fits. */
static void append_source(NkLayout *layout, const NkExcerptLine *line, guint number) {
  glong length = g_utf8_strlen(line->text, -1), room = MAX((glong)layout->width - GUTTER, 20);
  glong from = (glong)line->caret < room ? 0 : (glong)line->caret - room / 2;
  g_autofree char *part = g_utf8_substring(line->text, from, MIN(length, from + room));
  g_autofree char *clean = nk_report_clean(part);
  g_string_append_printf(layout->out, "%5u | %s\n", number, g_strchomp(clean));
  g_string_append_printf(layout->out, "      | %*s", (int)((glong)line->caret - from), "");
  nk_layout_colored(layout, NK_COLOR_GOOD, "^");
  g_string_append_c(layout->out, '\n');
}

/* "reached from Foo::start, Foo::setup": how execution comes here. */
static void append_path(NkLayout *layout, const GArray *path) {
  g_autoptr(GString) text = g_string_new("reached by");
  for (guint i = 0; i < path->len; i++)
    g_string_append_printf(text, "%s %s", i ? " >" : "", g_array_index(path, NkStep, i).function->qualified);
  nk_layout_wrapped(layout, "        ", text->str);
}

static void append_finding(NkLayout *layout, const NkJudgement *judgement, const NkFinding *finding) {
  g_autofree char *shown = nk_project_display(judgement->project, finding->file ? finding->file : "");
  g_autofree char *file = nk_report_clean(shown);
  g_autofree char *message = nk_report_clean(finding->message);
  g_autofree char *rule = g_strdup_printf(" [%s]", finding->rule);
  g_string_append(layout->out, file);
  if (finding->line)
    g_string_append_printf(layout->out, ":%u", finding->line);
  if (finding->line && finding->column)
    g_string_append_printf(layout->out, ":%u", finding->column);
  g_string_append(layout->out, ": ");
  nk_layout_colored(layout, colors[nk_level_rank(finding->level)], finding->level);
  g_string_append_printf(layout->out, ": %s", message);
  nk_layout_colored(layout, NK_COLOR_FAINT, rule);
  g_string_append_c(layout->out, '\n');
}

static void append_steps(NkLayout *layout, const NkJudgement *judgement, const GArray *path) {
  for (guint i = 0; i < path->len; i++) {
    const NkStep *step = &g_array_index(path, NkStep, i);
    g_autofree char *place = nk_report_place(judgement, step->site.file, step->site.line);
    g_string_append_printf(layout->out, "        %s %s\n", place, step->function->qualified);
  }
}

/* "also at a.cpp:12, b.cpp:7 and 20 more"; all of them, with their words, when there is room. */
static void append_related(NkLayout *layout, const NkJudgement *judgement, const NkFinding *finding, gboolean all) {
  g_autoptr(GString) text = g_string_new(finding->alike ? "also at" : "counted at");
  const char *file = finding->file; /* named once, then only lines */
  guint n = finding->related->len, shown = n > MAX_PLACES ? MAX_PLACES - 1 : n;
  for (guint i = 0; i < (all ? n : shown); i++) {
    const NkRelated *one = g_ptr_array_index(finding->related, i);
    g_autofree char *place = nk_report_place(judgement, one->file, one->line);
    g_autofree char *clean = nk_report_clean(one->text);
    if (all)
      g_string_append_printf(layout->out, "        %s %s\n", place, clean);
    else
      g_string_append_printf(text, "%s %s", i ? "," : "",
                             g_strcmp0(file, one->file) == 0 ? strrchr(place, ':') : place);
    file = one->file;
  }
  if (all)
    return;
  if (n > shown)
    g_string_append_printf(text, " and %u more", n - shown);
  nk_layout_wrapped(layout, "        ", text->str);
}

/* ---- the summary ---- */

typedef struct {
  const char *rule, *level;
  guint count;
} Row;

static gint compare_rows(gconstpointer a, gconstpointer b) {
  const Row *x = a, *y = b;
  guint left = nk_level_rank(x->level), right = nk_level_rank(y->level);
  if (left != right)
    return left < right ? -1 : 1;
  if (x->count != y->count)
    return x->count > y->count ? -1 : 1;
  return strcmp(x->rule, y->rule);
}

static void count_row(GArray *rows, const char *rule, const char *level) {
  guint at = 0;
  while (at < rows->len && (strcmp(g_array_index(rows, Row, at).rule, rule) != 0 ||
                            strcmp(g_array_index(rows, Row, at).level, level) != 0))
    at++;
  if (at == rows->len)
    g_array_append_val(rows, ((Row){rule, level, 0}));
  g_array_index(rows, Row, at).count++;
}

static void append_rows(NkLayout *layout, const NkJudgement *judgement, const GPtrArray *findings) {
  g_autoptr(GArray) rows = g_array_new(FALSE, FALSE, sizeof(Row));
  for (guint i = 0; i < findings->len; i++) {
    const NkFinding *finding = findings->pdata[i];
    count_row(rows, finding->rule, finding->level);
  }
  g_array_sort(rows, compare_rows);
  for (guint i = 0; i < MIN(rows->len, MAX_RULES); i++) {
    const Row *row = &g_array_index(rows, Row, i);
    const char *title = nk_rule_title(judgement, row->rule);
    g_autofree char *lead = g_strdup_printf("%6u %-8s ", row->count, row->level);
    g_autofree char *text = g_strdup_printf("%s%s%s", row->rule, title ? ": " : "", title ? title : "");
    nk_layout_wrapped(layout, lead, text);
  }
  if (rows->len > MAX_RULES)
    g_string_append_printf(layout->out, "       and %u other rules\n", rows->len - MAX_RULES);
}

/* Accepted findings and what was not analysed: said, so that nobody takes silence for a clean bill. */
static void append_remainder(NkLayout *layout, const NkJudgement *judgement) {
  guint accepted = 0, failed = 0, total = 0;
  for (guint i = 0; i < judgement->findings->len; i++)
    accepted += ((const NkFinding *)judgement->findings->pdata[i])->accepted.kind != NULL;
  for (guint i = 0; i < judgement->bundles->len; i++) {
    const NkBundleJudgement *bundle = judgement->bundles->pdata[i];
    failed += bundle->kernel ? bundle->coverage.units_failed : 0;
    total += bundle->kernel ? bundle->coverage.units_total : 0;
  }
  if (accepted)
    g_string_append_printf(layout->out, "%u accepted by suppressions\n", accepted);
  if (failed)
    g_string_append_printf(layout->out, "incomplete: %u of %u sources could not be analysed\n", failed, total);
  else if (judgement->incomplete)
    g_string_append(layout->out,
                    "incomplete: too few calls could be resolved; 'needkext check' says which headers are missing\n");
}

static void append_fixed(NkLayout *layout, const NkJudgement *judgement) {
  const GPtrArray *fixed = judgement->comparison->fixed;
  g_autoptr(GArray) rows = g_array_new(FALSE, FALSE, sizeof(Row));
  for (guint i = 0; i < fixed->len; i++)
    count_row(rows, ((const NkPastFinding *)fixed->pdata[i])->rule, "fixed");
  g_array_sort(rows, compare_rows);
  for (guint i = 0; i < MIN(rows->len, MAX_FIXED); i++)
    g_string_append_printf(layout->out, "%6u fixed   %s\n", g_array_index(rows, Row, i).count,
                           g_array_index(rows, Row, i).rule);
}

static void append_changes(NkLayout *layout, const NkJudgement *judgement) {
  const GPtrArray *bundles = judgement->comparison->bundles;
  guint shown = 0;
  for (guint i = 0; i < bundles->len && shown < MAX_BUNDLES; i++) {
    const NkBundleChange *change = bundles->pdata[i];
    g_autoptr(GPtrArray) lines = nk_lint_changes(change);
    g_autofree char *lead = g_strdup_printf("%s ", (change->now ? change->now : change->then)->name);
    for (guint n = 0; n < lines->len; n++)
      nk_layout_wrapped(layout, lead, lines->pdata[n]);
    shown += lines->len > 0;
  }
}

static void append_summary(NkLayout *layout, const NkJudgement *judgement) {
  g_autoptr(GPtrArray) findings = nk_lint_ranked(judgement);
  g_autofree char *counts = nk_lint_counts(judgement);
  *counts = g_ascii_toupper(*counts);
  nk_layout_colored(layout, NK_COLOR_BOLD, counts);
  g_string_append_c(layout->out, '\n');
  append_rows(layout, judgement, findings);
  if (judgement->comparison) {
    append_fixed(layout, judgement);
    append_changes(layout, judgement);
  }
  append_remainder(layout, judgement);
}

static NkLayout layout_of(const NkReportOptions *options, GString *out) {
  return (NkLayout){out, options->width ? options->width : 80, options->color};
}

gboolean nk_lint_summary(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error) {
  (void)error;
  NkLayout layout = layout_of(options, out);
  append_summary(&layout, judgement);
  return TRUE;
}

gboolean nk_lint_text(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error) {
  (void)error;
  NkLayout layout = layout_of(options, out);
  g_autoptr(NkExcerpts) excerpts = nk_excerpts_new(judgement->project);
  for (guint i = 0; i < judgement->findings->len; i++) {
    const NkFinding *finding = judgement->findings->pdata[i];
    NkSite site = {finding->file, finding->line, finding->column};
    NkExcerptLine line;
    if (!nk_finding_is_open(finding))
      continue;
    append_finding(&layout, judgement, finding);
    gboolean whole = finding->line <= 1 && !finding->column; /* about the bundle: no line says it */
    if (finding->hazard && !whole && nk_excerpt_line(excerpts, &site, &line)) {
      append_source(&layout, &line, finding->line);
      g_free(line.text);
    }
    if (options->verbose && finding->path)
      append_steps(&layout, judgement, finding->path);
    else if (finding->path && finding->path->len > 1)
      append_path(&layout, finding->path);
    if (finding->related)
      append_related(&layout, judgement, finding, options->verbose);
  }
  if (out->len)
    g_string_append_c(out, '\n');
  append_summary(&layout, judgement);
  return TRUE;
}
