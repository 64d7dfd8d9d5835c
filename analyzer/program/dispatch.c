/* Which methods a virtual call can reach, by class hierarchy. */
#include "program_private.h"

#include <string.h>

enum { CHAIN_MAX = 64 };

/* The usrs that a method overrides, through methods of the project too: facts may list the nearest only. */
static void overridden_usrs(const NkProgram *program, const NkFunction *method, GHashTable *usrs, guint depth) {
  for (guint32 i = 0; depth < CHAIN_MAX && i < method->fact->n_overrides; i++) {
    const NkFactOverride *o = &method->facts->overrides[method->fact->first_override + i];
    const char *usr = method->facts->strings[o->usr];
    if (!*usr || !g_hash_table_add(usrs, (gpointer)usr))
      continue;
    const NkFunction *base = nk_program_resolve(program, method->facts, usr);
    if (base && base != method)
      overridden_usrs(program, base, usrs, depth + 1);
  }
}

void nk_program_link_overrides(NkProgram *program) {
  for (guint i = 0; i < program->functions->len; i++) {
    NkFunction *function = program->functions->pdata[i];
    if (function->fact->n_overrides == 0)
      continue;
    g_autoptr(GHashTable) usrs = g_hash_table_new(g_str_hash, g_str_equal);
    overridden_usrs(program, function, usrs, 0);
    GHashTableIter iter;
    gpointer usr;
    g_hash_table_iter_init(&iter, usrs);
    while (g_hash_table_iter_next(&iter, &usr, NULL)) /* one method a list: the order of usrs does not matter */
      nk_multi_add(program->overriders, usr, function);
  }
}

void nk_program_add_overriders(const NkProgram *program, const NkFunction *method, GPtrArray *found) {
  const GPtrArray *all = g_hash_table_lookup(program->overriders, method->usr);
  for (guint i = 0; all && i < all->len; i++)
    nk_set_add(found, all->pdata[i]);
}

static gboolean fits(const NkProgram *program, const NkFunction *method, const char *receiver) {
  return !*receiver || !nk_program_class(program, receiver) ||
         nk_program_derives(program, method->class_name, receiver);
}

/* The method that objects of exactly this class run: the nearest upwards. */
static NkFunction *inherited(const NkClass *klass, const char *usr, const GPtrArray *overriders, guint depth) {
  for (guint i = 0; i < klass->methods->len; i++) {
    NkFunction *m = klass->methods->pdata[i];
    if (strcmp(m->usr, usr) == 0 || (overriders && g_ptr_array_find((GPtrArray *)overriders, m, NULL)))
      return m;
  }
  for (guint i = 0; depth < CHAIN_MAX && i < klass->bases->len; i++) {
    NkFunction *m = inherited(klass->bases->pdata[i], usr, overriders, depth + 1);
    if (m)
      return m;
  }
  return NULL;
}

/* The declaration is a guess: methods of that name in classes below the receiver's. */
static void add_by_name(const NkProgram *program, const char *name, const char *receiver, GPtrArray *found) {
  const GPtrArray *named = g_hash_table_lookup(program->method_names, name);
  for (guint i = 0; named && *receiver && i < named->len; i++)
    if (nk_program_derives(program, ((NkFunction *)named->pdata[i])->class_name, receiver))
      nk_set_add(found, named->pdata[i]);
}

static GPtrArray *find_targets(const NkProgram *program, const NkFacts *facts, const NkFactEvent *event,
                               const char *receiver) {
  GPtrArray *found = g_ptr_array_new();
  const char *usr = facts->strings[event->usr];
  const GPtrArray *overriders = *usr ? g_hash_table_lookup(program->overriders, usr) : NULL;
  const NkClass *klass = nk_program_class(program, receiver);
  NkFunction *nearest = klass && *usr ? inherited(klass, usr, overriders, 0) : NULL;
  if (!nearest)
    nearest = nk_program_resolve(program, facts, usr);
  if (nearest)
    g_ptr_array_add(found, nearest);
  for (guint i = 0; overriders && i < overriders->len; i++)
    if (fits(program, overriders->pdata[i], receiver))
      nk_set_add(found, overriders->pdata[i]);
  if (found->len == 0 && event->origin >= NK_ORIGIN_SYNTH_MEMBER)
    add_by_name(program, facts->strings[event->name], receiver, found);
  return found;
}

GPtrArray *nk_program_dispatch(const NkProgram *program, const NkFacts *facts, const NkFactEvent *event) {
  const char *receiver = nk_program_type_name(program, facts->strings[event->receiver_class]);
  g_autofree char *key =
      g_strdup_printf("%s %s %s", facts->strings[event->usr], receiver, facts->strings[event->qualified]);
  GPtrArray *found = g_hash_table_lookup(program->dispatch, key);
  if (!found) {
    found = find_targets(program, facts, event, receiver);
    g_hash_table_insert(program->dispatch, g_string_chunk_insert_const(program->chunk, key), found);
  }
  return found;
}

/* Where the base is only guessed, or named but nowhere declared, no override can be seen. A method that is virtual, or
   that nothing in the program calls, is then taken to override that base's. */
static const NkClass *guessed_base(const NkClass *klass, guint depth) {
  for (guint i = 0; depth < CHAIN_MAX && i < klass->bases->len; i++) {
    const NkClass *base = klass->bases->pdata[i];
    if (!base->project && (!base->fact || base->origin >= NK_ORIGIN_SYNTH_MEMBER))
      return base;
    base = guessed_base(base, depth + 1);
    if (base)
      return base;
  }
  return NULL;
}

static gboolean is_called(const NkFunction *function) {
  for (guint i = 0; i < function->in->len; i++)
    if (((NkEdge *)function->in->pdata[i])->caller != function)
      return TRUE;
  return FALSE;
}

static gboolean may_override(const NkFunction *function) {
  return function->fact->kind == NK_FUNCTION_METHOD && !(function->fact->flags & NK_FUNCTION_STATIC) &&
         ((function->fact->flags & NK_FUNCTION_VIRTUAL) || !is_called(function));
}

static void overridden_names(const NkProgram *program, const NkFunction *function, GPtrArray *names, guint depth) {
  for (guint32 i = 0; i < function->fact->n_overrides; i++) {
    const NkFactOverride *o = &function->facts->overrides[function->fact->first_override + i];
    const char *qualified = function->facts->strings[o->qualified];
    if (o->origin != NK_ORIGIN_PROJECT) {
      if (!g_ptr_array_find_with_equal_func(names, qualified, g_str_equal, NULL))
        g_ptr_array_add(names, (gpointer)qualified);
      continue;
    }
    const NkFunction *base = nk_program_resolve(program, function->facts, function->facts->strings[o->usr]);
    if (base && base != function && depth < CHAIN_MAX)
      overridden_names(program, base, names, depth + 1);
  }
}

void nk_program_overridden_all(const NkProgram *program, const NkFunction *function, GPtrArray *names) {
  overridden_names(program, function, names, 0);
  if (names->len > 0 || !function->klass || function->fact->n_overrides > 0 || !may_override(function))
    return;
  const NkClass *base = guessed_base(function->klass, 0);
  for (guint i = 0; base && i < CHAIN_MAX; i++) {
    g_autofree char *name = g_strdup_printf("%s::%s", base->name, function->name);
    g_ptr_array_add(names, g_string_chunk_insert_const(program->chunk, name));
    base = base->bases->len ? base->bases->pdata[0] : NULL;
  }
}

const char *nk_program_overridden(const NkProgram *program, const NkFunction *function) {
  g_autoptr(GPtrArray) names = g_ptr_array_new();
  nk_program_overridden_all(program, function, names);
  return names->len ? names->pdata[0] : NULL;
}
