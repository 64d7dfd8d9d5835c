/* bundles: what the project consists of and why, before anything is parsed. */
#include "analyzer/cli/cli.h"
#include "analyzer/report/json_values.h"

#include <string.h>

static const NkUnit *unit_at(const NkProject *project, const NkBundle *bundle, guint i) {
  return g_ptr_array_index(project->units, g_array_index(bundle->units, guint, i));
}

static json_t *personality_value(const NkPersonality *personality) {
  return json_pack("{s:o, s:o, s:o, s:o, s:o, s:o}", "name", nk_json_text(personality->name), "class",
                   nk_json_text(personality->io_class), "provider", nk_json_text(personality->provider_class),
                   "user_client", nk_json_text(personality->user_client_class), "user_class",
                   nk_json_text(personality->user_class), "user_server", nk_json_text(personality->user_server));
}

static json_t *names_of_bundles(const NkUnit *unit) {
  json_t *names = json_array();
  for (guint i = 0; unit->bundles && i < unit->bundles->len; i++)
    json_array_append_new(names, nk_json_text(((const NkBundle *)g_ptr_array_index(unit->bundles, i))->name));
  return names;
}

static json_t *unit_value(const NkProject *project, const NkUnit *unit) {
  static const char *const languages[] = {"c", "c++", "objective-c", "objective-c++"};
  g_autofree char *file = nk_project_display(project, unit->file);
  return json_pack("{s:o, s:s, s:b, s:b, s:o, s:o}", "file", nk_json_text(file), "language", languages[unit->language],
                   "kernel", unit->kernel, "exact", unit->exact, "bundles", names_of_bundles(unit), "flags",
                   nk_json_textv(unit->flags));
}

/* What an Xcode project says about the bundle; null without one. */
static json_t *target_value(const NkProject *project, const NkBundle *bundle) {
  if (!bundle->target)
    return json_null();
  g_autofree char *file = nk_project_display(project, bundle->project_file);
  return json_pack("{s:o, s:o, s:o, s:o, s:o}", "name", nk_json_text(bundle->target), "product_type",
                   nk_json_text(bundle->product_type), "project", nk_json_text(file), "configuration",
                   nk_json_text(bundle->configuration), "missing", nk_json_texts(bundle->missing));
}

static json_t *bundle_value(const NkProject *project, const NkBundle *bundle) {
  json_t *personalities = json_array(), *units = json_array();
  g_autofree char *path = nk_project_display(project, bundle->path);
  for (guint i = 0; i < bundle->personalities->len; i++)
    json_array_append_new(personalities, personality_value(g_ptr_array_index(bundle->personalities, i)));
  for (guint i = 0; i < bundle->units->len; i++)
    json_array_append_new(units, unit_value(project, unit_at(project, bundle, i)));
  const struct {
    const char *key;
    json_t *value;
  } members[] = {
      {"name", nk_json_text(bundle->name)},
      {"identifier", nk_json_text(bundle->identifier)},
      {"kind", nk_json_text(nk_bundle_kind_name(bundle->kind))},
      {"role", nk_json_text(nk_bundle_role(bundle))},
      {"host", nk_json_text(bundle->host)},
      {"linked_by", nk_json_texts(bundle->linked_by)},
      {"why", nk_json_text(bundle->why)},
      {"path", nk_json_text(path)},
      {"target", target_value(project, bundle)},
      {"module_start", nk_json_text(bundle->module_start)},
      {"module_stop", nk_json_text(bundle->module_stop)},
      {"personalities", personalities},
      {"libraries", nk_json_texts(bundle->libraries)},
      {"entitlements", nk_json_texts(bundle->entitlements)},
      {"units", units},
  };
  json_t *value = json_object();
  for (gsize i = 0; i < G_N_ELEMENTS(members); i++)
    json_object_set_new(value, members[i].key, members[i].value);
  return value;
}

static json_t *opening_value(const NkProject *project, const NkOpening *opening) {
  return json_pack("{s:o, s:o, s:o}", "kind", nk_json_text(opening->kind), "name", nk_json_text(opening->name), "site",
                   nk_json_site(project, opening->file, opening->line, 0));
}

static json_t *unbuilt_value(const NkProject *project) {
  json_t *files = json_array();
  for (guint i = 0; i < project->unbuilt->len; i++) {
    g_autofree char *file = nk_project_display(project, g_ptr_array_index(project->unbuilt, i));
    json_array_append_new(files, nk_json_text(file));
  }
  return files;
}

static gboolean write_json(const NkProject *project, GString *out, GError **error) {
  json_t *bundles = json_array(), *openings = json_array();
  for (guint i = 0; i < project->bundles->len; i++)
    json_array_append_new(bundles, bundle_value(project, g_ptr_array_index(project->bundles, i)));
  for (guint i = 0; project->openings && i < project->openings->len; i++)
    json_array_append_new(openings, opening_value(project, g_ptr_array_index(project->openings, i)));
  const char *scope = project->scope && *project->scope ? project->scope : ".";
  json_t *value = json_pack("{s:s, s:{s:o, s:o}, s:o, s:o, s:o}", "schema", "needkext-bundles/1", "project", "path",
                            nk_json_text(scope), "units_from", nk_json_text(project->origin), "bundles", bundles,
                            "unbuilt", unbuilt_value(project), "openings", openings);
  return nk_json_write(value, out, error);
}

static int run(NkSession *session, GError **error) {
  const NkOptions *options = session->options;
  if (!nk_session_open(session, options->paths ? options->paths[0] : ".", error))
    return NK_EXIT_WRONG;
  nk_output_diagnostics(options, session->project, session->project->diagnostics);
  g_autoptr(GString) text = g_string_new(NULL);
  gboolean good = TRUE;
  if (strcmp(options->format, "json") == 0)
    good = write_json(session->project, text, error);
  else
    nk_bundles_text(session->project, options->verbose, text);
  return good && nk_output_write(options, text, error) ? NK_EXIT_DONE : NK_EXIT_WRONG;
}

int nk_run_bundles(NkOptions *options) {
  return nk_session_run(options, run);
}
