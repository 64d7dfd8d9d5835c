/* The program as a whole: its memory, and the order in which it is linked. */
#include "program_private.h"

enum { TEXT_BLOCK = 16384 };

static void function_strip(NkFunction *function) {
  g_clear_pointer(&function->out, g_ptr_array_unref);
  g_clear_pointer(&function->in, g_ptr_array_unref);
  g_clear_pointer(&function->variables, g_ptr_array_unref);
  g_clear_pointer(&function->allocates, g_ptr_array_unref);
  function->klass = NULL;
}

static void function_free(NkFunction *function) {
  function_strip(function);
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

static GHashTable *string_table(GDestroyNotify free_value) {
  return g_hash_table_new_full(g_str_hash, g_str_equal, NULL, free_value);
}

static GHashTable *key_table(void) {
  return g_hash_table_new_full(nk_key_hash, nk_key_equal, g_free, NULL);
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
  p->function_keys = key_table();
  p->variable_keys = key_table();
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

NkProgram *nk_program_new(const NkProject *project, guint bundle, GPtrArray *facts, GHashTable *bases,
                          const NkUsers *users) {
  g_assert(bundle < project->bundles->len);
  NkProgram *program = program_new(project, bundle, facts);
  g_autoptr(NkUsers) found = users ? NULL : nk_users_new(project, facts);
  nk_program_take_units(program, facts, users ? users : found);
  return link_all(program, bases);
}

NkProgram *nk_program_new_unbuilt(const NkProject *project, guint bundle, GPtrArray *facts, GHashTable *bases) {
  g_autoptr(NkProgram) program = program_new(project, bundle, facts);
  nk_program_take_unbuilt(program, facts);
  return program->own_units->len ? link_all(g_steal_pointer(&program), bases) : NULL;
}

void nk_program_strip(NkProgram *program) {
  GHashTable **tables[] = {&program->values,        &program->providers,     &program->locals,
                           &program->global_stores, &program->field_stores,  &program->dispatch,
                           &program->ancestors,     &program->type_names,    &program->overriders,
                           &program->class_names,   &program->method_names,  &program->function_names,
                           &program->variable_keys, &program->function_keys, &program->by_facts};
  for (guint i = 0; i < G_N_ELEMENTS(tables); i++)
    g_clear_pointer(tables[i], g_hash_table_unref);
  GPtrArray **arrays[] = {&program->edges, &program->variables, &program->classes, &program->own_units,
                          &program->links};
  for (guint i = 0; i < G_N_ELEMENTS(arrays); i++)
    g_clear_pointer(arrays[i], g_ptr_array_unref);
  for (guint i = 0; i < program->functions->len; i++)
    function_strip(program->functions->pdata[i]);
}

void nk_program_free(NkProgram *program) {
  if (!program)
    return;
  nk_program_strip(program);
  g_ptr_array_unref(program->functions);
  g_ptr_array_unref(program->all_facts);
  g_array_unref(program->bundles);
  g_string_chunk_free(program->chunk);
  g_free(program);
}
