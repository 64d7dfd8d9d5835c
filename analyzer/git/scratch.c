/* The directory is removed by a process of its own that waits for the end of this one: a signal, a crash or a kill then
   leaves nothing behind. It notices by the closing of a pipe whose other end only this process holds. */
#include "analyzer/git/scratch.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

struct _NkScratch {
  char *path;
  int alive; /* the end of the pipe that tells of us; -1: nobody listens */
  pid_t keeper;
};

/* Never follows a link. */
static void remove_entry(int parent, const char *name) {
  if (unlinkat(parent, name, 0) == 0)
    return;
  int directory = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
  DIR *stream = directory >= 0 ? fdopendir(directory) : NULL;
  for (const struct dirent *entry; stream && (entry = readdir(stream));)
    if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
      remove_entry(directory, entry->d_name);
  if (stream)
    closedir(stream);
  unlinkat(parent, name, AT_REMOVEDIR);
}

/* The other process. Signals that end the first one must not end it, nor may it hold anybody's output open. */
G_NORETURN static void keep(const char *path, int listen) {
  static const int ignored[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE};
  char byte;
  ssize_t got;
  setsid();
  for (gsize i = 0; i < G_N_ELEMENTS(ignored); i++)
    signal(ignored[i], SIG_IGN);
  int nowhere = open("/dev/null", O_RDWR);
  for (int i = 0; nowhere >= 0 && i <= STDERR_FILENO; i++)
    dup2(nowhere, i);
  do
    got = read(listen, &byte, 1);
  while (got > 0 || (got < 0 && errno == EINTR));
  remove_entry(AT_FDCWD, path);
  _exit(0);
}

static gboolean start_keeper(NkScratch *scratch) {
  int ends[2];
  if (pipe(ends) != 0)
    return FALSE;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  scratch->keeper = fork();
  if (scratch->keeper == 0) {
    close(ends[1]);
    keep(scratch->path, ends[0]);
  }
  close(ends[0]);
  scratch->alive = ends[1];
  return scratch->keeper > 0;
}

/* A path without symbolic links, so that it compares with others. Takes `path` over. */
static char *real_path(char *path) {
  char *real = realpath(path, NULL);
  if (!real)
    return path;
  g_free(path);
  path = g_strdup(real);
  free(real);
  return path;
}

NkScratch *nk_scratch_new(GError **error) {
  g_autoptr(GError) why = NULL;
  char *path = g_dir_make_tmp("needkext-base-XXXXXX", &why);
  if (!path) {
    g_set_error(error, NK_PROJECT_ERROR, NK_ERROR_FAILED, "a temporary directory cannot be made: %s", why->message);
    return NULL;
  }
  NkScratch *scratch = g_new0(NkScratch, 1);
  scratch->alive = -1;
  scratch->path = real_path(path);
  if (start_keeper(scratch))
    return scratch;
  g_set_error(error, NK_PROJECT_ERROR, NK_ERROR_FAILED, "a process cannot be started: %s", g_strerror(errno));
  nk_scratch_free(scratch);
  return NULL;
}

const char *nk_scratch_path(const NkScratch *scratch) {
  return scratch->path;
}

void nk_scratch_free(NkScratch *scratch) {
  if (!scratch)
    return;
  if (scratch->alive >= 0)
    close(scratch->alive);
  if (scratch->keeper > 0)
    while (waitpid(scratch->keeper, NULL, 0) < 0 && errno == EINTR)
      continue;
  else if (scratch->path)
    g_rmdir(scratch->path);
  g_free(scratch->path);
  g_free(scratch);
}
