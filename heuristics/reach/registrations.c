/* Registrations: calls, stores and tables that hand functions to the kernel, with what the catalogue's conditions say
   about each. */
#include "reach_private.h"

#include <string.h>

static NkRegistration *registration_new(NkReach *reach, GPtrArray **list, const NkRule *rule) {
  NkRegistration *r = g_new0(NkRegistration, 1);
  r->rule = rule;
  r->handlers = g_ptr_array_new();
  r->filters = g_ptr_array_new();
  r->accepted = NK_YES;
  g_ptr_array_add(reach->registrations, r);
  if (!*list)
    *list = g_ptr_array_new();
  g_ptr_array_add(*list, r);
  return r;
}

/* A source that is refused as an interrupt is still served, by its work loop. */
NkContext nk_registration_context(const NkRegistration *registration) {
  NkContext context = (NkContext)registration->rule->context;
  return context == NK_CONTEXT_PRIMARY_INTERRUPT && registration->accepted == NK_NO ? NK_CONTEXT_WORK_LOOP : context;
}

static void add_functions(const NkReach *reach, const NkFunction *function, const NkFactOperand *operand,
                          GPtrArray *found) {
  g_autoptr(GArray) values = operand ? nk_program_values(reach->program, function, operand) : NULL;
  for (guint i = 0; values && i < values->len; i++) {
    NkFunction *handler = g_array_index(values, NkValue, i).function;
    if (handler && !g_ptr_array_find(found, handler, NULL))
      g_ptr_array_add(found, handler);
  }
}

/* ---- calls ---- */

/* Only what certainly holds refuses. */
static void judge_refusals(NkRegistration *r, const NkSubject *subject) {
  const NkCondition *refused = nk_conditions_first(r->rule->refuse, subject);
  if (!refused)
    return;
  r->accepted = NK_NO;
  r->refusal = refused->because;
}

static void register_call(NkReach *reach, NkFunction *function, const NkFactEvent *event, const NkRule *rule) {
  NkSubject subject = {reach->program, function, event};
  NkTruth matches = nk_conditions_hold(rule->when, &subject);
  if (matches == NK_NO)
    return;
  NkRegistration *r = registration_new(reach, &reach->registers[function->id], rule);
  r->function = function;
  r->event = event;
  r->accepted = matches;
  judge_refusals(r, &subject);
  const NkFacts *facts = function->facts;
  if (rule->context >= 0 && rule->handler >= 0)
    add_functions(reach, function, nk_event_argument(facts, event, (guint)rule->handler), r->handlers);
  if (rule->filter >= 0 && r->accepted != NK_NO)
    add_functions(reach, function, nk_event_argument(facts, event, (guint)rule->filter), r->filters);
}

/* ---- strings that name a class which the kernel then allocates ---- */

static gboolean names_user_client(const NkFunction *function, const NkFactOperand *key) {
  const char *text = key ? function->facts->strings[key->text] : "";
  return strstr(text, "IOUserClientClass") && !strstr(text, "::");
}

static void note_named_class(NkReach *reach, NkFunction *function, const NkFactEvent *event) {
  if (strcmp(nk_event_name(function, event), "setProperty") != 0 ||
      !names_user_client(function, nk_event_argument(function->facts, event, 0)))
    return;
  const NkFactOperand *operand = nk_event_argument(function->facts, event, 1);
  g_autoptr(GArray) values = operand ? nk_program_values(reach->program, function, operand) : NULL;
  for (guint i = 0; values && i < values->len; i++) {
    const NkValue *value = &g_array_index(values, NkValue, i);
    NkClass *klass = value->kind == NK_VALUE_STRING ? nk_program_class(reach->program, value->text) : NULL;
    if (!klass || !klass->project)
      continue;
    if (!reach->names_classes[function->id])
      reach->names_classes[function->id] = g_ptr_array_new();
    g_ptr_array_add(reach->names_classes[function->id], klass);
  }
}

/* ---- tables ---- */

static gboolean has_slot(const NkRule *rule, const char *field) {
  return !rule->slots || g_strv_contains((const char *const *)rule->slots, field);
}

/* A function stored into a member of a kernel's structure: one registration a function and rule. */
static void register_store(NkReach *reach, NkFunction *function, const NkFactEvent *event) {
  const NkFacts *facts = function->facts;
  const NkFactOperand *target = nk_event_argument(facts, event, 0), *value = nk_event_argument(facts, event, 1);
  if (!target || !value || target->kind != NK_SHAPE_FIELD || target->class_name == 0)
    return;
  g_autoptr(GPtrArray) rules = g_ptr_array_new();
  nk_catalog_lookup(reach->catalog, NK_RULE_TABLE, facts->strings[target->class_name], rules);
  for (guint i = 0; i < rules->len; i++) {
    const NkRule *rule = rules->pdata[i];
    g_autoptr(GPtrArray) handlers = g_ptr_array_new();
    if (rule->context >= 0 && has_slot(rule, facts->strings[target->text]))
      add_functions(reach, function, value, handlers);
    if (handlers->len == 0)
      continue;
    const GPtrArray *known = reach->registers[function->id];
    NkRegistration *last = known && known->len ? known->pdata[known->len - 1] : NULL;
    NkRegistration *r = last && last->rule == rule ? last : NULL;
    if (!r) {
      r = registration_new(reach, &reach->registers[function->id], rule);
      r->function = function;
      r->event = event;
    }
    g_ptr_array_extend_and_steal(r->handlers, g_steal_pointer(&handlers));
  }
}

static void add_slots(const NkReach *reach, const NkVariable *variable, NkRegistration *r) {
  const NkFacts *facts = variable->facts;
  for (guint32 i = 0; r->rule->context >= 0 && i < variable->fact->n_initialisers; i++) {
    const NkFactInitialiser *row = &facts->initialisers[variable->fact->first_initialiser + i];
    NkFunction *handler = nk_program_operand_function(reach->program, facts, &facts->operands[row->operand]);
    if (handler && has_slot(r->rule, facts->strings[row->field]) && !g_ptr_array_find(r->handlers, handler, NULL))
      g_ptr_array_add(r->handlers, handler);
  }
}

static void register_tables(NkReach *reach) {
  const GPtrArray *variables = nk_program_variables(reach->program);
  for (guint i = 0; i < variables->len; i++) {
    const NkVariable *variable = variables->pdata[i];
    g_autoptr(GPtrArray) rules = g_ptr_array_new();
    nk_catalog_lookup(reach->catalog, NK_RULE_TABLE, nk_program_type_name(reach->program, variable->type), rules);
    for (guint n = 0; n < rules->len && !(variable->fact->flags & NK_VARIABLE_EXTERN); n++) {
      NkRegistration *r = registration_new(reach, &reach->tables[i], rules->pdata[n]);
      r->table = variable;
      add_slots(reach, variable, r);
    }
  }
}

static void register_calls(NkReach *reach, NkFunction *function) {
  g_autoptr(GPtrArray) rules = g_ptr_array_new();
  for (guint32 e = 0; e < function->fact->n_events; e++) {
    const NkFactEvent *event = &function->facts->events[function->fact->first_event + e];
    if (event->kind == NK_EVENT_ASSIGN)
      register_store(reach, function, event);
    if (event->kind != NK_EVENT_CALL)
      continue;
    note_named_class(reach, function, event);
    g_ptr_array_set_size(rules, 0);
    nk_catalog_match_call(reach->catalog, reach->program, function, event, rules);
    for (guint i = 0; i < rules->len; i++)
      register_call(reach, function, event, rules->pdata[i]);
  }
}

void nk_reach_find_registrations(NkReach *reach) {
  const GPtrArray *functions = nk_program_functions(reach->program);
  for (guint i = 0; i < functions->len; i++)
    register_calls(reach, functions->pdata[i]);
  register_tables(reach);
}
