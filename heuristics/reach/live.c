/* Liveness: a fixed point, because functions, classes and tables become live by turns. */
#include "reach_private.h"

#include <string.h>

enum { CHAIN_MAX = 64 };

static void mark(NkReach *reach, NkFunction *function) {
  if (reach->live[function->id])
    return;
  reach->live[function->id] = TRUE;
  g_ptr_array_add(reach->pending, function);
}

void nk_reach_enter(NkReach *reach, NkFunction *function, NkContext context, const char *how, const NkRule *rule,
                    NkSite site) {
  NkEntry key = {function, context, how, rule, site};
  mark(reach, function);
  if (g_hash_table_contains(reach->entry_keys, &key))
    return;
  NkEntry *entry = g_memdup2(&key, sizeof key);
  g_ptr_array_add(reach->entries, entry);
  g_hash_table_add(reach->entry_keys, entry);
}

/* ---- classes ---- */

/* The class and its bases in the project, nearest first. */
static GPtrArray *class_chain(NkClass *klass) {
  GPtrArray *chain = g_ptr_array_new();
  g_ptr_array_add(chain, klass);
  for (guint at = 0; at < chain->len && chain->len < CHAIN_MAX; at++) {
    const NkClass *k = chain->pdata[at];
    for (guint i = 0; i < k->bases->len; i++)
      if (((NkClass *)k->bases->pdata[i])->project && !g_ptr_array_find(chain, k->bases->pdata[i], NULL))
        g_ptr_array_add(chain, k->bases->pdata[i]);
  }
  return chain;
}

static void note_overrides(const NkFunction *method, GHashTable *overridden) {
  for (guint32 i = 0; i < method->fact->n_overrides; i++) {
    const NkFactOverride *o = &method->facts->overrides[method->fact->first_override + i];
    g_hash_table_add(overridden, (gpointer)method->facts->strings[o->usr]);
  }
}

/* What a rule says about methods that override one of these; a lifecycle method when none does. */
static NkContext override_context(const NkReach *reach, const GPtrArray *names, const NkRule **rule) {
  g_autoptr(GPtrArray) found = g_ptr_array_new();
  for (guint i = 0; i < names->len; i++)
    nk_catalog_match_override(reach->catalog, reach->program, names->pdata[i], found);
  for (guint i = 0; i < found->len; i++) {
    *rule = found->pdata[i];
    if ((*rule)->context >= 0)
      return (NkContext)(*rule)->context;
  }
  *rule = NULL;
  return NK_CONTEXT_LIFECYCLE;
}

static gboolean runs_at_once(const NkFunction *method) {
  return method->fact->kind == NK_FUNCTION_CONSTRUCTOR || method->fact->kind == NK_FUNCTION_DESTRUCTOR;
}

/* The kernel calls what overrides a method from outside the project. What macros write is live, but no way in. */
static void enter_method(NkReach *reach, NkFunction *method, const NkSite *property_list) {
  g_autoptr(GPtrArray) names = g_ptr_array_new();
  const NkRule *rule = NULL;
  nk_program_overridden_all(reach->program, method, names);
  if (method->fact->flags & NK_FUNCTION_MACRO) {
    mark(reach, method);
  } else if (names->len > 0) {
    NkContext context = override_context(reach, names, &rule);
    nk_reach_enter(reach, method, context, property_list ? "personality" : "override", rule,
                   property_list ? *property_list : nk_function_site(method));
  } else if (runs_at_once(method)) {
    mark(reach, method);
  }
}

static void make_possible(NkReach *reach, NkFunction *method) {
  if (reach->possible[method->id])
    return;
  reach->possible[method->id] = TRUE;
  if (reach->waiting[method->id])
    mark(reach, method);
  const GPtrArray *held = reach->held[method->id];
  for (guint i = 0; held && i < held->len; i++) {
    const NkEntry *e = held->pdata[i];
    nk_reach_enter(reach, method, e->context, e->how, e->rule, e->site);
  }
}

static void make_methods(NkReach *reach, const NkClass *klass, GHashTable *overridden, const NkSite *property_list) {
  for (guint i = 0; i < klass->methods->len; i++) {
    NkFunction *method = klass->methods->pdata[i];
    if (g_hash_table_contains(overridden, method->usr) && method->fact->kind == NK_FUNCTION_METHOD)
      continue;
    make_possible(reach, method);
    enter_method(reach, method, property_list);
  }
  for (guint i = 0; i < klass->methods->len; i++)
    note_overrides(klass->methods->pdata[i], overridden);
}

static void make_meta_class(NkReach *reach, const NkClass *klass) {
  g_autofree char *name = g_strconcat(klass->name, "::MetaClass", NULL);
  const NkClass *meta = nk_program_class(reach->program, name);
  for (guint i = 0; meta && i < meta->methods->len; i++)
    mark(reach, meta->methods->pdata[i]);
}

/* Objects held by value are made with their holder. */
static void make_fields(NkReach *reach, const NkClass *klass) {
  for (guint32 i = 0; klass->fact && i < klass->fact->n_fields; i++) {
    const char *type = klass->facts->strings[klass->facts->fields[klass->fact->first_field + i].type];
    NkClass *held =
        strpbrk(type, "*&<") ? NULL : nk_program_class(reach->program, nk_program_type_name(reach->program, type));
    if (held && held->project)
      nk_reach_make_class(reach, held, NULL, g_strdup_printf("a member of %s", klass->name));
  }
}

/* Takes `why`. */
void nk_reach_make_class(NkReach *reach, NkClass *klass, const NkSite *property_list, char *why) {
  if (reach->class_live[klass->id]) {
    g_free(why);
    return;
  }
  reach->class_live[klass->id] = TRUE;
  reach->class_why[klass->id] = why;
  g_autoptr(GPtrArray) chain = class_chain(klass);
  g_autoptr(GHashTable) overridden = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < chain->len; i++) {
    make_methods(reach, chain->pdata[i], overridden, property_list);
    make_meta_class(reach, chain->pdata[i]);
    make_fields(reach, chain->pdata[i]);
  }
}

/* ---- variables, registrations ---- */

static void hold(NkReach *reach, const NkEntry *entry) {
  GPtrArray **held = &reach->held[entry->function->id];
  if (!*held)
    *held = g_ptr_array_new_with_free_func(g_free);
  g_ptr_array_add(*held, g_memdup2(entry, sizeof *entry));
}

/* A virtual method that is handed over runs when an object of its class can be there. */
static void enter_all(NkReach *reach, const GPtrArray *functions, NkContext context, const NkRegistration *r,
                      NkSite site) {
  const char *how = r->table ? "table" : "registration";
  for (guint i = 0; i < functions->len; i++) {
    NkFunction *f = functions->pdata[i];
    if (!nk_reach_possible(reach, f))
      hold(reach, &(NkEntry){f, context, how, r->rule, site});
    else if (r->rule->synchronous)
      mark(reach, f);
    else
      nk_reach_enter(reach, f, context, how, r->rule, site);
  }
}

static void activate(NkReach *reach, const GPtrArray *registrations) {
  for (guint i = 0; registrations && i < registrations->len; i++) {
    NkRegistration *r = registrations->pdata[i];
    NkSite site = r->table ? (NkSite){r->table->file, r->table->line, r->table->fact->column}
                           : nk_event_site(r->function, r->event);
    r->live = TRUE;
    enter_all(reach, r->handlers, nk_registration_context(r), r, site);
    enter_all(reach, r->filters, NK_CONTEXT_PRIMARY_INTERRUPT, r, site);
  }
}

void nk_reach_make_variable(NkReach *reach, NkVariable *variable) {
  if (reach->variable_live[variable->id])
    return;
  reach->variable_live[variable->id] = TRUE;
  activate(reach, reach->tables[variable->id]);
  for (guint i = 0; i < variable->functions->len; i++)
    mark(reach, variable->functions->pdata[i]);
  for (guint i = 0; i < variable->variables->len; i++)
    nk_reach_make_variable(reach, variable->variables->pdata[i]);
}

/* ---- functions ---- */

static void follow_edge(NkReach *reach, const NkEdge *edge) {
  if (nk_reach_follows(reach, edge))
    mark(reach, edge->callee);
  else
    reach->waiting[edge->callee->id] = TRUE;
}

static void make_classes(NkReach *reach, const NkFunction *function, const GPtrArray *classes, const char *how) {
  for (guint i = 0; classes && i < classes->len; i++)
    nk_reach_make_class(reach, classes->pdata[i], NULL, g_strdup_printf("%s %s", how, function->qualified));
}

static void visit(NkReach *reach, const NkFunction *function) {
  make_classes(reach, function, function->allocates, "made in");
  make_classes(reach, function, reach->names_classes[function->id], "named in");
  for (guint i = 0; i < function->variables->len; i++)
    nk_reach_make_variable(reach, function->variables->pdata[i]);
  activate(reach, reach->registers[function->id]);
  for (guint i = 0; i < function->out->len; i++)
    follow_edge(reach, function->out->pdata[i]);
}

void nk_reach_run(NkReach *reach) {
  while (reach->pending->len > 0)
    visit(reach, g_ptr_array_steal_index(reach->pending, reach->pending->len - 1));
}
