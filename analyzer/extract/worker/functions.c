/* Functions, methods, lambdas and blocks: a row, then the body. */
#include "body.h"

#include <string.h>

static NkFunctionKind kind_of(CXCursor cursor) {
  switch (clang_getCursorKind(cursor)) {
  case CXCursor_CXXMethod:
  case CXCursor_ConversionFunction:
  case CXCursor_ObjCInstanceMethodDecl:
  case CXCursor_ObjCClassMethodDecl:
    return NK_FUNCTION_METHOD;
  case CXCursor_Constructor:
    return NK_FUNCTION_CONSTRUCTOR;
  case CXCursor_Destructor:
    return NK_FUNCTION_DESTRUCTOR;
  default:
    return NK_FUNCTION_FREE;
  }
}

static guint32 flags_of(NkUnitState *unit, CXCursor cursor, const NkPlace *place) {
  guint32 flags = 0;
  if (clang_CXXMethod_isStatic(cursor) || clang_Cursor_getStorageClass(cursor) == CX_SC_Static)
    flags |= NK_FUNCTION_STATIC;
  if (clang_CXXMethod_isVirtual(cursor))
    flags |= NK_FUNCTION_VIRTUAL;
  if (clang_Cursor_isVariadic(cursor))
    flags |= NK_FUNCTION_VARIADIC;
  if (place->source && place->source->handle != unit->main_file)
    flags |= NK_FUNCTION_HEADER;
  return flags;
}

static void append_overrides(NkUnitState *unit, CXCursor method, GArray *rows, guint depth) {
  CXCursor *overridden = NULL;
  unsigned n = 0;
  clang_getOverriddenCursors(method, &overridden, &n);
  for (unsigned i = 0; i < n; i++) {
    CXCursor owner = clang_getCursorSemanticParent(overridden[i]);
    NkFactOverride row = {.usr = nk_unit_usr(unit, overridden[i]),
                          .qualified = nk_unit_qualified(unit, overridden[i]),
                          .class_name = nk_unit_qualified(unit, owner),
                          .origin = nk_unit_origin(unit, overridden[i])};
    nk_unit_external(unit, owner);
    g_array_append_val(rows, row);
    if (depth < 32)
      append_overrides(unit, overridden[i], rows, depth + 1);
  }
  clang_disposeOverriddenCursors(overridden);
}

static void take_parameters(NkBody *body, NkFactFunction *row, GArray *children) {
  g_autoptr(GArray) parameters = g_array_new(FALSE, FALSE, sizeof(NkFactParameter));
  NkUnitState *unit = body->unit;
  for (guint i = 0; i < children->len; i++) {
    CXCursor child = g_array_index(children, CXCursor, i);
    if (clang_getCursorKind(child) != CXCursor_ParmDecl)
      continue;
    NkFactParameter parameter = {nk_builder_take(unit->out, clang_getCursorSpelling(child)),
                                 nk_unit_type(unit, clang_getCursorType(child))};
    nk_body_add_variable(body, child, TRUE, parameters->len);
    g_array_append_val(parameters, parameter);
  }
  row->n_parameters = parameters->len;
  row->first_parameter = nk_builder_append(unit->out, NK_TABLE_parameters, parameters->data, parameters->len);
}

/* Constructor initialisers stand before the body: "MemberRef expression" pairs and base constructors. */
static void visit_children(NkBody *body, GArray *children) {
  CXCursor member = clang_getNullCursor();
  for (guint i = 0; i < children->len; i++) {
    CXCursor child = g_array_index(children, CXCursor, i);
    enum CXCursorKind kind = clang_getCursorKind(child);
    if (kind == CXCursor_CompoundStmt || kind == CXCursor_CXXTryStmt) {
      nk_body_visit(body, child, 0);
    } else if (kind == CXCursor_MemberRef) {
      member = child;
    } else if (clang_isExpression(kind)) {
      nk_body_statement(body, NK_STATEMENT_SIMPLE, child, 0);
      NkFactOperand value = nk_body_expression(body, child);
      if (!clang_Cursor_isNull(member)) {
        CXCursor field = clang_getCursorReferenced(member);
        NkFactOperand target = {.kind = NK_SHAPE_FIELD,
                                .text = nk_builder_take(body->unit->out, clang_getCursorSpelling(field)),
                                .class_name = body->class_name,
                                .type = nk_unit_type(body->unit, clang_getCursorType(field))};
        NkFactEvent event = {.kind = NK_EVENT_ASSIGN, .operation = nk_builder_string(body->unit->out, "=")};
        nk_body_event(body, &event, child, (NkFactOperand[]){target, value}, 2);
      }
      member = clang_getNullCursor();
    }
  }
}

static void names(NkUnitState *unit, NkFactFunction *row, CXCursor cursor, NkBody *outer) {
  if (!outer) {
    row->usr = nk_unit_usr(unit, cursor);
    row->name = nk_builder_take(unit->out, clang_getCursorSpelling(cursor));
    row->qualified = nk_unit_qualified(unit, cursor);
    CXCursor owner = clang_getCursorSemanticParent(cursor);
    enum CXCursorKind kind = clang_getCursorKind(owner);
    if (kind == CXCursor_ClassDecl || kind == CXCursor_StructDecl || kind == CXCursor_ClassTemplate ||
        kind == CXCursor_UnionDecl)
      row->class_name = nk_unit_qualified(unit, owner);
    return;
  }
  const char *what = row->kind == NK_FUNCTION_BLOCK ? "block" : "lambda";
  row->name = nk_builder_string(unit->out, what);
  if (outer->detached) { /* in the initialiser of a global: named by its place */
    const char *file = g_ptr_array_index(unit->out->strings, row->file);
    g_autofree char *place = g_strdup_printf("%s@%s:%u:%u", what, file, row->line, row->column);
    row->usr = nk_builder_string(unit->out, place);
    row->qualified = row->name;
    return;
  }
  const NkFactFunction *parent = nk_builder_row(unit->out, NkFactFunction, functions, outer->function);
  guint n = ++outer->n_lambdas;
  g_autofree char *usr =
      g_strdup_printf("%s@%s%u", (char *)g_ptr_array_index(unit->out->strings, parent->usr), what, n);
  g_autofree char *qualified =
      g_strdup_printf("%s::%s#%u", (char *)g_ptr_array_index(unit->out->strings, parent->qualified), what, n);
  row->class_name = parent->class_name;
  row->usr = nk_builder_string(unit->out, usr);
  row->qualified = nk_builder_string(unit->out, qualified);
  row->parent = outer->function + 1;
}

static void store_body(NkUnitState *unit, NkBody *body, NkFactFunction *row){
#define STORE(member, table)                                                                                           \
  row->n_##table = body->table->len;                                                                                   \
  row->first_##member = nk_builder_append(unit->out, NK_TABLE_##table, body->table->data, body->table->len);
    STORE(local, locals) STORE(statement, statements) STORE(event, events)
#undef STORE
}

guint32 nk_function_record(NkUnitState *unit, CXCursor cursor, NkFunctionKind kind, NkBody *outer) {
  NkPlace place = nk_unit_cursor_place(unit, cursor);
  NkPlace end = nk_unit_place(unit, clang_getRangeEnd(clang_getCursorExtent(cursor)));
  NkFactFunction row = {.kind = kind, .line = place.line, .column = place.column, .end_line = end.line};
  row.file = place.source ? place.source->name : 0;
  names(unit, &row, cursor, outer);
  row.flags = flags_of(unit, cursor, &place);
  row.result = nk_unit_type(unit, clang_getCursorResultType(cursor));
  guint32 index = nk_builder_add(unit->out, functions, &row); /* claimed: inner functions follow */
  if (!outer)
    g_hash_table_insert(unit->functions, GUINT_TO_POINTER(row.usr), GUINT_TO_POINTER(index + 1));

  g_autoptr(GArray) overrides = g_array_new(FALSE, FALSE, sizeof(NkFactOverride));
  if (kind == NK_FUNCTION_METHOD)
    append_overrides(unit, cursor, overrides, 0);
  row.n_overrides = overrides->len;
  row.first_override = nk_builder_append(unit->out, NK_TABLE_overrides, overrides->data, overrides->len);

  NkBody body;
  nk_body_init(&body, unit, outer);
  body.function = index;
  body.class_name = row.class_name;
  g_autoptr(GArray) children = nk_children(cursor);
  take_parameters(&body, &row, children);
  visit_children(&body, children);
  store_body(unit, &body, &row);
  nk_body_clear(&body);
  *nk_builder_row(unit->out, NkFactFunction, functions, index) = row;
  return index;
}

void nk_unit_function(NkUnitState *unit, CXCursor cursor) {
  if (!clang_isCursorDefinition(cursor) || nk_unit_from_sdk_macro(unit, cursor))
    return;
  guint32 usr = nk_unit_usr(unit, cursor);
  if (g_hash_table_contains(unit->functions, GUINT_TO_POINTER(usr)))
    return;
  nk_function_record(unit, cursor, kind_of(cursor), NULL);
}
