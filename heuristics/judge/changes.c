/* What would change the answer: evidence on which it hangs alone, evidence that does not count yet, what is missing. */
#include "heuristics/judge/bundle.h"

enum { MAX_OF_A_KIND = 3 };

static void say(NkBundleJudgement *judgement, const char *format, ...) G_GNUC_PRINTF(2, 3);

static void say(NkBundleJudgement *judgement, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  g_ptr_array_add(judgement->changes, g_strdup_vprintf(format, arguments));
  va_end(arguments);
}

/* "Foo::start (Ethernet controller, Foo.cpp:12)". Caller frees. */
static char *describe(const NkProject *project, const NkEvidence *evidence) {
  const char *title = evidence->rule->title ? evidence->rule->title : evidence->rule->id;
  if (!evidence->site_file)
    return g_strdup_printf("%s (%s)", evidence->symbol ? evidence->symbol : evidence->rule->id, title);
  g_autofree char *file = nk_project_display(project, evidence->site_file);
  return g_strdup_printf("%s (%s, %s:%u)",
                         evidence->symbol && *evidence->symbol ? evidence->symbol : evidence->rule->id, title, file,
                         evidence->line);
}

static gboolean is_strong(const NkEvidence *evidence) {
  return evidence->strength >= NK_STRENGTH_STRONG && evidence->criterion != NK_CRITERION_NONE;
}

/* "A", "A and B", "A, B and C". */
static char *describe_all(const NkProject *project, const GPtrArray *facts) {
  GString *text = g_string_new(NULL);
  for (guint i = 0; i < facts->len; i++) {
    g_autofree char *one = describe(project, g_ptr_array_index(facts, i));
    g_string_append_printf(text, "%s%s", i == 0 ? "" : i + 1 == facts->len ? " and " : ", ", one);
  }
  return g_string_free(text, FALSE);
}

/* The facts that hold the documented answer, the fewest first. */
static void say_turns(NkBundleJudgement *judgement, const NkProject *project) {
  guint said = 0, all = 0;
  for (guint i = 0; i < judgement->turns->len; i++) {
    const NkTurn *turn = g_ptr_array_index(judgement->turns, i);
    if (turn->today)
      continue;
    all++;
    if (said == MAX_OF_A_KIND)
      continue;
    g_autofree char *what = describe_all(project, turn->without);
    say(judgement, "Without %s the answer would be %s.", what, nk_verdict_name(turn->verdict));
    said++;
  }
  if (all > said)
    say(judgement, "%u other sets of at most three facts turn it too.", all - said);
}

/* Strong evidence in code that nothing reaches, or whose registration is refused. */
static void say_inactive(NkBundleJudgement *judgement, const NkProject *project, const NkScale *scale) {
  for (guint i = 0, said = 0; i < scale->evidence->len && said < MAX_OF_A_KIND; i++) {
    const NkEvidence *evidence = g_ptr_array_index(scale->evidence, i);
    if (evidence->criterion == NK_CRITERION_NONE || nk_scale_counts(scale, evidence))
      continue;
    if (judgement->documented.criteria[evidence->criterion].met == NK_MET_YES)
      continue;
    g_autofree char *what = describe(project, evidence);
    if (evidence->refused && evidence->status == NK_STATUS_LIVE) {
      say(judgement, "%s would count for %s, but: %s.", what, nk_criterion_name(evidence->criterion),
          evidence->message);
      said++;
    } else if (!evidence->refused && evidence->status == NK_STATUS_DEAD && is_strong(evidence) &&
               evidence->polarity == NK_POLARITY_FOR) {
      say(judgement, "%s would count for %s if it were built and reached.", what,
          nk_criterion_name(evidence->criterion));
      said++;
    }
  }
}

static const NkWanted *wanted_for(const NkBundleJudgement *judgement, guint criterion) {
  for (guint i = 0; i < judgement->wanted->len; i++) {
    const NkWanted *wanted = g_ptr_array_index(judgement->wanted, i);
    if ((guint)wanted->criterion == criterion)
      return wanted;
  }
  return NULL;
}

/* "; the strongest rule that fits its bus and family: ...", or nothing. Caller frees. */
static char *describe_wanted(const NkWanted *wanted) {
  if (!wanted || !wanted->rule || wanted->met != NK_MET_YES)
    return g_strdup("");
  if (wanted->others == 0)
    return g_strdup_printf("; the strongest rule that fits its bus and family: %s (%s)", wanted->rule->id,
                           wanted->rule->title);
  return g_strdup_printf("; %u rules are strong enough and fit its bus and family, such as %s (%s)", wanted->others + 1,
                         wanted->rule->id, wanted->rule->title);
}

static void say_wanted(NkBundleJudgement *judgement, const NkScale *scale) {
  for (guint i = 0; i < NK_N_CRITERIA; i++) {
    if (judgement->documented.criteria[i].met == NK_MET_YES)
      continue;
    g_autofree char *entry = describe_wanted(wanted_for(judgement, i));
    say(judgement, "For %s: %s%s.", nk_criterion_name((NkCriterion)i), scale->policy->wanted[i], entry);
  }
}

static void say_missing(NkBundleJudgement *judgement) {
  const NkCoverage *coverage = &judgement->coverage;
  if (coverage->units_failed)
    say(judgement, "%u of %u sources could not be analysed: their contents may change the answer.",
        coverage->units_failed, coverage->units_total);
  if (coverage->missing_headers->len == 0)
    return;
  g_autoptr(GString) names = g_string_new(NULL);
  guint n = MIN(coverage->missing_headers->len, MAX_OF_A_KIND);
  for (guint i = 0; i < n; i++)
    g_string_append_printf(names, "%s%s", i ? ", " : "", (char *)g_ptr_array_index(coverage->missing_headers, i));
  if (n < coverage->missing_headers->len)
    g_string_append_printf(names, " and %u more", coverage->missing_headers->len - n);
  say(judgement, "Headers that were not found (%s): name their directories with -I or --sdk.", names->str);
}

void nk_changes_take(NkBundleJudgement *judgement, const NkProject *project, const NkScale *scale) {
  gboolean justified = judgement->documented.verdict == NK_VERDICT_JUSTIFIED;
  if (scale->low_coverage || (!justified && scale->has_source))
    say_missing(judgement);
  say_turns(judgement, project);
  say_inactive(judgement, project, scale);
  if (!justified && scale->has_source)
    say_wanted(judgement, scale);
}
