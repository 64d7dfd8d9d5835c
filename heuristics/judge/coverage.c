/* How much of a bundle was understood. */
#include "heuristics/judge/bundle.h"

#include <analyzer/base/text.h>

/* What a call site is worth, worst first. A site in a header is seen by several units: the best counts. */
typedef enum { UNRESOLVED, GUESSED, SYNTHESISED, KNOWN } Worth;

typedef struct {
  guint file, line, column;
  Worth worth;
} Call;

static Worth worth_of(const NkFactSite *site) {
  static const Worth by_origin[] = {
      [NK_ORIGIN_UNKNOWN] = KNOWN,
      [NK_ORIGIN_PROJECT] = KNOWN,
      [NK_ORIGIN_SDK] = KNOWN,
      [NK_ORIGIN_BUILTIN] = KNOWN,
      [NK_ORIGIN_SYNTH_MEMBER] = SYNTHESISED,
      [NK_ORIGIN_SYNTH_FUNCTION] = GUESSED,
      [NK_ORIGIN_SYNTH_UNIVERSAL] = GUESSED,
      [NK_ORIGIN_IMPLICIT] = GUESSED,
  };
  if (!site->resolved)
    return UNRESOLVED;
  return site->origin < G_N_ELEMENTS(by_origin) ? by_origin[site->origin] : GUESSED;
}

static guint number_of(GHashTable *files, const char *file) {
  gpointer found = NULL;
  if (g_hash_table_lookup_extended(files, file, NULL, &found))
    return GPOINTER_TO_UINT(found);
  guint number = g_hash_table_size(files);
  g_hash_table_insert(files, (gpointer)file, GUINT_TO_POINTER(number));
  return number;
}

static gint compare_calls(gconstpointer a, gconstpointer b) {
  const Call *x = a, *y = b;
  if (x->file != y->file)
    return x->file < y->file ? -1 : 1;
  if (x->line != y->line)
    return x->line < y->line ? -1 : 1;
  if (x->column != y->column)
    return x->column < y->column ? -1 : 1;
  return (int)y->worth - (int)x->worth; /* the best of equals first */
}

static void count_calls(NkCoverage *coverage, GPtrArray *units) {
  g_autoptr(GArray) calls = g_array_new(FALSE, FALSE, sizeof(Call));
  g_autoptr(GHashTable) files = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < units->len; i++) {
    const NkFacts *facts = g_ptr_array_index(units, i);
    for (gsize n = 0; n < facts->n_sites; n++) {
      const NkFactSite *site = &facts->sites[n];
      guint file = number_of(files, nk_facts_string(facts, site->file));
      g_array_append_val(calls, ((Call){file, site->line, site->column, worth_of(site)}));
    }
  }
  g_array_sort(calls, compare_calls);
  const Call *last = NULL;
  for (guint i = 0; i < calls->len; i++) {
    const Call *call = &g_array_index(calls, Call, i);
    if (last && last->file == call->file && last->line == call->line && last->column == call->column)
      continue;
    last = call;
    coverage->calls_total++;
    coverage->calls_resolved += call->worth > UNRESOLVED;
    coverage->calls_synthesised += call->worth == GUESSED || call->worth == SYNTHESISED;
    coverage->calls_counted += call->worth > GUESSED;
  }
}

static void name_missing(NkCoverage *coverage, GPtrArray *units) {
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < units->len; i++) {
    const NkFacts *facts = g_ptr_array_index(units, i);
    for (gsize n = 0; n < facts->n_missing; n++) {
      const char *name = nk_facts_string(facts, facts->missing[n].name);
      if (g_hash_table_add(seen, (gpointer)name))
        g_ptr_array_add(coverage->missing_headers, g_strdup(name));
    }
  }
  g_ptr_array_sort(coverage->missing_headers, nk_text_compare);
}

void nk_coverage_take(NkCoverage *coverage, GPtrArray *units) {
  coverage->units_total = units->len;
  for (guint i = 0; i < units->len; i++) {
    const NkFacts *facts = g_ptr_array_index(units, i);
    coverage->units_parsed += facts->status == NK_UNIT_PARSED;
    coverage->units_partial += facts->status == NK_UNIT_PARTIAL;
    coverage->units_failed += facts->status == NK_UNIT_FAILED;
  }
  count_calls(coverage, units);
  name_missing(coverage, units);
  /* The calls of a failed unit are not known: as many as another unit's, none resolved. */
  double share = coverage->calls_total ? (double)coverage->calls_counted / coverage->calls_total : 1;
  double seen = units->len ? 1 - (double)coverage->units_failed / units->len : 1;
  coverage->share = share * seen;
}
