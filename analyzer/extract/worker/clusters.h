/* Which sets of headers are worth a precompiled header: units that share much are taken together. */
#pragma once

#include <glib.h>

/* Sets of things that weigh something each. */
typedef struct {
  const guint32 *weights; /* of the things, in bytes */
  guint n_things;
  GPtrArray *sets; /* of guint8 *, non-zero at the number of a thing that is in it; borrowed */
  double share;    /* units that each set stands for */
} NkSets;

/* The sets that are to begin with what they have in common: GArray of guint, the numbers of the sets in order, those
   with most in common first. A set is in one of them at most, and in none where it is read faster as text. Caller
   unrefs. */
GPtrArray *nk_clusters(const NkSets *sets);
