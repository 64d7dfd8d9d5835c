#include "synth_message.h"

#include <string.h>

static void split_quotes(NkMessage *message, const char *text) {
  GString *pattern = g_string_new(NULL);
  message->quoted = g_ptr_array_new_with_free_func(g_free);
  for (const char *at = text; *at; at++) {
    if (g_str_has_prefix(at, " (aka '")) {
      const char *end = strstr(at + 7, "')");
      if (end) {
        at = end + 1;
        continue;
      }
    }
    const char *close = *at == '\'' ? strchr(at + 1, '\'') : NULL;
    if (!close) {
      g_string_append_c(pattern, *at);
      continue;
    }
    g_ptr_array_add(message->quoted, g_strndup(at + 1, (gsize)(close - at - 1)));
    g_string_append_c(pattern, '%');
    at = close;
  }
  message->pattern = g_string_free(pattern, FALSE);
}

gboolean nk_is_word(char c) {
  return g_ascii_isalnum(c) || c == '_';
}

static void read_tokens(NkMessage *message) {
  gsize at = message->offset;
  while (at < message->length && nk_is_word(message->text[at]))
    at++;
  if (at == message->offset)
    return;
  message->name = g_strndup(message->text + message->offset, at - message->offset);
  while (at < message->length && g_ascii_isspace(message->text[at]))
    at++;
  for (guint i = 0; i < 2 && at + i < message->length; i++)
    message->following[i] = message->text[at + i];
  message->next = message->following[0];
}

const char *nk_message_quoted(const NkMessage *message, guint i) {
  return i < message->quoted->len ? g_ptr_array_index(message->quoted, i) : "";
}

void nk_message_clear(NkMessage *message) {
  g_free(message->pattern);
  g_free(message->name);
  g_ptr_array_unref(message->quoted);
}

char *nk_bare_type(const char *type) {
  static const char *const words[] = {"const ", "volatile ", "struct ", "class ", "union ", "enum "};
  for (gsize i = 0; i < G_N_ELEMENTS(words);)
    if (g_str_has_prefix(type, words[i])) {
      type += strlen(words[i]);
      i = 0;
    } else {
      i++;
    }
  const char *end = type;
  while (nk_is_word(*end) || *end == ':')
    end++;
  return g_strndup(type, (gsize)(end - type));
}

static void take_spelling(NkMessage *message, CXDiagnostic diagnostic) {
  CXString spelling = clang_getDiagnosticSpelling(diagnostic);
  split_quotes(message, clang_getCString(spelling));
  clang_disposeString(spelling);
}

gboolean nk_message_init(NkMessage *message, NkUnitState *unit, CXDiagnostic diagnostic) {
  CXSourceLocation location = clang_getDiagnosticLocation(diagnostic);
  NkPlace place = nk_unit_place(unit, location);
  if (!nk_unit_in_project(&place))
    return FALSE;
  CXFile spelled;
  clang_getSpellingLocation(location, &spelled, NULL, NULL, NULL);
  *message = (NkMessage){.unit = unit, .diagnostic = diagnostic, .offset = place.offset};
  take_spelling(message, diagnostic);
  if (spelled == place.source->handle)
    message->text = clang_getFileContents(unit->tu, spelled, &message->length);
  if (message->text)
    read_tokens(message);
  return TRUE;
}

void nk_message_init_note(NkMessage *message, NkUnitState *unit, CXDiagnostic note) {
  *message = (NkMessage){.unit = unit, .diagnostic = note};
  take_spelling(message, note);
}

gboolean nk_message_fits(const NkMessage *message, const char *pattern) {
  gsize n = strlen(pattern);
  return pattern[n - 1] == '*' ? strncmp(pattern, message->pattern, n - 1) == 0
                               : g_str_equal(pattern, message->pattern);
}

const char *nk_message_name(const NkMessage *message) {
  return message->name ? message->name : nk_message_quoted(message, 0);
}

guint nk_message_texts(const NkMessage *message, NkText texts[2]) {
  guint n = 0;
  gsize length = 0;
  CXFile main_file = message->unit->main_file;
  const char *text = main_file ? clang_getFileContents(message->unit->tu, main_file, &length) : NULL;
  if (message->text && message->text != text)
    texts[n++] = (NkText){message->text, message->length};
  if (text)
    texts[n++] = (NkText){text, length};
  return n;
}
