/* Which kernel headers are taken. */
#include "analyzer/base/text.h"
#include "analyzer/cli/cli.h"

#include <string.h>

static const char xcode_headers[] =
    "Contents/Developer/Platforms/MacOSX.platform/Developer/SDKs/MacOSX.sdk/System/Library/Frameworks/"
    "Kernel.framework/Headers";

static gboolean holds_headers(const char *directory) {
  g_autofree char *mark = g_build_filename(directory, "IOKit", "IOService.h", NULL);
  return g_file_test(mark, G_FILE_TEST_IS_REGULAR);
}

/* The header directory of a checkout, a framework, an SDK or of headers themselves. Caller frees; NULL if none. */
static char *headers_below(const char *directory) {
  static const char *const places[] = {"",
                                       "Headers",
                                       "Versions/A/Headers",
                                       "Kernel.framework/Headers",
                                       "System/Library/Frameworks/Kernel.framework/Headers",
                                       NULL};
  for (const char *const *place = places; *place; place++) {
    g_autofree char *candidate = g_build_filename(directory, *place, NULL);
    if (holds_headers(candidate))
      return g_canonicalize_filename(candidate, NULL);
  }
  return NULL;
}

static gboolean choose_xcode(char **directory, GError **error) {
  const char *chosen = g_getenv("DEVELOPER_DIR");
  g_autofree char *developer =
      chosen && *chosen ? g_build_filename(chosen, xcode_headers + strlen("Contents/Developer/"), NULL) : NULL;
  g_autofree char *standard = g_build_filename("/Applications/Xcode.app", xcode_headers, NULL);
  const char *place = developer ? developer : standard;
  if (!holds_headers(place)) {
    g_set_error(error, NK_CONFIG_ERROR, NK_ERROR_NOT_FOUND, "--sdk xcode: no kernel headers at %s", place);
    return FALSE;
  }
  *directory = g_strdup(place);
  return TRUE;
}

static gboolean choose_directory(const char *option, char **directory, GError **error) {
  *directory = headers_below(option);
  if (*directory)
    return TRUE;
  g_set_error(error, NK_CONFIG_ERROR, NK_ERROR_NOT_FOUND,
              "--sdk %s: expected builtin, xcode, auto, or a directory with kernel headers: IOKit/IOService.h in it, "
              "or in its Headers directory",
              option);
  return FALSE;
}

static void choose_auto(const NkProject *project, char **directory, char **name) {
  *directory = g_strdup(project->sdk_dir);
  if (!project->sdk_dir) {
    *name = g_strdup("builtin");
    return;
  }
  const char *inside = nk_path_within(project->sdk_dir, project->root);
  *name = inside && *inside ? nk_project_display(project, inside) : g_strdup(project->sdk_dir);
}

gboolean nk_sdk_choose(const char *option, const NkProject *project, char **directory, char **name, GError **error) {
  *directory = *name = NULL;
  if (!option || strcmp(option, "auto") == 0) {
    choose_auto(project, directory, name);
    return TRUE;
  }
  *name = g_strdup(option);
  if (strcmp(option, "builtin") == 0)
    return TRUE;
  gboolean xcode = strcmp(option, "xcode") == 0;
  return xcode ? choose_xcode(directory, error) : choose_directory(option, directory, error);
}
