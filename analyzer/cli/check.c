/* check: the verdict. */
#include "analyzer/cli/cli.h"

gboolean nk_check_fails(const NkJudgement *judgement, const char *const *set) {
  gboolean today = nk_judgement_headline(judgement) == &judgement->today;
  for (guint i = 0; i < judgement->bundles->len; i++) {
    const NkBundleJudgement *bundle = g_ptr_array_index(judgement->bundles, i);
    const NkOutcome *outcome = today ? &bundle->today : &bundle->documented;
    if (bundle->kernel && !nk_reason_is_codefree(outcome->reason) &&
        g_strv_contains(set, nk_verdict_name(outcome->verdict)))
      return TRUE;
  }
  return FALSE;
}

static int run(NkSession *session, GError **error) {
  const NkOptions *options = session->options;
  const char *path = options->paths ? options->paths[0] : ".";
  if (!nk_session_open(session, path, error))
    return NK_EXIT_WRONG;
  g_auto(GStrv) set = nk_fail_on(options, &session->config, nk_fail_on_verdicts, error);
  if (!set || !nk_session_judge(session, error))
    return NK_EXIT_WRONG;
  nk_output_diagnostics(options, session->project, session->judgement->diagnostics);
  if (!nk_output_judgement(options, "check", session->judgement, error))
    return NK_EXIT_WRONG;
  static const char *const standard[] = {"not-justified", NULL};
  if (nk_check_fails(session->judgement, *set ? (const char *const *)set : standard))
    return NK_EXIT_FAILS;
  return session->judgement->incomplete && !options->allow_incomplete ? NK_EXIT_INCOMPLETE : NK_EXIT_DONE;
}

int nk_run_check(NkOptions *options) {
  return nk_session_run(options, run);
}
