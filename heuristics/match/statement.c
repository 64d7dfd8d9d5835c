/* Statements as facts have them: the same text wherever the statement stands and however it is laid out. */
#include "match_private.h"

enum { MAX_DEPTH = 8 };

/* What is being written. Operands of operands and the calls whose results they are nest; both are bounded. */
typedef struct {
  const NkFunction *function;
  GString *text;
  guint depth;
} Writing;

static void write_event(Writing *writing, const NkFactEvent *event);

static const char *string_of(const Writing *writing, guint32 index) {
  return nk_facts_string(writing->function->facts, index);
}

static void write_operand(Writing *writing, const NkFactOperand *operand);

/* `index` as in the facts: 0 is none. */
static void write_inner(Writing *writing, guint32 index) {
  if (index)
    write_operand(writing, &writing->function->facts->operands[index - 1]);
}

static void write_local(Writing *writing, const NkFactOperand *operand) {
  const NkFactFunction *fact = writing->function->fact;
  const NkFactLocal *locals = writing->function->facts->locals + fact->first_local;
  if (operand->ref < fact->n_locals)
    g_string_append(writing->text, string_of(writing, locals[operand->ref].name));
}

static void write_parameter(Writing *writing, const NkFactOperand *operand) {
  const NkFactFunction *fact = writing->function->fact;
  const NkFactParameter *parameters = writing->function->facts->parameters + fact->first_parameter;
  if (operand->ref < fact->n_parameters)
    g_string_append(writing->text, string_of(writing, parameters[operand->ref].name));
}

static void write_result(Writing *writing, const NkFactOperand *operand) {
  const NkFactFunction *fact = writing->function->fact;
  if (operand->ref < fact->n_events)
    write_event(writing, &writing->function->facts->events[fact->first_event + operand->ref]);
}

static void write_binary(Writing *writing, const NkFactOperand *operand, const char *sign, const char *end) {
  write_inner(writing, operand->base);
  g_string_append(writing->text, sign);
  write_inner(writing, operand->other);
  g_string_append(writing->text, end);
}

static void write_shape(Writing *writing, const NkFactOperand *operand) {
  switch (operand->kind) {
  case NK_SHAPE_LOCAL:
    write_local(writing, operand);
    break;
  case NK_SHAPE_PARAMETER:
    write_parameter(writing, operand);
    break;
  case NK_SHAPE_RESULT:
    write_result(writing, operand);
    break;
  case NK_SHAPE_OMITTED:
  case NK_SHAPE_NULL:
    g_string_append_c(writing->text, '0');
    break;
  case NK_SHAPE_THIS:
    g_string_append(writing->text, "this");
    break;
  case NK_SHAPE_FIELD:
    write_inner(writing, operand->base);
    g_string_append_printf(writing->text, ".%s", string_of(writing, operand->text));
    break;
  case NK_SHAPE_ELEMENT:
    write_binary(writing, operand, "[", "]");
    break;
  case NK_SHAPE_CHOICE:
    write_binary(writing, operand, "?", "");
    break;
  case NK_SHAPE_ARITHMETIC:
    write_binary(writing, operand, string_of(writing, operand->text), "");
    break;
  default:
    g_string_append(writing->text, string_of(writing, operand->text));
  }
}

static void write_operand(Writing *writing, const NkFactOperand *operand) {
  if (writing->depth >= MAX_DEPTH)
    return;
  writing->depth++;
  if (operand->flags & NK_SHAPE_ADDRESS)
    g_string_append_c(writing->text, '&');
  else if (operand->flags & NK_SHAPE_INDIRECT)
    g_string_append_c(writing->text, '*');
  write_shape(writing, operand);
  writing->depth--;
}

/* "object.call(a,b)", "=(target,value)", "[](array,index)": the name, or the operator, or the kind, then operands. */
static void write_event(Writing *writing, const NkFactEvent *event) {
  static const char *const kinds[] = {
      [NK_EVENT_CALL] = "",         [NK_EVENT_ASSIGN] = "=",   [NK_EVENT_INITIALISE] = "=",  [NK_EVENT_COMPARE] = "",
      [NK_EVENT_TEST] = "test",     [NK_EVENT_INDEX] = "[]",   [NK_EVENT_DEREFERENCE] = "*", [NK_EVENT_CAST] = "cast",
      [NK_EVENT_RETURN] = "return", [NK_EVENT_REFERENCE] = "", [NK_EVENT_ASM] = "asm ",      [NK_EVENT_LANGUAGE] = "",
  };
  if (event->kind == NK_EVENT_CALL && (event->receiver || event->callee)) {
    write_inner(writing, event->receiver ? event->receiver : event->callee);
    g_string_append_c(writing->text, '.');
  }
  g_string_append(writing->text, event->kind < G_N_ELEMENTS(kinds) ? kinds[event->kind] : "");
  g_string_append(writing->text, string_of(writing, event->operation));
  g_string_append(writing->text, string_of(writing, event->name));
  g_string_append_c(writing->text, '(');
  for (guint32 i = 0; i < event->n_operands; i++) {
    g_string_append(writing->text, i ? "," : "");
    write_operand(writing, &writing->function->facts->operands[event->first_operand + i]);
  }
  g_string_append_c(writing->text, ')');
}

char *nk_match_statement(const NkFunction *function, const NkFactEvent *event) {
  Writing writing = {.function = function, .text = g_string_new(NULL)};
  write_event(&writing, event);
  return g_string_free(writing.text, FALSE);
}

char *nk_match_operand(const NkFunction *function, const NkFactOperand *operand) {
  Writing writing = {.function = function, .text = g_string_new(NULL)};
  write_operand(&writing, operand);
  return g_string_free(writing.text, FALSE);
}

char *nk_match_body(const NkFunction *function) {
  Writing writing = {.function = function, .text = g_string_new(NULL)};
  const NkFactFunction *fact = function->fact;
  for (guint32 i = 0; i < fact->n_events; i++) {
    const NkFactEvent *event = &function->facts->events[fact->first_event + i];
    g_string_append_printf(writing.text, "%u ",
                           function->facts->statements[fact->first_statement + event->statement].kind);
    write_event(&writing, event);
    g_string_append_c(writing.text, '\n');
  }
  char *hash = fact->n_events ? nk_match_hash(writing.text->str) : NULL;
  g_string_free(writing.text, TRUE);
  return hash;
}
