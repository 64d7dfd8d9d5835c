/* On which terms a unit may begin with a core that was chosen for others: it includes every header of it, and defines
   nothing that these ask for. */
#pragma once

#include "cores.h"

/* Writes those of a core, from the parse that it is precompiled from. */
gboolean nk_core_terms_write(const NkSettings *settings, CXTranslationUnit tu, const NkCore *core, const char *path);

typedef struct _NkCoreTerms NkCoreTerms;
/* NULL when there is no such file. */
NkCoreTerms *nk_core_terms_read(const char *path);
void nk_core_terms_free(NkCoreTerms *terms);

/* Told from the parse that began with the core: the unit did include all of it, and defined nothing that it asks for.
 */
gboolean nk_core_terms_hold(NkCoreTerms *terms, const NkSettings *settings, CXTranslationUnit tu);

/* The macros that files outside of the SDK define in a parse; a set. Caller unrefs. */
GHashTable *nk_defined_macros(const NkSettings *settings, CXTranslationUnit tu);
