/* A kernel bundle's chapter. */
#include "analyzer/report/json_values.h"
#include "analyzer/report/report_private.h"
#include "analyzer/report/view.h"

enum { MAX_BINDINGS = 8 };

void nk_view_outcomes(json_t *part, const NkOutcome *here, const NkOutcome *there) {
  g_autofree char *why = nk_reason_text(here->reason);
  g_autofree char *other_why = nk_reason_text(there->reason);
  json_object_set_new(part, "headline",
                      json_pack("{s:s, s:s, s:s, s:b}", "verdict", nk_verdict_name(here->verdict), "title",
                                nk_verdict_title(here->verdict), "why", why, "codefree",
                                nk_reason_is_codefree(here->reason)));
  json_object_set_new(part, "other",
                      json_pack("{s:s, s:s, s:s, s:b}", "verdict", nk_verdict_name(there->verdict), "title",
                                nk_verdict_title(there->verdict), "why", other_why, "differs",
                                here->verdict != there->verdict || g_strcmp0(here->reason, there->reason) != 0));
}

static void add_outcomes(const NkJudgement *judgement, json_t *chapter, const NkBundleJudgement *bundle) {
  gboolean today = nk_judgement_headline(judgement) == &judgement->today;
  nk_view_outcomes(chapter, today ? &bundle->today : &bundle->documented, today ? &bundle->documented : &bundle->today);
}

/* All entitlements that the ways out need, once each. */
static void add_entitlements(json_t *chapter) {
  json_t *ways = json_object_get(chapter, "alternatives"), *all = json_array();
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (gsize i = 0; i < json_array_size(ways); i++) {
    json_t *way = json_array_get(ways, i), *names = json_object_get(way, "entitlements");
    for (gsize n = 0; n < json_array_size(names); n++) {
      json_t *name = json_array_get(names, n);
      if (g_hash_table_add(seen, (gpointer)json_string_value(name)))
        json_array_append(all, name);
    }
  }
  json_object_set_new(chapter, "entitlements", all);
}

/* One item a kind of operation: its first place, and how many others there are. */
static void add_kernel_only(json_t *chapter, const NkJudgement *judgement, const NkBundleJudgement *bundle) {
  json_t *list = json_array();
  g_autoptr(GHashTable) by_rule = g_hash_table_new(NULL, NULL);
  for (guint i = 0; i < bundle->kernel_only->len; i++) {
    const NkEvidence *evidence = g_ptr_array_index(bundle->kernel_only, i);
    json_t *known = g_hash_table_lookup(by_rule, evidence->rule);
    if (known) {
      json_object_set_new(known, "more", json_integer(json_integer_value(json_object_get(known, "more")) + 1));
      continue;
    }
    g_autofree char *place = nk_report_place(judgement, evidence->site_file, evidence->line);
    json_t *item = json_pack("{s:s, s:o, s:i}", "place", place, "message", nk_json_text(evidence->message), "more", 0);
    g_hash_table_insert(by_rule, (gpointer)evidence->rule, item);
    json_array_append_new(list, item);
  }
  json_object_set_new(chapter, "kernel_only_list", list);
}

/* A template asks once whether a list has anything; within the list's own section it would ask for each item. */
static void add_presence(json_t *chapter) {
  static const struct {
    const char *key, *list;
  } lists[] = {{"has_ways", "alternatives"},
               {"has_entitlements", "entitlements"},
               {"has_cautions", "cautions"},
               {"has_changes", "changes"},
               {"has_supporting", "supporting"},
               {"kernel_only_any", "kernel_only_list"},
               {"has_flow", "flow"},
               {"has_claims", "claims"},
               {"has_roles", "role_list"}};
  for (gsize i = 0; i < G_N_ELEMENTS(lists); i++)
    json_object_set_new(chapter, lists[i].key,
                        json_boolean(json_array_size(json_object_get(chapter, lists[i].list)) > 0));
}

/* Items of lists of lists that have a site get it as text. */
static void add_places(json_t *chapter) {
  static const struct {
    const char *list, *inner;
  } lists[] = {{"cautions", "places"}, {"claims", "contrary"}};
  for (gsize k = 0; k < G_N_ELEMENTS(lists); k++) {
    json_t *items = json_object_get(chapter, lists[k].list);
    for (gsize i = 0; i < json_array_size(items); i++) {
      json_t *places = json_object_get(json_array_get(items, i), lists[k].inner);
      for (gsize n = 0; n < json_array_size(places); n++) {
        json_t *place = json_array_get(places, n), *site = json_object_get(place, "site");
        g_autofree char *text = nk_view_place(site ? site : place);
        nk_view_set_text(place, "place", text);
      }
    }
  }
}

/* Two columns of a line are one place to a reader. */
static void drop_repeated(json_t *places) {
  for (gsize i = json_array_size(places); i-- > 1;)
    if (json_equal(json_object_get(json_array_get(places, i), "place"),
                   json_object_get(json_array_get(places, i - 1), "place")))
      json_array_remove(places, i);
}

static void trim_cautions(json_t *chapter) {
  json_t *cautions = json_object_get(chapter, "cautions");
  for (gsize i = 0; i < json_array_size(cautions); i++)
    drop_repeated(json_object_get(json_array_get(cautions, i), "places"));
}

static void add_coverage(json_t *chapter, const NkBundleJudgement *bundle) {
  g_autofree char *text = nk_report_coverage(&bundle->coverage);
  nk_view_set_text(chapter, "coverage_text", text);
  json_object_set_new(chapter, "coverage_percent", json_integer(nk_view_percent(bundle->coverage.share)));
  json_object_set_new(chapter, "movable_percent", json_integer(nk_report_percent_down(bundle->movable_share)));
  json_object_set_new(chapter, "missing_any", json_boolean(bundle->coverage.missing_headers->len > 0));
  json_object_set_new(chapter, "incomplete", json_boolean(bundle->incomplete));
  json_object_set_new(chapter, "has_code", json_boolean(bundle->coverage.units_total > 0 || bundle->planned));
}

static void add_lists(json_t *chapter, const NkJudgement *judgement, const NkBundleJudgement *bundle) {
  g_autofree char *buses = nk_report_list(bundle->buses);
  g_autofree char *clients = nk_report_list(bundle->clients);
  g_autoptr(GPtrArray) binds = nk_report_bindings(bundle->bundle);
  json_object_set_new(chapter, "bus_text", nk_json_text(buses));
  json_object_set_new(chapter, "client_text", nk_json_text(clients));
  g_autofree char *libraries = nk_report_libraries(judgement, bundle);
  if (libraries)
    nk_view_set_text(chapter, "library_text", libraries);
  json_object_set_new(chapter, "more_binds", json_integer(MAX((int)binds->len - MAX_BINDINGS, 0)));
  g_ptr_array_set_size(binds, MIN((gint)binds->len, MAX_BINDINGS));
  json_object_set_new(chapter, "binds", nk_json_texts(binds));
}

void nk_view_bundle(NkView *view, json_t *chapter, const NkBundleJudgement *bundle, guint number) {
  const char *name = bundle->bundle->identifier ? bundle->bundle->identifier : bundle->bundle->name;
  g_autofree char *slug = nk_view_anchor(view, "bundle", name);
  nk_view_set_text(chapter, "slug", slug);
  json_object_set_new(chapter, "number", json_integer(number));
  json_object_set_new(chapter, "kernel", json_boolean(bundle->kernel));
  add_outcomes(view->judgement, chapter, bundle);
  if (!bundle->kernel)
    return;
  add_lists(chapter, view->judgement, bundle);
  add_coverage(chapter, bundle);
  nk_view_evidence(view, chapter, bundle);
  nk_view_hazards(view, chapter);
  nk_view_drawings(view, chapter, bundle);
  nk_view_migration(chapter);
  add_entitlements(chapter);
  add_kernel_only(chapter, view->judgement, bundle);
  add_places(chapter);
  trim_cautions(chapter);
  add_presence(chapter);
}
