/* Where output goes: the format to -o FILE or the standard output, everything else to the standard error. */
#include "analyzer/cli/cli.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MAX_REMARKS = 10 };

int nk_output_error(const GError *error) {
  fprintf(stderr, "needkext: %s\n", error->message);
  return NK_EXIT_WRONG;
}

int nk_output_wrong(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  fprintf(stderr, "needkext: %s\n", message);
  return NK_EXIT_WRONG;
}

gboolean nk_output_print(const GString *text, GError **error) {
  if (fwrite(text->str, 1, text->len, stdout) == text->len && fflush(stdout) == 0)
    return TRUE;
  g_set_error(error, NK_REPORT_ERROR, NK_ERROR_FAILED, "standard output: %s", g_strerror(errno));
  return FALSE;
}

static gboolean write_stream(const char *file, const char *mode, const GString *text, GError **error) {
  FILE *stream = fopen(file, mode);
  gboolean written = stream && fwrite(text->str, 1, text->len, stream) == text->len;
  int saved = errno;
  if (stream && fclose(stream) != 0 && written) {
    saved = errno;
    written = FALSE;
  }
  if (!written)
    g_set_error(error, NK_REPORT_ERROR, NK_ERROR_FAILED, "%s", g_strerror(saved));
  return written;
}

/* A link, a pipe or a device is written to; a file is replaced at once, so that nobody reads half of it. */
static gboolean write_output(const NkOptions *options, const GString *text, GError **error) {
  const char *file = options->output;
  if (!file)
    return nk_output_print(text, error);
  struct stat status;
  gboolean plain = lstat(file, &status) != 0 || S_ISREG(status.st_mode);
  if (plain ? g_file_set_contents(file, text->str, (gssize)text->len, error) : write_stream(file, "w", text, error))
    return TRUE;
  g_prefix_error(error, "-o %s: ", file);
  return FALSE;
}

gboolean nk_output_write(const NkOptions *options, const GString *text, GError **error) {
  nk_said_add(options->said, NK_SAID_OUTPUT, text);
  return write_output(options, text, error);
}

static gboolean wants_color(const NkOptions *options) {
  if (options->color && strcmp(options->color, "auto") != 0)
    return strcmp(options->color, "always") == 0;
  const char *refused = g_getenv("NO_COLOR"), *terminal = g_getenv("TERM");
  if (refused && *refused)
    return FALSE;
  return isatty(STDOUT_FILENO) && terminal && strcmp(terminal, "dumb") != 0;
}

guint nk_output_columns(void) {
  struct winsize size = {0};
  if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
    return MIN(size.ws_col, 120);
  return 80;
}

gboolean nk_output_judgement(const NkOptions *options, const char *command, const NkJudgement *judgement,
                             GError **error) {
  NkReportOptions how = {.color = wants_color(options) && !options->output,
                         .width = nk_output_columns(),
                         .verbose = options->verbose,
                         .against = options->against};
  const NkReportFormat *format = nk_report_format(command, options->format);
  g_autoptr(GString) text = g_string_new(NULL);
  g_assert(format); /* the command's own table lists it */
  if (!format->write(judgement, &how, text, error) || !write_output(options, text, error))
    return FALSE;
  nk_said_take(options->said, NK_SAID_OUTPUT, g_steal_pointer(&text));
  if (!options->output || options->quiet)
    return TRUE;
  const NkReportFormat *summary = nk_report_extra(command, "summary");
  if (!summary)
    summary = nk_report_format("check", "text");
  g_autoptr(GString) told = g_string_new(NULL);
  how.color = wants_color(options);
  if (!summary->write(judgement, &how, told, error))
    return FALSE;
  nk_said_add(options->said, NK_SAID_SUMMARY, told);
  return nk_output_print(told, error);
}

gboolean nk_output_append(const char *file, const GString *text, GError **error) {
  if (write_stream(file, "a", text, error))
    return TRUE;
  g_prefix_error(error, "%s: ", file);
  return FALSE;
}

static void append_diagnostic(GString *text, const NkProject *project, const NkDiagnostic *one) {
  g_autofree char *file = one->file ? nk_project_display(project, one->file) : NULL;
  g_string_append(text, file ? file : "needkext");
  if (file && one->line)
    g_string_append_printf(text, ":%u", one->line);
  g_string_append_printf(text, ": %s: %s\n", one->level, one->message);
}

void nk_output_diagnostics(const NkOptions *options, const NkProject *project, const GPtrArray *diagnostics) {
  g_autoptr(GString) text = g_string_new(NULL);
  guint said = 0;
  for (guint i = 0; !options->quiet && i < diagnostics->len; i++) {
    const NkDiagnostic *one = g_ptr_array_index(diagnostics, i);
    if (!options->verbose && strcmp(one->level, "note") == 0)
      continue;
    if (said++ < MAX_REMARKS || options->verbose)
      append_diagnostic(text, project, one);
  }
  if (said > MAX_REMARKS && !options->verbose)
    g_string_append_printf(text, "needkext: %u more remarks; -v shows them\n", said - MAX_REMARKS);
  nk_said_add(options->said, NK_SAID_REMARK, text);
  fputs(text->str, stderr);
}
