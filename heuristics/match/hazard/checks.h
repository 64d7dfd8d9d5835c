/* Which values a function has compared. What is decided:
 *
 * - A comparison counts for what is compared, whatever with and however it comes out, except with zero, which says
 *   nothing about how large a value is. A test, or a comparison with a constant, counts where the value is then known.
 * - It counts for copies, too: for what the value was computed from by constants, and what was computed from it so.
 * - It counts inside the branches, and after them where one does not come out or the value was set.
 * - "a || b" that is false, and "a && b" that is true, count both; where only one side is sure to have been asked, the
 *   comparison of the other counts again as soon as the first side's value is asked again: what was compared under a
 *   flag is used under it. Where the first side is a call, the comparison counts: what the call knows is not seen.
 * - In a loop's condition, and where a condition is a value, every comparison counts. */
#pragma once

#include "flow.h"

enum { NK_CHECKED = 1 << 2 }; /* the bit of a place that was compared: a `must` bit of the flow */

typedef struct {
  guint first, last; /* numbers + 1 of events; 0: none */
} NkGuard;

typedef struct {
  GArray *copies; /* gint by place: where its value was copied from, or -1 */
  GArray *when;   /* guint by place: number + 1 of the event that looked at it last */
  GArray *guards; /* NkGuard by place: under which condition it was looked at */
  guint now;      /* number + 1 of the event that passes by */
} NkChecks;

/* For a flow whose places are known. */
void nk_checks_init(NkChecks *checks, const NkFlow *flow);
void nk_checks_clear(NkChecks *checks);
/* The value of a place is that of another (-1: of none), perhaps times or plus a constant. */
void nk_checks_copy(NkChecks *checks, int place, int from);
/* Calls `visit` for the places that make up an operand's value and for their copies. */
void nk_checks_each(NkFlow *flow, const NkChecks *checks, const NkFactOperand *operand,
                    void (*visit)(NkFlow *flow, int place, gpointer data), gpointer data);
/* The operand was compared. */
void nk_checks_look(NkFlow *flow, NkChecks *checks, const NkFactOperand *operand);

/* For the callbacks of a flow. */
void nk_checks_event(NkFlow *flow, NkChecks *checks, const NkFactEvent *event, guint number);
void nk_checks_decided(NkFlow *flow, NkChecks *checks, guint number, gboolean truth);
void nk_checks_left(NkFlow *flow, const NkFlowCell *before, gboolean ended);
