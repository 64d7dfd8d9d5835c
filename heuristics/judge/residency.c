/* Where each function must live, and what calls it, from the contexts that reach it. */
#include "heuristics/judge/bundle.h"

static const guint kernel_contexts = 1u << NK_CONTEXT_PRIMARY_INTERRUPT | 1u << NK_CONTEXT_KERNEL_CALLBACK;

const char *const nk_roles[NK_N_ROLES] = {
    "initialisation and cleanup", "request handling", "interrupt", "control interface", "power", "other"};

/* By context; what runs later on behalf of a request (a timer, a work loop, a thread) is none of the others. */
static guint role_index(int context) {
  static const guint indices[NK_N_CONTEXTS] = {
      [NK_CONTEXT_LIFECYCLE] = 0,         [NK_CONTEXT_KERNEL_CALLBACK] = 1, [NK_CONTEXT_COMPLETION] = 1,
      [NK_CONTEXT_PRIMARY_INTERRUPT] = 2, [NK_CONTEXT_USER_CLIENT] = 3,     [NK_CONTEXT_POWER] = 4,
      [NK_CONTEXT_WORK_LOOP] = 5,         [NK_CONTEXT_TIMER] = 5,           [NK_CONTEXT_THREAD] = 5};
  return context < 0 ? NK_N_ROLES - 1 : indices[context];
}

const char *nk_role_name(int context) {
  return nk_roles[role_index(context)];
}

/* It holds an operation that only the kernel may do. */
static gboolean is_kernel_only(const NkBundleJudgement *judgement, const NkFunction *function) {
  for (guint i = 0; i < judgement->kernel_only->len; i++) {
    const NkEvidence *e = g_ptr_array_index(judgement->kernel_only, i);
    if (g_strcmp0(e->site_file, function->file) == 0 && function->line <= e->line && e->line <= function->end_line)
      return TRUE;
  }
  return FALSE;
}

static NkResidency residency_of(const NkBundleJudgement *judgement, const NkReach *reach, const NkFunction *function) {
  if (!nk_reach_live(reach, function))
    return NK_RESIDENCY_DEAD;
  guint contexts = nk_reach_contexts(reach, function);
  if ((contexts & kernel_contexts) || is_kernel_only(judgement, function))
    return NK_RESIDENCY_MUST;
  return contexts ? NK_RESIDENCY_MOVABLE : NK_RESIDENCY_UNKNOWN;
}

/* Of several contexts the one that asks most of the code. */
static int role_of(const NkReach *reach, const NkFunction *function) {
  static const NkContext order[NK_N_CONTEXTS] = {
      NK_CONTEXT_PRIMARY_INTERRUPT, NK_CONTEXT_KERNEL_CALLBACK, NK_CONTEXT_WORK_LOOP, NK_CONTEXT_TIMER,
      NK_CONTEXT_COMPLETION,        NK_CONTEXT_USER_CLIENT,     NK_CONTEXT_THREAD,    NK_CONTEXT_POWER,
      NK_CONTEXT_LIFECYCLE};
  guint contexts = nk_reach_live(reach, function) ? nk_reach_contexts(reach, function) : 0;
  for (guint i = 0; i < NK_N_CONTEXTS; i++)
    if (contexts & 1u << order[i])
      return (int)order[i];
  return -1;
}

static void take_function(NkBundleJudgement *judgement, const NkReach *reach, const NkFunction *function) {
  guint lines = function->end_line >= function->line ? function->end_line - function->line + 1 : 0;
  NkResident resident = {function, residency_of(judgement, reach, function), role_of(reach, function), lines};
  judgement->functions[resident.residency]++;
  judgement->lines[resident.residency] += lines;
  if (resident.residency != NK_RESIDENCY_DEAD) {
    judgement->roles[role_index(resident.role)].functions++;
    judgement->roles[role_index(resident.role)].lines += lines;
  }
  if (resident.role >= 0) {
    judgement->role_functions[resident.role]++;
    judgement->role_lines[resident.role] += lines;
  }
  g_array_append_val(judgement->residents, resident);
}

static gint compare_residents(gconstpointer a, gconstpointer b) {
  const NkResident *x = a, *y = b;
  if (x->lines != y->lines)
    return x->lines > y->lines ? -1 : 1;
  return x->function->id < y->function->id ? -1 : x->function->id > y->function->id;
}

void nk_residency_take(NkBundleJudgement *judgement, const NkProgram *program, const NkReach *reach) {
  GPtrArray *functions = nk_program_functions(program);
  for (guint i = 0; i < functions->len; i++) {
    const NkFunction *function = g_ptr_array_index(functions, i);
    if (function->own && !(function->fact->flags & NK_FUNCTION_MACRO)) /* what a macro writes is nobody's to move */
      take_function(judgement, reach, function);
  }
  g_array_sort(judgement->residents, compare_residents);
}
