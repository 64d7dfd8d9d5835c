/* The SDK's headers, precompiled. Most of a driver's parse is the same headers of the kernel again. Those of the
   built-in SDK are precompiled once, when needkext is built or installed; those of a real one once in a run for each
   set of flags that they can tell apart, and all workers of the run read the result. */
#pragma once

#include "cores.h"

/* The precompiled header for a unit with these flags, made when it is asked for first; NULL where there is none.
   `strangers`: what the unit speaks of and neither it nor that header knows (nk_core_names_strangers), NULL where that
   is not told; it lives as long as `includes`, which the caller frees. */
typedef struct {
  const char *path;
  NkIncludes *includes;
  GHashTable *strangers;
} NkPch;
void nk_pch_find(NkPch *pch, const NkSettings *settings, const char *file, char **flags, gboolean cxx);
void nk_pch_release(NkPch *pch);
/* Makes that of a core of the built-in SDK in settings->precompiled, unless it is there. What its files are named,
   endings aside; NULL when it cannot be made. Caller frees. */
char *nk_pch_install(const NkSettings *settings, const NkCore *core, char **flags);
void nk_pch_clear(void);

/* ---- precompile.c ---- */
/* All that a unit may begin with, for the headers in `sdk`, into `directory`; what else lies there is removed. */
gboolean nk_precompile(const char *sdk, const char *directory);
