/* Memory that the bundle wires: a price, so told once for the bundle. */
#include "hazard.h"

typedef struct {
  guint calls, unsized;
  guint64 bytes;
} Total;

static void count(NkHazardRun *run, const NkFunction *f, Total *total) {
  for (guint i = 0; i < f->fact->n_events; i++) {
    const NkListedCall *call = nk_hazard_listed(run, f, i, "calls");
    if (!call)
      continue;
    gint64 size = 0;
    gboolean known = nk_hazard_constant(run, f, nk_hazard_argument(f, nk_hazard_event(f, i), call, 0), &size);
    total->calls++;
    total->unsized += !known || size < 0;
    total->bytes += known && size > 0 ? (guint64)size : 0;
  }
}

void nk_hazard_wired(NkHazardRun *run) {
  Total total = {0};
  g_autoptr(GPtrArray) functions = nk_hazard_functions(run);
  for (guint i = 0; i < functions->len; i++)
    count(run, functions->pdata[i], &total);
  if (total.calls == 0)
    return;
  g_autofree char *calls = g_strdup_printf("%u call%s", total.calls, total.calls == 1 ? "" : "s");
  g_autofree char *sizes =
      g_strdup_printf("%" G_GUINT64_FORMAT " bytes of constant size, %u with a size that is only known at run time",
                      total.bytes, total.unsized);
  nk_hazard_add_bundle(run, "", calls, sizes);
}
