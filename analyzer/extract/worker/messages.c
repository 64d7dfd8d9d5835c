/* What the parser complained of: missing headers and errors; they decide parsed or partial. */
#include "unit.h"

#include <string.h>

enum { MAX_MESSAGES = 200 };

/* "'x/y.h' file not found": the name is between the quotes. */
static char *missing_header(const char *text) {
  if (!text || !g_str_has_suffix(text, "' file not found") || text[0] != '\'')
    return NULL;
  return g_strndup(text + 1, strlen(text) - 1 - strlen("' file not found"));
}

char *nk_missing_header(CXDiagnostic diagnostic) {
  CXString spelling = clang_getDiagnosticSpelling(diagnostic);
  char *header = missing_header(clang_getCString(spelling));
  clang_disposeString(spelling);
  return header;
}

/* An absent header that is served empty gives no message: the inclusion itself is found. */
static void take_absent(CXFile file, CXSourceLocation *stack, unsigned depth, CXClientData data) {
  NkUnitState *unit = data;
  const NkSource *source = nk_unit_source(unit, file);
  const char *name = g_ptr_array_index(unit->out->strings, source->name);
  if (source->origin != NK_ORIGIN_SYNTH_FUNCTION || !g_str_has_prefix(name, "absent/") || depth == 0)
    return;
  NkPlace place = nk_unit_place(unit, stack[0]);
  NkFactMissing row = {nk_builder_string(unit->out, name + strlen("absent/")), place.source ? place.source->name : 0,
                       place.line};
  nk_builder_add(unit->out, missing, &row);
}

static void take(NkUnitState *unit, CXDiagnostic diagnostic, gboolean *errors) {
  enum CXDiagnosticSeverity severity = clang_getDiagnosticSeverity(diagnostic);
  NkPlace place = nk_unit_place(unit, clang_getDiagnosticLocation(diagnostic));
  /* The one warning that is on: a name in #if that nothing defines is taken for 0, and may hide code. */
  if (severity < CXDiagnostic_Warning || (severity == CXDiagnostic_Warning && !nk_unit_in_project(&place)))
    return;
  CXString spelling = clang_getDiagnosticSpelling(diagnostic);
  guint32 file = place.source ? place.source->name : 0;
  g_autofree char *header = missing_header(clang_getCString(spelling));
  *errors |= severity >= CXDiagnostic_Error;
  if (header)
    nk_builder_add(unit->out, missing, (&(NkFactMissing){nk_builder_string(unit->out, header), file, place.line}));
  else if (nk_builder_count(unit->out, messages) < MAX_MESSAGES)
    nk_builder_add(
        unit->out, messages,
        (&(NkFactMessage){severity, nk_builder_string(unit->out, clang_getCString(spelling)), file, place.line}));
  clang_disposeString(spelling);
}

NkUnitStatus nk_unit_messages(NkUnitState *unit, GHashTable *absent) {
  gboolean errors = g_hash_table_size(absent) > 0;
  clang_getInclusions(unit->tu, take_absent, unit);
  unsigned n = clang_getNumDiagnostics(unit->tu);
  for (unsigned i = 0; i < n; i++) {
    CXDiagnostic diagnostic = clang_getDiagnostic(unit->tu, i);
    take(unit, diagnostic, &errors);
    clang_disposeDiagnostic(diagnostic);
  }
  return errors ? NK_UNIT_PARTIAL : NK_UNIT_PARSED;
}
