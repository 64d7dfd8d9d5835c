/* sdk-compare: how much of what a real kernel SDK resolves do the built-in headers resolve?
 *
 *   sdk-compare REAL_SDK PROJECT [-v]
 *
 * Both runs read the same units. Counted are the units that parse without error with the real SDK: call sites (file,
 * line, column, callee's name), the receiver's class of each call (equal, or an ancestor of the true one) and the
 * direct bases of the project's classes; times are the workers' CPU. -v names what differs. */
#include <needkext/extract.h>

#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

typedef struct {
  guint units, clean;
  guint sites, resolved, same;
  guint receivers, receivers_fit;
  guint classes, bases_equal;
  guint64 real_usec, builtin_usec;
} Totals;

static gboolean verbose;

/* CPU of the workers so far: they are reaped when a run ends. */
static guint64 children_usec(void) {
  struct rusage usage;
  getrusage(RUSAGE_CHILDREN, &usage);
  return (guint64)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * G_USEC_PER_SEC +
         (guint64)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

static GPtrArray *extract(const NkProject *project, const NkIndex *index, const char *sdk, guint64 *usec) {
  g_autoptr(GError) error = NULL;
  NkExtractOptions options = {.sdk_dir = sdk, .jobs = 1};
  guint64 start = children_usec();
  GPtrArray *facts = nk_extract_run(project, index, &options, &error);
  *usec = children_usec() - start;
  if (!facts) {
    fprintf(stderr, "sdk-compare: %s\n", error->message);
    exit(2);
  }
  return facts;
}

static const char *last_name(const char *qualified) {
  const char *colon = strrchr(qualified, ':');
  return colon ? colon + 1 : qualified;
}

static char *site_key(const NkFacts *facts, const NkFactSite *site) {
  return g_strdup_printf("%s:%u:%u", nk_facts_string(facts, site->file), site->line, site->column);
}

static GHashTable *sites_of(const NkFacts *facts) {
  GHashTable *table = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (gsize i = 0; i < facts->n_sites; i++)
    if (facts->sites[i].resolved)
      g_hash_table_insert(table, site_key(facts, &facts->sites[i]),
                          (gpointer)last_name(nk_facts_string(facts, facts->sites[i].qualified)));
  return table;
}

/* Macros of a C library that check sizes expand to compiler builtins: no call of the source. */
static gboolean is_written(const char *callee) {
  return *callee && !g_str_has_prefix(callee, "__builtin_");
}

static void compare_sites(const NkFacts *real, const NkFacts *ours, Totals *totals) {
  g_autoptr(GHashTable) found = sites_of(ours);
  for (gsize i = 0; i < real->n_sites; i++) {
    const NkFactSite *site = &real->sites[i];
    const char *want = last_name(nk_facts_string(real, site->qualified));
    if (!site->resolved || !is_written(want))
      continue;
    g_autofree char *key = site_key(real, site);
    const char *got = g_hash_table_lookup(found, key);
    totals->sites++;
    totals->resolved += got != NULL;
    totals->same += g_strcmp0(want, got) == 0;
    if (verbose && g_strcmp0(want, got) != 0)
      printf("  site %s: %s, got %s\n", key, want, got ? got : "nothing");
  }
}

static const NkFactClass *class_named(const NkFacts *facts, const char *name) {
  for (gsize i = 0; i < facts->n_classes; i++)
    if (g_str_equal(nk_facts_string(facts, facts->classes[i].qualified), name))
      return &facts->classes[i];
  return NULL;
}

static gboolean is_ancestor(const NkFacts *facts, const char *name, const char *ancestor, guint depth) {
  if (g_str_equal(name, ancestor))
    return TRUE;
  const NkFactClass *fact = depth < 32 ? class_named(facts, name) : NULL;
  for (guint32 i = 0; fact && i < fact->n_bases; i++)
    if (is_ancestor(facts, nk_facts_string(facts, facts->bases[fact->first_base + i].qualified), ancestor, depth + 1))
      return TRUE;
  return FALSE;
}

static char *event_key(const NkFacts *facts, const NkFactFunction *function, const NkFactEvent *event) {
  return g_strdup_printf("%s:%u:%u:%s", nk_facts_string(facts, function->file), event->line, event->column,
                         nk_facts_string(facts, event->name));
}

static GHashTable *receivers_of(const NkFacts *facts) {
  GHashTable *table = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (gsize f = 0; f < facts->n_functions; f++) {
    const NkFactFunction *function = &facts->functions[f];
    for (guint32 e = 0; e < function->n_events; e++) {
      const NkFactEvent *event = &facts->events[function->first_event + e];
      if (event->kind == NK_EVENT_CALL && event->receiver)
        g_hash_table_insert(table, event_key(facts, function, event),
                            (gpointer)nk_facts_string(facts, event->receiver_class));
    }
  }
  return table;
}

static void compare_receivers(const NkFacts *real, const NkFacts *ours, Totals *totals) {
  g_autoptr(GHashTable) want = receivers_of(real), got = receivers_of(ours);
  GHashTableIter iter;
  gpointer key, name;
  g_hash_table_iter_init(&iter, want);
  while (g_hash_table_iter_next(&iter, &key, &name)) {
    const char *found = g_hash_table_lookup(got, key);
    gboolean fits = found && is_ancestor(real, name, found, 0);
    totals->receivers++;
    totals->receivers_fit += fits ? 1 : 0;
    if (verbose && !fits)
      printf("  receiver %s: %s, got %s\n", (char *)key, (char *)name, found ? found : "nothing");
  }
}

static void compare_bases(const NkFacts *real, const NkFacts *ours, Totals *totals) {
  for (gsize i = 0; i < real->n_classes; i++) {
    const NkFactClass *want = &real->classes[i];
    if (want->origin != NK_ORIGIN_PROJECT)
      continue;
    const char *name = nk_facts_string(real, want->qualified);
    const NkFactClass *got = class_named(ours, name);
    gboolean equal = got && got->n_bases == want->n_bases;
    for (guint32 b = 0; equal && b < want->n_bases; b++)
      equal = g_str_equal(nk_facts_string(real, real->bases[want->first_base + b].qualified),
                          nk_facts_string(ours, ours->bases[got->first_base + b].qualified));
    totals->classes++;
    totals->bases_equal += equal ? 1 : 0;
    if (verbose && !equal)
      printf("  bases of %s differ\n", name);
  }
}

static void print_errors(const NkFacts *ours) {
  for (gsize i = 0; i < ours->n_messages; i++)
    if (ours->messages[i].severity >= NK_SEVERITY_ERROR)
      printf("  error %s:%u: %s\n", nk_facts_string(ours, ours->messages[i].file), ours->messages[i].line,
             nk_facts_string(ours, ours->messages[i].text));
}

static double percent(guint part, guint whole) {
  return whole ? 100.0 * part / whole : 100.0;
}

int main(int argc, char **argv) {
  if (argc < 3) {
    fprintf(stderr, "usage: sdk-compare REAL_SDK PROJECT [-v]\n");
    return 2;
  }
  verbose = argc > 3 && g_str_equal(argv[3], "-v");
  g_setenv("NEEDKEXT_WORKER", NK_BUILD_DIR "/needkext-extract", FALSE);
  g_setenv("NEEDKEXT_DATA", NK_BUILD_DIR "/share/needkext", FALSE);
  g_autoptr(GError) error = NULL;
  g_autoptr(NkProject) project = nk_project_open(&(NkProjectOptions){.path = argv[2]}, &error);
  if (!project) {
    fprintf(stderr, "sdk-compare: %s\n", error->message);
    return 2;
  }
  g_autoptr(NkIndex) index = nk_index_new(project);
  Totals totals = {0};
  g_autoptr(GPtrArray) real = extract(project, index, argv[1], &totals.real_usec);
  g_autoptr(GPtrArray) ours = extract(project, index, NULL, &totals.builtin_usec);
  for (guint i = 0; i < real->len; i++) {
    const NkFacts *a = g_ptr_array_index(real, i), *b = g_ptr_array_index(ours, i);
    totals.units += a != NULL;
    if (!a || a->status != NK_UNIT_PARSED)
      continue;
    totals.clean++;
    if (verbose)
      print_errors(b);
    compare_sites(a, b, &totals);
    compare_receivers(a, b, &totals);
    compare_bases(a, b, &totals);
  }
  printf("units %u clean %u sites %u resolved %.2f%% same %.2f%% receivers %u fit %.2f%% classes %u bases %.2f%% "
         "real %.2f s builtin %.2f s\n",
         totals.units, totals.clean, totals.sites, percent(totals.resolved, totals.sites),
         percent(totals.same, totals.sites), totals.receivers, percent(totals.receivers_fit, totals.receivers),
         totals.classes, percent(totals.bases_equal, totals.classes), (double)totals.real_usec / 1e6,
         (double)totals.builtin_usec / 1e6);
  if (totals.sites == 0)
    fprintf(stderr, "sdk-compare: nothing was compared: the real SDK parses no unit of it without an error\n");
  return totals.sites == 0;
}
