/* lint: findings at lines. Several paths are one project, and only what lies below them is reported. */
#include "analyzer/cli/cli.h"

#include <stdlib.h>
#include <string.h>

static gboolean is_below(const char *path, const char *directory) {
  gsize n = strlen(directory);
  return strncmp(path, directory, n) == 0 && (path[n] == '/' || path[n] == 0 || strcmp(directory, "/") == 0);
}

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
    while (!is_below(*path, directory)) {
      char *parent = g_path_get_dirname(directory);
      g_free(directory);
      directory = parent;
    }
  return g_steal_pointer(&directory);
}

/* Opens the project that holds all paths; `within` gets them relative to the root. */
static gboolean open_several(NkSession *session, char ***within, GError **error) {
  g_auto(GStrv) real = real_paths(session->options->paths, error);
  if (!real)
    return FALSE;
  g_autofree char *directory = common_directory(real);
  if (!nk_session_open(session, directory, error))
    return FALSE;
  gsize root = strlen(session->project->root);
  for (char **path = real; *path; path++) {
    char *relative = g_strdup(strlen(*path) > root ? *path + root + 1 : "");
    g_free(*path);
    *path = relative;
  }
  *within = g_steal_pointer(&real);
  return TRUE;
}

static guint rank(const char *level) {
  guint i = 0;
  while (nk_fail_on_levels[i] && strcmp(nk_fail_on_levels[i], level) != 0)
    i++;
  return i;
}

/* A finding is at or above one of the levels; "none" never fails. */
static gboolean fails(const NkJudgement *judgement, char **set) {
  g_autoptr(GPtrArray) findings = nk_judge_findings(judgement);
  for (char **level = set; *level; level++)
    for (guint i = 0; i < findings->len && strcmp(*level, "none") != 0; i++)
      if (rank(((const NkFinding *)g_ptr_array_index(findings, i))->level) <= rank(*level))
        return TRUE;
  return FALSE;
}

static int run(NkSession *session, GError **error) {
  const NkOptions *options = session->options;
  g_auto(GStrv) within = NULL;
  gboolean several = options->paths && options->paths[0] && options->paths[1];
  gboolean opened = several ? open_several(session, &within, error)
                            : nk_session_open(session, options->paths ? options->paths[0] : ".", error);
  if (!opened)
    return NK_EXIT_WRONG;
  g_auto(GStrv) set = nk_fail_on(options, &session->config, nk_fail_on_levels, error);
  if (!set || !nk_session_judge(session, error))
    return NK_EXIT_WRONG;
  session->judgement->within = g_steal_pointer(&within);
  nk_output_diagnostics(options, session->project, session->judgement->diagnostics);
  if (!nk_output_judgement(options, "lint", session->judgement, error))
    return NK_EXIT_WRONG;
  static char *standard[] = {(char *)"warning", NULL};
  if (fails(session->judgement, *set ? set : standard))
    return NK_EXIT_FAILS;
  return session->judgement->incomplete && !options->allow_incomplete ? NK_EXIT_INCOMPLETE : NK_EXIT_DONE;
}

int nk_run_lint(NkOptions *options) {
  return nk_session_run(options, run);
}
