/* One unit from its text to its facts: the parse, then one visit of its declarations, then its sites and messages. */
#include "parse.h"

static void state_clear(NkUnitState *unit) {
  g_clear_pointer(&unit->sources, g_hash_table_unref);
  g_clear_pointer(&unit->functions, g_hash_table_unref);
  g_clear_pointer(&unit->classes, g_hash_table_unref);
  g_clear_pointer(&unit->resolved, g_hash_table_unref);
  g_clear_pointer(&unit->implicit, g_hash_table_unref);
  g_clear_pointer(&unit->known, g_hash_table_unref);
  g_clear_pointer(&unit->types, g_hash_table_unref);
  g_clear_pointer(&unit->constants, g_array_unref);
  g_clear_pointer(&unit->spoken, g_hash_table_unref);
  g_clear_pointer(&unit->out, nk_builder_free);
  g_clear_pointer(&unit->tu, clang_disposeTranslationUnit);
}

static void state_init(NkUnitState *unit, const NkSettings *settings) {
  *unit = (NkUnitState){.settings = settings};
  unit->out = nk_builder_new();
  unit->sources = g_hash_table_new_full(NULL, NULL, NULL, g_free);
  unit->functions = g_hash_table_new(NULL, NULL);
  unit->classes = g_hash_table_new(NULL, NULL);
  unit->resolved = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, g_free);
  unit->implicit = g_hash_table_new(NULL, NULL);
  unit->known = g_hash_table_new_full(NULL, NULL, NULL, g_free);
  unit->types = g_hash_table_new(NULL, NULL);
  unit->constants = g_array_new(FALSE, FALSE, sizeof(CXCursor));
}

static void take_inclusion(CXFile file, CXSourceLocation *stack, unsigned depth, CXClientData data) {
  (void)stack;
  (void)depth;
  NkUnitState *unit = data;
  const NkSource *source = nk_unit_source(unit, file);
  if (source->origin == NK_ORIGIN_PROJECT || source->origin == NK_ORIGIN_UNKNOWN)
    nk_builder_add(unit->out, inputs, (&(NkFactInput){source->name, source->origin}));
}

static const char *error_text(enum CXErrorCode code) {
  switch (code) {
  case CXError_Crashed:
    return "the parser crashed";
  case CXError_InvalidArguments:
    return "the parser refused the flags";
  case CXError_ASTReadError:
  case CXError_Failure:
  default:
    return "the parser gave no result";
  }
}

GVariant *nk_unit_extract(const NkSettings *settings, const char *file, char **flags, GError **error) {
  NkUnitState unit;
  state_init(&unit, settings);
  unit.cxx = nk_flags_are_cxx(flags);
  g_autoptr(NkSynth) synth = nk_synth_new(unit.cxx, settings->builtin);
  enum CXErrorCode code = nk_unit_parse(&unit, file, flags, synth);
  if (code != CXError_Success) {
    g_set_error_literal(error, NK_EXTRACT_ERROR, NK_ERROR_FAILED, error_text(code));
    state_clear(&unit);
    return NULL;
  }
  clang_getInclusions(unit.tu, take_inclusion, &unit);
  nk_unit_declarations(&unit);
  unit.spoken = nk_synth_foretold(synth);
  nk_unit_sites(&unit);
  nk_synth_record(synth, unit.spoken, unit.out);
  NkUnitStatus status = nk_unit_messages(&unit, synth->absent);
  GVariant *facts = nk_builder_finish(unit.out, status);
  state_clear(&unit);
  return facts;
}
