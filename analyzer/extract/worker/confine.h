/* The worker gives up what it does not need, before it reads the first unit: it may read below some directories, write
   below its scratch directory, and neither reach a network nor start a program. What real input makes of libclang then
   stays within. */
#pragma once

#include <glib.h>

typedef struct {
  const char *const *readable; /* directories and files, absolute; what is not there is left out. Ends with NULL */
  const char *writable;        /* a directory, or NULL or "" */
} NkConfinement;

/* For the rest of the process, and not to be taken back. What the system could not do is said in words, as in "files
   may be read anywhere"; NULL when all is confined. Caller frees. */
char *nk_confine(const NkConfinement *confinement);
