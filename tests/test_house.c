/* Data goes one way: no folder includes a public header of a later stage, or another folder's own headers; libclang is
   known to the worker alone. */
#include <glib.h>
#include <string.h>

/* A folder, and the public headers of its stage. Order is that of the data. */
static const struct {
  const char *folder, *headers;
} stages[] = {
    {"analyzer/base", "base"},
    {"analyzer/project", "project"},
    {"analyzer/git", "revision"},
    {"analyzer/index", "index"},
    {"analyzer/extract", "facts cache extract actions"},
    {"analyzer/program", "program"},
    {"heuristics/catalog", "catalog"},
    {"heuristics/reach", "reach"},
    {"heuristics/match", "match plan findings"},
    {"heuristics/judge", "judge compare"},
    {"analyzer/report", "report"},
    {"analyzer/cli", ""},
};

static const guint n_stages = G_N_ELEMENTS(stages), last = n_stages - 1;

static guint stage_of_header(const char *name) {
  for (guint i = 0; i < n_stages; i++) {
    g_auto(GStrv) headers = g_strsplit(stages[i].headers, " ", -1);
    if (g_strv_contains((const char *const *)headers, name))
      return i;
  }
  g_error("needkext/%s.h belongs to no stage that this test knows", name);
}

/* Is there anything that a file of `stage` must not include? Prints it. */
static gboolean is_wrong(guint stage, const char *file, const char *include) {
  g_autofree char *own = g_strconcat(stages[stage].folder, "/", NULL);
  gboolean worker = strstr(file, "/extract/worker/") != NULL;
  gboolean wrong = FALSE;
  if (g_str_has_prefix(include, "needkext/")) {
    g_autofree char *name = g_strndup(include + 9, strlen(include) - 11);
    wrong = stage_of_header(name) > stage;
  } else if (g_str_has_prefix(include, "clang-c/")) {
    wrong = !worker;
  } else if (g_str_has_prefix(include, "analyzer/") || g_str_has_prefix(include, "heuristics/")) {
    wrong = stage != last && !g_str_has_prefix(include, own) && !g_str_has_prefix(include, "analyzer/base/");
  }
  if (wrong)
    g_test_message("%s includes %s", file, include);
  return wrong;
}

static guint look_into_file(guint stage, const char *file) {
  g_autofree char *text = NULL;
  g_autoptr(GRegex) regex = g_regex_new("^#include [<\"]([^>\"]+)", G_REGEX_MULTILINE, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  guint wrong = 0;
  g_assert_true(g_file_get_contents(file, &text, NULL, NULL));
  for (g_regex_match(regex, text, 0, &match); g_match_info_matches(match); g_match_info_next(match, NULL)) {
    g_autofree char *include = g_match_info_fetch(match, 1);
    wrong += is_wrong(stage, file, include) ? 1 : 0;
  }
  return wrong;
}

static guint look_into(guint stage, const char *path, guint *files) {
  g_autoptr(GDir) directory = g_dir_open(path, 0, NULL);
  guint wrong = 0;
  if (!directory && (g_str_has_suffix(path, ".c") || g_str_has_suffix(path, ".h"))) {
    ++*files;
    return look_into_file(stage, path);
  }
  for (const char *name = directory ? g_dir_read_name(directory) : NULL; name; name = g_dir_read_name(directory)) {
    g_autofree char *child = g_build_filename(path, name, NULL);
    wrong += look_into(stage, child, files);
  }
  return wrong;
}

static void test_one_way(void) {
  for (guint i = 0; i < n_stages; i++) {
    g_autofree char *path = g_build_filename(NK_SOURCE_DIR, stages[i].folder, NULL);
    guint files = 0, wrong = look_into(i, path, &files);
    g_assert_cmpuint(files, >, 0);
    g_assert_cmpuint(wrong, ==, 0);
  }
}

static void test_public_headers(void) {
  g_autofree char *path = g_build_filename(NK_SOURCE_DIR, "include", "needkext", NULL);
  g_autoptr(GDir) directory = g_dir_open(path, 0, NULL);
  g_assert_nonnull(directory);
  for (const char *name = g_dir_read_name(directory); name; name = g_dir_read_name(directory)) {
    g_autofree char *file = g_build_filename(path, name, NULL), *stem = g_strndup(name, strlen(name) - 2);
    g_assert_cmpuint(look_into_file(stage_of_header(stem), file), ==, 0);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/house/one-way", test_one_way);
  g_test_add_func("/house/public-headers", test_public_headers);
  return g_test_run();
}
