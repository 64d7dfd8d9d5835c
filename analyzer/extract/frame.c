#include "frame.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

typedef struct {
  guint32 kind, length;
} Header;

void nk_frame_clear(NkFrame *frame) {
  g_clear_pointer(&frame->payload, g_bytes_unref);
}

/* The GVariant type of a frame's payload, NULL for FACTS. */
static const char *frame_type(NkFrameKind kind) {
  static const char *const types[] = {
      [NK_FRAME_HELLO] = "(ssbmsmsas)", [NK_FRAME_UNIT] = "(sas)", [NK_FRAME_ANSWER] = "(us)",
      [NK_FRAME_READY] = "(sss)",       [NK_FRAME_QUESTION] = "s", [NK_FRAME_FACTS] = NULL,
      [NK_FRAME_FAILED] = "s",
  };
  return (guint)kind < G_N_ELEMENTS(types) ? types[kind] : NULL;
}

/* write() to a process that died would end this one, and a library must not change what signals do. */
static ssize_t write_quietly(int fd, const void *bytes, gsize length) {
  sigset_t pipe_signal, before, pending;
  sigemptyset(&pipe_signal);
  sigaddset(&pipe_signal, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe_signal, &before);
  ssize_t n = write(fd, bytes, length);
  int saved = errno, taken;
  if (n < 0 && saved == EPIPE && sigpending(&pending) == 0 && sigismember(&pending, SIGPIPE) == 1)
    sigwait(&pipe_signal, &taken);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = saved;
  return n;
}

static gboolean write_all(int fd, const void *bytes, gsize length) {
  const char *at = bytes;
  while (length > 0) {
    ssize_t n = write_quietly(fd, at, length);
    if (n < 0 && errno == EINTR)
      continue;
    if (n <= 0)
      return FALSE;
    at += n;
    length -= (gsize)n;
  }
  return TRUE;
}

gboolean nk_frame_write(int fd, NkFrameKind kind, GVariant *payload) {
  g_autoptr(GVariant) value = g_variant_ref_sink(payload);
  Header header = {kind, (guint32)g_variant_get_size(value)};
  return write_all(fd, &header, sizeof header) && write_all(fd, g_variant_get_data(value), header.length);
}

/* Waits until fd is readable or the deadline (0: none) has passed. */
static gboolean wait_readable(int fd, gint64 deadline, gboolean *timed_out) {
  while (deadline) {
    gint64 left = deadline - g_get_monotonic_time();
    struct pollfd poll_fd = {.fd = fd, .events = POLLIN};
    int n = left > 0 ? poll(&poll_fd, 1, (int)MIN(left / 1000 + 1, G_MAXINT)) : 0;
    if (n > 0)
      return TRUE;
    if (n < 0 && errno == EINTR)
      continue;
    *timed_out = n == 0;
    return FALSE;
  }
  return TRUE;
}

gboolean nk_frame_poll(int fd, gint64 deadline, gboolean *readable) {
  gboolean timed_out = FALSE;
  *readable = wait_readable(fd, deadline, &timed_out);
  return *readable || timed_out;
}

static gboolean read_all(int fd, void *bytes, gsize length, gint64 deadline, gboolean *timed_out) {
  char *at = bytes;
  while (length > 0) {
    if (!wait_readable(fd, deadline, timed_out))
      return FALSE;
    ssize_t n = read(fd, at, length);
    if (n < 0 && errno == EINTR)
      continue;
    if (n <= 0)
      return FALSE;
    at += n;
    length -= (gsize)n;
  }
  return TRUE;
}

gboolean nk_frame_read_until(int fd, gint64 deadline, NkFrame *frame, gboolean *timed_out) {
  Header header;
  frame->payload = NULL;
  if (!read_all(fd, &header, sizeof header, deadline, timed_out) || header.length > NK_FRAME_MAX)
    return FALSE;
  frame->kind = (NkFrameKind)header.kind;
  g_autofree char *bytes = g_malloc(MAX(header.length, 1));
  if (!read_all(fd, bytes, header.length, deadline, timed_out))
    return FALSE;
  frame->payload = g_bytes_new_take(g_steal_pointer(&bytes), header.length);
  return TRUE;
}

gboolean nk_frame_read(int fd, NkFrame *frame) {
  gboolean timed_out = FALSE;
  return nk_frame_read_until(fd, 0, frame, &timed_out);
}

GVariant *nk_frame_value(const NkFrame *frame) {
  const char *type = frame_type(frame->kind);
  if (!type)
    return NULL;
  GVariant *value = g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE(type), frame->payload, FALSE));
  if (g_variant_is_normal_form(value))
    return value;
  g_variant_unref(value);
  return NULL;
}
