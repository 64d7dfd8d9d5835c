/* Overrides that leave their base out: what the base does in start, stop, init and free then does not happen. */
#include "hazard.h"

#include <string.h>

enum { DEPTH_MAX = 3 };

/* The name of the listed method of the kernel's that `f` overrides; NULL if it overrides none. */
static const char *listed_method(const NkHazardRun *run, const NkFunction *f) {
  g_autoptr(GPtrArray) names = g_ptr_array_new();
  if (f->fact->n_overrides == 0)
    return NULL;
  nk_program_overridden_all(run->match->program, f, names);
  for (guint i = 0; i < names->len; i++)
    if (nk_hazard_lists(run, "methods", names->pdata[i]))
      return f->name;
  return NULL;
}

/* A method of another class called on the object itself: some flags make the compiler look up what is qualified. */
static gboolean is_inherited(const NkFunction *f, const NkFactEvent *event) {
  const NkFactOperand *receiver = nk_hazard_operand(f, event->receiver);
  const char *qualified = nk_facts_string(f->facts, event->qualified);
  gsize length = strlen(f->class_name);
  return receiver && receiver->kind == NK_SHAPE_THIS &&
         !(strncmp(qualified, f->class_name, length) == 0 && qualified[length] == ':');
}

/* A call of that name on a base, or one that did not resolve and may be it. */
static gboolean may_call_base(const NkFunction *f, const NkFactEvent *event, const char *name) {
  if (event->kind != NK_EVENT_CALL || !g_str_has_prefix(nk_event_name(f, event), name))
    return FALSE;
  return (event->flags & NK_CALL_SUPER) || !(event->flags & NK_CALL_RESOLVED) ||
         event->origin >= NK_ORIGIN_SYNTH_MEMBER || is_inherited(f, event);
}

/* It is written in the body, and the parse could not make a call of it. */
static gboolean names_base(const NkFunction *f, const char *name) {
  for (gsize i = 0; i < f->facts->n_sites; i++) {
    const NkFactSite *site = &f->facts->sites[i];
    if (site->file == f->fact->file && site->line >= f->line && site->line <= f->end_line && !site->resolved &&
        g_str_has_prefix(nk_facts_string(f->facts, site->name), name))
      return TRUE;
  }
  return FALSE;
}

static gboolean calls_base(const NkFunction *f, const char *name, guint depth) {
  if (names_base(f, name))
    return TRUE;
  for (guint i = 0; i < f->fact->n_events; i++)
    if (may_call_base(f, nk_hazard_event(f, i), name))
      return TRUE;
  for (guint i = 0; depth < DEPTH_MAX && i < f->out->len; i++) {
    const NkFunction *callee = ((NkEdge *)f->out->pdata[i])->callee;
    if (callee != f && strcmp(callee->class_name, f->class_name) == 0 && calls_base(callee, name, depth + 1))
      return TRUE;
  }
  return FALSE;
}

/* A method that does nothing but refuse has nothing to hand on. */
static gboolean only_refuses(const NkFunction *f) {
  gboolean returns = FALSE;
  for (guint i = 0; i < f->fact->n_events; i++) {
    const NkFactEvent *event = nk_hazard_event(f, i);
    const NkFactOperand *value = event->kind == NK_EVENT_RETURN ? nk_event_argument(f->facts, event, 0) : NULL;
    returns |= value != NULL;
    if (value && (value->kind != NK_SHAPE_CONSTANT || strcmp(nk_facts_string(f->facts, value->text), "0") != 0))
      return FALSE;
  }
  return returns;
}

/* Without a declaration of the base nothing is known of its methods. */
static gboolean has_known_base(const NkFunction *f) {
  return f->klass && f->klass->bases->len > 0 && ((NkClass *)f->klass->bases->pdata[0])->fact;
}

void nk_hazard_super(NkHazardRun *run) {
  g_autoptr(GPtrArray) functions = nk_hazard_whole_functions(run);
  for (guint i = 0; i < functions->len; i++) {
    const NkFunction *f = functions->pdata[i];
    const char *name = listed_method(run, f);
    if (name && has_known_base(f) && !calls_base(f, name, 0) && !only_refuses(f))
      nk_hazard_add_function(run, f, name, NULL);
  }
}
