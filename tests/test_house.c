/* Data goes one way: no folder includes a public header of a later stage, or another folder's own headers; libclang is
   known to the worker alone. Nor do the files of a folder use one another in a circle, and a
   file that is long says why. */
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

/* ---- circles ---- */
/* What these do is recursive by nature: a body declares what has a body; a value comes from a function's result, which
   is a value. */
static const char *const recursive[] = {"analyzer/extract/worker", "analyzer/program", NULL};

typedef struct {
  GPtrArray *files, *texts; /* char *: names, and contents without comments */
  GHashTable *owners;       /* name -> number of the file that defines it */
  gboolean *uses;           /* files * files: the row's the column's, by any number of steps */
} Folder;

static void gather(Folder *folder, const char *path) {
  g_autofree char *full = g_build_filename(NK_SOURCE_DIR, path, NULL), *text = NULL;
  g_autoptr(GDir) directory = g_dir_open(full, 0, NULL);
  for (const char *name = directory ? g_dir_read_name(directory) : NULL; name; name = g_dir_read_name(directory)) {
    g_autofree char *child = g_build_filename(path, name, NULL);
    if (!g_strv_contains(recursive, child))
      gather(folder, child);
  }
  if (directory || !g_str_has_suffix(path, ".c"))
    return;
  g_autoptr(GRegex) comment = g_regex_new("/\\*.*?\\*/", G_REGEX_DOTALL, 0, NULL);
  g_assert_true(g_file_get_contents(full, &text, NULL, NULL));
  g_ptr_array_add(folder->files, g_strdup(path));
  g_ptr_array_add(folder->texts, g_regex_replace_literal(comment, text, -1, 0, "", 0, NULL));
}

static void take_definitions(Folder *folder) {
  g_autoptr(GRegex) definition =
      g_regex_new("^(?!static|typedef|extern)[A-Za-z][^\n;={}()]*?\\b(nk_\\w+)\\s*[(\\[=]", G_REGEX_MULTILINE, 0, NULL);
  for (guint i = 0; i < folder->files->len; i++) {
    g_autoptr(GMatchInfo) match = NULL;
    for (g_regex_match(definition, folder->texts->pdata[i], 0, &match); g_match_info_matches(match);
         g_match_info_next(match, NULL))
      g_hash_table_insert(folder->owners, g_match_info_fetch(match, 1), GUINT_TO_POINTER(i));
  }
}

static void take_uses(Folder *folder) {
  g_autoptr(GRegex) word = g_regex_new("\\bnk_\\w+", 0, 0, NULL);
  guint n = folder->files->len;
  folder->uses = g_new0(gboolean, n * n);
  for (guint i = 0; i < n; i++) {
    g_autoptr(GMatchInfo) match = NULL;
    for (g_regex_match(word, folder->texts->pdata[i], 0, &match); g_match_info_matches(match);
         g_match_info_next(match, NULL)) {
      g_autofree char *name = g_match_info_fetch(match, 0);
      gpointer owner;
      if (g_hash_table_lookup_extended(folder->owners, name, NULL, &owner) && GPOINTER_TO_UINT(owner) != i)
        folder->uses[i * n + GPOINTER_TO_UINT(owner)] = TRUE;
    }
  }
  for (guint by = 0; by < n; by++)
    for (guint from = 0; from < n; from++)
      for (guint to = 0; to < n && folder->uses[from * n + by]; to++)
        folder->uses[from * n + to] |= folder->uses[by * n + to];
}

static guint count_circles(const Folder *folder) {
  guint n = folder->files->len, circles = 0;
  for (guint i = 0; i < n; i++)
    if (folder->uses[i * n + i]) {
      g_test_message("%s uses what uses it", (char *)folder->files->pdata[i]);
      circles++;
    }
  return circles;
}

static void test_circles(void) {
  for (guint i = 0; i < n_stages; i++) {
    Folder folder = {.files = g_ptr_array_new_with_free_func(g_free),
                     .texts = g_ptr_array_new_with_free_func(g_free),
                     .owners = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL)};
    if (!g_strv_contains(recursive, stages[i].folder)) {
      gather(&folder, stages[i].folder);
      take_definitions(&folder);
      take_uses(&folder);
      g_assert_cmpuint(g_hash_table_size(folder.owners), >, 1);
      g_assert_cmpuint(count_circles(&folder), ==, 0);
    }
    g_ptr_array_unref(folder.files);
    g_ptr_array_unref(folder.texts);
    g_hash_table_unref(folder.owners);
    g_free(folder.uses);
  }
}

/* ---- length ---- */
static guint count_lines(const char *text) {
  guint lines = 0;
  for (; *text; text++)
    lines += *text == '\n';
  return lines;
}

/* In a paragraph of its own, in the comment that the file begins with. */
static gboolean gives_reason(const char *text) {
  const char *end = g_str_has_prefix(text, "/* ") ? strstr(text, "*/") : NULL;
  const char *reason = end ? g_strstr_len(text, end - text, "\n\n   One file, because ") : NULL;
  const char *list = end ? g_strstr_len(text, end - text, "\n\n   Long ") : NULL;
  return reason || list;
}

static guint count_long(const char *path) {
  enum { LONG = 500 };
  g_autofree char *text = NULL;
  g_autoptr(GDir) directory = g_dir_open(path, 0, NULL);
  guint found = 0;
  for (const char *name = directory ? g_dir_read_name(directory) : NULL; name; name = g_dir_read_name(directory)) {
    g_autofree char *child = g_build_filename(path, name, NULL);
    found += count_long(child);
  }
  if (directory || !(g_str_has_suffix(path, ".c") || g_str_has_suffix(path, ".h")))
    return found;
  g_assert_true(g_file_get_contents(path, &text, NULL, NULL));
  if (count_lines(text) <= LONG || gives_reason(text))
    return 0;
  g_test_message("%s is long and does not say why", path);
  return 1;
}

static void test_length(void) {
  static const char *const folders[] = {"analyzer", "heuristics", "include", "tests"};
  for (gsize i = 0; i < G_N_ELEMENTS(folders); i++) {
    g_autofree char *path = g_build_filename(NK_SOURCE_DIR, folders[i], NULL);
    g_assert_cmpuint(count_long(path), ==, 0);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/house/one-way", test_one_way);
  g_test_add_func("/house/public-headers", test_public_headers);
  g_test_add_func("/house/circles", test_circles);
  g_test_add_func("/house/length", test_length);
  return g_test_run();
}
