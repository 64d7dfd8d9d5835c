/* Which kernel bundles use classes that others define: property lists may not say what links what. */
#include "program_private.h"

struct _NkUsers {
  guint n;           /* bundles of the project */
  GHashTable *pairs; /* user * n + provider + 1 */
};

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

static void symbols_clear(gpointer data) {
  Symbols *symbols = data;
  g_hash_table_unref(symbols->defines);
  g_hash_table_unref(symbols->needs);
}

/* By bundle; those that are not the kernel's have none. */
static GArray *read_symbols(const NkProject *project, GPtrArray *facts) {
  GArray *all = g_array_new(FALSE, FALSE, sizeof(Symbols));
  g_array_set_clear_func(all, symbols_clear);
  for (guint i = 0; i < project->bundles->len; i++) {
    const NkBundle *bundle = project->bundles->pdata[i];
    Symbols symbols = {g_hash_table_new(g_str_hash, g_str_equal), g_hash_table_new(g_str_hash, g_str_equal)};
    gboolean kernel = nk_bundle_kind_is_kernel(bundle->kind);
    for (guint u = 0; kernel && bundle->units && u < bundle->units->len; u++) {
      const NkFacts *f = nk_facts_at(facts, bundle->units, u);
      if (f)
        add_symbols(f, &symbols);
    }
    g_array_append_val(all, symbols);
  }
  return all;
}

/* Name -> GArray of guint: the bundles that define it. */
static GHashTable *find_providers(const GArray *all) {
  GHashTable *providers = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_array_unref);
  for (guint i = 0; i < all->len; i++) {
    GHashTableIter iter;
    gpointer name;
    g_hash_table_iter_init(&iter, g_array_index(all, Symbols, i).defines);
    while (g_hash_table_iter_next(&iter, &name, NULL)) {
      GArray *bundles = g_hash_table_lookup(providers, name);
      if (!bundles)
        g_hash_table_insert(providers, name, bundles = g_array_new(FALSE, FALSE, sizeof(guint)));
      g_array_append_val(bundles, i);
    }
  }
  return providers;
}

static gpointer pair_of(const NkUsers *users, guint user, guint provider) {
  return GUINT_TO_POINTER(user * users->n + provider + 1);
}

/* A bundle uses those that define what it needs and does not define itself. */
static void add_user(NkUsers *users, guint user, const Symbols *symbols, GHashTable *providers) {
  GHashTableIter iter;
  gpointer name;
  g_hash_table_iter_init(&iter, symbols->needs);
  while (g_hash_table_iter_next(&iter, &name, NULL)) {
    const GArray *bundles = g_hash_table_contains(symbols->defines, name) ? NULL : g_hash_table_lookup(providers, name);
    for (guint i = 0; bundles && i < bundles->len; i++)
      g_hash_table_add(users->pairs, pair_of(users, user, g_array_index(bundles, guint, i)));
  }
}

static guint count_kernel(const NkProject *project) {
  guint n = 0;
  for (guint i = 0; i < project->bundles->len; i++)
    n += nk_bundle_kind_is_kernel(((const NkBundle *)project->bundles->pdata[i])->kind) ? 1 : 0;
  return n;
}

NkUsers *nk_users_new(const NkProject *project, GPtrArray *facts) {
  NkUsers *users = g_new0(NkUsers, 1);
  users->n = project->bundles->len;
  users->pairs = g_hash_table_new(NULL, NULL);
  if (count_kernel(project) < 2)
    return users;
  g_autoptr(GArray) all = read_symbols(project, facts);
  g_autoptr(GHashTable) providers = find_providers(all);
  for (guint i = 0; i < all->len; i++)
    add_user(users, i, &g_array_index(all, Symbols, i), providers);
  return users;
}

void nk_users_free(NkUsers *users) {
  if (!users)
    return;
  g_hash_table_unref(users->pairs);
  g_free(users);
}

gboolean nk_users_related(const NkUsers *users, guint one, guint other) {
  return g_hash_table_contains(users->pairs, pair_of(users, one, other)) ||
         g_hash_table_contains(users->pairs, pair_of(users, other, one));
}
