/* report: the document that a person signs. */
#include "analyzer/cli/cli.h"

static int run(NkSession *session, GError **error) {
  const NkOptions *options = session->options;
  const char *path = options->paths ? options->paths[0] : ".";
  if (options->against && !nk_report_against_valid(options->against, error))
    return NK_EXIT_WRONG;
  if (!nk_session_open(session, path, error) || !nk_session_judge(session, error))
    return NK_EXIT_WRONG;
  nk_output_diagnostics(options, session->project, session->judgement->diagnostics);
  if (!nk_output_judgement(options, "report", session->judgement, error))
    return NK_EXIT_WRONG;
  return session->judgement->incomplete && !options->allow_incomplete ? NK_EXIT_INCOMPLETE : NK_EXIT_DONE;
}

int nk_run_report(NkOptions *options) {
  return nk_session_run(options, run);
}
