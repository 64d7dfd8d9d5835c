/* A few lines of source around a site. */
#include "analyzer/report/excerpt.h"
#include "analyzer/base/text.h"
#include "analyzer/report/json_values.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { LINES_AROUND = 3, MAX_COLUMNS = 200, MAX_BYTES = 8 * 1024 * 1024 };

struct _NkExcerpts {
  const NkProject *project;
  char *root;        /* without symbolic links, or NULL */
  GHashTable *files; /* name -> lines (char **), or NULL where it cannot be shown */
};

static void lines_free(gpointer lines) {
  g_strfreev(lines);
}

NkExcerpts *nk_excerpts_new(const NkProject *project) {
  NkExcerpts *excerpts = g_new0(NkExcerpts, 1);
  excerpts->project = project;
  excerpts->root = realpath(project->root, NULL);
  excerpts->files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, lines_free);
  return excerpts;
}

void nk_excerpts_free(NkExcerpts *excerpts) {
  free(excerpts->root); /* realpath's */
  g_hash_table_unref(excerpts->files);
  g_free(excerpts);
}

/* A link may lead out of the project: what counts is where the file really lies. */
static gboolean is_below(const char *root, const char *file) {
  return root && nk_path_within(file, root);
}

static char **read_lines(const NkExcerpts *excerpts, const char *file) {
  g_autofree char *absolute = nk_project_absolute(excerpts->project, file);
  char *real = realpath(absolute, NULL);
  struct stat status;
  char *text = NULL;
  if (real && is_below(excerpts->root, real) && stat(real, &status) == 0 && S_ISREG(status.st_mode) &&
      status.st_size <= MAX_BYTES)
    g_file_get_contents(real, &text, NULL, NULL);
  free(real);
  char **lines = text ? g_strsplit(text, "\n", -1) : NULL;
  g_free(text);
  return lines;
}

static char **lines_of(NkExcerpts *excerpts, const char *file) {
  gpointer lines = NULL;
  if (g_hash_table_lookup_extended(excerpts->files, file, NULL, &lines))
    return lines;
  lines = read_lines(excerpts, file);
  g_hash_table_insert(excerpts->files, g_strdup(file), lines);
  return lines;
}

/* Tabs become columns, what is too long is cut. */
static char *shown(const char *line) {
  g_autofree char *valid = g_utf8_make_valid(line, -1);
  GString *text = g_string_new(NULL);
  guint column = 0;
  for (const char *p = valid; *p && *p != '\r'; p = g_utf8_next_char(p)) {
    if (column >= MAX_COLUMNS) {
      g_string_append(text, " …");
      break;
    }
    guint width = *p == '\t' ? 4 - column % 4 : 1;
    if (*p == '\t')
      g_string_append_printf(text, "%*s", (int)width, "");
    else
      g_string_append_unichar(text, g_utf8_get_char(p));
    column += width;
  }
  return g_string_free(text, FALSE);
}

json_t *nk_excerpt_value(NkExcerpts *excerpts, const char *file, guint line) {
  char **lines = file && line ? lines_of(excerpts, file) : NULL;
  guint n = lines ? g_strv_length(lines) : 0;
  if (line > n || n == 0)
    return NULL;
  json_t *list = json_array();
  guint first = line > LINES_AROUND ? line - LINES_AROUND : 1;
  for (guint number = first; number <= MIN(line + LINES_AROUND, n); number++) {
    g_autofree char *text = shown(lines[number - 1]);
    if (number == n && *text == '\0')
      break; /* what follows the last newline is no line */
    json_array_append_new(
        list, json_pack("{s:i, s:o, s:b}", "number", number, "text", nk_json_text(text), "site", number == line));
  }
  return list;
}

gboolean nk_excerpt_line(NkExcerpts *excerpts, const NkSite *site, NkExcerptLine *line) {
  char **lines = site->file && site->line ? lines_of(excerpts, site->file) : NULL;
  if (!lines || site->line > g_strv_length(lines))
    return FALSE;
  const char *text = lines[site->line - 1];
  gsize before = site->column ? MIN(site->column - 1, strlen(text)) : strspn(text, " \t");
  g_autofree char *lead = g_strndup(text, before);
  g_autofree char *valid = g_utf8_make_valid(lead, -1);
  g_autofree char *columns = shown(lead);
  line->text = shown(text);
  line->caret = (guint)g_utf8_strlen(columns, -1);
  line->character = (guint)g_utf8_strlen(valid, -1) + 1;
  return TRUE;
}
