/* Where values are stored: into fields and globals by the whole program, into locals by their function. */
#include "program_private.h"

#include <string.h>

/* A search for values looks at no more of them: a table of numbers may have many. */
static void add_store(GHashTable *table, gconstpointer key, NkStore store) {
  GArray *list = g_hash_table_lookup(table, key);
  if (!list)
    g_hash_table_insert(table, (gpointer)key, list = g_array_new(FALSE, FALSE, sizeof(NkStore)));
  if (list->len < NK_ITEMS_MAX)
    g_array_append_val(list, store);
}

static const char *field_key(NkProgram *program, const char *class_name, const char *field) {
  g_autofree char *key = g_strdup_printf("%s::%s", nk_program_type_name(program, class_name), field);
  return g_string_chunk_insert_const(program->chunk, key);
}

/* What is written to: a[i] = v writes to a. */
static const NkFactOperand *store_root(const NkFacts *facts, const NkFactOperand *target) {
  while (target && target->kind == NK_SHAPE_ELEMENT)
    target = nk_operand(facts, target->base);
  return target;
}

static gboolean is_plain(const NkFacts *facts, const NkFactEvent *event) {
  const char *operation = facts->strings[event->operation];
  return *operation == '\0' || strcmp(operation, "=") == 0;
}

static gboolean is_store(const NkFactEvent *event) {
  return (event->kind == NK_EVENT_ASSIGN || event->kind == NK_EVENT_INITIALISE) && event->n_operands >= 2;
}

static void index_event(NkProgram *program, NkFunction *function, const NkFactEvent *event) {
  const NkFacts *facts = function->facts;
  if (!is_store(event) || !is_plain(facts, event))
    return;
  const NkFactOperand *target = store_root(facts, &facts->operands[event->first_operand]);
  NkStore store = {function, facts, event->first_operand + 1, event->line};
  if (target && target->kind == NK_SHAPE_FIELD && target->class_name) {
    const char *key = field_key(program, facts->strings[target->class_name], facts->strings[target->text]);
    add_store(program->field_stores, key, store);
  } else if (target && target->kind == NK_SHAPE_GLOBAL) {
    NkVariable *variable = nk_program_resolve_variable(program, facts, facts->strings[target->usr]);
    if (variable)
      add_store(program->global_stores, variable, store);
  }
}

/* Rows of a static initialiser are stores to the global, and to the fields of its type. */
static void index_initialisers(NkProgram *program, NkVariable *variable) {
  const NkFacts *facts = variable->facts;
  for (guint32 i = 0; i < variable->fact->n_initialisers; i++) {
    const NkFactInitialiser *row = &facts->initialisers[variable->fact->first_initialiser + i];
    NkStore store = {NULL, facts, row->operand, row->line};
    const char *field = facts->strings[row->field];
    if (*field)
      add_store(program->field_stores, field_key(program, variable->type, field), store);
    else
      add_store(program->global_stores, variable, store);
  }
}

void nk_program_index_stores(NkProgram *program) {
  for (guint i = 0; i < program->variables->len; i++)
    index_initialisers(program, program->variables->pdata[i]);
  for (guint i = 0; i < program->functions->len; i++) {
    NkFunction *function = program->functions->pdata[i];
    for (guint32 e = 0; e < function->fact->n_events; e++)
      index_event(program, function, nk_function_event(function, e));
  }
}

void nk_locals_free(NkLocals *locals) {
  g_array_unref(locals->stores);
  g_free(locals->escapes);
  g_free(locals);
}

static void note_escape(const NkFactOperand *operand, NkLocals *locals) {
  if (operand->kind == NK_SHAPE_LOCAL && (operand->flags & NK_SHAPE_ADDRESS) && operand->ref < locals->n)
    locals->escapes[operand->ref] = TRUE;
}

static void note_local_event(const NkFunction *function, const NkFactEvent *event, NkLocals *locals) {
  const NkFacts *facts = function->facts;
  for (guint32 i = 0; event->kind == NK_EVENT_CALL && i < event->n_operands; i++)
    note_escape(&facts->operands[event->first_operand + i], locals);
  if (!is_store(event))
    return;
  const NkFactOperand *target = store_root(facts, &facts->operands[event->first_operand]);
  if (!target || target->kind != NK_SHAPE_LOCAL || target->ref >= locals->n)
    return;
  if (!is_plain(facts, event)) {
    locals->escapes[target->ref] = TRUE;
    return;
  }
  NkStore store = {(NkFunction *)function, facts, event->first_operand + 1, event->line};
  g_array_append_val(locals->stores, store);
}

const NkLocals *nk_program_locals(const NkProgram *program, const NkFunction *function) {
  NkLocals *locals = g_hash_table_lookup(program->locals, function);
  if (locals)
    return locals;
  locals = g_new0(NkLocals, 1);
  locals->n = function->fact->n_locals;
  locals->stores = g_array_new(FALSE, FALSE, sizeof(NkStore));
  locals->escapes = g_new0(gboolean, MAX(locals->n, 1));
  for (guint32 e = 0; e < function->fact->n_events; e++)
    note_local_event(function, nk_function_event(function, e), locals);
  g_hash_table_insert(program->locals, (gpointer)function, locals);
  return locals;
}
