/* The units of a project: those that the cache does not know go through a pool of workers, the longest first, one
   thread per worker, while the facts of the others are read; results in the order of the units. */
#include "cache/tool.h"
#include "cache/units.h"
#include "run_worker.h"

#include <needkext/actions.h>

#include <sys/stat.h>

/* A unit whose facts the cache has. */
typedef struct {
  guint unit;
  guint64 usec; /* that it took to parse */
  char *name;   /* of its facts */
} Known;

typedef struct {
  guint unit;
  guint64 cost; /* how long it will take, in microseconds: measured before, or guessed from its size */
} Task;

typedef struct {
  guint unit;
  NkFacts *facts;
  GHashTable *asked;
  gint64 started; /* wall clock */
  guint64 usec;
  guint64 cost;  /* that was expected */
  char *version; /* of libclang, if it is known */
} Result;

typedef struct {
  NkPool pool;
  NkUnitCache *cache; /* or NULL */
  char *libclang;     /* its version, as the cache is asked for it */
  GArray *known;      /* Known, not read yet */
  GArray *tasks;      /* Task, the longest first */
  guint64 cost;       /* of all of them */
  gint next;          /* task that is to be taken; atomic */
  GAsyncQueue *results;
  GPtrArray *facts;
  NkExtractReport *report;
} Run;

void nk_extract_report_clear(NkExtractReport *report) {
  g_free(report->libclang);
  g_clear_pointer(&report->seconds, g_array_unref);
  *report = (NkExtractReport){0};
}

static const NkUnit *unit_of(const Run *run, guint number) {
  return g_ptr_array_index(run->pool.project->units, number);
}

static gboolean is_stopped(const Run *run) {
  return nk_pool_is_stopped(&run->pool);
}

static void known_clear(gpointer data) {
  g_free(((Known *)data)->name);
}

static void result_free(gpointer data) {
  Result *result = data;
  g_clear_pointer(&result->asked, g_hash_table_unref);
  g_free(result->version);
  g_free(result);
}

/* Of facts, or NULL. */
static NkFacts *kept_facts(const Run *run, guint unit, NkFacts *facts) {
  const NkExtractOptions *options = run->pool.options;
  gboolean all = !options->keep || !facts || facts->status == NK_UNIT_FAILED;
  return all ? facts : options->keep(unit, facts, options->keep_data);
}

/* ---- workers ---- */
static gint by_cost(gconstpointer a, gconstpointer b) {
  const Task *left = a, *right = b;
  if (left->cost != right->cost)
    return left->cost > right->cost ? -1 : 1;
  return left->unit < right->unit ? -1 : 1;
}

static gpointer run_worker(gpointer data) {
  Run *run = data;
  NkWorker worker;
  nk_worker_init(&worker, &run->pool);
  for (;;) {
    guint task = (guint)g_atomic_int_add(&run->next, 1);
    if (task >= run->tasks->len || is_stopped(run))
      break;
    Result *result = g_new0(Result, 1);
    result->unit = g_array_index(run->tasks, Task, task).unit;
    result->cost = g_array_index(run->tasks, Task, task).cost;
    result->started = g_get_real_time();
    gint64 begin = g_get_monotonic_time();
    result->facts = nk_worker_extract(&worker, unit_of(run, result->unit));
    result->usec = (guint64)(g_get_monotonic_time() - begin);
    result->asked = g_steal_pointer(&worker.asked);
    result->version = g_strdup(worker.version);
    g_async_queue_push(run->results, result);
  }
  nk_worker_stop(&worker);
  return NULL;
}

/* Microseconds that the rest will take, from what the finished units took of what was expected. */
static gint64 time_left(const Run *run, guint64 finished, gint64 begin) {
  gint64 spent = g_get_monotonic_time() - begin;
  return finished ? (gint64)((double)spent * (double)(run->cost - finished) / (double)finished) : -1;
}

static void keep_result(Run *run, const Result *result) {
  const NkUnit *unit = unit_of(run, result->unit);
  g_auto(GStrv) flags = nk_unit_flags(&run->pool, unit);
  NkUnitResult kept = {unit, flags, result->facts, result->asked, result->started, result->usec};
  nk_unit_cache_store(run->cache, &kept);
}

static void take_result(Run *run, const Result *result) {
  if (run->report) {
    g_array_index(run->report->seconds, double, result->unit) = (double)result->usec / G_USEC_PER_SEC;
    if (!run->report->libclang)
      run->report->libclang = g_strdup(result->version);
  }
  if (run->cache && result->asked && !is_stopped(run))
    keep_result(run, result);
  g_clear_pointer(&result->facts->encoded, g_bytes_unref);
  run->facts->pdata[result->unit] = kept_facts(run, result->unit, result->facts);
}

static void collect(Run *run) {
  enum { WATCH_USEC = 50 * 1000 };
  const NkExtractOptions *options = run->pool.options;
  gint64 begin = g_get_monotonic_time();
  guint64 cost = 0;
  for (guint done = 0; done < run->tasks->len && !is_stopped(run);) {
    Result *result = g_async_queue_timeout_pop(run->results, WATCH_USEC);
    if (!result)
      continue;
    done++;
    take_result(run, result);
    cost += result->cost;
    NkExtractProgress progress = {done, run->tasks->len, unit_of(run, result->unit)->file, time_left(run, cost, begin)};
    if (options->progress)
      options->progress(&progress, options->progress_data);
    result_free(result);
  }
}

static void start_threads(Run *run, GPtrArray *threads) {
  guint jobs = run->pool.options->jobs ? run->pool.options->jobs : g_get_num_processors();
  run->next = 0;
  for (guint i = 0; i < MIN(jobs, run->tasks->len); i++)
    g_ptr_array_add(threads, g_thread_new("worker", run_worker, run));
}

static void join_threads(Run *run, const GPtrArray *threads) {
  for (guint i = 0; i < threads->len; i++)
    g_thread_join(g_ptr_array_index(threads, i));
  for (Result *late; (late = g_async_queue_try_pop(run->results));) { /* of a run that was stopped */
    nk_facts_free(late->facts);
    result_free(late);
  }
}

/* ---- the plan: what is known, what is to be parsed ---- */
static guint64 guess_cost(const NkProject *project, const NkUnit *unit) {
  enum { HEADERS_USEC = 100 * 1000, USEC_PER_BYTE = 5 };
  g_autofree char *path = nk_project_absolute(project, unit->file);
  struct stat info;
  return HEADERS_USEC + (stat(path, &info) == 0 ? (guint64)info.st_size * USEC_PER_BYTE : 0);
}

/* What a step of a build wrote. */
static NkFacts *find_written(Run *run, const NkUnit *unit) {
  const char *directory = run->pool.options->facts;
  g_autofree char *libclang = NULL;
  NkFacts *facts = directory ? nk_action_read(directory, unit, &libclang) : NULL;
  if (run->report && !run->report->libclang)
    run->report->libclang = g_steal_pointer(&libclang);
  return facts;
}

static void add_task(Run *run, guint number, guint64 usec) {
  Task task = {number, usec ? usec : guess_cost(run->pool.project, unit_of(run, number))};
  g_array_append_val(run->tasks, task);
  run->cost += task.cost;
}

static void note_known(Run *run, const Known *known) {
  if (!run->report)
    return;
  run->report->cached++;
  g_array_index(run->report->seconds, double, known->unit) = (double)known->usec / G_USEC_PER_SEC;
}

/* What is not there any more after all is parsed with the others of `left`. */
static void read_known(Run *run, GArray *left) {
  for (guint i = 0; i < run->known->len && !is_stopped(run); i++) {
    const Known *known = &g_array_index(run->known, Known, i);
    NkFacts *facts = nk_unit_cache_open(run->cache, unit_of(run, known->unit), known->name);
    run->facts->pdata[known->unit] = kept_facts(run, known->unit, facts);
    if (facts)
      note_known(run, known);
    else
      g_array_append_val(left, *known);
  }
}

static void plan_unit(Run *run, guint number) {
  const NkUnit *unit = unit_of(run, number);
  Known known = {.unit = number};
  run->facts->pdata[number] = kept_facts(run, number, find_written(run, unit));
  if (run->report)
    run->report->units++;
  if (run->facts->pdata[number]) {
    note_known(run, &known);
    return;
  }
  if (run->cache) {
    g_auto(GStrv) flags = nk_unit_flags(&run->pool, unit);
    known.name = nk_unit_cache_find(run->cache, unit, flags, &known.usec);
  }
  if (known.name)
    g_array_append_val(run->known, known);
  else
    add_task(run, number, known.usec);
}

static gboolean is_wanted(const Run *run, guint number) {
  return unit_of(run, number)->kernel || run->pool.options->all;
}

static gboolean has_wanted(const Run *run) {
  for (guint i = 0; i < run->pool.project->units->len; i++)
    if (is_wanted(run, i))
      return TRUE;
  return FALSE;
}

static void plan(Run *run) {
  for (guint i = 0; i < run->pool.project->units->len && !is_stopped(run); i++)
    if (is_wanted(run, i))
      plan_unit(run, i);
}

/* ---- the cache ---- */
/* Asked of a worker only when nobody knows. */
static char *libclang_version(Run *run) {
  NkCache *cache = run->pool.options->cache;
  char *version = nk_tool_version(cache, run->pool.program);
  if (version)
    return version;
  NkWorker worker;
  nk_worker_init(&worker, &run->pool);
  if (nk_worker_start(&worker, NULL)) {
    version = g_strdup(worker.version);
    nk_tool_remember(cache, run->pool.program, worker.version, worker.libclang_file);
  }
  nk_worker_stop(&worker);
  return version;
}

static void open_cache(Run *run) {
  NkCache *cache = run->pool.options->cache;
  run->libclang = cache ? libclang_version(run) : NULL;
  if (!run->libclang)
    return;
  NkUnitCacheSetting setting = {.project = run->pool.project,
                                .index = run->pool.index,
                                .program = run->pool.program,
                                .libclang = run->libclang,
                                .sdk_dir = run->pool.sdk_dir,
                                .builtin = run->pool.builtin,
                                .precompiled = run->pool.precompiled != NULL};
  run->cache = nk_unit_cache_new(cache, &setting);
  if (run->report)
    run->report->libclang = g_strdup(run->libclang);
}

/* ---- the run ---- */
static void facts_free(gpointer facts) {
  nk_facts_free(facts);
}

static void run_init(Run *run, const NkProject *project, const NkIndex *index, const NkExtractOptions *options) {
  *run = (Run){.report = options->report};
  nk_pool_init(&run->pool, project, index, options);
  run->known = g_array_new(FALSE, FALSE, sizeof(Known));
  g_array_set_clear_func(run->known, known_clear);
  run->tasks = g_array_new(FALSE, FALSE, sizeof(Task));
  run->results = g_async_queue_new();
  run->facts = g_ptr_array_new_with_free_func(facts_free);
  g_ptr_array_set_size(run->facts, (int)project->units->len);
  if (!run->report)
    return;
  run->report->seconds = g_array_new(FALSE, TRUE, sizeof(double));
  g_array_set_size(run->report->seconds, project->units->len);
}

static void run_clear(Run *run) {
  nk_unit_cache_free(run->cache);
  nk_pool_clear(&run->pool);
  g_free(run->libclang);
  g_array_unref(run->known);
  g_array_unref(run->tasks);
  g_async_queue_unref(run->results);
  g_clear_pointer(&run->facts, g_ptr_array_unref);
}

/* A worker that cannot be started at all is one error, not one for each unit. */
static gboolean can_start(Run *run, GError **error) {
  NkWorker probe;
  nk_worker_init(&probe, &run->pool);
  gboolean started = g_file_test(run->pool.program, G_FILE_TEST_IS_EXECUTABLE) || nk_worker_start(&probe, error);
  nk_worker_stop(&probe);
  return started;
}

static void make_scratch(Run *run) {
  g_autoptr(GPtrArray) units = g_ptr_array_new();
  for (guint i = 0; i < run->tasks->len; i++)
    g_ptr_array_add(units, (gpointer)unit_of(run, g_array_index(run->tasks, Task, i).unit));
  nk_pool_make_scratch(&run->pool, units);
}

/* Parses the tasks and reads what is known meanwhile; what turns out not to be known becomes the new tasks. */
static gboolean run_round(Run *run, GError **error) {
  g_autoptr(GPtrArray) threads = g_ptr_array_new();
  g_autoptr(GArray) left = g_array_new(FALSE, FALSE, sizeof(Known));
  g_array_sort(run->tasks, by_cost);
  if (run->tasks->len && !run->pool.scratch)
    make_scratch(run);
  if (run->tasks->len && !can_start(run, error))
    return FALSE;
  start_threads(run, threads);
  read_known(run, left);
  collect(run);
  join_threads(run, threads);
  g_array_set_size(run->tasks, 0);
  run->cost = 0;
  for (guint i = 0; i < left->len; i++)
    add_task(run, g_array_index(left, Known, i).unit, g_array_index(left, Known, i).usec);
  g_array_set_size(run->known, 0);
  return TRUE;
}

GPtrArray *nk_extract_run(const NkProject *project, const NkIndex *index, const NkExtractOptions *options,
                          GError **error) {
  Run run;
  run_init(&run, project, index, options);
  if (has_wanted(&run) && !options->facts)
    open_cache(&run);
  plan(&run);
  gboolean good = TRUE;
  while (good && (run.tasks->len || run.known->len) && !is_stopped(&run))
    good = run_round(&run, error);
  if (good && is_stopped(&run)) {
    g_set_error_literal(error, NK_EXTRACT_ERROR, NK_ERROR_FAILED, "interrupted");
    good = FALSE;
  }
  GPtrArray *facts = good ? g_steal_pointer(&run.facts) : NULL;
  run_clear(&run);
  return facts;
}
