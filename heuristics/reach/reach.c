/* What is reached, and how: made here, asked here. */
#include "reach_private.h"

static void registration_free(NkRegistration *registration) {
  g_ptr_array_unref(registration->handlers);
  g_ptr_array_unref(registration->filters);
  g_free(registration);
}

static guint entry_hash(gconstpointer key) {
  const NkEntry *e = key;
  return e->function->id * 31 + e->context;
}

static gboolean entry_equal(gconstpointer a, gconstpointer b) {
  const NkEntry *e = a, *f = b;
  return e->function == f->function && e->context == f->context;
}

static int compare_entries(gconstpointer a, gconstpointer b) {
  const NkEntry *e = *(NkEntry *const *)a, *f = *(NkEntry *const *)b;
  if (e->function != f->function)
    return e->function->id < f->function->id ? -1 : 1;
  return (e->context > f->context) - (e->context < f->context);
}

NkReach *nk_reach_new(const NkProgram *program, const NkCatalog *catalog) {
  NkReach *r = g_new0(NkReach, 1);
  guint n = MAX(nk_program_functions(program)->len, 1);
  guint classes = MAX(nk_program_classes(program)->len, 1), variables = MAX(nk_program_variables(program)->len, 1);
  r->program = program;
  r->catalog = catalog;
  r->live = g_new0(gboolean, n);
  r->possible = g_new0(gboolean, n);
  r->waiting = g_new0(gboolean, n);
  r->contexts = g_new0(guint, n);
  r->held = g_new0(GPtrArray *, n);
  r->registers = g_new0(GPtrArray *, n);
  r->names_classes = g_new0(GPtrArray *, n);
  for (guint i = 0; i < NK_N_WAYS; i++)
    r->ways[i] = g_new0(NkWay, n);
  r->class_live = g_new0(gboolean, classes);
  r->class_why = g_new0(char *, classes);
  r->variable_live = g_new0(gboolean, variables);
  r->tables = g_new0(GPtrArray *, variables);
  r->started = g_new0(gboolean, nk_program_project(program)->bundles->len);
  r->entries = g_ptr_array_new_with_free_func(g_free);
  r->entry_keys = g_hash_table_new(entry_hash, entry_equal);
  r->registrations = g_ptr_array_new_with_free_func((GDestroyNotify)registration_free);
  r->pending = g_ptr_array_new();
  nk_reach_find_registrations(r);
  nk_reach_find_entries(r);
  nk_reach_run(r);
  nk_reach_find_exports(r);
  nk_reach_run(r);
  g_ptr_array_sort(r->entries, compare_entries);
  nk_reach_find_contexts(r);
  return r;
}

static void free_lists(GPtrArray **lists, guint n) {
  for (guint i = 0; i < n; i++)
    g_clear_pointer(&lists[i], g_ptr_array_unref);
  g_free(lists);
}

void nk_reach_free(NkReach *reach) {
  if (!reach)
    return;
  guint n = nk_program_functions(reach->program)->len;
  free_lists(reach->registers, n);
  free_lists(reach->held, n);
  free_lists(reach->names_classes, n);
  free_lists(reach->tables, nk_program_variables(reach->program)->len);
  for (guint i = 0; i < nk_program_classes(reach->program)->len; i++)
    g_free(reach->class_why[i]);
  for (guint i = 0; i < NK_N_WAYS; i++)
    g_free(reach->ways[i]);
  void *arrays[] = {reach->started,  reach->live,       reach->possible,  reach->waiting,
                    reach->contexts, reach->class_live, reach->class_why, reach->variable_live};
  for (guint i = 0; i < G_N_ELEMENTS(arrays); i++)
    g_free(arrays[i]);
  g_hash_table_unref(reach->entry_keys);
  g_ptr_array_unref(reach->entries);
  g_ptr_array_unref(reach->registrations);
  g_ptr_array_unref(reach->pending);
  g_free(reach);
}

gboolean nk_reach_live(const NkReach *reach, const NkFunction *function) {
  return reach->live[function->id];
}

gboolean nk_reach_class_live(const NkReach *reach, const NkClass *klass) {
  return reach->class_live[klass->id];
}

const char *nk_reach_class_why(const NkReach *reach, const NkClass *klass) {
  if (reach->class_why[klass->id])
    return reach->class_why[klass->id];
  return klass->abstract ? "abstract, and nothing that derives from it is made"
                         : "no personality names it and no live code makes an object of it";
}

gboolean nk_reach_variable_live(const NkReach *reach, const NkVariable *variable) {
  return reach->variable_live[variable->id];
}

guint nk_reach_contexts(const NkReach *reach, const NkFunction *function) {
  return reach->contexts[function->id];
}

GPtrArray *nk_reach_entries(const NkReach *reach) {
  return reach->entries;
}

GPtrArray *nk_reach_registrations(const NkReach *reach) {
  return reach->registrations;
}
