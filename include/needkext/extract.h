/* extract: units into facts, in worker processes. needkext itself never loads libclang. */
#pragma once

#include <needkext/cache.h>
#include <needkext/facts.h>
#include <needkext/index.h>
#include <needkext/project.h>

NK_API_BEGIN

/* What a run did; filled in by nk_extract_run. */
typedef struct {
  char *libclang; /* "19.1.7", as the worker reports it; NULL if nothing was to be parsed */
  guint units;    /* that were wanted */
  guint cached;   /* of them found in the cache */
  GArray
      *seconds; /* double, parallel to the project's units: what the parse took, now or when it was kept; 0 unknown */
} NkExtractReport;
void nk_extract_report_clear(NkExtractReport *report);

/* How far a run is. */
typedef struct {
  guint done, total;
  const char *file; /* the unit that was finished last */
  gint64 left;      /* microseconds that the rest will take, or -1 */
} NkExtractProgress;

typedef struct {
  const char *worker;     /* path of needkext-extract, or NULL: found beside this program */
  const char *sdk_dir;    /* a real kernel SDK's header directory, or NULL: the built-in headers */
  const char *sdk_name;   /* "builtin", or how the SDK is called in outputs */
  guint jobs;             /* 0: one per core */
  guint seconds_per_unit; /* wall clock, 0: default 60 */
  guint mib_per_unit;     /* address space or resident size of a worker, 0: default 2048 */
  gboolean all;           /* user-space units too */
  const char *facts;      /* directory with what the steps of a build wrote, or NULL; see actions.h */
  NkCache *cache;         /* of facts, or NULL: everything is parsed */
  /* Called in the thread that runs nk_extract_run with the facts of each unit that did not fail: takes them over and
     gives what is kept of them in memory; the cache keeps all. NULL: everything. */
  NkFacts *(*keep)(guint unit, NkFacts *facts, gpointer data);
  gpointer keep_data;
  const gint *stop; /* atomic; once it is not 0 the run ends at once. May be NULL */
  /* Called in the thread that runs nk_extract_run, after each unit that was parsed; may be NULL. */
  void (*progress)(const NkExtractProgress *progress, gpointer data);
  gpointer progress_data;
  NkExtractReport *report; /* or NULL */
} NkExtractOptions;

/* The facts of every unit to be parsed, in the order of project->units; NULL at units that are not parsed. A unit that
   crashes its worker or runs out of time or memory gets failed facts; only a worker that cannot be started at all, or
   `stop`, is an error. The result depends neither on `jobs` nor on the cache, as long as `keep` lets it. Elements are
   NkFacts; caller unrefs. */
GPtrArray *nk_extract_run(const NkProject *project, const NkIndex *index, const NkExtractOptions *options,
                          GError **error);

/* The complete flags with which a unit is parsed. Caller frees with g_strfreev. */
char **nk_extract_flags(const NkProject *project, const NkUnit *unit, const NkExtractOptions *options);

/* What the system does not keep a worker from, in words; "" when it reads only the project, the headers that its flags
   name and its own files, reaches no network and starts no program. Caller frees. */
char *nk_extract_unconfined(const NkExtractOptions *options);

NK_API_END
