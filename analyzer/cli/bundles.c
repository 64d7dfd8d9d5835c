/* bundles: what the project consists of, before anything is parsed. */
#include "analyzer/cli/cli.h"
#include "analyzer/report/json_values.h"

#include <string.h>

static const NkUnit *unit_at(const NkProject *project, const NkBundle *bundle, guint i) {
  return g_ptr_array_index(project->units, g_array_index(bundle->units, guint, i));
}

static json_t *personality_value(const NkPersonality *personality) {
  return json_pack("{s:o, s:o, s:o, s:o, s:o}", "name", nk_json_text(personality->name), "class",
                   nk_json_text(personality->io_class), "provider", nk_json_text(personality->provider_class),
                   "user_client", nk_json_text(personality->user_client_class), "user_class",
                   nk_json_text(personality->user_class));
}

static json_t *unit_value(const NkProject *project, const NkUnit *unit) {
  static const char *const languages[] = {"c", "c++", "objective-c", "objective-c++"};
  g_autofree char *file = nk_project_display(project, unit->file);
  return json_pack("{s:o, s:s, s:b, s:b, s:o}", "file", nk_json_text(file), "language", languages[unit->language],
                   "kernel", unit->kernel, "exact", unit->exact, "flags", nk_json_textv(unit->flags));
}

static json_t *bundle_value(const NkProject *project, const NkBundle *bundle) {
  json_t *value = json_object(), *personalities = json_array(), *units = json_array();
  g_autofree char *path = nk_project_display(project, bundle->path);
  for (guint i = 0; i < bundle->personalities->len; i++)
    json_array_append_new(personalities, personality_value(g_ptr_array_index(bundle->personalities, i)));
  for (guint i = 0; i < bundle->units->len; i++)
    json_array_append_new(units, unit_value(project, unit_at(project, bundle, i)));
  json_object_set_new(value, "name", nk_json_text(bundle->name));
  json_object_set_new(value, "identifier", nk_json_text(bundle->identifier));
  json_object_set_new(value, "kind", nk_json_text(nk_bundle_kind_name(bundle->kind)));
  json_object_set_new(value, "why", nk_json_text(bundle->why));
  json_object_set_new(value, "path", nk_json_text(path));
  json_object_set_new(value, "personalities", personalities);
  json_object_set_new(value, "libraries", nk_json_texts(bundle->libraries));
  json_object_set_new(value, "units", units);
  return value;
}

static json_t *opening_value(const NkProject *project, const NkOpening *opening) {
  return json_pack("{s:o, s:o, s:o}", "kind", nk_json_text(opening->kind), "name", nk_json_text(opening->name), "site",
                   nk_json_site(project, opening->file, opening->line, 0));
}

static gboolean write_json(const NkProject *project, GString *out, GError **error) {
  json_t *bundles = json_array(), *openings = json_array();
  for (guint i = 0; i < project->bundles->len; i++)
    json_array_append_new(bundles, bundle_value(project, g_ptr_array_index(project->bundles, i)));
  for (guint i = 0; project->openings && i < project->openings->len; i++)
    json_array_append_new(openings, opening_value(project, g_ptr_array_index(project->openings, i)));
  const char *scope = project->scope && *project->scope ? project->scope : ".";
  json_t *value =
      json_pack("{s:s, s:{s:o, s:o}, s:o, s:o}", "schema", "needkext-bundles/1", "project", "path", nk_json_text(scope),
                "units_from", nk_json_text(project->origin), "bundles", bundles, "openings", openings);
  return nk_json_write(value, out, error);
}

static void write_units(const NkProject *project, const NkBundle *bundle, gboolean flags, GString *out) {
  for (guint i = 0; i < bundle->units->len; i++) {
    const NkUnit *unit = unit_at(project, bundle, i);
    g_autofree char *file = nk_project_display(project, unit->file);
    g_autofree char *joined = g_strjoinv(" ", unit->flags);
    g_string_append_printf(out, "    %s%s%s%s\n", file, unit->kernel ? "" : "  (not kernel code)", flags ? "  " : "",
                           flags ? joined : "");
  }
}

static void write_text(const NkProject *project, gboolean verbose, GString *out) {
  for (guint i = 0; i < project->bundles->len; i++) {
    const NkBundle *bundle = g_ptr_array_index(project->bundles, i);
    g_autofree char *path = nk_project_display(project, bundle->path);
    g_string_append_printf(out, "%s: %s (%s)\n  %s%s%s\n", bundle->name, nk_bundle_kind_name(bundle->kind), path,
                           bundle->identifier ? bundle->identifier : "no identifier", bundle->why ? "; " : "",
                           bundle->why ? bundle->why : "");
    for (guint n = 0; n < bundle->personalities->len; n++) {
      const NkPersonality *one = g_ptr_array_index(bundle->personalities, n);
      const char *class_name = one->io_class ? one->io_class : one->user_class;
      g_string_append_printf(out, "  personality %s: %s on %s\n", one->name, class_name ? class_name : "no class",
                             one->provider_class ? one->provider_class : "no provider");
    }
    g_string_append_printf(out, "  %u source%s, flags from %s\n", bundle->units->len,
                           bundle->units->len == 1 ? "" : "s", project->origin);
    write_units(project, bundle, verbose, out);
  }
  if (project->bundles->len == 0)
    g_string_append(out, "no bundle and no source of a driver here\n");
  for (guint i = 0; project->openings && i < project->openings->len; i++) {
    const NkOpening *opening = g_ptr_array_index(project->openings, i);
    g_autofree char *file = nk_project_display(project, opening->file);
    g_string_append_printf(out, "opens %s %s at %s:%u\n", opening->kind, opening->name, file, opening->line);
  }
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
    write_text(session->project, options->verbose, text);
  return good && nk_output_write(options, text, error) ? NK_EXIT_DONE : NK_EXIT_WRONG;
}

int nk_run_bundles(NkOptions *options) {
  return nk_session_run(options, run);
}
