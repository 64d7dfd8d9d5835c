/* Evidence and projects by hand, for tests of the judge and of the reports. */
#pragma once

#include <needkext/report.h>

typedef struct {
  NkProject project;
  GPtrArray *rules; /* NkRule, owned */
  GPtrArray *evidence;
  NkPolicy *documented, *today;
  NkJudgeOptions options;
} Bench;

static inline void bench_evidence_free(gpointer data) {
  NkEvidence *e = data;
  g_free(e->id);
  g_free(e->symbol);
  g_free(e->message);
  g_free(e->group);
  g_free(e->site_file);
  g_free(e);
}

static inline void bench_bundle_free(gpointer data) {
  NkBundle *bundle = data;
  g_array_unref(bundle->units);
  g_free(bundle);
}

static inline void bench_init(Bench *bench, NkBundleKind kind) {
  g_autoptr(GError) error = NULL;
  *bench = (Bench){.project = {.root = (char *)"/tmp", .path = (char *)"/tmp", .scope = (char *)""}};
  bench->project.bundles = g_ptr_array_new_with_free_func(bench_bundle_free);
  bench->project.units = g_ptr_array_new();
  bench->project.openings = g_ptr_array_new();
  bench->project.diagnostics = g_ptr_array_new();
  NkBundle *bundle = g_new0(NkBundle, 1);
  *bundle = (NkBundle){.name = (char *)"Elm",
                       .identifier = (char *)"org.example.elm",
                       .path = (char *)"Elm/Info.plist",
                       .kind = kind,
                       .units = g_array_new(FALSE, FALSE, sizeof(guint))};
  g_ptr_array_add(bench->project.bundles, bundle);
  bench->rules = g_ptr_array_new_with_free_func(g_free);
  bench->evidence = g_ptr_array_new_with_free_func(bench_evidence_free);
  bench->documented = nk_policy_read(NK_SOURCE_DIR "/heuristics/policy/documented.yaml", &error);
  g_assert_no_error(error);
  bench->today = nk_policy_read(NK_SOURCE_DIR "/heuristics/policy/today.yaml", &error);
  g_assert_no_error(error);
  bench->options.today = bench->today;
}

static inline NkRule *bench_rule(Bench *bench, const char *id) {
  NkRule *rule = g_new0(NkRule, 1);
  rule->id = (char *)id;
  rule->title = (char *)id;
  rule->evidence = TRUE;
  rule->context = rule->handler = rule->filter = -1;
  g_ptr_array_add(bench->rules, rule);
  return rule;
}

/* Live evidence in favour, confidence 1, in a group of its own name. */
static inline NkEvidence *bench_add(Bench *bench, NkRule *rule, NkCriterion criterion, NkStrength strength,
                                    const char *group) {
  NkEvidence *e = g_new0(NkEvidence, 1);
  *e = (NkEvidence){.id = g_strdup("0123456789abcdef"),
                    .rule = rule,
                    .criterion = criterion,
                    .strength = strength,
                    .confidence = 1,
                    .status = NK_STATUS_LIVE,
                    .symbol = g_strdup("Elm::start"),
                    .message = g_strdup_printf("%s says so", rule->id),
                    .group = g_strdup(group),
                    .site_file = g_strdup("Elm/Elm.cpp"),
                    .line = 12,
                    .column = 3};
  rule->criterion = criterion;
  rule->strength = strength;
  g_ptr_array_add(bench->evidence, e);
  return e;
}

static inline void bench_clear(Bench *bench) {
  g_ptr_array_unref(bench->project.bundles);
  g_ptr_array_unref(bench->project.units);
  g_ptr_array_unref(bench->project.openings);
  g_ptr_array_unref(bench->project.diagnostics);
  g_ptr_array_unref(bench->evidence);
  g_ptr_array_unref(bench->rules);
  nk_policy_free(bench->documented);
  nk_policy_free(bench->today);
}

/* Takes over the evidence: a bundle judged, as if its code had been parsed. */
static inline NkMatches *bench_matches(Bench *bench) {
  NkMatches *matches = g_new0(NkMatches, 1);
  matches->evidence = g_ptr_array_ref(bench->evidence);
  matches->hazards = g_ptr_array_new();
  matches->libraries = g_ptr_array_new();
  return matches;
}
