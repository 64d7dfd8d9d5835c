/* Files read whole: at the size of sources, quicker than to map them, and nobody can shorten them meanwhile. */
#pragma once

#include <glib.h>
#include <sys/stat.h>

/* The bytes of a regular file of at most `most` bytes, with a NUL behind them; NULL when it cannot be read or is
   larger. `info` (its state, with the size as read) is all zero when it cannot be opened. Caller frees. */
char *nk_file_read(const char *path, gsize most, struct stat *info);
