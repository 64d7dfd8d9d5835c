/* check --format json: the schema needkext/1. */
#include "analyzer/report/json_values.h"
#include "analyzer/report/report_private.h"

static json_t *criteria_value(const NkOutcome *outcome) {
  json_t *value = json_object();
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    json_object_set_new(value, nk_criterion_name((NkCriterion)i),
                        json_pack("{s:o, s:s}", "score", nk_json_score(outcome->criteria[i].score), "met",
                                  nk_met_name(outcome->criteria[i].met)));
  return value;
}

static json_t *today_value(const NkOutcome *outcome, const char *platform) {
  return json_pack("{s:o, s:s, s:o, s:o}", "platform", nk_json_text(platform), "verdict",
                   nk_verdict_name(outcome->verdict), "reason", nk_json_text(outcome->reason), "criteria",
                   criteria_value(outcome));
}

json_t *nk_json_evidence(const NkProject *project, const NkEvidence *evidence) {
  json_t *value = json_object();
  json_object_set_new(value, "id", nk_json_text(evidence->id));
  json_object_set_new(value, "rule", nk_json_text(evidence->rule->id));
  json_object_set_new(value, "title", nk_json_text(evidence->rule->title));
  json_object_set_new(value, "refused", json_boolean(evidence->refused));
  json_object_set_new(value, "criterion", nk_json_text(nk_criterion_name(evidence->criterion)));
  gboolean against = evidence->refused || evidence->polarity == NK_POLARITY_AGAINST;
  json_object_set_new(value, "polarity", json_string(against ? "against" : "for"));
  json_object_set_new(value, "strength",
                      evidence->strength == NK_STRENGTH_NONE ? json_null()
                                                             : nk_json_text(nk_strength_name(evidence->strength)));
  json_object_set_new(value, "confidence", nk_json_score(evidence->confidence));
  json_object_set_new(value, "status", nk_json_text(nk_status_name(evidence->status)));
  json_object_set_new(value, "symbol", nk_json_text(evidence->symbol));
  json_object_set_new(value, "message", nk_json_text(evidence->message));
  json_object_set_new(value, "site", nk_json_site(project, evidence->site_file, evidence->line, evidence->column));
  json_object_set_new(value, "path", nk_json_path(project, evidence->path));
  return value;
}

static json_t *residency_value(const NkBundleJudgement *bundle) {
  json_t *functions = json_object(), *lines = json_object();
  for (guint i = 0; i < NK_N_RESIDENCIES; i++) {
    json_object_set_new(functions, nk_residency_name((NkResidency)i), json_integer(bundle->functions[i]));
    json_object_set_new(lines, nk_residency_name((NkResidency)i), json_integer(bundle->lines[i]));
  }
  return json_pack("{s:o, s:o}", "functions", functions, "lines", lines);
}

static json_t *way_out_value(const NkWayOut *way) {
  const NkAlternative *alternative = way->alternative;
  return json_pack("{s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "for", nk_json_text(way->for_rule), "need",
                   nk_json_text(way->need), "use", nk_json_text(alternative->use), "since",
                   nk_json_text(alternative->since), "grade", nk_json_text(alternative->grade), "entitlements",
                   nk_json_textv(alternative->entitlements), "covers", nk_json_text(alternative->covers), "gaps",
                   nk_json_text(alternative->gaps), "source", nk_json_text(alternative->source));
}

/* What a match found in the bundle's code, with the level that the configuration gives it. */
static json_t *hazards_value(const NkJudgement *judgement, const NkBundleJudgement *bundle) {
  json_t *list = json_array();
  for (guint i = 0; i < judgement->findings->len; i++) {
    const NkFinding *finding = judgement->findings->pdata[i];
    if (finding->hazard && g_ptr_array_find(finding->bundles, bundle->bundle->name, NULL))
      json_array_append_new(list, nk_json_finding(judgement->project, finding));
  }
  return list;
}

static json_t *coverage_value(const NkCoverage *coverage) {
  return json_pack("{s:{s:i, s:i, s:i, s:i}, s:{s:i, s:i, s:i, s:i}, s:o, s:o}", "units", "total",
                   coverage->units_total, "parsed", coverage->units_parsed, "partial", coverage->units_partial,
                   "failed", coverage->units_failed, "calls", "total", coverage->calls_total, "resolved",
                   coverage->calls_resolved, "synthesised", coverage->calls_synthesised, "counted",
                   coverage->calls_counted, "share", nk_json_score(coverage->share), "missing_headers",
                   nk_json_texts(coverage->missing_headers));
}

static void set_judged(json_t *value, const NkOutcome *outcome) {
  json_object_set_new(value, "verdict", json_string(nk_verdict_name(outcome->verdict)));
  json_object_set_new(value, "reason", nk_json_text(outcome->reason));
  json_object_set_new(value, "score", nk_json_score(outcome->score));
  json_object_set_new(value, "criteria", criteria_value(outcome));
}

static json_t *kernel_only_value(const NkBundleJudgement *bundle) {
  json_t *ids = json_array();
  for (guint i = 0; i < bundle->kernel_only->len; i++)
    json_array_append_new(ids, nk_json_text(((const NkEvidence *)g_ptr_array_index(bundle->kernel_only, i))->id));
  return ids;
}

static json_t *personalities_value(const NkBundle *bundle) {
  json_t *list = json_array();
  for (guint i = 0; bundle->personalities && i < bundle->personalities->len; i++) {
    const NkPersonality *one = g_ptr_array_index(bundle->personalities, i);
    const char *driver = one->io_class ? one->io_class : one->user_class;
    json_array_append_new(list, json_pack("{s:o, s:o, s:o}", "name", nk_json_text(one->name), "class",
                                          nk_json_text(driver), "provider", nk_json_text(one->provider_class)));
  }
  return list;
}

json_t *nk_json_bundle(const NkJudgement *judgement, const NkBundleJudgement *bundle) {
  const NkProject *project = judgement->project;
  json_t *value = json_object(), *evidence = json_array(), *ways = json_array();
  for (guint i = 0; i < bundle->matches->evidence->len; i++)
    json_array_append_new(evidence, nk_json_evidence(project, g_ptr_array_index(bundle->matches->evidence, i)));
  for (guint i = 0; i < bundle->ways_out->len; i++)
    json_array_append_new(ways, way_out_value(g_ptr_array_index(bundle->ways_out, i)));
  g_autofree char *path = nk_project_display(project, bundle->bundle->path);
  json_object_set_new(value, "name", nk_json_text(bundle->bundle->name));
  json_object_set_new(value, "identifier", nk_json_text(bundle->bundle->identifier));
  json_object_set_new(value, "kind", nk_json_text(nk_bundle_kind_name(bundle->bundle->kind)));
  json_object_set_new(value, "path", nk_json_text(path));
  json_object_set_new(value, "personalities", personalities_value(bundle->bundle));
  json_object_set_new(value, "bus", nk_json_texts(bundle->buses));
  set_judged(value, &bundle->documented);
  json_object_set_new(value, "today", today_value(&bundle->today, judgement->platform));
  json_object_set_new(value, "clients", nk_json_texts(bundle->clients));
  json_object_set_new(value, "evidence", evidence);
  json_object_set_new(value, "kernel_only", kernel_only_value(bundle));
  json_object_set_new(value, "flow", nk_json_flows(project, bundle));
  json_object_set_new(value, "libraries", nk_json_libraries(project, bundle));
  json_object_set_new(value, "residency", residency_value(bundle));
  json_object_set_new(value, "roles", nk_json_roles(bundle));
  json_object_set_new(value, "cautions", nk_json_cautions(project, bundle));
  json_object_set_new(value, "claims", nk_json_claims(project, bundle));
  json_object_set_new(value, "migration", nk_json_migration(project, bundle));
  json_object_set_new(value, "movable_share", nk_json_score(bundle->movable_share));
  json_object_set_new(value, "turns", nk_json_turns(bundle));
  json_object_set_new(value, "wanted", nk_json_wanted(bundle));
  json_object_set_new(value, "alternatives", ways);
  json_object_set_new(value, "changes", nk_json_texts(bundle->changes));
  json_object_set_new(value, "hazards", hazards_value(judgement, bundle));
  json_object_set_new(value, "coverage", coverage_value(&bundle->coverage));
  return value;
}

static json_t *tool_value(const NkJudgement *judgement) {
  return json_pack("{s:s, s:o, s:o, s:o, s:o, s:o}", "name", "needkext", "version",
                   nk_json_text(judgement->tool_version), "catalog", nk_json_text(judgement->catalog_version), "policy",
                   nk_json_text(judgement->policy_version), "libclang", nk_json_text(judgement->libclang), "sdk",
                   nk_json_text(judgement->sdk));
}

static json_t *project_value(const NkJudgement *judgement) {
  const char *scope = judgement->project->scope;
  json_t *value = json_object();
  json_object_set_new(value, "path", nk_json_text(scope && *scope ? scope : "."));
  json_object_set_new(value, "revision",
                      judgement->commit
                          ? json_pack("{s:s, s:b}", "commit", judgement->commit, "dirty", judgement->dirty)
                          : json_pack("{s:n, s:b}", "commit", "dirty", 0));
  set_judged(value, &judgement->documented);
  json_object_set_new(value, "today", today_value(&judgement->today, judgement->platform));
  return value;
}

json_t *nk_json_diagnostics(const NkJudgement *judgement) {
  json_t *list = json_array();
  for (guint i = 0; i < judgement->diagnostics->len; i++) {
    const NkDiagnostic *one = g_ptr_array_index(judgement->diagnostics, i);
    json_array_append_new(list, json_pack("{s:o, s:o, s:o}", "level", nk_json_text(one->level), "message",
                                          nk_json_text(one->message), "site",
                                          nk_json_site(judgement->project, one->file, one->line, 0)));
  }
  return list;
}

json_t *nk_json_head(const NkJudgement *judgement) {
  return json_pack("{s:s, s:o, s:o}", "schema", "needkext/1", "tool", tool_value(judgement), "project",
                   project_value(judgement));
}

json_t *nk_json_tail(const NkJudgement *judgement) {
  return json_pack("{s:o}", "diagnostics", nk_json_diagnostics(judgement));
}

json_t *nk_json_judgement(const NkJudgement *judgement) {
  json_t *value = nk_json_head(judgement), *bundles = json_array(), *tail = nk_json_tail(judgement);
  for (guint i = 0; i < judgement->bundles->len; i++)
    json_array_append_new(bundles, nk_json_bundle(judgement, g_ptr_array_index(judgement->bundles, i)));
  json_object_set_new(value, "bundles", bundles);
  json_object_update(value, tail);
  json_decref(tail);
  return value;
}
