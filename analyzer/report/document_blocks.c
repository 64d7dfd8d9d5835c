/* Building blocks of the report document. */
#include "analyzer/report/document.h"
#include "analyzer/report/report_private.h"

static void cell_free(gpointer data) {
  NkCell *cell = data;
  g_free(cell->text);
  g_free(cell);
}

static void block_free(gpointer data) {
  NkBlock *block = data;
  g_ptr_array_unref(block->rows);
  g_free(block);
}

NkBlock *nk_block_new(NkBlockKind kind, guint level) {
  NkBlock *block = g_new0(NkBlock, 1);
  block->kind = kind;
  block->level = level;
  block->rows = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  return block;
}

void nk_block_row(NkBlock *block) {
  g_ptr_array_add(block->rows, g_ptr_array_new_with_free_func(cell_free));
}

static NkCell *add_cell(NkBlock *block, NkCellKind kind, char *text) {
  NkCell *cell = g_new0(NkCell, 1);
  cell->kind = kind;
  cell->text = text;
  if (block->rows->len == 0)
    nk_block_row(block);
  g_ptr_array_add(g_ptr_array_index(block->rows, block->rows->len - 1), cell);
  return cell;
}

void nk_block_cell(NkBlock *block, NkCellKind kind, const char *text) {
  add_cell(block, kind, nk_report_clean(text));
}

void nk_block_score(NkBlock *block, double score) {
  add_cell(block, NK_CELL_SCORE, g_strdup_printf("%.2f", score))->score = score;
}

void nk_block_verdict(NkBlock *block, NkVerdict verdict) {
  add_cell(block, NK_CELL_VERDICT, g_strdup(nk_verdict_title(verdict)))->verdict = verdict;
}

static NkBlock *add_block(GPtrArray *document, NkBlockKind kind, guint level) {
  g_ptr_array_set_free_func(document, block_free);
  NkBlock *block = nk_block_new(kind, level);
  g_ptr_array_add(document, block);
  return block;
}

NkBlock *nk_document_heading(GPtrArray *document, guint level, const char *text) {
  NkBlock *block = add_block(document, NK_BLOCK_HEADING, level);
  nk_block_cell(block, NK_CELL_TEXT, text);
  return block;
}

NkBlock *nk_document_paragraph(GPtrArray *document, const char *text) {
  NkBlock *block = add_block(document, NK_BLOCK_PARAGRAPH, 0);
  if (text)
    nk_block_cell(block, NK_CELL_TEXT, text);
  return block;
}

NkBlock *nk_document_table(GPtrArray *document, const char *const *titles) {
  NkBlock *block = add_block(document, NK_BLOCK_TABLE, 0);
  nk_block_row(block);
  for (; *titles; titles++)
    nk_block_cell(block, NK_CELL_TEXT, *titles);
  return block;
}

void nk_document_texts(GPtrArray *document, guint level, const char *title, GPtrArray *texts) {
  if (texts->len == 0)
    return;
  nk_document_heading(document, level, title);
  NkBlock *block = add_block(document, NK_BLOCK_LIST, 0);
  for (guint i = 0; i < texts->len; i++) {
    nk_block_row(block);
    nk_block_cell(block, NK_CELL_TEXT, g_ptr_array_index(texts, i));
  }
}
