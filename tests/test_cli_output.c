/* What goes to which stream, in which colours; and that the output depends on nothing but the tree and the question:
   not on the number of workers, the place of the tree or the working directory. */
#include <fcntl.h>
#include <jansson.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "run.h"
#include "tree_copy.h"

static const char escape[] = "\033[";

/* ---- streams ---- */
/* What is to say beside the format goes to stderr, whatever the format is. */
static void test_streams(void) {
  static const char *const cases[][2] = {
      {"check", "text"},   {"check", "json"},   {"check", "markdown"}, {"check", "html"},
      {"lint", "text"},    {"lint", "json"},    {"report", "html"},    {"report", "markdown"},
      {"bundles", "text"}, {"bundles", "json"}, {"facts", "text"},     {"facts", "json"},
  };
  Tree tree;
  tree_init_fixture(&tree, "codeless-kext");
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_test_message("%s --format %s", cases[i][0], cases[i][1]);
    g_auto(Run) plain = RUN(cases[i][0], "--format", cases[i][1], "-q", tree.root);
    tree_add(&tree, "other/Info.plist", "no list"); /* a remark */
    g_auto(Run) run = RUN(cases[i][0], "--format", cases[i][1], tree.root);
    g_auto(Run) quiet = RUN(cases[i][0], "--format", cases[i][1], "-q", tree.root);
    run_warns(&run, "other/Info.plist: warning: the property list is malformed");
    run_is_silent(&plain);
    run_is_silent(&quiet);
    g_assert_cmpstr(quiet.out, ==, run.out);
    if (strcmp(cases[i][1], "text") == 0)
      g_assert_cmpstr(run.out, ==, plain.out);
    g_autofree char *remark = g_build_filename(tree.root, "other", "Info.plist", NULL);
    g_unlink(remark);
  }
  tree_clear(&tree);
}

static char *read_file(const Tree *tree, const char *name) {
  g_autofree char *file = g_build_filename(tree->root, name, NULL);
  char *text = NULL;
  g_assert_true(g_file_get_contents(file, &text, NULL, NULL));
  return text;
}

/* -o FILE takes the format, and stdout the summary; -q leaves it out. */
static void test_output_file(void) {
  static const char *const cases[][2] = {
      {"check", "json"}, {"check", "text"},      {"check", "html"},
      {"lint", "json"},  {"report", "markdown"}, {"facts", "json"},
  };
  Tree tree;
  tree_init(&tree);
  RunPlace place = {.directory = tree.root};
  g_autofree char *fixture = fixture_path("kauth-monitor");
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    const char *command = cases[i][0], *format = cases[i][1];
    g_test_message("%s --format %s -o", command, format);
    g_auto(Run) direct = RUN(command, "--format", format, fixture);
    g_auto(Run) written = RUN_AT(&place, command, "--format", format, "-o", "out", fixture);
    g_autofree char *text = read_file(&tree, "out");
    g_assert_cmpstr(text, ==, direct.out);
    g_auto(Run) summary = RUN(strcmp(command, "report") == 0 ? "check" : command, fixture);
    if (strcmp(command, "lint") == 0) /* the findings are in the file, their counts are said */
      g_assert_true(*written.out && g_str_has_suffix(summary.out, written.out));
    else
      g_assert_cmpstr(written.out, ==, strcmp(command, "facts") == 0 ? "" : summary.out);
    g_auto(Run) quiet = RUN_AT(&place, command, "--format", format, "-q", "--output=out", fixture);
    g_assert_cmpstr(quiet.out, ==, "");
    g_assert_cmpint(written.code, ==, direct.code);
  }
  tree_clear(&tree);
}

/* Every format of a report says the same verdict and is one document. */
static void test_formats(void) {
  g_autofree char *fixture = fixture_path("kauth-monitor");
  g_auto(Run) html = RUN("report", fixture), markdown = RUN("check", "--format", "markdown", fixture);
  g_assert_true(g_str_has_prefix(html.out, "<!DOCTYPE html>"));
  run_says(&html, "</html>");
  run_says(&html, "Justified");
  g_assert_true(g_str_has_prefix(markdown.out, "# "));
  run_says(&markdown, "Justified");
}

/* ---- colours ---- */
/* Output of check on a terminal of this width. */
static char *on_terminal(const char *const *environment, unsigned short columns, const char *color) {
  int master = posix_openpt(O_RDWR | O_NOCTTY);
  if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0)
    return NULL;
  int slave = open(ptsname(master), O_RDWR | O_NOCTTY);
  struct winsize size = {.ws_row = 50, .ws_col = columns};
  ioctl(slave, TIOCSWINSZ, &size);
  RunPlace place = {.environment = environment};
  g_autofree char *fixture = fixture_path("two-kexts-and-app");
  g_auto(GStrv) all = run_environment(&place);
  g_autofree char **argv = run_arguments((const char *const[]){"check", fixture, "--color", color, NULL});
  g_autofree char *program = argv[0];
  GPid pid = 0;
  g_assert_true(
      g_spawn_async_with_fds(NULL, argv, all, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, &pid, -1, slave, -1, NULL));
  close(slave);
  GString *text = g_string_new(NULL);
  char buffer[4096];
  for (ssize_t n; (n = read(master, buffer, sizeof buffer)) > 0;)
    g_string_append_len(text, buffer, n);
  waitpid(pid, NULL, 0);
  close(master);
  return g_string_free(text, FALSE);
}

static void test_terminal(void) {
  static const char *const plain[] = {"TERM=xterm", NULL}, *const refused[] = {"TERM=xterm", "NO_COLOR=1", NULL};
  static const char *const empty[] = {"TERM=xterm", "NO_COLOR=", NULL}, *const dumb[] = {"TERM=dumb", NULL};
  static const struct {
    const char *const *environment;
    const char *color;
    gboolean colored;
  } cases[] = {
      {plain, "auto", TRUE},     {plain, "never", FALSE}, {plain, "always", TRUE}, {refused, "auto", FALSE},
      {refused, "always", TRUE}, {empty, "auto", TRUE},   {dumb, "auto", FALSE},   {dumb, "always", TRUE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autofree char *text = on_terminal(cases[i].environment, 80, cases[i].color);
    if (!text) {
      g_test_skip("no terminal");
      return;
    }
    g_assert_nonnull(strstr(text, "Justified"));
    if ((strstr(text, escape) != NULL) != cases[i].colored)
      g_error("--color %s: %s", cases[i].color, text);
  }
}

static glong longest_line(const char *text) {
  g_auto(GStrv) lines = g_strsplit_set(text, "\r\n", -1);
  glong longest = 0;
  for (char **line = lines; *line; line++)
    longest = MAX(longest, g_utf8_strlen(*line, -1));
  return longest;
}

/* As wide as the terminal, but no wider than people read. */
static void test_width(void) {
  static const char *const environment[] = {"TERM=xterm", NULL};
  g_autofree char *narrow = on_terminal(environment, 60, "never"), *wide = on_terminal(environment, 100, "never");
  g_autofree char *vast = on_terminal(environment, 400, "never"), *unknown = on_terminal(environment, 0, "never");
  if (!narrow) {
    g_test_skip("no terminal");
    return;
  }
  g_assert_cmpint(longest_line(wide), >, 80);
  g_assert_cmpint(longest_line(wide), <=, 100);
  g_assert_cmpint(longest_line(vast), <=, 120);
  g_assert_cmpint(longest_line(unknown), <=, 80);
  g_assert_cmpint(longest_line(narrow), <, longest_line(wide));
}

/* A file and a pipe are no terminals. */
static void test_no_terminal(void) {
  static const char *const environment[] = {"TERM=xterm", NULL};
  RunPlace place = {.environment = environment};
  Tree tree;
  tree_init(&tree);
  g_autofree char *fixture = fixture_path("two-kexts-and-app"), *file = g_build_filename(tree.root, "out", NULL);
  g_auto(Run) plain = RUN_AT(&place, "check", fixture), never = RUN_AT(&place, "check", "--color", "never", fixture);
  g_auto(Run) always = RUN_AT(&place, "check", "--color", "always", fixture);
  g_auto(Run) written = RUN_AT(&place, "check", "--color", "always", "-o", file, fixture);
  g_autofree char *text = read_file(&tree, "out");
  g_assert_null(strstr(plain.out, escape));
  g_assert_cmpstr(plain.out, ==, never.out);
  run_says(&always, escape);
  run_says(&written, escape); /* the summary; the file stays plain */
  g_assert_cmpstr(text, ==, plain.out);
  g_auto(Run) json = RUN_AT(&place, "check", "--color", "always", "--format", "json", fixture);
  g_assert_null(strstr(json.out, escape));
  tree_clear(&tree);
}

/* ---- what the output does not depend on ---- */
typedef struct {
  const char *command, *format;
} Question;

static const Question questions[] = {
    {"check", "text"}, {"check", "json"}, {"lint", "text"}, {"report", "html"}, {"facts", "json"}, {"bundles", "json"},
};

static void same(const Run *a, const Run *b, const Question *question, const char *what) {
  if (strcmp(a->out, b->out) != 0 || strcmp(a->err, b->err) != 0 || a->code != b->code)
    g_error("%s --format %s differs with %s:\n%s%s\n----\n%s%s", question->command, question->format, what, a->out,
            a->err, b->out, b->err);
}

static void test_jobs(void) {
  static const char *const jobs[] = {"-j2", "-j5"};
  Tree tree;
  tree_init_fixture(&tree, "two-kexts-and-app");
  g_autofree char *fixture = fixture_path("ps2-keyboard"), *inner = g_build_filename(tree.root, "Keyboard", NULL);
  tree_copy(fixture, inner);
  for (guint i = 0; i < 6; i++) {
    g_autofree char *path = g_strdup_printf("Card/unit%u.cpp", i);
    g_autofree char *text =
        g_strdup_printf("#include <IOKit/IOService.h>\nvoid number%u() { IOSleep(%u); unknown%u(); }\n", i, i, i);
    tree_add(&tree, path, text);
  }
  static const Question asked[] = {{"check", "json"}, {"facts", "json"}, {"lint", "text"}};
  for (gsize q = 0; q < G_N_ELEMENTS(asked); q++) {
    const Question *question = &asked[q];
    g_auto(Run) one = RUN(question->command, "--format", question->format, "-j1", tree.root);
    for (gsize i = 0; i < G_N_ELEMENTS(jobs); i++) {
      g_auto(Run) many = RUN(question->command, "--format", question->format, jobs[i], tree.root);
      same(&one, &many, question, jobs[i]);
    }
  }
  tree_clear(&tree);
}

/* Two copies, one deep; asked for by absolute path, from inside, from above, through a link. */
static void test_places(void) {
  static const char *const fixtures[] = {"two-kexts-and-app", "driverkit-dext"};
  Tree tree;
  tree_init(&tree);
  for (gsize f = 0; f < G_N_ELEMENTS(fixtures); f++) {
    g_autofree char *fixture = fixture_path(fixtures[f]);
    g_autofree char *near = g_build_filename(tree.root, fixtures[f], NULL);
    g_autofree char *far = g_build_filename(tree.root, "a", "longer way", "down", fixtures[f], NULL);
    g_autofree char *link = g_strconcat(tree.root, "/link", NULL);
    tree_copy(fixture, near);
    tree_copy(fixture, far);
    g_assert_cmpint(symlink(far, link), ==, 0);
    RunPlace inside = {.directory = near}, above = {.directory = tree.root};
    for (gsize q = 0; q < G_N_ELEMENTS(questions); q++) {
      const char *command = questions[q].command, *format = questions[q].format;
      g_auto(Run) first = RUN(command, "--format", format, near), second = RUN(command, "--format", format, far);
      g_auto(Run) third = RUN_AT(&inside, command, "--format", format);
      same(&first, &second, &questions[q], "another place");
      same(&first, &third, &questions[q], "another working directory");
    }
    g_auto(Run) direct = RUN("check", near), linked = RUN("check", link);
    g_auto(Run) relative = RUN_AT(&above, "check", fixtures[f]);
    same(&direct, &relative, &questions[0], "a relative path");
    same(&direct, &linked, &questions[0], "a link to the project");
    g_unlink(link);
  }
  tree_clear(&tree);
}

/* Identities hold no place: those of a copy elsewhere are those of the original, which lies deeper in a repository. */
static void test_identities(void) {
  Tree tree;
  tree_init_fixture(&tree, "pci-nic");
  g_autofree char *fixture = fixture_path("pci-nic");
  const char *paths[] = {fixture, tree.root};
  json_t *ids[2];
  for (gsize i = 0; i < 2; i++) {
    g_auto(Run) run = RUN("check", "--format", "json", paths[i]);
    json_t *document = json_loads(run.out, 0, NULL), *one;
    json_t *evidence = json_object_get(json_array_get(json_object_get(document, "bundles"), 0), "evidence");
    gsize n;
    ids[i] = json_array();
    json_array_foreach(evidence, n, one) {
      json_array_append(ids[i], json_object_get(one, "id"));
    }
    json_decref(document);
  }
  g_assert_cmpuint(json_array_size(ids[0]), >, 2);
  g_assert_true(json_equal(ids[0], ids[1]));
  json_decref(ids[0]);
  json_decref(ids[1]);
  tree_clear(&tree);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/cli/output/streams", test_streams);
  g_test_add_func("/cli/output/output-file", test_output_file);
  g_test_add_func("/cli/output/formats", test_formats);
  g_test_add_func("/cli/output/terminal", test_terminal);
  g_test_add_func("/cli/output/width", test_width);
  g_test_add_func("/cli/output/no-terminal", test_no_terminal);
  g_test_add_func("/cli/output/jobs", test_jobs);
  g_test_add_func("/cli/output/places", test_places);
  g_test_add_func("/cli/output/identities", test_identities);
  return g_test_run();
}
