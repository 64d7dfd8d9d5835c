/* The report's documents: hostile names and contents stay text, templates fail with their place, excerpts stay below
   the root, the same input gives the same bytes. */
#include "analyzer/report/compare.h"
#include "analyzer/report/escape.h"
#include "analyzer/report/excerpt.h"
#include "analyzer/report/template.h"
#include "analyzer/report/treemap.h"
#include "judge_bench.h"
#include "tree.h"

#include <string.h>
#include <unistd.h>

static const char attack[] = "</style></pre><script>alert(1)</script>\"]-->'`|&\xe2\x80\xae\xff\xfe\x1b[31m\n# x\n```\n"
                             "%%{init: {}}%% ![x](https://example.org) www.example.org <!-- {{title}} {{> page.html}}";
/* A file whose name tries the same, as far as a name can. */
static const char hostile_file[] = "in/<b onmouseover=alert(2)>`|\"' ]--> x.cpp";

/* A judgement whose every text is hostile. */
typedef struct {
  Bench bench;
  Tree tree;
  NkJudgement *judgement;
  NkClaim claim;
  GPtrArray *claims;
} Case;

static void add_claim(GPtrArray *claims, NkClaim *claim) {
  *claim = (NkClaim){.criterion = NK_CRITERION_RESOURCE, .file = (char *)".needkext.yaml", .line = 1, .explains = TRUE};
  char **texts[] = {&claim->statement, &claim->need, &claim->evidence, &claim->owner, &claim->expiry};
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
    *texts[i] = (char *)attack;
  g_ptr_array_add(claims, claim);
}

static void step_free(gpointer data) {
  NkFlowStep *step = data;
  g_free(step->label);
  g_free(step->detail);
  g_free(step->file);
  g_free(step);
}

/* A way from hardware to client, an interface without counterpart and one with: all with hostile names. */
static void add_parts(NkBundleJudgement *judged) {
  NkFlow *flow = g_new0(NkFlow, 1);
  flow->note = g_strdup(attack);
  flow->steps = g_ptr_array_new_with_free_func(step_free);
  for (guint i = 0; i < 2; i++) {
    NkFlowStep *step = g_new0(NkFlowStep, 1);
    *step = (NkFlowStep){"driver", g_strdup_printf("%u%s", i, attack), g_strdup(attack), g_strdup(hostile_file), i + 1};
    g_ptr_array_add(flow->steps, step);
  }
  g_ptr_array_add(judged->flows, flow);
  static const NkAlternative counterpart = {.use = (char *)attack, .grade = (char *)"free", .gaps = (char *)attack};
  for (guint i = 0; i < 2; i++) {
    NkUse *use = g_new0(NkUse, 1);
    *use = (NkUse){.name = g_strdup(attack), .uses = 3, .counterpart = i ? &counterpart : NULL};
    use->members = g_ptr_array_new();
    use->sites = g_array_new(FALSE, FALSE, sizeof(NkSite));
    NkSite site = {hostile_file, 1, 1};
    g_array_append_val(use->sites, site);
    g_ptr_array_add(judged->uses, use);
  }
  g_ptr_array_add(judged->coverage.missing_headers, g_strdup(attack));
  g_ptr_array_add(judged->changes, g_strdup(attack));
}

static void case_init(Case *c) {
  tree_init(&c->tree);
  tree_add(&c->tree, hostile_file, attack);
  bench_init(&c->bench, NK_BUNDLE_KEXT);
  c->bench.project.root = c->tree.root;
  c->bench.project.path = c->tree.root;
  NkBundle *bundle = c->bench.project.bundles->pdata[0];
  bundle->name = bundle->identifier = (char *)attack;
  NkRule *rule = bench_rule(&c->bench, "network.controller");
  rule->title = (char *)attack;
  rule->client = (char *)attack;
  NkEvidence *evidence = bench_add(&c->bench, rule, NK_CRITERION_CLIENT, NK_STRENGTH_STRONG, "K");
  char **texts[] = {&evidence->message, &evidence->symbol, &evidence->id, &evidence->site_file};
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
    g_free(*texts[i]);
    *texts[i] = g_strdup(texts[i] == &evidence->site_file ? hostile_file : attack);
  }
  evidence->line = 1;
  c->claims = g_ptr_array_new();
  add_claim(c->claims, &c->claim);
  c->bench.options.claims = c->claims;
  GPtrArray *bundles = g_ptr_array_new();
  g_ptr_array_add(bundles, nk_judge_bundle(&c->bench.project, 0, NULL, NULL, bench_matches(&c->bench),
                                           c->bench.documented, &c->bench.options));
  NkBundleJudgement *judged = bundles->pdata[0]; /* as if its code had been parsed */
  judged->coverage.units_total = 1;
  add_parts(judged);
  g_free(judged->documented.reason);
  judged->documented.reason = g_strdup("kernel-client");
  c->judgement = nk_judge_project(&c->bench.project, bundles, c->bench.documented, &c->bench.options);
}

static void case_clear(Case *c) {
  nk_judgement_free(c->judgement);
  c->bench.project.root = NULL;
  g_ptr_array_unref(c->claims);
  bench_clear(&c->bench);
  tree_clear(&c->tree);
}

static char *written(const NkJudgement *judgement, const char *name, const char *against) {
  g_autoptr(GError) error = NULL;
  GString *out = g_string_new(NULL);
  NkReportOptions options = {.against = against};
  g_assert_true(nk_report_format("report", name)->write(judgement, &options, out, &error));
  g_assert_no_error(error);
  g_assert_true(g_utf8_validate(out->str, -1, NULL));
  return g_string_free(out, FALSE);
}

static guint occurrences(const char *text, const char *of) {
  guint n = 0;
  for (const char *at = strstr(text, of); at; at = strstr(at + 1, of))
    n++;
  return n;
}

static void test_hostile(void) {
  Case c;
  case_init(&c);
  g_autofree char *html = written(c.judgement, "html", NULL);
  static const char *const absent[] = {"http://", "\xe2\x80\xae", "\033", "<b onmouseover", "<!-- ", "\n# x"};
  for (gsize i = 0; i < G_N_ELEMENTS(absent); i++)
    g_assert_null(strstr(html, absent[i]));
  g_assert_cmpuint(occurrences(html, "<script"), ==, 1); /* ours */
  g_assert_cmpuint(occurrences(html, "</style"), ==, 1);
  g_assert_cmpuint(occurrences(html, "<!DOCTYPE"), ==, 1); /* a tag of our templates in a name is text */
  g_assert_cmpuint(occurrences(html, "href=\"http"), ==, 0);
  static const char *const shown[] = {"&lt;script&gt;alert(1)", "The three criteria", "⟨U+202E⟩",
                                      "<mark>&lt;/style&gt;",   "class=\"claim\"",    "class=\"flow"};
  for (gsize i = 0; i < G_N_ELEMENTS(shown); i++)
    g_assert_nonnull(strstr(html, shown[i]));
  case_clear(&c);
}

/* The length of the fence of backticks that a line begins with. */
static gsize fence_at(const char *line) {
  gsize n = strspn(line, "`");
  return n >= 3 ? n : 0;
}

/* The text without its fenced blocks and code spans; the Mermaid block's lines go to `diagram`. */
static char *prose_of(const char *markdown, GPtrArray *diagram) {
  GString *prose = g_string_new(NULL);
  g_auto(GStrv) lines = g_strsplit(markdown, "\n", -1);
  gsize fence = 0;
  gboolean drawn = FALSE;
  for (char **line = lines; *line; line++) {
    gsize here = fence_at(*line);
    if (!fence && here) {
      fence = here;
      drawn = g_str_has_suffix(*line, "mermaid");
    } else if (fence && here >= fence && (*line)[here] == '\0') {
      fence = 0;
    } else if (fence && drawn) {
      g_ptr_array_add(diagram, g_strdup(*line));
    } else if (!fence) {
      g_string_append_printf(prose, "%s\n", *line);
    }
  }
  g_assert_cmpuint(fence, ==, 0);
  g_autoptr(GRegex) spans = g_regex_new("(?<![\\\\`])(`+)(?!`).*?(?<!`)\\1(?!`)", 0, 0, NULL);
  char *left = g_regex_replace_literal(spans, prose->str, -1, 0, "", 0, NULL);
  g_string_free(prose, TRUE);
  return left;
}

/* What GitHub would read as markup is ours: anchors, line breaks, and what the templates write. */
static void test_hostile_markdown(void) {
  Case c;
  case_init(&c);
  g_autofree char *markdown = written(c.judgement, "markdown", NULL);
  g_assert_null(strstr(markdown, "\xe2\x80\xae"));
  g_assert_null(strchr(markdown, '\033'));
  g_autoptr(GPtrArray) diagram = g_ptr_array_new_with_free_func(g_free);
  g_autofree char *prose = prose_of(markdown, diagram);
  g_assert_null(strstr(prose, "\n# x"));
  g_assert_null(strstr(prose, "://"));
  g_assert_null(strstr(prose, "www."));
  g_assert_false(g_regex_match_simple("(?<!\\\\)\\]\\(", prose, 0, 0));
  for (const char *at = strchr(prose, '<'); at; at = strchr(at + 1, '<'))
    g_assert_true(g_str_has_prefix(at, "<a id=\"bundle-") || g_str_has_prefix(at, "</a>") ||
                  g_str_has_prefix(at, "<br>"));
  g_assert_cmpuint(diagram->len, ==, 4); /* the head, two nodes, an edge */
  for (guint i = 0; i < diagram->len; i++) {
    const char *line = diagram->pdata[i];
    g_assert_true(g_regex_match_simple("^(flowchart LR|  n[0-9]\\[\"[^\"`%]*\"\\]|  n0 -.-> n1)$", line, 0, 0));
  }
  case_clear(&c);
}

static void test_same_bytes(void) {
  Case c;
  case_init(&c);
  g_autofree char *first = written(c.judgement, "html", NULL);
  g_autofree char *second = written(c.judgement, "html", NULL);
  g_assert_cmpstr(first, ==, second);
  g_setenv("SOURCE_DATE_EPOCH", "1700000000", TRUE);
  g_autofree char *dated = written(c.judgement, "html", NULL);
  g_unsetenv("SOURCE_DATE_EPOCH");
  g_assert_nonnull(strstr(dated, "2023-11-14"));
  g_assert_null(strstr(first, "2023-11-14"));
  case_clear(&c);
}

/* Places that differ in their column alone are said once. */
static void test_places(void) {
  static const guint lines[] = {7, 7, 7, 9};
  static const NkFunction function = {.qualified = "f"};
  Case c;
  case_init(&c);
  NkBundleJudgement *judged = c.judgement->bundles->pdata[0];
  NkCaution *caution = g_new0(NkCaution, 1);
  *caution = (NkCaution){"memory-errors", g_strdup("Errors."), g_ptr_array_new_with_free_func(g_free)};
  for (guint i = 0; i < G_N_ELEMENTS(lines); i++) {
    NkStep *step = g_new0(NkStep, 1);
    *step = (NkStep){&function, {"errors.c", lines[i], i + 1}};
    g_ptr_array_add(caution->places, step);
  }
  g_ptr_array_add(judged->cautions, caution);
  g_autofree char *html = written(c.judgement, "html", NULL), *markdown = written(c.judgement, "markdown", NULL);
  g_assert_cmpuint(occurrences(html, "errors.c:7"), ==, 1);
  g_assert_cmpuint(occurrences(html, "errors.c:9"), ==, 1);
  g_assert_cmpuint(occurrences(markdown, "errors.c:7"), ==, 1);
  case_clear(&c);
}

static char *escaped(NkDocumentLanguage language, const char *filter, const char *text) {
  GString *out = g_string_new(NULL);
  g_assert_true(nk_escape(out, language, filter, text));
  return g_string_free(out, FALSE);
}

static void test_escape(void) {
  static const struct {
    NkDocumentLanguage language;
    const char *filter, *text, *want;
  } cases[] = {
      {NK_LANGUAGE_HTML_DOCUMENT, NULL, "<a href=\"x\">'&`", "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#96;"},
      {NK_LANGUAGE_HTML_DOCUMENT, "id", "9 x\"><b>", "x-9-x---b-"},
      {NK_LANGUAGE_HTML_DOCUMENT, "name", "Foo::startUp<T>", "Foo::<wbr>start<wbr>Up&lt;T&gt;"},
      {NK_LANGUAGE_MARKDOWN_DOCUMENT, NULL, "- a|b *c* <d>", "\\- a\\|b \\*c\\* &lt;d&gt;"},
      {NK_LANGUAGE_MARKDOWN_DOCUMENT, NULL, "https://a.b, www.c.d, a://b", "https:\\//a.b, www\\.c.d, a:\\//b"},
      {NK_LANGUAGE_MARKDOWN_DOCUMENT, "code", "a`b", "`` a`b ``"},
      {NK_LANGUAGE_MARKDOWN_DOCUMENT, "cell", "a|b", "`a\\|b`"},
      {NK_LANGUAGE_MARKDOWN_DOCUMENT, "code", "", ""},
      {NK_LANGUAGE_MARKDOWN_DOCUMENT, "node", "\"]--><b>#1 %%{", "#quot;]--#gt;#lt;b#gt;#35;1 #37;#37;{"},
      {NK_LANGUAGE_MARKDOWN_DOCUMENT, "line", "a\nb\xe2\x81\xa6", "a b⟨U+2066⟩"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autofree char *got = escaped(cases[i].language, cases[i].filter, cases[i].text);
    g_assert_cmpstr(got, ==, cases[i].want);
  }
  g_autofree char *endless = g_strnfill(10240, 'A');
  g_autofree char *cut = escaped(NK_LANGUAGE_HTML_DOCUMENT, NULL, endless);
  g_assert_cmpuint(strlen(cut), <, 2100);
  g_assert_true(g_str_has_suffix(cut, "(8240 characters more)"));
  g_autoptr(GString) none = g_string_new(NULL);
  g_assert_false(nk_escape(none, NK_LANGUAGE_HTML_DOCUMENT, "raw", "x"));
}

static void test_missing_template(void) {
  g_autoptr(GError) error = NULL;
  g_autoptr(GString) out = g_string_new(NULL);
  json_t *nothing = json_object();
  g_assert_false(nk_template_render("no-such.html", NK_LANGUAGE_HTML_DOCUMENT, nothing, out, &error));
  g_assert_error(error, NK_REPORT_ERROR, NK_ERROR_NOT_FOUND);
  g_assert_nonnull(strstr(error->message, "template/no-such.html"));
  json_decref(nothing);
}

static void test_excerpts(void) {
  Tree tree, outside;
  tree_init(&tree);
  tree_init(&outside);
  tree_add(&outside, "secret.c", "secret\n");
  tree_add(&tree, "in/a.c", "one\n\ttwo\nthree <b>\nfour\nfive\nsix\nseven\neight\nnine\n");
  g_autofree char *target = g_build_filename(outside.root, "secret.c", NULL);
  g_autofree char *link = g_build_filename(tree.root, "link.c", NULL);
  g_assert_cmpint(symlink(target, link), ==, 0);
  NkProject project = {.root = tree.root, .path = tree.root, .scope = (char *)""};
  g_autoptr(NkExcerpts) excerpts = nk_excerpts_new(&project);
  json_t *middle = nk_excerpt_value(excerpts, "in/a.c", 5);
  g_assert_cmpuint(json_array_size(middle), ==, 7);
  g_assert_cmpstr(json_string_value(json_object_get(json_array_get(middle, 0), "text")), ==, "    two");
  g_assert_true(json_is_true(json_object_get(json_array_get(middle, 3), "site")));
  json_decref(middle);
  json_t *end = nk_excerpt_value(excerpts, "in/a.c", 9);
  g_assert_cmpuint(json_array_size(end), ==, 4);
  json_decref(end);
  g_autofree char *climbing = g_strconcat("../", strrchr(outside.root, '/') + 1, "/secret.c", NULL);
  g_assert_null(nk_excerpt_value(excerpts, climbing, 1));
  g_assert_null(nk_excerpt_value(excerpts, "link.c", 1));
  g_assert_null(nk_excerpt_value(excerpts, target, 1));
  g_assert_null(nk_excerpt_value(excerpts, "in", 1));
  g_assert_null(nk_excerpt_value(excerpts, "in/a.c", 400));
  g_assert_null(nk_excerpt_value(excerpts, NULL, 1));
  tree_clear(&tree);
  tree_clear(&outside);
}

static void test_treemap(void) {
  const double weights[] = {50, 30, 10, 6, 4};
  NkRectangle cells[5];
  nk_treemap_lay(weights, 5, (NkRectangle){10, 20, 100, 40}, cells);
  double area = 0;
  for (guint i = 0; i < 5; i++) {
    g_assert_cmpfloat_with_epsilon(cells[i].width * cells[i].height, weights[i] * 40, 1e-6);
    g_assert_cmpfloat(cells[i].x, >=, 10 - 1e-9);
    g_assert_cmpfloat(cells[i].x + cells[i].width, <=, 110 + 1e-9);
    g_assert_cmpfloat(cells[i].y + cells[i].height, <=, 60 + 1e-9);
    area += cells[i].width * cells[i].height;
  }
  g_assert_cmpfloat_with_epsilon(area, 4000, 1e-6);
}

static void test_against(void) {
  Case c;
  case_init(&c);
  g_autoptr(GError) error = NULL;
  g_autoptr(GString) json = g_string_new(NULL);
  g_assert_true(nk_report_format("check", "json")->write(c.judgement, &(NkReportOptions){0}, json, &error));
  tree_add(&c.tree, "old.json", json->str);
  tree_add(&c.tree, "broken.json", "{\"schema\": \"needkext/1\",");
  tree_add(&c.tree, "other.json", "{\"schema\": \"something/1\", \"bundles\": []}");
  g_autofree char *old = g_build_filename(c.tree.root, "old.json", NULL);
  g_autofree char *html = written(c.judgement, "html", old);
  g_assert_nonnull(strstr(html, "What changed"));
  g_assert_nonnull(strstr(html, "Unchanged"));
  g_assert_nonnull(strstr(html, "The answer is the same"));
  static const char *const wrong[] = {"broken.json", "other.json", "absent.json"};
  for (gsize i = 0; i < G_N_ELEMENTS(wrong); i++) {
    g_autofree char *file = g_build_filename(c.tree.root, wrong[i], NULL);
    g_assert_false(nk_report_against_valid(file, &error));
    g_assert_nonnull(strstr(error->message, wrong[i]));
    g_clear_error(&error);
  }
  case_clear(&c);
}

/* A piece of evidence is gone, another is new: both are named. */
static void test_changes(void) {
  json_t *old =
      json_pack("{s:{s:s}, s:[{s:s, s:s, s:[{s:s, s:s, s:s}]}]}", "project", "verdict", "justified", "bundles", "name",
                "Elm", "kind", "kext", "evidence", "id", "a", "criterion", "kernel-client", "message", "old");
  json_t *now =
      json_pack("{s:{s:s}, s:[{s:s, s:s, s:[{s:s, s:s, s:s}]}]}", "project", "verdict", "not-justified", "bundles",
                "name", "Elm", "kind", "kext", "evidence", "id", "b", "criterion", "kernel-client", "message", "new");
  json_t *value = nk_compare_value(old, now);
  json_t *bundle = json_array_get(json_object_get(value, "bundles"), 0);
  g_assert_cmpstr(json_string_value(json_object_get(bundle, "state")), ==, "changed");
  g_assert_cmpuint(json_array_size(json_object_get(bundle, "gained")), ==, 1);
  g_assert_cmpuint(json_array_size(json_object_get(bundle, "lost")), ==, 1);
  g_assert_cmpstr(json_string_value(json_object_get(json_object_get(value, "turn"), "was")), ==, "justified");
  g_assert_true(json_is_true(json_object_get(value, "changed")));
  json_decref(value);
  json_decref(old);
  json_decref(now);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/report-html/hostile", test_hostile);
  g_test_add_func("/report-html/hostile-markdown", test_hostile_markdown);
  g_test_add_func("/report-html/same-bytes", test_same_bytes);
  g_test_add_func("/report-html/places", test_places);
  g_test_add_func("/report-html/escape", test_escape);
  g_test_add_func("/report-html/missing-template", test_missing_template);
  g_test_add_func("/report-html/excerpts", test_excerpts);
  g_test_add_func("/report-html/treemap", test_treemap);
  g_test_add_func("/report-html/against", test_against);
  g_test_add_func("/report-html/changes", test_changes);
  return g_test_run();
}
