/* What the files of analyzer/git/ share. The repository is somebody else's: no filter, hook or helper of it runs, and
   nothing in it is written. */
#pragma once

#include "analyzer/base/text.h"

#include <git2.h>
#include <needkext/revision.h>

G_DEFINE_AUTOPTR_CLEANUP_FUNC(git_repository, git_repository_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(git_object, git_object_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(git_commit, git_commit_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(git_tree, git_tree_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(git_blob, git_blob_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(git_diff, git_diff_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(git_patch, git_patch_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC(git_status_list, git_status_list_free)

/* ---- repository.c ---- */
/* What libgit2 said last, or "unknown". Borrowed, until the next call. */
const char *nk_git_why(void);
/* The repository whose work tree is `root`, or NULL. */
git_repository *nk_git_open(const char *root);

/* tree.c: where a tree is written to. */
typedef struct {
  const char *from, *to; /* the user's work tree, and the new one; absolute */
  const char *sdk;       /* kernel headers below `from`, relative, or NULL: taken from there */
  GPtrArray *absent;     /* char *: submodules without their objects; receives */
} NkTreeCopy;
static inline gboolean nk_tree_copy_is_sdk(const NkTreeCopy *copy, const char *path) {
  return copy->sdk && nk_path_within(path, copy->sdk);
}
/* Writes the tree with its submodules. */
gboolean nk_tree_write(const NkTreeCopy *copy, git_repository *repository, git_tree *tree, GError **error);
/* carried.c: what git does not have, but the parse needs, is the work tree's. `diff` is between tree and work tree. */
void nk_tree_carry(const NkTreeCopy *copy, git_diff *diff);

/* lines.c: which line of the work tree is which one of the tree. */
typedef struct _NkLines NkLines;
NkLines *nk_lines_new(git_diff *diff);
/* Files that have another path in the tree: char * to char *; caller unrefs. */
GHashTable *nk_lines_renamed(const NkLines *lines);
void nk_lines_free(NkLines *lines);
gboolean nk_lines_place(const NkLines *lines, const NkSite *now, NkSite *then);
