/* Facts as bytes: opening them in place, and checking them so that no reader has to. */
#include "schema.h"

#include <string.h>

/* The table that a letter of a range stands for. */
static guint range_table(char letter) {
  static const struct {
    char letter;
    guint table;
  } letters[] = {
      {'P', NK_TABLE_parameters}, {'O', NK_TABLE_overrides},    {'L', NK_TABLE_locals}, {'S', NK_TABLE_statements},
      {'E', NK_TABLE_events},     {'R', NK_TABLE_operands},     {'B', NK_TABLE_bases},  {'D', NK_TABLE_fields},
      {'M', NK_TABLE_methods},    {'I', NK_TABLE_initialisers},
  };
  for (guint i = 0; i < G_N_ELEMENTS(letters); i++)
    if (letters[i].letter == letter)
      return letters[i].table;
  g_assert_not_reached();
}

/* Checks the cell at `column` and moves past it, and past the second cell of a range. */
static gboolean cell_fits(const guint32 *row, gsize *column, const char *kinds, const gsize *counts, gsize n_strings) {
  gsize at = (*column)++;
  switch (kinds[at]) {
  case 'n':
    return TRUE;
  case 's':
    return row[at] < n_strings;
  case 'r':
    return row[at] < counts[NK_TABLE_operands];
  case 'o':
    return row[at] <= counts[NK_TABLE_operands];
  case 'f':
    return row[at] <= counts[NK_TABLE_functions];
  default:
    (*column)++;
    return (guint64)row[at] + row[at + 1] <= counts[range_table(kinds[at])];
  }
}

static gboolean table_fits(const NkTableSchema *schema, const guint32 *rows, gsize n, const gsize *counts,
                           gsize n_strings) {
  for (gsize i = 0; i < n; i++)
    for (gsize column = 0; column < schema->columns;)
      if (!cell_fits(rows + i * schema->columns, &column, schema->kinds, counts, n_strings))
        return FALSE;
  return TRUE;
}

/* Columns that are relative to their function, and the acyclic order of operands. */
static gboolean operand_fits(const NkFacts *facts, const NkFactFunction *function, gsize index) {
  const NkFactOperand *operand = &facts->operands[index];
  if (operand->base > index || operand->other > index)
    return FALSE;
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
  /* Operands below others (bases) are reached from some event; what only they can break is checked for all. */
  for (gsize i = 0; i < facts->n_operands; i++)
    if (facts->operands[i].base > i || facts->operands[i].other > i)
      return FALSE;
  for (gsize i = 0; i < facts->n_initialisers; i++)
    if (!operand_fits(facts, NULL, facts->initialisers[i].operand))
      return FALSE;
  return TRUE;
}

/* Points the members of `facts` into the serialised tables. */
static gboolean bind_tables(NkFacts *facts) {
  const guint32 *rows[NK_N_TABLES];
  gsize counts[NK_N_TABLES];
  for (guint i = 0; i < NK_N_TABLES; i++) {
    g_autoptr(GVariant) table = g_variant_get_child_value(facts->data, 3 + i);
    gsize cells;
    rows[i] = g_variant_get_fixed_array(table, &cells, sizeof(guint32));
    if (cells % nk_table_schema[i].columns)
      return FALSE;
    counts[i] = cells / nk_table_schema[i].columns;
  }
  for (guint i = 0; i < NK_N_TABLES; i++)
    if (!table_fits(&nk_table_schema[i], rows[i], counts[i], counts, facts->n_strings))
      return FALSE;
#define BIND(member, type)                                                                                             \
  facts->member = (const type *)(const void *)rows[NK_TABLE_##member];                                                 \
  facts->n_##member = counts[NK_TABLE_##member];
  NK_FACTS_TABLES(BIND)
#undef BIND
  return functions_fit(facts);
}

/* The serialised value, checked to be of this version; NULL with an error. Tables of numbers cannot be of no normal
   form without being empty, so that the check of every index finds that as well. */
static GVariant *open_value(const char *file, GBytes *data, GError **error) {
  g_autofree char *type = nk_facts_type();
  g_autoptr(GVariant) value = g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE(type), data, FALSE));
  guint32 version, status;
  g_variant_get_child(value, 0, "u", &version);
  g_variant_get_child(value, 1, "u", &status);
  if (version != NK_FACTS_VERSION || status > NK_UNIT_FAILED) {
    g_set_error(error, NK_FACTS_ERROR, NK_ERROR_INVALID, "%s: facts of version %u, expected %d", file, version,
                NK_FACTS_VERSION);
    return NULL;
  }
  return g_steal_pointer(&value);
}

/* Points into the table of strings, each of which ends with a NUL; FALSE when the last one does not. */
static gboolean bind_strings(NkFacts *facts) {
  g_autoptr(GVariant) table = g_variant_get_child_value(facts->data, 2);
  gsize size, n = 0;
  const char *text = g_variant_get_fixed_array(table, &size, 1), *end = text + size;
  if (size == 0 || end[-1] != '\0')
    return FALSE;
  for (const char *at = text; at < end; at += strlen(at) + 1)
    n++;
  facts->strings = g_new(const char *, n);
  facts->n_strings = n;
  for (gsize i = 0; i < n; i++, text += strlen(text) + 1)
    facts->strings[i] = text;
  return TRUE;
}

NkFacts *nk_facts_open(const char *file, GBytes *data, GError **error) {
  GVariant *value = open_value(file, data, error);
  if (!value)
    return NULL;
  NkFacts *facts = g_new0(NkFacts, 1);
  guint32 status;
  g_variant_get_child(value, 1, "u", &status);
  facts->file = g_strdup(file);
  facts->data = value;
  facts->status = (NkUnitStatus)status;
  if (bind_strings(facts) && bind_tables(facts))
    return facts;
  g_set_error(error, NK_FACTS_ERROR, NK_ERROR_INVALID, "%s: the facts have an index out of range", file);
  nk_facts_free(facts);
  return NULL;
}

NkFacts *nk_facts_new_failed(const char *file, const char *reason) {
  NkFacts *facts = g_new0(NkFacts, 1);
  facts->status = NK_UNIT_FAILED;
  facts->file = g_strdup(file);
  facts->reason = g_strdup(reason);
  facts->strings = g_new0(const char *, 2);
  facts->strings[0] = "";
  facts->n_strings = 1;
  return facts;
}

void nk_facts_free(NkFacts *facts) {
  if (!facts)
    return;
  g_free(facts->file);
  g_free(facts->reason);
  g_free(facts->strings);
  g_clear_pointer(&facts->data, g_variant_unref);
  g_free(facts);
}
