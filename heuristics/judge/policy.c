/* The reader of policy files. */
#include "heuristics/judge/policy.h"

#include "analyzer/base/yaml.h"

#include <string.h>

static const char *const whens[] = {"no-source", "codeless",     "patches-only",      "met",
                                    "claim",     "low-coverage", "external-bus-only", "doubted",
                                    "unknown",   "replaced",     "otherwise",         NULL};
static const char *const verdicts[] = {"not-justified", "inconclusive", "justified", NULL};
static const char *const effects[] = {"keep", "doubt", "drop", NULL};
static const char *const strengths[] = {"none", "weak", "moderate", "strong", "decisive", NULL};
G_STATIC_ASSERT(G_N_ELEMENTS(whens) == NK_N_WHENS + 1);
G_STATIC_ASSERT(G_N_ELEMENTS(strengths) == NK_N_STRENGTHS + 1);

/* What the file holds at its top, before its parts are read into the policy. */
typedef struct {
  gint64 version;
  const NkYaml *strengths, *met, *contrary, *coverage, *shared, *claims, *buses, *grades, *rules, *wanted;
} Parts;

typedef struct {
  NkPolicy policy;
  Parts parts;
} Top;

#define FIELD(key, type, member) {key, type, G_STRUCT_OFFSET(NkPolicy, member), TRUE, NULL}
#define PART(key, member)        {key, NK_YAML_NODE, G_STRUCT_OFFSET(Top, parts.member), TRUE, NULL}

static const NkYamlField top_fields[] = {
    {"version", NK_YAML_NUMBER, G_STRUCT_OFFSET(Top, parts.version), TRUE, NULL},
    {"name", NK_YAML_TEXT, G_STRUCT_OFFSET(Top, policy.name), TRUE, NULL},
    {"platform", NK_YAML_TEXT, G_STRUCT_OFFSET(Top, policy.platform), FALSE, NULL},
    PART("strengths", strengths),
    PART("met", met),
    PART("contrary", contrary),
    PART("coverage", coverage),
    PART("shared", shared),
    PART("claims", claims),
    PART("buses", buses),
    PART("grades", grades),
    PART("rules", rules),
    PART("wanted", wanted),
};
static const NkYamlField strength_fields[] = {
    FIELD("decisive", NK_YAML_REAL, strengths[NK_STRENGTH_DECISIVE]),
    FIELD("strong", NK_YAML_REAL, strengths[NK_STRENGTH_STRONG]),
    FIELD("moderate", NK_YAML_REAL, strengths[NK_STRENGTH_MODERATE]),
    FIELD("weak", NK_YAML_REAL, strengths[NK_STRENGTH_WEAK]),
};
static const NkYamlField met_fields[] = {
    FIELD("threshold", NK_YAML_REAL, threshold),
    FIELD("floor", NK_YAML_REAL, floor),
};
static const NkYamlField contrary_fields[] = {FIELD("factor", NK_YAML_REAL, contrary)};
static const NkYamlField coverage_fields[] = {FIELD("threshold", NK_YAML_REAL, coverage)};
static const NkYamlField shared_fields[] = {
    {"strength", NK_YAML_CHOICE, G_STRUCT_OFFSET(NkPolicy, shared_strength), TRUE, strengths},
    FIELD("cap", NK_YAML_REAL, shared_cap),
};
static const NkYamlField claim_fields[] = {FIELD("weight", NK_YAML_REAL, claim_weight)};
static const NkYamlField bus_fields[] = {
    FIELD("external", NK_YAML_TEXTS, external_buses),
    FIELD("ignored", NK_YAML_TEXTS, ignored_buses),
};
static const NkYamlField grade_fields[] = {
    {"none", NK_YAML_CHOICE, G_STRUCT_OFFSET(NkPolicy, effects[NK_GRADE_NONE]), TRUE, effects},
    {"partial", NK_YAML_CHOICE, G_STRUCT_OFFSET(NkPolicy, effects[NK_GRADE_PARTIAL]), TRUE, effects},
    {"entitled", NK_YAML_CHOICE, G_STRUCT_OFFSET(NkPolicy, effects[NK_GRADE_ENTITLED]), TRUE, effects},
    {"free", NK_YAML_CHOICE, G_STRUCT_OFFSET(NkPolicy, effects[NK_GRADE_FREE]), TRUE, effects},
};
static const NkYamlField wanted_fields[] = {
    FIELD("kernel-client", NK_YAML_TEXT, wanted[NK_CRITERION_CLIENT]),
    FIELD("primary-interrupt", NK_YAML_TEXT, wanted[NK_CRITERION_INTERRUPT]),
    FIELD("shared-resource", NK_YAML_TEXT, wanted[NK_CRITERION_RESOURCE]),
};

typedef struct {
  NkVerdictRule rule;
  char **criteria;
} RawRule;

static const NkYamlField rule_fields[] = {
    {"when", NK_YAML_CHOICE, G_STRUCT_OFFSET(RawRule, rule.when), TRUE, whens},
    {"verdict", NK_YAML_CHOICE, G_STRUCT_OFFSET(RawRule, rule.verdict), TRUE, verdicts},
    {"reason", NK_YAML_TEXT, G_STRUCT_OFFSET(RawRule, rule.reason), FALSE, NULL},
    {"criteria", NK_YAML_TEXTS, G_STRUCT_OFFSET(RawRule, criteria), FALSE, NULL},
};

static void rule_free(gpointer data) {
  NkVerdictRule *rule = data;
  g_free(rule->reason);
  g_free(rule);
}

/* Bits of the named criteria; FALSE where a name is none. */
static gboolean criteria_bits(char **names, guint *bits) {
  for (char **name = names; name && *name; name++) {
    guint i = 0;
    while (i < NK_N_CRITERIA && g_strcmp0(nk_criterion_name((NkCriterion)i), *name) != 0)
      i++;
    if (i == NK_N_CRITERIA)
      return FALSE;
    *bits |= 1u << i;
  }
  return TRUE;
}

/* Only `met` and `unknown` can make a reason of their criteria. */
static gboolean rule_is_complete(const NkVerdictRule *rule) {
  gboolean joined = rule->when == NK_WHEN_MET || rule->when == NK_WHEN_UNKNOWN;
  gboolean asks = joined || rule->when == NK_WHEN_CLAIM || rule->when == NK_WHEN_REPLACED ||
                  rule->when == NK_WHEN_DOUBTED || rule->when == NK_WHEN_EXTERNAL_BUS_ONLY;
  return (rule->reason || joined) && (!asks || rule->criteria);
}

static NkVerdictRule *read_rule(const NkYaml *node, const char *name, GError **error) {
  RawRule raw = {0};
  gboolean good = nk_yaml_load(node, rule_fields, G_N_ELEMENTS(rule_fields), &raw, name, NK_CONFIG_ERROR, error);
  g_auto(GStrv) criteria = raw.criteria;
  g_autofree char *reason = raw.rule.reason;
  if (!good)
    return NULL;
  if (!criteria_bits(criteria, &raw.rule.criteria)) {
    nk_yaml_error(error, NK_CONFIG_ERROR, name, nk_yaml_get(node, "criteria"),
                  "criteria: expected kernel-client, primary-interrupt or shared-resource");
    return NULL;
  }
  if (!rule_is_complete(&raw.rule)) {
    nk_yaml_error(error, NK_CONFIG_ERROR, name, node, "expected a reason or criteria beside \"when: %s\"",
                  whens[raw.rule.when]);
    return NULL;
  }
  NkVerdictRule *rule = g_new0(NkVerdictRule, 1);
  *rule = raw.rule;
  rule->reason = g_steal_pointer(&reason);
  return rule;
}

static gboolean read_rules(NkPolicy *policy, const NkYaml *node, const char *name, GError **error) {
  if (node->kind != NK_YAML_SEQUENCE || node->items->len == 0) {
    nk_yaml_error(error, NK_CONFIG_ERROR, name, node, "rules: expected a list of verdict rules");
    return FALSE;
  }
  for (guint i = 0; i < node->items->len; i++) {
    NkVerdictRule *rule = read_rule(g_ptr_array_index(node->items, i), name, error);
    if (!rule)
      return FALSE;
    g_ptr_array_add(policy->rules, rule);
  }
  const NkVerdictRule *last = g_ptr_array_index(policy->rules, policy->rules->len - 1);
  if (last->when != NK_WHEN_OTHERWISE) {
    nk_yaml_error(error, NK_CONFIG_ERROR, name, node, "rules: expected the last to be \"when: otherwise\"");
    return FALSE;
  }
  return TRUE;
}

/* Weights and shares lie between 0 and 1. */
static gboolean check_shares(const NkPolicy *policy, const NkYaml *node, const NkYamlField *fields, gsize n,
                             const char *name, GError **error) {
  for (gsize i = 0; i < n; i++) {
    if (fields[i].type != NK_YAML_REAL)
      continue;
    double value = G_STRUCT_MEMBER(double, policy, fields[i].offset);
    if (!(value >= 0 && value <= 1)) { /* nor is what is no number */
      nk_yaml_error(error, NK_CONFIG_ERROR, name, nk_yaml_get(node, fields[i].key),
                    "%s: expected a number between 0 and 1", fields[i].key);
      return FALSE;
    }
  }
  return TRUE;
}

static gboolean read_parts(Top *top, const char *name, GError **error) {
  const Parts *p = &top->parts;
  const struct {
    const NkYaml *node;
    const NkYamlField *fields;
    gsize n;
  } parts[] = {
      {p->strengths, strength_fields, G_N_ELEMENTS(strength_fields)},
      {p->met, met_fields, G_N_ELEMENTS(met_fields)},
      {p->contrary, contrary_fields, G_N_ELEMENTS(contrary_fields)},
      {p->coverage, coverage_fields, G_N_ELEMENTS(coverage_fields)},
      {p->shared, shared_fields, G_N_ELEMENTS(shared_fields)},
      {p->claims, claim_fields, G_N_ELEMENTS(claim_fields)},
      {p->buses, bus_fields, G_N_ELEMENTS(bus_fields)},
      {p->grades, grade_fields, G_N_ELEMENTS(grade_fields)},
      {p->wanted, wanted_fields, G_N_ELEMENTS(wanted_fields)},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(parts); i++)
    if (!nk_yaml_load(parts[i].node, parts[i].fields, parts[i].n, &top->policy, name, NK_CONFIG_ERROR, error) ||
        !check_shares(&top->policy, parts[i].node, parts[i].fields, parts[i].n, name, error))
      return FALSE;
  return read_rules(&top->policy, p->rules, name, error);
}

/* What the keys at the top say by themselves. */
static gboolean check_top(const Top *top, const NkYaml *node, const char *name, GError **error) {
  const NkPolicy *policy = &top->policy;
  const char *key = NULL, *expected = NULL;
  if (top->parts.version != 1) {
    key = "version";
    expected = "1";
  } else if (strcmp(policy->name, "documented") != 0 && strcmp(policy->name, "today") != 0) {
    key = "name";
    expected = "documented or today";
  } else if (policy->platform && !nk_version_is_valid(policy->platform)) {
    key = "platform";
    expected = "a macOS version such as 15 or \"10.15\"";
  }
  if (key)
    nk_yaml_error(error, NK_CONFIG_ERROR, name, nk_yaml_get(node, key), "%s: expected %s", key, expected);
  return key == NULL;
}

NkPolicy *nk_policy_read(const char *file, GError **error) {
  g_autofree char *name = g_path_get_basename(file);
  g_autoptr(NkYaml) yaml = nk_yaml_read(file, name, NK_CONFIG_ERROR, error);
  if (!yaml)
    return NULL;
  Top top = {.policy.rules = g_ptr_array_new_with_free_func(rule_free)};
  gboolean good = nk_yaml_load(yaml, top_fields, G_N_ELEMENTS(top_fields), &top, name, NK_CONFIG_ERROR, error) &&
                  check_top(&top, yaml, name, error) && read_parts(&top, name, error);
  NkPolicy *policy = g_new(NkPolicy, 1);
  *policy = top.policy;
  if (!good) {
    nk_policy_free(policy);
    return NULL;
  }
  policy->version = g_strdup_printf("%s/%d", policy->name, (int)top.parts.version);
  return policy;
}

void nk_policy_free(NkPolicy *policy) {
  if (!policy)
    return;
  g_free(policy->name);
  g_free(policy->version);
  g_free(policy->platform);
  g_strfreev(policy->external_buses);
  g_strfreev(policy->ignored_buses);
  g_ptr_array_unref(policy->rules);
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    g_free(policy->wanted[i]);
  g_free(policy);
}
