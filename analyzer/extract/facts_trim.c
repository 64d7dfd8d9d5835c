/* Facts without the rows that nobody will read. What is left is numbered anew; its order stays. */
#include "schema.h"

#include <string.h>

typedef struct {
  const NkFacts *facts;
  const char *rows[NK_N_TABLES]; /* of the whole facts, as are the next two */
  gsize n[NK_N_TABLES];
  guint32 *numbers[NK_N_TABLES]; /* by row: its new number + 1, or 0: it goes; NULL: all rows of the table stay */
  gsize counts[NK_N_TABLES];     /* rows that stay */
  guint32 *text_numbers;         /* by string: its new number; 0: "", or none yet */
  const char **strings;          /* in their new order */
  gsize n_strings;
} Trim;

/* ---- which rows stay ---- */
static void mark(Trim *trim, guint table, gsize first, gsize n) {
  for (gsize i = first; i < first + n; i++)
    trim->numbers[table][i] = 1;
}

static void mark_event(Trim *trim, const NkFactEvent *event) {
  mark(trim, NK_TABLE_operands, event->first_operand, event->n_operands);
  if (event->receiver)
    mark(trim, NK_TABLE_operands, event->receiver - 1, 1);
  if (event->callee)
    mark(trim, NK_TABLE_operands, event->callee - 1, 1);
}

static void mark_body(Trim *trim, const NkFactFunction *function) {
  mark(trim, NK_TABLE_parameters, function->first_parameter, function->n_parameters);
  mark(trim, NK_TABLE_locals, function->first_local, function->n_locals);
  mark(trim, NK_TABLE_statements, function->first_statement, function->n_statements);
  mark(trim, NK_TABLE_events, function->first_event, function->n_events);
  for (guint32 i = 0; i < function->n_events; i++)
    mark_event(trim, &trim->facts->events[function->first_event + i]);
}

static void mark_initialisers(Trim *trim, const NkFactVariable *variable) {
  mark(trim, NK_TABLE_initialisers, variable->first_initialiser, variable->n_initialisers);
  for (guint32 i = 0; i < variable->n_initialisers; i++)
    mark(trim, NK_TABLE_operands, trim->facts->initialisers[variable->first_initialiser + i].operand, 1);
}

static void mark_class(Trim *trim, const NkFactClass *klass) {
  mark(trim, NK_TABLE_bases, klass->first_base, klass->n_bases);
  mark(trim, NK_TABLE_fields, klass->first_field, klass->n_fields);
  mark(trim, NK_TABLE_methods, klass->first_method, klass->n_methods);
}

/* Operands are made of operands before them. */
static void mark_parts(Trim *trim) {
  for (gsize i = trim->facts->n_operands; i-- > 0;) {
    const NkFactOperand *operand = &trim->facts->operands[i];
    if (!trim->numbers[NK_TABLE_operands][i])
      continue;
    if (operand->base)
      mark(trim, NK_TABLE_operands, operand->base - 1, 1);
    if (operand->other)
      mark(trim, NK_TABLE_operands, operand->other - 1, 1);
  }
}

static void mark_kept(Trim *trim, const NkFactsKept *kept) {
  const NkFacts *facts = trim->facts;
  for (gsize i = 0; i < facts->n_functions; i++)
    if (kept->bodies[i])
      mark_body(trim, &facts->functions[i]);
  for (gsize i = 0; i < facts->n_variables; i++)
    if (kept->initialisers[i])
      mark_initialisers(trim, &facts->variables[i]);
  for (gsize i = 0; i < facts->n_classes; i++) {
    if (!kept->classes[i])
      continue;
    mark(trim, NK_TABLE_classes, i, 1);
    mark_class(trim, &facts->classes[i]);
  }
  mark_parts(trim);
}

static gsize number_rows(guint32 *numbers, gsize n) {
  guint32 count = 0;
  for (gsize i = 0; i < n; i++)
    numbers[i] = numbers[i] ? ++count : 0;
  return count;
}

static void choose_rows(Trim *trim, const NkFactsKept *kept) {
  static const guint losing[] = {NK_TABLE_parameters, NK_TABLE_locals,      NK_TABLE_statements, NK_TABLE_events,
                                 NK_TABLE_operands,   NK_TABLE_classes,     NK_TABLE_bases,      NK_TABLE_fields,
                                 NK_TABLE_methods,    NK_TABLE_initialisers};
  memcpy(trim->counts, trim->n, sizeof trim->n);
  for (guint i = 0; i < G_N_ELEMENTS(losing); i++)
    trim->numbers[losing[i]] = g_new0(guint32, MAX(trim->n[losing[i]], 1));
  mark_kept(trim, kept);
  for (guint i = 0; i < G_N_ELEMENTS(losing); i++)
    trim->counts[losing[i]] = number_rows(trim->numbers[losing[i]], trim->n[losing[i]]);
}

/* ---- the rows that stay, and what they refer to ---- */
static guint32 cell(const char *at) {
  guint32 value;
  memcpy(&value, at, sizeof value);
  return value;
}

static void set_cell(char *at, guint32 value) {
  memcpy(at, &value, sizeof value);
}

/* Cells of a column, one in every `stride` bytes from `at` on. */
typedef struct {
  char *at;
  gsize stride, n;
} Cells;

static void move_text(guint32 *index, gpointer data) {
  Trim *trim = data;
  guint32 old = *index, *number = &trim->text_numbers[old];
  if (old && !*number) {
    *number = (guint32)trim->n_strings;
    trim->strings[trim->n_strings++] = trim->facts->strings[old];
  }
  *index = *number;
}

static void move_operands(Trim *trim, const NkColumn *column, Cells cells) {
  (void)column;
  const guint32 *numbers = trim->numbers[NK_TABLE_operands];
  for (char *at = cells.at; cells.n > 0; cells.n--, at += cells.stride)
    set_cell(at, numbers[cell(at)] - 1);
}

/* [+1] */
static void move_perhaps(Trim *trim, const NkColumn *column, Cells cells) {
  (void)column;
  const guint32 *numbers = trim->numbers[NK_TABLE_operands];
  for (char *at = cells.at; cells.n > 0; cells.n--, at += cells.stride)
    if (cell(at))
      set_cell(at, numbers[cell(at) - 1]);
}

/* A range stays when all of its rows do; else it is empty. */
static void move_ranges(Trim *trim, const NkColumn *column, Cells cells) {
  const guint32 *numbers = trim->numbers[column->range];
  for (char *at = cells.at; numbers && cells.n > 0; cells.n--, at += cells.stride) {
    guint32 first = cell(at), n = cell(at + column->width);
    gboolean stays = n > 0 && numbers[first] && numbers[first + n - 1] == numbers[first] + n - 1;
    set_cell(at, stays ? numbers[first] - 1 : 0);
    set_cell(at + column->width, stays ? n : 0);
  }
}

typedef void (*MoveFunc)(Trim *trim, const NkColumn *column, Cells cells);

/* By NkColumnKind; what is not here refers to no row that moves. */
static const MoveFunc moves[] = {
    [NK_COLUMN_OPERAND] = move_operands,
    [NK_COLUMN_MAYBE] = move_perhaps,
    [NK_COLUMN_BASE] = move_perhaps,
    [NK_COLUMN_RANGE] = move_ranges,
};

static void copy_rows(const Trim *trim, guint table, char *to) {
  const guint32 *numbers = trim->numbers[table];
  gsize size = nk_table_schema[table].size, n = trim->n[table];
  const char *from = trim->rows[table];
  if (!numbers && n > 0)
    memcpy(to, from, n * size);
  for (gsize i = 0; numbers && i < n; i++)
    if (numbers[i])
      memcpy(to + (numbers[i] - 1) * size, from + i * size, size);
}

static void move_table(Trim *trim, guint table, char *rows) {
  const NkTableSchema *schema = &nk_table_schema[table];
  NkColumn column = {0};
  copy_rows(trim, table, rows);
  for (const char *at = schema->columns; trim->counts[table] > 0 && nk_column_next(&at, &column);)
    if (column.kind < G_N_ELEMENTS(moves) && moves[column.kind])
      moves[column.kind](trim, &column, (Cells){rows + column.offset, schema->size, trim->counts[table]});
}

/* One block: the rows of each table, the pointers to the strings. There is room for all of them until it is known how
   many are left. */
static void move_tables(Trim *trim, NkFacts *to) {
  gsize size = nk_tables_size(trim->counts);
  char *rows[NK_N_TABLES], *memory = g_malloc(size + trim->facts->n_strings * sizeof *trim->strings);
  trim->strings = (const char **)(void *)(memory + size);
  trim->strings[trim->n_strings++] = trim->facts->strings[0];
  nk_tables_lay_out(memory, trim->counts, rows);
  for (guint i = 0; i < NK_N_TABLES; i++)
    move_table(trim, i, rows[i]);
  nk_tables_each_string(rows, trim->counts, move_text, trim);
  to->memory = g_realloc(memory, size + trim->n_strings * sizeof *trim->strings);
  to->strings = (const char **)(void *)((char *)to->memory + size);
  to->n_strings = trim->n_strings;
  nk_tables_lay_out(to->memory, trim->counts, rows);
  nk_tables_bind(to, rows, trim->counts);
}

NkFacts *nk_facts_trim(NkFacts *facts, const NkFactsKept *kept, NkTexts *texts) {
  Trim trim = {.facts = facts};
#define TAKE(member, type)                                                                                             \
  trim.rows[NK_TABLE_##member] = (const char *)facts->member;                                                          \
  trim.n[NK_TABLE_##member] = facts->n_##member;
  NK_FACTS_TABLES(TAKE)
#undef TAKE
  trim.text_numbers = g_new0(guint32, facts->n_strings);
  NkFacts *left = g_new0(NkFacts, 1);
  left->status = facts->status;
  left->file = g_steal_pointer(&facts->file);
  left->parse_usec = facts->parse_usec;
  left->encoded = g_steal_pointer(&facts->encoded);
  left->texts = nk_texts_ref(texts);
  choose_rows(&trim, kept);
  move_tables(&trim, left);
  nk_texts_share(texts, left->strings, left->n_strings);
  for (guint i = 0; i < NK_N_TABLES; i++)
    g_free(trim.numbers[i]);
  g_free(trim.text_numbers);
  nk_facts_free(facts);
  return left;
}
