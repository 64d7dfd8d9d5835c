/* What stands between facts and judgement, for people and tests. */
#pragma once

#include "analyzer/cli/cli.h"

/* "classes calls entries contexts residency" */
extern const char nk_view_names[];
/* Appends the view of every kernel bundle that was judged, as text or as JSON. */
gboolean nk_view_write(const NkSession *session, const char *view, gboolean json, GString *out, GError **error);
/* Everything that is said about a place, and why. FALSE with an error when no source of a kernel bundle has that line.
 */
gboolean nk_site_write(const NkSession *session, const char *place, gboolean json, GString *out, GError **error);
