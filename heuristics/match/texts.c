/* Texts and identities. An identity does not depend on files or lines. */
#include "match_private.h"

#include <string.h>

enum { IDENTITY_LENGTH = 16 };

char *nk_match_hash(const char *text) {
  char *hash = g_compute_checksum_for_string(G_CHECKSUM_SHA1, text, -1);
  hash[IDENTITY_LENGTH] = '\0';
  return hash;
}

/* How many of this rule, symbol and statement came before. */
static guint ordinal_of(NkMatch *match, const char *key) {
  guint *count = g_hash_table_lookup(match->ordinals, key);
  if (!count)
    g_hash_table_insert(match->ordinals, g_strdup(key), count = g_new0(guint, 1));
  return (*count)++;
}

char *nk_match_identity(NkMatch *match, const char *rule, const char *symbol, const char *statement, char **pattern) {
  g_autofree char *key = g_strdup_printf("%s%s\n%s\n%s", match->unbuilt ? "unbuilt " : "", rule, symbol ? symbol : "",
                                         statement ? statement : "");
  guint ordinal = ordinal_of(match, key);
  g_autofree char *whole = g_strdup_printf("%s\n%u", key, ordinal);
  if (pattern) {
    g_autofree char *anywhere = g_strdup_printf("%s\n%s\n%u", rule, statement ? statement : "", ordinal);
    *pattern = nk_match_hash(anywhere);
  }
  return nk_match_hash(whole);
}

char *nk_match_message(const NkRule *rule, const NkSubjectText *text) {
  const struct {
    const char *mark, *text;
  } marks[] = {{"{symbol}", text->symbol}, {"{class}", text->klass}, {"{name}", text->name}, {"{value}", text->value}};
  GString *message = g_string_new(rule->message ? rule->message : rule->title);
  for (guint i = 0; i < G_N_ELEMENTS(marks); i++)
    g_string_replace(message, marks[i].mark, marks[i].text ? marks[i].text : "", 0);
  return g_string_free(message, FALSE);
}
