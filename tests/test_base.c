/* lint --base and --baseline: what a change introduced, fixed and left. */
#include "lint_repository.h"

typedef struct {
  guint introduced, known, fixed;
} Counts;

static Counts counts_by(const Run *run, const char *rule) {
  json_t *document = lint_json(run), *findings = json_object_get(document, "findings");
  Counts counts = {0};
  for (size_t i = 0; i < json_array_size(findings); i++) {
    const json_t *finding = json_array_get(findings, i);
    gboolean known = json_is_true(json_object_get(finding, "known"));
    if (strcmp(lint_text(finding, "rule"), rule) != 0 || !json_is_null(json_object_get(finding, "suppression")))
      continue;
    counts.known += known ? 1 : 0;
    counts.introduced += known ? 0 : 1;
  }
  counts.fixed = (guint)json_array_size(json_object_get(json_object_get(document, "comparison"), "fixed"));
  json_decref(document);
  return counts;
}

static Counts counts_of(const Run *run) {
  return counts_by(run, lint_call_rule);
}

/* ---- changes ---- */

static void shift_lines(const Repository *repository) {
  add_source(repository, "moss.c", "Moss_start",
             "\n\n  // A remark.\n  int before = 0;\n" LINT_CALL "\n  before = 1;\n");
}

static void move_file(const Repository *repository) {
  repository_move(repository, "moss.c", "src/lichen.c");
}

static void move_and_edit(const Repository *repository) {
  repository_remove(repository, "moss.c");
  add_source(repository, "src/lichen.c", "Moss_start",
             "  int more = 2;\n  int before = 0;\n" LINT_CALL "\n  before = more;\n");
}

static void rename_function(const Repository *repository) { /* equal bodies */
  add_source(repository, "moss.c", "Moss_enter", "  int before = 0;\n" LINT_CALL "\n  before = 1;\n");
}

static void rename_and_edit(const Repository *repository) { /* git sees the line as it was */
  add_source(repository, "moss.c", "Moss_enter", "  int before = 0;\n" LINT_CALL "\n  before = 2;\n");
}

static void rename_everywhere(const Repository *repository) { /* neither place nor name, but the body */
  repository_remove(repository, "moss.c");
  tree_add(&repository->tree, "fern.c",
           "#include <sys/kauth.h>\n#include <miscfs/devfs/devfs.h>\n#include <mach/mach_types.h>\n"
           "static int look(kauth_cred_t c, void *d, kauth_action_t e, uintptr_t f,\n"
           "    uintptr_t g, uintptr_t h, uintptr_t i)\n{\n  return 0;\n}\n\n"
           "kern_return_t\nFern_start(kmod_info_t *i, void *d)\n{\n"
           "    int before = 0;\n  " LINT_CALL "\n    before = 1;\n"
           "    return 0;\n}\n");
}

static void add_equal_call_before(const Repository *repository) {
  add_source(repository, "moss.c", "Moss_start", LINT_CALL "\n  int before = 0;\n" LINT_CALL "\n  before = 1;\n");
}

static void remove_call(const Repository *repository) {
  add_source(repository, "moss.c", "Moss_start", "  int before = 0;\n  before = 1;\n");
}

static void accept_call(const Repository *repository) {
  add_source(repository, "moss.c", "Moss_start",
             "  int before = 0;\n" LINT_CALL " // needkext: allow lint.* -- known\n  before = 1;\n");
}

static void add_file(const Repository *repository) {
  add_source(repository, "second.c", "Moss_second", LINT_CALL "\n");
}

/* An interface is told once: another call of it is nothing new, and neither is the first one's end. */
static void test_told_once(void) {
  static const struct {
    const char *body;
    guint introduced, known, fixed;
  } bodies[] = {
      {"  info = 0;\n" LINT_ONCE "\n" LINT_ONCE "\n", 0, 1, 0},
      {"  kauth_listen_scope(KAUTH_SCOPE_PROCESS, look, data);\n", 0, 1, 0},
      {LINT_ONCE "\n  ipf_remove(0);\n", 1, 1, 0},
      {"  info = 0;\n", 0, 0, 1},
  };
  Repository repository;
  repository_init(&repository);
  tree_add(&repository.tree, "Info.plist", lint_plist);
  add_source(&repository, "moss.c", "Moss_start", LINT_ONCE "\n");
  repository_commit(&repository);
  for (gsize i = 0; i < G_N_ELEMENTS(bodies); i++) {
    add_source(&repository, "moss.c", "Moss_start", bodies[i].body);
    g_auto(Run) run = RUN("lint", "--base", "HEAD", "--format", "json", repository.tree.root);
    Counts counts = counts_by(&run, lint_once_rule);
    g_test_message("%s", bodies[i].body);
    g_assert_cmpuint(counts.introduced, ==, bodies[i].introduced);
    g_assert_cmpuint(counts.known, ==, bodies[i].known);
    g_assert_cmpuint(counts.fixed, ==, bodies[i].fixed);
  }
  repository_clear(&repository);
}

static const struct {
  const char *name;
  void (*change)(const Repository *repository);
  Counts counts;
  guint line; /* of the one that is introduced, or 0 */
  int code;
} changes[] = {
    {"shifted lines", shift_lines, {0, 1, 0}, 0, 0},
    {"moved file", move_file, {0, 1, 0}, 0, 0},
    {"moved and edited file", move_and_edit, {0, 1, 0}, 0, 0},
    {"renamed function", rename_function, {0, 1, 0}, 0, 0},
    {"renamed and edited function", rename_and_edit, {0, 1, 0}, 0, 0},
    {"all renamed", rename_everywhere, {0, 1, 0}, 0, 0},
    {"added call", add_call, {1, 1, 0}, 9, 1},
    {"added equal call before", add_equal_call_before, {1, 1, 0}, 6, 1},
    {"removed call", remove_call, {0, 0, 1}, 0, 1},
    {"accepted call", accept_call, {0, 0, 0}, 0, 0},
    {"added file", add_file, {1, 1, 0}, 6, 1},
};

static void check_change(gsize i, gboolean committed) {
  Repository repository;
  begin(&repository);
  changes[i].change(&repository);
  if (committed)
    repository_commit(&repository);
  g_auto(Run) run = RUN("lint", "--base", repository.commits[0], "--format", "json", repository.tree.root);
  g_test_message("%s, %s", changes[i].name, committed ? "committed" : "dirty");
  Counts counts = counts_of(&run);
  g_assert_cmpuint(counts.introduced, ==, changes[i].counts.introduced);
  g_assert_cmpuint(counts.known, ==, changes[i].counts.known);
  g_assert_cmpuint(counts.fixed, ==, changes[i].counts.fixed);
  run_exits(&run, changes[i].code); /* without the call nothing justifies the extension */
  json_t *document = lint_json(&run);
  if (changes[i].line)
    g_assert_true(json_is_false(json_object_get(lint_at(document, lint_call_rule, changes[i].line), "known")));
  json_decref(document);
  repository_clear(&repository);
}

static void test_changes(void) {
  for (gsize i = 0; i < G_N_ELEMENTS(changes); i++)
    check_change(i, i % 2 == 0);
}

/* The base is where the branches parted, not where the other one is now. */
static void test_merge_base(void) {
  Repository repository;
  begin(&repository);
  git_reference *branch = NULL;
  git_commit *first = NULL;
  git_oid id;
  g_assert_cmpint(git_oid_fromstr(&id, repository.commits[0]), ==, 0);
  g_assert_cmpint(git_commit_lookup(&first, repository.git, &id), ==, 0);
  add_file(&repository); /* on the other branch */
  repository_commit(&repository);
  g_assert_cmpint(git_branch_create(&branch, repository.git, "other", first, 0), ==, 0);
  git_reference_free(branch);
  git_commit_free(first);
  g_auto(Run) run = RUN("lint", "--base", "other", "--format", "json", repository.tree.root);
  Counts counts = counts_of(&run);
  g_assert_cmpuint(counts.introduced, ==, 1);
  g_assert_cmpuint(counts.known, ==, 1);
  repository_clear(&repository);
}

/* ---- what git does not carry ---- */

static void test_ignored_headers(void) {
  Repository repository;
  repository_init(&repository);
  tree_add(&repository.tree, "Info.plist", lint_plist);
  tree_add(&repository.tree, ".gitignore", "vendor/\n");
  tree_add(&repository.tree, "vendor/include/lichen.h", "#define NODE devfs_make_node\n");
  tree_add(&repository.tree, "moss.c",
           "#include <mach/mach_types.h>\n#include <miscfs/devfs/devfs.h>\n#include \"vendor/include/lichen.h\"\n"
           "kern_return_t Moss_start(kmod_info_t *info, void *data) {\n"
           "  NODE(0, DEVFS_CHAR, 0, 0, 0666, \"moss\");\n  return 0;\n}\n");
  repository_commit(&repository);
  tree_add(&repository.tree, "remark.c", "/* nothing */\n");
  g_auto(Run) run = RUN("lint", "--base", "HEAD", "--format", "json", repository.tree.root);
  Counts counts = counts_of(&run);
  g_assert_cmpuint(counts.introduced, ==, 0);
  g_assert_cmpuint(counts.known, ==, 1);
  repository_clear(&repository);
}

/* A committed extension whose one call stands under a flag that only the recorded build gives. */
static void begin_recorded(Repository *repository, const char *body) {
  repository_init(repository);
  tree_add(&repository->tree, "Info.plist", lint_plist);
  tree_add(&repository->tree, ".gitignore", "compile_commands.json\n");
  add_source(repository, "moss.c", "Moss_start", body);
  repository_commit(repository);
}

/* The build of `file`, recorded with that flag. */
static void record_build(const Repository *repository, const char *file) {
  g_autofree char *text = g_strdup_printf(
      "[{\"directory\": \"%s\", \"file\": \"%s/%s\", \"arguments\": [\"cc\", \"-DWITH_CALL\", \"%s\"]}]\n",
      repository->tree.root, repository->tree.root, file, file);
  tree_add(&repository->tree, "compile_commands.json", text);
}

/* Recorded paths are those of the work tree; they mean the base's files too. Without the recorded flag there is no
 * call. */
static void test_compile_commands(void) {
  static const char body[] = "#ifdef WITH_CALL\n" LINT_CALL "\n#endif\n";
  Repository repository;
  begin_recorded(&repository, body);
  record_build(&repository, "moss.c");
  g_autofree char *shifted = g_strconcat("\n\n", body, NULL);
  add_source(&repository, "moss.c", "Moss_start", shifted);
  g_auto(Run) found = RUN("lint", "--base", "HEAD", "--format", "json", repository.tree.root);
  g_auto(Run) named =
      RUN("lint", "--base", "HEAD", "--format", "json", "-p", repository.tree.root, repository.tree.root);
  g_assert_cmpuint(counts_of(&found).known, ==, 1);
  g_assert_cmpuint(counts_of(&named).known, ==, 1);
  repository_clear(&repository);
}

/* A recorded build names the file that a change has renamed: in the base it is the old one. */
static void test_compile_commands_renamed(void) {
  static const char body[] = "#ifdef WITH_CALL\n" LINT_CALL "\n#endif\n  info = 0;\n  data = 0;\n";
  Repository repository;
  begin_recorded(&repository, body);
  repository_move(&repository, "moss.c", "src/fern.c");
  record_build(&repository, "src/fern.c");
  g_auto(Run) run = RUN("lint", "--base", "HEAD", "--format", "json", repository.tree.root);
  Counts counts = counts_of(&run);
  g_assert_cmpuint(counts.introduced, ==, 0);
  g_assert_cmpuint(counts.known, ==, 1);
  repository_clear(&repository);
}

/* Another identifier is another name of the same extension. */
static void test_identifier(void) {
  Repository repository;
  begin(&repository);
  g_autoptr(GString) plist = g_string_new(lint_plist);
  g_string_replace(plist, "org.example.moss", "org.example.lichen", 0);
  tree_add(&repository.tree, "Info.plist", plist->str);
  g_auto(Run) named = RUN("lint", "--base", "HEAD", repository.tree.root);
  run_exits(&named, 0);
  run_says(&named, "Nothing new since");
  run_says(&named, "Moss identifier: org.example.moss -> org.example.lichen");
  g_string_replace(plist, ">Moss<", ">Lichen<", 0); /* then its functions tell it */
  tree_add(&repository.tree, "Info.plist", plist->str);
  g_auto(Run) both = RUN("lint", "--base", "HEAD", repository.tree.root);
  run_says(&both, "Lichen identifier: org.example.moss -> org.example.lichen");
  g_assert_null(strstr(both.out, "gone:"));
  repository_clear(&repository);
}

/* ---- submodules ---- */

/* The commit of a submodule as an entry of the outer index. */
static void add_submodule(const Repository *outer, const Repository *inner, const char *path) {
  git_index *index = NULL;
  git_index_entry entry = {.mode = GIT_FILEMODE_COMMIT, .path = path};
  g_assert_cmpint(git_oid_fromstr(&entry.id, inner->commits[inner->n_commits - 1]), ==, 0);
  g_assert_cmpint(git_repository_index(&index, outer->git), ==, 0);
  g_assert_cmpint(git_index_add(index, &entry), ==, 0);
  g_assert_cmpint(git_index_write(index), ==, 0);
  git_index_free(index);
}

/* A submodule's older tree is written, too, where its objects are here; else it is the work tree's, which is said. */
static void test_submodules(void) {
  Repository outer, inner;
  repository_init(&outer);
  tree_add(&outer.tree, "Info.plist", lint_plist);
  add_source(&outer, "moss.c", "Moss_start", "  info = 0;\n");
  repository_init_below(&inner, &outer, "lib");
  add_source(&inner, "lichen.c", "Lichen_start", LINT_CALL "\n");
  repository_commit(&inner);
  add_submodule(&outer, &inner, "lib");
  repository_commit(&outer);
  add_source(&inner, "lichen.c", "Lichen_start",
             LINT_CALL "\n  devfs_make_node(1, DEVFS_CHAR, 0, 0, 0666, \"fern\");\n");
  repository_commit(&inner);
  g_auto(Run) run = RUN("lint", "--base", "HEAD", "--format", "json", outer.tree.root);
  Counts counts = counts_of(&run);
  g_assert_cmpuint(counts.introduced, ==, 1);
  g_assert_cmpuint(counts.known, ==, 1);
  g_autofree char *objects = g_build_filename(inner.tree.root, ".git", NULL);
  tree_remove(objects);
  g_auto(Run) absent = RUN("lint", "--base", "HEAD", "--format", "json", outer.tree.root);
  counts = counts_of(&absent);
  g_assert_cmpuint(counts.introduced, ==, 0);
  g_assert_cmpuint(counts.known, ==, 2);
  run_says(&absent, "the submodule's older commit is not here: compared as it is now");
  repository_clear(&inner);
  repository_clear(&outer);
}

/* The configuration is the work tree's on both sides; a claim that is new is seen all the same. */
static void test_configuration(void) {
  static const char claim[] =
      "claims:\n  - {statement: many need it, criterion: shared-resource, need: no other way is known,\n"
      "     evidence: a list, owner: jane, expiry: 2999-12-31}\n";
  Repository repository;
  begin(&repository);
  g_autofree char *text = g_strconcat("version: 1\nlevels: {lint.open-device-node: error}\n", claim, NULL);
  tree_add(&repository.tree, ".needkext.yaml", text);
  g_auto(Run) added = RUN("lint", "--base", "HEAD", "--format", "json", repository.tree.root);
  g_assert_cmpuint(counts_of(&added).known, ==, 1);
  json_t *document = lint_json(&added);
  g_assert_true(json_is_false(json_object_get(lint_at(document, "lint.claim", 4), "known")));
  json_decref(document);
  repository_commit(&repository);
  g_auto(Run) same = RUN("lint", "--base", "HEAD", "--format", "json", repository.tree.root);
  document = lint_json(&same);
  g_assert_true(json_is_true(json_object_get(lint_at(document, "lint.claim", 4), "known")));
  json_decref(document);
  repository_clear(&repository);
}

/* ---- residency, and bundles ---- */

static void test_verdict(void) {
  Tree tree;
  tree_init(&tree);
  g_autofree char *fixture = fixture_path("kauth-monitor"), *baseline = g_build_filename(tree.root, "b.json", NULL);
  g_auto(Run) written = RUN("lint", "--write-baseline", baseline, fixture);
  run_exits(&written, 0); /* what is written is known */
  g_autofree char *text = NULL;
  g_assert_true(g_file_get_contents(baseline, &text, NULL, NULL));
  g_autoptr(GString) changed = g_string_new(text);
  g_string_replace(changed, "\"shared-resource\": \"no\"", "\"shared-resource\": \"yes\"", 0);
  tree_add(&tree, "b.json", changed->str);
  g_auto(Run) removed = RUN("lint", "--baseline", baseline, fixture);
  run_exits(&removed, 0); /* a note */
  run_says(&removed, "no longer meets shared-resource [lint.justification-removed]");
  tree_clear(&tree);
}

static void test_worse(void) {
  Repository repository;
  repository_init(&repository);
  tree_add(&repository.tree, "Info.plist", lint_plist);
  add_source(&repository, "moss.c", "Moss_start", LINT_ONCE "\n");
  repository_commit(&repository);
  add_source(&repository, "moss.c", "Moss_start", "  info = 0;\n");
  g_auto(Run) run = RUN("lint", "--base", "HEAD", repository.tree.root);
  run_exits(&run, 1);
  run_says(&run, "Moss was justified and is not-justified: ");
  run_says(&run, "[lint.verdict-worse]");
  run_says(&run, "Moss verdict: justified -> not-justified");
  run_says(&run, "kernel interfaces: -kauth_listen_scope");
  repository_clear(&repository);
}

/* A new function that nothing keeps in the kernel is a note; one that was only renamed is not. */
static void test_movable(void) {
  static const char start[] = "kern_return_t Moss_start(kmod_info_t *info, void *data) {\n" LINT_CALL "\n  return ";
  Repository repository;
  begin(&repository);
  g_autofree char *first = g_strconcat(lint_head, "static int fern(int x) { return x + look(0, 0, 0, 0, 0, 0, 0); }\n",
                                       start, "fern(1);\n}\n", NULL);
  g_autofree char *renamed =
      g_strconcat(lint_head, "static int bracken(int x) { return x + look(0, 0, 0, 0, 0, 0, 0); }\n", start,
                  "bracken(1);\n}\n", NULL);
  tree_add(&repository.tree, "moss.c", first);
  g_auto(Run) added = RUN("lint", "--base", "HEAD", repository.tree.root);
  run_exits(&added, 0);
  run_says(&added, "moss.c:5:12: note: 1 new function (1 line) of Moss could live outside the kernel: fern "
                   "[lint.new-movable-code]");
  repository_commit(&repository);
  tree_add(&repository.tree, "moss.c", renamed);
  g_auto(Run) same = RUN("lint", "--base", "HEAD", repository.tree.root);
  g_assert_null(strstr(same.out, "lint.new-movable-code"));
  repository_clear(&repository);
}

/* ---- baselines ---- */

static void test_baseline(void) {
  Repository repository;
  begin(&repository);
  g_autofree char *file = g_build_filename(repository.tree.root, "known.json", NULL);
  g_auto(Run) written = RUN("lint", "--write-baseline", file, repository.tree.root);
  run_exits(&written, 0);
  run_says(&written, "Nothing new since ");
  for (gsize i = 0; i < G_N_ELEMENTS(changes); i++) {
    if (changes[i].change == rename_and_edit || changes[i].change == add_equal_call_before)
      continue; /* only git knows */
    Repository other;
    begin(&other);
    changes[i].change(&other);
    g_auto(Run) run = RUN("lint", "--baseline", file, "--format", "json", other.tree.root);
    g_test_message("%s", changes[i].name);
    Counts counts = counts_of(&run);
    g_assert_cmpuint(counts.introduced, ==, changes[i].counts.introduced);
    g_assert_cmpuint(counts.known, ==, changes[i].counts.known);
    g_assert_cmpuint(counts.fixed, ==, changes[i].counts.fixed);
    repository_clear(&other);
  }
  repository_clear(&repository);
}

static void test_baseline_mistakes(void) {
  static const struct {
    const char *text, *message;
  } cases[] = {
      {"{", ":1:1: "},
      {"[]", "schema is missing, expected needkext-baseline/1"},
      {"{\"schema\": \"needkext/1\"}", "schema is needkext/1, expected needkext-baseline/1"},
  };
  Tree tree;
  lint_tree_init(&tree, LINT_CALL "\n");
  g_autofree char *file = g_build_filename(tree.root, "b.json", NULL);
  g_auto(Run) missing = RUN("lint", "--baseline", file, tree.root);
  run_refuses(&missing, "--write-baseline FILE makes one");
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    tree_add(&tree, "b.json", cases[i].text);
    g_auto(Run) run = RUN("lint", "--baseline", file, tree.root);
    run_refuses(&run, cases[i].message);
  }
  tree_add(&tree, "b.json",
           "{\"schema\": \"needkext-baseline/1\", \"findings\": [1, {}, {\"id\": 7}], \"bundles\": {}}");
  g_auto(Run) odd = RUN("lint", "--baseline", file, tree.root); /* says nothing that is known */
  run_exits(&odd, 1);
  run_warns(&odd, "the baseline was written with another catalogue");
  tree_clear(&tree);
}

/* The program alone in a directory: it runs, but reads no repository. */
static void test_no_module(void) {
  Repository repository;
  Tree elsewhere;
  repository_init(&repository);
  tree_add(&repository.tree, "Info.plist", lint_plist);
  add_source(&repository, "moss.c", "Moss_start", LINT_ONCE "\n");
  repository_commit(&repository);
  tree_init(&elsewhere);
  g_autofree char *program = g_build_filename(elsewhere.root, "needkext", NULL);
  g_autoptr(GFile) from = g_file_new_for_path(NK_BUILD_DIR "/needkext"), to = g_file_new_for_path(program);
  g_assert_true(g_file_copy(from, to, G_FILE_COPY_NONE, NULL, NULL, NULL, NULL));
  g_auto(Run) run = {0};
  int status;
  g_auto(GStrv) argv = g_strsplit("needkext lint --base HEAD .", " ", -1);
  g_free(argv[0]);
  argv[0] = g_strdup(program);
  g_assert_true(
      g_spawn_sync(repository.tree.root, argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &run.out, &run.err, &status, NULL));
  run.code = WEXITSTATUS(status);
  run_refuses(&run, "needkext-git.so cannot be loaded (is needkext installed completely?)");
  tree_clear(&elsewhere);
  repository_clear(&repository);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/base/changes", test_changes);
  g_test_add_func("/base/told-once", test_told_once);
  g_test_add_func("/base/no-module", test_no_module);
  g_test_add_func("/base/merge-base", test_merge_base);
  g_test_add_func("/base/ignored-headers", test_ignored_headers);
  g_test_add_func("/base/compile-commands", test_compile_commands);
  g_test_add_func("/base/compile-commands/renamed", test_compile_commands_renamed);
  g_test_add_func("/base/identifier", test_identifier);
  g_test_add_func("/base/submodules", test_submodules);
  g_test_add_func("/base/configuration", test_configuration);
  g_test_add_func("/base/verdict", test_verdict);
  g_test_add_func("/base/worse", test_worse);
  g_test_add_func("/base/movable", test_movable);
  g_test_add_func("/baseline/changes", test_baseline);
  g_test_add_func("/baseline/mistakes", test_baseline_mistakes);
  return g_test_run();
}
