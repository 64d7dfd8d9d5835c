/* What the workers of a run share. */
#include "cache/tree_state.h"
#include "run_worker.h"

#include <glib/gstdio.h>

static char *worker_program(const NkExtractOptions *options) {
  if (options->worker)
    return g_strdup(options->worker);
  const char *given = g_getenv("NEEDKEXT_WORKER");
  return given ? g_strdup(given) : nk_worker_path();
}

void nk_pool_init(NkPool *pool, const NkProject *project, const NkIndex *index, const NkExtractOptions *options) {
  *pool = (NkPool){.project = project, .index = index, .options = options, .builtin = !options->sdk_dir};
  pool->program = worker_program(options);
  pool->sdk_dir =
      options->sdk_dir ? g_canonicalize_filename(options->sdk_dir, NULL) : g_build_filename(nk_data_dir(), "sdk", NULL);
  pool->precompiled = pool->builtin ? g_build_filename(nk_data_dir(), "precompiled", NULL) : NULL;
}

/* Precompiled headers hold as long as the parser, the kernel headers and these's times are the same. */
static char *scratch_key(const NkPool *pool, const char *libclang) {
  NkTreeState headers;
  struct stat program;
  if (!libclang || stat(pool->program, &program) != 0 ||
      !nk_tree_state_read(&headers, pool->sdk_dir, &(NkTreeOptions){0}))
    return NULL;
  g_autofree char *identity = nk_file_identity_text(&program);
  char *key = nk_cache_key("precompiled 1", libclang, identity, pool->program, pool->sdk_dir, headers.state, NULL);
  nk_tree_state_clear(&headers);
  return key;
}

void nk_pool_make_scratch(NkPool *pool, const char *libclang) {
  NkCache *cache = pool->options->cache;
  pool->scratch_key = cache ? scratch_key(pool, libclang) : NULL;
  pool->scratch = pool->scratch_key ? nk_cache_folder_open(cache, pool->scratch_key) : NULL;
  if (pool->scratch)
    return;
  g_clear_pointer(&pool->scratch_key, g_free);
  pool->scratch = g_dir_make_tmp("needkext-XXXXXX", NULL); /* without one, every unit reads the headers itself */
}

/* What dead workers left is removed with the directory. */
static void remove_scratch(const char *path) {
  g_autoptr(GDir) directory = path ? g_dir_open(path, 0, NULL) : NULL;
  for (const char *name = directory ? g_dir_read_name(directory) : NULL; name; name = g_dir_read_name(directory)) {
    g_autofree char *file = g_build_filename(path, name, NULL);
    g_unlink(file);
  }
  if (directory)
    g_rmdir(path);
}

void nk_pool_clear(NkPool *pool) {
  if (pool->scratch_key)
    nk_cache_folder_close(pool->options->cache, pool->scratch_key, pool->scratch, ".pch");
  else
    remove_scratch(pool->scratch);
  g_free(pool->scratch_key);
  g_free(pool->scratch);
  g_free(pool->precompiled);
  g_free(pool->program);
  g_free(pool->sdk_dir);
}

char **nk_extract_flags(const NkProject *project, const NkUnit *unit, const NkExtractOptions *options) {
  NkPool pool;
  nk_pool_init(&pool, project, NULL, options);
  char **flags = nk_unit_flags(&pool, unit);
  nk_pool_clear(&pool);
  return flags;
}

gboolean nk_pool_is_stopped(const NkPool *pool) {
  return pool->options->stop && g_atomic_int_get(pool->options->stop);
}
