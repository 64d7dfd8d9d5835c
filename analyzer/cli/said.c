#include "analyzer/cli/said.h"
#include "analyzer/cli/cli.h"

#include <string.h>

#define KEPT_TYPE "(sia(uay))" /* key; exit code; place, text */

static void clear_text(gpointer text) {
  g_string_free(((NkSaidText *)text)->text, TRUE);
}

NkSaid *nk_said_new(void) {
  NkSaid *said = g_new0(NkSaid, 1);
  said->texts = g_array_new(FALSE, FALSE, sizeof(NkSaidText));
  g_array_set_clear_func(said->texts, clear_text);
  return said;
}

void nk_said_free(NkSaid *said) {
  if (!said)
    return;
  g_array_unref(said->texts);
  g_free(said);
}

static void take(NkSaid *said, NkSaidPlace place, GString *text) {
  NkSaidText one = {place, text};
  g_array_append_val(said->texts, one);
}

void nk_said_take(NkSaid *said, NkSaidPlace place, GString *text) {
  if (said)
    take(said, place, text);
  else
    g_string_free(text, TRUE);
}

void nk_said_add(NkSaid *said, NkSaidPlace place, const GString *text) {
  if (said)
    take(said, place, g_string_new_len(text->str, (gssize)text->len));
}

/* The texts are not copied: one may be large. */
GBytes *nk_said_encode(const NkSaid *said, const char *key) {
  GVariantBuilder texts;
  g_variant_builder_init(&texts, G_VARIANT_TYPE("a(uay)"));
  for (guint i = 0; i < said->texts->len; i++) {
    const NkSaidText *one = &g_array_index(said->texts, NkSaidText, i);
    GVariant *text =
        g_variant_new_from_data(G_VARIANT_TYPE_BYTESTRING, one->text->str, one->text->len, TRUE, NULL, NULL);
    g_variant_builder_add(&texts, "(u@ay)", (guint32)one->place, text);
  }
  g_autoptr(GVariant) value = g_variant_ref_sink(g_variant_new(KEPT_TYPE, key, (gint32)said->code, &texts));
  return g_variant_get_data_as_bytes(value);
}

/* A run whose command line was wrong is never kept. */
static gboolean is_kept_code(gint32 code) {
  return code == NK_EXIT_DONE || code == NK_EXIT_FAILS || code == NK_EXIT_INCOMPLETE;
}

static gboolean take_text(NkSaid *said, GVariant *kept) {
  g_autoptr(GVariant) content = g_variant_get_child_value(kept, 1);
  guint32 place;
  gsize length;
  g_variant_get_child(kept, 0, "u", &place);
  const char *bytes = g_variant_get_fixed_array(content, &length, 1);
  if (place >= NK_SAID_PLACES || (length > 0 && memchr(bytes, '\0', length)))
    return FALSE;
  take(said, place, g_string_new_len(bytes, (gssize)length));
  return TRUE;
}

static guint count(const NkSaid *said, NkSaidPlace place) {
  guint n = 0;
  for (guint i = 0; i < said->texts->len; i++)
    n += g_array_index(said->texts, NkSaidText, i).place == place;
  return n;
}

static gboolean take_all(NkSaid *said, GVariant *value, const char *key) {
  const char *kept_key;
  gint32 code;
  g_autoptr(GVariant) texts = g_variant_get_child_value(value, 2);
  g_variant_get(value, "(&si@a(uay))", &kept_key, &code, NULL);
  if (strcmp(kept_key, key) != 0 || !is_kept_code(code))
    return FALSE;
  said->code = code;
  for (gsize i = 0; i < g_variant_n_children(texts); i++) {
    g_autoptr(GVariant) kept = g_variant_get_child_value(texts, i);
    if (!take_text(said, kept))
      return FALSE;
  }
  return count(said, NK_SAID_OUTPUT) == 1 && count(said, NK_SAID_SUMMARY) <= 1;
}

NkSaid *nk_said_decode(GBytes *bytes, const char *key) {
  g_autoptr(GVariant) value = g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE(KEPT_TYPE), bytes, FALSE));
  if (!g_variant_is_normal_form(value))
    return NULL;
  NkSaid *said = nk_said_new();
  if (take_all(said, value, key))
    return said;
  nk_said_free(said);
  return NULL;
}
