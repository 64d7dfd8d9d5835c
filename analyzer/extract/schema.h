/* The serialised form of facts: one GVariant of a version, a status, the string table and the tables of facts.h. */
#pragma once

#include <needkext/facts.h>

enum {
#define NK_TABLE_INDEX(member, type) NK_TABLE_##member,
  NK_FACTS_TABLES(NK_TABLE_INDEX)
#undef NK_TABLE_INDEX
      NK_N_TABLES
};

/* What a table's columns hold, a letter a column: n number, s string, r operand, f function + 1, o operand + 1; an
   upper-case letter comes twice, first and count of a range of the table it stands for. */
typedef struct {
  const char *name;
  gsize columns;
  const char *kinds;
} NkTableSchema;

extern const NkTableSchema nk_table_schema[NK_N_TABLES];

/* GVariant type string: "(uuay" (version, status, the strings with a NUL behind each) followed by "au" for each table
   and ")". Caller frees. */
char *nk_facts_type(void);
