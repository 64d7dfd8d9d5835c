/* Which of the calls that rules list stand in a function: looked up once for all of its events. */
#include "hazard.h"

#include <string.h>

typedef struct {
  guint event; /* number in the function */
  const NkListedCall *call;
} Listed;

/* What all rules list of the events of one function, by event. */
static GArray *list_calls(const NkMatch *match, const NkFunction *f) {
  GArray *all = g_array_new(FALSE, FALSE, sizeof(Listed));
  g_autoptr(GPtrArray) found = g_ptr_array_new();
  for (guint i = 0; i < f->fact->n_events; i++) {
    const NkFactEvent *event = nk_hazard_event(f, i);
    if (event->kind != NK_EVENT_CALL || event->origin == NK_ORIGIN_SYNTH_UNIVERSAL)
      continue;
    nk_catalog_match_listed(match->catalog, match->program, f, event, found);
    for (guint n = 0; n < found->len; n++) {
      Listed listed = {i, found->pdata[n]};
      g_array_append_val(all, listed);
    }
    g_ptr_array_set_size(found, 0);
  }
  return all;
}

/* Where the event's calls begin, or would. */
static guint first_of(const GArray *all, guint event) {
  guint low = 0, high = all->len;
  while (low < high) {
    guint middle = low + (high - low) / 2;
    if (g_array_index(all, Listed, middle).event < event)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

const NkListedCall *nk_hazard_listed(const NkHazardRun *run, const NkFunction *f, guint number, const char *list) {
  if (!run->listed[f->id])
    run->listed[f->id] = list_calls(run->match, f);
  const GArray *all = run->listed[f->id];
  for (guint i = first_of(all, number); i < all->len && g_array_index(all, Listed, i).event == number; i++) {
    const NkListedCall *call = g_array_index(all, Listed, i).call;
    if (call->rule == run->rule && strcmp(call->list, list) == 0)
      return call;
  }
  return NULL;
}
