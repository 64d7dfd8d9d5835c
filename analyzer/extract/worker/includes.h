/* Which headers a unit reaches, told from its text before it is parsed: #include lines, followed through the unit's
   search directories, conditions not looked at. What a file includes is read once for each worker. */
#pragma once

#include "unit.h"

typedef struct {
  GHashTable *paths;   /* set of char * */
  GHashTable *certain; /* those of them that are not only reached under a condition of a header of the SDK */
  gboolean hijacked;   /* a header of the SDK includes a path that leads to a file outside of the SDK */
  gboolean incomplete; /* an include is computed by a macro: where it leads is not known */
} NkIncludes;

/* What `file` reaches with these flags. */
NkIncludes *nk_includes_new(const NkSettings *settings, const char *file, char **flags);
void nk_includes_free(NkIncludes *includes);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkIncludes, nk_includes_free)

/* `header` of the SDK is among them, not only under a condition of another header of the SDK, and no header of the
   project stands before a part of it. */
gboolean nk_includes_header(const NkSettings *settings, const NkIncludes *includes, const char *header);
