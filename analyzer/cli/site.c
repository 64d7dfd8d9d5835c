/* explain --site: everything that is said about one line, and why. */
#include "analyzer/cli/view_rows.h"
#include "analyzer/cli/views.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
  const NkSession *session;
  char *file; /* relative to the root */
  guint line;
} Place;

static void place_clear(Place *place) {
  g_free(place->file);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Place, place_clear)

/* "Source/Driver.cpp" is a file below PATH as it is shown, or the end of one file's path. */
static char *find_file(const NkProject *project, const char *name) {
  g_autofree char *tail = g_strconcat("/", name, NULL), *absolute = g_canonicalize_filename(name, NULL);
  char *found = NULL;
  for (guint i = 0; !found && i < project->files->len; i++) {
    const char *file = project->files->pdata[i];
    g_autofree char *shown = nk_project_display(project, file), *full = nk_project_absolute(project, file);
    if (strcmp(shown, name) == 0 || strcmp(file, name) == 0 || strcmp(full, absolute) == 0)
      found = g_strdup(file);
  }
  for (guint i = 0; !found && i < project->files->len; i++)
    if (g_str_has_suffix(project->files->pdata[i], tail))
      found = g_strdup(project->files->pdata[i]);
  return found;
}

static gboolean read_place(Place *place, const char *text, GError **error) {
  const char *colon = strrchr(text, ':');
  char *end = NULL;
  guint64 line = colon ? g_ascii_strtoull(colon + 1, &end, 10) : 0;
  if (!line || *end || line > G_MAXUINT) {
    g_set_error(error, NK_CONFIG_ERROR, NK_ERROR_INVALID, "--site %s: expected FILE:LINE", text);
    return FALSE;
  }
  g_autofree char *name = g_strndup(text, (gsize)(colon - text));
  place->line = (guint)line;
  place->file = find_file(place->session->project, name);
  if (!place->file)
    g_set_error(error, NK_PROJECT_ERROR, NK_ERROR_NOT_FOUND, "--site %s: no source of the project is called %s", text,
                name);
  return place->file != NULL;
}

static const NkResident *resident_of(const NkViewed *v, const NkFunction *f) {
  for (guint i = 0; i < v->judgement->residents->len; i++) {
    const NkResident *r = &g_array_index(v->judgement->residents, NkResident, i);
    if (r->function == f)
      return r;
  }
  return NULL;
}

/* ---- values ---- */
static json_t *function_value(const NkViewed *v, const NkFunction *f) {
  const NkResident *resident = f ? resident_of(v, f) : NULL;
  if (!f)
    return json_null();
  return json_pack("{s:o, s:o, s:s, s:o, s:o}", "name", nk_json_text(f->qualified), "site",
                   nk_json_site(v->project, f->file, f->line, f->column), "status",
                   nk_reach_live(v->reach, f) ? "live" : "dead", "residency",
                   resident ? nk_json_text(nk_residency_name(resident->residency)) : json_null(), "contexts",
                   nk_contexts_value(v, f));
}

static gboolean is_at(const Place *place, const char *file, guint line) {
  return line == place->line && g_strcmp0(file, place->file) == 0;
}

static json_t *evidence_at(const NkViewed *v, const Place *place) {
  json_t *list = json_array();
  const GPtrArray *evidence = v->judgement->matches->evidence;
  for (guint i = 0; i < evidence->len; i++) {
    const NkEvidence *e = evidence->pdata[i];
    if (is_at(place, e->site_file, e->line))
      json_array_append_new(list, nk_json_evidence(v->project, e));
  }
  return list;
}

/* The line is the finding's, or one that it counts. */
static gboolean mentions(const NkFinding *finding, const Place *place) {
  if (is_at(place, finding->file, finding->line))
    return TRUE;
  for (guint i = 0; finding->related && i < finding->related->len; i++) {
    const NkRelated *related = g_ptr_array_index(finding->related, i);
    if (is_at(place, related->file, related->line))
      return TRUE;
  }
  return FALSE;
}

static json_t *hazards_at(const NkViewed *v, const Place *place) {
  json_t *list = json_array();
  const GPtrArray *findings = place->session->judgement->findings;
  for (guint i = 0; i < findings->len; i++) {
    const NkFinding *finding = findings->pdata[i];
    if (mentions(finding, place) && g_ptr_array_find(finding->bundles, v->judgement->bundle->name, NULL))
      json_array_append_new(list, nk_json_finding(v->project, finding));
  }
  return list;
}

static json_t *bundle_value(const NkViewed *v, const Place *place) {
  return json_pack("{s:o, s:o, s:o, s:o}", "name", nk_json_text(v->judgement->bundle->name), "function",
                   function_value(v, nk_program_function_at(v->program, place->file, place->line)), "evidence",
                   evidence_at(v, place), "hazards", hazards_at(v, place));
}

/* ---- text ---- */
static const char *text_of(const json_t *value, const char *key) {
  const char *text = json_string_value(json_object_get(value, key));
  return text ? text : "-";
}

static void append_path(GString *out, const char *label, const json_t *path) {
  const json_t *step;
  gsize i;
  if (json_array_size(path) == 0)
    return;
  g_string_append_printf(out, "    %s: ", label);
  json_array_foreach(path, i, step) {
    const json_t *site = json_object_get(step, "site");
    g_string_append_printf(out, "%s%s (%s:%d)", i ? " > " : "", text_of(step, "symbol"), text_of(site, "file"),
                           (int)json_integer_value(json_object_get(site, "line")));
  }
  g_string_append_c(out, '\n');
}

static void append_function(GString *out, const json_t *function) {
  const json_t *one, *contexts = json_object_get(function, "contexts");
  gsize i;
  if (json_is_null(function)) {
    g_string_append(out, "  outside of every function\n");
    return;
  }
  g_string_append_printf(out, "  in %s: %s, residency %s\n", text_of(function, "name"), text_of(function, "status"),
                         text_of(function, "residency"));
  json_array_foreach(contexts, i, one) append_path(out, text_of(one, "context"), json_object_get(one, "path"));
}

static void append_evidence(GString *out, const json_t *e) {
  gboolean refused = json_is_true(json_object_get(e, "refused"));
  g_string_append_printf(out, "  %s: %s %s, %s, confidence %.2f, %s\n    %s\n", text_of(e, "rule"),
                         refused ? "refused," : text_of(e, "polarity"), text_of(e, "criterion"), text_of(e, "strength"),
                         json_number_value(json_object_get(e, "confidence")), text_of(e, "status"),
                         text_of(e, "message"));
  append_path(out, "path", json_object_get(e, "path"));
}

static void append_hazard(GString *out, const json_t *hazard) {
  const json_t *one;
  gsize i;
  g_string_append_printf(out, "  %s: %s\n    %s\n", text_of(hazard, "rule"), text_of(hazard, "level"),
                         text_of(hazard, "message"));
  append_path(out, "path", json_object_get(hazard, "path"));
  json_array_foreach(json_object_get(hazard, "related"), i, one) {
    const json_t *site = json_object_get(one, "site");
    g_string_append_printf(out, "    %s:%d %s\n", text_of(site, "file"),
                           (int)json_integer_value(json_object_get(site, "line")), text_of(one, "message"));
  }
}

static void append_bundle(GString *out, const json_t *bundle) {
  const json_t *one, *evidence = json_object_get(bundle, "evidence"), *hazards = json_object_get(bundle, "hazards");
  gsize i;
  g_string_append_printf(out, "%s\n", text_of(bundle, "name"));
  append_function(out, json_object_get(bundle, "function"));
  json_array_foreach(evidence, i, one) append_evidence(out, one);
  json_array_foreach(hazards, i, one) append_hazard(out, one);
  if (json_array_size(evidence) + json_array_size(hazards) == 0)
    g_string_append(out, "  nothing is said about this line\n");
}

/* The bundle has the file among its units, or a header of it with code or evidence. */
static gboolean concerns(const NkViewed *v, const Place *place) {
  const GPtrArray *units = nk_program_units(v->program);
  for (guint i = 0; i < units->len; i++) {
    const NkFacts *facts = units->pdata[i];
    for (gsize n = 0; n < facts->n_inputs; n++)
      if (strcmp(facts->strings[facts->inputs[n].file], place->file) == 0)
        return TRUE;
    if (strcmp(facts->file, place->file) == 0)
      return TRUE;
  }
  return FALSE;
}

gboolean nk_site_write(const NkSession *session, const char *text, gboolean json, GString *out, GError **error) {
  g_auto(Place) place = {.session = session};
  if (!read_place(&place, text, error))
    return FALSE;
  json_t *bundles = json_array();
  for (guint i = 0; i < session->programs->len; i++) {
    NkViewed v = nk_viewed_at(session, i);
    if (concerns(&v, &place))
      json_array_append_new(bundles, bundle_value(&v, &place));
  }
  const json_t *bundle;
  gsize i;
  g_autofree char *shown = nk_project_display(session->project, place.file);
  if (!json)
    g_string_append_printf(out, "%s:%u\n", shown, place.line);
  json_array_foreach(bundles, i, bundle) if (!json) append_bundle(out, bundle);
  if (!json && json_array_size(bundles) == 0)
    g_string_append(out, "  not read by any kernel bundle\n");
  if (json)
    return nk_json_write(json_pack("{s:s, s:o, s:o}", "schema", "needkext-site/1", "site",
                                   nk_json_site(session->project, place.file, place.line, 0), "bundles", bundles),
                         out, error);
  json_decref(bundles);
  return TRUE;
}
