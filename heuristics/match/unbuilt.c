/* Sources that no target builds: what they would be evidence of is shown with the reason, and counts for nothing. */
#include "match_private.h"

static GHashTable *places_of(const NkMatches *matches) {
  GHashTable *places = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < matches->evidence->len; i++) {
    const NkEvidence *e = matches->evidence->pdata[i];
    g_hash_table_add(places, nk_match_place(e->rule, e->site_file, e->line));
  }
  return places;
}

/* A class whose header built sources read as well is one thing, and already said. No path leads to what is not there.
 */
void nk_match_unbuilt(NkMatches *matches, const NkReach *reach, const NkProgram *program, const NkCatalog *catalog) {
  static const NkFinder finders[] = {nk_match_classes, nk_match_overrides, nk_match_calls, nk_match_assembly};
  NkMatch match = {.reach = reach,
                   .program = program,
                   .project = nk_program_project(program),
                   .bundle = nk_program_bundle(program),
                   .catalog = catalog,
                   .unbuilt = TRUE};
  g_autoptr(NkMatches) found = nk_match_collect(&match, finders, G_N_ELEMENTS(finders));
  g_autoptr(GHashTable) known = places_of(matches);
  for (guint i = found->evidence->len; i-- > 0;) {
    NkEvidence *e = found->evidence->pdata[i];
    g_autofree char *place = nk_match_place(e->rule, e->site_file, e->line);
    if (g_hash_table_contains(known, place))
      continue;
    g_clear_pointer(&e->path, g_array_unref);
    g_ptr_array_add(matches->evidence, g_ptr_array_steal_index_fast(found->evidence, i));
  }
  nk_matches_sort(matches);
}
