/* What others ask of a program: its parts, and who bears a name or stands at a place. */
#include "program_private.h"

#include <string.h>

const NkProject *nk_program_project(const NkProgram *program) {
  return program->project;
}

guint nk_program_bundle(const NkProgram *program) {
  return program->bundle;
}

GArray *nk_program_bundles(const NkProgram *program) {
  return program->bundles;
}

GPtrArray *nk_program_functions(const NkProgram *program) {
  return program->functions;
}

GPtrArray *nk_program_classes(const NkProgram *program) {
  return program->classes;
}

GPtrArray *nk_program_variables(const NkProgram *program) {
  return program->variables;
}

GPtrArray *nk_program_units(const NkProgram *program) {
  return program->own_units;
}

NkFunction *nk_program_function(const NkProgram *program, const char *usr) {
  return nk_lookup_usr(program->function_keys, usr);
}

NkFunction *nk_program_function_named(const NkProgram *program, const char *qualified) {
  const GPtrArray *named = g_hash_table_lookup(program->function_names, qualified);
  return named && named->len == 1 ? named->pdata[0] : NULL;
}

/* The number of functions that begin at or before the line; they are sorted by file, then line. */
static guint functions_before(const NkProgram *program, const char *file, guint line) {
  guint low = 0, high = program->functions->len;
  while (low < high) {
    guint middle = low + (high - low) / 2;
    const NkFunction *f = program->functions->pdata[middle];
    int order = strcmp(f->file, file);
    if (order < 0 || (order == 0 && f->line <= line))
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

const NkFunction *nk_program_function_at(const NkProgram *program, const char *file, guint line) {
  for (guint i = functions_before(program, file, line); i > 0; i--) {
    const NkFunction *f = program->functions->pdata[i - 1];
    if (strcmp(f->file, file) != 0)
      return NULL;
    if (f->own && line <= f->end_line)
      return f;
  }
  return NULL;
}

NkVariable *nk_program_variable(const NkProgram *program, const char *usr) {
  return nk_lookup_usr(program->variable_keys, usr);
}

NkClass *nk_program_class(const NkProgram *program, const char *name) {
  return g_hash_table_lookup(program->class_names, name);
}

const NkFactOperand *nk_event_argument(const NkFacts *facts, const NkFactEvent *event, guint n) {
  return n < event->n_operands ? &facts->operands[event->first_operand + n] : NULL;
}
