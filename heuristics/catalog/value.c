/* What conditions ask beyond a value itself: its class, and the members of a structure it points to. */
#include "heuristics/catalog/catalog_private.h"

#include <string.h>

/* Types that say nothing about the object behind them. */
static gboolean is_generic(const char *type) {
  static const char *const types[] = {"",     "IOService", "OSObject", "IORegistryEntry", "OSMetaClassBase",
                                      "void", "auto",      "char",     "uintptr_t",       "unsigned"};
  for (gsize i = 0; i < G_N_ELEMENTS(types); i++)
    if (strcmp(types[i], type) == 0)
      return TRUE;
  return FALSE;
}

static gboolean derives_any(const NkProgram *program, const char *type, char *const *names) {
  for (; *names; names++)
    if (strcmp(type, *names) == 0 || nk_program_derives(program, type, *names))
      return TRUE;
  return FALSE;
}

NkTruth nk_value_derives(const NkSubject *subject, const NkValue *value, char *const *names) {
  char buffer[256];
  if (value->kind == NK_VALUE_FUNCTION || value->kind == NK_VALUE_CONSTANT || value->kind == NK_VALUE_STRING)
    return NK_NO;
  const char *type = value->type ? value->type : "";
  if (value->kind == NK_VALUE_THIS && !*type && value->where && value->where->class_name)
    type = value->where->class_name;
  type = nk_type_name(type, buffer, sizeof buffer);
  if (*type && derives_any(subject->program, type, names))
    return NK_YES;
  return is_generic(type) ? NK_MAYBE : NK_NO;
}

/* ---- members of structures ---- */
static void add_operand(const NkSubject *subject, const NkFunction *function, const NkFacts *facts,
                        const NkFactOperand *operand, GArray *values) {
  NkValue value = {.kind = NK_VALUE_UNKNOWN, .line = 0};
  if (function) {
    g_autoptr(GArray) found = nk_program_values(subject->program, function, operand);
    g_array_append_vals(values, found->data, found->len);
    return;
  }
  const char *text = nk_facts_string(facts, operand->text);
  if (operand->kind == NK_SHAPE_CONSTANT) {
    value.kind = NK_VALUE_CONSTANT;
    value.text = text;
    value.number = g_ascii_strtoll(text, NULL, 0);
  } else if (operand->kind == NK_SHAPE_STRING) {
    value.kind = NK_VALUE_STRING;
    value.text = text;
  } else if (operand->kind == NK_SHAPE_NULL || operand->kind == NK_SHAPE_OMITTED) {
    value.kind = NK_VALUE_NULL;
  }
  g_array_append_val(values, value);
}

/* Members of an initialised global; one that the list leaves out is zero. */
static void add_initialisers(const NkSubject *subject, const char *usr, const char *field, GArray *values) {
  const NkVariable *variable = usr && *usr ? nk_program_variable(subject->program, usr) : NULL;
  if (!variable || !variable->fact || variable->fact->n_initialisers == 0)
    return;
  guint before = values->len;
  for (guint i = 0; i < variable->fact->n_initialisers; i++) {
    const NkFactInitialiser *item = &variable->facts->initialisers[variable->fact->first_initialiser + i];
    if (strcmp(nk_facts_string(variable->facts, item->field), field) == 0)
      add_operand(subject, NULL, variable->facts, &variable->facts->operands[item->operand], values);
  }
  NkValue zero = {.kind = NK_VALUE_NULL};
  if (values->len == before)
    g_array_append_val(values, zero);
}

/* Stores to a member of that name, in the bundle's functions. */
static void add_stores(const NkSubject *subject, const char *field, GArray *values) {
  GPtrArray *functions = nk_program_functions(subject->program);
  for (guint i = 0; i < functions->len; i++) {
    const NkFunction *f = g_ptr_array_index(functions, i);
    for (guint e = 0; f->own && e < f->fact->n_events; e++) {
      const NkFactEvent *event = &f->facts->events[f->fact->first_event + e];
      if (event->kind != NK_EVENT_ASSIGN || event->n_operands < 2)
        continue;
      const NkFactOperand *target = &f->facts->operands[event->first_operand];
      if (target->kind == NK_SHAPE_FIELD && strcmp(nk_facts_string(f->facts, target->text), field) == 0)
        add_operand(subject, f, f->facts, target + 1, values);
    }
  }
}

GArray *nk_condition_field_values(const NkSubject *subject, const NkFactOperand *operand, const char *field) {
  g_autoptr(GArray) objects = nk_program_values(subject->program, subject->function, operand);
  g_autoptr(GArray) values = g_array_new(FALSE, FALSE, sizeof(NkValue));
  for (guint i = 0; i < objects->len; i++)
    add_initialisers(subject, g_array_index(objects, NkValue, i).usr, field, values);
  add_stores(subject, field, values);
  return values->len > 0 ? g_steal_pointer(&values) : NULL;
}
