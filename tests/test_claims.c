/* Claims, and what would change an answer. */
#include "heuristics/judge/claims.h"
#include "judge_bench.h"

#include <string.h>

#include "catalog_text.h"

static const char rules[] =
    "version: 1\nfamily: need\ntitle: Need\nrules:\n"
    "  - {id: need.free, title: A, calls: [a], alternative: {use: x, since: \"11\", grade: free}}\n"
    "  - {id: need.none, title: B, calls: [b], alternative: {use: none, grade: none}}\n"
    "  - id: need.pci\n    title: C\n    calls: [c]\n    bus: pci\n"
    "    evidence: {criterion: primary-interrupt, strength: strong, message: m}\n"
    "  - id: need.pci-too\n    title: E\n    calls: [e]\n    bus: pci\n"
    "    evidence: {criterion: primary-interrupt, strength: strong, message: m}\n"
    "  - id: need.weak\n    title: D\n    calls: [d]\n    bus: pci\n"
    "    evidence: {criterion: primary-interrupt, strength: weak, message: m}\n";

/* Claims as a configuration would state them; `more` replaces or adds lines. */
static GPtrArray *claims_of(const NkCatalog *catalog, const char *criterion, const char *need, const char *expiry) {
  g_autofree char *text =
      g_strdup_printf("- statement: partners call it\n  criterion: %s\n  need: %s\n  evidence: contract 12\n"
                      "  owner: elm@example.org\n  expiry: %s\n",
                      criterion, need, expiry);
  g_autoptr(GError) error = NULL;
  g_autoptr(NkYaml) node = nk_yaml_parse(text, strlen(text), "x.yaml", NK_CONFIG_ERROR, &error);
  g_assert_no_error(error);
  GPtrArray *claims = nk_claims_read(node, "x.yaml", "x.yaml", &error);
  g_assert_no_error(error);
  nk_claims_resolve(claims, catalog, "x.yaml", &error);
  g_assert_no_error(error);
  return claims;
}

typedef struct {
  Bench bench;
  NkCatalog *catalog;
  GPtrArray *claims;
  NkBundleJudgement *judgement;
} Case;

static void case_init(Case *c) {
  *c = (Case){0};
  bench_init(&c->bench, NK_BUNDLE_KEXT);
  c->catalog = catalog_from_text(rules);
}

static void judge(Case *c) {
  NkJudgeOptions *how = &c->bench.options;
  how->claims = c->claims;
  how->date = "2026-11-23";
  how->planned = TRUE; /* no source, and none is asked for */
  how->platform = "27";
  c->judgement = nk_judge_bundle(&c->bench.project, 0, NULL, NULL, bench_matches(&c->bench), c->bench.documented, how);
}

static void case_clear(Case *c) {
  nk_bundle_judgement_free(c->judgement);
  g_clear_pointer(&c->claims, g_ptr_array_unref);
  nk_catalog_free(c->catalog);
  bench_clear(&c->bench);
}

static void assert_outcome(const NkOutcome *outcome, NkVerdict verdict, const char *reason) {
  g_assert_cmpstr(outcome->reason, ==, reason);
  g_assert_cmpint(outcome->verdict, ==, verdict);
}

static const NkClaimState *only_state(const Case *c) {
  g_assert_cmpuint(c->judgement->claims->len, ==, 1);
  return g_ptr_array_index(c->judgement->claims, 0);
}

static void test_accepted(void) {
  Case c;
  case_init(&c);
  c.claims = claims_of(c.catalog, "shared-resource", "need.none", "2026-11-23"); /* its last day */
  judge(&c);
  assert_outcome(&c.judgement->documented, NK_VERDICT_JUSTIFIED, "claim");
  assert_outcome(&c.judgement->today, NK_VERDICT_JUSTIFIED, "claim");
  const NkCriterionResult *result = &c.judgement->documented.criteria[NK_CRITERION_RESOURCE];
  g_assert_cmpint(result->met, ==, NK_MET_YES);
  g_assert_true(result->claimed);
  g_assert_cmpfloat_with_epsilon(result->score, 0.7, 1e-9);
  g_assert_nonnull(strstr(result->why, "elm@example.org until 2026-11-23"));
  g_assert_true(only_state(&c)->accepted);
  case_clear(&c);
}

static void test_expired(void) {
  Case c;
  case_init(&c);
  c.claims = claims_of(c.catalog, "shared-resource", "need.none", "2026-11-22");
  judge(&c);
  assert_outcome(&c.judgement->documented, NK_VERDICT_NOT_JUSTIFIED, "none-met");
  g_assert_cmpstr(only_state(&c)->status, ==, "expired");
  case_clear(&c);
}

/* Only strong live evidence refuses a claim; weaker is put beside it. */
static void test_contradicted(void) {
  static const struct {
    NkStrength strength;
    NkStatus status;
    gboolean refused, accepted;
    guint contrary;
  } cases[] = {
      {NK_STRENGTH_STRONG, NK_STATUS_LIVE, TRUE, FALSE, 1},
      {NK_STRENGTH_MODERATE, NK_STATUS_LIVE, TRUE, TRUE, 1},
      {NK_STRENGTH_STRONG, NK_STATUS_DEAD, TRUE, TRUE, 0},
      {NK_STRENGTH_STRONG, NK_STATUS_LIVE, FALSE, TRUE, 0}, /* in favour */
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    Case c;
    case_init(&c);
    NkRule *rule = bench_rule(&c.bench, "a.one");
    NkEvidence *e = bench_add(&c.bench, rule, NK_CRITERION_INTERRUPT, cases[i].strength, "A");
    e->status = cases[i].status;
    e->refused = cases[i].refused;
    c.claims = claims_of(c.catalog, "primary-interrupt", "need.none", "2027-01-01");
    judge(&c);
    g_assert_cmpint(only_state(&c)->accepted, ==, cases[i].accepted);
    g_assert_cmpuint(only_state(&c)->contrary->len, ==, cases[i].contrary);
    case_clear(&c);
  }
}

/* Evidence comes before claims: the reason is what the code shows. */
static void test_beside_evidence(void) {
  Case c;
  case_init(&c);
  NkRule *rule = bench_rule(&c.bench, "a.one");
  bench_add(&c.bench, rule, NK_CRITERION_CLIENT, NK_STRENGTH_STRONG, "A");
  c.claims = claims_of(c.catalog, "kernel-client", "need.none", "2027-01-01");
  judge(&c);
  assert_outcome(&c.judgement->documented, NK_VERDICT_JUSTIFIED, "kernel-client");
  g_assert_false(c.judgement->documented.criteria[NK_CRITERION_CLIENT].claimed);
  case_clear(&c);
}

/* Under the platform's policy a claim says what the counterpart leaves undone. */
static void test_today(void) {
  static const struct {
    const char *need;
    gboolean today;
  } cases[] = {
      {"need.free", FALSE},
      {"'need.free: the counterpart loses packets'", TRUE},
      {"need.none", TRUE},
      {"no framework reaches the embedded controller", TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    Case c;
    case_init(&c);
    c.claims = claims_of(c.catalog, "shared-resource", cases[i].need, "2027-01-01");
    judge(&c);
    g_assert_true(only_state(&c)->accepted);
    g_assert_cmpint(only_state(&c)->accepted_today, ==, cases[i].today);
    assert_outcome(&c.judgement->today, cases[i].today ? NK_VERDICT_JUSTIFIED : NK_VERDICT_NOT_JUSTIFIED,
                   cases[i].today ? "claim" : "none-met");
    case_clear(&c);
  }
}

static void test_patching_is_not_claimed(void) {
  Case c;
  case_init(&c);
  NkRule *rule = bench_rule(&c.bench, "a.patch");
  rule->patches = TRUE;
  bench_add(&c.bench, rule, NK_CRITERION_CLIENT, NK_STRENGTH_STRONG, "A");
  c.claims = claims_of(c.catalog, "shared-resource", "need.none", "2027-01-01");
  judge(&c);
  assert_outcome(&c.judgement->documented, NK_VERDICT_INCONCLUSIVE, "patches-kernel");
  case_clear(&c);
}

/* ---- what would change the answer ---- */
static char *turns_text(const Case *c) {
  GString *text = g_string_new(NULL);
  for (guint i = 0; i < c->judgement->turns->len; i++) {
    const NkTurn *turn = g_ptr_array_index(c->judgement->turns, i);
    if (turn->today)
      continue;
    for (guint n = 0; n < turn->without->len; n++)
      g_string_append_printf(text, "%s%s", n ? "+" : "", ((NkEvidence *)turn->without->pdata[n])->group);
    g_string_append_printf(text, "=%s ", nk_verdict_name(turn->verdict));
  }
  return g_string_free(text, FALSE);
}

static void assert_turns(const char *groups, const char *expected) {
  Case c;
  case_init(&c);
  for (const char *group = groups; *group; group++) {
    g_autofree char *id = g_strdup_printf("a.%c", *group);
    g_autofree char *name = g_strndup(group, 1);
    NkRule *rule = bench_rule(&c.bench, g_intern_string(id));
    bench_add(&c.bench, rule, NK_CRITERION_CLIENT, NK_STRENGTH_STRONG, name);
  }
  judge(&c);
  g_autofree char *text = turns_text(&c);
  g_assert_cmpstr(text, ==, expected);
  case_clear(&c);
}

static void test_turns(void) {
  assert_turns("A", "A=not-justified ");
  assert_turns("AB", "A+B=not-justified ");
  assert_turns("ABC", "A+B+C=not-justified ");
  assert_turns("ABCD", ""); /* more than three hold it */
}

/* Smallest only, and a set may turn the answer either way. */
static void test_turns_are_minimal(void) {
  Case c;
  case_init(&c);
  NkRule *strong = bench_rule(&c.bench, "a.strong"), *moderate = bench_rule(&c.bench, "a.moderate");
  bench_add(&c.bench, strong, NK_CRITERION_INTERRUPT, NK_STRENGTH_STRONG, "S");
  bench_add(&c.bench, moderate, NK_CRITERION_CLIENT, NK_STRENGTH_MODERATE, "M");
  judge(&c);
  g_autofree char *text = turns_text(&c);
  g_assert_cmpstr(text, ==, "S=inconclusive ");
  case_clear(&c);
}

static void test_wanted(void) {
  Case c;
  case_init(&c);
  NkRule *bus = bench_rule(&c.bench, "a.bus");
  bus->bus = (char *)"pci";
  bus->family = (char *)"a";
  bench_add(&c.bench, bus, NK_CRITERION_NONE, NK_STRENGTH_NONE, "P");
  c.bench.options.catalog = c.catalog;
  judge(&c);
  g_assert_cmpuint(c.judgement->wanted->len, ==, 3);
  const NkWanted *wanted = g_ptr_array_index(c.judgement->wanted, NK_CRITERION_INTERRUPT);
  g_assert_cmpstr(wanted->rule->id, ==, "need.pci");
  g_assert_cmpint(wanted->met, ==, NK_MET_YES);
  g_assert_cmpuint(wanted->others, ==, 1); /* no more than as strong */
  g_assert_null(((NkWanted *)g_ptr_array_index(c.judgement->wanted, NK_CRITERION_CLIENT))->rule);
  case_clear(&c);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/claims/accepted", test_accepted);
  g_test_add_func("/claims/expired", test_expired);
  g_test_add_func("/claims/contradicted", test_contradicted);
  g_test_add_func("/claims/beside-evidence", test_beside_evidence);
  g_test_add_func("/claims/today", test_today);
  g_test_add_func("/claims/patching", test_patching_is_not_claimed);
  g_test_add_func("/changes/turns", test_turns);
  g_test_add_func("/changes/minimal", test_turns_are_minimal);
  g_test_add_func("/changes/wanted", test_wanted);
  return g_test_run();
}
