/* Classes: those of the project whole, those outside as a name with its chain of bases. */
#include "unit.h"

#include <string.h>

static gboolean is_class_kind(enum CXCursorKind kind) {
  return kind == CXCursor_ClassDecl || kind == CXCursor_StructDecl || kind == CXCursor_UnionDecl ||
         kind == CXCursor_ClassTemplate;
}

/* The name of a base that did not resolve, as written. */
static guint32 base_as_written(NkUnitState *unit, CXCursor base) {
  CXString spelling = clang_getCursorSpelling(base);
  const char *text = clang_getCString(spelling);
  for (const char *const *word = (const char *const[]){"class ", "struct ", NULL}; text && *word; word++)
    if (g_str_has_prefix(text, *word))
      text += strlen(*word);
  guint32 index = nk_builder_string(unit->out, text);
  clang_disposeString(spelling);
  return index;
}

static void add_base(NkUnitState *unit, GArray *bases, CXCursor base) {
  CXCursor declared = nk_unit_class_of(clang_getCursorType(base));
  NkFactBase row = {.flags = clang_isVirtualBase(base) ? 1 : 0};
  if (clang_Cursor_isNull(declared)) {
    row.qualified = base_as_written(unit, base);
    row.flags |= 2;
  } else {
    row.usr = nk_unit_usr(unit, declared);
    row.qualified = nk_unit_qualified(unit, declared);
    nk_unit_external(unit, declared);
  }
  g_array_append_val(bases, row);
}

static void add_method(NkUnitState *unit, GArray *methods, CXCursor method) {
  NkFactMethod row = {.usr = nk_unit_usr(unit, method)};
  row.name = nk_builder_take(unit->out, clang_getCursorSpelling(method));
  row.line = nk_unit_cursor_place(unit, method).line;
  row.flags = (clang_CXXMethod_isVirtual(method) ? NK_FUNCTION_VIRTUAL : 0u) |
              (clang_CXXMethod_isStatic(method) ? NK_FUNCTION_STATIC : 0u) |
              (clang_CXXMethod_isPureVirtual(method) ? 1u << 8 : 0u);
  if (clang_isCursorDefinition(method))
    row.flags |= 1 << 9;
  g_array_append_val(methods, row);
}

static void add_field(NkUnitState *unit, GArray *fields, CXCursor field) {
  NkFactField row = {.name = nk_builder_take(unit->out, clang_getCursorSpelling(field)),
                     .type = nk_unit_type(unit, clang_getCursorType(field)),
                     .line = nk_unit_cursor_place(unit, field).line};
  g_array_append_val(fields, row);
}

typedef struct {
  GArray *bases, *fields, *methods;
} Members;

/* Members of a class of the project; nested declarations are taken on their own. */
static void take_members(NkUnitState *unit, CXCursor cursor, Members *members) {
  g_autoptr(GArray) children = nk_children(cursor);
  for (guint i = 0; i < children->len; i++) {
    CXCursor child = g_array_index(children, CXCursor, i);
    enum CXCursorKind kind = clang_getCursorKind(child);
    if (kind == CXCursor_CXXBaseSpecifier) {
      add_base(unit, members->bases, child);
    } else if (kind == CXCursor_FieldDecl) {
      add_field(unit, members->fields, child);
      nk_unit_declaration(unit, child);
    } else if (!nk_unit_from_sdk_macro(unit, child)) {
      if (kind == CXCursor_CXXMethod || kind == CXCursor_Destructor)
        add_method(unit, members->methods, child);
      nk_unit_declaration(unit, child);
    }
  }
}

static guint32 class_flags(CXCursor cursor) {
  enum CXCursorKind kind = clang_getCursorKind(cursor);
  return (clang_isCursorDefinition(cursor) ? NK_CLASS_DEFINITION : 0u) |
         (clang_CXXRecord_isAbstract(cursor) ? NK_CLASS_ABSTRACT : 0u) |
         (kind == CXCursor_UnionDecl ? NK_CLASS_UNION : 0u) | (kind == CXCursor_ClassTemplate ? NK_CLASS_TEMPLATE : 0u);
}

/* The row's place in the table, claimed before members are visited so that recursion ends. */
static gboolean claim(NkUnitState *unit, CXCursor cursor, guint32 *index) {
  guint32 usr = nk_unit_usr(unit, cursor);
  if (!usr || g_hash_table_contains(unit->classes, GUINT_TO_POINTER(usr)))
    return FALSE;
  NkFactClass row = {.usr = usr};
  *index = nk_builder_add(unit->out, classes, &row);
  g_hash_table_insert(unit->classes, GUINT_TO_POINTER(usr), GUINT_TO_POINTER(*index + 1));
  return TRUE;
}

static void finish(NkUnitState *unit, guint32 index, CXCursor cursor, Members *members) {
  NkPlace place = nk_unit_cursor_place(unit, cursor);
  NkPlace end = nk_unit_place(unit, clang_getRangeEnd(clang_getCursorExtent(cursor)));
  NkFactClass row = *nk_builder_row(unit->out, NkFactClass, classes, index);
  row.name = nk_builder_take(unit->out, clang_getCursorSpelling(cursor));
  row.qualified = nk_unit_qualified(unit, cursor);
  row.flags = class_flags(cursor);
  row.origin = place.source ? place.source->origin : NK_ORIGIN_UNKNOWN;
  row.file = place.source ? place.source->name : 0;
  row.line = place.line;
  row.column = place.column;
  row.end_line = end.line;
#define TAKE(member, table, type)                                                                                      \
  row.n_##table = members->table->len;                                                                                 \
  row.first_##member = nk_builder_append(unit->out, NK_TABLE_##table, members->table->data, members->table->len);
  TAKE(base, bases, NkFactBase)
  TAKE(field, fields, NkFactField)
  TAKE(method, methods, NkFactMethod)
#undef TAKE
  *nk_builder_row(unit->out, NkFactClass, classes, index) = row;
}

static void members_init(Members *members) {
  members->bases = g_array_new(FALSE, FALSE, sizeof(NkFactBase));
  members->fields = g_array_new(FALSE, FALSE, sizeof(NkFactField));
  members->methods = g_array_new(FALSE, FALSE, sizeof(NkFactMethod));
}

static void members_clear(Members *members) {
  g_array_unref(members->bases);
  g_array_unref(members->fields);
  g_array_unref(members->methods);
}

void nk_unit_class(NkUnitState *unit, CXCursor cursor) {
  guint32 index;
  if (!clang_isCursorDefinition(cursor) || !claim(unit, cursor, &index))
    return;
  Members members;
  members_init(&members);
  take_members(unit, cursor, &members);
  finish(unit, index, cursor, &members);
  members_clear(&members);
}

void nk_unit_external(NkUnitState *unit, CXCursor cursor) {
  CXCursor definition = clang_getCursorDefinition(cursor);
  CXCursor known = clang_Cursor_isNull(definition) ? cursor : definition;
  NkPlace place = nk_unit_cursor_place(unit, known);
  guint32 index;
  if (!is_class_kind(clang_getCursorKind(known)) || nk_unit_in_project(&place) || !claim(unit, known, &index))
    return;
  Members members;
  members_init(&members);
  g_autoptr(GArray) children = nk_children(known);
  for (guint i = 0; i < children->len; i++) {
    CXCursor child = g_array_index(children, CXCursor, i);
    if (clang_getCursorKind(child) == CXCursor_CXXBaseSpecifier)
      add_base(unit, members.bases, child);
  }
  finish(unit, index, known, &members);
  members_clear(&members);
}
