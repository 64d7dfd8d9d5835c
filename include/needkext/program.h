/* program: the facts of a kernel bundle, linked with those of the tree's kernel bundles that it links, serves or
   derives from, into one program: classes, functions, call graph, and what a value can be. Still no judgement. */
#pragma once

#include <needkext/facts.h>
#include <needkext/project.h>

NK_API_BEGIN

typedef struct _NkProgram NkProgram;
typedef struct _NkClass NkClass;
typedef struct _NkFunction NkFunction;
typedef struct _NkVariable NkVariable;

/* A class by qualified name, of the project or beyond it. */
struct _NkClass {
  guint id;             /* index in the program: sorted by name */
  const char *name;     /* qualified */
  GPtrArray *bases;     /* NkClass, direct */
  GPtrArray *derived;   /* NkClass, direct, sorted by name */
  GPtrArray *methods;   /* NkFunction: defined methods, in file order */
  const NkFacts *facts; /* where its definition was taken from, NULL if it is only named */
  const NkFactClass *fact;
  NkOrigin origin;
  gboolean project;    /* defined in the project */
  guint bundle;        /* index of the project's bundle that defines it (G_MAXUINT outside) */
  gboolean registered; /* the project defines its meta class: it can be allocated by name */
  gboolean abstract;
};

typedef enum {
  NK_EDGE_CALL,     /* direct, and one definition */
  NK_EDGE_VIRTUAL,  /* by class hierarchy */
  NK_EDGE_POINTER,  /* through a function pointer whose values are known */
  NK_EDGE_ADDRESS,  /* the caller takes the callee's address (hands it on, stores it) */
  NK_EDGE_ALLOCATE, /* the caller allocates the callee's class: its virtual methods may run */
} NkEdgeKind;

typedef struct {
  NkFunction *caller, *callee;
  const NkFactEvent *event; /* in the caller, or NULL */
  NkEdgeKind kind;
  gboolean approximate; /* linked by name and number of parameters only */
} NkEdge;

struct _NkFunction {
  guint id; /* index in the program, stable: sorted by file, line, name */
  const char *usr, *name, *qualified, *class_name;
  const NkFacts *facts;
  const NkFactFunction *fact;
  const char *file; /* relative to the root */
  guint line, column, end_line;
  guint bundle;         /* index of the project's bundle it counts in */
  gboolean own;         /* belongs to the bundle that the program was made for */
  NkClass *klass;       /* or NULL */
  GPtrArray *out;       /* NkEdge */
  GPtrArray *in;        /* NkEdge */
  GPtrArray *variables; /* NkVariable: named in the body */
  GPtrArray *allocates; /* NkClass: of which the body makes objects */
};

struct _NkVariable {
  guint id; /* index in the program: sorted by file, line, name */
  const char *usr, *name, *type;
  const NkFacts *facts;
  const NkFactVariable *fact;
  const char *file;
  guint line;
  guint bundle;
  gboolean own;
  GPtrArray *functions; /* NkFunction: named in the initialiser */
  GPtrArray *variables; /* NkVariable: named in the initialiser */
};

/* ---- what programs look at ---- */
/* Facts as programs need them: what stands in a header, and so in the facts of every unit that reads it, stays with the
   first of a bundle's units only. Programs are the same as over whole facts. */
typedef struct _NkFirsts NkFirsts;
/* `whole`: bytes of facts that stay as they are, whatever they repeat: below that, leaving out costs more than it
 * saves. */
NkFirsts *nk_firsts_new(const NkProject *project, gsize whole);
void nk_firsts_free(NkFirsts *firsts);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkFirsts, nk_firsts_free)
/* NkExtractOptions.keep: takes over the facts of that unit; `firsts` is a NkFirsts, which they may outlive. */
NkFacts *nk_firsts_keep(guint unit, NkFacts *facts, gpointer firsts);
/* Once all units are there: leaves out much of what came before the unit that is first. `facts` is parallel to
   project->units; what is in it may be replaced. */
void nk_firsts_settle(NkFirsts *firsts, GPtrArray *facts);

/* ---- programs ---- */
/* Which of a project's kernel bundles use classes that others define: found out once for all programs. `facts` as
   below; they outlive it. */
typedef struct _NkUsers NkUsers;
NkUsers *nk_users_new(const NkProject *project, GPtrArray *facts);
void nk_users_free(NkUsers *users);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkUsers, nk_users_free)

/* Links. `bundle` is an index into project->bundles; `facts` is parallel to project->units (NULL at units that were
   not parsed). `bases` (may be NULL) states bases that no header declares: name -> base, char * to char *.
   `users` is NULL where only one program is made. */
NkProgram *nk_program_new(const NkProject *project, guint bundle, GPtrArray *facts, GHashTable *bases,
                          const NkUsers *users);
/* The sources that no target builds and that lie beside the bundle's, linked as if they were built, before the bundle's
   own: only they are `own` units and functions here. NULL: there are none. */
NkProgram *nk_program_new_unbuilt(const NkProject *project, guint bundle, GPtrArray *facts, GHashTable *bases);
/* Gives back all but what functions say of themselves, which is what a judgement refers to: no question about the
   program may be asked any more, and no edge, class or variable of it be looked at. */
void nk_program_strip(NkProgram *program);
void nk_program_free(NkProgram *program);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkProgram, nk_program_free)

const NkProject *nk_program_project(const NkProgram *program);
guint nk_program_bundle(const NkProgram *program);
GArray *nk_program_bundles(const NkProgram *program);      /* guint: linked bundles, the own one first; borrowed */
GPtrArray *nk_program_functions(const NkProgram *program); /* NkFunction by id; borrowed */
GPtrArray *nk_program_classes(const NkProgram *program);   /* NkClass sorted by name; borrowed */
GPtrArray *nk_program_variables(const NkProgram *program); /* NkVariable sorted by file, line; borrowed */
GPtrArray *nk_program_units(const NkProgram *program);     /* NkFacts of own units, in order; borrowed */

NkFunction *nk_program_function(const NkProgram *program, const char *usr);             /* or NULL */
NkFunction *nk_program_function_named(const NkProgram *program, const char *qualified); /* the one so named, or NULL */
/* The innermost function of the bundle's own code around a line, or NULL. */
const NkFunction *nk_program_function_at(const NkProgram *program, const char *file, guint line);
NkVariable *nk_program_variable(const NkProgram *program, const char *usr);
NkClass *nk_program_class(const NkProgram *program, const char *name);
/* `name` is `base` or derives from it, over the project, the SDK and the stated bases. Types may carry "const",
   "struct", "*" and "&", which are ignored. */
gboolean nk_program_derives(const NkProgram *program, const char *name, const char *base);
/* The names of all bases of the class that a type names, direct and indirect: a set of char *. Borrowed. */
GHashTable *nk_program_bases(const NkProgram *program, const char *name);
/* A method of the class (or its bases) outside the project that `function` overrides: its qualified name
   "IOService::start"; NULL if it overrides nothing outside the project. */
const char *nk_program_overridden(const NkProgram *program, const NkFunction *function);
/* All of them, nearest first. Appends const char * to `names`. */
void nk_program_overridden_all(const NkProgram *program, const NkFunction *function, GPtrArray *names);
/* A type without qualifiers, tags, pointers and smart pointers: "const struct Foo *" is "Foo". Lives as long as the
   program. */
const char *nk_program_type_name(const NkProgram *program, const char *type);
/* What a usr in a unit's facts stands for: file-local names are found in that unit first. */
NkFunction *nk_program_resolve(const NkProgram *program, const NkFacts *facts, const char *usr);
/* The function that an operand names or writes down (a lambda), without following values; or NULL. */
NkFunction *nk_program_operand_function(const NkProgram *program, const NkFacts *facts, const NkFactOperand *operand);
NkVariable *nk_program_resolve_variable(const NkProgram *program, const NkFacts *facts, const char *usr);

/* ---- values ---- */
typedef enum {
  NK_VALUE_UNKNOWN,
  NK_VALUE_NULL,      /* also an omitted default argument, where the default is null or zero */
  NK_VALUE_THIS,      /* this of `where` */
  NK_VALUE_FUNCTION,  /* `function` (may be NULL when it has no body here; `text` is its qualified name) */
  NK_VALUE_CONSTANT,  /* `number`, `text` as written */
  NK_VALUE_STRING,    /* `text` */
  NK_VALUE_OBJECT,    /* some object: its static type, narrowed by casts, is `type` */
  NK_VALUE_PARAMETER, /* parameter `number` of `where`, which has no known caller; `type` its declared type */
  NK_VALUE_RESULT,    /* result of the call `text` ("IOService::getProvider"), `type` its type */
  NK_VALUE_VARIABLE,  /* address of the global `text`; `usr` */
} NkValueKind;

typedef struct {
  NkValueKind kind;
  gint64 number;
  const char *text, *type, *usr;
  NkFunction *function;
  NkFunction *where; /* the function in which this was found */
  guint line;
  gboolean approximate;
} NkValue;

/* What an operand of `function` can be: followed through locals, both branches of a choice, casts, parameters (to all
   callers, so through the project's wrappers), fields (all stores in the program) and globals. Bounded; what is cut
   off is NK_VALUE_UNKNOWN. Sorted, without repeats. Caller frees with g_array_unref. */
GArray *nk_program_values(const NkProgram *program, const NkFunction *function, const NkFactOperand *operand);

/* Argument n of a call event, or NULL when the call has fewer. */
const NkFactOperand *nk_event_argument(const NkFacts *facts, const NkFactEvent *event, guint n);
static inline const char *nk_event_name(const NkFunction *f, const NkFactEvent *e) {
  return nk_facts_string(f->facts, e->name);
}

NK_API_END
