/* The names that a precompiled core declares, and by which files of the SDK, so that a unit may begin with headers that
   it does not include and yet mean what it meant: it does where it speaks of none of their names. */
#pragma once

#include "includes.h"

#include <analyzer/base/lexer.h>

enum { NK_NAMES_FILES = 128 };

/* Files of the SDK, a bit each. */
typedef struct {
  guint64 bits[NK_NAMES_FILES / 64];
} NkFileSet;

typedef enum {
  NK_NAME_MACRO = 1, /* else a declaration */
  NK_NAME_ASKED = 2, /* a macro that a condition asks for: by which the SDK knows that it was read, or what is wanted */
  NK_NAME_MEMBER = 4, /* of a class: in nobody's way */
} NkNameFlags;

/* A name has a row for each thing of that name. */
typedef struct {
  guint32 name;    /* offset of the string */
  guint32 flags;   /* NkNameFlags */
  NkFileSet files; /* that define it; where none does, that declare it */
} NkName;

/* files of nk/ in the order of their bits; NkName in the order of the strings; slots, a power of two of them: the
   number of a string's first row + 1 stands in the slot of its hash, or in the first free one behind; the strings */
#define NK_NAMES_TYPE "(asa(uutt)auay)"
#define NK_NAMES_FORM "2" /* another one for other names of the same headers */

/* FNV-1a. */
static inline guint32 nk_name_hash(const char *text, gsize length) {
  guint32 hash = 2166136261U;
  for (gsize i = 0; i < length; i++)
    hash = (hash ^ (guint8)text[i]) * 16777619U;
  return hash;
}

/* ---- core_names_make.c ---- */
/* Of a parse of a core. Floating; NULL when there are more files than bits. */
GVariant *nk_core_names_make(const NkSettings *settings, CXTranslationUnit tu);

/* ---- core_names.c ---- */
typedef struct _NkCoreNames NkCoreNames;
/* Of what nk_core_names_make made; without names when that is not what `path` holds. Borrowed. */
NkCoreNames *nk_core_names_open(const NkSettings *settings, const char *path);
/* No file of the project that the unit reaches speaks of a name of the core whose files it does not reach, or defines a
   macro that the SDK asks for. */
gboolean nk_core_names_fit(NkCoreNames *names, const NkSettings *settings, const NkIncludes *includes);
gboolean nk_core_names_know(const NkCoreNames *names, const NkToken *name);
/* The core reads this file of the SDK. */
gboolean nk_core_names_cover(const NkCoreNames *names, const char *path);
void nk_core_names_clear(void);
