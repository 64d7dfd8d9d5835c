/* Templates: files with tags, filled from JSON values. */
#include "analyzer/report/template.h"

#include <needkext/base.h>

#include <string.h>

enum { MAX_DEPTH = 64 };

typedef struct {
  NkDocumentLanguage language;
  GHashTable *files; /* name -> text */
  const json_t *stack[MAX_DEPTH];
  guint depth;
  GString *out;
} Renderer;

typedef struct {
  const char *name; /* of the file, for messages */
  const char *text; /* the whole file */
} Source;

/* A tag: its kind ('\0' for a value), its words, and where the text goes on. */
typedef struct {
  char kind;
  char *name, *argument; /* argument: the filter of a value, the word of a section, or NULL */
  const char *start, *end;
} Tag;

static void tag_clear(Tag *tag) {
  g_clear_pointer(&tag->name, g_free);
  g_clear_pointer(&tag->argument, g_free);
}

static gboolean fail(GError **error, const Source *source, const char *at, const char *message, const char *what) {
  guint line = 1;
  for (const char *p = source->text; p < at; p++)
    line += *p == '\n';
  g_set_error(error, NK_REPORT_ERROR, NK_ERROR_INVALID, "%s:%u: %s%s%s", source->name, line, message, what ? ": " : "",
              what ? what : "");
  return FALSE;
}

char *nk_template_text(const char *name, GError **error) {
  g_autofree char *file = g_build_filename(nk_data_dir(), "template", name, NULL);
  g_autoptr(GError) why = NULL;
  char *text = NULL;
  if (!g_file_get_contents(file, &text, NULL, &why))
    g_set_error(error, NK_REPORT_ERROR, NK_ERROR_NOT_FOUND, "the template cannot be read: %s", why->message);
  return text;
}

static const char *load(Renderer *renderer, const char *name, GError **error) {
  const char *known = g_hash_table_lookup(renderer->files, name);
  char *text = known ? NULL : nk_template_text(name, error);
  if (text)
    g_hash_table_insert(renderer->files, g_strdup(name), text);
  return known ? known : text;
}

/* ---- tags ---- */

static gboolean is_blank(const char *from, const char *to) {
  for (; from < to; from++)
    if (*from != ' ' && *from != '\t')
      return FALSE;
  return TRUE;
}

/* A tag that is alone on its line takes the line with it. */
static void swallow_line(const Source *source, Tag *tag) {
  const char *begin = tag->start, *end = tag->end;
  while (begin > source->text && begin[-1] != '\n')
    begin--;
  while (*end && *end != '\n')
    end++;
  if (!is_blank(begin, tag->start) || !is_blank(tag->end, end))
    return;
  tag->start = begin;
  tag->end = *end ? end + 1 : end;
}

/* The next tag at or after `from`. TRUE and start NULL: there is none before `limit`. */
static gboolean next_tag(const Source *source, const char *from, const char *limit, Tag *tag, GError **error) {
  *tag = (Tag){0};
  const char *open = strstr(from, "{{");
  if (!open || open >= limit)
    return TRUE;
  const char *close = strstr(open, "}}");
  if (!close)
    return fail(error, source, open, "a tag is not closed", NULL);
  const char *inner = open + 2;
  if (strchr("#^/><!", *inner))
    tag->kind = *inner++;
  tag->name = g_strstrip(g_strndup(inner, (gsize)(close - inner)));
  char *separator = tag->kind == '!' ? NULL : strpbrk(tag->name, tag->kind == '\0' ? "|" : "=");
  if (separator) {
    *separator = '\0';
    tag->argument = g_strdup(separator + 1);
  }
  tag->start = open;
  tag->end = close + 2;
  if (tag->kind)
    swallow_line(source, tag);
  return TRUE;
}

/* The tag that closes `section`. */
static gboolean find_end(const Source *source, const Tag *section, const char *limit, Tag *end, GError **error) {
  guint depth = 1;
  for (const char *at = section->end;; at = end->end) {
    if (!next_tag(source, at, limit, end, error))
      return FALSE;
    if (!end->start)
      return fail(error, source, section->start, "a section is not closed", section->name);
    gboolean same = strcmp(end->name, section->name) == 0;
    if (same && (end->kind == '#' || end->kind == '^'))
      depth++;
    if (same && end->kind == '/' && --depth == 0)
      return TRUE;
    tag_clear(end);
  }
}

/* ---- values ---- */

static const json_t *member(const json_t *value, const char *path) {
  for (const char *dot = strchr(path, '.'); dot && value; dot = strchr(path, '.')) {
    value = json_object_getn(value, path, (size_t)(dot - path));
    path = dot + 1;
  }
  return json_object_get(value, path);
}

static const json_t *look_up(const Renderer *renderer, const char *path) {
  if (strcmp(path, ".") == 0)
    return renderer->stack[renderer->depth - 1];
  size_t first = strcspn(path, ".");
  for (guint i = renderer->depth; i > 0; i--)
    if (json_object_getn(renderer->stack[i - 1], path, first))
      return member(renderer->stack[i - 1], path);
  return NULL;
}

static gboolean holds(const json_t *value) {
  if (json_is_string(value))
    return json_string_length(value) > 0;
  if (json_is_array(value))
    return json_array_size(value) > 0;
  if (json_is_integer(value))
    return json_integer_value(value) != 0;
  return json_is_object(value) || json_is_true(value) || json_is_real(value);
}

static char *text_of(const json_t *value) {
  if (json_is_string(value))
    return g_strdup(json_string_value(value));
  if (json_is_integer(value))
    return g_strdup_printf("%" JSON_INTEGER_FORMAT, json_integer_value(value));
  char number[G_ASCII_DTOSTR_BUF_SIZE];
  if (json_is_real(value))
    return g_strdup(g_ascii_formatd(number, sizeof number, "%.2f", json_real_value(value)));
  return g_strdup(json_is_true(value) ? "yes" : "");
}

/* ---- rendering ---- */

static gboolean render(Renderer *renderer, const Source *source, const char *from, const char *to, GError **error);

static gboolean render_within(Renderer *renderer, const Source *source, const Tag *section, const Tag *end,
                              const json_t *value, GError **error) {
  if (renderer->depth == MAX_DEPTH)
    return fail(error, source, section->start, "sections are nested too deeply", NULL);
  renderer->stack[renderer->depth++] = value;
  gboolean good = render(renderer, source, section->end, end->start, error);
  renderer->depth--;
  return good;
}

static gboolean render_section(Renderer *renderer, const Source *source, const Tag *section, const Tag *end,
                               GError **error) {
  const json_t *value = look_up(renderer, section->name);
  const json_t *here = renderer->stack[renderer->depth - 1];
  g_autofree char *word = section->argument ? text_of(value) : NULL;
  gboolean wanted = section->argument ? strcmp(word, section->argument) == 0 : holds(value);
  if (wanted != (section->kind == '#'))
    return TRUE;
  if (section->kind == '^' || section->argument || !json_is_array(value))
    return render_within(renderer, source, section, end, section->kind == '#' && json_is_object(value) ? value : here,
                         error);
  gboolean good = TRUE;
  for (gsize i = 0; i < json_array_size(value) && good; i++)
    good = render_within(renderer, source, section, end, json_array_get(value, i), error);
  return good;
}

static gboolean render_file(Renderer *renderer, const Tag *tag, GError **error) {
  const char *text = load(renderer, tag->name, error);
  if (!text)
    return FALSE;
  if (tag->kind == '<') {
    g_string_append(renderer->out, text);
    return TRUE;
  }
  Source source = {tag->name, text};
  return render(renderer, &source, text, text + strlen(text), error);
}

static gboolean render_value(Renderer *renderer, const Source *source, const Tag *tag, GError **error) {
  g_autofree char *text = text_of(look_up(renderer, tag->name));
  if (nk_escape(renderer->out, renderer->language, tag->argument, text))
    return TRUE;
  return fail(error, source, tag->start, "no such filter", tag->argument);
}

static gboolean render_tag(Renderer *renderer, const Source *source, Tag *tag, const char *to, const char **next,
                           GError **error) {
  *next = tag->end;
  if (tag->kind == '!')
    return TRUE;
  if (tag->kind == '>' || tag->kind == '<')
    return render_file(renderer, tag, error);
  if (tag->kind == '\0')
    return render_value(renderer, source, tag, error);
  if (tag->kind == '/')
    return fail(error, source, tag->start, "nothing to close", tag->name);
  Tag end;
  gboolean good = find_end(source, tag, to, &end, error) && render_section(renderer, source, tag, &end, error);
  *next = end.end;
  tag_clear(&end);
  return good;
}

static gboolean render(Renderer *renderer, const Source *source, const char *from, const char *to, GError **error) {
  gboolean good = TRUE;
  while (good) {
    Tag tag;
    if (!next_tag(source, from, to, &tag, error))
      return FALSE;
    const char *stop = tag.start ? tag.start : to;
    g_string_append_len(renderer->out, from, MAX(stop - from, 0));
    if (!tag.start)
      return TRUE;
    good = render_tag(renderer, source, &tag, to, &from, error);
    tag_clear(&tag);
  }
  return FALSE;
}

gboolean nk_template_render(const char *name, NkDocumentLanguage language, const json_t *data, GString *out,
                            GError **error) {
  g_autoptr(GHashTable) files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  Renderer renderer = {.language = language, .files = files, .out = out};
  renderer.stack[renderer.depth++] = data;
  const char *text = load(&renderer, name, error);
  Source source = {name, text};
  return text && render(&renderer, &source, text, text + strlen(text), error);
}
