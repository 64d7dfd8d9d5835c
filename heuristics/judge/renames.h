/* Which symbol of now was which one then. */
#pragma once

#include <needkext/compare.h>

typedef struct _NkRenames NkRenames;
/* `place` may be NULL. */
NkRenames *nk_renames_new(const NkSnapshot *then, const NkSnapshot *now, NkPlaceThen place, gpointer data);
void nk_renames_free(NkRenames *renames);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkRenames, nk_renames_free)

/* The older name, or NULL: it was there under its own, or not at all. Caller frees. */
char *nk_renames_old(const NkRenames *renames, const char *symbol);
/* The function was there then, under this name or another. */
gboolean nk_renames_existed(const NkRenames *renames, const char *symbol);

/* Fills comparison->bundles. */
void nk_comparison_pair_bundles(struct _NkComparison *comparison);
