/* Evidence of property lists. A key whose value is a dictionary is also looked at with the keys inside as its values:
   OSBundleLibraries has what it links. */
#include "match_private.h"

#include <string.h>

typedef struct {
  NkMatch *match;
  const NkBundle *bundle;
  GHashTable *seen; /* "rule key value": variants of one personality say the same */
} Properties;

static void add_property(Properties *p, const char *key, const char *value, guint line) {
  g_autoptr(GPtrArray) rules = g_ptr_array_new();
  nk_catalog_lookup(p->match->catalog, NK_RULE_PROPERTY, key, rules);
  for (guint i = 0; i < rules->len; i++) {
    const NkRule *rule = rules->pdata[i];
    if (!nk_rule_fits_value(rule, value) || !nk_match_says_something(rule))
      continue;
    g_autofree char *statement = g_strdup_printf("%s=%s", key, value);
    char *once = g_strdup_printf("%s %s", rule->id, statement);
    if (!g_hash_table_add(p->seen, once))
      continue;
    g_autofree char *group = g_strconcat("property ", key, NULL);
    NkSubjectText text = {.symbol = p->bundle->identifier ? p->bundle->identifier : p->bundle->name,
                          .name = key,
                          .value = value,
                          .statement = statement,
                          .group = group,
                          .site = {p->bundle->path, line, 0}};
    nk_match_add(p->match, rule, &text, 1.0, NULL);
  }
}

/* "OSBundleLibraries/com.example.Foo" is the pair OSBundleLibraries, com.example.Foo. */
static void add_pair(Properties *p, const NkProperty *property) {
  const char *end = strrchr(property->path, '/');
  if (!end)
    return;
  g_autofree char *outer = g_strndup(property->path, (gsize)(end - property->path));
  const char *start = strrchr(outer, '/');
  add_property(p, start ? start + 1 : outer, end + 1, property->line);
}

void nk_match_bundle(NkMatch *match) {
  const NkBundle *bundle = match->project->bundles->pdata[match->bundle];
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  Properties p = {match, bundle, seen};
  for (guint i = 0; bundle->properties && i < bundle->properties->len; i++) {
    const NkProperty *property = bundle->properties->pdata[i];
    add_property(&p, property->key, property->value, property->line);
    add_pair(&p, property);
  }
}
