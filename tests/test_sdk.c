/* Every header of the built-in SDK in one unit, for both targets and in both languages: nothing is in the way of
   anything else, and nothing is missing. */
#include <analyzer/base/text.h>
#include <needkext/extract.h>

#include <string.h>

#include "tree.h"

/* Paths below the SDK, as an #include names them; those of its own families aside. */
static void collect(const char *sdk, const char *below, GPtrArray *headers) {
  g_autofree char *path = g_build_filename(sdk, below, NULL);
  g_autoptr(GDir) directory = g_dir_open(path, 0, NULL);
  for (const char *name = directory ? g_dir_read_name(directory) : NULL; name; name = g_dir_read_name(directory)) {
    char *child = *below ? g_build_filename(below, name, NULL) : g_strdup(name);
    g_autofree char *full = g_build_filename(sdk, child, NULL);
    gboolean is_directory = g_file_test(full, G_FILE_TEST_IS_DIR);
    if (is_directory && strcmp(child, "nk") != 0)
      collect(sdk, child, headers);
    if (is_directory)
      g_free(child);
    else
      g_ptr_array_add(headers, child);
  }
}

static char *include_all(void) {
  g_autofree char *sdk = g_build_filename(nk_data_dir(), "sdk", NULL);
  g_autoptr(GPtrArray) headers = g_ptr_array_new_with_free_func(g_free);
  collect(sdk, "", headers);
  g_assert_cmpuint(headers->len, >, 1000);
  g_ptr_array_sort(headers, nk_text_compare);
  GString *text = g_string_new(NULL);
  for (guint i = 0; i < headers->len; i++)
    g_string_append_printf(text, "#include <%s>\n", (char *)g_ptr_array_index(headers, i));
  g_string_append(text, "#ifndef __ACIDANTHERA_MAC_SDK\n#error this kernel SDK is not supported\n#endif\n");
  return g_string_free(text, FALSE);
}

static void check_clean(const NkFacts *facts) {
  for (gsize i = 0; i < facts->n_messages; i++)
    g_test_message("%s:%u: %s", nk_facts_string(facts, facts->messages[i].file), facts->messages[i].line,
                   nk_facts_string(facts, facts->messages[i].text));
  for (gsize i = 0; i < facts->n_missing; i++)
    g_test_message("missing: %s", nk_facts_string(facts, facts->missing[i].name));
  if (facts->status != NK_UNIT_PARSED)
    g_test_fail_printf("%s: not parsed without an error", facts->file);
}

static void test_all_headers(void) {
  static const char *const units[] = {"intel.c", "intel.cpp", "arm.c", "arm.cpp"};
  Tree tree;
  tree_init(&tree);
  g_autofree char *text = include_all();
  g_autoptr(GString) commands = g_string_new("[");
  for (gsize i = 0; i < G_N_ELEMENTS(units); i++) {
    tree_add(&tree, units[i], text);
    g_string_append_printf(commands,
                           "%s{\"directory\": \"%s\", \"file\": \"%s\", \"command\": \"clang -target "
                           "%s-apple-macos11 -DKERNEL -c %s\"}",
                           i ? "," : "", tree.root, units[i], i < 2 ? "x86_64" : "arm64", units[i]);
  }
  g_string_append(commands, "]");
  tree_add(&tree, "compile_commands.json", commands->str);
  g_autoptr(GError) error = NULL;
  g_autoptr(NkProject) project = nk_project_open(&(NkProjectOptions){.path = tree.root, .all = TRUE}, &error);
  g_assert_no_error(error);
  g_autoptr(NkIndex) index = nk_index_new(project);
  g_autoptr(GPtrArray) all = nk_extract_run(project, index, &(NkExtractOptions){.all = TRUE}, &error);
  g_assert_no_error(error);
  g_assert_cmpuint(all->len, ==, G_N_ELEMENTS(units));
  for (guint i = 0; i < all->len; i++)
    check_clean(g_ptr_array_index(all, i));
  tree_clear(&tree);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/sdk/all-headers", test_all_headers);
  return g_test_run();
}
