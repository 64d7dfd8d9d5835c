/* Which revision of the project was judged. */
#pragma once

#include <glib.h>

/* The commit that HEAD of the repository at `root` names (owned by the caller), and whether tracked files differ from
   it. Only reads; nothing is executed. FALSE when there is no repository, or no commit. */
gboolean nk_revision_read(const char *root, char **commit, gboolean *dirty);
