/* The data that the program is installed with: a policy, catalogue or directory that is wrong is named, with file and
   line, and nothing is judged. */
#include <unistd.h>

#include "run.h"
#include "tree_copy.h"

/* A data directory of the test's own: policies copied, the rest linked. */
static void init_data(Tree *tree) {
  tree_init(tree);
  const char *real = g_getenv("NEEDKEXT_DATA");
  g_assert_nonnull(real);
  static const char *const linked[] = {"catalog.gvariant", "sdk"};
  for (gsize i = 0; i < G_N_ELEMENTS(linked); i++) {
    g_autofree char *target = g_build_filename(real, linked[i], NULL);
    g_autofree char *link = g_build_filename(tree->root, linked[i], NULL);
    g_assert_cmpint(symlink(target, link), ==, 0);
  }
  g_autofree char *from = g_build_filename(real, "policy", NULL), *to = g_build_filename(tree->root, "policy", NULL);
  tree_copy(from, to);
}

static Run run_with(const Tree *data, const char *command, const char *fixture) {
  g_autofree char *setting = g_strconcat("NEEDKEXT_DATA=", data->root, NULL), *path = fixture_path(fixture);
  const char *environment[] = {setting, NULL};
  RunPlace place = {.environment = environment};
  return *command == '-' ? RUN_AT(&place, command) : RUN_AT(&place, command, path);
}

static void test_good(void) {
  Tree data;
  init_data(&data);
  g_auto(Run) run = run_with(&data, "check", "kauth-monitor");
  run_exits(&run, 0);
  run_is_silent(&run);
  tree_clear(&data);
}

/* ---- policies ---- */
/* Changes the copied policy; the line at which the change begins. */
static guint change(const Tree *data, const char *original, const char *from, const char *to) {
  const char *at = strstr(original, from);
  if (!at)
    g_error("documented.yaml lacks \"%s\"", from);
  g_autofree char *head = g_strndup(original, (gsize)(at - original));
  g_autofree char *changed = g_strconcat(head, to, at + strlen(from), NULL);
  g_autofree char *file = g_build_filename(data->root, "policy", "documented.yaml", NULL);
  g_assert_true(g_file_set_contents(file, changed, -1, NULL));
  guint line = 1;
  for (const char *p = head; *p; p++)
    line += *p == '\n';
  return line;
}

static void test_policy(void) {
  static const struct {
    const char *from, *to, *message;
    gboolean whole; /* reported of the file as a whole */
  } cases[] = {
      {"version: 1", "version: 2", "version: expected 1", TRUE},
      {"name: documented", "nam: documented", "unknown key \"nam\": expected one of version, name", FALSE},
      {"decisive: 0.98", "decisive: 9.8", "decisive: expected a number between 0 and 1", TRUE},
      {"floor: 0.1", "floor: some", "floor: expected a number", FALSE},
      {"strength: moderate", "strength: big", "strength: expected one of none, weak, moderate, strong", FALSE},
      {"when: codeless", "when: empty", "when: expected one of no-source, codeless", FALSE},
      {"verdict: inconclusive", "verdict: maybe", "verdict: expected one of not-justified, inconclusive", FALSE},
      {"criteria: [kernel-client, primary-interrupt]", "criteria: [clients]",
       "criteria: expected kernel-client, primary-interrupt or shared-resource", FALSE},
      {"when: codeless, verdict: not-justified, reason: codeless", "when: codeless, verdict: not-justified",
       "expected a reason or criteria beside \"when: codeless\"", FALSE},
      {"when: otherwise", "when: no-source", "rules: expected the last to be \"when: otherwise\"", TRUE},
  };
  Tree data;
  init_data(&data);
  g_autofree char *file = g_build_filename(data.root, "policy", "documented.yaml", NULL), *original = NULL;
  g_assert_true(g_file_get_contents(file, &original, NULL, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    guint line = change(&data, original, cases[i].from, cases[i].to);
    g_autofree char *place = g_strdup_printf("needkext: %s:%u:", file, line);
    g_autofree char *anywhere = g_strdup_printf("needkext: %s:", file);
    g_auto(Run) run = run_with(&data, "check", "kauth-monitor");
    run_refuses(&run, cases[i].message);
    run_warns(&run, cases[i].whole ? anywhere : place);
  }
  tree_clear(&data);
}

/* rules that are no list need a file without the list. */
static void test_policy_without_rules(void) {
  Tree data;
  init_data(&data);
  g_autofree char *file = g_build_filename(data.root, "policy", "documented.yaml", NULL), *original = NULL;
  g_assert_true(g_file_get_contents(file, &original, NULL, NULL));
  char *rules = strstr(original, "rules:"), *wanted = strstr(original, "\nwanted:");
  g_assert_true(rules && wanted && rules < wanted);
  *rules = '\0';
  g_autofree char *text = g_strconcat(original, "rules: none", wanted, NULL);
  g_assert_true(g_file_set_contents(file, text, -1, NULL));
  g_auto(Run) none = run_with(&data, "check", "kauth-monitor");
  run_refuses(&none, "rules: expected a list of verdict rules");
  g_autofree char *without = g_strconcat(original, wanted + 1, NULL);
  g_assert_true(g_file_set_contents(file, without, -1, NULL));
  g_auto(Run) missing = run_with(&data, "check", "kauth-monitor");
  run_refuses(&missing, "expected the key \"rules\" here");
  tree_clear(&data);
}

static void test_policy_missing(void) {
  static const char *const names[] = {"documented.yaml", "today.yaml"};
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
    Tree data;
    init_data(&data);
    g_autofree char *file = g_build_filename(data.root, "policy", names[i], NULL);
    g_autofree char *message = g_strconcat(file, ": No such file or directory", NULL);
    g_assert_cmpint(g_unlink(file), ==, 0);
    g_auto(Run) run = run_with(&data, "check", "kauth-monitor");
    run_refuses(&run, message);
    tree_clear(&data);
  }
}

/* ---- catalogue ---- */
static void replace_catalog(const Tree *data, const char *bytes, gssize length) {
  g_autofree char *file = g_build_filename(data->root, "catalog.gvariant", NULL);
  g_unlink(file); /* the link */
  if (bytes)
    g_assert_true(g_file_set_contents(file, bytes, length, NULL));
}

static void test_catalogue(void) {
  static const char *const commands[] = {"check", "lint", "report", "--version"};
  Tree data;
  init_data(&data);
  g_autofree char *file = g_build_filename(data.root, "catalog.gvariant", NULL), *bytes = NULL;
  gsize length = 0;
  g_assert_true(g_file_get_contents(file, &bytes, &length, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS(commands); i++) {
    replace_catalog(&data, "nothing of the kind", -1);
    g_auto(Run) other = run_with(&data, commands[i], "kauth-monitor");
    run_refuses(&other, "catalog.gvariant: not a packed catalogue of this version of needkext");
    replace_catalog(&data, bytes, (gssize)length / 2);
    g_auto(Run) half = run_with(&data, commands[i], "kauth-monitor");
    run_refuses(&half, "catalog.gvariant: the packed catalogue is damaged");
    replace_catalog(&data, NULL, 0);
    g_auto(Run) none = run_with(&data, commands[i], "kauth-monitor");
    run_refuses(&none, file);
  }
  tree_clear(&data);
}

/* The kernel headers missing is no error of the command line: what could not be read is said. */
static void test_headers(void) {
  Tree data;
  init_data(&data);
  g_autofree char *sdk = g_build_filename(data.root, "sdk", NULL);
  g_assert_cmpint(g_unlink(sdk), ==, 0);
  g_auto(Run) run = run_with(&data, "check", "usb-no-client");
  run_exits(&run, 3);
  run_says(&run, "missing");
  tree_clear(&data);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/cli/data/good", test_good);
  g_test_add_func("/cli/data/policy", test_policy);
  g_test_add_func("/cli/data/policy-without-rules", test_policy_without_rules);
  g_test_add_func("/cli/data/policy-missing", test_policy_missing);
  g_test_add_func("/cli/data/catalogue", test_catalogue);
  g_test_add_func("/cli/data/headers", test_headers);
  return g_test_run();
}
