/* Plans: declared facts judged by the same engine. */
#include <gio/gio.h>
#include <jansson.h>
#include <needkext/judge.h>
#include <needkext/plan.h>
#include <string.h>
#include <sys/wait.h>

#include "tree.h"

#define HEAD "version: 1\nname: Elm\n"

static const struct {
  const char *text, *verdict, *reason, *today; /* today: its reason */
} cases[] = {
    {HEAD "bus: [pci]\nclients: [ethernet]\n", "justified", "kernel-client", "counterpart"},
    {HEAD "bus: [pci]\nclients: [wifi]\n", "justified", "kernel-client", "kernel-client"},
    {HEAD "bus: [pci]\ninterrupt: {kind: message-signalled}\n", "justified", "primary-interrupt", "counterpart"},
    {HEAD "bus: [pci]\ninterrupt: {kind: message-signalled, level: filter}\n", "justified", "primary-interrupt",
     "partial-counterpart"},
    {HEAD "bus: [pci]\ninterrupt: {kind: pin}\n", "justified", "primary-interrupt", "primary-interrupt"},
    {HEAD "bus: [pci]\ninterrupt: {kind: none}\n", "not-justified", "none-met", "none-met"},
    {HEAD "bus: [acpi]\ninterrupt: {kind: pin, level: raw}\n", "justified", "primary-interrupt", "primary-interrupt"},
    {HEAD "bus: [usb]\ninterrupt: {kind: message-signalled}\n", "not-justified", "usb-firewire", "usb-firewire"},
    {HEAD "bus: [usb]\nclients: [programs]\napplications: one\n", "not-justified", "usb-firewire", "usb-firewire"},
    {HEAD "bus: [virtual]\nclients: [programs]\napplications: any\n", "inconclusive", "unknown-shared-resource",
     "unknown-shared-resource"},
    {HEAD "bus: [virtual]\nclients: [programs]\napplications: administrators\n", "not-justified", "none-met",
     "none-met"},
    {HEAD "bus: [usb]\nclients: [keyboard]\n", "justified", "kernel-client", "usb-firewire"},
    {HEAD "bus: [acpi]\nclients: [keyboard]\n", "justified", "kernel-client", "kernel-client"}, /* out of reach */
    {HEAD "clients: [filesystem]\n", "justified", "kernel-client", "partial-counterpart"},
    {HEAD "operations: [kernel-patching]\n", "inconclusive", "patches-kernel", "patches-kernel"},
    {HEAD "operations: [port-io, model-registers]\n", "not-justified", "none-met", "none-met"},
    {HEAD, "not-justified", "none-met", "none-met"},
};

static json_t *run(const char *const *arguments, int *code) {
  g_autoptr(GPtrArray) argv = g_ptr_array_new();
  g_autofree char *program = g_build_filename(NK_BUILD_DIR, "needkext", NULL);
  g_autofree char *out = NULL;
  g_autofree char *err = NULL;
  g_autoptr(GError) error = NULL;
  int status = 0;
  g_ptr_array_add(argv, program);
  for (; *arguments; arguments++)
    g_ptr_array_add(argv, (gpointer)*arguments);
  g_ptr_array_add(argv, (gpointer) "--format");
  g_ptr_array_add(argv, (gpointer) "json");
  g_ptr_array_add(argv, NULL);
  g_spawn_sync(NULL, (char **)argv->pdata, NULL, G_SPAWN_DEFAULT, NULL, NULL, &out, &err, &status, &error);
  g_assert_no_error(error);
  *code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  json_t *value = json_loads(out, 0, NULL);
  if (!value)
    g_error("no JSON: %s", err);
  return value;
}

static const char *text_at(const json_t *value, const char *a, const char *b) {
  json_t *inner = json_object_get(value, a);
  return json_string_value(b ? json_object_get(inner, b) : inner);
}

static void test_cases(void) {
  Tree tree;
  tree_init(&tree);
  g_autofree char *file = g_build_filename(tree.root, "plan.yaml", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    int code = 0;
    tree_add(&tree, "plan.yaml", cases[i].text);
    json_t *value = run((const char *const[]){"plan", file, NULL}, &code);
    json_t *project = json_object_get(value, "project");
    g_test_message("%s", cases[i].text);
    g_assert_cmpstr(text_at(project, "verdict", NULL), ==, cases[i].verdict);
    g_assert_cmpstr(text_at(project, "reason", NULL), ==, cases[i].reason);
    g_assert_cmpstr(text_at(project, "today", "reason"), ==, cases[i].today);
    g_assert_cmpint(code, ==, strcmp(cases[i].verdict, "not-justified") == 0 ? 1 : 0);
    json_decref(value);
  }
  tree_clear(&tree);
}

/* A fact has the place of its word, and the status that says what it is. */
static void test_sites(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "plan.yaml", HEAD "clients:\n  - programs\n  - ethernet\n");
  g_autofree char *file = g_build_filename(tree.root, "plan.yaml", NULL);
  int code = 0;
  json_t *value = run((const char *const[]){"plan", file, NULL}, &code);
  json_t *evidence = json_object_get(json_array_get(json_object_get(value, "bundles"), 0), "evidence");
  json_t *first = json_array_get(evidence, 0), *site = json_object_get(first, "site");
  g_assert_cmpstr(text_at(first, "rule", NULL), ==, "network.ethernet-controller");
  g_assert_cmpstr(text_at(first, "status", NULL), ==, "declared");
  g_assert_cmpstr(text_at(first, "symbol", NULL), ==, "clients: ethernet"); /* which fact decides */
  g_assert_cmpstr(text_at(site, "file", NULL), ==, "plan.yaml");
  g_assert_cmpint(json_integer_value(json_object_get(site, "line")), ==, 5);
  g_assert_cmpint(json_integer_value(json_object_get(site, "column")), ==, 5);
  json_decref(value);
  tree_clear(&tree);
}

/* Declared facts stand beside those of code. */
static void test_beside_code(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "plan.yaml", HEAD "clients: [wifi]\n");
  g_autofree char *file = g_build_filename(tree.root, "plan.yaml", NULL);
  g_autofree char *fixture = g_build_filename(NK_SOURCE_DIR, "fixtures/usb-no-client", NULL);
  int code = 0;
  json_t *value = run((const char *const[]){"check", fixture, NULL}, &code);
  g_assert_cmpstr(text_at(json_object_get(value, "project"), "verdict", NULL), ==, "not-justified");
  json_decref(value);
  value = run((const char *const[]){"check", fixture, "--plan", file, NULL}, &code);
  g_assert_cmpstr(text_at(json_object_get(value, "project"), "verdict", NULL), ==, "justified");
  json_decref(value);
  tree_clear(&tree);
}

/* The template is a plan, and names every word. */
static void test_template(void) {
  g_autoptr(GError) error = NULL;
  g_autoptr(NkCatalog) catalog = nk_catalog_read(NK_SOURCE_DIR "/heuristics/catalog", &error);
  g_assert_no_error(error);
  g_autofree char *text = nk_plan_template(catalog);
  g_autoptr(NkPlan) plan = nk_plan_parse(text, "template", catalog, &error);
  g_assert_no_error(error);
  static const char *const words[] = {"thunderbolt",  "kernel-control", "administrators",
                                      "acpi-methods", "target",         "bundle"};
  for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
    g_assert_nonnull(strstr(text, words[i]));
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  for (char **line = lines; *line; line++)
    g_assert_true(strlen(*line) <= 100 && !g_str_has_suffix(*line, " "));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/plan/cases", test_cases);
  g_test_add_func("/plan/sites", test_sites);
  g_test_add_func("/plan/beside-code", test_beside_code);
  g_test_add_func("/plan/template", test_template);
  return g_test_run();
}
