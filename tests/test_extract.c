/* Extraction end to end through real workers: what kills a worker costs its unit and nothing else; the result does not
   depend on the number of workers; damaged facts are refused. */
#include <needkext/extract.h>

#include <glib/gstdio.h>
#include <string.h>

#include "tree.h"

static const char driver[] = "#include <mach/mach_types.h>\n"
                             "#include <libkern/libkern.h>\n"
                             "static int helper(int n) { return n + 1; }\n"
                             "kern_return_t sample_start(kmod_info_t *ki, void *d) {\n"
                             "  if (ki && d)\n"
                             "    printf(\"%d\\n\", helper(2));\n"
                             "  return KERN_SUCCESS;\n"
                             "}\n";

static char *tildes(void) {
  GString *text = g_string_new("#include <libkern/libkern.h>\nint bad = ");
  for (guint i = 0; i < 200000; i++)
    g_string_append_c(text, '~');
  g_string_append(text, "1;\n");
  return g_string_free(text, FALSE);
}

/* Each macro doubles the one before it: 2^40 tokens. */
static char *doubling(void) {
  GString *text = g_string_new("#include <libkern/libkern.h>\n#define M0 1,1\n");
  for (guint i = 1; i < 40; i++)
    g_string_append_printf(text, "#define M%u M%u,M%u\n", i, i - 1, i - 1);
  g_string_append(text, "int eater[] = { M39 };\n");
  return g_string_free(text, FALSE);
}

static GPtrArray *extract(Tree *tree, const NkExtractOptions *options, NkProject **project) {
  g_autoptr(GError) error = NULL;
  *project = nk_project_open(&(NkProjectOptions){.path = tree->root, .all = TRUE}, &error);
  g_assert_no_error(error);
  g_autoptr(NkIndex) index = nk_index_new(*project);
  NkExtractOptions all = *options;
  all.all = TRUE;
  GPtrArray *facts = nk_extract_run(*project, index, &all, &error);
  g_assert_no_error(error);
  return facts;
}

static const NkFacts *facts_of(GPtrArray *facts, const char *file) {
  for (guint i = 0; i < facts->len; i++) {
    const NkFacts *unit = g_ptr_array_index(facts, i);
    if (unit && g_str_equal(unit->file, file))
      return unit;
  }
  g_error("no facts of %s", file);
}

static void test_functions(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "good.c", driver);
  g_autoptr(NkProject) project = NULL;
  g_autoptr(GPtrArray) facts = extract(&tree, &(NkExtractOptions){0}, &project);
  const NkFacts *unit = facts_of(facts, "good.c");
  g_assert_cmpint(unit->status, ==, NK_UNIT_PARSED);
  g_assert_cmpuint(unit->n_functions, ==, 2);
  g_assert_cmpstr(nk_facts_string(unit, unit->functions[1].name), ==, "sample_start");
  g_assert_cmpuint(unit->functions[1].n_parameters, ==, 2);
  g_assert_cmpuint(unit->n_sites, ==, 2);
  for (gsize i = 0; i < unit->n_sites; i++)
    g_assert_cmpuint(unit->sites[i].resolved, ==, 1);
  tree_clear(&tree);
}

/* An attribute before a class's name makes its body no function body: constructors and initialisers are no calls. */
static void test_attribute_class(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "packed.cpp",
           "#include <libkern/libkern.h>\n"
           "class __attribute__((packed)) Report {\n"
           "public:\n"
           "  Report(void) : id_(0), count_(1) {}\n"
           "  int count(void) const { return clamp(count_); }\n"
           "  static int clamp(int n) { return n; }\n"
           "private:\n"
           "  int id_, count_;\n"
           "};\n"
           "int use(void) __attribute__((noinline));\n"
           "int use(void) { Report report; return report.count(); }\n");
  g_autoptr(NkProject) project = NULL;
  g_autoptr(GPtrArray) facts = extract(&tree, &(NkExtractOptions){0}, &project);
  const NkFacts *unit = facts_of(facts, "packed.cpp");
  g_assert_cmpuint(unit->n_sites, ==, 2);
  g_assert_cmpstr(nk_facts_string(unit, unit->sites[0].name), ==, "clamp");
  g_assert_cmpstr(nk_facts_string(unit, unit->sites[1].name), ==, "count");
  tree_clear(&tree);
}

static const char runtime[] = "#include <IOKit/IOLib.h>\n"
                              "struct Plain { int a; };\n"
                              "struct Constant { constexpr Constant() : a(0) {} int a; };\n"
                              "struct Made { Made() : a(IOMalloc(8)) {} void *a; };\n"
                              "struct Ended { ~Ended() {} int a; };\n"
                              "Plain plain; Constant constant; Made made; Ended ended;\n"
                              "static void *allocated = IOMalloc(8);\n"
                              "static int number = 3 * 4;\n"
                              "int use(int n, Missing *m) {\n"
                              "  char line[300]; Plain two[2]; int rest[n]; int plain;\n"
                              "  if (n > 3) { Made in; return line[0] + (in.a != 0); }\n"
                              "  float scaled = n * 1.5f, folded = 2 * 1.5f;\n"
                              "  return rest[0] + two[0].a + number + (int)scaled + (int)folded;\n"
                              "}\n";

static guint count_words(const NkFacts *unit, const char *word) {
  guint n = 0;
  for (gsize i = 0; i < unit->n_events; i++)
    n += unit->events[i].kind == NK_EVENT_LANGUAGE && g_str_equal(nk_facts_string(unit, unit->events[i].name), word);
  return n;
}

/* Sizes of a frame's parts, code that runs at load, arithmetic in floating point that is not folded. */
static void test_runtime(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "good.cpp", runtime);
  g_autoptr(NkProject) project = NULL;
  g_autoptr(GPtrArray) facts = extract(&tree, &(NkExtractOptions){0}, &project);
  const NkFacts *unit = facts_of(facts, "good.cpp");
  static const guint sizes[] = {300, 8, 0, 0, 8, 0, 0};
  g_assert_cmpuint(unit->n_locals, ==, G_N_ELEMENTS(sizes));
  for (guint i = 0; i < G_N_ELEMENTS(sizes); i++)
    g_assert_cmpuint(unit->locals[i].size, ==, sizes[i]);
  g_assert_cmpuint(unit->locals[4].statement, >, unit->locals[0].statement);
  static const char *const dynamic[] = {"made", "ended", "allocated", NULL};
  for (gsize i = 0; i < unit->n_variables; i++)
    g_assert_cmpint((unit->variables[i].flags & NK_VARIABLE_DYNAMIC) != 0, ==,
                    g_strv_contains(dynamic, nk_facts_string(unit, unit->variables[i].name)));
  g_assert_cmpuint(count_words(unit, "vla"), ==, 1);
  g_assert_cmpuint(count_words(unit, "float"), ==, 2);
  tree_clear(&tree);
}

static const char registers[] = "#pragma once\n"
                                "enum Kind { kOne, kTwo };\n"
                                "static const int kNamed = 4;\n"
                                "static const int kUnnamed = 5;\n"
                                "constexpr unsigned kBase = 0x100, kOffset = kBase + 8, kOther = kBase + 16;\n"
                                "static const unsigned char kTable[] = {1, 2, 3}, kIdle[] = {4, 5, 6};\n"
                                "static const Kind kKind = kTwo;\n"
                                "static const char *const kText = \"text\";\n"
                                "struct Chip { static constexpr int kWidth = 32, kDepth = 8; };\n"
                                "void handler(int);\n"
                                "static void (*const kHandlers[])(int) = {handler};\n"
                                "int measure();\n"
                                "static const int kMade = measure();\n"
                                "static int counter = 1;\n";

/* A constant of a header is a fact of a unit that names it, itself or by another one; of others it is not. */
static void test_constants(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "registers.h", registers);
  tree_add(&tree, "uses.cpp",
           "#include \"registers.h\"\nconst int kOwn = 7;\n"
           "int use(int n) { return kNamed + kOffset + kTable[n] + Chip::kWidth; }\n");
  g_autoptr(NkProject) project = NULL;
  g_autoptr(GPtrArray) facts = extract(&tree, &(NkExtractOptions){0}, &project);
  const NkFacts *unit = facts_of(facts, "uses.cpp");
  g_autoptr(GString) names = g_string_new(NULL);
  for (gsize i = 0; i < unit->n_variables; i++)
    g_string_append_printf(names, "%s ", nk_facts_string(unit, unit->variables[i].name));
  g_assert_cmpstr(names->str, ==, "kHandlers kMade counter kOwn kNamed kOffset kTable kWidth kBase ");
  for (gsize i = 0; i < unit->n_variables; i++)
    g_assert_cmpuint(unit->variables[i].n_initialisers, >, 0);
  tree_clear(&tree);
}

static void check_failure(GPtrArray *facts, const char *file, const char *part) {
  const NkFacts *unit = facts_of(facts, file);
  g_assert_cmpint(unit->status, ==, NK_UNIT_FAILED);
  g_assert_nonnull(unit->reason);
  if (!strstr(unit->reason, part))
    g_error("%s: '%s' lacks '%s'", file, unit->reason, part);
}

static void test_bad_units(void) {
  Tree tree;
  tree_init(&tree);
  g_autofree char *deep = tildes();
  g_autofree char *large = doubling();
  tree_add(&tree, "crash.c", deep);
  tree_add(&tree, "hang.c", "#include <libkern/libkern.h>\n#pragma clang __debug overflow_stack\nint x;\n");
  tree_add(&tree, "memory.c", large);
  tree_add(&tree, "good.c", driver);
  g_autoptr(NkProject) project = NULL;
  NkExtractOptions options = {.seconds_per_unit = 5, .mib_per_unit = 512, .jobs = 2};
  g_autoptr(GPtrArray) facts = extract(&tree, &options, &project);
  check_failure(facts, "crash.c", "");
  check_failure(facts, "hang.c", "");
  check_failure(facts, "memory.c", "");
  g_assert_cmpint(facts_of(facts, "good.c")->status, ==, NK_UNIT_PARSED);
  tree_clear(&tree);
}

static void test_jobs(void) {
  Tree tree;
  tree_init(&tree);
  for (guint i = 0; i < 12; i++) {
    g_autofree char *name = g_strdup_printf("unit%u.c", i);
    g_autofree char *text = g_strdup_printf("%sint number%u;\n", driver, i);
    tree_add(&tree, name, text);
  }
  g_autoptr(NkProject) one = NULL, many = NULL;
  g_autoptr(GPtrArray) first = extract(&tree, &(NkExtractOptions){.jobs = 1}, &one);
  g_autoptr(GPtrArray) second = extract(&tree, &(NkExtractOptions){.jobs = 5}, &many);
  g_assert_cmpuint(first->len, ==, second->len);
  for (guint i = 0; i < first->len; i++) {
    const NkFacts *a = g_ptr_array_index(first, i), *b = g_ptr_array_index(second, i);
    g_assert_cmpstr(a->file, ==, b->file);
    g_autoptr(GBytes) left = nk_facts_encode(a), right = nk_facts_encode(b);
    g_assert_true(g_bytes_equal(left, right));
  }
  tree_clear(&tree);
}

static void test_no_worker(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "good.c", driver);
  g_autoptr(GError) error = NULL;
  g_autoptr(NkProject) project = nk_project_open(&(NkProjectOptions){.path = tree.root, .all = TRUE}, &error);
  NkExtractOptions options = {.worker = "/nowhere/needkext-extract", .all = TRUE};
  g_assert_null(nk_extract_run(project, NULL, &options, &error));
  g_assert_nonnull(error);
  g_assert_nonnull(strstr(error->message, "needkext-extract"));
  tree_clear(&tree);
}

/* Any change of a byte either is refused or leaves facts whose indices are in range. */
static void test_damaged_facts(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "good.c", driver);
  g_autoptr(NkProject) project = NULL;
  g_autoptr(GPtrArray) facts = extract(&tree, &(NkExtractOptions){0}, &project);
  g_autoptr(GBytes) bytes = nk_facts_encode(facts_of(facts, "good.c"));
  g_autoptr(NkFacts) again = nk_facts_open("good.c", bytes, NULL);
  g_autoptr(GBytes) same = nk_facts_encode(again);
  g_assert_true(g_bytes_equal(bytes, same));
  gsize size;
  const guint8 *original = g_bytes_get_data(bytes, &size);
  g_autoptr(GRand) random = g_rand_new_with_seed(7);
  guint refused = 0;
  for (guint round = 0; round < 3000; round++) {
    guint8 *copy = g_memdup2(original, size);
    for (guint k = 0; k < 1 + round % 3; k++)
      copy[g_rand_int_range(random, 0, (gint32)size)] = (guint8)g_rand_int(random);
    g_autoptr(GBytes) damaged = g_bytes_new_take(copy, size - (round % 5 == 0 ? round % size : 0));
    g_autoptr(GError) error = NULL;
    g_autoptr(NkFacts) opened = nk_facts_open("good.c", damaged, &error);
    refused += opened == NULL;
    g_assert_true((opened == NULL) == (error != NULL));
  }
  g_assert_cmpuint(refused, >, 1000);
  tree_clear(&tree);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/extract/functions", test_functions);
  g_test_add_func("/extract/attribute-class", test_attribute_class);
  g_test_add_func("/extract/runtime", test_runtime);
  g_test_add_func("/extract/constants", test_constants);
  g_test_add_func("/extract/bad-units", test_bad_units);
  g_test_add_func("/extract/jobs", test_jobs);
  g_test_add_func("/extract/no-worker", test_no_worker);
  g_test_add_func("/extract/damaged-facts", test_damaged_facts);
  return g_test_run();
}
