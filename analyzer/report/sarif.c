/* SARIF 2.1.0. Numbers are those that code hosts take: results beyond them would be refused or not shown, so the
   gravest come first and the rest is said. */
#include "analyzer/report/sarif.h"
#include "analyzer/report/json_values.h"
#include "analyzer/report/report_private.h"

#include <string.h>

enum { MAX_RESULTS = 5000, MAX_STEPS = 1000 };

static const char schema[] =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
static const char root_id[] = "%SRCROOT%";

void nk_sarif_init(NkSarif *log, const NkJudgement *judgement) {
  *log = (NkSarif){.judgement = judgement,
                   .excerpts = nk_excerpts_new(judgement->project),
                   .rules = json_array(),
                   .results = json_array(),
                   .indices = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL)};
}

void nk_sarif_clear(NkSarif *log) {
  nk_excerpts_free(log->excerpts);
  json_decref(log->rules);
  json_decref(log->results);
  g_hash_table_unref(log->indices);
}

/* ---- places ---- */

static json_t *artifact_value(const char *file) {
  if (g_path_is_absolute(file)) {
    g_autofree char *uri = g_filename_to_uri(file, NULL, NULL);
    return json_pack("{s:o}", "uri", nk_json_text(uri));
  }
  g_autofree char *uri = g_uri_escape_string(*file ? file : ".", "/", FALSE);
  return json_pack("{s:s, s:s}", "uri", uri, "uriBaseId", root_id);
}

static json_t *region_value(NkSarif *log, const NkSite *site) {
  NkExcerptLine line;
  json_t *region = json_pack("{s:i}", "startLine", site->line);
  if (site->column && nk_excerpt_line(log->excerpts, site, &line)) {
    json_object_set_new(region, "startColumn", json_integer(line.character));
    g_free(line.text);
  }
  return region;
}

json_t *nk_sarif_location(NkSarif *log, const NkSite *site) {
  json_t *physical = json_pack("{s:o}", "artifactLocation", artifact_value(site->file ? site->file : ""));
  if (site->line)
    json_object_set_new(physical, "region", region_value(log, site));
  return json_pack("{s:o}", "physicalLocation", physical);
}

/* ---- rules ---- */

static json_t *text_value(const char *text) {
  return json_pack("{s:o}", "text", nk_json_text(text));
}

static gboolean is_link(const char *text) {
  return text && (g_str_has_prefix(text, "https://") || g_str_has_prefix(text, "http://")) && !strchr(text, ' ');
}

static json_t *rule_value(const NkSarif *log, const NkSarifResult *result) {
  const NkCatalog *catalog = log->judgement->catalog;
  const NkRule *known = catalog ? nk_catalog_rule(catalog, result->rule) : NULL;
  const char *title = nk_rule_title(log->judgement, result->rule);
  json_t *rule = json_pack("{s:s, s:o, s:{s:s}}", "id", result->rule, "shortDescription",
                           text_value(title ? title : result->rule), "defaultConfiguration", "level", result->level);
  g_autofree char *help = g_strdup_printf("needkext explain %s", result->rule);
  json_object_set_new(rule, "help", text_value(help));
  if (known && is_link(known->source))
    json_object_set_new(rule, "helpUri", json_string(known->source));
  return rule;
}

static guint rule_index(NkSarif *log, const NkSarifResult *result) {
  guint index = GPOINTER_TO_UINT(g_hash_table_lookup(log->indices, result->rule));
  if (index == 0) {
    json_array_append_new(log->rules, rule_value(log, result));
    index = (guint)json_array_size(log->rules);
    g_hash_table_insert(log->indices, g_strdup(result->rule), GUINT_TO_POINTER(index));
  }
  return index - 1;
}

/* ---- results ---- */

static json_t *flow_value(NkSarif *log, const GArray *path) {
  json_t *locations = json_array();
  for (guint i = 0; i < MIN(path->len, MAX_STEPS); i++) {
    const NkStep *step = &g_array_index(path, NkStep, i);
    json_t *location = nk_sarif_location(log, &step->site);
    json_object_set_new(location, "message", text_value(step->function->qualified));
    json_array_append_new(locations, json_pack("{s:o}", "location", location));
  }
  return json_pack("[{s:[{s:o}]}]", "threadFlows", "locations", locations);
}

json_t *nk_sarif_add(NkSarif *log, const NkSarifResult *result) {
  if (json_array_size(log->results) >= MAX_RESULTS)
    return NULL;
  json_t *value =
      json_pack("{s:s, s:i, s:s, s:s, s:o, s:[o], s:{s:o}, s:f, s:[]}", "ruleId", result->rule, "ruleIndex",
                rule_index(log, result), "kind", result->kind, "level", result->level, "message",
                text_value(result->message), "locations", nk_sarif_location(log, &result->site), "partialFingerprints",
                "needkext/v1", nk_json_text(result->id), "rank", result->rank, "suppressions");
  if (result->path && result->path->len)
    json_object_set_new(value, "codeFlows", flow_value(log, result->path));
  json_array_append_new(log->results, value);
  return value;
}

/* ---- the run ---- */

static void notify(json_t *list, const char *level, const char *message, json_t *location) {
  json_t *value = json_pack("{s:s, s:o}", "level", level, "message", text_value(message));
  if (location)
    json_object_set_new(value, "locations", json_pack("[o]", location));
  json_array_append_new(list, value);
}

/* Everything that was not analysed, or not in full. */
static json_t *notifications_value(NkSarif *log) {
  const NkJudgement *judgement = log->judgement;
  json_t *list = json_array();
  for (guint i = 0; i < judgement->diagnostics->len; i++) {
    const NkDiagnostic *one = judgement->diagnostics->pdata[i];
    NkSite site = {one->file, one->line, 0};
    notify(list, one->level, one->message, one->file ? nk_sarif_location(log, &site) : NULL);
  }
  for (guint i = 0; i < judgement->bundles->len; i++) {
    const NkBundleJudgement *bundle = judgement->bundles->pdata[i];
    g_autofree char *coverage = nk_report_coverage(&bundle->coverage);
    g_autofree char *message = g_strdup_printf("%s: %s", bundle->bundle->name, coverage);
    NkSite site = {bundle->bundle->path, 0, 0};
    if (bundle->kernel && bundle->incomplete)
      notify(list, "error", message, nk_sarif_location(log, &site));
  }
  if (json_array_size(log->results) >= MAX_RESULTS)
    notify(list, "warning", "there are more results than are written; these are the gravest", NULL);
  return list;
}

static json_t *driver_value(const NkSarif *log) {
  const NkJudgement *judgement = log->judgement;
  json_t *driver = json_pack("{s:s, s:o, s:o, s:O}", "name", "needkext", "version", nk_json_text(nk_version()),
                             "semanticVersion", nk_json_text(nk_version()), "rules", log->rules);
  json_object_set_new(driver, "properties",
                      json_pack("{s:o, s:o, s:o, s:o}", "catalog", nk_json_text(judgement->catalog_version), "policy",
                                nk_json_text(judgement->policy_version), "libclang", nk_json_text(judgement->libclang),
                                "sdk", nk_json_text(judgement->sdk)));
  return driver;
}

gboolean nk_sarif_write(NkSarif *log, const char *command, GString *out, GError **error) {
  const NkJudgement *judgement = log->judgement;
  g_autofree char *category = g_strdup_printf("needkext-%s/", command);
  json_t *invocation = json_pack("{s:b, s:o}", "executionSuccessful", !judgement->incomplete,
                                 "toolExecutionNotifications", notifications_value(log));
  json_t *run = json_pack("{s:{s:o}, s:[o], s:s, s:{s:s}, s:{s:{s:{s:s}}}, s:O}", "tool", "driver", driver_value(log),
                          "invocations", invocation, "columnKind", "unicodeCodePoints", "automationDetails", "id",
                          category, "originalUriBaseIds", root_id, "description", "text", "The root of the repository",
                          "results", log->results);
  json_object_set_new(run, "properties",
                      json_pack("{s:s, s:s, s:s}", "verdict", nk_verdict_name(judgement->documented.verdict), "today",
                                nk_verdict_name(judgement->today.verdict), "platform", judgement->platform));
  return nk_json_write(json_pack("{s:s, s:s, s:[o]}", "$schema", schema, "version", "2.1.0", "runs", run), out, error);
}
