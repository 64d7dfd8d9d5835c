/* The cores of a run with a real SDK, chosen by what its units include. */
#pragma once

#include "cores.h"

/* What every unit begins with: in C++, the classes of I/O Kit of a real SDK, so that a header that is not found does
   not take these away with it; ours are all there. Ends with NULL. */
const char *const *nk_core_base(const NkSettings *settings, gboolean cxx);
/* Those for units with these flags: NkCore, the largest first, the one of the base alone last, if there is a base; the
   same for all workers of the run. Borrowed. */
const GPtrArray *nk_core_plan(const NkSettings *settings, char **flags, gboolean cxx);
void nk_core_plan_clear(void);
