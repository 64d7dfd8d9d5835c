/* Which units make the program: the bundle's own, and those of the tree's kernel bundles that it links, that link it,
   or whose classes it uses or that use its classes. */
#include "program_private.h"

#include <string.h>

static const NkBundle *bundle_at(const NkProgram *program, guint index) {
  return program->project->bundles->pdata[index];
}

static gboolean names_library(const NkBundle *from, const char *identifier) {
  return g_ptr_array_find_with_equal_func(from->libraries, identifier, g_str_equal, NULL);
}

/* An identifier that the build fills in stands in full in the personalities. */
static gboolean bundle_links(const NkBundle *from, const NkBundle *to) {
  if (!from->libraries || !to->identifier)
    return FALSE;
  if (names_library(from, to->identifier))
    return TRUE;
  for (guint i = 0; strchr(to->identifier, '$') && to->properties && i < to->properties->len; i++) {
    const NkProperty *property = to->properties->pdata[i];
    if (strcmp(property->key, "CFBundleIdentifier") == 0 && names_library(from, property->value))
      return TRUE;
  }
  return FALSE;
}

static gboolean may_take(const NkProgram *program, guint index, const gboolean *taken) {
  return !taken[index] && nk_bundle_kind_is_kernel(bundle_at(program, index)->kind);
}

static void take_linked(const NkProgram *program, gboolean *taken) {
  guint n = program->project->bundles->len;
  g_autoptr(GArray) pending = g_array_new(FALSE, FALSE, sizeof(guint));
  g_array_append_val(pending, program->bundle);
  for (guint at = 0; at < pending->len; at++) {
    const NkBundle *from = bundle_at(program, g_array_index(pending, guint, at));
    for (guint i = 0; i < n; i++)
      if (may_take(program, i, taken) && bundle_links(from, bundle_at(program, i))) {
        taken[i] = TRUE;
        g_array_append_val(pending, i);
      }
  }
  for (guint i = 0; i < n; i++)
    if (may_take(program, i, taken) && bundle_links(bundle_at(program, i), bundle_at(program, program->bundle)))
      taken[i] = TRUE;
}

/* Property lists may not say what links what; classes that one bundle defines and another uses do. */
static void take_users(const NkProgram *program, const NkUsers *users, gboolean *taken) {
  for (guint i = 0; i < program->project->bundles->len; i++)
    if (may_take(program, i, taken))
      taken[i] = nk_users_related(users, program->bundle, i);
}

static void take_list(NkProgram *program, const GArray *units, guint index, gboolean own, GPtrArray *facts) {
  for (guint u = 0; units && u < units->len; u++) {
    const NkFacts *f = nk_facts_at(facts, units, u);
    if (!f || g_hash_table_contains(program->by_facts, f))
      continue;
    NkLink *link = g_new0(NkLink, 1);
    link->facts = f;
    link->bundle = index;
    link->own = own;
    g_ptr_array_add(program->links, link);
    g_hash_table_insert(program->by_facts, (gpointer)f, link);
    if (own)
      g_ptr_array_add(program->own_units, (gpointer)f);
  }
}

static void take_bundle(NkProgram *program, guint index, GPtrArray *facts) {
  g_array_append_val(program->bundles, index);
  take_list(program, bundle_at(program, index)->units, index, index == program->bundle, facts);
}

void nk_program_take_units(NkProgram *program, GPtrArray *facts, const NkUsers *users) {
  g_autofree gboolean *taken = g_new0(gboolean, program->project->bundles->len);
  taken[program->bundle] = TRUE;
  take_linked(program, taken);
  take_users(program, users, taken);
  take_bundle(program, program->bundle, facts);
  for (guint i = 0; i < program->project->bundles->len; i++)
    if (taken[i] && i != program->bundle)
      take_bundle(program, i, facts);
}

void nk_program_take_unbuilt(NkProgram *program, GPtrArray *facts) {
  const NkBundle *bundle = bundle_at(program, program->bundle);
  g_array_append_val(program->bundles, program->bundle);
  take_list(program, bundle->unbuilt, program->bundle, TRUE, facts);
  if (program->own_units->len)
    take_list(program, bundle->units, program->bundle, FALSE, facts);
}
