/* What texts are asked everywhere. */
#pragma once

#include <glib.h>

/* Of two `char *`, by where they are kept: for arrays of texts. */
gint nk_text_compare(gconstpointer a, gconstpointer b);
/* The last component of a path; borrowed from it. */
const char *nk_path_name(const char *path);
/* What of a path lies behind the directory, "" for the directory itself; NULL when it lies elsewhere. Below "" lies
   every relative path, below "/" every absolute one. Borrowed from the path. */
const char *nk_path_within(const char *path, const char *directory);
