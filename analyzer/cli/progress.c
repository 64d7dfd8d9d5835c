/* A line on the standard error while work lasts longer than a moment. */
#include "analyzer/cli/cli.h"

#include <stdio.h>
#include <unistd.h>

void nk_progress_start(NkProgress *progress, const NkOptions *options) {
  *progress = (NkProgress){.started = g_get_monotonic_time(), .on = !options->quiet && isatty(STDERR_FILENO)};
}

void nk_progress_unit(guint done, guint total, const char *file, gpointer data) {
  NkProgress *progress = data;
  if (!progress->on || g_get_monotonic_time() - progress->started < G_USEC_PER_SEC)
    return;
  progress->shown = TRUE;
  g_autofree char *name = file ? g_path_get_basename(file) : g_strdup("");
  fprintf(stderr, "\r\033[K%u of %u sources  %.50s", done, total, name);
  fflush(stderr);
}

void nk_progress_stop(NkProgress *progress) {
  if (progress->shown)
    fputs("\r\033[K", stderr);
  progress->shown = FALSE;
}
