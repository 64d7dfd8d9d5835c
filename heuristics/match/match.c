/* All evidence and hazards of a bundle: what is looked for, in which order. */
#include "match_private.h"

NkMatches *nk_match_collect(NkMatch *match, const NkFinder *finders, gsize n) {
  g_autoptr(GHashTable) ordinals = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(GHashTable) places = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  match->out = nk_matches_new();
  match->ordinals = ordinals;
  match->places = places;
  for (gsize i = 0; i < n; i++)
    finders[i](match);
  nk_matches_sort(match->out);
  return match->out;
}

NkMatches *nk_match_run(const NkReach *reach, const NkProgram *program, const NkCatalog *catalog) {
  static const NkFinder finders[] = {nk_match_classes,   nk_match_overrides, nk_match_calls,  nk_match_macros,
                                     nk_match_assembly,  nk_match_includes,  nk_match_bundle, nk_match_skipped,
                                     nk_match_libraries, nk_match_hazards};
  NkMatch match = {.reach = reach,
                   .program = program,
                   .project = nk_program_project(program),
                   .bundle = nk_program_bundle(program),
                   .catalog = catalog};
  return nk_match_collect(&match, finders, G_N_ELEMENTS(finders));
}

NkMatches *nk_match_properties(const NkProject *project, guint bundle, const NkCatalog *catalog) {
  static const NkFinder finders[] = {nk_match_bundle};
  NkMatch match = {.project = project, .bundle = bundle, .catalog = catalog};
  return nk_match_collect(&match, finders, G_N_ELEMENTS(finders));
}
