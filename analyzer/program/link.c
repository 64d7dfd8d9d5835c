/* Functions and variables of all units, each once. */
#include "program_private.h"

#include <string.h>

static const NkLink *link_of(const NkProgram *program, const NkFacts *facts) {
  return g_hash_table_lookup(program->by_facts, facts);
}

static void add_key(GHashTable *keys, NkKey key, gpointer value) {
  g_hash_table_insert(keys, g_memdup2(&key, sizeof key), value);
}

/* What is local to a file is found everywhere, too, as long as nothing else has its usr. */
static void add_usr(GHashTable *keys, const char *usr, gpointer value) {
  if (!nk_lookup_usr(keys, usr))
    add_key(keys, (NkKey){.usr = usr}, value);
}

static NkFunction *function_new(const NkLink *link, const NkFactFunction *fact) {
  const NkFacts *facts = link->facts;
  NkFunction *f = g_new0(NkFunction, 1);
  f->usr = facts->strings[fact->usr];
  f->name = facts->strings[fact->name];
  f->qualified = facts->strings[fact->qualified];
  f->class_name = facts->strings[fact->class_name];
  f->facts = facts;
  f->fact = fact;
  f->file = facts->strings[fact->file];
  f->line = fact->line;
  f->column = fact->column;
  f->end_line = fact->end_line;
  f->bundle = link->bundle;
  f->own = link->own;
  f->out = g_ptr_array_new();
  f->in = g_ptr_array_new();
  f->variables = g_ptr_array_new();
  f->allocates = g_ptr_array_new();
  return f;
}

static GHashTable *local_table(GHashTable **table) {
  if (!*table)
    *table = g_hash_table_new(g_str_hash, g_str_equal);
  return *table;
}

/* Two sources of the bundle define the same name: variants of one thing, of which the build takes one. Both stay. */
static gboolean is_variant(const NkFunction *known, const NkLink *link, const NkFactFunction *fact) {
  return known->own && link->own && !((known->fact->flags | fact->flags) & NK_FUNCTION_HEADER) &&
         strcmp(known->file, link->facts->strings[fact->file]) != 0;
}

static NkFunction *link_function(NkProgram *program, NkLink *link, const NkFactFunction *fact) {
  NkKey key = nk_function_key(link->facts, fact);
  NkFunction *function = g_hash_table_lookup(program->function_keys, &key);
  gboolean variant = function && is_variant(function, link, fact);
  if (variant) {
    key = (NkKey){.usr = key.usr, .file = link->facts->strings[fact->file]};
    function = g_hash_table_lookup(program->function_keys, &key);
  }
  if (!function) {
    function = function_new(link, fact);
    g_ptr_array_add(program->functions, function);
    add_key(program->function_keys, key, function);
  }
  if (nk_function_is_local(fact) || variant) {
    g_hash_table_insert(local_table(&link->local_functions), (gpointer)function->usr, function);
    add_usr(program->function_keys, function->usr, function);
  }
  return function;
}

static void link_functions(NkProgram *program, NkLink *link) {
  const NkFacts *facts = link->facts;
  link->functions = g_new0(NkFunction *, MAX(facts->n_functions, 1));
  for (gsize i = 0; i < facts->n_functions; i++)
    link->functions[i] = link_function(program, link, &facts->functions[i]);
}

static NkVariable *variable_new(const NkLink *link, const NkFactVariable *fact) {
  const NkFacts *facts = link->facts;
  NkVariable *v = g_new0(NkVariable, 1);
  v->usr = facts->strings[fact->usr];
  v->name = facts->strings[fact->qualified];
  if (!*v->name)
    v->name = facts->strings[fact->name];
  v->type = facts->strings[fact->type];
  v->facts = facts;
  v->fact = fact;
  v->file = facts->strings[fact->file];
  v->line = fact->line;
  v->bundle = link->bundle;
  v->own = link->own;
  v->functions = g_ptr_array_new();
  v->variables = g_ptr_array_new();
  return v;
}

/* A definition with an initialiser beats one without (the declaration of a static member). */
static gboolean better_variable(const NkVariable *known, const NkFactVariable *fact) {
  return (known->fact->flags & NK_VARIABLE_EXTERN) > (fact->flags & NK_VARIABLE_EXTERN) ||
         (known->fact->n_initialisers == 0 && fact->n_initialisers > 0);
}

static void take_variable(NkVariable *variable, const NkLink *link, const NkFactVariable *fact) {
  NkVariable *fresh = variable_new(link, fact);
  NkVariable old = *variable;
  *variable = *fresh;
  *fresh = old;
  g_ptr_array_unref(fresh->functions);
  g_ptr_array_unref(fresh->variables);
  g_free(fresh);
}

static void link_variables(NkProgram *program, NkLink *link) {
  const NkFacts *facts = link->facts;
  for (gsize i = 0; i < facts->n_variables; i++) {
    const NkFactVariable *fact = &facts->variables[i];
    NkKey key = nk_variable_key(facts, fact);
    NkVariable *variable = g_hash_table_lookup(program->variable_keys, &key);
    if (!variable) {
      variable = variable_new(link, fact);
      g_ptr_array_add(program->variables, variable);
      add_key(program->variable_keys, key, variable);
    } else if (better_variable(variable, fact)) {
      take_variable(variable, link, fact);
    }
    if (nk_variable_is_local(facts, fact)) {
      g_hash_table_insert(local_table(&link->local_variables), (gpointer)key.usr, variable);
      add_usr(program->variable_keys, key.usr, variable);
    }
  }
}

static int compare_places(const char *file_a, const char *file_b, guint line_a, guint line_b) {
  int order = strcmp(file_a, file_b);
  return order ? order : (line_a > line_b) - (line_a < line_b);
}

static int compare_functions(gconstpointer a, gconstpointer b) {
  const NkFunction *f = *(NkFunction *const *)a, *g = *(NkFunction *const *)b;
  int order = compare_places(f->file, g->file, f->line, g->line);
  if (!order)
    order = (f->column > g->column) - (f->column < g->column);
  if (!order)
    order = strcmp(f->qualified, g->qualified);
  return order ? order : strcmp(f->usr, g->usr);
}

static int compare_variables(gconstpointer a, gconstpointer b) {
  const NkVariable *v = *(NkVariable *const *)a, *w = *(NkVariable *const *)b;
  int order = compare_places(v->file, w->file, v->line, w->line);
  return order ? order : strcmp(v->name, w->name);
}

static void number_functions(NkProgram *program) {
  g_ptr_array_sort(program->functions, compare_functions);
  for (guint i = 0; i < program->functions->len; i++) {
    NkFunction *function = program->functions->pdata[i];
    function->id = i;
    nk_multi_add(program->function_names, function->qualified, function);
    if (*function->class_name)
      nk_multi_add(program->method_names, function->name, function);
  }
}

void nk_program_link(NkProgram *program) {
  for (guint i = 0; i < program->links->len; i++) {
    link_functions(program, program->links->pdata[i]);
    link_variables(program, program->links->pdata[i]);
  }
  number_functions(program);
  g_ptr_array_sort(program->variables, compare_variables);
  for (guint i = 0; i < program->variables->len; i++)
    ((NkVariable *)program->variables->pdata[i])->id = i;
}

NkFunction *nk_program_resolve(const NkProgram *program, const NkFacts *facts, const char *usr) {
  const NkLink *link = link_of(program, facts);
  NkFunction *function = link && link->local_functions ? g_hash_table_lookup(link->local_functions, usr) : NULL;
  return function || !*usr ? function : nk_lookup_usr(program->function_keys, usr);
}

NkFunction *nk_program_operand_function(const NkProgram *program, const NkFacts *facts, const NkFactOperand *operand) {
  if (operand->kind == NK_SHAPE_FUNCTION)
    return nk_program_resolve(program, facts, facts->strings[operand->usr]);
  const NkLink *link = operand->kind == NK_SHAPE_LAMBDA ? link_of(program, facts) : NULL;
  return link && operand->ref < facts->n_functions ? link->functions[operand->ref] : NULL;
}

NkVariable *nk_program_resolve_variable(const NkProgram *program, const NkFacts *facts, const char *usr) {
  const NkLink *link = link_of(program, facts);
  NkVariable *variable = link && link->local_variables ? g_hash_table_lookup(link->local_variables, usr) : NULL;
  return variable || !*usr ? variable : nk_lookup_usr(program->variable_keys, usr);
}

static gboolean takes(const NkFunction *function, guint arguments) {
  guint32 n = function->fact->n_parameters;
  return function->fact->flags & NK_FUNCTION_VARIADIC ? arguments >= n : arguments == n;
}

/* The one function of that name that takes so many arguments; own functions are looked at first. */
NkFunction *nk_program_named(const NkProgram *program, const NkFacts *facts, const char *qualified, guint arguments) {
  const GPtrArray *named = g_hash_table_lookup(program->function_names, qualified);
  for (int own = 1; named && own >= 0; own--) {
    NkFunction *only = NULL;
    guint n = 0;
    for (guint i = 0; i < named->len; i++) {
      NkFunction *f = named->pdata[i];
      if (f->own >= own && takes(f, arguments) && (!nk_function_is_local(f->fact) || f->facts == facts)) {
        only = f;
        n++;
      }
    }
    if (n > 0)
      return n == 1 ? only : NULL;
  }
  return NULL;
}
