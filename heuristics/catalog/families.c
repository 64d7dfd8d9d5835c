/* Names to families: which part of the kernel's interfaces a function or class belongs to, and how many of a list of
   names are known at all. */
#include "heuristics/catalog/catalog_private.h"

#include <string.h>

guint nk_pattern_closeness(const char *pattern) {
  guint plain = 0;
  if (!nk_pattern_is_glob(pattern))
    return G_MAXUINT;
  for (const char *p = pattern; *p; p++)
    plain += *p != '*' && *p != '?';
  return plain;
}

typedef struct {
  const char *family;
  guint closeness;
  gboolean found;
} Choice;

/* Of equals the first stays, so what files state about families comes before the names of their rules. */
static void consider(Choice *choice, const char *pattern, const char *family, const char *name) {
  guint close = nk_pattern_closeness(pattern);
  if ((choice->found && close <= choice->closeness) || !nk_pattern_matches(pattern, name))
    return;
  *choice = (Choice){family, close, TRUE};
}

static void consider_rules(const NkCatalog *catalog, NkRuleKind kind, Choice *choice, const char *name) {
  for (guint i = 0; i < catalog->rules->len; i++) {
    const NkRule *rule = g_ptr_array_index(catalog->rules, i);
    for (char **pattern = rule->names; rule->kind == kind && *pattern; pattern++)
      if (!strstr(*pattern, "::"))
        consider(choice, *pattern, rule->family, name);
  }
}

const char *nk_catalog_family(const NkCatalog *catalog, NkNameKind kind, const char *name) {
  Choice choice = {0};
  for (guint i = 0; i < catalog->family_names->len; i++) {
    const NkFamilyName *one = &g_array_index(catalog->family_names, NkFamilyName, i);
    if (kind == NK_NAME_EITHER || one->kind == (int)kind)
      consider(&choice, one->pattern, one->family, name);
  }
  if (kind != NK_NAME_FUNCTION)
    consider_rules(catalog, NK_RULE_DERIVES, &choice, name);
  if (kind != NK_NAME_CLASS)
    consider_rules(catalog, NK_RULE_CALLS, &choice, name);
  return choice.family;
}

static const NkFamily *family_named(const NkCatalog *catalog, const char *name, gboolean with_counterpart) {
  for (guint i = catalog->families->len; name && i-- > 0;) {
    const NkFamily *family = &g_array_index(catalog->families, NkFamily, i);
    if (strcmp(family->name, name) == 0 && (family->counterpart || !with_counterpart))
      return family;
  }
  return NULL;
}

const NkAlternative *nk_catalog_counterpart(const NkCatalog *catalog, const char *family) {
  const NkFamily *found = family_named(catalog, family, TRUE);
  return found && g_strcmp0(found->counterpart->grade, "none") != 0 ? found->counterpart : NULL;
}

const char *nk_catalog_family_title(const NkCatalog *catalog, const char *family) {
  const NkFamily *found = family_named(catalog, family, FALSE);
  return found ? found->title : NULL;
}

/* A C name is written with or without the linker's "_". */
static const char *family_of(const NkCatalog *catalog, const char *symbol) {
  NkNameKind kind = NK_NAME_EITHER;
  g_autofree char *name = nk_symbol_name(symbol, &kind);
  if (!name)
    return NULL;
  const char *family = kind == NK_NAME_FUNCTION && *name == '_' ? nk_catalog_family(catalog, kind, name + 1) : NULL;
  return family ? family : nk_catalog_family(catalog, kind, name);
}

/* "a:b" exports b under the name a; "Class::method" is one name. */
static void cut(char *line) {
  char *comment = strchr(line, '#'), *colon = strchr(line, ':');
  if (comment)
    *comment = '\0';
  if (colon && colon[1] != ':')
    *colon = '\0';
  g_strstrip(line);
}

NkNameCoverage *nk_catalog_coverage(const NkCatalog *catalog, const char *names) {
  NkNameCoverage *coverage = g_new0(NkNameCoverage, 1);
  coverage->families = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  coverage->unknown = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  g_auto(GStrv) lines = g_strsplit(names, "\n", -1);
  for (char **line = lines; *line; line++) {
    cut(*line);
    if (!**line || !g_hash_table_add(seen, *line))
      continue;
    coverage->total++;
    const char *family = family_of(catalog, *line);
    if (!family) {
      g_ptr_array_add(coverage->unknown, g_strdup(*line));
      continue;
    }
    coverage->classified++;
    guint count = GPOINTER_TO_UINT(g_hash_table_lookup(coverage->families, family));
    g_hash_table_replace(coverage->families, g_strdup(family), GUINT_TO_POINTER(count + 1));
  }
  return coverage;
}

void nk_name_coverage_free(NkNameCoverage *coverage) {
  if (!coverage)
    return;
  g_hash_table_unref(coverage->families);
  g_ptr_array_unref(coverage->unknown);
  g_free(coverage);
}
