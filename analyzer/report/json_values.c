/* Values that several JSON outputs share. */
#include "analyzer/report/json_values.h"

#include <math.h>

json_t *nk_json_text(const char *text) {
  if (!text)
    return json_null();
  if (g_utf8_validate(text, -1, NULL))
    return json_string(text);
  g_autofree char *valid = g_utf8_make_valid(text, -1);
  return json_string(valid);
}

json_t *nk_json_score(double score) {
  return json_real(round(score * 10000) / 10000);
}

json_t *nk_json_texts(GPtrArray *texts) {
  json_t *list = json_array();
  for (guint i = 0; texts && i < texts->len; i++)
    json_array_append_new(list, nk_json_text(g_ptr_array_index(texts, i)));
  return list;
}

json_t *nk_json_textv(char **texts) {
  json_t *list = json_array();
  for (char **text = texts; text && *text; text++)
    json_array_append_new(list, nk_json_text(*text));
  return list;
}

json_t *nk_json_site(const NkProject *project, const char *file, guint line, guint column) {
  if (!file)
    return json_null();
  g_autofree char *shown = nk_project_display(project, file);
  return json_pack("{s:o, s:I, s:I}", "file", nk_json_text(shown), "line", (json_int_t)line, "column",
                   (json_int_t)column);
}

json_t *nk_json_path(const NkProject *project, const GArray *path) {
  json_t *list = json_array();
  for (guint i = 0; path && i < path->len; i++) {
    const NkStep *step = &g_array_index(path, NkStep, i);
    json_array_append_new(list, json_pack("{s:o, s:o}", "symbol", nk_json_text(step->function->qualified), "site",
                                          nk_json_site(project, step->site.file, step->site.line, step->site.column)));
  }
  return list;
}

static json_t *accepted_value(const NkProject *project, const NkFinding *finding) {
  if (!finding->accepted.kind)
    return json_null();
  return json_pack("{s:s, s:o, s:o}", "kind", finding->accepted.kind, "reason", nk_json_text(finding->accepted.reason),
                   "site", nk_json_site(project, finding->accepted.file, finding->accepted.line, 0));
}

static json_t *related_value(const NkProject *project, const GPtrArray *related) {
  json_t *list = json_array();
  for (guint i = 0; related && i < related->len; i++) {
    const NkRelated *one = g_ptr_array_index(related, i);
    json_array_append_new(list,
                          json_pack("{s:o, s:o}", "site", nk_json_site(project, one->file, one->line, one->column),
                                    "message", nk_json_text(one->text)));
  }
  return list;
}

json_t *nk_json_finding(const NkProject *project, const NkFinding *finding) {
  json_t *value = json_object();
  json_object_set_new(value, "id", nk_json_text(finding->id));
  json_object_set_new(value, "rule", nk_json_text(finding->rule));
  json_object_set_new(value, "level", nk_json_text(finding->level));
  json_object_set_new(value, "message", nk_json_text(finding->message));
  json_object_set_new(value, "symbol", nk_json_text(finding->symbol));
  json_object_set_new(value, "site", nk_json_site(project, finding->file, finding->line, finding->column));
  json_object_set_new(value, "path", nk_json_path(project, finding->path));
  json_object_set_new(value, "related", related_value(project, finding->related));
  json_object_set_new(value, "bundles", nk_json_texts(finding->bundles));
  json_object_set_new(value, "suppression", accepted_value(project, finding));
  json_object_set_new(value, "known", json_boolean(finding->known));
  return value;
}

static int append(const char *buffer, size_t size, void *data) {
  g_string_append_len(data, buffer, (gssize)size);
  return 0;
}

gboolean nk_json_write(json_t *value, GString *out, GError **error) {
  int failed = !value || json_dump_callback(value, append, out, NK_JSON_LAYOUT) != 0;
  if (value)
    json_decref(value);
  if (failed) {
    g_set_error(error, NK_REPORT_ERROR, NK_ERROR_FAILED, "the JSON output could not be written");
    return FALSE;
  }
  g_string_append_c(out, '\n');
  return TRUE;
}
