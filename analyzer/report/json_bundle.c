/* Parts of a bundle's JSON that the report draws: ways from hardware to client, roles, cautions. */
#include "analyzer/report/json_values.h"

static json_t *steps_value(const NkProject *project, const NkFlow *flow) {
  json_t *list = json_array();
  for (guint i = 0; i < flow->steps->len; i++) {
    const NkFlowStep *step = g_ptr_array_index(flow->steps, i);
    json_array_append_new(list, json_pack("{s:s, s:o, s:o, s:o}", "kind", step->kind, "label",
                                          nk_json_text(step->label), "detail", nk_json_text(step->detail), "site",
                                          nk_json_site(project, step->file, step->line, 0)));
  }
  return list;
}

json_t *nk_json_flows(const NkProject *project, const NkBundleJudgement *bundle) {
  json_t *list = json_array();
  for (guint i = 0; i < bundle->flows->len; i++) {
    const NkFlow *flow = g_ptr_array_index(bundle->flows, i);
    json_array_append_new(list, json_pack("{s:b, s:o, s:o}", "live", flow->live, "note", nk_json_text(flow->note),
                                          "steps", steps_value(project, flow)));
  }
  return list;
}

json_t *nk_json_libraries(const NkProject *project, const NkBundleJudgement *bundle) {
  json_t *list = json_array();
  for (guint i = 0; i < bundle->matches->libraries->len; i++) {
    const NkLibraryUse *use = g_ptr_array_index(bundle->matches->libraries, i);
    json_array_append_new(list,
                          json_pack("{s:s, s:b, s:o, s:o}", "name", use->name, "linked", use->linked, "used",
                                    nk_json_text(use->used), "site", nk_json_site(project, use->file, use->line, 0)));
  }
  return list;
}

json_t *nk_json_roles(const NkBundleJudgement *bundle) {
  json_t *roles = json_object();
  for (guint i = 0; i < NK_N_CONTEXTS; i++)
    if (bundle->role_functions[i])
      json_object_set_new(
          roles, nk_context_name((NkContext)i),
          json_pack("{s:i, s:i}", "functions", bundle->role_functions[i], "lines", bundle->role_lines[i]));
  return roles;
}

json_t *nk_json_cautions(const NkProject *project, const NkBundleJudgement *bundle) {
  json_t *list = json_array();
  for (guint i = 0; i < bundle->cautions->len; i++) {
    const NkCaution *caution = g_ptr_array_index(bundle->cautions, i);
    json_t *places = json_array();
    for (guint n = 0; n < caution->places->len; n++) {
      const NkStep *step = g_ptr_array_index(caution->places, n);
      json_array_append_new(places,
                            json_pack("{s:o, s:o}", "symbol", nk_json_text(step->function->qualified), "site",
                                      nk_json_site(project, step->site.file, step->site.line, step->site.column)));
    }
    json_array_append_new(
        list, json_pack("{s:s, s:o, s:o}", "id", caution->id, "text", nk_json_text(caution->text), "places", places));
  }
  return list;
}
