/* Evidence of classes: what they derive from, what they override. */
#include "match_private.h"

#include <string.h>

enum { CHAIN_MAX = 64 };

/* A class that is only declared here (a header of somebody else's family, written down again) is not the bundle's. */
gboolean nk_match_owns_class(const NkMatch *match, const NkClass *klass) {
  return klass->project && klass->bundle == match->bundle && (klass->registered || klass->methods->len > 0) &&
         !g_str_has_suffix(klass->name, "::MetaClass");
}

static gboolean runs(const NkReach *reach, const NkClass *klass, guint depth) {
  if (nk_reach_class_live(reach, klass))
    return TRUE;
  for (guint i = 0; depth < CHAIN_MAX && i < klass->derived->len; i++)
    if (runs(reach, klass->derived->pdata[i], depth + 1))
      return TRUE;
  return FALSE;
}

/* Objects of the class, or of one that derives from it, can be made. */
gboolean nk_match_class_runs(const NkMatch *match, const NkClass *klass) {
  return runs(match->reach, klass, 0);
}

static const char *matched_base(const NkProgram *program, const NkRule *rule, const char *name) {
  for (char **base = rule->names; *base; base++)
    if (strcmp(name, *base) != 0 && nk_program_derives(program, name, *base))
      return *base;
  return NULL;
}

/* A base whose header is missing is known by its name only; one that nothing places in a hierarchy, hardly. */
static double base_confidence(const NkProgram *program, const char *base) {
  const NkClass *klass = nk_program_class(program, base);
  if (klass && klass->fact)
    return klass->origin >= NK_ORIGIN_SYNTH_MEMBER ? 0.8 : 1.0;
  return klass && klass->derived->len > 0 && klass->bases->len > 0 ? 0.8 : 0.5;
}

/* A class and its bases in the project show one thing: the topmost of them names the group. */
static const char *class_group(const NkProgram *program, const NkRule *rule, const NkClass *klass) {
  for (guint depth = 0; depth < CHAIN_MAX; depth++) {
    const NkClass *up = NULL;
    for (guint i = 0; !up && i < klass->bases->len; i++) {
      const NkClass *base = klass->bases->pdata[i];
      if (base->project && matched_base(program, rule, base->name))
        up = base;
    }
    if (!up)
      break;
    klass = up;
  }
  return klass->name;
}

const NkClass *nk_match_top_class(const NkClass *klass) {
  for (guint depth = 0; depth < CHAIN_MAX; depth++) {
    const NkClass *up = NULL;
    for (guint i = 0; !up && i < klass->bases->len; i++)
      if (((NkClass *)klass->bases->pdata[i])->project)
        up = klass->bases->pdata[i];
    if (!up)
      break;
    klass = up;
  }
  return klass;
}

/* A class that an SDK's header declares is shown where the project defines its first method. */
NkSite nk_match_class_site(const NkClass *klass) {
  if (klass->origin == NK_ORIGIN_PROJECT || klass->methods->len == 0)
    return (NkSite){klass->facts->strings[klass->fact->file], klass->fact->line, klass->fact->column};
  const NkFunction *first = klass->methods->pdata[0];
  return (NkSite){first->file, first->line, first->column};
}

static void add_class(NkMatch *match, const NkClass *klass, const NkRule *rule) {
  const char *base = matched_base(match->program, rule, klass->name);
  NkSubjectText text = {.symbol = klass->name,
                        .klass = klass->name,
                        .name = base ? base : klass->name,
                        .statement = base ? base : klass->name,
                        .group = class_group(match->program, rule, klass),
                        .site = nk_match_class_site(klass)};
  gboolean live = nk_match_class_runs(match, klass);
  double confidence = base ? base_confidence(match->program, base) : 1.0;
  g_autofree char *idle = live ? NULL : g_strdup_printf(" (never made: %s)", nk_reach_class_why(match->reach, klass));
  nk_match_add(match, rule, &text, confidence, idle);
}

void nk_match_classes(NkMatch *match) {
  const GPtrArray *classes = nk_program_classes(match->program);
  for (guint i = 0; i < classes->len; i++) {
    const NkClass *klass = classes->pdata[i];
    if (!nk_match_owns_class(match, klass))
      continue;
    g_autoptr(GPtrArray) rules = g_ptr_array_new();
    nk_catalog_match_class(match->catalog, match->program, klass->name, rules);
    for (guint r = 0; r < rules->len; r++)
      if (nk_match_says_something(rules->pdata[r]))
        add_class(match, klass, rules->pdata[r]);
  }
}

/* ---- overrides ---- */

/* Conditions on a call's arguments mean nothing here; those on the enclosing class and method do. */
static NkTruth override_holds(const NkMatch *match, const NkFunction *f, const NkCondition *c) {
  NkSubject subject = {match->program, f, NULL};
  return c->argument == NK_ENCLOSING || c->within ? nk_condition_holds(c, &subject) : NK_MAYBE;
}

static NkTruth override_matches(const NkMatch *match, const NkFunction *f, const NkRule *rule) {
  NkTruth truth = NK_YES;
  for (guint i = 0; rule->when && i < rule->when->len; i++) {
    NkTruth holds = override_holds(match, f, rule->when->pdata[i]);
    if (holds == NK_NO)
      return NK_NO;
    truth = holds == NK_MAYBE ? NK_MAYBE : truth;
  }
  return truth;
}

/* The override does nothing but call the method that it overrides. */
static gboolean only_calls_base(const NkFunction *f) {
  gboolean base = FALSE;
  for (guint32 e = 0; e < f->fact->n_events; e++) {
    const NkFactEvent *event = &f->facts->events[f->fact->first_event + e];
    gboolean own =
        event->kind == NK_EVENT_CALL && (event->flags & NK_CALL_SUPER) && strcmp(nk_event_name(f, event), f->name) == 0;
    if (!own && event->kind != NK_EVENT_RETURN && event->kind != NK_EVENT_CAST)
      return FALSE;
    base |= own;
  }
  return base;
}

static const char *override_refusal(const NkMatch *match, const NkFunction *f, const NkRule *rule) {
  if (only_calls_base(f))
    return "the override only calls the base's method";
  for (guint i = 0; rule->refuse && i < rule->refuse->len; i++) {
    const NkCondition *c = rule->refuse->pdata[i];
    if (override_holds(match, f, c) == NK_YES)
      return c->because ? c->because : "";
  }
  return NULL;
}

static void add_override(NkMatch *match, const NkFunction *f, const char *overridden, const NkRule *rule) {
  NkTruth truth = override_matches(match, f, rule);
  if (truth == NK_NO)
    return;
  NkSubjectText text = {.symbol = f->qualified,
                        .klass = f->class_name,
                        .name = overridden,
                        .statement = overridden,
                        .group = f->class_name,
                        .site = {f->file, f->line, f->column}};
  gboolean live = nk_reach_live(match->reach, f);
  double confidence = nk_match_confidence(NK_ORIGIN_BUILTIN, truth);
  NkEvidence *e = nk_match_add(match, rule, &text, confidence, live ? NULL : nk_match_not_reached);
  const char *refusal = override_refusal(match, f, rule);
  if (refusal) {
    e->refused = TRUE;
    e->polarity = NK_POLARITY_AGAINST;
    g_free(e->message);
    e->message = g_strdup(refusal);
  }
  if (live)
    e->path = nk_reach_path(match->reach, f, -1);
}

void nk_match_overrides(NkMatch *match) {
  const GPtrArray *functions = nk_program_functions(match->program);
  for (guint i = 0; i < functions->len; i++) {
    const NkFunction *f = functions->pdata[i];
    if (!f->own || !*f->class_name || (f->fact->flags & NK_FUNCTION_MACRO))
      continue;
    g_autoptr(GPtrArray) names = g_ptr_array_new();
    g_autoptr(GPtrArray) rules = g_ptr_array_new();
    nk_program_overridden_all(match->program, f, names);
    for (guint n = 0; n < names->len; n++)
      nk_catalog_match_override(match->catalog, match->program, names->pdata[n], rules);
    for (guint r = 0; r < rules->len; r++)
      if (nk_match_says_something(rules->pdata[r]))
        add_override(match, f, names->pdata[0], rules->pdata[r]);
  }
}
