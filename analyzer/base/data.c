/* Where the installed data lies. */
#include <needkext/base.h>

#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

/* The directory of the running program; NULL where the system does not tell. Caller frees. */
static char *program_dir(void) {
#ifdef __APPLE__
  char buffer[4096];
  uint32_t size = sizeof buffer;
  if (_NSGetExecutablePath(buffer, &size) != 0)
    return NULL;
  g_autofree char *program = g_canonicalize_filename(buffer, NULL);
#else
  g_autofree char *program = g_file_read_link("/proc/self/exe", NULL);
#endif
  return program ? g_path_get_dirname(program) : NULL;
}

static gpointer find_data_dir(gpointer unused) {
  (void)unused;
  const char *named = g_getenv("NEEDKEXT_DATA");
  if (named && *named)
    return g_canonicalize_filename(named, NULL);
  g_autofree char *program = program_dir();
  if (!program)
    return g_strdup("share/needkext");
  g_autofree char *beside = g_build_filename(program, "share", "needkext", NULL);
  if (g_file_test(beside, G_FILE_TEST_IS_DIR))
    return g_steal_pointer(&beside);
  g_autofree char *parent = g_path_get_dirname(program);
  return g_build_filename(parent, "share", "needkext", NULL);
}

const char *nk_data_dir(void) {
  static GOnce once = G_ONCE_INIT;
  return g_once(&once, find_data_dir, NULL);
}

char *nk_worker_path(void) {
  g_autofree char *program = program_dir();
  if (!program)
    return g_strdup("needkext-extract");
  g_autofree char *beside = g_build_filename(program, "needkext-extract", NULL);
  if (g_file_test(beside, G_FILE_TEST_IS_EXECUTABLE))
    return g_steal_pointer(&beside);
  g_autofree char *parent = g_path_get_dirname(program);
  return g_build_filename(parent, "libexec", "needkext", "needkext-extract", NULL);
}
