/* explain: one rule, or what is said about one line. */
#include "analyzer/cli/rule_values.h"
#include "analyzer/cli/views.h"
#include "analyzer/report/json_values.h"

#include <string.h>

enum { MAX_NAMED = 8 };

/* A family's name asks for its list; else rules whose id contains the text. */
static int not_found(const NkCatalog *catalog, const char *id) {
  g_autoptr(GString) names = g_string_new(NULL);
  GPtrArray *rules = nk_catalog_rules(catalog);
  for (guint i = 0, named = 0; i < rules->len; i++) {
    const NkRule *rule = g_ptr_array_index(rules, i);
    if (strcmp(rule->family, id) == 0)
      return nk_output_wrong("%s is a family of rules; 'needkext rules --family %s' lists them", id, id);
    if (named < MAX_NAMED && strstr(rule->id, id)) {
      g_string_append_printf(names, "%s%s", names->len ? ", " : "", rule->id);
      named++;
    }
  }
  if (names->len)
    return nk_output_wrong("no rule is called %s; there are: %s", id, names->str);
  return nk_output_wrong("no rule is called %s; 'needkext rules' lists them", id);
}

static int run_site(NkSession *session, GError **error) {
  const NkOptions *options = session->options;
  g_autoptr(GString) text = g_string_new(NULL);
  gboolean json = strcmp(options->format, "json") == 0;
  session->asks = TRUE;
  if (!nk_session_open(session, options->paths ? options->paths[0] : ".", error) || !nk_session_judge(session, error) ||
      !nk_site_write(session, options->site, json, text, error) || !nk_output_write(options, text, error))
    return NK_EXIT_WRONG;
  return NK_EXIT_DONE;
}

int nk_run_explain(NkOptions *options) {
  if (options->site)
    return nk_session_run(options, run_site);
  if (!options->paths || !options->paths[0])
    return nk_output_wrong("explain: which rule? 'needkext rules' lists them");
  g_autoptr(GError) error = NULL;
  g_autoptr(NkCatalog) catalog = nk_cli_catalog(options->catalog, &error);
  if (!catalog)
    return nk_output_error(error);
  const NkRule *rule = nk_catalog_rule(catalog, options->paths[0]);
  if (!rule)
    return not_found(catalog, options->paths[0]);
  g_autoptr(GString) text = g_string_new(NULL);
  gboolean good = TRUE;
  if (strcmp(options->format, "json") == 0)
    good = nk_json_write(nk_rule_value(rule), text, &error);
  else
    nk_rule_describe(rule, text);
  if (!good || !nk_output_write(options, text, &error))
    return nk_output_error(error);
  return NK_EXIT_DONE;
}
