/* The program as a whole: made here, asked here. */
#include "program_private.h"

#include <string.h>

enum { TEXT_BLOCK = 16384 };

static void function_free(NkFunction *function) {
  g_ptr_array_unref(function->out);
  g_ptr_array_unref(function->in);
  g_ptr_array_unref(function->variables);
  g_ptr_array_unref(function->allocates);
  g_free(function);
}

static void class_free(NkClass *klass) {
  g_ptr_array_unref(klass->bases);
  g_ptr_array_unref(klass->derived);
  g_ptr_array_unref(klass->methods);
  g_free(klass);
}

static void variable_free(NkVariable *variable) {
  g_ptr_array_unref(variable->functions);
  g_ptr_array_unref(variable->variables);
  g_free(variable);
}

static void link_free(NkLink *link) {
  g_free(link->functions);
  g_clear_pointer(&link->local_functions, g_hash_table_unref);
  g_clear_pointer(&link->local_variables, g_hash_table_unref);
  g_free(link);
}

void nk_multi_add(GHashTable *table, gconstpointer key, gpointer value) {
  GPtrArray *list = g_hash_table_lookup(table, key);
  if (!list)
    g_hash_table_insert(table, (gpointer)key, list = g_ptr_array_new());
  g_ptr_array_add(list, value);
}

void nk_set_add(GPtrArray *set, gpointer value) {
  if (!g_ptr_array_find(set, value, NULL))
    g_ptr_array_add(set, value);
}

static GHashTable *string_table(GDestroyNotify free_value) {
  return g_hash_table_new_full(g_str_hash, g_str_equal, NULL, free_value);
}

static GHashTable *pointer_table(GDestroyNotify free_value) {
  return g_hash_table_new_full(NULL, NULL, NULL, free_value);
}

static NkProgram *program_new(const NkProject *project, guint bundle, GPtrArray *facts) {
  NkProgram *p = g_new0(NkProgram, 1);
  GDestroyNotify unref_array = (GDestroyNotify)g_ptr_array_unref;
  p->project = project;
  p->bundle = bundle;
  p->all_facts = g_ptr_array_ref(facts);
  p->bundles = g_array_new(FALSE, FALSE, sizeof(guint));
  p->links = g_ptr_array_new_with_free_func((GDestroyNotify)link_free);
  p->by_facts = pointer_table(NULL);
  p->own_units = g_ptr_array_new();
  p->functions = g_ptr_array_new_with_free_func((GDestroyNotify)function_free);
  p->classes = g_ptr_array_new_with_free_func((GDestroyNotify)class_free);
  p->variables = g_ptr_array_new_with_free_func((GDestroyNotify)variable_free);
  p->edges = g_ptr_array_new_with_free_func(g_free);
  p->chunk = g_string_chunk_new(TEXT_BLOCK);
  p->function_keys = string_table(NULL);
  p->variable_keys = string_table(NULL);
  p->class_names = string_table(NULL);
  p->function_names = string_table(unref_array);
  p->method_names = string_table(unref_array);
  p->overriders = string_table(unref_array);
  p->type_names = string_table(NULL);
  p->dispatch = string_table(unref_array);
  p->field_stores = string_table((GDestroyNotify)g_array_unref);
  p->ancestors = pointer_table((GDestroyNotify)g_hash_table_unref);
  p->global_stores = pointer_table((GDestroyNotify)g_array_unref);
  p->locals = pointer_table((GDestroyNotify)nk_locals_free);
  p->providers = pointer_table((GDestroyNotify)g_ptr_array_unref);
  p->values = g_hash_table_new_full(nk_query_hash, nk_query_equal, g_free, (GDestroyNotify)g_array_unref);
  return p;
}

static NkProgram *link_all(NkProgram *program, GHashTable *bases) {
  nk_program_link(program);
  nk_program_link_classes(program, bases);
  nk_program_link_overrides(program);
  nk_program_index_stores(program);
  nk_program_link_graph(program);
  return program;
}

NkProgram *nk_program_new(const NkProject *project, guint bundle, GPtrArray *facts, GHashTable *bases) {
  g_assert(bundle < project->bundles->len);
  NkProgram *program = program_new(project, bundle, facts);
  nk_program_take_units(program, facts);
  return link_all(program, bases);
}

NkProgram *nk_program_new_unbuilt(const NkProject *project, guint bundle, GPtrArray *facts, GHashTable *bases) {
  g_autoptr(NkProgram) program = program_new(project, bundle, facts);
  nk_program_take_unbuilt(program, facts);
  return program->own_units->len ? link_all(g_steal_pointer(&program), bases) : NULL;
}

void nk_program_free(NkProgram *program) {
  if (!program)
    return;
  GHashTable *tables[] = {program->values,        program->providers,     program->locals,
                          program->global_stores, program->field_stores,  program->dispatch,
                          program->ancestors,     program->type_names,    program->overriders,
                          program->class_names,   program->method_names,  program->function_names,
                          program->variable_keys, program->function_keys, program->by_facts};
  for (guint i = 0; i < G_N_ELEMENTS(tables); i++)
    g_hash_table_unref(tables[i]);
  GPtrArray *arrays[] = {program->edges,     program->variables, program->classes,  program->functions,
                         program->own_units, program->links,     program->all_facts};
  for (guint i = 0; i < G_N_ELEMENTS(arrays); i++)
    g_ptr_array_unref(arrays[i]);
  g_array_unref(program->bundles);
  g_string_chunk_free(program->chunk);
  g_free(program);
}

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
  return g_hash_table_lookup(program->function_keys, usr);
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
  return g_hash_table_lookup(program->variable_keys, usr);
}

NkClass *nk_program_class(const NkProgram *program, const char *name) {
  return g_hash_table_lookup(program->class_names, name);
}

const NkFactOperand *nk_event_argument(const NkFacts *facts, const NkFactEvent *event, guint n) {
  return n < event->n_operands ? &facts->operands[event->first_operand + n] : NULL;
}
