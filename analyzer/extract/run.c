/* The pool of workers: longest unit first, one thread per worker, results in the order of the units. */
#include "run_worker.h"

#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct {
  guint unit;
  NkFacts *facts;
} Result;

typedef struct {
  const NkPool *pool;
  GAsyncQueue *work;    /* unit number + 1 */
  GAsyncQueue *results; /* Result */
} Job;

typedef struct {
  guint unit;
  goffset size;
} Sized;

static int by_size(gconstpointer a, gconstpointer b) {
  const Sized *left = a, *right = b;
  if (left->size != right->size)
    return left->size > right->size ? -1 : 1;
  return left->unit < right->unit ? -1 : 1;
}

static goffset file_size(const NkProject *project, const NkUnit *unit) {
  g_autofree char *path = nk_project_absolute(project, unit->file);
  struct stat info;
  return stat(path, &info) == 0 ? info.st_size : 0;
}

static gpointer run_worker(gpointer data) {
  Job *job = data;
  NkWorker worker;
  nk_worker_init(&worker, job->pool);
  for (;;) {
    gpointer next = g_async_queue_try_pop(job->work);
    if (!next)
      break;
    guint number = GPOINTER_TO_UINT(next) - 1;
    Result *result = g_new0(Result, 1);
    result->unit = number;
    result->facts = nk_worker_extract(&worker, g_ptr_array_index(job->pool->project->units, number));
    g_async_queue_push(job->results, result);
  }
  nk_worker_stop(&worker);
  return NULL;
}

/* Fills the queue, largest file first; how many there are. */
static guint queue_units(const NkPool *pool, GAsyncQueue *work) {
  g_autoptr(GArray) sized = g_array_new(FALSE, FALSE, sizeof(Sized));
  for (guint i = 0; i < pool->project->units->len; i++) {
    const NkUnit *unit = g_ptr_array_index(pool->project->units, i);
    if (unit->kernel || pool->options->all)
      g_array_append_val(sized, ((Sized){i, file_size(pool->project, unit)}));
  }
  g_array_sort(sized, by_size);
  for (guint i = 0; i < sized->len; i++)
    g_async_queue_push(work, GUINT_TO_POINTER(g_array_index(sized, Sized, i).unit + 1));
  return sized->len;
}

static void facts_free(gpointer facts) {
  nk_facts_free(facts);
}

static void collect(const NkPool *pool, GAsyncQueue *results, guint total, GPtrArray *facts) {
  const NkExtractOptions *options = pool->options;
  for (guint done = 1; done <= total; done++) {
    g_autofree Result *result = g_async_queue_pop(results);
    facts->pdata[result->unit] = result->facts;
    const NkUnit *unit = g_ptr_array_index(pool->project->units, result->unit);
    if (options->progress)
      options->progress(done, total, unit->file, options->progress_data);
  }
}

static char *worker_program(const NkExtractOptions *options) {
  if (options->worker)
    return g_strdup(options->worker);
  const char *given = g_getenv("NEEDKEXT_WORKER");
  return given ? g_strdup(given) : nk_worker_path();
}

static void pool_init(NkPool *pool, const NkProject *project, const NkIndex *index, const NkExtractOptions *options) {
  *pool = (NkPool){.project = project, .index = index, .options = options, .builtin = !options->sdk_dir};
  pool->program = worker_program(options);
  pool->sdk_dir =
      options->sdk_dir ? g_canonicalize_filename(options->sdk_dir, NULL) : g_build_filename(nk_data_dir(), "sdk", NULL);
  char *scratch = g_dir_make_tmp("needkext-XXXXXX", NULL); /* without one, every unit reads the headers itself */
  pool->scratch = scratch ? scratch : g_strdup("");
}

/* What dead workers left is removed with the directory. */
static void remove_scratch(const char *path) {
  g_autoptr(GDir) directory = *path ? g_dir_open(path, 0, NULL) : NULL;
  for (const char *name = directory ? g_dir_read_name(directory) : NULL; name; name = g_dir_read_name(directory)) {
    g_autofree char *file = g_build_filename(path, name, NULL);
    g_unlink(file);
  }
  if (directory)
    g_rmdir(path);
}

static void pool_clear(NkPool *pool) {
  remove_scratch(pool->scratch);
  g_free(pool->scratch);
  g_free(pool->program);
  g_free(pool->sdk_dir);
}

static void run_threads(const NkPool *pool, GAsyncQueue *work, guint total, GPtrArray *facts) {
  g_autoptr(GAsyncQueue) results = g_async_queue_new();
  Job job = {pool, work, results};
  guint jobs = pool->options->jobs ? pool->options->jobs : g_get_num_processors();
  g_autoptr(GPtrArray) threads = g_ptr_array_new();
  for (guint i = 0; i < MIN(jobs, total); i++)
    g_ptr_array_add(threads, g_thread_new("worker", run_worker, &job));
  collect(pool, results, total, facts);
  for (guint i = 0; i < threads->len; i++)
    g_thread_join(g_ptr_array_index(threads, i));
}

GPtrArray *nk_extract_run(const NkProject *project, const NkIndex *index, const NkExtractOptions *options,
                          GError **error) {
  NkPool pool;
  pool_init(&pool, project, index, options);
  GPtrArray *facts = g_ptr_array_new_with_free_func(facts_free);
  g_ptr_array_set_size(facts, (int)project->units->len);
  g_autoptr(GAsyncQueue) work = g_async_queue_new();
  guint total = queue_units(&pool, work);
  if (total > 0) {
    NkWorker probe; /* a worker that cannot be started at all is one error, not one for each unit */
    nk_worker_init(&probe, &pool);
    gboolean started = g_file_test(pool.program, G_FILE_TEST_IS_EXECUTABLE) || nk_worker_start(&probe, error);
    nk_worker_stop(&probe);
    if (!started) {
      g_ptr_array_unref(facts);
      pool_clear(&pool);
      return NULL;
    }
    run_threads(&pool, work, total, facts);
  }
  pool_clear(&pool);
  return facts;
}

char *nk_extract_libclang_version(const NkExtractOptions *options) {
  NkProject project = {.root = (char *)"/"};
  NkPool pool;
  pool_init(&pool, &project, NULL, options);
  NkWorker worker;
  nk_worker_init(&worker, &pool);
  char *version = nk_worker_start(&worker, NULL) ? g_strdup(worker.version) : NULL;
  nk_worker_stop(&worker);
  pool_clear(&pool);
  return version;
}
