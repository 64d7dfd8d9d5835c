/* needkext-extract: reads units on standard input, writes facts on standard output. Started by needkext only; see
   ../frame.h for the protocol. libclang is not hardened, so that this process is expected to die now and then. */
#include "../frame.h"
#include "confine.h"
#include "parse.h"
#include "pch.h"

#include <dlfcn.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define NK_HAS_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define NK_HAS_ASAN 1
#endif
#endif

/* An address sanitizer reserves terabytes of address space. Where the limit is not enforced the parent watches. */
static void limit_memory(const char *mib) {
#ifndef NK_HAS_ASAN
  rlim_t bytes = (rlim_t)g_ascii_strtoull(mib, NULL, 10) * 1024 * 1024;
  struct rlimit limit = {bytes, bytes};
  if (bytes > 0)
    setrlimit(RLIMIT_AS, &limit);
#else
  (void)mib;
#endif
  struct rlimit no_core = {0, 0};
  setrlimit(RLIMIT_CORE, &no_core);
}

/* An address sanitizer reads the process's own state, and starts a program to name what it finds. */
static char *confine(const NkSettings *settings, const char *const *readable) {
#ifndef NK_HAS_ASAN
  return nk_confine(&(NkConfinement){.readable = readable, .writable = settings->scratch});
#else
  (void)settings;
  (void)readable;
  return g_strdup("nothing is confined (this is a build with sanitizers)");
#endif
}

static gboolean say_ready(int out, const char *unconfined) {
  CXString version = clang_getClangVersion();
  Dl_info library = {0};
  gboolean known = dladdr((const void *)(guintptr)clang_getClangVersion, &library) && library.dli_fname;
  g_autofree char *real = known ? realpath(library.dli_fname, NULL) : NULL;
  gboolean ok =
      nk_frame_write(out, NK_FRAME_READY,
                     g_variant_new("(sss)", clang_getCString(version), real ? real : "", unconfined ? unconfined : ""));
  clang_disposeString(version);
  return ok;
}

/* Ends this process as soon as needkext is gone, whatever the parser is doing: an orphan would parse for nobody. */
static gpointer watch_parent(gpointer unused) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = 0};
  (void)unused;
  while (poll(&input, 1, -1) <= 0 || !(input.revents & (POLLHUP | POLLERR)))
    continue;
  _exit(0);
}

static gboolean hello(int in, NkSettings *settings, char ***readable) {
  g_auto(NkFrame) frame = {0};
  if (!nk_frame_read(in, &frame) || frame.kind != NK_FRAME_HELLO)
    return FALSE;
  g_autoptr(GVariant) value = nk_frame_value(&frame);
  if (!value)
    return FALSE;
  g_variant_get(value, "(ssbmsms^as)", &settings->root, &settings->sdk, &settings->builtin, &settings->precompiled,
                &settings->scratch, readable);
  return chdir(settings->root) == 0;
}

static int protocol_out = -1;

static gboolean answer(const NkSettings *settings, const NkFrame *frame) {
  g_autoptr(GVariant) value = nk_frame_value(frame);
  if (frame->kind != NK_FRAME_UNIT || !value)
    return FALSE;
  const char *file;
  g_auto(GStrv) flags = NULL;
  g_variant_get(value, "(&s^as)", &file, &flags);
  g_autoptr(GError) error = NULL;
  GVariant *facts = nk_unit_extract(settings, file, flags, &error);
  if (facts)
    return nk_frame_write(protocol_out, NK_FRAME_FACTS, facts);
  return nk_frame_write(protocol_out, NK_FRAME_FAILED, g_variant_new_string(error->message));
}

int main(int argc, char **argv) {
  if (argc == 4 && g_str_equal(argv[1], "--precompile"))
    return nk_precompile(argv[2], argv[3]) ? 0 : 1;
  signal(SIGPIPE, SIG_IGN);
  signal(SIGINT, SIG_DFL);
  if (isatty(STDIN_FILENO)) {
    g_printerr("needkext-extract is started by needkext, not by hand.\n");
    return 2;
  }
  if (argc > 1)
    limit_memory(argv[1]);
  /* libclang prints on standard output when it crashes: the protocol gets a descriptor of its own. */
  protocol_out = dup(STDOUT_FILENO);
  nk_ask_through(protocol_out);
  dup2(STDERR_FILENO, STDOUT_FILENO);
  NkSettings settings = {0};
  g_auto(GStrv) readable = NULL;
  if (!hello(STDIN_FILENO, &settings, &readable))
    return 2;
  g_autofree char *unconfined = confine(&settings, (const char *const *)readable);
  if (!say_ready(protocol_out, unconfined))
    return 2;
  g_thread_unref(g_thread_new("parent", watch_parent, NULL));
  clang_toggleCrashRecovery(0); /* a crash ends this process at once; recovery is known to hang */
  settings.index = clang_createIndex(1, 0);
  gboolean ok = TRUE;
  while (ok) {
    g_auto(NkFrame) frame = {0};
    if (!nk_frame_read(STDIN_FILENO, &frame))
      break;
    ok = answer(&settings, &frame);
  }
  nk_parse_clear();
  clang_disposeIndex(settings.index);
  g_free(settings.scratch);
  g_free(settings.precompiled);
  g_free(settings.root);
  g_free(settings.sdk);
  return ok ? 0 : 2;
}
