/* A git repository for a test, through libgit2: nothing depends on the user's git or its configuration. */
#pragma once

#include <git2.h>

#include "tree.h"

typedef struct {
  Tree tree;
  git_repository *git;
  char *commits[8]; /* in full, in order */
  guint n_commits;
} Repository;

static inline void repository_init(Repository *repository) {
  git_libgit2_init();
  *repository = (Repository){0};
  tree_init(&repository->tree);
  g_assert_cmpint(git_repository_init(&repository->git, repository->tree.root, 0), ==, 0);
}

/* A repository inside another one. */
static inline void repository_init_below(Repository *repository, const Repository *outer, const char *path) {
  git_libgit2_init();
  *repository = (Repository){.tree = {g_build_filename(outer->tree.root, path, NULL)}};
  g_assert_cmpint(g_mkdir_with_parents(repository->tree.root, 0755), ==, 0);
  g_assert_cmpint(git_repository_init(&repository->git, repository->tree.root, 0), ==, 0);
}

/* Commits all that is there and not ignored. */
static inline const char *repository_commit(Repository *repository) {
  git_index *index = NULL;
  git_tree *tree = NULL;
  git_commit *parent = NULL;
  git_signature *who = NULL;
  git_oid id, head;
  char text[GIT_OID_HEXSZ + 1];
  g_assert_cmpint(git_repository_index(&index, repository->git), ==, 0);
  g_assert_cmpint(git_index_add_all(index, NULL, 0, NULL, NULL), ==, 0);
  g_assert_cmpint(git_index_update_all(index, NULL, NULL, NULL), ==, 0);
  g_assert_cmpint(git_index_write(index), ==, 0);
  g_assert_cmpint(git_index_write_tree(&id, index), ==, 0);
  g_assert_cmpint(git_tree_lookup(&tree, repository->git, &id), ==, 0);
  if (git_reference_name_to_id(&head, repository->git, "HEAD") == 0)
    g_assert_cmpint(git_commit_lookup(&parent, repository->git, &head), ==, 0);
  g_assert_cmpint(git_signature_new(&who, "Jane", "jane@example.org", 1700000000 + repository->n_commits, 0), ==, 0);
  const git_commit *parents[] = {parent};
  g_assert_cmpint(
      git_commit_create(&id, repository->git, "HEAD", who, who, NULL, "change", tree, parent ? 1 : 0, parents), ==, 0);
  git_signature_free(who);
  git_commit_free(parent);
  git_tree_free(tree);
  git_index_free(index);
  g_assert_cmpuint(repository->n_commits, <, G_N_ELEMENTS(repository->commits));
  char *commit = g_strdup(git_oid_tostr(text, sizeof text, &id));
  repository->commits[repository->n_commits++] = commit;
  return commit;
}

static inline void repository_remove(const Repository *repository, const char *path) {
  g_autofree char *file = g_build_filename(repository->tree.root, path, NULL);
  tree_remove(file);
}

static inline void repository_move(const Repository *repository, const char *from, const char *to) {
  g_autofree char *old = g_build_filename(repository->tree.root, from, NULL);
  g_autofree char *new = g_build_filename(repository->tree.root, to, NULL);
  g_autofree char *directory = g_path_get_dirname(new);
  g_assert_cmpint(g_mkdir_with_parents(directory, 0755), ==, 0);
  g_assert_cmpint(g_rename(old, new), ==, 0);
}

static inline void repository_clear(Repository *repository) {
  git_repository_free(repository->git);
  for (guint i = 0; i < repository->n_commits; i++)
    g_free(repository->commits[i]);
  tree_clear(&repository->tree);
  git_libgit2_shutdown();
}
