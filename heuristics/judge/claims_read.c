/* The reader of claims. A claim without an owner, a date or a reason is an error, not a weak claim. */
#include "heuristics/judge/claims.h"
#include "heuristics/judge/findings.h"

#include <string.h>

static const char *const criteria[] = {"kernel-client", "primary-interrupt", "shared-resource", NULL};

#define FIELD(key, type, member, required, choices) {key, type, G_STRUCT_OFFSET(NkClaim, member), required, choices}

static const NkYamlField fields[] = {
    FIELD("statement", NK_YAML_TEXT, statement, TRUE, NULL),
    FIELD("criterion", NK_YAML_CHOICE, criterion, TRUE, criteria),
    FIELD("need", NK_YAML_TEXT, need, TRUE, NULL),
    FIELD("evidence", NK_YAML_TEXT, evidence, TRUE, NULL),
    FIELD("owner", NK_YAML_TEXT, owner, TRUE, NULL),
    FIELD("expiry", NK_YAML_TEXT, expiry, TRUE, NULL),
    FIELD("bundle", NK_YAML_TEXT, bundle, FALSE, NULL),
};

static void claim_free(gpointer data) {
  NkClaim *claim = data;
  g_free(claim->statement);
  g_free(claim->need);
  g_free(claim->evidence);
  g_free(claim->owner);
  g_free(claim->expiry);
  g_free(claim->bundle);
  g_free(claim->file);
  g_free(claim);
}

/* NULL if every member says something. */
static const char *fault_of(const NkClaim *claim, const char **key) {
  const struct {
    const char *key, *text;
  } texts[] = {
      {"statement", claim->statement}, {"need", claim->need}, {"evidence", claim->evidence}, {"owner", claim->owner}};
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
    *key = texts[i].key;
    if (!texts[i].text[strspn(texts[i].text, " \t\n")])
      return "expected text, not only space";
  }
  *key = "expiry";
  return nk_date_is_valid(claim->expiry) ? NULL : "expected a date such as 2027-03-31";
}

static NkClaim *read_one(const NkYaml *node, const char *file, const char *name, GError **error) {
  NkClaim *claim = g_new0(NkClaim, 1);
  const char *key = NULL, *fault = NULL;
  gboolean loaded = nk_yaml_load(node, fields, G_N_ELEMENTS(fields), claim, name, NK_CONFIG_ERROR, error);
  if (loaded)
    fault = fault_of(claim, &key);
  if (fault)
    nk_yaml_error(error, NK_CONFIG_ERROR, name, nk_yaml_get(node, key), "%s: %s", key, fault);
  if (!loaded || fault) {
    claim_free(claim);
    return NULL;
  }
  claim->file = g_strdup(file);
  claim->line = node->line;
  claim->column = node->column;
  return claim;
}

GPtrArray *nk_claims_read(const NkYaml *node, const char *file, const char *name, GError **error) {
  g_autoptr(GPtrArray) claims = g_ptr_array_new_with_free_func(claim_free);
  if (node->kind != NK_YAML_SEQUENCE) {
    nk_yaml_error(error, NK_CONFIG_ERROR, name, node, "claims: expected a list of claims");
    return NULL;
  }
  for (guint i = 0; i < node->items->len; i++) {
    NkClaim *claim = read_one(g_ptr_array_index(node->items, i), file, name, error);
    if (!claim)
      return NULL;
    g_ptr_array_add(claims, claim);
  }
  return g_steal_pointer(&claims);
}

/* `need` is a rule's id, "id: why its counterpart does not do", or a sentence that says why none does. */
static gboolean resolve(NkClaim *claim, const NkCatalog *catalog) {
  const char *colon = strstr(claim->need, ": ");
  g_autofree char *id = colon ? g_strndup(claim->need, (gsize)(colon - claim->need)) : g_strdup(claim->need);
  claim->rule = nk_catalog_rule(catalog, id);
  claim->explains = claim->rule ? colon != NULL : strpbrk(claim->need, " \t\n") != NULL;
  return claim->rule || claim->explains;
}

gboolean nk_claims_resolve(GPtrArray *claims, const NkCatalog *catalog, const char *name, GError **error) {
  for (guint i = 0; claims && i < claims->len; i++) {
    NkClaim *claim = g_ptr_array_index(claims, i);
    if (resolve(claim, catalog))
      continue;
    g_set_error(error, NK_CONFIG_ERROR, NK_ERROR_INVALID,
                "%s:%u:%u: need: expected the id of a rule, or a sentence; there is no rule \"%s\"", name, claim->line,
                claim->column, claim->need);
    return FALSE;
  }
  return TRUE;
}
