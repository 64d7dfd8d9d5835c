/* What makes a run fail: words of the command line or of the configuration. */
#include "analyzer/cli/cli.h"

#include <string.h>

const char *const nk_fail_on_verdicts[] = {"justified", "inconclusive", "not-justified", NULL};
const char *const nk_fail_on_levels[] = {"error", "warning", "note", NULL};

static gboolean accepts(const char *word, const char *const *words) {
  return strcmp(word, "none") == 0 || g_strv_contains(words, word);
}

gboolean nk_fail_on_is_word(const char *word) {
  return accepts(word, nk_fail_on_verdicts) || accepts(word, nk_fail_on_levels);
}

static gboolean check(char **given, const char *const *words, GError **error) {
  const char *wrong = *given ? NULL : "";
  for (char **word = given; *word && !wrong; word++)
    wrong = accepts(*word, words) ? NULL : *word;
  g_autofree char *known = g_strjoinv(", ", (char **)words);
  if (wrong)
    g_set_error(error, NK_CONFIG_ERROR, NK_ERROR_INVALID, "--fail-on %s: expected none, or some of %s", wrong, known);
  else if (given[1] && g_strv_contains((const char *const *)given, "none"))
    g_set_error(error, NK_CONFIG_ERROR, NK_ERROR_INVALID, "--fail-on: expected none alone, or some of %s", known);
  else
    return TRUE;
  return FALSE;
}

char **nk_fail_on(const NkOptions *options, const NkConfig *config, const char *const *words, GError **error) {
  g_auto(GStrv) given = options->fail_on ? g_strsplit(options->fail_on, ",", -1) : g_strdupv(config->fail_on);
  if (!given)
    return g_new0(char *, 1);
  if (options->fail_on && !check(given, words, error))
    return NULL;
  GPtrArray *own = g_ptr_array_new();
  for (char **word = given; *word; word++)
    if (accepts(*word, words))
      g_ptr_array_add(own, g_strdup(*word));
  g_ptr_array_add(own, NULL);
  return (char **)g_ptr_array_free(own, FALSE);
}
