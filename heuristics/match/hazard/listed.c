/* Which of the calls that rules list stand in a function: looked up once for all of its events. */
#include "hazard.h"

#include <string.h>

static void calls_free(gpointer calls) {
  if (calls)
    g_ptr_array_unref(calls);
}

/* What all rules list of the events of one function; an empty function has none. */
static GPtrArray *list_calls(const NkMatch *match, const NkFunction *f) {
  GPtrArray *all = g_ptr_array_new_with_free_func(calls_free);
  g_ptr_array_set_size(all, (gint)f->fact->n_events);
  g_autoptr(GPtrArray) found = g_ptr_array_new();
  for (guint i = 0; i < f->fact->n_events; i++) {
    const NkFactEvent *event = nk_hazard_event(f, i);
    if (event->kind != NK_EVENT_CALL || event->origin == NK_ORIGIN_SYNTH_UNIVERSAL)
      continue;
    nk_catalog_match_listed(match->catalog, match->program, f, event, found);
    if (found->len > 0)
      all->pdata[i] = g_ptr_array_copy(found, NULL, NULL);
    g_ptr_array_set_size(found, 0);
  }
  return all;
}

const NkListedCall *nk_hazard_listed(const NkHazardRun *run, const NkFunction *f, guint number, const char *list) {
  if (!run->listed[f->id])
    run->listed[f->id] = list_calls(run->match, f);
  const GPtrArray *calls = run->listed[f->id]->pdata[number];
  for (guint i = 0; calls && i < calls->len; i++) {
    const NkListedCall *call = calls->pdata[i];
    if (call->rule == run->rule && strcmp(call->list, list) == 0)
      return call;
  }
  return NULL;
}
