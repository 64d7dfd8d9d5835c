/* Variables with static storage and their initialisers, flattened: rows of an array of structures, members by name. */
#include "body.h"

#include <string.h>

typedef struct {
  NkBody *body;
  GArray *rows; /* NkFactInitialiser */
} Collector;

static enum CXVisitorResult collect_field(CXCursor field, CXClientData data) {
  g_array_append_val((GArray *)data, field);
  return CXVisit_Continue;
}

/* Looks through casts that the compiler added, down to a braced list or a value. */
static CXCursor below_implicit(CXCursor cursor) {
  for (guint i = 0; i < 16 && clang_getCursorKind(cursor) == CXCursor_UnexposedExpr; i++) {
    g_autoptr(GArray) children = nk_children(cursor);
    if (children->len != 1)
      return cursor;
    cursor = g_array_index(children, CXCursor, 0);
  }
  return cursor;
}

static void add_value(Collector *collector, CXCursor value, guint row, guint32 field) {
  NkFactOperand shape = nk_body_expression(collector->body, value);
  if (shape.kind == NK_SHAPE_LOCAL || shape.kind == NK_SHAPE_RESULT)
    shape.kind = NK_SHAPE_OTHER;
  NkFactInitialiser entry = {row, field, nk_unit_cursor_place(collector->body->unit, value).line,
                             nk_body_operand(collector->body, &shape) - 1};
  g_array_append_val(collector->rows, entry);
}

static void visit_value(Collector *collector, CXCursor value, CXType type, guint row, guint32 field, guint depth);

/* A designated member: "MemberRef value" below one node. TRUE if it is one. */
static gboolean visit_designated(Collector *collector, CXCursor item, guint row, guint depth) {
  g_autoptr(GArray) children = nk_children(item);
  if (children->len < 2 || clang_getCursorKind(g_array_index(children, CXCursor, 0)) != CXCursor_MemberRef)
    return FALSE;
  CXCursor field = clang_getCursorReferenced(g_array_index(children, CXCursor, 0));
  guint32 name = nk_builder_take(collector->body->unit->out, clang_getCursorSpelling(field));
  visit_value(collector, g_array_index(children, CXCursor, children->len - 1), clang_getCursorType(field), row, name,
              depth + 1);
  return TRUE;
}

static void visit_list(Collector *collector, CXCursor list, CXType type, guint row, guint32 field, guint depth) {
  CXType canonical = clang_getCanonicalType(type);
  gboolean record = canonical.kind == CXType_Record;
  g_autoptr(GArray) fields = g_array_new(FALSE, FALSE, sizeof(CXCursor));
  if (record)
    clang_Type_visitFields(canonical, collect_field, fields);
  CXType element = clang_getArrayElementType(canonical);
  g_autoptr(GArray) items = nk_children(list);
  for (guint i = 0; i < items->len; i++) {
    CXCursor item = g_array_index(items, CXCursor, i);
    if (!record) {
      visit_value(collector, item, element, depth == 0 ? i : row, field, depth + 1);
    } else if (!visit_designated(collector, item, row, depth)) {
      guint32 name = field;
      CXType member = {0};
      if (i < fields->len) {
        CXCursor declared = g_array_index(fields, CXCursor, i);
        name = nk_builder_take(collector->body->unit->out, clang_getCursorSpelling(declared));
        member = clang_getCursorType(declared);
      }
      visit_value(collector, item, member, row, name, depth + 1);
    }
  }
}

static void visit_value(Collector *collector, CXCursor value, CXType type, guint row, guint32 field, guint depth) {
  CXCursor inner = below_implicit(value);
  if (clang_getCursorKind(inner) == CXCursor_InitListExpr && depth < 16) {
    CXType own = clang_getCursorType(inner);
    gboolean unknown = own.kind == CXType_Invalid || own.kind == CXType_Void;
    visit_list(collector, inner, unknown ? type : own, row, field, depth);
  } else if (clang_isExpression(clang_getCursorKind(inner))) {
    add_value(collector, inner, row, field);
  }
}

static guint32 variable_flags(CXCursor cursor) {
  enum CX_StorageClass storage = clang_Cursor_getStorageClass(cursor);
  return (storage == CX_SC_Static ? NK_VARIABLE_STATIC : 0u) |
         (!clang_isCursorDefinition(cursor) ? NK_VARIABLE_EXTERN : 0u);
}

static gboolean runs_constructor(CXCursor cursor) {
  CXCursor initialiser = below_implicit(clang_Cursor_getVarDeclInitializer(cursor));
  if (clang_getCursorKind(initialiser) != CXCursor_CallExpr)
    return FALSE;
  return clang_getCursorKind(clang_getCursorReferenced(initialiser)) == CXCursor_Constructor;
}

static gboolean is_written(CXCursor method, CXCursor owner) {
  return !clang_equalLocations(clang_getCursorLocation(method), clang_getCursorLocation(owner)) &&
         !clang_CXXMethod_isDefaulted(method);
}

static gboolean is_constexpr(NkUnitState *unit, CXCursor declaration) {
  CXToken *tokens = NULL;
  unsigned n = 0;
  gboolean found = FALSE;
  clang_tokenize(unit->tu, clang_getCursorExtent(declaration), &tokens, &n);
  for (unsigned i = 0; i < n && i < 8 && !found; i++) {
    CXString spelling = clang_getTokenSpelling(unit->tu, tokens[i]);
    found = g_strcmp0(clang_getCString(spelling), "constexpr") == 0;
    clang_disposeString(spelling);
  }
  clang_disposeTokens(unit->tu, tokens, n);
  return found;
}

static gboolean has_written_destructor(CXCursor owner) {
  g_autoptr(GArray) children = nk_children(owner);
  for (guint i = 0; i < children->len; i++) {
    CXCursor child = g_array_index(children, CXCursor, i);
    if (clang_getCursorKind(child) == CXCursor_Destructor)
      return is_written(child, owner);
  }
  return FALSE;
}

/* Code runs when the module is loaded. C has constants only. */
static gboolean is_dynamic(NkUnitState *unit, CXCursor initialiser) {
  CXCursor call = below_implicit(initialiser), callee = clang_getCursorReferenced(call);
  if (!unit->cxx || clang_getCursorKind(call) != CXCursor_CallExpr || clang_Cursor_isNull(callee))
    return FALSE;
  CXCursor owner = clang_getCursorSemanticParent(callee);
  if (clang_getCursorKind(callee) == CXCursor_Constructor)
    return (is_written(callee, owner) && !is_constexpr(unit, callee)) || has_written_destructor(owner);
  return !is_constexpr(unit, callee);
}

static void take_variable(NkUnitState *unit, CXCursor cursor, guint32 function) {
  NkPlace place = nk_unit_cursor_place(unit, cursor);
  NkFactVariable row = {.usr = nk_unit_usr(unit, cursor),
                        .name = nk_builder_take(unit->out, clang_getCursorSpelling(cursor)),
                        .qualified = nk_unit_qualified(unit, cursor),
                        .type = nk_unit_type(unit, clang_getCursorType(cursor)),
                        .flags = variable_flags(cursor),
                        .function = function,
                        .file = place.source ? place.source->name : 0,
                        .line = place.line,
                        .column = place.column};
  gboolean sdk_macro = nk_unit_from_sdk_macro(unit, cursor);
  if (sdk_macro)
    row.flags |= NK_VARIABLE_MACRO;
  NkBody body;
  nk_body_init(&body, unit, NULL);
  body.detached = TRUE;
  Collector collector = {&body, g_array_new(FALSE, FALSE, sizeof(NkFactInitialiser))};
  CXCursor initialiser = clang_Cursor_getVarDeclInitializer(cursor);
  if (!clang_Cursor_isNull(initialiser)) {
    if (runs_constructor(cursor))
      row.flags |= NK_VARIABLE_CONSTRUCTED;
    if (is_dynamic(unit, initialiser))
      row.flags |= NK_VARIABLE_DYNAMIC;
    visit_value(&collector, initialiser, clang_getCursorType(cursor), 0, 0, 0);
  }
  row.n_initialisers = collector.rows->len;
  row.first_initialiser =
      nk_builder_append(unit->out, NK_TABLE_initialisers, collector.rows->data, collector.rows->len);
  nk_builder_add(unit->out, variables, &row);
  g_array_unref(collector.rows);
  nk_body_clear(&body);
}

/* ---- constants of headers ---- */
/* A number, a truth or text, or an array of them: const may stand on either. */
static gboolean is_constant_type(CXType type) {
  type = clang_getCanonicalType(type);
  gboolean constant = clang_isConstQualifiedType(type);
  for (CXType element = clang_getArrayElementType(type); element.kind != CXType_Invalid;
       element = clang_getArrayElementType(type)) {
    type = clang_getCanonicalType(element);
    constant |= clang_isConstQualifiedType(type);
  }
  if (type.kind == CXType_Pointer)
    type = clang_getCanonicalType(clang_getPointeeType(type));
  return constant && (type.kind == CXType_Enum || (type.kind >= CXType_Bool && type.kind <= CXType_LongDouble));
}

/* Headers that name registers have thousands of them, and each unit would repeat all. */
static gboolean is_constant_of_header(NkUnitState *unit, CXCursor cursor) {
  CXFile file;
  clang_getFileLocation(clang_getCursorLocation(cursor), &file, NULL, NULL, NULL);
  CXCursor initialiser = clang_Cursor_getVarDeclInitializer(cursor);
  return !clang_File_isEqual(file, unit->main_file) && !clang_Cursor_isNull(initialiser) &&
         is_constant_type(clang_getCursorType(cursor)) && !is_dynamic(unit, initialiser);
}

void nk_unit_variable(NkUnitState *unit, CXCursor cursor, guint32 function) {
  if (function == 0 && is_constant_of_header(unit, cursor))
    g_array_append_val(unit->constants, cursor);
  else
    take_variable(unit, cursor, function);
}

static gboolean is_named(NkUnitState *unit, CXCursor cursor) {
  CXString usr = clang_getCursorUSR(cursor);
  gboolean named = nk_builder_has(unit->out, clang_getCString(usr));
  clang_disposeString(usr);
  return named;
}

/* One may be named by the value of another. */
void nk_unit_constants(NkUnitState *unit) {
  for (guint left = unit->constants->len, before = left + 1; left > 0 && left < before;) {
    g_autoptr(GArray) waiting = g_steal_pointer(&unit->constants);
    unit->constants = g_array_new(FALSE, FALSE, sizeof(CXCursor));
    for (guint i = 0; i < waiting->len; i++) {
      CXCursor cursor = g_array_index(waiting, CXCursor, i);
      if (is_named(unit, cursor))
        take_variable(unit, cursor, 0);
      else
        g_array_append_val(unit->constants, cursor);
    }
    before = left;
    left = unit->constants->len;
  }
}
