/* The cores of a run with a real SDK, chosen by what its units include. */
#pragma once

#include "cores.h"

/* What every unit of kernel C++ begins with, so that a header that is not found does not take these away with it. Ends
   with NULL. */
extern const char *const nk_core_services[];
/* Those for units with these flags: NkCore, the largest first, in C++ the one of the services alone last; the same for
   all workers of the run. Borrowed. */
const GPtrArray *nk_core_plan(const NkSettings *settings, char **flags, gboolean cxx);
void nk_core_plan_clear(void);
