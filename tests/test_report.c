/* report: every format of a hand-made judgement; hostile names stay text. */
#include "judge_bench.h"

#include <jansson.h>
#include <needkext/compare.h>
#include <string.h>

static const char hostile[] = "<script>alert(1)</script> a|b `c` *d* \033[31m \xff";

static NkHazard hazard = {.id = (char *)"feedfacefeedface",
                          .rule = (char *)"lint.deprecated-kpi",
                          .level = (char *)"warning",
                          .message = (char *)"ipf_addv4 is deprecated",
                          .file = (char *)"Elm/Elm.cpp",
                          .line = 7,
                          .column = 5};

static NkAlternative alternative = {.use = (char *)"a driver extension",
                                    .since = (char *)"11.0",
                                    .grade = (char *)"entitled",
                                    .covers = (char *)"most"};

/* A kernel extension, justified by documented criteria and replaced today. */
static NkJudgement *judgement_of(Bench *bench, NkBundleKind kind) {
  bench_init(bench, kind);
  NkRule *rule = bench_rule(bench, "network.controller");
  rule->alternative = &alternative;
  rule->client = (char *)"the network stack";
  rule->bus = (char *)"pci";
  NkEvidence *evidence = bench_add(bench, rule, NK_CRITERION_CLIENT, NK_STRENGTH_STRONG, "K");
  g_free(evidence->message);
  evidence->message = g_strdup(hostile);
  NkMatches *matches = bench_matches(bench);
  if (nk_bundle_kind_is_kernel(kind))
    g_ptr_array_add(matches->hazards, &hazard);
  GPtrArray *bundles = g_ptr_array_new();
  g_ptr_array_add(bundles,
                  nk_judge_bundle(&bench->project, 0, NULL, NULL, matches, bench->documented, &bench->options));
  NkJudgement *judgement = nk_judge_project(&bench->project, bundles, bench->documented, &bench->options);
  judgement->sdk = g_strdup("builtin");
  return judgement;
}

static char *written(const NkJudgement *judgement, const char *command, const char *name, gboolean color) {
  const NkReportFormat *format = nk_report_format(command, name);
  g_assert_nonnull(format);
  g_autoptr(GError) error = NULL;
  GString *out = g_string_new(NULL);
  NkReportOptions options = {.color = color};
  g_assert_true(format->write(judgement, &options, out, &error));
  g_assert_no_error(error);
  g_assert_true(g_utf8_validate(out->str, -1, NULL));
  return g_string_free(out, FALSE);
}

static const char *text_at(json_t *value, const char *first, const char *second) {
  json_t *inner = json_object_get(value, first);
  return json_string_value(second ? json_object_get(inner, second) : inner);
}

static void test_json(void) {
  Bench bench;
  NkJudgement *judgement = judgement_of(&bench, NK_BUNDLE_KEXT);
  g_autofree char *text = written(judgement, "check", "json", FALSE);
  json_error_t where;
  json_t *document = json_loads(text, JSON_REJECT_DUPLICATES, &where);
  g_assert_nonnull(document);
  g_assert_cmpstr(text_at(document, "schema", NULL), ==, "needkext/1");
  g_assert_cmpstr(text_at(document, "tool", "sdk"), ==, "builtin");
  g_assert_cmpstr(text_at(document, "tool", "policy"), ==, "documented/1");
  g_assert_true(json_is_null(json_object_get(json_object_get(document, "tool"), "libclang")));
  json_t *project = json_object_get(document, "project");
  g_assert_cmpstr(text_at(project, "reason", NULL), ==, "no-driver-code"); /* nothing was parsed */
  g_assert_cmpstr(text_at(project, "path", NULL), ==, ".");
  json_t *bundle = json_array_get(json_object_get(document, "bundles"), 0);
  json_t *evidence = json_array_get(json_object_get(bundle, "evidence"), 0);
  g_assert_cmpstr(text_at(evidence, "criterion", NULL), ==, "kernel-client");
  g_assert_cmpstr(text_at(evidence, "site", "file"), ==, "Elm/Elm.cpp");
  g_assert_cmpstr(text_at(json_array_get(json_object_get(bundle, "alternatives"), 0), "use", NULL), ==,
                  "a driver extension");
  json_t *found = json_array_get(json_object_get(bundle, "hazards"), 0);
  g_assert_cmpstr(json_string_value(json_array_get(json_object_get(found, "bundles"), 0)), ==, "Elm");
  json_decref(document);
  g_autofree char *again = written(judgement, "check", "json", FALSE);
  g_assert_cmpstr(text, ==, again);
  nk_judgement_free(judgement);
  bench_clear(&bench);
}

static void test_text(void) {
  Bench bench;
  NkJudgement *judgement = judgement_of(&bench, NK_BUNDLE_KEXT);
  g_autofree char *plain = written(judgement, "check", "text", FALSE);
  g_assert_null(strchr(plain, '\033')); /* neither our colours nor the source's */
  g_assert_nonnull(strstr(plain, "Not justified"));
  g_assert_nonnull(strstr(plain, "the network stack"));
  g_autofree char *colored = written(judgement, "check", "text", TRUE);
  g_assert_nonnull(strchr(colored, '\033'));
  g_assert_null(strstr(colored, "\033[31m"));
  nk_judgement_free(judgement);
  bench_clear(&bench);
}

static void test_text_without_kernel(void) {
  Bench bench;
  NkJudgement *judgement = judgement_of(&bench, NK_BUNDLE_DEXT);
  g_autofree char *text = written(judgement, "check", "text", FALSE);
  g_assert_nonnull(strstr(text, "outside the kernel"));
  g_assert_nonnull(strstr(text, "needkext plan --template"));
  nk_judgement_free(judgement);
  bench_clear(&bench);
}

static void test_html(void) {
  Bench bench;
  NkJudgement *judgement = judgement_of(&bench, NK_BUNDLE_KEXT);
  g_autofree char *text = written(judgement, "report", "html", FALSE);
  g_assert_null(strstr(text, "<script>alert"));
  g_assert_nonnull(strstr(text, "Content-Security-Policy"));
  g_assert_nonnull(strstr(text, "Signature"));
  g_assert_null(strstr(text, "http://"));
  g_assert_null(strstr(text, "https://"));
  g_autofree char *check = written(judgement, "check", "html", FALSE);
  g_assert_null(strstr(check, "Signature"));
  nk_judgement_free(judgement);
  bench_clear(&bench);
}

static void test_markdown(void) {
  Bench bench;
  NkJudgement *judgement = judgement_of(&bench, NK_BUNDLE_KEXT);
  g_autofree char *text = written(judgement, "check", "markdown", FALSE);
  g_assert_null(strstr(text, "<script"));
  g_assert_nonnull(strstr(text, "# Kernel code in tmp"));
  nk_judgement_free(judgement);
  bench_clear(&bench);
}

/* The text of a lint run with this level for the hazard's rule, or with these places wanted. */
static char *linted(const char *rule, const char *level, char **within) {
  Bench bench;
  NkJudgement *first = judgement_of(&bench, NK_BUNDLE_KEXT);
  g_autoptr(GHashTable) levels = g_hash_table_new(g_str_hash, g_str_equal);
  if (rule)
    g_hash_table_insert(levels, (gpointer)rule, (gpointer)level);
  bench.options.levels = levels;
  GPtrArray *bundles = g_ptr_array_new();
  NkMatches *matches = bench_matches(&bench);
  g_ptr_array_add(matches->hazards, &hazard);
  g_ptr_array_add(bundles, nk_judge_bundle(&bench.project, 0, NULL, NULL, matches, bench.documented, &bench.options));
  NkJudgement *judgement = nk_judge_project(&bench.project, bundles, bench.documented, &bench.options);
  nk_judgement_limit(judgement, within);
  char *text = written(judgement, "lint", "text", FALSE);
  nk_judgement_free(judgement);
  nk_judgement_free(first);
  bench_clear(&bench);
  return text;
}

static void test_lint(void) {
  static const char line[] = "Elm/Elm.cpp:7:5: warning: ipf_addv4 is deprecated [lint.deprecated-kpi]\n";
  g_autofree char *text = linted(NULL, NULL, NULL), *lower = linted("lint.*", "note", NULL);
  g_autofree char *none = linted("lint.deprecated-kpi", "off", NULL);
  char *inside[] = {(char *)"Elm", NULL}, *outside[] = {(char *)"Elm/Elm", NULL};
  g_autofree char *within = linted(NULL, NULL, inside);
  g_autofree char *beside = linted(NULL, NULL, outside); /* a prefix of the name is not its directory */
  g_assert_true(g_str_has_prefix(text, line));
  g_assert_nonnull(strstr(text, "\n1 warning\n"));
  g_assert_nonnull(strstr(lower, ": note: "));
  g_assert_cmpstr(none, ==, "No findings\n");
  g_assert_cmpstr(within, ==, text);
  g_assert_cmpstr(beside, ==, none);
}

static void test_formats(void) {
  g_assert_nonnull(nk_report_format("lint", "sarif"));
  g_assert_null(nk_report_format("lint", "html"));
  g_assert_null(nk_report_format("bundles", "text"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/report/json", test_json);
  g_test_add_func("/report/text", test_text);
  g_test_add_func("/report/text-without-kernel", test_text_without_kernel);
  g_test_add_func("/report/html", test_html);
  g_test_add_func("/report/markdown", test_markdown);
  g_test_add_func("/report/lint", test_lint);
  g_test_add_func("/report/formats", test_formats);
  return g_test_run();
}
