/* lint: its formats, with paths of every kind, and what FILE arguments limit. */
#include "bad_units.h"
#include "lint_tree.h"
#include "schema.h"

/* ---- SARIF ---- */

static void is_sarif(const json_t *log) {
  g_autofree char *file = g_build_filename(NK_SOURCE_DIR, "tests", "sarif.schema.json", NULL);
  json_t *schema = json_load_file(file, 0, NULL);
  g_assert_nonnull(schema);
  g_autofree char *fault = schema_check(schema, log);
  g_assert_cmpstr(fault, ==, NULL);
  json_decref(schema);
}

static json_t *first_run(const json_t *log) {
  return json_array_get(json_object_get(log, "runs"), 0);
}

static const char *uri_of(const json_t *holder) {
  json_t *physical = json_object_get(holder, "physicalLocation");
  return json_string_value(json_object_get(json_object_get(physical, "artifactLocation"), "uri"));
}

/* What a schema cannot say: indices point at the rule of that name, and a result that is no failure has no level. */
static void results_agree(const json_t *log) {
  json_t *run = first_run(log), *results = json_object_get(run, "results");
  json_t *rules = json_object_get(json_object_get(json_object_get(run, "tool"), "driver"), "rules");
  double last = 101;
  for (size_t i = 0; i < json_array_size(results); i++) {
    const json_t *result = json_array_get(results, i);
    size_t index = (size_t)json_integer_value(json_object_get(result, "ruleIndex"));
    g_assert_cmpstr(lint_text(json_array_get(rules, index), "id"), ==, lint_text(result, "ruleId"));
    if (strcmp(lint_text(result, "kind"), "fail") != 0)
      g_assert_cmpstr(lint_text(result, "level"), ==, "none");
    if (json_array_size(json_object_get(result, "suppressions")) == 0) {
      g_assert_cmpfloat(json_number_value(json_object_get(result, "rank")), <=, last);
      last = json_number_value(json_object_get(result, "rank"));
    }
  }
}

/* The path below the root, its parts encoded. */
static void test_sarif_paths(void) {
  static const struct {
    const char *directory, *uri;
  } cases[] = {
      {"plain", "plain"},     {"with space", "with%20space"}, {"a#b", "a%23b"},
      {"100%41", "100%2541"}, {"caf\303\251", "caf%C3%A9"},   {"x:y", "x%3Ay"},
      {"q?r&s", "q%3Fr%26s"},
  };
  Tree tree;
  tree_init(&tree);
  g_autoptr(GString) uris = g_string_new(NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autofree char *plist = g_strdup_printf("%s/Info.plist", cases[i].directory);
    g_autofree char *source = g_strdup_printf("%s/moss.c", cases[i].directory);
    g_autofree char *name = g_strdup_printf("Moss%zu_start", i);
    g_autofree char *text = lint_source(name, LINT_CALL "\n");
    tree_add(&tree, plist, lint_plist);
    tree_add(&tree, source, text);
  }
  g_auto(Run) run = RUN("lint", "--format", "sarif", "--fail-on", "none", tree.root);
  json_t *log = lint_json(&run), *results = json_object_get(first_run(log), "results");
  is_sarif(log);
  results_agree(log);
  for (size_t i = 0; i < json_array_size(results); i++)
    g_string_append_printf(uris, "%s\n",
                           uri_of(json_array_get(json_object_get(json_array_get(results, i), "locations"), 0)));
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autofree char *uri = g_strdup_printf("%s/moss.c\n", cases[i].uri);
    g_assert_nonnull(strstr(uris->str, uri));
  }
  json_decref(log);
  tree_clear(&tree);
}

/* Columns are characters, though the compiler counts bytes. */
static void test_sarif_columns(void) {
  Tree tree;
  lint_tree_init(&tree, "  /* \303\251\303\251\342\202\254 */ devfs_make_node(0, DEVFS_CHAR, 0, 0, 0666, \"moss\");\n");
  g_auto(Run) run = RUN("lint", "--format", "sarif", "--fail-on", "none", tree.root);
  run_says(&run, "\"startColumn\": 13");
  tree_clear(&tree);
}

static const json_t *result_of(const json_t *log, const char *rule) {
  const json_t *results = json_object_get(first_run(log), "results");
  for (size_t i = 0; i < json_array_size(results); i++)
    if (strcmp(lint_text(json_array_get(results, i), "ruleId"), rule) == 0)
      return json_array_get(results, i);
  g_error("%s: no result", rule);
}

static void test_sarif_flow(void) {
  g_autofree char *fixture = fixture_path("pci-nic");
  g_auto(Run) run = RUN("lint", "--format", "sarif", fixture);
  json_t *log = lint_json(&run);
  const json_t *result = result_of(log, "lint.primary-interrupt");
  json_t *flow = json_array_get(json_object_get(result, "codeFlows"), 0);
  json_t *steps = json_object_get(json_array_get(json_object_get(flow, "threadFlows"), 0), "locations");
  is_sarif(log);
  g_assert_cmpuint(json_array_size(steps), ==, 2);
  json_t *first = json_object_get(json_array_get(steps, 0), "location");
  g_assert_cmpstr(lint_text(json_object_get(first, "message"), "text"), ==, "AlderEthernet::start");
  g_assert_true(g_str_has_suffix(uri_of(first), "AlderEthernet.cpp"));
  json_decref(log);
}

/* What could not be analysed is a notification, and the run no success. */
static void test_sarif_incomplete(void) {
  Tree tree;
  lint_tree_init(&tree, "");
  add_crash(&tree);
  g_auto(Run) run = RUN("lint", "--format", "sarif", tree.root);
  json_t *log = lint_json(&run), *invocation = json_array_get(json_object_get(first_run(log), "invocations"), 0);
  run_exits(&run, 3);
  is_sarif(log);
  g_assert_true(json_is_false(json_object_get(invocation, "executionSuccessful")));
  run_says(&run, "not analysed: the parser crashed");
  run_says(&run, "1 of 2 sources analysed");
  json_decref(log);
  tree_clear(&tree);
}

static void test_sarif_of_check(void) {
  static const struct {
    const char *fixture, *rule, *kind;
  } cases[] = {
      {"pci-nic", "verdict.justified", "pass"},
      {"usb-no-client", "verdict.not-justified", "fail"},
      {"virtual-audio", "verdict.inconclusive", "open"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autofree char *fixture = fixture_path(cases[i].fixture);
    g_auto(Run) run = RUN("check", "--format", "sarif", "--fail-on", "none", fixture);
    json_t *log = lint_json(&run), *results = json_object_get(first_run(log), "results");
    const json_t *verdict = json_array_get(results, 0);
    g_test_message("%s", cases[i].fixture);
    is_sarif(log);
    g_assert_cmpstr(lint_text(verdict, "ruleId"), ==, cases[i].rule);
    g_assert_cmpstr(lint_text(verdict, "kind"), ==, cases[i].kind);
    g_assert_cmpuint(json_array_size(results), >=, 1);
    json_decref(log);
  }
}

/* ---- GitHub and GitLab ---- */

static char *many_calls(guint n) {
  GString *body = g_string_new(NULL);
  for (guint i = 0; i < n; i++)
    g_string_append(body, LINT_CALL "\n");
  return g_string_free(body, FALSE);
}

static guint count_of(const char *text, const char *part) {
  guint n = 0;
  for (; (text = strstr(text, part)); text += strlen(part))
    n++;
  return n;
}

static void test_github(void) {
  Tree tree;
  g_autofree char *body = many_calls(14);
  lint_tree_init(&tree, body);
  tree_add(&tree, "levels.yaml", "version: 1\nlevels: {lint.open-device-node: error}\n");
  g_autofree char *levels = g_build_filename(tree.root, "levels.yaml", NULL);
  g_autofree char *summary = g_build_filename(tree.root, "summary.md", NULL);
  g_autofree char *variable = g_strdup_printf("GITHUB_STEP_SUMMARY=%s", summary);
  const char *const environment[] = {variable, NULL};
  RunPlace place = {.environment = environment};
  g_auto(Run) run = RUN_AT(&place, "lint", "--format", "github", tree.root);
  g_auto(Run) errors = RUN_AT(&place, "lint", "--format", "github", "--config", levels, tree.root);
  g_autofree char *markdown = NULL;
  run_exits(&run, 1);
  g_assert_cmpuint(count_of(run.out, "::warning "), ==, 10);
  run_says(
      &run,
      "::warning file=moss.c,line=6,col=3,title=lint.open-device-node::devfs_make_node makes a node with mode 0666");
  run_says(&run, "needkext: 14 warnings; 4 without an annotation\n");
  g_assert_cmpuint(count_of(errors.out, "::error "), ==, 10);
  g_assert_true(g_file_get_contents(summary, &markdown, NULL, NULL));
  g_assert_cmpuint(count_of(markdown, "### needkext: 14 "), ==, 2); /* a second step adds to the first */
  g_assert_cmpuint(count_of(markdown, "| moss.c:"), ==, 28);
  tree_clear(&tree);
}

/* Nothing in a path ends a command or a property. */
static void test_github_escapes(void) {
  Tree tree;
  g_autofree char *source = lint_source("Moss_start", LINT_CALL "\n");
  tree_init(&tree);
  tree_add(&tree, "a,b:c%d/Info.plist", lint_plist);
  tree_add(&tree, "a,b:c%d/moss.c", source);
  g_auto(Run) run = RUN("lint", "--format", "github", tree.root);
  run_says(&run, "::warning file=a%2Cb%3Ac%25d/moss.c,line=6,");
  tree_clear(&tree);
}

static void test_gitlab(void) {
  static const char *const keys[] = {"description", "check_name", "fingerprint", "severity"};
  Tree tree;
  lint_tree_init(&tree, LINT_CALL "\n" LINT_CALL "\n" LINT_CALL " // needkext: allow lint.* -- accepted\n");
  g_auto(Run) run = RUN("lint", "--format", "gitlab", tree.root);
  json_t *issues = lint_json(&run);
  g_assert_cmpuint(json_array_size(issues), ==, 2);
  for (size_t i = 0; i < json_array_size(issues); i++) {
    const json_t *issue = json_array_get(issues, i), *location = json_object_get(issue, "location");
    for (gsize n = 0; n < G_N_ELEMENTS(keys); n++)
      g_assert_cmpstr(lint_text(issue, keys[n]), !=, "");
    g_assert_cmpstr(lint_text(issue, "severity"), ==, "minor");
    g_assert_cmpstr(lint_text(location, "path"), ==, "moss.c");
    g_assert_cmpint(json_integer_value(json_object_get(json_object_get(location, "lines"), "begin")), ==, 6 + (int)i);
  }
  g_assert_cmpstr(lint_text(json_array_get(issues, 0), "fingerprint"), !=,
                  lint_text(json_array_get(issues, 1), "fingerprint"));
  json_decref(issues);
  tree_clear(&tree);
}

/* ---- text ---- */

static void test_text(void) {
  Tree tree;
  lint_tree_init(&tree, "\tdevfs_make_node(0, DEVFS_CHAR, 0, 0, 0666, \"moss\");\n");
  g_auto(Run) run = RUN("lint", tree.root);
  g_auto(Run) colored = RUN("lint", "--color", "always", tree.root);
  run_says(&run, "moss.c:6:2: warning: devfs_make_node makes a node with mode 0666");
  run_says(&run, "    6 |     devfs_make_node(0, DEVFS_CHAR, 0, 0, 0666, \"moss\");\n      |     ^\n");
  run_says(&run, "\n1 warning\n");
  g_assert_null(strchr(run.out, '\033'));
  run_says(&colored, "\033[1;33mwarning\033[0m");
  tree_clear(&tree);
}

/* A line that is wider than the terminal is cut around the place. */
static void test_text_width(void) {
  Tree tree;
  g_autoptr(GString) body = g_string_new("  info = 0;");
  for (guint i = 0; i < 30; i++)
    g_string_append(body, " data = 0;");
  g_string_append(body, " devfs_make_node(0, DEVFS_CHAR, 0, 0, 0666, \"moss\");\n");
  lint_tree_init(&tree, body->str);
  g_auto(Run) run = RUN("lint", tree.root);
  g_auto(GStrv) lines = g_strsplit(run.out, "\n", -1);
  g_assert_true(g_str_has_prefix(lines[1], "    6 | "));
  g_assert_cmpint(g_utf8_strlen(lines[1], -1), <=, 80);
  g_assert_nonnull(strchr(lines[2], '^'));
  tree_clear(&tree);
}

/* The findings go to the file, the counts to the terminal. */
static void test_output_file(void) {
  Tree tree;
  g_autofree char *body = many_calls(60);
  lint_tree_init(&tree, body);
  g_autofree char *file = g_build_filename(tree.root, "out.sarif", NULL), *written = NULL;
  g_auto(Run) run = RUN("lint", "--format", "sarif", "-o", file, tree.root);
  run_exits(&run, 1);
  run_says(&run, "60 warnings\n");
  g_assert_cmpuint(count_of(run.out, "\n"), <=, 24);
  g_assert_null(strstr(run.out, "moss.c"));
  g_assert_true(g_file_get_contents(file, &written, NULL, NULL));
  g_assert_cmpuint(count_of(written, "\"ruleId\""), ==, 60);
  tree_clear(&tree);
}

/* ---- findings that are told once ---- */

/* The first place is the location, the others stand beside it: in every format as it can, within its limits. */
static void test_told_once(void) {
  Tree tree;
  g_autoptr(GString) body = g_string_new(NULL);
  for (guint i = 0; i < 120; i++)
    g_string_append(body, LINT_ONCE "\n");
  lint_tree_init(&tree, body->str);
  g_autofree char *other = lint_source("Moss_other", LINT_ONCE "\n");
  tree_add(&tree, "other.c", other);
  RunPlace place = {.directory = tree.root};
  g_auto(Run) text = RUN("lint", tree.root), verbose = RUN("lint", "-v", tree.root);
  g_auto(Run) sarif = RUN("lint", "--format", "sarif", tree.root), json = RUN("lint", "--format", "json", tree.root);
  g_auto(Run) github = RUN("lint", "--format", "github", tree.root);
  g_auto(Run) gitlab = RUN("lint", "--format", "gitlab", tree.root);
  g_auto(Run) named = RUN_AT(&place, "lint", "--format", "gitlab", "other.c");
  static const char first[] =
      "moss.c:6:3: warning: kauth_listen_scope is deprecated since macOS 10.15 and gone in macOS "
      "11.0; use Endpoint Security in a system extension (121 places)";
  run_says(&text, first);
  run_says(&text, "also at :7, :8, :9 and 117 more\n");
  run_says(&text, "\n1 warning\n");
  run_says(&verbose, "        other.c:6 in Moss_other\n");
  g_assert_cmpuint(count_of(github.out, "::warning "), ==, 1);
  run_says(&github, "line=6,col=3,title=lint.deprecated-kpi::kauth_listen_scope is deprecated");
  g_assert_cmpuint(count_of(gitlab.out, "\"check_name\""), ==, 1);
  run_says(&gitlab, "(121 places)");
  g_assert_cmpuint(count_of(named.out, "\"check_name\""), ==, 1); /* one of its places is in the file */
  json_t *log = lint_json(&sarif), *document = lint_json(&json);
  const json_t *result = json_array_get(json_object_get(first_run(log), "results"), 0);
  json_t *related = json_object_get(result, "relatedLocations");
  is_sarif(log);
  g_assert_cmpuint(json_array_size(related), ==, 100);
  g_assert_cmpstr(uri_of(json_array_get(related, 0)), ==, "moss.c");
  g_assert_cmpstr(lint_text(json_object_get(json_array_get(related, 0), "message"), "text"), ==, "in Moss_start");
  related = json_object_get(lint_at(document, lint_once_rule, LINT_BODY), "related");
  g_assert_cmpuint(json_array_size(related), ==, 120);
  g_assert_cmpuint(lint_line(json_array_get(related, 119)), ==, 6);
  json_decref(log);
  json_decref(document);
  tree_clear(&tree);
}

/* Every allocation with its size, below the bundle's total. */
static void test_wired(void) {
  static const struct {
    const char *body, *sizes, *allocation;
  } cases[] = {
      {"  data = IOMalloc(64 * 2);\n", "128 bytes of constant size, 0 with a size that is only known at run time ",
       "IOMalloc: 128 bytes"},
      {"  data = IOMalloc(info->size);\n",
       "0 bytes of constant size, 1 with a size that is only known at run time (0 "
       "compared before, 1 unbounded)",
       "IOMalloc of info.size: unbounded"},
      {"  if (info->size > 64) return 1;\n  data = IOMalloc(info->size + 4);\n", "(1 compared before, 0 unbounded)",
       "IOMalloc of info.size+4: compared before"},
      {"  unsigned n = info ? 8 : 16;\n  data = IOMalloc(n * 4);\n", "64 bytes of constant size", "IOMalloc: 64 bytes"},
      {"  unsigned n = (unsigned)info->size & 63;\n  data = IOMalloc(n);\n", "(1 compared before, 0 unbounded)",
       "IOMalloc of n: compared before"},
      {"  if (data && info->size > 64) return 1;\n  data = IOMalloc(info->size);\n", "(0 compared before, 1 unbounded)",
       "IOMalloc of info.size: unbounded"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    Tree tree;
    tree_init(&tree);
    g_autofree char *source = g_strdup_printf("#include <IOKit/IOLib.h>\n#include <mach/mach_types.h>\n"
                                              "kern_return_t Moss_start(kmod_info_t *info, void *data) {\n%s"
                                              "  return data == 0;\n}\n",
                                              cases[i].body);
    tree_add(&tree, "Info.plist", lint_plist);
    tree_add(&tree, "moss.c", source);
    g_auto(Run) run = RUN("lint", "-v", "--no-cache", tree.root);
    run_says(&run, "memory wired by 1 call: ");
    run_says(&run, cases[i].sizes);
    run_says(&run, cases[i].allocation);
    tree_clear(&tree);
  }
}

/* ---- FILE arguments ---- */

static void test_files(void) {
  static const struct {
    const char *arguments[3];
    guint a, b, header;
  } cases[] = {
      {{"src/a.c", NULL}, 1, 0, 0}, {{"src/b.c", NULL}, 0, 1, 0},        {{"src/a.c", "src/b.c", NULL}, 1, 1, 0},
      {{"src", NULL}, 1, 1, 1},     {{"include/moss.h", NULL}, 0, 0, 1}, {{"include/moss.h", "src/a.c", NULL}, 1, 0, 1},
  };
  Tree tree;
  tree_init(&tree);
  g_autofree char *b = lint_source("Moss_other", LINT_CALL "\n");
  g_autoptr(GString) first = g_string_new(lint_head);
  g_string_append(first, "#include \"../include/moss.h\"\nkern_return_t Moss_start(kmod_info_t *info, void *data) {\n"
                         "  lichen();\n" LINT_CALL "\n  Moss_other(info, data);\n  return 0;\n}\n");
  tree_add(&tree, ".git/HEAD", "ref: refs/heads/main\n");
  tree_add(&tree, "Info.plist", lint_plist);
  tree_add(&tree, "src/a.c", first->str);
  tree_add(&tree, "src/b.c", b);
  tree_add(&tree, "include/moss.h",
           "kern_return_t Moss_other(kmod_info_t *info, void *data);\n"
           "static inline void lichen(void) {\n" LINT_CALL "\n}\n");
  RunPlace place = {.directory = tree.root};
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_auto(Run) run = RUN_AT(&place, "lint", "--format", "gitlab", cases[i].arguments[0], cases[i].arguments[1],
                             cases[i].arguments[1] ? cases[i].arguments[2] : NULL);
    g_test_message("%s %s", cases[i].arguments[0], cases[i].arguments[1]);
    g_assert_cmpuint(count_of(run.out, "\"path\": \"src/a.c\""), ==, cases[i].a);
    g_assert_cmpuint(count_of(run.out, "\"path\": \"src/b.c\""), ==, cases[i].b);
    g_assert_cmpuint(count_of(run.out, "\"path\": \"include/moss.h\""), ==, cases[i].header);
  }
  tree_clear(&tree);
}

/* Interfaces that one rule speaks of are one finding, whose identity outlives another of them. */
static void test_interfaces_of_a_kind(void) {
  Tree tree;
  g_autofree char *one = lint_source("Moss_start", "  mbuf_len(0);\n");
  g_autofree char *more = lint_source("Moss_start", "  mbuf_next(0);\n  mbuf_len(0);\n  mbuf_len(0);\n");
  g_autofree char *plain = g_strconcat("#include <sys/kpi_mbuf.h>\n", one, NULL);
  g_autofree char *grown = g_strconcat("#include <sys/kpi_mbuf.h>\n", more, NULL);
  tree_init(&tree);
  tree_add(&tree, "Info.plist", lint_plist);
  tree_add(&tree, "moss.c", plain);
  g_autofree char *known = g_build_filename(tree.root, "known.json", NULL);
  g_auto(Run) before = RUN("lint", tree.root), wrote = RUN("lint", "--write-baseline", known, tree.root);
  run_says(&before, "mbuf_len is deprecated");
  run_exits(&wrote, 0);
  tree_add(&tree, "moss.c", grown);
  g_auto(Run) all = RUN("lint", tree.root), fresh = RUN("lint", "--baseline", known, tree.root);
  run_says(&all, "moss.c:7:3: warning: mbuf_next (and 1 more of its kind) is deprecated");
  run_says(&all, "(3 places)");
  run_exits(&fresh, 0);
  tree_clear(&tree);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/lint/sarif/paths", test_sarif_paths);
  g_test_add_func("/lint/sarif/columns", test_sarif_columns);
  g_test_add_func("/lint/sarif/flow", test_sarif_flow);
  g_test_add_func("/lint/sarif/incomplete", test_sarif_incomplete);
  g_test_add_func("/lint/sarif/of-check", test_sarif_of_check);
  g_test_add_func("/lint/github", test_github);
  g_test_add_func("/lint/github/escapes", test_github_escapes);
  g_test_add_func("/lint/gitlab", test_gitlab);
  g_test_add_func("/lint/text", test_text);
  g_test_add_func("/lint/text/width", test_text_width);
  g_test_add_func("/lint/output-file", test_output_file);
  g_test_add_func("/lint/told-once", test_told_once);
  g_test_add_func("/lint/wired", test_wired);
  g_test_add_func("/lint/files", test_files);
  g_test_add_func("/lint/interfaces-of-a-kind", test_interfaces_of_a_kind);
  return g_test_run();
}
