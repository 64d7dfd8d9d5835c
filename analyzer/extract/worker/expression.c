/* Expressions: their events, and the shape of their value. */
#include "body.h"

#include <string.h>

static guint32 text(NkBody *body, const char *string) {
  return nk_builder_string(body->unit->out, string);
}

static NkFactOperand typed(NkBody *body, NkShapeKind kind, CXCursor cursor) {
  return (NkFactOperand){.kind = (guint8)kind, .type = nk_unit_type(body->unit, clang_getCursorType(cursor))};
}

static gboolean is_pointer(CXType type) {
  enum CXTypeKind kind = clang_getCanonicalType(type).kind;
  return kind == CXType_Pointer || kind == CXType_BlockPointer || kind == CXType_MemberPointer ||
         kind == CXType_ObjCObjectPointer || kind == CXType_NullPtr;
}

static gboolean is_zero(const NkBody *body, const NkFactOperand *shape) {
  return shape->kind == NK_SHAPE_CONSTANT &&
         g_str_equal((char *)g_ptr_array_index(body->unit->out->strings, shape->text), "0");
}

static NkFactOperand number(NkBody *body, CXCursor cursor, gint64 value) {
  NkFactOperand shape = typed(body, NK_SHAPE_CONSTANT, cursor);
  g_autofree char *digits = g_strdup_printf("%" G_GINT64_FORMAT, value);
  shape.text = text(body, digits);
  return shape;
}

/* The value that the compiler gives to a constant expression. */
static NkFactOperand evaluated(NkBody *body, CXCursor cursor) {
  NkFactOperand shape = typed(body, NK_SHAPE_OTHER, cursor);
  CXEvalResult result = clang_Cursor_Evaluate(cursor);
  if (result && clang_EvalResult_getKind(result) == CXEval_Int) {
    gint64 value = clang_EvalResult_isUnsignedInt(result) ? (gint64)clang_EvalResult_getAsUnsigned(result)
                                                          : (gint64)clang_EvalResult_getAsLongLong(result);
    shape = number(body, cursor, value);
  }
  if (result)
    clang_EvalResult_dispose(result);
  return shape;
}

static NkFactOperand string_literal(NkBody *body, CXCursor cursor) {
  NkFactOperand shape = typed(body, NK_SHAPE_STRING, cursor);
  CXString spelling = clang_getCursorSpelling(cursor);
  const char *quoted = clang_getCString(spelling);
  gsize n = quoted ? strlen(quoted) : 0;
  g_autofree char *plain = n >= 2 && quoted[n - 1] == '"' ? g_strndup(quoted + 1, MIN(n - 2, 1024)) : g_strdup(quoted);
  shape.text = text(body, plain);
  clang_disposeString(spelling);
  return shape;
}

static NkFactOperand named(NkBody *body, NkShapeKind kind, CXCursor cursor, CXCursor declaration) {
  NkFactOperand shape = typed(body, kind, cursor);
  shape.text = nk_unit_qualified(body->unit, declaration);
  shape.usr = nk_unit_usr(body->unit, declaration);
  return shape;
}

static NkFactOperand variable(NkBody *body, CXCursor cursor, CXCursor declaration) {
  const NkSlot *slot = body->detached ? NULL : nk_body_variable(body, declaration);
  if (slot) {
    NkFactOperand shape = typed(body, slot->parameter ? NK_SHAPE_PARAMETER : NK_SHAPE_LOCAL, cursor);
    nk_shape_refer(&shape, slot->number);
    shape.text = nk_builder_take(body->unit->out, clang_getCursorSpelling(declaration));
    return shape;
  }
  if (clang_getCursorKind(declaration) == CXCursor_VarDecl && !clang_Cursor_isNull(declaration) &&
      (clang_Cursor_getStorageClass(declaration) == CX_SC_Static ||
       clang_getCursorLinkage(declaration) != CXLinkage_NoLinkage))
    return named(body, NK_SHAPE_GLOBAL, cursor, declaration);
  NkFactOperand shape = typed(body, NK_SHAPE_OTHER, cursor); /* captured from an outer function */
  shape.text = nk_builder_take(body->unit->out, clang_getCursorSpelling(declaration));
  return shape;
}

static NkFactOperand reference(NkBody *body, CXCursor cursor) {
  CXCursor declaration = clang_getCursorReferenced(cursor);
  switch (clang_getCursorKind(declaration)) {
  case CXCursor_ParmDecl:
  case CXCursor_VarDecl:
    return variable(body, cursor, declaration);
  case CXCursor_FunctionDecl:
  case CXCursor_CXXMethod:
  case CXCursor_FunctionTemplate:
    return named(body, NK_SHAPE_FUNCTION, cursor, declaration);
  case CXCursor_EnumConstantDecl: {
    NkFactOperand shape = number(body, cursor, clang_getEnumConstantDeclValue(declaration));
    shape.usr = nk_builder_take(body->unit->out, clang_getCursorSpelling(declaration));
    return shape;
  }
  default: {
    NkFactOperand shape = typed(body, NK_SHAPE_OTHER, cursor);
    shape.text = nk_builder_take(body->unit->out, clang_getCursorSpelling(cursor));
    return shape;
  }
  }
}

static NkFactOperand member(NkBody *body, CXCursor cursor, GArray *children) {
  CXCursor declaration = clang_getCursorReferenced(cursor);
  enum CXCursorKind kind = clang_getCursorKind(declaration);
  NkFactOperand base = {.kind = NK_SHAPE_THIS, .type = body->class_name};
  for (guint i = 0; i < children->len; i++)
    if (clang_isExpression(clang_getCursorKind(g_array_index(children, CXCursor, i))))
      base = nk_body_expression(body, g_array_index(children, CXCursor, i));
  if (kind == CXCursor_VarDecl)
    return named(body, NK_SHAPE_GLOBAL, cursor, declaration);
  if (kind == CXCursor_CXXMethod || kind == CXCursor_FunctionTemplate)
    return named(body, NK_SHAPE_FUNCTION, cursor, declaration);
  NkFactOperand shape = typed(body, NK_SHAPE_FIELD, cursor);
  shape.text = nk_builder_take(body->unit->out, clang_getCursorSpelling(cursor));
  CXCursor owner = clang_getCursorSemanticParent(declaration);
  if (!clang_Cursor_isNull(declaration) && !clang_Cursor_isNull(owner))
    shape.class_name = nk_unit_qualified(body->unit, owner);
  shape.base = nk_body_operand(body, &base);
  return shape;
}

static NkFactOperand subscript(NkBody *body, CXCursor cursor, GArray *children) {
  NkFactOperand shape = typed(body, NK_SHAPE_ELEMENT, cursor);
  if (children->len < 2)
    return shape;
  NkFactOperand parts[2];
  for (guint i = 0; i < 2; i++)
    parts[i] = nk_body_expression(body, g_array_index(children, CXCursor, i));
  NkFactEvent event = {.kind = NK_EVENT_INDEX};
  nk_body_event(body, &event, cursor, parts, 2);
  shape.base = nk_body_operand(body, &parts[0]);
  shape.other = nk_body_operand(body, &parts[1]);
  return shape;
}

/* *f of a function or a pointer to one is the function itself. */
static gboolean is_function_type(CXType type) {
  enum CXTypeKind kind = clang_getCanonicalType(type).kind;
  return kind == CXType_FunctionProto || kind == CXType_FunctionNoProto;
}

static NkFactOperand unary(NkBody *body, CXCursor cursor, GArray *children) {
  if (children->len == 0)
    return typed(body, NK_SHAPE_OTHER, cursor);
  CXCursor inner = g_array_index(children, CXCursor, children->len - 1);
  enum CXUnaryOperatorKind operator= clang_getCursorUnaryOperatorKind(cursor);
  if (operator== CXUnaryOperator_LNot) {
    nk_body_negation(body, cursor, inner);
    return typed(body, NK_SHAPE_OTHER, cursor);
  }
  NkFactOperand shape = nk_body_expression(body, inner);
  switch (operator) {
  case CXUnaryOperator_AddrOf:
    shape.flags |= NK_SHAPE_ADDRESS;
    return shape;
  case CXUnaryOperator_Deref: {
    if (is_function_type(clang_getCursorType(cursor)))
      return shape;
    NkFactEvent event = {.kind = NK_EVENT_DEREFERENCE};
    nk_body_event(body, &event, cursor, &shape, 1);
    if (shape.flags & NK_SHAPE_ADDRESS)
      shape.flags = (guint8)(shape.flags & ~NK_SHAPE_ADDRESS);
    else
      shape.flags |= NK_SHAPE_INDIRECT;
    return shape;
  }
  case CXUnaryOperator_Minus:
  case CXUnaryOperator_Not:
    return shape.kind == NK_SHAPE_CONSTANT ? evaluated(body, cursor) : typed(body, NK_SHAPE_OTHER, cursor);
  case CXUnaryOperator_PreInc:
  case CXUnaryOperator_PreDec:
  case CXUnaryOperator_PostInc:
  case CXUnaryOperator_PostDec: {
    NkFactEvent event = {.kind = NK_EVENT_ASSIGN, .operation = text(body, "++")};
    nk_body_event(body, &event, cursor, (NkFactOperand[]){shape, {0}}, 2);
    return shape;
  }
  default:
    return shape;
  }
}

static gboolean is_floating(CXType type) {
  enum CXTypeKind kind = clang_getCanonicalType(type).kind;
  return (kind >= CXType_Float && kind <= CXType_LongDouble) || kind == CXType_Float128 || kind == CXType_Half ||
         kind == CXType_Float16;
}

static gboolean is_vector(CXType type) {
  enum CXTypeKind kind = clang_getCanonicalType(type).kind;
  return kind == CXType_Vector || kind == CXType_ExtVector;
}

static gboolean is_evaluated(CXCursor cursor) {
  CXEvalResult result = clang_Cursor_Evaluate(cursor);
  gboolean known = result && clang_EvalResult_getKind(result) != CXEval_UnExposed;
  if (result)
    clang_EvalResult_dispose(result);
  return known;
}

/* Arithmetic that the processor does in its floating-point or vector registers; what the compiler folds is none. */
static void note_arithmetic(NkBody *body, CXCursor cursor, CXType type) {
  if (is_vector(type))
    nk_body_language(body, cursor, "vector");
  else if (is_floating(type) && !is_evaluated(cursor))
    nk_body_language(body, cursor, "float");
}

static gboolean is_comparison(enum CXBinaryOperatorKind kind) {
  return kind >= CXBinaryOperator_Cmp && kind <= CXBinaryOperator_NE;
}

static NkFactOperand binary(NkBody *body, CXCursor cursor, GArray *children) {
  NkFactOperand shape = typed(body, NK_SHAPE_ARITHMETIC, cursor);
  if (children->len < 2)
    return typed(body, NK_SHAPE_OTHER, cursor);
  CXCursor left = g_array_index(children, CXCursor, 0), right = g_array_index(children, CXCursor, 1);
  enum CXBinaryOperatorKind kind = clang_getCursorBinaryOperatorKind(cursor);
  if (kind == CXBinaryOperator_LAnd || kind == CXBinaryOperator_LOr) {
    nk_body_junction(body, cursor, left, right);
    return typed(body, NK_SHAPE_OTHER, cursor);
  }
  NkFactOperand a = nk_body_expression(body, left), b = nk_body_expression(body, right);
  guint32 spelling = nk_builder_take(body->unit->out, clang_getBinaryOperatorKindSpelling(kind));
  NkFactEvent event = {.operation = spelling};
  if (kind == CXBinaryOperator_Comma)
    return b;
  if (kind == CXBinaryOperator_Assign || clang_getCursorKind(cursor) == CXCursor_CompoundAssignOperator) {
    event.kind = NK_EVENT_ASSIGN;
    if (kind != CXBinaryOperator_Assign)
      note_arithmetic(body, cursor, clang_getCursorType(left));
    nk_body_event(body, &event, cursor, (NkFactOperand[]){a, b}, 2);
    return kind == CXBinaryOperator_Assign ? b : a;
  }
  note_arithmetic(body, cursor, clang_getCursorType(left));
  if (is_comparison(kind)) {
    event.kind = NK_EVENT_COMPARE;
    nk_body_event(body, &event, cursor, (NkFactOperand[]){a, b}, 2);
    return typed(body, NK_SHAPE_OTHER, cursor);
  }
  if (a.kind == NK_SHAPE_CONSTANT && b.kind == NK_SHAPE_CONSTANT)
    return evaluated(body, cursor);
  shape.text = spelling;
  shape.base = nk_body_operand(body, &a);
  shape.other = nk_body_operand(body, &b);
  return shape;
}

static NkFactOperand conditional(NkBody *body, CXCursor cursor, GArray *children) {
  NkFactOperand shape = typed(body, NK_SHAPE_CHOICE, cursor);
  if (children->len < 3)
    return typed(body, NK_SHAPE_OTHER, cursor);
  nk_body_condition(body, g_array_index(children, CXCursor, 0));
  NkFactOperand a = nk_body_expression(body, g_array_index(children, CXCursor, 1));
  NkFactOperand b = nk_body_expression(body, g_array_index(children, CXCursor, 2));
  shape.base = nk_body_operand(body, &a);
  shape.other = nk_body_operand(body, &b);
  return shape;
}

/* The operand of a cast is its last expression child; type references before it are remembered as resolved. */
static NkFactOperand inner(NkBody *body, CXCursor cursor, GArray *children) {
  NkFactOperand shape = typed(body, NK_SHAPE_OTHER, cursor);
  for (guint i = 0; i < children->len; i++) {
    CXCursor child = g_array_index(children, CXCursor, i);
    if (clang_isExpression(clang_getCursorKind(child)) || clang_isStatement(clang_getCursorKind(child)))
      shape = nk_body_expression(body, child);
    else if (clang_getCursorKind(child) == CXCursor_TypeRef || clang_getCursorKind(child) == CXCursor_TemplateRef)
      nk_unit_resolve(body->unit, clang_getCursorLocation(child),
                      &(NkResolved){.name = nk_builder_take(body->unit->out, clang_getCursorSpelling(child)),
                                    .origin = nk_unit_origin(body->unit, clang_getCursorReferenced(child))});
  }
  return shape;
}

/* A number that becomes a floating-point one at run time. */
static void note_conversion(NkBody *body, CXCursor cursor, CXType type, GArray *children) {
  if (!is_floating(type) || children->len == 0)
    return;
  if (!is_floating(clang_getCursorType(g_array_index(children, CXCursor, children->len - 1))))
    note_arithmetic(body, cursor, type);
}

static NkFactOperand cast(NkBody *body, CXCursor cursor, GArray *children) {
  NkFactOperand shape = inner(body, cursor, children);
  CXType type = clang_getCursorType(cursor);
  note_conversion(body, cursor, type, children);
  if (clang_getCursorKind(cursor) == CXCursor_CXXDynamicCastExpr)
    nk_body_language(body, cursor, "dynamic_cast");
  if (is_pointer(type) && is_zero(body, &shape))
    shape.kind = NK_SHAPE_NULL;
  shape.cast = nk_unit_type(body->unit, type);
  NkFactEvent event = {.kind = NK_EVENT_CAST, .type = shape.cast};
  CXCursor target = nk_unit_class_of(type);
  if (!clang_Cursor_isNull(target)) {
    nk_unit_external(body->unit, target);
    event.receiver_class = nk_unit_qualified(body->unit, target);
    nk_body_event(body, &event, cursor, &shape, 1);
  }
  return shape;
}

/* Nodes without a kind of their own: implicit casts, parentheses, clean-ups, recovery. */
static NkFactOperand transparent(NkBody *body, CXCursor cursor, GArray *children) {
  NkFactOperand shape = inner(body, cursor, children);
  CXType type = clang_getCursorType(cursor);
  if (is_pointer(type) && is_zero(body, &shape))
    shape.kind = NK_SHAPE_NULL;
  note_conversion(body, cursor, type, children);
  return shape;
}

static NkFactOperand list(NkBody *body, CXCursor cursor, GArray *children) {
  for (guint i = 0; i < children->len; i++) {
    NkFactOperand item = nk_body_expression(body, g_array_index(children, CXCursor, i));
    if (item.kind == NK_SHAPE_FUNCTION || item.kind == NK_SHAPE_GLOBAL || item.kind == NK_SHAPE_LAMBDA) {
      NkFactEvent event = {.kind = NK_EVENT_REFERENCE};
      nk_body_event(body, &event, g_array_index(children, CXCursor, i), &item, 1);
    }
  }
  return typed(body, NK_SHAPE_LIST, cursor);
}

static NkFactOperand statement_expression(NkBody *body, GArray *children, CXCursor cursor) {
  guint32 current = body->statement;
  for (guint i = 0; i < children->len; i++)
    nk_body_visit(body, g_array_index(children, CXCursor, i), body->statements->len ? current + 1 : 0);
  body->statement = current;
  return typed(body, NK_SHAPE_OTHER, cursor);
}

static NkFactOperand language(NkBody *body, CXCursor cursor, GArray *children, const char *word) {
  nk_body_language(body, cursor, word);
  inner(body, cursor, children);
  return typed(body, NK_SHAPE_OTHER, cursor);
}

static NkFactOperand deletion(NkBody *body, CXCursor cursor, GArray *children) {
  NkFactOperand pointer = inner(body, cursor, children);
  NkFactEvent event = {.kind = NK_EVENT_LANGUAGE, .name = text(body, "delete")};
  nk_body_event(body, &event, cursor, &pointer, 1);
  return typed(body, NK_SHAPE_OTHER, cursor);
}

/* Literals, null, names and this, which end an expression, and what looks for its own children. FALSE for the rest. */
static gboolean visit_whole(NkBody *body, CXCursor cursor, NkFactOperand *shape) {
  switch (clang_getCursorKind(cursor)) {
  case CXCursor_IntegerLiteral:
  case CXCursor_CharacterLiteral:
  case CXCursor_CXXBoolLiteralExpr:
  case CXCursor_UnaryExpr:
  case CXCursor_SizeOfPackExpr:
    *shape = evaluated(body, cursor);
    return TRUE;
  case CXCursor_StringLiteral:
    *shape = string_literal(body, cursor);
    return TRUE;
  case CXCursor_CXXNullPtrLiteralExpr:
  case CXCursor_GNUNullExpr:
    *shape = typed(body, NK_SHAPE_NULL, cursor);
    return TRUE;
  case CXCursor_CXXThisExpr:
    *shape = typed(body, NK_SHAPE_THIS, cursor);
    return TRUE;
  case CXCursor_DeclRefExpr:
    *shape = reference(body, cursor);
    return TRUE;
  case CXCursor_CallExpr:
  case CXCursor_ObjCMessageExpr:
    *shape = nk_body_call(body, cursor);
    return TRUE;
  case CXCursor_CXXNewExpr:
    *shape = nk_body_new(body, cursor);
    return TRUE;
  case CXCursor_LambdaExpr:
    *shape = nk_body_lambda(body, cursor, NK_FUNCTION_LAMBDA);
    return TRUE;
  case CXCursor_BlockExpr:
    *shape = nk_body_lambda(body, cursor, NK_FUNCTION_BLOCK);
    return TRUE;
  default:
    return FALSE;
  }
}

static NkFactOperand visit_parts(NkBody *body, CXCursor cursor) {
  g_autoptr(GArray) children = nk_children(cursor);
  switch (clang_getCursorKind(cursor)) {
  case CXCursor_MemberRefExpr:
    return member(body, cursor, children);
  case CXCursor_ArraySubscriptExpr:
    return subscript(body, cursor, children);
  case CXCursor_UnaryOperator:
    return unary(body, cursor, children);
  case CXCursor_BinaryOperator:
  case CXCursor_CompoundAssignOperator:
    return binary(body, cursor, children);
  case CXCursor_ConditionalOperator:
    return conditional(body, cursor, children);
  case CXCursor_CStyleCastExpr:
  case CXCursor_CXXStaticCastExpr:
  case CXCursor_CXXReinterpretCastExpr:
  case CXCursor_CXXConstCastExpr:
  case CXCursor_CXXDynamicCastExpr:
  case CXCursor_CXXFunctionalCastExpr:
  case CXCursor_CXXAddrspaceCastExpr:
    return cast(body, cursor, children);
  case CXCursor_InitListExpr:
    return list(body, cursor, children);
  case CXCursor_StmtExpr:
    return statement_expression(body, children, cursor);
  case CXCursor_CXXThrowExpr:
    return language(body, cursor, children, "throw");
  case CXCursor_CXXTypeidExpr:
    return language(body, cursor, children, "typeid");
  case CXCursor_CXXDeleteExpr:
    return deletion(body, cursor, children);
  default:
    return transparent(body, cursor, children);
  }
}

NkFactOperand nk_body_expression(NkBody *body, CXCursor cursor) {
  NkUnitState *unit = body->unit;
  if (unit->depth >= NK_MAX_DEPTH)
    return (NkFactOperand){0};
  if (clang_isStatement(clang_getCursorKind(cursor)) && !clang_isExpression(clang_getCursorKind(cursor))) {
    nk_body_visit(body, cursor, body->statements->len ? body->statement + 1 : 0);
    return (NkFactOperand){0};
  }
  unit->depth++;
  NkFactOperand shape;
  if (!visit_whole(body, cursor, &shape))
    shape = visit_parts(body, cursor);
  unit->depth--;
  return shape;
}
