/* facts --view: rows as JSON, or as text after a pattern. */
#include "analyzer/cli/views.h"

#include "analyzer/cli/view_rows.h"

#include <string.h>

const char nk_view_names[] = "classes calls entries contexts residency";

static const struct {
  const char *name;
  json_t *(*rows)(const NkViewed *viewed);
  const char *rows_are;
  const char *line; /* {key} is the row's member */
} views[] = {
    {"classes", nk_rows_classes, "classes", "{site}: {name} : {bases}: {status}, {why}"},
    {"calls", nk_rows_calls, "calls", "{site}: {caller} calls {callee} ({kind}, {origin}): {targets}"},
    {"entries", nk_rows_entries, "entries", "{site}: {function}: {context} by {how} {rule}"},
    {"contexts", nk_rows_contexts, "functions", "{site}: {function}: {status} {contexts}"},
    {"residency", nk_rows_residency, "functions", "{site}: {function}: {residency}, {role}, {lines} lines"},
};

/* ---- text ---- */
static void append_value(GString *out, const json_t *value) {
  const json_t *part = NULL, *line = json_object_get(value, "line"), *file = json_object_get(value, "file");
  gsize i;
  if (json_is_string(value))
    g_string_append(out, json_string_value(value));
  else if (json_is_integer(value))
    g_string_append_printf(out, "%d", (int)json_integer_value(value));
  else if (file)
    g_string_append_printf(out, "%s:%d", json_string_value(file), (int)json_integer_value(line));
  else if (json_is_object(value))
    append_value(out, json_object_get(value, "context"));
  else if (json_is_array(value) && json_array_size(value) == 0)
    g_string_append_c(out, '-');
  json_array_foreach(value, i, part) {
    g_string_append(out, i ? ", " : "");
    append_value(out, part);
  }
}

static void append_line(GString *out, const json_t *row, const char *pattern) {
  for (const char *at = pattern; *at; at++) {
    const char *end = *at == '{' ? strchr(at, '}') : NULL;
    if (!end) {
      g_string_append_c(out, *at);
      continue;
    }
    g_autofree char *key = g_strndup(at + 1, (gsize)(end - at - 1));
    append_value(out, json_object_get(row, key));
    at = end;
  }
  g_string_append_c(out, '\n');
}

static void append_totals(GString *out, const NkBundleJudgement *judgement) {
  for (guint i = 0; i < NK_N_RESIDENCIES; i++)
    g_string_append_printf(out, "  %-28s %5u functions %6u lines\n", nk_residency_name((NkResidency)i),
                           judgement->functions[i], judgement->lines[i]);
  for (guint i = 0; i < NK_N_ROLES; i++)
    g_string_append_printf(out, "  %-28s %5u functions %6u lines\n", nk_roles[i], judgement->roles[i].functions,
                           judgement->roles[i].lines);
}

static void append_text(GString *out, const NkViewed *v, const json_t *rows, guint view) {
  const json_t *row;
  gsize i;
  g_string_append_printf(out, "%s%s: %u %s\n", out->len ? "\n" : "", v->judgement->bundle->name,
                         (guint)json_array_size(rows), views[view].rows_are);
  json_array_foreach(rows, i, row) append_line(out, row, views[view].line);
  if (views[view].rows == nk_rows_residency)
    append_totals(out, v->judgement);
}

/* ---- both ---- */
static json_t *bundle_value(const NkViewed *v, const char *view, json_t *rows) {
  json_t *value = json_object();
  json_object_set_new(value, "name", nk_json_text(v->judgement->bundle->name));
  json_object_set_new(value, "identifier", nk_json_text(v->judgement->bundle->identifier));
  json_object_set_new(value, view, rows);
  return value;
}

static guint view_named(const char *name) {
  guint i = 0;
  while (i + 1 < G_N_ELEMENTS(views) && strcmp(views[i].name, name) != 0)
    i++;
  return i;
}

gboolean nk_view_write(const NkSession *session, const char *name, gboolean json, GString *out, GError **error) {
  guint view = view_named(name);
  json_t *bundles = json_array();
  for (guint i = 0; i < session->programs->len; i++) {
    NkViewed viewed = nk_viewed_at(session, i);
    json_t *rows = views[view].rows(&viewed);
    if (!json)
      append_text(out, &viewed, rows, view);
    json_array_append_new(bundles, bundle_value(&viewed, name, rows));
  }
  if (json)
    return nk_json_write(json_pack("{s:s, s:s, s:o}", "schema", "needkext-facts/1", "view", name, "bundles", bundles),
                         out, error);
  json_decref(bundles);
  if (out->len == 0)
    g_string_append(out, "no kernel bundle with source\n");
  return TRUE;
}
