/* Evidence and hazards: made, put in order, freed. */
#include "match_private.h"

#include <string.h>

static void evidence_free(NkEvidence *evidence) {
  g_free(evidence->id);
  g_free(evidence->symbol);
  g_free(evidence->message);
  g_free(evidence->group);
  g_free(evidence->site_file);
  g_clear_pointer(&evidence->path, g_array_unref);
  g_free(evidence);
}

static void related_free(gpointer data) {
  NkRelated *related = data;
  g_free(related->file);
  g_free(related->text);
  g_free(related);
}

static void hazard_free(NkHazard *hazard) {
  g_free(hazard->id);
  g_free(hazard->pattern);
  g_free(hazard->symbol);
  g_free(hazard->rule);
  g_free(hazard->level);
  g_free(hazard->message);
  g_free(hazard->file);
  g_clear_pointer(&hazard->path, g_array_unref);
  g_clear_pointer(&hazard->related, g_ptr_array_unref);
  g_free(hazard);
}

static void library_use_free(gpointer data) {
  NkLibraryUse *use = data;
  g_free(use->used);
  g_free(use->file);
  g_free(use);
}

void nk_matches_free(NkMatches *matches) {
  if (!matches)
    return;
  g_ptr_array_unref(matches->evidence);
  g_ptr_array_unref(matches->hazards);
  g_ptr_array_unref(matches->libraries);
  g_free(matches);
}

const char *nk_status_name(NkStatus status) {
  static const char *const names[] = {"live", "dead", "unbuilt", "declared"};
  return names[status];
}

gboolean nk_match_says_something(const NkRule *rule) {
  return rule->evidence || rule->bus || rule->system_wide || rule->open_access || rule->privilege ||
         rule->kernel_only || rule->patches || rule->alternative;
}

/* How much a call says whose declaration is of this origin. */
double nk_match_confidence(NkOrigin origin, NkTruth accepted) {
  static const double by_origin[] = {
      [NK_ORIGIN_UNKNOWN] = 0.5,         [NK_ORIGIN_PROJECT] = 1.0,      [NK_ORIGIN_SDK] = 1.0,
      [NK_ORIGIN_BUILTIN] = 1.0,         [NK_ORIGIN_SYNTH_MEMBER] = 0.7, [NK_ORIGIN_SYNTH_FUNCTION] = 0.5,
      [NK_ORIGIN_SYNTH_UNIVERSAL] = 0.3, [NK_ORIGIN_IMPLICIT] = 0.5,
  };
  static const double undecided = 0.7;
  double confidence = (guint)origin < G_N_ELEMENTS(by_origin) ? by_origin[origin] : 0.5;
  return accepted == NK_MAYBE ? confidence * undecided : confidence;
}

const char nk_match_not_reached[] = " (not reached from any entry point)";

char *nk_match_place(const NkRule *rule, const char *file, guint line) {
  return g_strdup_printf("%s\n%s\n%u", rule->id, file ? file : "", line);
}

/* What is in no target is counted by itself, so that it never moves the identities of what is built. */
static char *identity_of(const NkMatch *match, const char *rule, const NkSubjectText *text, char **pattern) {
  g_autofree char *unbuilt = match->unbuilt ? g_strconcat("unbuilt ", rule, NULL) : NULL;
  NkIdentity identity = {unbuilt ? unbuilt : rule, text->symbol, text->statement};
  return nk_identity_new(&identity, match->ordinals, pattern);
}

NkEvidence *nk_match_add(NkMatch *match, const NkRule *rule, const NkSubjectText *text, double confidence,
                         const char *idle) {
  const char *why = match->unbuilt ? " (in no target's sources: not built)" : idle;
  g_autofree char *message = nk_match_message(rule, text);
  NkEvidence *e = g_new0(NkEvidence, 1);
  e->id = identity_of(match, rule->id, text, NULL);
  e->rule = rule;
  e->criterion = rule->criterion;
  e->polarity = rule->polarity;
  e->strength = rule->strength;
  e->confidence = confidence;
  e->status = match->unbuilt ? NK_STATUS_UNBUILT : idle ? NK_STATUS_DEAD : NK_STATUS_LIVE;
  e->symbol = g_strdup(text->symbol ? text->symbol : "");
  e->message = g_strconcat(message, why, NULL);
  e->group = g_strdup(text->group ? text->group : rule->id);
  e->site_file = g_strdup(text->site.file);
  e->line = text->site.line;
  e->column = text->site.column;
  g_ptr_array_add(match->out->evidence, e);
  g_hash_table_add(match->places, nk_match_place(rule, text->site.file, text->site.line));
  return e;
}

NkHazard *nk_match_hazard(NkMatch *match, const char *rule, const char *level, const NkSubjectText *text) {
  NkHazard *h = g_new0(NkHazard, 1);
  h->id = identity_of(match, rule, text, &h->pattern);
  h->symbol = g_strdup(text->symbol ? text->symbol : "");
  h->rule = g_strdup(rule);
  h->level = g_strdup(level);
  h->file = g_strdup(text->site.file);
  h->line = text->site.line;
  h->column = text->site.column;
  g_ptr_array_add(match->out->hazards, h);
  return h;
}

void nk_match_relate(NkHazard *hazard, NkSite site, const char *text) {
  NkRelated *related = g_new0(NkRelated, 1);
  *related = (NkRelated){g_strdup(site.file), site.line, site.column, g_strdup(text)};
  if (!hazard->related)
    hazard->related = g_ptr_array_new_with_free_func(related_free);
  g_ptr_array_add(hazard->related, related);
}

static guint criterion_order(const NkEvidence *e) {
  return e->criterion == NK_CRITERION_NONE ? NK_N_CRITERIA : (guint)e->criterion;
}

int nk_match_compare_sites(NkSite a, NkSite b) {
  int order = g_strcmp0(a.file, b.file);
  if (!order)
    order = (a.line > b.line) - (a.line < b.line);
  return order ? order : (a.column > b.column) - (a.column < b.column);
}

static NkSite related_site(const NkRelated *related) {
  return (NkSite){related->file, related->line, related->column};
}

static NkSite evidence_site(const NkEvidence *e) {
  return (NkSite){e->site_file, e->line, e->column};
}

static int compare_related(gconstpointer a, gconstpointer b) {
  const NkRelated *x = *(NkRelated *const *)a, *y = *(NkRelated *const *)b;
  int order = nk_match_compare_sites(related_site(x), related_site(y));
  return order ? order : strcmp(x->text, y->text);
}

/* By place, each once. */
static void order_related(GPtrArray *related) {
  g_ptr_array_sort(related, compare_related);
  for (guint i = related->len; i-- > 1;)
    if (compare_related(&related->pdata[i], &related->pdata[i - 1]) == 0)
      g_ptr_array_remove_index(related, i);
}

static int compare_evidence(gconstpointer a, gconstpointer b) {
  const NkEvidence *e = *(NkEvidence *const *)a, *f = *(NkEvidence *const *)b;
  int order = (criterion_order(e) > criterion_order(f)) - (criterion_order(e) < criterion_order(f));
  if (!order)
    order = (e->strength < f->strength) - (e->strength > f->strength);
  if (!order)
    order = nk_match_compare_sites(evidence_site(e), evidence_site(f));
  if (!order)
    order = strcmp(e->rule->id, f->rule->id);
  return order ? order : strcmp(e->id, f->id);
}

static int compare_hazards(gconstpointer a, gconstpointer b) {
  const NkHazard *h = *(NkHazard *const *)a, *i = *(NkHazard *const *)b;
  int order = g_strcmp0(h->file, i->file);
  if (!order)
    order = (h->line > i->line) - (h->line < i->line);
  if (!order)
    order = strcmp(h->rule, i->rule);
  if (!order)
    order = (h->column > i->column) - (h->column < i->column);
  return order ? order : strcmp(h->id, i->id);
}

NkMatches *nk_matches_new(void) {
  NkMatches *matches = g_new0(NkMatches, 1);
  matches->evidence = g_ptr_array_new_with_free_func((GDestroyNotify)evidence_free);
  matches->hazards = g_ptr_array_new_with_free_func((GDestroyNotify)hazard_free);
  matches->libraries = g_ptr_array_new_with_free_func(library_use_free);
  return matches;
}

/* Instances of one template say the same of one place. */
static gboolean is_repeat(const NkEvidence *e, const NkEvidence *f) {
  return e->rule == f->rule && e->column > 0 && strcmp(e->symbol, f->symbol) == 0 &&
         nk_match_compare_sites(evidence_site(e), evidence_site(f)) == 0;
}

static gboolean is_better(const NkEvidence *e, const NkEvidence *than) {
  return e->status != than->status ? e->status < than->status : e->refused < than->refused;
}

static void drop_repeats(GPtrArray *evidence) {
  gsize n = 0;
  g_autofree gpointer *all = g_ptr_array_steal(evidence, &n);
  for (gsize i = 0; i < n; i++) {
    gpointer *last = evidence->len ? &evidence->pdata[evidence->len - 1] : NULL;
    if (!last || !is_repeat(*last, all[i])) {
      g_ptr_array_add(evidence, all[i]);
      continue;
    }
    gboolean better = is_better(all[i], *last);
    evidence_free(better ? *last : all[i]);
    if (better)
      *last = all[i];
  }
}

void nk_matches_sort(NkMatches *matches) {
  g_ptr_array_sort(matches->evidence, compare_evidence);
  drop_repeats(matches->evidence);
  g_ptr_array_sort(matches->hazards, compare_hazards);
  for (guint i = 0; i < matches->hazards->len; i++) {
    NkHazard *hazard = matches->hazards->pdata[i];
    if (hazard->related)
      order_related(hazard->related);
  }
}
