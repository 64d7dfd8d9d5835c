/* The parts of a file that are no rules: which names belong to the family, and what an overlay changes in rules that
   are already there. */
#include "heuristics/catalog/read.h"

#include <string.h>

/* ---- classify ---- */
typedef struct {
  char **functions, **classes;
} RawFamilies;

static const NkYamlField family_fields[] = {
    {"functions", NK_YAML_TEXTS, offsetof(RawFamilies, functions), FALSE, NULL},
    {"classes", NK_YAML_TEXTS, offsetof(RawFamilies, classes), FALSE, NULL},
};

static gboolean claim(NkRuleSource *source, const NkYaml *list, guint index, NkNameKind kind, char *pattern,
                      GError **error) {
  const NkYaml *at = list->kind == NK_YAML_SEQUENCE ? g_ptr_array_index(list->items, index) : list;
  g_autofree char *key = g_strdup_printf("%d %s", (int)kind, pattern);
  const char *other = g_hash_table_lookup(source->claimed, key);
  if (other)
    return nk_source_refuse(source, at, error, "classify: expected each name once; \"%s\" is also at %s", pattern,
                            other);
  g_hash_table_insert(source->claimed, g_steal_pointer(&key),
                      g_strdup_printf("%s:%u:%u", source->name, at->line, at->column));
  NkFamilyName one = {(int)kind, pattern, source->family};
  g_array_append_val(source->catalog->family_names, one);
  return TRUE;
}

static gboolean claim_all(NkRuleSource *source, const NkYaml *list, NkNameKind kind, char **patterns, GError **error) {
  if (!patterns)
    return TRUE;
  NkRuleKind like = kind == NK_NAME_CLASS ? NK_RULE_DERIVES : NK_RULE_CALLS;
  if (!nk_source_patterns(source, list, patterns, like, error))
    return FALSE;
  for (guint i = 0; patterns[i]; i++)
    if (!claim(source, list, i, kind, patterns[i], error))
      return FALSE;
  return TRUE;
}

gboolean nk_source_families(NkRuleSource *source, const NkYaml *node, GError **error) {
  RawFamilies raw = {0};
  if (!node)
    return TRUE;
  return nk_source_load(source, node, family_fields, G_N_ELEMENTS(family_fields), &raw, error) &&
         claim_all(source, nk_yaml_get(node, "functions"), NK_NAME_FUNCTION, raw.functions, error) &&
         claim_all(source, nk_yaml_get(node, "classes"), NK_NAME_CLASS, raw.classes, error);
}

/* ---- add and remove ---- */
typedef struct {
  char *rule, **names;
} RawChange;

static const NkYamlField change_fields[] = {
    {"rule", NK_YAML_TEXT, offsetof(RawChange, rule), TRUE, NULL},
    {"names", NK_YAML_TEXTS, offsetof(RawChange, names), FALSE, NULL},
};

static NkRule *load_change(NkRuleSource *source, const NkYaml *node, RawChange *raw, GError **error) {
  if (!nk_source_load(source, node, change_fields, G_N_ELEMENTS(change_fields), raw, error))
    return NULL;
  NkRule *rule = g_hash_table_lookup(source->catalog->by_id, raw->rule);
  if (!rule)
    nk_source_refuse(source, nk_yaml_get(node, "rule"), error, "rule: expected the id of a rule; there is no \"%s\"",
                     raw->rule);
  return rule;
}

static gboolean contains(char **names, const char *name) {
  return names && g_strv_contains((const char *const *)names, name);
}

/* The first list with the second's names, or without them. */
static char **combined(NkRuleSource *source, char **names, char **change, gboolean with) {
  guint n = 0, most = g_strv_length(names) + g_strv_length(change) + 1;
  char **result = nk_catalog_alloc(source->catalog, most * sizeof *result);
  for (char **name = names; *name; name++)
    if (with || !contains(change, *name))
      result[n++] = *name;
  for (char **name = change; with && *name; name++)
    if (!contains(names, *name))
      result[n++] = *name;
  return result;
}

static gboolean read_addition(NkRuleSource *source, const NkYaml *node, GError **error) {
  RawChange raw = {0};
  NkRule *rule = load_change(source, node, &raw, error);
  if (!rule)
    return FALSE;
  const NkYaml *names = nk_yaml_get(node, "names");
  if (!names)
    return nk_source_refuse(source, node, error, "expected the key \"names\" here");
  if (!nk_source_patterns(source, names, raw.names, rule->kind, error))
    return FALSE;
  rule->names = combined(source, rule->names, raw.names, TRUE);
  return TRUE;
}

static gboolean read_removal(NkRuleSource *source, const NkYaml *node, GError **error) {
  RawChange raw = {0};
  NkRule *rule = load_change(source, node, &raw, error);
  if (!rule)
    return FALSE;
  if (!raw.names) {
    nk_catalog_drop(source->catalog, rule);
    return TRUE;
  }
  const NkYaml *list = nk_yaml_get(node, "names");
  for (guint i = 0; raw.names[i]; i++)
    if (!contains(rule->names, raw.names[i]))
      return nk_source_refuse(source, list->kind == NK_YAML_SEQUENCE ? g_ptr_array_index(list->items, i) : list, error,
                              "names: expected a name of %s; \"%s\" is none", rule->id, raw.names[i]);
  char **rest = combined(source, rule->names, raw.names, FALSE);
  if (!*rest)
    return nk_source_refuse(source, list, error, "names: expected a name to remain; without names the rule is removed");
  rule->names = rest;
  return TRUE;
}

gboolean nk_source_add(NkRuleSource *source, const NkYaml *node, GError **error) {
  return nk_source_list(source, node, "add", read_addition, error);
}

gboolean nk_source_remove(NkRuleSource *source, const NkYaml *node, GError **error) {
  return nk_source_list(source, node, "remove", read_removal, error);
}
