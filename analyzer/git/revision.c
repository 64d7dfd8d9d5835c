/* The revision, through libgit2. The repository is somebody else's: its owner is not asked, because nothing but
   objects, index and work tree is read, and no filter, hook or helper runs. */
#include "analyzer/git/git_private.h"

static char *head_of(git_repository *repository) {
  git_oid id;
  char text[GIT_OID_HEXSZ + 1];
  if (git_reference_name_to_id(&id, repository, "HEAD") != 0)
    return NULL;
  return g_strdup(git_oid_tostr(text, sizeof text, &id));
}

/* A work tree that cannot be compared counts as changed. */
static gboolean is_dirty(git_repository *repository) {
  git_status_options options = {.version = GIT_STATUS_OPTIONS_VERSION, .show = GIT_STATUS_SHOW_INDEX_AND_WORKDIR};
  options.flags = GIT_STATUS_OPT_EXCLUDE_SUBMODULES;
  g_autoptr(git_status_list) list = NULL;
  if (git_repository_is_bare(repository) || git_status_list_new(&list, repository, &options) != 0)
    return TRUE;
  return git_status_list_entrycount(list) > 0;
}

static gboolean read_repository(const char *root, char **commit, gboolean *dirty) {
  g_autoptr(git_repository) repository = nk_git_open(root);
  if (!repository)
    return FALSE;
  *commit = head_of(repository);
  *dirty = *commit && is_dirty(repository);
  return *commit != NULL;
}

gboolean nk_revision_read(const char *root, char **commit, gboolean *dirty) {
  *commit = NULL;
  *dirty = FALSE;
  g_autofree char *git = g_build_filename(root, ".git", NULL);
  if (!g_file_test(git, G_FILE_TEST_EXISTS)) /* starting libgit2 takes longer than all the rest */
    return FALSE;
  if (git_libgit2_init() < 0)
    return FALSE;
  gboolean found = read_repository(root, commit, dirty);
  git_libgit2_shutdown();
  return found;
}
