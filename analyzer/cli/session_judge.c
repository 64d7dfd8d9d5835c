/* The second half of the line: knowledge, then per kernel bundle program, reach, match, judge; or a plan instead. */
#include "analyzer/base/date.h"
#include "analyzer/base/text.h"
#include "analyzer/cli/cli.h"
#include "heuristics/judge/claims.h"

#include <needkext/revision.h>

#include <stdlib.h>
#include <string.h>

NkCatalog *nk_cli_catalog(const char *own, GError **error) {
  g_autofree char *packed = g_build_filename(nk_data_dir(), "catalog.gvariant", NULL);
  return nk_catalog_open(packed, own, error);
}

static NkPolicy *open_policy(const char *name, GError **error) {
  g_autofree char *base = g_strconcat(name, ".yaml", NULL);
  g_autofree char *file = g_build_filename(nk_data_dir(), "policy", base, NULL);
  NkPolicy *policy = nk_policy_read(file, error);
  if (!policy)
    g_prefix_error(error, "%s/policy/", nk_data_dir());
  return policy;
}

static NkCautionRules *open_cautions(GError **error) {
  g_autofree char *file = g_build_filename(nk_data_dir(), "policy", "cautions.yaml", NULL);
  return nk_caution_rules_read(file, error);
}

static gboolean is_parsed(const NkSession *session, const NkBundle *bundle) {
  if (!session->facts || !nk_bundle_kind_is_kernel(bundle->kind))
    return FALSE;
  for (guint i = 0; i < bundle->units->len; i++)
    if (g_ptr_array_index(session->facts, g_array_index(bundle->units, guint, i)))
      return TRUE;
  return FALSE;
}

/* The plan of --plan is about this bundle. */
static gboolean is_planned(const NkSession *session, const NkBundle *bundle) {
  const char *name = nk_plan_bundle(session->plan);
  return !name || g_strcmp0(name, bundle->name) == 0 || g_strcmp0(name, bundle->identifier) == 0;
}

/* What lies beside the bundle's sources and is in no target is shown, and counts for nothing. */
static void show_unbuilt(const NkSession *session, guint index, NkMatches *matches) {
  const NkCatalog *catalog = session->catalog;
  g_autoptr(NkProgram) program =
      nk_program_new_unbuilt(session->project, index, session->facts, nk_catalog_bases(catalog));
  g_autoptr(NkReach) reach = program ? nk_reach_new(program, catalog) : NULL;
  if (reach)
    nk_match_unbuilt(matches, reach, program, catalog);
}

static NkBundleJudgement *judge_bundle(NkSession *session, guint index, const NkUsers *users,
                                       const NkJudgeOptions *how) {
  const NkProject *project = session->project;
  if (!is_parsed(session, g_ptr_array_index(project->bundles, index))) {
    NkMatches *matches = nk_match_properties(project, index, session->catalog);
    return nk_judge_bundle(project, index, NULL, NULL, matches, session->documented, how);
  }
  NkProgram *program = nk_program_new(project, index, session->facts, nk_catalog_bases(session->catalog), users);
  g_ptr_array_add(session->programs, program);
  NkReach *reach = nk_reach_new(program, session->catalog);
  NkMatches *matches = nk_match_run(reach, program, session->catalog);
  show_unbuilt(session, index, matches);
  if (session->plan && is_planned(session, project->bundles->pdata[index]))
    nk_plan_apply(session->plan, session->options->plan, matches);
  NkBundleJudgement *judgement = nk_judge_bundle(project, index, program, reach, matches, session->documented, how);
  if (session->asks) {
    g_ptr_array_add(session->reaches, reach);
  } else {
    nk_reach_free(reach);
    nk_program_strip(program);
  }
  return judgement;
}

/* Asking git takes longer than a small project does: only where somebody will read it. Caller frees. */
static char *read_commit(const NkSession *session, gboolean *dirty) {
  const NkOptions *options = session->options;
  const NkReportFormat *format = nk_report_format(options->arguments[0], options->format);
  char *commit = NULL;
  if (!format)
    format = nk_report_format("check", options->format);
  if (format && format->revision)
    nk_revision_read(session->project->root, &commit, dirty);
  return commit;
}

/* Takes over the commit. */
static void sign(NkSession *session, char *commit, gboolean dirty) {
  NkJudgement *judgement = session->judgement;
  judgement->commit = commit;
  judgement->dirty = dirty;
  judgement->catalog_version = g_strdup(nk_catalog_version(session->catalog));
  judgement->libclang = g_strdup(session->extracted.libclang);
  judgement->sdk = g_strdup(session->sdk_name);
}

/* Where an entry of the configuration stands, relative to the root like every other place. */
static void place(const NkSession *session, char **where) {
  g_autofree char *file = g_canonicalize_filename(*where, NULL), *real = realpath(file, NULL);
  const char *inside = real ? nk_path_within(real, session->project->root) : NULL;
  if (!inside)
    return;
  g_free(*where);
  *where = g_strdup(inside);
}

static void place_entries(NkSession *session) {
  GPtrArray *claims = session->config.claims, *suppressions = session->config.suppressions;
  for (guint i = 0; claims && i < claims->len; i++)
    place(session, &((NkClaim *)claims->pdata[i])->file);
  for (guint i = 0; suppressions && i < suppressions->len; i++)
    place(session, &((NkSuppression *)suppressions->pdata[i])->file);
}

static gboolean resolve_claims(NkSession *session, GError **error) {
  g_autofree char *name = session->config.file ? g_path_get_basename(session->config.file) : NULL;
  place_entries(session);
  return nk_claims_resolve(session->config.claims, session->catalog, name, error);
}

static gboolean open_knowledge(NkSession *session, GError **error) {
  const NkOptions *options = session->options;
  nk_profile_stage(&session->profile, "knowledge");
  session->catalog = nk_cli_catalog(options->catalog ? options->catalog : session->config.catalog, error);
  session->documented = session->catalog ? open_policy("documented", error) : NULL;
  session->today = session->documented ? open_policy("today", error) : NULL;
  session->cautions = session->today ? open_cautions(error) : NULL;
  return session->cautions != NULL;
}

static gboolean open_plan(NkSession *session, const char *file, GError **error) {
  session->plan = nk_plan_read(file, file, session->catalog, error);
  return session->plan != NULL;
}

static const char *first_of(const char *a, const char *b, const char *c) {
  return a ? a : b ? b : c;
}

static NkJudgeOptions judge_options(const NkSession *session, const char *date) {
  const NkOptions *options = session->options;
  const NkConfig *config = &session->config;
  return (NkJudgeOptions){
      .policy = first_of(options->policy, config->policy, NULL),
      .platform = first_of(options->platform, config->platform, session->plan ? nk_plan_target(session->plan) : NULL),
      .coverage_threshold = config->coverage_threshold,
      .today = session->today,
      .cautions = session->cautions,
      .levels = config->levels,
      .claims = config->claims,
      .date = date,
      .catalog = session->catalog,
      .suppressions = config->suppressions,
  };
}

gboolean nk_session_judge(NkSession *session, GError **error) {
  const char *plan = session->options->plan;
  return open_knowledge(session, error) && resolve_claims(session, error) &&
         (!plan || open_plan(session, plan, error)) && nk_session_judge_tree(session, error);
}

/* Facts as programs need them, and no more: nobody asks for forms any more. */
static gboolean extract_for_programs(NkSession *session, GError **error) {
  enum { WHOLE = 8 << 20 };
  g_autoptr(NkFirsts) firsts = nk_firsts_new(session->project, WHOLE);
  gboolean extracted = nk_session_extract(session, firsts, error);
  g_clear_pointer(&session->index, nk_index_free);
  if (extracted && session->facts)
    nk_firsts_settle(firsts, session->facts);
  return extracted;
}

gboolean nk_session_judge_tree(NkSession *session, GError **error) {
  gboolean dirty = FALSE;
  nk_profile_stage(&session->profile, "revision"); /* before the facts, which then have the memory that this took */
  g_autofree char *commit = read_commit(session, &dirty);
  if (!extract_for_programs(session, error))
    return FALSE;
  nk_profile_stage(&session->profile, "judge");
  g_autofree char *date = nk_date_today();
  NkJudgeOptions how = judge_options(session, date);
  g_autoptr(NkUsers) users = session->facts ? nk_users_new(session->project, session->facts) : NULL;
  GPtrArray *bundles = g_ptr_array_new();
  for (guint i = 0; i < session->project->bundles->len; i++)
    if (nk_session_wants(session, g_ptr_array_index(session->project->bundles, i)))
      g_ptr_array_add(bundles, judge_bundle(session, i, users, &how));
  session->judgement = nk_judge_project(session->project, bundles, session->documented, &how);
  sign(session, g_steal_pointer(&commit), dirty);
  nk_profile_stage(&session->profile, "report");
  return TRUE;
}

gboolean nk_session_plan(NkSession *session, const char *file, GError **error) {
  if (!open_knowledge(session, error) || !open_plan(session, file, error))
    return FALSE;
  g_autofree char *base = g_path_get_basename(file);
  session->project = nk_project_planned(file, nk_plan_name(session->plan));
  NkJudgeOptions how = judge_options(session, NULL);
  how.planned = TRUE;
  GPtrArray *bundles = g_ptr_array_new();
  NkMatches *matches = nk_match_plan(session->plan, base);
  g_ptr_array_add(bundles, nk_judge_bundle(session->project, 0, NULL, NULL, matches, session->documented, &how));
  session->judgement = nk_judge_project(session->project, bundles, session->documented, &how);
  gboolean dirty = FALSE;
  char *commit = read_commit(session, &dirty);
  sign(session, commit, dirty);
  return TRUE;
}
