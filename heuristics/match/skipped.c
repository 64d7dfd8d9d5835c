/* What the preprocessor left out: calls that the catalogue knows are shown, and count for nothing. */
#include "match_private.h"

#include <string.h>

typedef struct {
  NkMatch *match;
  GHashTable *rules; /* a callee's last name -> GPtrArray of NkRule */
} Skipped;

static GHashTable *rules_by_name(const NkCatalog *catalog) {
  GHashTable *table = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_ptr_array_unref);
  const GPtrArray *rules = nk_catalog_rules(catalog);
  for (guint i = 0; i < rules->len; i++) {
    const NkRule *rule = rules->pdata[i];
    if (rule->kind != NK_RULE_CALLS || rule->criterion == NK_CRITERION_NONE)
      continue;
    for (char **name = rule->names; *name; name++) {
      const char *scope = g_strrstr(*name, "::"), *last = scope ? scope + 2 : *name;
      GPtrArray *list = g_hash_table_lookup(table, last);
      if (!list)
        g_hash_table_insert(table, (gpointer)last, list = g_ptr_array_new());
      if (!g_ptr_array_find(list, rule, NULL))
        g_ptr_array_add(list, (gpointer)rule);
    }
  }
  return table;
}

/* Which overload or receiver was meant cannot be told: the strongest rule of that name stands for all. */
static const NkRule *strongest(const GPtrArray *rules) {
  const NkRule *best = rules->pdata[0];
  for (guint i = 1; i < rules->len; i++)
    if (((NkRule *)rules->pdata[i])->strength > best->strength)
      best = rules->pdata[i];
  return best;
}

static gboolean is_known_place(const NkMatch *match, const GPtrArray *rules, const char *file, guint line) {
  for (guint i = 0; i < rules->len; i++) {
    g_autofree char *place = nk_match_place(rules->pdata[i], file, line);
    if (g_hash_table_contains(match->places, place))
      return TRUE;
  }
  return FALSE;
}

static void add_name(Skipped *s, const NkFacts *facts, const NkFactSkipped *range, const char *name, guint line) {
  const GPtrArray *rules = g_hash_table_lookup(s->rules, name);
  const char *file = facts->strings[range->file];
  if (!rules || is_known_place(s->match, rules, file, line))
    return;
  const NkFunction *f = nk_program_function_at(s->match->program, file, line);
  g_autofree char *statement = g_strconcat("skipped ", name, NULL);
  NkSubjectText text = {.symbol = f ? f->qualified : "",
                        .klass = f ? f->class_name : NULL,
                        .name = name,
                        .statement = statement,
                        .site = {file, line, 0}};
  NkEvidence *e = nk_match_add(s->match, strongest(rules), &text, 0, "");
  g_free(e->message);
  e->message = g_strdup_printf("%s: compiled out under %s", name, facts->strings[range->condition]);
}

static void add_range(Skipped *s, const NkFacts *facts, const NkFactSkipped *range) {
  g_auto(GStrv) names = g_strsplit(facts->strings[range->names], " ", -1);
  for (char **at = names; *at; at++) {
    char *colon = strrchr(*at, ':');
    if (!colon)
      continue;
    *colon = '\0';
    add_name(s, facts, range, *at, (guint)g_ascii_strtoull(colon + 1, NULL, 10));
  }
}

void nk_match_skipped(NkMatch *match) {
  g_autoptr(GHashTable) rules = rules_by_name(match->catalog);
  Skipped s = {match, rules};
  const GPtrArray *units = nk_program_units(match->program);
  for (guint u = 0; u < units->len; u++) {
    const NkFacts *facts = units->pdata[u];
    for (gsize i = 0; i < facts->n_skipped; i++)
      add_range(&s, facts, &facts->skipped[i]);
  }
}
