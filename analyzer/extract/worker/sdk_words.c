#include "sdk_words.h"

#include <string.h>

enum { CHUNK = 64 * 1024 };

/* A file that contains a word, and the next one. */
typedef struct {
  guint32 file, next; /* next: its place + 1, 0 for none */
} Mention;

static GHashTable *files;    /* path -> its number + 1 */
static GHashTable *words;    /* word -> place of its last mention + 1 */
static GStringChunk *spaces; /* that the words stand in */
static GArray *mentions;     /* Mention */

static void init(void) {
  files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  words = g_hash_table_new(g_str_hash, g_str_equal);
  spaces = g_string_chunk_new(CHUNK);
  mentions = g_array_new(FALSE, FALSE, sizeof(Mention));
}

static void add_word(const char *text, gsize length, guint file) {
  char word[128];
  if (length >= sizeof word) /* nothing that is asked for */
    return;
  memcpy(word, text, length);
  word[length] = '\0';
  guint last = GPOINTER_TO_UINT(g_hash_table_lookup(words, word));
  if (last && g_array_index(mentions, Mention, last - 1).file == file)
    return;
  Mention mention = {file, last};
  g_array_append_val(mentions, mention);
  g_hash_table_insert(words, last ? word : g_string_chunk_insert(spaces, word), GUINT_TO_POINTER(mentions->len));
}

/* Behind a comment that begins here, or `at` where none does. */
static const char *skip_comment(const char *at, const char *end) {
  if (end - at < 2 || at[0] != '/' || (at[1] != '/' && at[1] != '*'))
    return at;
  const char *close = at[1] == '/' ? memchr(at, '\n', (gsize)(end - at)) : g_strstr_len(at + 2, end - at - 2, "*/");
  return !close ? end : at[1] == '/' ? close : close + 2;
}

static void read_words(const char *at, const char *end, guint file) {
  while (at < end) {
    const char *start = at;
    while (at < end && (g_ascii_isalnum(*at) || *at == '_'))
      at++;
    if (at > start && !g_ascii_isdigit(*start))
      add_word(start, (gsize)(at - start), file);
    const char *behind = at < end ? skip_comment(at, end) : at;
    at = behind > at ? behind : at == start ? at + 1 : at;
  }
}

guint nk_sdk_words_file(const char *path) {
  if (!files)
    init();
  guint number = GPOINTER_TO_UINT(g_hash_table_lookup(files, path));
  if (number)
    return number - 1;
  number = g_hash_table_size(files);
  g_hash_table_insert(files, g_strdup(path), GUINT_TO_POINTER(number + 1));
  g_autofree char *text = NULL;
  gsize length;
  if (g_file_get_contents(path, &text, &length, NULL))
    read_words(text, text + length, number);
  return number;
}

gboolean nk_sdk_words_contain(const char *word, const GByteArray *in) {
  guint at = words ? GPOINTER_TO_UINT(g_hash_table_lookup(words, word)) : 0;
  while (at) {
    const Mention *mention = &g_array_index(mentions, Mention, at - 1);
    if (mention->file < in->len && in->data[mention->file])
      return TRUE;
    at = mention->next;
  }
  return FALSE;
}

void nk_sdk_words_clear(void) {
  g_clear_pointer(&files, g_hash_table_unref);
  g_clear_pointer(&words, g_hash_table_unref);
  g_clear_pointer(&spaces, g_string_chunk_free);
  if (mentions)
    g_array_unref(mentions);
  mentions = NULL;
}
