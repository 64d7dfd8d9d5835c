/* Hazards that the catalogue itself implies: interfaces on their way out, and primary interrupts. */
#include "match_private.h"

/* NULL when another rule has already said it at this place. */
static NkHazard *add_hazard(NkMatch *match, const char *rule, const char *level, const NkSubjectText *text) {
  g_autofree char *place =
      g_strdup_printf("%s\n%s\n%u\n%u\n%s", rule, text->site.file, text->site.line, text->site.column, text->name);
  if (!g_hash_table_add(match->places, g_steal_pointer(&place)))
    return NULL;
  return nk_match_hazard(match, rule, level, text);
}

static char *deprecation(const NkRule *rule, const char *name) {
  GString *message = g_string_new(NULL);
  g_string_append_printf(message, "%s is deprecated since macOS %s", name, rule->deprecated);
  if (rule->removed)
    g_string_append_printf(message, " and gone in macOS %s", rule->removed);
  if (rule->alternative && rule->alternative->use)
    g_string_append_printf(message, "; use %s", rule->alternative->use);
  return g_string_free(message, FALSE);
}

static void add_deprecated(NkMatch *match, const NkRule *rule, const NkSubjectText *text, const NkFunction *function) {
  NkHazard *h = add_hazard(match, "lint.deprecated-kpi", "warning", text);
  if (!h)
    return;
  h->message = deprecation(rule, text->name);
  h->path = function ? nk_reach_path(match->reach, function, -1) : NULL;
}

static void add_interrupt(NkMatch *match, const NkSubjectText *text, const NkFunction *function) {
  NkHazard *h = add_hazard(match, "lint.primary-interrupt", "note", text);
  if (!h)
    return;
  h->message = g_strdup_printf("%s makes this code a primary interrupt handler", text->name);
  h->path = nk_reach_path(match->reach, function, -1);
}

static void look_at_call(NkMatch *match, const NkRegistration *r) {
  const NkFunction *f = r->function;
  const char *qualified = f->facts->strings[r->event->qualified];
  g_autofree char *statement = nk_match_statement(f, r->event);
  NkSubjectText text = {.symbol = f->qualified,
                        .name = *qualified ? qualified : nk_event_name(f, r->event),
                        .statement = statement,
                        .site = {f->file, r->event->line, r->event->column}};
  if (r->rule->deprecated)
    add_deprecated(match, r->rule, &text, f);
  if (r->rule->criterion == NK_CRITERION_INTERRUPT && r->rule->polarity == NK_POLARITY_FOR && r->accepted != NK_NO &&
      r->rule->strength >= NK_STRENGTH_MODERATE)
    add_interrupt(match, &text, f);
}

static void look_at_class(NkMatch *match, const NkClass *klass) {
  g_autoptr(GPtrArray) rules = g_ptr_array_new();
  nk_catalog_match_class(match->catalog, match->program, klass->name, rules);
  for (guint i = 0; i < rules->len; i++) {
    const NkRule *rule = rules->pdata[i];
    if (!rule->deprecated)
      continue;
    const char *name = rule->names[0];
    for (char **at = rule->names; *at; at++)
      if (nk_program_derives(match->program, klass->name, *at)) {
        name = *at;
        break;
      }
    NkSubjectText text = {.symbol = klass->name, .name = name, .statement = name, .site = nk_match_class_site(klass)};
    add_deprecated(match, rule, &text, NULL);
  }
}

void nk_match_hazards(NkMatch *match) {
  const GPtrArray *registrations = nk_reach_registrations(match->reach);
  for (guint i = 0; i < registrations->len; i++) {
    const NkRegistration *r = registrations->pdata[i];
    if (r->function && r->function->own && r->live && r->event->kind == NK_EVENT_CALL)
      look_at_call(match, r);
  }
  const GPtrArray *classes = nk_program_classes(match->program);
  for (guint i = 0; i < classes->len; i++)
    if (nk_match_owns_class(match, classes->pdata[i]) && nk_match_class_runs(match, classes->pdata[i]))
      look_at_class(match, classes->pdata[i]);
}
