#include "file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static char *read_open(int fd, gsize most, struct stat *info) {
  if (fstat(fd, info) != 0 || !S_ISREG(info->st_mode) || (guint64)info->st_size > most)
    return NULL;
  gsize length = (gsize)info->st_size, done = 0;
  g_autofree char *bytes = g_malloc(length + 1);
  while (done < length) {
    ssize_t n = read(fd, bytes + done, length - done);
    if (n < 0 && errno == EINTR)
      continue;
    if (n < 0)
      return NULL;
    if (n == 0)
      break;
    done += (gsize)n;
  }
  bytes[done] = '\0';
  info->st_size = (off_t)done;
  return g_steal_pointer(&bytes);
}

char *nk_file_read(const char *path, gsize most, struct stat *info) {
  memset(info, 0, sizeof *info);
  int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0)
    return NULL;
  char *bytes = read_open(fd, most, info);
  close(fd);
  return bytes;
}
