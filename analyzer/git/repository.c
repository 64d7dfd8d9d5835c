/* A repository, opened as one that cannot be trusted. */
#include "analyzer/git/git_private.h"

const char *nk_git_why(void) {
  const git_error *last = git_error_last();
  return last && last->message ? last->message : "unknown";
}

git_repository *nk_git_open(const char *root) {
  git_repository *repository = NULL;
  git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
  return git_repository_open_ext(&repository, root, GIT_REPOSITORY_OPEN_NO_SEARCH, NULL) == 0 ? repository : NULL;
}
