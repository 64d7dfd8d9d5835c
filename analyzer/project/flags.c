/* The flags of a unit that no build description tells about: guessed from the tree. */
#include "tree.h"

#include <string.h>

static const struct {
  const char *name, *standard;
} languages[] = {
    [NK_LANGUAGE_C] = {"c", "-std=gnu11"},
    [NK_LANGUAGE_CXX] = {"c++", "-std=gnu++17"},
    [NK_LANGUAGE_OBJC] = {"objective-c", "-std=gnu11"},
    [NK_LANGUAGE_OBJCXX] = {"objective-c++", "-std=gnu++17"},
};

const char *nk_language_name(NkLanguage language) {
  return languages[language].name;
}

const char *nk_language_standard(NkLanguage language) {
  return languages[language].standard;
}

gboolean nk_language_find(const char *name, NkLanguage *language) {
  for (gsize i = 0; i < G_N_ELEMENTS(languages); i++)
    if (strcmp(languages[i].name, name) == 0) {
      *language = (NkLanguage)i;
      return TRUE;
    }
  return FALSE;
}

NkLanguage nk_tree_language(NkTree *tree, NkTreeFile *source, const char *bundle_dir) {
  if (source->language != NK_LANGUAGE_C)
    return source->language;
  if (nk_tree_scan(tree, source)->cxx)
    return NK_LANGUAGE_CXX;
  NkClosure closure;
  nk_closure_read(&closure, tree, source, bundle_dir, FALSE);
  nk_closure_clear(&closure);
  return closure.cxx ? NK_LANGUAGE_CXX : NK_LANGUAGE_C;
}

static void add_pair(GPtrArray *flags, const char *option, const char *value) {
  g_ptr_array_add(flags, g_strdup(option));
  g_ptr_array_add(flags, g_strdup(nk_path_shown(value)));
}

static void add_search(GPtrArray *flags, NkTree *tree, NkTreeFile *source, const char *bundle_dir, gboolean as_cxx) {
  NkClosure closure;
  nk_closure_read(&closure, tree, source, bundle_dir, as_cxx);
  if (closure.asks_kernel)
    g_ptr_array_add(flags, g_strdup("-D_KERNEL"));
  for (guint i = 0; i < closure.before->len; i++)
    add_pair(flags, "-I", closure.before->pdata[i]);
  for (guint i = 0; i < closure.directories->len; i++)
    add_pair(flags, "-idirafter", closure.directories->pdata[i]);
  nk_closure_clear(&closure);
}

char **nk_tree_flags(NkTree *tree, NkTreeFile *source, const char *bundle_dir, NkLanguage language, gboolean full) {
  GPtrArray *flags = g_ptr_array_new();
  g_autofree char *directory = nk_path_parent(source->path);
  add_pair(flags, "-x", nk_language_name(language));
  g_ptr_array_add(flags, g_strdup(nk_language_standard(language)));
  add_pair(flags, "-I", directory);
  NkTreeFile *prefix = full ? nk_tree_prefix(tree, directory, bundle_dir) : NULL;
  if (prefix)
    add_pair(flags, "-include", prefix->path);
  if (full)
    add_search(flags, tree, source, bundle_dir, language == NK_LANGUAGE_CXX || language == NK_LANGUAGE_OBJCXX);
  g_ptr_array_add(flags, NULL);
  return (char **)g_ptr_array_free(flags, FALSE);
}

/* What people write is relative to where they stand; what is stored, to the root. */
static char *stored_path(const NkProject *project, const char *path) {
  g_autofree char *absolute = g_canonicalize_filename(path, NULL);
  char *relative = nk_project_relative(project, absolute);
  return relative ? relative : g_steal_pointer(&absolute);
}

char **nk_flags_extend(const NkProject *project, char **flags, const NkProjectOptions *options) {
  g_autoptr(GPtrArray) extended = g_ptr_array_new();
  for (char **flag = flags; *flag; flag++)
    g_ptr_array_add(extended, *flag);
  for (const char *const *define = options->defines; define && *define; define++)
    g_ptr_array_add(extended, g_strconcat("-D", *define, NULL));
  for (const char *const *include = options->includes; include && *include; include++) {
    g_autofree char *path = stored_path(project, *include);
    add_pair(extended, "-I", path);
  }
  g_free(flags);
  g_ptr_array_add(extended, NULL);
  return (char **)g_ptr_array_free(g_steal_pointer(&extended), FALSE);
}
