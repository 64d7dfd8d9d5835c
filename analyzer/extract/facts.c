/* Bytes into facts (see schema.h), checked so that no reader of facts has to. */
#include "schema.h"

#include <string.h>

typedef struct {
  const guint8 *at, *end;
  gboolean good; /* so far */
} Reader;

typedef struct {
  NkFacts *facts;
  Reader reader;
  gsize counts[NK_N_TABLES]; /* rows */
  gsize text_size;           /* of the strings */
  char *rows[NK_N_TABLES];
  guint32 *values, *numbers; /* of the column that is being read, one a row; of the numbers of its ranges */
} Decoder;

static guint32 take_long(Reader *reader, guint32 value) {
  for (guint shift = 7; reader->at < reader->end; shift += 7) {
    guint8 byte = *reader->at++;
    if (shift == 28 && byte > 0x0f)
      break;
    value |= (guint32)(byte & 127) << shift;
    if (byte < 128)
      return value;
  }
  reader->good = FALSE;
  return 0;
}

static inline guint32 take(Reader *reader) {
  if (reader->at >= reader->end) {
    reader->good = FALSE;
    return 0;
  }
  guint8 byte = *reader->at++;
  return byte < 128 ? byte : take_long(reader, byte & 127);
}

static inline guint32 unzigzag(guint32 value) {
  return value >> 1 ^ (0 - (value & 1));
}

/* ---- the columns ---- */
static gboolean all_below(const guint32 *values, gsize n, guint64 limit) {
  guint32 largest = 0;
  for (gsize i = 0; i < n; i++)
    largest = MAX(largest, values[i]);
  return n == 0 || largest < limit;
}

static void take_plain(Reader *reader, guint32 *values, gsize n) {
  for (gsize i = 0; i < n; i++)
    values[i] = take(reader);
}

static void take_near(Reader *reader, guint32 *values, gsize n) {
  guint32 before = 0;
  for (gsize i = 0; i < n; i++)
    before = values[i] = before + unzigzag(take(reader));
}

static void take_maybe(Reader *reader, guint32 *values, gsize n) {
  guint32 last = 0;
  for (gsize i = 0; i < n; i++) {
    guint32 difference = take(reader);
    values[i] = difference ? last + unzigzag(difference - 1) : 0;
    last = values[i] ? values[i] : last;
  }
}

static void take_base(Reader *reader, guint32 *values, gsize n) {
  for (gsize i = 0; i < n; i++) {
    guint32 distance = take(reader);
    reader->good = reader->good && distance <= i;
    values[i] = distance ? (guint32)i + 1 - distance : 0;
  }
}

static void take_range(Decoder *decoder, gsize n, gsize rows) {
  Reader *reader = &decoder->reader;
  guint32 end = 0;
  take_plain(reader, decoder->numbers, n);
  for (gsize i = 0; i < n; i++) {
    decoder->values[i] = end + unzigzag(take(reader));
    reader->good = reader->good && (guint64)decoder->values[i] + decoder->numbers[i] <= rows;
    end = decoder->values[i] + decoder->numbers[i];
  }
}

/* Into `values`, and for a range into `numbers`; FALSE where an index is out of range. */
static gboolean take_column(Decoder *decoder, const NkColumn *column, gsize n) {
  Reader *reader = &decoder->reader;
  guint32 *values = decoder->values;
  const gsize *counts = decoder->counts;
  switch (column->kind) {
  case NK_COLUMN_NUMBER:
    take_plain(reader, values, n);
    return all_below(values, n, G_GUINT64_CONSTANT(1) << 8 * column->width);
  case NK_COLUMN_NEAR:
    take_near(reader, values, n);
    return TRUE;
  case NK_COLUMN_STRING:
    take_plain(reader, values, n);
    return all_below(values, n, decoder->facts->n_strings);
  case NK_COLUMN_NEAR_STRING:
    take_near(reader, values, n);
    return all_below(values, n, decoder->facts->n_strings);
  case NK_COLUMN_FUNCTION:
    take_near(reader, values, n);
    return all_below(values, n, (guint64)counts[NK_TABLE_functions] + 1);
  case NK_COLUMN_OPERAND:
    take_near(reader, values, n);
    return all_below(values, n, counts[NK_TABLE_operands]);
  case NK_COLUMN_MAYBE:
    take_maybe(reader, values, n);
    return all_below(values, n, (guint64)counts[NK_TABLE_operands] + 1);
  case NK_COLUMN_BASE:
    take_base(reader, values, n);
    return TRUE;
  case NK_COLUMN_RANGE:
    take_range(decoder, n, counts[column->range]);
    return TRUE;
  }
  return FALSE;
}

static void store_column(char *at, gsize stride, gsize width, const guint32 *values, gsize n) {
  for (gsize i = 0; i < n; i++, at += stride) {
    guint16 narrow = (guint16)values[i];
    if (width == sizeof(guint32))
      memcpy(at, &values[i], sizeof values[i]);
    else if (width == sizeof narrow)
      memcpy(at, &narrow, sizeof narrow);
    else
      *(guint8 *)at = (guint8)values[i];
  }
}

static gboolean take_table(Decoder *decoder, guint table) {
  const NkTableSchema *schema = &nk_table_schema[table];
  gsize n = decoder->counts[table];
  NkColumn column = {0};
  for (const char *at = schema->columns; n > 0 && nk_column_next(&at, &column);) {
    if (!take_column(decoder, &column, n) || !decoder->reader.good)
      return FALSE;
    char *first = decoder->rows[table] + column.offset;
    store_column(first, schema->size, column.width, decoder->values, n);
    if (column.kind == NK_COLUMN_RANGE)
      store_column(first + column.width, schema->size, column.width, decoder->numbers, n);
  }
  return TRUE;
}

/* ---- what is relative to a function ---- */
static gboolean operand_fits(const NkFacts *facts, const NkFactFunction *function, gsize index) {
  const NkFactOperand *operand = &facts->operands[index];
  switch (operand->kind) {
  case NK_SHAPE_LOCAL:
    return function && operand->ref < function->n_locals;
  case NK_SHAPE_RESULT:
    return function && operand->ref < function->n_events;
  case NK_SHAPE_LAMBDA:
    return operand->ref < facts->n_functions;
  default:
    return TRUE;
  }
}

static gboolean operands_fit(const NkFacts *facts, const NkFactFunction *function, const NkFactEvent *event) {
  for (guint32 i = 0; i < event->n_operands; i++)
    if (!operand_fits(facts, function, event->first_operand + i))
      return FALSE;
  return (!event->receiver || operand_fits(facts, function, event->receiver - 1)) &&
         (!event->callee || operand_fits(facts, function, event->callee - 1));
}

static gboolean function_fits(const NkFacts *facts, const NkFactFunction *function) {
  for (guint32 i = 0; i < function->n_statements; i++)
    if (facts->statements[function->first_statement + i].parent > i)
      return FALSE;
  for (guint32 i = 0; i < function->n_locals; i++)
    if (facts->locals[function->first_local + i].statement >= MAX(function->n_statements, 1))
      return FALSE;
  for (guint32 i = 0; i < function->n_events; i++) {
    const NkFactEvent *event = &facts->events[function->first_event + i];
    if (event->statement >= MAX(function->n_statements, 1) || !operands_fit(facts, function, event))
      return FALSE;
  }
  return TRUE;
}

static gboolean functions_fit(const NkFacts *facts) {
  for (gsize i = 0; i < facts->n_functions; i++)
    if (!function_fits(facts, &facts->functions[i]))
      return FALSE;
  for (gsize i = 0; i < facts->n_initialisers; i++)
    if (!operand_fits(facts, NULL, facts->initialisers[i].operand))
      return FALSE;
  return TRUE;
}

/* ---- the whole ---- */
static gsize columns_of(guint table) {
  NkColumn column = {0};
  gsize n = 0;
  for (const char *at = nk_table_schema[table].columns; nk_column_next(&at, &column);)
    n++;
  return n;
}

/* A byte for every cell at least, so that nobody makes a reader allocate much more than was sent. */
static gboolean counts_fit(const Decoder *decoder) {
  guint64 cells = decoder->text_size;
  for (guint i = 0; i < NK_N_TABLES; i++)
    cells += decoder->counts[i] ? decoder->counts[i] * columns_of(i) : 0;
  return decoder->facts->n_strings > 0 && decoder->facts->n_strings <= decoder->text_size &&
         cells <= (guint64)(decoder->reader.end - decoder->reader.at);
}

static gboolean take_counts(Decoder *decoder) {
  NkFacts *facts = decoder->facts;
  guint32 status = take(&decoder->reader);
  facts->status = (NkUnitStatus)status;
  facts->n_strings = take(&decoder->reader);
  decoder->text_size = take(&decoder->reader);
  for (guint i = 0; i < NK_N_TABLES; i++)
    decoder->counts[i] = take(&decoder->reader);
  return decoder->reader.good && status < NK_UNIT_FAILED && counts_fit(decoder);
}

/* One block: the rows of each table, the pointers to the strings, the strings. */
static char *allocate(Decoder *decoder) {
  NkFacts *facts = decoder->facts;
  gsize most = 0;
  for (guint i = 0; i < NK_N_TABLES; i++)
    most = MAX(most, decoder->counts[i]);
  gsize pointers = nk_tables_size(decoder->counts), size = pointers + facts->n_strings * sizeof *facts->strings;
  facts->memory = g_malloc(size + decoder->text_size);
  facts->strings = (const char **)(void *)((char *)facts->memory + pointers);
  nk_tables_lay_out(facts->memory, decoder->counts, decoder->rows);
  decoder->values = g_new(guint32, most);
  decoder->numbers = g_new(guint32, most);
  return (char *)facts->memory + size;
}

/* Each string ends with a NUL; FALSE when there are more or fewer than was said. */
static gboolean take_strings(Decoder *decoder, char *text) {
  NkFacts *facts = decoder->facts;
  const char *end = text + decoder->text_size;
  memcpy(text, decoder->reader.at, decoder->text_size);
  decoder->reader.at += decoder->text_size;
  if (end[-1] != '\0')
    return FALSE;
  for (gsize i = 0; i < facts->n_strings; i++) {
    if (text >= end)
      return FALSE;
    facts->strings[i] = text;
    text += strlen(text) + 1;
  }
  return text == end;
}

static gboolean take_tables(Decoder *decoder) {
  for (guint i = 0; i < NK_N_TABLES; i++)
    if (!take_table(decoder, i))
      return FALSE;
  return decoder->reader.at == decoder->reader.end;
}

static gboolean decode(Decoder *decoder) {
  if (!take_counts(decoder))
    return FALSE;
  char *text = allocate(decoder);
  gboolean good = take_strings(decoder, text) && take_tables(decoder);
  g_free(decoder->values);
  g_free(decoder->numbers);
  if (good)
    nk_tables_bind(decoder->facts, decoder->rows, decoder->counts);
  return good && functions_fit(decoder->facts);
}

NkFacts *nk_facts_open(const char *file, GBytes *data, GError **error) {
  gsize size;
  gconstpointer given = g_bytes_get_data(data, &size);
  const guint8 *bytes = given ? given : (gconstpointer) "";
  NkFacts *facts = g_new0(NkFacts, 1);
  Decoder decoder = {.facts = facts, .reader = {bytes, bytes + size, TRUE}};
  guint32 version = take(&decoder.reader);
  facts->file = g_strdup(file);
  if (version != NK_FACTS_VERSION) {
    g_set_error(error, NK_FACTS_ERROR, NK_ERROR_INVALID, "%s: facts of version %u, expected %d", file, version,
                NK_FACTS_VERSION);
  } else if (decode(&decoder)) {
    return facts;
  } else {
    g_set_error(error, NK_FACTS_ERROR, NK_ERROR_INVALID, "%s: the facts are damaged: a number is out of range", file);
  }
  nk_facts_free(facts);
  return NULL;
}

NkFacts *nk_facts_new_failed(const char *file, const char *reason) {
  static const char *const none[] = {""};
  NkFacts *facts = g_new0(NkFacts, 1);
  facts->status = NK_UNIT_FAILED;
  facts->file = g_strdup(file);
  facts->reason = g_strdup(reason);
  facts->strings = (const char **)none;
  facts->n_strings = G_N_ELEMENTS(none);
  return facts;
}

void nk_facts_free(NkFacts *facts) {
  if (!facts)
    return;
  g_free(facts->file);
  g_free(facts->reason);
  g_free(facts->memory);
  g_clear_pointer(&facts->texts, nk_texts_unref);
  g_clear_pointer(&facts->encoded, g_bytes_unref);
  g_free(facts);
}
