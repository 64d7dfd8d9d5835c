/* What of the evidence is there at all, and the buses that it names. */
#include "heuristics/judge/scale.h"

#include <analyzer/base/text.h>

gboolean nk_scale_present(const NkScale *scale, const NkEvidence *evidence) {
  gboolean active = evidence->status == NK_STATUS_LIVE || evidence->status == NK_STATUS_DECLARED;
  if (!active || evidence->confidence <= 0)
    return FALSE;
  for (guint i = 0; scale->without && i < scale->without->len; i++)
    if (g_strcmp0(g_ptr_array_index(scale->without, i), evidence->group) == 0)
      return FALSE;
  return !(scale->without_patches && (evidence->rule->patches || evidence->rule->observes));
}

gboolean nk_scale_counts(const NkScale *scale, const NkEvidence *evidence) {
  return nk_scale_present(scale, evidence) && !evidence->refused && evidence->polarity == NK_POLARITY_FOR;
}

GPtrArray *nk_scale_buses(const NkScale *scale) {
  GPtrArray *buses = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < scale->evidence->len; i++) {
    const NkEvidence *evidence = g_ptr_array_index(scale->evidence, i);
    if (!evidence->rule->bus || evidence->refused || !nk_scale_present(scale, evidence))
      continue;
    if (g_hash_table_add(seen, evidence->rule->bus))
      g_ptr_array_add(buses, g_strdup(evidence->rule->bus));
  }
  g_ptr_array_sort(buses, nk_text_compare);
  return buses;
}

GPtrArray *nk_scale_hardware(const NkScale *scale) {
  GPtrArray *hardware = nk_scale_buses(scale);
  for (guint i = hardware->len; i-- > 0;)
    if (g_strv_contains((const char *const *)scale->policy->ignored_buses, g_ptr_array_index(hardware, i)))
      g_ptr_array_remove_index(hardware, i);
  return hardware;
}

gboolean nk_counterpart_reaches(const NkAlternative *counterpart, const GPtrArray *buses) {
  if (!counterpart->buses || !buses || buses->len == 0)
    return TRUE;
  for (guint i = 0; i < buses->len; i++)
    if (g_strv_contains((const char *const *)counterpart->buses, g_ptr_array_index(buses, i)))
      return TRUE;
  return FALSE;
}
