/* The YAML reader: what it accepts, and where it says that something is wrong. */
#include "analyzer/base/yaml.h"

#include "tree.h"
#include <stddef.h>
#include <string.h>

static NkYaml *parse(const char *text, gsize length, GError **error) {
  return nk_yaml_parse(text, length, "a.yaml", NK_CONFIG_ERROR, error);
}

static void refused(const char *text, gsize length, NkError code, const char *message) {
  g_autoptr(GError) error = NULL;
  g_autoptr(NkYaml) root = parse(text, length, &error);
  g_assert_null(root);
  g_assert_error(error, NK_CONFIG_ERROR, (int)code);
  if (!g_str_has_prefix(error->message, message))
    g_error("got \"%s\", expected \"%s\"", error->message, message);
}

static void test_tree(void) {
  static const char text[] = "# comment\nname: Foo\nlist:\n  - 1\n  - \"2\"\nnested: {a: b, empty: }\n";
  g_autoptr(GError) error = NULL;
  g_autoptr(NkYaml) root = parse(text, strlen(text), &error);
  g_assert_no_error(error);
  g_assert_cmpint(root->kind, ==, NK_YAML_MAPPING);
  g_assert_cmpstr(nk_yaml_get(root, "name")->text, ==, "Foo");
  const NkYaml *list = nk_yaml_get(root, "list"), *second = g_ptr_array_index(list->items, 1);
  g_assert_cmpint(list->kind, ==, NK_YAML_SEQUENCE);
  g_assert_true(second->quoted);
  g_assert_cmpuint(second->line, ==, 5);
  g_assert_cmpuint(second->column, ==, 5);
  g_assert_cmpstr(nk_yaml_get(nk_yaml_get(root, "nested"), "empty")->text, ==, "");
  g_assert_null(nk_yaml_get(root, "absent"));
}

/* Some editors begin a file with a byte order mark. */
static void test_byte_order_mark(void) {
  static const char text[] = "\xef\xbb\xbfname: Foo\nother: 1\n";
  g_autoptr(GError) error = NULL;
  g_autoptr(NkYaml) root = parse(text, strlen(text), &error);
  g_assert_no_error(error);
  g_assert_cmpstr(nk_yaml_get(root, "name")->text, ==, "Foo");
}

#define TEXT(literal) (literal), sizeof(literal) - 1

static void test_refused(void) {
  const struct {
    const char *text;
    gsize length;
    NkError code;
    const char *message;
  } cases[] = {
      {TEXT(""), NK_ERROR_INVALID, "a.yaml:1:1: expected a document"},
      {TEXT("# nothing\n"), NK_ERROR_INVALID, "a.yaml:1:1: expected a document"},
      {TEXT("a: &x 1\nb: 2\n"), NK_ERROR_INVALID, "a.yaml:1:4: expected a value; anchors"},
      {TEXT("a: 1\nb: *x\n"), NK_ERROR_INVALID, "a.yaml:2:4: expected a value; aliases"},
      {TEXT("a: !!int 1\n"), NK_ERROR_INVALID, "a.yaml:1:4: expected a value; tags"},
      {TEXT("%TAG ! tag:example.org,2000:\n---\na: 1\n"), NK_ERROR_INVALID, "a.yaml:1:1: expected no %TAG"},
      {TEXT("a: 1\n<<: {b: 2}\n"), NK_ERROR_INVALID, "a.yaml:2:1: expected a key; merge keys"},
      {TEXT("a: 1\nb: 2\na: 3\n"), NK_ERROR_INVALID, "a.yaml:3:1: expected each key once; \"a\" is repeated"},
      {TEXT("? [a, b]\n: 1\n"), NK_ERROR_INVALID, "a.yaml:1:3: expected a plain key"},
      {TEXT("a: 1\n---\nb: 2\n"), NK_ERROR_INVALID, "a.yaml:2:1: expected one document"},
      {TEXT("a: 1\nb: \0 2\n"), NK_ERROR_INVALID, "a.yaml:2:4: expected text; there is a NUL byte"},
      {TEXT("a: \"x\\0y\"\n"), NK_ERROR_INVALID, "a.yaml:1:4: expected text without NUL"},
      {TEXT("a: 1\nbc: \xff\n"), NK_ERROR_INVALID, "a.yaml:2:5: expected UTF-8"},
      {TEXT("\xff\xfe\x61\x00"), NK_ERROR_INVALID, "a.yaml:1:1: expected UTF-8"},
      {TEXT("a: [1, 2\nb: 3\n"), NK_ERROR_INVALID, "a.yaml:2:"},
      {TEXT("a: \x07\n"), NK_ERROR_INVALID, "a.yaml:1:"},
      {TEXT("a: 1\n\tb: 2\n"), NK_ERROR_INVALID, "a.yaml:2:"},
      {TEXT("a: \"open\n"), NK_ERROR_INVALID, "a.yaml:2:"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
    refused(cases[i].text, cases[i].length, cases[i].code, cases[i].message);
}

static void refuse_repeated(const char *before, const char *part, gsize times, NkError code, const char *message) {
  g_autoptr(GString) text = g_string_new(before);
  for (gsize i = 0; i < times; i++)
    g_string_append(text, part);
  refused(text->str, text->len, code, message);
}

static void test_limits(void) {
  refuse_repeated("a: ", "[", 10000, NK_ERROR_LIMIT, "a.yaml:1:35: expected less nesting");
  refuse_repeated("a: ", "{b: ", 10000, NK_ERROR_LIMIT, "a.yaml:1:128: expected less nesting");
  refuse_repeated("", "- ", 10000, NK_ERROR_LIMIT, "a.yaml:1:65: expected less nesting");
  refuse_repeated("", "? ", 10000, NK_ERROR_INVALID, "a.yaml:1:3: expected a plain key");
  refuse_repeated("", "- a\n", NK_YAML_MAX_NODES + 10, NK_ERROR_LIMIT, "a.yaml:400000:3: expected fewer values");
  refuse_repeated("a: \"", "x", NK_YAML_MAX_BYTES, NK_ERROR_LIMIT, "a.yaml:1:1: expected at most 8 MiB");
  refuse_repeated("a: ", "\"x", 200000, NK_ERROR_INVALID, "a.yaml:1:");
}

static void test_long(void) {
  g_autoptr(GString) text = g_string_new("a: '");
  while (text->len < 4 * 1024 * 1024)
    g_string_append(text, "word ");
  g_string_append(text, "'\n");
  g_autoptr(GError) error = NULL;
  g_autoptr(NkYaml) root = parse(text->str, text->len, &error);
  g_assert_no_error(error);
  g_assert_cmpuint(strlen(nk_yaml_get(root, "a")->text), >, 4000000);
}

static void test_file(void) {
  g_autoptr(GError) error = NULL;
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "b.yaml", "a: 1\n");
  g_autofree char *file = g_build_filename(tree.root, "b.yaml", NULL);
  g_autofree char *absent = g_build_filename(tree.root, "c.yaml", NULL);
  g_autoptr(NkYaml) root = nk_yaml_read(file, "b.yaml", NK_CONFIG_ERROR, &error);
  g_assert_no_error(error);
  g_assert_nonnull(root);
  g_assert_null(nk_yaml_read(absent, "c.yaml", NK_CONFIG_ERROR, &error));
  g_assert_error(error, NK_CONFIG_ERROR, NK_ERROR_NOT_FOUND);
  g_clear_error(&error);
  g_assert_null(nk_yaml_read(tree.root, "dir", NK_CONFIG_ERROR, &error));
  g_assert_error(error, NK_CONFIG_ERROR, NK_ERROR_FAILED);
  tree_clear(&tree);
}

/* ---- typed access ---- */
typedef struct {
  char *text, **texts;
  gint64 number;
  double real;
  gboolean flag;
  int choice;
  const NkYaml *node;
} Target;

static const char *const choices[] = {"red", "green", NULL};
static const NkYamlField fields[] = {
    {"text", NK_YAML_TEXT, offsetof(Target, text), TRUE, NULL},
    {"texts", NK_YAML_TEXTS, offsetof(Target, texts), FALSE, NULL},
    {"number", NK_YAML_NUMBER, offsetof(Target, number), FALSE, NULL},
    {"real", NK_YAML_REAL, offsetof(Target, real), FALSE, NULL},
    {"flag", NK_YAML_BOOLEAN, offsetof(Target, flag), FALSE, NULL},
    {"choice", NK_YAML_CHOICE, offsetof(Target, choice), FALSE, choices},
    {"node", NK_YAML_NODE, offsetof(Target, node), FALSE, NULL},
};

static gboolean load(const char *text, Target *target, GError **error) {
  g_autoptr(NkYaml) root = parse(text, strlen(text), error);
  g_assert_nonnull(root);
  gboolean ok = nk_yaml_load(root, fields, G_N_ELEMENTS(fields), target, "a.yaml", NK_CONFIG_ERROR, error);
  target->node = NULL;
  return ok;
}

static void target_clear(Target *target) {
  g_free(target->text);
  g_strfreev(target->texts);
}

static void test_load(void) {
  g_autoptr(GError) error = NULL;
  Target t = {0};
  g_assert_true(
      load("text: x\ntexts: [a, 'b']\nnumber: 0x10\nreal: 0.5\nflag: true\nchoice: green\nnode: [1]\n", &t, &error));
  g_assert_no_error(error);
  g_assert_cmpstr(t.text, ==, "x");
  g_assert_cmpuint(g_strv_length(t.texts), ==, 2);
  g_assert_cmpint(t.number, ==, 16);
  g_assert_cmpfloat(t.real, ==, 0.5);
  g_assert_true(t.flag);
  g_assert_cmpint(t.choice, ==, 1);
  target_clear(&t);
  Target one = {0};
  g_assert_true(load("text: ''\ntexts: single\nnumber: 0666\n", &one, &error));
  g_assert_cmpstr(one.texts[0], ==, "single");
  g_assert_cmpint(one.number, ==, 0666);
  target_clear(&one);
}

static void test_load_refused(void) {
  static const struct {
    const char *text, *message;
  } cases[] = {
      {"- a\n", "a.yaml:1:1: expected a mapping"},
      {"texts: [a]\n", "a.yaml:1:1: expected the key \"text\" here"},
      {"text: a\ntexxt: b\n", "a.yaml:2:1: unknown key \"texxt\": expected one of text, texts"},
      {"text: [a]\n", "a.yaml:1:7: text: expected text"},
      {"text:\n", "a.yaml:1:6: text: expected text"},
      {"text: a\ntexts: [a, {b: c}]\n", "a.yaml:2:12: texts: expected a list of texts"},
      {"text: a\nnumber: 1.5\n", "a.yaml:2:9: number: expected a whole number"},
      {"text: a\nnumber: \"1\"\n", "a.yaml:2:9: number: expected a whole number"},
      {"text: a\nnumber: 99999999999999999999\n", "a.yaml:2:9: number: expected a whole number"},
      {"text: a\nreal: nan\n", "a.yaml:2:7: real: expected a number"},
      {"text: a\nreal: [1]\n", "a.yaml:2:7: real: expected a number"},
      {"text: a\nflag: yes\n", "a.yaml:2:7: flag: expected true or false"},
      {"text: a\nchoice: blue\n", "a.yaml:2:9: choice: expected one of red, green"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(GError) error = NULL;
    Target t = {0};
    g_assert_false(load(cases[i].text, &t, &error));
    if (!g_str_has_prefix(error->message, cases[i].message))
      g_error("got \"%s\", expected \"%s\"", error->message, cases[i].message);
    target_clear(&t);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/yaml/tree", test_tree);
  g_test_add_func("/yaml/byte-order-mark", test_byte_order_mark);
  g_test_add_func("/yaml/refused", test_refused);
  g_test_add_func("/yaml/limits", test_limits);
  g_test_add_func("/yaml/long", test_long);
  g_test_add_func("/yaml/file", test_file);
  g_test_add_func("/yaml/load", test_load);
  g_test_add_func("/yaml/load-refused", test_load_refused);
  return g_test_run();
}
