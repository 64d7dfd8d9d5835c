/* The report document as one self-contained HTML page: no script, nothing loaded, light and dark. */
#include "analyzer/report/document.h"
#include "analyzer/report/report_private.h"

static const char style[] =
    ":root{color-scheme:light dark;--fg:#1c1c1e;--bg:#fff;--line:#d0d0d5;--soft:#f4f4f6;--good:#1a7f37;"
    "--doubt:#9a6700;--bad:#c0261c}\n"
    "@media (prefers-color-scheme:dark){:root{--fg:#e8e8ea;--bg:#1b1b1d;--line:#3c3c40;--soft:#26262a;--good:#4ac26b;"
    "--doubt:#d4a72c;--bad:#ff7b72}}\n"
    "body{font:16px/1.5 system-ui,sans-serif;color:var(--fg);background:var(--bg);max-width:70rem;margin:2rem auto;"
    "padding:0 1rem}\n"
    "h2{margin-top:2.2em;border-bottom:1px solid var(--line)}\n"
    "table{border-collapse:collapse;width:100%;font-size:.9em;display:block;overflow-x:auto}\n"
    "th,td{border:1px solid var(--line);padding:.3em .6em;text-align:left;vertical-align:top}\n"
    "th{background:var(--soft)}\n"
    "code{font:.9em ui-monospace,monospace;overflow-wrap:anywhere}\n"
    ".v{font-weight:700}.v0{color:var(--bad)}.v1{color:var(--doubt)}.v2{color:var(--good)}\n"
    "meter{width:6em;vertical-align:middle}\n"
    "@media print{body{margin:0;max-width:none}}\n";

static void append_text(GString *out, const char *text) {
  g_autofree char *escaped = g_markup_escape_text(text, -1);
  g_string_append(out, escaped);
}

static void append_cell(GString *out, const NkCell *cell) {
  static const char *const opening[] = {"", "<code>", "", "<span class=\"v v"};
  static const char *const closing[] = {"", "</code>", "", "</span>"};
  if (cell->kind == NK_CELL_CODE && !*cell->text)
    return;
  g_string_append(out, opening[cell->kind]);
  if (cell->kind == NK_CELL_VERDICT)
    g_string_append_printf(out, "%d\">", (int)cell->verdict);
  if (cell->kind == NK_CELL_SCORE)
    g_string_append_printf(out, "<meter min=\"0\" max=\"1\" value=\"%s\"></meter> ", cell->text);
  append_text(out, cell->text);
  g_string_append(out, closing[cell->kind]);
}

static void append_inline(GString *out, const GPtrArray *row) {
  for (guint i = 0; i < row->len; i++)
    append_cell(out, g_ptr_array_index(row, i));
}

static void append_table(GString *out, const NkBlock *block) {
  g_string_append(out, "<table>\n");
  for (guint i = 0; i < block->rows->len; i++) {
    const GPtrArray *row = g_ptr_array_index(block->rows, i);
    const char *tag = i == 0 ? "th" : "td";
    g_string_append(out, i == 0 ? "<thead><tr>" : i == 1 ? "<tbody>\n<tr>" : "<tr>");
    for (guint n = 0; n < row->len; n++) {
      g_string_append_printf(out, "<%s>", tag);
      append_cell(out, g_ptr_array_index(row, n));
      g_string_append_printf(out, "</%s>", tag);
    }
    g_string_append(out, i == 0 ? "</tr></thead>\n" : "</tr>\n");
  }
  g_string_append(out, block->rows->len > 1 ? "</tbody>\n</table>\n" : "</table>\n");
}

static void append_block(GString *out, const NkBlock *block) {
  if (block->kind == NK_BLOCK_TABLE) {
    append_table(out, block);
    return;
  }
  gboolean list = block->kind == NK_BLOCK_LIST;
  g_autofree char *heading = g_strdup_printf("h%u", CLAMP(block->level, 1, 6));
  const char *tag = list ? "li" : block->kind == NK_BLOCK_HEADING ? heading : "p";
  g_string_append(out, list ? "<ul>\n" : "");
  for (guint i = 0; i < block->rows->len; i++) {
    g_string_append_printf(out, "<%s>", tag);
    append_inline(out, g_ptr_array_index(block->rows, i));
    g_string_append_printf(out, "</%s>\n", tag);
  }
  g_string_append(out, list ? "</ul>\n" : "");
}

static void write_document(const NkJudgement *judgement, gboolean signature, GString *out) {
  g_autoptr(GPtrArray) document = nk_document_new(judgement, signature);
  g_autofree char *title = nk_document_title(judgement);
  g_string_append(out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                       "style-src 'unsafe-inline'\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
  append_text(out, title);
  g_string_append_printf(out, "</title>\n<style>\n%s</style>\n</head>\n<body>\n", style);
  for (guint i = 0; i < document->len; i++)
    append_block(out, g_ptr_array_index(document, i));
  g_string_append(out, "</body>\n</html>\n");
}

gboolean nk_check_html(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error) {
  (void)options, (void)error;
  write_document(judgement, FALSE, out);
  return TRUE;
}

gboolean nk_report_html(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error) {
  (void)options, (void)error;
  write_document(judgement, TRUE, out);
  return TRUE;
}
