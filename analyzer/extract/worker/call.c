/* Calls, allocations, lambdas. */
#include "body.h"

#include <string.h>

/* The expression that names the callee: the first child, below implicit nodes. */
static CXCursor callee_expression(CXCursor call) {
  CXCursor at = call;
  for (guint i = 0; i < 16; i++) {
    g_autoptr(GArray) children = nk_children(at);
    CXCursor next = clang_getNullCursor();
    for (guint c = 0; c < children->len && clang_Cursor_isNull(next); c++)
      if (clang_isExpression(clang_getCursorKind(g_array_index(children, CXCursor, c))))
        next = g_array_index(children, CXCursor, c);
    if (clang_Cursor_isNull(next))
      return next;
    enum CXCursorKind kind = clang_getCursorKind(next);
    if (kind != CXCursor_UnexposedExpr && kind != CXCursor_ParenExpr)
      return next;
    at = next;
  }
  return clang_getNullCursor();
}

static gboolean is_function(enum CXCursorKind kind) {
  switch (kind) {
  case CXCursor_FunctionDecl:
  case CXCursor_CXXMethod:
  case CXCursor_Constructor:
  case CXCursor_Destructor:
  case CXCursor_ConversionFunction:
  case CXCursor_FunctionTemplate:
  case CXCursor_ObjCInstanceMethodDecl:
  case CXCursor_ObjCClassMethodDecl:
    return TRUE;
  default:
    return FALSE;
  }
}

static gboolean is_record(CXCursor cursor) {
  enum CXCursorKind kind = clang_getCursorKind(cursor);
  return kind == CXCursor_ClassDecl || kind == CXCursor_StructDecl || kind == CXCursor_ClassTemplate ||
         kind == CXCursor_UnionDecl;
}

/* The object a method is called on, and the static class that the call names. */
static void take_receiver(NkBody *body, NkFactEvent *event, CXCursor callee, CXCursor declaration) {
  NkUnitState *unit = body->unit;
  CXCursor owner = clang_getCursorSemanticParent(declaration);
  if (!is_record(owner))
    return;
  event->receiver_class = nk_unit_qualified(unit, owner);
  nk_unit_external(unit, owner);
  if (clang_CXXMethod_isStatic(declaration) || clang_getCursorKind(callee) != CXCursor_MemberRefExpr)
    return;
  NkFactOperand object = {.kind = NK_SHAPE_THIS, .type = body->class_name};
  g_autoptr(GArray) children = nk_children(callee);
  for (guint i = 0; i < children->len; i++) {
    CXCursor child = g_array_index(children, CXCursor, i);
    if (!clang_isExpression(clang_getCursorKind(child)))
      continue;
    object = nk_body_expression(body, child);
    CXCursor declared = nk_unit_class_of(clang_getCursorType(child));
    if (!clang_Cursor_isNull(declared)) {
      event->receiver_class = nk_unit_qualified(unit, declared);
      nk_unit_external(unit, declared);
    }
  }
  if (object.kind == NK_SHAPE_THIS && body->class_name)
    event->receiver_class = body->class_name;
  event->receiver = nk_body_operand(body, &object);
}

static guint16 call_flags(const NkBody *body, const NkFactEvent *event, CXCursor call, CXCursor declaration,
                          CXCursor owner_qualified) {
  guint16 flags = NK_CALL_RESOLVED;
  if (clang_Cursor_isDynamicCall(call))
    flags |= NK_CALL_VIRTUAL;
  else if (clang_CXXMethod_isVirtual(declaration) && event->receiver &&
           nk_builder_row(body->unit->out, NkFactOperand, operands, event->receiver - 1)->kind == NK_SHAPE_THIS &&
           !clang_Cursor_isNull(owner_qualified) && nk_unit_qualified(body->unit, owner_qualified) != body->class_name)
    flags |= NK_CALL_SUPER;
  if (clang_getCursorKind(declaration) == CXCursor_Constructor)
    flags |= NK_CALL_CONSTRUCTOR;
  return flags;
}

/* C: a function that its first call declares lies where that call is. */
static NkOrigin callee_origin(NkBody *body, CXCursor declaration, CXCursor callee) {
  NkUnitState *unit = body->unit;
  guint32 usr = nk_unit_usr(unit, declaration);
  if (g_hash_table_contains(unit->implicit, GUINT_TO_POINTER(usr)))
    return NK_ORIGIN_IMPLICIT;
  if (!unit->cxx && clang_getCursorKind(declaration) == CXCursor_FunctionDecl &&
      clang_equalLocations(clang_getCursorLocation(declaration), clang_getCursorLocation(callee))) {
    g_hash_table_add(unit->implicit, GUINT_TO_POINTER(usr));
    return NK_ORIGIN_IMPLICIT;
  }
  return nk_unit_origin(unit, declaration);
}

static void take_function(NkBody *body, NkFactEvent *event, CXCursor call, CXCursor callee, CXCursor declaration) {
  NkUnitState *unit = body->unit;
  take_receiver(body, event, callee, declaration);
  event->name = nk_builder_take(unit->out, clang_getCursorSpelling(declaration));
  event->usr = nk_unit_usr(unit, declaration);
  event->qualified = nk_unit_qualified(unit, declaration);
  event->origin = (guint8)callee_origin(body, declaration, callee);
  event->flags |= call_flags(body, event, call, declaration, clang_getCursorSemanticParent(declaration));
  const char *name = g_ptr_array_index(unit->out->strings, event->name);
  if (g_str_has_prefix(name, "__builtin_"))
    event->flags |= NK_CALL_BUILTIN;
}

/* A pointer, or with * before it what it points to. */
static gboolean is_called_through(CXType type) {
  enum CXTypeKind kind = clang_getCanonicalType(type).kind;
  return kind == CXType_Pointer || kind == CXType_FunctionProto || kind == CXType_FunctionNoProto;
}

/* A call through a pointer, or one whose callee did not resolve: the pointer's shape says more. */
static void take_pointer(NkBody *body, NkFactEvent *event, CXCursor callee, CXCursor declaration) {
  event->name = nk_builder_take(body->unit->out, clang_getCursorSpelling(callee));
  if (clang_Cursor_isNull(callee))
    return;
  NkFactOperand pointer = nk_body_expression(body, callee);
  event->callee = nk_body_operand(body, &pointer);
  enum CXCursorKind kind = clang_getCursorKind(declaration);
  if (kind == CXCursor_VarDecl || kind == CXCursor_ParmDecl || kind == CXCursor_FieldDecl) {
    event->flags |= NK_CALL_POINTER | NK_CALL_RESOLVED;
    event->origin = NK_ORIGIN_PROJECT;
  } else if (is_called_through(clang_getCursorType(callee))) {
    event->flags |= NK_CALL_POINTER | NK_CALL_RESOLVED;
    event->origin = NK_ORIGIN_PROJECT;
  }
}

static gboolean is_omitted(CXCursor argument) {
  return clang_Range_isNull(clang_getCursorExtent(argument));
}

static void take_arguments(NkBody *body, CXCursor call, GArray *operands) {
  int n = clang_Cursor_getNumArguments(call);
  for (int i = 0; i < n; i++) {
    CXCursor argument = clang_Cursor_getArgument(call, (unsigned)i);
    NkFactOperand shape = {.kind = NK_SHAPE_OMITTED};
    if (!is_omitted(argument))
      shape = nk_body_expression(body, argument);
    g_array_append_val(operands, shape);
  }
}

/* The token that is the site: the member's or function's name. */
static void resolve_site(NkBody *body, const NkFactEvent *event, CXCursor call, CXCursor callee) {
  if (!(event->flags & NK_CALL_RESOLVED))
    return;
  NkResolved how = {event->name, event->usr, event->qualified, event->origin, body->detached ? 0 : body->function + 1};
  nk_unit_resolve(body->unit, clang_getCursorLocation(clang_Cursor_isNull(callee) ? call : callee), &how);
}

/* The type named by a construction `T(...)` or `new T(...)` is a call-like site too. */
static void resolve_type_reference(NkBody *body, const NkFactEvent *event, CXCursor call) {
  g_autoptr(GArray) children = nk_children(call);
  for (guint i = 0; i < children->len; i++) {
    CXCursor child = g_array_index(children, CXCursor, i);
    if (clang_getCursorKind(child) != CXCursor_TypeRef)
      continue;
    NkResolved how = {event->name, event->usr, event->qualified, event->origin,
                      body->detached ? 0 : body->function + 1};
    nk_unit_resolve(body->unit, clang_getCursorLocation(child), &how);
  }
}

/* Conversions, operators and constructors of the universal type are not written in the source. */
static gboolean is_noise(NkBody *body, CXCursor declaration) {
  if (nk_unit_origin(body->unit, declaration) != NK_ORIGIN_SYNTH_UNIVERSAL)
    return FALSE;
  CXString spelling = clang_getCursorSpelling(declaration);
  const char *name = clang_getCString(spelling);
  gboolean noise = name && (g_str_has_prefix(name, "operator") || g_str_has_prefix(name, "__nk_"));
  clang_disposeString(spelling);
  return noise;
}

static NkFactOperand look_through(NkBody *body, CXCursor call) {
  NkFactOperand shape = {.kind = NK_SHAPE_OTHER};
  g_autoptr(GArray) children = nk_children(call);
  for (guint i = 0; i < children->len; i++) {
    CXCursor child = g_array_index(children, CXCursor, i);
    if (!clang_isExpression(clang_getCursorKind(child)))
      continue;
    NkFactOperand value = nk_body_expression(body, child);
    if (shape.kind == NK_SHAPE_OTHER)
      shape = value;
  }
  return shape;
}

NkFactOperand nk_body_call(NkBody *body, CXCursor call) {
  CXCursor declaration = clang_getCursorReferenced(call);
  gboolean known = !clang_Cursor_isNull(declaration) && is_function(clang_getCursorKind(declaration));
  if (known && is_noise(body, declaration))
    return look_through(body, call);
  gboolean constructor = known && clang_getCursorKind(declaration) == CXCursor_Constructor;
  CXCursor callee = constructor ? clang_getNullCursor() : callee_expression(call);
  NkFactEvent event = {.kind = NK_EVENT_CALL};
  if (known)
    take_function(body, &event, call, callee, declaration);
  else
    take_pointer(body, &event, callee, declaration);
  g_autoptr(GArray) operands = g_array_new(FALSE, FALSE, sizeof(NkFactOperand));
  take_arguments(body, call, operands);
  CXType type = clang_getCursorType(call);
  event.type = nk_unit_type(body->unit, type);
  resolve_site(body, &event, call, callee);
  if (constructor)
    resolve_type_reference(body, &event, call);
  CXCursor at = clang_Cursor_isNull(callee) ? call : callee;
  guint32 number = nk_body_event(body, &event, at, (const NkFactOperand *)(void *)operands->data, operands->len);
  return nk_body_result(body, number, type);
}

NkFactOperand nk_body_new(NkBody *body, CXCursor cursor) {
  NkUnitState *unit = body->unit;
  CXType type = clang_getCursorType(cursor);
  NkFactEvent event = {.kind = NK_EVENT_CALL, .flags = NK_CALL_NEW | NK_CALL_RESOLVED};
  event.name = nk_builder_string(unit->out, "new");
  event.qualified = event.name;
  CXCursor allocated = nk_unit_class_of(type);
  if (!clang_Cursor_isNull(allocated)) {
    nk_unit_external(unit, allocated);
    event.type = nk_unit_qualified(unit, allocated);
    event.receiver_class = event.type;
    event.origin = (guint8)nk_unit_origin(unit, allocated);
  } else {
    event.type = nk_unit_type(unit, clang_getPointeeType(type));
  }
  g_autoptr(GArray) operands = g_array_new(FALSE, FALSE, sizeof(NkFactOperand));
  g_autoptr(GArray) children = nk_children(cursor);
  for (guint i = 0; i < children->len; i++) {
    CXCursor child = g_array_index(children, CXCursor, i);
    if (!clang_isExpression(clang_getCursorKind(child)))
      continue;
    NkFactOperand shape = nk_body_expression(body, child);
    g_array_append_val(operands, shape);
  }
  resolve_type_reference(body, &event, cursor);
  guint32 number = nk_body_event(body, &event, cursor, (const NkFactOperand *)(void *)operands->data, operands->len);
  return nk_body_result(body, number, type);
}

NkFactOperand nk_body_lambda(NkBody *body, CXCursor cursor, NkFunctionKind kind) {
  NkFactOperand shape = {.kind = NK_SHAPE_LAMBDA, .type = nk_unit_type(body->unit, clang_getCursorType(cursor))};
  nk_shape_refer(&shape, nk_function_record(body->unit, cursor, kind, body));
  return shape;
}
