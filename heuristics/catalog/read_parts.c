/* The parts of a rule: conditions, evidence, availability, alternative, entry, example. */
#include "heuristics/catalog/read.h"

#include <string.h>

/* ---- conditions ---- */
typedef struct {
  NkCondition condition;
  const NkYaml *argument;
  int is;
} RawCondition;

static const char *const is_choices[] = {"given", "null", "this", "constant", "function", NULL};

#define CONDITION(key, type, member) {key, type, offsetof(RawCondition, condition.member), FALSE, NULL}

static const NkYamlField condition_fields[] = {
    {"argument", NK_YAML_NODE, offsetof(RawCondition, argument), FALSE, NULL},
    {"is", NK_YAML_CHOICE, offsetof(RawCondition, is), FALSE, is_choices},
    CONDITION("derives", NK_YAML_TEXTS, derives),
    CONDITION("not-derives", NK_YAML_TEXTS, not_derives),
    CONDITION("equals", NK_YAML_TEXTS, equals),
    CONDITION("flag", NK_YAML_NUMBER, flag),
    CONDITION("changes", NK_YAML_NUMBER, changes),
    CONDITION("no-flag", NK_YAML_NUMBER, no_flag),
    CONDITION("within", NK_YAML_TEXTS, within),
    CONDITION("field", NK_YAML_TEXT, field),
    CONDITION("soft", NK_YAML_BOOLEAN, soft),
    CONDITION("sure", NK_YAML_BOOLEAN, sure),
    CONDITION("because", NK_YAML_TEXT, because),
};

static gboolean read_argument(const NkRuleSource *source, const NkYaml *node, int *argument, GError **error) {
  char *end = NULL;
  if (node->kind == NK_YAML_SCALAR && strcmp(node->text, "receiver") == 0) {
    *argument = NK_RECEIVER;
    return TRUE;
  }
  if (node->kind == NK_YAML_SCALAR && strcmp(node->text, "enclosing") == 0) {
    *argument = NK_ENCLOSING;
    return TRUE;
  }
  gint64 number = node->kind == NK_YAML_SCALAR && !node->quoted ? g_ascii_strtoll(node->text, &end, 10) : -1;
  if (!end || end == node->text || *end || number < 0 || number > 64)
    return nk_source_refuse(source, node, error, "argument: expected a position from 0, receiver or enclosing");
  *argument = (int)number;
  return TRUE;
}

static gboolean check_condition(const NkRuleSource *source, const NkYaml *node, const RawCondition *raw,
                                gboolean refusal, GError **error) {
  const NkCondition *c = &raw->condition;
  gboolean on_value = c->is != NK_IS_ANY || c->derives || c->not_derives || c->equals || c->flag || c->no_flag;
  if (!on_value && !c->within && !c->changes)
    return nk_source_refuse(source, node, error,
                            "expected a test: is, derives, not-derives, equals, flag, no-flag, changes or within");
  if (on_value != (raw->argument != NULL))
    return nk_source_refuse(source, node, error, "argument: expected together with a test on a value");
  if (c->field && c->argument < 0)
    return nk_source_refuse(source, node, error, "field: expected with the position of an argument");
  if (c->soft && c->sure)
    return nk_source_refuse(source, node, error, "expected soft or sure, not both");
  if (refusal && !c->because)
    return nk_source_refuse(source, node, error, "expected the key \"because\" here: a refusal says its reason");
  if (!refusal && c->because)
    return nk_source_refuse(source, node, error, "because: expected in refuse only");
  return TRUE;
}

gboolean nk_source_conditions(NkRuleSource *source, const NkYaml *node, const NkRule *rule, gboolean refusals,
                              GPtrArray **conditions, GError **error) {
  const char *key = refusals ? "refuse" : "when";
  if (!node)
    return TRUE;
  if (node->kind != NK_YAML_SEQUENCE || node->items->len == 0)
    return nk_source_refuse(source, node, error, "%s: expected a list of conditions", key);
  if (rule->kind != NK_RULE_CALLS && (refusals || rule->kind != NK_RULE_HAZARD))
    return nk_source_refuse(source, node, error, "%s: expected only with calls%s", key, refusals ? "" : " or hazard");
  *conditions = nk_catalog_alloc_array(source->catalog);
  for (guint i = 0; i < node->items->len; i++) {
    const NkYaml *item = g_ptr_array_index(node->items, i);
    RawCondition raw = {.is = -1};
    if (!nk_source_load(source, item, condition_fields, G_N_ELEMENTS(condition_fields), &raw, error))
      return FALSE;
    raw.condition.is = raw.is < 0 ? NK_IS_ANY : (NkIs)(raw.is + NK_IS_GIVEN);
    raw.condition.argument = NK_ENCLOSING;
    if (raw.argument && !read_argument(source, raw.argument, &raw.condition.argument, error))
      return FALSE;
    if (!check_condition(source, item, &raw, refusals, error))
      return FALSE;
    NkCondition *condition = nk_catalog_alloc(source->catalog, sizeof *condition);
    *condition = raw.condition;
    g_ptr_array_add(*conditions, condition);
  }
  return TRUE;
}

/* ---- evidence ---- */
static const char *const contexts[] = {"primary-interrupt", "work-loop", "timer",  "kernel-callback", "user-client",
                                       "lifecycle",         "power",     "thread", "completion",      NULL};

typedef struct {
  int criterion, polarity, strength, client_kind, only_from;
  char *client, *message, **zeroes;
} RawEvidence;

static const char *const criteria[] = {"kernel-client", "primary-interrupt", "shared-resource", "none", NULL};
static const char *const polarities[] = {"for", "against", NULL};
static const char *const strengths[] = {"weak", "moderate", "strong", "decisive", NULL};
static const char *const client_kinds[] = {"kernel", "user", NULL};

static const NkYamlField evidence_fields[] = {
    {"criterion", NK_YAML_CHOICE, offsetof(RawEvidence, criterion), TRUE, criteria},
    {"polarity", NK_YAML_CHOICE, offsetof(RawEvidence, polarity), FALSE, polarities},
    {"strength", NK_YAML_CHOICE, offsetof(RawEvidence, strength), FALSE, strengths},
    {"client", NK_YAML_TEXT, offsetof(RawEvidence, client), FALSE, NULL},
    {"client-kind", NK_YAML_CHOICE, offsetof(RawEvidence, client_kind), FALSE, client_kinds},
    {"message", NK_YAML_TEXT, offsetof(RawEvidence, message), TRUE, NULL},
    {"zeroes", NK_YAML_TEXTS, offsetof(RawEvidence, zeroes), FALSE, NULL},
    {"only-from", NK_YAML_CHOICE, offsetof(RawEvidence, only_from), FALSE, contexts},
};

gboolean nk_source_message(const NkRuleSource *source, const NkYaml *at, const char *message, GError **error) {
  static const char *const places[] = {"{symbol}", "{class}", "{name}", "{value}"};
  if (!*message)
    return nk_source_refuse(source, at, error, "message: expected a sentence");
  for (const char *brace = strchr(message, '{'); brace; brace = strchr(brace + 1, '{')) {
    gboolean known = FALSE;
    for (gsize i = 0; i < G_N_ELEMENTS(places); i++)
      known |= g_str_has_prefix(brace, places[i]);
    if (!known)
      return nk_source_refuse(source, at, error, "message: expected {symbol}, {class}, {name} or {value} in braces");
  }
  return TRUE;
}

gboolean nk_source_evidence(NkRuleSource *source, const NkYaml *node, NkRule *rule, GError **error) {
  RawEvidence raw = {.strength = -1, .client_kind = -1, .only_from = -1};
  if (!node)
    return TRUE;
  if (!nk_source_load(source, node, evidence_fields, G_N_ELEMENTS(evidence_fields), &raw, error) ||
      !nk_source_message(source, nk_yaml_get(node, "message"), raw.message, error))
    return FALSE;
  gboolean none = raw.criterion == NK_N_CRITERIA;
  if (none != (raw.strength < 0))
    return nk_source_refuse(source, node, error, "strength: expected with a criterion, and not with none");
  if (raw.only_from >= 0 && rule->kind != NK_RULE_CALLS)
    return nk_source_refuse(source, nk_yaml_get(node, "only-from"), error, "only-from: expected only with calls");
  rule->evidence = TRUE;
  rule->only_from = raw.only_from;
  rule->criterion = none ? NK_CRITERION_NONE : (NkCriterion)raw.criterion;
  rule->polarity = (NkPolarity)raw.polarity;
  rule->strength = none ? NK_STRENGTH_NONE : (NkStrength)(raw.strength + NK_STRENGTH_WEAK);
  rule->client = raw.client;
  rule->client_kind = raw.client_kind < 0 ? NULL : (char *)client_kinds[raw.client_kind];
  rule->message = raw.message;
  rule->zeroes = raw.zeroes;
  return TRUE;
}

/* ---- availability and alternative ---- */
static gboolean check_version(const NkRuleSource *source, const NkYaml *node, const char *key, const char *version,
                              GError **error) {
  return !version || nk_version_is_valid(version) ||
         nk_source_refuse(source, nk_yaml_get(node, key), error, "%s: expected a macOS version such as 10.15", key);
}

static const NkYamlField availability_fields[] = {
    {"introduced", NK_YAML_TEXT, offsetof(NkRule, introduced), FALSE, NULL},
    {"deprecated", NK_YAML_TEXT, offsetof(NkRule, deprecated), FALSE, NULL},
    {"removed", NK_YAML_TEXT, offsetof(NkRule, removed), FALSE, NULL},
};

gboolean nk_source_availability(NkRuleSource *source, const NkYaml *node, NkRule *rule, GError **error) {
  if (!node)
    return TRUE;
  return nk_source_load(source, node, availability_fields, G_N_ELEMENTS(availability_fields), rule, error) &&
         check_version(source, node, "introduced", rule->introduced, error) &&
         check_version(source, node, "deprecated", rule->deprecated, error) &&
         check_version(source, node, "removed", rule->removed, error);
}

static const char *const grades[] = {"none", "partial", "entitled", "free"};

static const NkYamlField alternative_fields[] = {
    {"use", NK_YAML_TEXT, offsetof(NkAlternative, use), TRUE, NULL},
    {"since", NK_YAML_TEXT, offsetof(NkAlternative, since), FALSE, NULL},
    {"grade", NK_YAML_TEXT, offsetof(NkAlternative, grade), TRUE, NULL},
    {"covers", NK_YAML_TEXT, offsetof(NkAlternative, covers), FALSE, NULL},
    {"gaps", NK_YAML_TEXT, offsetof(NkAlternative, gaps), FALSE, NULL},
    {"entitlements", NK_YAML_TEXTS, offsetof(NkAlternative, entitlements), FALSE, NULL},
    {"buses", NK_YAML_TEXTS, offsetof(NkAlternative, buses), FALSE, NULL},
    {"source", NK_YAML_TEXT, offsetof(NkAlternative, source), FALSE, NULL},
};

gboolean nk_source_alternative(NkRuleSource *source, const NkYaml *node, NkAlternative **alternative, GError **error) {
  if (!node)
    return TRUE;
  NkAlternative *one = nk_catalog_alloc(source->catalog, sizeof *one);
  if (!nk_source_load(source, node, alternative_fields, G_N_ELEMENTS(alternative_fields), one, error) ||
      !check_version(source, node, "since", one->since, error))
    return FALSE;
  for (guint i = 0; one->buses && one->buses[i]; i++)
    if (!nk_source_bus(source, nk_yaml_get(node, "buses"), i, one->buses[i], error))
      return FALSE;
  *alternative = one;
  for (gsize i = 0; i < G_N_ELEMENTS(grades); i++)
    if (strcmp(grades[i], one->grade) == 0)
      return TRUE;
  return nk_source_refuse(source, nk_yaml_get(node, "grade"), error,
                          "grade: expected one of none, partial, entitled, free");
}

/* ---- entry ---- */
typedef struct {
  gint64 handler, filter;
  int context, level;
  gboolean synchronous;
  char **slots;
} RawEntry;

static const char *const levels[] = {"primary", "secondary", NULL};

static const NkYamlField entry_fields[] = {
    {"handler", NK_YAML_NUMBER, offsetof(RawEntry, handler), FALSE, NULL},
    {"filter", NK_YAML_NUMBER, offsetof(RawEntry, filter), FALSE, NULL},
    {"context", NK_YAML_CHOICE, offsetof(RawEntry, context), TRUE, contexts},
    {"level", NK_YAML_CHOICE, offsetof(RawEntry, level), FALSE, levels},
    {"synchronous", NK_YAML_BOOLEAN, offsetof(RawEntry, synchronous), FALSE, NULL},
    {"slots", NK_YAML_TEXTS, offsetof(RawEntry, slots), FALSE, NULL},
};

gboolean nk_source_entry(NkRuleSource *source, const NkYaml *node, NkRule *rule, GError **error) {
  RawEntry raw = {.handler = -1, .filter = -1, .level = -1};
  if (!node)
    return TRUE;
  if (!nk_source_load(source, node, entry_fields, G_N_ELEMENTS(entry_fields), &raw, error))
    return FALSE;
  gboolean calls = rule->kind == NK_RULE_CALLS;
  if (!calls && rule->kind != NK_RULE_OVERRIDES && rule->kind != NK_RULE_TABLE)
    return nk_source_refuse(source, node, error, "entry: expected only with calls, overrides or table");
  if (calls != (raw.handler >= 0) || raw.handler > 64 || raw.filter > 64 || (raw.filter >= 0 && !calls))
    return nk_source_refuse(source, node, error, "handler: expected an argument's position, and only with calls");
  if (raw.synchronous && !calls)
    return nk_source_refuse(source, node, error, "synchronous: expected only with calls");
  if (raw.slots && rule->kind != NK_RULE_TABLE)
    return nk_source_refuse(source, node, error, "slots: expected only with table");
  rule->handler = (int)raw.handler;
  rule->filter = (int)raw.filter;
  rule->context = raw.context;
  rule->level = raw.level < 0 ? NULL : (char *)levels[raw.level];
  rule->synchronous = raw.synchronous;
  rule->slots = raw.slots;
  return TRUE;
}

/* ---- example ---- */
static const NkYamlField example_fields[] = {
    {"matches", NK_YAML_TEXT, offsetof(NkRule, matches), TRUE, NULL},
    {"not", NK_YAML_TEXT, offsetof(NkRule, differs), TRUE, NULL},
};

gboolean nk_source_example(NkRuleSource *source, const NkYaml *node, NkRule *rule, GError **error) {
  return !node || nk_source_load(source, node, example_fields, G_N_ELEMENTS(example_fields), rule, error);
}
