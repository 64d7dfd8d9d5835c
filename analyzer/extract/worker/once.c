#include "once.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

gboolean nk_make_once(const char *path, NkMakeFile *make, gpointer data) {
  g_autofree char *lock = g_strconcat(path, ".lock", NULL);
  int fd = open(lock, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (fd < 0)
    return FALSE;
  flock(fd, LOCK_EX);
  GStatBuf info;
  if (g_stat(path, &info) != 0) {
    g_autofree char *partial = g_strconcat(path, ".new", NULL);
    g_file_set_contents(path, "", 0, NULL);
    if (make(partial, data))
      g_rename(partial, path);
  }
  close(fd);
  return g_stat(path, &info) == 0 && info.st_size > 0;
}
