/* A declared intent into evidence. Each fact ("client ethernet") stands for the rules whose `plan` key names it. */
#include <analyzer/base/text.h>
#include <needkext/plan.h>

#include "analyzer/base/yaml.h"
#include "match_private.h"

#include <string.h>

typedef struct {
  char *text;    /* as rules name it: "bus pci" */
  char *written; /* as the plan says it: "bus: pci" */
  guint line, column;
  GPtrArray *rules; /* NkRule */
} Fact;

struct _NkPlan {
  char *name, *target, *bundle;
  GPtrArray *facts;
};

typedef struct {
  gint64 version;
  char *name, *target, *bundle, *applications;
  const NkYaml *interrupt;
  char **bus, **clients, **operations;
} Raw;

#define FIELD(key, type, member, required) {key, type, G_STRUCT_OFFSET(Raw, member), required, NULL}

static const NkYamlField fields[] = {
    FIELD("version", NK_YAML_NUMBER, version, TRUE),
    FIELD("name", NK_YAML_TEXT, name, TRUE),
    FIELD("target", NK_YAML_TEXT, target, FALSE),
    FIELD("bundle", NK_YAML_TEXT, bundle, FALSE),
    FIELD("bus", NK_YAML_TEXTS, bus, FALSE),
    FIELD("interrupt", NK_YAML_NODE, interrupt, FALSE),
    FIELD("clients", NK_YAML_TEXTS, clients, FALSE),
    FIELD("applications", NK_YAML_TEXT, applications, FALSE),
    FIELD("operations", NK_YAML_TEXTS, operations, FALSE),
};

typedef struct {
  int kind, level;
} RawInterrupt;

static const char *const kinds[] = {"none", "message-signalled", "pin", NULL};
static const char *const levels[] = {"work-loop", "filter", "raw", NULL};

static const NkYamlField interrupt_fields[] = {
    {"kind", NK_YAML_CHOICE, G_STRUCT_OFFSET(RawInterrupt, kind), TRUE, kinds},
    {"level", NK_YAML_CHOICE, G_STRUCT_OFFSET(RawInterrupt, level), FALSE, levels},
};

/* What a file is read with. */
typedef struct {
  NkPlan *plan;
  const NkCatalog *catalog;
  const char *name;
} Reading;

static void fact_free(gpointer data) {
  Fact *fact = data;
  g_free(fact->text);
  g_free(fact->written);
  g_ptr_array_unref(fact->rules);
  g_free(fact);
}

static void raw_clear(Raw *raw) {
  g_free(raw->name);
  g_free(raw->target);
  g_free(raw->bundle);
  g_free(raw->applications);
  g_strfreev(raw->bus);
  g_strfreev(raw->clients);
  g_strfreev(raw->operations);
}

/* The words that the catalogue knows for a topic, sorted: "client " gives "audio", "ethernet" ... Caller unrefs. */
static GPtrArray *words_of(const NkCatalog *catalog, const char *topic) {
  GPtrArray *words = g_ptr_array_new();
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  GPtrArray *rules = nk_catalog_rules(catalog);
  for (guint i = 0; i < rules->len; i++)
    for (char **fact = ((NkRule *)rules->pdata[i])->plan; fact && *fact; fact++)
      if (g_str_has_prefix(*fact, topic) && g_hash_table_add(seen, *fact))
        g_ptr_array_add(words, *fact + strlen(topic));
  g_ptr_array_sort(words, nk_text_compare);
  return words;
}

static char *joined_words(const NkCatalog *catalog, const char *topic) {
  g_autoptr(GPtrArray) words = words_of(catalog, topic);
  g_ptr_array_add(words, NULL);
  return g_strjoinv(", ", (char **)words->pdata);
}

/* Whether the catalogue knows the fact; a fact that it knows is the plan's. Takes over the texts. */
static gboolean add_fact(Reading *r, char *text, char *written, const NkYaml *at) {
  Fact *fact = g_new0(Fact, 1);
  *fact = (Fact){text, written, at->line, at->column, g_ptr_array_new()};
  nk_catalog_match_plan(r->catalog, text, fact->rules);
  gboolean known = fact->rules->len > 0;
  if (known)
    g_ptr_array_add(r->plan->facts, fact);
  else
    fact_free(fact);
  return known;
}

static gboolean add_words(Reading *r, const NkYaml *root, const char *key, const char *topic, char **words,
                          GError **error) {
  const NkYaml *node = nk_yaml_get(root, key);
  for (guint i = 0; words && words[i]; i++) {
    const NkYaml *at = node->kind == NK_YAML_SEQUENCE ? g_ptr_array_index(node->items, i) : node;
    if (add_fact(r, g_strconcat(topic, words[i], NULL), g_strdup_printf("%s: %s", key, words[i]), at))
      continue;
    g_autofree char *known = joined_words(r->catalog, topic);
    nk_yaml_error(error, NK_CONFIG_ERROR, r->name, at, "%s: expected one of %s; not \"%s\"", key, known, words[i]);
    return FALSE;
  }
  return TRUE;
}

/* An interrupt is of a bus: the same word means different things on PCI and on USB. */
static gboolean add_interrupt(Reading *r, const Raw *raw, GError **error) {
  RawInterrupt interrupt = {0};
  if (!raw->interrupt)
    return TRUE;
  if (!nk_yaml_load(raw->interrupt, interrupt_fields, G_N_ELEMENTS(interrupt_fields), &interrupt, r->name,
                    NK_CONFIG_ERROR, error))
    return FALSE;
  if (interrupt.kind > 0 && (!raw->bus || !raw->bus[0])) {
    nk_yaml_error(error, NK_CONFIG_ERROR, r->name, raw->interrupt, "interrupt: expected together with a bus");
    return FALSE;
  }
  const char *kind = kinds[interrupt.kind], *level = levels[interrupt.level];
  for (char **bus = raw->bus; interrupt.kind > 0 && *bus; bus++)
    add_fact(r, g_strdup_printf("interrupt %s %s %s", *bus, kind, level),
             g_strdup_printf("interrupt: %s, %s", kind, level), raw->interrupt);
  return TRUE;
}

static gboolean add_all(Reading *r, const Raw *raw, const NkYaml *root, GError **error) {
  char *applications[] = {raw->applications, NULL};
  if (raw->version != 1) {
    nk_yaml_error(error, NK_CONFIG_ERROR, r->name, nk_yaml_get(root, "version"), "version: expected 1");
    return FALSE;
  }
  if (raw->target && !nk_version_is_valid(raw->target)) {
    nk_yaml_error(error, NK_CONFIG_ERROR, r->name, nk_yaml_get(root, "target"),
                  "target: expected a macOS version such as 15 or \"10.15\"");
    return FALSE;
  }
  return add_words(r, root, "bus", "bus ", raw->bus, error) && add_interrupt(r, raw, error) &&
         add_words(r, root, "clients", "client ", raw->clients, error) &&
         add_words(r, root, "applications", "applications ", raw->applications ? applications : NULL, error) &&
         add_words(r, root, "operations", "operation ", raw->operations, error);
}

static NkPlan *load(const NkYaml *root, const char *name, const NkCatalog *catalog, GError **error) {
  Raw raw = {0};
  NkPlan *plan = g_new0(NkPlan, 1);
  plan->facts = g_ptr_array_new_with_free_func(fact_free);
  Reading r = {plan, catalog, name};
  gboolean good = nk_yaml_load(root, fields, G_N_ELEMENTS(fields), &raw, name, NK_CONFIG_ERROR, error) &&
                  add_all(&r, &raw, root, error);
  plan->name = g_steal_pointer(&raw.name);
  plan->target = g_steal_pointer(&raw.target);
  plan->bundle = g_steal_pointer(&raw.bundle);
  raw_clear(&raw);
  if (good)
    return plan;
  nk_plan_free(plan);
  return NULL;
}

NkPlan *nk_plan_read(const char *file, const char *name, const NkCatalog *catalog, GError **error) {
  g_autoptr(NkYaml) root = nk_yaml_read(file, name, NK_CONFIG_ERROR, error);
  return root ? load(root, name, catalog, error) : NULL;
}

NkPlan *nk_plan_parse(const char *text, const char *name, const NkCatalog *catalog, GError **error) {
  g_autoptr(NkYaml) root = nk_yaml_parse(text, strlen(text), name, NK_CONFIG_ERROR, error);
  return root ? load(root, name, catalog, error) : NULL;
}

void nk_plan_free(NkPlan *plan) {
  if (!plan)
    return;
  g_free(plan->name);
  g_free(plan->target);
  g_free(plan->bundle);
  g_ptr_array_unref(plan->facts);
  g_free(plan);
}

const char *nk_plan_name(const NkPlan *plan) {
  return plan->name;
}

const char *nk_plan_target(const NkPlan *plan) {
  return plan->target;
}

const char *nk_plan_bundle(const NkPlan *plan) {
  return plan->bundle;
}

/* ---- evidence ---- */
/* What a message calls the thing that matched: the base or call that the plan means, else the word itself. */
static char *name_of(const NkRule *rule, const Fact *fact) {
  if (rule->kind != NK_RULE_PLAN)
    return g_strdup(rule->values ? rule->values[0] : rule->names[0]);
  g_auto(GStrv) words = g_strsplit(fact->text, " ", -1);
  return g_strdup(words[1]);
}

static void add_evidence(NkMatch *match, const NkPlan *plan, const Fact *fact, const char *file, const NkRule *rule) {
  g_autofree char *name = name_of(rule, fact);
  g_autofree char *group = g_strconcat("plan ", fact->text, NULL);
  NkSubjectText text = {.symbol = plan->name,
                        .klass = plan->name,
                        .name = name,
                        .value = name,
                        .statement = fact->text,
                        .group = group,
                        .site = {file, fact->line, fact->column}};
  if (!nk_match_says_something(rule))
    return;
  NkEvidence *e = nk_match_add(match, rule, &text, 1.0, NULL);
  e->status = NK_STATUS_DECLARED;
  g_free(e->symbol);
  e->symbol = g_strdup(fact->written); /* a plan has no other places than its facts */
}

void nk_plan_apply(const NkPlan *plan, const char *file, NkMatches *matches) {
  g_autoptr(GHashTable) ordinals = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(GHashTable) places = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  NkMatch match = {.out = matches, .ordinals = ordinals, .places = places};
  for (guint i = 0; i < plan->facts->len; i++) {
    const Fact *fact = g_ptr_array_index(plan->facts, i);
    for (guint r = 0; r < fact->rules->len; r++)
      add_evidence(&match, plan, fact, file, g_ptr_array_index(fact->rules, r));
  }
  nk_matches_sort(matches);
}

NkMatches *nk_match_plan(const NkPlan *plan, const char *file) {
  NkMatches *matches = nk_matches_new();
  nk_plan_apply(plan, file, matches);
  return matches;
}

/* ---- template ---- */
static void add_choices(GString *out, const NkCatalog *catalog, const char *topic) {
  g_autoptr(GPtrArray) words = words_of(catalog, topic);
  gsize column = 0;
  for (guint i = 0; i < words->len; i++) {
    const char *word = words->pdata[i];
    gboolean breaks = column + strlen(word) > 95;
    g_string_append_printf(out, "%s%s", i == 0 ? "#   " : breaks ? ",\n#   " : ", ", word);
    column = (i == 0 || breaks ? 4 : column + 2) + strlen(word);
  }
  g_string_append_c(out, '\n');
}

char *nk_plan_template(const NkCatalog *catalog) {
  GString *out =
      g_string_new("# A driver that is not written yet: needkext plan FILE judges it by what is declared here.\n"
                   "# An unknown key or word is an error. Leave out what does not apply.\n"
                   "version: 1\nname: My driver\n\n"
                   "# The macOS version that it must run on.\n# target: \"27\"\n\n"
                   "# With check --plan: add these facts to this bundle only.\n# bundle: com.example.driver\n\n"
                   "# What the device is attached to; \"virtual\" if there is no hardware. One or more of:\n");
  add_choices(out, catalog, "bus ");
  g_string_append(out, "bus: [pci]\n\n"
                       "# Its interrupt. kind: none, message-signalled, pin;\n"
                       "# level of the code that must run at once: work-loop (none), filter, raw.\n"
                       "interrupt: {kind: message-signalled, level: work-loop}\n\n"
                       "# Who calls it. One or more of:\n");
  add_choices(out, catalog, "client ");
  g_string_append(out, "clients: [ethernet]\n\n# Which applications use it. One of:\n");
  add_choices(out, catalog, "applications ");
  g_string_append(out, "# applications: any\n\n# Operations that only the kernel may do. Some of:\n");
  add_choices(out, catalog, "operation ");
  g_string_append(out, "# operations: []\n");
  return g_string_free(out, FALSE);
}
