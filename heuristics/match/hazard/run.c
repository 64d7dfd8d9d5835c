/* All hazards of a bundle: each rule of the catalogue by the finder of its kind. */
#include "hazard.h"

static void (*const finders[NK_N_HAZARD_KINDS])(NkHazardRun *run) = {
    [NK_HAZARD_JUDGEMENT] = NULL, /* the judge tells those */
    [NK_HAZARD_REACHED_CALL] = nk_hazard_reached_calls,
    [NK_HAZARD_WIRED] = nk_hazard_wired,
    [NK_HAZARD_LANGUAGE] = nk_hazard_language,
    [NK_HAZARD_LANGUAGE_TOTAL] = nk_hazard_language_total,
    [NK_HAZARD_INCLUDES] = nk_hazard_includes,
    [NK_HAZARD_INHERITANCE] = nk_hazard_inheritance,
    [NK_HAZARD_LOAD_TIME] = nk_hazard_load_time,
    [NK_HAZARD_FRAME] = nk_hazard_frames,
    [NK_HAZARD_CALL_CHAIN] = nk_hazard_call_chains,
    [NK_HAZARD_RECURSION] = nk_hazard_recursion,
    [NK_HAZARD_USER_INPUT] = nk_hazard_user_input,
    [NK_HAZARD_NULL] = nk_hazard_null,
    [NK_HAZARD_FREE] = nk_hazard_free,
    [NK_HAZARD_USE_AFTER_FREE] = nk_hazard_use_after_free,
    [NK_HAZARD_SUPER] = nk_hazard_super,
    [NK_HAZARD_BALANCE] = nk_hazard_balance,
    [NK_HAZARD_DEPRECATED] = nk_hazard_deprecated,
    [NK_HAZARD_PRIMARY] = nk_hazard_primary,
    [NK_HAZARD_KPI] = nk_hazard_kpi,
    [NK_HAZARD_LIBRARIES] = nk_hazard_libraries,
    [NK_HAZARD_LINKAGE] = nk_hazard_linkage,
    [NK_HAZARD_OPEN_NODE] = nk_hazard_open_node,
    [NK_HAZARD_OPEN_CLIENT] = nk_hazard_open_client,
    [NK_HAZARD_SELECTORS] = nk_hazard_selectors,
};

/* In the order of their ids: what user input finds, wired memory is told with. */
void nk_match_hazards(NkMatch *match) {
  guint n = MAX(nk_program_functions(match->program)->len, 1);
  g_autoptr(GHashTable) unchecked_sizes = g_hash_table_new(NULL, NULL);
  NkHazardRun run = {match, NULL, g_new0(GArray *, n), unchecked_sizes};
  const GPtrArray *rules = nk_catalog_rules(match->catalog);
  for (guint i = 0; i < rules->len; i++) {
    run.rule = rules->pdata[i];
    if (run.rule->hazard >= 0 && finders[run.rule->hazard])
      finders[run.rule->hazard](&run);
  }
  for (guint i = 0; i < n; i++)
    g_clear_pointer(&run.listed[i], g_array_unref);
  g_free(run.listed);
}
