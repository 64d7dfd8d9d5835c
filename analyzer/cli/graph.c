/* graph: extraction and judgement as the steps of a build; unit: one of the steps. */
#include "analyzer/base/text.h"
#include "analyzer/cli/cli.h"

#include <jansson.h>
#include <needkext/actions.h>
#include <string.h>

/* How the root is found from the directory that the build runs in: this one. */
static char *root_from_here(const NkProject *project) {
  g_autofree char *here = g_get_current_dir();
  g_autofree char *real = g_canonicalize_filename(".", here);
  const char *below = nk_path_within(project->root, real);
  if (!below)
    return g_strdup(project->root);
  return g_strdup(*below ? below : ".");
}

static char *from_here(const char *root, const char *file) {
  if (g_path_is_absolute(file) || strcmp(root, ".") == 0)
    return g_strdup(file);
  return g_build_filename(root, file, NULL);
}

/* ---- ninja ---- */
/* In a path of ninja, '$', ':' and ' ' are written behind a '$'. */
static void append_path(GString *text, const char *path) {
  for (; *path; path++) {
    if (strchr("$: ", *path))
      g_string_append_c(text, '$');
    g_string_append_c(text, *path);
  }
}

/* A word of a command: for the shell, then for ninja. */
static void append_word(GString *text, const char *word) {
  g_autofree char *quoted = g_shell_quote(word);
  gboolean plain =
      *word && strspn(word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./=+,:@") == strlen(word);
  g_string_append_c(text, ' ');
  for (const char *at = plain ? word : quoted; *at; at++) {
    if (*at == '$')
      g_string_append_c(text, '$');
    g_string_append_c(text, *at);
  }
}

/* The arguments that say what is analysed and how, as they were given. */
static void append_arguments(GString *text, const NkOptions *options) {
  for (char **argument = options->arguments + 1; *argument; argument++) {
    gboolean takes_value =
        g_str_equal(*argument, "--format") || g_str_equal(*argument, "-o") || g_str_equal(*argument, "--output");
    if (takes_value && argument[1])
      argument++;
    else if (!g_str_has_prefix(*argument, "--format=") && !g_str_has_prefix(*argument, "--output=") &&
             !g_str_has_prefix(*argument, "-o"))
      append_word(text, *argument);
  }
}

typedef struct {
  const NkSession *session;
  char *root;   /* from here */
  char *folder; /* that the steps write to */
} Graph;

static gboolean is_parsed(const Graph *graph, const NkUnit *unit) {
  return unit->kernel || graph->session->options->all;
}

static void append_rules(const Graph *graph, GString *text) {
  g_autofree char *program = g_file_read_link("/proc/self/exe", NULL);
  const NkOptions *options = graph->session->options;
  g_string_append(text, "# Written by needkext graph; run it in the directory in which that ran.\n"
                        "ninja_required_version = 1.7\nneedkext =");
  append_word(text, program ? program : "needkext");
  g_string_append(text, "\nfolder = ");
  append_path(text, graph->folder);
  g_string_append(text, "\n\nrule actions\n  command = $needkext graph --format actions -o $out");
  append_arguments(text, options);
  g_string_append(text, "\n  description = index\n  restat = 1\n\n"
                        "rule unit\n  command = $needkext unit '$folder/actions' $name -o $out --depfile $out.d\n"
                        "  description = $in\n  depfile = $out.d\n  deps = gcc\n\n"
                        "rule judge\n  command = $needkext check -q --format json --fail-on none --allow-incomplete "
                        "--facts '$folder' -o $out");
  append_arguments(text, options);
  g_string_append(text, "\n  description = judge\n\n");
}

static void append_edges(const Graph *graph, GString *text) {
  const NkProject *project = graph->session->project;
  g_autoptr(GString) facts = g_string_new(NULL);
  g_string_append(text, "build $folder/actions: actions |");
  for (guint i = 0; i < project->files->len; i++) {
    g_autofree char *file = from_here(graph->root, project->files->pdata[i]);
    g_string_append(text, " $\n  ");
    append_path(text, file);
  }
  g_string_append(text, "\n\n");
  for (guint i = 0; i < project->units->len; i++) {
    const NkUnit *unit = project->units->pdata[i];
    if (!is_parsed(graph, unit))
      continue;
    g_autofree char *name = nk_action_name(unit), *file = from_here(graph->root, unit->file);
    g_autoptr(GString) output = g_string_new("$folder/");
    append_path(output, name);
    g_string_append_printf(text, "build %s.facts: unit ", output->str);
    append_path(text, file);
    g_string_append(text, " | $folder/actions\n  name =");
    append_word(text, name);
    g_string_append_c(text, '\n');
    g_string_append_printf(facts, " $\n  %s.facts", output->str);
  }
  g_string_append_printf(text, "\nbuild $folder/judgement.json: judge | $folder/actions%s\n", facts->str);
  g_string_append(text, "default $folder/judgement.json\n");
}

static gboolean write_ninja(NkSession *session, GString *text, GError **error) {
  const char *output = session->options->output;
  (void)error;
  Graph graph = {session, root_from_here(session->project),
                 output ? g_path_get_dirname(output) : g_strdup("needkext.graph")};
  append_rules(&graph, text);
  append_edges(&graph, text);
  g_free(graph.root);
  g_free(graph.folder);
  return TRUE;
}

/* ---- the other formats ---- */
static NkExtractOptions how(const NkSession *session) {
  const NkOptions *options = session->options;
  return (NkExtractOptions){.sdk_dir = session->sdk_dir,
                            .all = options->all,
                            .seconds_per_unit = (guint)options->seconds,
                            .mib_per_unit = (guint)options->mib,
                            .cache = session->cache};
}

static gboolean write_actions(NkSession *session, GString *text, GError **error) {
  (void)error;
  NkExtractOptions options = how(session);
  g_autofree char *root = root_from_here(session->project);
  g_autoptr(GBytes) bytes = nk_actions_new(session->project, session->index, &options, root);
  g_string_append_len(text, g_bytes_get_data(bytes, NULL), (gssize)g_bytes_get_size(bytes));
  return TRUE;
}

static gboolean write_commands(NkSession *session, GString *text, GError **error) {
  const NkProject *project = session->project;
  NkExtractOptions options = how(session);
  json_t *all = json_array();
  (void)error;
  for (guint i = 0; i < project->units->len; i++) {
    const NkUnit *unit = project->units->pdata[i];
    if (!unit->kernel && !options.all)
      continue;
    g_auto(GStrv) flags = nk_extract_flags(project, unit, &options);
    json_t *arguments = json_pack("[s]", "clang");
    for (char **flag = flags; *flag; flag++)
      json_array_append_new(arguments, json_string(*flag));
    json_array_append_new(arguments, json_string(unit->file));
    json_array_append_new(
        all, json_pack("{s:s, s:s, s:o}", "directory", project->root, "file", unit->file, "arguments", arguments));
  }
  char *written = json_dumps(all, JSON_INDENT(1));
  g_string_append(text, written);
  g_string_append_c(text, '\n');
  free(written);
  json_decref(all);
  return TRUE;
}

static const struct {
  const char *name;
  gboolean (*write)(NkSession *session, GString *text, GError **error);
} formats[] = {{"ninja", write_ninja}, {"compile_commands", write_commands}, {"actions", write_actions}};

/* A file that would not change is left alone: what depends on it is then not made again. */
static gboolean is_written(const NkOptions *options, const GString *text) {
  g_autofree char *known = NULL;
  gsize length;
  return options->output && g_file_get_contents(options->output, &known, &length, NULL) && length == text->len &&
         memcmp(known, text->str, length) == 0;
}

static int run(NkSession *session, GError **error) {
  const NkOptions *options = session->options;
  if (!nk_session_open(session, options->paths ? options->paths[0] : ".", error) ||
      !nk_sdk_choose(options->sdk, session->project, &session->sdk_dir, &session->sdk_name, error))
    return NK_EXIT_WRONG;
  g_autoptr(GString) text = g_string_new(NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(formats); i++)
    if (strcmp(formats[i].name, options->format) == 0 && !formats[i].write(session, text, error))
      return NK_EXIT_WRONG;
  return is_written(options, text) || nk_output_write(options, text, error) ? NK_EXIT_DONE : NK_EXIT_WRONG;
}

int nk_run_graph(NkOptions *options) {
  return nk_session_run(options, run);
}

/* ---- unit ---- */
static void append_dependency(GString *text, const char *file) {
  for (; *file; file++) {
    if (strchr(" #\\", *file))
      g_string_append_c(text, '\\');
    if (*file == '$')
      g_string_append_c(text, '$');
    g_string_append_c(text, *file);
  }
}

static gboolean write_depfile(const NkOptions *options, const GPtrArray *headers, GError **error) {
  if (!options->depfile)
    return TRUE;
  g_autoptr(GString) text = g_string_new(NULL);
  append_dependency(text, options->output ? options->output : "-");
  g_string_append_c(text, ':');
  for (guint i = 0; i < headers->len; i++) {
    g_string_append(text, " \\\n  ");
    append_dependency(text, headers->pdata[i]);
  }
  g_string_append_c(text, '\n');
  return g_file_set_contents(options->depfile, text->str, (gssize)text->len, error);
}

int nk_run_unit(NkOptions *options) {
  g_autoptr(GError) error = NULL;
  if (!options->paths || !options->paths[0] || !options->paths[1])
    return nk_output_wrong("unit: expected the file of actions and a name, as a graph gives them");
  g_autoptr(GMappedFile) file = g_mapped_file_new(options->paths[0], FALSE, &error);
  if (!file)
    return nk_output_error(error);
  g_autoptr(GBytes) actions = g_mapped_file_get_bytes(file);
  g_autoptr(NkCache) cache = options->no_cache ? NULL : nk_cache_new(options->cache);
  g_autoptr(GPtrArray) headers = g_ptr_array_new_with_free_func(g_free);
  NkExtractOptions extract = {
      .cache = cache, .seconds_per_unit = (guint)options->seconds, .mib_per_unit = (guint)options->mib};
  g_autoptr(GBytes) facts = nk_action_run(actions, options->paths[1], &extract, headers, &error);
  if (!facts || !write_depfile(options, headers, &error))
    return nk_output_error(error);
  g_autoptr(GString) text = g_string_new_len(g_bytes_get_data(facts, NULL), (gssize)g_bytes_get_size(facts));
  return nk_output_write(options, text, &error) ? NK_EXIT_DONE : nk_output_error(error);
}
