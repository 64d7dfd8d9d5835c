#include "schema.h"

#define COLUMNS(type) (sizeof(type) / sizeof(guint32))

/* Pairs: P parameters, O overrides, L locals, S statements, E events, R operands, B bases, D fields, M methods,
   I initialisers. Columns that are relative to a function are numbers here and are checked with their function. */
const NkTableSchema nk_table_schema[NK_N_TABLES] = {
    [NK_TABLE_functions] = {"functions", COLUMNS(NkFactFunction), "ssssnnsnnnsfPPOOLLSSEE"},
    [NK_TABLE_parameters] = {"parameters", COLUMNS(NkFactParameter), "ss"},
    [NK_TABLE_overrides] = {"overrides", COLUMNS(NkFactOverride), "sssn"},
    [NK_TABLE_locals] = {"locals", COLUMNS(NkFactLocal), "ssnnnn"},
    [NK_TABLE_statements] = {"statements", COLUMNS(NkFactStatement), "nnnnns"},
    [NK_TABLE_events] = {"events", COLUMNS(NkFactEvent), "nnnnnssssssnooRR"},
    [NK_TABLE_operands] = {"operands", COLUMNS(NkFactOperand), "nnnsssssoo"},
    [NK_TABLE_classes] = {"classes", COLUMNS(NkFactClass), "sssnnsnnnBBDDMM"},
    [NK_TABLE_bases] = {"bases", COLUMNS(NkFactBase), "ssn"},
    [NK_TABLE_fields] = {"fields", COLUMNS(NkFactField), "ssn"},
    [NK_TABLE_methods] = {"methods", COLUMNS(NkFactMethod), "ssnn"},
    [NK_TABLE_variables] = {"variables", COLUMNS(NkFactVariable), "ssssnfsnnII"},
    [NK_TABLE_initialisers] = {"initialisers", COLUMNS(NkFactInitialiser), "nsnr"},
    [NK_TABLE_skipped] = {"skipped", COLUMNS(NkFactSkipped), "snnss"},
    [NK_TABLE_sites] = {"sites", COLUMNS(NkFactSite), "snnfsssnn"},
    [NK_TABLE_macros] = {"macros", COLUMNS(NkFactMacro), "sssn"},
    [NK_TABLE_missing] = {"missing", COLUMNS(NkFactMissing), "ssn"},
    [NK_TABLE_messages] = {"messages", COLUMNS(NkFactMessage), "nssn"},
    [NK_TABLE_synthesised] = {"synthesised", COLUMNS(NkFactSynthesised), "sss"},
    [NK_TABLE_inputs] = {"inputs", COLUMNS(NkFactInput), "sn"},
};

char *nk_facts_type(void) {
  GString *type = g_string_new("(uuay");
  for (guint i = 0; i < NK_N_TABLES; i++)
    g_string_append(type, "au");
  g_string_append_c(type, ')');
  return g_string_free(type, FALSE);
}

static const char *const origin_names[] = {
    [NK_ORIGIN_UNKNOWN] = "unknown",
    [NK_ORIGIN_PROJECT] = "project",
    [NK_ORIGIN_SDK] = "sdk",
    [NK_ORIGIN_BUILTIN] = "builtin",
    [NK_ORIGIN_SYNTH_MEMBER] = "synth-member",
    [NK_ORIGIN_SYNTH_FUNCTION] = "synth-function",
    [NK_ORIGIN_SYNTH_UNIVERSAL] = "universal",
    [NK_ORIGIN_IMPLICIT] = "implicit",
};

const char *nk_origin_name(NkOrigin origin) {
  return (guint)origin < G_N_ELEMENTS(origin_names) ? origin_names[origin] : "unknown";
}

const char *nk_unit_status_name(NkUnitStatus status) {
  static const char *const names[] = {"parsed", "partial", "failed"};
  return names[status];
}
