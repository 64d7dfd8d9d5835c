/* facts: what was extracted, before any judgement; with --view, what the stages after it made of that. */
#include "analyzer/cli/views.h"
#include "analyzer/report/json_values.h"

#include <string.h>

static const char *function_name(const NkFacts *facts, guint32 index) {
  return index ? nk_facts_string(facts, facts->functions[index - 1].qualified) : "";
}

static json_t *names_of_bundles(const NkProject *project, guint unit) {
  json_t *names = json_array();
  for (guint i = 0; i < project->bundles->len; i++) {
    const NkBundle *bundle = g_ptr_array_index(project->bundles, i);
    for (guint n = 0; n < bundle->units->len; n++)
      if (g_array_index(bundle->units, guint, n) == unit)
        json_array_append_new(names, nk_json_text(bundle->name));
  }
  return names;
}

static json_t *calls_value(const NkProject *project, const NkFacts *facts) {
  json_t *calls = json_array();
  for (gsize i = 0; i < facts->n_sites; i++) {
    const NkFactSite *site = &facts->sites[i];
    const char *qualified = nk_facts_string(facts, site->qualified);
    const char *name = *qualified ? qualified : nk_facts_string(facts, site->name);
    g_autofree char *file = nk_project_display(project, nk_facts_string(facts, site->file));
    json_array_append_new(calls,
                          json_pack("{s:o, s:I, s:I, s:o, s:o, s:o, s:b, s:s}", "file", nk_json_text(file), "line",
                                    (json_int_t)site->line, "column", (json_int_t)site->column, "caller",
                                    nk_json_text(function_name(facts, site->caller)), "callee", nk_json_text(name),
                                    "usr", nk_json_text(nk_facts_string(facts, site->usr)), "resolved",
                                    site->resolved != 0, "origin", nk_origin_name((NkOrigin)site->origin)));
  }
  return calls;
}

static json_t *classes_value(const NkProject *project, const NkFacts *facts) {
  json_t *classes = json_array();
  for (gsize i = 0; i < facts->n_classes; i++) {
    const NkFactClass *one = &facts->classes[i];
    json_t *bases = json_array();
    for (guint n = 0; n < one->n_bases; n++)
      json_array_append_new(bases, nk_json_text(nk_facts_string(facts, facts->bases[one->first_base + n].qualified)));
    const char *file = nk_facts_string(facts, one->file);
    json_array_append_new(classes, json_pack("{s:o, s:o, s:b, s:s, s:o}", "name",
                                             nk_json_text(nk_facts_string(facts, one->qualified)), "bases", bases,
                                             "definition", (one->flags & NK_CLASS_DEFINITION) != 0, "origin",
                                             nk_origin_name((NkOrigin)one->origin), "site",
                                             nk_json_site(project, *file ? file : NULL, one->line, one->column)));
  }
  return classes;
}

static json_t *functions_value(const NkProject *project, const NkFacts *facts) {
  static const char *const kinds[] = {"function", "method", "constructor", "destructor", "lambda", "block"};
  json_t *functions = json_array();
  for (gsize i = 0; i < facts->n_functions; i++) {
    const NkFactFunction *one = &facts->functions[i];
    json_t *overrides = json_array();
    for (guint n = 0; n < one->n_overrides; n++)
      json_array_append_new(overrides,
                            nk_json_text(nk_facts_string(facts, facts->overrides[one->first_override + n].qualified)));
    json_array_append_new(
        functions,
        json_pack("{s:o, s:o, s:s, s:o, s:o, s:I, s:I}", "name", nk_json_text(nk_facts_string(facts, one->qualified)),
                  "usr", nk_json_text(nk_facts_string(facts, one->usr)), "kind",
                  one->kind < G_N_ELEMENTS(kinds) ? kinds[one->kind] : "function", "overrides", overrides, "site",
                  nk_json_site(project, nk_facts_string(facts, one->file), one->line, one->column), "end_line",
                  (json_int_t)one->end_line, "events", (json_int_t)one->n_events));
  }
  return functions;
}

static json_t *missing_value(const NkFacts *facts) {
  json_t *names = json_array();
  for (gsize i = 0; i < facts->n_missing; i++)
    json_array_append_new(names, nk_json_text(nk_facts_string(facts, facts->missing[i].name)));
  return names;
}

/* What neither the project nor the SDK declares; owner "" for no member. */
static json_t *synthesised_value(const NkFacts *facts) {
  json_t *rows = json_array();
  for (gsize i = 0; i < facts->n_synthesised; i++) {
    const NkFactSynthesised *one = &facts->synthesised[i];
    json_array_append_new(rows, json_pack("{s:o, s:o, s:o}", "name", nk_json_text(nk_facts_string(facts, one->name)),
                                          "owner", nk_json_text(nk_facts_string(facts, one->owner)), "form",
                                          nk_json_text(nk_facts_string(facts, one->form))));
  }
  return rows;
}

static gboolean is_wanted(const NkSession *session, guint index) {
  const NkUnit *unit = g_ptr_array_index(session->project->units, index);
  for (guint i = 0; i < unit->bundles->len; i++)
    if (nk_session_wants(session, unit->bundles->pdata[i]))
      return TRUE;
  return !session->options->targets;
}

static json_t *unit_value(const NkSession *session, guint index, const NkFacts *facts) {
  const NkProject *project = session->project;
  const NkUnit *unit = g_ptr_array_index(project->units, index);
  g_autofree char *file = nk_project_display(project, unit->file);
  g_autofree char *joined = g_strjoinv("\n", unit->flags);
  g_autofree char *flags = g_compute_checksum_for_string(G_CHECKSUM_SHA1, joined, -1);
  json_t *value = json_object();
  json_object_set_new(value, "file", nk_json_text(file));
  json_object_set_new(value, "bundles", names_of_bundles(project, index));
  json_object_set_new(value, "flags", nk_json_text(flags));
  json_object_set_new(value, "status", json_string(nk_unit_status_name(facts->status)));
  json_object_set_new(value, "reason", nk_json_text(facts->reason));
  json_object_set_new(value, "calls", calls_value(project, facts));
  json_object_set_new(value, "classes", classes_value(project, facts));
  json_object_set_new(value, "functions", functions_value(project, facts));
  json_object_set_new(value, "missing_headers", missing_value(facts));
  json_object_set_new(value, "synthesised", synthesised_value(facts));
  return value;
}

static gboolean write_json(const NkSession *session, GString *out, GError **error) {
  json_t *units = json_array();
  for (guint i = 0; session->facts && i < session->facts->len; i++) {
    const NkFacts *facts = g_ptr_array_index(session->facts, i);
    if (facts && is_wanted(session, i))
      json_array_append_new(units, unit_value(session, i, facts));
  }
  json_t *tool = json_pack("{s:s, s:s, s:o, s:o}", "name", "needkext", "version", nk_version(), "libclang",
                           nk_json_text(session->extracted.libclang), "sdk", nk_json_text(session->sdk_name));
  return nk_json_write(json_pack("{s:s, s:o, s:o}", "schema", "needkext-facts/1", "tool", tool, "units", units), out,
                       error);
}

static void write_unit(const NkSession *session, const NkFacts *facts, GString *out) {
  guint resolved = 0;
  for (gsize i = 0; i < facts->n_sites; i++)
    resolved += facts->sites[i].resolved != 0;
  g_autofree char *file = nk_project_display(session->project, facts->file);
  g_string_append_printf(out, "%s: %s; %u of %u calls resolved, %u functions, %u classes\n", file,
                         facts->reason ? facts->reason : nk_unit_status_name(facts->status), resolved,
                         (guint)facts->n_sites, (guint)facts->n_functions, (guint)facts->n_classes);
  for (gsize i = 0; i < facts->n_missing; i++)
    g_string_append_printf(out, "  header not found: %s\n", nk_facts_string(facts, facts->missing[i].name));
  for (gsize i = 0; session->options->verbose && i < facts->n_sites; i++) {
    const NkFactSite *site = &facts->sites[i];
    g_autofree char *place = nk_project_display(session->project, nk_facts_string(facts, site->file));
    if (!site->resolved)
      g_string_append_printf(out, "  not resolved: %s:%u:%u %s\n", place, site->line, site->column,
                             nk_facts_string(facts, site->name));
  }
  for (gsize i = 0; session->options->verbose && i < facts->n_synthesised; i++) {
    const char *owner = nk_facts_string(facts, facts->synthesised[i].owner);
    g_string_append_printf(out, "  declared for it: %s %s%s%s\n", nk_facts_string(facts, facts->synthesised[i].form),
                           owner, *owner ? "::" : "", nk_facts_string(facts, facts->synthesised[i].name));
  }
  for (gsize i = 0; session->options->verbose && i < facts->n_messages; i++) {
    g_autofree char *place = nk_project_display(session->project, nk_facts_string(facts, facts->messages[i].file));
    g_string_append_printf(out, "  %s:%u: %s\n", place, facts->messages[i].line,
                           nk_facts_string(facts, facts->messages[i].text));
  }
}

static void write_text(const NkSession *session, GString *out) {
  for (guint i = 0; session->facts && i < session->facts->len; i++) {
    const NkFacts *facts = g_ptr_array_index(session->facts, i);
    if (facts && is_wanted(session, i))
      write_unit(session, facts, out);
  }
  if (out->len == 0)
    g_string_append(out, "no source to parse; user-space sources are parsed with --all\n");
}

static int run_view(NkSession *session, GError **error) {
  const NkOptions *options = session->options;
  g_autoptr(GString) text = g_string_new(NULL);
  gboolean json = strcmp(options->format, "json") == 0;
  session->asks = TRUE;
  if (!nk_session_open(session, options->paths ? options->paths[0] : ".", error) || !nk_session_judge(session, error) ||
      !nk_view_write(session, options->view, json, text, error))
    return NK_EXIT_WRONG;
  nk_output_diagnostics(options, session->project, session->project->diagnostics);
  return nk_output_write(options, text, error) ? NK_EXIT_DONE : NK_EXIT_WRONG;
}

static int run(NkSession *session, GError **error) {
  const NkOptions *options = session->options;
  if (!nk_session_open(session, options->paths ? options->paths[0] : ".", error) ||
      !nk_session_extract(session, NULL, error))
    return NK_EXIT_WRONG;
  nk_output_diagnostics(options, session->project, session->project->diagnostics);
  g_autoptr(GString) text = g_string_new(NULL);
  gboolean good = TRUE;
  if (strcmp(options->format, "json") == 0)
    good = write_json(session, text, error);
  else
    write_text(session, text);
  return good && nk_output_write(options, text, error) ? NK_EXIT_DONE : NK_EXIT_WRONG;
}

int nk_run_facts(NkOptions *options) {
  return nk_session_run(options, options->view ? run_view : run);
}
