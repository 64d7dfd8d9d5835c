/* plan: a declared intent, judged before code exists. */
#include "analyzer/cli/cli.h"

static int run(NkSession *session, GError **error) {
  const NkOptions *options = session->options;
  g_auto(GStrv) set = nk_fail_on(options, &session->config, nk_fail_on_verdicts, error);
  if (!set || !nk_session_plan(session, options->paths[0], error))
    return NK_EXIT_WRONG;
  if (!nk_output_judgement(options, "check", session->judgement, error))
    return NK_EXIT_WRONG;
  static const char *const standard[] = {"not-justified", NULL};
  return nk_check_fails(session->judgement, *set ? (const char *const *)set : standard) ? NK_EXIT_FAILS : NK_EXIT_DONE;
}

static int write_template(const NkOptions *options) {
  g_autoptr(GError) error = NULL;
  g_autoptr(NkCatalog) catalog = nk_cli_catalog(options->catalog, &error);
  if (!catalog)
    return nk_output_error(error);
  g_autofree char *text = nk_plan_template(catalog);
  g_autoptr(GString) out = g_string_new(text);
  return nk_output_write(options, out, &error) ? NK_EXIT_DONE : nk_output_error(error);
}

int nk_run_plan(NkOptions *options) {
  if (options->template)
    return write_template(options);
  if (!options->paths || !options->paths[0])
    return nk_output_wrong("plan: which file? 'needkext plan --template' writes one to begin with");
  return nk_session_run(options, run);
}
