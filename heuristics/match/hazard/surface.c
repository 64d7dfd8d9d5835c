/* What the bundle opens to user processes: device nodes, user clients, selectors. */
#include "hazard.h"

#include <string.h>

/* ---- device nodes ---- */

static void look_at_nodes(NkHazardRun *run, const NkFunction *f, gint64 bits) {
  for (guint i = 0; i < f->fact->n_events; i++) {
    const NkListedCall *call = nk_hazard_listed(run, f, i, "calls");
    const NkFactEvent *event = nk_hazard_event(f, i);
    gint64 mode = 0;
    if (!call || !nk_hazard_constant(run, f, nk_hazard_argument(f, event, call, 0), &mode) || !(mode & bits))
      continue;
    g_autofree char *octal = g_strdup_printf("%04" G_GINT64_MODIFIER "o", mode);
    nk_hazard_add(run, f, event, nk_hazard_call_name(f, event, call), octal);
  }
}

void nk_hazard_open_node(NkHazardRun *run) {
  gint64 bits = nk_hazard_number(run, "bits");
  g_autoptr(GPtrArray) functions = nk_hazard_functions(run);
  for (guint i = 0; i < functions->len; i++)
    look_at_nodes(run, functions->pdata[i], bits);
}

/* ---- user clients ---- */

static gboolean is_client(const NkHazardRun *run, const NkClass *klass) {
  char **classes = nk_rule_list(run->rule, "classes");
  for (char **name = classes; name && *name; name++)
    if (nk_program_derives(run->match->program, klass->name, *name))
      return TRUE;
  return FALSE;
}

static gboolean is_related(const NkProgram *program, const char *a, const char *b) {
  return nk_program_derives(program, a, b) || nk_program_derives(program, b, a);
}

/* Methods of the class, of what it comes from or becomes, and what opens clients. */
static gboolean serves(const NkHazardRun *run, const NkFunction *f, const NkClass *klass) {
  return (*f->class_name && is_related(run->match->program, f->class_name, klass->name)) ||
         strcmp(f->name, "newUserClient") == 0;
}

static gboolean is_asked_in(const NkHazardRun *run, const NkFunction *f, const NkClass *klass) {
  if (serves(run, f, klass))
    return TRUE;
  for (guint i = 0; i < f->in->len; i++)
    if (serves(run, ((NkEdge *)f->in->pdata[i])->caller, klass))
      return TRUE;
  return FALSE;
}

static gboolean asks(const NkHazardRun *run, const NkClass *klass) {
  const GPtrArray *registrations = nk_reach_registrations(run->match->reach);
  for (guint i = 0; i < registrations->len; i++) {
    const NkRegistration *r = registrations->pdata[i];
    if (r->rule->privilege && r->function && is_asked_in(run, r->function, klass))
      return TRUE;
  }
  const NkBundle *bundle = run->match->project->bundles->pdata[run->match->bundle];
  for (guint i = 0; bundle->properties && i < bundle->properties->len; i++)
    if (nk_hazard_lists(run, "properties", ((NkProperty *)bundle->properties->pdata[i])->key))
      return TRUE;
  return FALSE;
}

void nk_hazard_open_client(NkHazardRun *run) {
  const GPtrArray *classes = nk_program_classes(run->match->program);
  for (guint i = 0; i < classes->len; i++) {
    const NkClass *klass = classes->pdata[i];
    if (!nk_match_owns_class(run->match, klass) || !is_client(run, klass) ||
        !nk_reach_class_live(run->match->reach, klass) || asks(run, klass))
      continue;
    nk_hazard_add_text(
        run, &(NkSubjectText){.symbol = klass->name, .klass = klass->name, .site = nk_match_class_site(klass)});
  }
}

/* ---- selectors ---- */

static gboolean is_empty(const NkFactOperand *operand) {
  return operand->kind == NK_SHAPE_NULL || operand->kind == NK_SHAPE_CONSTANT || operand->kind == NK_SHAPE_OMITTED;
}

/* Rows that name a function; of a table that is filled later, all. */
static guint count_rows(const NkVariable *v) {
  g_autoptr(GHashTable) filled = g_hash_table_new(NULL, NULL);
  guint rows = 0;
  for (guint32 i = 0; i < v->fact->n_initialisers; i++) {
    const NkFactInitialiser *one = &v->facts->initialisers[v->fact->first_initialiser + i];
    rows = MAX(rows, one->row + 1);
    if (!is_empty(&v->facts->operands[one->operand]))
      g_hash_table_add(filled, GUINT_TO_POINTER(one->row));
  }
  guint with = g_hash_table_size(filled);
  return with ? with : rows;
}

/* The number is part of the identity: a table that grew is another finding. */
void nk_hazard_selectors(NkHazardRun *run) {
  const GPtrArray *variables = nk_program_variables(run->match->program);
  for (guint i = 0; i < variables->len; i++) {
    const NkVariable *v = variables->pdata[i];
    guint rows = count_rows(v);
    if (!v->own || rows == 0 || !nk_reach_variable_live(run->match->reach, v) ||
        !nk_hazard_lists(run, "tables", nk_program_type_name(run->match->program, v->type)))
      continue;
    g_autofree char *count = g_strdup_printf("%u selector%s", rows, rows == 1 ? "" : "s");
    nk_hazard_add_text(run, &(NkSubjectText){.symbol = v->name,
                                             .name = v->name,
                                             .value = count,
                                             .statement = count,
                                             .site = {v->file, v->line, v->fact->column}});
  }
}
