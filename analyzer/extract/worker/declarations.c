/* Declarations of the project's own files: each kind of cursor to the code that takes it. */
#include "unit.h"

static void take_nested(NkUnitState *unit, CXCursor cursor) {
  g_autoptr(GArray) children = nk_children(cursor);
  for (guint i = 0; i < children->len; i++)
    nk_unit_declaration(unit, g_array_index(children, CXCursor, i));
}

static void take_variable(NkUnitState *unit, CXCursor cursor) {
  nk_unit_variable(unit, cursor, 0);
}

static const struct {
  enum CXCursorKind kind;
  void (*take)(NkUnitState *unit, CXCursor cursor);
} takers[] = {
    {CXCursor_Namespace, take_nested},
    {CXCursor_LinkageSpec, take_nested},
    {CXCursor_UnexposedDecl, take_nested},
    {CXCursor_ClassDecl, nk_unit_class},
    {CXCursor_StructDecl, nk_unit_class},
    {CXCursor_UnionDecl, nk_unit_class},
    {CXCursor_ClassTemplate, nk_unit_class},
    {CXCursor_FunctionDecl, nk_unit_function},
    {CXCursor_FunctionTemplate, nk_unit_function},
    {CXCursor_CXXMethod, nk_unit_function},
    {CXCursor_Constructor, nk_unit_function},
    {CXCursor_Destructor, nk_unit_function},
    {CXCursor_ConversionFunction, nk_unit_function},
    {CXCursor_ObjCInstanceMethodDecl, nk_unit_function},
    {CXCursor_ObjCClassMethodDecl, nk_unit_function},
    {CXCursor_ObjCImplementationDecl, take_nested},
    {CXCursor_ObjCCategoryImplDecl, take_nested},
    {CXCursor_VarDecl, take_variable},
};

void nk_unit_declaration(NkUnitState *unit, CXCursor cursor) {
  NkPlace place = nk_unit_cursor_place(unit, cursor); /* an SDK header may stand inside of extern "C" */
  if (!nk_unit_in_project(&place))
    return;
  enum CXCursorKind kind = clang_getCursorKind(cursor);
  for (guint i = 0; i < G_N_ELEMENTS(takers); i++) {
    if (takers[i].kind == kind) {
      takers[i].take(unit, cursor);
      return;
    }
  }
}

/* A function-like macro: its site is resolved; at file scope (column 1 is the habit, but nesting is not known here)
   its arguments are kept as text. */
static void take_expansion(NkUnitState *unit, CXCursor cursor) {
  NkPlace place = nk_unit_cursor_place(unit, cursor);
  if (clang_Cursor_isMacroBuiltin(cursor) || !nk_unit_in_project(&place))
    return;
  NkResolved how = {.name = nk_builder_take(unit->out, clang_getCursorSpelling(cursor))};
  CXCursor definition = clang_getCursorReferenced(cursor);
  if (!clang_Cursor_isNull(definition)) {
    if (!clang_Cursor_isMacroFunctionLike(definition))
      return;
    how.origin = nk_unit_origin(unit, definition);
  }
  how.qualified = how.name;
  nk_unit_resolve(unit, clang_getCursorLocation(cursor), &how);
}

void nk_unit_declarations(NkUnitState *unit) {
  g_autoptr(GArray) top = nk_children(clang_getTranslationUnitCursor(unit->tu));
  for (guint i = 0; i < top->len; i++) {
    CXCursor cursor = g_array_index(top, CXCursor, i);
    enum CXCursorKind kind = clang_getCursorKind(cursor);
    if (kind == CXCursor_MacroDefinition || kind == CXCursor_InclusionDirective)
      continue;
    if (kind == CXCursor_MacroExpansion)
      take_expansion(unit, cursor);
    else
      nk_unit_declaration(unit, cursor);
  }
  nk_unit_constants(unit);
}
