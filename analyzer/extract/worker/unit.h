/* One translation unit while its facts are taken. */
#pragma once

#include "builder.h"

/* What stays the same for all units of a worker. */
typedef struct {
  char *root;        /* absolute, without trailing slash */
  char *sdk;         /* absolute header directory of the SDK in use */
  gboolean builtin;  /* it is ours */
  char *precompiled; /* directory of its precompiled headers that were made with it, or NULL */
  char *scratch;     /* directory for those that are made in this run, or NULL */
  CXIndex index;
} NkSettings;

/* A file that the parse read. */
typedef struct {
  CXFile handle;
  guint32 name;    /* string: root-relative for project files, else as libclang names it */
  NkOrigin origin; /* project, sdk, builtin, synth…, unknown for what lies elsewhere */
} NkSource;

typedef struct {
  const NkSettings *settings;
  NkBuilder *out;
  CXTranslationUnit tu;
  CXFile main_file;
  gboolean cxx;
  GHashTable *sources;   /* CXFile -> NkSource */
  GHashTable *functions; /* string index of USR -> function index + 1: definitions already taken */
  GHashTable *classes;   /* string index of USR -> class index + 1 */
  GHashTable *resolved;  /* "file offset" key -> NkResolved: call-like sites that the parse resolved */
  GHashTable *implicit;  /* string index of USR: C functions declared by their first call */
  GHashTable *known;     /* declaration -> NkKnown; void after another parse, as `sources` */
  GHashTable *types;     /* type -> string index + 1; likewise */
  GHashTable *spoken;    /* names of interest -> non-NULL when active code of the project speaks of them, or NULL */
  GArray *constants;     /* CXCursor: constants of headers that nothing has named yet */
  guint depth;           /* of the recursion, bounded */
} NkUnitState;

enum { NK_MAX_DEPTH = 900 };

/* How a call-like site was resolved. */
typedef struct {
  guint32 name, usr, qualified, origin, caller;
} NkResolved;

typedef struct {
  const NkSource *source;
  guint line, column, offset;
} NkPlace;

static inline guint16 nk_place_column(const NkPlace *place) {
  return (guint16)MIN(place->column, G_MAXUINT16);
}

/* ---- unit_extract.c ---- */
/* Takes the facts of one unit. `flags` are complete, relative paths are relative to the root (the current directory).
   NULL with an error when there is no parse at all. Floating. */
GVariant *nk_unit_extract(const NkSettings *settings, const char *file, char **flags, GError **error);

/* The language that the flags name. */
gboolean nk_flags_are_cxx(char **flags);

/* ---- unit.c: names and places ---- */
gboolean nk_is_sdk_path(const NkSettings *settings, const char *path);
const NkSource *nk_unit_source(NkUnitState *unit, CXFile file);
/* Where it is written in a file: a macro's argument where the argument stands, a macro's body where it is expanded. */
NkPlace nk_unit_place(NkUnitState *unit, CXSourceLocation location);
NkPlace nk_unit_cursor_place(NkUnitState *unit, CXCursor cursor);
gboolean nk_unit_in_project(const NkPlace *place);
/* Written by a macro whose text lies outside of the project (structors, SYSCTL_…). */
gboolean nk_unit_from_sdk_macro(NkUnitState *unit, CXCursor cursor);
NkOrigin nk_unit_origin(NkUnitState *unit, CXCursor declaration);
/* Everything that was learnt of files, declarations and types is void after another parse. */
void nk_unit_forget(NkUnitState *unit);
guint32 nk_unit_usr(NkUnitState *unit, CXCursor cursor);       /* string */
guint32 nk_unit_qualified(NkUnitState *unit, CXCursor cursor); /* string */
guint32 nk_unit_type(NkUnitState *unit, CXType type);          /* string */
/* The class declaration behind a type, through pointers, references and typedefs; a null cursor if none. */
CXCursor nk_unit_class_of(CXType type);
void nk_unit_resolve(NkUnitState *unit, CXSourceLocation location, const NkResolved *how);
/* All children of a cursor; CXCursor array. */
GArray *nk_children(CXCursor cursor);

/* ---- classes.c ---- */
void nk_unit_class(NkUnitState *unit, CXCursor cursor);    /* a class of the project */
void nk_unit_external(NkUnitState *unit, CXCursor cursor); /* one outside, with its chain of bases */
/* ---- declarations.c ---- */
void nk_unit_declarations(NkUnitState *unit);
void nk_unit_declaration(NkUnitState *unit, CXCursor cursor);
/* ---- variables.c ---- */
/* `function`: +1, of a local one; else 0. A constant of a header waits for nk_unit_constants. */
void nk_unit_variable(NkUnitState *unit, CXCursor cursor, guint32 function);
/* Takes those that waited and that something in the unit names. */
void nk_unit_constants(NkUnitState *unit);
/* ---- functions.c ---- */
void nk_unit_function(NkUnitState *unit, CXCursor cursor);
/* ---- sites.c: coverage and skipped ranges, after the visit ---- */
void nk_unit_sites(NkUnitState *unit);
/* ---- messages.c ---- */
/* The header that it says is not found, or NULL. Caller frees. */
char *nk_missing_header(CXDiagnostic diagnostic);
/* `absent`: headers that were not found and are served empty; a set of names. */
NkUnitStatus nk_unit_messages(NkUnitState *unit, GHashTable *absent);
