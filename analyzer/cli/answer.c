#include "analyzer/cli/answer.h"
#include "analyzer/base/text.h"

#include <stdio.h>
#include <string.h>

struct _NkAnswer {
  char *key; /* NULL: this run is not one to be kept */
  gboolean settled;
  NkSaid *said;
};

NkAnswer *nk_answer_new(const NkOptions *options) {
  NkAnswer *answer = g_new0(NkAnswer, 1);
  answer->key = nk_answer_key(options, g_get_real_time(), &answer->settled);
  answer->said = nk_said_new();
  return answer;
}

void nk_answer_free(NkAnswer *answer) {
  nk_said_free(answer->said);
  g_free(answer->key);
  g_free(answer);
}

NkSaid *nk_answer_said(NkAnswer *answer) {
  return answer->key ? answer->said : NULL;
}

/* ---- saying it again ---- */
static gboolean say(const NkOptions *options, const NkSaidText *one, GError **error) {
  if (one->place == NK_SAID_OUTPUT)
    return nk_output_write(options, one->text, error);
  if (one->place == NK_SAID_SUMMARY)
    return nk_output_print(one->text, error);
  fputs(one->text->str, stderr);
  return TRUE;
}

gboolean nk_answer_replay(const NkAnswer *answer, const NkCache *cache, const NkOptions *options, int *code) {
  g_autoptr(GBytes) bytes = answer->key && cache ? nk_cache_get(cache, NK_CACHE_ANSWERS, answer->key) : NULL;
  g_autoptr(NkSaid) said = bytes ? nk_said_decode(bytes, answer->key) : NULL;
  g_autoptr(GError) error = NULL;
  if (!said)
    return FALSE;
  *code = said->code;
  for (guint i = 0; i < said->texts->len; i++)
    if (!say(options, &g_array_index(said->texts, NkSaidText, i), &error)) {
      *code = nk_output_error(error);
      break;
    }
  return TRUE;
}

/* ---- keeping it ---- */
static gboolean leads_outside(const char *root, const char *path) {
  g_autofree char *absolute = g_canonicalize_filename(path, root);
  return !nk_path_within(absolute, root);
}

/* The flags name a file or directory that the key does not know of. */
static gboolean unit_looks_outside(const char *root, const NkUnit *unit) {
  static const char *const named[] = {"-I", "-isystem", "-iquote", "-idirafter", "-F", "-include", "-imacros"};
  gboolean outside = leads_outside(root, unit->file);
  for (char **flag = unit->flags; flag && *flag && !outside; flag++)
    for (gsize i = 0; i < G_N_ELEMENTS(named); i++)
      if (g_str_has_prefix(*flag, named[i])) {
        const char *attached = *flag + strlen(named[i]);
        outside = outside || leads_outside(root, *attached ? attached : flag[1] ? flag[1] : "");
      }
  return outside;
}

static gboolean facts_are_kept(const NkFacts *facts) {
  if (!facts)
    return TRUE;
  for (gsize i = 0; i < facts->n_inputs; i++)
    if (facts->inputs[i].origin != NK_ORIGIN_PROJECT)
      return FALSE;
  return facts->status != NK_UNIT_FAILED; /* it may go well next time */
}

static gboolean session_is_kept(const NkSession *session) {
  const NkProject *project = session->project;
  for (guint i = 0; i < project->units->len; i++)
    if (unit_looks_outside(project->root, project->units->pdata[i]))
      return FALSE;
  for (guint i = 0; session->facts && i < session->facts->len; i++)
    if (!facts_are_kept(session->facts->pdata[i]))
      return FALSE;
  return !session->config.catalog || !leads_outside(project->root, session->config.catalog);
}

void nk_answer_keep(NkAnswer *answer, const NkSession *session, int code) {
  if (!answer->key || !answer->settled || !session->cache || code == NK_EXIT_WRONG || !session->project ||
      !session_is_kept(session))
    return;
  answer->said->code = code;
  g_autoptr(GBytes) bytes = nk_said_encode(answer->said, answer->key);
  nk_cache_put(session->cache, NK_CACHE_ANSWERS, answer->key, bytes);
}
