/* The analysis as steps of a build: the same result, whoever runs the steps. */
#include "run.h"
#include "tree_copy.h"

typedef struct {
  Tree tree;
  RunPlace place; /* runs in the tree */
} Bench;

static void bench_init(Bench *bench) {
  tree_init_fixture(&bench->tree, "two-kexts-and-app");
  bench->place = (RunPlace){.directory = bench->tree.root};
  tree_add(&bench->tree, "out/.keep", "");
}

static G_GNUC_NO_INLINE char *read_file(const Bench *bench, const char *file) {
  g_autofree char *path = g_build_filename(bench->tree.root, file, NULL);
  g_autoptr(GError) error = NULL;
  char *text = NULL;
  g_file_get_contents(path, &text, NULL, &error);
  g_assert_no_error(error);
  return text;
}

static char *expected(const Bench *bench) {
  g_auto(Run) run = RUN_AT(&bench->place, "check", ".", "--format", "json", "--no-cache", "--fail-on", "none");
  run_exits(&run, 0);
  return g_steal_pointer(&run.out);
}

/* Each step by hand, as an executor that knows no ninja would. */
static void test_steps(void) {
  Bench bench;
  bench_init(&bench);
  g_autofree char *before = expected(&bench);
  g_auto(Run) actions = RUN_AT(&bench.place, "graph", ".", "--format", "actions", "-o", "out/actions");
  g_auto(Run) graph = RUN_AT(&bench.place, "graph", ".", "--format", "ninja");
  run_exits(&actions, 0);
  run_exits(&graph, 0);
  g_auto(GStrv) lines = g_strsplit(graph.out, "\n", -1);
  guint steps = 0;
  for (char **line = lines; *line; line++) {
    if (!g_str_has_prefix(*line, "  name = "))
      continue;
    const char *name = *line + strlen("  name = ");
    g_autofree char *output = g_strdup_printf("out/%s.facts", name), *depfile = g_strconcat(output, ".d", NULL);
    g_auto(Run) unit =
        RUN_AT(&bench.place, "unit", "out/actions", name, "-o", output, "--depfile", depfile, "--no-cache");
    run_exits(&unit, 0);
    g_autofree char *dependencies = read_file(&bench, depfile);
    g_assert_true(g_str_has_prefix(dependencies, output));
    steps++;
  }
  g_assert_cmpuint(steps, >=, 2);
  g_auto(Run) judged = RUN_AT(&bench.place, "check", ".", "--format", "json", "--facts", "out", "--fail-on", "none");
  run_exits(&judged, 0);
  g_assert_cmpstr(judged.out, ==, before);
  tree_clear(&bench.tree);
}

static gboolean run_ninja(const Bench *bench, const char *program, char **said) {
  char *argv[] = {(char *)program, (char *)"-f", (char *)"out/build.ninja", NULL};
  int status = 0;
  g_assert_true(g_spawn_sync(bench->tree.root, argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, said, NULL, &status, NULL));
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/* The source of the first unit that the graph names. Caller frees. */
static char *first_unit(const Bench *bench) {
  g_autofree char *text = read_file(bench, "out/build.ninja");
  const char *mark = strstr(text, ".facts: unit ");
  g_assert_nonnull(mark);
  mark += strlen(".facts: unit ");
  return g_strndup(mark, strcspn(mark, " "));
}

/* A source changed: what depends on it is made again, and the result is the one of a plain run. */
static void test_ninja(void) {
  g_autofree char *ninja = g_find_program_in_path("ninja");
  if (!ninja) {
    g_test_skip("ninja is not installed");
    return;
  }
  Bench bench;
  bench_init(&bench);
  g_auto(Run) graph = RUN_AT(&bench.place, "graph", ".", "--format", "ninja", "-o", "out/build.ninja");
  run_exits(&graph, 0);
  g_autofree char *said = NULL, *again = NULL, *changed = NULL;
  g_assert_true(run_ninja(&bench, ninja, &said));
  g_autofree char *before = expected(&bench), *first = read_file(&bench, "out/judgement.json");
  g_assert_cmpstr(first, ==, before);
  g_assert_true(run_ninja(&bench, ninja, &again));
  g_assert_nonnull(strstr(again, "no work to do"));
  g_autofree char *start = first_unit(&bench);
  g_autofree char *source = read_file(&bench, start), *longer = g_strconcat("\n\n", source, NULL);
  tree_add(&bench.tree, start, longer);
  g_assert_true(run_ninja(&bench, ninja, &changed));
  g_autofree char *after = expected(&bench), *second = read_file(&bench, "out/judgement.json");
  g_assert_cmpstr(second, ==, after);
  g_assert_cmpstr(second, !=, first);
  tree_clear(&bench.tree);
}

static void test_commands(void) {
  Bench bench;
  bench_init(&bench);
  g_auto(Run) run = RUN_AT(&bench.place, "graph", ".", "--format", "compile_commands");
  run_exits(&run, 0);
  run_says(&run, "\"-DKERNEL\"");
  run_says(&run, "\"directory\"");
  tree_clear(&bench.tree);
}

static void test_messages(void) {
  Bench bench;
  bench_init(&bench);
  g_auto(Run) actions = RUN_AT(&bench.place, "graph", ".", "--format", "actions", "-o", "out/actions");
  run_exits(&actions, 0);
  g_auto(Run) few = RUN_AT(&bench.place, "unit", "out/actions");
  run_refuses(&few, "unit: expected the file of actions and a name");
  g_auto(Run) unknown = RUN_AT(&bench.place, "unit", "out/actions", "nobody");
  run_refuses(&unknown, "nobody: no such unit; was the graph written anew?");
  g_auto(Run) missing = RUN_AT(&bench.place, "unit", "out/none", "nobody");
  run_refuses(&missing, "out/none");
  tree_add(&bench.tree, "out/actions", "no actions at all");
  g_auto(Run) damaged = RUN_AT(&bench.place, "unit", "out/actions", "nobody");
  run_refuses(&damaged, "no such unit");
  tree_clear(&bench.tree);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/graph/steps", test_steps);
  g_test_add_func("/graph/ninja", test_ninja);
  g_test_add_func("/graph/commands", test_commands);
  g_test_add_func("/graph/messages", test_messages);
  return g_test_run();
}
