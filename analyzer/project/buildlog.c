/* Units from the output of a build: the compiler calls that make -n or xcodebuild print. Nothing of it is run. */
#include "xcode/xcode.h"

#include <string.h>
#include <sys/stat.h>

enum { MAX_BYTES = 512 * 1024 * 1024, MAX_LINE = 256 * 1024, MAX_UNITS = 200000, MAX_LEVELS = 64 };

/* By the program's name without its path, a triple before it and a version behind it. */
static const char *const compilers[] = {"clang", "clang++", "gcc", "g++", "cc", "c++"};

typedef struct {
  NkTree *tree;
  const char *shown;      /* the log, for remarks */
  char *away;             /* where the build had what is the root here, or NULL: here */
  GPtrArray *directories; /* char *: absolute; of nested makes, the current one last */
  GHashTable *seen;       /* NkTreeFile that has a unit */
  guint outside, response;
} Log;

static gboolean is_compiler(const char *program) {
  const char *name = nk_path_name(program);
  for (gsize i = 0; i < G_N_ELEMENTS(compilers); i++) {
    const char *found = g_strrstr(name, compilers[i]);
    if (!found || (found > name && found[-1] != '-'))
      continue;
    const char *rest = found + strlen(compilers[i]);
    if (rest[strspn(rest, "-.0123456789")] == '\0')
      return TRUE;
  }
  return FALSE;
}

static gboolean compiles(char **argv) {
  return *argv && is_compiler(*argv) && g_strv_contains((const char *const *)argv, "-c");
}

/* ---- the tree may have lain elsewhere when the log was made ---- */
static NkTreeFile *find_moved(Log *log, const char *absolute) {
  for (const char *slash = strchr(absolute + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    NkTreeFile *file = nk_tree_file(log->tree, slash + 1);
    if (file) {
      log->away = g_strndup(absolute, (gsize)(slash - absolute));
      return file;
    }
  }
  return NULL;
}

/* What the log calls `absolute`, as it is called here. */
static char *brought_here(const Log *log, const char *absolute) {
  const char *root = log->tree->project->root;
  g_autofree char *inner = log->away ? nk_path_relative(log->away, absolute) : NULL;
  return inner ? g_build_filename(root, inner, NULL) : g_strdup(absolute);
}

static NkTreeFile *find_source(Log *log, const char *directory, const char *word) {
  g_autofree char *absolute = g_canonicalize_filename(word, directory);
  g_autofree char *here = brought_here(log, absolute);
  g_autofree char *path = nk_path_relative(log->tree->project->root, here);
  NkTreeFile *file = path ? nk_tree_file(log->tree, path) : NULL;
  return file || log->away ? file : find_moved(log, absolute);
}

/* ---- one call ---- */
static char **arguments_here(const Log *log, char **argv) {
  GPtrArray *words = g_ptr_array_new();
  for (char **word = argv; *word; word++) {
    const char *found = log->away ? strstr(*word, log->away) : NULL;
    g_ptr_array_add(words, found ? g_strdup_printf("%.*s%s%s", (int)(found - *word), *word, log->tree->project->root,
                                                   found + strlen(log->away))
                                 : g_strdup(*word));
  }
  g_ptr_array_add(words, NULL);
  return (char **)g_ptr_array_free(words, FALSE);
}

static void add_unit(Log *log, NkTreeFile *file, const char *directory, char **argv) {
  NkProject *project = log->tree->project;
  g_autofree char *from = brought_here(log, directory);
  g_auto(GStrv) here = arguments_here(log, argv);
  NkArguments arguments;
  nk_arguments_read(&arguments, project, from, here);
  g_ptr_array_add(project->units, nk_unit_from_arguments(log->tree, file, &arguments));
  log->response += arguments.response ? 1 : 0;
  nk_arguments_clear(&arguments);
}

static void take_call(Log *log, const char *directory, char **argv) {
  for (char **word = argv + 1; *word && log->tree->project->units->len < MAX_UNITS; word++) {
    NkLanguage language;
    if (**word == '-' || nk_file_kind(*word, &language) != NK_FILE_SOURCE)
      continue;
    gboolean value = word > argv + 1 && strcmp(word[-1], "-o") == 0;
    NkTreeFile *file = value ? NULL : find_source(log, directory, *word);
    log->outside += !file && !value;
    if (file && file->kind == NK_FILE_SOURCE && g_hash_table_add(log->seen, file))
      add_unit(log, file, directory, argv);
  }
}

/* ---- lines ---- */
static const char *current(const Log *log) {
  return log->directories->pdata[log->directories->len - 1];
}

static void enter(Log *log, const char *directory, gboolean nested) {
  char *absolute = g_canonicalize_filename(directory, current(log));
  if (!nested || log->directories->len >= MAX_LEVELS)
    g_ptr_array_remove_index(log->directories, log->directories->len - 1);
  g_ptr_array_add(log->directories, absolute);
}

/* make[1]: Entering directory '/a/b' */
static gboolean take_make(Log *log, const char *line) {
  const char *enters = strstr(line, ": Entering directory "), *leaves = strstr(line, ": Leaving directory ");
  if (!enters && !leaves)
    return FALSE;
  if (leaves && log->directories->len > 1)
    g_ptr_array_remove_index(log->directories, log->directories->len - 1);
  const char *open = enters ? strpbrk(enters, "'`\"") : NULL;
  if (open) {
    g_autofree char *directory = g_strndup(open + 1, strcspn(open + 1, "'`\""));
    enter(log, directory, TRUE);
  }
  return TRUE;
}

/* "cd a && clang -c b.c; clang -c c.c": commands are separated by words of the shell. */
static void take_commands(Log *log, const char *line) {
  g_auto(GStrv) words = nk_words_split(line);
  gboolean alone = g_strv_length(words) == 2; /* a line of xcodebuild: holds for those that follow */
  g_autofree char *directory = g_strdup(current(log));
  g_autoptr(GPtrArray) call = g_ptr_array_new();
  for (char **word = words;; word++) {
    char *end = *word && g_str_has_suffix(*word, ";") ? *word + strlen(*word) - 1 : NULL;
    gboolean separator = !*word || end == *word || strcmp(*word, "&&") == 0 || strcmp(*word, "||") == 0;
    if (end)
      *end = '\0';
    if (!separator)
      g_ptr_array_add(call, *word);
    if (!separator && !end)
      continue;
    g_ptr_array_add(call, NULL);
    char **argv = (char **)call->pdata;
    if (argv[0] && strcmp(argv[0], "cd") == 0 && argv[1]) {
      char *to = g_canonicalize_filename(argv[1], directory);
      g_free(directory);
      directory = to;
    } else if (compiles(argv)) {
      take_call(log, directory, argv);
    }
    g_ptr_array_set_size(call, 0);
    if (!*word)
      break;
  }
  if (alone && g_strcmp0(words[0], "cd") == 0)
    enter(log, directory, FALSE);
}

static void take_log(Log *log, const char *text, gsize length) {
  const char *end = text + length;
  for (const char *line = text, *next; line < end; line = next) {
    const char *stop = memchr(line, '\n', (gsize)(end - line));
    next = stop ? stop + 1 : end;
    gsize size = (gsize)((stop ? stop : end) - line);
    if (size == 0 || size > MAX_LINE || memchr(line, '\0', size) || !g_utf8_validate(line, (gssize)size, NULL))
      continue;
    g_autofree char *copy = g_strndup(line, size);
    if (!take_make(log, copy) && (strstr(copy, " -c ") || strstr(copy, "cd ")))
      take_commands(log, copy);
  }
}

static void say_summary(const Log *log) {
  NkProject *project = log->tree->project;
  if (log->away)
    nk_project_say(project, "note", log->shown, 0, "the build had the project in %s", log->away);
  if (log->outside)
    nk_project_say(project, "note", log->shown, 0, "%u files that are not the project's are left out", log->outside);
  if (log->response)
    nk_project_say(project, "warning", log->shown, 0,
                   "%u calls name a response file (@file), which is not read: their flags are incomplete",
                   log->response);
  if (project->units->len == 0)
    nk_project_say(project, "warning", log->shown, 0,
                   "the log holds no call of a compiler for a source of the project");
}

gboolean nk_units_from_build_log(NkTree *tree, const NkProjectOptions *options, GError **error) {
  const char *file = options->build_log;
  if (!file)
    return FALSE;
  struct stat status;
  if (stat(file, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > MAX_BYTES) {
    g_set_error(error, NK_PROJECT_ERROR, NK_ERROR_NOT_FOUND, "%s: not a file of acceptable size", file);
    return FALSE;
  }
  g_autoptr(GMappedFile) mapped = g_mapped_file_new(file, FALSE, error);
  if (!mapped)
    return FALSE;
  Log log = {.tree = tree, .shown = file, .seen = g_hash_table_new(NULL, NULL)};
  log.directories = g_ptr_array_new_with_free_func(g_free);
  g_ptr_array_add(log.directories, nk_project_absolute(tree->project, tree->scope));
  const char *text = g_mapped_file_get_contents(mapped);
  take_log(&log, text ? text : "", text ? g_mapped_file_get_length(mapped) : 0);
  say_summary(&log);
  g_ptr_array_unref(log.directories);
  g_hash_table_unref(log.seen);
  g_free(log.away);
  return tree->project->units->len > 0;
}
