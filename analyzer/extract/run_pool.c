/* What the workers of a run share. */
#include "run_worker.h"

static char *worker_program(const NkExtractOptions *options) {
  if (options->worker)
    return g_strdup(options->worker);
  const char *given = g_getenv("NEEDKEXT_WORKER");
  return given ? g_strdup(given) : nk_worker_path();
}

/* NULL when they were not made. */
static char *precompiled_headers(void) {
  g_autofree char *path = g_build_filename(nk_data_dir(), "precompiled", NULL);
  g_autoptr(GDir) directory = g_dir_open(path, 0, NULL);
  return directory && g_dir_read_name(directory) ? g_steal_pointer(&path) : NULL;
}

void nk_pool_init(NkPool *pool, const NkProject *project, const NkIndex *index, const NkExtractOptions *options) {
  *pool = (NkPool){.project = project, .index = index, .options = options, .builtin = !options->sdk_dir};
  pool->program = worker_program(options);
  pool->sdk_dir =
      options->sdk_dir ? g_canonicalize_filename(options->sdk_dir, NULL) : g_build_filename(nk_data_dir(), "sdk", NULL);
  pool->precompiled = pool->builtin ? precompiled_headers() : NULL;
}

/* Precompiling headers for these few alone takes longer than reading them each time. */
enum { FEW_UNITS = 2 };

/* A worker that a unit has taken over may write here whatever it likes: no other run reads it. */
/* By which the workers choose what to precompile. */
static void write_units(const NkPool *pool, const GPtrArray *units) {
  GVariantBuilder builder;
  g_variant_builder_init(&builder, G_VARIANT_TYPE(NK_UNITS_TYPE));
  for (guint i = 0; i < units->len; i++) {
    const NkUnit *unit = units->pdata[i];
    g_auto(GStrv) flags = nk_unit_flags(pool, unit);
    g_variant_builder_add(&builder, "(s^as)", unit->file, flags);
  }
  g_autoptr(GVariant) list = g_variant_ref_sink(g_variant_builder_end(&builder));
  g_autofree char *path = g_build_filename(nk_scratch_path(pool->scratch), NK_UNITS_FILE, NULL);
  g_file_set_contents(path, g_variant_get_data(list), (gssize)g_variant_get_size(list), NULL);
}

void nk_pool_make_scratch(NkPool *pool, const GPtrArray *units) {
  if (units->len > FEW_UNITS)
    pool->scratch = nk_scratch_new("needkext"); /* without one, every unit reads the headers itself */
  if (pool->scratch)
    write_units(pool, units);
}

void nk_pool_clear(NkPool *pool) {
  nk_scratch_free(pool->scratch);
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
