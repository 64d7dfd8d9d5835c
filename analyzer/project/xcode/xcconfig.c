/* Configuration files: KEY = value, #include "other.xcconfig", // comments. */
#include "settings.h"

#include <analyzer/base/text.h>

#include <string.h>
#include <sys/stat.h>

enum { MAX_BYTES = 1024 * 1024, MAX_INCLUDES = 16 };

typedef struct {
  NkSettings *settings;
  const char *root, *file;
  guint line, depth;
  char *fault;
} Config;

/* The bytes of a file below the root, or NULL. */
static char *read_file(NkSettings *settings, const char *root, const char *file) {
  struct stat status;
  char *bytes = NULL;
  if (!nk_path_within(file, root) || stat(file, &status) != 0 || !S_ISREG(status.st_mode) ||
      status.st_size > MAX_BYTES || !nk_settings_may_read(settings) || !g_file_get_contents(file, &bytes, NULL, NULL))
    return NULL;
  return bytes;
}

static void complain(Config *config, const char *message) {
  if (config->fault)
    return;
  const char *inner = nk_path_within(config->file, config->root);
  config->fault = g_strdup_printf("%s:%u: %s", inner ? inner : config->file, config->line, message);
}

/* #include "path" or #include? "path": the latter may be missing. */
static void take_include(Config *config, const char *line) {
  gboolean optional = g_str_has_prefix(line, "#include?");
  const char *open = strchr(line, '"'), *close = open ? strchr(open + 1, '"') : NULL;
  if (!close) {
    complain(config, "expected #include \"FILE\"");
    return;
  }
  g_autofree char *name = g_strndup(open + 1, (gsize)(close - open - 1));
  g_autofree char *directory = g_path_get_dirname(config->file);
  g_autofree char *file = g_canonicalize_filename(name, directory);
  if (config->depth >= MAX_INCLUDES) {
    complain(config, "expected fewer files that include each other");
    return;
  }
  g_autofree char *bytes = read_file(config->settings, config->root, file);
  if (!bytes) {
    if (!optional)
      complain(config, "the included file is not there");
    return;
  }
  char *fault = nk_settings_assign_text(config->settings, config->root, file, bytes, config->depth + 1);
  if (config->fault)
    g_free(fault);
  else
    config->fault = fault;
}

/* A comment runs from // to the end of the line. */
static void cut_comment(char *line) {
  char *comment = strstr(line, "//");
  if (comment)
    *comment = '\0';
}

/* The = behind the key and its conditions, which hold = themselves. */
static char *find_equals(char *line) {
  guint depth = 0;
  for (; *line; line++) {
    depth += *line == '[';
    depth -= *line == ']' && depth;
    if (*line == '=' && depth == 0)
      return line;
  }
  return NULL;
}

static void take_line(Config *config, char *line) {
  if (g_str_has_prefix(line, "#include")) {
    take_include(config, line);
    return;
  }
  cut_comment(line);
  g_strstrip(line);
  if (!*line)
    return;
  char *equals = find_equals(line);
  if (!equals || equals == line) {
    complain(config, "expected KEY = VALUE");
    return;
  }
  *equals = '\0';
  char *value = g_strstrip(equals + 1);
  gsize length = strlen(value);
  if (length && value[length - 1] == ';')
    value[length - 1] = '\0';
  nk_settings_assign(config->settings, g_strstrip(line), value);
}

char *nk_settings_assign_text(NkSettings *settings, const char *root, const char *file, const char *text, guint depth) {
  Config config = {settings, root, file, 0, depth, NULL};
  if (strlen(text) > MAX_BYTES || !g_utf8_validate(text, -1, NULL)) {
    config.line = 1;
    complain(&config, "expected UTF-8 text of at most 1 MiB");
    return config.fault;
  }
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  for (char **line = lines; *line; line++) {
    config.line++;
    take_line(&config, g_strstrip(*line));
  }
  return config.fault;
}

char *nk_settings_assign_file(NkSettings *settings, const char *root, const char *file) {
  const char *inner = nk_path_within(file, root);
  g_autofree char *bytes = read_file(settings, root, file);
  if (!bytes)
    return g_strdup_printf("%s: the configuration file is not there", inner ? inner : file);
  return nk_settings_assign_text(settings, root, file, bytes, 0);
}
