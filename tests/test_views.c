/* facts --view and explain --site: golden texts in tests/golden/, and what the JSON has. With NK_WRITE_GOLDEN set in
   the environment, the golden texts are written anew. */
#include <jansson.h>

#include "run.h"

static const struct {
  const char *golden, *fixture, *option, *value;
} texts[] = {
    {"classes.txt", "two-kexts-and-app", "--view", "classes"},
    {"calls.txt", "wrapped-interrupt", "--view", "calls"},
    {"entries.txt", "wrapped-interrupt", "--view", "entries"},
    {"contexts.txt", "dead-interrupt", "--view", "contexts"},
    {"contexts-across.txt", "handler-across-kexts", "--view", "contexts"},
    {"residency.txt", "pci-nic", "--view", "residency"},
    {"site-evidence.txt", "wrapped-interrupt", "--site", "VioletInterrupt.cpp:14"},
    {"site-refused.txt", "software-interrupt-source", "--site", "KelpService.cpp:15"},
    {"site-compiled-out.txt", "dead-interrupt", "--site", "WillowPort.cpp:30"},
    {"site-not-reached.txt", "dead-interrupt", "--site", "WillowPort.cpp:73"},
    {"site-nothing.txt", "pci-nic", "--site", "AlderEthernet.cpp:120"},
    {"site-outside.txt", "pci-nic", "--site", "AlderEthernet.h:31"},
};

static char *golden_path(const char *name) {
  return g_build_filename(NK_SOURCE_DIR, "tests", "golden", name, NULL);
}

static void test_text(gconstpointer data) {
  guint i = GPOINTER_TO_UINT(data);
  const char *command = strcmp(texts[i].option, "--view") == 0 ? "facts" : "explain";
  g_autofree char *fixture = fixture_path(texts[i].fixture), *path = golden_path(texts[i].golden), *want = NULL;
  g_auto(Run) run = RUN(command, texts[i].option, texts[i].value, fixture);
  run_exits(&run, 0);
  run_is_silent(&run);
  if (g_getenv("NK_WRITE_GOLDEN"))
    g_assert_true(g_file_set_contents(path, run.out, -1, NULL));
  g_assert_true(g_file_get_contents(path, &want, NULL, NULL));
  g_assert_cmpstr(run.out, ==, want);
}

static json_t *json_of(const Run *run) {
  run_exits(run, 0);
  json_t *document = json_loads(run->out, 0, NULL);
  if (!document)
    run_fail(run, "stdout", "expected JSON");
  return document;
}

/* The JSON of every view has the rows of the one bundle that --target names. */
static void test_json(void) {
  static const char *const views[] = {"classes", "calls", "entries", "contexts", "residency"};
  g_autofree char *fixture = fixture_path("two-kexts-and-app");
  for (guint i = 0; i < G_N_ELEMENTS(views); i++) {
    g_auto(Run) run = RUN("facts", "--view", views[i], "--format", "json", "--target", "SorrelCard", fixture);
    json_t *document = json_of(&run), *bundles = json_object_get(document, "bundles");
    g_assert_cmpstr(json_string_value(json_object_get(document, "schema")), ==, "needkext-facts/1");
    g_assert_cmpstr(json_string_value(json_object_get(document, "view")), ==, views[i]);
    g_assert_cmpuint(json_array_size(bundles), ==, 1);
    g_assert_cmpuint(json_array_size(json_object_get(json_array_get(bundles, 0), views[i])), >, 0);
    json_decref(document);
  }
}

static void test_site_json(void) {
  g_autofree char *fixture = fixture_path("wrapped-interrupt");
  g_auto(Run) run = RUN("explain", "--site", "VioletInterrupt.cpp:14", "--format", "json", fixture);
  json_t *document = json_of(&run), *bundle = json_array_get(json_object_get(document, "bundles"), 0);
  json_t *evidence = json_array_get(json_object_get(bundle, "evidence"), 0);
  g_assert_cmpstr(json_string_value(json_object_get(document, "schema")), ==, "needkext-site/1");
  g_assert_cmpstr(json_string_value(json_object_get(evidence, "criterion")), ==, "primary-interrupt");
  g_assert_cmpuint(json_array_size(json_object_get(evidence, "path")), >, 1);
  json_decref(document);
}

/* Units of bundles that are not asked for are left out. */
static void test_target(void) {
  g_autofree char *fixture = fixture_path("two-kexts-and-app");
  g_auto(Run) run = RUN("facts", "--target", "SorrelMonitor", fixture);
  run_exits(&run, 0);
  run_says(&run, "SorrelMonitor.cpp");
  g_assert_null(strstr(run.out, "SorrelCard.cpp"));
}

static void test_messages(void) {
  g_autofree char *fixture = fixture_path("pci-nic"), *none = fixture_path("plain-program");
  g_auto(Run) view = RUN("facts", "--view", "colours", fixture);
  run_refuses(&view, "--view colours: expected one of classes, calls, entries, contexts, residency");
  g_auto(Run) line = RUN("explain", "--site", "AlderEthernet.cpp", fixture);
  run_refuses(&line, "--site AlderEthernet.cpp: expected FILE:LINE");
  g_auto(Run) file = RUN("explain", "--site", "Birch.cpp:3", fixture);
  run_refuses(&file, "--site Birch.cpp:3: no source of the project is called Birch.cpp");
  g_auto(Run) empty = RUN("facts", "--view", "calls", none);
  run_exits(&empty, 0);
  run_says(&empty, "no kernel bundle with source");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS(texts); i++) {
    g_autofree char *path = g_strconcat("/views/", texts[i].golden, NULL);
    g_test_add_data_func(path, GUINT_TO_POINTER(i), test_text);
  }
  g_test_add_func("/views/json", test_json);
  g_test_add_func("/views/site-json", test_site_json);
  g_test_add_func("/views/target", test_target);
  g_test_add_func("/views/messages", test_messages);
  return g_test_run();
}
