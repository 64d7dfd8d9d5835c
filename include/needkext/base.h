/* What every stage shares: error domains, places in source, versions.

   Reading these headers in the order of the line that data travels (base, project, index, facts, extract, program,
   catalog, reach, match, findings, judge, report) is reading the architecture.

   Threads. No function needs a certain thread, and nothing is global but what is set once. What a stage returns is
   only read by the stages after it, so that threads may share it; whoever frees it does so when no other uses it.
   A function that takes a non-const pointer has it to itself for the call. nk_extract_run starts threads and processes
   of its own; they have ended when it returns, and its callback runs in the thread that called it. */
#pragma once

#include <glib.h>

/* What a public header declares between these two is exported by libneedkext; everything else in it is hidden. */
#define NK_API_BEGIN G_BEGIN_DECLS _Pragma("GCC visibility push(default)")
#define NK_API_END   _Pragma("GCC visibility pop") G_END_DECLS

NK_API_BEGIN

/* One domain per stage; the code tells what the caller should do about it. */
#define NK_PROJECT_ERROR (nk_project_error_quark())
#define NK_EXTRACT_ERROR (nk_extract_error_quark())
#define NK_FACTS_ERROR   (nk_facts_error_quark())
#define NK_CATALOG_ERROR (nk_catalog_error_quark())
#define NK_CONFIG_ERROR  (nk_config_error_quark())
#define NK_REPORT_ERROR  (nk_report_error_quark())
GQuark nk_project_error_quark(void);
GQuark nk_extract_error_quark(void);
GQuark nk_facts_error_quark(void);
GQuark nk_catalog_error_quark(void);
GQuark nk_config_error_quark(void);
GQuark nk_report_error_quark(void);

typedef enum {
  NK_ERROR_FAILED,    /* the operation could not be done (I/O, a process) */
  NK_ERROR_NOT_FOUND, /* a path that the caller named is not there */
  NK_ERROR_INVALID,   /* the input is malformed; the message has file:line:column */
  NK_ERROR_LIMIT,     /* the input is larger or deeper than is accepted */
} NkError;

/* A place in source. `file` is relative to the project's root; line and column count from 1, 0 is unknown. */
typedef struct {
  const char *file;
  guint line;
  guint column;
} NkSite;

/* A remark about the run itself (not about the judged code): what was left out and why. */
typedef struct {
  char *level; /* "error", "warning" or "note" */
  char *message;
  char *file; /* or NULL */
  guint line;
} NkDiagnostic;

NkDiagnostic *nk_diagnostic_new(const char *level, const char *file, guint line, const char *format, ...)
    G_GNUC_PRINTF(4, 5);
void nk_diagnostic_free(NkDiagnostic *diagnostic);

/* The version of the tool, one place: the build. */
const char *nk_version(void);

/* A version of macOS: numbers with dots between them, "10.15". */
gboolean nk_version_is_valid(const char *text);
/* "10.15.4" is at least "10.15". A missing version is the oldest. */
gboolean nk_version_at_least(const char *version, const char *least);

/* Where the installed data lies (catalogue, policies, SDK headers, templates): $NEEDKEXT_DATA, else beside the
   program (build tree or installed prefix). Owned by the library. */
const char *nk_data_dir(void);

/* The worker program: beside this one, else in the prefix's libexec. Caller frees. */
char *nk_worker_path(void);
/* Of the module that reads repositories for the program. Caller frees. */
char *nk_git_module_path(void);

NK_API_END
