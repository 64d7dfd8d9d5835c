/* What the directives of a file say, read once for each worker, line by line: they are not evaluated. */
#pragma once

#include <glib.h>

typedef struct {
  char *name;       /* NULL where a macro computes it */
  gboolean quoted;  /* "name", not <name> */
  gboolean certain; /* under no condition but the file's own guard and KERNEL */
} NkInclusion;

typedef struct {
  GPtrArray *includes; /* NkInclusion */
  GPtrArray *defines;  /* names that #define or #undef gives another meaning */
  GPtrArray *asks;     /* texts of conditions */
  gsize bytes;         /* of the file */
} NkDirectives;

/* NULL when there is no such file. Borrowed. */
const NkDirectives *nk_directives_of(const char *path);
/* A condition of the file asks for one of these macros. */
gboolean nk_directives_ask_one(const char *path, GHashTable *macros);
/* Adds the words of the file's conditions. */
void nk_directives_add_asked(const char *path, GHashTable *macros);
/* Removes what the file defines or takes back. */
void nk_directives_drop_defined(const char *path, GHashTable *macros);
void nk_directives_clear(void);
