/* Values of call results: casts and wrappers are looked through, functions of the program are entered. */
#include "program_private.h"

#include <string.h>

enum { RECEIVER = -1 };

/* Calls whose result is one of their arguments. With `meta`, that argument names the meta object of the class that
   the result is narrowed to; with `narrows`, the result's own type does it. */
typedef struct {
  const char *name;
  int argument;
  int meta; /* -1: none */
  gboolean narrows;
} Transparent;

static const Transparent transparent[] = {
    {"safeMetaCast", 0, 1, FALSE},      {"requiredMetaCast", 0, 1, FALSE},
    {"checkMetaCast", 0, 1, FALSE},     {"OSDynamicPtrCast", 0, -1, TRUE},
    {"OSRequiredPtrCast", 0, -1, TRUE}, {"OSDynamicCastPtr", 0, -1, TRUE},
    {"_ptmf2ptf", 1, -1, FALSE},        {"__builtin_load_member_function_pointer", 1, -1, FALSE},
    {"__builtin_expect", 0, -1, FALSE}, {"OSMakeShared", 0, -1, FALSE},
    {"withCString", 0, -1, FALSE},      {"withCStringNoCopy", 0, -1, FALSE},
    {"ptrauth_nop_cast", 0, -1, FALSE},
};

static const Transparent smart_pointer[] = {
    {"get", RECEIVER, -1, FALSE},
    {"operator->", RECEIVER, -1, FALSE},
    {"detach", RECEIVER, -1, FALSE},
};

/* A conversion's result is the object itself in another form: a lambda becomes a function pointer. */
static const Transparent conversion = {"operator ", RECEIVER, -1, FALSE};

static const Transparent *find(const Transparent *table, gsize n, const char *name) {
  for (gsize i = 0; i < n; i++)
    if (strcmp(table[i].name, name) == 0)
      return &table[i];
  return NULL;
}

static const Transparent *transparent_call(const NkItem *item, const NkFactEvent *event) {
  const char *name = item->facts->strings[event->name];
  const char *receiver = item->facts->strings[event->receiver_class];
  const Transparent *found = find(transparent, G_N_ELEMENTS(transparent), name);
  if (!found && (strncmp(receiver, "OSSharedPtr", 11) == 0 || strncmp(receiver, "OSPtr", 5) == 0 ||
                 strstr(receiver, "intrusive_shared_ptr")))
    found = find(smart_pointer, G_N_ELEMENTS(smart_pointer), name);
  gboolean converts = !found && event->receiver && g_str_has_prefix(name, conversion.name);
  return converts ? &conversion : found;
}

/* "Foo" of the operand Foo::metaClass, below casts; NULL when it is something else. */
static char *meta_class_name(const NkFacts *facts, const NkFactOperand *operand) {
  if (!operand || operand->kind != NK_SHAPE_GLOBAL)
    return NULL;
  const char *text = facts->strings[operand->text], *end = strrchr(text, ':');
  return end && end > text + 1 ? g_strndup(text, (gsize)(end - 1 - text)) : NULL;
}

static void look_through(NkSearch *search, const NkItem *item, const NkFactEvent *event, const Transparent *call) {
  const NkFacts *facts = item->facts;
  NkItem from = *item;
  if (call->narrows)
    from.type = nk_narrow(search->program, from.type, facts->strings[event->type]);
  if (call->meta >= 0) {
    g_autofree char *name = meta_class_name(facts, nk_event_argument(facts, event, (guint)call->meta));
    if (name)
      from.type = nk_narrow(search->program, from.type, name);
  }
  if (call->argument == RECEIVER && event->receiver)
    nk_search_push(search, &from, item->function, facts, event->receiver - 1, 0);
  else if (call->argument >= 0 && (guint)call->argument < event->n_operands)
    nk_search_push(search, &from, item->function, facts, event->first_operand + (guint)call->argument, 0);
  else
    nk_search_found(search, &from, (NkValue){.kind = NK_VALUE_UNKNOWN});
}

/* The values that a function of the program returns. */
static gboolean push_returns(NkSearch *search, const NkItem *item, const NkFunction *callee) {
  gboolean any = FALSE;
  for (guint32 e = 0; e < callee->fact->n_events; e++) {
    const NkFactEvent *event = nk_function_event(callee, e);
    if (event->kind != NK_EVENT_RETURN || event->n_operands == 0)
      continue;
    nk_search_push(search, item, callee, callee->facts, event->first_operand, 1);
    any = TRUE;
  }
  return any;
}

static gboolean enter_callees(NkSearch *search, const NkItem *item, const NkFactEvent *event) {
  gboolean any = FALSE;
  for (guint i = 0; item->depth < NK_CALLS_MAX && i < item->function->out->len; i++) {
    const NkEdge *edge = item->function->out->pdata[i];
    if (edge->event == event && edge->kind <= NK_EDGE_POINTER)
      any |= push_returns(search, item, edge->callee);
  }
  return any;
}

static gboolean is_own_provider(const NkItem *item, const NkFactEvent *event) {
  const NkFactOperand *receiver = nk_operand(item->facts, event->receiver);
  return item->function->klass && strcmp(item->facts->strings[event->name], "getProvider") == 0 &&
         (!receiver || receiver->kind == NK_SHAPE_THIS);
}

/* A copy is what was copied. */
static gboolean is_copy(const NkItem *item, const NkFactEvent *event) {
  const NkFactOperand *from = nk_event_argument(item->facts, event, 0);
  return (event->flags & NK_CALL_CONSTRUCTOR) && event->n_operands == 1 && from->kind != NK_SHAPE_OMITTED &&
         strcmp(item->facts->strings[from->type], item->facts->strings[event->type]) == 0;
}

static void call_result(NkSearch *search, const NkItem *item, const NkFactEvent *event) {
  if (is_copy(item, event)) {
    nk_search_push(search, item, item->function, item->facts, event->first_operand, 0);
    return;
  }
  const Transparent *call = transparent_call(item, event);
  if (call) {
    look_through(search, item, event, call);
    return;
  }
  NkItem typed = *item;
  typed.type = nk_narrow(search->program, item->type, item->facts->strings[event->type]);
  if (event->flags & (NK_CALL_NEW | NK_CALL_CONSTRUCTOR)) {
    nk_search_found(search, &typed, (NkValue){.kind = NK_VALUE_OBJECT});
    return;
  }
  NkValue value = {.kind = NK_VALUE_RESULT, .text = item->facts->strings[event->qualified], .line = event->line};
  if (is_own_provider(item, event))
    nk_search_provider(search, &typed, item->function->klass, value);
  else if (!enter_callees(search, &typed, event))
    nk_search_found(search, &typed, value);
}

void nk_search_result(NkSearch *search, const NkItem *item, const NkFactOperand *operand) {
  if (!item->function || operand->ref >= item->function->fact->n_events) {
    nk_search_found(search, item, (NkValue){.kind = NK_VALUE_UNKNOWN});
    return;
  }
  const NkFactEvent *event = nk_function_event(item->function, operand->ref);
  gboolean assigns = event->kind == NK_EVENT_ASSIGN || event->kind == NK_EVENT_INITIALISE;
  if (event->kind == NK_EVENT_CALL)
    call_result(search, item, event);
  else if (event->n_operands > (assigns ? 1 : 0) && (assigns || event->kind == NK_EVENT_CAST))
    nk_search_push(search, item, item->function, item->facts, event->first_operand + (assigns ? 1 : 0), 0);
  else
    nk_search_found(search, item, (NkValue){.kind = NK_VALUE_UNKNOWN});
}
