/* What makes a run fail: words of the command line or of the configuration. */
#include "analyzer/cli/cli.h"

#include <string.h>

static gboolean accepts(const char *word, const char *const *words, const char *const *others) {
  return strcmp(word, "none") == 0 || g_strv_contains(words, word) || (others && g_strv_contains(others, word));
}

static gboolean check(char **given, const char *where, const char *const *words, const char *const *others,
                      GError **error) {
  for (char **word = given; *word; word++) {
    if (accepts(*word, words, others))
      continue;
    g_autofree char *known = g_strjoinv(", ", (char **)words);
    g_autofree char *more = others ? g_strjoinv(", ", (char **)others) : NULL;
    g_set_error(error, NK_CONFIG_ERROR, NK_ERROR_INVALID, "%s %s: expected none, %s%s%s", where, *word, known,
                more ? ", " : "", more ? more : "");
    return FALSE;
  }
  return TRUE;
}

char **nk_fail_on(const NkOptions *options, const NkConfig *config, const char *const *words, const char *const *others,
                  GError **error) {
  g_auto(GStrv) given = options->fail_on ? g_strsplit(options->fail_on, ",", -1) : g_strdupv(config->fail_on);
  if (!given)
    return g_new0(char *, 1);
  g_autofree char *file = options->fail_on ? NULL : g_strconcat(config->file, ": fail-on:", NULL);
  if (!check(given, file ? file : "--fail-on", words, options->fail_on ? NULL : others, error))
    return NULL;
  GPtrArray *own = g_ptr_array_new();
  for (char **word = given; *word; word++)
    if (accepts(*word, words, NULL))
      g_ptr_array_add(own, g_strdup(*word));
  g_ptr_array_add(own, NULL);
  return (char **)g_ptr_array_free(own, FALSE);
}
