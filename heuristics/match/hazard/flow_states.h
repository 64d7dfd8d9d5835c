/* States of a flow, and what becomes of one at a condition. */
#pragma once

#include "flow.h"

static inline gsize nk_flow_places(const NkFlow *flow) {
  return flow->places.outer->len;
}
/* The state at this event. Caller frees. */
NkFlowCell *nk_flow_copy(const NkFlow *flow);
/* Two ways meet; bits of `must` hold only if they did on both. */
void nk_flow_join(const NkFlow *flow, NkFlowCell *into, const NkFlowCell *other, guint32 must);

/* What holds where a condition is false [0] and where it is true [1]. */
typedef struct {
  NkFlowCell *cells[2];
} NkFlowWays;
void nk_flow_ways_clear(NkFlowWays *ways);

/* Lets the events of an "if" pass, of which `numbers` (guint) are those of its condition in order: the right side of
   "&&" on the way on which the left side is true, of "||" on the other. Caller clears. */
NkFlowWays nk_flow_condition(NkFlow *flow, const GArray *numbers);
