/* What a change did: the merge base judged as well, or a baseline read, and both compared. */
#include "analyzer/cli/cli.h"

#include <string.h>

gboolean nk_session_open_base(NkSession *session, GError **error) {
  const NkOptions *options = session->options;
  if (options->baseline) {
    session->baseline = nk_baseline_read(options->baseline, error);
    return session->baseline != NULL;
  }
  session->base = options->base ? nk_base_new(session->project, options->base, error) : NULL;
  return !options->base || session->base;
}

/* PATH in the base; its nearest directory there, where PATH itself is new. NULL: not even that. */
static char *base_path(const NkSession *session) {
  const char *root = nk_base_root(session->base);
  for (g_autofree char *path = g_build_filename(root, session->project->scope, NULL);;) {
    if (g_file_test(path, G_FILE_TEST_EXISTS))
      return g_steal_pointer(&path);
    char *parent = g_path_get_dirname(path);
    g_free(path);
    path = parent;
    if (strlen(path) < strlen(root))
      return NULL;
  }
}

/* What was claimed then: the base's own configuration, read for that alone. One that is wrong claimed nothing. */
static void take_claims(const NkSession *session, const char *path, NkSnapshot *snapshot) {
  NkConfig then;
  g_autoptr(GError) ignored = NULL;
  if (session->options->config)
    return; /* the same file for both */
  nk_config_read(&then, NULL, path, &ignored);
  nk_snapshot_set_claims(snapshot, then.claims);
  nk_config_clear(&then);
}

/* Configuration and knowledge are the session's own. */
static void borrow(NkSession *base, const NkSession *session) {
  base->config = session->config;
  base->catalog = session->catalog;
  base->documented = session->documented;
  base->today = session->today;
  base->cautions = session->cautions;
}

static void say(NkSession *session, const char *level, const char *file, const char *message) {
  g_ptr_array_add(session->judgement->diagnostics, nk_diagnostic_new(level, file, 0, "%s", message));
}

/* The same line as for the project itself, over the older tree. */
static NkSnapshot *judge_base(NkSession *session, GError **error) {
  static const NkSession nothing = {0};
  g_autofree char *path = base_path(session);
  NkSnapshot *snapshot = NULL;
  NkSession base;
  if (!path)
    return nk_snapshot_empty();
  nk_session_init(&base, session->options);
  borrow(&base, session);
  GHashTable *renamed = nk_base_renamed(session->base);
  if (nk_session_open_tree(&base, path, session->project, renamed, error) && nk_session_judge_tree(&base, error)) {
    snapshot = nk_snapshot_new(base.judgement);
    take_claims(session, path, snapshot);
    if (base.judgement->incomplete)
      say(session, "warning", NULL, "the base could not be analysed in full: more may be shown as new than is");
  }
  borrow(&base, &nothing);
  nk_session_clear(&base);
  return snapshot;
}

static gboolean place_then(const NkSite *now, NkSite *then, gpointer base) {
  return nk_base_place(base, now, then);
}

static gboolean compare_base(NkSession *session, GError **error) {
  g_autofree char *name = g_strndup(nk_base_commit(session->base), 10);
  const GPtrArray *absent = nk_base_absent(session->base);
  NkSnapshot *then = judge_base(session, error);
  if (!then)
    return FALSE;
  for (guint i = 0; i < absent->len; i++)
    say(session, "note", absent->pdata[i], "the submodule's older commit is not here: compared as it is now");
  nk_judgement_compare(session->judgement, then, name, place_then, session->base);
  return TRUE;
}

static void compare_baseline(NkSession *session) {
  NkSnapshot *then = g_steal_pointer(&session->baseline);
  if (g_strcmp0(then->catalog, session->judgement->catalog_version) != 0)
    say(session, "warning", NULL, "the baseline was written with another catalogue: write it again");
  nk_judgement_compare(session->judgement, then, session->options->baseline, NULL, NULL);
}

/* What is written is known: without another base it is what the findings are measured against. */
static gboolean write_baseline(NkSession *session, GError **error) {
  const char *file = session->options->write_baseline;
  NkSnapshot *now = nk_snapshot_new(session->judgement);
  gboolean written = nk_baseline_write(now, file, error);
  if (written && !session->judgement->comparison)
    nk_judgement_compare(session->judgement, now, file, NULL, NULL);
  else
    nk_snapshot_free(now);
  return written;
}

gboolean nk_session_compare(NkSession *session, GError **error) {
  nk_profile_stage(&session->profile, "base");
  if (session->base && !compare_base(session, error))
    return FALSE;
  if (session->baseline)
    compare_baseline(session);
  return !session->options->write_baseline || write_baseline(session, error);
}
