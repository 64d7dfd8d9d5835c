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

static const NkFacts *facts_at(GPtrArray *facts, const GArray *units, guint n) {
  guint index = g_array_index(units, guint, n);
  return index < facts->len ? facts->pdata[index] : NULL;
}

/* What a bundle's units define and what else they need: usrs of methods of project classes, names of bases. */
typedef struct {
  GHashTable *defines, *needs;
} Symbols;

static void needs_bases(const NkFacts *f, const NkFactClass *klass, Symbols *symbols) {
  for (guint32 b = 0; klass->origin == NK_ORIGIN_PROJECT && b < klass->n_bases; b++)
    g_hash_table_add(symbols->needs, (gpointer)f->strings[f->bases[klass->first_base + b].qualified]);
}

static void add_symbols(const NkFacts *f, Symbols *symbols) {
  for (gsize i = 0; i < f->n_functions; i++) {
    const NkFactFunction *function = &f->functions[i];
    if (!function->class_name || (function->flags & NK_FUNCTION_HEADER))
      continue;
    g_hash_table_add(symbols->defines, (gpointer)f->strings[function->usr]);
    g_hash_table_add(symbols->defines, (gpointer)f->strings[function->class_name]);
  }
  for (gsize i = 0; i < f->n_classes; i++)
    needs_bases(f, &f->classes[i], symbols);
  for (gsize i = 0; i < f->n_events; i++) {
    const NkFactEvent *event = &f->events[i];
    if (event->kind == NK_EVENT_CALL && event->origin == NK_ORIGIN_PROJECT && event->receiver_class && event->usr)
      g_hash_table_add(symbols->needs, (gpointer)f->strings[event->usr]);
  }
}

static void symbols_init(Symbols *symbols, const NkBundle *bundle, GPtrArray *facts) {
  symbols->defines = g_hash_table_new(g_str_hash, g_str_equal);
  symbols->needs = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint u = 0; bundle->units && u < bundle->units->len; u++) {
    const NkFacts *f = facts_at(facts, bundle->units, u);
    if (f)
      add_symbols(f, symbols);
  }
}

static void symbols_clear(Symbols *symbols) {
  g_hash_table_unref(symbols->defines);
  g_hash_table_unref(symbols->needs);
}

/* `user` needs something that only `provider` defines. */
static gboolean uses(const Symbols *user, const Symbols *provider) {
  GHashTableIter iter;
  gpointer name;
  g_hash_table_iter_init(&iter, user->needs);
  while (g_hash_table_iter_next(&iter, &name, NULL))
    if (g_hash_table_contains(provider->defines, name) && !g_hash_table_contains(user->defines, name))
      return TRUE;
  return FALSE;
}

/* Property lists may not say what links what; classes that one bundle defines and another uses do. */
static void take_users(const NkProgram *program, GPtrArray *facts, gboolean *taken) {
  Symbols own, other;
  symbols_init(&own, bundle_at(program, program->bundle), facts);
  for (guint i = 0; i < program->project->bundles->len; i++) {
    if (!may_take(program, i, taken))
      continue;
    symbols_init(&other, bundle_at(program, i), facts);
    taken[i] = uses(&own, &other) || uses(&other, &own);
    symbols_clear(&other);
  }
  symbols_clear(&own);
}

static void take_list(NkProgram *program, const GArray *units, guint index, gboolean own, GPtrArray *facts) {
  for (guint u = 0; units && u < units->len; u++) {
    const NkFacts *f = facts_at(facts, units, u);
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

void nk_program_take_units(NkProgram *program, GPtrArray *facts) {
  g_autofree gboolean *taken = g_new0(gboolean, program->project->bundles->len);
  taken[program->bundle] = TRUE;
  take_linked(program, taken);
  take_users(program, facts, taken);
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
