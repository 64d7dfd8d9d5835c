/* The table of exit codes, row by row, for both commands that gate: 0 done, 1 fails, 2 wrong, 3 incomplete; where
   several hold: 2, then 1, then 3, then 0. */
#include "bad_units.h"
#include "lint_tree.h"
#include "tree_copy.h"

typedef enum { CHECK = 1, LINT = 2, BOTH = 3 } Command;

/* What is judged: a fixture, with a source that crashes its worker where `crash` says so. */
typedef struct {
  Command commands;
  const char *fixture;
  gboolean crash;
  const char *options; /* separated by spaces; "@" is the tree's directory */
  int code;
} Row;

static const Row rows[] = {
    /* 0: nothing that fails */
    {CHECK, "kauth-monitor", FALSE, "", 0},
    {LINT, "wrapped-interrupt", FALSE, "", 0}, /* a note */
    {BOTH, "usb-no-client", FALSE, "--fail-on none", 0},
    {LINT, "usb-no-client", FALSE, "--fail-on error", 0},
    {BOTH, "driverkit-dext", FALSE, "", 0}, /* without kernel code */
    {BOTH, "codeless-kext", FALSE, "", 0},
    {BOTH, "user-daemon", FALSE, "", 0},
    {BOTH, "empty-tree", FALSE, "", 0},
    /* 1: a verdict or a finding */
    {BOTH, "usb-no-client", FALSE, "", 1},
    {CHECK, "kauth-monitor", FALSE, "--fail-on justified", 1},
    {CHECK, "virtual-audio", FALSE, "--fail-on inconclusive,not-justified", 1},
    {LINT, "wrapped-interrupt", FALSE, "--fail-on note", 1},
    {LINT, "kauth-monitor", FALSE, "--fail-on warning", 1},
    {BOTH, "usb-no-client", FALSE, "-o @/out.json --format json", 1}, /* whatever is written, and where */
    /* 2: what was asked is wrong */
    {BOTH, "usb-no-client", FALSE, "--no-such-option", 2},
    {BOTH, "usb-no-client", FALSE, "--format poem", 2},
    {BOTH, "usb-no-client", FALSE, "--fail-on sometimes", 2},
    {BOTH, "usb-no-client", FALSE, "--platform soon", 2},
    {BOTH, "usb-no-client", FALSE, "--policy tomorrow", 2},
    {BOTH, "usb-no-client", FALSE, "--sdk @/nowhere", 2},
    {BOTH, "usb-no-client", FALSE, "--target nobody", 2},
    {BOTH, "usb-no-client", FALSE, "--config @/nowhere.yaml", 2},
    {BOTH, "usb-no-client", FALSE, "--config @/wrong-key.yaml", 2},
    {BOTH, "usb-no-client", FALSE, "--config @/wrong-claim.yaml", 2},
    {BOTH, "usb-no-client", FALSE, "--config @/wrong-suppression.yaml", 2},
    {BOTH, "usb-no-client", FALSE, "--catalog @/nowhere", 2},
    {BOTH, "usb-no-client", FALSE, "-p @/nowhere", 2},
    {BOTH, "usb-no-client", FALSE, "--build-log @/nowhere", 2},
    {BOTH, "usb-no-client", FALSE, "-o @/nowhere/out.txt", 2},
    {LINT, "usb-no-client", FALSE, "--base HEAD", 2},
    {LINT, "usb-no-client", FALSE, "--baseline @/nowhere.json", 2},
    {LINT, "usb-no-client", FALSE, "@/nowhere.c", 2},
    /* 3: incomplete */
    {CHECK, "kauth-monitor", TRUE, "", 3},
    {BOTH, "empty-tree", TRUE, "--fail-on none", 3},
    {LINT, "wrapped-interrupt", TRUE, "", 3},
    {BOTH, "usb-no-client", TRUE, "--fail-on none", 3},
    /* several: 2 before 1 before 3 before 0 */
    {BOTH, "usb-no-client", TRUE, "--target nobody", 2},
    {LINT, "kauth-monitor", TRUE, "", 1},
    {CHECK, "kauth-monitor", TRUE, "--fail-on justified", 1},
    {BOTH, "kauth-monitor", TRUE, "--fail-on none --allow-incomplete", 0},
    {LINT, "kauth-monitor", TRUE, "--allow-incomplete", 1},
    {CHECK, "kauth-monitor", TRUE, "--allow-incomplete --fail-on justified", 1},
};

static void prepare(Tree *tree, const Row *row) {
  tree_init_fixture(tree, row->fixture);
  if (row->crash)
    add_crash(tree);
  tree_add(tree, "wrong-key.yaml", "version: 1\nbundels: [a]\n");
  tree_add(tree, "wrong-claim.yaml", "version: 1\nclaims:\n  - {statement: many need it}\n");
  tree_add(tree, "wrong-suppression.yaml", "version: 1\nsuppressions:\n  - {rule: lint.x}\n");
}

static void check_row(const Row *row, const char *command) {
  Tree tree;
  prepare(&tree, row);
  g_autoptr(GString) text = g_string_new(row->options);
  g_string_replace(text, "@", tree.root, 0);
  g_auto(GStrv) options = g_strsplit(text->str, " ", -1);
  g_autoptr(GPtrArray) arguments = g_ptr_array_new();
  g_ptr_array_add(arguments, (char *)command);
  for (char **option = options; *option; option++)
    if (**option)
      g_ptr_array_add(arguments, *option);
  g_ptr_array_add(arguments, tree.root);
  g_ptr_array_add(arguments, NULL);
  g_test_message("%s %s %s%s", command, row->options, row->fixture, row->crash ? ", with a source that crashes" : "");
  g_auto(Run) run = run_at(NULL, (const char *const *)arguments->pdata);
  run_exits(&run, row->code);
  if (row->code == 2)
    g_assert_true(g_str_has_prefix(run.err, "needkext: ")); /* and says why */
  tree_clear(&tree);
}

static void test_rows(gconstpointer command) {
  static const char *const names[] = {[CHECK] = "check", [LINT] = "lint"};
  guint which = GPOINTER_TO_UINT(command);
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    if (rows[i].commands & which)
      check_row(&rows[i], names[which]);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_data_func("/exit/check", GUINT_TO_POINTER(CHECK), test_rows);
  g_test_add_data_func("/exit/lint", GUINT_TO_POINTER(LINT), test_rows);
  return g_test_run();
}
