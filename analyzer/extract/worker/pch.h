/* The SDK's core, parsed once for each set of flags and loaded where it is needed: most of the cost of a unit is the
   same headers again. Used for C++ kernel units; a unit that needs members added to the SDK's classes is parsed from
   text instead. */
#pragma once

#include "unit.h"

/* Path of the precompiled core for these flags, made on the first call; NULL where there is none. Owned by the worker.
 */
const char *nk_pch_path(const NkSettings *settings, char **flags);
void nk_pch_clear(void);
