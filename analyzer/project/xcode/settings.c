#include "settings.h"

#include <string.h>

struct _NkSettings {
  NkSettingsScope scope;
  GHashTable *assignments; /* key -> GPtrArray of char *, lowest first */
  guint files;             /* that were read */
};

enum { MAX_ASSIGNMENTS = 256 }; /* of one key */

NkSettings *nk_settings_new(const NkSettingsScope *scope) {
  NkSettings *settings = g_new0(NkSettings, 1);
  settings->scope = (NkSettingsScope){g_strdup(scope->sdk), g_strdup(scope->configuration)};
  settings->assignments = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  return settings;
}

void nk_settings_free(NkSettings *settings) {
  if (!settings)
    return;
  g_hash_table_unref(settings->assignments);
  g_free((char *)settings->scope.sdk);
  g_free((char *)settings->scope.configuration);
  g_free(settings);
}

const GPtrArray *nk_settings_assignments(const NkSettings *settings, const char *key) {
  return g_hash_table_lookup(settings->assignments, key);
}

gboolean nk_settings_may_read(NkSettings *settings) {
  enum { MAX_FILES = 256 };
  return settings->files++ < MAX_FILES;
}

/* "sdk=macosx*": the pattern may name a version of the SDK, and any is as good as another here. */
static gboolean condition_fits(const NkSettings *settings, const char *condition) {
  const struct {
    const char *name, *value;
  } facts[] = {{"sdk", settings->scope.sdk},
               {"arch", "x86_64"},
               {"variant", "normal"},
               {"config", settings->scope.configuration}};
  const char *equals = strchr(condition, '=');
  for (gsize i = 0; equals && i < G_N_ELEMENTS(facts); i++) {
    if (strncmp(condition, facts[i].name, strlen(facts[i].name)) != 0 || condition + strlen(facts[i].name) != equals)
      continue;
    gboolean versioned = i == 0 && g_str_has_prefix(equals + 1, facts[i].value);
    return versioned || g_pattern_match_simple(equals + 1, facts[i].value);
  }
  return FALSE;
}

/* "KEY[a=b][c=d,e=f]": the key alone, or NULL where a condition does not fit. */
static char *unconditional_key(const NkSettings *settings, const char *key, gboolean *conditional) {
  const char *bracket = strchr(key, '[');
  *conditional = bracket != NULL;
  if (!bracket)
    return g_strdup(key);
  g_auto(GStrv) conditions = g_strsplit_set(bracket, "[],", -1);
  for (char **condition = conditions; *condition; condition++)
    if (**condition && !condition_fits(settings, g_strstrip(*condition)))
      return NULL;
  return g_strstrip(g_strndup(key, (gsize)(bracket - key)));
}

void nk_settings_assign(NkSettings *settings, const char *key, const char *value) {
  gboolean conditional;
  g_autofree char *plain = unconditional_key(settings, key, &conditional);
  if (!plain || !*plain)
    return;
  GPtrArray *list = g_hash_table_lookup(settings->assignments, plain);
  if (!list) {
    list = g_ptr_array_new_with_free_func(g_free);
    g_hash_table_insert(settings->assignments, g_steal_pointer(&plain), list);
  }
  if (list->len < MAX_ASSIGNMENTS)
    g_ptr_array_add(list, g_strdup(value));
}

/* A list and a text of words are the same to Xcode: elements with blanks are split like texts, unless quoted. */
static char *joined_text(const NkOpenstep *value) {
  if (value->kind != NK_OPENSTEP_ARRAY)
    return g_strdup(value->kind == NK_OPENSTEP_STRING ? value->text : "");
  GString *text = g_string_new(NULL);
  for (guint i = 0; i < value->items->len; i++) {
    const NkOpenstep *item = value->items->pdata[i];
    if (item->kind == NK_OPENSTEP_STRING)
      g_string_append_printf(text, "%s%s", text->len ? " " : "", item->text);
  }
  return g_string_free(text, FALSE);
}

/* A condition is more special than none, wherever it stands in the file. */
void nk_settings_assign_all(NkSettings *settings, const NkOpenstep *dictionary) {
  for (guint pass = 0; dictionary && dictionary->keys && pass < 2; pass++)
    for (guint i = 0; i < dictionary->keys->len; i++) {
      const char *key = dictionary->keys->pdata[i];
      if ((strchr(key, '[') != NULL) != (pass == 1))
        continue;
      g_autofree char *value = joined_text(dictionary->items->pdata[i]);
      nk_settings_assign(settings, key, value);
    }
}
