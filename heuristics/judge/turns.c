/* Which facts hold an answer: all smallest sets of at most three groups of live evidence without which the verdict is
   another. Found by judging again without them. */
#include "heuristics/judge/bundle.h"

#include <string.h>

enum { MAX_GROUPS = 16, MAX_SET = 3, MAX_TURNS = 50 };

typedef struct {
  NkBundleJudgement *judgement;
  NkScale scale;    /* over the few pieces of evidence that can matter */
  GPtrArray *facts; /* NkEvidence: the strongest of each group */
  NkVerdict verdict;
  gboolean today;
} Search;

void nk_turn_free(NkTurn *turn) {
  if (!turn)
    return;
  g_ptr_array_unref(turn->without);
  g_free(turn->reason);
  g_free(turn);
}

/* What evidence is worth to the search: that of a criterion first, then what says something about bus or access. */
static double rank(const NkEvidence *evidence) {
  const NkRule *rule = evidence->rule;
  if (evidence->criterion != NK_CRITERION_NONE)
    return (int)evidence->strength + evidence->confidence;
  return rule->bus || rule->patches || rule->privilege || rule->system_wide || rule->open_access ? 0.5 : 0;
}

static gint compare_ranks(gconstpointer a, gconstpointer b) {
  const NkEvidence *x = *(NkEvidence *const *)a, *y = *(NkEvidence *const *)b;
  if (rank(x) != rank(y))
    return rank(x) > rank(y) ? -1 : 1;
  int groups = g_strcmp0(x->group, y->group);
  return groups ? groups : strcmp(x->id, y->id);
}

/* Present evidence, of equals only the surest: the same answer from less. */
static GPtrArray *reduced(const NkScale *scale) {
  GPtrArray *few = g_ptr_array_new();
  g_autoptr(GHashTable) known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < scale->evidence->len; i++) {
    NkEvidence *one = g_ptr_array_index(scale->evidence, i);
    if (!nk_scale_present(scale, one) || rank(one) <= 0)
      continue;
    g_autofree char *key = g_strdup_printf("%s\n%s\n%d\n%s", one->group ? one->group : "", one->rule->id, one->refused,
                                           one->rule->kind == NK_RULE_DERIVES ? one->symbol : "");
    gpointer index = NULL;
    if (!g_hash_table_lookup_extended(known, key, NULL, &index)) {
      g_hash_table_insert(known, g_steal_pointer(&key), GUINT_TO_POINTER(few->len));
      g_ptr_array_add(few, one);
    } else if (((NkEvidence *)few->pdata[GPOINTER_TO_UINT(index)])->confidence < one->confidence) {
      few->pdata[GPOINTER_TO_UINT(index)] = one;
    }
  }
  return few;
}

/* One for each group, the most important first. */
static GPtrArray *facts_of(const GPtrArray *evidence) {
  g_autoptr(GPtrArray) sorted = g_ptr_array_copy((GPtrArray *)evidence, NULL, NULL);
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  GPtrArray *facts = g_ptr_array_new();
  g_ptr_array_sort(sorted, compare_ranks);
  for (guint i = 0; i < sorted->len; i++) {
    NkEvidence *one = g_ptr_array_index(sorted, i);
    if (one->group && g_hash_table_add(seen, one->group))
      g_ptr_array_add(facts, one);
  }
  return facts;
}

static gboolean holds_a_turn(const Search *search, const GPtrArray *set) {
  for (guint i = 0; i < search->judgement->turns->len; i++) {
    const NkTurn *turn = g_ptr_array_index(search->judgement->turns, i);
    guint shared = 0;
    for (guint n = 0; n < turn->without->len; n++)
      shared += g_ptr_array_find((GPtrArray *)set, turn->without->pdata[n], NULL) ? 1 : 0;
    if (turn->today == search->today && shared == turn->without->len)
      return TRUE;
  }
  return FALSE;
}

static void try_set(Search *search, GPtrArray *set) {
  if (holds_a_turn(search, set) || search->judgement->turns->len >= MAX_TURNS)
    return;
  g_autoptr(GPtrArray) groups = g_ptr_array_new();
  for (guint i = 0; i < set->len; i++)
    g_ptr_array_add(groups, ((NkEvidence *)set->pdata[i])->group);
  NkScale rest = search->scale;
  NkOutcome outcome = {0};
  rest.without = groups;
  nk_scale_outcome(&rest, &outcome);
  if (outcome.verdict != search->verdict) {
    NkTurn *turn = g_new0(NkTurn, 1);
    *turn = (NkTurn){search->today, g_ptr_array_copy(set, NULL, NULL), outcome.verdict, g_strdup(outcome.reason)};
    g_ptr_array_add(search->judgement->turns, turn);
  }
  nk_outcome_clear(&outcome);
}

/* All sets of this size, from fact `first` on. */
static void try_sets(Search *search, GPtrArray *set, guint first, guint size) {
  if (set->len == size) {
    try_set(search, set);
    return;
  }
  for (guint i = first; i < MIN(search->facts->len, MAX_GROUPS); i++) {
    g_ptr_array_add(set, search->facts->pdata[i]);
    try_sets(search, set, i + 1, size);
    g_ptr_array_set_size(set, (gint)set->len - 1);
  }
}

void nk_turns_take(NkBundleJudgement *judgement, const NkScale *scale, gboolean today) {
  g_autoptr(GPtrArray) evidence = reduced(scale), facts = facts_of(evidence), set = g_ptr_array_new();
  Search search = {.judgement = judgement, .scale = *scale, .facts = facts, .today = today};
  search.scale.evidence = evidence;
  search.verdict = (today ? &judgement->today : &judgement->documented)->verdict;
  if (nk_scale_verdict(&search.scale) != search.verdict)
    return; /* never seen; without it a set would be found that is none */
  judgement->more_turns |= facts->len > MAX_GROUPS;
  for (guint size = 1; size <= MAX_SET; size++)
    try_sets(&search, set, 0, size);
}
