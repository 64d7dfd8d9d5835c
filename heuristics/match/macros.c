/* Evidence of macros at file scope: about the class that the first argument names. */
#include "match_private.h"

static const NkClass *named_class(const NkMatch *match, const NkFacts *facts, const NkFactMacro *macro) {
  g_auto(GStrv) arguments = g_strsplit(facts->strings[macro->arguments], ",", 2);
  const NkClass *klass = arguments[0] ? nk_program_class(match->program, g_strstrip(arguments[0])) : NULL;
  return klass && nk_match_owns_class(match, klass) ? klass : NULL;
}

static gboolean has_property(const NkMatch *match, const char *key) {
  return !key || nk_bundle_property(match->project->bundles->pdata[match->bundle], key);
}

static void add_macro(NkMatch *match, const NkRule *rule, const NkClass *klass, const char *name) {
  NkSubjectText text = {.symbol = klass->name,
                        .klass = klass->name,
                        .name = name,
                        .statement = name,
                        .group = klass->name,
                        .site = nk_match_class_site(klass)};
  NkEvidence *e = nk_match_add(match, rule, &text, 1.0, NULL);
  if (has_property(match, rule->property))
    return;
  e->refused = TRUE;
  e->polarity = NK_POLARITY_AGAINST;
  g_free(e->message);
  e->message = g_strdup_printf("the property list has no %s: no other extension can link this one", rule->property);
}

static void look_at(NkMatch *match, const NkFacts *facts, const NkFactMacro *macro, GHashTable *seen) {
  g_autoptr(GPtrArray) rules = g_ptr_array_new();
  const char *name = facts->strings[macro->name];
  nk_catalog_lookup(match->catalog, NK_RULE_MACRO, name, rules);
  const NkClass *klass = rules->len ? named_class(match, facts, macro) : NULL;
  for (guint i = 0; klass && i < rules->len; i++) {
    const NkRule *rule = rules->pdata[i];
    g_autofree char *once = g_strdup_printf("%s %s", rule->id, klass->name);
    if (nk_match_says_something(rule) && g_hash_table_add(seen, g_steal_pointer(&once)))
      add_macro(match, rule, klass, name);
  }
}

void nk_match_macros(NkMatch *match) {
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  const GPtrArray *units = nk_program_units(match->program);
  for (guint u = 0; u < units->len; u++) {
    const NkFacts *facts = units->pdata[u];
    for (gsize i = 0; i < facts->n_macros; i++)
      look_at(match, facts, &facts->macros[i], seen);
  }
}
