/* .needkext.yaml: each key does what it says, each mistake is named with file, line, column and key. */
#include "run.h"
#include "tree_copy.h"

static const char file_name[] = ".needkext.yaml";

static const char source[] = "#include <mach/mach_types.h>\n#include <libkern/libkern.h>\n"
                             "#include \"outer.h\"\n"
                             "#ifdef EXTRA\n"
                             "int extra(void) { return EXTRA; }\n"
                             "#endif\n"
                             "kern_return_t sample_start(kmod_info_t *ki, void *d) { return ki && d; }\n";

static void set_config(Tree *tree, const char *text) {
  g_autofree char *whole = g_strconcat("version: 1\n", text, NULL);
  tree_add(tree, file_name, whole);
}

/* ---- keys ---- */
static void test_bundles(void) {
  static const char *const names[] = {"SorrelCard", "com.example.sorrel.card", "Card/Info.plist"};
  Tree tree;
  tree_init_fixture(&tree, "two-kexts-and-app");
  RunPlace place = {.directory = tree.root};
  g_auto(Run) all = RUN_AT(&place, "check", "--format", "json");
  run_says(&all, "\"SorrelMonitor\"");
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
    g_autofree char *text = g_strdup_printf("bundles: [%s]\n", names[i]);
    set_config(&tree, text);
    g_auto(Run) run = RUN_AT(&place, "check", "--format", "json");
    run_exits(&run, 0);
    run_says(&run, "\"name\": \"SorrelCard\"");
    g_assert_null(strstr(run.out, "\"name\": \"SorrelMonitor\""));
  }
  g_auto(Run) target = RUN_AT(&place, "check", "--target", "SorrelMonitor"); /* the command line wins */
  run_exits(&target, 1);
  tree_clear(&tree);
}

static void test_defines_and_includes(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "project/sample.c", source);
  tree_add(&tree, "vendor/outer.h", "int outer(void);\n");
  g_autofree char *project = g_build_filename(tree.root, "project", NULL);
  g_auto(Run) before = RUN("facts", project);
  run_says(&before, "1 functions");
  run_says(&before, "header not found: outer.h");
  tree_add(&tree, "project/.needkext.yaml", "version: 1\ndefines: [EXTRA=1]\nincludes: [../vendor]\n");
  RunPlace elsewhere = {.directory = "/"}; /* directories are relative to the file */
  g_auto(Run) after = RUN_AT(&elsewhere, "facts", project);
  run_says(&after, "2 functions");
  g_assert_null(strstr(after.out, "header not found"));
  g_autofree char *vendor = g_strconcat(tree.root, "/vendor", NULL);
  g_auto(Run) device = RUN("facts", "--config", "/dev/null", project);
  run_refuses(&device, "/dev/null: not a regular file");
  tree_add(&tree, "project/.needkext.yaml", "version: 1\n");
  g_auto(Run) command = RUN("facts", "-DEXTRA=2", "-I", vendor, project);
  g_assert_cmpstr(command.out, ==, after.out);
  tree_clear(&tree);
}

static void test_exclude(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "sample.c", "#include <libkern/libkern.h>\nint one;\n");
  tree_add(&tree, "third/party.c", "#include <libkern/libkern.h>\nint two;\n");
  RunPlace place = {.directory = tree.root};
  g_auto(Run) before = RUN_AT(&place, "bundles");
  run_says(&before, "third/party.c");
  static const char *const globs[] = {"third/*", "third/", "third", "*party*"};
  for (gsize i = 0; i < G_N_ELEMENTS(globs); i++) {
    g_autofree char *text = g_strdup_printf("exclude: [\"%s\"]\n", globs[i]);
    set_config(&tree, text);
    g_auto(Run) after = RUN_AT(&place, "bundles");
    run_says(&after, "sample.c");
    g_assert_null(strstr(after.out, "party.c"));
  }
  tree_clear(&tree);
}

static void test_coverage_threshold(void) {
  Tree tree;
  tree_init_fixture(&tree, "usb-no-client");
  RunPlace place = {.directory = tree.root};
  tree_add(
      &tree, "calls.cpp",
      "#include <IOKit/IOService.h>\n#include \"nowhere.h\"\n"
      "void many() { a(); b(); c(); d(); e(); f(); g(); h(); i(); j(); k(); l(); m(); n(); o(); p(); q(); r(); }\n");
  g_auto(Run) strict = RUN_AT(&place, "check");
  run_exits(&strict, 3);
  set_config(&tree, "coverage-threshold: 0.1\n");
  g_auto(Run) loose = RUN_AT(&place, "check");
  run_exits(&loose, 1);
  run_says(&loose, ": Not justified");
  tree_clear(&tree);
}

static void test_levels(void) {
  Tree tree;
  tree_init_fixture(&tree, "usb-no-client");
  RunPlace place = {.directory = tree.root};
  set_config(&tree, "levels: {lint.not-justified: error}\n");
  g_auto(Run) error = RUN_AT(&place, "lint", "--fail-on", "error");
  run_exits(&error, 1);
  run_says(&error, ": error: ");
  set_config(&tree, "levels: {lint.not-justified: off}\n");
  g_auto(Run) off = RUN_AT(&place, "lint");
  run_exits(&off, 0);
  g_assert_null(strstr(off.out, "lint.not-justified"));
  set_config(&tree, "levels: {\"lint.*\": note}\n");
  g_auto(Run) note = RUN_AT(&place, "lint");
  run_exits(&note, 0);
  run_says(&note, ": note: ");
  tree_clear(&tree);
}

static void test_policy_and_platform(void) {
  Tree tree;
  tree_init_fixture(&tree, "pci-nic");
  RunPlace place = {.directory = tree.root};
  set_config(&tree, "policy: today\nplatform: \"10.14\"\n");
  g_auto(Run) today = RUN_AT(&place, "check"), documented = RUN_AT(&place, "check", "--policy", "documented");
  run_says(&today, ": Justified on macOS 10.14"); /* nothing was offered outside the kernel then */
  run_says(&documented, ": Justified\n");
  run_says(&documented, "on macOS 10.14  justified");
  g_auto(Run) later = RUN_AT(&place, "check", "--platform", "27");
  run_says(&later, " on macOS 27\n");
  g_assert_null(strstr(later.out, "Justified on"));
  tree_clear(&tree);
}

/* Each command takes its own words; the command line replaces them. */
static void test_fail_on(void) {
  static const struct {
    const char *words;
    int check, lint;
  } cases[] = {
      {"[justified]", 0, 1},
      {"[not-justified, error]", 1, 0},
      {"[inconclusive, note]", 0, 1},
      {"none", 0, 0},
      {"error", 1, 0},
      {"[]", 1, 1},
  };
  Tree tree;
  tree_init_fixture(&tree, "usb-no-client");
  RunPlace place = {.directory = tree.root};
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autofree char *text = g_strdup_printf("fail-on: %s\n", cases[i].words);
    g_test_message("%s", text);
    set_config(&tree, text);
    g_auto(Run) check = RUN_AT(&place, "check"), lint = RUN_AT(&place, "lint");
    run_exits(&check, cases[i].check);
    run_exits(&lint, cases[i].lint);
  }
  g_auto(Run) check = RUN_AT(&place, "check", "--fail-on", "justified");
  run_exits(&check, 0);
  tree_clear(&tree);
}

/* ---- which file ---- */
static void test_nearest(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, ".needkext.yaml", "wrong: 0\n"); /* above the root: never read */
  tree_add(&tree, "repository/.git/HEAD", "ref: refs/heads/main\n");
  tree_add(&tree, "repository/.needkext.yaml", "wrong: 1\n");
  tree_add(&tree, "repository/near/.needkext.yaml", "wrong: 2\n");
  tree_add(&tree, "repository/near/deep/sample.c", "int a;\n");
  tree_add(&tree, "repository/far/sample.c", "int b;\n");
  tree_add(&tree, "alone/sample.c", "int c;\n");
  RunPlace place = {.directory = tree.root};
  g_auto(Run) deep = RUN_AT(&place, "check", "repository/near/deep");
  g_auto(Run) file = RUN_AT(&place, "check", "repository/near/deep/sample.c");
  g_auto(Run) far = RUN_AT(&place, "check", "repository/far"), alone = RUN_AT(&place, "check", "alone");
  run_refuses(&deep, "repository/near/.needkext.yaml:1:1: unknown key \"wrong\"");
  run_refuses(&file, "repository/near/.needkext.yaml:1:1: unknown key \"wrong\"");
  run_refuses(&far, "repository/.needkext.yaml:1:1: unknown key \"wrong\"");
  run_exits(&alone, 0);
  tree_add(&tree, "given.yaml", "version: 1\n");
  g_auto(Run) given = RUN_AT(&place, "check", "--config", "given.yaml", "repository/far");
  run_exits(&given, 0);
  tree_clear(&tree);
}

/* ---- mistakes ---- */
static void test_mistakes(void) {
  static const struct {
    const char *text, *message;
  } cases[] = {
      {"", ":1:1: expected a document; there is none"},
      {"- version\n", ":1:1: expected a mapping of keys to values"},
      {"policy: today\n", ":1:1: expected the key \"version\" here"},
      {"policy: today\nversion: 1\n", ":1:1: expected \"version: 1\" as the first key"},
      {"version: 2\n", ":1:10: version: expected 1"},
      {"version: one\n", ":1:10: version: expected a whole number"},
      {"version: 1\n\nbundels: [a]\n", ":3:1: unknown key \"bundels\": expected one of version, bundles, "},
      {"version: 1\npolicy: today\npolicy: today\n", ":3:1: expected each key once; \"policy\" is repeated"},
      {"version: 1\nbundles: {a: b}\n", ":2:10: bundles: expected a list of texts"},
      {"version: 1\ndefines: [A, [B]]\n", ":2:14: defines: expected a list of texts"},
      {"version: 1\nincludes:\n", ":2:10: includes: expected a list of texts"},
      {"version: 1\nexclude: [~]\n", ":2:11: exclude: expected a list of texts"},
      {"version: 1\ncoverage-threshold: high\n", ":2:21: coverage-threshold: expected a number"},
      {"version: 1\ncoverage-threshold: 80\n", ":2:21: coverage-threshold: expected a number above 0, at most 1"},
      {"version: 1\ncoverage-threshold: 0\n", ":2:21: coverage-threshold: expected a number above 0, at most 1"},
      {"version: 1\nlevels: [a]\n", ":2:9: levels: expected a mapping of rules to levels"},
      {"version: 1\nlevels:\n  lint.deprecated-kpi: loud\n",
       ":3:24: levels: expected error, warning, note or off for lint.deprecated-kpi"},
      {"version: 1\npolicy: [today]\n", ":2:9: policy: expected text"},
      {"version: 1\npolicy: mine\n", ":2:9: policy: expected documented or today"},
      {"version: 1\nplatform: Tahoe\n", ":2:11: platform: expected a macOS version such as 15 or \"10.15\""},
      {"version: 1\nfail-on: [error, never]\n", ":2:18: fail-on: expected none, justified"},
      {"version: 1\nfail-on: never\n", ":2:10: fail-on: expected none, justified"},
      {"version: 1\nfail-on: [none, error]\n", ":2:10: fail-on: expected none alone, or other words"},
      {"version: 1\nbundles: [nobody]\n", "no bundle is called nobody; there are: DahliaLight"},
      {"version: 1\n  policy: today\n", ":2:9: expected YAML; mapping values are not allowed in this context"},
      {"version: 1\npolicy: &a today\n", ":2:9: expected a value; anchors"},
  };
  Tree tree;
  tree_init_fixture(&tree, "usb-no-client");
  RunPlace place = {.directory = tree.root};
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    gboolean located = *cases[i].message == ':';
    g_autofree char *message = g_strconcat(located ? file_name : "", cases[i].message, NULL);
    g_test_message("%s", cases[i].text);
    tree_add(&tree, file_name, cases[i].text);
    g_auto(Run) run = RUN_AT(&place, "check");
    run_refuses(&run, message);
  }
  tree_clear(&tree);
}

/* Keys of the contract that are refused until they are read: never taken and ignored. */
static void test_refused(void) {
  static const char *const keys[] = {"claims", "suppressions"};
  Tree tree;
  tree_init_fixture(&tree, "usb-no-client");
  RunPlace place = {.directory = tree.root};
  for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
    g_autofree char *text = g_strdup_printf("%s: wrong\n", keys[i]);
    g_autofree char *message = g_strdup_printf(".needkext.yaml:2:%zu: %s: ", strlen(keys[i]) + 3, keys[i]);
    set_config(&tree, text);
    g_auto(Run) run = RUN_AT(&place, "check");
    run_refuses(&run, message);
  }
  tree_clear(&tree);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/cli/config/bundles", test_bundles);
  g_test_add_func("/cli/config/defines-and-includes", test_defines_and_includes);
  g_test_add_func("/cli/config/exclude", test_exclude);
  g_test_add_func("/cli/config/coverage-threshold", test_coverage_threshold);
  g_test_add_func("/cli/config/levels", test_levels);
  g_test_add_func("/cli/config/policy-and-platform", test_policy_and_platform);
  g_test_add_func("/cli/config/fail-on", test_fail_on);
  g_test_add_func("/cli/config/nearest", test_nearest);
  g_test_add_func("/cli/config/mistakes", test_mistakes);
  g_test_add_func("/cli/config/refused", test_refused);
  return g_test_run();
}
