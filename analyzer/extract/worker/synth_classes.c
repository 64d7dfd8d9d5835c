/* Who is given a member that is missing: the class itself when it is synthesised, else the nearest base that is, or a
   class of the built-in SDK, through its hook. */
#include "synth.h"

#include <string.h>

static void class_free(gpointer cursor) {
  g_free(cursor);
}

static enum CXChildVisitResult add_class(CXCursor cursor, CXCursor parent, CXClientData data) {
  (void)parent;
  enum CXCursorKind kind = clang_getCursorKind(cursor);
  if (kind == CXCursor_Namespace || kind == CXCursor_LinkageSpec)
    return CXChildVisit_Recurse;
  if ((kind != CXCursor_ClassDecl && kind != CXCursor_StructDecl) || !clang_isCursorDefinition(cursor))
    return CXChildVisit_Continue;
  CXString spelling = clang_getCursorSpelling(cursor);
  char *name = g_strdup(clang_getCString(spelling));
  clang_disposeString(spelling);
  if (g_hash_table_contains(data, name))
    g_free(name);
  else
    g_hash_table_insert(data, name, g_memdup2(&cursor, sizeof cursor));
  return CXChildVisit_Recurse;
}

/* The classes of a parse by name, read once for each. Those of a precompiled header are not among them. */
static CXCursor find_class(NkSynth *synth, NkUnitState *unit, const char *name) {
  if (!synth->classes) {
    synth->classes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, class_free);
    clang_visitChildren(clang_getTranslationUnitCursor(unit->tu), add_class, synth->classes);
  }
  const CXCursor *found = g_hash_table_lookup(synth->classes, name);
  return found ? *found : clang_getNullCursor();
}

/* Only classes have hooks, not the SDK's plain structures. */
static gboolean has_hook(const NkSynth *synth, CXCursor class_cursor) {
  return synth->hooks && synth->cxx && clang_getCursorKind(class_cursor) == CXCursor_ClassDecl;
}

static char *name_of(CXCursor cursor) {
  CXString spelling = clang_getCursorSpelling(cursor);
  char *name = g_strdup(clang_getCString(spelling));
  clang_disposeString(spelling);
  return name;
}

static char *nearest(NkSynth *synth, NkUnitState *unit, CXCursor class_cursor, gboolean sdk, guint depth) {
  if (clang_Cursor_isNull(class_cursor) || depth > 16)
    return NULL;
  NkOrigin origin = nk_unit_origin(unit, class_cursor);
  if (origin >= NK_ORIGIN_SYNTH_MEMBER)
    return name_of(class_cursor);
  if (origin == NK_ORIGIN_BUILTIN && (!sdk || !has_hook(synth, class_cursor)))
    return NULL;
  if (origin == NK_ORIGIN_BUILTIN) {
    synth->wants_text |= synth->precompiled;
    return name_of(class_cursor);
  }
  g_autoptr(GArray) children = nk_children(class_cursor);
  char *owner = NULL;
  for (guint i = 0; i < children->len && !owner; i++) {
    CXCursor child = g_array_index(children, CXCursor, i);
    if (clang_getCursorKind(child) == CXCursor_CXXBaseSpecifier)
      owner =
          nearest(synth, unit, clang_getCursorDefinition(nk_unit_class_of(clang_getCursorType(child))), sdk, depth + 1);
  }
  return owner;
}

char *nk_synth_owner(NkSynth *synth, NkUnitState *unit, const char *type) {
  const char *last = strrchr(type, ':');
  const char *name = last ? last + 1 : type;
  if (g_hash_table_contains(synth->symbols, name) || g_str_equal(name, "__nk_any"))
    return g_strdup(name);
  CXCursor found = find_class(synth, unit, name);
  if (clang_Cursor_isNull(found) && synth->precompiled && synth->hooks && synth->cxx) {
    synth->wants_text = TRUE; /* of the SDK, which is not visited when it comes precompiled */
    return g_strdup(name);
  }
  return nearest(synth, unit, found, synth->hooks, 0);
}

/* The statement or declaration at a place. An unresolved callee gives a reference, which has no parent: what stands
   before it has one. */
static CXCursor anchored(NkUnitState *unit, CXSourceLocation location) {
  CXFile file;
  unsigned offset;
  clang_getFileLocation(location, &file, NULL, NULL, &offset);
  CXCursor cursor = clang_getCursor(unit->tu, location);
  for (unsigned back = 1; back <= 16 && back <= offset && clang_isReference(clang_getCursorKind(cursor)); back++)
    cursor = clang_getCursor(unit->tu, clang_getLocationForOffset(unit->tu, file, offset - back));
  return cursor;
}

/* The class around a place, a null cursor if none. */
static CXCursor enclosing_class(NkUnitState *unit, CXSourceLocation location) {
  CXCursor cursor = anchored(unit, location);
  for (guint i = 0; i < 32 && !clang_Cursor_isNull(cursor); i++) {
    enum CXCursorKind kind = clang_getCursorKind(cursor);
    if (kind == CXCursor_ClassDecl || kind == CXCursor_StructDecl)
      return clang_getCursorDefinition(cursor);
    if (clang_isInvalid(kind) || kind == CXCursor_TranslationUnit)
      break;
    cursor = clang_getCursorSemanticParent(cursor);
  }
  return clang_getNullCursor();
}

static gboolean lacks_base(const NkSynth *synth, CXCursor class_cursor, guint depth) {
  if (clang_Cursor_isNull(class_cursor) || depth > 16)
    return FALSE;
  g_autofree char *name = name_of(class_cursor);
  if (g_hash_table_contains(synth->dropped, name))
    return TRUE;
  g_autoptr(GArray) children = nk_children(class_cursor);
  for (guint i = 0; i < children->len; i++) {
    CXCursor child = g_array_index(children, CXCursor, i);
    if (clang_getCursorKind(child) == CXCursor_CXXBaseSpecifier &&
        lacks_base(synth, clang_getCursorDefinition(nk_unit_class_of(clang_getCursorType(child))), depth + 1))
      return TRUE;
  }
  return FALSE;
}

gboolean nk_synth_in_headless_class(const NkSynth *synth, NkUnitState *unit, CXSourceLocation location) {
  return g_hash_table_size(synth->dropped) > 0 && lacks_base(synth, enclosing_class(unit, location), 0);
}

char *nk_synth_enclosing_owner(NkSynth *synth, NkUnitState *unit, CXSourceLocation location) {
  return nearest(synth, unit, enclosing_class(unit, location), FALSE, 0);
}
