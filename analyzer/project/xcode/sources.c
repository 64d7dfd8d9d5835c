/* The files of a target's Sources phase, as files of the tree. */
#include "xcode.h"

#include <string.h>

static const struct {
  const char *type;
  NkLanguage language;
} types[] = {
    {"sourcecode.c.c", NK_LANGUAGE_C},       {"sourcecode.c.c.preprocessed", NK_LANGUAGE_C},
    {"sourcecode.cpp.cpp", NK_LANGUAGE_CXX}, {"sourcecode.cpp.cpp.preprocessed", NK_LANGUAGE_CXX},
    {"sourcecode.c.objc", NK_LANGUAGE_OBJC}, {"sourcecode.cpp.objcpp", NK_LANGUAGE_OBJCXX},
};

static gboolean find_type(const char *type, NkLanguage *language) {
  for (gsize i = 0; type && i < G_N_ELEMENTS(types); i++)
    if (strcmp(types[i].type, type) == 0) {
      *language = types[i].language;
      return TRUE;
    }
  return FALSE;
}

/* Most Macs do not tell upper from lower case in file names, so project files are careless about it. */
NkTreeFile *nk_xcode_find(NkXcode *xcode, const char *path) {
  NkTreeFile *file = nk_tree_file(xcode->tree, path);
  if (file)
    return file;
  if (!xcode->folded) {
    xcode->folded = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    for (guint i = 0; i < xcode->tree->files->len; i++) {
      NkTreeFile *one = xcode->tree->files->pdata[i];
      g_hash_table_insert(xcode->folded, g_utf8_casefold(one->path, -1), one);
    }
  }
  g_autofree char *folded = g_utf8_casefold(path, -1);
  return g_hash_table_lookup(xcode->folded, folded);
}

/* A type that the target forces on all its sources, a type of the file, or what its name says. */
static gboolean tell_language(const NkXcodeTarget *target, const NkTreeFile *file, const char *type,
                              NkLanguage *language) {
  g_autofree char *forced = nk_settings_text(target->settings, "GCC_INPUT_FILETYPE");
  gboolean typed = find_type(type, language);
  if (!typed)
    *language = file->language;
  find_type(forced, language);
  return typed || file->kind == NK_FILE_SOURCE;
}

/* EXCLUDED_SOURCE_FILE_NAMES and its counterpart hold globs of names or of paths. */
static gboolean any_fits(char **globs, const NkTreeFile *file) {
  for (char **glob = globs; *glob; glob++) {
    g_autofree char *inner = g_strconcat("*/", *glob, NULL);
    if (g_pattern_match_simple(*glob, file->name) || g_pattern_match_simple(*glob, file->path) ||
        g_pattern_match_simple(inner, file->path))
      return TRUE;
  }
  return FALSE;
}

typedef struct {
  NkXcode *xcode;
  NkXcodeTarget *target;
  char **excluded, **included;
  GHashTable *seen;
} Reader;

static void add_source(Reader *reader, NkTreeFile *file, const char *type, const char *flags) {
  NkXcodeSource source = {.file = file, .flags = flags};
  if (any_fits(reader->excluded, file) && !any_fits(reader->included, file))
    return;
  if (!tell_language(reader->target, file, type, &source.language) || !g_hash_table_add(reader->seen, file))
    return;
  g_array_append_val(reader->target->sources, source);
  g_hash_table_add(reader->xcode->built, file);
}

/* Whether a path that leads to no file of the tree would have been a source. */
static gboolean was_source(const char *path, const char *type) {
  NkLanguage language;
  return find_type(type, &language) || nk_file_kind(nk_path_name(path), &language) == NK_FILE_SOURCE;
}

static void read_phase(Reader *reader) {
  g_autoptr(GArray) files = nk_pbx_phase(reader->target->pbx, reader->target->object, "PBXSourcesBuildPhase");
  for (guint i = 0; i < files->len; i++) {
    const NkPbxFile *file = &g_array_index(files, NkPbxFile, i);
    NkTreeFile *found = file->path ? nk_xcode_find(reader->xcode, file->path) : NULL;
    const char *named = file->path ? file->path : file->named;
    if (found)
      add_source(reader, found, file->type, file->flags);
    else if (was_source(named, file->type))
      g_ptr_array_add(reader->target->missing, g_strdup(named));
  }
}

static void read_folder(Reader *reader, const NkPbxFolder *folder) {
  const GPtrArray *files = reader->xcode->tree->files;
  for (guint i = 0; i < files->len; i++) {
    NkTreeFile *file = files->pdata[i];
    const char *inner = nk_path_within(file->path, folder->path);
    if (!inner || !*inner)
      continue;
    if (g_hash_table_contains(folder->listed, inner) != folder->member)
      add_source(reader, file, nk_openstep_text(folder->types, inner), g_hash_table_lookup(folder->flags, inner));
  }
}

void nk_xcode_read_sources(NkXcode *xcode, NkXcodeTarget *target) {
  g_auto(GStrv) excluded = nk_settings_list(target->settings, "EXCLUDED_SOURCE_FILE_NAMES");
  g_auto(GStrv) included = nk_settings_list(target->settings, "INCLUDED_SOURCE_FILE_NAMES");
  g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
  Reader reader = {xcode, target, excluded, included, seen};
  read_phase(&reader);
  g_autoptr(GPtrArray) folders = nk_pbx_folders(target->pbx, target->identifier, target->object);
  for (guint i = 0; i < folders->len; i++)
    read_folder(&reader, folders->pdata[i]);
}
