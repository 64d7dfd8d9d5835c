/* A baseline: a judgement's snapshot in a file, so that later findings are measured against it without git. */
#include <needkext/compare.h>

#include "analyzer/report/json_values.h"
#include "analyzer/report/report_private.h"

#include <string.h>

static const char schema[] = "needkext-baseline/1";
enum { MAX_BYTES = 256 * 1024 * 1024 };

/* ---- writing ---- */

static json_t *finding_value(const NkPastFinding *finding) {
  return json_pack("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:i, s:b}", "id", nk_json_text(finding->id), "pattern",
                   nk_json_text(finding->pattern), "symbol", nk_json_text(finding->symbol), "rule",
                   nk_json_text(finding->rule), "level", nk_json_text(finding->level), "message",
                   nk_json_text(finding->message), "file", nk_json_text(finding->file), "line", finding->line, "open",
                   finding->open);
}

static json_t *function_value(const NkPastFunction *function) {
  return json_pack("{s:o, s:o, s:o, s:o, s:i, s:i, s:b}", "symbol", nk_json_text(function->symbol), "body",
                   nk_json_text(function->body), "file", nk_json_text(function->file), "bundle",
                   nk_json_text(function->bundle), "line", function->line, "end_line", function->end_line, "movable",
                   function->movable);
}

static json_t *numbers_value(const guint *numbers) {
  json_t *value = json_object();
  for (guint i = 0; i < NK_N_RESIDENCIES; i++)
    json_object_set_new(value, nk_residency_name((NkResidency)i), json_integer(numbers[i]));
  return value;
}

static json_t *met_value(const NkMet *met) {
  json_t *value = json_object();
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    json_object_set_new(value, nk_criterion_name((NkCriterion)i), json_string(nk_met_name(met[i])));
  return value;
}

static json_t *bundle_value(const NkPastBundle *bundle) {
  return json_pack("{s:o, s:o, s:s, s:s, s:o, s:o, s:i, s:o, s:o, s:o}", "key", nk_json_text(bundle->key), "name",
                   nk_json_text(bundle->name), "verdict", nk_verdict_name(bundle->documented), "today",
                   nk_verdict_name(bundle->today), "reason", nk_json_text(bundle->reason), "met",
                   met_value(bundle->met), "kernel_only", bundle->kernel_only, "functions",
                   numbers_value(bundle->functions), "lines", numbers_value(bundle->lines), "interfaces",
                   nk_json_texts(bundle->interfaces));
}

static json_t *claims_value(GHashTable *claims) {
  g_autoptr(GList) texts = g_list_sort(g_hash_table_get_keys(claims), (GCompareFunc)strcmp);
  json_t *list = json_array();
  for (const GList *text = texts; text; text = text->next)
    json_array_append_new(list, nk_json_text(text->data));
  return list;
}

static json_t *list_value(const GPtrArray *items, json_t *(*value)(gconstpointer item)) {
  json_t *list = json_array();
  for (guint i = 0; i < items->len; i++)
    json_array_append_new(list, value(items->pdata[i]));
  return list;
}

static json_t *any_finding(gconstpointer item) {
  return finding_value(item);
}

static json_t *any_function(gconstpointer item) {
  return function_value(item);
}

static json_t *any_bundle(gconstpointer item) {
  return bundle_value(item);
}

gboolean nk_baseline_write(const NkSnapshot *snapshot, const char *file, GError **error) {
  g_autoptr(GString) text = g_string_new(NULL);
  json_t *value = json_pack("{s:s, s:o, s:o, s:s, s:s, s:o, s:o, s:o, s:o, s:o}", "schema", schema, "version",
                            nk_json_text(snapshot->version), "catalog", nk_json_text(snapshot->catalog), "verdict",
                            nk_verdict_name(snapshot->documented), "today", nk_verdict_name(snapshot->today), "reason",
                            nk_json_text(snapshot->reason), "bundles", list_value(snapshot->bundles, any_bundle),
                            "findings", list_value(snapshot->findings, any_finding), "functions",
                            list_value(snapshot->functions, any_function), "claims", claims_value(snapshot->claims));
  if (!nk_json_write(value, text, error))
    return FALSE;
  gboolean written = g_file_set_contents(file, text->str, (gssize)text->len, error);
  if (!written)
    g_prefix_error(error, "--write-baseline: ");
  return written;
}

/* ---- reading ---- */

/* A text, "" where it is missing: a baseline that somebody edited is still no reason to fall over. */
static char *text_at(const json_t *value, const char *key) {
  const char *text = json_string_value(json_object_get(value, key));
  return g_strdup(text ? text : "");
}

static char *text_or_null(const json_t *value, const char *key) {
  return g_strdup(json_string_value(json_object_get(value, key)));
}

static guint number_at(const json_t *value, const char *key) {
  json_int_t number = json_integer_value(json_object_get(value, key));
  return number > 0 && number <= G_MAXINT ? (guint)number : 0;
}

static guint word_at(const json_t *value, const char *key, const char *(*name)(guint), guint n) {
  const char *text = json_string_value(json_object_get(value, key));
  for (guint i = 0; i < n; i++)
    if (g_strcmp0(text, name(i)) == 0)
      return i;
  return 0;
}

static const char *verdict_name(guint i) {
  return nk_verdict_name((NkVerdict)i);
}

static const char *met_name(guint i) {
  return nk_met_name((NkMet)i);
}

static NkVerdict verdict_at(const json_t *value, const char *key) {
  return (NkVerdict)word_at(value, key, verdict_name, NK_VERDICT_JUSTIFIED + 1);
}

static void read_finding(NkSnapshot *snapshot, const json_t *value) {
  NkPastFinding *finding = nk_past_finding_new(snapshot);
  finding->id = text_at(value, "id");
  finding->pattern = text_at(value, "pattern");
  finding->symbol = text_or_null(value, "symbol");
  finding->rule = text_at(value, "rule");
  finding->level = text_at(value, "level");
  finding->message = text_at(value, "message");
  finding->file = text_or_null(value, "file");
  finding->line = number_at(value, "line");
  finding->open = json_is_true(json_object_get(value, "open"));
}

static void read_function(NkSnapshot *snapshot, const json_t *value) {
  NkPastFunction *function = nk_past_function_new(snapshot);
  function->symbol = text_at(value, "symbol");
  function->body = text_or_null(value, "body");
  function->file = text_at(value, "file");
  function->bundle = text_at(value, "bundle");
  function->line = number_at(value, "line");
  function->end_line = number_at(value, "end_line");
  function->movable = json_is_true(json_object_get(value, "movable"));
}

static void read_bundle(NkSnapshot *snapshot, const json_t *value) {
  NkPastBundle *bundle = nk_past_bundle_new(snapshot);
  const json_t *interfaces = json_object_get(value, "interfaces");
  bundle->key = text_at(value, "key");
  bundle->name = text_at(value, "name");
  bundle->documented = verdict_at(value, "verdict");
  bundle->today = verdict_at(value, "today");
  bundle->reason = text_at(value, "reason");
  bundle->kernel_only = number_at(value, "kernel_only");
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    bundle->met[i] =
        (NkMet)word_at(json_object_get(value, "met"), nk_criterion_name((NkCriterion)i), met_name, NK_MET_YES + 1);
  for (guint i = 0; i < NK_N_RESIDENCIES; i++) {
    bundle->functions[i] = number_at(json_object_get(value, "functions"), nk_residency_name((NkResidency)i));
    bundle->lines[i] = number_at(json_object_get(value, "lines"), nk_residency_name((NkResidency)i));
  }
  for (size_t i = 0; i < json_array_size(interfaces); i++)
    if (json_is_string(json_array_get(interfaces, i)))
      g_ptr_array_add(bundle->interfaces, g_strdup(json_string_value(json_array_get(interfaces, i))));
}

static void read_list(NkSnapshot *snapshot, const json_t *list, void (*read)(NkSnapshot *, const json_t *)) {
  for (size_t i = 0; i < json_array_size(list); i++)
    if (json_is_object(json_array_get(list, i)))
      read(snapshot, json_array_get(list, i));
}

static void read_claim_texts(NkSnapshot *snapshot, const json_t *list) {
  for (size_t i = 0; i < json_array_size(list); i++)
    if (json_is_string(json_array_get(list, i)))
      g_hash_table_add(snapshot->claims, g_strdup(json_string_value(json_array_get(list, i))));
}

static NkSnapshot *snapshot_of(const json_t *value) {
  NkSnapshot *snapshot = nk_snapshot_empty();
  snapshot->version = text_at(value, "version");
  snapshot->catalog = text_at(value, "catalog");
  snapshot->documented = verdict_at(value, "verdict");
  snapshot->today = verdict_at(value, "today");
  snapshot->reason = text_at(value, "reason");
  read_list(snapshot, json_object_get(value, "bundles"), read_bundle);
  read_list(snapshot, json_object_get(value, "findings"), read_finding);
  read_list(snapshot, json_object_get(value, "functions"), read_function);
  read_claim_texts(snapshot, json_object_get(value, "claims"));
  return snapshot;
}

NkSnapshot *nk_baseline_read(const char *file, GError **error) {
  g_autofree char *text = NULL;
  g_autoptr(GError) why = NULL;
  gsize length = 0;
  if (!g_file_get_contents(file, &text, &length, &why)) {
    g_set_error(error, NK_REPORT_ERROR, NK_ERROR_NOT_FOUND, "--baseline: %s; --write-baseline FILE makes one",
                why->message);
    return NULL;
  }
  json_error_t at = {0};
  json_t *value = length <= MAX_BYTES ? json_loadb(text, length, 0, &at) : NULL;
  const char *found = json_string_value(json_object_get(value, "schema"));
  NkSnapshot *snapshot = g_strcmp0(found, schema) == 0 ? snapshot_of(value) : NULL;
  if (!value)
    g_set_error(error, NK_REPORT_ERROR, NK_ERROR_INVALID,
                "--baseline: %s:%d:%d: %s; expected what --write-baseline wrote", file, MAX(at.line, 1),
                MAX(at.column, 1), *at.text ? at.text : "too large");
  else if (!snapshot)
    g_set_error(error, NK_REPORT_ERROR, NK_ERROR_INVALID,
                "--baseline: %s: schema is %s, expected %s: what --write-baseline wrote", file,
                found ? found : "missing", schema);
  json_decref(value);
  return snapshot;
}
