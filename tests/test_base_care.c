/* lint --base: nothing of the user's is touched, nothing is left behind, and what cannot be compared is said. */
#include "lint_repository.h"

#include <analyzer/base/text.h>
#include <signal.h>

static char *listing_of(const char *directory) {
  GString *listing = g_string_new(NULL);
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GDir) stream = g_dir_open(directory, 0, NULL);
  for (const char *name; (name = g_dir_read_name(stream));)
    g_ptr_array_add(names, g_strdup(name));
  g_ptr_array_sort(names, nk_text_compare);
  for (guint i = 0; i < names->len; i++) {
    g_autofree char *path = g_build_filename(directory, names->pdata[i], NULL), *text = NULL;
    gsize length = 0;
    g_autofree char *inner = g_file_test(path, G_FILE_TEST_IS_DIR) ? listing_of(path) : NULL;
    g_autofree char *hash = !inner && g_file_get_contents(path, &text, &length, NULL)
                                ? g_compute_checksum_for_data(G_CHECKSUM_SHA1, (const guchar *)text, length)
                                : NULL;
    g_string_append_printf(listing, "%s %s\n%s", (char *)names->pdata[i], hash ? hash : "", inner ? inner : "");
  }
  return g_string_free(listing, FALSE);
}

static guint entries_in(const char *directory, const char *prefix) {
  guint n = 0;
  g_autoptr(GDir) stream = g_dir_open(directory, 0, NULL);
  for (const char *name; (name = g_dir_read_name(stream));)
    n += g_str_has_prefix(name, prefix) ? 1 : 0;
  return n;
}

static void test_untouched(void) {
  Repository repository;
  begin(&repository);
  add_call(&repository);
  Tree temporary;
  tree_init(&temporary);
  g_autofree char *variable = g_strdup_printf("TMPDIR=%s", temporary.root);
  const char *const environment[] = {variable, NULL};
  RunPlace place = {.environment = environment};
  g_autofree char *before = listing_of(repository.tree.root);
  g_auto(Run) run = RUN_AT(&place, "lint", "--base", "HEAD", repository.tree.root);
  g_autofree char *after = listing_of(repository.tree.root);
  run_exits(&run, 1);
  g_assert_cmpstr(before, ==, after);
  g_assert_cmpuint(entries_in(temporary.root, ""), ==, 0);
  tree_clear(&temporary);
  repository_clear(&repository);
}

static gboolean wait_for(const char *directory, gboolean filled) {
  for (guint i = 0; i < 2000; i++) {
    if ((entries_in(directory, "needkext-base-") > 0) == filled)
      return TRUE;
    g_usleep(10000);
  }
  return FALSE;
}

/* Ended while it works: the directory of the base goes as well, even where nothing can be caught. */
static void test_signals(void) {
  static const int signals[] = {SIGTERM, SIGINT, SIGKILL};
  Repository repository;
  Tree temporary;
  begin(&repository);
  tree_init(&temporary);
  g_autofree char *program = g_build_filename(NK_BUILD_DIR, "needkext", NULL);
  g_autofree char *worker = g_build_filename(repository.tree.root, "worker", NULL);
  tree_add(&repository.tree, "worker", "#!/bin/sh\nexec sleep 60\n"); /* one that never answers */
  g_assert_cmpint(g_chmod(worker, 0755), ==, 0);
  g_auto(GStrv) environment = g_environ_setenv(g_get_environ(), "TMPDIR", temporary.root, TRUE);
  environment = g_environ_setenv(environment, "NEEDKEXT_WORKER", worker, TRUE);
  char *argv[] = {program, (char *)"lint", (char *)"--base", (char *)"HEAD", repository.tree.root, NULL};
  for (gsize i = 0; i < G_N_ELEMENTS(signals); i++) {
    GPid pid = 0;
    g_autoptr(GError) error = NULL;
    g_spawn_async(NULL, argv, environment, G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &pid,
                  &error);
    g_assert_no_error(error);
    g_assert_true(wait_for(temporary.root, TRUE));
    g_assert_cmpint(kill(pid, signals[i]), ==, 0);
    g_assert_cmpint(waitpid(pid, NULL, 0), ==, pid);
    g_assert_true(wait_for(temporary.root, FALSE));
  }
  tree_clear(&temporary);
  repository_clear(&repository);
}

/* ---- mistakes ---- */

static void test_mistakes(void) {
  Repository repository;
  Tree plain;
  begin(&repository);
  lint_tree_init(&plain, LINT_CALL "\n");
  g_auto(Run) unknown = RUN("lint", "--base", "nowhere", repository.tree.root);
  g_auto(Run) none = RUN("lint", "--base", "HEAD", plain.root);
  g_auto(Run) both = RUN("lint", "--base", "HEAD", "--baseline", "x.json", repository.tree.root);
  run_refuses(&unknown, "--base nowhere: no such commit");
  run_refuses(&none, "is no git repository; --baseline FILE compares without one");
  run_refuses(&both, "--base and --baseline: expected one of them");
  tree_clear(&plain);
  repository_clear(&repository);
}

/* A clone that was cut off says how to get the rest. */
static void test_shallow(void) {
  Repository repository;
  begin(&repository);
  add_call(&repository);
  const char *head = repository_commit(&repository);
  g_autofree char *text = g_strconcat(head, "\n", NULL);
  tree_add(&repository.tree, ".git/shallow", text);
  g_autofree char *object = g_strdup_printf(".git/objects/%.2s/%s", repository.commits[0], repository.commits[0] + 2);
  repository_remove(&repository, object);
  g_auto(Run) run = RUN("lint", "--base", repository.commits[0], repository.tree.root);
  run_refuses(&run, "no such commit; this clone is shallow: deepen it with 'git fetch --unshallow'");
  repository_clear(&repository);
}

/* A tree of git is no trusted input: its links lead nowhere. */
static void test_links(void) {
  Repository repository;
  Tree outside;
  begin(&repository);
  tree_init(&outside);
  tree_add(&outside, "keep.c", "/* kept */\n");
  g_autofree char *link = g_build_filename(repository.tree.root, "out", NULL);
  g_assert_cmpint(symlink(outside.root, link), ==, 0);
  repository_commit(&repository);
  repository_remove(&repository, "out");
  g_auto(Run) run = RUN("lint", "--base", "HEAD", repository.tree.root);
  g_autofree char *kept = g_build_filename(outside.root, "keep.c", NULL);
  run_exits(&run, 0);
  g_assert_true(g_file_test(kept, G_FILE_TEST_EXISTS));
  g_assert_cmpuint(entries_in(outside.root, ""), ==, 1);
  tree_clear(&outside);
  repository_clear(&repository);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/base/untouched", test_untouched);
  g_test_add_func("/base/signals", test_signals);
  g_test_add_func("/base/mistakes", test_mistakes);
  g_test_add_func("/base/shallow", test_shallow);
  g_test_add_func("/base/links", test_links);
  return g_test_run();
}
