/* The one evaluator of conditions. Values are what the program stage found; an answer is MAYBE where they disagree or
   are not known. */
#include "heuristics/catalog/catalog_private.h"

#include <string.h>

static NkTruth truth_and(NkTruth a, NkTruth b) {
  if (a == NK_NO || b == NK_NO)
    return NK_NO;
  return a == NK_MAYBE || b == NK_MAYBE ? NK_MAYBE : NK_YES;
}

static NkTruth truth_not(NkTruth truth) {
  return truth == NK_MAYBE ? NK_MAYBE : truth == NK_YES ? NK_NO : NK_YES;
}

static gboolean is_null(const NkValue *value) {
  return value->kind == NK_VALUE_NULL || (value->kind == NK_VALUE_CONSTANT && value->number == 0);
}

/* ---- tests on one value ---- */
static NkTruth is_given(const NkValue *value) {
  return is_null(value) ? NK_NO : NK_YES; /* null is only null when it is written */
}

static NkTruth is_not_given(const NkValue *value) {
  return is_null(value) ? NK_YES : NK_NO;
}

static NkTruth is_this(const NkValue *value) {
  static const NkTruth by_kind[] = {
      [NK_VALUE_UNKNOWN] = NK_MAYBE,   [NK_VALUE_THIS] = NK_YES,    [NK_VALUE_OBJECT] = NK_MAYBE,
      [NK_VALUE_PARAMETER] = NK_MAYBE, [NK_VALUE_VARIABLE] = NK_NO,
  };
  return (guint)value->kind < G_N_ELEMENTS(by_kind) ? by_kind[value->kind] : NK_NO;
}

static NkTruth is_constant(const NkValue *value) {
  if (value->kind == NK_VALUE_CONSTANT || value->kind == NK_VALUE_STRING || value->kind == NK_VALUE_NULL)
    return NK_YES;
  return value->kind == NK_VALUE_UNKNOWN || value->kind == NK_VALUE_VARIABLE ? NK_MAYBE : NK_NO;
}

static NkTruth is_function(const NkValue *value) {
  if (value->kind == NK_VALUE_FUNCTION)
    return NK_YES;
  gboolean open = value->kind == NK_VALUE_UNKNOWN || value->kind == NK_VALUE_PARAMETER ||
                  value->kind == NK_VALUE_OBJECT || value->kind == NK_VALUE_RESULT;
  return open ? NK_MAYBE : NK_NO;
}

static NkTruth (*const is_tests[])(const NkValue *) = {
    [NK_IS_GIVEN] = is_given,       [NK_IS_NULL] = is_not_given,    [NK_IS_THIS] = is_this,
    [NK_IS_CONSTANT] = is_constant, [NK_IS_FUNCTION] = is_function,
};

static gboolean number_equals(const char *wanted, gint64 number) {
  char *end = NULL;
  gint64 value = g_ascii_strtoll(wanted, &end, 0);
  return end != wanted && *end == '\0' && value == number;
}

static NkTruth equals(const NkValue *value, char *const *wanted) {
  if (value->kind == NK_VALUE_UNKNOWN || value->kind == NK_VALUE_PARAMETER || value->kind == NK_VALUE_RESULT ||
      value->kind == NK_VALUE_OBJECT || value->kind == NK_VALUE_VARIABLE)
    return NK_MAYBE;
  g_autofree char *text = g_strdup(value->text ? value->text : "");
  gsize length = strlen(text);
  if (length >= 2 && text[0] == '"' && text[length - 1] == '"') {
    text[length - 1] = '\0';
    memmove(text, text + 1, length - 1);
  }
  for (; *wanted; wanted++) {
    if (value->kind == NK_VALUE_CONSTANT && number_equals(*wanted, value->number))
      return NK_YES;
    if (*text && nk_pattern_matches(*wanted, text))
      return NK_YES;
  }
  return NK_NO;
}

static NkTruth has_bits(const NkValue *value, gint64 set, gint64 clear) {
  if (value->kind != NK_VALUE_CONSTANT && value->kind != NK_VALUE_NULL)
    return NK_MAYBE;
  gint64 number = value->kind == NK_VALUE_CONSTANT ? value->number : 0;
  return (number & set) == set && (number & clear) == 0 ? NK_YES : NK_NO;
}

/* A null has no type: it derives from nothing. */
static NkTruth derives(const NkSubject *subject, const NkValue *value, char *const *names) {
  return is_null(value) ? NK_NO : nk_value_derives(subject, value, names);
}

static NkTruth test_value(const NkCondition *c, const NkSubject *subject, const NkValue *value) {
  NkTruth truth = c->is == NK_IS_ANY ? NK_YES : is_tests[c->is](value);
  if (c->derives)
    truth = truth_and(truth, derives(subject, value, c->derives));
  if (c->not_derives)
    truth = truth_and(truth, truth_not(derives(subject, value, c->not_derives)));
  if (c->equals)
    truth = truth_and(truth, equals(value, c->equals));
  if (c->flag || c->no_flag)
    truth = truth_and(truth, has_bits(value, c->flag, c->no_flag));
  return truth;
}

/* ---- what is tested ---- */
static const NkFactFunction *outermost(const NkFunction *function) {
  const NkFactFunction *fact = function->fact;
  for (guint steps = 0; fact && fact->parent && steps < 32; steps++)
    fact = &function->facts->functions[fact->parent - 1];
  return fact;
}

static GArray *one_value(NkValue value) {
  GArray *values = g_array_sized_new(FALSE, FALSE, sizeof(NkValue), 1);
  g_array_append_val(values, value);
  return values;
}

static GArray *this_value(const NkSubject *subject) {
  const NkFactFunction *fact = outermost(subject->function);
  NkValue value = {.kind = NK_VALUE_THIS, .where = (NkFunction *)subject->function};
  value.type = fact ? nk_facts_string(subject->function->facts, fact->class_name) : subject->function->class_name;
  return one_value(value);
}

static const NkFactOperand *tested_operand(const NkCondition *c, const NkSubject *subject) {
  const NkFacts *facts = subject->function->facts;
  if (c->argument >= 0)
    return nk_event_argument(facts, subject->event, (guint)c->argument);
  return subject->event->receiver ? &facts->operands[subject->event->receiver - 1] : NULL;
}

/* An argument that is not there was omitted; a receiver that is not there is `this`, or the call is static. */
static GArray *tested_values(const NkCondition *c, const NkSubject *subject) {
  if (c->argument == NK_ENCLOSING)
    return this_value(subject);
  const NkFactOperand *operand = tested_operand(c, subject);
  if (!operand && c->argument == NK_RECEIVER)
    return this_value(subject);
  if (!operand)
    return one_value((NkValue){.kind = NK_VALUE_NULL});
  return c->field ? nk_condition_field_values(subject, operand, c->field)
                  : nk_program_values(subject->program, subject->function, operand);
}

/* Values that disagree give MAYBE. An object that can also be null is judged by what else it can be, except where null
   itself is asked about. */
static NkTruth test_values(const NkCondition *c, const NkSubject *subject, const GArray *values) {
  gboolean about_null = c->is == NK_IS_GIVEN || c->is == NK_IS_NULL || c->flag || c->no_flag || c->equals;
  guint yes = 0, no = 0, maybe = 0, nulls = 0;
  for (guint i = 0; i < values->len; i++)
    nulls += is_null(&g_array_index(values, NkValue, i)) ? 1 : 0;
  for (guint i = 0; i < values->len; i++) {
    const NkValue *value = &g_array_index(values, NkValue, i);
    if (!about_null && is_null(value) && nulls < values->len)
      continue;
    NkTruth truth = test_value(c, subject, value);
    yes += truth == NK_YES;
    no += truth == NK_NO;
    maybe += truth == NK_MAYBE;
  }
  if (maybe || (yes && no) || (!yes && !no))
    return NK_MAYBE;
  return yes ? NK_YES : NK_NO;
}

static NkTruth is_within(const NkSubject *subject, char *const *methods) {
  const NkFactFunction *fact = outermost(subject->function);
  const char *name = fact ? nk_facts_string(subject->function->facts, fact->name) : subject->function->name;
  for (; *methods; methods++)
    if (nk_pattern_matches(*methods, name))
      return NK_YES;
  return NK_NO;
}

/* ---- bits that a function changes ---- */
enum { OPERANDS_MAX = 64 };

static gboolean is_bit_change(const char *operation, gint64 number, gint64 bits) {
  if (*operation == '|')
    return (number & bits) == bits;
  return *operation == '&' && (~number & bits) == bits && number != 0;
}

static gboolean constant_changes(const NkFacts *facts, const char *operation, guint32 operand, gint64 bits) {
  const NkFactOperand *o = operand ? &facts->operands[operand - 1] : NULL;
  return o && o->kind == NK_SHAPE_CONSTANT &&
         is_bit_change(operation, g_ascii_strtoll(nk_facts_string(facts, o->text), NULL, 0), bits);
}

static gboolean operand_changes(const NkFacts *facts, guint32 operand, gint64 bits, guint *left) {
  if (!operand || *left == 0)
    return FALSE;
  --*left;
  const NkFactOperand *o = &facts->operands[operand - 1];
  const char *operation = o->kind == NK_SHAPE_ARITHMETIC ? nk_facts_string(facts, o->text) : "";
  return constant_changes(facts, operation, o->base, bits) || constant_changes(facts, operation, o->other, bits) ||
         operand_changes(facts, o->base, bits, left) || operand_changes(facts, o->other, bits, left);
}

/* "x & ~mask", "x |= mask": the function sets or clears the bits in some value. */
static NkTruth changes_bits(const NkFunction *function, gint64 bits) {
  const NkFacts *facts = function->facts;
  for (guint32 e = 0; e < function->fact->n_events; e++) {
    const NkFactEvent *event = &facts->events[function->fact->first_event + e];
    const char *operation = event->kind == NK_EVENT_ASSIGN ? nk_facts_string(facts, event->operation) : "";
    guint left = OPERANDS_MAX;
    for (guint32 i = 0; i < event->n_operands; i++)
      if (constant_changes(facts, operation, event->first_operand + i + 1, bits) ||
          operand_changes(facts, event->first_operand + i + 1, bits, &left))
        return NK_YES;
  }
  return NK_NO;
}

static gboolean tests_value(const NkCondition *c) {
  return c->is != NK_IS_ANY || c->derives || c->not_derives || c->equals || c->flag || c->no_flag;
}

NkTruth nk_condition_holds(const NkCondition *condition, const NkSubject *subject) {
  NkTruth truth = condition->within ? is_within(subject, condition->within) : NK_YES;
  if (condition->changes)
    truth = truth_and(truth, changes_bits(subject->function, condition->changes));
  if (truth != NK_NO && tests_value(condition)) {
    g_autoptr(GArray) values = tested_values(condition, subject);
    truth = truth_and(truth, values ? test_values(condition, subject, values) : NK_MAYBE);
  }
  if (truth == NK_NO && condition->soft)
    return NK_MAYBE;
  return truth == NK_MAYBE && condition->sure ? NK_NO : truth;
}

NkTruth nk_conditions_hold(GPtrArray *conditions, const NkSubject *subject) {
  NkTruth truth = NK_YES;
  for (guint i = 0; conditions && i < conditions->len && truth != NK_NO; i++)
    truth = truth_and(truth, nk_condition_holds(g_ptr_array_index(conditions, i), subject));
  return truth;
}

const NkCondition *nk_conditions_first(GPtrArray *conditions, const NkSubject *subject) {
  for (guint i = 0; conditions && i < conditions->len; i++)
    if (nk_condition_holds(g_ptr_array_index(conditions, i), subject) == NK_YES)
      return g_ptr_array_index(conditions, i);
  return NULL;
}
