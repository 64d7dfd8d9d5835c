/* The reader of suppressions. One without a reason is an error. */
#include "heuristics/judge/findings.h"

#include <string.h>

#define FIELD(key, member, required) {key, NK_YAML_TEXT, G_STRUCT_OFFSET(NkSuppression, member), required, NULL}

static const NkYamlField fields[] = {
    FIELD("rule", rule, TRUE), FIELD("path", path, FALSE),    FIELD("symbol", symbol, FALSE),
    FIELD("id", id, FALSE),    FIELD("reason", reason, TRUE), FIELD("expiry", expiry, FALSE),
};

static void suppression_free(gpointer data) {
  NkSuppression *suppression = data;
  g_free(suppression->rule);
  g_free(suppression->path);
  g_free(suppression->symbol);
  g_free(suppression->id);
  g_free(suppression->reason);
  g_free(suppression->expiry);
  g_free(suppression->file);
  g_free(suppression);
}

gboolean nk_date_is_valid(const char *text) {
  for (guint i = 0; i < 10; i++)
    if (i == 4 || i == 7 ? text[i] != '-' : !g_ascii_isdigit(text[i]))
      return FALSE;
  guint64 year = g_ascii_strtoull(text, NULL, 10), month = g_ascii_strtoull(text + 5, NULL, 10);
  guint64 day = g_ascii_strtoull(text + 8, NULL, 10);
  return !text[10] && month <= 12 && day <= 31 && g_date_valid_dmy((GDateDay)day, (GDateMonth)month, (GDateYear)year);
}

static gboolean is_blank(const char *text) {
  return !text[strspn(text, " \t\n")];
}

/* NULL if it can be used; `key` receives where it cannot. */
static const char *fault_of(const NkSuppression *one, const char **key) {
  *key = "reason";
  if (is_blank(one->reason))
    return "expected text, not only space";
  *key = "rule";
  if (is_blank(one->rule))
    return "expected the id of a rule, or a pattern";
  *key = "expiry";
  return !one->expiry || nk_date_is_valid(one->expiry) ? NULL : "expected a date such as 2027-03-31";
}

static NkSuppression *read_one(const NkYaml *node, const char *file, const char *name, GError **error) {
  NkSuppression *one = g_new0(NkSuppression, 1);
  const char *key = NULL, *fault = NULL;
  gboolean loaded = nk_yaml_load(node, fields, G_N_ELEMENTS(fields), one, name, NK_CONFIG_ERROR, error);
  if (loaded)
    fault = fault_of(one, &key);
  if (fault)
    nk_yaml_error(error, NK_CONFIG_ERROR, name, nk_yaml_get(node, key), "%s: %s", key, fault);
  if (!loaded || fault) {
    suppression_free(one);
    return NULL;
  }
  one->file = g_strdup(file);
  one->line = node->line;
  one->column = node->column;
  return one;
}

GPtrArray *nk_suppressions_read(const NkYaml *node, const char *file, const char *name, GError **error) {
  g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func(suppression_free);
  if (node->kind != NK_YAML_SEQUENCE) {
    nk_yaml_error(error, NK_CONFIG_ERROR, name, node, "suppressions: expected a list");
    return NULL;
  }
  for (guint i = 0; i < node->items->len; i++) {
    NkSuppression *one = read_one(node->items->pdata[i], file, name, error);
    if (!one)
      return NULL;
    g_ptr_array_add(list, one);
  }
  return g_steal_pointer(&list);
}
