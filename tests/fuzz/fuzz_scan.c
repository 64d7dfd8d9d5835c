/* Source as the readers without libclang see it: includes, forms, openings, comments that accept findings. */
#include "analyzer/index/scan.h"
#include "analyzer/project/tree.h"

#include "fuzz.h"

/* Every token lies in the text, behind the one before it, on the line where it is said to be. */
static void check_tokens(const char *text, gsize size) {
  NkLexer lexer;
  const char *before = text;
  guint32 line = 1;
  nk_lexer_init(&lexer, text, size);
  for (NkToken token; (token = nk_lexer_next(&lexer)).kind != NK_TOKEN_END;) {
    g_assert_true(token.length > 0 && token.text >= before && token.text + token.length <= text + size);
    g_assert_cmpuint(token.line, >=, line);
    before = token.text + token.length;
    line = token.line;
  }
}

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size) {
  g_autofree char *text = g_malloc(MAX(size, 1)); /* without a NUL behind it */
  if (size)
    memcpy(text, data, size);
  check_tokens(text, size);
  nk_scan_free(nk_scan_text(text, size));
  g_autoptr(NkProject) project = nk_project_new();
  nk_index_scan_openings(project->openings, "a.c", text, size);
  nk_index_scan_allowances(project->allowances, "a.c", text, size);
  NkTables tables;
  nk_tables_init(&tables);
  nk_index_scan(&tables, text, size);
  nk_tables_clear(&tables);
  return 0;
}
