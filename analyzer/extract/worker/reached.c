/* No round of synthesis may cost a call that was resolved before it. */
#include "parse.h"

#include <string.h>

typedef struct {
  NkUnitState *unit;
  GHashTable *calls; /* "file:line:offset name" */
} Reached;

static gboolean in_project(NkUnitState *unit, CXCursor cursor) {
  NkPlace place = nk_unit_cursor_place(unit, cursor);
  return nk_unit_in_project(&place);
}

static void add_call(Reached *reached, CXCursor call) {
  CXCursor callee = clang_getCursorReferenced(call);
  if (clang_Cursor_isNull(callee) || nk_unit_origin(reached->unit, callee) >= NK_ORIGIN_SYNTH_MEMBER)
    return;
  NkPlace place = nk_unit_cursor_place(reached->unit, call);
  if (!nk_unit_in_project(&place))
    return;
  CXString name = clang_getCursorSpelling(callee);
  g_hash_table_add(reached->calls, g_strdup_printf("%u:%u:%u %s", place.source->name, place.line, place.offset,
                                                   clang_getCString(name)));
  clang_disposeString(name);
}

static enum CXChildVisitResult visit(CXCursor cursor, CXCursor parent, CXClientData data) {
  Reached *reached = data;
  if (clang_getCursorKind(parent) == CXCursor_TranslationUnit && !in_project(reached->unit, cursor))
    return CXChildVisit_Continue;
  if (clang_getCursorKind(cursor) == CXCursor_CallExpr)
    add_call(reached, cursor);
  return CXChildVisit_Recurse;
}

GHashTable *nk_reached(NkUnitState *unit) {
  Reached reached = {unit, g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL)};
  clang_visitChildren(clang_getTranslationUnitCursor(unit->tu), visit, &reached);
  return reached.calls;
}

/* "file:line" of the calls that are gone. */
static GHashTable *lost_lines(GHashTable *before, GHashTable *after) {
  GHashTable *lines = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer call;
  g_hash_table_iter_init(&iter, before);
  while (g_hash_table_iter_next(&iter, &call, NULL))
    if (!g_hash_table_contains(after, call))
      g_hash_table_add(lines, g_strndup(call, (gsize)(strrchr(call, ':') - (char *)call)));
  return lines;
}

static gboolean on_lost_line(NkUnitState *unit, CXDiagnostic diagnostic, GHashTable *lines) {
  NkPlace place = nk_unit_place(unit, clang_getDiagnosticLocation(diagnostic));
  g_autofree char *line = place.source ? g_strdup_printf("%u:%u", place.source->name, place.line) : NULL;
  return line && g_hash_table_contains(lines, line);
}

/* The errors on those lines. A call that is gone where nothing is wrong has found another declaration. */
static GPtrArray *complaints(NkUnitState *unit, GHashTable *lines) {
  GPtrArray *texts = g_ptr_array_new_with_free_func(g_free);
  unsigned n = g_hash_table_size(lines) > 0 ? clang_getNumDiagnostics(unit->tu) : 0;
  for (unsigned i = 0; i < n; i++) {
    CXDiagnostic diagnostic = clang_getDiagnostic(unit->tu, i);
    if (clang_getDiagnosticSeverity(diagnostic) >= CXDiagnostic_Error && on_lost_line(unit, diagnostic, lines)) {
      CXString text = clang_getDiagnosticSpelling(diagnostic);
      g_ptr_array_add(texts, g_strdup(clang_getCString(text)));
      clang_disposeString(text);
    }
    clang_disposeDiagnostic(diagnostic);
  }
  return texts;
}

/* A message names a member by its last part. */
static gboolean is_named(const GPtrArray *texts, const char *name) {
  const char *colons = strstr(name, "::");
  for (guint i = 0; i < texts->len; i++)
    if (strstr(g_ptr_array_index(texts, i), colons ? colons + 2 : name))
      return TRUE;
  return FALSE;
}

GPtrArray *nk_reached_culprits(NkUnitState *unit, GHashTable *before, GHashTable *after, GPtrArray *batch) {
  g_autoptr(GHashTable) lines = lost_lines(before, after);
  g_autoptr(GPtrArray) texts = complaints(unit, lines);
  GPtrArray *culprits = g_ptr_array_new_with_free_func(g_free);
  for (guint b = 0; texts->len > 0 && b < batch->len; b++)
    if (is_named(texts, g_ptr_array_index(batch, b)))
      g_ptr_array_add(culprits, g_strdup(g_ptr_array_index(batch, b)));
  for (guint b = 0; texts->len > 0 && culprits->len == 0 && b < batch->len; b++)
    g_ptr_array_add(culprits, g_strdup(g_ptr_array_index(batch, b)));
  return culprits;
}
