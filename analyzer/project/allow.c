/* Which arguments of a recorded compiler call matter to parsing. Everything that is not in the table is dropped; what
   could load code into the parser is dropped with a remark. */
#include "tree.h"

#include <string.h>

enum { MAX_ARGUMENTS = 8192 };

typedef enum {
  KEEP,        /* as it is */
  KEEP_VALUE,  /* a definition: joined or separate, kept joined */
  KEEP_PATH,   /* a path: joined or separate, kept separate */
  KEEP_HEADER, /* as a path, but only below the root: its text would be shown */
  LANGUAGE,
  STANDARD,
  TARGET,    /* noted: the parse has its own target */
  SKIP_NEXT, /* dropped with its value */
  REFUSE,    /* a plug-in or the like; joined */
  REFUSE_NEXT,
  FORWARDED, /* -Xclang and its like: the next argument is for another program */
} Action;

typedef struct {
  const char *option;
  Action action;
  gboolean prefix; /* the value may be joined */
} Option;

/* Longer names before their prefixes. */
static const Option options[] = {
    {"-include-pch", SKIP_NEXT, FALSE},
    {"-include", KEEP_HEADER, FALSE},
    {"-imacros", KEEP_HEADER, FALSE},
    {"-isystem", KEEP_PATH, TRUE},
    {"-iquote", KEEP_PATH, TRUE},
    {"-idirafter", KEEP_PATH, TRUE},
    {"-iframework", KEEP_PATH, TRUE},
    {"-isysroot", SKIP_NEXT, FALSE},
    {"-ivfsoverlay", REFUSE_NEXT, FALSE},
    {"-fplugin", REFUSE, TRUE},
    {"-fpass-plugin", REFUSE, TRUE},
    {"-load", REFUSE_NEXT, FALSE},
    {"-specs", REFUSE, TRUE},
    {"--specs", REFUSE, TRUE},
    {"--config", REFUSE, TRUE},
    {"-B", REFUSE, TRUE},
    {"-wrapper", REFUSE_NEXT, FALSE},
    {"-Xclang", FORWARDED, FALSE},
    {"-mllvm", SKIP_NEXT, FALSE},
    {"-Xlinker", SKIP_NEXT, FALSE},
    {"-Xassembler", SKIP_NEXT, FALSE},
    {"-Xpreprocessor", SKIP_NEXT, FALSE},
    {"-Xarch_", SKIP_NEXT, TRUE},
    {"-x", LANGUAGE, TRUE},
    {"-std=", STANDARD, TRUE},
    {"--std=", STANDARD, TRUE},
    {"-nostdinc", KEEP, FALSE},
    {"-nostdinc++", KEEP, FALSE},
    {"-fexceptions", KEEP, FALSE},
    {"-fno-exceptions", KEEP, FALSE},
    {"-frtti", KEEP, FALSE},
    {"-fno-rtti", KEEP, FALSE},
    {"-fshort-wchar", KEEP, FALSE},
    {"-fno-short-wchar", KEEP, FALSE},
    {"-fsigned-char", KEEP, FALSE},
    {"-funsigned-char", KEEP, FALSE},
    {"-fno-signed-char", KEEP, FALSE},
    {"-fms-extensions", KEEP, FALSE},
    {"-fblocks", KEEP, FALSE},
    {"-target", TARGET, FALSE},
    {"--target=", TARGET, TRUE},
    {"-arch", TARGET, FALSE},
    {"-framework", SKIP_NEXT, FALSE},
    {"-o", SKIP_NEXT, FALSE},
    {"-MF", SKIP_NEXT, FALSE},
    {"-MT", SKIP_NEXT, FALSE},
    {"-MQ", SKIP_NEXT, FALSE},
    {"-MJ", SKIP_NEXT, FALSE},
    {"-D", KEEP_VALUE, TRUE},
    {"-U", KEEP_VALUE, TRUE},
    {"-I", KEEP_PATH, TRUE},
    {"-F", KEEP_PATH, TRUE},
};

static const Option *find_option(const char *argument, const char **joined) {
  for (gsize i = 0; i < G_N_ELEMENTS(options); i++) {
    const Option *option = &options[i];
    gsize length = strlen(option->option);
    if (strncmp(argument, option->option, length) != 0 || (argument[length] && !option->prefix))
      continue;
    *joined = argument[length] ? argument + length : NULL;
    return option;
  }
  return NULL;
}

/* A path of the build, relative to the root where it lies below it. */
static char *stored_path(const NkProject *project, const char *directory, const char *path) {
  g_autofree char *absolute = g_canonicalize_filename(path, directory);
  char *relative = nk_project_relative(project, absolute);
  return relative ? relative : g_steal_pointer(&absolute);
}

static void refuse(NkArguments *arguments, const char *what) {
  if (!g_ptr_array_find_with_equal_func(arguments->refused, what, g_str_equal, NULL))
    g_ptr_array_add(arguments->refused, g_strdup(what));
}

static void keep(NkArguments *arguments, const char *option, const char *value) {
  g_ptr_array_add(arguments->flags, g_strdup(option));
  if (value)
    g_ptr_array_add(arguments->flags, g_strdup(nk_path_shown(value)));
}

static void keep_path(NkArguments *arguments, const NkProject *project, const char *directory, const Option *option,
                      const char *value) {
  g_autofree char *path = stored_path(project, directory, value);
  if (option->action == KEEP_HEADER && g_path_is_absolute(path))
    refuse(arguments, option->option);
  else
    keep(arguments, option->option, path);
}

static gboolean wants_value(const Option *option) {
  return option->action != KEEP && option->action != REFUSE && option->action != STANDARD;
}

static void apply(NkArguments *arguments, const NkProject *project, const char *directory, const Option *option,
                  const char *argument, const char *value) {
  g_autofree char *joined = NULL;
  switch (option->action) {
  case KEEP:
    keep(arguments, argument, NULL);
    break;
  case STANDARD:
    keep(arguments, argument + (argument[1] == '-' ? 1 : 0), NULL);
    arguments->standard = TRUE;
    break;
  case KEEP_VALUE:
    joined = g_strconcat(option->option, value, NULL);
    keep(arguments, joined, NULL);
    break;
  case KEEP_PATH:
  case KEEP_HEADER:
    keep_path(arguments, project, directory, option, value);
    break;
  case LANGUAGE:
  case TARGET:
    g_free(option->action == LANGUAGE ? arguments->language : arguments->target);
    *(option->action == LANGUAGE ? &arguments->language : &arguments->target) = g_strdup(value);
    break;
  case FORWARDED:
    if (strcmp(value, "-load") == 0 || g_str_has_prefix(value, "-plugin") || strcmp(value, "-add-plugin") == 0)
      refuse(arguments, "-Xclang -load");
    break;
  case REFUSE:
  case REFUSE_NEXT:
    refuse(arguments, option->option);
    break;
  case SKIP_NEXT:
    break;
  }
}

void nk_arguments_read(NkArguments *arguments, const NkProject *project, const char *directory, char **argv) {
  *arguments =
      (NkArguments){.flags = g_ptr_array_new_with_free_func(g_free), .refused = g_ptr_array_new_with_free_func(g_free)};
  guint count = g_strv_length(argv);
  for (guint i = 1; i < count && i < MAX_ARGUMENTS; i++) { /* argv[0] is a program: never of interest */
    const char *value = NULL;
    if (argv[i][0] == '@')
      arguments->response = TRUE;
    if (argv[i][0] != '-')
      continue;
    const Option *option = find_option(argv[i], &value);
    if (!option)
      continue;
    const char *argument = argv[i];
    if (!value && wants_value(option)) {
      if (++i >= count)
        return;
      value = argv[i];
    } else if (option->action == SKIP_NEXT && option->prefix) {
      i++; /* -Xarch_x86_64 FLAG */
    }
    apply(arguments, project, directory, option, argument, value);
  }
}

void nk_arguments_clear(NkArguments *arguments) {
  g_clear_pointer(&arguments->flags, g_ptr_array_unref);
  g_clear_pointer(&arguments->refused, g_ptr_array_unref);
  g_clear_pointer(&arguments->language, g_free);
  g_clear_pointer(&arguments->target, g_free);
}
