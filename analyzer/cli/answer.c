/* What a run said, kept together with all that it depended on, to be said again when nothing has changed.
 *
 * It is found by the arguments, the environment, the date, the program and its data, and the names, sizes, times and
 * inodes of all files below the root, the repository's own state included. Of this machine only. */
#include "analyzer/cli/cli.h"
#include "analyzer/extract/cache/tree_state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define ANSWER_TYPE "(ia(uay))" /* exit code; where, text */

struct _NkAnswer {
  char *key; /* NULL: this run is not one to be kept */
  gint64 started;
  gboolean settled; /* nothing was written a moment ago */
  GVariantBuilder said;
};

/* ---- what it depends on ---- */
typedef struct {
  NkAnswer *answer;
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
  inputs->answer->settled = inputs->answer->settled && nk_file_identity_is_before(identity, inputs->answer->started);
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
  g_autofree char *directory = g_get_current_dir(), *date = nk_cli_date(), *worker = nk_worker_path();
  g_autofree char *program = g_file_read_link("/proc/self/exe", NULL);
  g_autofree char *git = g_build_filename(g_get_home_dir(), ".gitconfig", NULL);
  add_text(inputs, directory);
  add_text(inputs, date);
  for (const char *const *name = names; *name; name++)
    add_text(inputs, g_getenv(*name));
  add_path(inputs, program);
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
  static const char *const others[] = {"--write-baseline", "--baseline", "--base", "github"};
  for (char **argument = options->arguments; argument && *argument; argument++)
    for (gsize i = 0; i < G_N_ELEMENTS(others); i++)
      if (strstr(*argument, others[i]))
        return FALSE;
  return options->arguments && g_strv_contains(commands, options->arguments[0]) && !options->no_cache &&
         !options->profile && !options->verbose;
}

static char *key_of(NkAnswer *answer, const NkOptions *options) {
  Inputs inputs = {answer, g_string_new(nk_version()), NULL, TRUE};
  inputs.output = options->output ? g_canonicalize_filename(options->output, NULL) : NULL;
  add_surroundings(&inputs);
  add_options(&inputs, options);
  char *key = inputs.whole
                  ? g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)inputs.text->str, inputs.text->len)
                  : NULL;
  g_string_free(inputs.text, TRUE);
  g_free(inputs.output);
  return key;
}

NkAnswer *nk_answer_new(const NkOptions *options) {
  NkAnswer *answer = g_new0(NkAnswer, 1);
  answer->started = g_get_real_time();
  answer->settled = TRUE;
  answer->key = is_kept(options) ? key_of(answer, options) : NULL;
  g_variant_builder_init(&answer->said, G_VARIANT_TYPE("a(uay)"));
  return answer;
}

void nk_answer_free(NkAnswer *answer) {
  g_variant_builder_clear(&answer->said);
  g_free(answer->key);
  g_free(answer);
}

/* ---- saying it again ---- */
static gboolean say(const NkOptions *options, NkAnswerPlace place, const GString *text, GError **error) {
  if (place == NK_ANSWER_OUTPUT)
    return nk_output_write(options, text, error);
  if (place == NK_ANSWER_SUMMARY)
    return nk_output_print(text, error);
  fputs(text->str, stderr);
  return TRUE;
}

gboolean nk_answer_replay(const NkAnswer *answer, const NkCache *cache, const NkOptions *options, int *code) {
  g_autoptr(GBytes) bytes = answer->key && cache ? nk_cache_get(cache, NK_CACHE_ANSWERS, answer->key) : NULL;
  if (!bytes)
    return FALSE;
  g_autoptr(GVariant) value = g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE(ANSWER_TYPE), bytes, FALSE));
  g_autoptr(GVariant) said = g_variant_get_child_value(value, 1);
  g_autoptr(GError) error = NULL;
  gint32 kept;
  g_variant_get_child(value, 0, "i", &kept);
  *code = kept;
  for (gsize i = 0; i < g_variant_n_children(said) && !error; i++) {
    g_autoptr(GVariant) one = g_variant_get_child_value(said, i), content = g_variant_get_child_value(one, 1);
    guint32 place;
    gsize length;
    g_variant_get_child(one, 0, "u", &place);
    const char *bytes_said = g_variant_get_fixed_array(content, &length, 1);
    g_autoptr(GString) text = g_string_new_len(bytes_said, (gssize)length);
    if (!say(options, place, text, &error))
      *code = nk_output_error(error);
  }
  return TRUE;
}

/* ---- keeping it ---- */
void nk_answer_take(NkAnswer *answer, NkAnswerPlace place, const GString *text) {
  if (!answer || !answer->key)
    return;
  GVariant *content = g_variant_new_fixed_array(G_VARIANT_TYPE_BYTE, text->str, text->len, 1);
  g_variant_builder_add(&answer->said, "(u@ay)", (guint32)place, content);
}

static gboolean leads_outside(const char *path) {
  return g_path_is_absolute(path) || g_str_has_prefix(path, "..");
}

/* The flags name a file or directory that the key does not know of. */
static gboolean unit_looks_outside(const NkUnit *unit) {
  static const char *const named[] = {"-I", "-isystem", "-iquote", "-idirafter", "-F", "-include", "-imacros"};
  gboolean outside = leads_outside(unit->file);
  for (char **flag = unit->flags; flag && *flag && !outside; flag++)
    for (gsize i = 0; i < G_N_ELEMENTS(named); i++)
      if (g_str_has_prefix(*flag, named[i])) {
        const char *attached = *flag + strlen(named[i]);
        outside = outside || leads_outside(*attached ? attached : flag[1] ? flag[1] : "");
      }
  return outside;
}

static gboolean facts_are_kept(const NkFacts *facts) {
  if (!facts)
    return TRUE;
  for (gsize i = 0; i < facts->n_inputs; i++)
    if (facts->inputs[i].origin != NK_ORIGIN_PROJECT)
      return FALSE;
  return facts->status != NK_UNIT_FAILED; /* it may go well next time */
}

static gboolean session_is_kept(const NkSession *session) {
  const NkProject *project = session->project;
  for (guint i = 0; i < project->units->len; i++)
    if (unit_looks_outside(project->units->pdata[i]))
      return FALSE;
  for (guint i = 0; session->facts && i < session->facts->len; i++)
    if (!facts_are_kept(session->facts->pdata[i]))
      return FALSE;
  return !session->config.catalog || g_str_has_prefix(session->config.catalog, project->root);
}

void nk_answer_keep(NkAnswer *answer, const NkSession *session, int code) {
  if (!answer->key || !answer->settled || !session->cache || code == NK_EXIT_WRONG || !session->project ||
      !session_is_kept(session))
    return;
  g_autoptr(GVariant) value = g_variant_ref_sink(g_variant_new(ANSWER_TYPE, (gint32)code, &answer->said));
  g_autoptr(GBytes) bytes = g_variant_get_data_as_bytes(value);
  nk_cache_put(session->cache, NK_CACHE_ANSWERS, answer->key, bytes);
  g_variant_builder_init(&answer->said, G_VARIANT_TYPE("a(uay)")); /* the value has taken it over */
}
