#include "builder.h"

#include <string.h>

NkBuilder *nk_builder_new(void) {
  NkBuilder *builder = g_new0(NkBuilder, 1);
  builder->strings = g_ptr_array_new_with_free_func(g_free);
  builder->string_index = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < NK_N_TABLES; i++)
    builder->tables[i] = g_array_new(FALSE, TRUE, (guint)nk_table_schema[i].size);
  nk_builder_string(builder, "");
  return builder;
}

void nk_builder_free(NkBuilder *builder) {
  if (!builder)
    return;
  for (guint i = 0; i < NK_N_TABLES; i++)
    g_array_unref(builder->tables[i]);
  g_hash_table_unref(builder->string_index);
  g_ptr_array_unref(builder->strings);
  g_free(builder);
}

guint32 nk_builder_string(NkBuilder *builder, const char *text) {
  if (!text)
    text = "";
  gpointer known;
  if (g_hash_table_lookup_extended(builder->string_index, text, NULL, &known))
    return GPOINTER_TO_UINT(known);
  char *copy = g_utf8_validate(text, -1, NULL) ? g_strdup(text) : g_utf8_make_valid(text, -1);
  if (g_hash_table_lookup_extended(builder->string_index, copy, NULL, &known)) {
    g_free(copy);
    return GPOINTER_TO_UINT(known);
  }
  guint32 index = builder->strings->len;
  g_ptr_array_add(builder->strings, copy);
  g_hash_table_insert(builder->string_index, copy, GUINT_TO_POINTER(index));
  return index;
}

gboolean nk_builder_has(const NkBuilder *builder, const char *text) {
  return text && g_hash_table_contains(builder->string_index, text);
}

guint32 nk_builder_take(NkBuilder *builder, CXString text) {
  guint32 index = nk_builder_string(builder, clang_getCString(text));
  clang_disposeString(text);
  return index;
}

guint32 nk_builder_append(NkBuilder *builder, guint table, gconstpointer rows, guint n) {
  guint32 first = builder->tables[table]->len;
  g_array_append_vals(builder->tables[table], rows, n);
  return first;
}

/* ---- strings that no row refers to ---- */
static void mark(guint32 *index, gpointer kept) {
  ((guint32 *)kept)[*index] = 1;
}

static void renumber(guint32 *index, gpointer numbers) {
  *index = ((const guint32 *)numbers)[*index];
}

/* Names of headers that were read, and what was only compared: they depend on what came precompiled. The first string,
   the empty one, stays. */
static void drop_strings(NkBuilder *builder, char **rows, const gsize *counts) {
  g_autofree guint32 *numbers = g_new0(guint32, builder->strings->len);
  g_autoptr(GPtrArray) all = g_steal_pointer(&builder->strings);
  g_hash_table_remove_all(builder->string_index);
  builder->strings = g_ptr_array_new_with_free_func(g_free);
  numbers[0] = 1;
  nk_tables_each_string(rows, counts, mark, numbers);
  for (guint i = 0; i < all->len; i++) {
    if (!numbers[i])
      continue;
    numbers[i] = builder->strings->len;
    g_ptr_array_add(builder->strings, g_steal_pointer(&all->pdata[i]));
  }
  nk_tables_each_string(rows, counts, renumber, numbers);
}

GVariant *nk_builder_finish(NkBuilder *builder, NkUnitStatus status) {
  char *rows[NK_N_TABLES];
  gsize counts[NK_N_TABLES];
  for (guint i = 0; i < NK_N_TABLES; i++) {
    rows[i] = builder->tables[i]->data;
    counts[i] = builder->tables[i]->len;
  }
  drop_strings(builder, rows, counts);
  NkFacts facts = {
      .status = status, .strings = (const char **)(void *)builder->strings->pdata, .n_strings = builder->strings->len};
  nk_tables_bind(&facts, rows, counts);
  g_autoptr(GBytes) bytes = nk_facts_encode(&facts);
  return g_variant_new_from_bytes(G_VARIANT_TYPE_BYTESTRING, bytes, TRUE);
}
