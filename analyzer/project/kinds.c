/* What the names of files and directories say. */
#include "tree.h"

#include <string.h>

typedef struct {
  const char *extension;
  NkFileKind kind;
  NkLanguage language;
} Extension;

static const Extension extensions[] = {
    {"c", NK_FILE_SOURCE, NK_LANGUAGE_C},       {"cc", NK_FILE_SOURCE, NK_LANGUAGE_CXX},
    {"cpp", NK_FILE_SOURCE, NK_LANGUAGE_CXX},   {"cxx", NK_FILE_SOURCE, NK_LANGUAGE_CXX},
    {"c++", NK_FILE_SOURCE, NK_LANGUAGE_CXX},   {"cp", NK_FILE_SOURCE, NK_LANGUAGE_CXX},
    {"C", NK_FILE_SOURCE, NK_LANGUAGE_CXX},     {"m", NK_FILE_SOURCE, NK_LANGUAGE_OBJC},
    {"mm", NK_FILE_SOURCE, NK_LANGUAGE_OBJCXX}, {"M", NK_FILE_SOURCE, NK_LANGUAGE_OBJCXX},
    {"h", NK_FILE_HEADER, NK_LANGUAGE_C},       {"hh", NK_FILE_HEADER, NK_LANGUAGE_CXX},
    {"hpp", NK_FILE_HEADER, NK_LANGUAGE_CXX},   {"hxx", NK_FILE_HEADER, NK_LANGUAGE_CXX},
    {"h++", NK_FILE_HEADER, NK_LANGUAGE_CXX},   {"inc", NK_FILE_HEADER, NK_LANGUAGE_C},
    {"inl", NK_FILE_HEADER, NK_LANGUAGE_CXX},   {"ipp", NK_FILE_HEADER, NK_LANGUAGE_CXX},
    {"tpp", NK_FILE_HEADER, NK_LANGUAGE_CXX},   {"def", NK_FILE_HEADER, NK_LANGUAGE_C},
    {"iig", NK_FILE_IIG, NK_LANGUAGE_CXX},      {"pch", NK_FILE_PREFIX, NK_LANGUAGE_C},
    {"plist", NK_FILE_PLIST, NK_LANGUAGE_C},    {"pbxproj", NK_FILE_PROJECT, NK_LANGUAGE_C},
};

/* What builds leave behind, and what other tools keep in a tree. Whatever is hidden is skipped beside these. */
static const char *const skipped[] = {"build",       "DerivedData", "node_modules", "CVS",    "xcuserdata",
                                      "__pycache__", "CMakeFiles",  "bazel-out",    "_build", "pbxbuild.data"};
static const char *const skipped_prefixes[] = {"cmake-build-", "bazel-"};
static const char *const skipped_suffixes[] = {".xctemplate", ".pbfiletemplate"}; /* what new files are made from */

static const char *const foreign[] = {"linux", "freebsd", "netbsd", "openbsd", "dragonfly", "windows", "win32",
                                      "win64", "win",     "winnt",  "solaris", "illumos",   "sunos",   "android",
                                      "haiku", "msvc",    "mingw",  "cygwin",  "uefi",      "efi"};

static gboolean one_of(const char *const *names, gsize n, const char *name) {
  for (gsize i = 0; i < n; i++)
    if (g_ascii_strcasecmp(names[i], name) == 0)
      return TRUE;
  return FALSE;
}

/* Upper-case letters count only where the table has them. */
static const Extension *find_extension(const char *extension) {
  for (gsize i = 0; i < G_N_ELEMENTS(extensions); i++)
    if (strcmp(extensions[i].extension, extension) == 0)
      return &extensions[i];
  for (gsize i = 0; i < G_N_ELEMENTS(extensions); i++)
    if (g_ascii_strcasecmp(extensions[i].extension, extension) == 0)
      return &extensions[i];
  return NULL;
}

const char *const nk_template_suffixes[] = {".in", ".template", ".tmpl", NULL};

static gboolean is_plist_template(const char *name) {
  const char *suffix = strrchr(name, '.');
  return strstr(name, ".plist.") && suffix && g_strv_contains(nk_template_suffixes, suffix);
}

NkFileKind nk_file_kind(const char *name, NkLanguage *language) {
  *language = NK_LANGUAGE_C;
  const char *dot = strrchr(name, '.');
  if (!dot || dot == name)
    return NK_FILE_OTHER;
  if (is_plist_template(name))
    return NK_FILE_PLIST;
  const Extension *extension = find_extension(dot + 1);
  if (!extension)
    return NK_FILE_OTHER;
  *language = extension->language;
  return extension->kind;
}

gboolean nk_directory_is_skipped(const char *name) {
  if (one_of(skipped, G_N_ELEMENTS(skipped), name))
    return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS(skipped_prefixes); i++)
    if (g_str_has_prefix(name, skipped_prefixes[i]))
      return TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS(skipped_suffixes); i++)
    if (g_str_has_suffix(name, skipped_suffixes[i]))
      return TRUE;
  return FALSE;
}

static gboolean is_foreign(const char *name, gsize length) {
  char first = g_ascii_tolower(*name);
  for (gsize i = 0; i < G_N_ELEMENTS(foreign); i++)
    if (first == *foreign[i] && strlen(foreign[i]) == length && g_ascii_strncasecmp(foreign[i], name, length) == 0)
      return TRUE;
  return FALSE;
}

gboolean nk_path_is_foreign(const char *path) {
  for (const char *part = path; *part;) {
    gsize length = strcspn(part, "/");
    if (is_foreign(part, length))
      return TRUE;
    part += length + (part[length] == '/' ? 1 : 0);
  }
  return FALSE;
}

/* The nearest kin: kernel extensions port their code. */
static gboolean is_bsd(const char *name) {
  return g_str_has_suffix(name, "bsd");
}

static gboolean has_rival(const NkTree *tree, const char *parent) {
  static const char *const own[] = {"macos", "darwin", "apple", "osx", "macosx", "xnu", "mac"};
  for (gsize i = 0; i < G_N_ELEMENTS(own); i++) {
    g_autofree char *beside = nk_path_join(parent, own[i]);
    if (g_hash_table_contains(tree->dirs, beside))
      return TRUE;
  }
  return FALSE;
}

NkForeign nk_path_foreign(const NkTree *tree, const char *path) {
  NkForeign worst = NK_FOREIGN_NOT;
  g_auto(GStrv) parts = g_strsplit(path, "/", -1);
  g_autofree char *parent = g_strdup("");
  for (char **part = parts; *part; part++) {
    char *directory = nk_path_join(parent, *part);
    if (is_foreign(*part, strlen(*part))) {
      gboolean ported = is_bsd(*part) && g_hash_table_contains(tree->source_dirs, directory);
      NkForeign here = has_rival(tree, parent) ? NK_FOREIGN_RIVAL : ported ? NK_FOREIGN_PORTED : NK_FOREIGN_OTHER;
      worst = MAX(worst, here);
    }
    g_free(parent);
    parent = directory;
  }
  return worst;
}
