/* The report as blocks, before it is written as Markdown or HTML: both say the same because both write this. */
#pragma once

#include <needkext/report.h>

typedef enum { NK_CELL_TEXT, NK_CELL_CODE, NK_CELL_SCORE, NK_CELL_VERDICT } NkCellKind;

typedef struct {
  NkCellKind kind;
  char *text;
  double score;      /* SCORE: 0 to 1 */
  NkVerdict verdict; /* VERDICT */
} NkCell;

typedef enum {
  NK_BLOCK_HEADING,   /* one row; `level` from 1 */
  NK_BLOCK_PARAGRAPH, /* one row: its cells follow each other */
  NK_BLOCK_LIST,      /* a row is an item */
  NK_BLOCK_TABLE,     /* the first row is the header */
} NkBlockKind;

typedef struct {
  NkBlockKind kind;
  guint level;
  GPtrArray *rows; /* GPtrArray of NkCell */
} NkBlock;

/* NkBlock; caller unrefs. `signature`: with the place to sign. */
GPtrArray *nk_document_new(const NkJudgement *judgement, gboolean signature);
char *nk_document_title(const NkJudgement *judgement); /* caller frees */

/* ---- building, for document.c and document_bundle.c ---- */
NkBlock *nk_block_new(NkBlockKind kind, guint level);
/* The last row gets another cell; nk_block_row begins a new one. */
void nk_block_row(NkBlock *block);
void nk_block_cell(NkBlock *block, NkCellKind kind, const char *text);
void nk_block_score(NkBlock *block, double score);
void nk_block_verdict(NkBlock *block, NkVerdict verdict);
NkBlock *nk_document_heading(GPtrArray *document, guint level, const char *text);
NkBlock *nk_document_paragraph(GPtrArray *document, const char *text);
/* A table with this header; `titles` ends with NULL. */
NkBlock *nk_document_table(GPtrArray *document, const char *const *titles);
/* A heading and a list of texts (char *); nothing when there are none. */
void nk_document_texts(GPtrArray *document, guint level, const char *title, GPtrArray *texts);

/* document_bundle.c: everything about one kernel bundle. */
void nk_document_bundle(GPtrArray *document, const NkJudgement *judgement, const NkBundleJudgement *bundle);
