/* judge: scores, criteria, the order of the verdict rules, coverage, the project's verdict. */
#include "heuristics/judge/bundle.h"

#include "judge_bench.h"
#include "tree.h"

#include <string.h>

static NkScale scale_of(Bench *bench) {
  return (NkScale){.policy = bench->documented, .evidence = bench->evidence, .has_source = TRUE};
}

static void assert_outcome(const NkScale *scale, NkVerdict verdict, const char *reason) {
  NkOutcome outcome;
  nk_scale_outcome(scale, &outcome);
  g_assert_cmpstr(outcome.reason, ==, reason);
  g_assert_cmpint(outcome.verdict, ==, verdict);
  nk_outcome_clear(&outcome);
}

static double score_of(const NkScale *scale, NkCriterion criterion, NkMet met) {
  NkCriterionResult results[NK_N_CRITERIA];
  nk_scale_criteria(scale, results);
  g_assert_cmpint(results[criterion].met, ==, met);
  double score = results[criterion].score;
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    g_free(results[i].why);
  return score;
}

#define assert_near(a, b) g_assert_cmpfloat_with_epsilon(a, b, 1e-9)

static void test_groups(void) {
  Bench bench;
  bench_init(&bench, NK_BUNDLE_KEXT);
  NkScale scale = scale_of(&bench);
  assert_near(score_of(&scale, NK_CRITERION_CLIENT, NK_MET_NO), 0);
  NkRule *rule = bench_rule(&bench, "a.one");
  bench_add(&bench, rule, NK_CRITERION_CLIENT, NK_STRENGTH_STRONG, "A");
  bench_add(&bench, rule, NK_CRITERION_CLIENT, NK_STRENGTH_WEAK, "A"); /* the same group: not counted */
  assert_near(score_of(&scale, NK_CRITERION_CLIENT, NK_MET_YES), 0.85);
  bench_add(&bench, rule, NK_CRITERION_CLIENT, NK_STRENGTH_MODERATE, "B")->confidence = 0.5;
  assert_near(score_of(&scale, NK_CRITERION_CLIENT, NK_MET_YES), 1 - 0.15 * 0.75);
  assert_near(score_of(&scale, NK_CRITERION_INTERRUPT, NK_MET_NO), 0);
  g_autoptr(GPtrArray) without = g_ptr_array_new();
  g_ptr_array_add(without, (gpointer) "A");
  scale.without = without;
  assert_near(score_of(&scale, NK_CRITERION_CLIENT, NK_MET_UNKNOWN), 0.25);
  bench_clear(&bench);
}

static void test_many_moderate_are_not_yes(void) {
  Bench bench;
  bench_init(&bench, NK_BUNDLE_KEXT);
  NkScale scale = scale_of(&bench);
  NkRule *rule = bench_rule(&bench, "a.one");
  bench_add(&bench, rule, NK_CRITERION_CLIENT, NK_STRENGTH_MODERATE, "A");
  bench_add(&bench, rule, NK_CRITERION_CLIENT, NK_STRENGTH_MODERATE, "B");
  bench_add(&bench, rule, NK_CRITERION_CLIENT, NK_STRENGTH_MODERATE, "C");
  assert_near(score_of(&scale, NK_CRITERION_CLIENT, NK_MET_UNKNOWN), 0.875);
  bench_clear(&bench);
}

/* Strong evidence of little confidence is a doubt, never a no. */
static void test_doubtful_strong(void) {
  Bench bench;
  bench_init(&bench, NK_BUNDLE_KEXT);
  NkScale scale = scale_of(&bench);
  bench_add(&bench, bench_rule(&bench, "a.one"), NK_CRITERION_INTERRUPT, NK_STRENGTH_STRONG, "A")->confidence = 0.5;
  score_of(&scale, NK_CRITERION_INTERRUPT, NK_MET_UNKNOWN);
  assert_outcome(&scale, NK_VERDICT_INCONCLUSIVE, "unknown-primary-interrupt");
  bench_clear(&bench);
}

static void test_dead_and_refused(void) {
  Bench bench;
  bench_init(&bench, NK_BUNDLE_KEXT);
  NkScale scale = scale_of(&bench);
  NkRule *rule = bench_rule(&bench, "a.one");
  bench_add(&bench, rule, NK_CRITERION_CLIENT, NK_STRENGTH_STRONG, "A")->status = NK_STATUS_DEAD;
  bench_add(&bench, rule, NK_CRITERION_CLIENT, NK_STRENGTH_STRONG, "B")->refused = TRUE;
  assert_near(score_of(&scale, NK_CRITERION_CLIENT, NK_MET_NO), 0);
  assert_outcome(&scale, NK_VERDICT_NOT_JUSTIFIED, "none-met");
  bench_clear(&bench);
}

static void test_refusal_zeroes(void) {
  Bench bench;
  bench_init(&bench, NK_BUNDLE_KEXT);
  NkScale scale = scale_of(&bench);
  char *zeroes[] = {(char *)"a.*", NULL};
  NkRule *refusal = bench_rule(&bench, "b.refusal");
  refusal->zeroes = zeroes;
  bench_add(&bench, bench_rule(&bench, "a.one"), NK_CRITERION_INTERRUPT, NK_STRENGTH_STRONG, "A");
  NkEvidence *against = bench_add(&bench, refusal, NK_CRITERION_INTERRUPT, NK_STRENGTH_STRONG, "B");
  against->polarity = NK_POLARITY_AGAINST;
  score_of(&scale, NK_CRITERION_INTERRUPT, NK_MET_YES); /* another group */
  g_free(against->group);
  against->group = g_strdup("A");
  assert_near(score_of(&scale, NK_CRITERION_INTERRUPT, NK_MET_NO), 0);
  bench_clear(&bench);
}

static void test_contrary(void) {
  Bench bench;
  bench_init(&bench, NK_BUNDLE_KEXT);
  NkScale scale = scale_of(&bench);
  NkRule *contrary = bench_rule(&bench, "b.contrary");
  bench_add(&bench, contrary, NK_CRITERION_CLIENT, NK_STRENGTH_STRONG, "X")->polarity = NK_POLARITY_AGAINST;
  NkEvidence *e = bench_add(&bench, bench_rule(&bench, "a.one"), NK_CRITERION_CLIENT, NK_STRENGTH_MODERATE, "A");
  assert_near(score_of(&scale, NK_CRITERION_CLIENT, NK_MET_UNKNOWN), 0.5 * (1 - 0.5 * 0.85));
  e->strength = NK_STRENGTH_STRONG;
  assert_near(score_of(&scale, NK_CRITERION_CLIENT, NK_MET_YES), 0.85);
  bench_clear(&bench);
}

static void test_shared(void) {
  Bench bench;
  bench_init(&bench, NK_BUNDLE_KEXT);
  NkScale scale = scale_of(&bench);
  NkRule *open = bench_rule(&bench, "a.open"), *check = bench_rule(&bench, "a.check");
  bench_add(&bench, open, NK_CRITERION_RESOURCE, NK_STRENGTH_STRONG, "A");
  score_of(&scale, NK_CRITERION_RESOURCE, NK_MET_NO); /* an interface by itself says nothing */
  open->open_access = TRUE;
  score_of(&scale, NK_CRITERION_RESOURCE, NK_MET_UNKNOWN);
  assert_outcome(&scale, NK_VERDICT_INCONCLUSIVE, "unknown-shared-resource");
  check->privilege = TRUE;
  bench_add(&bench, check, NK_CRITERION_NONE, NK_STRENGTH_NONE, "B");
  score_of(&scale, NK_CRITERION_RESOURCE, NK_MET_NO);
  assert_outcome(&scale, NK_VERDICT_NOT_JUSTIFIED, "none-met");
  open->system_wide = TRUE;
  bench_add(&bench, open, NK_CRITERION_RESOURCE, NK_STRENGTH_STRONG, "C");
  bench_add(&bench, open, NK_CRITERION_RESOURCE, NK_STRENGTH_STRONG, "D");
  assert_near(score_of(&scale, NK_CRITERION_RESOURCE, NK_MET_UNKNOWN), 0.6); /* capped, never yes */
  bench_clear(&bench);
}

static void test_verdict_order(void) {
  Bench bench;
  bench_init(&bench, NK_BUNDLE_KEXT);
  NkScale scale = scale_of(&bench);
  NkRule *bus = bench_rule(&bench, "usb.device");
  bus->bus = (char *)"usb";
  NkRule *wide = bench_rule(&bench, "a.wide");
  wide->system_wide = TRUE;
  assert_outcome(&scale, NK_VERDICT_NOT_JUSTIFIED, "none-met");
  bench_add(&bench, wide, NK_CRITERION_NONE, NK_STRENGTH_NONE, "W");
  assert_outcome(&scale, NK_VERDICT_INCONCLUSIVE, "unknown-shared-resource");
  bench_add(&bench, bus, NK_CRITERION_NONE, NK_STRENGTH_NONE, "U");
  assert_outcome(&scale, NK_VERDICT_NOT_JUSTIFIED, "usb-firewire");
  scale.low_coverage = TRUE;
  assert_outcome(&scale, NK_VERDICT_INCONCLUSIVE, "low-coverage");
  bench_add(&bench, bench_rule(&bench, "a.irq"), NK_CRITERION_INTERRUPT, NK_STRENGTH_STRONG, "I");
  assert_outcome(&scale, NK_VERDICT_JUSTIFIED, "primary-interrupt");
  bench_add(&bench, bench_rule(&bench, "a.client"), NK_CRITERION_CLIENT, NK_STRENGTH_STRONG, "K");
  assert_outcome(&scale, NK_VERDICT_JUSTIFIED, "kernel-client+primary-interrupt");
  scale.has_source = FALSE;
  assert_outcome(&scale, NK_VERDICT_NOT_JUSTIFIED, "no-driver-code");
  scale.codeless = TRUE;
  assert_outcome(&scale, NK_VERDICT_NOT_JUSTIFIED, "codeless");
  bench_clear(&bench);
}

/* USB and something else that is hardware: not only USB. Virtual providers are no hardware. */
static void test_buses(void) {
  Bench bench;
  bench_init(&bench, NK_BUNDLE_KEXT);
  NkScale scale = scale_of(&bench);
  const char *names[] = {"usb", "virtual", "pci"};
  const char *reasons[] = {"usb-firewire", "usb-firewire", "none-met"};
  for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
    NkRule *rule = bench_rule(&bench, names[i]);
    rule->bus = (char *)names[i];
    bench_add(&bench, rule, NK_CRITERION_NONE, NK_STRENGTH_NONE, names[i]);
    assert_outcome(&scale, NK_VERDICT_NOT_JUSTIFIED, reasons[i]);
  }
  bench_clear(&bench);
}

static void test_patches(void) {
  Bench bench;
  bench_init(&bench, NK_BUNDLE_KEXT);
  NkScale scale = scale_of(&bench);
  NkRule *patch = bench_rule(&bench, "patching.plugin");
  patch->patches = TRUE;
  bench_add(&bench, patch, NK_CRITERION_CLIENT, NK_STRENGTH_STRONG, "P");
  assert_outcome(&scale, NK_VERDICT_INCONCLUSIVE, "patches-kernel");
  bench_add(&bench, bench_rule(&bench, "a.client"), NK_CRITERION_CLIENT, NK_STRENGTH_STRONG, "K");
  assert_outcome(&scale, NK_VERDICT_JUSTIFIED, "kernel-client");
  bench_clear(&bench);
}

static void test_today(void) {
  Bench bench;
  bench_init(&bench, NK_BUNDLE_KEXT);
  NkScale scale = scale_of(&bench);
  scale.policy = bench.today;
  NkRule *rule = bench_rule(&bench, "network.controller");
  NkAlternative alternative = {
      .use = (char *)"a driver extension", .since = (char *)"11.0", .grade = (char *)"entitled"};
  rule->alternative = &alternative;
  bench_add(&bench, rule, NK_CRITERION_CLIENT, NK_STRENGTH_STRONG, "K");
  scale.platform = "10.15.7"; /* not there yet */
  assert_outcome(&scale, NK_VERDICT_JUSTIFIED, "kernel-client");
  scale.platform = "11";
  assert_outcome(&scale, NK_VERDICT_NOT_JUSTIFIED, "counterpart");
  alternative.grade = (char *)"partial";
  assert_outcome(&scale, NK_VERDICT_INCONCLUSIVE, "partial-counterpart");
  alternative.grade = (char *)"none";
  assert_outcome(&scale, NK_VERDICT_JUSTIFIED, "kernel-client");
  scale.policy = bench.documented; /* the criteria do not ask what the platform offers */
  alternative.grade = (char *)"free";
  assert_outcome(&scale, NK_VERDICT_JUSTIFIED, "kernel-client");
  bench_clear(&bench);
}

/* A counterpart that reaches none of the driver's buses is none; "virtual" is no bus of hardware. */
static void test_out_of_reach(void) {
  static const struct {
    const char *bus;
    const char *reason;
  } cases[] = {{"pci", "counterpart"}, {"virtual", "counterpart"}, {NULL, "counterpart"}, {"acpi", "kernel-client"}};
  static char *buses[] = {(char *)"pci", (char *)"usb", NULL};
  NkAlternative alternative = {.use = (char *)"x", .since = (char *)"11.0", .grade = (char *)"free", .buses = buses};
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    Bench bench;
    bench_init(&bench, NK_BUNDLE_KEXT);
    NkScale scale = scale_of(&bench);
    scale.policy = bench.today;
    scale.platform = "27";
    NkRule *rule = bench_rule(&bench, "a.device"), *provider = bench_rule(&bench, "a.provider");
    rule->alternative = &alternative;
    provider->bus = (char *)cases[i].bus;
    bench_add(&bench, rule, NK_CRITERION_CLIENT, NK_STRENGTH_STRONG, "K");
    bench_add(&bench, provider, NK_CRITERION_NONE, NK_STRENGTH_NONE, "P");
    NkOutcome outcome = {0};
    nk_scale_outcome(&scale, &outcome);
    g_assert_cmpstr(outcome.reason, ==, cases[i].reason);
    nk_outcome_clear(&outcome);
    bench_clear(&bench);
  }
}

static void test_versions(void) {
  g_assert_true(nk_version_is_valid("10.15"));
  g_assert_false(nk_version_is_valid("10..15"));
  g_assert_false(nk_version_is_valid("10."));
  g_assert_false(nk_version_is_valid("Lion"));
  g_assert_true(nk_version_at_least("27", "11.0"));
  g_assert_true(nk_version_at_least("11", "11.0"));
  g_assert_true(nk_version_at_least("10.15.4", "10.15"));
  g_assert_false(nk_version_at_least("10.15", "10.15.4"));
  g_assert_false(nk_version_at_least("10.15", "11"));
  g_assert_true(nk_version_at_least("10.4", NULL));
}

static NkBundleJudgement *judged(Bench *bench) {
  return nk_judge_bundle(&bench->project, 0, NULL, NULL, bench_matches(bench), bench->documented, &bench->options);
}

static void test_project_without_kernel(void) {
  static const struct {
    NkBundleKind kind;
    const char *reason;
  } cases[] = {{NK_BUNDLE_DEXT, "already-user-space"},
               {NK_BUNDLE_SYSTEM_EXTENSION, "already-user-space"},
               {NK_BUNDLE_PROGRAM, "no-driver-code"},
               {NK_BUNDLE_CODELESS_KEXT, "codeless"}};
  for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
    Bench bench;
    bench_init(&bench, cases[i].kind);
    GPtrArray *bundles = g_ptr_array_new();
    g_ptr_array_add(bundles, judged(&bench));
    g_autoptr(NkJudgement) judgement = nk_judge_project(&bench.project, bundles, bench.documented, &bench.options);
    g_assert_cmpstr(judgement->documented.reason, ==, cases[i].reason);
    g_assert_cmpint(judgement->documented.verdict, ==, NK_VERDICT_NOT_JUSTIFIED);
    g_assert_cmpfloat(judgement->documented.score, ==, 0);
    g_assert_false(judgement->incomplete);
    g_assert_cmpuint(judgement->findings->len, ==, 0);
    bench_clear(&bench);
  }
}

static void test_openings(void) {
  Bench bench;
  bench_init(&bench, NK_BUNDLE_PROGRAM);
  NkOpening opening = {.kind = (char *)"usb", .name = (char *)"libusb_open", .file = (char *)"a.c", .line = 3};
  g_ptr_array_add(bench.project.openings, &opening);
  g_autoptr(NkJudgement) judgement =
      nk_judge_project(&bench.project, g_ptr_array_new(), bench.documented, &bench.options);
  g_assert_cmpstr(judgement->documented.reason, ==, "already-user-space");
  bench_clear(&bench);
}

/* A header's site that two units see is one call; the better answer counts. */
static void test_coverage(void) {
  static const NkFactSite first[] = {{.file = 1, .line = 1, .column = 1},
                                     {.file = 1, .line = 2, .column = 1, .resolved = 1, .origin = NK_ORIGIN_SDK},
                                     {.file = 2, .line = 1, .column = 1, .resolved = 1, .origin = NK_ORIGIN_IMPLICIT}};
  static const NkFactSite second[] = {
      {.file = 1, .line = 1, .column = 1, .resolved = 1, .origin = NK_ORIGIN_SYNTH_MEMBER}};
  const char *strings[] = {"", "a.h", "a.c"};
  NkFacts a = {.status = NK_UNIT_PARSED, .strings = strings, .n_strings = 3, .sites = first, .n_sites = 3};
  NkFacts b = {.status = NK_UNIT_PARTIAL, .strings = strings, .n_strings = 3, .sites = second, .n_sites = 1};
  NkFacts lost = {.status = NK_UNIT_FAILED, .strings = strings, .n_strings = 1};
  g_autoptr(GPtrArray) units = g_ptr_array_new();
  NkCoverage coverage = {.missing_headers = g_ptr_array_new()};
  g_ptr_array_add(units, &a);
  g_ptr_array_add(units, &b);
  nk_coverage_take(&coverage, units);
  g_assert_cmpuint(coverage.calls_total, ==, 3);
  g_assert_cmpuint(coverage.calls_resolved, ==, 3);
  g_assert_cmpuint(coverage.calls_synthesised, ==, 2);
  g_assert_cmpuint(coverage.calls_counted, ==, 2);
  assert_near(coverage.share, 2.0 / 3);
  g_ptr_array_unref(coverage.missing_headers);
  coverage = (NkCoverage){.missing_headers = g_ptr_array_new()};
  g_ptr_array_add(units, &lost);
  nk_coverage_take(&coverage, units);
  assert_near(coverage.share, 2.0 / 3 * 2 / 3);
  g_ptr_array_unref(coverage.missing_headers);
}

static void assert_policy_error(const char *from, const char *to, const char *message) {
  g_autofree char *text = NULL;
  g_assert_true(g_file_get_contents(NK_SOURCE_DIR "/heuristics/policy/documented.yaml", &text, NULL, NULL));
  g_auto(GStrv) parts = g_strsplit(text, from, 2);
  g_assert_nonnull(parts[1]);
  g_autofree char *changed = g_strconcat(parts[0], to, parts[1], NULL);
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "p.yaml", changed);
  g_autofree char *file = g_build_filename(tree.root, "p.yaml", NULL);
  g_autoptr(GError) error = NULL;
  g_assert_null(nk_policy_read(file, &error));
  g_assert_nonnull(error);
  if (!strstr(error->message, message))
    g_error("'%s' does not say '%s'", error->message, message);
  tree_clear(&tree);
}

static void test_policy_errors(void) {
  assert_policy_error("name: documented", "nam: documented", "unknown key \"nam\"");
  assert_policy_error("strong: 0.85", "strong: 8.5", "between 0 and 1");
  assert_policy_error("strong: 0.85", "strong: much", "expected a number");
  assert_policy_error("when: otherwise", "when: codeless", "when: otherwise");
  assert_policy_error("when: met, criteria: [kernel-client", "when: met, criteria: [kernel-clients", "criteria");
  assert_policy_error("version: 1", "version: 2", "version: expected 1");
  assert_policy_error("grades:", "grade:", "p.yaml:");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/judge/groups", test_groups);
  g_test_add_func("/judge/many-moderate", test_many_moderate_are_not_yes);
  g_test_add_func("/judge/doubtful-strong", test_doubtful_strong);
  g_test_add_func("/judge/dead-and-refused", test_dead_and_refused);
  g_test_add_func("/judge/refusal-zeroes", test_refusal_zeroes);
  g_test_add_func("/judge/contrary", test_contrary);
  g_test_add_func("/judge/shared", test_shared);
  g_test_add_func("/judge/verdict-order", test_verdict_order);
  g_test_add_func("/judge/buses", test_buses);
  g_test_add_func("/judge/patches", test_patches);
  g_test_add_func("/judge/today", test_today);
  g_test_add_func("/judge/out-of-reach", test_out_of_reach);
  g_test_add_func("/judge/versions", test_versions);
  g_test_add_func("/judge/project-without-kernel", test_project_without_kernel);
  g_test_add_func("/judge/openings", test_openings);
  g_test_add_func("/judge/coverage", test_coverage);
  g_test_add_func("/judge/policy-errors", test_policy_errors);
  return g_test_run();
}
