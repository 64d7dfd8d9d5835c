/* The merge base: which commit it is, and its tree on disk. */
#include "analyzer/base/scratch.h"
#include "analyzer/base/text.h"
#include "analyzer/git/git_private.h"

#include <string.h>

struct _NkBase {
  NkScratch *scratch;
  NkLines *lines;
  GHashTable *renamed;
  GPtrArray *absent;
  char commit[GIT_OID_HEXSZ + 1];
};

/* "--base REV: WHAT", with the way out of a clone that was cut off. */
static gboolean refuse(git_repository *repository, const char *revision, const char *what, GError **error) {
  gboolean shallow = git_repository_is_shallow(repository) == 1;
  g_set_error(error, NK_PROJECT_ERROR, NK_ERROR_NOT_FOUND, "--base %s: %s%s", revision, what,
              shallow ? "; this clone is shallow: deepen it with 'git fetch --unshallow'" : "");
  return FALSE;
}

static gboolean find_commit(git_repository *repository, const char *revision, git_oid *commit, GError **error) {
  g_autoptr(git_object) object = NULL, peeled = NULL;
  git_oid head;
  if (git_reference_name_to_id(&head, repository, "HEAD") != 0)
    return refuse(repository, revision, "HEAD has no commit yet", error);
  if (git_revparse_single(&object, repository, revision) != 0 ||
      git_object_peel(&peeled, object, GIT_OBJECT_COMMIT) != 0)
    return refuse(repository, revision, "no such commit", error);
  if (git_merge_base(commit, repository, &head, git_object_id(peeled)) != 0)
    return refuse(repository, revision, "no commit in common with HEAD", error);
  return TRUE;
}

/* What lies between the tree and the user's files: also what is not added, and what is ignored. */
static git_diff *compare(git_repository *repository, git_tree *tree) {
  git_diff *diff = NULL;
  git_diff_options how = {.version = GIT_DIFF_OPTIONS_VERSION,
                          .ignore_submodules = GIT_SUBMODULE_IGNORE_UNSPECIFIED,
                          .flags = GIT_DIFF_INCLUDE_UNTRACKED | GIT_DIFF_RECURSE_UNTRACKED_DIRS |
                                   GIT_DIFF_INCLUDE_IGNORED | GIT_DIFF_RECURSE_IGNORED_DIRS};
  git_diff_find_options similar = {.version = GIT_DIFF_FIND_OPTIONS_VERSION,
                                   .flags = GIT_DIFF_FIND_RENAMES | GIT_DIFF_FIND_FOR_UNTRACKED};
  if (git_diff_tree_to_workdir_with_index(&diff, repository, tree, &how) != 0)
    return NULL;
  git_diff_find_similar(diff, &similar); /* without it a renamed file is another one */
  return diff;
}

/* The kernel headers of the project, relative to its root, or NULL. */
static const char *own_sdk(const NkProject *project) {
  const char *inside = project->sdk_dir ? nk_path_within(project->sdk_dir, project->root) : NULL;
  return inside && *inside ? inside : NULL;
}

static gboolean materialise(NkBase *base, const NkProject *project, git_repository *repository, const char *revision,
                            GError **error) {
  g_autoptr(git_commit) commit = NULL;
  g_autoptr(git_tree) tree = NULL;
  git_oid id;
  if (!find_commit(repository, revision, &id, error))
    return FALSE;
  git_oid_tostr(base->commit, sizeof base->commit, &id);
  if (git_commit_lookup(&commit, repository, &id) != 0 || git_commit_tree(&tree, commit) != 0)
    return refuse(repository, revision, nk_git_why(), error);
  NkTreeCopy copy = {project->root, nk_scratch_path(base->scratch), own_sdk(project), base->absent};
  if (!nk_tree_write(&copy, repository, tree, error))
    return FALSE;
  g_autoptr(git_diff) diff = compare(repository, tree);
  if (!diff)
    return refuse(repository, revision, nk_git_why(), error);
  nk_tree_carry(&copy, diff);
  base->lines = nk_lines_new(diff);
  base->renamed = nk_lines_renamed(base->lines);
  return TRUE;
}

static NkBase *base_new(NkScratch *scratch) {
  NkBase *base = g_new0(NkBase, 1);
  git_libgit2_init(); /* nk_base_free ends it */
  base->scratch = scratch;
  base->absent = g_ptr_array_new_with_free_func(g_free);
  return base;
}

static gboolean take_repository(NkBase *base, const NkProject *project, const char *revision, GError **error) {
  g_autoptr(git_repository) repository = nk_git_open(project->root);
  if (repository)
    return materialise(base, project, repository, revision, error);
  g_set_error(error, NK_PROJECT_ERROR, NK_ERROR_NOT_FOUND,
              "--base %s: %s is no git repository; --baseline FILE compares without one", revision, project->root);
  return FALSE;
}

NkBase *nk_base_new(const NkProject *project, const char *revision, GError **error) {
  NkScratch *scratch = nk_scratch_new("needkext-base");
  if (!scratch) {
    g_set_error(error, NK_PROJECT_ERROR, NK_ERROR_FAILED, "a directory for the base cannot be made in %s",
                g_get_tmp_dir());
    return NULL;
  }
  NkBase *base = base_new(scratch);
  if (take_repository(base, project, revision, error))
    return base;
  nk_base_free(base);
  return NULL;
}

void nk_base_free(NkBase *base) {
  if (!base)
    return;
  nk_lines_free(base->lines);
  g_clear_pointer(&base->renamed, g_hash_table_unref);
  nk_scratch_free(base->scratch);
  g_ptr_array_unref(base->absent);
  g_free(base);
  git_libgit2_shutdown();
}

const char *nk_base_root(const NkBase *base) {
  return nk_scratch_path(base->scratch);
}

const char *nk_base_commit(const NkBase *base) {
  return base->commit;
}

GPtrArray *nk_base_absent(const NkBase *base) {
  return base->absent;
}

GHashTable *nk_base_renamed(const NkBase *base) {
  return base->renamed;
}

gboolean nk_base_place(const NkBase *base, const NkSite *now, NkSite *then) {
  return nk_lines_place(base->lines, now, then);
}
