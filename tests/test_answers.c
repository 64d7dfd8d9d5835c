/* Kept answers: the same question to the same tree is answered from what was said before, and what lies in the cache is
   never believed beyond what a run can have said. */
#include "analyzer/cli/said.h"

#include <needkext/cache.h>

#include "run.h"
#include "tree.h"

/* ---- the kept form ---- */
static GBytes *kept(void) {
  static const char *const texts[NK_SAID_PLACES] = {"the output\n", "", "a remark\n"};
  g_autoptr(NkSaid) said = nk_said_new();
  for (NkSaidPlace place = 0; place < NK_SAID_PLACES; place++) {
    g_autoptr(GString) text = g_string_new(texts[place]);
    nk_said_add(said, place, text);
  }
  said->code = 3;
  return nk_said_encode(said, "key");
}

static void test_form(void) {
  g_autoptr(GBytes) bytes = kept();
  g_autoptr(NkSaid) said = nk_said_decode(bytes, "key"), other = nk_said_decode(bytes, "another key");
  g_assert_null(other);
  g_assert_nonnull(said);
  g_assert_cmpint(said->code, ==, 3);
  g_assert_cmpuint(said->texts->len, ==, NK_SAID_PLACES);
  const NkSaidText *last = &g_array_index(said->texts, NkSaidText, 2);
  g_assert_cmpint(last->place, ==, NK_SAID_REMARK);
  g_assert_cmpstr(last->text->str, ==, "a remark\n");
}

/* Every beginning of it, and it with every bit turned over: not there, or exactly what the bytes say. */
static void test_damage(void) {
  g_autoptr(GBytes) bytes = kept();
  gsize length;
  const guint8 *right = g_bytes_get_data(bytes, &length);
  guint read = 0;
  for (gsize n = 0; n < length; n++) {
    g_autoptr(GBytes) cut = g_bytes_new(right, n);
    g_autoptr(NkSaid) said = nk_said_decode(cut, "key");
    g_assert_null(said);
  }
  for (gsize bit = 0; bit < 8 * length; bit++) {
    guint8 *copy = g_memdup2(right, length);
    copy[bit / 8] ^= (guint8)(1 << bit % 8);
    g_autoptr(GBytes) turned = g_bytes_new_take(copy, length);
    g_autoptr(NkSaid) said = nk_said_decode(turned, "key");
    g_autoptr(GBytes) again = said ? nk_said_encode(said, "key") : NULL;
    g_assert_true(!said || g_bytes_equal(again, turned));
    read += said ? 1 : 0;
  }
  g_assert_cmpuint(read, <, 8 * length / 2); /* letters of the texts */
}

static NkSaid *decode_variant(const char *type, const char *text) {
  g_autoptr(GError) error = NULL;
  g_autoptr(GVariant) value = g_variant_parse(G_VARIANT_TYPE(type), text, NULL, NULL, &error);
  g_assert_no_error(error);
  g_autoptr(GBytes) bytes = g_variant_get_data_as_bytes(value);
  return nk_said_decode(bytes, "key");
}

/* Well formed, and still nothing that a run says. */
static void test_odd(void) {
  static const struct {
    const char *type, *text;
    gboolean right;
  } rows[] = {
      {"(sia(uay))", "('key', 0, [(0, [97])])", TRUE},
      {"(sia(uay))", "('key', 1, [(2, [97]), (0, []), (2, []), (1, [98])])", TRUE},
      {"(sia(uay))", "('', 0, [(0, [97])])", FALSE},
      {"(sia(uay))", "('keys', 0, [(0, [97])])", FALSE},
      {"(sia(uay))", "('key', 2, [(0, [97])])", FALSE}, /* never kept */
      {"(sia(uay))", "('key', 4, [(0, [97])])", FALSE},
      {"(sia(uay))", "('key', -1, [(0, [97])])", FALSE},
      {"(sia(uay))", "('key', 2147483647, [(0, [97])])", FALSE},
      {"(sia(uay))", "('key', 0, [])", FALSE},
      {"(sia(uay))", "('key', 0, [(1, [97]), (2, [97])])", FALSE}, /* no output */
      {"(sia(uay))", "('key', 0, [(0, [97]), (0, [97])])", FALSE},
      {"(sia(uay))", "('key', 0, [(0, [97]), (1, [97]), (1, [97])])", FALSE},
      {"(sia(uay))", "('key', 0, [(0, [97]), (3, [97])])", FALSE}, /* nowhere */
      {"(sia(uay))", "('key', 0, [(4294967295, [97])])", FALSE},
      {"(sia(uay))", "('key', 0, [(0, [97, 0, 98])])", FALSE},
      {"(sia(uay))", "('key', 0, [(0, [97]), (2, [0])])", FALSE},
      {"(ia(uay))", "(0, [(0, [97])])", FALSE},
      {"(sia(us))", "('key', 0, [(0, 'a')])", FALSE},
      {"(sia(uay)y)", "('key', 0, [(0, [97])], 0)", FALSE},
      {"s", "'key'", FALSE},
      {"ay", "[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]", FALSE},
      {"ay", "[255, 255, 255, 255, 255, 255, 255, 255]", FALSE},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_test_message("%s", rows[i].text);
    g_autoptr(NkSaid) said = decode_variant(rows[i].type, rows[i].text);
    g_assert_cmpint(said != NULL, ==, rows[i].right);
  }
}

/* ---- the program ---- */
typedef struct {
  Tree tree, cache;
} Project;

static void project_clear(Project *project) {
  tree_clear(&project->tree);
  tree_clear(&project->cache);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Project, project_clear)

/* What was written this moment is not trusted to stay. */
static void settle(void) {
  g_usleep(G_USEC_PER_SEC / 10);
}

static void project_init(Project *project) {
  tree_init(&project->tree);
  tree_init(&project->cache);
  tree_add(&project->tree, "unit.cpp",
           "#include <IOKit/IOService.h>\nclass Unit : public IOService { public: bool start(IOService *p); };\n"
           "bool Unit::start(IOService *p) { return missing(p); }\n");
  tree_add(&project->tree, "Info.plist", "<plist><dict><key>CFBundleIdentifier</key>\n"); /* has a remark */
  settle();
}

static Run ask(const Project *project) {
  return RUN("check", project->tree.root, "--cache", project->cache.root, "--allow-incomplete");
}

static guint64 answers(const Project *project) {
  g_autoptr(NkCache) cache = nk_cache_new(project->cache.root);
  NkCacheSize sizes[NK_CACHE_KINDS];
  nk_cache_measure(cache, sizes);
  return sizes[NK_CACHE_ANSWERS].entries;
}

static void check_same(const Run *run, const Run *expected) {
  g_assert_cmpint(run->code, ==, expected->code);
  g_assert_cmpstr(run->out, ==, expected->out);
  g_assert_cmpstr(run->err, ==, expected->err);
}

/* Remarks and exit code included. */
static void test_again(void) {
  g_auto(Project) project;
  project_init(&project);
  g_auto(Run) first = ask(&project), second = ask(&project);
  g_assert_cmpuint(answers(&project), ==, 1);
  check_same(&second, &first);
  run_warns(&second, "Info.plist");
  tree_add(&project.tree, "unit.cpp", "int nothing;\n");
  settle();
  g_auto(Run) third = ask(&project);
  g_assert_cmpuint(answers(&project), ==, 2);
  g_assert_cmpstr(first.out, !=, third.out);
}

/* What is written into the tree is no input of the next run; what was written a moment ago is not relied on. */
static void test_file(void) {
  g_auto(Project) project;
  project_init(&project);
  g_autofree char *output = g_build_filename(project.tree.root, "answer.json", NULL), *expected = NULL;
  for (guint i = 0; i < 3; i++) {
    g_auto(Run) run =
        RUN("check", project.tree.root, "--format", "json", "--cache", project.cache.root, "-q", "-o", output);
    g_autofree char *text = NULL;
    g_assert_true(g_file_get_contents(output, &text, NULL, NULL));
    if (!expected)
      expected = g_strdup(text);
    g_assert_cmpstr(text, ==, expected);
    g_assert_cmpuint(answers(&project), ==, 1);
    g_remove(output);
  }
}

/* What it rests on is looked at as a whole: a directory beside the project is no part of it, whatever its name. */
static void test_beside(void) {
  static const char *const configurations[] = {"version: 1\ncatalog: rules\n", "version: 1\ncatalog: ../driver-rules\n",
                                               "version: 1\nincludes: [sources/../../driver-rules]\n"};
  for (gsize i = 0; i < G_N_ELEMENTS(configurations); i++) {
    g_auto(Project) project;
    project_init(&project);
    tree_add(&project.tree, "github/driver/unit.c", "#include <libkern/libkern.h>\nint unit;\n");
    tree_add(&project.tree, "github/driver/.needkext.yaml", configurations[i]);
    tree_add(&project.tree, "github/driver/rules/own.yaml", "version: 1\nfamily: own\ntitle: Own\n");
    tree_add(&project.tree, "github/driver-rules/own.yaml", "version: 1\nfamily: own\ntitle: Own\n");
    g_autofree char *path = g_build_filename(project.tree.root, "github", "driver", NULL);
    settle();
    g_auto(Run) run = RUN("check", path, "--cache", project.cache.root);
    g_assert_cmpint(run.code, !=, 2);
    g_assert_cmpuint(answers(&project), ==, i == 0);
  }
}

/* The key of the only answer. Caller frees. */
static char *only_key(const Project *project) {
  g_autofree char *top = g_build_filename(project->cache.root, "answers", NULL);
  g_autoptr(GDir) folders = g_dir_open(top, 0, NULL);
  const char *folder = g_dir_read_name(folders);
  g_autofree char *path = g_build_filename(top, folder, NULL);
  g_autoptr(GDir) entries = g_dir_open(path, 0, NULL);
  return g_strconcat(folder, g_dir_read_name(entries), NULL);
}

static GBytes *forged(const char *key, const char *rest) {
  g_autofree char *text = g_strdup_printf("('%s', %s)", key, rest);
  g_autoptr(GVariant) value = g_variant_parse(G_VARIANT_TYPE("(sia(uay))"), text, NULL, NULL, NULL);
  g_assert_nonnull(value);
  return g_variant_get_data_as_bytes(value);
}

/* An entry with the right checksum that holds something else: the run is done, and its answer kept in its place. */
static void test_forged(void) {
  g_auto(Project) project;
  project_init(&project);
  g_auto(Run) expected = ask(&project);
  g_autofree char *key = only_key(&project);
  g_autoptr(NkCache) cache = nk_cache_new(project.cache.root);
  g_autoptr(GBytes) right = nk_cache_get(cache, NK_CACHE_ANSWERS, key);
  g_assert_nonnull(right);
  GBytes *wrong[] = {
      g_bytes_new(NULL, 0),
      g_bytes_new_from_bytes(right, 0, g_bytes_get_size(right) / 2),
      forged("0123", "0, [(0, [121, 101, 115])]"), /* of another question */
      forged(key, "7, [(0, [121, 101, 115])]"),
      forged(key, "0, [(9, [121, 101, 115])]"),
      forged(key, "0, [(0, [121, 0, 115])]"),
      forged(key, "0, []"),
  };
  for (gsize i = 0; i < G_N_ELEMENTS(wrong); i++) {
    g_assert_true(nk_cache_put(cache, NK_CACHE_ANSWERS, key, wrong[i]));
    g_auto(Run) run = ask(&project);
    check_same(&run, &expected);
    g_autoptr(GBytes) now = nk_cache_get(cache, NK_CACHE_ANSWERS, key);
    g_assert_true(g_bytes_equal(now, right));
    g_bytes_unref(wrong[i]);
  }
  g_autoptr(GBytes) trusted = forged(key, "0, [(0, [121, 101, 115])]"); /* it is the entry that is read */
  g_assert_true(nk_cache_put(cache, NK_CACHE_ANSWERS, key, trusted));
  g_auto(Run) run = ask(&project);
  g_assert_cmpstr(run.out, ==, "yes");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/answers/form", test_form);
  g_test_add_func("/answers/damage", test_damage);
  g_test_add_func("/answers/odd", test_odd);
  g_test_add_func("/answers/again", test_again);
  g_test_add_func("/answers/file", test_file);
  g_test_add_func("/answers/beside", test_beside);
  g_test_add_func("/answers/forged", test_forged);
  return g_test_run();
}
