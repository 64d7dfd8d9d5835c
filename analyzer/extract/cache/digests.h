/* Private to the cache: contents of files, read once and known by identity afterwards; for one root. */
#pragma once

#include "tree_state.h"

#include <needkext/cache.h>

typedef struct _NkDigests NkDigests;

/* What earlier runs knew of the root's files; `cache` is borrowed. */
NkDigests *nk_digests_new(NkCache *cache, const char *root);
/* Puts what was learnt into the cache. */
void nk_digests_free(NkDigests *digests);

/* Of a file (relative to the root, or absolute), "" when it cannot be read. Asked of the file system once a run. */
const char *nk_digests_file(NkDigests *digests, const char *path);
/* Of all files below an absolute directory; NULL when that cannot be told. Caller frees. */
char *nk_digests_directory(NkDigests *digests, const char *directory);
/* The file is still as it was when its digest was asked for, and was last written before `time` (microseconds of the
   wall clock). */
gboolean nk_digests_is_before(NkDigests *digests, const char *path, gint64 time);
