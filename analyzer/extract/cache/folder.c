/* Precompiled headers: DIRECTORY/precompiled/KEY holds what later runs begin with, KEY.xxxxxx is a run's own. The
   parser maps them without a checksum of ours, so that they are on the disk before they are given to others. */
#include <needkext/cache.h>

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include <utime.h>

enum { UNUSED_SECONDS = 24 * 60 * 60 };

static char *place(const NkCache *cache, const char *name) {
  return g_build_filename(nk_cache_directory(cache), "precompiled", name, NULL);
}

typedef void (*FileFunc)(const char *from, const char *to, gpointer data);

/* Calls for each file of `from`, with its place in `to`. */
static void each_file(const char *from, const char *to, FileFunc visit, gpointer data) {
  g_autoptr(GDir) directory = g_dir_open(from, 0, NULL);
  for (const char *name; directory && (name = g_dir_read_name(directory));) {
    g_autofree char *source = g_build_filename(from, name, NULL), *target = g_build_filename(to, name, NULL);
    visit(source, target, data);
  }
}

static void borrow(const char *from, const char *to, gpointer unused) {
  (void)unused;
  (void)!link(from, to); /* where the file system has no hard links, nothing is shared */
}

/* Only a file that is named after a digest of all that it depends on is the same for another run. */
static gboolean has_digest_name(const char *path, const char *ending) {
  const char *name = strrchr(path, '/') + 1;
  gsize digits = strspn(name, "0123456789abcdef");
  return digits >= 16 && strcmp(name + digits, ending) == 0;
}

static void give(const char *from, const char *to, gpointer ending) {
  struct stat info;
  int fd = has_digest_name(from, ending) ? open(from, O_RDONLY | O_CLOEXEC) : -1;
  if (fd < 0)
    return;
  gboolean whole = fstat(fd, &info) == 0 && info.st_size > 0 && info.st_nlink == 1 && fsync(fd) == 0;
  (void)!(whole && link(from, to));
  close(fd);
}

static void discard(const char *from, const char *to, gpointer unused) {
  (void)to;
  (void)unused;
  g_unlink(from);
}

static void remove_folder(const char *folder) {
  each_file(folder, folder, discard, NULL);
  g_rmdir(folder);
}

char *nk_cache_folder_open(const NkCache *cache, const char *key) {
  g_autofree char *shared = place(cache, key), *folder = g_strconcat(shared, ".XXXXXX", NULL);
  if (g_mkdir_with_parents(shared, 0755) != 0 || !g_mkdtemp(folder))
    return NULL;
  utime(shared, NULL);
  each_file(shared, folder, borrow, NULL);
  return g_steal_pointer(&folder);
}

void nk_cache_folder_close(const NkCache *cache, const char *key, const char *folder, const char *ending) {
  g_autofree char *shared = place(cache, key);
  each_file(folder, shared, give, (gpointer)ending);
  remove_folder(folder);
}

void nk_cache_folder_trim(const NkCache *cache, gboolean all) {
  g_autofree char *top = place(cache, "");
  g_autoptr(GDir) directory = g_dir_open(top, 0, NULL);
  for (const char *name; directory && (name = g_dir_read_name(directory));) {
    g_autofree char *folder = place(cache, name);
    struct stat info;
    gboolean own = strchr(name, '.') != NULL;
    gboolean old = stat(folder, &info) == 0 && time(NULL) - info.st_mtime > UNUSED_SECONDS;
    if (old || (all && !own))
      remove_folder(folder);
  }
}

static void measure(const char *from, const char *to, gpointer data) {
  NkCacheSize *size = data;
  struct stat info;
  (void)to;
  if (stat(from, &info) != 0)
    return;
  size->entries++;
  size->bytes += (guint64)info.st_size;
}

NkCacheSize nk_cache_folder_measure(const NkCache *cache) {
  NkCacheSize size = {0, 0};
  g_autofree char *top = place(cache, "");
  g_autoptr(GDir) directory = g_dir_open(top, 0, NULL);
  for (const char *name; directory && (name = g_dir_read_name(directory));) {
    g_autofree char *folder = place(cache, name);
    if (!strchr(name, '.'))
      each_file(folder, folder, measure, &size);
  }
  return size;
}
