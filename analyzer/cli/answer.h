/* What a run said, kept by all that it depended on, to be said again when nothing has changed. */
#pragma once

#include "analyzer/cli/cli.h"
#include "analyzer/cli/said.h"

typedef struct _NkAnswer NkAnswer;

NkAnswer *nk_answer_new(const NkOptions *options);
void nk_answer_free(NkAnswer *answer);
/* Says it again, with the exit code; FALSE when something has changed. */
gboolean nk_answer_replay(const NkAnswer *answer, const NkCache *cache, const NkOptions *options, int *code);
/* That takes what the run says, or NULL; borrowed. */
NkSaid *nk_answer_said(NkAnswer *answer);
void nk_answer_keep(NkAnswer *answer, const NkSession *session, int code);

/* Stands for all that the answer depends on; NULL when it is not one to be kept. `settled`: no file of that was written
   just before `started` (microseconds of the wall clock). Caller frees. */
char *nk_answer_key(const NkOptions *options, gint64 started, gboolean *settled);
