/* What became of a bundle, in words. */
#include "analyzer/report/report_private.h"

enum { MAX_NAMES = 8 };

static void add_outcome(GPtrArray *lines, const NkPastBundle *then, const NkPastBundle *now) {
  if (then->documented != now->documented)
    g_ptr_array_add(lines, g_strdup_printf("verdict: %s -> %s", nk_verdict_name(then->documented),
                                           nk_verdict_name(now->documented)));
  if (then->today != now->today)
    g_ptr_array_add(
        lines, g_strdup_printf("on the platform: %s -> %s", nk_verdict_name(then->today), nk_verdict_name(now->today)));
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    if (then->met[i] != now->met[i])
      g_ptr_array_add(lines, g_strdup_printf("%s: %s -> %s", nk_criterion_title((NkCriterion)i),
                                             nk_met_name(then->met[i]), nk_met_name(now->met[i])));
}

static void add_residency(GPtrArray *lines, const NkPastBundle *then, const NkPastBundle *now) {
  g_autoptr(GString) text = g_string_new(NULL);
  for (guint i = 0; i < NK_N_RESIDENCIES; i++)
    if (then->lines[i] != now->lines[i])
      g_string_append_printf(text, "%s%s %u -> %u", text->len ? ", " : "", nk_residency_name((NkResidency)i),
                             then->lines[i], now->lines[i]);
  if (text->len)
    g_ptr_array_add(lines, g_strdup_printf("lines: %s", text->str));
}

static void append_names(GString *text, const char *sign, const GPtrArray *names) {
  for (guint i = 0; i < MIN(names->len, MAX_NAMES); i++)
    g_string_append_printf(text, "%s%s%s", text->len ? ", " : "", sign, (const char *)names->pdata[i]);
  if (names->len > MAX_NAMES)
    g_string_append_printf(text, ", %s%u more", sign, names->len - MAX_NAMES);
}

GPtrArray *nk_lint_changes(const NkBundleChange *change) {
  GPtrArray *lines = g_ptr_array_new_with_free_func(g_free);
  if (!change->now || !change->then) {
    const NkPastBundle *bundle = change->now ? change->now : change->then;
    g_ptr_array_add(lines,
                    g_strdup_printf("%s: %s", change->now ? "new" : "gone", nk_verdict_name(bundle->documented)));
    return lines;
  }
  g_autoptr(GString) names = g_string_new(NULL);
  append_names(names, "+", change->gained);
  append_names(names, "-", change->lost);
  if (g_strcmp0(change->then->key, change->now->key) != 0)
    g_ptr_array_add(lines, g_strdup_printf("identifier: %s -> %s", change->then->key, change->now->key));
  add_outcome(lines, change->then, change->now);
  add_residency(lines, change->then, change->now);
  if (names->len)
    g_ptr_array_add(lines, g_strdup_printf("kernel interfaces: %s", names->str));
  return lines;
}
