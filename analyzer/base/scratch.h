/* A private directory that is gone when this process is, however it ends. */
#pragma once

#include <glib.h>

typedef struct _NkScratch NkScratch;
/* Below the directory for temporary files, its name begins with `name`; NULL where it cannot be made. Call it before
   threads are started: it forks. */
NkScratch *nk_scratch_new(const char *name);
const char *nk_scratch_path(const NkScratch *scratch); /* absolute; borrowed */
void nk_scratch_free(NkScratch *scratch);              /* removes it */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkScratch, nk_scratch_free)
