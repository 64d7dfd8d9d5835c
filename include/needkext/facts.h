/* facts: what one translation unit says, and nothing about what it means.
 *
 * A unit's facts are a string table and flat tables of rows. Every column is a number, or an index into the string
 * table (string 0 is ""), or an index into another table; where "none" must be said, the column holds index + 1 and 0
 * is none (marked [+1]). As bytes, each column lies on its own, small numbers in one byte, near ones as differences.
 * Bytes are checked when they are read (string and table indices in range), so that readers of facts need not. */
#pragma once

#include <needkext/base.h>

NK_API_BEGIN

#define NK_FACTS_VERSION 3

typedef enum {
  NK_ORIGIN_UNKNOWN,
  NK_ORIGIN_PROJECT,         /* declared in a file of the project */
  NK_ORIGIN_SDK,             /* a real kernel SDK */
  NK_ORIGIN_BUILTIN,         /* the built-in headers */
  NK_ORIGIN_SYNTH_MEMBER,    /* synthesised member of a named class */
  NK_ORIGIN_SYNTH_FUNCTION,  /* synthesised free function, type or constant */
  NK_ORIGIN_SYNTH_UNIVERSAL, /* the universal type and what is called through it */
  NK_ORIGIN_IMPLICIT,        /* C: declared by its first call */
} NkOrigin;

typedef enum {
  NK_FUNCTION_FREE,
  NK_FUNCTION_METHOD,
  NK_FUNCTION_CONSTRUCTOR,
  NK_FUNCTION_DESTRUCTOR,
  NK_FUNCTION_LAMBDA,
  NK_FUNCTION_BLOCK,
} NkFunctionKind;

enum {
  NK_FUNCTION_STATIC = 1 << 0, /* static method, or a function local to its file */
  NK_FUNCTION_VIRTUAL = 1 << 1,
  NK_FUNCTION_VARIADIC = 1 << 2,
  NK_FUNCTION_MACRO = 1 << 3,  /* written by a macro expansion (structors) */
  NK_FUNCTION_HEADER = 1 << 4, /* defined in a header: several units may hold it */
};

typedef struct {
  guint32 usr, name, qualified; /* strings; qualified has no parameters: "Foo::start" */
  guint32 class_name;           /* string: qualified class of a method, else "" */
  guint32 kind, flags;
  guint32 file, line, column, end_line;
  guint32 result; /* string: return type */
  guint32 parent; /* [+1] function that encloses a lambda or block */
  guint32 first_parameter, n_parameters;
  guint32 first_override, n_overrides;
  guint32 first_local, n_locals;
  guint32 first_statement, n_statements;
  guint32 first_event, n_events;
} NkFactFunction;

typedef struct {
  guint32 name, type;
} NkFactParameter;

/* A method that this one overrides, nearest first. */
typedef struct {
  guint32 usr, qualified, class_name, origin;
} NkFactOverride;

enum { NK_LOCAL_SYNTHESISED = 1 << 0 }; /* its type is a guess, so its size says nothing */

typedef struct {
  guint32 name, type, line, flags;
  guint32 size;      /* bytes of an array or structure; 0: neither, or not known */
  guint32 statement; /* that declares it, relative to the function's first statement */
} NkFactLocal;

typedef enum {
  NK_STATEMENT_BLOCK,
  NK_STATEMENT_IF, /* its children: condition (events of the IF itself), THEN, ELSE */
  NK_STATEMENT_THEN,
  NK_STATEMENT_ELSE,
  NK_STATEMENT_LOOP,
  NK_STATEMENT_SWITCH,
  NK_STATEMENT_CASE,
  NK_STATEMENT_RETURN,
  NK_STATEMENT_GOTO,
  NK_STATEMENT_LABEL,
  NK_STATEMENT_BREAK,
  NK_STATEMENT_CONTINUE,
  NK_STATEMENT_TRY,
  NK_STATEMENT_SIMPLE, /* an expression or declaration */
} NkStatementKind;

/* Statements of a function in source order; `parent` [+1] is relative to the function's first statement and comes
   before its children. */
typedef struct {
  guint16 kind, column;
  guint32 parent, line, end_line;
  guint32 detail; /* string: label of goto / label, text of a constant case */
} NkFactStatement;

typedef enum {
  NK_EVENT_CALL,
  NK_EVENT_ASSIGN,      /* target operand, then value operand; a field store when the target is a field */
  NK_EVENT_INITIALISE,  /* as ASSIGN, of a local */
  NK_EVENT_COMPARE,     /* left, right; `operation` */
  NK_EVENT_TEST,        /* a value used as a truth value; operation "!" where negated */
  NK_EVENT_INDEX,       /* array, index */
  NK_EVENT_DEREFERENCE, /* the pointer */
  NK_EVENT_CAST,        /* explicit cast: the value; `type` is the target */
  NK_EVENT_RETURN,      /* the value, if any */
  NK_EVENT_REFERENCE,   /* a function or global named outside of the kinds above */
  NK_EVENT_ASM,         /* `name` is the text */
  NK_EVENT_LANGUAGE,    /* `name`: throw, try, catch, typeid, dynamic_cast, float, vector, vla; delete: the pointer */
  NK_EVENT_LOGIC,       /* conditions joined: `operation` is &&, || (left, right) or !; an operand is the RESULT of the
                           event that decides it (COMPARE, TEST, LOGIC), or OTHER where none does */
} NkEventKind;

enum {
  NK_CALL_RESOLVED = 1 << 0,
  NK_CALL_VIRTUAL = 1 << 1, /* dispatched at run time */
  NK_CALL_CONSTRUCTOR = 1 << 2,
  NK_CALL_NEW = 1 << 3,     /* `type` is the class allocated; first operand the size or count if any */
  NK_CALL_POINTER = 1 << 4, /* through a function pointer: `callee` operand */
  NK_CALL_SUPER = 1 << 5,   /* qualified call of a base class's method on this */
  NK_CALL_BUILTIN = 1 << 6, /* a compiler builtin */
};

/* Events of a function in evaluation order: an inner call comes before the call that uses its result. */
typedef struct {
  guint8 kind;
  guint8 origin; /* of the callee's declaration */
  guint16 flags;
  guint16 column;                    /* one beyond 65,535 is that */
  guint32 line;                      /* where it is written: of the expansion, for a macro */
  guint32 statement;                 /* relative to the function's first statement */
  guint32 operation;                 /* string: operator of ASSIGN, COMPARE, TEST */
  guint32 name, usr, qualified;      /* strings: callee of a CALL; text of ASM and LANGUAGE */
  guint32 receiver_class;            /* string: static class of the object called on, or of the static call's scope */
  guint32 type;                      /* string: result type, cast target, class allocated */
  guint32 receiver;                  /* [+1] operand: the object called on */
  guint32 callee;                    /* [+1] operand: the pointer called through */
  guint32 first_operand, n_operands; /* absolute in the operand table */
} NkFactEvent;

typedef enum {
  NK_SHAPE_OTHER,
  NK_SHAPE_OMITTED, /* a default argument */
  NK_SHAPE_NULL,
  NK_SHAPE_THIS,
  NK_SHAPE_CONSTANT,   /* `text` is the decimal value */
  NK_SHAPE_STRING,     /* `text` is the literal */
  NK_SHAPE_PARAMETER,  /* `ref` is its number */
  NK_SHAPE_LOCAL,      /* `ref` relative to the function's first local */
  NK_SHAPE_FIELD,      /* `text` field, `class_name` its class, `base` the object */
  NK_SHAPE_GLOBAL,     /* `text` qualified name, `usr` */
  NK_SHAPE_FUNCTION,   /* `text` qualified name, `usr`; also &C::m */
  NK_SHAPE_LAMBDA,     /* `ref` index of the function */
  NK_SHAPE_RESULT,     /* `ref` event relative to the function's first event */
  NK_SHAPE_ELEMENT,    /* `base`[`other`] */
  NK_SHAPE_CHOICE,     /* c ? `base` : `other` */
  NK_SHAPE_ARITHMETIC, /* `base` `text` `other` */
  NK_SHAPE_LIST,       /* a braced list; its members are separate REFERENCE events */
} NkShapeKind;

enum {
  NK_SHAPE_ADDRESS = 1 << 0,  /* & of it */
  NK_SHAPE_INDIRECT = 1 << 1, /* * of it */
};

typedef struct {
  guint8 kind, flags;
  guint16 ref;                   /* what has a number beyond 65,535 is an OTHER */
  guint32 text, usr, class_name; /* strings */
  guint32 type;                  /* string: static type, below all casts */
  guint32 cast;                  /* string: target of the outermost explicit cast, or "" */
  guint32 base, other;           /* [+1] operands */
} NkFactOperand;

enum {
  NK_CLASS_DEFINITION = 1 << 0,
  NK_CLASS_ABSTRACT = 1 << 1,
  NK_CLASS_UNION = 1 << 2,
  NK_CLASS_TEMPLATE = 1 << 3,
};

/* A class of the project, or one outside that the unit derives from, calls on, casts to or overrides. */
typedef struct {
  guint32 usr, name, qualified;
  guint32 flags, origin;
  guint32 file, line, column, end_line;
  guint32 first_base, n_bases;
  guint32 first_field, n_fields;
  guint32 first_method, n_methods; /* project classes only */
} NkFactClass;

typedef struct {
  guint32 usr, qualified, flags; /* flags: 1 virtual, 2 unresolved (the name as written) */
} NkFactBase;

typedef struct {
  guint32 name, type, line;
} NkFactField;

typedef struct {
  guint32 usr, name, flags, line; /* flags: NK_FUNCTION_*, 1 << 8 pure, 1 << 9 defined in this unit */
} NkFactMethod;

enum {
  NK_VARIABLE_STATIC = 1 << 0,
  NK_VARIABLE_EXTERN = 1 << 1,      /* a declaration only */
  NK_VARIABLE_CONSTRUCTED = 1 << 2, /* a constructor runs */
  NK_VARIABLE_MACRO = 1 << 3,       /* written by a macro expansion */
  NK_VARIABLE_DYNAMIC = 1 << 4,     /* code runs at load for it: a written constructor or destructor, or a call */
};

/* Variables with static storage. */
typedef struct {
  guint32 usr, name, qualified, type;
  guint32 flags, function; /* function [+1] for a static local */
  guint32 file, line, column;
  guint32 first_initialiser, n_initialisers;
} NkFactVariable;

/* One scalar of an initialiser: `row` is the element of an array of structs, `field` the member's name or "". */
typedef struct {
  guint32 row, field, line, operand; /* operand absolute */
} NkFactInitialiser;

/* Source that the preprocessor left out. */
typedef struct {
  guint32 file, line, end_line;
  guint32 condition; /* string: the directive as written */
  guint32 names;     /* string: names followed by '(' inside, separated by spaces, each as name:line */
} NkFactSkipped;

/* A call-like token sequence `name (` in active function bodies of project files; the unit of coverage. */
typedef struct {
  guint32 file, line;
  guint32 caller; /* [+1] function */
  guint32 name, usr, qualified;
  guint16 column;
  guint8 resolved, origin;
} NkFactSite;

/* A function-like macro expanded at file scope in a project file. */
typedef struct {
  guint32 name, arguments, file, line; /* arguments: text, comma-separated */
} NkFactMacro;

typedef struct {
  guint32 name, file, line;
} NkFactMissing;

#define NK_SEVERITY_ERROR 3 /* as libclang counts: 2 warning, 3 error, 4 fatal */

typedef struct {
  guint32 severity, text, file, line;
} NkFactMessage;

/* A declaration that was synthesised because neither the project nor the SDK has it; owner "" for no member. */
typedef struct {
  guint32 name, owner, form; /* strings */
} NkFactSynthesised;

/* A file that the parse read, of the project or elsewhere (an absolute path), but not of the SDK; a cached result holds
   as long as they stay the same. */
typedef struct {
  guint32 file, origin;
} NkFactInput;

typedef struct _NkTexts NkTexts;

typedef enum { NK_UNIT_PARSED, NK_UNIT_PARTIAL, NK_UNIT_FAILED } NkUnitStatus;

/* clang-format off */
/* The tables, in the order of the serialised form: member, element type. */
#define NK_FACTS_TABLES(T)              \
  T(functions, NkFactFunction)          \
  T(parameters, NkFactParameter)        \
  T(overrides, NkFactOverride)          \
  T(locals, NkFactLocal)                \
  T(statements, NkFactStatement)        \
  T(events, NkFactEvent)                \
  T(operands, NkFactOperand)            \
  T(classes, NkFactClass)               \
  T(bases, NkFactBase)                  \
  T(fields, NkFactField)                \
  T(methods, NkFactMethod)              \
  T(variables, NkFactVariable)          \
  T(initialisers, NkFactInitialiser)    \
  T(skipped, NkFactSkipped)             \
  T(sites, NkFactSite)                  \
  T(macros, NkFactMacro)                \
  T(missing, NkFactMissing)             \
  T(messages, NkFactMessage)            \
  T(synthesised, NkFactSynthesised)     \
  T(inputs, NkFactInput)
/* clang-format on */

typedef struct {
  NkUnitStatus status;
  char *file;         /* the unit, relative to the root */
  char *reason;       /* why it failed, or NULL */
  guint64 parse_usec; /* CPU time of the worker for this unit; not part of the facts */
  const char **strings;
  gsize n_strings;
#define NK_FACTS_MEMBER(member, type)                                                                                  \
  const type *member;                                                                                                  \
  gsize n_##member;
  NK_FACTS_TABLES(NK_FACTS_MEMBER)
#undef NK_FACTS_MEMBER
  gpointer memory; /* of the strings and tables; NULL for a failed unit */
  NkTexts *texts;  /* where the strings lie when other facts share them, or NULL: in `memory` */
  GBytes *encoded; /* what they were read from, as long as somebody wants to keep it; or NULL */
} NkFacts;

/* Reads encoded facts and checks them. NK_FACTS_ERROR when the bytes are not valid facts of this version. */
NkFacts *nk_facts_open(const char *file, GBytes *data, GError **error);
/* The bytes of facts that did not fail; the same facts give the same bytes. Caller unrefs. */
GBytes *nk_facts_encode(const NkFacts *facts);
/* Facts of a unit that could not be analysed: all tables empty. */
NkFacts *nk_facts_new_failed(const char *file, const char *reason);
void nk_facts_free(NkFacts *facts);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkFacts, nk_facts_free)

/* Texts of many units' facts, each once: what units include is much the same. */
NkTexts *nk_texts_new(void);
NkTexts *nk_texts_ref(NkTexts *texts);
void nk_texts_unref(NkTexts *texts);
/* Puts the shared text in the place of each of the `n`; it lives as long as `texts`. */
void nk_texts_share(NkTexts *texts, const char **strings, gsize n);

/* What is kept of facts: TRUE for each row that stays. */
typedef struct {
  gboolean *bodies;       /* by function: its parameters, locals, statements and events; the function itself stays */
  gboolean *initialisers; /* by variable; the variable itself stays */
  gboolean *classes;      /* by class: it and its bases, fields and methods */
} NkFactsKept;
/* Facts with those rows alone, their texts in `texts`. Takes over `facts`, which did not fail; `encoded` stays whole.
 */
NkFacts *nk_facts_trim(NkFacts *facts, const NkFactsKept *kept, NkTexts *texts);

static inline const char *nk_facts_string(const NkFacts *facts, guint32 index) {
  return facts->strings[index];
}

const char *nk_origin_name(NkOrigin origin);
const char *nk_unit_status_name(NkUnitStatus status);

NK_API_END
