/* lint: findings at lines. Several paths are one project, and only what lies below them is reported. */
#include "analyzer/base/text.h"
#include "analyzer/cli/cli.h"

#include <stdlib.h>
#include <string.h>

/* Absolute paths without symbolic links; NULL and an error where one is not there. */
static char **real_paths(char **paths, GError **error) {
  g_autoptr(GPtrArray) real = g_ptr_array_new_with_free_func(g_free);
  for (char **path = paths; *path; path++) {
    char *one = realpath(*path, NULL);
    if (!one) {
      g_set_error(error, NK_PROJECT_ERROR, NK_ERROR_NOT_FOUND, "%s: no such file or directory", *path);
      return NULL;
    }
    g_ptr_array_add(real, g_strdup(one));
    free(one);
  }
  g_ptr_array_add(real, NULL);
  return (char **)g_ptr_array_free(g_steal_pointer(&real), FALSE);
}

/* The deepest directory above all paths. Caller frees. */
static char *common_directory(char **paths) {
  g_autofree char *directory = g_strdup(paths[0]);
  for (char **path = paths; *path; path++)
    while (!nk_path_within(*path, directory)) {
      char *parent = g_path_get_dirname(directory);
      g_free(directory);
      directory = parent;
    }
  return g_steal_pointer(&directory);
}

/* A header is judged where it is included, which may be anywhere. */
static gboolean is_header(const char *path) {
  static const char *const endings[] = {".h", ".hh", ".hpp", ".hxx", ".iig", ".inc"};
  for (gsize i = 0; i < G_N_ELEMENTS(endings); i++)
    if (g_str_has_suffix(path, endings[i]))
      return TRUE;
  return FALSE;
}

/* The directory to judge for these paths. Caller frees. */
static char *place_of(char **paths) {
  for (char **path = paths; *path; path++) {
    char *root = is_header(*path) ? nk_project_repository(*path) : NULL;
    if (root)
      return root;
  }
  g_autofree char *common = common_directory(paths);
  return g_file_test(common, G_FILE_TEST_IS_DIR) ? g_steal_pointer(&common) : g_path_get_dirname(common);
}

/* Opens the project that holds all paths and limits its findings to them. */
static gboolean open_files(NkSession *session, GError **error) {
  g_auto(GStrv) real = real_paths(session->options->paths, error);
  g_autofree char *directory = real ? place_of(real) : NULL;
  if (!directory || !nk_session_open(session, directory, error))
    return FALSE;
  gsize root = strlen(session->project->root);
  for (char **path = real; *path; path++) {
    char *relative = g_strdup(strlen(*path) > root ? *path + root + 1 : "");
    g_free(*path);
    *path = relative;
  }
  session->within = g_steal_pointer(&real);
  return TRUE;
}

/* Several paths, or a file that is not a project's: only their own findings are wanted. */
static gboolean are_files(char **paths) {
  if (!paths || !paths[0])
    return FALSE;
  return paths[1] || (g_file_test(paths[0], G_FILE_TEST_IS_REGULAR) && !g_str_has_suffix(paths[0], ".plist"));
}

static guint rank(const char *level) {
  guint i = 0;
  while (nk_fail_on_levels[i] && strcmp(nk_fail_on_levels[i], level) != 0)
    i++;
  return i;
}

/* A finding is at or above one of the levels; "none" never fails. */
static gboolean fails(const NkJudgement *judgement, char **set) {
  for (char **level = set; *level && strcmp(*level, "none") != 0; level++)
    for (guint i = 0; i < judgement->findings->len; i++) {
      const NkFinding *finding = judgement->findings->pdata[i];
      if (nk_finding_is_open(finding) && rank(finding->level) <= rank(*level))
        return TRUE;
    }
  return FALSE;
}

/* What the annotations leave out goes where the workflow shows it. */
static gboolean write_step_summary(const NkJudgement *judgement, GError **error) {
  const char *file = g_getenv("GITHUB_STEP_SUMMARY");
  if (!file || !*file)
    return TRUE;
  g_autoptr(GString) text = g_string_new(NULL);
  NkReportOptions how = {0};
  return nk_report_extra("lint", "github-summary")->write(judgement, &how, text, error) &&
         nk_output_append(file, text, error);
}

static int run(NkSession *session, GError **error) {
  const NkOptions *options = session->options;
  gboolean opened = are_files(options->paths)
                        ? open_files(session, error)
                        : nk_session_open(session, options->paths ? options->paths[0] : ".", error);
  if (!opened)
    return NK_EXIT_WRONG;
  g_auto(GStrv) set = nk_fail_on(options, &session->config, nk_fail_on_levels, error);
  if (!set || !nk_session_open_base(session, error) || !nk_session_judge(session, error) ||
      !nk_session_compare(session, error))
    return NK_EXIT_WRONG;
  nk_judgement_limit(session->judgement, session->within);
  nk_output_diagnostics(options, session->project, session->judgement->diagnostics);
  if (!nk_output_judgement(options, "lint", session->judgement, error))
    return NK_EXIT_WRONG;
  if (strcmp(options->format, "github") == 0 && !write_step_summary(session->judgement, error))
    return NK_EXIT_WRONG;
  static char *standard[] = {(char *)"warning", NULL};
  if (fails(session->judgement, *set ? set : standard))
    return NK_EXIT_FAILS;
  return session->judgement->incomplete && !options->allow_incomplete ? NK_EXIT_INCOMPLETE : NK_EXIT_DONE;
}

int nk_run_lint(NkOptions *options) {
  return nk_session_run(options, run);
}
