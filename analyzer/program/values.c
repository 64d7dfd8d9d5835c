/* What a value can be: a search from the operand back to where its values are written. */
#include "program_private.h"

#include <stdlib.h>
#include <string.h>

enum { VALUES_MAX = 64 };

guint nk_query_hash(gconstpointer query) {
  const NkQuery *q = query;
  return GPOINTER_TO_UINT(q->function) * 31 + GPOINTER_TO_UINT(q->facts) + q->operand * 2654435761u;
}

gboolean nk_query_equal(gconstpointer a, gconstpointer b) {
  const NkQuery *q = a, *r = b;
  return q->function == r->function && q->facts == r->facts && q->operand == r->operand;
}

static guint item_hash(gconstpointer item) {
  const NkItem *i = item;
  NkQuery query = {i->function, i->facts, i->operand};
  return nk_query_hash(&query) + GPOINTER_TO_UINT(i->type);
}

static gboolean item_equal(gconstpointer a, gconstpointer b) {
  const NkItem *i = a, *j = b;
  return i->function == j->function && i->facts == j->facts && i->operand == j->operand && i->type == j->type;
}

/* ---- types ---- */

/* Types that say nothing about what an object is. */
static gboolean is_generic(const char *type) {
  static const char *const generic[] = {"", "void", "OSMetaClassBase", "OSObject", "IORegistryEntry", "IOService"};
  for (guint i = 0; i < G_N_ELEMENTS(generic); i++)
    if (strcmp(type, generic[i]) == 0)
      return TRUE;
  return FALSE;
}

const char *nk_narrow(const NkProgram *program, const char *narrowed, const char *type) {
  const char *name = nk_program_type_name(program, type);
  if (*name == '\0' || strcmp(name, "void") == 0)
    return narrowed;
  if (!narrowed || (is_generic(narrowed) && !is_generic(name)) || nk_program_derives(program, name, narrowed))
    return name;
  return narrowed;
}

/* ---- the search ---- */

void nk_search_push(NkSearch *search, const NkItem *from, const NkFunction *function, const NkFacts *facts,
                    guint32 operand, guint crossed) {
  NkItem item = {function, facts, operand, from->type, from->depth + crossed, from->approximate};
  if (search->items->len >= NK_ITEMS_MAX || g_hash_table_contains(search->seen, &item))
    return;
  g_hash_table_add(search->seen, g_memdup2(&item, sizeof item));
  g_array_append_val(search->items, item);
}

/* A value is of an object of `item`'s type, if nothing better is known. */
void nk_search_found(NkSearch *search, const NkItem *item, NkValue value) {
  if (!value.type)
    value.type = item->type ? item->type : "";
  if (!value.text)
    value.text = "";
  if (!value.usr)
    value.usr = "";
  value.where = (NkFunction *)item->function;
  value.approximate |= item->approximate;
  g_array_append_val(search->values, value);
}

static void push_below(NkSearch *search, const NkItem *item, guint32 plus_one) {
  if (plus_one)
    nk_search_push(search, item, item->function, item->facts, plus_one - 1, 0);
}

static void push_stores(NkSearch *search, const NkItem *item, const GArray *stores) {
  for (guint i = 0; stores && i < stores->len; i++) {
    const NkStore *store = &g_array_index(stores, NkStore, i);
    nk_search_push(search, item, store->function, store->facts, store->operand, 0);
  }
}

/* ---- shapes ---- */

typedef void (*Follow)(NkSearch *search, const NkItem *item, const NkFactOperand *operand);

static void found_kind(NkSearch *search, const NkItem *item, NkValueKind kind) {
  nk_search_found(search, item, (NkValue){.kind = kind});
}

static void follow_other(NkSearch *search, const NkItem *item, G_GNUC_UNUSED const NkFactOperand *operand) {
  found_kind(search, item, NK_VALUE_UNKNOWN);
}

static void follow_null(NkSearch *search, const NkItem *item, G_GNUC_UNUSED const NkFactOperand *operand) {
  found_kind(search, item, NK_VALUE_NULL);
}

static void follow_this(NkSearch *search, const NkItem *item, G_GNUC_UNUSED const NkFactOperand *operand) {
  const char *type = item->function && *item->function->class_name ? item->function->class_name : item->type;
  nk_search_found(search, item, (NkValue){.kind = NK_VALUE_THIS, .type = type});
}

static void follow_constant(NkSearch *search, const NkItem *item, const NkFactOperand *operand) {
  const char *text = item->facts->strings[operand->text];
  gint64 number = g_ascii_strtoll(text, NULL, 0);
  if (number == G_MAXINT64) /* an unsigned constant of 64 bits keeps its bits */
    number = (gint64)g_ascii_strtoull(text, NULL, 0);
  gboolean pointer = strchr(item->facts->strings[operand->cast], '*') != NULL;
  NkValueKind kind = number == 0 && pointer ? NK_VALUE_NULL : NK_VALUE_CONSTANT;
  nk_search_found(search, item, (NkValue){.kind = kind, .number = number, .text = text});
}

static void follow_string(NkSearch *search, const NkItem *item, const NkFactOperand *operand) {
  nk_search_found(search, item, (NkValue){.kind = NK_VALUE_STRING, .text = item->facts->strings[operand->text]});
}

/* The values are functions: the one named, and what overrides it. */
static void follow_function(NkSearch *search, const NkItem *item, const NkFactOperand *operand) {
  const NkProgram *program = search->program;
  NkFunction *function = nk_program_operand_function(program, item->facts, operand);
  const char *text = function ? function->qualified : item->facts->strings[operand->text];
  nk_search_found(search, item, (NkValue){.kind = NK_VALUE_FUNCTION, .function = function, .text = text});
  g_autoptr(GPtrArray) more = g_ptr_array_new();
  if (function && (function->fact->flags & NK_FUNCTION_VIRTUAL))
    nk_program_add_overriders(program, function, more);
  for (guint i = 0; i < more->len; i++) {
    NkFunction *m = more->pdata[i];
    NkValue value = {.kind = NK_VALUE_FUNCTION, .function = m, .text = m->qualified, .approximate = TRUE};
    nk_search_found(search, item, value);
  }
}

static void found_object(NkSearch *search, const NkItem *item) {
  found_kind(search, item, item->type ? NK_VALUE_OBJECT : NK_VALUE_UNKNOWN);
}

static void follow_local(NkSearch *search, const NkItem *item, const NkFactOperand *operand) {
  if (!item->function || (operand->flags & NK_SHAPE_ADDRESS) || operand->ref >= item->function->fact->n_locals) {
    found_object(search, item);
    return;
  }
  const NkLocals *locals = nk_program_locals(search->program, item->function);
  gboolean stored = FALSE;
  for (guint i = 0; i < locals->stores->len; i++) {
    const NkStore *store = &g_array_index(locals->stores, NkStore, i);
    const NkFactOperand *target = &store->facts->operands[store->operand - 1];
    while (target->kind == NK_SHAPE_ELEMENT && target->base)
      target = nk_operand(store->facts, target->base);
    if (target->ref != operand->ref)
      continue;
    nk_search_push(search, item, store->function, store->facts, store->operand, 0);
    stored = TRUE;
  }
  if (!stored || locals->escapes[operand->ref])
    found_object(search, item);
}

static void follow_field(NkSearch *search, const NkItem *item, const NkFactOperand *operand) {
  const NkProgram *program = search->program;
  g_autofree char *key =
      g_strdup_printf("%s::%s", nk_program_type_name(program, item->facts->strings[operand->class_name]),
                      item->facts->strings[operand->text]);
  const GArray *stores = operand->flags & NK_SHAPE_ADDRESS ? NULL : g_hash_table_lookup(program->field_stores, key);
  push_stores(search, item, stores);
  if (!stores)
    found_object(search, item);
}

static void follow_global(NkSearch *search, const NkItem *item, const NkFactOperand *operand) {
  const char *usr = item->facts->strings[operand->usr], *type = item->facts->strings[operand->type];
  NkVariable *variable = nk_program_resolve_variable(search->program, item->facts, usr);
  NkValue address = {.kind = NK_VALUE_VARIABLE, .text = item->facts->strings[operand->text], .usr = usr};
  gboolean array = strchr(type, '[') != NULL;
  const GArray *stores = variable ? g_hash_table_lookup(search->program->global_stores, variable) : NULL;
  if ((operand->flags & NK_SHAPE_ADDRESS) || array)
    nk_search_found(search, item, address);
  else if (!stores)
    nk_search_found(search, item, (NkValue){.kind = NK_VALUE_OBJECT, .text = address.text, .usr = usr});
  else
    push_stores(search, item, stores);
}

/* ---- parameters ---- */

/* The first argument is the object, not the first parameter. */
static gboolean passes_this(const NkEdge *edge) {
  if (edge->kind != NK_EDGE_POINTER)
    return FALSE;
  gboolean method = edge->callee->fact->kind == NK_FUNCTION_METHOD && !(edge->callee->fact->flags & NK_FUNCTION_STATIC);
  return method || (nk_calls_object(edge->caller, edge->event) && !edge->event->receiver);
}

/* Follows the argument in every caller; says whether there are callers in the program. */
static gboolean push_arguments(NkSearch *search, const NkItem *item, guint number, gboolean *entered) {
  gboolean any = FALSE;
  for (guint i = 0; i < item->function->in->len; i++) {
    const NkEdge *edge = item->function->in->pdata[i];
    *entered |= edge->kind == NK_EDGE_ADDRESS;
    if (!edge->event || edge->event->kind != NK_EVENT_CALL || edge->kind > NK_EDGE_POINTER)
      continue;
    guint n = number + (passes_this(edge) ? 1 : 0);
    if (n >= edge->event->n_operands)
      continue;
    any = TRUE;
    NkItem from = *item;
    from.approximate |= edge->approximate;
    if (item->depth < NK_CALLS_MAX)
      nk_search_push(search, &from, edge->caller, edge->caller->facts, edge->event->first_operand + n, 1);
    else
      found_kind(search, item, NK_VALUE_UNKNOWN);
  }
  return any;
}

/* The kernel hands these the nub that the personality matched. */
static gboolean gets_provider(const NkFunction *function, guint number) {
  static const char *const names[] = {"start", "probe", "attach", "detach", "stop"};
  for (guint i = 0; number == 0 && function->klass && i < G_N_ELEMENTS(names); i++)
    if (strcmp(function->name, names[i]) == 0)
      return TRUE;
  return FALSE;
}

void nk_search_provider(NkSearch *search, const NkItem *item, const NkClass *klass, NkValue value) {
  const GPtrArray *providers = nk_program_providers(search->program, klass);
  for (guint i = 0; i < providers->len; i++) {
    value.type = nk_narrow(search->program, item->type, providers->pdata[i]);
    nk_search_found(search, item, value);
  }
  if (providers->len == 0)
    nk_search_found(search, item, value);
}

static void follow_parameter(NkSearch *search, const NkItem *item, const NkFactOperand *operand) {
  const NkFunction *function = item->function;
  gboolean entered = FALSE;
  if (!function) {
    found_object(search, item);
    return;
  }
  if (push_arguments(search, item, operand->ref, &entered) && !entered &&
      !nk_program_overridden(search->program, function))
    return;
  NkValue value = {.kind = NK_VALUE_PARAMETER, .number = operand->ref};
  if (gets_provider(function, operand->ref))
    nk_search_provider(search, item, function->klass, value);
  else
    nk_search_found(search, item, value);
}

/* ---- compound shapes ---- */

static void follow_choice(NkSearch *search, const NkItem *item, const NkFactOperand *operand) {
  push_below(search, item, operand->base);
  push_below(search, item, operand->other);
}

static void follow_element(NkSearch *search, const NkItem *item, const NkFactOperand *operand) {
  const NkFactOperand *array = nk_operand(item->facts, operand->base);
  NkVariable *variable =
      array && array->kind == NK_SHAPE_GLOBAL
          ? nk_program_resolve_variable(search->program, item->facts, item->facts->strings[array->usr])
          : NULL;
  const GArray *stores = variable ? g_hash_table_lookup(search->program->global_stores, variable) : NULL;
  if (stores)
    push_stores(search, item, stores);
  else if (array && (array->kind == NK_SHAPE_LOCAL || array->kind == NK_SHAPE_FIELD))
    push_below(search, item, operand->base);
  else
    found_object(search, item);
}

static gboolean constant_of(const NkItem *item, guint32 plus_one, gint64 *number) {
  const NkFactOperand *operand = nk_operand(item->facts, plus_one);
  if (!operand || operand->kind != NK_SHAPE_CONSTANT)
    return FALSE;
  *number = g_ascii_strtoll(item->facts->strings[operand->text], NULL, 0);
  return TRUE;
}

static void follow_arithmetic(NkSearch *search, const NkItem *item, const NkFactOperand *operand) {
  gint64 a, b;
  const char *text = item->facts->strings[operand->text];
  gboolean folds =
      strchr("|&^", *text) && constant_of(item, operand->base, &a) && constant_of(item, operand->other, &b);
  if (!folds || !*text) {
    found_kind(search, item, NK_VALUE_UNKNOWN);
    return;
  }
  gint64 number = *text == '|' ? (a | b) : *text == '&' ? (a & b) : (a ^ b);
  nk_search_found(search, item, (NkValue){.kind = NK_VALUE_CONSTANT, .number = number});
}

static const Follow follows[] = {
    [NK_SHAPE_OTHER] = follow_other,         [NK_SHAPE_OMITTED] = follow_null,
    [NK_SHAPE_NULL] = follow_null,           [NK_SHAPE_THIS] = follow_this,
    [NK_SHAPE_CONSTANT] = follow_constant,   [NK_SHAPE_STRING] = follow_string,
    [NK_SHAPE_PARAMETER] = follow_parameter, [NK_SHAPE_LOCAL] = follow_local,
    [NK_SHAPE_FIELD] = follow_field,         [NK_SHAPE_GLOBAL] = follow_global,
    [NK_SHAPE_FUNCTION] = follow_function,   [NK_SHAPE_LAMBDA] = follow_function,
    [NK_SHAPE_RESULT] = nk_search_result,    [NK_SHAPE_ELEMENT] = follow_element,
    [NK_SHAPE_CHOICE] = follow_choice,       [NK_SHAPE_ARITHMETIC] = follow_arithmetic,
    [NK_SHAPE_LIST] = follow_other,
};

static void follow(NkSearch *search, guint index) {
  NkItem item = g_array_index(search->items, NkItem, index); /* a copy: the queue grows */
  const NkFactOperand *operand = &item.facts->operands[item.operand];
  item.type = nk_narrow(search->program, item.type, item.facts->strings[operand->cast]);
  item.type = nk_narrow(search->program, item.type, item.facts->strings[operand->type]);
  guint kind = operand->kind < G_N_ELEMENTS(follows) ? operand->kind : NK_SHAPE_OTHER;
  gboolean code = (operand->flags & NK_SHAPE_INDIRECT) == 0 || strchr(item.facts->strings[operand->type], '(');
  if (code)
    follows[kind](search, &item, operand);
  else
    found_object(search, &item);
}

/* ---- results ---- */

static int compare_values(gconstpointer a, gconstpointer b) {
  const NkValue *v = a, *w = b;
  if (v->kind != w->kind)
    return v->kind < w->kind ? -1 : 1;
  if (v->number != w->number)
    return v->number < w->number ? -1 : 1;
  int order = strcmp(v->text, w->text);
  if (!order)
    order = strcmp(v->type, w->type);
  if (!order)
    order = strcmp(v->usr, w->usr);
  guint f = v->function ? v->function->id + 1 : 0, g = w->function ? w->function->id + 1 : 0;
  if (!order)
    order = (f > g) - (f < g);
  f = v->where ? v->where->id + 1 : 0;
  g = w->where ? w->where->id + 1 : 0;
  return order ? order : (f > g) - (f < g);
}

/* The place matters only where the value means something in it. */
static gboolean same_value(const NkValue *v, const NkValue *w) {
  NkValue other = *w;
  if (v->kind != NK_VALUE_THIS && v->kind != NK_VALUE_PARAMETER)
    other.where = v->where;
  return compare_values(v, &other) == 0;
}

static GArray *sort_values(GArray *values) {
  g_array_sort(values, compare_values);
  GArray *unique = g_array_new(FALSE, TRUE, sizeof(NkValue));
  for (guint i = 0; i < values->len; i++) {
    const NkValue *v = &g_array_index(values, NkValue, i);
    if (unique->len == 0 || !same_value(&g_array_index(unique, NkValue, unique->len - 1), v))
      g_array_append_val(unique, *v);
  }
  return unique;
}

static GArray *search_values(const NkProgram *program, const NkFunction *function, guint32 operand) {
  g_autoptr(GArray) items = g_array_new(FALSE, FALSE, sizeof(NkItem));
  g_autoptr(GArray) values = g_array_new(FALSE, TRUE, sizeof(NkValue));
  g_autoptr(GHashTable) seen = g_hash_table_new_full(item_hash, item_equal, g_free, NULL);
  NkSearch search = {program, items, seen, values};
  NkItem start = {0};
  nk_search_push(&search, &start, function, function->facts, operand, 0);
  guint at = 0;
  for (; at < items->len && values->len < VALUES_MAX; at++)
    follow(&search, at);
  if (at < items->len || items->len >= NK_ITEMS_MAX || values->len == 0)
    found_kind(&search, &start, NK_VALUE_UNKNOWN);
  return sort_values(values);
}

GArray *nk_program_values(const NkProgram *program, const NkFunction *function, const NkFactOperand *operand) {
  NkQuery query = {function, function->facts, (guint32)(operand - function->facts->operands)};
  GArray *values = g_hash_table_lookup(program->values, &query);
  if (!values) {
    values = search_values(program, function, query.operand);
    g_hash_table_insert(program->values, g_memdup2(&query, sizeof query), values);
  }
  return g_array_ref(values);
}
