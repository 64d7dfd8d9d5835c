/* A few lines of source around a site, read when the report is written. Only files below the project's root. */
#pragma once

#include <jansson.h>
#include <needkext/project.h>

typedef struct _NkExcerpts NkExcerpts;
NkExcerpts *nk_excerpts_new(const NkProject *project);
void nk_excerpts_free(NkExcerpts *excerpts);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkExcerpts, nk_excerpts_free)

/* [{"number", "text", "site": bool}], at most seven; NULL when the file is not below the root or has no such line.
   Caller owns. */
json_t *nk_excerpt_value(NkExcerpts *excerpts, const char *file, guint line);

/* One line of source as a terminal shows it. */
typedef struct {
  char *text;      /* tabs are columns; caller frees */
  guint caret;     /* columns before the place */
  guint character; /* of the place, from 1, in characters of the source */
} NkExcerptLine;
/* `column` counts bytes from 1; 0 is the first that is no blank. FALSE where nk_excerpt_value has nothing. */
gboolean nk_excerpt_line(NkExcerpts *excerpts, const NkSite *site, NkExcerptLine *line);
