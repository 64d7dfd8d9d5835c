/* Where the time of a run goes, stage by stage: for people who want it faster. */
#include "analyzer/cli/cli.h"

#include <sys/resource.h>

enum { SLOWEST = 10 };

typedef struct {
  const char *name;
  gint64 wall, own, workers; /* microseconds, at its beginning */
  double peak;               /* MiB of memory, until then */
} Stage;

static gint64 cpu(int who) {
  struct rusage usage;
  getrusage(who, &usage);
  return ((gint64)usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * G_USEC_PER_SEC + usage.ru_utime.tv_usec +
         usage.ru_stime.tv_usec;
}

static double peak_mib(int who) {
  struct rusage usage;
  getrusage(who, &usage);
#ifdef __APPLE__
  return (double)usage.ru_maxrss / 1048576.0;
#else
  return (double)usage.ru_maxrss / 1024.0;
#endif
}

void nk_profile_stage(NkProfile *profile, const char *name) {
  if (!profile->on)
    return;
  Stage stage = {name, g_get_monotonic_time(), cpu(RUSAGE_SELF), cpu(RUSAGE_CHILDREN), peak_mib(RUSAGE_SELF)};
  g_array_append_val(profile->stages, stage);
}

void nk_profile_init(NkProfile *profile, gboolean on) {
  *profile = (NkProfile){on, g_array_new(FALSE, FALSE, sizeof(Stage))};
  nk_profile_stage(profile, "start");
}

void nk_profile_clear(NkProfile *profile) {
  g_clear_pointer(&profile->stages, g_array_unref);
}

static void print_line(const char *name, const Stage *from, const Stage *to) {
  g_printerr("%-10s %9.1f %9.1f %11.1f %9.1f\n", name, (double)(to->wall - from->wall) / 1000.0,
             (double)(to->own - from->own) / 1000.0, (double)(to->workers - from->workers) / 1000.0, to->peak);
}

typedef struct {
  const char *file;
  double seconds;
} Slow;

static gint by_time(gconstpointer a, gconstpointer b) {
  const Slow *left = a, *right = b;
  return (left->seconds < right->seconds) - (left->seconds > right->seconds);
}

static void print_slowest(const NkProject *project, const NkExtractReport *report) {
  g_autoptr(GArray) slow = g_array_new(FALSE, FALSE, sizeof(Slow));
  for (guint i = 0; report->seconds && i < report->seconds->len; i++) {
    Slow one = {((const NkUnit *)project->units->pdata[i])->file, g_array_index(report->seconds, double, i)};
    if (one.seconds > 0)
      g_array_append_val(slow, one);
  }
  g_array_sort(slow, by_time);
  if (slow->len)
    g_printerr("slowest units, when they were parsed (ms)\n");
  for (guint i = 0; i < MIN(slow->len, SLOWEST); i++)
    g_printerr("%9.1f  %s\n", g_array_index(slow, Slow, i).seconds * 1000.0, g_array_index(slow, Slow, i).file);
}

void nk_profile_print(NkProfile *profile, const NkProject *project, const NkExtractReport *report) {
  if (!profile->on)
    return;
  nk_profile_stage(profile, "");
  const Stage *stages = (const Stage *)(const void *)profile->stages->data;
  guint last = profile->stages->len - 1;
  g_printerr("%-10s %9s %9s %11s %9s\n", "stage (ms)", "wall", "CPU", "worker CPU", "peak MiB");
  for (guint i = 0; i < last; i++)
    print_line(stages[i].name, &stages[i], &stages[i + 1]);
  print_line("all", &stages[0], &stages[last]);
  g_printerr("peak memory: needkext %.1f MiB, its largest worker %.1f MiB\n", peak_mib(RUSAGE_SELF),
             peak_mib(RUSAGE_CHILDREN));
  g_printerr("units: %u, of them %u from the cache\n", report->units, report->cached);
  if (project)
    print_slowest(project, report);
}
