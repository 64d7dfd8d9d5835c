/* The first half of the line from a path to a judgement: project, index, facts. */
#include "analyzer/cli/answer.h"

#include <string.h>

void nk_session_init(NkSession *session, const NkOptions *options) {
  *session = (NkSession){.options = options};
  session->cache = options->no_cache ? NULL : nk_cache_new(options->cache);
  nk_profile_init(&session->profile, options->profile);
  session->programs = g_ptr_array_new_with_free_func((GDestroyNotify)nk_program_free);
  session->reaches = g_ptr_array_new_with_free_func((GDestroyNotify)nk_reach_free);
}

void nk_session_clear(NkSession *session) {
  nk_judgement_free(session->judgement);
  nk_base_free(session->base);
  nk_snapshot_free(session->baseline);
  g_ptr_array_unref(session->reaches);
  g_ptr_array_unref(session->programs);
  g_clear_pointer(&session->facts, g_ptr_array_unref);
  nk_plan_free(session->plan);
  nk_policy_free(session->documented);
  nk_policy_free(session->today);
  nk_caution_rules_free(session->cautions);
  g_clear_pointer(&session->catalog, nk_catalog_free);
  g_clear_pointer(&session->index, nk_index_free);
  g_clear_pointer(&session->project, nk_project_free);
  nk_config_clear(&session->config);
  g_strfreev(session->within);
  g_free(session->sdk_dir);
  g_free(session->sdk_name);
  nk_extract_report_clear(&session->extracted);
  nk_cache_free(session->cache);
  nk_profile_clear(&session->profile);
}

/* The command line's entries after the configuration's, so that they win. Free the list, not the texts. */
static char **joined(char **first, char **second) {
  GPtrArray *all = g_ptr_array_new();
  for (char **text = first; text && *text; text++)
    g_ptr_array_add(all, *text);
  for (char **text = second; text && *text; text++)
    g_ptr_array_add(all, *text);
  g_ptr_array_add(all, NULL);
  return (char **)g_ptr_array_free(all, FALSE);
}

static char **wanted_bundles(const NkSession *session) {
  return session->options->targets ? session->options->targets : session->config.bundles;
}

static gboolean is_called(const NkBundle *bundle, const char *name) {
  return strcmp(name, bundle->name) == 0 || g_strcmp0(name, bundle->identifier) == 0 ||
         strcmp(name, bundle->path) == 0 || g_strcmp0(name, bundle->target) == 0;
}

gboolean nk_session_wants(const NkSession *session, const NkBundle *bundle) {
  char **wanted = wanted_bundles(session);
  for (char **name = wanted; name && *name; name++)
    if (is_called(bundle, *name))
      return TRUE;
  return !wanted;
}

/* Every name that was asked for must be a bundle's. */
static gboolean check_targets(const NkSession *session, GError **error) {
  GPtrArray *bundles = session->project->bundles;
  for (char **name = wanted_bundles(session); name && *name; name++) {
    g_autoptr(GString) names = g_string_new(NULL);
    gboolean found = FALSE;
    for (guint i = 0; i < bundles->len; i++) {
      const NkBundle *bundle = g_ptr_array_index(bundles, i);
      found |= is_called(bundle, *name);
      g_string_append_printf(names, "%s%s", i ? ", " : "", bundle->name);
    }
    if (found)
      continue;
    g_set_error(error, NK_CONFIG_ERROR, NK_ERROR_NOT_FOUND, "no bundle is called %s; there are: %s", *name,
                names->len ? names->str : "none");
    return FALSE;
  }
  return TRUE;
}

gboolean nk_session_open_tree(NkSession *session, const char *path, const NkProject *other, GHashTable *renamed,
                              GError **error) {
  const NkOptions *options = session->options;
  g_autofree char **defines = joined(session->config.defines, options->defines);
  g_autofree char **includes = joined(session->config.includes, options->includes);
  NkProjectOptions how = {
      .path = path,
      .compile_commands = options->compile_commands,
      .build_log = options->build_log,
      .configuration = options->configuration,
      .sdk = options->sdk && g_file_test(options->sdk, G_FILE_TEST_IS_DIR) ? options->sdk : NULL,
      .defines = (const char *const *)defines,
      .includes = (const char *const *)includes,
      .excluded = (const char *const *)session->config.excluded,
      .all = options->all,
      .original = other ? other->root : NULL,
      .renamed = renamed,
  };
  nk_profile_stage(&session->profile, "project");
  session->project = nk_project_open(&how, error);
  if (!session->project || (!other && !check_targets(session, error)))
    return FALSE;
  nk_profile_stage(&session->profile, "index");
  session->index = nk_index_new(session->project);
  return TRUE;
}

gboolean nk_session_open(NkSession *session, const char *path, GError **error) {
  return nk_config_read(&session->config, session->options->config, path, error) &&
         nk_session_open_tree(session, path, NULL, NULL, error);
}

static gboolean has_work(const NkSession *session) {
  for (guint i = 0; i < session->project->units->len; i++)
    if (session->options->all || ((NkUnit *)g_ptr_array_index(session->project->units, i))->kernel)
      return TRUE;
  return FALSE;
}

/* The first error of a source that was analysed in part, with its place; which one shows what is missing. */
static NkDiagnostic *remark_of(const NkFacts *facts) {
  for (gsize i = 0; facts->status == NK_UNIT_PARTIAL && i < facts->n_messages; i++) {
    const NkFactMessage *message = &facts->messages[i];
    if (message->severity >= NK_SEVERITY_ERROR)
      return nk_diagnostic_new("note", nk_facts_string(facts, message->file), message->line,
                               "analysed with errors, the first: %s", nk_facts_string(facts, message->text));
  }
  return facts->status != NK_UNIT_FAILED ? NULL
                                         : nk_diagnostic_new("warning", facts->file, 0, "not analysed: %s",
                                                             facts->reason ? facts->reason : "unknown reason");
}

/* A source that could not be analysed, or in part, is a remark as well as a number. */
static void remark_failures(NkSession *session) {
  for (guint i = 0; i < session->facts->len; i++) {
    const NkFacts *facts = g_ptr_array_index(session->facts, i);
    NkDiagnostic *remark = facts ? remark_of(facts) : NULL;
    if (remark)
      g_ptr_array_add(session->project->diagnostics, remark);
  }
}

/* One line: which kernel headers, and why these. */
static void say_sdk(const NkSession *session) {
  const NkOptions *options = session->options;
  gboolean chosen = options->sdk && strcmp(options->sdk, "auto") != 0;
  const char *why = chosen             ? "--sdk says so"
                    : session->sdk_dir ? "the project brings them"
                                       : "none in the project and no --sdk";
  if (options->verbose)
    g_printerr("needkext: kernel headers: %s (%s)\n", session->sdk_name, why);
}

/* One line: what the parser is kept from. */
static void say_confinement(const NkExtractOptions *how) {
  g_autofree char *unconfined = nk_extract_unconfined(how);
  if (*unconfined)
    g_printerr("needkext: the parser: %s\n", unconfined);
  else
    g_printerr("needkext: the parser is confined: it reads the project and the headers, reaches no network, starts no "
               "program\n");
}

gboolean nk_session_extract(NkSession *session, NkFirsts *firsts, GError **error) {
  const NkOptions *options = session->options;
  if (!nk_sdk_choose(options->sdk, session->project, &session->sdk_dir, &session->sdk_name, error))
    return FALSE;
  say_sdk(session);
  if (!has_work(session))
    return TRUE;
  nk_profile_stage(&session->profile, "extract");
  NkProgress progress;
  nk_progress_start(&progress, options);
  NkExtractOptions how = {
      .sdk_dir = session->sdk_dir,
      .sdk_name = session->sdk_name,
      .jobs = (guint)options->jobs,
      .seconds_per_unit = (guint)options->seconds,
      .mib_per_unit = (guint)options->mib,
      .all = options->all,
      .facts = options->facts,
      .cache = session->cache,
      .keep = firsts ? nk_firsts_keep : NULL,
      .keep_data = firsts,
      .stop = nk_interrupt_catch(),
      .progress = nk_progress_unit,
      .progress_data = &progress,
      .report = &session->extracted,
  };
  if (options->verbose)
    say_confinement(&how);
  session->facts = nk_extract_run(session->project, session->index, &how, error);
  nk_progress_stop(&progress);
  nk_interrupt_release();
  if (!session->facts)
    return FALSE;
  remark_failures(session);
  return TRUE;
}

int nk_session_run(NkOptions *options, int (*run)(NkSession *session, GError **error)) {
  NkSession session;
  g_autoptr(GError) error = NULL;
  nk_session_init(&session, options);
  int code = NK_EXIT_DONE;
  NkAnswer *answer = nk_answer_new(options);
  if (!nk_answer_replay(answer, session.cache, options, &code)) {
    options->said = nk_answer_said(answer);
    code = run(&session, &error);
    if (error)
      nk_output_error(error);
    else
      nk_answer_keep(answer, &session, code);
  }
  nk_profile_print(&session.profile, session.project, &session.extracted);
  options->said = NULL;
  nk_answer_free(answer);
  nk_session_clear(&session);
  return code;
}
