/* What git does not carry: header directories, generated sources and build descriptions that are ignored, headers that
   are not added yet, repositories inside. They are the user's on both sides of a comparison. */
#include "analyzer/git/git_private.h"

#include <gio/gio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_FILES = 20000, MAX_BYTES = 16 * 1024 * 1024, MAX_DEPTH = 64 };

typedef struct {
  const NkTreeCopy *copy;
  guint left; /* files that may still be copied */
} Carrying;

static gboolean ends_with_one_of(const char *path, const char *const *endings) {
  for (; *endings; endings++)
    if (g_str_has_suffix(path, *endings))
      return TRUE;
  return FALSE;
}

static gboolean is_header(const char *path) {
  static const char *const endings[] = {".h", ".hh", ".hpp", ".hxx", ".inc", ".iig", ".pch", NULL};
  return ends_with_one_of(path, endings);
}

/* What a project consists of, beside headers. */
static gboolean is_part(const char *path) {
  static const char *const endings[] = {".c",  ".cc",    ".cpp",     ".cxx",          ".m",
                                        ".mm", ".plist", ".pbxproj", ".xcconfig",     ".def",
                                        ".s",  ".S",     ".defs",    ".entitlements", "compile_commands.json",
                                        NULL};
  return is_header(path) || ends_with_one_of(path, endings);
}

/* Only where the base has nothing. */
static void carry_file(Carrying *carrying, const char *path) {
  g_autofree char *from = g_build_filename(carrying->copy->from, path, NULL);
  g_autofree char *to = g_build_filename(carrying->copy->to, path, NULL), *parent = g_path_get_dirname(to);
  struct stat status;
  if (carrying->left == 0 || lstat(from, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > MAX_BYTES ||
      g_file_test(to, G_FILE_TEST_EXISTS) || g_mkdir_with_parents(parent, 0700) != 0)
    return;
  g_autoptr(GFile) source = g_file_new_for_path(from), target = g_file_new_for_path(to);
  carrying->left -= g_file_copy(source, target, G_FILE_COPY_NOFOLLOW_SYMLINKS, NULL, NULL, NULL, NULL) ? 1 : 0;
}

static void carry_directory(Carrying *carrying, const char *path, guint depth) {
  g_autofree char *absolute = g_build_filename(carrying->copy->from, path, NULL);
  g_autoptr(GDir) directory =
      depth < MAX_DEPTH && !nk_tree_copy_is_sdk(carrying->copy, path) ? g_dir_open(absolute, 0, NULL) : NULL;
  for (const char *name; directory && (name = g_dir_read_name(directory));) {
    g_autofree char *inner = g_build_filename(path, name, NULL), *whole = g_build_filename(absolute, name, NULL);
    struct stat status;
    if (*name == '.' || lstat(whole, &status) != 0)
      continue;
    if (S_ISDIR(status.st_mode))
      carry_directory(carrying, inner, depth + 1);
    else if (is_part(name))
      carry_file(carrying, inner);
  }
}

/* A name that ends with a slash is a directory that git does not look into: a repository of its own. */
static void carry_delta(Carrying *carrying, const git_diff_delta *delta) {
  const char *path = delta->new_file.path;
  gboolean ignored = delta->status == GIT_DELTA_IGNORED, untracked = delta->status == GIT_DELTA_UNTRACKED;
  if (!ignored && !untracked)
    return;
  if (g_str_has_suffix(path, "/")) {
    g_autofree char *directory = g_strndup(path, strlen(path) - 1);
    carry_directory(carrying, directory, 0);
  } else if (!nk_tree_copy_is_sdk(carrying->copy, path) && (ignored ? is_part(path) : is_header(path))) {
    carry_file(carrying, path);
  }
}

/* The kernel headers may be large: a directory of links to what is in them, which is told to be one like the other. */
static void link_sdk(const NkTreeCopy *copy) {
  g_autofree char *from = g_build_filename(copy->from, copy->sdk, NULL);
  g_autofree char *to = g_build_filename(copy->to, copy->sdk, NULL);
  g_autoptr(GDir) directory = g_mkdir_with_parents(to, 0700) == 0 ? g_dir_open(from, 0, NULL) : NULL;
  for (const char *name; directory && (name = g_dir_read_name(directory));) {
    g_autofree char *target = g_build_filename(from, name, NULL), *link = g_build_filename(to, name, NULL);
    if (symlink(target, link) != 0)
      continue; /* the headers in it are then missing, which the coverage says */
  }
}

void nk_tree_carry(const NkTreeCopy *copy, git_diff *diff) {
  Carrying carrying = {copy, MAX_FILES};
  if (copy->sdk)
    link_sdk(copy);
  for (guint i = 0; i < copy->absent->len; i++)
    carry_directory(&carrying, copy->absent->pdata[i], 0);
  for (gsize i = 0; i < git_diff_num_deltas(diff); i++)
    carry_delta(&carrying, git_diff_get_delta(diff, i));
}
