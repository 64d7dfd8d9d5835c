/* Exit codes: 0 done, 1 fails, 2 wrong, 3 incomplete; where several hold, 2, then 1, then 3, then 0. */
#include <jansson.h>

#include "bad_units.h"
#include "run.h"
#include "tree_copy.h"

/* ---- what fails ---- */
static void test_verdicts(void) {
  static const struct {
    const char *fixture, *fail_on;
    int code;
  } cases[] = {
      {"kauth-monitor", NULL, 0},
      {"kauth-monitor", "not-justified", 0},
      {"kauth-monitor", "justified", 1},
      {"kauth-monitor", "justified,inconclusive", 1},
      {"kauth-monitor", "none", 0},
      {"usb-no-client", NULL, 1},
      {"usb-no-client", "none", 0},
      {"usb-no-client", "inconclusive", 0},
      {"usb-no-client", "inconclusive,not-justified", 1},
      {"virtual-audio", NULL, 0},
      {"virtual-audio", "inconclusive", 1},
      {"driverkit-dext", "not-justified", 0}, /* no kernel code: never fails */
      {"codeless-kext", "not-justified", 0},
      {"user-daemon", "not-justified", 0},
      {"empty-tree", "not-justified", 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autofree char *fixture = fixture_path(cases[i].fixture);
    g_auto(Run) run = cases[i].fail_on ? RUN("check", "--fail-on", cases[i].fail_on, fixture) : RUN("check", fixture);
    g_test_message("check --fail-on %s %s", cases[i].fail_on, cases[i].fixture);
    run_exits(&run, cases[i].code);
  }
}

/* The project is justified, one of its bundles is not. */
static void test_each_bundle_counts(void) {
  g_autofree char *fixture = fixture_path("two-kexts-and-app");
  g_auto(Run) all = RUN("check", fixture), one = RUN("check", "--target", "SorrelCard", fixture);
  run_exits(&all, 1);
  run_exits(&one, 0);
}

static void test_levels(void) {
  static const struct {
    const char *fixture, *fail_on;
    int code;
  } cases[] = {
      {"wrapped-interrupt", NULL, 0}, /* only a note */
      {"wrapped-interrupt", "note", 1},
      {"wrapped-interrupt", "warning", 0},
      {"wrapped-interrupt", "error,note", 1}, /* a set: the lowest level decides */
      {"usb-no-client", NULL, 1},
      {"usb-no-client", "warning", 1},
      {"usb-no-client", "error", 0},
      {"usb-no-client", "none", 0},
      {"empty-tree", "note", 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autofree char *fixture = fixture_path(cases[i].fixture);
    g_auto(Run) run = cases[i].fail_on ? RUN("lint", "--fail-on", cases[i].fail_on, fixture) : RUN("lint", fixture);
    g_test_message("lint --fail-on %s %s", cases[i].fail_on, cases[i].fixture);
    run_exits(&run, cases[i].code);
  }
}

/* Without options, the other commands answer with 0 whatever the verdict is. */
static void test_commands_without_verdict(void) {
  static const char *const commands[] = {"report", "bundles", "facts"};
  g_autofree char *fixture = fixture_path("usb-no-client");
  for (gsize i = 0; i < G_N_ELEMENTS(commands); i++) {
    g_auto(Run) run = RUN(commands[i], fixture);
    run_exits(&run, 0);
    run_is_silent(&run);
  }
}

/* ---- what is incomplete ---- */
static void init_bad(Tree *tree, const char *fixture) {
  tree_init_fixture(tree, fixture);
  add_crash(tree);
}

static void test_crash(void) {
  Tree tree;
  init_bad(&tree, "kauth-monitor");
  g_auto(Run) run = RUN("check", tree.root);
  run_exits(&run, 3);
  run_says(&run, ": Justified"); /* the rest is analysed, and proves it */
  run_says(&run, "incomplete      1 of 2 sources analysed");
  run_warns(&run, "crash.c: warning: not analysed: the parser crashed");
  tree_clear(&tree);
}

static void test_incomplete_no_is_inconclusive(void) {
  Tree tree;
  init_bad(&tree, "usb-no-client");
  g_auto(Run) run = RUN("check", tree.root);
  run_exits(&run, 3);
  run_says(&run, ": Inconclusive");
  run_says(&run, "1 of 2 sources could not be analysed");
  tree_clear(&tree);
}

static void test_precedence(void) {
  Tree tree;
  init_bad(&tree, "kauth-monitor");
  g_auto(Run) failing = RUN("check", "--fail-on", "justified", tree.root);
  g_auto(Run) allowed = RUN("check", "--allow-incomplete", tree.root);
  g_auto(Run) allowed_failing = RUN("check", "--allow-incomplete", "--fail-on", "justified", tree.root);
  g_auto(Run) wrong = RUN("check", "--fail-on", "justified", "--target", "nobody", tree.root);
  run_exits(&failing, 1);
  run_exits(&allowed, 0);
  run_says(&allowed, "1 of 2 sources analysed"); /* only the exit code changes */
  run_exits(&allowed_failing, 1);
  run_refuses(&wrong, "no bundle is called nobody");
  tree_clear(&tree);
}

static void test_every_judging_command(void) {
  Tree tree;
  init_bad(&tree, "kauth-monitor");
  g_auto(Run) lint = RUN("lint", "--fail-on", "none", tree.root), failing = RUN("lint", tree.root);
  g_auto(Run) report = RUN("report", "--format", "markdown", tree.root);
  g_auto(Run) allowed = RUN("report", "--allow-incomplete", tree.root), facts = RUN("facts", tree.root);
  run_exits(&lint, 3);
  run_warns(&lint, "crash.c");
  run_exits(&failing, 1); /* kauth is deprecated */
  run_exits(&report, 3);
  run_says(&report, "crash.c");
  run_says(&report, "warning: not analysed");
  run_exits(&allowed, 0);
  run_says(&facts, "crash.c: the parser crashed");
  tree_clear(&tree);
}

static json_t *coverage_of(const Run *run) {
  json_t *document = json_loads(run->out, 0, NULL);
  if (!document)
    run_fail(run, "stdout", "expected JSON");
  json_t *bundle = json_array_get(json_object_get(document, "bundles"), 0);
  json_t *units = json_incref(json_object_get(json_object_get(bundle, "coverage"), "units"));
  json_decref(document);
  return units;
}

static void counts(json_t *units, const char *key, json_int_t value) {
  g_assert_cmpint(json_integer_value(json_object_get(units, key)), ==, value);
}

/* A unit that crashes, one that hangs and one that eats memory: each costs itself. */
static void test_limits(void) {
  Tree tree;
  init_bad(&tree, "kauth-monitor");
  add_bomb(&tree);
  add_eater(&tree);
  g_auto(Run) run = RUN("check", "--timeout-per-unit", "1", "--format", "json", tree.root);
  g_auto(Run) small =
      RUN("check", "--timeout-per-unit", "20", "--memory-per-unit", "256", "--format", "json", "-j", "3", tree.root);
  run_exits(&run, 3);
  run_warns(&run, "bomb.c: warning: not analysed: took longer than 1 s");
  run_warns(&run, "eater.c: warning: not analysed");
  run_exits(&small, 3);
  run_warns(&small, "eater.c: warning: not analysed");
  if (strstr(small.err, "took longer"))
    run_fail(&small, "stderr", "expected the memory limit before the time limit");
  json_t *units = coverage_of(&run);
  counts(units, "total", 4);
  counts(units, "parsed", 1);
  counts(units, "failed", 3);
  json_decref(units);
  run_says(&run, "\"verdict\": \"justified\"");
  tree_clear(&tree);
}

/* A source that is not part of the kernel does not make the answer incomplete. */
static void test_user_space_does_not_count(void) {
  Tree tree;
  tree_init_fixture(&tree, "two-kexts-and-app");
  GString *text = g_string_new("int main(void) { return ");
  for (guint i = 0; i < 200000; i++)
    g_string_append_c(text, '~');
  g_string_append(text, "1; }\n");
  tree_add(&tree, "App/deep.m", text->str);
  g_string_free(text, TRUE);
  g_auto(Run) run = RUN("check", "--fail-on", "none", tree.root),
              all = RUN("check", "--all", "--fail-on", "none", tree.root);
  run_exits(&run, 0);
  run_exits(&all, 0);
  run_warns(&all, "App/deep.m: warning: not analysed");
  tree_clear(&tree);
}

/* Coverage under the threshold is incomplete as well, with every source parsed. */
static void test_low_coverage(void) {
  Tree tree;
  tree_init_fixture(&tree, "usb-no-client");
  tree_add(
      &tree, "calls.cpp",
      "#include <IOKit/IOService.h>\n#include \"nowhere.h\"\n"
      "void many() { a(); b(); c(); d(); e(); f(); g(); h(); i(); j(); k(); l(); m(); n(); o(); p(); q(); r(); }\n"
      "void more() { A(); B(); C(); D(); E(); F(); G(); H(); I(); J(); K(); L(); M(); N(); O(); P(); Q(); R(); }\n");
  g_auto(Run) run = RUN("check", tree.root);
  run_exits(&run, 3);
  run_says(&run, ": Inconclusive");
  run_says(&run, "1 header missing");
  tree_clear(&tree);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/cli/exit/verdicts", test_verdicts);
  g_test_add_func("/cli/exit/each-bundle-counts", test_each_bundle_counts);
  g_test_add_func("/cli/exit/levels", test_levels);
  g_test_add_func("/cli/exit/commands-without-verdict", test_commands_without_verdict);
  g_test_add_func("/cli/exit/crash", test_crash);
  g_test_add_func("/cli/exit/incomplete-no-is-inconclusive", test_incomplete_no_is_inconclusive);
  g_test_add_func("/cli/exit/precedence", test_precedence);
  g_test_add_func("/cli/exit/every-judging-command", test_every_judging_command);
  g_test_add_func("/cli/exit/limits", test_limits);
  g_test_add_func("/cli/exit/user-space-does-not-count", test_user_space_does_not_count);
  g_test_add_func("/cli/exit/low-coverage", test_low_coverage);
  return g_test_run();
}
