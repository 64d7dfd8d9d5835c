/* Parts of a bundle's JSON that hold what people state, and what would have to be replaced. */
#include "analyzer/report/json_values.h"

static json_t *contrary_value(const NkProject *project, const NkClaimState *state) {
  json_t *list = json_array();
  for (guint i = 0; i < state->contrary->len; i++) {
    const NkEvidence *evidence = g_ptr_array_index(state->contrary, i);
    json_array_append_new(
        list, json_pack("{s:o, s:o, s:o}", "id", nk_json_text(evidence->id), "message", nk_json_text(evidence->message),
                        "site", nk_json_site(project, evidence->site_file, evidence->line, evidence->column)));
  }
  return list;
}

static json_t *claim_value(const NkProject *project, const NkClaimState *state) {
  const NkClaim *claim = state->claim;
  json_t *value = json_object();
  json_object_set_new(value, "statement", nk_json_text(claim->statement));
  json_object_set_new(value, "criterion", nk_json_text(nk_criterion_name((NkCriterion)claim->criterion)));
  json_object_set_new(value, "need", nk_json_text(claim->need));
  json_object_set_new(value, "evidence", nk_json_text(claim->evidence));
  json_object_set_new(value, "owner", nk_json_text(claim->owner));
  json_object_set_new(value, "expiry", nk_json_text(claim->expiry));
  json_object_set_new(value, "status", nk_json_text(state->status));
  json_object_set_new(value, "accepted", json_boolean(state->accepted));
  json_object_set_new(value, "accepted_today", json_boolean(state->accepted_today));
  json_object_set_new(value, "why", nk_json_text(state->why));
  json_object_set_new(value, "contrary", contrary_value(project, state));
  json_object_set_new(value, "site", nk_json_site(project, claim->file, claim->line, claim->column));
  return value;
}

json_t *nk_json_claims(const NkProject *project, const NkBundleJudgement *bundle) {
  json_t *list = json_array();
  for (guint i = 0; i < bundle->claims->len; i++)
    json_array_append_new(list, claim_value(project, g_ptr_array_index(bundle->claims, i)));
  return list;
}

static json_t *sites_value(const NkProject *project, const GArray *sites) {
  json_t *list = json_array();
  for (guint i = 0; i < sites->len; i++) {
    const NkSite *site = &g_array_index(sites, NkSite, i);
    json_array_append_new(list, nk_json_site(project, site->file, site->line, site->column));
  }
  return list;
}

static json_t *use_value(const NkProject *project, const NkUse *use) {
  const NkAlternative *other = use->counterpart;
  json_t *value = json_object();
  json_object_set_new(value, "name", nk_json_text(use->name));
  json_object_set_new(value, "kind", json_string(use->is_class ? "class" : "functions"));
  json_object_set_new(value, "family", nk_json_text(use->family));
  json_object_set_new(value, "rule", nk_json_text(use->rule));
  json_object_set_new(value, "uses", json_integer(use->uses));
  json_object_set_new(value, "members", nk_json_texts(use->members));
  json_object_set_new(value, "counterpart", nk_json_text(other ? other->use : NULL));
  json_object_set_new(value, "grade", nk_json_text(other ? other->grade : "none"));
  json_object_set_new(value, "since", nk_json_text(other ? other->since : NULL));
  json_object_set_new(value, "available", json_boolean(use->available));
  json_object_set_new(value, "gaps", nk_json_text(other ? other->gaps : NULL));
  json_object_set_new(value, "sites", sites_value(project, use->sites));
  return value;
}

json_t *nk_json_migration(const NkProject *project, const NkBundleJudgement *bundle) {
  json_t *list = json_array();
  for (guint i = 0; i < bundle->uses->len; i++)
    json_array_append_new(list, use_value(project, g_ptr_array_index(bundle->uses, i)));
  return list;
}

/* ---- what would change the answer ---- */
json_t *nk_json_turns(const NkBundleJudgement *bundle) {
  json_t *list = json_array();
  for (guint i = 0; i < bundle->turns->len; i++) {
    const NkTurn *turn = g_ptr_array_index(bundle->turns, i);
    json_t *without = json_array();
    for (guint n = 0; n < turn->without->len; n++)
      json_array_append_new(without, nk_json_text(((const NkEvidence *)turn->without->pdata[n])->id));
    json_array_append_new(list, json_pack("{s:s, s:o, s:s, s:o}", "policy", turn->today ? "today" : "documented",
                                          "without", without, "verdict", nk_verdict_name(turn->verdict), "reason",
                                          nk_json_text(turn->reason)));
  }
  return list;
}

json_t *nk_json_wanted(const NkBundleJudgement *bundle) {
  json_t *list = json_array();
  for (guint i = 0; i < bundle->wanted->len; i++) {
    const NkWanted *wanted = g_ptr_array_index(bundle->wanted, i);
    json_array_append_new(list, json_pack("{s:s, s:o, s:s}", "criterion", nk_criterion_name(wanted->criterion), "rule",
                                          nk_json_text(wanted->rule ? wanted->rule->id : NULL), "met",
                                          nk_met_name(wanted->met)));
  }
  return list;
}
