/* Every rule that is evidence or finds a hazard shows what it matches and what it does not; here both are tried. A
   snippet becomes a small extension of its own:
   - of a property rule: lines "Key: value" or "Key/Key: value" of the property list;
   - of a rule that only a plan can match: the plan's lines;
   - with "Sample::" or a class: a source file, in which each class is registered and named by a personality;
   - else: the body of Sample::start(IOService *provider), a driver of a PCI device. */
#include <needkext/extract.h>
#include <needkext/match.h>
#include <needkext/plan.h>

#include <string.h>

#include "opened_tree.h"

static const char plist_head[] =
    "<?xml version=\"1.0\"?>\n<plist version=\"1.0\"><dict>\n"
    "<key>CFBundlePackageType</key><string>KEXT</string>\n<key>CFBundleExecutable</key><string>Sample</string>\n";

typedef struct {
  const NkRule *rule;
  gboolean matches; /* the snippet that must match, else the other */
  char *directory;
} Example;

typedef struct {
  Tree tree;
  NkCatalog *catalog;
  GArray *examples;
} Bench;

static void example_clear(gpointer data) {
  g_free(((Example *)data)->directory);
}

/* ---- a snippet into files ---- */
static void add_property(GString *plist, const char *line) {
  const char *separator = strstr(line, ": ");
  g_assert_nonnull(separator);
  g_autofree char *path = g_strndup(line, (gsize)(separator - line));
  g_auto(GStrv) keys = g_strsplit(path, "/", -1);
  guint n = g_strv_length(keys);
  for (guint i = 0; i < n; i++)
    g_string_append_printf(plist, "<key>%s</key>%s", keys[i], i + 1 < n ? "<dict>" : "");
  g_string_append_printf(plist, "<string>%s</string>", separator + 2);
  for (guint i = 1; i < n; i++)
    g_string_append(plist, "</dict>");
  g_string_append_c(plist, '\n');
}

static void add_personality(GString *plist, const char *klass, gboolean provider) {
  g_string_append_printf(plist, "<key>%s</key><dict><key>IOClass</key><string>%s</string>%s</dict>\n", klass, klass,
                         provider ? "<key>IOProviderClass</key><string>IOPCIDevice</string>" : "");
}

/* "class A : public B {" declares its meta class, and is named by a personality. */
static char *register_classes(const char *code, GString *after, GString *personalities) {
  g_autoptr(GRegex) pattern = g_regex_new("class (\\w+) : public (\\w+) \\{", 0, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  for (g_regex_match(pattern, code, 0, &match); g_match_info_matches(match); g_match_info_next(match, NULL)) {
    g_autofree char *name = g_match_info_fetch(match, 1), *base = g_match_info_fetch(match, 2);
    g_string_append_printf(after, "OSDefineMetaClassAndStructors(%s, %s)\n", name, base);
    add_personality(personalities, name, TRUE);
  }
  return g_regex_replace(pattern, code, -1, 0, "class \\1 : public \\2 { OSDeclareDefaultStructors(\\1) public:", 0,
                         NULL);
}

static const char driver[] = "class Sample : public IOService { public: bool start(IOService *provider) override; };\n";

static char *source_text(const char *snippet, GString *personalities) {
  g_autoptr(GString) head = g_string_new("#include <IOKit/IOService.h>\n#include <IOKit/IOLib.h>\n");
  g_autoptr(GString) body = g_string_new(NULL), tail = g_string_new(NULL);
  g_auto(GStrv) lines = g_strsplit(snippet, "\n", -1);
  for (char **line = lines; *line; line++)
    g_string_append_printf(g_str_has_prefix(*line, "#include") ? head : body, "%s\n", *line);
  gboolean own = strstr(body->str, "class Sample ") != NULL;
  gboolean whole =
      own || strstr(body->str, "Sample::") || g_str_has_prefix(body->str, "class ") || strstr(body->str, "\nclass ");
  g_autofree char *code =
      whole ? g_strconcat(own ? "" : driver, body->str, NULL)
            : g_strconcat(driver, "bool Sample::start(IOService *provider) {\n", body->str, "return true;\n}\n", NULL);
  g_autofree char *registered = register_classes(code, tail, personalities);
  return g_strconcat(head->str, registered, tail->str, NULL);
}

static void add_example(Bench *bench, const NkRule *rule, gboolean matches) {
  const char *snippet = matches ? rule->matches : rule->differs;
  Example example = {rule, matches, g_strdup_printf("%s-%s", rule->id, matches ? "matches" : "not")};
  g_autoptr(GString) plist = g_string_new(plist_head), personalities = g_string_new(NULL);
  g_autofree char *code = NULL;
  if (rule->kind == NK_RULE_PROPERTY) {
    g_auto(GStrv) lines = g_strsplit(snippet, "\n", -1);
    for (char **line = lines; *line; line++)
      if (**line)
        add_property(plist, *line);
    code = g_strdup("#include <mach/mach_types.h>\nint sample;\n");
  } else {
    code = source_text(snippet, personalities);
  }
  if (rule->property)
    g_string_append_printf(plist, "<key>%s</key><string>1.0</string>\n", rule->property);
  g_string_append_printf(plist,
                         "<key>CFBundleIdentifier</key><string>org.example.%s</string>\n"
                         "<key>IOKitPersonalities</key><dict>\n%s</dict>\n</dict></plist>\n",
                         example.directory, personalities->str);
  g_autofree char *list = g_build_filename(example.directory, "Info.plist", NULL);
  g_autofree char *source = g_build_filename(example.directory, "sample.cpp", NULL);
  tree_add(&bench->tree, list, plist->str);
  tree_add(&bench->tree, source, code);
  g_array_append_val(bench->examples, example);
}

/* ---- what the tool says about them ---- */
static gboolean is_found(const NkMatches *matches, const NkRule *rule) {
  for (guint i = 0; i < matches->hazards->len; i++)
    if (strcmp(((NkHazard *)g_ptr_array_index(matches->hazards, i))->rule, rule->id) == 0)
      return TRUE;
  for (guint i = 0; i < matches->evidence->len; i++) {
    const NkEvidence *evidence = g_ptr_array_index(matches->evidence, i);
    if (strcmp(evidence->rule->id, rule->id) == 0 && evidence->status == NK_STATUS_LIVE && !evidence->refused &&
        evidence->confidence > 0)
      return TRUE;
  }
  return FALSE;
}

/* The first error of a snippet, or NULL. That a class leaves its base's pure virtual methods out keeps it short. */
static const char *fault_of(const NkFacts *facts, const NkRule *rule) {
  if (!facts || facts->status == NK_UNIT_FAILED)
    return "not analysed";
  if (facts->n_missing > 0 && rule->hazard != NK_HAZARD_INCLUDES)
    return facts->strings[facts->missing[0].name];
  for (gsize i = 0; i < facts->n_messages; i++) {
    const char *text = facts->strings[facts->messages[i].text];
    if (facts->messages[i].severity >= NK_SEVERITY_ERROR && !strstr(text, "abstract"))
      return text;
  }
  return NULL;
}

/* Prints what is wrong; TRUE if nothing is. */
static gboolean try_example(const Bench *bench, const NkProject *project, GPtrArray *facts, const Example *example) {
  guint index = bundle_in(project, example->directory);
  const NkBundle *bundle = g_ptr_array_index(project->bundles, index);
  for (guint i = 0; i < bundle->units->len; i++) {
    const NkFacts *unit = g_ptr_array_index(facts, g_array_index(bundle->units, guint, i));
    const char *fault = fault_of(unit, example->rule);
    if (fault) {
      g_test_message("%s: not valid: %s", example->directory, fault);
      return FALSE;
    }
  }
  g_autoptr(NkProgram) program = nk_program_new(project, index, facts, nk_catalog_bases(bench->catalog), NULL);
  g_autoptr(NkReach) reach = nk_reach_new(program, bench->catalog);
  g_autoptr(NkMatches) matches = nk_match_run(reach, program, bench->catalog);
  if (is_found(matches, example->rule) == example->matches)
    return TRUE;
  g_test_message("%s: the rule is %s", example->directory, example->matches ? "not found" : "found");
  return FALSE;
}

/* A plan has no code: the snippet is read as it is. */
static gboolean try_plan(const NkCatalog *catalog, const NkRule *rule, gboolean matches) {
  g_autoptr(GError) error = NULL;
  g_autofree char *text = g_strconcat("version: 1\nname: Sample\n", matches ? rule->matches : rule->differs, NULL);
  g_autoptr(NkPlan) plan = nk_plan_parse(text, rule->id, catalog, &error);
  g_assert_no_error(error);
  g_autoptr(NkMatches) found = nk_match_plan(plan, "plan.yaml");
  for (guint i = 0; i < found->evidence->len; i++)
    if (((NkEvidence *)found->evidence->pdata[i])->rule == rule)
      return matches;
  return !matches;
}

static void try_all(const Bench *bench) {
  g_autoptr(GError) error = NULL;
  g_autoptr(NkProject) project = nk_project_open(&(NkProjectOptions){.path = bench->tree.root, .all = TRUE}, &error);
  g_assert_no_error(error);
  g_autoptr(NkIndex) index = nk_index_new(project);
  g_autoptr(GPtrArray) facts = nk_extract_run(project, index, &(NkExtractOptions){.all = TRUE}, &error);
  g_assert_no_error(error);
  guint bad = 0;
  for (guint i = 0; i < bench->examples->len; i++)
    bad += !try_example(bench, project, facts, &g_array_index(bench->examples, Example, i));
  if (bad)
    g_error("%u of %u examples are wrong", bad, bench->examples->len);
}

static void test_examples(void) {
  g_autoptr(GError) error = NULL;
  Bench bench = {.catalog = nk_catalog_read(NK_SOURCE_DIR "/heuristics/catalog", &error)};
  g_assert_no_error(error);
  tree_init(&bench.tree);
  bench.examples = g_array_new(FALSE, FALSE, sizeof(Example));
  g_array_set_clear_func(bench.examples, example_clear);
  GPtrArray *rules = nk_catalog_rules(bench.catalog);
  guint without = 0;
  for (guint i = 0; i < rules->len; i++) {
    const NkRule *rule = g_ptr_array_index(rules, i);
    gboolean shown = rule->matches && rule->differs;
    gboolean found = rule->evidence ||
                     (rule->hazard >= 0 && rule->hazard != NK_HAZARD_JUDGEMENT && rule->hazard != NK_HAZARD_LIBRARIES &&
                      rule->hazard != NK_HAZARD_LINKAGE); /* in the property list */
    if (found && !shown) {
      g_test_message("%s: no example", rule->id);
      without++;
    }
    for (guint side = 0; shown && side < 2; side++)
      if (rule->kind != NK_RULE_PLAN)
        add_example(&bench, rule, side == 0);
      else
        g_assert_true(try_plan(bench.catalog, rule, side == 0));
  }
  try_all(&bench);
  g_assert_cmpuint(without, ==, 0);
  g_array_unref(bench.examples);
  nk_catalog_free(bench.catalog);
  tree_clear(&bench.tree);
}

/* ---- what every rule states ---- */
static const char *counterpart_fault(const NkAlternative *other) {
  gboolean none = strcmp(other->grade, "none") == 0;
  if (none)
    return other->gaps ? NULL : "does not say why there is no counterpart";
  if (!other->since || !other->covers || !other->source)
    return "does not say since when its counterpart exists, what it covers, or who says so";
  if (strcmp(other->grade, "free") != 0 && !other->gaps)
    return "does not say what its counterpart leaves out";
  return strcmp(other->grade, "entitled") == 0 && !other->entitlements ? "names no entitlement" : NULL;
}

/* What patches the kernel replaces nothing that could be found elsewhere; a plan's own facts are no interface. */
static const char *rule_fault(const NkRule *rule) {
  gboolean code = rule->kind == NK_RULE_DERIVES || rule->kind == NK_RULE_CALLS || rule->kind == NK_RULE_OVERRIDES ||
                  rule->kind == NK_RULE_TABLE;
  gboolean patching = strcmp(rule->family, "patching") == 0;
  gboolean holds = rule->criterion != NK_CRITERION_NONE && rule->polarity == NK_POLARITY_FOR;
  if (!rule->source)
    return "has no source";
  if (code && !rule->kpi && !patching)
    return "names no bundle of the kernel's interfaces";
  if (holds && !rule->alternative && !patching && rule->kind != NK_RULE_PLAN)
    return "does not say what stands for it outside the kernel";
  return rule->alternative ? counterpart_fault(rule->alternative) : NULL;
}

static void test_complete(void) {
  g_autoptr(GError) error = NULL;
  g_autoptr(NkCatalog) catalog = nk_catalog_read(NK_SOURCE_DIR "/heuristics/catalog", &error);
  g_assert_no_error(error);
  GPtrArray *rules = nk_catalog_rules(catalog);
  for (guint i = 0; i < rules->len; i++) {
    const NkRule *rule = g_ptr_array_index(rules, i);
    const char *fault = rule_fault(rule);
    if (!fault)
      continue;
    g_test_message("%s %s", rule->id, fault);
    g_test_fail();
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/rules/complete", test_complete);
  g_test_add_func("/rules/examples", test_examples);
  return g_test_run();
}
