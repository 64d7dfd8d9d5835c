#include "tree_state.h"

#include <analyzer/base/text.h>
#include <dirent.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

enum { MAX_ENTRIES = 1000000, MAX_DEPTH = 128 };

#ifdef __APPLE__
#define st_mtim st_mtimespec
#define st_ctim st_ctimespec
#endif

static gint64 nanoseconds(const struct timespec *time) {
  return (gint64)time->tv_sec * 1000000000 + time->tv_nsec;
}

NkFileIdentity nk_file_identity(const struct stat *info) {
  return (NkFileIdentity){(guint64)info->st_size, (guint64)info->st_ino, nanoseconds(&info->st_mtim),
                          nanoseconds(&info->st_ctim)};
}

char *nk_file_identity_text(const struct stat *info) {
  NkFileIdentity id = nk_file_identity(info);
  return g_strdup_printf("%" G_GUINT64_FORMAT " %" G_GUINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT, id.size,
                         id.inode, id.modified, id.changed);
}

gboolean nk_file_identity_equal(const NkFileIdentity *a, const NkFileIdentity *b) {
  return a->size == b->size && a->inode == b->inode && a->modified == b->modified && a->changed == b->changed;
}

gboolean nk_file_identity_is_before(const NkFileIdentity *identity, gint64 time) {
  gint64 last = MAX(identity->modified, identity->changed);
  gint64 tick = last % 1000000000 ? 50 * 1000 : 2 * G_USEC_PER_SEC; /* of the kernel; of coarse file systems */
  return last / 1000 + tick < time;
}

typedef struct {
  NkTreeState *state;
  const char *skip; /* name of a file in `skip_in`, or NULL */
  char *skip_in;
  GChecksum *names, *identities;
  guint left;
} Walk;

static gboolean is_skipped(const Walk *walk, const char *path, const char *name) {
  static const char *const never[] = {".", "..", ".git"};
  for (gsize i = 0; i < G_N_ELEMENTS(never); i++)
    if (strcmp(name, never[i]) == 0)
      return TRUE;
  return walk->skip && strcmp(name, walk->skip) == 0 && strcmp(path, walk->skip_in) == 0;
}

static GPtrArray *list(const Walk *walk, const char *path, DIR *directory) {
  GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
  for (struct dirent *entry; (entry = readdir(directory));)
    if (!is_skipped(walk, path, entry->d_name))
      g_ptr_array_add(names, g_strdup(entry->d_name));
  g_ptr_array_sort(names, nk_text_compare);
  return names;
}

static void take_file(Walk *walk, const char *directory, const char *name, const struct stat *info) {
  NkFileIdentity identity = nk_file_identity(info), *newest = &walk->state->newest;
  g_checksum_update(walk->identities, (const guchar *)&identity, sizeof identity);
  if (MAX(identity.modified, identity.changed) > MAX(newest->modified, newest->changed))
    *newest = identity;
  if (walk->state->files && S_ISREG(info->st_mode))
    g_ptr_array_add(walk->state->files, g_build_filename(directory, name, NULL));
}

/* Takes over `fd`. */
static gboolean walk_directory(Walk *walk, int fd, const char *path, guint depth) {
  DIR *directory = fd >= 0 ? fdopendir(fd) : NULL;
  if (!directory)
    return fd < 0; /* one that cannot be opened is nobody's input */
  g_autoptr(GPtrArray) names = list(walk, path, directory);
  gboolean whole = depth < MAX_DEPTH && names->len <= walk->left;
  walk->left -= whole ? names->len : 0;
  for (guint i = 0; i < names->len && whole; i++) {
    const char *name = names->pdata[i];
    struct stat info, target;
    if (fstatat(fd, name, &info, AT_SYMLINK_NOFOLLOW) != 0)
      continue;
    g_checksum_update(walk->names, (const guchar *)name, (gssize)strlen(name) + 1);
    if (S_ISDIR(info.st_mode)) {
      g_autofree char *inner = g_build_filename(path, name, NULL);
      whole = walk_directory(walk, openat(fd, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC), inner, depth + 1);
      continue;
    }
    take_file(walk, path, name, &info);
    if (!S_ISLNK(info.st_mode) || fstatat(fd, name, &target, 0) != 0)
      continue;
    take_file(walk, path, name, &target);
    walk->state->linked = walk->state->linked || S_ISDIR(target.st_mode);
  }
  g_checksum_update(walk->names, (const guchar *)"/", 1);
  closedir(directory);
  return whole;
}

gboolean nk_tree_state_read(NkTreeState *state, const char *directory, const NkTreeOptions *options) {
  *state = (NkTreeState){.files = options->files ? g_ptr_array_new_with_free_func(g_free) : NULL};
  Walk walk = {.state = state, .left = MAX_ENTRIES};
  walk.names = g_checksum_new(G_CHECKSUM_SHA256);
  walk.identities = g_checksum_new(G_CHECKSUM_SHA256);
  walk.skip = options->skip ? strrchr(options->skip, '/') + 1 : NULL;
  walk.skip_in = options->skip ? g_path_get_dirname(options->skip) : NULL;
  int fd = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  gboolean whole = fd >= 0 && walk_directory(&walk, fd, directory, 0);
  state->names = g_strdup(g_checksum_get_string(walk.names));
  g_checksum_update(walk.identities, (const guchar *)state->names, -1);
  state->state = g_strdup(g_checksum_get_string(walk.identities));
  g_checksum_free(walk.names);
  g_checksum_free(walk.identities);
  g_free(walk.skip_in);
  if (!whole)
    nk_tree_state_clear(state);
  return whole;
}

void nk_tree_state_clear(NkTreeState *state) {
  g_free(state->names);
  g_free(state->state);
  g_clear_pointer(&state->files, g_ptr_array_unref);
  *state = (NkTreeState){0};
}
