/* What a run's answer depends on: the arguments, the environment, the date, the program and its data, and the names,
 * sizes, times and inodes of all files below the root, the repository's own state included. Of this machine only. */
#include "analyzer/base/date.h"
#include "analyzer/cli/answer.h"
#include "analyzer/extract/cache/tree_state.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct {
  gint64 started;
  gboolean settled;
  GString *text;
  char *output; /* of this program, absolute, or NULL: no input */
  gboolean whole;
} Inputs;

static void add_text(Inputs *inputs, const char *text) {
  g_string_append(inputs->text, text ? text : "");
  g_string_append_c(inputs->text, '\0');
}

static void add_identity(Inputs *inputs, const NkFileIdentity *identity) {
  g_string_append_len(inputs->text, (const char *)identity, sizeof *identity);
  inputs->settled = inputs->settled && nk_file_identity_is_before(identity, inputs->started);
}

static void add_tree(Inputs *inputs, const char *directory, const char *skip) {
  NkTreeState state;
  if (!nk_tree_state_read(&state, directory, &(NkTreeOptions){.skip = skip}) || state.linked) {
    inputs->whole = FALSE;
    nk_tree_state_clear(&state);
    return;
  }
  add_text(inputs, state.state);
  add_identity(inputs, &state.newest);
  nk_tree_state_clear(&state);
}

/* A file or a directory; one that is not there counts as such. */
static void add_path(Inputs *inputs, const char *path) {
  struct stat info;
  if (!path || stat(path, &info) != 0)
    return;
  add_text(inputs, path);
  if (S_ISDIR(info.st_mode)) {
    add_tree(inputs, path, NULL);
    return;
  }
  NkFileIdentity identity = nk_file_identity(&info);
  add_identity(inputs, &identity);
}

static void add_paths(Inputs *inputs, char **paths) {
  for (; paths && *paths; paths++)
    add_path(inputs, *paths);
}

/* HEAD, references, index and configuration: with the files themselves they say which revision this is. */
static void add_repository(Inputs *inputs, const char *root) {
  static const char *const parts[] = {"HEAD", "index", "config", "packed-refs", "refs", "info", "commondir", NULL};
  g_autofree char *git = g_build_filename(root, ".git", NULL);
  if (g_file_test(git, G_FILE_TEST_IS_REGULAR))
    inputs->whole = FALSE; /* it lies elsewhere */
  for (const char *const *part = parts; *part; part++) {
    g_autofree char *path = g_build_filename(git, *part, NULL);
    add_path(inputs, path);
  }
}

/* The root of all paths, if it is plainly that: a repository, or the directory that was named. */
static void add_root(Inputs *inputs, char **paths) {
  g_autofree char *root = NULL;
  for (guint i = 0; i == 0 || (paths && paths[i]); i++) {
    char *real = realpath(paths && paths[i] ? paths[i] : ".", NULL);
    gboolean directory = real && g_file_test(real, G_FILE_TEST_IS_DIR);
    g_autofree char *place = !real || directory ? g_strdup(real) : g_path_get_dirname(real);
    char *repository = place ? nk_project_repository(place) : NULL;
    char *found = repository || !directory || i > 0 ? repository : g_strdup(place);
    free(real);
    inputs->whole = inputs->whole && found && (!root || strcmp(root, found) == 0);
    g_free(root);
    root = found;
  }
  if (!inputs->whole)
    return;
  add_text(inputs, root);
  add_tree(inputs, root, inputs->output);
  add_repository(inputs, root);
}

static void add_surroundings(Inputs *inputs) {
  static const char *const names[] = {
      "NO_COLOR", "TERM", "DEVELOPER_DIR", "SOURCE_DATE_EPOCH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", NULL};
  g_autofree char *directory = g_get_current_dir(), *date = nk_date_today(), *worker = nk_worker_path();
  g_autofree char *program = g_file_read_link("/proc/self/exe", NULL);
  g_autofree char *git = g_build_filename(g_get_home_dir(), ".gitconfig", NULL);
  add_text(inputs, directory);
  add_text(inputs, date);
  for (const char *const *name = names; *name; name++)
    add_text(inputs, g_getenv(*name));
  g_autofree char *module = nk_git_module_path();
  add_path(inputs, program);
  add_path(inputs, module);
  add_path(inputs, g_getenv("NEEDKEXT_WORKER") ? g_getenv("NEEDKEXT_WORKER") : worker);
  g_autofree char *headers = g_build_filename(nk_data_dir(), "sdk", NULL); /* sdk.digest beside them tells */
  add_tree(inputs, nk_data_dir(), headers);
  add_path(inputs, git);
  g_autofree char *screen = g_strdup_printf("%d %u", isatty(STDOUT_FILENO), nk_output_columns());
  add_text(inputs, screen);
}

static void add_options(Inputs *inputs, const NkOptions *options) {
  const char *files[] = {options->compile_commands, options->build_log, options->config, options->sdk,
                         options->catalog,          options->plan,      options->against};
  for (char **argument = options->arguments; *argument; argument++)
    add_text(inputs, *argument);
  for (gsize i = 0; i < G_N_ELEMENTS(files); i++)
    add_path(inputs, files[i]);
  add_paths(inputs, options->includes);
  add_root(inputs, options->paths);
}

/* What does more than to answer, answers more than it keeps, or answers by something that is not looked at. */
static gboolean is_kept(const NkOptions *options) {
  static const char *const commands[] = {"check", "lint", "report", "facts", "bundles", NULL};
  if (options->base || options->baseline || options->write_baseline || g_strcmp0(options->format, "github") == 0)
    return FALSE;
  return options->arguments && g_strv_contains(commands, options->arguments[0]) && !options->no_cache &&
         !options->profile && !options->verbose;
}

char *nk_answer_key(const NkOptions *options, gint64 started, gboolean *settled) {
  if (!is_kept(options))
    return NULL;
  g_autofree char *output = options->output ? g_canonicalize_filename(options->output, NULL) : NULL;
  g_autoptr(GString) text = g_string_new(nk_version());
  Inputs inputs = {.started = started, .settled = TRUE, .whole = TRUE, .text = text, .output = output};
  add_surroundings(&inputs);
  add_options(&inputs, options);
  *settled = inputs.settled;
  return inputs.whole ? g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)text->str, text->len) : NULL;
}
