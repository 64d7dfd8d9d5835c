#include "flow.h"

#include <string.h>

enum { NONE = 1, DEPTH_MAX = 8 };

void nk_places_init(NkPlaces *places, const NkFunction *function) {
  places->function = function;
  places->numbers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  places->operands = g_hash_table_new(NULL, NULL);
  places->outer = g_array_new(FALSE, FALSE, sizeof(gint));
}

void nk_places_clear(NkPlaces *places) {
  g_hash_table_unref(places->numbers);
  g_hash_table_unref(places->operands);
  g_array_unref(places->outer);
}

static int number_of(NkPlaces *places, char *text, int outer) {
  guint known = GPOINTER_TO_UINT(g_hash_table_lookup(places->numbers, text));
  if (known) {
    g_free(text);
    return (int)known - 1;
  }
  g_array_append_val(places->outer, outer);
  g_hash_table_insert(places->numbers, text, GUINT_TO_POINTER(places->outer->len));
  return (int)places->outer->len - 1;
}

static int place_of(NkPlaces *places, const NkFactOperand *operand, guint depth);

/* "3.length": a part of another place. */
static int part_of(NkPlaces *places, int outer, const char *how, const char *part) {
  return outer < 0 ? -1 : number_of(places, g_strdup_printf("%d%s%s", outer, how, part), outer);
}

static int field_of(NkPlaces *places, const NkFactOperand *operand, guint depth) {
  const char *name = nk_facts_string(places->function->facts, operand->text);
  const NkFactOperand *base = nk_hazard_operand(places->function, operand->base);
  if (!base || base->kind == NK_SHAPE_THIS)
    return number_of(places, g_strconcat("this.", name, NULL), -1);
  return part_of(places, place_of(places, base, depth + 1), ".", name);
}

static int element_of(NkPlaces *places, const NkFactOperand *operand, guint depth) {
  const NkFactOperand *array = nk_hazard_operand(places->function, operand->base);
  const NkFactOperand *index = nk_hazard_operand(places->function, operand->other);
  if (!array || !index)
    return -1;
  int outer = place_of(places, array, depth + 1);
  if (index->kind == NK_SHAPE_CONSTANT)
    return part_of(places, outer, "[]", nk_facts_string(places->function->facts, index->text));
  int number = place_of(places, index, depth + 1);
  g_autofree char *text = g_strdup_printf("%d", number);
  return number < 0 ? -1 : part_of(places, outer, "[@]", text);
}

static int shape_of(NkPlaces *places, const NkFactOperand *operand, guint depth) {
  const NkFactFunction *fact = places->function->fact;
  switch (operand->kind) {
  case NK_SHAPE_LOCAL:
    return operand->ref < fact->n_locals ? number_of(places, g_strdup_printf("l%u", operand->ref), -1) : -1;
  case NK_SHAPE_PARAMETER:
    return operand->ref < fact->n_parameters ? number_of(places, g_strdup_printf("p%u", operand->ref), -1) : -1;
  case NK_SHAPE_GLOBAL:
    return number_of(places, g_strconcat("g", nk_facts_string(places->function->facts, operand->text), NULL), -1);
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
    place = part_of(places, place, "*", "");
  g_hash_table_insert(places->operands, (gpointer)operand, GUINT_TO_POINTER(place < 0 ? NONE : place + NONE + 1));
  return place;
}

int nk_places_find(NkPlaces *places, const NkFactOperand *operand) {
  return operand ? place_of(places, operand, 0) : -1;
}

int nk_places_pointed(NkPlaces *places, const NkFactOperand *operand) {
  return operand && (operand->flags & NK_SHAPE_ADDRESS) ? shape_of(places, operand, 0) : -1;
}

gboolean nk_places_inside(const NkPlaces *places, int inner, int outer) {
  while (inner > outer)
    inner = g_array_index(places->outer, gint, inner);
  return inner == outer;
}
