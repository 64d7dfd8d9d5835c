/* A line on the standard error while work lasts longer than a moment. */
#include "analyzer/cli/cli.h"

#include <stdio.h>
#include <unistd.h>

void nk_progress_start(NkProgress *progress, const NkOptions *options) {
  *progress = (NkProgress){.started = g_get_monotonic_time(), .on = !options->quiet && isatty(STDERR_FILENO)};
}

/* ", 1 min 40 s left" */
static char *time_text(gint64 usec) {
  gint64 seconds = usec / G_USEC_PER_SEC + 1;
  if (usec < 0)
    return g_strdup("");
  if (seconds < 60)
    return g_strdup_printf(", %" G_GINT64_FORMAT " s left", seconds);
  return g_strdup_printf(", %" G_GINT64_FORMAT " min %" G_GINT64_FORMAT " s left", seconds / 60, seconds % 60);
}

void nk_progress_unit(const NkExtractProgress *at, gpointer data) {
  NkProgress *progress = data;
  gint64 spent = g_get_monotonic_time() - progress->started;
  if (!progress->on || spent < G_USEC_PER_SEC)
    return;
  progress->shown = TRUE;
  g_autofree char *name = g_path_get_basename(at->file), *left = time_text(at->left);
  double rate = (double)at->done * G_USEC_PER_SEC / (double)spent;
  fprintf(stderr, "\r\033[K%u of %u sources, %.1f a second%s  %.40s", at->done, at->total, rate, left, name);
  fflush(stderr);
}

void nk_progress_stop(NkProgress *progress) {
  if (progress->shown)
    fputs("\r\033[K", stderr);
  progress->shown = FALSE;
}
