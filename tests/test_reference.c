/* The reference and the program say the same: every option, exit code, rule and configuration key is documented, and
   what is documented is there. */
#include "run.h"
#include "tree.h"

#include <needkext/catalog.h>
#include <needkext/report.h>

/* What matches in a text, once each, sorted: the last group that took part, else all of it. */
static GPtrArray *found(const char *text, const char *pattern) {
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GRegex) regex = g_regex_new(pattern, G_REGEX_MULTILINE, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  g_regex_match(regex, text, 0, &match);
  for (; g_match_info_matches(match); g_match_info_next(match, NULL)) {
    char *word = g_match_info_fetch(match, g_match_info_get_match_count(match) - 1);
    if (g_hash_table_contains(seen, word)) {
      g_free(word);
      continue;
    }
    g_hash_table_add(seen, word);
    g_ptr_array_add(words, word);
  }
  g_ptr_array_sort(words, nk_text_compare);
  return words;
}

static char *joined(GPtrArray *words) {
  GString *text = g_string_new(NULL);
  for (guint i = 0; i < words->len; i++)
    g_string_append_printf(text, "%s ", (char *)words->pdata[i]);
  return g_string_free(text, FALSE);
}

static void same(GPtrArray *a, GPtrArray *b) {
  g_autofree char *left = joined(a);
  g_autofree char *right = joined(b);
  g_assert_cmpstr(left, ==, right);
}

static char *source_text(const char *name) {
  g_autofree char *file = g_build_filename(NK_SOURCE_DIR, name, NULL);
  char *text = NULL;
  g_assert_true(g_file_get_contents(file, &text, NULL, NULL));
  return text;
}

static GPtrArray *commands(void) {
  g_auto(Run) help = RUN("help");
  return found(help.out, "^  ([a-z]+) ");
}

/* Troff's escapes undone, as far as the pages use them. */
static char *plain(const char *page) {
  g_autoptr(GRegex) fonts = g_regex_new("\\\\f[BIR]|\\\\&", 0, 0, NULL);
  g_autofree char *text = g_regex_replace_literal(fonts, page, -1, 0, "", 0, NULL);
  g_auto(GStrv) parts = g_strsplit(text, "\\-", -1);
  return g_strjoinv("-", parts);
}

static void test_options(void) {
  static const char *const shells[] = {"bash", "zsh", "fish"};
  g_autoptr(GPtrArray) names = commands();
  for (guint i = 0; i < names->len; i++) {
    const char *name = names->pdata[i];
    g_auto(Run) help = RUN("help", name), man = RUN("help", name, "--format", "man");
    g_autofree char *page = plain(man.out);
    g_autoptr(GPtrArray) options = found(help.out, "^  (?:-., )?(--[a-z-]+)");
    g_autoptr(GPtrArray) documented = found(page, "^(?:-., )?(--[a-z-]+)");
    same(options, documented);
    g_autoptr(GPtrArray) summary = found(page, "^needkext-[a-z]+ - (.+)$");
    g_autoptr(GPtrArray) about = found(page, "^\\.SH DESCRIPTION\n(.+)$");
    g_assert_cmpuint(about->len, ==, 1);
    g_assert_cmpstr(summary->pdata[0], !=, about->pdata[0]); /* more than what the overview says */
  }
  for (gsize i = 0; i < G_N_ELEMENTS(shells); i++) {
    g_auto(Run) run = RUN("help", "--format", shells[i]);
    run_exits(&run, 0);
    for (guint n = 0; n < names->len; n++)
      run_says(&run, names->pdata[n]);
    run_says(&run, "timeout-per-unit");
    run_says(&run, "kernel-client primary-interrupt shared-resource");
  }
}

/* Options of other programs that the README shows. */
static gboolean is_foreign(const char *option) {
  static const char *const foreign[] = {"--preset", "--build", "--install", "--prefix", NULL};
  return g_strv_contains(foreign, option);
}

static void test_documented_options_exist(void) {
  g_autoptr(GPtrArray) names = commands();
  g_autoptr(GString) all = g_string_new("--version --help ");
  for (guint i = 0; i < names->len; i++) {
    g_auto(Run) help = RUN("help", names->pdata[i]);
    g_string_append(all, help.out);
  }
  g_autofree char *readme = source_text("README.md");
  g_autoptr(GPtrArray) options = found(readme, "(?<![\\w-])--[a-z][a-z-]+");
  g_assert_cmpuint(options->len, >, 5);
  for (guint i = 0; i < options->len; i++)
    if (!is_foreign(options->pdata[i]) && !strstr(all->str, options->pdata[i]))
      g_error("README.md: %s is no option", (char *)options->pdata[i]);
}

/* What help lists as a format has a writer. */
static void test_formats(void) {
  static const char *const commands_of[][2] = {
      {"check", "check"}, {"plan", "check"}, {"lint", "lint"}, {"report", "report"}};
  for (gsize i = 0; i < G_N_ELEMENTS(commands_of); i++) {
    g_auto(Run) help = RUN("help", commands_of[i][0]);
    g_autoptr(GPtrArray) lists = found(help.out, "^Formats: (.+)$");
    g_assert_cmpuint(lists->len, ==, 1);
    g_auto(GStrv) names = g_strsplit(lists->pdata[0], " ", -1);
    for (char **name = names; *name; name++)
      if (!nk_report_format(commands_of[i][1], *name))
        g_error("%s --format %s is offered and has no writer", commands_of[i][0], *name);
  }
}

static void test_exit_codes(void) {
  g_auto(Run) man = RUN("help", "--format", "man");
  const char *status = strstr(man.out, ".SH EXIT STATUS"), *end = status ? strstr(status, ".SH ENVIRONMENT") : NULL;
  g_assert_nonnull(end);
  g_autofree char *section = g_strndup(status, (gsize)(end - status));
  g_autoptr(GPtrArray) documented = found(section, "fB([0-9])");
  g_autofree char *readme = source_text("README.md");
  g_autoptr(GPtrArray) told = found(readme, "^\\| ([0-9]) \\|");
  g_autofree char *header = source_text("analyzer/cli/cli.h");
  g_autoptr(GPtrArray) defined = found(header, "NK_EXIT_[A-Z]+ = ([0-9])");
  same(documented, told);
  same(documented, defined);
}

/* The reader's own message lists the keys that it knows. */
static void test_keys(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, ".needkext.yaml", "version: 1\nno-such-key: 1\n");
  g_auto(Run) refused = RUN("bundles", tree.root), help = RUN("help", "configuration");
  g_auto(Run) man = RUN("help", "configuration", "--format", "man");
  const char *list = strstr(refused.err, "expected one of ");
  g_assert_nonnull(list);
  g_autoptr(GPtrArray) known = found(list + strlen("expected one of "), "[a-z-]+");
  g_autoptr(GPtrArray) documented = found(help.out, "^  ([a-z-]+) ");
  g_autofree char *page = plain(man.out);
  g_autoptr(GPtrArray) in_page = found(page, "^\\.TP\n([a-z-]+)$");
  same(known, documented);
  same(known, in_page);
  g_autofree char *file = g_build_filename(tree.root, ".needkext.yaml", NULL);
  g_assert_cmpint(g_remove(file), ==, 0);
  g_auto(Run) init = RUN("init", tree.root);
  run_exits(&init, 0);
  g_autofree char *text = NULL;
  g_assert_true(g_file_get_contents(file, &text, NULL, NULL));
  g_autoptr(GPtrArray) shown = found(text, "^(?:# )?([a-z-]+):");
  same(known, shown);
  tree_clear(&tree);
}

/* The catalogue or the judge has a rule of this name. */
static gboolean is_made(const char *rule) {
  int status = 0;
  g_autofree char *heuristics = g_build_filename(NK_SOURCE_DIR, "heuristics", NULL);
  const char *argv[] = {"grep", "-rqF", "--include=*.c", "--include=*.yaml", rule, heuristics, NULL};
  return g_spawn_sync(NULL, (char **)argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status, NULL) &&
         WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/* Every rule has a title to be shown by; every rule that a document names is one. */
static void test_rules(void) {
  g_autoptr(GError) error = NULL;
  g_autofree char *packed = g_build_filename(NK_BUILD_DIR, "share", "needkext", "catalog.gvariant", NULL);
  g_autoptr(NkCatalog) catalog = nk_catalog_open(packed, NULL, &error);
  g_assert_no_error(error);
  GPtrArray *rules = nk_catalog_rules(catalog);
  for (guint i = 0; i < rules->len; i++) {
    const NkRule *rule = rules->pdata[i];
    if (!rule->title || !*rule->title)
      g_error("%s: no title", rule->id);
  }
  g_autofree char *readme = source_text("README.md");
  g_autofree char *init = source_text("analyzer/cli/init.c");
  g_autofree char *both = g_strconcat(readme, init, NULL);
  g_autoptr(GPtrArray) named = found(both, "(?:rule: |need: |levels: \\{)([a-z-]+\\.[a-z-]+)");
  g_assert_cmpuint(named->len, >, 1);
  for (guint i = 0; i < named->len; i++)
    if (!is_made(named->pdata[i]))
      g_error("%s is documented, and no rule", (char *)named->pdata[i]);
}

/* What README shows as a session is what the program says. */
static void test_session(void) {
  g_autofree char *readme = source_text("README.md"), *fixture = fixture_path("pci-nic");
  g_autoptr(GPtrArray) shown = found(readme, "ends with\n\n```\n((?s).*?)```\n");
  g_assert_cmpuint(shown->len, ==, 1);
  g_auto(Run) run = RUN("check", fixture);
  run_exits(&run, 0);
  g_assert_cmpstr(shown->pdata[0], ==, run.out);
}

/* Every link of a document leads to a file. */
static void test_links(void) {
  static const char *const documents[] = {
      "README.md",          "CONTRIBUTING.md",      "analyzer/README.md",           "analyzer/extract/README.md",
      "fixtures/README.md", "heuristics/README.md", "heuristics/catalog/README.md", "heuristics/policy/README.md",
      "include/README.md",  "tests/README.md",      "tests/bench/README.md",        "tests/measured/README.md"};
  for (gsize i = 0; i < G_N_ELEMENTS(documents); i++) {
    g_autofree char *text = source_text(documents[i]), *folder = g_path_get_dirname(documents[i]);
    g_autoptr(GPtrArray) links = found(text, "\\]\\(([^):#]+)\\)");
    for (guint n = 0; n < links->len; n++) {
      g_autofree char *target = g_build_filename(NK_SOURCE_DIR, folder, links->pdata[n], NULL);
      if (!g_file_test(target, G_FILE_TEST_EXISTS))
        g_error("%s: the link to %s leads nowhere", documents[i], (char *)links->pdata[n]);
    }
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/reference/options", test_options);
  g_test_add_func("/reference/documented-options-exist", test_documented_options_exist);
  g_test_add_func("/reference/formats", test_formats);
  g_test_add_func("/reference/exit-codes", test_exit_codes);
  g_test_add_func("/reference/keys", test_keys);
  g_test_add_func("/reference/rules", test_rules);
  g_test_add_func("/reference/session", test_session);
  g_test_add_func("/reference/links", test_links);
  return g_test_run();
}
