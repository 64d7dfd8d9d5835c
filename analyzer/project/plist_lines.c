/* The library tells no lines, so the keys are found again in the text, in the order of the list. */
#include "plist.h"

#include <string.h>

void nk_plist_keys_init(NkPlistKeys *keys, const char *text, gsize length) {
  *keys = (NkPlistKeys){text, text + length, 1};
}

static const char *find(const char *from, const char *end, const char *what) {
  return from < end ? g_strstr_len(from, end - from, what) : NULL;
}

static void advance(NkPlistKeys *keys, const char *to) {
  for (; keys->cursor < to; keys->cursor++)
    keys->line += *keys->cursor == '\n';
}

/* Steps to behind the next "<key>" that is no comment; FALSE at the end. */
static gboolean next_key(NkPlistKeys *keys) {
  for (const char *p; (p = find(keys->cursor, keys->end, "<"));) {
    gboolean comment = (gsize)(keys->end - p) >= 4 && memcmp(p, "<!--", 4) == 0;
    if (comment) {
      const char *close = find(p, keys->end, "-->");
      if (!close)
        return FALSE;
      advance(keys, close + 3);
      continue;
    }
    gboolean key = (gsize)(keys->end - p) >= 5 && memcmp(p, "<key>", 5) == 0;
    advance(keys, p + (key ? 5 : 1));
    if (key)
      return TRUE;
  }
  return FALSE;
}

/* Whether the text at the cursor is this name; one with entities is taken on trust. */
static gboolean key_is(const NkPlistKeys *keys, const char *name) {
  const char *close = find(keys->cursor, keys->end, "</key>");
  if (!close)
    return FALSE;
  gsize length = (gsize)(close - keys->cursor);
  return memchr(keys->cursor, '&', length) || (strlen(name) == length && memcmp(keys->cursor, name, length) == 0);
}

guint nk_plist_keys_next(NkPlistKeys *keys, const char *name) {
  enum { PATIENCE = 64 }; /* keys that the library left out, such as repeated ones */
  NkPlistKeys ahead = *keys;
  for (guint i = 0; i < PATIENCE && next_key(&ahead); i++)
    if (key_is(&ahead, name)) {
      *keys = ahead;
      return ahead.line;
    }
  return 0;
}
