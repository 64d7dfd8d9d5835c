/* actions: extraction as the steps of a build, for ninja and what runs its files on other machines.
 *
 * One file says what all units have in common and how each is parsed (flags, kernel headers, the forms of the project's
 * names); a step reads that, its unit and the headers, and writes the unit's facts; a run over the project takes them
 * instead of parsing. Nothing else goes in, so that the result is the same wherever the steps run. */
#pragma once

#include <needkext/extract.h>

NK_API_BEGIN

/* What the steps read. `root` is how they find the root from where they run. Caller unrefs. */
GBytes *nk_actions_new(const NkProject *project, const NkIndex *index, const NkExtractOptions *options,
                       const char *root);
/* The file name of a unit's step and of its facts: "start.cpp-3fa94c01b2d7e856". Caller frees. */
char *nk_action_name(const NkUnit *unit);
/* One step. The facts and (for `headers`, char *, may be NULL) the files that were read, as seen from here. Caller
   unrefs. Extraction that fails is a result; only an unknown name or a worker that cannot be started is an error. */
GBytes *nk_action_run(GBytes *actions, const char *name, const NkExtractOptions *options, GPtrArray *headers,
                      GError **error);
/* What a step wrote, if it is of this unit; NULL otherwise. `libclang` receives the version. Caller frees both. */
NkFacts *nk_action_read(const char *directory, const NkUnit *unit, char **libclang);

NK_API_END
