/* The directory is removed by a process of its own that waits for the end of this one: a signal, a crash or a kill then
   leaves nothing behind. It notices by the closing of a pipe whose other end only this process holds. */
#include "scratch.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

struct _NkScratch {
  char *path;
  int alive; /* the end of the pipe that tells of us */
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

/* What the two processes say to each other: the keeper which directory it made, and we, by being there, that it is
   still needed. */
typedef struct {
  int name[2], alive[2];
} Pipes;

/* The other process. It makes the directory itself, so that there is none before somebody removes it. Signals that end
   the first process must not end it, nor may it hold anybody's output open. */
G_NORETURN static void keep(char *template, const Pipes *pipes) {
  static const int ignored[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE};
  char byte;
  ssize_t got;
  setsid();
  for (gsize i = 0; i < G_N_ELEMENTS(ignored); i++)
    signal(ignored[i], SIG_IGN);
  int nowhere = open("/dev/null", O_RDWR);
  for (int i = 0; nowhere >= 0 && i <= STDERR_FILENO; i++)
    dup2(nowhere, i);
  close(pipes->name[0]);
  close(pipes->alive[1]);
  if (!mkdtemp(template))
    _exit(1);
  got = write(pipes->name[1], template, strlen(template));
  close(pipes->name[1]);
  while (got > 0 || (got < 0 && errno == EINTR))
    got = read(pipes->alive[0], &byte, 1);
  remove_entry(AT_FDCWD, template);
  _exit(0);
}

static gboolean open_pipes(Pipes *pipes) {
  if (pipe(pipes->name) != 0)
    return FALSE;
  if (pipe(pipes->alive) != 0) {
    close(pipes->name[0]);
    close(pipes->name[1]);
    return FALSE;
  }
  fcntl(pipes->name[0], F_SETFD, FD_CLOEXEC);
  fcntl(pipes->name[1], F_SETFD, FD_CLOEXEC);
  fcntl(pipes->alive[0], F_SETFD, FD_CLOEXEC);
  fcntl(pipes->alive[1], F_SETFD, FD_CLOEXEC);
  return TRUE;
}

/* The path that the keeper tells, without symbolic links; "" where it made none. Caller frees. */
static char *read_name(int file) {
  GString *name = g_string_new(NULL);
  char part[256];
  for (ssize_t got; (got = read(file, part, sizeof part)) > 0 || (got < 0 && errno == EINTR);)
    if (got > 0)
      g_string_append_len(name, part, got);
  char *real = realpath(name->str, NULL);
  char *path = g_strdup(real ? real : name->str);
  free(real);
  g_string_free(name, TRUE);
  return path;
}

static NkScratch *start_keeper(char *template) {
  Pipes pipes;
  if (!open_pipes(&pipes))
    return NULL;
  pid_t keeper = fork();
  if (keeper == 0)
    keep(template, &pipes);
  close(pipes.name[1]);
  close(pipes.alive[0]);
  NkScratch *scratch = g_new0(NkScratch, 1);
  scratch->keeper = keeper;
  scratch->alive = pipes.alive[1];
  scratch->path = read_name(pipes.name[0]);
  close(pipes.name[0]);
  return scratch;
}

NkScratch *nk_scratch_new(const char *name) {
  g_autofree char *unique = g_strconcat(name, "-XXXXXX", NULL);
  g_autofree char *template = g_build_filename(g_get_tmp_dir(), unique, NULL);
  NkScratch *scratch = start_keeper(template);
  if (scratch && *scratch->path)
    return scratch;
  nk_scratch_free(scratch);
  return NULL;
}

const char *nk_scratch_path(const NkScratch *scratch) {
  return scratch->path;
}

void nk_scratch_free(NkScratch *scratch) {
  if (!scratch)
    return;
  close(scratch->alive);
  while (scratch->keeper > 0 && waitpid(scratch->keeper, NULL, 0) < 0 && errno == EINTR)
    continue;
  g_free(scratch->path);
  g_free(scratch);
}
