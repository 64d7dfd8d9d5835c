/* Statements of a body: a flat list with nesting, and the events below them. */
#include "body.h"

#include <string.h>

void nk_body_init(NkBody *body, NkUnitState *unit, NkBody *outer) {
  *body = (NkBody){.unit = unit, .outer = outer};
  body->locals = g_array_new(FALSE, FALSE, sizeof(NkFactLocal));
  body->statements = g_array_new(FALSE, FALSE, sizeof(NkFactStatement));
  body->events = g_array_new(FALSE, FALSE, sizeof(NkFactEvent));
  body->slots = g_array_new(FALSE, FALSE, sizeof(NkSlot));
  body->variables = g_hash_table_new(NULL, NULL);
}

void nk_body_clear(NkBody *body) {
  g_array_unref(body->locals);
  g_array_unref(body->statements);
  g_array_unref(body->events);
  g_array_unref(body->slots);
  g_hash_table_unref(body->variables);
}

void nk_body_add_variable(NkBody *body, CXCursor cursor, gboolean parameter, guint32 number) {
  NkSlot slot = {cursor, parameter, number};
  g_array_append_val(body->slots, slot);
  g_hash_table_insert(body->variables, GUINT_TO_POINTER(clang_hashCursor(cursor)), GUINT_TO_POINTER(body->slots->len));
}

const NkSlot *nk_body_variable(const NkBody *body, CXCursor cursor) {
  guint index = GPOINTER_TO_UINT(g_hash_table_lookup(body->variables, GUINT_TO_POINTER(clang_hashCursor(cursor))));
  if (!index)
    return NULL;
  const NkSlot *slot = &g_array_index(body->slots, NkSlot, index - 1);
  return clang_equalCursors(slot->cursor, cursor) ? slot : NULL;
}

guint32 nk_body_statement(NkBody *body, NkStatementKind kind, CXCursor at, guint32 parent) {
  NkPlace place = nk_unit_place(body->unit, clang_getRangeStart(clang_getCursorExtent(at)));
  NkPlace end = nk_unit_place(body->unit, clang_getRangeEnd(clang_getCursorExtent(at)));
  NkFactStatement row = {(guint16)kind, nk_place_column(&place), parent, place.line, end.line, 0};
  g_array_append_val(body->statements, row);
  body->statement = body->statements->len - 1;
  return body->statements->len;
}

guint32 nk_body_event(NkBody *body, NkFactEvent *event, CXCursor at, const NkFactOperand *operands, guint n) {
  NkPlace place = nk_unit_cursor_place(body->unit, at);
  event->line = place.line;
  event->column = nk_place_column(&place);
  event->statement = body->statement;
  event->first_operand = nk_builder_append(body->unit->out, NK_TABLE_operands, operands, n);
  event->n_operands = n;
  g_array_append_val(body->events, *event);
  return body->events->len - 1;
}

guint32 nk_body_operand(NkBody *body, const NkFactOperand *operand) {
  return nk_builder_add(body->unit->out, operands, operand) + 1;
}

void nk_shape_refer(NkFactOperand *shape, guint32 number) {
  shape->ref = (guint16)number;
  if (number > G_MAXUINT16)
    shape->kind = NK_SHAPE_OTHER;
}

NkFactOperand nk_body_result(NkBody *body, guint32 event, CXType type) {
  NkFactOperand shape = {.kind = NK_SHAPE_RESULT, .type = nk_unit_type(body->unit, type)};
  nk_shape_refer(&shape, event);
  if (body->detached)
    shape.kind = NK_SHAPE_OTHER;
  return shape;
}

void nk_body_language(NkBody *body, CXCursor at, const char *word) {
  NkFactEvent event = {.kind = NK_EVENT_LANGUAGE, .name = nk_builder_string(body->unit->out, word)};
  nk_body_event(body, &event, at, NULL, 0);
}

typedef struct {
  NkUnitState *unit;
  guint depth;
  gboolean guessed;
} Sizing;

static void find_guess(Sizing *sizing, CXType type, CXCursor declared);

static enum CXChildVisitResult visit_bound(CXCursor cursor, CXCursor parent, CXClientData data) {
  Sizing *sizing = data;
  (void)parent;
  CXCursor named = clang_getCursorReferenced(cursor);
  sizing->guessed |= !clang_Cursor_isNull(named) && nk_unit_origin(sizing->unit, named) >= NK_ORIGIN_SYNTH_MEMBER;
  return sizing->guessed ? CXChildVisit_Break : CXChildVisit_Recurse;
}

static enum CXVisitorResult visit_field(CXCursor field, CXClientData data) {
  Sizing *sizing = data;
  find_guess(sizing, clang_getCursorType(field), field);
  return sizing->guessed ? CXVisit_Break : CXVisit_Continue;
}

/* The size is a guess where a type below, or a bound that the declaration writes down, was synthesised. */
static void find_guess(Sizing *sizing, CXType type, CXCursor declared) {
  for (CXCursor alias = clang_getTypeDeclaration(type);
       clang_getCursorKind(alias) == CXCursor_TypedefDecl || clang_getCursorKind(alias) == CXCursor_TypeAliasDecl;
       alias = clang_getTypeDeclaration(type)) {
    clang_visitChildren(alias, visit_bound, sizing);
    type = clang_getTypedefDeclUnderlyingType(alias);
  }
  CXType element = clang_getCanonicalType(type);
  gboolean array = element.kind == CXType_ConstantArray;
  while (element.kind == CXType_ConstantArray)
    element = clang_getCanonicalType(clang_getArrayElementType(element));
  if (array)
    clang_visitChildren(declared, visit_bound, sizing);
  if (element.kind != CXType_Record || sizing->depth >= 8)
    return;
  sizing->guessed |= nk_unit_origin(sizing->unit, clang_getTypeDeclaration(element)) >= NK_ORIGIN_SYNTH_MEMBER;
  sizing->depth++;
  clang_Type_visitFields(element, visit_field, sizing);
  sizing->depth--;
}

/* Arrays and structures certainly lie in the frame; what is smaller may not. */
static void measure(NkUnitState *unit, CXCursor variable, NkFactLocal *row) {
  CXType canonical = clang_getCanonicalType(clang_getCursorType(variable));
  if (canonical.kind != CXType_ConstantArray && canonical.kind != CXType_Record)
    return;
  Sizing sizing = {unit, 0, FALSE};
  find_guess(&sizing, clang_getCursorType(variable), variable);
  if (sizing.guessed)
    row->flags |= NK_LOCAL_SYNTHESISED;
  long long size = clang_Type_getSizeOf(canonical);
  row->size = size > 0 && size <= G_MAXUINT32 ? (guint32)size : 0;
}

/* A type that the kernel's runtime does without; NULL for every other. */
static const char *type_word(CXType type) {
  switch (clang_getCanonicalType(type).kind) {
  case CXType_VariableArray:
    return "vla";
  case CXType_Vector:
  case CXType_ExtVector:
    return "vector";
  default:
    return NULL;
  }
}

void nk_body_declare(NkBody *body, CXCursor variable) {
  NkUnitState *unit = body->unit;
  enum CX_StorageClass storage = clang_Cursor_getStorageClass(variable);
  if (storage == CX_SC_Static || storage == CX_SC_Extern) {
    nk_unit_variable(unit, variable, body->detached ? 0 : body->function + 1);
    return;
  }
  NkPlace place = nk_unit_cursor_place(unit, variable);
  CXType type = clang_getCursorType(variable);
  NkFactLocal row = {.name = nk_builder_take(unit->out, clang_getCursorSpelling(variable)),
                     .type = nk_unit_type(unit, type),
                     .line = place.line,
                     .statement = body->statement};
  measure(unit, variable, &row);
  nk_body_add_variable(body, variable, FALSE, body->locals->len);
  g_array_append_val(body->locals, row);
  const char *word = type_word(type);
  if (word)
    nk_body_language(body, variable, word);
  CXCursor initialiser = clang_Cursor_getVarDeclInitializer(variable);
  if (clang_Cursor_isNull(initialiser))
    return;
  NkFactOperand value = nk_body_expression(body, initialiser);
  NkFactOperand target = {.kind = body->detached ? NK_SHAPE_OTHER : NK_SHAPE_LOCAL, .text = row.name, .type = row.type};
  const NkSlot *slot = nk_body_variable(body, variable); /* the initialiser may have declared more */
  nk_shape_refer(&target, slot ? slot->number : body->locals->len - 1);
  NkFactEvent event = {.kind = NK_EVENT_INITIALISE, .operation = nk_builder_string(unit->out, "=")};
  nk_body_event(body, &event, variable, (NkFactOperand[]){target, value}, 2);
}

static void visit_declarations(NkBody *body, GArray *children) {
  for (guint i = 0; i < children->len; i++) {
    CXCursor child = g_array_index(children, CXCursor, i);
    enum CXCursorKind kind = clang_getCursorKind(child);
    if (kind == CXCursor_VarDecl)
      nk_body_declare(body, child);
    else if (kind == CXCursor_ClassDecl || kind == CXCursor_StructDecl)
      nk_unit_class(body->unit, child);
  }
}

static void visit_if(NkBody *body, CXCursor cursor, guint32 parent, GArray *children, NkStatementKind kind) {
  guint32 self = nk_body_statement(body, kind, cursor, parent);
  guint i = 0;
  for (; i < children->len; i++) { /* a declaration before the condition, then the condition */
    CXCursor child = g_array_index(children, CXCursor, i);
    if (clang_getCursorKind(child) == CXCursor_DeclStmt) {
      g_autoptr(GArray) declarations = nk_children(child);
      visit_declarations(body, declarations);
    } else if (clang_getCursorKind(child) == CXCursor_VarDecl) {
      nk_body_declare(body, child);
    } else {
      nk_body_condition(body, child);
      i++;
      break;
    }
  }
  static const NkStatementKind branches[] = {NK_STATEMENT_THEN, NK_STATEMENT_ELSE};
  for (guint branch = 0; branch < 2 && i < children->len; branch++, i++) {
    CXCursor child = g_array_index(children, CXCursor, i);
    guint32 arm = nk_body_statement(body, branches[branch], child, self);
    nk_body_visit(body, child, arm);
  }
}

/* Loops, switches, try: conditions and parts in the order of the children; all below the statement. */
static void visit_compound(NkBody *body, CXCursor cursor, guint32 parent, GArray *children, NkStatementKind kind) {
  guint32 self = nk_body_statement(body, kind, cursor, parent);
  gboolean first = clang_getCursorKind(cursor) == CXCursor_DoStmt;
  for (guint i = 0; i < children->len; i++) {
    CXCursor child = g_array_index(children, CXCursor, i);
    gboolean is_body = i == (first ? 0 : children->len - 1);
    if (clang_isExpression(clang_getCursorKind(child)) && !is_body) {
      body->statement = self - 1;
      nk_body_condition(body, child);
    } else if (clang_getCursorKind(child) == CXCursor_VarDecl) {
      body->statement = self - 1;
      nk_body_declare(body, child);
    } else {
      nk_body_visit(body, child, self);
    }
  }
}

static void visit_case(NkBody *body, CXCursor cursor, guint32 parent, GArray *children, NkStatementKind kind) {
  gboolean is_default = clang_getCursorKind(cursor) == CXCursor_DefaultStmt;
  guint32 self = nk_body_statement(body, kind, cursor, parent);
  guint i = 0;
  guint32 detail = nk_builder_string(body->unit->out, "default");
  if (!is_default && children->len > 0) {
    NkFactOperand label = nk_body_expression(body, g_array_index(children, CXCursor, i++));
    detail = label.text;
  }
  g_array_index(body->statements, NkFactStatement, self - 1).detail = detail;
  for (; i < children->len; i++)
    nk_body_visit(body, g_array_index(children, CXCursor, i), self);
}

static void visit_return(NkBody *body, CXCursor cursor, guint32 parent, GArray *children, NkStatementKind kind) {
  nk_body_statement(body, kind, cursor, parent);
  NkFactOperand value = {0};
  if (children->len > 0)
    value = nk_body_expression(body, g_array_index(children, CXCursor, 0));
  NkFactEvent event = {.kind = NK_EVENT_RETURN};
  nk_body_event(body, &event, cursor, &value, children->len > 0 ? 1 : 0);
}

static void visit_jump(NkBody *body, CXCursor cursor, guint32 parent, GArray *children, NkStatementKind kind) {
  guint32 self = nk_body_statement(body, kind, cursor, parent);
  guint32 name = nk_builder_take(body->unit->out, clang_getCursorSpelling(cursor));
  for (guint i = 0; i < children->len; i++) {
    CXCursor child = g_array_index(children, CXCursor, i);
    if (clang_getCursorKind(child) == CXCursor_LabelRef)
      name = nk_builder_take(body->unit->out, clang_getCursorSpelling(child));
    else
      nk_body_visit(body, child, parent);
  }
  g_array_index(body->statements, NkFactStatement, self - 1).detail = name;
}

static void visit_asm(NkBody *body, CXCursor cursor, guint32 parent, GArray *children, NkStatementKind kind) {
  nk_body_statement(body, kind, cursor, parent);
  for (guint i = 0; i < children->len; i++)
    nk_body_expression(body, g_array_index(children, CXCursor, i));
  CXToken *tokens = NULL;
  unsigned n = 0;
  clang_tokenize(body->unit->tu, clang_getCursorExtent(cursor), &tokens, &n);
  g_autoptr(GString) text = g_string_new(NULL);
  for (unsigned i = 0; i < n && text->len < 4000; i++) {
    CXString spelling = clang_getTokenSpelling(body->unit->tu, tokens[i]);
    g_string_append_printf(text, "%s%s", i ? " " : "", clang_getCString(spelling));
    clang_disposeString(spelling);
  }
  clang_disposeTokens(body->unit->tu, tokens, n);
  NkFactEvent event = {.kind = NK_EVENT_ASM, .name = nk_builder_string(body->unit->out, text->str)};
  nk_body_event(body, &event, cursor, NULL, 0);
}

static void visit_children(NkBody *body, GArray *children, guint32 parent) {
  for (guint i = 0; i < children->len; i++)
    nk_body_visit(body, g_array_index(children, CXCursor, i), parent);
}

static void visit_block(NkBody *body, CXCursor cursor, guint32 parent, GArray *children, NkStatementKind kind) {
  (void)cursor;
  (void)kind;
  visit_children(body, children, parent);
}

static void visit_plain(NkBody *body, CXCursor cursor, guint32 parent, GArray *children, NkStatementKind kind) {
  (void)children;
  nk_body_statement(body, kind, cursor, parent);
}

static void visit_try(NkBody *body, CXCursor cursor, guint32 parent, GArray *children, NkStatementKind kind) {
  nk_body_language(body, cursor, "try");
  visit_compound(body, cursor, parent, children, kind);
}

static void visit_catch(NkBody *body, CXCursor cursor, guint32 parent, GArray *children, NkStatementKind kind) {
  (void)kind;
  nk_body_language(body, cursor, "catch");
  visit_children(body, children, parent);
}

static void visit_declaration(NkBody *body, CXCursor cursor, guint32 parent, GArray *children, NkStatementKind kind) {
  nk_body_statement(body, kind, cursor, parent);
  visit_declarations(body, children);
}

static void visit_nothing(NkBody *body, CXCursor cursor, guint32 parent, GArray *children, NkStatementKind kind) {
  (void)body;
  (void)cursor;
  (void)parent;
  (void)children;
  (void)kind;
}

static const struct {
  enum CXCursorKind cursor;
  void (*visit)(NkBody *body, CXCursor cursor, guint32 parent, GArray *children, NkStatementKind kind);
  NkStatementKind kind;
} visitors[] = {
    {CXCursor_CompoundStmt, visit_block, NK_STATEMENT_BLOCK},
    {CXCursor_IfStmt, visit_if, NK_STATEMENT_IF},
    {CXCursor_WhileStmt, visit_compound, NK_STATEMENT_LOOP},
    {CXCursor_DoStmt, visit_compound, NK_STATEMENT_LOOP},
    {CXCursor_ForStmt, visit_compound, NK_STATEMENT_LOOP},
    {CXCursor_CXXForRangeStmt, visit_compound, NK_STATEMENT_LOOP},
    {CXCursor_ObjCForCollectionStmt, visit_compound, NK_STATEMENT_LOOP},
    {CXCursor_SwitchStmt, visit_compound, NK_STATEMENT_SWITCH},
    {CXCursor_CaseStmt, visit_case, NK_STATEMENT_CASE},
    {CXCursor_DefaultStmt, visit_case, NK_STATEMENT_CASE},
    {CXCursor_ReturnStmt, visit_return, NK_STATEMENT_RETURN},
    {CXCursor_GotoStmt, visit_jump, NK_STATEMENT_GOTO},
    {CXCursor_IndirectGotoStmt, visit_jump, NK_STATEMENT_GOTO},
    {CXCursor_LabelStmt, visit_jump, NK_STATEMENT_LABEL},
    {CXCursor_BreakStmt, visit_plain, NK_STATEMENT_BREAK},
    {CXCursor_ContinueStmt, visit_plain, NK_STATEMENT_CONTINUE},
    {CXCursor_CXXTryStmt, visit_try, NK_STATEMENT_TRY},
    {CXCursor_CXXCatchStmt, visit_catch, NK_STATEMENT_BLOCK},
    {CXCursor_DeclStmt, visit_declaration, NK_STATEMENT_SIMPLE},
    {CXCursor_AsmStmt, visit_asm, NK_STATEMENT_SIMPLE},
    {CXCursor_MSAsmStmt, visit_asm, NK_STATEMENT_SIMPLE},
    {CXCursor_NullStmt, visit_nothing, NK_STATEMENT_SIMPLE},
    {CXCursor_VarDecl, visit_nothing, NK_STATEMENT_SIMPLE},
};

static void visit_kind(NkBody *body, CXCursor cursor, guint32 parent) {
  enum CXCursorKind kind = clang_getCursorKind(cursor);
  if (clang_isExpression(kind)) {
    nk_body_statement(body, NK_STATEMENT_SIMPLE, cursor, parent);
    nk_body_expression(body, cursor);
    return;
  }
  g_autoptr(GArray) children = nk_children(cursor);
  for (gsize i = 0; i < G_N_ELEMENTS(visitors); i++) {
    if (visitors[i].cursor == kind) {
      visitors[i].visit(body, cursor, parent, children, visitors[i].kind);
      return;
    }
  }
  visit_children(body, children, parent);
}

void nk_body_visit(NkBody *body, CXCursor cursor, guint32 parent) {
  if (body->unit->depth >= NK_MAX_DEPTH)
    return;
  body->unit->depth++;
  visit_kind(body, cursor, parent);
  body->unit->depth--;
}
