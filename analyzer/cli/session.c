/* The line from a path to a judgement: project, index, facts, then per kernel bundle program, reach, match, judge. */
#include "analyzer/cli/cli.h"

#include "analyzer/project/revision.h"

#include <string.h>

NkCatalog *nk_cli_catalog(GError **error) {
  g_autofree char *packed = g_build_filename(nk_data_dir(), "catalog.gvariant", NULL);
  return nk_catalog_open(packed, NULL, error);
}

static void session_init(NkSession *session, const NkOptions *options) {
  *session = (NkSession){.options = options};
  session->programs = g_ptr_array_new_with_free_func((GDestroyNotify)nk_program_free);
  session->reaches = g_ptr_array_new_with_free_func((GDestroyNotify)nk_reach_free);
}

static void session_clear(NkSession *session) {
  nk_judgement_free(session->judgement);
  g_ptr_array_unref(session->reaches);
  g_ptr_array_unref(session->programs);
  g_clear_pointer(&session->facts, g_ptr_array_unref);
  nk_policy_free(session->documented);
  nk_policy_free(session->today);
  g_clear_pointer(&session->catalog, nk_catalog_free);
  g_clear_pointer(&session->index, nk_index_free);
  g_clear_pointer(&session->project, nk_project_free);
  nk_config_clear(&session->config);
  g_free(session->sdk_dir);
  g_free(session->sdk_name);
  g_free(session->libclang);
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
  return strcmp(name, bundle->name) == 0 || g_strcmp0(name, bundle->identifier) == 0 || strcmp(name, bundle->path) == 0;
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

gboolean nk_session_open(NkSession *session, const char *path, GError **error) {
  const NkOptions *options = session->options;
  if (!nk_config_read(&session->config, options->config, path, error))
    return FALSE;
  g_autofree char **defines = joined(session->config.defines, options->defines);
  g_autofree char **includes = joined(session->config.includes, options->includes);
  NkProjectOptions how = {
      .path = path,
      .compile_commands = options->compile_commands,
      .defines = (const char *const *)defines,
      .includes = (const char *const *)includes,
      .excluded = (const char *const *)session->config.excluded,
      .all = options->all,
  };
  session->project = nk_project_open(&how, error);
  if (!session->project || !check_targets(session, error))
    return FALSE;
  session->index = nk_index_new(session->project);
  return TRUE;
}

static gboolean has_work(const NkSession *session) {
  for (guint i = 0; i < session->project->units->len; i++)
    if (session->options->all || ((NkUnit *)g_ptr_array_index(session->project->units, i))->kernel)
      return TRUE;
  return FALSE;
}

/* A source that could not be analysed is a remark as well as a number. */
static void remark_failures(NkSession *session) {
  for (guint i = 0; i < session->facts->len; i++) {
    const NkFacts *facts = g_ptr_array_index(session->facts, i);
    if (facts && facts->status == NK_UNIT_FAILED)
      g_ptr_array_add(session->project->diagnostics,
                      nk_diagnostic_new("warning", facts->file, 0, "not analysed: %s",
                                        facts->reason ? facts->reason : "unknown reason"));
  }
}

gboolean nk_session_extract(NkSession *session, GError **error) {
  const NkOptions *options = session->options;
  if (!nk_sdk_choose(options->sdk, session->project, &session->sdk_dir, &session->sdk_name, error))
    return FALSE;
  if (!has_work(session))
    return TRUE;
  NkProgress progress;
  nk_progress_start(&progress, options);
  NkExtractOptions how = {
      .sdk_dir = session->sdk_dir,
      .sdk_name = session->sdk_name,
      .jobs = (guint)options->jobs,
      .seconds_per_unit = (guint)options->seconds,
      .mib_per_unit = (guint)options->mib,
      .all = options->all,
      .progress = nk_progress_unit,
      .progress_data = &progress,
  };
  session->facts = nk_extract_run(session->project, session->index, &how, error);
  nk_progress_stop(&progress);
  if (!session->facts)
    return FALSE;
  session->libclang = nk_extract_libclang_version(&how);
  remark_failures(session);
  return TRUE;
}

static NkPolicy *open_policy(const char *name, GError **error) {
  g_autofree char *base = g_strconcat(name, ".yaml", NULL);
  g_autofree char *file = g_build_filename(nk_data_dir(), "policy", base, NULL);
  return nk_policy_read(file, error);
}

static gboolean is_parsed(const NkSession *session, const NkBundle *bundle) {
  if (!session->facts || !nk_bundle_kind_is_kernel(bundle->kind))
    return FALSE;
  for (guint i = 0; i < bundle->units->len; i++)
    if (g_ptr_array_index(session->facts, g_array_index(bundle->units, guint, i)))
      return TRUE;
  return FALSE;
}

static NkBundleJudgement *judge_bundle(NkSession *session, guint index, const NkJudgeOptions *how) {
  const NkProject *project = session->project;
  if (!is_parsed(session, g_ptr_array_index(project->bundles, index))) {
    NkMatches *matches = nk_match_properties(project, index, session->catalog);
    return nk_judge_bundle(project, index, NULL, NULL, matches, session->documented, how);
  }
  NkProgram *program = nk_program_new(project, index, session->facts, nk_catalog_bases(session->catalog));
  g_ptr_array_add(session->programs, program);
  NkReach *reach = nk_reach_new(program, session->catalog);
  g_ptr_array_add(session->reaches, reach);
  NkMatches *matches = nk_match_run(reach, program, session->catalog);
  return nk_judge_bundle(project, index, program, reach, matches, session->documented, how);
}

static void sign(NkSession *session) {
  NkJudgement *judgement = session->judgement;
  nk_revision_read(session->project->root, &judgement->commit, &judgement->dirty);
  judgement->catalog_version = g_strdup(nk_catalog_version(session->catalog));
  judgement->libclang = g_strdup(session->libclang);
  judgement->sdk = g_strdup(session->sdk_name);
}

gboolean nk_session_judge(NkSession *session, GError **error) {
  const NkOptions *options = session->options;
  session->catalog = nk_cli_catalog(error);
  session->documented = session->catalog ? open_policy("documented", error) : NULL;
  session->today = session->documented ? open_policy("today", error) : NULL;
  if (!session->today || !nk_session_extract(session, error))
    return FALSE;
  NkJudgeOptions how = {
      .policy = options->policy ? options->policy : session->config.policy,
      .platform = options->platform ? options->platform : session->config.platform,
      .coverage_threshold = session->config.coverage_threshold,
      .today = session->today,
      .levels = session->config.levels,
  };
  GPtrArray *bundles = g_ptr_array_new();
  for (guint i = 0; i < session->project->bundles->len; i++)
    if (nk_session_wants(session, g_ptr_array_index(session->project->bundles, i)))
      g_ptr_array_add(bundles, judge_bundle(session, i, &how));
  session->judgement = nk_judge_project(session->project, bundles, session->documented, &how);
  sign(session);
  return TRUE;
}

int nk_session_run(const NkOptions *options, int (*run)(NkSession *session, GError **error)) {
  NkSession session;
  g_autoptr(GError) error = NULL;
  session_init(&session, options);
  int code = run(&session, &error);
  if (error)
    nk_output_error(error);
  session_clear(&session);
  return code;
}
