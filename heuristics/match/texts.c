/* Texts and identities. An identity does not depend on files or lines. */
#include "match_private.h"

#include <string.h>

enum { IDENTITY_LENGTH = 16 };

char *nk_match_hash(const char *text) {
  char *hash = g_compute_checksum_for_string(G_CHECKSUM_SHA1, text, -1);
  hash[IDENTITY_LENGTH] = '\0';
  return hash;
}

/* How many equals came before. */
static guint ordinal_of(GHashTable *ordinals, const char *key) {
  guint *count = ordinals ? g_hash_table_lookup(ordinals, key) : NULL;
  if (ordinals && !count)
    g_hash_table_insert(ordinals, g_strdup(key), count = g_new0(guint, 1));
  return count ? (*count)++ : 0;
}

static const char *given(const char *text) {
  return text ? text : "";
}

char *nk_identity_new(const NkIdentity *identity, GHashTable *ordinals, char **pattern) {
  const char *symbol = given(identity->symbol), *statement = given(identity->statement);
  g_autofree char *key = g_strdup_printf("%s\n%s\n%s", identity->rule, symbol, statement);
  guint ordinal = ordinal_of(ordinals, key);
  g_autofree char *whole = g_strdup_printf("%s\n%u", key, ordinal);
  if (pattern) {
    g_autofree char *anywhere = g_strdup_printf("%s\n%s\n%u", identity->rule, statement, ordinal);
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
