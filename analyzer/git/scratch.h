/* A private directory that is gone when this process is, however it ends. */
#pragma once

#include <needkext/base.h>

typedef struct _NkScratch NkScratch;
/* NULL with NK_PROJECT_ERROR where it cannot be made. Call it before threads are started: it forks. */
NkScratch *nk_scratch_new(GError **error);
const char *nk_scratch_path(const NkScratch *scratch); /* absolute; borrowed */
void nk_scratch_free(NkScratch *scratch);              /* removes it */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkScratch, nk_scratch_free)
