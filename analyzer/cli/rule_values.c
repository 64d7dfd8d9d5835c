/* A rule of the catalogue as text and as JSON. */
#include "analyzer/cli/rule_values.h"

#include "analyzer/report/json_values.h"

static const char *const kinds[] = {"derives",  "calls", "overrides", "table", "property",
                                    "includes", "asm",   "macro",     "plan",  "hazard"};

/* Members that are one text: key, what people read, where it stands. */
static const struct {
  const char *key, *label;
  gsize offset;
} texts[] = {
    {"message", "says", G_STRUCT_OFFSET(NkRule, message)},
    {"client", "client", G_STRUCT_OFFSET(NkRule, client)},
    {"client_kind", "kind of client", G_STRUCT_OFFSET(NkRule, client_kind)},
    {"bus", "bus", G_STRUCT_OFFSET(NkRule, bus)},
    {"level", "level", G_STRUCT_OFFSET(NkRule, level)},
    {"kpi", "programming interface", G_STRUCT_OFFSET(NkRule, kpi)},
    {"introduced", "introduced in macOS", G_STRUCT_OFFSET(NkRule, introduced)},
    {"deprecated", "deprecated in macOS", G_STRUCT_OFFSET(NkRule, deprecated)},
    {"removed", "removed in macOS", G_STRUCT_OFFSET(NkRule, removed)},
    {"severity", "level of the finding", G_STRUCT_OFFSET(NkRule, severity)},
    {"explanation", "why", G_STRUCT_OFFSET(NkRule, explanation)},
    {"source", "source", G_STRUCT_OFFSET(NkRule, source)},
};

static const struct {
  const char *key, *label;
  gsize offset;
} flags[] = {
    {"system_wide", "the family serves all applications", G_STRUCT_OFFSET(NkRule, system_wide)},
    {"open_access", "opens an interface to user processes", G_STRUCT_OFFSET(NkRule, open_access)},
    {"privilege", "restricts who may be a client", G_STRUCT_OFFSET(NkRule, privilege)},
    {"kernel_only", "needs the kernel, but the criteria do not mention it", G_STRUCT_OFFSET(NkRule, kernel_only)},
    {"patches", "patches the kernel or another extension", G_STRUCT_OFFSET(NkRule, patches)},
    {"observes", "tells of what the kernel does: beside a patch it serves the patch",
     G_STRUCT_OFFSET(NkRule, observes)},
};

const char *nk_rule_kind_name(NkRuleKind kind) {
  return kinds[kind];
}

static json_t *evidence_value(const NkRule *rule) {
  if (!rule->evidence)
    return json_null();
  return json_pack("{s:o, s:s, s:s}", "criterion", nk_json_text(nk_criterion_name(rule->criterion)), "polarity",
                   rule->polarity == NK_POLARITY_AGAINST ? "against" : "for", "strength",
                   nk_strength_name(rule->strength));
}

static json_t *reasons_value(GPtrArray *conditions) {
  json_t *list = json_array();
  for (guint i = 0; conditions && i < conditions->len; i++)
    json_array_append_new(list, nk_json_text(((const NkCondition *)g_ptr_array_index(conditions, i))->because));
  return list;
}

static json_t *alternative_value(const NkAlternative *alternative) {
  if (!alternative)
    return json_null();
  return json_pack("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "use", nk_json_text(alternative->use), "since",
                   nk_json_text(alternative->since), "grade", nk_json_text(alternative->grade), "entitlements",
                   nk_json_textv(alternative->entitlements), "covers", nk_json_text(alternative->covers), "gaps",
                   nk_json_text(alternative->gaps), "buses", nk_json_textv(alternative->buses), "source",
                   nk_json_text(alternative->source));
}

static json_t *lists_value(const GPtrArray *lists) {
  json_t *value = json_object();
  for (guint i = 0; lists && i < lists->len; i++) {
    const NkRuleList *list = g_ptr_array_index(lists, i);
    json_object_set_new(value, list->name, nk_json_textv(list->words));
  }
  return value;
}

json_t *nk_rule_value(const NkRule *rule) {
  json_t *value = json_object();
  json_object_set_new(value, "id", nk_json_text(rule->id));
  json_object_set_new(value, "family", nk_json_text(rule->family));
  json_object_set_new(value, "title", nk_json_text(rule->title));
  json_object_set_new(value, "kind", json_string(kinds[rule->kind]));
  json_object_set_new(value, "names", nk_json_textv(rule->names));
  json_object_set_new(value, "values", nk_json_textv(rule->values));
  json_object_set_new(value, "evidence", evidence_value(rule));
  json_object_set_new(value, "refused", reasons_value(rule->refuse));
  json_object_set_new(value, "context",
                      rule->context < 0 ? json_null() : nk_json_text(nk_context_name((NkContext)rule->context)));
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
    json_object_set_new(value, texts[i].key, nk_json_text(G_STRUCT_MEMBER(const char *, rule, texts[i].offset)));
  for (gsize i = 0; i < G_N_ELEMENTS(flags); i++)
    json_object_set_new(value, flags[i].key, json_boolean(G_STRUCT_MEMBER(gboolean, rule, flags[i].offset)));
  json_object_set_new(value, "lists", lists_value(rule->lists));
  json_object_set_new(value, "alternative", alternative_value(rule->alternative));
  json_object_set_new(value, "example",
                      rule->matches ? json_pack("{s:s, s:s}", "matches", rule->matches, "not", rule->differs)
                                    : json_null());
  return value;
}

static void line(GString *out, const char *label, const char *text) {
  if (text && *text)
    g_string_append_printf(out, "  %-22s %s\n", label, text);
}

static void describe_evidence(const NkRule *rule, GString *out) {
  const char *criterion = nk_criterion_name(rule->criterion);
  if (!rule->evidence || !criterion)
    return;
  g_autofree char *text = g_strdup_printf("%s %s, %s", rule->polarity == NK_POLARITY_AGAINST ? "against" : "for",
                                          criterion, nk_strength_name(rule->strength));
  line(out, "evidence", text);
}

static void describe_alternative(const NkAlternative *alternative, GString *out) {
  if (!alternative)
    return;
  g_autofree char *entitlements = alternative->entitlements ? g_strjoinv(", ", alternative->entitlements) : NULL;
  g_autofree char *buses = alternative->buses ? g_strjoinv(", ", alternative->buses) : NULL;
  line(out, "outside the kernel", alternative->use);
  line(out, "  since macOS", alternative->since);
  line(out, "  grade", alternative->grade);
  line(out, "  entitlements", entitlements);
  line(out, "  reaches", buses);
  line(out, "  covers", alternative->covers);
  line(out, "  does not cover", alternative->gaps);
  line(out, "  source", alternative->source);
}

/* Code, indented; the last line's end is the text's. */
static void describe_example(const char *label, const char *code, GString *out) {
  g_auto(GStrv) lines = g_strsplit(code ? code : "", "\n", -1);
  if (!code)
    return;
  g_string_append_printf(out, "  %s\n", label);
  for (char **one = lines; *one; one++)
    if (**one)
      g_string_append_printf(out, "      %s\n", *one);
}

void nk_rule_describe(const NkRule *rule, GString *out) {
  g_string_append_printf(out, "%s: %s\n", rule->id, rule->title ? rule->title : "");
  g_autofree char *names = rule->names ? g_strjoinv(", ", rule->names) : NULL;
  g_autofree char *values = rule->values ? g_strjoinv(", ", rule->values) : NULL;
  line(out, kinds[rule->kind], names);
  line(out, "with value", values);
  describe_evidence(rule, out);
  if (rule->context >= 0)
    line(out, "enters code as", nk_context_name((NkContext)rule->context));
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
    line(out, texts[i].label, G_STRUCT_MEMBER(const char *, rule, texts[i].offset));
  for (gsize i = 0; i < G_N_ELEMENTS(flags); i++)
    if (G_STRUCT_MEMBER(gboolean, rule, flags[i].offset))
      line(out, "note", flags[i].label);
  for (guint i = 0; rule->lists && i < rule->lists->len; i++) {
    const NkRuleList *list = g_ptr_array_index(rule->lists, i);
    g_autofree char *words = g_strjoinv(", ", list->words);
    line(out, list->name, words);
  }
  for (guint i = 0; rule->refuse && i < rule->refuse->len; i++)
    line(out, "does not count if", ((const NkCondition *)g_ptr_array_index(rule->refuse, i))->because);
  describe_alternative(rule->alternative, out);
  describe_example("matches, for example", rule->matches, out);
  describe_example("does not match", rule->differs, out);
}
