/* What would have to be replaced, for the eye: one row for each counterpart, with all that it stands for. */
#include "analyzer/report/view.h"

#include <string.h>

static const char *word(const json_t *value, const char *key) {
  const char *text = json_string_value(json_object_get(value, key));
  return text ? text : "";
}

static gboolean has_counterpart(const json_t *use) {
  return strcmp(word(use, "grade"), "none") != 0;
}

static json_t *item_value(const json_t *use) {
  g_autofree char *place = nk_view_place(json_array_get(json_object_get(use, "sites"), 0));
  return json_pack("{s:O, s:O, s:s}", "name", json_object_get(use, "name"), "uses", json_object_get(use, "uses"),
                   "place", place);
}

static gboolean fits(const json_t *group, const json_t *use) {
  static const char *const keys[] = {"counterpart", "since", "grade", "available", "gaps"};
  for (gsize i = 0; i < G_N_ELEMENTS(keys); i++)
    if (!json_equal(json_object_get(group, keys[i]), json_object_get(use, keys[i])))
      return FALSE;
  return TRUE;
}

static json_t *group_of(json_t *groups, const json_t *use) {
  for (gsize i = 0; i < json_array_size(groups); i++)
    if (fits(json_array_get(groups, i), use))
      return json_array_get(groups, i);
  json_t *group =
      json_pack("{s:O, s:O, s:O, s:O, s:O, s:i, s:[]}", "counterpart", json_object_get(use, "counterpart"), "since",
                json_object_get(use, "since"), "grade", json_object_get(use, "grade"), "available",
                json_object_get(use, "available"), "gaps", json_object_get(use, "gaps"), "uses", 0, "items");
  json_array_append_new(groups, group);
  return group;
}

static void add_use(json_t *group, const json_t *use) {
  json_int_t uses = json_integer_value(json_object_get(use, "uses"));
  json_object_set_new(group, "uses", json_integer(json_integer_value(json_object_get(group, "uses")) + uses));
  json_t *items = json_object_get(group, "items"), *item = item_value(use);
  json_object_set_new(item, "follows", json_boolean(json_array_size(items) > 0));
  json_array_append_new(items, item);
}

static gint compare_groups(gconstpointer a, gconstpointer b) {
  const json_t *x = *(json_t *const *)a, *y = *(json_t *const *)b;
  json_int_t more = json_integer_value(json_object_get(y, "uses")) - json_integer_value(json_object_get(x, "uses"));
  return more ? (more > 0) - (more < 0) : strcmp(word(x, "counterpart"), word(y, "counterpart"));
}

static json_t *sorted(json_t *groups) {
  g_autoptr(GPtrArray) order = g_ptr_array_new();
  json_t *list = json_array();
  for (gsize i = 0; i < json_array_size(groups); i++)
    g_ptr_array_add(order, json_array_get(groups, i));
  g_ptr_array_sort(order, compare_groups);
  for (guint i = 0; i < order->len; i++)
    json_array_append(list, order->pdata[i]);
  json_decref(groups);
  return list;
}

void nk_view_migration(json_t *chapter) {
  json_t *uses = json_object_get(chapter, "migration"), *blockers = json_array(), *groups = json_array();
  for (gsize i = 0; i < json_array_size(uses); i++) {
    const json_t *use = json_array_get(uses, i);
    if (has_counterpart(use))
      add_use(group_of(groups, use), use);
    else
      json_array_append_new(blockers, item_value(use));
  }
  json_object_set_new(chapter, "has_migration", json_boolean(json_array_size(uses) > 0));
  json_object_set_new(chapter, "has_blockers", json_boolean(json_array_size(blockers) > 0));
  json_object_set_new(chapter, "has_counterparts", json_boolean(json_array_size(groups) > 0));
  json_object_set_new(chapter, "blockers", blockers);
  json_object_set_new(chapter, "counterparts", sorted(groups));
}
