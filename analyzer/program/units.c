/* Which units make the program: the bundle's own, and those of the tree's kernel bundles that it links, that link it,
   or that define the bases of its classes. */
#include "program_private.h"

static const NkBundle *bundle_at(const NkProgram *program, guint index) {
  return program->project->bundles->pdata[index];
}

static gboolean bundle_links(const NkBundle *from, const NkBundle *to) {
  return from->libraries && to->identifier &&
         g_ptr_array_find_with_equal_func(from->libraries, to->identifier, g_str_equal, NULL);
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

static const NkFacts *unit_facts(GPtrArray *facts, const NkBundle *bundle, guint n) {
  guint index = g_array_index(bundle->units, guint, n);
  return index < facts->len ? facts->pdata[index] : NULL;
}

/* Bases of own classes whose methods no own unit defines. */
static GHashTable *foreign_bases(const NkBundle *own, GPtrArray *facts) {
  GHashTable *wanted = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint u = 0; own->units && u < own->units->len; u++) {
    const NkFacts *f = unit_facts(facts, own, u);
    for (gsize i = 0; f && i < f->n_classes; i++)
      for (guint32 b = 0; f->classes[i].origin == NK_ORIGIN_PROJECT && b < f->classes[i].n_bases; b++)
        g_hash_table_add(wanted, (gpointer)f->strings[f->bases[f->classes[i].first_base + b].qualified]);
  }
  for (guint u = 0; own->units && u < own->units->len; u++) {
    const NkFacts *f = unit_facts(facts, own, u);
    for (gsize i = 0; f && i < f->n_functions; i++)
      g_hash_table_remove(wanted, f->strings[f->functions[i].class_name]);
  }
  g_hash_table_remove(wanted, "");
  return wanted;
}

static gboolean bundle_defines(const NkBundle *bundle, GPtrArray *facts, GHashTable *classes) {
  for (guint u = 0; bundle->units && u < bundle->units->len; u++) {
    const NkFacts *f = unit_facts(facts, bundle, u);
    for (gsize i = 0; f && i < f->n_functions; i++)
      if (g_hash_table_contains(classes, f->strings[f->functions[i].class_name]))
        return TRUE;
  }
  return FALSE;
}

static void take_bases(const NkProgram *program, GPtrArray *facts, gboolean *taken) {
  g_autoptr(GHashTable) wanted = foreign_bases(bundle_at(program, program->bundle), facts);
  if (g_hash_table_size(wanted) == 0)
    return;
  for (guint i = 0; i < program->project->bundles->len; i++)
    if (may_take(program, i, taken) && bundle_defines(bundle_at(program, i), facts, wanted))
      taken[i] = TRUE;
}

static void take_bundle(NkProgram *program, guint index, GPtrArray *facts) {
  const NkBundle *bundle = bundle_at(program, index);
  g_array_append_val(program->bundles, index);
  for (guint u = 0; bundle->units && u < bundle->units->len; u++) {
    const NkFacts *f = unit_facts(facts, bundle, u);
    if (!f || g_hash_table_contains(program->by_facts, f))
      continue;
    NkLink *link = g_new0(NkLink, 1);
    link->facts = f;
    link->bundle = index;
    link->own = index == program->bundle;
    g_ptr_array_add(program->links, link);
    g_hash_table_insert(program->by_facts, (gpointer)f, link);
    if (link->own)
      g_ptr_array_add(program->own_units, (gpointer)f);
  }
}

void nk_program_take_units(NkProgram *program, GPtrArray *facts) {
  g_autofree gboolean *taken = g_new0(gboolean, program->project->bundles->len);
  taken[program->bundle] = TRUE;
  take_linked(program, taken);
  take_bases(program, facts, taken);
  take_bundle(program, program->bundle, facts);
  for (guint i = 0; i < program->project->bundles->len; i++)
    if (taken[i] && i != program->bundle)
      take_bundle(program, i, facts);
}
