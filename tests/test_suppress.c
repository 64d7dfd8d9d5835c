/* Suppressions: which comments and entries accept a finding, and what is said about those that do not. */
#include "lint_tree.h"

static const char *reason_of(const json_t *finding) {
  return json_string_value(json_object_get(json_object_get(finding, "suppression"), "reason"));
}

/* Every way to write a comment, in one source: the reason by which the call on the case's last line is accepted. */
static const struct {
  const char *text;
  const char *reason;    /* NULL: it is not accepted */
  const char *complaint; /* rule of the finding about the comment, or NULL */
} comments[] = {
    {LINT_CALL " // needkext: allow lint.open-device-node -- beside it\n", "beside it", NULL},
    {LINT_CALL " /* needkext: allow lint.open-device-node -- in a block */\n", "in a block", NULL},
    {"  // needkext: allow lint.open-device-node -- before it\n" LINT_CALL "\n", "before it", NULL},
    {"  /* needkext: allow lint.open-device-node -- over\n     two lines */\n" LINT_CALL "\n", "over      two lines",
     NULL},
    {"  // needkext: allow lint.other, lint.open-device-node -- a list\n" LINT_CALL "\n", "a list", NULL},
    {"  // needkext: allow lint.open-d* -- a pattern\n" LINT_CALL "\n", "a pattern", NULL},
    {"  //needkext:allow lint.open-device-node--dense\n" LINT_CALL "\n", "dense", NULL},
    {"  // needkext: allow lint.other -- one\n  // needkext: allow lint.open-device-node -- the second\n" LINT_CALL
     "\n",
     "the second", "lint.suppression-unused"},
    {"  // needkext: allow lint.open-device-node\n" LINT_CALL "\n", NULL, "lint.suppression-without-reason"},
    {"  // needkext: allow lint.open-device-node --  \n" LINT_CALL "\n", NULL, "lint.suppression-without-reason"},
    {"  // needkext: allow -- no rule\n" LINT_CALL "\n", NULL, "lint.suppression-without-reason"},
    {"  // needkext: allow lint.other -- another rule\n" LINT_CALL "\n", NULL, "lint.suppression-unused"},
    {"  // see needkext: allow lint.open-device-node -- prose\n" LINT_CALL "\n", NULL, NULL},
    {"  // needkext: allowed lint.open-device-node -- prose\n" LINT_CALL "\n", NULL, NULL},
    {"  /* A text.\n   * needkext: allow lint.open-device-node -- inside */\n" LINT_CALL "\n", NULL, NULL},
    {"  data = (void *)\"// needkext: allow lint.open-device-node -- string\";\n" LINT_CALL "\n", NULL, NULL},
    {"  // needkext: allow lint.open-device-node -- too early\n  info = 0;\n" LINT_CALL "\n", NULL,
     "lint.suppression-unused"},
    {LINT_CALL "\n  // needkext: allow lint.open-device-node -- too late\n", NULL, "lint.suppression-unused"},
};

static guint lines_in(const char *text) {
  guint n = 0;
  for (; *text; text++)
    n += *text == '\n';
  return n;
}

/* The line of the call within the case. */
static guint call_line(const char *text) {
  g_autofree char *before = g_strndup(text, (gsize)(strstr(text, "devfs_make") - text));
  return lines_in(before);
}

static void check_comment(const json_t *document, gsize i, guint line) {
  const json_t *finding = lint_at(document, lint_call_rule, line + call_line(comments[i].text));
  g_test_message("%s", comments[i].text);
  g_assert_nonnull(finding);
  g_assert_cmpstr(reason_of(finding), ==, comments[i].reason);
  guint complaints = 0;
  for (guint at = line; at < line + lines_in(comments[i].text); at++) {
    complaints += comments[i].complaint && lint_at(document, comments[i].complaint, at);
    if (!comments[i].complaint)
      g_assert_null(lint_at(document, "lint.suppression-unused", at));
  }
  g_assert_cmpuint(complaints, ==, comments[i].complaint ? 1 : 0);
}

static void test_comments(void) {
  g_autoptr(GString) body = g_string_new(NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(comments); i++)
    g_string_append_printf(body, "%s  info = 0;\n", comments[i].text);
  Tree tree;
  lint_tree_init(&tree, body->str);
  g_auto(Run) run = RUN("lint", "--format", "json", "--fail-on", "none", tree.root);
  json_t *document = lint_json(&run);
  guint line = LINT_BODY;
  for (gsize i = 0; i < G_N_ELEMENTS(comments); i++) {
    check_comment(document, i, line);
    line += lines_in(comments[i].text) + 1;
  }
  json_decref(document);
  tree_clear(&tree);
}

/* What is accepted fails nothing and is counted; the reason reaches every format. */
static void test_reason_everywhere(void) {
  static const struct {
    const char *command, *format, *text;
  } cases[] = {
      {"lint", "text", "1 accepted by suppressions"},
      {"lint", "sarif", "\"justification\": \"until macOS 27\""},
      {"lint", "json", "\"reason\": \"until macOS 27\""},
      {"check", "json", "\"reason\": \"until macOS 27\""},
      {"report", "html", "until macOS 27"},
  };
  Tree tree;
  lint_tree_init(&tree, LINT_CALL " // needkext: allow lint.open-device-node -- until macOS 27\n");
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_auto(Run) run = RUN(cases[i].command, "--format", cases[i].format, tree.root);
    g_test_message("%s --format %s", cases[i].command, cases[i].format);
    run_exits(&run, 0);
    run_says(&run, cases[i].text);
  }
  tree_clear(&tree);
}

static const struct {
  const char *entry;
  gboolean accepted;
  const char *complaint;
} entries[] = {
    {"rule: lint.open-device-node, reason: all of them", TRUE, NULL},
    {"rule: 'lint.*', reason: a pattern", TRUE, NULL},
    {"rule: lint.open-device-node, path: 'mo*.c', reason: one file", TRUE, NULL},
    {"rule: lint.open-device-node, symbol: Moss_start, reason: one function", TRUE, NULL},
    {"rule: lint.open-device-node, reason: for now, expiry: 2026-11-28", TRUE, NULL},
    {"rule: lint.open-device-node, reason: for now, expiry: 2026-11-27", FALSE, "lint.suppression-expired"},
    {"rule: lint.open-device-node, path: other.c, reason: another file", FALSE, "lint.suppression-unused"},
    {"rule: lint.open-device-node, symbol: Moss, reason: another function", FALSE, "lint.suppression-unused"},
    {"rule: lint.open-device-node, id: '0123456789abcdef', reason: another finding", FALSE, "lint.suppression-unused"},
    {"rule: lint.suppression-unused, reason: quiet", FALSE, "lint.suppression-unused"},
};

static void test_entries(void) {
  static const char *const environment[] = {"SOURCE_DATE_EPOCH=1795824000", NULL}; /* 2026-11-28 */
  RunPlace place = {.environment = environment};
  Tree tree;
  lint_tree_init(&tree, LINT_CALL "\n");
  for (gsize i = 0; i < G_N_ELEMENTS(entries); i++) {
    g_autofree char *text = g_strdup_printf("version: 1\nsuppressions:\n  - {%s}\n", entries[i].entry);
    tree_add(&tree, ".needkext.yaml", text);
    g_auto(Run) run = RUN_AT(&place, "lint", "--format", "json", "--fail-on", "none", tree.root);
    json_t *document = lint_json(&run);
    g_test_message("%s", entries[i].entry);
    g_assert_cmpint(reason_of(lint_at(document, lint_call_rule, LINT_BODY)) != NULL, ==, entries[i].accepted);
    const json_t *complaint = entries[i].complaint ? lint_at(document, entries[i].complaint, 3) : NULL;
    g_assert_cmpint(complaint != NULL, ==, entries[i].complaint != NULL);
    json_decref(document);
  }
  tree_clear(&tree);
}

/* What the judgement itself is cannot be suppressed; levels still can turn it off. */
static void test_refused(void) {
  Tree tree;
  g_autofree char *fixture = fixture_path("usb-no-client");
  tree_init(&tree);
  tree_add(&tree, "c.yaml", "version: 1\nsuppressions:\n  - {rule: 'lint.*', reason: all of it}\n");
  g_autofree char *config = g_build_filename(tree.root, "c.yaml", NULL);
  g_auto(Run) run = RUN("lint", "--config", config, fixture);
  run_exits(&run, 1);
  run_says(&run, "[lint.not-justified]");
  run_says(&run, "lint.not-justified cannot be suppressed: state a claim instead [lint.suppression-refused]");
  tree_clear(&tree);
}

static void test_mistakes(void) {
  static const struct {
    const char *text, *message;
  } cases[] = {
      {"suppressions: all\n", ":2:15: suppressions: expected a list"},
      {"suppressions:\n  - {rule: lint.x}\n", ":3:5: expected the key \"reason\""},
      {"suppressions:\n  - {reason: why}\n", ":3:5: expected the key \"rule\""},
      {"suppressions:\n  - {rule: lint.x, reason: ' '}\n", ":3:28: reason: expected text, not only space"},
      {"suppressions:\n  - {rule: lint.x, reason: y, expiry: soon}\n", "expiry: expected a date such as 2027-03-31"},
      {"suppressions:\n  - {rule: lint.x, reason: y, because: z}\n", "because"},
  };
  Tree tree;
  lint_tree_init(&tree, LINT_CALL "\n");
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autofree char *text = g_strconcat("version: 1\n", cases[i].text, NULL);
    tree_add(&tree, ".needkext.yaml", text);
    g_auto(Run) run = RUN("lint", tree.root);
    g_test_message("%s", cases[i].text);
    run_refuses(&run, cases[i].message);
  }
  tree_clear(&tree);
}

/* A path accepts what is only there. */
static void test_told_once_within(void) {
  static const struct {
    const char *path;
    gboolean accepted;
  } paths[] = {{"moss.c", FALSE}, {"*.c", TRUE}, {"other.c", FALSE}};
  Tree tree;
  g_autofree char *other = lint_source("Moss_other", LINT_ONCE "\n");
  lint_tree_init(&tree, LINT_ONCE "\n");
  tree_add(&tree, "other.c", other);
  for (gsize i = 0; i < G_N_ELEMENTS(paths); i++) {
    g_autofree char *text = g_strdup_printf(
        "version: 1\nsuppressions:\n  - {rule: lint.deprecated-kpi, path: '%s', reason: known}\n", paths[i].path);
    tree_add(&tree, ".needkext.yaml", text);
    g_auto(Run) run = RUN("lint", "--format", "json", tree.root);
    json_t *document = lint_json(&run);
    g_assert_cmpint(reason_of(lint_at(document, lint_once_rule, LINT_BODY)) != NULL, ==, paths[i].accepted);
    json_decref(document);
  }
  tree_clear(&tree);
}

/* An interface that is told once is accepted at any of its calls, and everywhere with it. */
static void test_told_once(void) {
  static const char *const bodies[] = {
      LINT_ONCE " // needkext: allow lint.deprecated-kpi -- known\n" LINT_ONCE "\n",
      LINT_ONCE "\n" LINT_ONCE " // needkext: allow lint.deprecated-kpi -- known\n",
      LINT_ONCE " // needkext: allow lint.deprecated-kpi -- known\n" LINT_ONCE
                " // needkext: allow lint.deprecated-kpi -- known\n",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(bodies); i++) {
    Tree tree;
    lint_tree_init(&tree, bodies[i]);
    g_auto(Run) run = RUN("lint", "--format", "json", tree.root);
    json_t *document = lint_json(&run);
    g_assert_cmpuint(lint_count(document, lint_once_rule), ==, 1);
    g_assert_cmpstr(reason_of(lint_at(document, lint_once_rule, LINT_BODY)), ==, "known");
    g_assert_cmpuint(lint_count(document, "lint.suppression-unused"), ==, 0);
    json_decref(document);
    tree_clear(&tree);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/suppress/comments", test_comments);
  g_test_add_func("/suppress/reason-everywhere", test_reason_everywhere);
  g_test_add_func("/suppress/entries", test_entries);
  g_test_add_func("/suppress/refused", test_refused);
  g_test_add_func("/suppress/mistakes", test_mistakes);
  g_test_add_func("/suppress/told-once", test_told_once);
  g_test_add_func("/suppress/told-once/within", test_told_once_within);
  return g_test_run();
}
