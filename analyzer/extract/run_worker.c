#include "run_worker.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __APPLE__
#include <libproc.h>
#endif

enum { DEFAULT_SECONDS = 60, DEFAULT_MIB = 2048, WATCH_USEC = 100 * 1000 };

void nk_worker_init(NkWorker *worker, const NkPool *pool) {
  *worker = (NkWorker){.pool = pool, .in = -1, .out = -1};
}

static guint memory_limit(const NkPool *pool) {
  return pool->options->mib_per_unit ? pool->options->mib_per_unit : DEFAULT_MIB;
}

/* Resident MiB of a process, 0 where it cannot be told: for systems that do not enforce RLIMIT_AS. */
static guint resident_mib(GPid pid) {
#ifdef __APPLE__
  struct proc_taskinfo info;
  if (proc_pidinfo(pid, PROC_PIDTASKINFO, 0, &info, sizeof info) == sizeof info)
    return (guint)(info.pti_resident_size >> 20);
  return 0;
#else
  g_autofree char *path = g_strdup_printf("/proc/%d/statm", (int)pid);
  g_autofree char *text = NULL;
  if (!g_file_get_contents(path, &text, NULL, NULL))
    return 0;
  const char *second = strchr(text, ' ');
  guint64 pages = second ? g_ascii_strtoull(second, NULL, 10) : 0;
  return (guint)(pages * (guint64)sysconf(_SC_PAGESIZE) >> 20);
#endif
}

typedef enum { WAIT_FRAME, WAIT_DIED, WAIT_TIME, WAIT_MEMORY, WAIT_STOPPED } Waited;

/* The next frame, looking at the worker's memory from time to time. */
static Waited wait_frame(NkWorker *worker, gint64 deadline, NkFrame *frame) {
  for (;;) {
    gint64 now = g_get_monotonic_time();
    if (now >= deadline)
      return WAIT_TIME;
    gboolean readable;
    if (!nk_frame_poll(worker->out, MIN(deadline, now + WATCH_USEC), &readable))
      return WAIT_DIED;
    if (readable) {
      gboolean timed_out = FALSE;
      if (nk_frame_read_until(worker->out, deadline, frame, &timed_out))
        return WAIT_FRAME;
      return timed_out ? WAIT_TIME : WAIT_DIED;
    }
    if (nk_pool_is_stopped(worker->pool))
      return WAIT_STOPPED;
    if (resident_mib(worker->pid) > memory_limit(worker->pool))
      return WAIT_MEMORY;
  }
}

static gboolean greet(NkWorker *worker, GError **error) {
  const NkPool *pool = worker->pool;
  gint64 deadline = g_get_monotonic_time() + (gint64)30 * G_USEC_PER_SEC;
  g_auto(NkFrame) frame = {0};
  g_auto(GStrv) readable = nk_pool_readable(pool);
  if (nk_frame_write(worker->in, NK_FRAME_HELLO,
                     g_variant_new("(ssbmsms^as)", pool->project->root, pool->sdk_dir, pool->builtin, pool->precompiled,
                                   pool->scratch ? nk_scratch_path(pool->scratch) : NULL, readable)) &&
      wait_frame(worker, deadline, &frame) == WAIT_FRAME && frame.kind == NK_FRAME_READY) {
    g_autoptr(GVariant) value = nk_frame_value(&frame);
    if (value) {
      g_free(worker->version);
      g_free(worker->libclang_file);
      g_free(worker->unconfined);
      g_variant_get(value, "(sss)", &worker->version, &worker->libclang_file, &worker->unconfined);
      return TRUE;
    }
  }
  g_set_error(error, NK_EXTRACT_ERROR, NK_ERROR_FAILED, "%s did not answer: is libclang installed?", pool->program);
  return FALSE;
}

gboolean nk_worker_start(NkWorker *worker, GError **error) {
  if (worker->pid)
    return TRUE;
  g_autofree char *memory = g_strdup_printf("%u", memory_limit(worker->pool));
  const char *argv[] = {worker->pool->program, memory, NULL};
  GSpawnFlags flags = G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_STDERR_TO_DEV_NULL | G_SPAWN_CLOEXEC_PIPES;
  if (!g_spawn_async_with_pipes(NULL, (char **)argv, NULL, flags, NULL, NULL, &worker->pid, &worker->in, &worker->out,
                                NULL, error)) {
    g_prefix_error(error, "needkext-extract cannot be started (is needkext installed completely?): ");
    return FALSE;
  }
  if (greet(worker, error))
    return TRUE;
  kill(worker->pid, SIGKILL); /* it may never look at its input */
  nk_worker_stop(worker);
  return FALSE;
}

/* Ends the process if need be; its wait status. */
static int reap(NkWorker *worker) {
  int status = 0;
  if (worker->in >= 0)
    close(worker->in);
  if (worker->out >= 0)
    close(worker->out);
  worker->in = worker->out = -1;
  if (worker->pid) {
    while (waitpid(worker->pid, &status, 0) < 0 && errno == EINTR)
      continue;
    g_spawn_close_pid(worker->pid);
  }
  worker->pid = 0;
  return status;
}

void nk_worker_stop(NkWorker *worker) {
  reap(worker);
  g_clear_pointer(&worker->version, g_free);
  g_clear_pointer(&worker->libclang_file, g_free);
  g_clear_pointer(&worker->asked, g_hash_table_unref);
  g_clear_pointer(&worker->unconfined, g_free);
}

static gboolean answer_question(NkWorker *worker, const NkFrame *frame) {
  g_autoptr(GVariant) question = nk_frame_value(frame);
  const char *detail = NULL;
  NkForm form = NK_FORM_UNKNOWN;
  if (question) {
    const char *name = g_variant_get_string(question, NULL);
    g_hash_table_add(worker->asked, g_strdup(name));
    form = worker->pool->index ? nk_index_form(worker->pool->index, name, &detail) : NK_FORM_UNKNOWN;
  }
  return nk_frame_write(worker->in, NK_FRAME_ANSWER, g_variant_new("(us)", (guint32)form, detail ? detail : ""));
}

/* Why there is no result, after the worker was ended. */
static char *failure(NkWorker *worker, Waited waited) {
  const NkExtractOptions *options = worker->pool->options;
  if (waited != WAIT_DIED)
    kill(worker->pid, SIGKILL);
  int status = reap(worker);
  if (waited == WAIT_TIME)
    return g_strdup_printf("took longer than %u s",
                           options->seconds_per_unit ? options->seconds_per_unit : (guint)DEFAULT_SECONDS);
  if (waited == WAIT_MEMORY)
    return g_strdup_printf("needed more than %u MiB of memory", memory_limit(worker->pool));
  if (WIFSIGNALED(status))
    return g_strdup_printf("the parser crashed or ran out of memory (signal %d)", WTERMSIG(status));
  return g_strdup("the parser crashed or ran out of memory");
}

static NkFacts *take_facts(const NkUnit *unit, const NkFrame *frame) {
  g_autoptr(GError) error = NULL;
  NkFacts *facts = nk_facts_open(unit->file, frame->payload, &error);
  if (!facts)
    return nk_facts_new_failed(unit->file, error->message);
  facts->encoded = g_bytes_ref(frame->payload);
  return facts;
}

static NkFacts *take_failure(const NkUnit *unit, const NkFrame *frame) {
  g_autoptr(GVariant) reason = nk_frame_value(frame);
  return nk_facts_new_failed(unit->file, reason ? g_variant_get_string(reason, NULL) : "the parser failed");
}

static gboolean send_unit(NkWorker *worker, const NkUnit *unit) {
  g_auto(GStrv) flags = nk_unit_flags(worker->pool, unit);
  return nk_frame_write(worker->in, NK_FRAME_UNIT, g_variant_new("(s^as)", unit->file, flags));
}

NkFacts *nk_worker_extract(NkWorker *worker, const NkUnit *unit) {
  g_autoptr(GError) error = NULL;
  if (!nk_worker_start(worker, &error))
    return nk_facts_new_failed(unit->file, error->message);
  g_clear_pointer(&worker->asked, g_hash_table_unref);
  worker->asked = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  guint seconds = worker->pool->options->seconds_per_unit;
  gint64 deadline = g_get_monotonic_time() + (gint64)(seconds ? seconds : DEFAULT_SECONDS) * G_USEC_PER_SEC;
  Waited waited = send_unit(worker, unit) ? WAIT_FRAME : WAIT_DIED;
  while (waited == WAIT_FRAME) {
    g_auto(NkFrame) frame = {0};
    waited = wait_frame(worker, deadline, &frame);
    if (waited != WAIT_FRAME)
      break;
    if (frame.kind == NK_FRAME_FACTS)
      return take_facts(unit, &frame);
    if (frame.kind == NK_FRAME_FAILED) {
      NkFacts *facts = take_failure(unit, &frame);
      nk_worker_stop(worker); /* what crashed inside may have left anything behind */
      return facts;
    }
    if (frame.kind != NK_FRAME_QUESTION || !answer_question(worker, &frame))
      waited = WAIT_DIED;
  }
  g_autofree char *reason = failure(worker, waited);
  return nk_facts_new_failed(unit->file, reason);
}

char *nk_extract_unconfined(const NkExtractOptions *options) {
  NkProject project = {.root = (char *)"/"};
  NkPool pool;
  nk_pool_init(&pool, &project, NULL, options);
  NkWorker worker;
  nk_worker_init(&worker, &pool);
  char *words = g_strdup(nk_worker_start(&worker, NULL) ? worker.unconfined : "");
  nk_worker_stop(&worker);
  nk_pool_clear(&pool);
  return words;
}
