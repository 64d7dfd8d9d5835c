/* Facts under construction: growing tables and an interned string table. */
#pragma once

#include "../schema.h"

#include <clang-c/Index.h>

typedef struct {
  GHashTable *string_index; /* char * -> index; keys are owned by `strings` */
  GPtrArray *strings;
  GArray *tables[NK_N_TABLES]; /* rows */
} NkBuilder;

NkBuilder *nk_builder_new(void);
void nk_builder_free(NkBuilder *builder);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkBuilder, nk_builder_free)

/* Index of a string; invalid UTF-8 is made valid, NULL is "". */
guint32 nk_builder_string(NkBuilder *builder, const char *text);
/* As above; disposes of the libclang string. */
guint32 nk_builder_take(NkBuilder *builder, CXString text);

/* The string is there already. */
gboolean nk_builder_has(const NkBuilder *builder, const char *text);

/* Appends `n` rows (of the table's type); the index of the first. */
guint32 nk_builder_append(NkBuilder *builder, guint table, gconstpointer rows, guint n);
#define nk_builder_add(builder, member, row)         nk_builder_append(builder, NK_TABLE_##member, row, 1)
#define nk_builder_count(builder, member)            ((builder)->tables[NK_TABLE_##member]->len)
#define nk_builder_row(builder, type, member, index) (&g_array_index((builder)->tables[NK_TABLE_##member], type, index))

/* The encoded facts, as bytes, without strings that no row refers to; floating. Nothing is added afterwards. */
GVariant *nk_builder_finish(NkBuilder *builder, NkUnitStatus status);
