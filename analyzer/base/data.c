/* Where the installed data lies: nothing is compiled in, so that an installed tree can be moved. */
#include <needkext/base.h>

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
#ifdef __APPLE__
#include <mach-o/dyld.h>
#else
#include <sys/auxv.h>
#endif

static char *directory_of(const char *file) {
  char *real = file ? realpath(file, NULL) : NULL;
  char *directory = real ? g_path_get_dirname(real) : NULL;
  free(real);
  return directory;
}

/* The directory of the running program; NULL where the system does not tell. Caller frees. */
static char *program_dir(void) {
#ifdef __APPLE__
  char buffer[4096];
  uint32_t size = sizeof buffer;
  return _NSGetExecutablePath(buffer, &size) == 0 ? directory_of(buffer) : NULL;
#else
  char *directory = directory_of("/proc/self/exe");
  return directory ? directory : directory_of((const char *)(gpointer)getauxval(AT_EXECFN)); /* /proc is not mounted */
#endif
}

/* The directory of the library that this code is in; NULL where it is part of the program. Caller frees. */
static char *library_dir(void) {
  Dl_info library = {0};
  gboolean known = dladdr((const void *)(guintptr)nk_data_dir, &library) && library.dli_fname;
  return known && strchr(library.dli_fname, '/') ? directory_of(library.dli_fname) : NULL;
}

/* `beside` in the directory, or `below` in one of the two above it: "bin" and "lib" are one step below a prefix,
   "lib/x86_64-linux-gnu" is two. Caller frees; NULL when it is in none. */
static char *find_from(const char *directory, const char *beside, const char *below, GFileTest test) {
  g_autofree char *at = g_strdup(directory);
  for (guint up = 0; at && up < 3; up++) {
    g_autofree char *place = g_build_filename(at, up ? below : beside, NULL);
    if (g_file_test(place, test))
      return g_steal_pointer(&place);
    char *parent = g_path_get_dirname(at);
    g_free(at);
    at = parent;
  }
  return NULL;
}

/* From the program, else from the library. Caller frees; `otherwise` when it is nowhere. */
static char *find(const char *beside, const char *below, GFileTest test, const char *otherwise) {
  g_autofree char *program = program_dir();
  g_autofree char *library = library_dir();
  char *found = program ? find_from(program, beside, below, test) : NULL;
  if (!found && library)
    found = find_from(library, beside, below, test);
  return found ? found : g_strdup(otherwise);
}

static gpointer find_data_dir(gpointer unused) {
  (void)unused;
  const char *named = g_getenv("NEEDKEXT_DATA");
  if (named && *named)
    return g_canonicalize_filename(named, NULL);
  return find("share/needkext", "share/needkext", G_FILE_TEST_IS_DIR, "share/needkext");
}

const char *nk_data_dir(void) {
  static GOnce once = G_ONCE_INIT;
  return g_once(&once, find_data_dir, NULL);
}

char *nk_git_module_path(void) {
  return find("needkext-git.so", "libexec/needkext/needkext-git.so", G_FILE_TEST_IS_REGULAR, "needkext-git.so");
}

char *nk_worker_path(void) {
  return find("needkext-extract", "libexec/needkext/needkext-extract", G_FILE_TEST_IS_EXECUTABLE, "needkext-extract");
}
