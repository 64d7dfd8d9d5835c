/* Pairs of drivers that differ in one fact and must differ in the answer, with the right reason. A file of
   fixtures/pairs/ is both: compiled as it is, and with SECOND defined. Its comment says what each must get:

     first: CRITERION MET | STATUS RULE | text of the message or "path A > B > C"
     second: context NAME FUNCTION        the function is entered or reached in that context
     second: dead FUNCTION                nothing reaches it
     second: verdict VERDICT REASON
     second: open FUNCTION                its address is taken, and who calls it is not known

   MET is yes, unknown or no. RULE is an id or a pattern. STATUS is live, dead or refused; "none RULE" (or "none" for
   any rule of the criterion) is its absence. class, provider and plist (with first or second before them, or for both)
   make the property list: the class and the provider of the personality, and one more key. */
#include <analyzer/base/text.h>
#include <needkext/extract.h>
#include <needkext/judge.h>

#include <string.h>

#include "opened_tree.h"

typedef struct {
  char *name; /* "provider-null 2" */
  char *directory;
  GPtrArray *expectations; /* char * */
  const char *klass, *provider;
  char *plist; /* "Key: value" or NULL */
} Variant;

typedef struct {
  Tree tree;
  NkCatalog *catalog;
  NkPolicy *policy;
  GPtrArray *variants;
  NkProject *project;
  GPtrArray *facts;
} Bench;

/* ---- a file into two bundles ---- */
static void variant_free(gpointer data) {
  Variant *v = data;
  g_free(v->name);
  g_free(v->directory);
  g_free(v->plist);
  g_ptr_array_unref(v->expectations);
  g_free(v);
}

static void take_key(Variant *v, const char *key, const char *value) {
  if (strcmp(key, "expect") == 0)
    g_ptr_array_add(v->expectations, g_strdup(value));
  else if (strcmp(key, "class") == 0)
    v->klass = g_intern_string(value);
  else if (strcmp(key, "provider") == 0)
    v->provider = g_intern_string(value);
  else if (strcmp(key, "plist") == 0)
    v->plist = g_strdup(value);
  else
    g_error("%s: what is '%s'?", v->name, key);
}

/* "// second provider: X" is for the second variant only, "// provider: X" for both, "// first: X" an expectation. */
static void take_line(Variant *v, const char *line, gboolean second) {
  const char *colon = strstr(line, ": ");
  g_autofree char *key = g_strndup(line, (gsize)(colon - line));
  const char *ordinals[] = {"first", "second"};
  const char *mine = ordinals[second], *others = ordinals[!second];
  if (g_str_has_prefix(key, others))
    return;
  if (!g_str_has_prefix(key, mine))
    take_key(v, key, colon + 2);
  else
    take_key(v, key[strlen(mine)] ? key + strlen(mine) + 1 : "expect", colon + 2);
}

static char *plist_text(const Variant *v) {
  GString *text = g_string_new("<?xml version=\"1.0\"?>\n<plist version=\"1.0\"><dict>\n"
                               "<key>CFBundlePackageType</key><string>KEXT</string>\n"
                               "<key>CFBundleExecutable</key><string>Sample</string>\n");
  g_string_append_printf(text, "<key>CFBundleIdentifier</key><string>org.example.%s</string>\n", v->directory);
  g_string_append_printf(text,
                         "<key>IOKitPersonalities</key><dict><key>Sample</key><dict><key>IOClass</key>"
                         "<string>%s</string><key>IOProviderClass</key><string>%s</string></dict></dict>\n",
                         v->klass, v->provider);
  const char *separator = v->plist ? strstr(v->plist, ": ") : NULL;
  if (separator)
    g_string_append_printf(text, "<key>%.*s</key><string>%s</string>\n", (int)(separator - v->plist), v->plist,
                           separator + 2);
  g_string_append(text, "</dict></plist>\n");
  return g_string_free(text, FALSE);
}

static void add_variant(Bench *bench, const char *file, const char *source, const char *shared, gboolean second) {
  g_autofree char *base = g_strndup(file, strlen(file) - strlen(".cpp"));
  Variant *v = g_new0(Variant, 1);
  v->directory = g_strdup_printf("%s-%d", base, second ? 2 : 1);
  v->name = g_strdup_printf("%s (%s)", file, second ? "second" : "first");
  v->expectations = g_ptr_array_new_with_free_func(g_free);
  v->klass = "Sample";
  v->provider = "IOPCIDevice";
  g_auto(GStrv) lines = g_strsplit(source, "\n", -1);
  for (char **line = lines + 1; g_str_has_prefix(*line, "// "); line++)
    take_line(v, *line + strlen("// "), second);
  g_assert_cmpuint(v->expectations->len, >, 0);
  g_autofree char *plist = plist_text(v), *list = g_build_filename(v->directory, "Info.plist", NULL);
  g_autofree char *code = g_strconcat(second ? "#define SECOND" : "", strchr(source, '\n'), NULL);
  g_autofree char *place = g_build_filename(v->directory, file, NULL);
  g_autofree char *header = g_build_filename(v->directory, "sample.h", NULL);
  tree_add(&bench->tree, list, plist);
  tree_add(&bench->tree, place, code);
  tree_add(&bench->tree, header, shared);
  g_ptr_array_add(bench->variants, v);
}

static char *read_pair(const char *name) {
  g_autofree char *path = g_build_filename(NK_SOURCE_DIR, "fixtures", "pairs", name, NULL);
  g_autoptr(GError) error = NULL;
  char *text = NULL;
  g_file_get_contents(path, &text, NULL, &error);
  g_assert_no_error(error);
  return text;
}

static void add_pairs(Bench *bench) {
  g_autofree char *directory = g_build_filename(NK_SOURCE_DIR, "fixtures", "pairs", NULL),
                  *shared = read_pair("sample.h");
  g_autoptr(GDir) dir = g_dir_open(directory, 0, NULL);
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
  for (const char *name = g_dir_read_name(dir); name; name = g_dir_read_name(dir))
    if (g_str_has_suffix(name, ".cpp"))
      g_ptr_array_add(names, g_strdup(name));
  g_ptr_array_sort(names, nk_text_compare);
  g_assert_cmpuint(names->len, >=, 40);
  for (guint i = 0; i < names->len; i++) {
    g_autofree char *source = read_pair(names->pdata[i]);
    add_variant(bench, names->pdata[i], source, shared, FALSE);
    add_variant(bench, names->pdata[i], source, shared, TRUE);
  }
}

/* ---- what was expected ---- */
typedef struct {
  const Variant *variant;
  const NkProgram *program;
  const NkReach *reach;
  const NkBundleJudgement *judgement;
} Answer;

static const char *status_of(const NkEvidence *e) {
  return e->refused ? "refused" : nk_status_name(e->status);
}

static char *path_text(const NkEvidence *e) {
  GString *text = g_string_new("path ");
  for (guint i = 0; e->path && i < e->path->len; i++)
    g_string_append_printf(text, "%s%s", i ? " > " : "", g_array_index(e->path, NkStep, i).function->qualified);
  return g_string_free(text, FALSE);
}

static gboolean says(const NkEvidence *e, const char *text) {
  g_autofree char *path = path_text(e);
  return !text || (g_str_has_prefix(text, "path ") ? strcmp(path, text) == 0 : strstr(e->message, text) != NULL);
}

static gboolean fits(const NkEvidence *e, const char *criterion, const char *status, const char *rule) {
  if (strcmp(status, "none") != 0)
    return strcmp(status, status_of(e)) == 0 && nk_pattern_matches(rule, e->rule->id);
  return rule ? nk_pattern_matches(rule, e->rule->id)
              : g_strcmp0(criterion, nk_criterion_name(e->criterion)) == 0 && e->confidence > 0;
}

static void describe(const Answer *a) {
  for (guint i = 0; i < a->judgement->matches->evidence->len; i++) {
    const NkEvidence *e = a->judgement->matches->evidence->pdata[i];
    const char *criterion = nk_criterion_name(e->criterion);
    g_autofree char *path = path_text(e);
    g_test_message("    %s %s (%s) %s; %s", status_of(e), e->rule->id, criterion ? criterion : "-", e->message, path);
  }
}

static gboolean has_evidence(const Answer *a, const char *criterion, const char *wanted, const char *text) {
  g_auto(GStrv) words = g_strsplit(wanted, " ", 2);
  gboolean found = FALSE;
  for (guint i = 0; i < a->judgement->matches->evidence->len; i++) {
    const NkEvidence *e = a->judgement->matches->evidence->pdata[i];
    found |= fits(e, criterion, words[0], words[1]) && says(e, text);
  }
  return found != (strcmp(words[0], "none") == 0);
}

static gboolean is_answer(const Answer *a, char **parts) {
  g_auto(GStrv) words = g_strsplit(parts[0], " ", 2);
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    if (strcmp(words[0], nk_criterion_name((NkCriterion)i)) == 0)
      return strcmp(words[1], nk_met_name(a->judgement->documented.criteria[i].met)) == 0 &&
             has_evidence(a, words[0], parts[1], parts[2]);
  return FALSE;
}

static gboolean is_in_context(const Answer *a, const char *name, const char *function) {
  const NkFunction *f = nk_program_function_named(a->program, function);
  for (guint i = 0; f && i < NK_N_CONTEXTS; i++)
    if (strcmp(name, nk_context_name((NkContext)i)) == 0)
      return (nk_reach_contexts(a->reach, f) & 1u << i) != 0;
  return FALSE;
}

static gboolean is_dead(const Answer *a, const char *function) {
  const NkFunction *f = nk_program_function_named(a->program, function);
  return f && !nk_reach_live(a->reach, f);
}

static gboolean is_open(const Answer *a, const char *function) {
  const NkFunction *f = nk_program_function_named(a->program, function);
  return f && nk_reach_live(a->reach, f) && nk_reach_contexts(a->reach, f) == 0;
}

static gboolean is_verdict(const Answer *a, const char *verdict, const char *reason) {
  const NkOutcome *outcome = &a->judgement->documented;
  return strcmp(verdict, nk_verdict_name(outcome->verdict)) == 0 && strcmp(reason, outcome->reason) == 0;
}

static gboolean holds(const Answer *a, const char *expectation) {
  g_auto(GStrv) words = g_strsplit(expectation, " ", 3), parts = g_strsplit(expectation, " | ", 3);
  if (strcmp(words[0], "context") == 0)
    return is_in_context(a, words[1], words[2]);
  if (strcmp(words[0], "dead") == 0)
    return is_dead(a, words[1]);
  if (strcmp(words[0], "open") == 0)
    return is_open(a, words[1]);
  if (strcmp(words[0], "verdict") == 0)
    return is_verdict(a, words[1], words[2]);
  return is_answer(a, parts);
}

/* ---- the tool's answer ---- */
/* The first error of a unit, or NULL. That a class leaves its base's pure virtual methods out keeps it short. */
static const char *fault_of(const NkFacts *facts) {
  if (!facts || facts->status == NK_UNIT_FAILED)
    return "not analysed";
  if (facts->n_missing > 0)
    return facts->strings[facts->missing[0].name];
  for (gsize i = 0; i < facts->n_messages; i++) {
    const char *text = facts->strings[facts->messages[i].text];
    if (facts->messages[i].severity >= NK_SEVERITY_ERROR && !strstr(text, "abstract"))
      return text;
  }
  return NULL;
}

static gboolean try_variant(const Bench *bench, const Variant *v) {
  guint index = bundle_in(bench->project, v->directory);
  const NkBundle *bundle = g_ptr_array_index(bench->project->bundles, index);
  g_assert_cmpuint(bundle->units->len, ==, 1);
  const char *fault = fault_of(g_ptr_array_index(bench->facts, g_array_index(bundle->units, guint, 0)));
  if (fault) {
    g_test_message("%s: not valid: %s", v->name, fault);
    return FALSE;
  }
  g_autoptr(NkProgram) program =
      nk_program_new(bench->project, index, bench->facts, nk_catalog_bases(bench->catalog), NULL);
  g_autoptr(NkReach) reach = nk_reach_new(program, bench->catalog);
  NkMatches *matches = nk_match_run(reach, program, bench->catalog);
  NkBundleJudgement *judgement =
      nk_judge_bundle(bench->project, index, program, reach, matches, bench->policy, &(NkJudgeOptions){0});
  Answer answer = {v, program, reach, judgement};
  gboolean good = TRUE;
  for (guint i = 0; i < v->expectations->len; i++) {
    if (holds(&answer, v->expectations->pdata[i]))
      continue;
    g_test_message("%s: expected %s", v->name, (char *)v->expectations->pdata[i]);
    good = FALSE;
  }
  if (!good)
    describe(&answer);
  nk_bundle_judgement_free(judgement);
  return good;
}

static void test_pairs(void) {
  g_autoptr(GError) error = NULL;
  Bench bench = {.catalog = nk_catalog_read(NK_SOURCE_DIR "/heuristics/catalog", &error)};
  g_assert_no_error(error);
  bench.policy = nk_policy_read(NK_SOURCE_DIR "/heuristics/policy/documented.yaml", &error);
  g_assert_no_error(error);
  tree_init(&bench.tree);
  bench.variants = g_ptr_array_new_with_free_func(variant_free);
  add_pairs(&bench);
  bench.project = nk_project_open(&(NkProjectOptions){.path = bench.tree.root}, &error);
  g_assert_no_error(error);
  g_autoptr(NkIndex) index = nk_index_new(bench.project);
  bench.facts = nk_extract_run(bench.project, index, &(NkExtractOptions){0}, &error);
  g_assert_no_error(error);
  guint bad = 0;
  for (guint i = 0; i < bench.variants->len; i++)
    bad += !try_variant(&bench, bench.variants->pdata[i]);
  if (bad)
    g_error("%u of %u variants are answered wrongly", bad, bench.variants->len);
  g_ptr_array_unref(bench.facts);
  nk_project_free(bench.project);
  g_ptr_array_unref(bench.variants);
  nk_policy_free(bench.policy);
  nk_catalog_free(bench.catalog);
  tree_clear(&bench.tree);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/pairs", test_pairs);
  return g_test_run();
}
