#include "core_names.h"
#include "cores.h"

#include <analyzer/base/text.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  char *name;
  guint32 flags;
  NkFileSet declared, defined;
} Thing;

typedef struct {
  const NkSettings *settings;
  GPtrArray *files;   /* names of nk/ without the ending, sorted */
  GHashTable *things; /* what it is and its name -> Thing */
  GHashTable *known;  /* set of names, whatever and wherever they are */
} Names;

static void thing_free(gpointer data) {
  Thing *thing = data;
  g_free(thing->name);
  g_free(thing);
}

static GPtrArray *list_files(const NkSettings *settings) {
  GPtrArray *files = g_ptr_array_new_with_free_func(g_free);
  g_autofree char *path = g_build_filename(settings->sdk, "nk", NULL);
  g_autoptr(GDir) directory = g_dir_open(path, 0, NULL);
  for (const char *name; directory && (name = g_dir_read_name(directory));)
    if (g_str_has_suffix(name, ".h"))
      g_ptr_array_add(files, g_strdup(name));
  g_ptr_array_sort(files, nk_text_compare);
  return files;
}

/* The number of the SDK's file that a cursor stands in, -1 for none. */
static int file_of(const Names *names, CXCursor cursor) {
  CXFile file;
  clang_getExpansionLocation(clang_getCursorLocation(cursor), &file, NULL, NULL, NULL);
  if (!file)
    return -1;
  CXString spelling = clang_getFileName(file);
  g_autofree char *base = g_path_get_basename(clang_getCString(spelling));
  const char *key = base;
  gboolean inside = nk_is_sdk_path(names->settings, clang_getCString(spelling));
  clang_disposeString(spelling);
  const char **found =
      inside ? bsearch(&key, names->files->pdata, names->files->len, sizeof(char *), nk_text_compare) : NULL;
  return found ? (int)((gpointer *)found - names->files->pdata) : -1;
}

static gboolean is_tag(CXCursor cursor) {
  enum CXCursorKind kind = clang_getCursorKind(cursor);
  return kind == CXCursor_StructDecl || kind == CXCursor_UnionDecl || kind == CXCursor_ClassDecl ||
         kind == CXCursor_ClassTemplate || kind == CXCursor_EnumDecl;
}

/* Of a class, whose scope hides it from what does not derive from that. */
static gboolean is_member(CXCursor cursor) {
  CXCursor owner = clang_getCursorSemanticParent(cursor);
  if (clang_getCursorKind(owner) == CXCursor_EnumDecl)
    owner = clang_getCursorSemanticParent(owner);
  return is_tag(owner) && clang_getCursorKind(owner) != CXCursor_EnumDecl;
}

/* What tells things of one name apart: a function by its parameters, too. Caller frees. */
static char *key_of(CXCursor cursor, const char *name) {
  enum CXCursorKind kind = clang_getCursorKind(cursor);
  if (kind == CXCursor_MacroDefinition)
    return g_strconcat("macro ", name, NULL);
  if (is_tag(cursor))
    return g_strconcat("tag ", name, NULL);
  if (is_member(cursor))
    return g_strconcat("member ", name, NULL);
  if (kind != CXCursor_FunctionDecl && kind != CXCursor_FunctionTemplate)
    return g_strconcat("other ", name, NULL);
  CXString type = clang_getTypeSpelling(clang_getCursorType(cursor));
  char *key = g_strconcat("function ", name, " ", clang_getCString(type), NULL);
  clang_disposeString(type);
  return key;
}

/* A guard of the SDK's own is asked for, and has no text. */
static guint32 flags_of(const Names *names, CXCursor cursor, const char *name) {
  unsigned begin, end;
  CXSourceRange extent = clang_getCursorExtent(cursor);
  if (clang_getCursorKind(cursor) != CXCursor_MacroDefinition)
    return is_member(cursor) ? NK_NAME_MEMBER : 0;
  clang_getExpansionLocation(clang_getRangeStart(extent), NULL, NULL, NULL, &begin);
  clang_getExpansionLocation(clang_getRangeEnd(extent), NULL, NULL, NULL, &end);
  gboolean guard = end - begin == strlen(name) && g_hash_table_contains(nk_core_conditions(names->settings), name);
  return guard ? NK_NAME_MACRO | NK_NAME_ASKED : NK_NAME_MACRO;
}

/* Takes `key`. */
static Thing *thing_of(Names *names, char *key, const char *name, guint32 flags) {
  Thing *thing = g_hash_table_lookup(names->things, key);
  if (thing) {
    g_free(key);
    return thing;
  }
  thing = g_new0(Thing, 1);
  thing->name = g_strdup(name);
  thing->flags = flags;
  g_hash_table_insert(names->things, key, thing);
  return thing;
}

static void add(Names *names, CXCursor cursor) {
  int file = file_of(names, cursor);
  CXString spelling = clang_getCursorSpelling(cursor);
  const char *name = clang_getCString(spelling);
  if (name)
    g_hash_table_add(names->known, g_strdup(name));
  if (file >= 0 && name && *name) {
    Thing *thing = thing_of(names, key_of(cursor, name), name, flags_of(names, cursor, name));
    NkFileSet *set = is_tag(cursor) && clang_isCursorDefinition(cursor) ? &thing->defined : &thing->declared;
    set->bits[file / 64] |= (guint64)1 << (guint)file % 64;
  }
  clang_disposeString(spelling);
}

static enum CXChildVisitResult visit(CXCursor cursor, CXCursor parent, CXClientData data) {
  (void)parent;
  enum CXCursorKind kind = clang_getCursorKind(cursor);
  if (kind == CXCursor_Namespace)
    add(data, cursor);
  if (kind == CXCursor_Namespace || kind == CXCursor_LinkageSpec || kind == CXCursor_UnexposedDecl)
    return CXChildVisit_Recurse;
  if (clang_isDeclaration(kind) || kind == CXCursor_MacroDefinition)
    add(data, cursor);
  return is_tag(cursor) ? CXChildVisit_Recurse : CXChildVisit_Continue;
}

/* What is asked for and nobody declares: who defines it changes what the SDK says. */
static void add_questions(Names *names) {
  GHashTableIter iter;
  gpointer name;
  g_hash_table_iter_init(&iter, nk_core_conditions(names->settings));
  while (g_hash_table_iter_next(&iter, &name, NULL)) {
    if (g_hash_table_contains(names->known, name))
      continue;
    Thing *thing = thing_of(names, g_strconcat("question ", name, NULL), name, NK_NAME_MACRO | NK_NAME_ASKED);
    thing->declared = (NkFileSet){{~(guint64)0, ~(guint64)0}};
  }
}

/* ---- packed ---- */
static gint by_name(gconstpointer a, gconstpointer b) {
  const Thing *left = *(const Thing *const *)a, *right = *(const Thing *const *)b;
  return strcmp(left->name, right->name);
}

static gboolean is_empty(const NkFileSet *set) {
  return !set->bits[0] && !set->bits[1];
}

/* At most half full. */
static GArray *make_slots(const GPtrArray *things) {
  guint n = 1;
  while (n < 2 * things->len)
    n *= 2;
  GArray *slots = g_array_new(FALSE, TRUE, sizeof(guint32));
  g_array_set_size(slots, n);
  for (guint i = 0; i < things->len; i++) {
    const char *name = ((const Thing *)g_ptr_array_index(things, i))->name;
    if (i > 0 && g_str_equal(name, ((const Thing *)g_ptr_array_index(things, i - 1))->name))
      continue;
    guint at = nk_name_hash(name, strlen(name)) & (n - 1);
    while (g_array_index(slots, guint32, at))
      at = (at + 1) & (n - 1);
    g_array_index(slots, guint32, at) = i + 1;
  }
  return slots;
}

static GVariant *pack(const Names *names) {
  g_autoptr(GPtrArray) things = g_ptr_array_new();
  GHashTableIter iter;
  gpointer thing;
  g_hash_table_iter_init(&iter, names->things);
  while (g_hash_table_iter_next(&iter, NULL, &thing))
    g_ptr_array_add(things, thing);
  g_ptr_array_sort(things, by_name);
  g_autoptr(GArray) rows = g_array_new(FALSE, FALSE, sizeof(NkName));
  g_autoptr(GString) strings = g_string_new(NULL);
  for (guint i = 0; i < things->len; i++) {
    const Thing *one = g_ptr_array_index(things, i);
    NkName row = {(guint32)strings->len, one->flags, is_empty(&one->defined) ? one->declared : one->defined};
    g_array_append_val(rows, row);
    g_string_append_len(strings, one->name, (gssize)strlen(one->name) + 1);
  }
  g_autoptr(GArray) slots = make_slots(things);
  return g_variant_new("(@as@a(uutt)@au@ay)",
                       g_variant_new_strv((const char *const *)names->files->pdata, names->files->len),
                       g_variant_new_fixed_array(G_VARIANT_TYPE("(uutt)"), rows->data, rows->len, sizeof(NkName)),
                       g_variant_new_fixed_array(G_VARIANT_TYPE_UINT32, slots->data, slots->len, sizeof(guint32)),
                       g_variant_new_fixed_array(G_VARIANT_TYPE_BYTE, strings->str, strings->len, 1));
}

GVariant *nk_core_names_make(const NkSettings *settings, CXTranslationUnit tu) {
  g_autoptr(GPtrArray) files = list_files(settings);
  if (files->len > NK_NAMES_FILES)
    return NULL;
  g_autoptr(GHashTable) things = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, thing_free);
  g_autoptr(GHashTable) known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  Names names = {settings, files, things, known};
  clang_visitChildren(clang_getTranslationUnitCursor(tu), visit, &names);
  add_questions(&names);
  return pack(&names);
}
