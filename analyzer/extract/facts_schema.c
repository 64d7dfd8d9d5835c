#include "schema.h"

/* Letters: n number, l number near that of the row before, s string, t string near that of the row before, f function,
   r operand, o operand or none, b operand before this row or none, _ a gap; a digit behind one says how many bytes the
   column has, else 4. Capitals are ranges: P parameters, O overrides, L locals, S statements, E events, R operands,
   B bases, D fields, M methods, I initialisers. Numbers that are relative to a function are checked with it. */
const NkTableSchema nk_table_schema[NK_N_TABLES] = {
    [NK_TABLE_functions] = {"functions", sizeof(NkFactFunction), "tttsnnslnlsfPOLSE"},
    [NK_TABLE_parameters] = {"parameters", sizeof(NkFactParameter), "ss"},
    [NK_TABLE_overrides] = {"overrides", sizeof(NkFactOverride), "sssn"},
    [NK_TABLE_locals] = {"locals", sizeof(NkFactLocal), "tslnnl"},
    [NK_TABLE_statements] = {"statements", sizeof(NkFactStatement), "n2n2llls"},
    [NK_TABLE_events] = {"events", sizeof(NkFactEvent), "n1n1n2n2_2llssssssooR"},
    [NK_TABLE_operands] = {"operands", sizeof(NkFactOperand), "n1n1n2sssssbb"},
    [NK_TABLE_classes] = {"classes", sizeof(NkFactClass), "tttnnslnlBDM"},
    [NK_TABLE_bases] = {"bases", sizeof(NkFactBase), "ssn"},
    [NK_TABLE_fields] = {"fields", sizeof(NkFactField), "tsl"},
    [NK_TABLE_methods] = {"methods", sizeof(NkFactMethod), "ttnl"},
    [NK_TABLE_variables] = {"variables", sizeof(NkFactVariable), "tttsnfslnI"},
    [NK_TABLE_initialisers] = {"initialisers", sizeof(NkFactInitialiser), "nslr"},
    [NK_TABLE_skipped] = {"skipped", sizeof(NkFactSkipped), "sllss"},
    [NK_TABLE_sites] = {"sites", sizeof(NkFactSite), "slfsssn2n1n1"},
    [NK_TABLE_macros] = {"macros", sizeof(NkFactMacro), "sssl"},
    [NK_TABLE_missing] = {"missing", sizeof(NkFactMissing), "ssl"},
    [NK_TABLE_messages] = {"messages", sizeof(NkFactMessage), "nssl"},
    [NK_TABLE_synthesised] = {"synthesised", sizeof(NkFactSynthesised), "sss"},
    [NK_TABLE_inputs] = {"inputs", sizeof(NkFactInput), "sn"},
};

typedef struct {
  char letter;
  NkColumnKind kind;
  guint range;
} Letter;

static const Letter letters[] = {
    {'n', NK_COLUMN_NUMBER, 0},
    {'l', NK_COLUMN_NEAR, 0},
    {'s', NK_COLUMN_STRING, 0},
    {'t', NK_COLUMN_NEAR_STRING, 0},
    {'f', NK_COLUMN_FUNCTION, 0},
    {'r', NK_COLUMN_OPERAND, 0},
    {'o', NK_COLUMN_MAYBE, 0},
    {'b', NK_COLUMN_BASE, 0},
    {'P', NK_COLUMN_RANGE, NK_TABLE_parameters},
    {'O', NK_COLUMN_RANGE, NK_TABLE_overrides},
    {'L', NK_COLUMN_RANGE, NK_TABLE_locals},
    {'S', NK_COLUMN_RANGE, NK_TABLE_statements},
    {'E', NK_COLUMN_RANGE, NK_TABLE_events},
    {'R', NK_COLUMN_RANGE, NK_TABLE_operands},
    {'B', NK_COLUMN_RANGE, NK_TABLE_bases},
    {'D', NK_COLUMN_RANGE, NK_TABLE_fields},
    {'M', NK_COLUMN_RANGE, NK_TABLE_methods},
    {'I', NK_COLUMN_RANGE, NK_TABLE_initialisers},
};

static const Letter *letter_of(char letter) {
  for (guint i = 0; i < G_N_ELEMENTS(letters); i++)
    if (letters[i].letter == letter)
      return &letters[i];
  return NULL;
}

/* How many bytes the column takes; steps past its letter and digit. */
static gsize take_width(const char **at) {
  (*at)++;
  return g_ascii_isdigit(**at) ? (gsize)(*(*at)++ - '0') : sizeof(guint32);
}

gboolean nk_column_next(const char **at, NkColumn *column) {
  gsize offset = column->offset + column->width * (column->kind == NK_COLUMN_RANGE ? 2 : 1);
  while (**at == '_')
    offset += take_width(at);
  if (!**at)
    return FALSE;
  const Letter *letter = letter_of(**at);
  g_assert(letter);
  *column = (NkColumn){letter->kind, letter->range, offset, take_width(at)};
  return TRUE;
}

/* ---- tables in one block ---- */
static gsize lay_out(const gsize *counts, char *memory, char **rows) {
  enum { ALIGNMENT = 8 };
  gsize size = 0;
  for (guint i = 0; i < NK_N_TABLES; i++) {
    if (rows)
      rows[i] = memory + size;
    size += (counts[i] * nk_table_schema[i].size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }
  return size;
}

gsize nk_tables_size(const gsize *counts) {
  return lay_out(counts, NULL, NULL);
}

void nk_tables_lay_out(char *memory, const gsize *counts, char **rows) {
  lay_out(counts, memory, rows);
}

/* Those columns are as wide as an index. */
static void each_in_column(char *at, gsize stride, gsize n, NkStringFunc *take, gpointer data) {
  for (; n > 0; n--, at += stride)
    take((guint32 *)(void *)at, data);
}

void nk_tables_each_string(char **rows, const gsize *counts, NkStringFunc *take, gpointer data) {
  for (guint i = 0; i < NK_N_TABLES; i++) {
    NkColumn column = {0};
    for (const char *at = nk_table_schema[i].columns; counts[i] > 0 && nk_column_next(&at, &column);)
      if (column.kind == NK_COLUMN_STRING || column.kind == NK_COLUMN_NEAR_STRING)
        each_in_column(rows[i] + column.offset, nk_table_schema[i].size, counts[i], take, data);
  }
}

void nk_tables_bind(NkFacts *facts, char **rows, const gsize *counts) {
#define BIND(member, type)                                                                                             \
  facts->member = (const type *)(const void *)rows[NK_TABLE_##member];                                                 \
  facts->n_##member = counts[NK_TABLE_##member];
  NK_FACTS_TABLES(BIND)
#undef BIND
}

/* ---- names ---- */
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
