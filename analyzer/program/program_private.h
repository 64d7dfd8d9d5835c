/* What the files of analyzer/program/ share. */
#pragma once

#include <needkext/program.h>
#include <string.h>

/* A unit that takes part, and what its rows became. */
typedef struct {
  const NkFacts *facts;
  guint bundle;
  gboolean own;
  NkFunction **functions;      /* by row: the function that stands for it (perhaps taken from another unit) */
  GHashTable *local_functions; /* usr -> NkFunction: names local to a file; NULL when there are none */
  GHashTable *local_variables; /* usr -> NkVariable */
} NkLink;

/* A value stored somewhere. */
typedef struct {
  NkFunction *function; /* NULL: a static initialiser */
  const NkFacts *facts;
  guint32 operand; /* absolute */
  guint line;
} NkStore;

struct _NkProgram {
  const NkProject *project;
  guint bundle;
  GPtrArray *all_facts; /* kept alive */
  GArray *bundles;      /* guint, own first */
  GPtrArray *links;     /* NkLink: own units in order, then the others */
  GHashTable *by_facts; /* NkFacts -> NkLink */
  GPtrArray *own_units;
  GPtrArray *functions, *classes, *variables;
  GHashTable *function_keys, *variable_keys; /* NkKey; what is local to a file is found by its usr alone, too */
  GHashTable *function_names;                /* qualified -> GPtrArray of NkFunction */
  GHashTable *method_names;                  /* name -> GPtrArray of NkFunction that are methods */
  GHashTable *class_names;                   /* qualified -> NkClass */
  GHashTable *overriders;                    /* usr -> GPtrArray of NkFunction that override it, at any depth */
  GPtrArray *edges;                          /* NkEdge, owned */
  GStringChunk *chunk;
  /* caches and indices */
  GHashTable *type_names;    /* type as written -> name */
  GHashTable *ancestors;     /* NkClass -> set of names */
  GHashTable *dispatch;      /* "usr receiver" -> GPtrArray of NkFunction */
  GHashTable *field_stores;  /* "Class::field" -> GArray of NkStore */
  GHashTable *global_stores; /* NkVariable -> GArray of NkStore */
  GHashTable *locals;        /* NkFunction -> NkLocals */
  GHashTable *providers;     /* NkClass -> GPtrArray of const char *: what its personalities match */
  GHashTable *values;        /* NkQuery -> GArray of NkValue */
};

/* units.c */
void nk_program_take_units(NkProgram *program, GPtrArray *facts, const NkUsers *users);
void nk_program_take_unbuilt(NkProgram *program, GPtrArray *facts);
/* users.c */
gboolean nk_users_related(const NkUsers *users, guint one, guint other); /* one uses the other, either way */
/* keys.c: what makes functions and variables of several units one. */
typedef struct {
  const char *usr;
  const char *file;   /* of names local to a file, and of what has no name; else NULL */
  guint line, column; /* of what has no name; else 0 */
} NkKey;
guint nk_key_hash(gconstpointer key);
gboolean nk_key_equal(gconstpointer a, gconstpointer b);
NkKey nk_function_key(const NkFacts *facts, const NkFactFunction *fact);
NkKey nk_variable_key(const NkFacts *facts, const NkFactVariable *fact);
gboolean nk_function_is_local(const NkFactFunction *fact);
gboolean nk_variable_is_local(const NkFacts *facts, const NkFactVariable *fact);
/* Which of two facts about a class tells more. */
guint nk_class_rank(const NkFactClass *fact);
/* link.c */
void nk_program_link(NkProgram *program);
NkFunction *nk_program_named(const NkProgram *program, const NkFacts *facts, const char *qualified, guint arguments);
/* classes.c */
void nk_program_link_classes(NkProgram *program, GHashTable *stated);
gboolean nk_class_is_meta(const char *name);
/* dispatch.c */
void nk_program_link_overrides(NkProgram *program);
GPtrArray *nk_program_dispatch(const NkProgram *program, const NkFacts *facts, const NkFactEvent *event);
void nk_program_add_overriders(const NkProgram *program, const NkFunction *method, GPtrArray *found);
/* graph.c */
void nk_program_link_graph(NkProgram *program);
/* stores.c */
typedef struct {
  GArray *stores;    /* NkStore */
  gboolean *escapes; /* its address is taken: others may write it */
  guint n;
} NkLocals;
void nk_program_index_stores(NkProgram *program);
const NkLocals *nk_program_locals(const NkProgram *program, const NkFunction *function);
void nk_locals_free(NkLocals *locals);
/* values.c: the search for values. An item is an operand still to be followed. */
typedef struct {
  const NkFunction *function; /* NULL: in a static initialiser */
  const NkFacts *facts;
  guint32 operand;
  const char *type; /* what the casts passed so far have narrowed the value to, or NULL */
  guint depth;      /* calls crossed */
  gboolean approximate;
} NkItem;
typedef struct {
  const NkProgram *program;
  GArray *items; /* NkItem, a queue */
  GHashTable *seen;
  GArray *values; /* NkValue */
} NkSearch;
typedef struct {
  const NkFunction *function;
  const NkFacts *facts;
  guint32 operand;
} NkQuery;
guint nk_query_hash(gconstpointer query);
gboolean nk_query_equal(gconstpointer a, gconstpointer b);
enum { NK_CALLS_MAX = 4, NK_ITEMS_MAX = 2048 }; /* calls crossed, operands looked at */
void nk_search_push(NkSearch *search, const NkItem *from, const NkFunction *function, const NkFacts *facts,
                    guint32 operand, guint crossed);
void nk_search_found(NkSearch *search, const NkItem *item, NkValue value);
void nk_search_provider(NkSearch *search, const NkItem *item, const NkClass *klass, NkValue value);
const char *nk_narrow(const NkProgram *program, const char *narrowed, const char *type);
/* results.c */
void nk_search_result(NkSearch *search, const NkItem *item, const NkFactOperand *operand);
/* providers.c */
GPtrArray *nk_program_providers(const NkProgram *program, const NkClass *klass);

/* Of the n-th of these units, or NULL. */
static inline const NkFacts *nk_facts_at(const GPtrArray *facts, const GArray *units, guint n) {
  guint index = g_array_index(units, guint, n);
  return index < facts->len ? facts->pdata[index] : NULL;
}
static inline const NkFactOperand *nk_operand(const NkFacts *facts, guint32 plus_one) {
  return plus_one ? &facts->operands[plus_one - 1] : NULL;
}
static inline const NkFactEvent *nk_function_event(const NkFunction *function, guint32 relative) {
  return &function->facts->events[function->fact->first_event + relative];
}
/* The call runs the operator() of an object, which may be a lambda. */
static inline gboolean nk_calls_object(const NkFunction *function, const NkFactEvent *event) {
  return strcmp(nk_event_name(function, event), "operator()") == 0;
}
/* Adds to the array under `key`, making it when needed. */
static inline void nk_multi_add(GHashTable *table, gconstpointer key, gpointer value) {
  GPtrArray *list = g_hash_table_lookup(table, key);
  if (!list)
    g_hash_table_insert(table, (gpointer)key, list = g_ptr_array_new());
  g_ptr_array_add(list, value);
}
/* What is named everywhere. */
static inline gpointer nk_lookup_usr(GHashTable *keys, const char *usr) {
  return g_hash_table_lookup(keys, &(NkKey){.usr = usr});
}
static inline void nk_set_add(GPtrArray *set, gpointer value) {
  if (!g_ptr_array_find(set, value, NULL))
    g_ptr_array_add(set, value);
}
