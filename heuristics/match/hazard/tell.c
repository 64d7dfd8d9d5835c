/* What finders ask of a program, and how a finding is told. */
#include "hazard.h"

#include <string.h>

const NkFactOperand *nk_hazard_argument(const NkFunction *f, const NkFactEvent *event, const NkListedCall *call,
                                        guint n) {
  if (n >= call->n_arguments)
    return NULL;
  if (call->arguments[n] == NK_RECEIVER)
    return nk_hazard_operand(f, event->receiver);
  return nk_event_argument(f->facts, event, (guint)call->arguments[n]);
}

const char *nk_hazard_call_name(const NkFunction *f, const NkFactEvent *event, const NkListedCall *call) {
  const char *qualified = nk_facts_string(f->facts, event->qualified);
  return call->shown ? call->shown : *qualified ? qualified : nk_event_name(f, event);
}

gboolean nk_hazard_constant(const NkHazardRun *run, const NkFunction *f, const NkFactOperand *operand, gint64 *number) {
  g_autoptr(GArray) values = operand ? nk_program_values(run->match->program, f, operand) : NULL;
  for (guint i = 0; values && i < values->len; i++) {
    const NkValue *value = &g_array_index(values, NkValue, i);
    if (value->kind != NK_VALUE_CONSTANT || (i > 0 && value->number != *number))
      return FALSE;
    *number = value->number;
  }
  return values && values->len > 0;
}

GPtrArray *nk_hazard_functions(const NkHazardRun *run) {
  GPtrArray *found = g_ptr_array_new();
  const GPtrArray *all = nk_program_functions(run->match->program);
  for (guint i = 0; i < all->len; i++) {
    NkFunction *f = all->pdata[i];
    if (f->own && nk_reach_live(run->match->reach, f))
      g_ptr_array_add(found, f);
  }
  return found;
}

static gboolean is_whole(const NkFunction *f) {
  enum { ERROR = 3 };
  for (gsize i = 0; i < f->facts->n_messages; i++) {
    const NkFactMessage *message = &f->facts->messages[i];
    if (message->severity >= ERROR && message->line >= f->line && message->line <= f->end_line &&
        message->file == f->fact->file)
      return FALSE;
  }
  return TRUE;
}

GPtrArray *nk_hazard_whole_functions(const NkHazardRun *run) {
  GPtrArray *found = nk_hazard_functions(run);
  for (guint i = found->len; i-- > 0;)
    if (!is_whole(found->pdata[i]))
      g_ptr_array_remove_index(found, i);
  return found;
}

gint64 nk_hazard_number(const NkHazardRun *run, const char *list) {
  char **words = nk_rule_list(run->rule, list);
  return words ? g_ascii_strtoll(words[0], NULL, 0) : 0;
}

gboolean nk_hazard_lists(const NkHazardRun *run, const char *list, const char *word) {
  char **words = nk_rule_list(run->rule, list);
  return words && g_strv_contains((const char *const *)words, word);
}

NkHazard *nk_hazard_add_text(NkHazardRun *run, const NkSubjectText *text) {
  NkHazard *hazard = nk_match_hazard(run->match, run->rule->id, run->rule->severity, text);
  hazard->message = nk_match_message(run->rule, text);
  return hazard;
}

static NkHazard *add_in(NkHazardRun *run, const NkFunction *f, const NkSubjectText *text) {
  NkHazard *hazard = nk_hazard_add_text(run, text);
  hazard->path = nk_reach_path(run->match->reach, f, -1);
  return hazard;
}

NkHazard *nk_hazard_add(NkHazardRun *run, const NkFunction *f, const NkFactEvent *event, const char *name,
                        const char *value) {
  g_autofree char *statement = nk_match_statement(f, event);
  return add_in(run, f,
                &(NkSubjectText){.symbol = f->qualified,
                                 .klass = f->class_name,
                                 .name = name,
                                 .value = value,
                                 .statement = statement,
                                 .site = {f->file, event->line, event->column}});
}

NkHazard *nk_hazard_add_function(NkHazardRun *run, const NkFunction *f, const char *name, const char *value) {
  return add_in(run, f,
                &(NkSubjectText){.symbol = f->qualified,
                                 .klass = f->class_name,
                                 .name = name,
                                 .value = value,
                                 .site = {f->file, f->line, f->column}});
}

NkHazard *nk_hazard_add_bundle(NkHazardRun *run, const char *statement, const char *name, const char *value) {
  const NkBundle *bundle = run->match->project->bundles->pdata[run->match->bundle];
  guint line = bundle->kind == NK_BUNDLE_LIBRARY ? 0 : 1;
  return nk_hazard_add_text(run, &(NkSubjectText){.symbol = bundle->identifier ? bundle->identifier : bundle->name,
                                                  .name = name,
                                                  .value = value,
                                                  .statement = statement,
                                                  .site = {bundle->path, line, 0}});
}
