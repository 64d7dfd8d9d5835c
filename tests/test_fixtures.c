/* Every fixture gets the judgement that stands beside it: fixtures/<name>.expect.json says verdict, reason, criteria,
   buses, bundles, sites that evidence must name, what does not count and why, and the exit code of check. Keys that are
   absent are not asked. */
#include <analyzer/base/text.h>
#include <gio/gio.h>
#include <jansson.h>
#include <string.h>
#include <sys/wait.h>

static char *program(void) {
  return g_build_filename(NK_BUILD_DIR, "needkext", NULL);
}

/* Output of `needkext check FIXTURE --format json`; `code` is its exit code. */
static json_t *check(const char *fixture, int *code) {
  g_autofree char *needkext = program();
  const char *argv[] = {needkext, "check", fixture, "--format", "json", NULL};
  g_autofree char *out = NULL;
  g_autofree char *err = NULL;
  g_autoptr(GError) error = NULL;
  int status = 0;
  g_spawn_sync(NULL, (char **)argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &out, &err, &status, &error);
  g_assert_no_error(error);
  g_assert_true(WIFEXITED(status));
  *code = WEXITSTATUS(status);
  json_error_t where;
  json_t *document = json_loads(out, 0, &where);
  if (!document)
    g_error("%s: no JSON (%s): %s", fixture, where.text, err);
  return document;
}

static void same_text(const char *fixture, const char *what, const json_t *want, const json_t *got) {
  if (want && g_strcmp0(json_string_value(want), json_string_value(got)) != 0)
    g_error("%s.expect.json: %s is '%s', expected '%s'", fixture, what, json_string_value(got),
            json_string_value(want));
}

static void same_criteria(const char *fixture, const char *owner, json_t *want, json_t *got) {
  const char *name;
  json_t *met;
  json_object_foreach(want, name, met) {
    g_autofree char *what = g_strdup_printf("%s: %s", owner, name);
    same_text(fixture, what, met, json_object_get(json_object_get(got, name), "met"));
  }
}

static void same_judgement(const char *fixture, const char *owner, json_t *want, json_t *got) {
  static const char *const keys[] = {"verdict", "reason"};
  for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
    g_autofree char *what = g_strdup_printf("%s: %s", owner, keys[i]);
    same_text(fixture, what, json_object_get(want, keys[i]), json_object_get(got, keys[i]));
  }
  same_criteria(fixture, owner, json_object_get(want, "criteria"), json_object_get(got, "criteria"));
}

static const char *key_of(const json_t *bundle) {
  const char *identifier = json_string_value(json_object_get(bundle, "identifier"));
  return identifier ? identifier : json_string_value(json_object_get(bundle, "name"));
}

static json_t *find_bundle(const char *fixture, json_t *document, const json_t *want) {
  json_t *bundle;
  gsize i;
  json_array_foreach(json_object_get(document, "bundles"), i, bundle) {
    if (g_strcmp0(key_of(bundle), key_of(want)) == 0)
      return bundle;
  }
  g_error("%s: no bundle %s", fixture, key_of(want));
}

static void same_buses(const char *fixture, const char *owner, json_t *want, json_t *got) {
  if (!want || json_equal(want, got))
    return;
  g_autofree char *text = json_dumps(got, JSON_ENCODE_ANY), *expected = json_dumps(want, JSON_ENCODE_ANY);
  g_error("%s: %s: bus is %s, expected %s", fixture, owner, text, expected);
}

/* The buses of all bundles, sorted, each once. */
static json_t *all_buses(json_t *document) {
  g_autoptr(GPtrArray) names = g_ptr_array_new();
  json_t *bundle, *bus, *all = json_array();
  gsize i, k;
  json_array_foreach(json_object_get(document, "bundles"), i, bundle) {
    json_array_foreach(json_object_get(bundle, "bus"), k, bus) {
      if (!g_ptr_array_find_with_equal_func(names, json_string_value(bus), g_str_equal, NULL))
        g_ptr_array_add(names, (gpointer)json_string_value(bus));
    }
  }
  g_ptr_array_sort(names, nk_text_compare);
  for (guint n = 0; n < names->len; n++)
    json_array_append_new(all, json_string(names->pdata[n]));
  return all;
}

/* Evidence for the criterion with that status at a place; a NULL file stands for any. */
static gboolean names_site(json_t *document, const char *criterion, const char *status, const char *file,
                           json_int_t line) {
  json_t *bundle, *evidence;
  gsize i, k;
  json_array_foreach(json_object_get(document, "bundles"), i, bundle) {
    json_array_foreach(json_object_get(bundle, "evidence"), k, evidence) {
      json_t *site = json_object_get(evidence, "site");
      if (g_strcmp0(json_string_value(json_object_get(evidence, "criterion")), criterion) == 0 &&
          g_strcmp0(json_string_value(json_object_get(evidence, "status")), status) == 0 &&
          g_strcmp0(json_string_value(json_object_get(evidence, "polarity")), "for") == 0 &&
          (!file || (g_strcmp0(json_string_value(json_object_get(site, "file")), file) == 0 &&
                     json_integer_value(json_object_get(site, "line")) == line)))
        return TRUE;
    }
  }
  return FALSE;
}

static void has_sites(const char *fixture, json_t *sites, json_t *document) {
  const char *criterion;
  json_t *list, *site;
  gsize i;
  json_object_foreach(sites, criterion, list) {
    if (json_array_size(list) == 0 && names_site(document, criterion, "live", NULL, 0))
      g_error("%s: there is live %s evidence", fixture, criterion);
    json_array_foreach(list, i, site) {
      const char *file = json_string_value(json_object_get(site, "file"));
      json_int_t line = json_integer_value(json_object_get(site, "line"));
      if (!names_site(document, criterion, "live", file, line))
        g_error("%s: no live %s evidence at %s:%d", fixture, criterion, file, (int)line);
    }
  }
}

static void has_left_out(const char *fixture, json_t *list, json_t *document) {
  json_t *one;
  gsize i;
  json_array_foreach(list, i, one) {
    const char *criterion = json_string_value(json_object_get(one, "criterion"));
    const char *status = json_string_value(json_object_get(one, "status"));
    const char *file = json_string_value(json_object_get(one, "file"));
    json_int_t line = json_integer_value(json_object_get(one, "line"));
    if (!names_site(document, criterion, status, file, line))
      g_error("%s: no %s %s evidence at %s:%d", fixture, status, criterion, file, (int)line);
  }
}

/* A misspelt key would ask for nothing. `known` is separated by blanks. */
static void knows_keys(const char *expectation, json_t *object, const char *known) {
  g_auto(GStrv) names = g_strsplit(known, " ", -1);
  const char *key;
  json_t *value;
  json_object_foreach(object, key, value) {
    if (!g_strv_contains((const char *const *)names, key))
      g_error("%s: unknown key '%s'; expected one of %s", expectation, key, known);
  }
}

static void knows_all_keys(const char *expectation, json_t *want) {
  json_t *one, *list;
  const char *criterion;
  gsize i;
  knows_keys(expectation, want, "verdict reason criteria bus bundles sites left_out exit");
  json_array_foreach(json_object_get(want, "bundles"), i, one) {
    knows_keys(expectation, one, "identifier name kind bus verdict reason criteria");
  }
  json_object_foreach(json_object_get(want, "sites"), criterion, list) {
    json_array_foreach(list, i, one) {
      if (!json_is_object(one))
        g_error("%s: a site is {\"file\": \"Foo.cpp\", \"line\": 12}", expectation);
      knows_keys(expectation, one, "file line");
    }
  }
  json_array_foreach(json_object_get(want, "left_out"), i, one) {
    knows_keys(expectation, one, "criterion status file line");
  }
}

static void test_fixture(gconstpointer data) {
  const char *expectation = data;
  g_autofree char *fixture = g_strndup(expectation, strlen(expectation) - strlen(".expect.json"));
  json_error_t where;
  json_t *want = json_load_file(expectation, 0, &where);
  if (!want)
    g_error("%s:%d: %s", expectation, where.line, where.text);
  knows_all_keys(expectation, want);
  int code;
  json_t *document = check(fixture, &code);
  same_judgement(fixture, "project", want, json_object_get(document, "project"));
  json_t *bundle;
  gsize i;
  json_array_foreach(json_object_get(want, "bundles"), i, bundle) {
    json_t *got = find_bundle(fixture, document, bundle);
    same_text(fixture, "kind", json_object_get(bundle, "kind"), json_object_get(got, "kind"));
    same_judgement(fixture, key_of(bundle), bundle, got);
    same_buses(fixture, key_of(bundle), json_object_get(bundle, "bus"), json_object_get(got, "bus"));
  }
  json_t *buses = all_buses(document);
  same_buses(fixture, "project", json_object_get(want, "bus"), buses);
  json_decref(buses);
  has_sites(fixture, json_object_get(want, "sites"), document);
  has_left_out(fixture, json_object_get(want, "left_out"), document);
  json_t *expected_code = json_object_get(want, "exit");
  if (expected_code && json_integer_value(expected_code) != code)
    g_error("%s: exit code %d, expected %d", fixture, code, (int)json_integer_value(expected_code));
  json_decref(document);
  json_decref(want);
}

/* No fixture is without its expectation, or without its row in the README. */
static void test_all_stated(void) {
  g_autofree char *fixtures = g_build_filename(NK_SOURCE_DIR, "fixtures", NULL);
  g_autofree char *readme = g_build_filename(fixtures, "README.md", NULL), *text = NULL;
  g_autoptr(GDir) directory = g_dir_open(fixtures, 0, NULL);
  g_assert_true(g_file_get_contents(readme, &text, NULL, NULL));
  for (const char *name = g_dir_read_name(directory); name; name = g_dir_read_name(directory)) {
    g_autofree char *path = g_build_filename(fixtures, name, NULL), *row = g_strdup_printf("`%s`", name);
    g_autofree char *expectation = g_strconcat(path, ".expect.json", NULL);
    if (strcmp(name, "pairs") == 0 || !g_file_test(path, G_FILE_TEST_IS_DIR))
      continue;
    if (!g_file_test(expectation, G_FILE_TEST_EXISTS))
      g_error("fixtures/%s has no %s.expect.json", name, name);
    if (!strstr(text, row))
      g_error("fixtures/%s has no row in fixtures/README.md", name);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_autofree char *fixtures = g_build_filename(NK_SOURCE_DIR, "fixtures", NULL);
  g_autoptr(GDir) directory = g_dir_open(fixtures, 0, NULL);
  g_assert_nonnull(directory);
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
  for (const char *name = g_dir_read_name(directory); name; name = g_dir_read_name(directory))
    if (g_str_has_suffix(name, ".expect.json"))
      g_ptr_array_add(names, g_build_filename(fixtures, name, NULL));
  g_assert_cmpuint(names->len, >=, 19);
  g_ptr_array_sort(names, nk_text_compare);
  g_test_add_func("/fixtures", test_all_stated);
  for (guint i = 0; i < names->len; i++) {
    g_autofree char *base = g_path_get_basename(g_ptr_array_index(names, i));
    base[strlen(base) - strlen(".expect.json")] = '\0';
    g_autofree char *path = g_strconcat("/fixtures/", base, NULL);
    g_test_add_data_func(path, g_ptr_array_index(names, i), test_fixture);
  }
  return g_test_run();
}
