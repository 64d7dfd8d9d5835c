/* The JSON of each command against its schema, on every fixture; and the text summary, which comes out beside it. */
#include "run.h"
#include "schema.h"
#include "tree.h"

enum { MAX_COLUMNS = 80, MAX_LINES = 60 };

static json_t *load_schema(void) {
  json_error_t where;
  json_t *schema = json_load_file(NK_SOURCE_DIR "/analyzer/report/schema/needkext-1.schema.json", 0, &where);
  if (!schema)
    g_error("needkext-1.schema.json:%d: %s", where.line, where.text);
  return schema;
}

/* needkext-facts/1 as promised: these keys, of these types. */
static const char facts_schema[] =
    "{\"type\": \"object\", \"required\": [\"schema\", \"units\"], \"properties\": {"
    " \"schema\": {\"const\": \"needkext-facts/1\"},"
    " \"units\": {\"type\": \"array\", \"items\": {\"type\": \"object\","
    "  \"required\": [\"file\", \"bundles\", \"flags\", \"status\", \"calls\", \"classes\", \"functions\","
    "   \"missing_headers\"],"
    "  \"properties\": {\"file\": {\"type\": \"string\"}, \"flags\": {\"type\": \"string\"},"
    "   \"bundles\": {\"type\": \"array\", \"items\": {\"type\": \"string\"}},"
    "   \"status\": {\"enum\": [\"parsed\", \"partial\", \"failed\"]},"
    "   \"calls\": {\"type\": \"array\", \"items\": {\"type\": \"object\","
    "    \"required\": [\"line\", \"column\", \"caller\", \"callee\", \"usr\", \"resolved\", \"origin\"],"
    "    \"properties\": {\"line\": {\"type\": \"integer\", \"minimum\": 1},"
    "     \"column\": {\"type\": \"integer\", \"minimum\": 1}, \"caller\": {\"type\": \"string\"},"
    "     \"callee\": {\"type\": \"string\"}, \"usr\": {\"type\": \"string\"}, \"resolved\": {\"type\": \"boolean\"},"
    "     \"origin\": {\"type\": \"string\"}}}},"
    "   \"classes\": {\"type\": \"array\"}, \"functions\": {\"type\": \"array\"},"
    "   \"missing_headers\": {\"type\": \"array\", \"items\": {\"type\": \"string\"}}}}}}}";

static json_t *parse(const char *name, const char *text) {
  json_error_t where;
  json_t *document = json_loads(text, 0, &where);
  if (!document)
    g_error("%s: no JSON: line %d: %s", name, where.line, where.text);
  return document;
}

static void accepts(const char *name, const json_t *schema, const json_t *document) {
  g_autofree char *fault = schema_check(schema, document);
  if (fault)
    g_error("%s: %s", name, fault);
}

/* ---- the checker itself ---- */
static void test_checker(void) {
  static const struct {
    const char *schema, *document, *fault;
  } cases[] = {
      {"{\"type\": \"integer\"}", "1.5", "expected type"},
      {"{\"type\": [\"string\", \"null\"]}", "1", "expected type"},
      {"{\"type\": \"object\", \"required\": [\"a\"]}", "{}", "expected the key \"a\""},
      {"{\"properties\": {\"a\": {\"enum\": [1, null]}}}", "{\"a\": 2}", "/a: expected one of"},
      {"{\"items\": {\"minimum\": 0, \"maximum\": 1}}", "[0, 2]", "/1: expected at most 1"},
      {"{\"items\": {\"minimum\": 0}}", "[-1]", "/0: expected at least 0"},
      {"{\"properties\": {\"a\": {}}, \"additionalProperties\": false}", "{\"b\": 1}", "no key \"b\""},
      {"{\"additionalProperties\": {\"type\": \"null\"}}", "{\"b\": 1}", "/b: expected type"},
      {"{\"$ref\": \"#/$defs/x\", \"$defs\": {\"x\": {\"const\": \"y\"}}}", "\"z\"", "expected \"y\""},
      {"{\"$ref\": \"#/$defs/x\"}", "1", "no definition"},
      {"{\"anyOf\": [{\"type\": \"null\"}, {\"const\": 3}]}", "4", "expected any of"},
      {"{\"allOf\": [{\"type\": \"integer\"}, {\"const\": 3}]}", "4", "expected 3"},
      {"{\"pattern\": \"a\"}", "\"b\"", "a keyword that the checker does not know"},
      {"{\"anyOf\": [{\"type\": \"null\"}, {\"const\": 3}]}", "null", NULL},
      {"{\"type\": \"number\"}", "1", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    json_t *schema = parse("schema", cases[i].schema);
    json_t *document = json_loads(cases[i].document, JSON_DECODE_ANY, NULL);
    g_autofree char *fault = schema_check(schema, document);
    if (!fault != !cases[i].fault || (fault && !strstr(fault, cases[i].fault)))
      g_error("%s: got %s, expected %s", cases[i].schema, fault, cases[i].fault);
    json_decref(document);
    json_decref(schema);
  }
}

/* ---- each fixture ---- */
static void fits_screen(const char *name, const char *text) {
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  guint n = g_strv_length(lines) - 1; /* the text ends with a line's end */
  if (n > MAX_LINES)
    g_error("%s: %u lines", name, n);
  for (char **line = lines; *line; line++)
    if (g_utf8_strlen(*line, -1) > MAX_COLUMNS)
      g_error("%s: more than %d columns: %s", name, MAX_COLUMNS, *line);
  for (const char *p = text; *p; p++)
    if (g_ascii_iscntrl(*p) && *p != '\n')
      g_error("%s: control character %d on stdout", name, *p);
}

static json_t *load(const char *name, const char *file) {
  g_autofree char *text = NULL;
  g_assert_true(g_file_get_contents(file, &text, NULL, NULL));
  return parse(name, text);
}

/* The paths of the output are below the fixture: nothing of this machine stands in it. */
static void names_no_machine(const char *name, const json_t *document) {
  g_autofree char *text = json_dumps(document, JSON_ENCODE_ANY);
  if (strstr(text, NK_SOURCE_DIR) || strstr(text, g_get_tmp_dir()))
    g_error("%s: an absolute path in the output", name);
}

static void test_fixture(gconstpointer data) {
  const char *name = data;
  g_autofree char *fixture = fixture_path(name);
  Tree tree;
  tree_init(&tree);
  g_autofree char *file = g_build_filename(tree.root, "out.json", NULL);
  g_auto(Run) run = RUN("check", "--format", "json", "-o", file, fixture);
  g_assert_cmpint(run.code, <=, 1);
  run_is_silent(&run);
  fits_screen(name, run.out);
  json_t *schema = load_schema(), *document = load(name, file);
  accepts(name, schema, document);
  names_no_machine(name, document);
  json_decref(document);
  json_decref(schema);
  tree_clear(&tree);
}

/* Where there is no kernel code, the text names the command that judges an intent; and that begins with a template. */
static void test_next_step(void) {
  static const char *const fixtures[] = {"driverkit-dext", "empty-tree", "plain-program", "user-daemon"};
  for (gsize i = 0; i < G_N_ELEMENTS(fixtures); i++) {
    g_autofree char *fixture = fixture_path(fixtures[i]);
    g_auto(Run) run = RUN("check", fixture);
    run_exits(&run, 0);
    run_says(&run, "A kernel part would have to show");
    run_says(&run, "needkext plan --template");
  }
  g_auto(Run) plan = RUN("plan", "--template");
  run_exits(&plan, 0);
  run_says(&plan, "version: 1");
}

/* ---- other commands ---- */
static void test_facts(void) {
  static const char *const fixtures[] = {"two-kexts-and-app", "dead-interrupt", "kauth-monitor", "empty-tree"};
  json_t *schema = parse("facts", facts_schema);
  for (gsize i = 0; i < G_N_ELEMENTS(fixtures); i++) {
    g_autofree char *fixture = fixture_path(fixtures[i]);
    g_auto(Run) run = RUN("facts", "--format", "json", fixture);
    run_exits(&run, 0);
    json_t *document = parse(fixtures[i], run.out);
    accepts(fixtures[i], schema, document);
    g_assert_true((json_array_size(json_object_get(document, "units")) == 0) == (i == 3));
    json_decref(document);
  }
  json_decref(schema);
}

/* Of commands whose keys are not promised: one document on stdout, with its schema's name. */
static void test_other_commands(void) {
  static const char *const commands[][2] = {{"lint", "needkext-lint/1"}, {"bundles", "needkext-bundles/1"}};
  g_autofree char *fixture = fixture_path("two-kexts-and-app");
  for (gsize i = 0; i < G_N_ELEMENTS(commands); i++) {
    g_auto(Run) run = RUN(commands[i][0], "--format", "json", fixture);
    run_is_silent(&run);
    json_t *document = parse(commands[i][0], run.out);
    g_assert_cmpstr(json_string_value(json_object_get(document, "schema")), ==, commands[i][1]);
    json_decref(document);
  }
  g_auto(Run) rules = RUN("rules", "--format", "json");
  json_t *document = parse("rules", rules.out);
  g_assert_cmpstr(json_string_value(json_object_get(document, "schema")), ==, "needkext-rules/1");
  json_t *first = json_array_get(json_object_get(document, "rules"), 0);
  g_auto(Run) rule = RUN("explain", "--format", "json", json_string_value(json_object_get(first, "id")));
  json_t *one = parse("explain", rule.out);
  g_assert_true(json_equal(json_object_get(one, "id"), json_object_get(first, "id")));
  json_decref(one);
  json_decref(document);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_autoptr(GPtrArray) names = fixture_names();
  g_test_add_func("/cli/json/checker", test_checker);
  for (guint i = 0; i < names->len; i++) {
    g_autofree char *path = g_strconcat("/cli/json/fixture/", (char *)g_ptr_array_index(names, i), NULL);
    g_test_add_data_func(path, g_ptr_array_index(names, i), test_fixture);
  }
  g_test_add_func("/cli/json/next-step", test_next_step);
  g_test_add_func("/cli/json/facts", test_facts);
  g_test_add_func("/cli/json/other-commands", test_other_commands);
  return g_test_run();
}
