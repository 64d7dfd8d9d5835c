/* Two judgements side by side. Bundles meet by identifier, else by name; evidence and findings by their identity. */
#include "analyzer/report/compare.h"
#include "analyzer/report/view.h"

#include <math.h>
#include <string.h>

enum { MAX_BYTES = 64 * 1024 * 1024, MAX_ITEMS = 30 };

json_t *nk_compare_read(const char *file, GError **error) {
  g_autofree char *text = NULL;
  g_autoptr(GError) why = NULL;
  gsize length = 0;
  if (!g_file_get_contents(file, &text, &length, &why)) {
    g_set_error(error, NK_REPORT_ERROR, NK_ERROR_NOT_FOUND, "--against: %s", why->message);
    return NULL;
  }
  json_error_t at = {0};
  json_t *old = length <= MAX_BYTES ? json_loadb(text, length, 0, &at) : NULL;
  const char *schema = json_string_value(json_object_get(old, "schema"));
  if (old && g_strcmp0(schema, "needkext/1") == 0 && json_is_array(json_object_get(old, "bundles")))
    return old;
  if (!old)
    g_set_error(error, NK_REPORT_ERROR, NK_ERROR_INVALID,
                "--against: %s:%d:%d: %s; expected the output of needkext "
                "check --format json",
                file, MAX(at.line, 1), MAX(at.column, 1), *at.text ? at.text : "too large");
  else
    g_set_error(error, NK_REPORT_ERROR, NK_ERROR_INVALID,
                "--against: %s: schema is %s, expected needkext/1 (needkext check --format json)", file,
                schema ? schema : "missing");
  json_decref(old);
  return NULL;
}

gboolean nk_report_against_valid(const char *file, GError **error) {
  json_t *old = nk_compare_read(file, error);
  json_decref(old);
  return old != NULL;
}

/* ---- rows ---- */

static const json_t *at(const json_t *value, const char *path) {
  g_auto(GStrv) names = g_strsplit(path, "/", -1);
  for (char **name = names; *name && value; name++)
    value = json_object_get(value, *name);
  return value;
}

static char *text_of(const json_t *value) {
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  if (json_is_string(value))
    return g_strdup(json_string_value(value));
  if (json_is_integer(value))
    return g_strdup_printf("%" JSON_INTEGER_FORMAT, json_integer_value(value));
  if (json_is_real(value))
    return g_strdup(g_ascii_formatd(number, sizeof number, "%.2f", json_real_value(value)));
  if (json_is_array(value))
    return g_strdup_printf("%zu", json_array_size(value));
  return g_strdup(json_is_boolean(value) ? (json_is_true(value) ? "yes" : "no") : "none");
}

typedef struct {
  const char *what, *path;
} Row;

static gboolean add_rows(json_t *into, const json_t *old, const json_t *now, const Row *rows, gsize n) {
  json_t *list = json_array();
  gboolean any = FALSE;
  for (gsize i = 0; i < n; i++) {
    g_autofree char *before = text_of(at(old, rows[i].path));
    g_autofree char *after = text_of(at(now, rows[i].path));
    gboolean changed = strcmp(before, after) != 0;
    any |= changed;
    json_array_append_new(list, json_pack("{s:s, s:s, s:s, s:b}", "what", rows[i].what, "before", before, "after",
                                          after, "changed", changed));
  }
  json_object_set_new(into, "rows", list);
  json_object_set_new(into, "rows_changed", json_boolean(any));
  return any;
}

static const Row judged_rows[] = {
    {"Verdict", "verdict"},
    {"Reason", "reason"},
    {"Kernel client", "criteria/kernel-client/met"},
    {"Kernel client, score", "criteria/kernel-client/score"},
    {"Primary interrupt", "criteria/primary-interrupt/met"},
    {"Primary interrupt, score", "criteria/primary-interrupt/score"},
    {"Shared resource", "criteria/shared-resource/met"},
    {"Shared resource, score", "criteria/shared-resource/score"},
    {"Verdict on the platform", "today/verdict"},
};
static const Row bundle_rows[] = {
    {"Verdict", "verdict"},
    {"Reason", "reason"},
    {"Kernel client", "criteria/kernel-client/met"},
    {"Primary interrupt", "criteria/primary-interrupt/met"},
    {"Shared resource", "criteria/shared-resource/met"},
    {"Verdict on the platform", "today/verdict"},
    {"Lines that must stay in the kernel", "residency/lines/must"},
    {"Lines that could move", "residency/lines/movable"},
    {"Lines never reached", "residency/lines/dead"},
    {"Pieces of evidence", "evidence"},
    {"Findings", "hazards"},
    {"Sources", "coverage/units/total"},
    {"Share of calls resolved", "coverage/share"},
};

/* ---- evidence ---- */

static GHashTable *ids_of(const json_t *list) {
  GHashTable *ids = g_hash_table_new(g_str_hash, g_str_equal);
  for (gsize i = 0; i < json_array_size(list); i++) {
    const char *id = json_string_value(json_object_get(json_array_get(list, i), "id"));
    if (id)
      g_hash_table_add(ids, (gpointer)id);
  }
  return ids;
}

/* Equal messages are one item with several places. */
static void add_item(json_t *items, const json_t *one) {
  json_t *message = json_object_get(one, "message"), *last = NULL;
  for (gsize i = 0; i < json_array_size(items) && !last; i++)
    if (json_equal(json_object_get(json_array_get(items, i), "message"), message))
      last = json_array_get(items, i);
  if (!last) {
    if (json_array_size(items) == MAX_ITEMS)
      return;
    last = json_pack("{s:O, s:[]}", "message", message, "places");
    json_array_append_new(items, last);
  }
  g_autofree char *place = nk_view_place(json_object_get(one, "site"));
  json_array_append_new(json_object_get(last, "places"), json_string(place));
}

/* What `list` has for a criterion and `other` has not. */
static json_t *only_in(const json_t *list, const json_t *other) {
  g_autoptr(GHashTable) known = ids_of(other);
  json_t *items = json_array();
  for (gsize i = 0; i < json_array_size(list); i++) {
    const json_t *one = json_array_get(list, i);
    const char *id = json_string_value(json_object_get(one, "id"));
    gboolean weighed = json_is_string(json_object_get(one, "criterion"));
    if (id && weighed && json_is_string(json_object_get(one, "message")) && !g_hash_table_contains(known, id))
      add_item(items, one);
  }
  return items;
}

/* ---- bundles ---- */

static const char *key_of(const json_t *bundle) {
  const char *identifier = json_string_value(json_object_get(bundle, "identifier"));
  const char *name = json_string_value(json_object_get(bundle, "name"));
  return identifier ? identifier : name ? name : "";
}

static const json_t *find(const json_t *bundles, const json_t *like) {
  for (gsize i = 0; i < json_array_size(bundles); i++) {
    const json_t *one = json_array_get(bundles, i);
    if (strcmp(key_of(one), key_of(like)) == 0 &&
        json_equal(json_object_get(one, "kind"), json_object_get(like, "kind")))
      return one;
  }
  return NULL;
}

static json_t *pair_value(const json_t *old, const json_t *now) {
  json_t *name = json_object_get(now ? now : old, "name");
  json_t *value = json_pack("{s:O?, s:O?}", "name", name, "kind", json_object_get(now ? now : old, "kind"));
  json_t *gained = only_in(json_object_get(now, "evidence"), json_object_get(old, "evidence"));
  json_t *lost = only_in(json_object_get(old, "evidence"), json_object_get(now, "evidence"));
  gboolean changed = add_rows(value, old, now, bundle_rows, G_N_ELEMENTS(bundle_rows));
  gboolean evidence = json_array_size(gained) || json_array_size(lost);
  changed |= evidence;
  json_object_set_new(value, "told", json_boolean(evidence || (old && now && changed)));
  json_object_set_new(value, "state", json_string(!old ? "added" : !now ? "removed" : changed ? "changed" : "same"));
  json_object_set_new(value, "gained", gained);
  json_object_set_new(value, "lost", lost);
  return value;
}

static void add_pairs(json_t *into, const json_t *old, const json_t *now) {
  static const char *const states[] = {"added", "removed", "same"};
  json_t *pairs = json_array();
  for (gsize i = 0; i < json_array_size(now); i++)
    json_array_append_new(pairs, pair_value(find(old, json_array_get(now, i)), json_array_get(now, i)));
  for (gsize i = 0; i < json_array_size(old); i++)
    if (!find(now, json_array_get(old, i)))
      json_array_append_new(pairs, pair_value(json_array_get(old, i), NULL));
  for (gsize k = 0; k < G_N_ELEMENTS(states); k++) {
    json_t *list = json_array();
    for (gsize i = 0; i < json_array_size(pairs); i++)
      if (g_strcmp0(json_string_value(at(json_array_get(pairs, i), "state")), states[k]) == 0)
        json_array_append(list, json_array_get(pairs, i));
    g_autofree char *any = g_strconcat("any_", states[k], NULL);
    json_object_set_new(into, any, json_boolean(json_array_size(list) > 0));
    json_object_set_new(into, states[k], list);
  }
  json_object_set_new(into, "bundles", pairs);
}

/* "was" and "is": the verdict, where it is another one. */
static void add_turn(json_t *into, const json_t *old, const json_t *now) {
  if (!json_equal(at(old, "project/verdict"), at(now, "project/verdict")))
    json_object_set_new(into, "turn",
                        json_pack("{s:O?, s:O?}", "was", at(old, "project/verdict"), "is", at(now, "project/verdict")));
}

json_t *nk_compare_value(const json_t *old, const json_t *now) {
  static const char *const rules[] = {"tool/version", "tool/catalog", "tool/policy", "tool/sdk"};
  gboolean same = TRUE;
  for (gsize i = 0; i < G_N_ELEMENTS(rules); i++) {
    g_autofree char *before = text_of(at(old, rules[i]));
    g_autofree char *after = text_of(at(now, rules[i]));
    same &= strcmp(before, after) == 0;
  }
  g_autofree char *commit = text_of(at(old, "project/revision/commit"));
  g_autofree char *version = text_of(at(old, "tool/version"));
  g_autofree char *catalog = text_of(at(old, "tool/catalog"));
  g_autofree char *policy = text_of(at(old, "tool/policy"));
  json_t *value = json_object();
  json_object_set_new(value, "old",
                      json_pack("{s:s, s:b, s:s, s:s, s:s}", "commit", commit, "dirty",
                                json_is_true(at(old, "project/revision/dirty")), "version", version, "catalog", catalog,
                                "policy", policy));
  json_object_set_new(value, "same_rules", json_boolean(same));
  gboolean changed = add_rows(value, json_object_get(old, "project"), json_object_get(now, "project"), judged_rows,
                              G_N_ELEMENTS(judged_rows));
  json_object_set_new(value, "changed", json_boolean(changed));
  add_turn(value, old, now);
  add_pairs(value, json_object_get(old, "bundles"), json_object_get(now, "bundles"));
  return value;
}
