/* The parse flags of a source, as the settings of its target give them. */
#include "xcode.h"

#include <string.h>

enum { MAX_EXPANDED = 256 }; /* directories that one recursive search path stands for */

static gboolean is_cxx(NkLanguage language) {
  return language == NK_LANGUAGE_CXX || language == NK_LANGUAGE_OBJCXX;
}

/* Settings that become options, in the order in which the compiler sees them. */
static const struct {
  const char *key, *option;
  gboolean c, cxx; /* for which languages */
  gboolean joined; /* NAME=VALUE behind the option; else a path in an argument of its own */
} rules[] = {
    {"GCC_PREPROCESSOR_DEFINITIONS", "-D", TRUE, TRUE, TRUE},
    {"GCC_PREPROCESSOR_DEFINITIONS_NOT_USED_IN_PRECOMPS", "-D", TRUE, TRUE, TRUE},
    {"HEADER_SEARCH_PATHS", "-I", TRUE, TRUE, FALSE},
    {"KERNEL_EXTENSION_HEADER_SEARCH_PATHS", "-I", TRUE, TRUE, FALSE},
    {"KERNEL_FRAMEWORK_HEADERS", "-I", TRUE, TRUE, FALSE},
    {"SYSTEM_HEADER_SEARCH_PATHS", "-isystem", TRUE, TRUE, FALSE},
    {"GCC_PREFIX_HEADER", "-include", TRUE, TRUE, FALSE},
    {"OTHER_CFLAGS", NULL, TRUE, FALSE, FALSE},
    {"OTHER_CPLUSPLUSFLAGS", NULL, FALSE, TRUE, FALSE},
    {"OTHER_CFLAGS_normal", NULL, TRUE, TRUE, FALSE},
    {"PER_ARCH_CFLAGS_x86_64", NULL, TRUE, TRUE, FALSE},
    {"WARNING_CFLAGS", NULL, TRUE, TRUE, FALSE},
};

/* A path that ends with two stars is the directory and all those below it. */
static void add_recursive(const NkXcode *xcode, const NkXcodeTarget *target, const char *option, const char *path,
                          GPtrArray *argv) {
  g_autofree char *plain = g_strndup(path, strlen(path) - strlen("/**"));
  g_autofree char *from = g_build_filename(target->pbx->root, target->pbx->directory, NULL);
  g_autofree char *absolute = g_canonicalize_filename(plain, from);
  g_autofree char *top = nk_path_relative(target->pbx->root, absolute);
  g_autoptr(GPtrArray) found = g_ptr_array_new();
  GHashTableIter iterator;
  gpointer directory;
  g_hash_table_iter_init(&iterator, xcode->tree->dirs);
  while (top && g_hash_table_iter_next(&iterator, &directory, NULL))
    if (nk_path_within(directory, top))
      g_ptr_array_add(found, directory);
  g_ptr_array_sort(found, nk_text_compare);
  for (guint i = 0; i < MIN(found->len, MAX_EXPANDED); i++) {
    g_ptr_array_add(argv, g_strdup(option));
    g_ptr_array_add(argv, g_build_filename(target->pbx->root, found->pdata[i], NULL));
  }
}

static void add_words(const NkXcode *xcode, const NkXcodeTarget *target, const char *key, const char *option,
                      gboolean joined, GPtrArray *argv) {
  g_auto(GStrv) words = nk_settings_list(target->settings, key);
  for (char **word = words; *word; word++) {
    if (!**word)
      continue;
    if (option && !joined && g_str_has_suffix(*word, "/**")) {
      add_recursive(xcode, target, option, *word, argv);
      continue;
    }
    if (option && !joined)
      g_ptr_array_add(argv, g_strdup(option));
    g_ptr_array_add(argv, joined ? g_strconcat(option, *word, NULL) : g_strdup(*word));
  }
}

/* The call of a compiler that the settings amount to. */
static char **make_arguments(const NkXcode *xcode, const NkXcodeTarget *target, const NkXcodeSource *source) {
  GPtrArray *argv = g_ptr_array_new();
  gboolean cxx = is_cxx(source->language);
  gboolean always = nk_settings_is(target->settings, "ALWAYS_SEARCH_USER_PATHS", FALSE);
  g_ptr_array_add(argv, g_strdup("cc"));
  add_words(xcode, target, "USER_HEADER_SEARCH_PATHS", always ? "-I" : "-iquote", FALSE, argv);
  for (gsize i = 0; i < G_N_ELEMENTS(rules); i++)
    if (cxx ? rules[i].cxx : rules[i].c)
      add_words(xcode, target, rules[i].key, rules[i].option, rules[i].joined, argv);
  g_auto(GStrv) own = nk_words_split(source->flags ? source->flags : "");
  for (char **flag = own; *flag; flag++)
    g_ptr_array_add(argv, nk_settings_expand(target->settings, *flag, FALSE));
  g_ptr_array_add(argv, NULL);
  return (char **)g_ptr_array_free(argv, FALSE);
}

/* "gnu++17" or "c11" as an option. Old standards are read as the one that is taken without a description; strict ones
   with GNU extensions, for the kernel's headers need them. */
static char *standard_option(const char *value, NkLanguage language) {
  static const char *const cxx[] = {"14", "1y", "17", "1z", "20", "2a", "23", "2b", "26", "2c"};
  static const char *const c[] = {"17", "18", "2x", "23"};
  const char *year = value ? value + strcspn(value, "0123456789") : "";
  gboolean plus = value && strstr(value, "++");
  if (plus != is_cxx(language))
    return g_strdup(nk_language_standard(language));
  for (gsize i = 0; i < (plus ? G_N_ELEMENTS(cxx) : G_N_ELEMENTS(c)); i++)
    if (strcmp(year, plus ? cxx[i] : c[i]) == 0)
      return g_strconcat("-std=gnu", plus ? "++" : "", year, NULL);
  return g_strdup(nk_language_standard(language));
}

static char *standard(const NkXcodeTarget *target, const NkArguments *arguments, NkLanguage language) {
  static const char prefix[] = "-std=";
  const char *key = is_cxx(language) ? "CLANG_CXX_LANGUAGE_STANDARD" : "GCC_C_LANGUAGE_STANDARD";
  g_autofree char *value = nk_settings_text(target->settings, key);
  const char *last = value;
  for (guint i = 0; i < arguments->flags->len; i++)
    if (g_str_has_prefix(arguments->flags->pdata[i], prefix))
      last = (const char *)arguments->flags->pdata[i] + sizeof prefix - 1;
  return standard_option(last, language);
}

static const char *const path_options[] = {"-I", "-isystem", "-iquote",     "-idirafter",
                                           "-F", "-include", "-iframework", "-imacros"};

static gboolean takes_path(const char *flag, gboolean *is_file) {
  *is_file = strcmp(flag, "-include") == 0 || strcmp(flag, "-imacros") == 0;
  for (gsize i = 0; i < G_N_ELEMENTS(path_options); i++)
    if (strcmp(flag, path_options[i]) == 0)
      return TRUE;
  return FALSE;
}

/* What the tree does not have helps no parse; which kernel SDK is taken, the user decides. */
static gboolean is_of_use(NkXcode *xcode, const char *path, gboolean is_file) {
  const NkProject *project = xcode->tree->project;
  if (g_path_is_absolute(path))
    return FALSE;
  g_autofree char *absolute = nk_project_absolute(project, path);
  g_autofree char *in_sdk = project->sdk_dir ? nk_path_relative(project->sdk_dir, absolute) : NULL;
  if (in_sdk)
    return FALSE;
  return g_file_test(absolute, is_file ? G_FILE_TEST_IS_REGULAR : G_FILE_TEST_IS_DIR);
}

static void keep_useful(NkXcode *xcode, const GPtrArray *from, GPtrArray *flags) {
  for (guint i = 0; i < from->len; i++) {
    gboolean is_file;
    const char *flag = from->pdata[i];
    if (!takes_path(flag, &is_file)) {
      if (!g_str_has_prefix(flag, "-std="))
        g_ptr_array_add(flags, g_strdup(flag));
      continue;
    }
    i++;
    if (i >= from->len || !is_of_use(xcode, from->pdata[i], is_file))
      continue;
    g_ptr_array_add(flags, g_strdup(flag));
    g_ptr_array_add(flags, g_strdup(from->pdata[i]));
  }
}

static void add_pair(GPtrArray *flags, const char *option, const char *value) {
  g_ptr_array_add(flags, g_strdup(option));
  g_ptr_array_add(flags, g_strdup(nk_path_shown(value)));
}

/* The file of the last -include, or NULL. */
static NkTreeFile *prefix_header(const NkXcode *xcode, const GPtrArray *flags) {
  for (guint i = flags->len; i-- > 1;)
    if (strcmp(flags->pdata[i - 1], "-include") == 0)
      return nk_tree_file(xcode->tree, flags->pdata[i]);
  return NULL;
}

static gboolean has_pair(const GPtrArray *flags, const char *option, const char *value) {
  for (guint i = 1; i < flags->len; i++)
    if (strcmp(flags->pdata[i - 1], option) == 0 && strcmp(flags->pdata[i], nk_path_shown(value)) == 0)
      return TRUE;
  return FALSE;
}

static void add_directories(GPtrArray *flags, const char *option, const GPtrArray *directories) {
  for (guint i = 0; i < directories->len; i++)
    if (!has_pair(flags, option, directories->pdata[i]))
      add_pair(flags, option, directories->pdata[i]);
}

/* What a target needs from outside of the path asked for belongs to the scope as well. */
static void note_headers(const GPtrArray *files) {
  for (guint i = 0; i < files->len; i++) {
    NkTreeFile *file = files->pdata[i];
    file->in_scope = file->in_scope || file->kind == NK_FILE_HEADER;
  }
}

/* A header map finds every header of the project by its name, so all that the source and its prefix header reach. */
static void add_header_map(NkXcode *xcode, const char *directory, const NkXcodeSource *source, GPtrArray *flags) {
  NkTreeFile *const from[] = {source->file, prefix_header(xcode, flags)};
  for (gsize i = 0; i < G_N_ELEMENTS(from); i++) {
    NkClosure closure;
    if (!from[i])
      continue;
    nk_closure_read(&closure, xcode->tree, from[i], directory, is_cxx(source->language));
    note_headers(closure.files);
    add_directories(flags, "-I", closure.before);
    add_directories(flags, "-idirafter", closure.directories);
    nk_closure_clear(&closure);
  }
}

char **nk_xcode_flags(NkXcode *xcode, const NkXcodeTarget *target, const NkXcodeSource *source, gboolean full) {
  const char *directory = target->pbx->directory ? target->pbx->directory : "";
  g_autofree char *from = g_build_filename(target->pbx->root, directory, NULL);
  g_auto(GStrv) argv = make_arguments(xcode, target, source);
  NkArguments arguments;
  nk_arguments_read(&arguments, xcode->tree->project, from, argv);
  GPtrArray *flags = g_ptr_array_new();
  add_pair(flags, "-x", nk_language_name(source->language));
  g_ptr_array_add(flags, standard(target, &arguments, source->language));
  keep_useful(xcode, arguments.flags, flags);
  g_autofree char *own = nk_path_parent(source->file->path);
  add_pair(flags, "-I", own);
  if (full)
    add_header_map(xcode, directory, source, flags);
  nk_arguments_clear(&arguments);
  g_ptr_array_add(flags, NULL);
  return (char **)g_ptr_array_free(flags, FALSE);
}
