/* Confinement on macOS: a sandbox profile. sandbox_init is deprecated in favour of entitlements, which only a signed
   application bundle can have; command-line tools, compilers and browsers still use it. */
#include "confine.h"

#ifdef __APPLE__
#include <sandbox.h>
#include <stdlib.h>

/* A string of the profile's language. */
static void add_path(GString *profile, const char *rule, const char *path) {
  char *real = realpath(path, NULL);
  if (!real)
    return;
  g_string_append_printf(profile, "(allow %s (subpath \"", rule);
  for (const char *p = real; *p; p++)
    g_string_append_printf(profile, *p == '"' || *p == '\\' ? "\\%c" : "%c", *p);
  g_string_append(profile, "\"))\n");
  free(real);
}

char *nk_confine(const NkConfinement *confinement) {
  g_autoptr(GString) profile = g_string_new("(version 1)\n(allow default)\n(deny network*)\n(deny process-exec*)\n"
                                            "(deny file-write*)\n(deny file-read-data)\n"
                                            "(allow file-read-data (subpath \"/usr/lib\") (subpath \"/System\"))\n");
  for (const char *const *path = confinement->readable; *path; path++)
    add_path(profile, "file-read-data", *path);
  if (confinement->writable && *confinement->writable)
    add_path(profile, "file-read-data file-write*", confinement->writable);
  char *message = NULL;
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  int failed = sandbox_init(profile->str, 0, &message);
  char *why = failed ? g_strdup_printf("nothing is confined (%s)", message ? message : "sandbox_init failed") : NULL;
  if (message)
    sandbox_free_error(message);
  G_GNUC_END_IGNORE_DEPRECATIONS
  return why;
}
#endif
