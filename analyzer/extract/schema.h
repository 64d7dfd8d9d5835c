/* The tables of facts.h, column by column, and how they are written as bytes.
 *
 * The bytes: the version, the status, the number of strings and their size, the number of rows of each table; the
 * strings with a NUL behind each; then table by table, column by column, all rows. Every number is a varint: seven bits
 * a byte, the lowest first, the last byte below 128. */
#pragma once

#include <needkext/facts.h>

enum {
#define NK_TABLE_INDEX(member, type) NK_TABLE_##member,
  NK_FACTS_TABLES(NK_TABLE_INDEX)
#undef NK_TABLE_INDEX
      NK_N_TABLES
};

/* What a column holds and how it is written. */
typedef enum {
  NK_COLUMN_NUMBER,
  NK_COLUMN_NEAR,        /* a number; written as the difference to the row before, as the next ones are too */
  NK_COLUMN_STRING,      /* index of a string; written as it is */
  NK_COLUMN_NEAR_STRING, /* index of a string */
  NK_COLUMN_FUNCTION,    /* [+1] function */
  NK_COLUMN_OPERAND,     /* operand */
  NK_COLUMN_MAYBE,       /* [+1] operand; the difference to the last one that is there */
  NK_COLUMN_BASE,        /* [+1] operand before this one, in the table of operands; the distance back */
  NK_COLUMN_RANGE,       /* two columns, first and number of a range of `range`: the numbers are written first, then
                            how far each range begins from the end of the one before */
} NkColumnKind;

typedef struct {
  NkColumnKind kind;
  guint range;  /* table, of a range */
  gsize offset; /* bytes in the row */
  gsize width;  /* 1, 2 or 4 bytes */
} NkColumn;

typedef struct {
  const char *name;
  gsize size;          /* of a row */
  const char *columns; /* a letter each, see nk_column_next */
} NkTableSchema;

extern const NkTableSchema nk_table_schema[NK_N_TABLES];

/* Steps through the columns of a table: `at` begins as schema->columns, the column as all zero. FALSE at the end. */
gboolean nk_column_next(const char **at, NkColumn *column);

/* ---- all tables of a unit in one block of memory ---- */
/* Bytes that the rows take; what follows them is aligned for anything. */
gsize nk_tables_size(const gsize *counts);
/* Where the rows of each table begin in `memory`. */
void nk_tables_lay_out(char *memory, const gsize *counts, char **rows);
/* Each cell of a column of strings, table by table and column by column: an index of a string, which may be changed. */
typedef void NkStringFunc(guint32 *index, gpointer data);
void nk_tables_each_string(char **rows, const gsize *counts, NkStringFunc *take, gpointer data);
/* The facts' tables are those rows. */
void nk_tables_bind(NkFacts *facts, char **rows, const gsize *counts);
