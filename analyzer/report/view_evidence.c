/* Evidence for the eye: per criterion for, against and idle; the rest by rule. */
#include "analyzer/report/json_values.h"
#include "analyzer/report/report_private.h"
#include "analyzer/report/view.h"

#include <string.h>

enum { MAX_EXCERPTS = 120, MAX_SITES = 12 };

/* How a Markdown fence names the language. */
static const char *language_of(const char *file) {
  static const struct {
    const char *suffix, *language;
  } languages[] = {{".c", "c"},   {".h", "cpp"}, {".plist", "xml"}, {".m", "objective-c"}, {".mm", "objective-c"},
                   {".s", "asm"}, {".S", "asm"}};
  for (gsize i = 0; file && i < G_N_ELEMENTS(languages); i++)
    if (g_str_has_suffix(file, languages[i].suffix))
      return languages[i].language;
  return "cpp";
}

/* Longer than any run of backticks in the excerpt. */
static char *fence_of(const json_t *excerpt) {
  guint longest = 2;
  for (gsize i = 0; i < json_array_size(excerpt); i++) {
    const char *text = json_string_value(json_object_get(json_array_get(excerpt, i), "text"));
    for (guint run = 0; *text; text++) {
      run = *text == '`' ? run + 1 : 0;
      longest = MAX(longest, run);
    }
  }
  return g_strnfill(longest + 1, '`');
}

static void add_excerpt(NkView *view, json_t *value, const NkEvidence *evidence) {
  if (view->shown >= MAX_EXCERPTS && evidence->criterion == NK_CRITERION_NONE)
    return;
  json_t *excerpt = nk_excerpt_value(view->excerpts, evidence->site_file, evidence->line);
  if (!excerpt)
    return;
  g_autofree char *fence = fence_of(excerpt);
  view->shown++;
  json_object_set_new(value, "excerpt", excerpt);
  nk_view_set_text(value, "fence", fence);
  nk_view_set_text(value, "language", language_of(evidence->site_file));
}

static const char *stance_of(const NkEvidence *evidence) {
  gboolean active = evidence->status == NK_STATUS_LIVE || evidence->status == NK_STATUS_DECLARED;
  if (evidence->refused || (active && evidence->polarity == NK_POLARITY_AGAINST))
    return "against";
  if (active)
    return "for";
  return "idle";
}

static json_t *steps_value(json_t *path) {
  json_t *steps = json_array();
  for (gsize i = 0; i < json_array_size(path); i++) {
    json_t *step = json_array_get(path, i);
    g_autofree char *place = nk_view_place(json_object_get(step, "site"));
    json_array_append_new(steps, json_pack("{s:O, s:s}", "symbol", json_object_get(step, "symbol"), "place", place));
  }
  return steps;
}

static void decorate(NkView *view, json_t *chapter, json_t *value, const NkEvidence *evidence) {
  g_autofree char *place = nk_view_place(json_object_get(value, "site"));
  g_autofree char *anchor = nk_view_anchor(view, json_string_value(json_object_get(chapter, "slug")), evidence->id);
  nk_view_set_text(value, "place", place);
  nk_view_set_text(value, "anchor", anchor);
  nk_view_set_text(value, "stance", stance_of(evidence));
  json_object_set_new(value, "percent", json_integer(nk_view_percent(evidence->confidence)));
  json_object_set_new(value, "steps", steps_value(json_object_get(value, "path")));
  json_object_set_new(value, "has_steps", json_boolean(json_array_size(json_object_get(value, "path")) > 1));
  add_excerpt(view, value, evidence);
}

/* ---- criteria ---- */

static json_t *criterion_value(const NkJudgement *judgement, const NkBundleJudgement *bundle, NkCriterion criterion) {
  gboolean today = nk_judgement_headline(judgement) == &judgement->today;
  const NkCriterionResult *here = &(today ? &bundle->today : &bundle->documented)->criteria[criterion];
  const NkCriterionResult *there = &(today ? &bundle->documented : &bundle->today)->criteria[criterion];
  json_t *value = json_pack("{s:s, s:s, s:s, s:f, s:i, s:s, s:f, s:b}", "key", nk_criterion_name(criterion), "title",
                            nk_criterion_title(criterion), "met", nk_met_name(here->met), "score", here->score,
                            "percent", nk_view_percent(here->score), "other_met", nk_met_name(there->met),
                            "other_score", there->score, "differs", here->met != there->met);
  static const char *const lists[] = {"for", "against", "idle"};
  for (gsize i = 0; i < G_N_ELEMENTS(lists); i++)
    json_object_set_new(value, lists[i], json_array());
  return value;
}

static void add_criteria(NkView *view, json_t *chapter, const NkBundleJudgement *bundle) {
  json_t *list = json_array(), *evidence = json_object_get(chapter, "evidence");
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    json_array_append_new(list, criterion_value(view->judgement, bundle, (NkCriterion)i));
  for (gsize i = 0; i < json_array_size(evidence); i++) {
    const NkEvidence *one = g_ptr_array_index(bundle->matches->evidence, i);
    json_t *value = json_array_get(evidence, i);
    if (one->criterion == NK_CRITERION_NONE)
      continue;
    decorate(view, chapter, value, one);
    json_t *criterion = json_array_get(list, (gsize)one->criterion);
    json_t *list_of = json_object_get(criterion, stance_of(one));
    json_object_set_new(value, "first", json_boolean(json_array_size(list_of) == 0)); /* is unfolded */
    json_array_append(list_of, value);
    json_object_set_new(criterion, "found", json_true());
  }
  json_object_set_new(chapter, "criteria_list", list);
}

/* ---- what is about no criterion ---- */

static json_t *group_of(json_t *groups, GHashTable *by_rule, const NkEvidence *evidence) {
  json_t *group = g_hash_table_lookup(by_rule, evidence->rule->id);
  if (group)
    return group;
  const char *title = evidence->rule->title ? evidence->rule->title : evidence->rule->id;
  group = json_pack("{s:o, s:o, s:i, s:i, s:[]}", "title", nk_json_text(title), "rule",
                    nk_json_text(evidence->rule->id), "count", 0, "more", 0, "sites");
  json_array_append_new(groups, group);
  g_hash_table_insert(by_rule, evidence->rule->id, group);
  return group;
}

static void add_supporting(NkView *view, json_t *chapter, const NkBundleJudgement *bundle) {
  json_t *groups = json_array(), *evidence = json_object_get(chapter, "evidence");
  g_autoptr(GHashTable) by_rule = g_hash_table_new(g_str_hash, g_str_equal);
  for (gsize i = 0; i < json_array_size(evidence); i++) {
    const NkEvidence *one = g_ptr_array_index(bundle->matches->evidence, i);
    if (one->criterion != NK_CRITERION_NONE)
      continue;
    json_t *group = group_of(groups, by_rule, one), *sites = json_object_get(group, "sites");
    nk_view_count(group, "count");
    if (json_array_size(sites) >= MAX_SITES) {
      nk_view_count(group, "more");
      continue;
    }
    decorate(view, chapter, json_array_get(evidence, i), one);
    json_array_append(sites, json_array_get(evidence, i));
  }
  json_object_set_new(chapter, "supporting", groups);
}

void nk_view_evidence(NkView *view, json_t *chapter, const NkBundleJudgement *bundle) {
  add_criteria(view, chapter, bundle);
  add_supporting(view, chapter, bundle);
}
