/* The SDK's core, precompiled. Most of a driver's parse is the same headers of the kernel again, so that they are
   parsed once for each set of flags that they can tell apart, and all workers of a run read the result. */
#pragma once

#include "unit.h"

/* The precompiled header for a unit with these flags, made when it is asked for first; NULL where there is none. */
const char *nk_pch_path(const NkSettings *settings, const char *file, char **flags, gboolean cxx);
void nk_pch_clear(void);
