/* What is remarked about Xcode projects. */
#include "xcode.h"

void nk_xcode_say_once(NkXcode *xcode, const char *level, const char *file, const char *message) {
  if (g_hash_table_add(xcode->said, g_strdup(message)))
    nk_project_say(xcode->tree->project, level, file, 0, "%s", message);
}
