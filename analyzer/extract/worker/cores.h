/* The cores of an SDK: headers that are precompiled together, and which of them a unit may begin with. */
#pragma once

#include "includes.h"

typedef struct {
  char *name;
  gboolean cxx;
  const char *const *headers; /* that it consists of; or NULL: all of the built-in SDK ... */
  char **without;             /* ... but what leads to one of these files of nk/ */
  guint chosen;               /* the first header that was chosen for certain units; what stands before is for all */
} NkCore;

void nk_core_free(gpointer core); /* a GDestroyNotify */
/* That come with the built-in SDK, from the largest to the smallest: NkCore. */
const GPtrArray *nk_cores_installed(const NkSettings *settings);
/* A header that includes it. Caller frees. */
char *nk_core_text(const NkSettings *settings, const NkCore *core);
/* What the core means is told by these of a unit's flags. Caller unrefs; the strings belong to `settings`, `flags` or
   nobody, and NULL is the last one. */
GPtrArray *nk_core_flags(const NkSettings *settings, const NkCore *core, char **flags);
/* The unit may reach every header that was chosen: what is precompiled beyond that could be in its way. */
gboolean nk_core_is_reached(const NkSettings *settings, const NkCore *core, const NkIncludes *includes);
/* The macros that the built-in SDK's conditions ask for; a set. */
GHashTable *nk_core_conditions(const NkSettings *settings);
void nk_cores_clear(void);
