/* revision: what git says of a project: its commit, and the tree that a change began from. Nothing of the user's is
   written: no file, no index, no list of work trees. */
#pragma once

#include <needkext/project.h>

NK_API_BEGIN

/* The commit of HEAD of the repository at `root`, and whether the work tree differs from it. FALSE when there is no
   repository or no commit; `commit` is then NULL. Caller frees `commit`. */
gboolean nk_revision_read(const char *root, char **commit, gboolean *dirty);

/* The tree of the commit in which HEAD and another revision meet, written to a private directory that is gone with this
   process. What git does not carry (ignored files and directories, header files that are not added yet, kernel headers)
   is the work tree's there too, so that only a change of sources differs. */
typedef struct _NkBase NkBase;
/* An error says what is missing; where the clone is shallow, which command deepens it. */
NkBase *nk_base_new(const NkProject *project, const char *revision, GError **error);
void nk_base_free(NkBase *base);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkBase, nk_base_free)

const char *nk_base_root(const NkBase *base);   /* the directory; borrowed */
const char *nk_base_commit(const NkBase *base); /* in full; borrowed */
GPtrArray *nk_base_absent(const NkBase *base);  /* char *: submodules that could not be written; borrowed */
/* Files of the work tree that have another path in the base: char * to char *, relative to the root; borrowed. */
GHashTable *nk_base_renamed(const NkBase *base);
/* Where a line of the work tree stands in the base. FALSE where the change has touched it. `then` borrows from `now` or
   from the base. */
gboolean nk_base_place(const NkBase *base, const NkSite *now, NkSite *then);

NK_API_END
