/* What a run said: its exit code and its texts, and the form in which the cache keeps them.
 *
 * The kept form comes back from a file that was cut off, altered, moved or written by another program as easily as by
 * us. What is not exactly what a run can have said is not read at all: the run is then done. */
#pragma once

#include <glib.h>

typedef enum { NK_SAID_OUTPUT, NK_SAID_SUMMARY, NK_SAID_REMARK, NK_SAID_PLACES } NkSaidPlace;

typedef struct {
  NkSaidPlace place;
  GString *text; /* without a NUL */
} NkSaidText;

typedef struct {
  int code;
  GArray *texts; /* NkSaidText, in order; one is the output */
} NkSaid;

NkSaid *nk_said_new(void);
void nk_said_free(NkSaid *said); /* or NULL */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkSaid, nk_said_free)

/* `said` may be NULL: nobody listens. The first copies the text, the second takes it over. */
void nk_said_add(NkSaid *said, NkSaidPlace place, const GString *text);
void nk_said_take(NkSaid *said, NkSaidPlace place, GString *text);

/* `key` is what the answer is found by: kept inside too, so that it answers no other question. */
GBytes *nk_said_encode(const NkSaid *said, const char *key);
/* NULL when the bytes are not what a run of that key said. Caller frees. */
NkSaid *nk_said_decode(GBytes *bytes, const char *key);
