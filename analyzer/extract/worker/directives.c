#include "directives.h"

#include <string.h>

static GHashTable *files; /* path -> NkDirectives, or NULL: no such file */

enum { MAX_OPEN = 64 };

/* Which conditions are open. */
typedef struct {
  NkDirectives *file;
  gboolean certain[MAX_OPEN]; /* it holds wherever this matters */
  guint open, uncertain;      /* how many of either kind */
  char *guard;                /* the name that an #ifndef at the top asks for, until something else is read */
} Reader;

/* A directive. */
typedef struct {
  const char *word;
  gsize length;
  const char *rest, *end; /* what stands behind the word */
} Line;

static void inclusion_free(gpointer data) {
  NkInclusion *inclusion = data;
  g_free(inclusion->name);
  g_free(inclusion);
}

static void directives_free(gpointer data) {
  NkDirectives *directives = data;
  if (!directives)
    return;
  g_ptr_array_unref(directives->includes);
  g_ptr_array_unref(directives->defines);
  g_ptr_array_unref(directives->asks);
  g_free(directives);
}

static const char *skip_blanks(const char *at, const char *end) {
  while (at < end && (*at == ' ' || *at == '\t'))
    at++;
  return at;
}

static gsize word_length(const char *at, const char *end) {
  const char *start = at;
  while (at < end && (g_ascii_isalnum(*at) || *at == '_'))
    at++;
  return (gsize)(at - start);
}

static gboolean is(const Line *line, const char *word) {
  return strlen(word) == line->length && strncmp(line->word, word, line->length) == 0;
}

static char *first_word(const Line *line) {
  return g_strndup(line->rest, word_length(line->rest, line->end));
}

/* ---- conditions ---- */
static void open_condition(Reader *reader, gboolean certain) {
  if (reader->open < MAX_OPEN)
    reader->certain[reader->open] = certain;
  reader->open++;
  reader->uncertain += certain && reader->open <= MAX_OPEN ? 0 : 1;
}

static void close_condition(Reader *reader) {
  if (reader->open == 0)
    return;
  reader->open--;
  reader->uncertain -= reader->open < MAX_OPEN && reader->certain[reader->open] ? 0 : 1;
}

/* #ifdef KERNEL, #if KERNEL */
static gboolean asks_for_kernel(const Line *line) {
  gsize n = word_length(line->rest, line->end);
  const char *behind = skip_blanks(line->rest + n, line->end);
  return n == strlen("KERNEL") && strncmp(line->rest, "KERNEL", n) == 0 &&
         (behind == line->end || *behind == '/' || *behind == '\r') && !is(line, "ifndef");
}

static void take_condition(Reader *reader, const Line *line) {
  g_ptr_array_add(reader->file->asks, g_strndup(line->rest, (gsize)(line->end - line->rest)));
  gboolean first = is(line, "ifndef") && reader->file->asks->len == 1 && reader->file->includes->len == 0 &&
                   reader->file->defines->len == 0;
  if (first)
    reader->guard = first_word(line);
  open_condition(reader, first || asks_for_kernel(line));
}

/* Another branch of the same condition. */
static void take_branch(Reader *reader, const Line *line) {
  if (is(line, "elif"))
    g_ptr_array_add(reader->file->asks, g_strndup(line->rest, (gsize)(line->end - line->rest)));
  close_condition(reader);
  open_condition(reader, FALSE);
}

/* The #ifndef at the top is no guard after all. */
static void check_guard(Reader *reader, const Line *line) {
  if (!reader->guard)
    return;
  g_autofree char *name = first_word(line);
  if (!is(line, "define") || !g_str_equal(name, reader->guard)) {
    close_condition(reader);
    open_condition(reader, FALSE);
  }
  g_clear_pointer(&reader->guard, g_free);
}

/* ---- lines ---- */
/* `#include <x>`, `#import "x"`, `#include_next <x>`. */
static void take_include(Reader *reader, const Line *line) {
  NkInclusion *inclusion = g_new0(NkInclusion, 1);
  inclusion->certain = reader->uncertain == 0;
  g_ptr_array_add(reader->file->includes, inclusion);
  if (line->rest >= line->end || (*line->rest != '<' && *line->rest != '"'))
    return;
  const char *name = line->rest + 1;
  const char *close = memchr(name, *line->rest == '<' ? '>' : '"', (gsize)(line->end - name));
  inclusion->name = close ? g_strndup(name, (gsize)(close - name)) : NULL;
  inclusion->quoted = *line->rest == '"';
}

static void take(Reader *reader, const Line *line) {
  check_guard(reader, line);
  if (is(line, "include") || is(line, "import") || is(line, "include_next"))
    take_include(reader, line);
  else if (is(line, "define") || is(line, "undef"))
    g_ptr_array_add(reader->file->defines, first_word(line));
  else if (is(line, "if") || is(line, "ifdef") || is(line, "ifndef"))
    take_condition(reader, line);
  else if (is(line, "elif") || is(line, "else"))
    take_branch(reader, line);
  else if (is(line, "endif"))
    close_condition(reader);
}

static NkDirectives *read_text(const char *text, gsize length) {
  NkDirectives *file = g_new0(NkDirectives, 1);
  file->includes = g_ptr_array_new_with_free_func(inclusion_free);
  file->defines = g_ptr_array_new_with_free_func(g_free);
  file->asks = g_ptr_array_new_with_free_func(g_free);
  file->bytes = length;
  Reader reader = {.file = file};
  const char *end = text + length;
  for (const char *at = text; at < end;) {
    const char *line_end = memchr(at, '\n', (gsize)(end - at));
    if (!line_end)
      line_end = end;
    at = skip_blanks(at, line_end);
    if (at < line_end && *at == '#') {
      Line line = {.word = skip_blanks(at + 1, line_end), .end = line_end};
      line.length = word_length(line.word, line_end);
      line.rest = skip_blanks(line.word + line.length, line_end);
      take(&reader, &line);
    }
    at = line_end + 1;
  }
  g_free(reader.guard);
  return file;
}

const NkDirectives *nk_directives_of(const char *path) {
  gpointer known;
  if (!files)
    files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, directives_free);
  if (g_hash_table_lookup_extended(files, path, NULL, &known))
    return known;
  g_autofree char *text = NULL;
  gsize length = 0;
  NkDirectives *file = g_file_get_contents(path, &text, &length, NULL) ? read_text(text, length) : NULL;
  g_hash_table_insert(files, g_strdup(path), file);
  return file;
}

/* ---- questions ---- */
/* The next word of a text, which is left behind it; NULL at the end. Caller frees. */
static char *next_word(const char **text) {
  const char *at = *text;
  while (*at && !g_ascii_isalpha(*at) && *at != '_')
    at++;
  gsize n = word_length(at, at + strlen(at));
  *text = at + n;
  return n > 0 ? g_strndup(at, n) : NULL;
}

gboolean nk_directives_ask_one(const char *path, GHashTable *macros) {
  const NkDirectives *file = g_hash_table_size(macros) ? nk_directives_of(path) : NULL;
  for (guint i = 0; file && i < file->asks->len; i++) {
    const char *text = file->asks->pdata[i];
    for (char *word; (word = next_word(&text));) {
      gboolean one = g_hash_table_contains(macros, word);
      g_free(word);
      if (one)
        return TRUE;
    }
  }
  return FALSE;
}

void nk_directives_add_asked(const char *path, GHashTable *macros) {
  const NkDirectives *file = nk_directives_of(path);
  for (guint i = 0; file && i < file->asks->len; i++) {
    const char *text = file->asks->pdata[i];
    for (char *word; (word = next_word(&text));)
      g_hash_table_add(macros, word);
  }
}

void nk_directives_drop_defined(const char *path, GHashTable *macros) {
  const NkDirectives *file = nk_directives_of(path);
  for (guint i = 0; file && i < file->defines->len; i++)
    g_hash_table_remove(macros, file->defines->pdata[i]);
}

void nk_directives_clear(void) {
  g_clear_pointer(&files, g_hash_table_unref);
}
