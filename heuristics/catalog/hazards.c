/* Rules of what lint reports: how each kind of hazard is asked for, and the calls that such rules list. */
#include "heuristics/catalog/read.h"

#include <string.h>

enum { LISTS_MAX = 8 };

/* The lists that a kind of hazard takes. One that begins with "=" has calls: "IOMalloc 0". */
static const struct {
  const char *name, *lists[LISTS_MAX];
} kinds[NK_N_HAZARD_KINDS] = {
    [NK_HAZARD_JUDGEMENT] = {"judgement", {0}},
    [NK_HAZARD_REACHED_CALL] = {"reached-call", {"=calls", "contexts", "=asks", "=waits", "bits", "timers"}},
    [NK_HAZARD_WIRED] = {"wired-memory", {"=calls"}},
    [NK_HAZARD_LANGUAGE] = {"language", {"words"}},
    [NK_HAZARD_LANGUAGE_TOTAL] = {"language-total", {"words"}},
    [NK_HAZARD_INCLUDES] = {"includes", {"headers"}},
    [NK_HAZARD_INHERITANCE] = {"inheritance", {"roots"}},
    [NK_HAZARD_LOAD_TIME] = {"load-time", {0}},
    [NK_HAZARD_FRAME] = {"frame", {"limit"}},
    [NK_HAZARD_CALL_CHAIN] = {"call-chain", {"limit"}},
    [NK_HAZARD_RECURSION] = {"recursion", {0}},
    [NK_HAZARD_USER_INPUT] = {"user-input",
                              {"fields", "checked", "parameters", "slots", "=sources", "=lengths", "=sizes"}},
    [NK_HAZARD_NULL] = {"null", {"=calls", "=uses"}},
    [NK_HAZARD_FREE] = {"free", {"=allocates", "=frees", "pairs"}},
    [NK_HAZARD_USE_AFTER_FREE] = {"use-after-free", {"=frees", "=keeps", "=takes"}},
    [NK_HAZARD_SUPER] = {"super", {"methods"}},
    [NK_HAZARD_BALANCE] = {"balance", {"=takes", "=gives"}},
    [NK_HAZARD_DEPRECATED] = {"deprecated", {0}},
    [NK_HAZARD_PRIMARY] = {"primary-interrupt", {0}},
    [NK_HAZARD_KPI] = {"kpi", {"sets"}},
    [NK_HAZARD_LIBRARIES] = {"libraries", {"libraries"}},
    [NK_HAZARD_LINKAGE] = {"linkage", {"what"}},
    [NK_HAZARD_OPEN_NODE] = {"open-node", {"=calls", "bits"}},
    [NK_HAZARD_OPEN_CLIENT] = {"open-client", {"classes", "properties"}},
    [NK_HAZARD_SELECTORS] = {"selectors", {"tables"}},
};

/* ---- reading ---- */
static int find_kind(const char *name) {
  for (guint i = 0; i < G_N_ELEMENTS(kinds); i++)
    if (strcmp(kinds[i].name, name) == 0)
      return (int)i;
  return -1;
}

static const char *plain(const char *list) {
  return *list == '=' ? list + 1 : list;
}

/* As the table has it, or NULL. */
static const char *find_list(int kind, const char *name) {
  for (guint i = 0; i < LISTS_MAX && kinds[kind].lists[i]; i++)
    if (strcmp(plain(kinds[kind].lists[i]), name) == 0)
      return kinds[kind].lists[i];
  return NULL;
}

static gboolean refuse_list(const NkRuleSource *source, const NkYaml *at, int kind, const char *name, GError **error) {
  g_autoptr(GString) known = g_string_new(NULL);
  for (guint i = 0; i < LISTS_MAX && kinds[kind].lists[i]; i++)
    g_string_append_printf(known, "%s%s", i ? ", " : "", plain(kinds[kind].lists[i]));
  return nk_source_refuse(source, at, error, "lists: expected for \"%s\": %s; there is no \"%s\"", kinds[kind].name,
                          known->len ? known->str : "none", name);
}

static gboolean read_call(const char *word, NkListedCall *call) {
  g_auto(GStrv) parts = g_strsplit(word, " ", -1);
  if (!parts[0] || !*parts[0])
    return FALSE;
  for (char **part = parts + 1; *part; part++) {
    char *end = NULL;
    gint64 number = strcmp(*part, "receiver") == 0 ? NK_RECEIVER : g_ascii_strtoll(*part, &end, 10);
    if ((end && (end == *part || *end || number < 0 || number > 64)) || call->n_arguments == NK_LISTED_MAX)
      return FALSE;
    call->arguments[call->n_arguments++] = (int)number;
  }
  return TRUE;
}

static gboolean read_list(NkRuleSource *source, const NkYaml *key, const NkYaml *value, NkRule *rule, GError **error) {
  const char *known = key->kind == NK_YAML_SCALAR ? find_list(rule->hazard, key->text) : NULL;
  if (!known)
    return refuse_list(source, key, rule->hazard, key->kind == NK_YAML_SCALAR ? key->text : "", error);
  if (value->kind != NK_YAML_SEQUENCE || value->items->len == 0)
    return nk_source_refuse(source, value, error, "%s: expected a list of words", key->text);
  NkRuleList *list = nk_catalog_alloc(source->catalog, sizeof *list);
  list->name = (char *)plain(known);
  list->words = nk_catalog_alloc(source->catalog, (value->items->len + 1) * sizeof(char *));
  for (guint i = 0; i < value->items->len; i++) {
    const NkYaml *item = g_ptr_array_index(value->items, i);
    NkListedCall call = {0};
    if (item->kind != NK_YAML_SCALAR || !*item->text || (*known == '=' && !read_call(item->text, &call)))
      return nk_source_refuse(source, item, error, "%s: expected %s", key->text,
                              *known == '=' ? "a call and positions of its arguments from 0: IOMalloc 0" : "a word");
    list->words[i] = memcpy(nk_catalog_alloc(source->catalog, strlen(item->text) + 1), item->text, strlen(item->text));
  }
  g_ptr_array_add(rule->lists, list);
  return TRUE;
}

gboolean nk_source_hazard(NkRuleSource *source, const NkYaml *node, const NkYaml *lists, NkRule *rule, GError **error) {
  if (rule->kind != NK_RULE_HAZARD) {
    if (rule->severity || rule->explanation || lists || (rule->message && !rule->evidence))
      return nk_source_refuse(source, node, error, "level, message, explanation, lists: expected only with hazard");
    return TRUE;
  }
  rule->hazard = rule->names[1] ? -1 : find_kind(rule->names[0]);
  if (rule->hazard < 0)
    return nk_source_refuse(source, nk_yaml_get(node, "hazard"), error, "hazard: expected one kind, such as %s; see %s",
                            kinds[NK_HAZARD_REACHED_CALL].name, "heuristics/catalog/README.md");
  if (!rule->severity || !rule->message || !rule->explanation || !rule->source)
    return nk_source_refuse(source, node, error,
                            "expected the keys level, message, explanation and source with a hazard");
  if (!nk_source_message(source, nk_yaml_get(node, "message"), rule->message, error))
    return FALSE;
  if (!lists)
    return TRUE;
  if (lists->kind != NK_YAML_MAPPING)
    return nk_source_refuse(source, lists, error, "lists: expected a mapping of names to lists");
  rule->lists = nk_catalog_alloc_array(source->catalog);
  for (guint i = 0; i + 1 < lists->items->len; i += 2)
    if (!read_list(source, lists->items->pdata[i], lists->items->pdata[i + 1], rule, error))
      return FALSE;
  return TRUE;
}

/* ---- asking ---- */
char **nk_rule_list(const NkRule *rule, const char *name) {
  for (guint i = 0; rule->lists && i < rule->lists->len; i++) {
    const NkRuleList *list = g_ptr_array_index(rule->lists, i);
    if (strcmp(list->name, name) == 0)
      return list->words;
  }
  return NULL;
}

void nk_catalog_index_listed(NkCatalog *catalog, const NkRule *rule) {
  for (guint i = 0; rule->hazard >= 0 && rule->lists && i < rule->lists->len; i++) {
    const NkRuleList *list = g_ptr_array_index(rule->lists, i);
    const char *known = find_list(rule->hazard, list->name);
    for (char **word = list->words; known && *known == '=' && *word; word++) {
      NkListedCall *call = nk_catalog_alloc(catalog, sizeof *call);
      read_call(*word, call);
      g_autofree char *name = g_strndup(*word, strcspn(*word, " "));
      char *shown = strchr(name, '=');
      if (shown)
        *shown++ = '\0';
      call->shown = shown ? g_string_chunk_insert_const(catalog->texts, shown) : NULL;
      call->rule = rule;
      call->list = list->name;
      call->name = g_string_chunk_insert_const(catalog->texts, name);
      nk_names_add(&catalog->listed, catalog->texts, call->name, call);
    }
  }
}

void nk_catalog_match_listed(const NkCatalog *catalog, const NkProgram *program, const NkFunction *function,
                             const NkFactEvent *event, GPtrArray *found) {
  nk_names_find_call(&catalog->listed, program, function, event, found);
}
