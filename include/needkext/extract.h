/* extract: units into facts, in worker processes. needkext itself never loads libclang. */
#pragma once

#include <needkext/facts.h>
#include <needkext/index.h>
#include <needkext/project.h>

G_BEGIN_DECLS

typedef struct {
  const char *worker;     /* path of needkext-extract, or NULL: found beside this program */
  const char *sdk_dir;    /* a real kernel SDK's header directory, or NULL: the built-in headers */
  const char *sdk_name;   /* "builtin", or how the SDK is called in outputs */
  guint jobs;             /* 0: one per core */
  guint seconds_per_unit; /* wall clock, 0: default 60 */
  guint mib_per_unit;     /* address space or resident size of a worker, 0: default 2048 */
  gboolean all;           /* user-space units too */
  /* Called in the thread that runs nk_extract_run, after each unit; may be NULL. */
  void (*progress)(guint done, guint total, const char *file, gpointer data);
  gpointer progress_data;
} NkExtractOptions;

/* The facts of every unit to be parsed, in the order of project->units; NULL at units that are not parsed. A unit that
   crashes its worker or runs out of time or memory gets failed facts; only a worker that cannot be started at all is
   an error. The result does not depend on `jobs`. Elements are NkFacts; caller unrefs. */
GPtrArray *nk_extract_run(const NkProject *project, const NkIndex *index, const NkExtractOptions *options,
                          GError **error);

/* "19.1.7": the version of libclang that the worker reports, asked once per run; NULL if it cannot be started. */
char *nk_extract_libclang_version(const NkExtractOptions *options);

G_END_DECLS
