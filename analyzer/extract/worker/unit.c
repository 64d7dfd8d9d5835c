#include "synth.h"

#include <analyzer/base/text.h>
#include <string.h>

static enum CXChildVisitResult collect(CXCursor cursor, CXCursor parent, CXClientData data) {
  (void)parent;
  g_array_append_val((GArray *)data, cursor);
  return CXChildVisit_Continue;
}

GArray *nk_children(CXCursor cursor) {
  GArray *children = g_array_new(FALSE, FALSE, sizeof(CXCursor));
  clang_visitChildren(cursor, collect, children);
  return children;
}

gboolean nk_is_sdk_path(const NkSettings *settings, const char *path) {
  return nk_path_within(path, settings->sdk) != NULL;
}

static NkSource *source_new(NkUnitState *unit, CXFile file) {
  NkSource *source = g_new0(NkSource, 1);
  source->handle = file;
  CXString spelling = clang_getFileName(file);
  const char *name = clang_getCString(spelling);
  const NkSettings *settings = unit->settings;
  g_autofree char *path = g_canonicalize_filename(name ? name : "", settings->root);
  const char *inside;
  if ((inside = nk_path_within(path, NK_SYNTH_ROOT)))
    source->origin = NK_ORIGIN_SYNTH_FUNCTION;
  else if ((inside = nk_path_within(path, settings->sdk)))
    source->origin = settings->builtin ? NK_ORIGIN_BUILTIN : NK_ORIGIN_SDK;
  else if ((inside = nk_path_within(path, settings->root)))
    source->origin = NK_ORIGIN_PROJECT;
  source->name = nk_builder_string(unit->out, inside ? inside : path);
  clang_disposeString(spelling);
  return source;
}

const NkSource *nk_unit_source(NkUnitState *unit, CXFile file) {
  if (!file)
    return NULL;
  NkSource *source = g_hash_table_lookup(unit->sources, file);
  if (!source) {
    source = source_new(unit, file);
    g_hash_table_insert(unit->sources, file, source);
  }
  return source;
}

NkPlace nk_unit_place(NkUnitState *unit, CXSourceLocation location) {
  CXFile file;
  NkPlace place = {0};
  clang_getFileLocation(location, &file, &place.line, &place.column, &place.offset);
  if (!file) /* a pasted token lies in no file: where its macro is expanded */
    clang_getExpansionLocation(location, &file, &place.line, &place.column, &place.offset);
  place.source = nk_unit_source(unit, file);
  return place;
}

NkPlace nk_unit_cursor_place(NkUnitState *unit, CXCursor cursor) {
  return nk_unit_place(unit, clang_getCursorLocation(cursor));
}

gboolean nk_unit_in_project(const NkPlace *place) {
  return place->source && place->source->origin == NK_ORIGIN_PROJECT;
}

static gboolean spelled_outside(NkUnitState *unit, CXSourceLocation location) {
  CXFile file, spelling;
  clang_getFileLocation(location, &file, NULL, NULL, NULL);
  clang_getSpellingLocation(location, &spelling, NULL, NULL, NULL);
  if (file == spelling || !spelling) /* a pasted name has no text of its own */
    return FALSE;
  const NkSource *source = nk_unit_source(unit, spelling);
  return !source || source->origin != NK_ORIGIN_PROJECT;
}

/* The body of a function, where a macro shows even if the name is the macro's argument. */
static enum CXChildVisitResult find_body(CXCursor cursor, CXCursor parent, CXClientData data) {
  (void)parent;
  if (clang_getCursorKind(cursor) != CXCursor_CompoundStmt)
    return CXChildVisit_Continue;
  *(CXCursor *)data = cursor;
  return CXChildVisit_Break;
}

gboolean nk_unit_from_sdk_macro(NkUnitState *unit, CXCursor cursor) {
  CXCursor body = clang_getNullCursor();
  clang_visitChildren(cursor, find_body, &body);
  if (!clang_Cursor_isNull(body) && spelled_outside(unit, clang_getCursorLocation(body)))
    return TRUE;
  return spelled_outside(unit, clang_getCursorLocation(cursor));
}

/* What is synthesised is told by its text, which for a member of a built-in class stands in our prelude while the class
   stands in the SDK. */
static NkOrigin synthesised_origin(CXCursor declaration) {
  CXCursor owner = clang_getCursorSemanticParent(declaration);
  enum CXCursorKind kind = clang_getCursorKind(owner);
  if (kind != CXCursor_ClassDecl && kind != CXCursor_StructDecl)
    return NK_ORIGIN_SYNTH_FUNCTION;
  CXString spelling = clang_getCursorSpelling(owner);
  gboolean universal = g_strcmp0(clang_getCString(spelling), "__nk_any") == 0;
  clang_disposeString(spelling);
  return universal ? NK_ORIGIN_SYNTH_UNIVERSAL : NK_ORIGIN_SYNTH_MEMBER;
}

/* What is asked again and again of a declaration; indices of strings, 0: not asked yet. */
typedef struct {
  guint32 usr, qualified;
  guint32 origin; /* + 1 */
} NkKnown;

/* Of a declaration or macro, which its first word identifies as in clang_hashCursor(); else NULL. */
static NkKnown *known_of(NkUnitState *unit, CXCursor cursor) {
  enum CXCursorKind kind = clang_getCursorKind(cursor);
  if (!clang_isDeclaration(kind) && kind != CXCursor_MacroDefinition)
    return NULL;
  NkKnown *known = g_hash_table_lookup(unit->known, cursor.data[0]);
  if (!known) {
    known = g_new0(NkKnown, 1);
    g_hash_table_insert(unit->known, (gpointer)cursor.data[0], known);
  }
  return known;
}

static NkOrigin find_origin(NkUnitState *unit, CXCursor declaration) {
  CXFile spelled;
  CXSourceLocation location = clang_getCursorLocation(declaration);
  clang_getSpellingLocation(location, &spelled, NULL, NULL, NULL);
  const NkSource *text = nk_unit_source(unit, spelled);
  if (text && text->origin == NK_ORIGIN_SYNTH_FUNCTION)
    return synthesised_origin(declaration);
  NkPlace place = nk_unit_place(unit, location);
  return place.source ? place.source->origin : NK_ORIGIN_UNKNOWN;
}

NkOrigin nk_unit_origin(NkUnitState *unit, CXCursor declaration) {
  NkKnown *known = known_of(unit, declaration);
  if (!known)
    return find_origin(unit, declaration);
  if (!known->origin)
    known->origin = find_origin(unit, declaration) + 1u;
  return (NkOrigin)(known->origin - 1);
}

guint32 nk_unit_usr(NkUnitState *unit, CXCursor cursor) {
  NkKnown *known = known_of(unit, cursor);
  if (!known)
    return nk_builder_take(unit->out, clang_getCursorUSR(cursor));
  if (!known->usr)
    known->usr = nk_builder_take(unit->out, clang_getCursorUSR(cursor));
  return known->usr;
}

static gboolean names_a_scope(enum CXCursorKind kind) {
  switch (kind) {
  case CXCursor_Namespace:
  case CXCursor_ClassDecl:
  case CXCursor_StructDecl:
  case CXCursor_UnionDecl:
  case CXCursor_ClassTemplate:
  case CXCursor_ClassTemplatePartialSpecialization:
    return TRUE;
  default:
    return FALSE;
  }
}

static void append_scopes(GString *name, CXCursor cursor) {
  CXCursor parent = clang_getCursorSemanticParent(cursor);
  if (!names_a_scope(clang_getCursorKind(parent)))
    return;
  append_scopes(name, parent);
  CXString spelling = clang_getCursorSpelling(parent);
  const char *text = clang_getCString(spelling);
  if (text && *text && !strchr(text, '('))
    g_string_append_printf(name, "%s::", text);
  clang_disposeString(spelling);
}

guint32 nk_unit_qualified(NkUnitState *unit, CXCursor cursor) {
  NkKnown *known = known_of(unit, cursor);
  if (known && known->qualified)
    return known->qualified;
  g_autoptr(GString) name = g_string_new(NULL);
  append_scopes(name, cursor);
  CXString spelling = clang_getCursorSpelling(cursor);
  g_string_append(name, clang_getCString(spelling) ? clang_getCString(spelling) : "");
  clang_disposeString(spelling);
  guint32 index = nk_builder_string(unit->out, name->str);
  if (known)
    known->qualified = index;
  return index;
}

guint32 nk_unit_type(NkUnitState *unit, CXType type) {
  gpointer known = g_hash_table_lookup(unit->types, type.data[0]);
  if (known)
    return GPOINTER_TO_UINT(known) - 1;
  guint32 index = nk_builder_take(unit->out, clang_getTypeSpelling(type));
  g_hash_table_insert(unit->types, type.data[0], GUINT_TO_POINTER(index + 1));
  return index;
}

CXCursor nk_unit_class_of(CXType type) {
  for (guint i = 0; i < 8; i++) {
    type = clang_getCanonicalType(type);
    if (type.kind == CXType_Pointer || type.kind == CXType_LValueReference || type.kind == CXType_RValueReference)
      type = clang_getPointeeType(type);
    else
      break;
  }
  if (type.kind != CXType_Record)
    return clang_getNullCursor();
  return clang_getTypeDeclaration(type);
}

void nk_unit_resolve(NkUnitState *unit, CXSourceLocation location, const NkResolved *how) {
  NkPlace place = nk_unit_place(unit, location);
  if (!nk_unit_in_project(&place))
    return;
  gint64 *key = g_new(gint64, 1);
  *key = ((gint64)place.source->name << 32) | place.offset;
  if (g_hash_table_contains(unit->resolved, key))
    g_free(key); /* the macro at this place comes first: what it expands to is not written here */
  else
    g_hash_table_insert(unit->resolved, key, g_memdup2(how, sizeof *how));
}

void nk_unit_forget(NkUnitState *unit) {
  g_hash_table_remove_all(unit->sources);
  g_hash_table_remove_all(unit->known);
  g_hash_table_remove_all(unit->types);
}

gboolean nk_flags_are_cxx(char **flags) {
  for (guint i = 0; flags[i]; i++)
    if (g_str_equal(flags[i], "-x") && flags[i + 1])
      return strstr(flags[i + 1], "c++") != NULL;
  return FALSE;
}
