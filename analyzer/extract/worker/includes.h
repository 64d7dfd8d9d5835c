/* Which headers a unit reaches, told from its text before it is parsed: #include lines, followed through the unit's
   search directories, conditions not looked at. What a file includes is read once for each worker. */
#pragma once

#include "unit.h"

/* The paths that `file` reaches with these flags; a set. Caller unrefs. */
GHashTable *nk_includes(const NkSettings *settings, const char *file, char **flags);
/* `header` of the SDK is among them, or all that it consists of is, and no header of the project stands before a part
   of it. */
gboolean nk_includes_header(const NkSettings *settings, GHashTable *reached, const char *header);
void nk_includes_clear(void);
