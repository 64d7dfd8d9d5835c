/* The cache: what it keeps, what makes it parse again, and that neither kills nor company nor damage show in a result.
 */
#include <needkext/extract.h>

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include "run.h"
#include "tree.h"

/* ---- entries ---- */
static GBytes *text_bytes(const char *text) {
  return g_bytes_new_static(text, strlen(text));
}

static void test_entries(void) {
  Tree tree;
  tree_init(&tree);
  g_autoptr(NkCache) cache = nk_cache_new(tree.root);
  g_autofree char *key = nk_cache_key("a", "b", NULL), *other = nk_cache_key("ab", NULL);
  g_autoptr(GBytes) bytes = text_bytes("some bytes");
  g_assert_cmpstr(key, !=, other);
  g_assert_null(nk_cache_get(cache, NK_CACHE_FACTS, key));
  g_assert_true(nk_cache_put(cache, NK_CACHE_FACTS, key, bytes));
  g_autoptr(GBytes) read = nk_cache_get(cache, NK_CACHE_FACTS, key);
  g_assert_true(g_bytes_equal(read, bytes));
  g_assert_null(nk_cache_get(cache, NK_CACHE_UNITS, key));
  tree_clear(&tree);
}

static char *entry_file(const Tree *tree, const char *key) {
  return g_strdup_printf("%s/facts/%.2s/%s", tree->root, key, key + 2);
}

/* A byte that changed, an end that is missing, a file that never was one: dropped, never returned. */
static void test_damage(void) {
  Tree tree;
  tree_init(&tree);
  g_autoptr(NkCache) cache = nk_cache_new(tree.root);
  g_autofree char *key = nk_cache_key("a", NULL), *file = entry_file(&tree, key);
  g_autoptr(GBytes) bytes = text_bytes("some bytes that are longer than a word");
  for (guint round = 0; round < 80; round++) {
    g_assert_true(nk_cache_put(cache, NK_CACHE_FACTS, key, bytes));
    g_autofree char *text = NULL;
    gsize length;
    g_assert_true(g_file_get_contents(file, &text, &length, NULL));
    gsize size = round % 2 ? length : length * round / 80;
    if (round % 2)
      text[(gsize)round * 37 % length] ^= 1;
    g_assert_true(g_file_set_contents(file, text, (gssize)size, NULL));
    g_autoptr(GBytes) read = nk_cache_get(cache, NK_CACHE_FACTS, key);
    g_assert_null(read);
    g_assert_false(g_file_test(file, G_FILE_TEST_EXISTS));
  }
  tree_clear(&tree);
}

static guint64 total_entries(const NkCache *cache) {
  NkCacheSize sizes[NK_CACHE_KINDS];
  guint64 entries = 0;
  nk_cache_measure(cache, sizes);
  for (NkCacheKind kind = 0; kind < NK_CACHE_KINDS; kind++)
    entries += sizes[kind].entries;
  return entries;
}

/* What was used last stays. */
static void test_trim(void) {
  Tree tree;
  tree_init(&tree);
  g_autoptr(NkCache) cache = nk_cache_new(tree.root);
  g_autoptr(GBytes) bytes = g_bytes_new_take(g_malloc0(1000), 1000);
  g_autofree char *keys[4] = {0};
  for (guint i = 0; i < 4; i++) {
    g_autofree char *number = g_strdup_printf("%u", i);
    keys[i] = nk_cache_key(number, NULL);
    g_assert_true(nk_cache_put(cache, NK_CACHE_FACTS, keys[i], bytes));
    g_autofree char *file = entry_file(&tree, keys[i]);
    struct timespec times[2] = {{.tv_sec = 1000000 + i}, {.tv_sec = 1000000 + i}};
    g_assert_cmpint(utimensat(AT_FDCWD, file, times, 0), ==, 0);
  }
  g_bytes_unref(nk_cache_get(cache, NK_CACHE_FACTS, keys[0])); /* the oldest is used again */
  nk_cache_trim(cache, 2500);
  g_assert_cmpuint(total_entries(cache), ==, 2);
  g_autoptr(GBytes) first = nk_cache_get(cache, NK_CACHE_FACTS, keys[0]);
  g_autoptr(GBytes) last = nk_cache_get(cache, NK_CACHE_FACTS, keys[3]);
  g_assert_nonnull(first);
  g_assert_nonnull(last);
  nk_cache_trim(cache, 0);
  g_assert_cmpuint(total_entries(cache), ==, 0);
  for (guint i = 1; i < 4; i++)
    g_clear_pointer(&keys[i], g_free);
  tree_clear(&tree);
}

/* What was written this moment is not trusted to stay. */
static void settle(void) {
  g_usleep(G_USEC_PER_SEC / 10);
}

/* ---- units ---- */
typedef struct {
  Tree tree, cache;
} Bench;

static void bench_init(Bench *bench) {
  tree_init(&bench->tree);
  tree_init(&bench->cache);
  tree_add(&bench->tree, "one.c",
           "#include <libkern/libkern.h>\n#include \"shared.h\"\nint one(void) { return SHARED; }\n");
  tree_add(&bench->tree, "two.c",
           "#include <libkern/libkern.h>\n#include \"own/two.h\"\n#include \"shared.h\"\n"
           "int two(void) { return OWN + SHARED; }\n");
  tree_add(&bench->tree, "three.c",
           "#include <libkern/libkern.h>\n#if __has_include(\"maybe.h\")\n#include \"maybe.h\"\n"
           "#endif\nint three(void) { return rare_call(3); }\n");
  tree_add(&bench->tree, "own/two.h", "#define OWN 2\n");
  tree_add(&bench->tree, "shared.h", "#define SHARED 1\n");
  settle();
}

static void bench_clear(Bench *bench) {
  tree_clear(&bench->tree);
  tree_clear(&bench->cache);
}

/* The facts of all units; how many of them were found. */
static GPtrArray *extract(const Bench *bench, const char *define, guint *cached) {
  g_autoptr(GError) error = NULL;
  const char *defines[] = {define, NULL};
  NkProjectOptions options = {.path = bench->tree.root, .all = TRUE, .defines = define ? defines : NULL};
  g_autoptr(NkProject) project = nk_project_open(&options, &error);
  g_assert_no_error(error);
  g_autoptr(NkIndex) index = nk_index_new(project);
  g_autoptr(NkCache) cache = cached ? nk_cache_new(bench->cache.root) : NULL;
  NkExtractReport report = {0};
  NkExtractOptions how = {.all = TRUE, .jobs = 1, .cache = cache, .report = &report};
  GPtrArray *facts = nk_extract_run(project, index, &how, &error);
  g_assert_no_error(error);
  g_assert_cmpuint(report.units, ==, project->units->len);
  g_assert_nonnull(report.libclang);
  if (cached)
    *cached = report.cached;
  nk_extract_report_clear(&report);
  return facts;
}

/* So many units come from the cache, and nobody can tell. */
static void check_cached(const Bench *bench, const char *define, guint expected) {
  guint cached;
  g_autoptr(GPtrArray) facts = extract(bench, define, &cached), plain = extract(bench, define, NULL);
  g_assert_cmpuint(cached, ==, expected);
  g_assert_cmpuint(facts->len, ==, plain->len);
  for (guint i = 0; i < facts->len; i++) {
    const NkFacts *a = facts->pdata[i], *b = plain->pdata[i];
    g_assert_cmpstr(a->file, ==, b->file);
    g_autoptr(GBytes) left = nk_facts_encode(a), right = nk_facts_encode(b);
    g_assert_true(g_bytes_equal(left, right));
  }
}

static void change(const Bench *bench, const char *file, const char *text) {
  tree_add((Tree *)&bench->tree, file, text);
  settle();
}

static void test_units(void) {
  Bench bench;
  bench_init(&bench);
  check_cached(&bench, NULL, 0);
  check_cached(&bench, NULL, 3);
  check_cached(&bench, "CHANGED=1", 0);
  change(&bench, "own/two.h", "#define OWN 3\n"); /* of one unit */
  check_cached(&bench, NULL, 2);
  change(&bench, "own/two.h", "#define OWN 2\n"); /* the set before is still known */
  check_cached(&bench, NULL, 3);
  change(&bench, "shared.h", "#define SHARED 2\n"); /* of two */
  check_cached(&bench, NULL, 1);
  change(&bench, "maybe.h", "#define rare_call(n) n\n"); /* was looked for */
  check_cached(&bench, NULL, 2);
  change(&bench, "nobody.h", "int mine;\n"); /* is included by none */
  check_cached(&bench, NULL, 3);
  change(&bench, "own/shared.h", "#define SHARED 4\n"); /* beside a header that does not include it */
  check_cached(&bench, NULL, 3);
  bench_clear(&bench);
}

/* An include that a macro computes: what the macro stands for is looked for; what nobody can tell is not kept. */
static void test_computed(void) {
  Bench bench;
  bench_init(&bench);
  tree_add(&bench.tree, "named.c",
           "#include <libkern/libkern.h>\n#include \"names.h\"\n#ifdef NAME\n#include NAME\n#endif\n"
           "#ifdef NOBODY_DEFINES_IT\n#include NOBODY_DEFINES_IT\n#endif\nint named;\n");
  tree_add(&bench.tree, "names.h", "#define NAME \"shared.h\"\n");
  tree_add(&bench.tree, "built.c",
           "#include <libkern/libkern.h>\n#define TEXT(x) #x\n#define FILE_OF(x) TEXT(x.h)\n"
           "#include FILE_OF(shared)\nint built;\n");
  settle();
  check_cached(&bench, NULL, 0);
  check_cached(&bench, NULL, 4);
  change(&bench, "shared.h", "#define SHARED 3\n");
  check_cached(&bench, NULL, 1);
  bench_clear(&bench);
}

/* The names that a unit lacks take their form from the rest of the project. */
static void test_forms(void) {
  Bench bench;
  bench_init(&bench);
  change(&bench, "form.cpp", "#include <IOKit/IOService.h>\nvoid use(Lacking *object) { object->run(); }\n");
  check_cached(&bench, NULL, 0);
  check_cached(&bench, NULL, 4);
  change(&bench, "other.cpp",
         "#include <IOKit/IOService.h>\nclass Derived : public Lacking { int a; };\n"
         "class Another : public Lacking { int b; };\n");
  check_cached(&bench, NULL, 3);
  bench_clear(&bench);
}

/* The same tree in another place, as on another machine. */
static void test_elsewhere(void) {
  Bench bench, copy;
  bench_init(&bench);
  check_cached(&bench, NULL, 0);
  bench_init(&copy);
  tree_clear(&copy.cache);
  copy.cache.root = g_strdup(bench.cache.root);
  check_cached(&copy, NULL, 3);
  bench_clear(&bench);
  g_free(copy.cache.root);
  tree_clear(&copy.tree);
}

/* ---- the program ---- */
enum { N_UNITS = 10 };

typedef struct {
  Tree tree, cache;
  char *expected; /* what a run says without a cache */
} Project;

#define RUN_PROJECT(project, ...)                                                                                      \
  RUN("check", (project)->tree.root, "--format", "json", "--fail-on", "none", "--allow-incomplete", __VA_ARGS__)

static void project_init(Project *project) {
  tree_init(&project->tree);
  tree_init(&project->cache);
  for (guint i = 0; i < N_UNITS; i++) {
    g_autofree char *name = g_strdup_printf("unit%u.cpp", i);
    g_autofree char *text = g_strdup_printf("#include <IOKit/IOService.h>\n"
                                            "class Unit%u : public IOService { public: bool start(IOService *p); };\n"
                                            "bool Unit%u::start(IOService *p) { return missing%u(p); }\n",
                                            i, i, i);
    tree_add(&project->tree, name, text);
  }
  g_auto(Run) run = RUN_PROJECT(project, "--no-cache");
  run_exits(&run, 0);
  project->expected = g_strdup(run.out);
}

static void project_clear(Project *project) {
  tree_clear(&project->tree);
  tree_clear(&project->cache);
  g_free(project->expected);
}

static void check_right(const Project *project) {
  g_auto(Run) run = RUN_PROJECT(project, "--cache", project->cache.root);
  run_exits(&run, 0);
  g_assert_cmpstr(run.out, ==, project->expected);
}

static GPid start(const Project *project) {
  g_autofree char *program = g_build_filename(NK_BUILD_DIR, "needkext", NULL);
  char *argv[] = {program,           (char *)"check",     project->tree.root,
                  (char *)"--cache", project->cache.root, (char *)"-q",
                  (char *)"-o",      (char *)"/dev/null", NULL};
  GPid pid;
  g_autoptr(GError) error = NULL;
  g_spawn_async(NULL, argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDOUT_TO_DEV_NULL, NULL, NULL, &pid, &error);
  g_assert_no_error(error);
  return pid;
}

static int finish(GPid pid) {
  int status = 0;
  g_assert_cmpint(waitpid(pid, &status, 0), ==, pid);
  g_spawn_close_pid(pid);
  return status;
}

/* Killed at any moment, alone and beside others that share the cache; $NK_KILLS says how often. */
static void test_kill(void) {
  const char *given = g_getenv("NK_KILLS");
  guint64 rounds = given ? g_ascii_strtoull(given, NULL, 10) : 5;
  Project project;
  project_init(&project);
  for (guint64 round = 0; round < rounds; round++) {
    GPid first = start(&project), second = start(&project);
    g_usleep((gulong)g_test_rand_int_range(1000, 700 * 1000));
    kill(first, SIGKILL);
    kill(second, SIGKILL);
    finish(first);
    finish(second);
  }
  check_right(&project);
  g_auto(Run) run = RUN("cache", "verify", "--cache", project.cache.root);
  run_says(&run, " 0 damaged");
  check_right(&project);
  project_clear(&project);
}

static void test_company(void) {
  Project project;
  project_init(&project);
  GPid others[] = {start(&project), start(&project)};
  check_right(&project);
  for (gsize i = 0; i < G_N_ELEMENTS(others); i++)
    g_assert_true(WIFEXITED(finish(others[i])));
  check_right(&project);
  project_clear(&project);
}

static void lead_group(gpointer unused) {
  (void)unused;
  setpgid(0, 0);
}

/* Ctrl-C: the program ends by the signal, no worker outlives it, and what was parsed is kept. */
static void test_interrupt(void) {
  Project project;
  project_init(&project);
  tree_add(&project.tree, "hang.c", "#include <libkern/libkern.h>\n#pragma clang __debug overflow_stack\nint x;\n");
  g_autofree char *program = g_build_filename(NK_BUILD_DIR, "needkext", NULL);
  char *argv[] = {program, (char *)"check", project.tree.root, (char *)"--cache", project.cache.root, (char *)"-j2",
                  NULL};
  GPid pid;
  g_assert_true(g_spawn_async(NULL, argv, NULL, G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDOUT_TO_DEV_NULL, lead_group,
                              NULL, &pid, NULL));
  g_autoptr(NkCache) cache = nk_cache_new(project.cache.root);
  NkCacheSize sizes[NK_CACHE_KINDS] = {{0}};
  for (guint i = 0; i < 600 && sizes[NK_CACHE_FACTS].entries < 2; i++) {
    g_usleep(50000);
    nk_cache_measure(cache, sizes);
  }
  kill(pid, SIGINT); /* the program alone; a terminal sends it to the workers as well */
  int status = finish(pid);
  g_assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGINT);
  gboolean left = TRUE;
  for (guint i = 0; i < 100 && left; i++) {
    left = kill(-pid, 0) == 0;
    g_usleep(left ? 50 * 1000 : 0);
  }
  g_assert_false(left);
  nk_cache_measure(cache, sizes);
  g_assert_cmpuint(sizes[NK_CACHE_FACTS].entries, >=, 2);
  project_clear(&project);
}

static void test_commands(void) {
  Project project;
  project_init(&project);
  check_right(&project);
  g_auto(Run) stats = RUN("cache", "stats", "--cache", project.cache.root, "--format", "json");
  run_exits(&stats, 0);
  run_says(&stats, "\"needkext-cache/1\"");
  run_says(&stats, "\"facts\": {\n      \"entries\": 10");
  g_auto(Run) clear = RUN("cache", "clear", "--cache", project.cache.root);
  run_says(&clear, " entries removed");
  g_auto(Run) empty = RUN("cache", "stats", "--cache", project.cache.root);
  run_says(&empty, "0 bytes of");
  g_auto(Run) wrong = RUN("cache", "burn", "--cache", project.cache.root);
  run_refuses(&wrong, "cache burn: expected stats, clear or verify");
  project_clear(&project);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/cache/entries", test_entries);
  g_test_add_func("/cache/damage", test_damage);
  g_test_add_func("/cache/trim", test_trim);
  g_test_add_func("/cache/units", test_units);
  g_test_add_func("/cache/computed", test_computed);
  g_test_add_func("/cache/forms", test_forms);
  g_test_add_func("/cache/elsewhere", test_elsewhere);
  g_test_add_func("/cache/kill", test_kill);
  g_test_add_func("/cache/company", test_company);
  g_test_add_func("/cache/interrupt", test_interrupt);
  g_test_add_func("/cache/commands", test_commands);
  return g_test_run();
}
