/* Synthesised declarations for what neither the project nor the SDK declares: an absent third-party header, a rare KPI.
 *
 * Diagnostics say that something is missing, the tokens beside them and the project's index say what it is, a virtual
 * prelude (included first) and virtual headers carry the declarations; parse again until nothing new is asked for, in
 * at most NK_SYNTH_ROUNDS rounds. libclang gives diagnostics no identity, so their text is read; the texts are the
 * same from libclang 14 to 19. Names of our own carry the prefix __nk_. */
#pragma once

#include "unit.h"

enum { NK_SYNTH_ROUNDS = 5 };

#define NK_SYNTH_ROOT    "/needkext-synthesised"
#define NK_SYNTH_PRELUDE NK_SYNTH_ROOT "/prelude.h"
#define NK_SYNTH_ABSENT  NK_SYNTH_ROOT "/absent"

typedef enum {
  NK_SYNTH_SCALAR,    /* typedef of an integer */
  NK_SYNTH_UNIVERSAL, /* typedef of the universal type (C++), of a structure with members (C) */
  NK_SYNTH_CLASS,     /* derives from `base`, or from the universal type */
  NK_SYNTH_TEMPLATE,
  NK_SYNTH_CALLBACK, /* typedef of a function pointer */
  NK_SYNTH_SCOPE,    /* used as T:: only */
  NK_SYNTH_CONSTANT,
  NK_SYNTH_STRING,
  NK_SYNTH_VARIABLE,
  NK_SYNTH_FUNCTION,
  NK_SYNTH_MACRO,      /* expands to nothing */
  NK_SYNTH_MACRO_CALL, /* with arguments, expands to nothing */
} NkSynthForm;

typedef enum {
  NK_MEMBER_FIELD,
  NK_MEMBER_CONSTANT,
  NK_MEMBER_METHOD,
  NK_MEMBER_TYPE,
  NK_MEMBER_STATIC,
  NK_MEMBER_FALLBACK
} NkMemberKind;

typedef struct {
  char *name;
  NkMemberKind kind;
  char *result;       /* class of a pointer result that a message told, or NULL: the alias __nk_r_<name> */
  gboolean universal; /* the result is the universal type */
} NkMember;

typedef struct {
  char *name;
  NkSynthForm form;
  char *base;         /* class: "IOService", "OSObject" or NULL */
  char *result;       /* function: as in NkMember */
  gboolean universal; /* function: likewise */
  guint flips;
  gboolean foretold; /* before a parse asked for it */
} NkSymbol;

typedef struct {
  gboolean cxx;
  gboolean hooks;      /* the SDK's classes have hooks for members: it is ours */
  GHashTable *symbols; /* name -> NkSymbol */
  GHashTable *members; /* class name -> GHashTable of name -> NkMember; "__nk_any" is the universal type */
  GHashTable *absent;  /* header names */
  GHashTable *blocked; /* names that clash with a declaration of the project */
  gboolean changed;
  gboolean
      precompiled;     /* the SDK comes precompiled: its classes cannot be given members, its names not be taken away */
  gboolean wants_text; /* ... but should be: parse from text */
  gboolean new_types;  /* this round found types: complaints of calls may be no more than their shadow */
  GHashTable *classes; /* of the parse that is read: name -> CXCursor, made when needed */
  GHashTable *dropped; /* likewise: names of classes whose missing base the parse dropped */
} NkSynth;

NkSynth *nk_synth_new(gboolean cxx, gboolean hooks);
NkSynth *nk_synth_copy(const NkSynth *synth);
void nk_synth_free(NkSynth *synth);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkSynth, nk_synth_free)

/* Can be declared: no keyword, none of our own. */
gboolean nk_synth_is_name(const char *name);

/* ---- synth.c: what is known; each sets `changed` when it adds or alters something ---- */
NkSymbol *nk_synth_symbol(NkSynth *synth, const char *name, NkSynthForm form);
void nk_synth_flip(NkSynth *synth, NkSymbol *symbol, NkSynthForm form);
void nk_synth_member(NkSynth *synth, const char *owner, const char *name, NkMemberKind kind);
/* A field that bounds an array is a constant. */
void nk_synth_bound(NkSynth *synth, const char *owner, const char *name);
/* The parse goes on past a header that is absent, so that it asks for no other round. */
void nk_synth_header(NkSynth *synth, const char *name);
void nk_synth_block(NkSynth *synth, const char *name);
/* A message says that the result of the function or method `name` is a pointer to `type`, or (NULL) anything. */
void nk_synth_result(NkSynth *synth, const char *name, const char *type);

/* What `after` has and `before` has not, or has in another form: names of symbols and members. Caller unrefs. */
GPtrArray *nk_synth_added(const NkSynth *before, const NkSynth *after);

/* ---- synth_classes.c: who gets a member ---- */
/* That `type` lacks; NULL when nobody of ours can. Caller frees. */
char *nk_synth_owner(NkSynth *synth, NkUnitState *unit, const char *type);
/* The synthesised base of the class around a place, or NULL. Caller frees. */
char *nk_synth_enclosing_owner(NkSynth *synth, NkUnitState *unit, CXSourceLocation location);

/* Inside of a class that a missing base has cut off: what it inherits is known only after the next parse. */
gboolean nk_synth_in_headless_class(const NkSynth *synth, NkUnitState *unit, CXSourceLocation location);

/* ---- synth_read.c: the diagnostics of a parse into the above ---- */
void nk_synth_read(NkSynth *synth, NkUnitState *unit);

/* ---- foretell.c: before the first parse ---- */
/* Declares what the unit's files use and nobody declares: `strangers` as of nk_unknown_names. */
void nk_synth_foretell(NkSynth *synth, GHashTable *strangers, const char *file, char **flags);
/* The names that were; NULL for none. Caller unrefs. */
GHashTable *nk_synth_foretold(const NkSynth *synth);

/* ---- synth_write.c ---- */
/* The virtual files; CXUnsavedFile array whose strings belong to `texts`. */
GArray *nk_synth_files(const NkSynth *synth, GPtrArray *texts);

/* Names, owners and forms as facts; of what was foretold those that are `spoken` of (NULL: none was). */
void nk_synth_record(const NkSynth *synth, GHashTable *spoken, NkBuilder *out);

/* ---- ask.c: the index, asked through the pipe; `detail` is owned by the caller ---- */
guint32 nk_ask_form(const char *name, char **detail);
/* The descriptor that questions are written to; the answers come on standard input. */
void nk_ask_through(int out);
