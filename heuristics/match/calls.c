/* Evidence of calls, tables and assembly: what reach says about registrations, and what the catalogue says it means. */
#include "match_private.h"

#include <string.h>

/* The variable whose address the call hands over: a table registered is one group with the table. */
static const char *handed_table(const NkMatch *match, const NkRegistration *r) {
  const NkFacts *facts = r->function->facts;
  for (guint32 i = 0; i < r->event->n_operands; i++) {
    const NkFactOperand *operand = &facts->operands[r->event->first_operand + i];
    if (operand->kind != NK_SHAPE_GLOBAL || !(operand->flags & NK_SHAPE_ADDRESS))
      continue;
    const NkVariable *variable = nk_program_resolve_variable(match->program, facts, facts->strings[operand->usr]);
    if (variable && variable->fact->n_initialisers > 0)
      return variable->name;
  }
  return NULL;
}

/* The class of the object that is called on, or "". */
static const char *called_class(const NkMatch *match, const NkRegistration *r) {
  const NkFacts *facts = r->function->facts;
  const NkFactOperand *receiver = r->event->receiver ? &facts->operands[r->event->receiver - 1] : NULL;
  g_autoptr(GArray) values = receiver ? nk_program_values(match->program, r->function, receiver) : NULL;
  const char *type = values && values->len ? g_array_index(values, NkValue, 0).type : "";
  return *type ? type : facts->strings[r->event->receiver_class];
}

/* One registration is one group: named by what it registers; without that, all calls that a rule matches are one. What
   sets a class's evidence to zero is of the class's group. */
static const char *call_group(const NkMatch *match, const NkRegistration *r) {
  if (r->rule->zeroes && r->event->kind == NK_EVENT_CALL) {
    const NkClass *klass = nk_program_class(match->program, called_class(match, r));
    return klass ? nk_match_top_class(klass)->name : r->rule->id;
  }
  if (r->handlers->len > 0)
    return ((NkFunction *)r->handlers->pdata[0])->qualified;
  const char *table = handed_table(match, r);
  return table ? table : r->rule->id;
}

static void refuse(NkEvidence *e, const NkRegistration *r) {
  if (r->accepted != NK_NO)
    return;
  e->refused = TRUE;
  e->polarity = NK_POLARITY_AGAINST;
  if (r->refusal) {
    g_free(e->message);
    e->message = g_strdup(r->refusal);
  }
}

/* Every live call of the bundle that the rule matches is reached from its context, or on start and stop; from no
   other. */
static gboolean is_only_from(const NkMatch *match, const NkRule *rule) {
  guint here = 1u << rule->only_from, allowed = here | 1u << NK_CONTEXT_LIFECYCLE, reached = 0;
  const GPtrArray *registrations = nk_reach_registrations(match->reach);
  for (guint i = 0; i < registrations->len; i++) {
    const NkRegistration *r = registrations->pdata[i];
    if (r->rule == rule && r->function && r->function->own && r->live) {
      guint contexts = nk_reach_contexts(match->reach, r->function);
      reached |= contexts ? contexts : ~allowed;
    }
  }
  return (reached & here) && !(reached & ~allowed);
}

static void add_call(NkMatch *match, const NkRegistration *r) {
  const NkFunction *f = r->function;
  g_autofree char *statement = nk_match_statement(f, r->event);
  const char *qualified = f->facts->strings[r->event->qualified];
  NkSubjectText text = {.symbol = f->qualified,
                        .klass = f->class_name,
                        .name = *qualified ? qualified : nk_event_name(f, r->event),
                        .statement = statement,
                        .group = call_group(match, r),
                        .site = {f->file, r->event->line, r->event->column}};
  gboolean call = r->event->kind == NK_EVENT_CALL;
  NkTruth accepted = r->accepted == NK_NO ? NK_YES : r->accepted;
  double confidence = nk_match_confidence(call ? (NkOrigin)r->event->origin : NK_ORIGIN_PROJECT, accepted);
  NkEvidence *e = nk_match_add(match, r->rule, &text, confidence, r->live ? NULL : nk_match_not_reached);
  refuse(e, r);
  if (r->live)
    e->path = nk_reach_path(match->reach, f, -1);
}

static void add_table(NkMatch *match, const NkRegistration *r) {
  const NkVariable *v = r->table;
  NkSubjectText text = {.symbol = v->name,
                        .name = v->type,
                        .statement = v->type,
                        .group = v->name,
                        .site = {v->file, v->line, v->fact->column}};
  nk_match_add(match, r->rule, &text, 1.0, r->live ? NULL : " (no live code names this table)");
}

void nk_match_calls(NkMatch *match) {
  const GPtrArray *registrations = nk_reach_registrations(match->reach);
  for (guint i = 0; i < registrations->len; i++) {
    const NkRegistration *r = registrations->pdata[i];
    if (!nk_match_says_something(r->rule))
      continue;
    if (r->table && r->table->own)
      add_table(match, r);
    else if (r->function && r->function->own && (r->rule->only_from < 0 || is_only_from(match, r->rule)))
      add_call(match, r);
  }
}

/* ---- inline assembly ---- */

static void add_assembly(NkMatch *match, const NkFunction *f, const NkFactEvent *event) {
  const char *source = nk_event_name(f, event);
  g_autoptr(GPtrArray) rules = g_ptr_array_new();
  nk_catalog_lookup(match->catalog, NK_RULE_ASM, source, rules);
  for (guint i = 0; i < rules->len; i++) {
    const NkRule *rule = rules->pdata[i];
    if (!nk_match_says_something(rule))
      continue;
    NkSubjectText text = {.symbol = f->qualified,
                          .klass = f->class_name,
                          .name = source,
                          .statement = source,
                          .site = {f->file, event->line, event->column}};
    gboolean live = nk_reach_live(match->reach, f);
    NkEvidence *e = nk_match_add(match, rule, &text, 1.0, live ? NULL : nk_match_not_reached);
    if (live)
      e->path = nk_reach_path(match->reach, f, -1);
  }
}

void nk_match_assembly(NkMatch *match) {
  const GPtrArray *functions = nk_program_functions(match->program);
  for (guint i = 0; i < functions->len; i++) {
    const NkFunction *f = functions->pdata[i];
    for (guint32 e = 0; f->own && e < f->fact->n_events; e++) {
      const NkFactEvent *event = &f->facts->events[f->fact->first_event + e];
      if (event->kind == NK_EVENT_ASM)
        add_assembly(match, f, event);
    }
  }
}

/* ---- includes ---- */

static void add_include(NkMatch *match, const char *name, NkSite site, GHashTable *seen) {
  g_autoptr(GPtrArray) rules = g_ptr_array_new();
  nk_catalog_lookup(match->catalog, NK_RULE_INCLUDES, name, rules);
  for (guint i = 0; i < rules->len; i++) {
    if (!g_hash_table_add(seen, rules->pdata[i]) || !nk_match_says_something(rules->pdata[i]))
      continue;
    NkSubjectText text = {.symbol = "", .name = name, .statement = name, .site = site};
    nk_match_add(match, rules->pdata[i], &text, 1.0, NULL);
  }
}

/* A file that was read may have been included by any tail of its path. */
static void add_input(NkMatch *match, const char *file, const char *unit, GHashTable *seen) {
  guint slashes = 0;
  for (const char *at = file + strlen(file); at > file && slashes < 4; at--) {
    if (at[-1] != '/')
      continue;
    add_include(match, at, (NkSite){unit, 0, 0}, seen);
    slashes++;
  }
}

void nk_match_includes(NkMatch *match) {
  g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
  const GPtrArray *units = nk_program_units(match->program);
  for (guint u = 0; u < units->len; u++) {
    const NkFacts *facts = units->pdata[u];
    for (gsize i = 0; i < facts->n_missing; i++) {
      const NkFactMissing *missing = &facts->missing[i];
      NkSite site = {facts->strings[missing->file], missing->line, 0};
      add_include(match, facts->strings[missing->name], site, seen);
    }
    for (gsize i = 0; i < facts->n_inputs; i++)
      if (facts->inputs[i].origin == NK_ORIGIN_PROJECT)
        add_input(match, facts->strings[facts->inputs[i].file], facts->file, seen);
  }
}
