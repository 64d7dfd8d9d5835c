/* Facts into bytes; see schema.h. */
#include "schema.h"

#include <string.h>

typedef struct {
  const char *rows;
  gsize n, size;
} Table;

enum { MOST_BYTES = 5 }; /* of a number */

static guint8 *put(guint8 *at, guint32 value) {
  for (; value >= 128; value >>= 7)
    *at++ = (guint8)(value | 128);
  *at++ = (guint8)value;
  return at;
}

/* Small in both directions. */
static guint32 zigzag(guint32 difference) {
  return difference << 1 ^ (difference >> 31 ? G_MAXUINT32 : 0);
}

static guint32 cell(const Table *table, const NkColumn *column, gsize row, guint second) {
  const char *at = table->rows + row * table->size + column->offset + second * column->width;
  guint16 narrow;
  guint32 value;
  if (column->width == 1)
    return (guint8)*at;
  if (column->width == 2) {
    memcpy(&narrow, at, sizeof narrow);
    return narrow;
  }
  memcpy(&value, at, sizeof value);
  return value;
}

static guint8 *put_plain(guint8 *at, const Table *table, const NkColumn *column) {
  for (gsize i = 0; i < table->n; i++)
    at = put(at, cell(table, column, i, 0));
  return at;
}

static guint8 *put_near(guint8 *at, const Table *table, const NkColumn *column) {
  guint32 before = 0;
  for (gsize i = 0; i < table->n; i++) {
    guint32 value = cell(table, column, i, 0);
    at = put(at, zigzag(value - before));
    before = value;
  }
  return at;
}

static guint8 *put_maybe(guint8 *at, const Table *table, const NkColumn *column) {
  guint32 last = 0;
  for (gsize i = 0; i < table->n; i++) {
    guint32 value = cell(table, column, i, 0);
    at = put(at, value ? zigzag(value - last) + 1 : 0);
    last = value ? value : last;
  }
  return at;
}

static guint8 *put_base(guint8 *at, const Table *table, const NkColumn *column) {
  for (gsize i = 0; i < table->n; i++) {
    guint32 value = cell(table, column, i, 0);
    g_assert(value <= i);
    at = put(at, value ? (guint32)i + 1 - value : 0);
  }
  return at;
}

static guint8 *put_range(guint8 *at, const Table *table, const NkColumn *column) {
  guint32 end = 0;
  for (gsize i = 0; i < table->n; i++)
    at = put(at, cell(table, column, i, 1));
  for (gsize i = 0; i < table->n; i++) {
    guint32 first = cell(table, column, i, 0);
    at = put(at, zigzag(first - end));
    end = first + cell(table, column, i, 1);
  }
  return at;
}

typedef guint8 *(*PutFunc)(guint8 *at, const Table *table, const NkColumn *column);

static const PutFunc put_column[] = {
    [NK_COLUMN_NUMBER] = put_plain,     [NK_COLUMN_NEAR] = put_near,     [NK_COLUMN_STRING] = put_plain,
    [NK_COLUMN_NEAR_STRING] = put_near, [NK_COLUMN_FUNCTION] = put_near, [NK_COLUMN_OPERAND] = put_near,
    [NK_COLUMN_MAYBE] = put_maybe,      [NK_COLUMN_BASE] = put_base,     [NK_COLUMN_RANGE] = put_range,
};

static void append_number(GByteArray *out, guint32 value) {
  guint8 bytes[MOST_BYTES];
  g_byte_array_append(out, bytes, (guint)(put(bytes, value) - bytes));
}

static void append_column(GByteArray *out, const Table *table, const NkColumn *column) {
  guint length = out->len;
  g_byte_array_set_size(out, length + (guint)table->n * MOST_BYTES * (column->kind == NK_COLUMN_RANGE ? 2 : 1));
  guint8 *end = put_column[column->kind](out->data + length, table, column);
  g_byte_array_set_size(out, (guint)(end - out->data));
}

static void append_strings(GByteArray *out, const NkFacts *facts) {
  for (gsize i = 0; i < facts->n_strings; i++)
    g_byte_array_append(out, (const guint8 *)facts->strings[i], (guint)strlen(facts->strings[i]) + 1);
}

static gsize strings_size(const NkFacts *facts) {
  gsize size = 0;
  for (gsize i = 0; i < facts->n_strings; i++)
    size += strlen(facts->strings[i]) + 1;
  return size;
}

GBytes *nk_facts_encode(const NkFacts *facts) {
  const Table tables[NK_N_TABLES] = {
#define NK_TABLE(member, type) {(const char *)facts->member, facts->n_##member, sizeof(type)},
    NK_FACTS_TABLES(NK_TABLE)
#undef NK_TABLE
  };
  GByteArray *out = g_byte_array_new();
  append_number(out, NK_FACTS_VERSION);
  append_number(out, facts->status);
  append_number(out, (guint32)facts->n_strings);
  append_number(out, (guint32)strings_size(facts));
  for (guint i = 0; i < NK_N_TABLES; i++)
    append_number(out, (guint32)tables[i].n);
  append_strings(out, facts);
  for (guint i = 0; i < NK_N_TABLES; i++) {
    NkColumn column = {0};
    for (const char *at = nk_table_schema[i].columns; nk_column_next(&at, &column);)
      append_column(out, &tables[i], &column);
  }
  return g_byte_array_free_to_bytes(out);
}
