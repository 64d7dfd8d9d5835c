/* The SDK's headers, precompiled. Most of a driver's parse is the same headers of the kernel again. Those of the
   built-in SDK are precompiled once, when needkext is built or installed; those of a real one once in a run for each
   set of flags that they can tell apart, and all workers of the run read the result. */
#pragma once

#include "core_names.h"
#include "core_terms.h"

/* The precompiled header for a unit with these flags that may reach these headers, made when it is asked for first; the
   path is NULL where there is none. `names`: what it declares, NULL where that is not known; `terms`: what has to hold
   once the unit is parsed, or NULL. All borrowed. */
typedef struct {
  const char *path;
  NkCoreNames *names;
  NkCoreTerms *terms;
  const char *const *headers; /* there is none, and the unit begins with the text of these; or NULL, or empty */
} NkPch;
/* ... instead of one whose terms do not hold: of what every unit begins with, or NULL. Borrowed. */
const char *nk_pch_base(const NkSettings *settings, char **flags, gboolean cxx);
void nk_pch_find(NkPch *pch, const NkSettings *settings, const NkIncludes *includes, char **flags, gboolean cxx);
/* Makes that of a core of the built-in SDK in settings->precompiled, unless it is there. What its files are named,
   endings aside; NULL when it cannot be made. Caller frees. */
char *nk_pch_install(const NkSettings *settings, const NkCore *core, char **flags);
void nk_pch_clear(void);

/* ---- precompile.c ---- */
/* All that a unit may begin with, for the headers in `sdk`, into `directory`; what else lies there is removed. */
gboolean nk_precompile(const char *sdk, const char *directory);
