/* Which bundle of the older judgement is which one of this: by identifier, else an extension whose identifier changed.
 */
#include <needkext/compare.h>

#include "heuristics/judge/renames.h"

#include <string.h>

static void change_free(gpointer data) {
  NkBundleChange *change = data;
  g_ptr_array_unref(change->gained);
  g_ptr_array_unref(change->lost);
  g_free(change);
}

static const NkPastBundle *bundle_of(const NkSnapshot *snapshot, const char *key) {
  for (guint i = 0; i < snapshot->bundles->len; i++) {
    const NkPastBundle *bundle = snapshot->bundles->pdata[i];
    if (strcmp(bundle->key, key) == 0)
      return bundle;
  }
  return NULL;
}

/* ---- another identifier ---- */

/* More than half of its functions were the other's. */
static gboolean has_functions_of(const NkComparison *comparison, const NkPastBundle *now, const NkPastBundle *then) {
  g_autoptr(GHashTable) symbols = g_hash_table_new(g_str_hash, g_str_equal);
  guint all = 0, known = 0;
  for (guint i = 0; i < comparison->then->functions->len; i++) {
    const NkPastFunction *function = comparison->then->functions->pdata[i];
    if (strcmp(function->bundle, then->key) == 0)
      g_hash_table_add(symbols, function->symbol);
  }
  for (guint i = 0; i < comparison->now->functions->len; i++) {
    const NkPastFunction *function = comparison->now->functions->pdata[i];
    if (strcmp(function->bundle, now->key) != 0)
      continue;
    all++;
    known += g_hash_table_contains(symbols, function->symbol) ? 1 : 0;
  }
  return known * 2 > all;
}

/* One that is gone, of the same name or with the same functions. */
static const NkPastBundle *former(const NkComparison *comparison, const NkPastBundle *now, GHashTable *taken) {
  for (guint i = 0; i < comparison->then->bundles->len; i++) {
    const NkPastBundle *then = comparison->then->bundles->pdata[i];
    if (g_hash_table_contains(taken, then) || bundle_of(comparison->now, then->key))
      continue;
    if (strcmp(then->name, now->name) == 0 || has_functions_of(comparison, now, then))
      return then;
  }
  return NULL;
}

/* ---- changes ---- */

static GPtrArray *texts_only_in(const NkPastBundle *bundle, const NkPastBundle *other) {
  GPtrArray *only = g_ptr_array_new();
  for (guint i = 0; bundle && i < bundle->interfaces->len; i++) {
    char *text = bundle->interfaces->pdata[i];
    gboolean twice = only->len && strcmp(only->pdata[only->len - 1], text) == 0;
    if (!twice && !(other && g_ptr_array_find_with_equal_func(other->interfaces, text, g_str_equal, NULL)))
      g_ptr_array_add(only, text);
  }
  return only;
}

static void add_change(NkComparison *comparison, const NkPastBundle *then, const NkPastBundle *now) {
  NkBundleChange *change = g_new0(NkBundleChange, 1);
  *change = (NkBundleChange){then, now, texts_only_in(now, then), texts_only_in(then, now)};
  g_ptr_array_add(comparison->bundles, change);
}

void nk_comparison_pair_bundles(NkComparison *comparison) {
  g_autoptr(GHashTable) taken = g_hash_table_new(NULL, NULL);
  comparison->bundles = g_ptr_array_new_with_free_func(change_free);
  for (guint i = 0; i < comparison->now->bundles->len; i++) {
    const NkPastBundle *now = comparison->now->bundles->pdata[i], *then = bundle_of(comparison->then, now->key);
    if (!then)
      then = former(comparison, now, taken);
    if (then)
      g_hash_table_add(taken, (gpointer)then);
    add_change(comparison, then, now);
  }
  for (guint i = 0; i < comparison->then->bundles->len; i++)
    if (!g_hash_table_contains(taken, comparison->then->bundles->pdata[i]))
      add_change(comparison, comparison->then->bundles->pdata[i], NULL);
}
