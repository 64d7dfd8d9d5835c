/* Files of rules (YAML) into the catalogue. Strict: an unknown key, a missing one, a wrong type, a repeated id or a
   pattern that cannot match is an error with its line. The format: README.md beside this file. */
#include "heuristics/catalog/read.h"

#include <analyzer/base/text.h>
#include <string.h>

static const char *const kind_keys[NK_N_RULE_KINDS] = {"derives",  "calls", "overrides", "table", "property",
                                                       "includes", "asm",   "macro",     "plan",  "hazard"};

typedef struct {
  gint64 version;
  char *family, *title, *kpi;
  const NkYaml *counterpart, *classes, *classify, *libraries, *add, *remove, *rules;
} RawFile;

static const NkYamlField file_fields[] = {
    {"version", NK_YAML_NUMBER, offsetof(RawFile, version), TRUE, NULL},
    {"family", NK_YAML_TEXT, offsetof(RawFile, family), TRUE, NULL},
    {"title", NK_YAML_TEXT, offsetof(RawFile, title), TRUE, NULL},
    {"kpi", NK_YAML_TEXT, offsetof(RawFile, kpi), FALSE, NULL},
    {"counterpart", NK_YAML_NODE, offsetof(RawFile, counterpart), FALSE, NULL},
    {"classes", NK_YAML_NODE, offsetof(RawFile, classes), FALSE, NULL},
    {"classify", NK_YAML_NODE, offsetof(RawFile, classify), FALSE, NULL},
    {"libraries", NK_YAML_NODE, offsetof(RawFile, libraries), FALSE, NULL},
    {"add", NK_YAML_NODE, offsetof(RawFile, add), FALSE, NULL},
    {"remove", NK_YAML_NODE, offsetof(RawFile, remove), FALSE, NULL},
    {"rules", NK_YAML_NODE, offsetof(RawFile, rules), FALSE, NULL},
};

typedef struct {
  char *name, *base;
} RawClass;

static const NkYamlField class_fields[] = {
    {"name", NK_YAML_TEXT, offsetof(RawClass, name), TRUE, NULL},
    {"base", NK_YAML_TEXT, offsetof(RawClass, base), TRUE, NULL},
};

typedef struct {
  NkRule rule;
  char **names[NK_N_RULE_KINDS];
  int severity;
  const NkYaml *when, *refuse, *evidence, *availability, *alternative, *entry, *lists, *example;
} RawRule;

static const char *const severities[] = {"error", "warning", "note", "off", NULL};

#define RULE(key, type, member, required) {key, type, offsetof(RawRule, rule.member), required, NULL}
#define NAMES(key, kind)                  {key, NK_YAML_TEXTS, offsetof(RawRule, names) + sizeof(char **) * (kind), FALSE, NULL}
#define PART(key, member)                 {key, NK_YAML_NODE, offsetof(RawRule, member), FALSE, NULL}

static const NkYamlField rule_fields[] = {
    RULE("id", NK_YAML_TEXT, id, TRUE),
    RULE("title", NK_YAML_TEXT, title, TRUE),
    NAMES("derives", NK_RULE_DERIVES),
    NAMES("calls", NK_RULE_CALLS),
    NAMES("overrides", NK_RULE_OVERRIDES),
    NAMES("table", NK_RULE_TABLE),
    NAMES("property", NK_RULE_PROPERTY),
    NAMES("includes", NK_RULE_INCLUDES),
    NAMES("asm", NK_RULE_ASM),
    NAMES("macro", NK_RULE_MACRO),
    NAMES("plan", NK_RULE_PLAN),
    NAMES("hazard", NK_RULE_HAZARD),
    {"level", NK_YAML_CHOICE, offsetof(RawRule, severity), FALSE, severities},
    RULE("message", NK_YAML_TEXT, message, FALSE),
    RULE("explanation", NK_YAML_TEXT, explanation, FALSE),
    PART("lists", lists),
    RULE("values", NK_YAML_TEXTS, values, FALSE),
    RULE("needs-property", NK_YAML_TEXT, property, FALSE),
    PART("when", when),
    PART("refuse", refuse),
    PART("evidence", evidence),
    RULE("bus", NK_YAML_TEXT, bus, FALSE),
    RULE("system-wide", NK_YAML_BOOLEAN, system_wide, FALSE),
    RULE("open-access", NK_YAML_BOOLEAN, open_access, FALSE),
    RULE("privilege", NK_YAML_BOOLEAN, privilege, FALSE),
    RULE("kernel-only", NK_YAML_BOOLEAN, kernel_only, FALSE),
    RULE("patches", NK_YAML_BOOLEAN, patches, FALSE),
    RULE("observes", NK_YAML_BOOLEAN, observes, FALSE),
    PART("entry", entry),
    RULE("kpi", NK_YAML_TEXT, kpi, FALSE),
    PART("availability", availability),
    PART("alternative", alternative),
    RULE("source", NK_YAML_TEXT, source, FALSE),
    PART("example", example),
};

static gboolean check_plan(const NkRuleSource *source, const NkYaml *node, char **facts, GError **error) {
  static const char *const topics[] = {"bus ", "interrupt ", "client ", "applications ", "operation "};
  for (guint i = 0; facts[i]; i++) {
    gboolean known = FALSE;
    for (gsize k = 0; k < G_N_ELEMENTS(topics); k++)
      known |= g_str_has_prefix(facts[i], topics[k]) && facts[i][strlen(topics[k])];
    if (!known)
      return nk_source_refuse(source, nk_source_item(node, i), error,
                              "plan: expected a fact: bus, interrupt, client, applications or operation and a word");
  }
  return TRUE;
}

static gboolean read_names(const NkRuleSource *source, const NkYaml *node, RawRule *raw, GError **error) {
  guint found = 0;
  raw->rule.plan = raw->names[NK_RULE_PLAN];
  for (guint kind = 0; kind < NK_N_RULE_KINDS; kind++)
    if (raw->names[kind] && (kind != NK_RULE_PLAN || found == 0)) {
      found++;
      raw->rule.kind = (NkRuleKind)kind;
      raw->rule.names = raw->names[kind];
    }
  if (found != 1)
    return nk_source_refuse(source, node, error,
                            "expected exactly one of derives, calls, overrides, table, property, includes, asm, macro, "
                            "plan, hazard");
  const char *key = kind_keys[raw->rule.kind];
  if (raw->rule.plan && !check_plan(source, nk_yaml_get(node, "plan"), raw->rule.plan, error))
    return FALSE;
  if (!nk_source_patterns(source, nk_yaml_get(node, key), raw->rule.names, raw->rule.kind, error))
    return FALSE;
  if (!raw->rule.values)
    return TRUE;
  if (raw->rule.kind != NK_RULE_PROPERTY)
    return nk_source_refuse(source, nk_yaml_get(node, "values"), error, "values: expected only with property");
  return nk_source_patterns(source, nk_yaml_get(node, "values"), raw->rule.values, NK_RULE_PROPERTY, error);
}

/* ---- rules ---- */
static gboolean check_id(const NkRuleSource *source, const NkYaml *node, const NkRule *rule, GError **error) {
  const NkYaml *at = nk_yaml_get(node, "id");
  gsize length = strlen(source->family);
  if (strncmp(rule->id, source->family, length) != 0 || rule->id[length] != '.' || !rule->id[length + 1])
    return nk_source_refuse(source, at, error, "id: expected \"%s.\" and a name, not \"%s\"", source->family, rule->id);
  if (strspn(rule->id, "abcdefghijklmnopqrstuvwxyz0123456789.-") != strlen(rule->id))
    return nk_source_refuse(source, at, error, "id: expected small letters, digits, - and . only");
  const char *other = g_hash_table_lookup(source->seen, rule->id);
  if (other)
    return nk_source_refuse(source, at, error, "id: expected each id once; \"%s\" is also at %s", rule->id, other);
  g_hash_table_insert(source->seen, rule->id, g_strdup_printf("%s:%u:%u", source->name, at->line, at->column));
  return TRUE;
}

static gboolean read_rule(NkRuleSource *source, const NkYaml *node, GError **error) {
  RawRule raw = {
      .rule =
          {.criterion = NK_CRITERION_NONE, .handler = -1, .filter = -1, .context = -1, .only_from = -1, .hazard = -1},
      .severity = -1};
  if (!nk_source_load(source, node, rule_fields, G_N_ELEMENTS(rule_fields), &raw, error))
    return FALSE;
  NkRule *rule = nk_catalog_alloc(source->catalog, sizeof *rule);
  if (!check_id(source, node, &raw.rule, error) || !read_names(source, node, &raw, error) ||
      (raw.rule.bus && !nk_source_bus(source, nk_yaml_get(node, "bus"), 0, raw.rule.bus, error)))
    return FALSE;
  *rule = raw.rule;
  rule->severity = raw.severity < 0 ? NULL : (char *)severities[raw.severity];
  rule->family = source->family;
  rule->kpi = rule->kpi ? rule->kpi : source->kpi;
  if (!nk_source_conditions(source, raw.when, rule, FALSE, &rule->when, error) ||
      !nk_source_conditions(source, raw.refuse, rule, TRUE, &rule->refuse, error) ||
      !nk_source_evidence(source, raw.evidence, rule, error) ||
      !nk_source_availability(source, raw.availability, rule, error) ||
      !nk_source_alternative(source, raw.alternative, &rule->alternative, error) ||
      !nk_source_entry(source, raw.entry, rule, error) || !nk_source_hazard(source, node, raw.lists, rule, error) ||
      !nk_source_example(source, raw.example, rule, error))
    return FALSE;
  nk_catalog_put(source->catalog, rule);
  return TRUE;
}

static gboolean read_class(NkRuleSource *source, const NkYaml *node, GError **error) {
  RawClass raw = {0};
  if (!nk_source_load(source, node, class_fields, G_N_ELEMENTS(class_fields), &raw, error))
    return FALSE;
  const char *known = g_hash_table_lookup(source->catalog->bases, raw.name);
  if (known && strcmp(known, raw.base) != 0)
    return nk_source_refuse(source, node, error, "class %s: expected one base; %s was stated before", raw.name, known);
  if (!*raw.name || strcmp(raw.name, raw.base) == 0)
    return nk_source_refuse(source, node, error, "class %s: expected a name and another class as base", raw.name);
  g_hash_table_insert(source->catalog->bases, raw.name, raw.base);
  return TRUE;
}

/* The last file that says what stands for a family is right, so that an overlay may say it anew. */
static gboolean read_family(NkRuleSource *source, const RawFile *raw, GError **error) {
  NkFamily family = {raw->family, raw->title, NULL};
  if (!nk_source_alternative(source, raw->counterpart, &family.counterpart, error))
    return FALSE;
  g_array_append_val(source->catalog->families, family);
  return TRUE;
}

static gboolean read_parts(NkRuleSource *source, const RawFile *raw, GError **error) {
  const NkYaml *change = raw->add ? raw->add : raw->remove;
  if (change && !source->overlay)
    return nk_source_refuse(source, change, error, "add, remove: expected only in a catalogue of your own");
  return read_family(source, raw, error) && nk_source_list(source, raw->classes, "classes", read_class, error) &&
         nk_source_families(source, raw->classify, error) &&
         nk_source_list(source, raw->libraries, "libraries", nk_source_library, error) &&
         nk_source_remove(source, raw->remove, error) && nk_source_add(source, raw->add, error) &&
         nk_source_list(source, raw->rules, "rules", read_rule, error);
}

static gboolean read_file(const NkRuleSource *common, const char *directory, const char *name, GError **error) {
  g_autofree char *file = g_build_filename(directory, name, NULL);
  g_autoptr(NkYaml) root = nk_yaml_read(file, file, NK_CATALOG_ERROR, error);
  if (!root)
    return FALSE;
  NkRuleSource source = *common;
  source.name = file;
  RawFile raw = {0};
  if (!nk_source_load(&source, root, file_fields, G_N_ELEMENTS(file_fields), &raw, error))
    return FALSE;
  if (raw.version != 1)
    return nk_source_refuse(&source, nk_yaml_get(root, "version"), error, "version: expected 1");
  source.family = raw.family;
  source.kpi = raw.kpi;
  return read_parts(&source, &raw, error);
}

static gboolean names_a_rule(const NkCatalog *catalog, const char *pattern) {
  for (guint i = 0; i < catalog->rules->len; i++)
    if (nk_pattern_matches(pattern, ((const NkRule *)g_ptr_array_index(catalog->rules, i))->id))
      return TRUE;
  return FALSE;
}

/* Evidence can only be set to zero where it exists; what an overlay removes may be named by rules that it did not
   write. */
static gboolean check_references(const NkCatalog *catalog, GHashTable *seen, GError **error) {
  for (guint i = 0; i < catalog->rules->len; i++) {
    const NkRule *rule = g_ptr_array_index(catalog->rules, i);
    const char *at = g_hash_table_lookup(seen, rule->id);
    for (char **id = rule->zeroes; at && id && *id; id++)
      if (!names_a_rule(catalog, *id)) {
        g_set_error(error, NK_CATALOG_ERROR, NK_ERROR_INVALID,
                    "%s: zeroes: expected the id of a rule; there is no \"%s\"", at, *id);
        return FALSE;
      }
  }
  return TRUE;
}

gboolean nk_catalog_add_directory(NkCatalog *catalog, const char *directory, gboolean overlay, GError **error) {
  g_autoptr(GError) failure = NULL;
  g_autoptr(GDir) dir = g_dir_open(directory, 0, &failure);
  if (!dir) {
    g_set_error(error, NK_CATALOG_ERROR, NK_ERROR_NOT_FOUND, "%s", failure->message);
    return FALSE;
  }
  g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(g_free);
  for (const char *name = g_dir_read_name(dir); name; name = g_dir_read_name(dir))
    if (g_str_has_suffix(name, ".yaml"))
      g_ptr_array_add(names, g_strdup(name));
  if (names->len == 0) {
    g_set_error(error, NK_CATALOG_ERROR, NK_ERROR_NOT_FOUND, "%s: expected rule files (*.yaml); there is none",
                directory);
    return FALSE;
  }
  g_ptr_array_sort(names, nk_text_compare);
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, g_free);
  g_autoptr(GHashTable) claimed = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  NkRuleSource source = {.catalog = catalog, .seen = seen, .claimed = claimed, .overlay = overlay};
  for (guint i = 0; i < names->len; i++)
    if (!read_file(&source, directory, g_ptr_array_index(names, i), error))
      return FALSE;
  return check_references(catalog, seen, error);
}
