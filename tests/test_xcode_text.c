/* What Xcode writes as text: the format of project files, build settings, configuration files. */
#include "analyzer/project/xcode/xcode.h"
#include "tree.h"

#include <string.h>

/* ---- the text format ---- */
static void test_openstep(void) {
  static const char text[] = "// !$*UTF8*$!\n{ /* c */ a = \"q \\\"\\n\\U00e9\\101\"; 'b b' = (x, {y = <0f 1E>;},);\n"
                             "  c = bare/path.c-1_$+x; a = last; }\n";
  g_autoptr(GError) error = NULL;
  g_autoptr(NkOpenstep) root = nk_openstep_parse(text, strlen(text), "t", &error);
  g_assert_no_error(error);
  g_assert_cmpint(root->kind, ==, NK_OPENSTEP_DICTIONARY);
  g_assert_cmpuint(root->keys->len, ==, 4);
  g_assert_cmpstr(((NkOpenstep *)root->items->pdata[0])->text, ==,
                  "q \"\n\xc3\xa9"
                  "A");
  g_assert_cmpstr(nk_openstep_text(root, "a"), ==, "last");
  g_assert_cmpstr(nk_openstep_text(root, "c"), ==, "bare/path.c-1_$+x");
  const GPtrArray *items = nk_openstep_items(root, "b b");
  g_assert_cmpuint(items->len, ==, 2);
  const NkOpenstep *data = nk_openstep_get(items->pdata[1], "y");
  g_assert_cmpint(data->kind, ==, NK_OPENSTEP_DATA);
  g_assert_cmpstr(data->text, ==, "0f1E");
  const NkOpenstep *c = nk_openstep_get(root, "c");
  g_assert_cmpuint(c->line, ==, 3);
  g_assert_cmpuint(c->column, ==, 7);
  g_assert_null(nk_openstep_get(NULL, "a"));
  g_assert_null(nk_openstep_items(root, "c"));
}

static void test_openstep_malformed(void) {
  static const struct {
    const char *text, *message;
  } cases[] = {
      {"", "t:1:1: expected a value"},
      {"{", "t:1:2: expected a key"},
      {"{a = b", "t:1:7: expected ;"},
      {"{a b;}", "t:1:4: expected ="},
      {"{a = b;} x", "t:1:10: expected the end of the file"},
      {"(a\nb)", "t:2:1: expected , or )"},
      {"{a = \"open;\n}", "t:1:6: expected the end of the string"},
      {"/* open", "t:1:1: expected the end of the comment"},
      {"{a = (b, /* open", "t:1:10: expected the end of the comment"},
      {"<0g>", "t:1:3: expected hexadecimal"},
      {"{a = ;}", "t:1:6: expected a value"},
      {"\"a\\", "t:1:1: expected the end of the string"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(GError) error = NULL;
    g_assert_null(nk_openstep_parse(cases[i].text, strlen(cases[i].text), "t", &error));
    g_assert_error(error, NK_PROJECT_ERROR, NK_ERROR_INVALID);
    if (!g_str_has_prefix(error->message, cases[i].message))
      g_error("%s: '%s', expected '%s'", cases[i].text, error->message, cases[i].message);
  }
  g_autoptr(GError) error = NULL;
  g_assert_null(nk_openstep_parse("{a\n= b\0;}", 9, "t", &error));
  g_assert_true(g_str_has_prefix(error->message, "t:2:4: expected text"));
}

static NkOpenstep *nested(guint depth, GError **error) {
  g_autoptr(GString) text = g_string_new(NULL);
  for (guint i = 0; i < depth; i++)
    g_string_append_c(text, '(');
  for (guint i = 0; i < depth; i++)
    g_string_append_c(text, ')');
  return nk_openstep_parse(text->str, text->len, "t", error);
}

static void test_openstep_depth(void) {
  g_autoptr(GError) error = NULL;
  g_autoptr(NkOpenstep) deep = nested(NK_OPENSTEP_MAX_DEPTH, &error);
  g_assert_no_error(error);
  g_assert_nonnull(deep);
  g_assert_null(nested(1000 * 1000, &error));
  g_assert_error(error, NK_PROJECT_ERROR, NK_ERROR_LIMIT);
}

/* ---- settings ---- */
static NkSettings *settings_new(void) {
  return nk_settings_new(&(NkSettingsScope){"macosx", "Release"});
}

static void assert_value(const NkSettings *settings, const char *key, const char *want) {
  g_autofree char *got = nk_settings_text(settings, key);
  g_assert_cmpstr(got, ==, want);
}

static void assert_expanded(const NkSettings *settings, const char *text, const char *want) {
  g_autofree char *got = nk_settings_expand(settings, text, FALSE);
  g_assert_cmpstr(got, ==, want);
}

static void test_settings_inherited(void) {
  g_autoptr(NkSettings) settings = settings_new();
  nk_settings_assign(settings, "D", "ONE");
  nk_settings_assign(settings, "D", "$(inherited) TWO=$(V)");
  nk_settings_assign(settings, "D", "THREE $(D)");
  nk_settings_assign(settings, "V", "2");
  nk_settings_assign(settings, "A", "$(B)x");
  nk_settings_assign(settings, "B", "$(A)y");
  nk_settings_assign(settings, "E", "$(inherited) end");
  assert_value(settings, "D", "THREE ONE TWO=2");
  assert_value(settings, "E", " end");
  assert_value(settings, "NONE", NULL);
  g_autofree char *cyclic = nk_settings_text(settings, "A"); /* ends */
  g_assert_true(g_str_has_suffix(cyclic, "yx"));
}

static void test_settings_expand(void) {
  g_autoptr(NkSettings) settings = settings_new();
  nk_settings_assign(settings, "NAME", "My Driver-2");
  nk_settings_assign(settings, "WHICH", "NAME");
  nk_settings_assign(settings, "PATH_OF", "/a/b/c.tar.gz");
  assert_expanded(settings, "$(NAME:rfc1034identifier) ${NAME:c99extidentifier} $NAME",
                  "My-Driver-2 My_Driver_2 My Driver-2");
  assert_expanded(settings, "$($(WHICH):lower:upper)", "MY DRIVER-2");
  assert_expanded(settings, "$(PATH_OF:dir) $(PATH_OF:file) $(PATH_OF:base) $(PATH_OF:suffix)",
                  "/a/b c.tar.gz c.tar .gz");
  nk_settings_assign(settings, "ROUND_ABOUT", "/a/./x/../b");
  assert_expanded(settings, "$(ROUND_ABOUT:standardizepath) $(WHICH:standardizepath) $(NAME:quote)",
                  "/a/b NAME My\\ Driver-2");
  assert_expanded(settings, "$(NONE:default=d)|$(NONE)|$|$(open", "d||$|$(open");
  g_autofree char *kept = nk_settings_expand(settings, "$(NONE).$(WHICH)", TRUE);
  g_assert_cmpstr(kept, ==, "$(NONE).NAME");
}

static void test_settings_bounded(void) {
  g_autoptr(NkSettings) settings = settings_new();
  nk_settings_assign(settings, "K0", "xxxxxxxxxxxxxxxx");
  for (guint i = 1; i < 40; i++) {
    g_autofree char *key = g_strdup_printf("K%u", i);
    g_autofree char *value = g_strdup_printf("$(K%u)$(K%u)$(K%u)$(K%u)", i - 1, i - 1, i - 1, i - 1);
    nk_settings_assign(settings, key, value);
  }
  g_autofree char *value = nk_settings_text(settings, "K39");
  g_assert_cmpuint(strlen(value), <, (gsize)1024 * 1024);
}

static void test_settings_conditions(void) {
  static const char text[] = "{ \"F[sdk=iphoneos*]\" = phone; F = plain; \"F[sdk=macosx*]\" = \"$(inherited) mac\";"
                             "  \"G[arch=arm64]\" = arm; \"G[arch=x86_64,config=Rel*]\" = intel; H = (a, \"$(F)\"); }";
  g_autoptr(GError) error = NULL;
  g_autoptr(NkOpenstep) dictionary = nk_openstep_parse(text, strlen(text), "t", &error);
  g_assert_no_error(error);
  g_autoptr(NkSettings) settings = settings_new();
  nk_settings_assign_all(settings, dictionary);
  assert_value(settings, "F", "plain mac");
  assert_value(settings, "G", "intel");
  assert_value(settings, "H", "a plain mac");
}

static void test_words(void) {
  g_auto(GStrv) words = nk_words_split(" A=\\\"b\\\" 'c d'e \"f \\\" g\" \"\" h\\ i 'open");
  static const char *const want[] = {"A=\"b\"", "c de", "f \" g", "", "h i", "open", NULL};
  g_assert_true(g_strv_equal((const char *const *)words, want));
}

static void test_xcconfig(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "inner.xcconfig", "A = 1\nB[sdk=macosx*] = mac // why\n");
  tree_add(&tree, "loop.xcconfig", "#include \"loop.xcconfig\"\n#include \"loop.xcconfig\"\nL = 1\n");
  tree_add(&tree, "main.xcconfig",
           "#include \"inner.xcconfig\"\r\n#include? \"none.xcconfig\"\n// all\nA = $(inherited) 2;\nbad\n");
  g_autoptr(NkSettings) settings = settings_new();
  g_autofree char *file = g_build_filename(tree.root, "main.xcconfig", NULL);
  g_autofree char *fault = nk_settings_assign_file(settings, tree.root, file);
  g_assert_cmpstr(fault, ==, "main.xcconfig:5: expected KEY = VALUE");
  assert_value(settings, "A", "1 2");
  assert_value(settings, "B", "mac");
  g_autofree char *loop = g_build_filename(tree.root, "loop.xcconfig", NULL);
  g_autofree char *endless = nk_settings_assign_file(settings, tree.root, loop);
  g_assert_nonnull(strstr(endless, "expected fewer files"));
  g_autofree char *none = g_build_filename(tree.root, "none.xcconfig", NULL);
  g_autofree char *missing = nk_settings_assign_file(settings, tree.root, none);
  g_assert_nonnull(missing);
  tree_clear(&tree);
}

static void test_preprocess(void) {
  static const char *const defines[] = {"MODE=2", "FLAG", NULL};
  g_autofree char *text =
      nk_xcode_preprocess("#define ID com.example.X\n<a>ID NOID MODE</a>\n#if FLAG && OTHER\nyes\n"
                          "#else\nno\n#endif\n#ifdef NONE\nn\n#elif !defined(NONE)\ne PRE\n#endif\n// c\nend",
                          "#define PRE from-prefix\n#ifdef NONE\n", defines);
  g_assert_cmpstr(text, ==, "\n<a>com.example.X NOID 2</a>\n\nyes\n\n\n\n\n\n\ne from-prefix\n\n\nend");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/xcode/openstep/good", test_openstep);
  g_test_add_func("/xcode/openstep/malformed", test_openstep_malformed);
  g_test_add_func("/xcode/openstep/depth", test_openstep_depth);
  g_test_add_func("/xcode/settings/inherited", test_settings_inherited);
  g_test_add_func("/xcode/settings/expand", test_settings_expand);
  g_test_add_func("/xcode/settings/bounded", test_settings_bounded);
  g_test_add_func("/xcode/settings/conditions", test_settings_conditions);
  g_test_add_func("/xcode/settings/words", test_words);
  g_test_add_func("/xcode/settings/files", test_xcconfig);
  g_test_add_func("/xcode/settings/preprocess", test_preprocess);
  return g_test_run();
}
