/* Classes of all units by qualified name: bases, methods, who owns them, which can be allocated by name. */
#include "program_private.h"

#include <string.h>

#define META_SUFFIX "::MetaClass"

gboolean nk_class_is_meta(const char *name) {
  return g_str_has_suffix(name, META_SUFFIX);
}

static NkClass *intern_class(NkProgram *program, const char *name) {
  NkClass *klass = nk_program_class(program, name);
  if (klass)
    return klass;
  klass = g_new0(NkClass, 1);
  klass->name = name;
  klass->bases = g_ptr_array_new();
  klass->derived = g_ptr_array_new();
  klass->methods = g_ptr_array_new();
  klass->bundle = G_MAXUINT;
  g_ptr_array_add(program->classes, klass);
  g_hash_table_insert(program->class_names, (gpointer)klass->name, klass);
  return klass;
}

static void take_class(NkProgram *program, const NkLink *link, const NkFactClass *fact) {
  const char *name = link->facts->strings[fact->qualified];
  if (!*name)
    return;
  NkClass *klass = intern_class(program, name);
  if (klass->fact && nk_class_rank(klass->fact) >= nk_class_rank(fact))
    return;
  klass->facts = link->facts;
  klass->fact = fact;
  klass->origin = (NkOrigin)fact->origin;
  klass->project = fact->origin == NK_ORIGIN_PROJECT && (fact->flags & NK_CLASS_DEFINITION);
  klass->abstract = (fact->flags & NK_CLASS_ABSTRACT) != 0;
  klass->bundle = klass->project ? link->bundle : G_MAXUINT;
}

static void add_base(NkProgram *program, NkClass *klass, const char *name) {
  const char *base = nk_program_type_name(program, name);
  if (*base && strcmp(base, klass->name) != 0)
    nk_set_add(klass->bases, intern_class(program, base));
}

static void link_bases(NkProgram *program) {
  for (guint i = 0; i < program->classes->len; i++) {
    NkClass *klass = program->classes->pdata[i];
    for (guint32 b = 0; klass->fact && b < klass->fact->n_bases; b++)
      add_base(program, klass, klass->facts->strings[klass->facts->bases[klass->fact->first_base + b].qualified]);
  }
}

static gboolean is_guessed(const NkClass *klass) {
  return !klass->project &&
         (klass->bases->len == 0 || (klass->origin >= NK_ORIGIN_SYNTH_MEMBER && klass->origin <= NK_ORIGIN_IMPLICIT));
}

static void link_stated_bases(NkProgram *program, GHashTable *stated) {
  g_autoptr(GList) names = stated ? g_list_sort(g_hash_table_get_keys(stated), (GCompareFunc)strcmp) : NULL;
  for (const GList *at = names; at; at = at->next) {
    NkClass *klass = intern_class(program, g_string_chunk_insert_const(program->chunk, at->data));
    if (!is_guessed(klass))
      continue;
    g_ptr_array_set_size(klass->bases, 0);
    add_base(program, klass, g_hash_table_lookup(stated, at->data));
  }
}

/* Macros that define a meta class: OSDefineMetaClassAndStructors(Foo, Bar) and its relatives. */
static void read_macro(NkProgram *program, const NkFacts *facts, const NkFactMacro *macro) {
  const char *name = facts->strings[macro->name];
  if (!g_str_has_prefix(name, "OSDefineMetaClass"))
    return;
  g_auto(GStrv) arguments = g_strsplit(facts->strings[macro->arguments], ",", 0);
  if (!arguments[0])
    return;
  NkClass *klass = nk_program_class(program, g_strstrip(arguments[0]));
  if (!klass)
    return;
  klass->registered = TRUE;
  /* The macro that defines alloc() knows better than the parse: a driver older or newer than the headers leaves some
     pure virtual method of its base undone, and was built all the same. */
  if (strstr(name, "Structors"))
    klass->abstract = strstr(name, "Abstract") != NULL;
  if (klass->bases->len == 0 && arguments[1])
    add_base(program, klass, g_strstrip(arguments[1]));
}

static void read_meta_object(NkProgram *program, const NkVariable *variable) {
  static const char suffix[] = "::gMetaClass";
  if (!g_str_has_suffix(variable->name, suffix) || (variable->fact->flags & NK_VARIABLE_EXTERN))
    return;
  g_autofree char *name = g_strndup(variable->name, strlen(variable->name) - strlen(suffix));
  NkClass *klass = nk_program_class(program, name);
  if (klass)
    klass->registered = TRUE;
}

static void link_registrations(NkProgram *program) {
  for (guint i = 0; i < program->links->len; i++) {
    const NkFacts *facts = ((NkLink *)program->links->pdata[i])->facts;
    for (gsize m = 0; m < facts->n_macros; m++)
      read_macro(program, facts, &facts->macros[m]);
  }
  for (guint i = 0; i < program->variables->len; i++)
    read_meta_object(program, program->variables->pdata[i]);
}

/* A class belongs to the bundle that defines its methods; `own` wins. A family's own source may include the header of
   its classes from an SDK: what the project defines methods of is the project's. */
static void link_method(NkClass *klass, NkFunction *function) {
  gboolean defines = !(function->fact->flags & NK_FUNCTION_HEADER);
  if (defines && (!klass->project || klass->bundle == G_MAXUINT || klass->methods->len == 0 || function->own))
    klass->bundle = function->bundle;
  klass->project |= defines;
  function->klass = klass;
  g_ptr_array_add(klass->methods, function);
}

static void link_methods(NkProgram *program) {
  for (guint i = 0; i < program->functions->len; i++) {
    NkFunction *function = program->functions->pdata[i];
    NkClass *klass = *function->class_name ? nk_program_class(program, function->class_name) : NULL;
    if (klass)
      link_method(klass, function);
  }
}

static int compare_classes(gconstpointer a, gconstpointer b) {
  return strcmp((*(NkClass *const *)a)->name, (*(NkClass *const *)b)->name);
}

void nk_program_link_classes(NkProgram *program, GHashTable *stated) {
  for (guint i = 0; i < program->links->len; i++) {
    const NkLink *link = program->links->pdata[i];
    for (gsize c = 0; c < link->facts->n_classes; c++)
      take_class(program, link, &link->facts->classes[c]);
  }
  link_bases(program);
  link_stated_bases(program, stated);
  link_registrations(program);
  link_methods(program);
  g_ptr_array_sort(program->classes, compare_classes);
  for (guint i = 0; i < program->classes->len; i++) {
    NkClass *klass = program->classes->pdata[i];
    klass->id = i;
    for (guint b = 0; b < klass->bases->len; b++)
      g_ptr_array_add(((NkClass *)klass->bases->pdata[b])->derived, klass);
  }
}
