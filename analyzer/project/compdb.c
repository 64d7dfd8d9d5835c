/* Units from compile_commands.json. */
#include "tree.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MAX_BYTES = 128 * 1024 * 1024, MAX_ENTRIES = 200000 };

static const char *const file_name = "compile_commands.json";

G_DEFINE_AUTOPTR_CLEANUP_FUNC(json_t, json_decref)

/* What entries have in common is said once. */
typedef struct {
  NkTree *tree;
  const char *shown; /* the database, for remarks */
  guint outside, malformed, response;
  GHashTable *refused; /* char * */
  GHashTable *targets; /* char * */
  GHashTable *seen;    /* files that have a unit */
} Database;

typedef struct {
  NkError code;
  json_error_t at; /* line 0: none */
} Fault;

/* Whether there is a database is asked before bundles are read, and what it says afterwards: it is parsed once. */
struct _NkCompileDatabase {
  char *file;
  json_t *entries; /* or NULL with the fault */
  Fault fault;
};

void nk_compile_database_free(NkCompileDatabase *database) {
  if (!database)
    return;
  g_free(database->file);
  json_decref(database->entries);
  g_free(database);
}

static json_t *load(const char *file, Fault *fault) {
  struct stat status;
  *fault = (Fault){.code = NK_ERROR_INVALID};
  const char *problem = NULL;
  if (stat(file, &status) != 0) {
    fault->code = NK_ERROR_NOT_FOUND;
    problem = "no such file";
  } else if (!S_ISREG(status.st_mode) || status.st_size > MAX_BYTES) {
    fault->code = NK_ERROR_LIMIT;
    problem = "expected a file of at most 128 MiB";
  }
  g_autoptr(json_t) root = problem ? NULL : json_load_file(file, 0, &fault->at);
  if (json_is_array(root))
    return g_steal_pointer(&root);
  if (root) {
    fault->at.line = fault->at.column = 1;
    problem = "expected an array of entries";
  }
  if (problem)
    g_strlcpy(fault->at.text, problem, sizeof fault->at.text);
  return NULL;
}

/* The recorded call as words; NULL when it is malformed. */
static char **entry_arguments(const json_t *entry) {
  const json_t *array = json_object_get(entry, "arguments");
  if (!json_is_array(array)) {
    const char *command = json_string_value(json_object_get(entry, "command"));
    char **argv = NULL;
    return command && g_shell_parse_argv(command, NULL, &argv, NULL) ? argv : NULL;
  }
  GPtrArray *words = g_ptr_array_new();
  for (size_t i = 0; i < json_array_size(array); i++) {
    const char *word = json_string_value(json_array_get(array, i));
    g_ptr_array_add(words, g_strdup(word ? word : ""));
  }
  g_ptr_array_add(words, NULL);
  return (char **)g_ptr_array_free(words, FALSE);
}

static void remember(Database *database, const NkArguments *arguments) {
  database->response += arguments->response ? 1 : 0;
  for (guint i = 0; i < arguments->refused->len; i++)
    g_hash_table_add(database->refused, g_strdup(arguments->refused->pdata[i]));
  if (arguments->target && !strstr(arguments->target, "x86_64") && !nk_target_is_arm(arguments->target))
    g_hash_table_add(database->targets, g_strdup(arguments->target));
}

static NkUnit *make_unit(Database *database, NkTreeFile *file, const char *directory, char **argv) {
  NkArguments arguments;
  nk_arguments_read(&arguments, database->tree->project, directory, argv);
  NkUnit *unit = nk_unit_from_arguments(database->tree, file, &arguments);
  remember(database, &arguments);
  nk_arguments_clear(&arguments);
  return unit;
}

/* The root has its symbolic links resolved; a build may have been started through one. */
static char *real_relative(const char *root, const char *absolute) {
  char *resolved = realpath(absolute, NULL);
  char *relative = resolved ? nk_path_relative(root, resolved) : NULL;
  free(resolved);
  return relative;
}

/* Where the entry's command ran. Caller frees. */
static char *entry_directory(const json_t *entry, const char *base) {
  const char *directory = json_string_value(json_object_get(entry, "directory"));
  return g_canonicalize_filename(directory ? directory : ".", base);
}

/* The entry's file relative to the root; NULL when it lies outside. Caller frees. */
static char *entry_path(const NkProject *project, const char *file, const char *where) {
  g_autofree char *absolute = g_canonicalize_filename(file, where);
  char *below = nk_project_relative(project, absolute);
  return below ? below : real_relative(project->root, absolute);
}

static void take_entry(Database *database, const json_t *entry, const char *base) {
  const NkProject *project = database->tree->project;
  const char *file = json_string_value(json_object_get(entry, "file"));
  g_auto(GStrv) argv = entry_arguments(entry);
  if (!file || !argv) {
    database->malformed++;
    return;
  }
  g_autofree char *where = entry_directory(entry, base);
  g_autofree char *path = entry_path(project, file, where);
  if (!path) {
    database->outside++;
    return;
  }
  NkTreeFile *source = nk_tree_file(database->tree, path);
  if (!source || source->kind != NK_FILE_SOURCE || !source->in_scope || !g_hash_table_add(database->seen, source))
    return;
  g_ptr_array_add(project->units, make_unit(database, source, where, argv));
}

static char *join_keys(GHashTable *set) {
  g_autoptr(GList) keys = g_list_sort(g_hash_table_get_keys(set), (GCompareFunc)strcmp);
  GString *text = g_string_new(NULL);
  for (GList *key = keys; key; key = key->next)
    g_string_append_printf(text, "%s%s", text->len ? ", " : "", (const char *)key->data);
  return g_string_free(text, FALSE);
}

static void say_summary(const Database *database) {
  NkProject *project = database->tree->project;
  if (database->malformed)
    nk_project_say(project, "warning", database->shown, 0, "%u malformed entries are left out", database->malformed);
  if (database->outside)
    nk_project_say(project, "note", database->shown, 0, "%u files outside the project are left out", database->outside);
  if (database->response)
    nk_project_say(project, "warning", database->shown, 0,
                   "%u entries name a response file (@file), which is not read: their flags are incomplete",
                   database->response);
  if (g_hash_table_size(database->refused)) {
    g_autofree char *refused = join_keys(database->refused);
    nk_project_say(project, "note", database->shown, 0, "options that load code or foreign files are ignored: %s",
                   refused);
  }
  if (g_hash_table_size(database->targets)) {
    g_autofree char *targets = join_keys(database->targets);
    nk_project_say(project, "note", database->shown, 0, "built for %s; parsed for another target", targets);
  }
}

static void take_database(NkTree *tree, const json_t *root, const char *file) {
  g_autofree char *base = g_path_get_dirname(file);
  g_autofree char *relative = nk_path_relative(tree->project->root, file);
  Database database = {.tree = tree,
                       .shown = relative ? relative : file,
                       .refused = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
                       .targets = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
                       .seen = g_hash_table_new(NULL, NULL)};
  size_t count = json_array_size(root);
  if (count > MAX_ENTRIES)
    nk_project_say(tree->project, "warning", database.shown, 0, "more than %d entries: the rest is left out",
                   MAX_ENTRIES);
  for (size_t i = 0; i < MIN(count, MAX_ENTRIES); i++)
    take_entry(&database, json_array_get(root, i), base);
  say_summary(&database);
  g_hash_table_unref(database.seen);
  g_hash_table_unref(database.targets);
  g_hash_table_unref(database.refused);
}

/* The database that lies nearest to the path asked for, upward to the root. */
static char *find_database(const NkTree *tree) {
  static const char *const places[] = {"", "build"};
  for (g_autofree char *directory = g_strdup(tree->scope);;) {
    for (gsize i = 0; i < G_N_ELEMENTS(places); i++) {
      char *file = g_build_filename(tree->project->root, directory, places[i], file_name, NULL);
      if (g_file_test(file, G_FILE_TEST_IS_REGULAR))
        return file;
      g_free(file);
    }
    if (!*directory)
      return NULL;
    char *parent = nk_path_parent(directory);
    g_free(directory);
    directory = parent;
  }
}

static char *named_database(const char *path) {
  g_autofree char *absolute = g_canonicalize_filename(path, NULL);
  if (g_file_test(absolute, G_FILE_TEST_IS_DIR))
    return g_build_filename(absolute, file_name, NULL);
  return g_steal_pointer(&absolute);
}

/* The database that the user named, else the one that is found; NULL: none. Kept by the tree. */
static const NkCompileDatabase *open_database(NkTree *tree, const NkProjectOptions *options) {
  const char *named = options->compile_commands;
  g_autofree char *file = tree->database ? NULL : named ? named_database(named) : find_database(tree);
  if (!file)
    return tree->database;
  tree->database = g_new0(NkCompileDatabase, 1);
  tree->database->entries = load(file, &tree->database->fault);
  tree->database->file = g_steal_pointer(&file);
  return tree->database;
}

/* A database that was found counts when it names a source of the scope: that of another part of the tree does not. */
static gboolean names_scope(NkTree *tree, const NkCompileDatabase *database) {
  g_autofree char *base = g_path_get_dirname(database->file);
  for (size_t i = 0; i < json_array_size(database->entries); i++) {
    const json_t *entry = json_array_get(database->entries, i);
    const char *name = json_string_value(json_object_get(entry, "file"));
    g_autofree char *where = entry_directory(entry, base);
    g_autofree char *path = name ? entry_path(tree->project, name, where) : NULL;
    const NkTreeFile *source = path ? nk_tree_file(tree, path) : NULL;
    if (source && source->in_scope && source->kind == NK_FILE_SOURCE)
      return TRUE;
  }
  return FALSE;
}

gboolean nk_units_are_recorded(NkTree *tree, const NkProjectOptions *options) {
  if (options->build_log || options->compile_commands)
    return TRUE;
  const NkCompileDatabase *found = open_database(tree, options);
  return found && names_scope(tree, found);
}

/* A database that the user named is an error; one that was found costs only itself. */
static void report_fault(NkProject *project, const char *file, const Fault *fault, GError **error) {
  g_autofree char *relative = nk_path_relative(project->root, file);
  const json_error_t *at = &fault->at;
  if (!error)
    nk_project_say(project, "warning", relative ? relative : file, at->line > 0 ? (guint)at->line : 0,
                   "the compile database is malformed: %s; the tree is read instead", at->text);
  else if (at->line > 0)
    g_set_error(error, NK_PROJECT_ERROR, (gint)fault->code, "%s:%d:%d: %s", file, at->line, at->column, at->text);
  else
    g_set_error(error, NK_PROJECT_ERROR, (gint)fault->code, "%s: %s", file, at->text);
}

static void say_nothing_named(NkProject *project, const char *file) {
  g_autofree char *relative = nk_path_relative(project->root, file);
  nk_project_say(project, "note", relative ? relative : file, 0,
                 "no source of the project is named: the tree is read instead");
}

gboolean nk_units_from_compile_commands(NkTree *tree, const NkProjectOptions *options, GError **error) {
  const NkCompileDatabase *database = open_database(tree, options);
  if (!database)
    return FALSE;
  if (!database->entries) {
    report_fault(tree->project, database->file, &database->fault, options->compile_commands ? error : NULL);
    return FALSE;
  }
  take_database(tree, database->entries, database->file);
  if (tree->project->units->len == 0)
    say_nothing_named(tree->project, database->file);
  return tree->project->units->len > 0;
}
