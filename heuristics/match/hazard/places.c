#include "flow.h"

#include <string.h>

enum { NONE = 1, DEPTH_MAX = 8 };

/* What a place is called: two operands with one name are one place. */
typedef struct {
  enum { LOCAL, PARAMETER, GLOBAL, MEMBER, FIELD, ELEMENT, VARIABLE_ELEMENT, POINTED } kind;
  int outer;        /* the place that it is a part of, or -1 */
  guint number;     /* of a local, of a parameter, of the place that is the index; else 0 */
  const char *text; /* of a global, a field, a constant index, borrowed from facts; else "" */
} Name;

static guint name_hash(gconstpointer data) {
  const Name *name = data;
  return g_str_hash(name->text) + (guint)name->kind * 7919 + (guint)name->outer * 31 + name->number * 127;
}

static gboolean name_equal(gconstpointer a, gconstpointer b) {
  const Name *one = a, *other = b;
  return one->kind == other->kind && one->outer == other->outer && one->number == other->number &&
         strcmp(one->text, other->text) == 0;
}

void nk_places_init(NkPlaces *places, const NkFunction *function) {
  places->function = function;
  places->numbers = g_hash_table_new_full(name_hash, name_equal, g_free, NULL);
  places->operands = g_hash_table_new(NULL, NULL);
  places->outer = g_array_new(FALSE, FALSE, sizeof(gint));
}

void nk_places_clear(NkPlaces *places) {
  g_hash_table_unref(places->numbers);
  g_hash_table_unref(places->operands);
  g_array_unref(places->outer);
}

static int number_of(NkPlaces *places, Name name) {
  guint known = GPOINTER_TO_UINT(g_hash_table_lookup(places->numbers, &name));
  if (known)
    return (int)known - 1;
  g_array_append_val(places->outer, name.outer);
  g_hash_table_insert(places->numbers, g_memdup2(&name, sizeof name), GUINT_TO_POINTER(places->outer->len));
  return (int)places->outer->len - 1;
}

static int place_of(NkPlaces *places, const NkFactOperand *operand, guint depth);

static int part_of(NkPlaces *places, Name name) {
  return name.outer < 0 ? -1 : number_of(places, name);
}

static int field_of(NkPlaces *places, const NkFactOperand *operand, guint depth) {
  const char *field = nk_facts_string(places->function->facts, operand->text);
  const NkFactOperand *base = nk_hazard_operand(places->function, operand->base);
  if (!base || base->kind == NK_SHAPE_THIS)
    return number_of(places, (Name){MEMBER, -1, 0, field});
  return part_of(places, (Name){FIELD, place_of(places, base, depth + 1), 0, field});
}

static int element_of(NkPlaces *places, const NkFactOperand *operand, guint depth) {
  const NkFactOperand *array = nk_hazard_operand(places->function, operand->base);
  const NkFactOperand *index = nk_hazard_operand(places->function, operand->other);
  if (!array || !index)
    return -1;
  int outer = place_of(places, array, depth + 1);
  if (index->kind == NK_SHAPE_CONSTANT)
    return part_of(places, (Name){ELEMENT, outer, 0, nk_facts_string(places->function->facts, index->text)});
  int number = place_of(places, index, depth + 1);
  return number < 0 ? -1 : part_of(places, (Name){VARIABLE_ELEMENT, outer, (guint)number, ""});
}

static int shape_of(NkPlaces *places, const NkFactOperand *operand, guint depth) {
  const NkFactFunction *fact = places->function->fact;
  switch (operand->kind) {
  case NK_SHAPE_LOCAL:
    return operand->ref < fact->n_locals ? number_of(places, (Name){LOCAL, -1, operand->ref, ""}) : -1;
  case NK_SHAPE_PARAMETER:
    return operand->ref < fact->n_parameters ? number_of(places, (Name){PARAMETER, -1, operand->ref, ""}) : -1;
  case NK_SHAPE_GLOBAL:
    return number_of(places, (Name){GLOBAL, -1, 0, nk_facts_string(places->function->facts, operand->text)});
  case NK_SHAPE_FIELD:
    return field_of(places, operand, depth);
  case NK_SHAPE_ELEMENT:
    return element_of(places, operand, depth);
  default:
    return -1;
  }
}

static int place_of(NkPlaces *places, const NkFactOperand *operand, guint depth) {
  guint known = GPOINTER_TO_UINT(g_hash_table_lookup(places->operands, operand));
  if (known)
    return known == NONE ? -1 : (int)known - NONE - 1;
  int place = depth < DEPTH_MAX && !(operand->flags & NK_SHAPE_ADDRESS) ? shape_of(places, operand, depth) : -1;
  if (place >= 0 && (operand->flags & NK_SHAPE_INDIRECT))
    place = part_of(places, (Name){POINTED, place, 0, ""});
  g_hash_table_insert(places->operands, (gpointer)operand, GUINT_TO_POINTER(place < 0 ? NONE : place + NONE + 1));
  return place;
}

int nk_places_find(NkPlaces *places, const NkFactOperand *operand) {
  return operand ? place_of(places, operand, 0) : -1;
}

int nk_places_pointed(NkPlaces *places, const NkFactOperand *operand) {
  return operand && (operand->flags & NK_SHAPE_ADDRESS) ? shape_of(places, operand, 0) : -1;
}

int nk_places_parameter(const NkPlaces *places, guint number) {
  Name name = {PARAMETER, -1, number, ""};
  return (int)GPOINTER_TO_UINT(g_hash_table_lookup(places->numbers, &name)) - 1;
}

gboolean nk_places_inside(const NkPlaces *places, int inner, int outer) {
  while (inner > outer)
    inner = g_array_index(places->outer, gint, inner);
  return inner == outer;
}
