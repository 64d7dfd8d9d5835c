/* Private to the cache: where the includes of a unit were looked for, with and without success. A file that appears
   where one was looked for changes the parse as much as one that changes. */
#pragma once

#include <needkext/project.h>

typedef struct _NkLookups NkLookups;

/* `sdk`: absolute header directory. Texts are borrowed. */
NkLookups *nk_lookups_new(const char *root, const char *sdk);
void nk_lookups_free(NkLookups *lookups);

/* The directories that a unit's flags name, in the order in which they are searched. */
typedef struct {
  GPtrArray *quoted, *before, *after; /* char *: for "" only; before the SDK; after it */
  gboolean inside;                    /* all lie below the root */
} NkSearch;
void nk_search_init(NkSearch *search, const char *const *flags, const char *sdk);
void nk_search_clear(NkSearch *search);

/* The names that a file includes or asks for with __has_include, each behind its delimiter (<a.h and "b.h), from its
   text; one that a macro computes is the macro behind '=', or '=' alone when it is more than a macro. Borrowed. */
const GPtrArray *nk_lookups_names(NkLookups *lookups, const char *file);
/* What a file defines a macro as: a name behind its delimiter, "" for anything else; NULL when it does not. Borrowed.
 */
const char *nk_lookups_definition(NkLookups *lookups, const char *file, const char *macro);
/* Where `name` is found for a file in the directory `from`: a path, or "" for the SDK or nowhere. Caller frees. */
char *nk_lookups_find(NkLookups *lookups, const NkSearch *search, const char *from, const char *name);
/* Files in the directories before the SDK that are called as one of the SDK's own, one a line. Caller frees. */
char *nk_lookups_shadows(NkLookups *lookups, const NkSearch *search);
