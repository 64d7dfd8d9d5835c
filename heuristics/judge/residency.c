/* Where each function must live, from the contexts that reach it. */
#include "heuristics/judge/bundle.h"

static const guint kernel_contexts = 1u << NK_CONTEXT_PRIMARY_INTERRUPT | 1u << NK_CONTEXT_KERNEL_CALLBACK;

static NkResidency residency_of(const NkReach *reach, const NkFunction *function) {
  if (!nk_reach_live(reach, function))
    return NK_RESIDENCY_DEAD;
  guint contexts = nk_reach_contexts(reach, function);
  if (contexts & kernel_contexts)
    return NK_RESIDENCY_MUST;
  return contexts ? NK_RESIDENCY_MOVABLE : NK_RESIDENCY_UNKNOWN;
}

void nk_residency_take(NkBundleJudgement *judgement, const NkProgram *program, const NkReach *reach) {
  GPtrArray *functions = nk_program_functions(program);
  for (guint i = 0; i < functions->len; i++) {
    const NkFunction *function = g_ptr_array_index(functions, i);
    if (!function->own || function->fact->flags & NK_FUNCTION_MACRO)
      continue; /* what a macro writes is nobody's to move */
    NkResidency residency = residency_of(reach, function);
    judgement->functions[residency]++;
    if (function->end_line >= function->line)
      judgement->lines[residency] += function->end_line - function->line + 1;
  }
}
