/* What a unit speaks of that neither its files nor the headers it begins with declare, told from the tokens before the
   first parse: what is plainly missing can be declared at once, and costs no parse of its own. */
#pragma once

#include "includes.h"

#include <analyzer/base/lexer.h>

/* How a name is used; a set. */
typedef enum {
  NK_USE_DECLARED = 1 << 0, /* it may be declared here, or a directive speaks of it */
  NK_USE_CALL = 1 << 1,     /* name( */
  NK_USE_SCOPE = 1 << 2,    /* name:: */
  NK_USE_POINTER = 1 << 3,  /* name *, name & */
  NK_USE_WORD = 1 << 4,     /* name other */
  NK_USE_VALUE = 1 << 5,    /* any other punctuator behind it */
  NK_USE_OTHER = 1 << 6,    /* name<, name "text", name at the end */
  NK_USE_KEY = 1 << 7,      /* setProperty(name: the key of a property, which is a string */
} NkUse;

typedef struct {
  guint uses;       /* NkUse, of all files */
  const char *file; /* a header that uses it, the first in order, or NULL; borrowed */
} NkStranger;

/* A word whose first argument is the key of a property or of a dictionary. */
gboolean nk_takes_key(const char *word, gsize length);
/* Adds the names in a text that `knows` does not know: name -> GUINT_TO_POINTER(NkUse). FALSE where a macro joins names
   or quotes them: then what is written need not be what is meant. */
typedef gboolean NkKnows(const NkToken *name, gconstpointer data);
gboolean nk_strangers_read(GHashTable *names, const char *text, gsize length, NkKnows *knows, gconstpointer data);
