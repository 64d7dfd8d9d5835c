/* Interfaces on their way out, interfaces that are not for third parties, and primary interrupts: what the catalogue's
   other rules say about calls and classes of the bundle. */
#include "hazard.h"

#include <string.h>

static NkSubjectText text_of(const NkRegistration *r, const char *statement) {
  const NkFunction *f = r->function;
  const char *qualified = nk_facts_string(f->facts, r->event->qualified);
  return (NkSubjectText){.symbol = f->qualified,
                         .klass = f->class_name,
                         .name = *qualified ? qualified : nk_event_name(f, r->event),
                         .statement = statement,
                         .site = {f->file, r->event->line, r->event->column}};
}

typedef void (*Look)(NkHazardRun *run, const NkRegistration *r, NkHazardGroups *groups);

static void each_call(NkHazardRun *run, Look look, NkHazardGroups *groups) {
  const GPtrArray *registrations = nk_reach_registrations(run->match->reach);
  for (guint i = 0; i < registrations->len; i++) {
    const NkRegistration *r = registrations->pdata[i];
    if (r->function && r->function->own && r->live && r->event->kind == NK_EVENT_CALL)
      look(run, r, groups);
  }
}

/* ---- deprecated ---- */

static char *since_when(const NkRule *rule) {
  GString *text = g_string_new(rule->deprecated);
  if (rule->removed)
    g_string_append_printf(text, " and gone in macOS %s", rule->removed);
  if (rule->alternative && rule->alternative->use && g_strcmp0(rule->alternative->grade, "none") != 0)
    g_string_append_printf(text, "; use %s", rule->alternative->use);
  return g_string_free(text, FALSE);
}

static void look_deprecated(NkHazardRun *run, const NkRegistration *r, NkHazardGroups *groups) {
  (void)run;
  if (!r->rule->deprecated)
    return;
  g_autofree char *when = since_when(r->rule);
  NkSubjectText text = text_of(r, NULL);
  text.value = when;
  nk_hazard_groups_add(groups, r->rule->id, &text, r->function);
}

/* Of the classes that a rule names, the one that the class comes from most closely. */
static const char *nearest(const NkHazardRun *run, const NkClass *klass, const NkRule *rule) {
  const NkProgram *program = run->match->program;
  const char *name = NULL;
  for (char **at = rule->names; *at; at++)
    if (nk_program_derives(program, klass->name, *at) && (!name || nk_program_derives(program, *at, name)))
      name = *at;
  return name;
}

/* A closer one says it already. */
static gboolean is_behind(const NkHazardRun *run, const NkClass *klass, const GPtrArray *rules, const char *name) {
  for (guint i = 0; i < rules->len; i++) {
    const NkRule *rule = rules->pdata[i];
    const char *other = rule->deprecated ? nearest(run, klass, rule) : NULL;
    if (other && strcmp(other, name) != 0 && nk_program_derives(run->match->program, other, name))
      return TRUE;
  }
  return FALSE;
}

static void look_at_class(NkHazardRun *run, const NkClass *klass, NkHazardGroups *groups) {
  g_autoptr(GPtrArray) rules = g_ptr_array_new();
  nk_catalog_match_class(run->match->catalog, run->match->program, klass->name, rules);
  for (guint i = 0; i < rules->len; i++) {
    const NkRule *rule = rules->pdata[i];
    const char *name = rule->deprecated ? nearest(run, klass, rule) : NULL;
    if (!name || is_behind(run, klass, rules, name))
      continue;
    g_autofree char *when = since_when(rule);
    NkSubjectText text = {.symbol = klass->name, .name = name, .value = when, .site = nk_match_class_site(klass)};
    nk_hazard_groups_add(groups, rule->id, &text, NULL);
  }
}

void nk_hazard_deprecated(NkHazardRun *run) {
  NkHazardGroups *groups = nk_hazard_groups_new();
  each_call(run, look_deprecated, groups);
  const GPtrArray *classes = nk_program_classes(run->match->program);
  for (guint i = 0; i < classes->len; i++)
    if (nk_match_owns_class(run->match, classes->pdata[i]) && nk_match_class_runs(run->match, classes->pdata[i]))
      look_at_class(run, classes->pdata[i], groups);
  nk_hazard_groups_tell(groups, run);
}

/* ---- primary interrupts ---- */

/* Once for a place, however many rules of the catalogue say it. */
static void look_primary(NkHazardRun *run, const NkRegistration *r, NkHazardGroups *groups) {
  (void)groups;
  if (r->rule->criterion != NK_CRITERION_INTERRUPT || r->rule->polarity != NK_POLARITY_FOR || r->accepted == NK_NO ||
      r->rule->strength < NK_STRENGTH_MODERATE)
    return;
  g_autofree char *statement = nk_match_statement(r->function, r->event);
  char *once = g_strdup_printf("%s\n%s:%u:%u", run->rule->id, r->function->file, r->event->line, r->event->column);
  NkSubjectText text = text_of(r, statement);
  if (!g_hash_table_add(run->match->places, once))
    return;
  NkHazard *hazard = nk_hazard_add_text(run, &text);
  hazard->path = nk_reach_path(run->match->reach, r->function, -1);
}

void nk_hazard_primary(NkHazardRun *run) {
  each_call(run, look_primary, NULL);
}

/* ---- sets of symbols ---- */

static void look_kpi(NkHazardRun *run, const NkRegistration *r, NkHazardGroups *groups) {
  if (!r->rule->kpi || !nk_hazard_lists(run, "sets", r->rule->kpi))
    return;
  NkSubjectText text = text_of(r, NULL);
  text.value = r->rule->kpi;
  nk_hazard_groups_add(groups, text.name, &text, r->function);
}

void nk_hazard_kpi(NkHazardRun *run) {
  NkHazardGroups *groups = nk_hazard_groups_new();
  each_call(run, look_kpi, groups);
  nk_hazard_groups_tell(groups, run);
}

void nk_hazard_libraries(NkHazardRun *run) {
  const NkBundle *bundle = run->match->project->bundles->pdata[run->match->bundle];
  for (guint i = 0; bundle->properties && i < bundle->properties->len; i++) {
    const NkProperty *property = bundle->properties->pdata[i];
    const char *slash = strrchr(property->path, '/');
    if (!slash || !g_str_has_prefix(property->path, "OSBundleLibraries") ||
        !nk_hazard_lists(run, "libraries", slash + 1))
      continue;
    nk_hazard_add_text(run, &(NkSubjectText){.symbol = bundle->identifier ? bundle->identifier : bundle->name,
                                             .name = slash + 1,
                                             .statement = slash + 1,
                                             .site = {bundle->path, property->line, 0}});
  }
}

void nk_hazard_linkage(NkHazardRun *run) {
  const NkBundle *bundle = run->match->project->bundles->pdata[run->match->bundle];
  const GPtrArray *uses = run->match->out->libraries;
  for (guint i = 0; i < uses->len; i++) {
    const NkLibraryUse *use = uses->pdata[i];
    const char *what = use->linked ? (use->used ? NULL : "unused") : "missing";
    if (!what || !nk_hazard_lists(run, "what", what))
      continue;
    nk_hazard_add_text(run, &(NkSubjectText){.symbol = bundle->identifier ? bundle->identifier : bundle->name,
                                             .name = use->name,
                                             .value = use->used,
                                             .statement = use->name,
                                             .site = {use->file, use->line, 0}});
  }
}
