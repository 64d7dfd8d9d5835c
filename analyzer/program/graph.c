/* The call graph: an edge for each call, for each function whose address is taken, for each object made. */
#include "program_private.h"

#include <string.h>

enum { OPERANDS_MAX = 256, ROUNDS_MAX = 3, PARTS_MAX = 8 };

typedef struct {
  NkFunction *function;
  const NkFactEvent *event;
} PointerCall;

typedef struct {
  NkProgram *program;
  GArray *pointer_calls;
  GHashTable *seen; /* NkEdge of the program, compared by their ends: no edge twice */
} Graph;

/* Calls count once a call; taken addresses and allocations once a caller. */
static const NkFactEvent *edge_event(const NkEdge *edge) {
  return edge->kind == NK_EDGE_ADDRESS || edge->kind == NK_EDGE_ALLOCATE ? NULL : edge->event;
}

static guint edge_hash(gconstpointer key) {
  const NkEdge *e = key;
  return e->caller->id * 31 + e->callee->id * 17 + e->kind + GPOINTER_TO_UINT(edge_event(e));
}

static gboolean edge_equal(gconstpointer a, gconstpointer b) {
  const NkEdge *e = a, *f = b;
  return e->caller == f->caller && e->callee == f->callee && e->kind == f->kind && edge_event(e) == edge_event(f);
}

static gboolean add_edge(Graph *g, NkFunction *caller, NkFunction *callee, const NkFactEvent *event, NkEdgeKind kind,
                         gboolean approximate) {
  NkEdge edge = {caller, callee, event, kind, approximate};
  if (g_hash_table_contains(g->seen, &edge))
    return FALSE;
  NkEdge *added = g_memdup2(&edge, sizeof edge);
  g_hash_table_add(g->seen, added);
  g_ptr_array_add(g->program->edges, added);
  g_ptr_array_add(caller->out, added);
  g_ptr_array_add(callee->in, added);
  return TRUE;
}

/* ---- what is named ---- */

static void add_addresses(Graph *g, NkFunction *caller, const NkFactEvent *event, NkFunction *named) {
  add_edge(g, caller, named, event, NK_EDGE_ADDRESS, FALSE);
  if (!(named->fact->flags & NK_FUNCTION_VIRTUAL))
    return;
  g_autoptr(GPtrArray) found = g_ptr_array_new();
  nk_program_add_overriders(g->program, named, found);
  for (guint i = 0; i < found->len; i++)
    add_edge(g, caller, found->pdata[i], event, NK_EDGE_ADDRESS, TRUE);
}

typedef struct {
  const NkFacts *facts;
  GPtrArray *functions, *variables;
  guint left;
} Names;

static void collect_names(const NkProgram *program, const NkFactOperand *operand, Names *names) {
  if (!operand || names->left == 0)
    return;
  names->left--;
  const char *usr = names->facts->strings[operand->usr];
  NkFunction *function = nk_program_operand_function(program, names->facts, operand);
  NkVariable *variable =
      operand->kind == NK_SHAPE_GLOBAL ? nk_program_resolve_variable(program, names->facts, usr) : NULL;
  if (function)
    nk_set_add(names->functions, function);
  if (variable)
    nk_set_add(names->variables, variable);
  collect_names(program, nk_operand(names->facts, operand->base), names);
  collect_names(program, nk_operand(names->facts, operand->other), names);
}

static void link_names(Graph *g, NkFunction *function, const NkFactEvent *event) {
  const NkFacts *facts = function->facts;
  g_autoptr(GPtrArray) functions = g_ptr_array_new();
  Names names = {facts, functions, function->variables, OPERANDS_MAX};
  for (guint32 i = 0; i < event->n_operands; i++)
    collect_names(g->program, &facts->operands[event->first_operand + i], &names);
  collect_names(g->program, nk_operand(facts, event->receiver), &names);
  if (event->kind == NK_EVENT_COMPARE)
    return;
  for (guint i = 0; i < functions->len; i++)
    if (functions->pdata[i] != function)
      add_addresses(g, function, event, functions->pdata[i]);
}

static void link_initialisers(NkProgram *program, NkVariable *variable) {
  const NkFacts *facts = variable->facts;
  for (guint32 i = 0; i < variable->fact->n_initialisers; i++) {
    const NkFactInitialiser *row = &facts->initialisers[variable->fact->first_initialiser + i];
    Names names = {facts, variable->functions, variable->variables, OPERANDS_MAX};
    collect_names(program, &facts->operands[row->operand], &names);
  }
}

/* ---- objects ---- */

/* The class whose meta object the operand is, or NULL. */
static NkClass *meta_object_class(const NkProgram *program, const NkFacts *facts, const NkFactOperand *operand) {
  static const char *const suffixes[] = {"::metaClass", "::gMetaClass"};
  if (!operand || operand->kind != NK_SHAPE_GLOBAL)
    return NULL;
  const char *text = facts->strings[operand->text];
  for (guint i = 0; i < G_N_ELEMENTS(suffixes); i++)
    if (g_str_has_suffix(text, suffixes[i])) {
      g_autofree char *name = g_strndup(text, strlen(text) - strlen(suffixes[i]));
      return nk_program_class(program, name);
    }
  return NULL;
}

/* A class's constructor calls its bases' constructors: those make no object of their own. */
static gboolean constructs_itself(const NkProgram *program, const NkFunction *function, const NkClass *klass) {
  return function->fact->kind == NK_FUNCTION_CONSTRUCTOR &&
         nk_program_derives(program, function->class_name, klass->name);
}

static NkClass *allocated_class(const NkProgram *program, const NkFunction *function, const NkFactEvent *event) {
  const NkFacts *facts = function->facts;
  if (event->flags & (NK_CALL_NEW | NK_CALL_CONSTRUCTOR)) {
    NkClass *klass = nk_program_class(program, nk_program_type_name(program, facts->strings[event->type]));
    if (!klass || !klass->project)
      klass = nk_program_class(program, nk_program_type_name(program, facts->strings[event->receiver_class]));
    gboolean own = klass && !(event->flags & NK_CALL_NEW) && constructs_itself(program, function, klass);
    return own ? NULL : klass;
  }
  if (strcmp(nk_event_name(function, event), "alloc") == 0)
    return meta_object_class(program, facts, nk_operand(facts, event->receiver));
  return NULL;
}

static void link_lifetime(Graph *g, NkFunction *from, const NkFactEvent *event, const NkClass *klass,
                          NkFunctionKind kind, guint depth);

/* Bases and members held by value are made and unmade with the object, though no call of it is written. */
static void link_parts(Graph *g, NkFunction *from, const NkFactEvent *event, const NkClass *klass, NkFunctionKind kind,
                       guint depth) {
  for (guint i = 0; i < klass->bases->len; i++)
    link_lifetime(g, from, event, klass->bases->pdata[i], kind, depth + 1);
  for (guint32 i = 0; klass->fact && i < klass->fact->n_fields; i++) {
    const char *type = klass->facts->strings[klass->facts->fields[klass->fact->first_field + i].type];
    const NkClass *held =
        strpbrk(type, "*&<") ? NULL : nk_program_class(g->program, nk_program_type_name(g->program, type));
    if (held)
      link_lifetime(g, from, event, held, kind, depth + 1);
  }
}

/* The class's constructors or destructors; where it has none of its own, those of its parts. */
static void link_lifetime(Graph *g, NkFunction *from, const NkFactEvent *event, const NkClass *klass,
                          NkFunctionKind kind, guint depth) {
  gboolean any = FALSE;
  for (guint i = 0; klass->project && i < klass->methods->len; i++) {
    NkFunction *method = klass->methods->pdata[i];
    if (method->fact->kind != kind)
      continue;
    add_edge(g, from, method, event, NK_EDGE_ALLOCATE, FALSE);
    any = TRUE;
  }
  if (!any && klass->project && depth < PARTS_MAX)
    link_parts(g, from, event, klass, kind, depth);
}

static void link_allocation(Graph *g, NkFunction *function, const NkFactEvent *event, NkClass *klass) {
  if (!klass || !klass->project)
    return;
  nk_set_add(function->allocates, klass);
  link_lifetime(g, function, event, klass, NK_FUNCTION_CONSTRUCTOR, 0);
  link_lifetime(g, function, event, klass, NK_FUNCTION_DESTRUCTOR, 0);
}

static void link_own_parts(Graph *g) {
  for (guint i = 0; i < g->program->functions->len; i++) {
    NkFunction *f = g->program->functions->pdata[i];
    gboolean lifetime = f->fact->kind == NK_FUNCTION_CONSTRUCTOR || f->fact->kind == NK_FUNCTION_DESTRUCTOR;
    if (lifetime && f->klass && !nk_class_is_meta(f->class_name))
      link_parts(g, f, NULL, f->klass, (NkFunctionKind)f->fact->kind, 0);
  }
}

/* OSMetaClass::allocClassWithName("Foo"): the name may have come through a local. */
static void link_allocation_by_name(Graph *g, NkFunction *function, const NkFactEvent *event) {
  const NkFactOperand *argument = nk_event_argument(function->facts, event, 0);
  if (!argument || strcmp(nk_event_name(function, event), "allocClassWithName") != 0)
    return;
  g_autoptr(GArray) values = nk_program_values(g->program, function, argument);
  for (guint i = 0; i < values->len; i++) {
    const NkValue *value = &g_array_index(values, NkValue, i);
    if (value->kind == NK_VALUE_STRING)
      link_allocation(g, function, event, nk_program_class(g->program, value->text));
  }
}

/* ---- calls ---- */

static NkFunction *linked_by_name(const NkProgram *program, const NkFunction *caller, const NkFactEvent *event) {
  static const NkOrigin kernel[] = {NK_ORIGIN_SDK, NK_ORIGIN_BUILTIN};
  for (guint i = 0; i < G_N_ELEMENTS(kernel); i++)
    if (event->origin == kernel[i])
      return NULL;
  const char *qualified = caller->facts->strings[event->qualified];
  return nk_program_named(program, caller->facts, *qualified ? qualified : nk_event_name(caller, event),
                          event->n_operands);
}

static void link_direct(Graph *g, NkFunction *function, const NkFactEvent *event) {
  NkFunction *callee = nk_program_resolve(g->program, function->facts, function->facts->strings[event->usr]);
  gboolean approximate = !callee;
  if (!callee)
    callee = linked_by_name(g->program, function, event);
  if (callee)
    add_edge(g, function, callee, event, NK_EDGE_CALL, approximate);
}

static void link_virtual(Graph *g, NkFunction *function, const NkFactEvent *event) {
  const GPtrArray *targets = nk_program_dispatch(g->program, function->facts, event);
  for (guint i = 0; i < targets->len; i++)
    add_edge(g, function, targets->pdata[i], event, NK_EDGE_VIRTUAL, event->origin >= NK_ORIGIN_SYNTH_MEMBER);
  if (targets->len == 0 && event->origin != NK_ORIGIN_BUILTIN && event->origin != NK_ORIGIN_SDK)
    link_direct(g, function, event);
}

static void link_call(Graph *g, NkFunction *function, const NkFactEvent *event) {
  link_allocation(g, function, event, allocated_class(g->program, function, event));
  if ((event->flags & NK_CALL_POINTER) || nk_calls_object(function, event)) {
    PointerCall call = {function, event};
    g_array_append_val(g->pointer_calls, call);
  } else if ((event->flags & NK_CALL_VIRTUAL) && !(event->flags & NK_CALL_SUPER)) {
    link_virtual(g, function, event);
  } else {
    link_direct(g, function, event);
  }
}

/* What is called: the pointer, or the object whose operator() runs, such as a lambda's. */
static const NkFactOperand *called_operand(const NkFunction *function, const NkFactEvent *event) {
  if (event->flags & NK_CALL_POINTER)
    return nk_operand(function->facts, event->callee);
  return event->receiver ? nk_operand(function->facts, event->receiver) : nk_event_argument(function->facts, event, 0);
}

/* Values of a pointer may come through parameters, so through calls by pointer too: until nothing is added. */
static void link_pointers(Graph *g) {
  gboolean changed = TRUE;
  for (guint round = 0; changed && round < ROUNDS_MAX; round++) {
    changed = FALSE;
    g_hash_table_remove_all(g->program->values);
    for (guint i = 0; i < g->pointer_calls->len; i++) {
      const PointerCall *call = &g_array_index(g->pointer_calls, PointerCall, i);
      const NkFactOperand *callee = called_operand(call->function, call->event);
      g_autoptr(GArray) values = callee ? nk_program_values(g->program, call->function, callee) : NULL;
      for (guint v = 0; values && v < values->len; v++) {
        const NkValue *value = &g_array_index(values, NkValue, v);
        if (value->kind == NK_VALUE_FUNCTION && value->function)
          changed |= add_edge(g, call->function, value->function, call->event, NK_EDGE_POINTER, value->approximate);
      }
    }
  }
  g_hash_table_remove_all(g->program->values);
}

/* A lambda or block is made where it is written. */
static void link_enclosed(Graph *g) {
  for (guint i = 0; i < g->program->links->len; i++) {
    const NkLink *link = g->program->links->pdata[i];
    for (gsize f = 0; f < link->facts->n_functions; f++) {
      guint32 parent = link->facts->functions[f].parent;
      if (parent && link->functions[parent - 1]->facts == link->functions[f]->facts)
        add_edge(g, link->functions[parent - 1], link->functions[f], NULL, NK_EDGE_ADDRESS, FALSE);
    }
  }
}

static void each_event(Graph *g, void (*visit)(Graph *, NkFunction *, const NkFactEvent *), gboolean calls_only) {
  for (guint i = 0; i < g->program->functions->len; i++) {
    NkFunction *function = g->program->functions->pdata[i];
    for (guint32 e = 0; !nk_class_is_meta(function->class_name) && e < function->fact->n_events; e++) {
      const NkFactEvent *event = nk_function_event(function, e);
      if (!calls_only || event->kind == NK_EVENT_CALL)
        visit(g, function, event);
    }
  }
}

/* A function of a meta class makes its class's object whenever somebody asks it to; that is not a use. */
void nk_program_link_graph(NkProgram *program) {
  g_autoptr(GArray) pointer_calls = g_array_new(FALSE, FALSE, sizeof(PointerCall));
  g_autoptr(GHashTable) seen = g_hash_table_new(edge_hash, edge_equal);
  Graph g = {program, pointer_calls, seen};
  for (guint i = 0; i < program->variables->len; i++)
    link_initialisers(program, program->variables->pdata[i]);
  link_own_parts(&g);
  each_event(&g, link_call, TRUE);
  each_event(&g, link_names, FALSE);
  link_enclosed(&g);
  link_pointers(&g);
  each_event(&g, link_allocation_by_name, TRUE);
  g_hash_table_remove_all(program->values);
}
