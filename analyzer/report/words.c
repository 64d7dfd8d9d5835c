/* Phrases that the text, Markdown and HTML outputs share. */
#include "analyzer/report/report_private.h"

#include <math.h>

const char *nk_criterion_title(NkCriterion criterion) {
  static const char *const titles[NK_N_CRITERIA] = {"kernel client", "primary interrupt", "shared resource"};
  return criterion == NK_CRITERION_NONE ? "" : titles[criterion];
}

const char *nk_verdict_title(NkVerdict verdict) {
  static const char *const titles[] = {"Not justified", "Inconclusive", "Justified"};
  return titles[verdict];
}

char *nk_report_clean(const char *text) {
  g_autofree char *valid = g_utf8_make_valid(text ? text : "", -1);
  GString *clean = g_string_new(NULL);
  for (const char *p = valid; *p; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    g_string_append_unichar(clean, g_unichar_iscntrl(c) ? ' ' : c);
  }
  return g_string_free(clean, FALSE);
}

char *nk_report_place(const NkJudgement *judgement, const char *file, guint line) {
  if (!file)
    return g_strdup("");
  g_autofree char *shown = nk_project_display(judgement->project, file);
  g_autofree char *clean = nk_report_clean(shown);
  return line ? g_strdup_printf("%s:%u", clean, line) : g_steal_pointer(&clean);
}

char *nk_report_list(GPtrArray *texts) {
  if (texts->len == 0)
    return g_strdup("none");
  GString *list = g_string_new(NULL);
  for (guint i = 0; i < texts->len; i++)
    g_string_append_printf(list, "%s%s",
                           i == 0                ? ""
                           : i + 1 == texts->len ? " and "
                                                 : ", ",
                           (const char *)g_ptr_array_index(texts, i));
  return g_string_free(list, FALSE);
}

char *nk_report_outcome(const NkOutcome *outcome) {
  g_autofree char *why = nk_reason_text(outcome->reason);
  return g_strdup_printf("%s: %s", nk_verdict_name(outcome->verdict), why);
}

char *nk_report_coverage(const NkCoverage *coverage) {
  GString *text = g_string_new(NULL);
  g_string_append_printf(text, "%u of %u sources analysed", coverage->units_total - coverage->units_failed,
                         coverage->units_total);
  if (coverage->units_partial)
    g_string_append_printf(text, " (%u with errors)", coverage->units_partial);
  g_string_append_printf(text, ", %.0f%% of %u calls resolved", coverage->share * 100, coverage->calls_total);
  if (coverage->missing_headers->len)
    g_string_append_printf(text, ", %u header%s missing", coverage->missing_headers->len,
                           coverage->missing_headers->len == 1 ? "" : "s");
  return g_string_free(text, FALSE);
}

char *nk_report_name(const NkJudgement *judgement) {
  g_autofree char *name = g_path_get_basename(judgement->project->path);
  return nk_report_clean(name);
}

GPtrArray *nk_report_bindings(const NkBundle *bundle) {
  GPtrArray *texts = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; bundle->personalities && i < bundle->personalities->len; i++) {
    const NkPersonality *one = g_ptr_array_index(bundle->personalities, i);
    const char *driver = one->io_class ? one->io_class : one->user_class;
    g_ptr_array_add(texts, g_strdup_printf("%s: %s driven by %s", one->name ? one->name : "personality",
                                           one->provider_class ? one->provider_class : "any provider",
                                           driver ? driver : "no class"));
  }
  return texts;
}

/* Adds "what: a, b" where `list` has anything. */
static void add_list(GString *text, const char *what, const GString *list) {
  if (list->len)
    g_string_append_printf(text, "%s%s: %s", text->len ? "; " : "", what, list->str);
}

char *nk_report_libraries(const NkJudgement *judgement, const NkBundleJudgement *bundle) {
  const GPtrArray *libraries = bundle->matches->libraries;
  g_autoptr(GString) idle = g_string_new(NULL), missing = g_string_new(NULL);
  for (guint i = 0; i < libraries->len; i++) {
    const NkLibraryUse *use = g_ptr_array_index(libraries, i);
    if (use->linked && !use->used)
      g_string_append_printf(idle, "%s%s", idle->len ? ", " : "", use->name);
    if (use->linked)
      continue;
    g_autofree char *place = nk_report_place(judgement, use->file, use->line);
    g_string_append_printf(missing, "%s%s (%s, %s)", missing->len ? ", " : "", use->name, use->used, place);
  }
  if (!libraries->len)
    return NULL;
  GString *text = g_string_new(NULL);
  add_list(text, "used and not linked", missing);
  add_list(text, "linked and not used", idle);
  if (!text->len)
    g_string_append(text, "what is linked is used, and nothing else is needed");
  return g_string_free(text, FALSE);
}

int nk_report_percent_down(double share) {
  return (int)floor(CLAMP(share, 0, 1) * 100 + 1e-9); /* 0.57 is not less than 57 % */
}

guint nk_report_kernel_bundles(const NkJudgement *judgement) {
  guint n = 0;
  for (guint i = 0; i < judgement->bundles->len; i++)
    n += ((const NkBundleJudgement *)g_ptr_array_index(judgement->bundles, i))->kernel != 0;
  return n;
}

const NkBundleJudgement *nk_report_leading(const NkJudgement *judgement) {
  const NkOutcome *headline = nk_judgement_headline(judgement);
  const NkBundleJudgement *leading = NULL;
  for (guint i = 0; i < judgement->bundles->len; i++) {
    const NkBundleJudgement *one = g_ptr_array_index(judgement->bundles, i);
    const NkOutcome *outcome = headline == &judgement->today ? &one->today : &one->documented;
    if (!one->kernel || outcome->verdict != headline->verdict || g_strcmp0(outcome->reason, headline->reason) != 0)
      continue;
    if (!leading || outcome->score > (headline == &judgement->today ? leading->today : leading->documented).score)
      leading = one;
  }
  return leading;
}

static void say_what_it_is(const NkJudgement *judgement, GPtrArray *steps) {
  const NkProject *project = judgement->project;
  if (!project->has_sources)
    g_ptr_array_add(steps, g_strdup("No C or C++ source was found below this path."));
  else if (!project->has_kernel_source)
    g_ptr_array_add(steps, g_strdup("The sources include no kernel header."));
  for (guint i = 0; i < judgement->bundles->len && i < 5; i++) {
    const NkBundleJudgement *one = g_ptr_array_index(judgement->bundles, i);
    if (one->kernel)
      continue;
    const char *kind = nk_bundle_kind_name(one->bundle->kind), *why = one->bundle->why;
    g_ptr_array_add(steps, g_strdup_printf("%s is %s %s%s%s.", one->bundle->name, strchr("aeiou", *kind) ? "an" : "a",
                                           kind, why ? ": " : "", why ? why : ""));
  }
  if (project->openings && project->openings->len) {
    const NkOpening *opening = g_ptr_array_index(project->openings, 0);
    g_autofree char *place = nk_report_place(judgement, opening->file, opening->line);
    g_ptr_array_add(steps, g_strdup_printf("It reaches drivers from user space (%s %s, %s%s).", opening->kind,
                                           opening->name, place, project->openings->len > 1 ? " and others" : ""));
  }
}

GPtrArray *nk_report_next_steps(const NkJudgement *judgement) {
  GPtrArray *steps = g_ptr_array_new_with_free_func(g_free);
  say_what_it_is(judgement, steps);
  g_ptr_array_add(steps, g_strdup("A kernel part would have to show a client in the kernel, a primary interrupt, or "
                                  "a resource that many applications need."));
  return steps;
}
