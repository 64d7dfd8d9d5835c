/* rules: the catalogue, or a check of rule files. */
#include "analyzer/cli/cli.h"
#include "analyzer/cli/rule_values.h"
#include "analyzer/report/json_values.h"

#include <string.h>

static int verify(const char *directory) {
  g_autoptr(GError) error = NULL;
  g_autoptr(NkCatalog) catalog = nk_catalog_read(directory, &error);
  if (!catalog)
    return nk_output_error(error);
  g_print("%s: %u rules, no error; catalogue %s\n", directory, nk_catalog_rules(catalog)->len,
          nk_catalog_version(catalog));
  return NK_EXIT_DONE;
}

static void write_text(GPtrArray *rules, GString *out) {
  for (guint i = 0; i < rules->len; i++) {
    const NkRule *rule = g_ptr_array_index(rules, i);
    const char *criterion = nk_criterion_name(rule->criterion);
    gboolean judges = rule->evidence && criterion;
    g_string_append_printf(out, "%-36s %-9s %-17s %-9s %s\n", rule->id, nk_rule_kind_name(rule->kind),
                           judges ? criterion : "-", judges ? nk_strength_name(rule->strength) : "-",
                           rule->title ? rule->title : "");
  }
}

static gboolean write_json(const NkCatalog *catalog, GString *out, GError **error) {
  GPtrArray *rules = nk_catalog_rules(catalog);
  json_t *list = json_array();
  for (guint i = 0; i < rules->len; i++)
    json_array_append_new(list, nk_rule_value(g_ptr_array_index(rules, i)));
  return nk_json_write(
      json_pack("{s:s, s:s, s:o}", "schema", "needkext-rules/1", "catalog", nk_catalog_version(catalog), "rules", list),
      out, error);
}

int nk_run_rules(NkOptions *options) {
  if (options->verify)
    return verify(options->verify);
  g_autoptr(GError) error = NULL;
  g_autoptr(NkCatalog) catalog = nk_cli_catalog(&error);
  if (!catalog)
    return nk_output_error(error);
  g_autoptr(GString) text = g_string_new(NULL);
  gboolean good = TRUE;
  if (strcmp(options->format, "json") == 0)
    good = write_json(catalog, text, &error);
  else
    write_text(nk_catalog_rules(catalog), text);
  if (!good || !nk_output_write(options, text, &error))
    return nk_output_error(error);
  return NK_EXIT_DONE;
}
