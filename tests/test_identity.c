/* Identities of evidence and findings: the same wherever the code stands and however it is laid out. */
#include "lint_tree.h"

#include <analyzer/base/text.h>

/* Two statements that are equal, one that differs only in an operand of an operand. */
static const char plain[] = "#include <mach/mach_types.h>\n"
                            "#include <miscfs/devfs/devfs.h>\n"
                            "struct pair { int a, b; };\n"
                            "kern_return_t Moss_start(kmod_info_t *info, void *data) {\n"
                            "  struct pair p[2];\n"
                            "  devfs_make_node(0, 0, 0, 0, 0666, \"%p\", &p[0].a);\n"
                            "  devfs_make_node(0, 0, 0, 0, 0666, \"%p\", &p[0].b);\n"
                            "  devfs_make_node(0, 0, 0, 0, 0666, \"%p\", &p[0].b);\n"
                            "  return 0;\n"
                            "}\n";

static const char laid_out[] = "/* A comment,\n   and another line. */\n"
                               "#include <mach/mach_types.h>\n\n"
                               "#include <miscfs/devfs/devfs.h>\n"
                               "struct pair { int a, b; };\n"
                               "kern_return_t Moss_start(kmod_info_t *info, void *data)\n{\n"
                               "  struct pair p[2];\n"
                               "  devfs_make_node( 0, 0, 0, 0, 0666, \"%p\", // why\n     &p[0].a );\n\n"
                               "  devfs_make_node(0, 0, 0, 0, 0666, \"%p\",\n                     &p[0].b);\n"
                               "  devfs_make_node(0, 0, 0, 0, 0666, \"%p\", &p[0].b);\n"
                               "  return 0;\n"
                               "}\n";

static void add_ids(GPtrArray *ids, const json_t *list) {
  for (size_t i = 0; i < json_array_size(list); i++)
    g_ptr_array_add(ids, g_strdup(json_string_value(json_object_get(json_array_get(list, i), "id"))));
}

/* Of evidence and hazards of the first bundle, sorted. */
static GPtrArray *ids_of(const char *file, const char *text) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "Info.plist", lint_plist);
  tree_add(&tree, file, text);
  g_auto(Run) run = RUN("check", "--format", "json", "--fail-on", "none", tree.root);
  tree_clear(&tree);
  run_exits(&run, 0);
  json_t *document = json_loads(run.out, 0, NULL), *bundle = json_array_get(json_object_get(document, "bundles"), 0);
  GPtrArray *ids = g_ptr_array_new_with_free_func(g_free);
  add_ids(ids, json_object_get(bundle, "evidence"));
  add_ids(ids, json_object_get(bundle, "hazards"));
  json_decref(document);
  g_ptr_array_sort(ids, nk_text_compare);
  return ids;
}

static guint distinct(const GPtrArray *ids) {
  guint n = 0;
  for (guint i = 0; i < ids->len; i++)
    n += i == 0 || strcmp(ids->pdata[i], ids->pdata[i - 1]) != 0;
  return n;
}

static guint shared(const GPtrArray *a, GPtrArray *b) {
  guint n = 0;
  for (guint i = 0; i < a->len; i++)
    n += g_ptr_array_find_with_equal_func(b, a->pdata[i], g_str_equal, NULL) ? 1 : 0;
  return n;
}

static void test_place_does_not_count(void) {
  g_autoptr(GPtrArray) here = ids_of("moss.c", plain), there = ids_of("src/deep/lichen.c", laid_out);
  g_assert_cmpuint(here->len, >=, 6);
  g_assert_cmpuint(distinct(here), ==, here->len);
  g_assert_cmpuint(there->len, ==, here->len);
  g_assert_cmpuint(shared(here, there), ==, here->len);
}

static void test_symbol_and_statement_count(void) {
  static const struct {
    const char *old, *new;
  } changes[] = {
      {"Moss_start(", "Fern_start("},
      {"&p[0].a", "&p[1].a"},
      {"&p[0].a", "p"},
  };
  g_autoptr(GPtrArray) before = ids_of("moss.c", plain);
  for (gsize i = 0; i < G_N_ELEMENTS(changes); i++) {
    g_autoptr(GString) text = g_string_new(plain);
    g_assert_cmpuint(g_string_replace(text, changes[i].old, changes[i].new, 1), ==, 1);
    g_autoptr(GPtrArray) after = ids_of("moss.c", text->str);
    g_test_message("%s", changes[i].new);
    g_assert_cmpuint(after->len, ==, before->len);
    g_assert_cmpuint(shared(after, before), <, before->len);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/identity/place-does-not-count", test_place_does_not_count);
  g_test_add_func("/identity/symbol-and-statement-count", test_symbol_and_statement_count);
  return g_test_run();
}
