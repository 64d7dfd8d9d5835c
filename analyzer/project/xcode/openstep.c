#include "openstep.h"

#include <string.h>
#include <sys/stat.h>

typedef struct {
  const char *name, *cursor, *end, *line_start;
  guint line, depth, nodes;
  GString *buffer;
} Reader;

static gboolean fail_as(const Reader *reader, NkError code, const char *message, GError **error) {
  glong column = reader->cursor - reader->line_start + 1;
  g_set_error(error, NK_PROJECT_ERROR, code, "%s:%u:%ld: %s", reader->name, reader->line, column, message);
  return FALSE;
}

static gboolean fail(const Reader *reader, const char *message, GError **error) {
  return fail_as(reader, NK_ERROR_INVALID, message, error);
}

static void step(Reader *reader) {
  if (*reader->cursor++ == '\n') {
    reader->line++;
    reader->line_start = reader->cursor;
  }
}

static gboolean at(const Reader *reader, const char *text) {
  gsize length = strlen(text);
  return (gsize)(reader->end - reader->cursor) >= length && memcmp(reader->cursor, text, length) == 0;
}

static gboolean skip_comment(Reader *reader, GError **error) {
  Reader start = *reader;
  if (at(reader, "//")) {
    while (reader->cursor < reader->end && *reader->cursor != '\n')
      reader->cursor++;
    return TRUE;
  }
  for (reader->cursor += 2; reader->cursor < reader->end; step(reader))
    if (at(reader, "*/")) {
      reader->cursor += 2;
      return TRUE;
    }
  *reader = start; /* so that whoever looks again finds it again */
  return fail(reader, "expected the end of the comment", error);
}

static gboolean skip_blanks(Reader *reader, GError **error) {
  while (reader->cursor < reader->end) {
    if (g_ascii_isspace(*reader->cursor))
      step(reader);
    else if (!at(reader, "//") && !at(reader, "/*"))
      return TRUE;
    else if (!skip_comment(reader, error))
      return FALSE;
  }
  return TRUE;
}

/* Skips blanks and steps over `c`; FALSE without an error: something else stands there. */
static gboolean take(Reader *reader, char c, GError **error) {
  if (!skip_blanks(reader, error) || reader->cursor >= reader->end || *reader->cursor != c)
    return FALSE;
  reader->cursor++;
  return TRUE;
}

static gboolean expect(Reader *reader, char c, const char *message, GError **error) {
  GError *failure = NULL;
  if (take(reader, c, &failure))
    return TRUE;
  if (failure)
    g_propagate_error(error, failure);
  else
    fail(reader, message, error);
  return FALSE;
}

static int digit_value(char c, int base) {
  int value = g_ascii_xdigit_value(c);
  return value < base ? value : -1;
}

/* Up to `most` digits; -1 when there is none. */
static int take_number(Reader *reader, int base, int most) {
  int number = -1;
  for (int i = 0; i < most && reader->cursor < reader->end; i++, reader->cursor++) {
    int value = digit_value(*reader->cursor, base);
    if (value < 0)
      break;
    number = (number < 0 ? 0 : number) * base + value;
  }
  return number;
}

/* The cursor stands behind a backslash. */
static void take_escape(Reader *reader) {
  static const char letters[] = "abfnrtv", values[] = "\a\b\f\n\r\t\v";
  char c = *reader->cursor;
  const char *letter = c ? strchr(letters, c) : NULL;
  if (c >= '0' && c <= '7') {
    int number = take_number(reader, 8, 3);
    g_string_append_unichar(reader->buffer, number > 0 ? (gunichar)number : '?');
  } else if (c == 'U' || c == 'u') {
    reader->cursor++;
    int number = take_number(reader, 16, 4);
    gboolean valid = number > 0 && g_unichar_validate((gunichar)number);
    g_string_append_unichar(reader->buffer, valid ? (gunichar)number : 0xfffd);
  } else {
    g_string_append_c(reader->buffer, letter ? values[letter - letters] : c);
    step(reader);
  }
}

static char *valid_text(const Reader *reader) {
  return g_utf8_make_valid(reader->buffer->str, (gssize)reader->buffer->len);
}

static char *take_quoted(Reader *reader, GError **error) {
  Reader start = *reader;
  char quote = *reader->cursor++;
  g_string_truncate(reader->buffer, 0);
  while (reader->cursor < reader->end && *reader->cursor != quote) {
    if (*reader->cursor == '\\' && reader->cursor + 1 < reader->end) {
      reader->cursor++;
      take_escape(reader);
      continue;
    }
    g_string_append_c(reader->buffer, *reader->cursor);
    step(reader);
  }
  if (reader->cursor >= reader->end) {
    fail(&start, "expected the end of the string", error);
    return NULL;
  }
  reader->cursor++;
  return valid_text(reader);
}

static gboolean is_bare(char c) {
  return (guchar)c > ' ' && c != 0x7f && !strchr("{}()<>=;,\"'\\", c);
}

static char *take_bare(Reader *reader, const char *message, GError **error) {
  g_string_truncate(reader->buffer, 0);
  for (; reader->cursor < reader->end && is_bare(*reader->cursor); reader->cursor++)
    g_string_append_c(reader->buffer, *reader->cursor);
  if (reader->buffer->len)
    return valid_text(reader);
  fail(reader, message, error);
  return NULL;
}

static char *take_string(Reader *reader, const char *message, GError **error) {
  gboolean quoted = reader->cursor < reader->end && (*reader->cursor == '"' || *reader->cursor == '\'');
  return quoted ? take_quoted(reader, error) : take_bare(reader, message, error);
}

static char *take_data(Reader *reader, GError **error) {
  g_string_truncate(reader->buffer, 0);
  for (reader->cursor++; reader->cursor < reader->end && *reader->cursor != '>'; step(reader))
    if (g_ascii_isxdigit(*reader->cursor))
      g_string_append_c(reader->buffer, *reader->cursor);
    else if (!g_ascii_isspace(*reader->cursor))
      break;
  if (reader->cursor < reader->end && *reader->cursor == '>') {
    reader->cursor++;
    return g_strdup(reader->buffer->str);
  }
  fail(reader, "expected hexadecimal digits and >", error);
  return NULL;
}

static NkOpenstep *take_value(Reader *reader, GError **error);

/* The values of a collection are parsed by recursion, at most NK_OPENSTEP_MAX_DEPTH deep. */
static gboolean take_array(Reader *reader, NkOpenstep *node, GError **error) {
  reader->cursor++;
  while (!take(reader, ')', NULL)) {
    NkOpenstep *item = take_value(reader, error);
    if (!item)
      return FALSE;
    g_ptr_array_add(node->items, item);
    if (!take(reader, ',', NULL))
      return expect(reader, ')', "expected , or )", error);
  }
  return TRUE;
}

static gboolean take_dictionary(Reader *reader, NkOpenstep *node, GError **error) {
  node->keys = g_ptr_array_new_with_free_func(g_free);
  node->index = g_hash_table_new(g_str_hash, g_str_equal);
  reader->cursor++;
  while (!take(reader, '}', NULL)) {
    g_autofree char *key = skip_blanks(reader, error) ? take_string(reader, "expected a key or }", error) : NULL;
    if (!key || !expect(reader, '=', "expected = after the key", error))
      return FALSE;
    NkOpenstep *value = take_value(reader, error);
    if (!value)
      return FALSE;
    g_hash_table_replace(node->index, key, value);
    g_ptr_array_add(node->keys, g_steal_pointer(&key));
    g_ptr_array_add(node->items, value);
    if (!expect(reader, ';', "expected ; after the value", error))
      return FALSE;
  }
  return TRUE;
}

static gboolean fill(Reader *reader, NkOpenstep *node, GError **error) {
  char c = *reader->cursor;
  node->kind = c == '{'   ? NK_OPENSTEP_DICTIONARY
               : c == '(' ? NK_OPENSTEP_ARRAY
               : c == '<' ? NK_OPENSTEP_DATA
                          : NK_OPENSTEP_STRING;
  if (node->kind <= NK_OPENSTEP_DATA) {
    node->text = c == '<' ? take_data(reader, error) : take_string(reader, "expected a value", error);
    return node->text != NULL;
  }
  if (reader->depth >= NK_OPENSTEP_MAX_DEPTH)
    return fail_as(reader, NK_ERROR_LIMIT, "expected less nesting; it is deeper than 128 levels", error);
  node->items = g_ptr_array_new_with_free_func((GDestroyNotify)nk_openstep_free);
  reader->depth++;
  gboolean good = c == '{' ? take_dictionary(reader, node, error) : take_array(reader, node, error);
  reader->depth--;
  return good;
}

static NkOpenstep *take_value(Reader *reader, GError **error) {
  if (!skip_blanks(reader, error))
    return NULL;
  if (reader->cursor >= reader->end) {
    fail(reader, "expected a value; the file ends here", error);
    return NULL;
  }
  if (++reader->nodes > NK_OPENSTEP_MAX_NODES) {
    fail_as(reader, NK_ERROR_LIMIT, "expected fewer values; the file holds too many", error);
    return NULL;
  }
  NkOpenstep *node = g_new0(NkOpenstep, 1);
  node->line = reader->line;
  node->column = (guint)(reader->cursor - reader->line_start) + 1;
  if (fill(reader, node, error))
    return node;
  nk_openstep_free(node);
  return NULL;
}

static gboolean check(Reader *reader, GError **error) {
  gsize length = (gsize)(reader->end - reader->cursor);
  if (length > NK_OPENSTEP_MAX_BYTES)
    return fail_as(reader, NK_ERROR_LIMIT, "expected at most 64 MiB; the file is larger", error);
  const char *nul = length ? memchr(reader->cursor, '\0', length) : NULL;
  if (nul) {
    while (reader->cursor < nul)
      step(reader);
    return fail(reader, "expected text; there is a NUL byte", error);
  }
  if (at(reader, "\xef\xbb\xbf"))
    reader->line_start = reader->cursor += 3;
  return TRUE;
}

/* Hexadecimal data begin with < too. */
static gboolean is_xml(const Reader *reader) {
  static const char *const starts[] = {"<?xml", "<!DOCTYPE", "<plist"};
  for (gsize i = 0; i < G_N_ELEMENTS(starts); i++)
    if (at(reader, starts[i]))
      return TRUE;
  return FALSE;
}

NkOpenstep *nk_openstep_parse(const char *bytes, gsize length, const char *name, GError **error) {
  Reader reader = {.name = name, .cursor = bytes, .end = bytes + length, .line_start = bytes, .line = 1};
  if (!check(&reader, error))
    return NULL;
  if (is_xml(&reader))
    return nk_openstep_parse_xml(reader.cursor, (gsize)(reader.end - reader.cursor), name, error);
  reader.buffer = g_string_new(NULL);
  NkOpenstep *root = take_value(&reader, error);
  gboolean good = root && skip_blanks(&reader, error);
  if (good && reader.cursor < reader.end)
    good = fail(&reader, "expected the end of the file", error);
  g_string_free(reader.buffer, TRUE);
  if (good)
    return root;
  nk_openstep_free(root);
  return NULL;
}

NkOpenstep *nk_openstep_read(const char *file, const char *name, GError **error) {
  struct stat status;
  if (stat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
    g_set_error(error, NK_PROJECT_ERROR, NK_ERROR_NOT_FOUND, "%s: not a regular file", name);
    return NULL;
  }
  if (status.st_size > NK_OPENSTEP_MAX_BYTES) {
    g_set_error(error, NK_PROJECT_ERROR, NK_ERROR_LIMIT, "%s:1:1: expected at most 64 MiB; the file is larger", name);
    return NULL;
  }
  g_autofree char *bytes = NULL;
  gsize length = 0;
  if (!g_file_get_contents(file, &bytes, &length, NULL)) {
    g_set_error(error, NK_PROJECT_ERROR, NK_ERROR_FAILED, "%s: the file cannot be read", name);
    return NULL;
  }
  return nk_openstep_parse(bytes, length, name, error);
}
