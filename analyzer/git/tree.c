/* A tree of git as files. Its names and links are not trusted: nothing is written through a link, and nothing outside
   the directory. */
#include "analyzer/git/git_private.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_BYTES = 16 * 1024 * 1024, MAX_DEPTH = 16 };

typedef struct {
  const NkTreeCopy *copy;
  git_repository *repository;
  const char *prefix; /* of a submodule: "path/", else "" */
  guint depth;
  GPtrArray *links; /* char *: path, target, in turn; made at the end, so that nothing goes through them */
  GError **error;
} Writing;

static gboolean write_tree(Writing *writing, git_tree *tree);

/* libgit2 refuses most of these when a tree is made, and none when it is read. */
static gboolean is_plain(const char *name) {
  return *name && strcmp(name, ".") != 0 && strcmp(name, "..") != 0 && g_ascii_strcasecmp(name, ".git") != 0 &&
         !strchr(name, '/');
}

static gboolean fail(const Writing *writing, const char *path) {
  g_set_error(writing->error, NK_PROJECT_ERROR, NK_ERROR_FAILED, "the base's %s cannot be written: %s", path,
              g_strerror(errno));
  return FALSE;
}

static gboolean write_bytes(const Writing *writing, const char *path, const void *bytes, gsize length) {
  g_autofree char *absolute = g_build_filename(writing->copy->to, path, NULL);
  int file = open(absolute, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (file < 0)
    return errno == EEXIST || fail(writing, path); /* a name twice, or two that the file system takes for one */
  for (gsize done = 0; done < length;) {
    ssize_t n = write(file, (const char *)bytes + done, length - done);
    if (n < 0 && errno == EINTR)
      continue;
    if (n <= 0) {
      fail(writing, path);
      close(file);
      return FALSE;
    }
    done += (gsize)n;
  }
  return close(file) == 0 || fail(writing, path);
}

/* Pictures and archives are of no use; property lists may be binary. */
static gboolean is_of_use(git_blob *blob, const char *path) {
  return git_blob_rawsize(blob) <= MAX_BYTES && (!git_blob_is_binary(blob) || g_str_has_suffix(path, ".plist"));
}

static gboolean write_blob(Writing *writing, const git_tree_entry *entry, const char *path) {
  g_autoptr(git_blob) blob = NULL;
  if (git_blob_lookup(&blob, writing->repository, git_tree_entry_id(entry)) != 0) {
    g_set_error(writing->error, NK_PROJECT_ERROR, NK_ERROR_NOT_FOUND,
                "the base's %s is not in this clone: %s; 'git fetch --refetch' without a filter brings it", path,
                nk_git_why());
    return FALSE;
  }
  gsize length = (gsize)git_blob_rawsize(blob);
  if (git_tree_entry_filemode(entry) == GIT_FILEMODE_LINK) {
    g_ptr_array_add(writing->links, g_strdup(path));
    g_ptr_array_add(writing->links, g_strndup(git_blob_rawcontent(blob), length));
    return TRUE;
  }
  return !is_of_use(blob, path) || write_bytes(writing, path, git_blob_rawcontent(blob), length);
}

/* A submodule's repository is where its work tree is. Without it, or without the commit, it is the work tree's. */
static gboolean write_submodule(Writing *writing, const git_tree_entry *entry, const char *path) {
  g_autofree char *place = g_build_filename(writing->copy->from, path, NULL);
  g_autofree char *prefix = g_strconcat(path, "/", NULL);
  g_autoptr(git_repository) repository = nk_git_open(place);
  g_autoptr(git_commit) commit = NULL;
  g_autoptr(git_tree) tree = NULL;
  if (!repository || git_commit_lookup(&commit, repository, git_tree_entry_id(entry)) != 0 ||
      git_commit_tree(&tree, commit) != 0) {
    g_ptr_array_add(writing->copy->absent, g_strdup(path));
    return TRUE;
  }
  Writing inner = *writing;
  inner.repository = repository;
  inner.prefix = prefix;
  inner.depth++;
  return write_tree(&inner, tree);
}

static gboolean make_directory(const Writing *writing, const char *path) {
  g_autofree char *absolute = g_build_filename(writing->copy->to, path, NULL);
  struct stat status;
  if (mkdir(absolute, 0700) == 0)
    return TRUE;
  return (errno == EEXIST && lstat(absolute, &status) == 0 && S_ISDIR(status.st_mode)) || fail(writing, path);
}

static gboolean write_entry(Writing *writing, const char *root, const git_tree_entry *entry) {
  const char *name = git_tree_entry_name(entry);
  g_autofree char *path = g_strconcat(writing->prefix, root, name, NULL);
  if (!is_plain(name) || nk_tree_copy_is_sdk(writing->copy, path))
    return TRUE;
  switch (git_tree_entry_type(entry)) {
  case GIT_OBJECT_TREE:
    return make_directory(writing, path);
  case GIT_OBJECT_COMMIT:
    return writing->depth >= MAX_DEPTH || (make_directory(writing, path) && write_submodule(writing, entry, path));
  case GIT_OBJECT_BLOB:
    return write_blob(writing, entry, path);
  default:
    return TRUE;
  }
}

/* 0 goes on, 1 leaves a directory out, -1 ends. */
static int visit(const char *root, const git_tree_entry *entry, void *data) {
  Writing *writing = data;
  g_autofree char *path = g_strconcat(writing->prefix, root, git_tree_entry_name(entry), NULL);
  if (!is_plain(git_tree_entry_name(entry)) || nk_tree_copy_is_sdk(writing->copy, path))
    return 1;
  return write_entry(writing, root, entry) ? 0 : -1;
}

static gboolean write_tree(Writing *writing, git_tree *tree) {
  return git_tree_walk(tree, GIT_TREEWALK_PRE, visit, writing) >= 0;
}

static void make_links(const Writing *writing) {
  for (guint i = 0; i + 1 < writing->links->len; i += 2) {
    g_autofree char *absolute = g_build_filename(writing->copy->to, writing->links->pdata[i], NULL);
    const char *target = writing->links->pdata[i + 1];
    if (g_path_is_absolute(target) || symlink(target, absolute) != 0)
      continue; /* a link that leads nowhere is not followed either */
  }
}

gboolean nk_tree_write(const NkTreeCopy *copy, git_repository *repository, git_tree *tree, GError **error) {
  g_autoptr(GPtrArray) links = g_ptr_array_new_with_free_func(g_free);
  Writing writing = {copy, repository, "", 0, links, error};
  if (!write_bytes(&writing, ".git", "", 0)) /* marks the root, and is no repository */
    return FALSE;
  if (!write_tree(&writing, tree)) {
    if (error && !*error)
      g_set_error(error, NK_PROJECT_ERROR, NK_ERROR_FAILED, "the base's tree cannot be read: %s", nk_git_why());
    return FALSE;
  }
  make_links(&writing);
  return TRUE;
}
