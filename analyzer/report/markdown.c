/* The report document as Markdown. */
#include "analyzer/report/document.h"
#include "analyzer/report/report_private.h"

#include <string.h>

/* Text in which nothing is markup, a table's separator or HTML. */
static void append_text(GString *out, const char *text) {
  for (const char *p = text; *p; p++) {
    if (*p == '&')
      g_string_append(out, "&amp;");
    else if (*p == '<')
      g_string_append(out, "&lt;");
    else if (*p == '>')
      g_string_append(out, "&gt;");
    else if (strchr("\\`*_[]|#~!$@", *p))
      g_string_append_printf(out, "\\%c", *p);
    else
      g_string_append_c(out, *p);
  }
}

/* A code span: fenced by one more backtick than stands inside; a bar would end the table's cell. */
static void append_code(GString *out, const char *text) {
  guint longest = 0, run = 0;
  for (const char *p = text; *p; p++) {
    run = *p == '`' ? run + 1 : 0;
    longest = MAX(longest, run);
  }
  if (!*text)
    return;
  g_autofree char *fence = g_strnfill(longest + 1, '`');
  g_auto(GStrv) parts = g_strsplit(text, "|", -1);
  g_autofree char *inner = g_strjoinv("\\|", parts);
  const char *space = longest ? " " : "";
  g_string_append_printf(out, "%s%s%s%s%s", fence, space, inner, space, fence);
}

static void append_cell(GString *out, const NkCell *cell) {
  if (cell->kind == NK_CELL_CODE) {
    append_code(out, cell->text);
    return;
  }
  gboolean bold = cell->kind == NK_CELL_VERDICT;
  g_string_append(out, bold ? "**" : "");
  append_text(out, cell->text);
  g_string_append(out, bold ? "**" : "");
}

static void append_inline(GString *out, const GPtrArray *row) {
  for (guint i = 0; i < row->len; i++)
    append_cell(out, g_ptr_array_index(row, i));
  g_string_append_c(out, '\n');
}

static void append_table(GString *out, const NkBlock *block) {
  for (guint i = 0; i < block->rows->len; i++) {
    const GPtrArray *row = g_ptr_array_index(block->rows, i);
    for (guint n = 0; n < row->len; n++) {
      g_string_append(out, "| ");
      append_cell(out, g_ptr_array_index(row, n));
      g_string_append_c(out, ' ');
    }
    g_string_append(out, "|\n");
    for (guint n = 0; i == 0 && n < row->len; n++)
      g_string_append(out, n + 1 == row->len ? "|---|\n" : "|---");
  }
}

static void append_block(GString *out, const NkBlock *block) {
  if (block->kind == NK_BLOCK_TABLE) {
    append_table(out, block);
    return;
  }
  for (guint i = 0; i < block->rows->len; i++) {
    if (block->kind == NK_BLOCK_HEADING)
      for (guint n = 0; n < block->level; n++)
        g_string_append(out, n + 1 == block->level ? "# " : "#");
    if (block->kind == NK_BLOCK_LIST)
      g_string_append(out, "- ");
    append_inline(out, g_ptr_array_index(block->rows, i));
  }
}

static void write_document(const NkJudgement *judgement, gboolean signature, GString *out) {
  g_autoptr(GPtrArray) document = nk_document_new(judgement, signature);
  for (guint i = 0; i < document->len; i++) {
    if (i)
      g_string_append_c(out, '\n');
    append_block(out, g_ptr_array_index(document, i));
  }
}

gboolean nk_check_markdown(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error) {
  (void)options, (void)error;
  write_document(judgement, FALSE, out);
  return TRUE;
}

gboolean nk_report_markdown(const NkJudgement *judgement, const NkReportOptions *options, GString *out,
                            GError **error) {
  (void)options, (void)error;
  write_document(judgement, TRUE, out);
  return TRUE;
}
