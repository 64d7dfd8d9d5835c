/* Findings for the eye: by rule, the gravest first; what an earlier chapter lists is only counted. */
#include "analyzer/report/view.h"

#include <string.h>

enum { MAX_SITES = 20 };

static int rank_of(const char *level) {
  static const char *const levels[] = {"error", "warning", "note"};
  for (guint i = 0; i < G_N_ELEMENTS(levels); i++)
    if (g_strcmp0(levels[i], level) == 0)
      return (int)i;
  return (int)G_N_ELEMENTS(levels);
}

static const char *word(const json_t *value, const char *key) {
  return json_string_value(json_object_get(value, key));
}

static gint compare_groups(gconstpointer a, gconstpointer b) {
  const json_t *x = *(json_t *const *)a, *y = *(json_t *const *)b;
  int by_level = rank_of(word(x, "level")) - rank_of(word(y, "level"));
  return by_level ? by_level : strcmp(word(x, "rule"), word(y, "rule"));
}

static json_t *group_of(GPtrArray *groups, const json_t *hazard) {
  for (guint i = 0; i < groups->len; i++) {
    json_t *group = groups->pdata[i];
    if (g_strcmp0(word(group, "rule"), word(hazard, "rule")) == 0 &&
        g_strcmp0(word(group, "level"), word(hazard, "level")) == 0)
      return group;
  }
  json_t *group = json_pack("{s:O, s:O, s:i, s:i, s:i, s:[]}", "rule", json_object_get(hazard, "rule"), "level",
                            json_object_get(hazard, "level"), "count", 0, "more", 0, "elsewhere", 0, "sites");
  g_ptr_array_add(groups, group);
  return group;
}

/* The other places of a finding, as far as a page has room. */
static void add_related(json_t *site, const json_t *related) {
  json_t *places = json_array();
  gsize n = json_array_size(related);
  for (gsize i = 0; i < MIN(n, MAX_SITES); i++) {
    const json_t *one = json_array_get(related, i);
    g_autofree char *place = nk_view_place(json_object_get(one, "site"));
    json_array_append_new(places, json_pack("{s:s, s:O}", "place", place, "message", json_object_get(one, "message")));
  }
  json_object_set_new(site, "has_places", json_boolean(n > 0));
  json_object_set_new(site, "places", places);
  if (n > MAX_SITES)
    json_object_set_new(site, "more_places", json_integer((json_int_t)n - MAX_SITES));
}

static void add_hazard(json_t *group, const json_t *hazard, const char *bundle) {
  const char *first = json_string_value(json_array_get(json_object_get(hazard, "bundles"), 0));
  json_t *sites = json_object_get(group, "sites");
  nk_view_count(group, "count");
  if (first && g_strcmp0(first, bundle) != 0) {
    nk_view_count(group, "elsewhere");
  } else if (json_array_size(sites) >= MAX_SITES) {
    nk_view_count(group, "more");
  } else {
    g_autofree char *place = nk_view_place(json_object_get(hazard, "site"));
    json_t *reason = json_object_get(json_object_get(hazard, "suppression"), "reason");
    json_t *site = json_pack("{s:s, s:O, s:O?}", "place", place, "message", json_object_get(hazard, "message"),
                             "accepted", reason);
    add_related(site, json_object_get(hazard, "related"));
    json_array_append_new(sites, site);
  }
}

void nk_view_hazards(NkView *view, json_t *chapter) {
  (void)view;
  g_autoptr(GPtrArray) groups = g_ptr_array_new();
  json_t *hazards = json_object_get(chapter, "hazards"), *list = json_array();
  for (gsize i = 0; i < json_array_size(hazards); i++) {
    const json_t *hazard = json_array_get(hazards, i);
    add_hazard(group_of(groups, hazard), hazard, word(chapter, "name"));
  }
  g_ptr_array_sort(groups, compare_groups);
  for (guint i = 0; i < groups->len; i++)
    json_array_append_new(list, groups->pdata[i]);
  json_object_set_new(chapter, "hazard_groups", list);
  json_object_set_new(chapter, "hazard_count", json_integer((json_int_t)json_array_size(hazards)));
}
