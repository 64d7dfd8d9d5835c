/* One worker process, seen from needkext: started, fed, watched, replaced. */
#pragma once

#include "frame.h"

#include <analyzer/base/scratch.h>
#include <needkext/extract.h>

typedef struct {
  const NkProject *project;
  const NkIndex *index;
  const NkExtractOptions *options;
  char *program; /* of the worker */
  char *sdk_dir; /* absolute */
  gboolean builtin;
  char *precompiled;  /* directory of the precompiled headers that came with the built-in ones, or NULL */
  NkScratch *scratch; /* for the precompiled headers of this run, or NULL */
} NkPool;

/* ---- run_pool.c ---- */
void nk_pool_init(NkPool *pool, const NkProject *project, const NkIndex *index, const NkExtractOptions *options);
/* For these units (NkUnit, the longest first); before threads are started. */
void nk_pool_make_scratch(NkPool *pool, const GPtrArray *units);
void nk_pool_clear(NkPool *pool);
gboolean nk_pool_is_stopped(const NkPool *pool);

/* ---- run_worker.c ---- */

typedef struct {
  const NkPool *pool;
  GPid pid;            /* 0: none is running */
  int in, out;         /* pipes to its standard input, from its standard output */
  char *version;       /* of libclang */
  char *libclang_file; /* that it was loaded from */
  char *unconfined;    /* what the system does not confine it from, "" for nothing */
  GHashTable *asked;   /* set of char *: names that the last unit asked the index for; whoever wants it takes it */
} NkWorker;

void nk_worker_init(NkWorker *worker, const NkPool *pool);
/* Starts the process if none runs; FALSE with an error when it cannot be. */
gboolean nk_worker_start(NkWorker *worker, GError **error);
/* One unit; never NULL. A worker that died or was stopped for it is gone afterwards. */
NkFacts *nk_worker_extract(NkWorker *worker, const NkUnit *unit);
void nk_worker_stop(NkWorker *worker);

/* ---- run_confine.c ---- */
/* What a worker may read: directories and files, absolute. Caller frees with g_strfreev. */
char **nk_pool_readable(const NkPool *pool);

/* The complete flags of a unit for libclang. Caller frees with g_strfreev. */
char **nk_unit_flags(const NkPool *pool, const NkUnit *unit);
