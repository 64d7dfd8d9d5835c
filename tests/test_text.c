/* What texts, paths and dates are asked everywhere. */
#include "analyzer/base/date.h"
#include "analyzer/base/text.h"

static void test_within(void) {
  static const struct {
    const char *path, *directory, *rest;
  } rows[] = {
      {"/a/b/c.h", "/a/b", "c.h"},
      {"/a/b", "/a/b", ""},
      {"/a/bc", "/a/b", NULL},
      {"/a", "/a/b", NULL},
      {"/a/b/c", "/a/b/", "c"},
      {"/a/b", "/", "a/b"},
      {"/", "/", ""},
      {"a/b", "/", NULL},
      {"a/b.h", "a", "b.h"},
      {"a/b.h", "", "a/b.h"},
      {"", "", ""},
      {"", "a", NULL},
      {"a-b/c", "a", NULL},
      {"/x/a/b", "/a/b", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++)
    g_assert_cmpstr(nk_path_within(rows[i].path, rows[i].directory), ==, rows[i].rest);
}

static void test_name(void) {
  g_assert_cmpstr(nk_path_name("/a/b.c"), ==, "b.c");
  g_assert_cmpstr(nk_path_name("b.c"), ==, "b.c");
  g_assert_cmpstr(nk_path_name("a/"), ==, "");
}

static void test_date(void) {
  static const struct {
    const char *epoch, *date;
  } rows[] = {
      {"1795392000", "2026-11-23"}, {"0", "1970-01-01"}, {"", NULL},   {"soon", NULL},
      {"1795392000 ", NULL},        {"-1", NULL},        {NULL, NULL}, {"99999999999999999999", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    if (rows[i].epoch)
      g_setenv("SOURCE_DATE_EPOCH", rows[i].epoch, TRUE);
    else
      g_unsetenv("SOURCE_DATE_EPOCH");
    g_autofree char *fixed = nk_date_fixed(), *today = nk_date_today();
    g_assert_cmpstr(fixed, ==, rows[i].date);
    g_assert_true(fixed ? g_str_equal(fixed, today) : g_regex_match_simple("^20..-..-..$", today, 0, 0));
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/text/within", test_within);
  g_test_add_func("/text/name", test_name);
  g_test_add_func("/text/date", test_date);
  return g_test_run();
}
