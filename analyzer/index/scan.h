/* Private to index: what the scan of one file adds to the tables. */
#pragma once

#include <analyzer/base/lexer.h>
#include <needkext/index.h>

enum { NK_N_FORMS = NK_FORM_MACRO + 1, NK_MAX_NAME = 255 };

/* Texts with how often each was seen. */
typedef struct {
  GHashTable *counts; /* interned text -> GUINT_TO_POINTER(count), or NULL */
} NkTally;

typedef struct {
  const char *text; /* interned */
  gboolean keyword; /* of C or C++: has no form */
  guint32 forms[NK_N_FORMS];
  NkTally bases;  /* of a class that the project declares */
  NkTally owners; /* classes T of T::name( */
} NkName;

/* tables.c */
typedef struct {
  GStringChunk *texts;
  GHashTable *names; /* text -> NkName */
} NkTables;
void nk_tables_init(NkTables *tables);
void nk_tables_clear(NkTables *tables);
const char *nk_tables_text(NkTables *tables, const char *text, gsize length); /* interned */
NkName *nk_tables_name(NkTables *tables, const char *text, gsize length);     /* NULL when it is too long */
void nk_tally_add(NkTally *tally, const char *interned);
/* The most frequent text; of equals the first in order. NULL when empty. */
const char *nk_tally_best(const NkTally *tally);

/* scan.c */
void nk_index_scan(NkTables *tables, const char *text, gsize length);

/* openings.c: what a user-space source opens */
void nk_index_scan_openings(GPtrArray *openings, const char *file, const char *text, gsize length);

/* allowances.c: comments that accept findings */
void nk_index_scan_allowances(GPtrArray *allowances, const char *file, const char *text, gsize length);
