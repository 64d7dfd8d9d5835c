/* rules: the catalogue, or a check of rule files. */
#include "analyzer/cli/cli.h"
#include "analyzer/cli/rule_values.h"
#include "analyzer/report/json_values.h"

#include <string.h>

/* As it will be read: on top of the built-in rules. */
static int verify(const char *directory) {
  g_autoptr(GError) error = NULL;
  g_autoptr(NkCatalog) catalog = nk_cli_catalog(directory, &error);
  if (!catalog)
    return nk_output_error(error);
  g_print("%s: no error; %u rules with the built-in ones, catalogue %s\n", directory, nk_catalog_rules(catalog)->len,
          nk_catalog_version(catalog));
  return NK_EXIT_DONE;
}

/* ---- coverage ---- */
static gint compare_names(gconstpointer a, gconstpointer b) {
  return strcmp(a, b);
}

static void write_coverage_text(const NkNameCoverage *coverage, gboolean verbose, GString *out) {
  double share = coverage->total ? 100.0 * coverage->classified / coverage->total : 0;
  g_string_append_printf(out, "%u of %u names are classified (%.2f%%)\n", coverage->classified, coverage->total, share);
  g_autoptr(GList) families = g_list_sort(g_hash_table_get_keys(coverage->families), compare_names);
  for (const GList *f = families; f; f = f->next)
    g_string_append_printf(out, "  %-20s %6u\n", (const char *)f->data,
                           GPOINTER_TO_UINT(g_hash_table_lookup(coverage->families, f->data)));
  for (guint i = 0; verbose && i < coverage->unknown->len; i++)
    g_string_append_printf(out, "%s%s\n", i ? "  " : "not classified:\n  ",
                           (const char *)g_ptr_array_index(coverage->unknown, i));
}

static gboolean write_coverage_json(const NkNameCoverage *coverage, GString *out, GError **error) {
  json_t *families = json_object();
  GHashTableIter iter;
  gpointer family, count;
  g_hash_table_iter_init(&iter, coverage->families);
  while (g_hash_table_iter_next(&iter, &family, &count))
    json_object_set_new(families, family, json_integer(GPOINTER_TO_UINT(count)));
  return nk_json_write(json_pack("{s:s, s:i, s:i, s:o, s:o}", "schema", "needkext-coverage/1", "total", coverage->total,
                                 "classified", coverage->classified, "families", families, "unclassified",
                                 nk_json_texts(coverage->unknown)),
                       out, error);
}

static gboolean write_coverage(const NkOptions *options, const NkCatalog *catalog, GString *out, GError **error) {
  g_autofree char *names = NULL;
  if (!g_file_get_contents(options->coverage, &names, NULL, error))
    return FALSE;
  g_autoptr(NkNameCoverage) coverage = nk_catalog_coverage(catalog, names);
  if (strcmp(options->format, "json") == 0)
    return write_coverage_json(coverage, out, error);
  write_coverage_text(coverage, options->verbose, out);
  return TRUE;
}

/* ---- the list ---- */
static gboolean contains(const char *text, const char *part) {
  g_autofree char *folded = text ? g_utf8_casefold(text, -1) : NULL;
  return folded && strstr(folded, part);
}

static gboolean any_contains(char *const *words, const char *part) {
  for (; *words; words++)
    if (contains(*words, part))
      return TRUE;
  return FALSE;
}

static gboolean says(const NkRule *rule, const char *part) {
  if (contains(rule->id, part) || contains(rule->title, part) || contains(rule->message, part) ||
      any_contains(rule->names, part))
    return TRUE;
  for (guint i = 0; rule->lists && i < rule->lists->len; i++)
    if (any_contains(((const NkRuleList *)rule->lists->pdata[i])->words, part))
      return TRUE;
  return FALSE;
}

/* The rules that the options ask for; NkRule, borrowed. */
static GPtrArray *wanted(const NkOptions *options, const NkCatalog *catalog) {
  GPtrArray *all = nk_catalog_rules(catalog), *some = g_ptr_array_new();
  const char *text = options->paths ? options->paths[0] : NULL;
  g_autofree char *part = text ? g_utf8_casefold(text, -1) : NULL;
  for (guint i = 0; i < all->len; i++) {
    const NkRule *rule = g_ptr_array_index(all, i);
    if (options->family && strcmp(rule->family, options->family) != 0)
      continue;
    if (options->criterion && g_strcmp0(nk_criterion_name(rule->criterion), options->criterion) != 0)
      continue;
    if (!part || says(rule, part))
      g_ptr_array_add(some, (gpointer)rule);
  }
  return some;
}

static void write_text(GPtrArray *rules, GString *out) {
  for (guint i = 0; i < rules->len; i++) {
    const NkRule *rule = g_ptr_array_index(rules, i);
    const char *criterion = nk_criterion_name(rule->criterion);
    gboolean judges = rule->evidence && criterion;
    const char *side = !judges ? "-" : rule->polarity == NK_POLARITY_FOR ? "for" : "against";
    g_string_append_printf(out, "%-36s %-9s %-7s %-17s %-9s %s\n", rule->id, nk_rule_kind_name(rule->kind), side,
                           judges ? criterion : "-", judges ? nk_strength_name(rule->strength) : "-",
                           rule->title ? rule->title : "");
  }
}

static gboolean write_json(const NkCatalog *catalog, GPtrArray *rules, GString *out, GError **error) {
  json_t *list = json_array();
  for (guint i = 0; i < rules->len; i++)
    json_array_append_new(list, nk_rule_value(g_ptr_array_index(rules, i)));
  return nk_json_write(
      json_pack("{s:s, s:s, s:o}", "schema", "needkext-rules/1", "catalog", nk_catalog_version(catalog), "rules", list),
      out, error);
}

static gboolean write_answer(const NkOptions *options, const NkCatalog *catalog, GString *out, GError **error) {
  if (options->coverage)
    return write_coverage(options, catalog, out, error);
  g_autoptr(GPtrArray) rules = wanted(options, catalog);
  if (strcmp(options->format, "json") == 0)
    return write_json(catalog, rules, out, error);
  write_text(rules, out);
  return TRUE;
}

/* A name that no family has is a slip, not a question without an answer. */
static gboolean check_family(const NkCatalog *catalog, const char *family) {
  GPtrArray *rules = nk_catalog_rules(catalog);
  g_autoptr(GPtrArray) families = g_ptr_array_new();
  for (guint i = 0; i < rules->len; i++) {
    const NkRule *rule = g_ptr_array_index(rules, i);
    if (!family || strcmp(rule->family, family) == 0)
      return TRUE;
    if (!g_ptr_array_find_with_equal_func(families, rule->family, g_str_equal, NULL))
      g_ptr_array_add(families, rule->family);
  }
  g_ptr_array_add(families, NULL);
  g_autofree char *known = g_strjoinv(", ", (char **)families->pdata);
  nk_output_wrong("no family is called %s; there are: %s", family, known);
  return FALSE;
}

int nk_run_rules(NkOptions *options) {
  if (options->verify)
    return verify(options->verify);
  g_autoptr(GError) error = NULL;
  g_autoptr(NkCatalog) catalog = nk_cli_catalog(options->catalog, &error);
  if (!catalog)
    return nk_output_error(error);
  if (!check_family(catalog, options->family))
    return NK_EXIT_WRONG;
  g_autoptr(GString) text = g_string_new(NULL);
  if (!write_answer(options, catalog, text, &error) || !nk_output_write(options, text, &error))
    return nk_output_error(error);
  return NK_EXIT_DONE;
}
