/* The writers of analyzer/report/, one file each, and what they share. */
#pragma once

#include <needkext/report.h>

gboolean nk_report_text(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error);
gboolean nk_report_json(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error);
gboolean nk_check_markdown(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error);
gboolean nk_check_html(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error);
/* As check's, with the place to sign. */
gboolean nk_report_markdown(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error);
gboolean nk_report_html(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error);
/* Fills a template with the judgement; `language` is NkDocumentLanguage. `against`: an older judgement, or NULL. */
gboolean nk_report_fill(const NkJudgement *judgement, const char *template, int language, gboolean signature,
                        const char *against, GString *out, GError **error);
gboolean nk_lint_text(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error);
gboolean nk_lint_json(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error);
/* The counts alone: what a person sees when the findings went to a file. */
gboolean nk_lint_summary(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error);
gboolean nk_lint_sarif(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error);
gboolean nk_check_sarif(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error);
/* Annotations of a pull request, as many as are shown; the summary of the step has them all, as Markdown. */
gboolean nk_lint_github(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error);
gboolean nk_lint_github_summary(const NkJudgement *judgement, const NkReportOptions *options, GString *out,
                                GError **error);
gboolean nk_lint_gitlab(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error);

/* "error" is 0, "warning" 1, "note" 2. */
#define NK_N_LEVELS 3
guint nk_level_rank(const char *level);
/* Open findings, the gravest first, then by place: NkFinding, borrowed; caller unrefs. */
GPtrArray *nk_lint_ranked(const NkJudgement *judgement);
/* What a rule is about, in a line; NULL where only its id is known. Borrowed. */
const char *nk_rule_title(const NkJudgement *judgement, const char *id);
/* "2 errors, 1 warning", "no findings", or "1 warning new since a1b2c3d; 2 fixed, 7 unchanged". Caller frees. */
char *nk_lint_counts(const NkJudgement *judgement);
/* What a comparison says of one bundle, in lines (char *): verdict, lines by residency, interfaces; empty where nothing
   changed. Caller unrefs. */
GPtrArray *nk_lint_changes(const NkBundleChange *change);

/* "kernel client", "primary interrupt", "shared resource". */
const char *nk_criterion_title(NkCriterion criterion);
/* "justified" -> "Justified"... the verdict as a headline. */
const char *nk_verdict_title(NkVerdict verdict);
/* "file:line" as people see it, "" without a file. Caller frees. */
char *nk_report_place(const NkJudgement *judgement, const char *file, guint line);
/* "a, b and c"; "none" when empty. Caller frees. */
char *nk_report_list(GPtrArray *texts);
/* "not-justified: the platform offers ..."; caller frees. */
char *nk_report_outcome(const NkOutcome *outcome);
/* "12 of 12 sources parsed; 96% of 2341 calls resolved"; caller frees. */
char *nk_report_coverage(const NkCoverage *coverage);
/* Percent of a share, rounded down: only what is whole is 100. */
int nk_report_percent_down(double share);
/* What the project is called: the last part of the path asked for. Caller frees. */
char *nk_report_name(const NkJudgement *judgement);
/* For a project without kernel code: what it is, and the next step. Sentences (char *), caller unrefs. */
GPtrArray *nk_report_next_steps(const NkJudgement *judgement);
/* Kernel bundles among the judgement's. */
guint nk_report_kernel_bundles(const NkJudgement *judgement);
/* The kernel bundle that the project's verdict is taken from, or NULL. */
const NkBundleJudgement *nk_report_leading(const NkJudgement *judgement);
/* "Elm: IOUSBHostDevice by com.example.Elm": what a bundle's property list binds. Texts (char *), caller unrefs. */
GPtrArray *nk_report_bindings(const NkBundle *bundle);
/* How OSBundleLibraries and what the code uses agree; NULL where it is not known. Caller frees. */
char *nk_report_libraries(const NkJudgement *judgement, const NkBundleJudgement *bundle);
/* The text without control characters that a terminal would obey; caller frees. */
char *nk_report_clean(const char *text);
