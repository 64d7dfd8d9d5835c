/* What the documented cautions about kernel code mean for one bundle. They have no part in a verdict. */
#include "heuristics/judge/bundle.h"

#include "analyzer/base/yaml.h"

#include <string.h>

enum { MAX_PLACES = 5 };

struct _NkCautionRules {
  GHashTable *wired, *copies; /* call -> number of an argument + 1 */
  GHashTable *runtime;        /* word of the facts -> its name for people */
  GHashTable *debug;          /* calls */
  char **libraries;
};

typedef struct {
  gint64 version;
  char **wired, **copies, **debug, **libraries;
  const NkYaml *runtime;
} Raw;

#define FIELD(key, type, member) {key, type, G_STRUCT_OFFSET(Raw, member), TRUE, NULL}
static const NkYamlField fields[] = {
    FIELD("version", NK_YAML_NUMBER, version), FIELD("wired", NK_YAML_TEXTS, wired),
    FIELD("copies", NK_YAML_TEXTS, copies),    FIELD("runtime", NK_YAML_NODE, runtime),
    FIELD("debug", NK_YAML_TEXTS, debug),      FIELD("libraries", NK_YAML_TEXTS, libraries),
};

static void raw_clear(Raw *raw) {
  g_strfreev(raw->wired);
  g_strfreev(raw->copies);
  g_strfreev(raw->debug);
  g_strfreev(raw->libraries);
}

static GHashTable *names_new(void) {
  return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
}

/* "IOMalloc 0": the call, and which argument is meant. */
static GHashTable *read_calls(char **texts) {
  GHashTable *calls = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (char **text = texts; text && *text; text++) {
    const char *space = strrchr(*text, ' ');
    guint64 argument = space ? g_ascii_strtoull(space + 1, NULL, 10) : 0;
    char *name = space ? g_strndup(*text, (gsize)(space - *text)) : g_strdup(*text);
    g_hash_table_insert(calls, name, GUINT_TO_POINTER((guint)argument + 1));
  }
  return calls;
}

static gboolean read_runtime(GHashTable *words, const NkYaml *node, const char *file, GError **error) {
  if (node->kind != NK_YAML_MAPPING) {
    nk_yaml_error(error, NK_CONFIG_ERROR, file, node, "runtime: expected a mapping of words to names");
    return FALSE;
  }
  for (guint i = 0; i + 1 < node->items->len; i += 2) {
    const NkYaml *key = node->items->pdata[i], *value = node->items->pdata[i + 1];
    if (key->kind != NK_YAML_SCALAR || value->kind != NK_YAML_SCALAR) {
      nk_yaml_error(error, NK_CONFIG_ERROR, file, value, "runtime: expected a text");
      return FALSE;
    }
    g_hash_table_insert(words, g_strdup(key->text), g_strdup(value->text));
  }
  return TRUE;
}

NkCautionRules *nk_caution_rules_read(const char *file, GError **error) {
  g_autoptr(NkYaml) yaml = nk_yaml_read(file, file, NK_CONFIG_ERROR, error);
  Raw raw = {0};
  if (!yaml || !nk_yaml_load(yaml, fields, G_N_ELEMENTS(fields), &raw, file, NK_CONFIG_ERROR, error)) {
    raw_clear(&raw);
    return NULL;
  }
  NkCautionRules *rules = g_new0(NkCautionRules, 1);
  rules->wired = read_calls(raw.wired);
  rules->copies = read_calls(raw.copies);
  rules->debug = read_calls(raw.debug);
  rules->libraries = g_steal_pointer(&raw.libraries);
  rules->runtime = names_new();
  gboolean good = read_runtime(rules->runtime, raw.runtime, file, error);
  raw_clear(&raw);
  if (!good)
    g_clear_pointer(&rules, nk_caution_rules_free);
  return rules;
}

void nk_caution_rules_free(NkCautionRules *rules) {
  if (!rules)
    return;
  g_hash_table_unref(rules->wired);
  g_hash_table_unref(rules->copies);
  g_hash_table_unref(rules->debug);
  g_hash_table_unref(rules->runtime);
  g_strfreev(rules->libraries);
  g_free(rules);
}

void nk_caution_free(NkCaution *caution) {
  g_free(caution->text);
  g_ptr_array_unref(caution->places);
  g_free(caution);
}

/* ---- counting ---- */

typedef struct {
  const NkCautionRules *rules;
  const NkProgram *program;
  GPtrArray *wired_at, *copied_at, *runtime_at, *logged_at; /* NkStep: the first few */
  guint64 bytes;
  guint wired, unsized, copies, dereferences, indices, logs, functions, lines;
  GHashTable *runtime; /* name -> count */
} Count;

static void note(GPtrArray *places, const NkFunction *function, const NkFactEvent *event) {
  if (places->len >= MAX_PLACES)
    return;
  NkStep step = {function, {function->file, event->line, event->column}};
  g_ptr_array_add(places, g_memdup2(&step, sizeof step));
}

/* The largest constant that the argument can be; FALSE where it is none. */
static gboolean constant_of(const Count *count, const NkFunction *function, const NkFactEvent *event, guint argument,
                            guint64 *number) {
  const NkFactOperand *operand = nk_event_argument(function->facts, event, argument);
  g_autoptr(GArray) values = operand ? nk_program_values(count->program, function, operand) : NULL;
  for (guint i = 0; values && i < values->len; i++) {
    const NkValue *value = &g_array_index(values, NkValue, i);
    if (value->kind != NK_VALUE_CONSTANT || value->number < 0)
      return FALSE;
    *number = MAX(*number, (guint64)value->number);
  }
  return values && values->len > 0;
}

static guint argument_of(GHashTable *calls, const NkFunction *function, const NkFactEvent *event) {
  const char *qualified = nk_facts_string(function->facts, event->qualified);
  const char *name = *qualified ? qualified : nk_event_name(function, event);
  return GPOINTER_TO_UINT(g_hash_table_lookup(calls, name));
}

static void count_call(Count *count, const NkFunction *function, const NkFactEvent *event) {
  guint wired = argument_of(count->rules->wired, function, event);
  guint copied = argument_of(count->rules->copies, function, event);
  guint64 bytes = 0;
  if (wired) {
    count->wired++;
    if (constant_of(count, function, event, wired - 1, &bytes))
      count->bytes += bytes;
    else
      count->unsized++;
    note(count->wired_at, function, event);
  }
  if (copied && !constant_of(count, function, event, copied - 1, &bytes)) {
    count->copies++;
    note(count->copied_at, function, event);
  }
  if (argument_of(count->rules->debug, function, event)) {
    count->logs++;
    note(count->logged_at, function, event);
  }
}

static void count_event(Count *count, const NkFunction *function, const NkFactEvent *event) {
  const char *word = event->kind == NK_EVENT_LANGUAGE ? nk_event_name(function, event) : NULL;
  const char *name = word ? g_hash_table_lookup(count->rules->runtime, word) : NULL;
  if (event->kind == NK_EVENT_CALL)
    count_call(count, function, event);
  count->dereferences += event->kind == NK_EVENT_DEREFERENCE;
  count->indices += event->kind == NK_EVENT_INDEX;
  if (!name)
    return;
  guint seen = GPOINTER_TO_UINT(g_hash_table_lookup(count->runtime, name));
  g_hash_table_insert(count->runtime, (gpointer)name, GUINT_TO_POINTER(seen + 1));
  note(count->runtime_at, function, event);
}

static void count_function(Count *count, const NkFunction *function) {
  count->functions++;
  count->lines += function->end_line >= function->line ? function->end_line - function->line + 1 : 0;
  for (guint32 i = 0; i < function->fact->n_events; i++)
    count_event(count, function, &function->facts->events[function->fact->first_event + i]);
}

/* ---- sentences ---- */

static char *number_of(guint64 n, const char *one, const char *many) {
  return g_strdup_printf("%" G_GUINT64_FORMAT " %s", n, n == 1 ? one : many);
}

static char *say_wired(const Count *count) {
  if (count->wired == 0)
    return g_strdup("No call that wires memory was found in reached code; its code and data are wired all the same.");
  g_autofree char *calls = number_of(count->wired, "call wires", "calls wire");
  g_autofree char *bytes = number_of(count->bytes, "byte", "bytes");
  g_autofree char *unsized = number_of(count->unsized, "size is", "sizes are");
  g_autofree char *rest = count->unsized ? g_strdup_printf(", and %s only known at run time", unsized) : g_strdup("");
  return g_strdup_printf("%s memory: constant sizes add up to %s%s. Its code and data are wired as well.", calls, bytes,
                         rest);
}

static gint compare_texts(gconstpointer a, gconstpointer b) {
  return g_strcmp0(a, b);
}

static char *say_runtime(const Count *count) {
  GList *names = g_list_sort(g_hash_table_get_keys(count->runtime), compare_texts);
  if (!names)
    return g_strdup("Nothing that the kernel's restricted runtime lacks was found in reached code.");
  GString *text = g_string_new("Reached code uses what the kernel's restricted runtime lacks or forbids: ");
  for (GList *at = names; at; at = at->next)
    g_string_append_printf(text, "%s%s (%u)", at == names ? "" : ", ", (const char *)at->data,
                           GPOINTER_TO_UINT(g_hash_table_lookup(count->runtime, at->data)));
  g_list_free(names);
  g_string_append_c(text, '.');
  return g_string_free(text, FALSE);
}

static char *say_memory(const Count *count) {
  g_autofree char *functions = number_of(count->functions, "function", "functions");
  g_autofree char *pointers = number_of(count->dereferences, "pointer access", "pointer accesses");
  g_autofree char *indices = number_of(count->indices, "array access", "array accesses");
  g_autofree char *copies = number_of(count->copies, "copy whose length is", "copies whose lengths are");
  return g_strdup_printf("A memory error in any of %s stops the machine. There: %s, %s, %s not constant.", functions,
                         pointers, indices, copies);
}

static char *say_debugging(const Count *count) {
  g_autofree char *lines = number_of(count->lines, "line runs", "lines run");
  g_autofree char *logs = number_of(count->logs, "call writes a log or stops", "calls write a log or stop");
  return g_strdup_printf("%s in the kernel, where a debugger needs a second machine; %s the machine.", lines, logs);
}

static char *say_customers(const NkBundleJudgement *judgement, const NkCautionRules *rules) {
  GString *text =
      g_string_new("Some customers refuse third-party kernel extensions; each user has to approve this one.");
  g_autoptr(GString) names = g_string_new(NULL);
  const GPtrArray *libraries = judgement->bundle->libraries;
  for (guint i = 0; libraries && i < libraries->len; i++)
    if (g_strv_contains((const char *const *)rules->libraries, libraries->pdata[i]))
      g_string_append_printf(names, "%s%s", names->len ? ", " : "", (const char *)libraries->pdata[i]);
  if (names->len)
    g_string_append_printf(text, " It links interfaces that are not supported: %s.", names->str);
  return g_string_free(text, FALSE);
}

static void add(NkBundleJudgement *judgement, const char *id, char *text, GPtrArray *places) {
  NkCaution *caution = g_new0(NkCaution, 1);
  *caution = (NkCaution){id, text, places};
  g_ptr_array_add(judgement->cautions, caution);
}

void nk_cautions_take(NkBundleJudgement *judgement, const NkProgram *program, const NkReach *reach,
                      const NkCautionRules *rules) {
  Count count = {.rules = rules, .program = program};
  GPtrArray **places[] = {&count.wired_at, &count.runtime_at, &count.copied_at, &count.logged_at};
  for (gsize i = 0; i < G_N_ELEMENTS(places); i++)
    *places[i] = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GHashTable) runtime = g_hash_table_new(g_str_hash, g_str_equal);
  count.runtime = runtime;
  GPtrArray *functions = nk_program_functions(program);
  for (guint i = 0; i < functions->len; i++) {
    const NkFunction *function = functions->pdata[i];
    if (function->own && nk_reach_live(reach, function))
      count_function(&count, function);
  }
  add(judgement, "wired-memory", say_wired(&count), count.wired_at);
  add(judgement, "runtime", say_runtime(&count), count.runtime_at);
  add(judgement, "memory-errors", say_memory(&count), count.copied_at);
  add(judgement, "debugging", say_debugging(&count), count.logged_at);
  add(judgement, "customers", say_customers(judgement, rules), g_ptr_array_new_with_free_func(g_free));
}
