/* OSBundleLibraries held against what the code uses: the catalogue's list, and what is said where they differ. */
#include "facts_fixture.h"
#include "run.h"
#include "tree_copy.h"

#define HEAD "version: 1\nfamily: sample\ntitle: Sample\n"

static void test_list(void) {
  g_autoptr(NkCatalog) catalog =
      catalog_from_text(HEAD "classify: {functions: [\"net_*\"]}\n"
                             "libraries:\n"
                             "  - {names: [core, old.core], classes: [\"IO*\"]}\n"
                             "  - {names: [net], classes: [\"IONet*\"], families: [sample]}\n"
                             "  - {names: [both], classes: [\"IONet*\"], families: [sample, other]}\n"
                             "rules: []\n");
  static const struct {
    NkNameKind kind;
    const char *name, *libraries;
  } cases[] = {{NK_NAME_CLASS, "IOService", "core"},
               {NK_NAME_CLASS, "IONetThing", "net both"},
               {NK_NAME_CLASS, "OSObject", ""},
               {NK_NAME_FUNCTION, "net_open", "net both"},
               {NK_NAME_FUNCTION, "IOService", ""}};
  g_assert_cmpuint(nk_catalog_libraries(catalog)->len, ==, 3);
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(GPtrArray) found = g_ptr_array_new();
    g_autoptr(GString) names = g_string_new(NULL);
    nk_catalog_libraries_of(catalog, cases[i].kind, cases[i].name, found);
    for (guint n = 0; n < found->len; n++)
      g_string_append_printf(names, "%s%s", n ? " " : "", ((NkLibrary *)found->pdata[n])->names[0]);
    g_assert_cmpstr(names->str, ==, cases[i].libraries);
  }
}

static void test_list_refused(void) {
  static const struct {
    const char *text, *message;
  } cases[] = {
      {"libraries: {names: [a]}\nrules: []\n", "4:12: libraries: expected a list"},
      {"libraries:\n  - {classes: [A]}\nrules: []\n", "5:5: expected the key \"names\""},
      {"libraries:\n  - {names: [a]}\nrules: []\n", "5:5: libraries: expected classes, families or both"},
      {"libraries:\n  - {names: [], classes: [A]}\nrules: []\n", "5:13: expected at least one name"},
      {"libraries:\n  - {names: [a], classes: ['*']}\nrules: []\n", "5:28: expected a name or pattern"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    Tree tree;
    tree_init(&tree);
    g_autofree char *text = g_strconcat(HEAD, cases[i].text, NULL);
    tree_add(&tree, "sample.yaml", text);
    g_autoptr(GError) error = NULL;
    g_assert_null(nk_catalog_read(tree.root, &error));
    g_autofree char *message = g_strdup_printf("%s/sample.yaml:%s", tree.root, cases[i].message);
    if (!g_str_has_prefix(error->message, message))
      g_error("got \"%s\", expected \"%s\"", error->message, message);
    tree_clear(&tree);
  }
}

/* Every family that the built-in list names has a file. */
static void test_own_list(void) {
  g_autoptr(GError) error = NULL;
  g_autoptr(NkCatalog) catalog = nk_catalog_read(NK_SOURCE_DIR "/heuristics/catalog", &error);
  g_assert_no_error(error);
  const GArray *libraries = nk_catalog_libraries(catalog);
  g_assert_cmpuint(libraries->len, >, 20);
  for (guint i = 0; i < libraries->len; i++)
    for (char **family = g_array_index(libraries, NkLibrary, i).families; family && *family; family++)
      if (!nk_catalog_family_title(catalog, *family))
        g_error("%s: no family %s", g_array_index(libraries, NkLibrary, i).names[0], *family);
}

/* ---- of a bundle ---- */
static void set_up(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  fixture_init(f, HEAD "libraries:\n"
                       "  - {names: [core], classes: [IOService]}\n"
                       "  - {names: [net, old.net], classes: [\"IOEthernet*\"]}\n"
                       "  - {names: [pci], classes: [\"IOPCI*\"]}\n"
                       "rules: []\n");
  fb_class(f->fb, "IOService", NK_ORIGIN_BUILTIN, NULL);
  fb_class(f->fb, "IOPCIDevice", NK_ORIGIN_BUILTIN, "IOService");
  fb_class(f->fb, "IOEthernetController", NK_ORIGIN_BUILTIN, "IOService");
  fb_registered_class(f->fb, "Driver", "IOEthernetController");
  fb_method(f->fb, "Driver::start", "IOService::start");
  fb_parameter(f->fb, "provider", "IOPCIDevice *");
}

static char *libraries_of(Fixture *f, const char *const *linked) {
  for (; *linked; linked++)
    g_ptr_array_add(f->bundle->libraries, (gpointer)*linked);
  fixture_match(f);
  GString *text = g_string_new(NULL);
  for (guint i = 0; i < f->matches->libraries->len; i++) {
    const NkLibraryUse *use = f->matches->libraries->pdata[i];
    g_string_append_printf(text, "%s%s %s %s", i ? ", " : "", use->name, use->linked ? "linked" : "absent",
                           use->used ? use->used : "unused");
  }
  return g_string_free(text, FALSE);
}

#define LIBRARIES(f, ...) libraries_of(f, (const char *const[]){__VA_ARGS__, NULL})

/* A base class needs its library; an object that is only called does not. */
static void test_missing(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  g_autofree char *text = LIBRARIES(f, "core", "unknown");
  g_assert_cmpstr(text, ==, "core linked unused, net absent IOEthernetController");
}

static void test_other_name(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  g_autofree char *text = LIBRARIES(f, "old.net", "pci");
  g_assert_cmpstr(text, ==, "old.net linked IOEthernetController, pci linked IOPCIDevice");
}

static void test_incomplete(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  f->fb->facts.status = NK_UNIT_FAILED;
  g_autofree char *text = LIBRARIES(f, "core");
  g_assert_cmpstr(text, ==, "");
}

/* ---- as people see it ---- */
static void replace_in(Tree *tree, const char *path, const char *old, const char *new) {
  g_autofree char *file = g_build_filename(tree->root, path, NULL), *text = NULL;
  g_assert_true(g_file_get_contents(file, &text, NULL, NULL));
  GString *changed = g_string_new(text);
  g_assert_cmpuint(g_string_replace(changed, old, new, 0), >, 0);
  tree_add(tree, path, changed->str);
  g_string_free(changed, TRUE);
}

static void test_said(void) {
  Tree tree;
  tree_init_fixture(&tree, "pci-nic");
  g_auto(Run) before = RUN("check", tree.root);
  run_says(&before, "libraries       what is linked is used, and nothing else is needed");
  replace_in(&tree, "Info.plist", "com.apple.iokit.IONetworkingFamily", "com.apple.iokit.IOAudioFamily");
  g_auto(Run) text = RUN("check", tree.root), json = RUN("check", tree.root, "--format", "json");
  run_says(&text, "used and not linked: com.apple.iokit.IONetworkingFamily");
  run_says(&text, "used: com.apple.iokit.IOAudioFamily");
  run_says(&json, "\"name\": \"com.apple.iokit.IOAudioFamily\"");
  g_auto(Run) markdown = RUN("check", tree.root, "--format", "markdown");
  g_auto(Run) html = RUN("check", tree.root, "--format", "html");
  run_says(&markdown, "Libraries: used and not linked: com.apple.iokit.IONetworkingFamily");
  run_says(&html, "<dt>Libraries</dt><dd>used and not linked: com.apple.iokit.IONetworkingFamily");
  tree_clear(&tree);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/libraries/list", test_list);
  g_test_add_func("/libraries/list-refused", test_list_refused);
  g_test_add_func("/libraries/own-list", test_own_list);
  g_test_add("/libraries/missing", Fixture, NULL, set_up, test_missing, fixture_clear);
  g_test_add("/libraries/other-name", Fixture, NULL, set_up, test_other_name, fixture_clear);
  g_test_add("/libraries/incomplete", Fixture, NULL, set_up, test_incomplete, fixture_clear);
  g_test_add_func("/libraries/said", test_said);
  return g_test_run();
}
