#include "run_step.h"

#include <needkext/actions.h>

#include <string.h>

/* root, kernel headers ("" for the built-in ones); units: name, file, kernel, language, flags; forms: see index.h */
#define ACTIONS_TYPE "(ssa(ssbuas)" NK_INDEX_FORMS_TYPE ")"

GBytes *nk_actions_new(const NkProject *project, const NkIndex *index, const NkExtractOptions *options,
                       const char *root) {
  GVariantBuilder units;
  g_variant_builder_init(&units, G_VARIANT_TYPE("a(ssbuas)"));
  for (guint i = 0; i < project->units->len; i++) {
    const NkUnit *unit = project->units->pdata[i];
    g_autofree char *name = nk_action_name(unit);
    if (unit->kernel || options->all)
      g_variant_builder_add(&units, "(ssbu^as)", name, unit->file, unit->kernel, (guint32)unit->language, unit->flags);
  }
  g_autoptr(GVariant) actions =
      g_variant_ref_sink(g_variant_new("(ssa(ssbuas)@" NK_INDEX_FORMS_TYPE ")", root,
                                       options->sdk_dir ? options->sdk_dir : "", &units, nk_index_forms(index)));
  return g_variant_get_data_as_bytes(actions);
}

/* The unit of a step as a project of its own. */
static NkProject *project_of(GVariant *actions, const char *name) {
  const char *root, *known, *file;
  g_autoptr(GVariant) units = g_variant_get_child_value(actions, 2);
  g_variant_get_child(actions, 0, "&s", &root);
  for (gsize i = 0; i < g_variant_n_children(units); i++) {
    gboolean kernel;
    guint32 language;
    g_auto(GStrv) flags = NULL;
    g_variant_get_child(units, i, "(&s&sbu^as)", &known, &file, &kernel, &language, &flags);
    if (strcmp(known, name) != 0)
      continue;
    g_autofree char *absolute = g_canonicalize_filename(root, NULL);
    NkUnit unit = {.file = (char *)file, .kernel = kernel, .language = language, .flags = flags};
    return nk_project_of_unit(absolute, &unit);
  }
  return NULL;
}

/* As a build description of the directory that this runs in names it. */
static char *seen_from_here(GVariant *actions, const char *file) {
  const char *root;
  g_variant_get_child(actions, 0, "&s", &root);
  if (g_path_is_absolute(file) || strcmp(root, ".") == 0)
    return g_strdup(file);
  return g_build_filename(root, file, NULL);
}

GBytes *nk_action_run(GBytes *actions, const char *name, const NkExtractOptions *options, GPtrArray *headers,
                      GError **error) {
  g_autoptr(GVariant) value =
      g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE(ACTIONS_TYPE), actions, FALSE));
  g_autoptr(NkProject) project = project_of(value, name);
  if (!project) {
    g_set_error(error, NK_EXTRACT_ERROR, NK_ERROR_NOT_FOUND, "%s: no such unit; was the graph written anew?", name);
    return NULL;
  }
  g_autoptr(GVariant) forms = g_variant_get_child_value(value, 3);
  g_autoptr(NkIndex) index = nk_index_from_forms(forms);
  const char *sdk;
  g_variant_get_child(value, 1, "&s", &sdk);
  NkExtractReport report = {0};
  NkExtractOptions how = *options;
  how.sdk_dir = *sdk ? sdk : NULL;
  how.all = TRUE;
  how.jobs = 1;
  how.report = &report;
  g_autoptr(GPtrArray) facts = nk_extract_run(project, index, &how, error);
  const NkFacts *unit = facts ? facts->pdata[0] : NULL;
  for (gsize i = 0; unit && headers && i < unit->n_inputs; i++)
    g_ptr_array_add(headers, seen_from_here(value, nk_facts_string(unit, unit->inputs[i].file)));
  GBytes *bytes = unit ? nk_step_pack(name, report.libclang, unit) : NULL;
  nk_extract_report_clear(&report);
  return bytes;
}
