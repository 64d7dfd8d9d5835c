/* Each message of the command line, once. Those of .needkext.yaml are in test_cli_config, of projects in
   test_cli_project, of policies and the data directory in test_cli_data, of rule files in test_catalog.
   Not tested here, for want of a way to bring them about from outside: the JSON writer out of memory
   ("the JSON output could not be written"), facts that a worker damages (test_extract), a YAML reader out of memory. */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "run.h"
#include "tree_copy.h"

enum { MAX_ARGUMENTS = 8 };

typedef struct {
  const char *arguments[MAX_ARGUMENTS], *message;
} Case;

static void refuse_all(const RunPlace *place, const Case *cases, gsize n) {
  for (gsize i = 0; i < n; i++) {
    g_autofree char *line = g_strjoinv(" ", (char **)cases[i].arguments);
    g_test_message("needkext %s", line);
    g_auto(Run) run = run_at(place, cases[i].arguments);
    run_refuses(&run, cases[i].message);
  }
}

/* ---- commands ---- */
static void test_commands(void) {
  static const Case cases[] = {
      {{"chek"}, "chek: no such command; see 'needkext help'"},
      {{"--color", "check"}, "--color: the command comes first; see 'needkext help'"},
      {{"help", "chek"}, "chek: no such command; see 'needkext help'"},
      {{"help", "check", "lint"}, "lint: too many arguments; usage: needkext help [COMMAND]"},
      {{"check", "a", "b"}, "b: too many arguments; usage: needkext check [PATH]"},
      {{"check", ""}, "expected [PATH], got an empty text"},
      {{"explain"}, "explain: which rule? 'needkext rules' lists them"},
      {{"explain", "no-such-rule"}, "no rule is called no-such-rule; 'needkext rules' lists them"},
      {{"explain", "block-dev"}, "no rule is called block-dev; there are: block-device."},
      {{"explain", "storage"}, "storage is a family of rules; 'needkext rules --family storage' lists them"},
      {{"rules", "--family", "no-such"}, "no family is called no-such; there are: acpi, ata"},
      {{"rules", "--verify", NK_SOURCE_DIR "/fixtures/empty-tree"}, "expected rule files (*.yaml); there is none"},
  };
  refuse_all(NULL, cases, G_N_ELEMENTS(cases));
}

/* Commands of the contract that are not there yet say that, and are no typing errors. */
static void test_planned_commands(void) {
  static const char *const planned[] = {"plan", "cache", "graph"};
  for (gsize i = 0; i < G_N_ELEMENTS(planned); i++) {
    g_auto(Run) help = RUN("help", planned[i]), run = RUN(planned[i]);
    if (help.code != 0)
      run_refuses(&run, "not in this version yet; see 'needkext help'");
  }
}

static void test_no_command(void) {
  g_auto(Run) none = RUN_AT(NULL, NULL), help = RUN("help");
  run_exits(&none, 2);
  g_assert_cmpstr(none.out, ==, "");
  g_assert_cmpstr(none.err, ==, help.out);
  run_exits(&help, 0);
  run_says(&help, "Usage: needkext COMMAND");
}

/* Every command that help lists has help of its own, by three ways. */
static void test_help(void) {
  g_auto(Run) help = RUN("help"), again = RUN("--help");
  g_assert_cmpstr(help.out, ==, again.out);
  g_auto(GStrv) lines = g_strsplit(strstr(help.out, "Commands:\n") + strlen("Commands:\n"), "\n", -1);
  guint commands = 0;
  for (char **line = lines; g_str_has_prefix(*line, "  "); line++, commands++) {
    g_autofree char *name = g_strndup(*line + 2, strcspn(*line + 2, " "));
    g_auto(Run) one = RUN("help", name), option = RUN(name, "--help");
    g_autofree char *usage = g_strdup_printf("Usage: needkext %s", name);
    run_exits(&one, 0);
    run_says(&one, usage);
    run_exits(&option, 0);
    g_assert_cmpstr(one.out, ==, option.out);
  }
  g_assert_cmpuint(commands, >=, 9);
}

/* ---- options ---- */
static void test_options(void) {
  static const Case cases[] = {
      {{"check", "--bogus"}, "Unknown option --bogus; see 'needkext help check'"},
      {{"check", "-Z"}, "Unknown option -Z; see 'needkext help check'"},
      {{"check", "--target"}, "Missing argument for --target; see 'needkext help check'"},
      {{"report", "--fail-on", "none"}, "Unknown option --fail-on; see 'needkext help report'"},
      {{"check", "--format", "xml"}, "--format xml: expected one of text, json"},
      {{"lint", "--format", "html"}, "--format html: expected one of text, json"},
      {{"report", "--format", "text"}, "--format text: expected one of html, markdown"},
      {{"check", "--color", "blue"}, "--color blue: expected one of auto, always, never"},
      {{"check", "--policy", "mine"}, "--policy mine: expected one of documented, today"},
      {{"check", "--platform", "Tahoe"}, "--platform Tahoe: expected a macOS version such as 15 or 10.15"},
      {{"check", "-j", "many"}, "Cannot parse integer value"},
      {{"check", "-j", "-2"}, "-j -2: expected a positive number"},
      {{"check", "--timeout-per-unit", "-1"}, "--timeout-per-unit -1: expected a positive number"},
      {{"check", "--memory-per-unit", "-1"}, "--memory-per-unit -1: expected a positive number"},
      {{"check", "--jobs=99999999999999"}, "out of range; see 'needkext help check'"},
  };
  refuse_all(NULL, cases, G_N_ELEMENTS(cases));
}

/* Judged wrong before anything is parsed: the fixture would otherwise answer. */
static void test_values(void) {
  g_autofree char *fixture = fixture_path("usb-no-client");
  const Case cases[] = {
      {{"check", "--fail-on", "warning", fixture},
       "--fail-on warning: expected none, or some of justified, inconclusive, not-justified"},
      {{"check", "--fail-on", "justified,", fixture}, "--fail-on : expected none, or some of justified"},
      {{"check", "--fail-on", "", fixture}, "--fail-on : expected none, or some of justified"},
      {{"check", "--fail-on", "none,justified", fixture}, "--fail-on: expected none alone, or some of justified"},
      {{"lint", "--fail-on", "justified", fixture},
       "--fail-on justified: expected none, or some of error, warning, note"},
      {{"check", "--target", "nobody", fixture}, "no bundle is called nobody; there are: DahliaLight"},
      {{"check", "--sdk", NK_SOURCE_DIR, fixture},
       "--sdk " NK_SOURCE_DIR ": expected builtin, xcode, auto, or a directory with kernel headers"},
      {{"check", "-p", "/nowhere", fixture}, "/nowhere: no such file"},
      {{"check", "--config", "/nowhere.yaml", fixture}, "/nowhere.yaml: No such file or directory"},
      {{"check", "/nowhere"}, "/nowhere: no such file or directory"},
      {{"lint", "/nowhere"}, "/nowhere: no such file or directory"},
      {{"lint", fixture, "/nowhere"}, "/nowhere: no such file or directory"},
      {{"rules", "--verify", "/nowhere"}, "/nowhere"},
  };
  refuse_all(NULL, cases, G_N_ELEMENTS(cases));
}

static void test_no_target(void) {
  g_autofree char *fixture = fixture_path("empty-tree");
  g_auto(Run) run = RUN("check", "--target", "any", fixture);
  run_refuses(&run, "no bundle is called any; there are: none");
}

static void test_xcode_headers(void) {
  static const char *const environment[] = {"DEVELOPER_DIR=/nowhere", NULL};
  RunPlace place = {.environment = environment};
  g_autofree char *fixture = fixture_path("usb-no-client");
  g_auto(Run) run = RUN_AT(&place, "check", "--sdk", "xcode", fixture);
  run_refuses(&run, "--sdk xcode: no kernel headers at /nowhere/Platforms/");
}

/* ---- workers ---- */
static void test_worker(void) {
  g_autofree char *fixture = fixture_path("usb-no-client"), *codeless = fixture_path("codeless-kext");
  static const char *const nowhere[] = {"NEEDKEXT_WORKER=/nowhere/needkext-extract", NULL};
  static const char *const other[] = {"NEEDKEXT_WORKER=/bin/true", NULL};
  RunPlace without = {.environment = nowhere}, mute = {.environment = other};
  g_auto(Run) missing = RUN_AT(&without, "check", fixture);
  run_refuses(&missing, "needkext-extract cannot be started (is needkext installed completely?)");
  g_auto(Run) unneeded = RUN_AT(&without, "check", codeless);
  run_exits(&unneeded, 0);
  run_is_silent(&unneeded);
  g_auto(Run) silent = RUN_AT(&mute, "check", fixture);
  g_assert_cmpint(silent.code, >=, 2); /* in particular not ended by a signal */
  run_warns(&silent, "/bin/true did not answer: is libclang installed?");
}

/* The program that people start links no libclang: it starts without one, and quickly. */
static void test_links_no_libclang(void) {
  g_autofree char *ldd = g_find_program_in_path("ldd"), *program = g_build_filename(NK_BUILD_DIR, "needkext", NULL);
  static const char *const nowhere[] = {"NEEDKEXT_WORKER=/nowhere", NULL};
  RunPlace place = {.environment = nowhere};
  g_auto(Run) version = RUN_AT(&place, "--version");
  run_exits(&version, 0);
  run_says(&version, "needkext ");
  if (!ldd) {
    g_test_skip("no ldd");
    return;
  }
  const char *argv[] = {ldd, program, NULL};
  g_autofree char *out = NULL;
  g_assert_true(g_spawn_sync(NULL, (char **)argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &out, NULL, NULL, NULL));
  g_assert_nonnull(strstr(out, "libglib"));
  g_assert_null(strstr(out, "clang"));
  g_assert_null(strstr(out, "LLVM"));
}

/* ---- where output goes ---- */
static void test_unwritable(void) {
  g_autofree char *fixture = fixture_path("usb-no-client");
  g_auto(Run) run = RUN("check", "-o", "/nowhere/out.json", "--format", "json", fixture);
  run_refuses(&run, "-o /nowhere/out.json: ");
  run_warns(&run, "No such file or directory");
}

static void test_full_device(void) {
  int full = open("/dev/full", O_WRONLY | O_CLOEXEC);
  if (full < 0) {
    g_test_skip("no /dev/full");
    return;
  }
  g_autofree char *command =
      g_strdup_printf("'%s/needkext' check '%s/fixtures/kauth-monitor' >/dev/full", NK_BUILD_DIR, NK_SOURCE_DIR);
  const char *argv[] = {"/bin/sh", "-c", command, NULL};
  g_autofree char *err = NULL;
  int status = 0;
  close(full);
  g_assert_true(g_spawn_sync(NULL, (char **)argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, &err, &status, NULL));
  g_assert_cmpint(WEXITSTATUS(status), ==, 2);
  g_assert_cmpstr(err, ==, "needkext: standard output: No space left on device\n");
}

/* A pipe or a link that -o names is written to, never replaced by a file. */
static void test_output_through(void) {
  Tree tree;
  tree_init(&tree);
  g_autofree char *pipe = g_build_filename(tree.root, "pipe", NULL), *link = g_build_filename(tree.root, "link", NULL);
  g_autofree char *file = g_build_filename(tree.root, "file", NULL), *fixture = fixture_path("empty-tree");
  g_autofree char *text = NULL;
  g_assert_cmpint(mkfifo(pipe, 0600), ==, 0);
  g_assert_cmpint(symlink("file", link), ==, 0);
  int reader = open(pipe, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  g_auto(Run) run = RUN("check", "-q", "-o", pipe, fixture), linked = RUN("check", "-q", "-o", link, fixture);
  run_exits(&run, 0);
  run_exits(&linked, 0);
  char buffer[64] = {0};
  struct stat status;
  g_assert_cmpint(read(reader, buffer, sizeof buffer - 1), >, 0);
  g_assert_true(g_str_has_prefix(buffer, "empty-tree: "));
  close(reader);
  g_assert_true(lstat(pipe, &status) == 0 && S_ISFIFO(status.st_mode));
  g_assert_true(lstat(link, &status) == 0 && S_ISLNK(status.st_mode));
  g_assert_true(g_file_get_contents(file, &text, NULL, NULL));
  g_assert_true(g_str_has_prefix(text, buffer));
  tree_clear(&tree);
}

/* ---- init ---- */
static void test_init(void) {
  Tree tree;
  tree_init_fixture(&tree, "usb-no-client");
  RunPlace place = {.directory = tree.root};
  g_auto(Run) first = RUN_AT(&place, "init"), second = RUN_AT(&place, "init"), nowhere = RUN("init", "/nowhere");
  run_exits(&first, 0);
  run_says(&first, ".needkext.yaml written");
  run_refuses(&second, "./.needkext.yaml: File exists");
  run_refuses(&nowhere, "/nowhere/.needkext.yaml: No such file or directory");
  g_auto(Run) check = RUN_AT(&place, "check"); /* what init writes is accepted and changes nothing */
  run_exits(&check, 1);
  run_is_silent(&check);
  tree_clear(&tree);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/cli/messages/commands", test_commands);
  g_test_add_func("/cli/messages/planned-commands", test_planned_commands);
  g_test_add_func("/cli/messages/no-command", test_no_command);
  g_test_add_func("/cli/messages/help", test_help);
  g_test_add_func("/cli/messages/options", test_options);
  g_test_add_func("/cli/messages/values", test_values);
  g_test_add_func("/cli/messages/no-target", test_no_target);
  g_test_add_func("/cli/messages/xcode-headers", test_xcode_headers);
  g_test_add_func("/cli/messages/worker", test_worker);
  g_test_add_func("/cli/messages/links-no-libclang", test_links_no_libclang);
  g_test_add_func("/cli/messages/unwritable", test_unwritable);
  g_test_add_func("/cli/messages/full-device", test_full_device);
  g_test_add_func("/cli/messages/output-through", test_output_through);
  g_test_add_func("/cli/messages/init", test_init);
  return g_test_run();
}
