/* The one writer of foreign text into a document. */
#include "analyzer/report/escape.h"

#include <string.h>

enum { MAX_CHARACTERS = 2000 };

typedef void (*Put)(GString *out, gunichar c, gboolean first);

/* Characters that reorder or hide the text around them. */
static gboolean is_deceptive(gunichar c) {
  return c == 0x061c || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) ||
         c == 0xfeff || c == 0x00ad || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe0fff);
}

static void put_all(GString *out, const char *text, Put put) {
  for (const char *p = text; *p; p = g_utf8_next_char(p))
    put(out, g_utf8_get_char(p), p == text);
}

static void write_clean(GString *out, const char *text, Put put) {
  g_autofree char *valid = g_utf8_make_valid(text, -1);
  glong length = 0;
  for (const char *p = valid; *p; p = g_utf8_next_char(p), length++) {
    gunichar c = g_utf8_get_char(p);
    if (length == MAX_CHARACTERS) {
      g_autofree char *cut = g_strdup_printf(" … (%ld characters more)", g_utf8_strlen(p, -1));
      put_all(out, cut, put);
      return;
    }
    if (is_deceptive(c)) {
      g_autofree char *shown = g_strdup_printf("⟨U+%04X⟩", c);
      put_all(out, shown, put);
    } else {
      put(out, g_unichar_iscntrl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c, length == 0);
    }
  }
}

typedef struct {
  gunichar c;
  const char *text;
} Entity;

static void put_entity(GString *out, gunichar c, const Entity *entities, gsize n) {
  for (gsize i = 0; i < n; i++)
    if (entities[i].c == c) {
      g_string_append(out, entities[i].text);
      return;
    }
  g_string_append_unichar(out, c);
}

static void put_html(GString *out, gunichar c, gboolean first) {
  static const Entity entities[] = {{'&', "&amp;"},  {'<', "&lt;"},   {'>', "&gt;"},
                                    {'"', "&quot;"}, {'\'', "&#39;"}, {'`', "&#96;"}};
  (void)first;
  put_entity(out, c, entities, G_N_ELEMENTS(entities));
}

/* A line may break after "::", "_", "/" and before a capital. */
static void put_name(GString *out, gunichar c, gboolean first) {
  char last = out->len ? out->str[out->len - 1] : ' ';
  if (!first && ((last == ':' && c != ':') || last == '_' || last == '/' ||
                 (c < 128 && g_ascii_isupper((char)c) && g_ascii_islower(last))))
    g_string_append(out, "<wbr>");
  put_html(out, c, first);
}

static void put_id(GString *out, gunichar c, gboolean first) {
  if (first && !g_ascii_isalpha((char)MIN(c, 127)))
    g_string_append(out, "x-");
  g_string_append_c(out, c < 128 && (g_ascii_isalnum((char)c) || c == '_') ? (char)c : '-');
}

/* GitHub makes a link of "://" and of "www." without being asked. */
static gboolean makes_link(const GString *out, gunichar c) {
  const char *end = out->str + out->len;
  return (c == '/' && out->len >= 1 && end[-1] == ':') || (c == '.' && out->len >= 3 && memcmp(end - 3, "www", 3) == 0);
}

static void put_markdown(GString *out, gunichar c, gboolean first) {
  static const Entity entities[] = {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}};
  gboolean marks = c && c < 128 && (strchr("\\`*_[]|#~!$@", (int)c) || (first && strchr("+-=:", (int)c)));
  if (marks || makes_link(out, c))
    g_string_append_c(out, '\\');
  put_entity(out, c, entities, G_N_ELEMENTS(entities));
}

static void put_node(GString *out, gunichar c, gboolean first) {
  static const Entity entities[] = {{'"', "#quot;"}, {'#', "#35;"}, {'<', "#lt;"},  {'>', "#gt;"},
                                    {'&', "#amp;"},  {'`', "#96;"}, {'\\', "#92;"}, {'%', "#37;"}};
  (void)first;
  put_entity(out, c, entities, G_N_ELEMENTS(entities));
}

static void put_plain(GString *out, gunichar c, gboolean first) {
  (void)first;
  g_string_append_unichar(out, c);
}

static guint longest_run(const char *text, char of) {
  guint longest = 0, run = 0;
  for (const char *p = text; *p; p++) {
    run = *p == of ? run + 1 : 0;
    longest = MAX(longest, run);
  }
  return longest;
}

/* A span is fenced by one backtick more than stands inside; a bar would end a table's cell. */
static void write_span(GString *out, const char *text, gboolean in_table) {
  g_autoptr(GString) clean = g_string_new(NULL);
  write_clean(clean, text, put_plain);
  if (clean->len == 0)
    return;
  guint run = longest_run(clean->str, '`');
  g_autofree char *fence = g_strnfill(run + 1, '`');
  g_auto(GStrv) parts = g_strsplit(clean->str, "|", -1);
  g_autofree char *inner = g_strjoinv(in_table ? "\\|" : "|", parts);
  const char *space = run ? " " : "";
  g_string_append_printf(out, "%s%s%s%s%s", fence, space, inner, space, fence);
}

static void write_code(GString *out, const char *text) {
  write_span(out, text, FALSE);
}

static void write_cell(GString *out, const char *text) {
  write_span(out, text, TRUE);
}

static const struct {
  NkDocumentLanguage language;
  const char *filter;
  Put put;
  void (*write)(GString *out, const char *text);
} filters[] = {
    {NK_LANGUAGE_HTML_DOCUMENT, "", put_html, NULL},
    {NK_LANGUAGE_HTML_DOCUMENT, "id", put_id, NULL},
    {NK_LANGUAGE_HTML_DOCUMENT, "name", put_name, NULL},
    {NK_LANGUAGE_MARKDOWN_DOCUMENT, "", put_markdown, NULL},
    {NK_LANGUAGE_MARKDOWN_DOCUMENT, "id", put_id, NULL},
    {NK_LANGUAGE_MARKDOWN_DOCUMENT, "line", put_plain, NULL},
    {NK_LANGUAGE_MARKDOWN_DOCUMENT, "node", put_node, NULL},
    {NK_LANGUAGE_MARKDOWN_DOCUMENT, "code", NULL, write_code},
    {NK_LANGUAGE_MARKDOWN_DOCUMENT, "cell", NULL, write_cell},
};

gboolean nk_escape(GString *out, NkDocumentLanguage language, const char *filter, const char *text) {
  for (gsize i = 0; i < G_N_ELEMENTS(filters); i++) {
    if (filters[i].language != language || strcmp(filters[i].filter, filter ? filter : "") != 0)
      continue;
    if (filters[i].write)
      filters[i].write(out, text);
    else
      write_clean(out, text, filters[i].put);
    return TRUE;
  }
  return FALSE;
}
