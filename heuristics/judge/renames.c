/* A symbol that is gone and one that is new are the same where their bodies are equal, or where git finds the end of
   the one in the other. The class of a renamed method is renamed with it. */
#include "heuristics/judge/renames.h"

#include <string.h>

struct _NkRenames {
  GHashTable *then;    /* symbols */
  GHashTable *symbols; /* new -> old */
  GHashTable *scopes;  /* new class -> old class */
};

static GHashTable *symbols_of(const GPtrArray *functions) {
  GHashTable *symbols = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < functions->len; i++)
    g_hash_table_add(symbols, g_strdup(((const NkPastFunction *)functions->pdata[i])->symbol));
  return symbols;
}

/* Functions whose symbol the other side does not have. */
static GPtrArray *only_in(const GPtrArray *functions, GHashTable *other) {
  GPtrArray *only = g_ptr_array_new();
  for (guint i = 0; i < functions->len; i++)
    if (!g_hash_table_contains(other, ((const NkPastFunction *)functions->pdata[i])->symbol))
      g_ptr_array_add(only, functions->pdata[i]);
  return only;
}

static const char *last_name(const char *symbol) {
  const char *scope = g_strrstr(symbol, "::");
  return scope ? scope + 2 : symbol;
}

/* The only one with this body; of several, the only one with this last name. */
static const NkPastFunction *same_body(const GPtrArray *gone, const NkPastFunction *function) {
  const NkPastFunction *any = NULL, *named = NULL;
  guint n = 0, n_named = 0;
  for (guint i = 0; function->body && i < gone->len; i++) {
    const NkPastFunction *one = gone->pdata[i];
    if (g_strcmp0(one->body, function->body) != 0 || (any && strcmp(any->symbol, one->symbol) == 0))
      continue;
    any = one;
    n++;
    if (strcmp(last_name(one->symbol), last_name(function->symbol)) == 0) {
      named = one;
      n_named++;
    }
  }
  return n == 1 ? any : n_named == 1 ? named : NULL;
}

/* The function in which git sees the end of this one. */
static const NkPastFunction *same_place(const GPtrArray *gone, const NkPastFunction *function, NkPlaceThen place,
                                        gpointer data) {
  NkSite now = {function->file, function->end_line, 0}, then;
  if (!place || !place(&now, &then, data))
    return NULL;
  for (guint i = 0; i < gone->len; i++) {
    const NkPastFunction *one = gone->pdata[i];
    if (strcmp(one->file, then.file) == 0 && one->line <= then.line && then.line <= one->end_line)
      return one;
  }
  return NULL;
}

static void add(NkRenames *renames, const char *now, const char *then) {
  const char *a = g_strrstr(now, "::"), *b = g_strrstr(then, "::");
  g_hash_table_insert(renames->symbols, g_strdup(now), g_strdup(then));
  if (!a || !b || strcmp(a, b) != 0)
    return;
  g_hash_table_insert(renames->scopes, g_strndup(now, (gsize)(a - now)), g_strndup(then, (gsize)(b - then)));
}

NkRenames *nk_renames_new(const NkSnapshot *then, const NkSnapshot *now, NkPlaceThen place, gpointer data) {
  NkRenames *renames = g_new0(NkRenames, 1);
  renames->then = symbols_of(then->functions);
  renames->symbols = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  renames->scopes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(GHashTable) symbols = symbols_of(now->functions);
  g_autoptr(GPtrArray) gone = only_in(then->functions, symbols), new = only_in(now->functions, renames->then);
  for (guint i = 0; i < new->len; i++) {
    const NkPastFunction *function = new->pdata[i], *old = same_body(gone, function);
    if (!old)
      old = same_place(gone, function, place, data);
    if (old)
      add(renames, function->symbol, old->symbol);
  }
  return renames;
}

void nk_renames_free(NkRenames *renames) {
  if (!renames)
    return;
  g_hash_table_unref(renames->then);
  g_hash_table_unref(renames->symbols);
  g_hash_table_unref(renames->scopes);
  g_free(renames);
}

char *nk_renames_old(const NkRenames *renames, const char *symbol) {
  const char *whole = g_hash_table_lookup(renames->symbols, symbol);
  if (!whole)
    whole = g_hash_table_lookup(renames->scopes, symbol);
  if (whole)
    return g_strdup(whole);
  const char *end = g_strrstr(symbol, "::");
  g_autofree char *scope = end ? g_strndup(symbol, (gsize)(end - symbol)) : NULL;
  const char *old = scope ? g_hash_table_lookup(renames->scopes, scope) : NULL;
  return old ? g_strconcat(old, end, NULL) : NULL;
}

gboolean nk_renames_existed(const NkRenames *renames, const char *symbol) {
  return g_hash_table_contains(renames->then, symbol) || g_hash_table_contains(renames->symbols, symbol);
}
