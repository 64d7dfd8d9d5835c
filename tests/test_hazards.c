/* Seeded defects: every line of seeds/loud that says "finds lint.rule" is found by that rule and no other, every line
   that does not is silent; the bundle in seeds/quiet has no finding at all. "repaired lint.rule" marks the twins. */
#include <needkext/extract.h>
#include <needkext/match.h>

#include <string.h>

#include "tree_copy.h"

typedef struct {
  Tree tree;
  NkCatalog *catalog;
  NkProject *project;
  GPtrArray *facts;
  NkMatches *loud, *quiet;
} Bench;

static guint bundle_named(const NkProject *project, const char *identifier) {
  for (guint i = 0; i < project->bundles->len; i++)
    if (g_strcmp0(((NkBundle *)project->bundles->pdata[i])->identifier, identifier) == 0)
      return i;
  g_error("%s: no bundle", identifier);
}

static NkMatches *match(const Bench *bench, const char *identifier) {
  guint bundle = bundle_named(bench->project, identifier);
  NkProgram *program = nk_program_new(bench->project, bundle, bench->facts, nk_catalog_bases(bench->catalog), NULL);
  NkReach *reach = nk_reach_new(program, bench->catalog);
  NkMatches *matches = nk_match_run(reach, program, bench->catalog);
  for (guint i = 0; i < matches->hazards->len; i++) { /* paths name functions, which go with the program */
    NkHazard *hazard = matches->hazards->pdata[i];
    for (guint s = 0; hazard->path && s < hazard->path->len; s++)
      g_assert_nonnull(g_array_index(hazard->path, NkStep, s).site.file);
  }
  nk_reach_free(reach);
  nk_program_free(program);
  return matches;
}

static void bench_init(Bench *bench) {
  g_autoptr(GError) error = NULL;
  tree_init(&bench->tree);
  tree_copy(NK_SOURCE_DIR "/tests/seeds", bench->tree.root);
  bench->catalog = nk_catalog_read(NK_SOURCE_DIR "/heuristics/catalog", &error);
  g_assert_no_error(error);
  bench->project = nk_project_open(&(NkProjectOptions){.path = bench->tree.root, .all = TRUE}, &error);
  g_assert_no_error(error);
  g_autoptr(NkIndex) index = nk_index_new(bench->project);
  bench->facts = nk_extract_run(bench->project, index, &(NkExtractOptions){.all = TRUE}, &error);
  g_assert_no_error(error);
  bench->loud = match(bench, "org.example.Loud");
  bench->quiet = match(bench, "org.example.Quiet");
}

static void bench_clear(Bench *bench) {
  nk_matches_free(bench->loud);
  nk_matches_free(bench->quiet);
  g_ptr_array_unref(bench->facts);
  nk_project_free(bench->project);
  nk_catalog_free(bench->catalog);
  tree_clear(&bench->tree);
}

/* ---- the marks ---- */

/* "file:line rule" of each line that has `word` before names of rules. */
static void add_marks(const Bench *bench, const char *file, const char *word, GHashTable *marks) {
  g_autofree char *path = g_build_filename(bench->tree.root, file, NULL), *text = NULL;
  g_assert_true(g_file_get_contents(path, &text, NULL, NULL));
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  for (guint i = 0; lines[i]; i++) {
    const char *mark = strstr(lines[i], word);
    g_auto(GStrv) rules = g_strsplit_set(mark ? mark + strlen(word) : "", " :", -1);
    for (char **rule = rules; *rule && g_str_has_prefix(*rule, "lint."); rule++)
      g_hash_table_add(marks, g_strdup_printf("%s:%u %s", file, i + 1, *rule));
  }
}

static GHashTable *all_marks(const Bench *bench, const char *directory, const char *word) {
  GHashTable *marks = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *seeds = g_build_filename(NK_SOURCE_DIR "/tests/seeds", directory, NULL);
  g_autoptr(GDir) folder = g_dir_open(seeds, 0, NULL);
  for (const char *name; (name = g_dir_read_name(folder));) {
    g_autofree char *file = g_build_filename(directory, name, NULL);
    add_marks(bench, file, word, marks);
  }
  return marks;
}

/* The places of findings; `marked` (or NULL) knows those that may be: each other one is told. */
static guint add_place(GHashTable *found, GHashTable *marked, const NkHazard *h, const char *file, guint line) {
  g_autofree char *key = g_strdup_printf("%s:%u %s", file, line, h->rule);
  g_hash_table_add(found, g_strdup(key));
  if (!marked || g_hash_table_contains(marked, key))
    return 0;
  g_test_message("%s: not seeded: %s", key, h->message);
  return 1;
}

/* A total stands at the property list's first line and counts wherever it counts. */
static guint add_places(GHashTable *found, GHashTable *marked, const NkMatches *matches) {
  guint wrong = 0;
  for (guint i = 0; i < matches->hazards->len; i++) {
    const NkHazard *h = matches->hazards->pdata[i];
    wrong += add_place(found, h->line > 1 ? marked : NULL, h, h->file, h->line);
    for (guint r = 0; h->related && r < h->related->len; r++) {
      const NkRelated *related = h->related->pdata[r];
      wrong += add_place(found, h->alike ? marked : NULL, h, related->file, related->line);
    }
  }
  return wrong;
}

static void test_marks(gconstpointer data) {
  const Bench *bench = data;
  g_autoptr(GHashTable) marks = all_marks(bench, "loud", "finds ");
  g_autoptr(GHashTable) found = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  guint wrong = add_places(found, marks, bench->loud);
  GHashTableIter iter;
  gpointer mark;
  g_hash_table_iter_init(&iter, marks);
  while (g_hash_table_iter_next(&iter, &mark, NULL))
    if (!g_hash_table_contains(found, mark)) {
      g_test_message("%s: not found", (char *)mark);
      wrong++;
    }
  if (wrong)
    g_error("%u seeded defects are not as marked", wrong);
}

static guint count_of(GHashTable *marks, const char *rule) {
  g_autofree char *end = g_strconcat(" ", rule, NULL);
  GHashTableIter iter;
  gpointer mark;
  guint n = 0;
  g_hash_table_iter_init(&iter, marks);
  while (g_hash_table_iter_next(&iter, &mark, NULL))
    n += g_str_has_suffix(mark, end) ? 1 : 0;
  return n;
}

/* Every rule that looks at code has three spellings that it finds and three repaired ones about which it is silent. */
static void test_spellings(gconstpointer data) {
  const Bench *bench = data;
  g_autoptr(GHashTable) finds = all_marks(bench, "loud", "finds "), right = all_marks(bench, "loud", "repaired ");
  g_autoptr(GHashTable) quiet = all_marks(bench, "quiet", "repaired ");
  g_autoptr(GHashTable) found = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  add_places(found, NULL, bench->loud);
  GPtrArray *rules = nk_catalog_rules(bench->catalog);
  guint wrong = 0;
  for (guint i = 0; i < rules->len; i++) {
    const NkRule *rule = rules->pdata[i];
    guint spelled = count_of(finds, rule->id), repaired = count_of(right, rule->id) + count_of(quiet, rule->id);
    if (rule->hazard <= NK_HAZARD_JUDGEMENT || (spelled >= 3 && repaired >= 3))
      continue;
    g_test_message("%s: %u spellings, %u repaired", rule->id, spelled, repaired);
    wrong++;
  }
  GHashTableIter iter;
  gpointer mark;
  g_hash_table_iter_init(&iter, right);
  while (g_hash_table_iter_next(&iter, &mark, NULL))
    if (g_hash_table_contains(found, mark)) {
      g_test_message("%s: found although it is repaired", (char *)mark);
      wrong++;
    }
  if (wrong)
    g_error("%u rules are not shown both ways", wrong);
}

/* ---- the bundle as a whole ---- */
static const NkHazard *find(const NkMatches *matches, const char *rule, guint nth) {
  for (guint i = 0; i < matches->hazards->len; i++) {
    const NkHazard *h = matches->hazards->pdata[i];
    if (strcmp(h->rule, rule) == 0 && nth-- == 0)
      return h;
  }
  return NULL;
}

static void test_totals(gconstpointer data) {
  const Bench *bench = data;
  const NkHazard *wired = find(bench->loud, "lint.wired-memory", 0);
  g_assert_nonnull(wired);
  g_assert_null(find(bench->loud, "lint.wired-memory", 1));
  g_assert_nonnull(strstr(wired->message, "bytes of constant size"));
  g_assert_cmpstr(wired->file, ==, "loud/Info.plist");
  const NkHazard *floating = find(bench->loud, "lint.floating-point", 0);
  g_assert_cmpstr(floating->message, ==, "5 operations in floating-point or vector registers, in Several::start");
  g_assert_cmpuint(floating->related->len, ==, 4);
  g_assert_cmpstr(find(bench->loud, "lint.unused-library", 0)->message, ==,
                  "OSBundleLibraries names com.apple.iokit.IOAudioFamily, and nothing of it was found in the code");
}

static void test_quiet(gconstpointer data) {
  const Bench *bench = data;
  for (guint i = 0; i < bench->quiet->hazards->len; i++)
    g_test_message("%s", ((NkHazard *)bench->quiet->hazards->pdata[i])->message);
  g_assert_cmpuint(bench->quiet->hazards->len, ==, 0);
}

/* The whole way: the registration, the filter, the calls. */
static void test_path(gconstpointer data) {
  const Bench *bench = data;
  const NkHazard *hazard = NULL;
  for (guint i = 0; !hazard; i++) {
    hazard = find(bench->loud, "lint.interrupt-blocks", i);
    g_assert_nonnull(hazard);
    if (!strstr(hazard->symbol, "settle"))
      hazard = NULL;
  }
  g_assert_cmpstr(hazard->message, ==, "IOSleep can block, and Interrupts::staticFilter runs at interrupt level");
  g_assert_cmpstr(hazard->level, ==, "error");
  g_assert_cmpuint(hazard->path->len, ==, 4);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  Bench bench;
  bench_init(&bench);
  g_test_add_data_func("/hazards/marks", &bench, test_marks);
  g_test_add_data_func("/hazards/spellings", &bench, test_spellings);
  g_test_add_data_func("/hazards/totals", &bench, test_totals);
  g_test_add_data_func("/hazards/quiet", &bench, test_quiet);
  g_test_add_data_func("/hazards/path", &bench, test_path);
  int code = g_test_run();
  bench_clear(&bench);
  return code;
}
