/* check as text: one screen that says the verdict, why, and what to do. */
#include "analyzer/report/report_private.h"
#include "analyzer/report/text_layout.h"

#include <analyzer/base/text.h>
#include <string.h>

enum { BAR_CELLS = 20, MAX_LINES = 6 };

typedef struct {
  const NkJudgement *judgement;
  const NkReportOptions *options;
  NkLayout layout;
  guint kernel_bundles;
} Screen;

static NkColor verdict_color(NkVerdict verdict) {
  static const NkColor colors[] = {NK_COLOR_BAD, NK_COLOR_DOUBT, NK_COLOR_GOOD};
  return colors[verdict];
}

static void write_headline(Screen *screen) {
  const NkOutcome *outcome = nk_judgement_headline(screen->judgement);
  GString *out = screen->layout.out;
  g_autofree char *name = nk_report_name(screen->judgement);
  g_autofree char *why = nk_reason_text(outcome->reason);
  g_string_append_printf(out, "%s: ", name);
  nk_layout_colored(&screen->layout, verdict_color(outcome->verdict), nk_verdict_title(outcome->verdict));
  if (outcome == &screen->judgement->today)
    g_string_append_printf(out, " on macOS %s", screen->judgement->platform);
  g_string_append_c(out, '\n');
  nk_layout_wrapped(&screen->layout, "  ", why);
  g_string_append_c(out, '\n');
}

/* "file:line  symbol", then the message below it. */
static void write_evidence(Screen *screen, const NkEvidence *evidence, const char *message) {
  g_autofree char *place = nk_report_place(screen->judgement, evidence->site_file, evidence->line);
  g_autofree char *symbol = nk_report_clean(evidence->symbol);
  g_string_append(screen->layout.out, "    ");
  nk_layout_colored(&screen->layout, NK_COLOR_BOLD, place);
  g_string_append_printf(screen->layout.out, "%s%s\n", *place && *symbol ? "  " : "", symbol);
  nk_layout_wrapped(&screen->layout, "      ", message);
}

static const char *note_on(const NkEvidence *evidence, NkMet met) {
  if (met != NK_MET_NO)
    return "";
  if (evidence->refused || evidence->status == NK_STATUS_UNBUILT)
    return "does not count: ";
  return evidence->status == NK_STATUS_LIVE || evidence->status == NK_STATUS_DECLARED ? "" : "not reached: ";
}

static void write_criterion(Screen *screen, NkCriterion criterion) {
  const NkCriterionResult *result = &nk_judgement_headline(screen->judgement)->criteria[criterion];
  static const NkColor colors[] = {NK_COLOR_FAINT, NK_COLOR_DOUBT, NK_COLOR_GOOD};
  g_autofree char *bar = nk_layout_bar(result->score, BAR_CELLS);
  g_string_append_printf(screen->layout.out, "  %-18s %s  %.2f  ", nk_criterion_title(criterion), bar, result->score);
  nk_layout_colored(&screen->layout, colors[result->met], nk_met_name(result->met));
  g_string_append_c(screen->layout.out, '\n');
  if (!result->best && result->why)
    nk_layout_wrapped(&screen->layout, "    ", result->why);
  if (!result->best)
    return;
  g_autofree char *message = g_strconcat(note_on(result->best, result->met), result->best->message, NULL);
  write_evidence(screen, result->best, message);
}

/* Nothing was weighed where there is no code. */
static void write_criteria(Screen *screen) {
  if (nk_reason_is_codefree(nk_judgement_headline(screen->judgement)->reason))
    return;
  for (guint i = 0; i < NK_N_CRITERIA; i++)
    write_criterion(screen, (NkCriterion)i);
  g_string_append_c(screen->layout.out, '\n');
}

/* The union of a list of texts over the kernel bundles, sorted. */
static GPtrArray *over_bundles(const NkJudgement *judgement, gsize offset) {
  GPtrArray *all = g_ptr_array_new();
  for (guint i = 0; i < judgement->bundles->len; i++) {
    const NkBundleJudgement *bundle = g_ptr_array_index(judgement->bundles, i);
    GPtrArray *texts = G_STRUCT_MEMBER(GPtrArray *, bundle, offset);
    for (guint n = 0; bundle->kernel && n < texts->len; n++)
      if (!g_ptr_array_find_with_equal_func(all, g_ptr_array_index(texts, n), g_str_equal, NULL))
        g_ptr_array_add(all, g_ptr_array_index(texts, n));
  }
  g_ptr_array_sort(all, nk_text_compare);
  return all;
}

static void write_lists(Screen *screen) {
  g_autoptr(GPtrArray) buses = over_bundles(screen->judgement, G_STRUCT_OFFSET(NkBundleJudgement, buses));
  g_autoptr(GPtrArray) clients = over_bundles(screen->judgement, G_STRUCT_OFFSET(NkBundleJudgement, clients));
  g_autofree char *bus = nk_report_list(buses);
  g_autofree char *client = nk_report_list(clients);
  nk_layout_labelled(&screen->layout, "bus", bus);
  nk_layout_labelled(&screen->layout, "clients", client);
}

static guint sites_of_rule(const GPtrArray *evidence, const NkRule *rule) {
  guint n = 0;
  for (guint i = 0; i < evidence->len; i++)
    n += ((const NkEvidence *)g_ptr_array_index(evidence, i))->rule == rule;
  return n;
}

/* A line for each kind of operation: its first place, and how many others there are. */
static void write_kernel_only(Screen *screen, const NkBundleJudgement *bundle) {
  g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
  for (guint i = 0; i < bundle->kernel_only->len; i++) {
    const NkEvidence *evidence = g_ptr_array_index(bundle->kernel_only, i);
    if (!g_hash_table_add(seen, (gpointer)evidence->rule))
      continue;
    guint others = sites_of_rule(bundle->kernel_only, evidence->rule) - 1;
    g_autofree char *more = others ? g_strdup_printf(" (and %u more)", others) : g_strdup("");
    g_autofree char *place = nk_report_place(screen->judgement, evidence->site_file, evidence->line);
    g_autofree char *text = g_strdup_printf("%s%s: %s", place, more, evidence->message);
    nk_layout_labelled(&screen->layout, i == 0 ? "kernel-only" : "", text);
  }
  if (bundle->kernel_only->len)
    nk_layout_labelled(&screen->layout, "", "(needs the kernel, but the criteria do not mention it)");
}

/* Not in any target, or compiled out. */
static gboolean is_left_out(const NkEvidence *evidence) {
  gboolean compiled_out = evidence->status == NK_STATUS_DEAD && evidence->confidence <= 0;
  return evidence->criterion != NK_CRITERION_NONE && (compiled_out || evidence->status == NK_STATUS_UNBUILT);
}

/* What the build leaves out reads like evidence, so a reader wonders why it does not count. Each place once, and none
   that stands at a criterion already. */
static void write_left_out(Screen *screen, const NkBundleJudgement *bundle) {
  enum { MAX_PLACES = 3 };
  const GPtrArray *evidence = bundle->matches->evidence;
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < NK_N_CRITERIA; i++) {
    const NkEvidence *best = nk_judgement_headline(screen->judgement)->criteria[i].best;
    if (best)
      g_hash_table_add(seen, nk_report_place(screen->judgement, best->site_file, best->line));
  }
  guint said = 0;
  for (guint i = 0; i < evidence->len; i++) {
    const NkEvidence *one = g_ptr_array_index(evidence, i);
    char *place = is_left_out(one) ? nk_report_place(screen->judgement, one->site_file, one->line) : NULL;
    if (!place || !g_hash_table_add(seen, place) || said++ >= MAX_PLACES)
      continue;
    g_autofree char *text = g_strdup_printf("%s: %s", place, one->message);
    nk_layout_labelled(&screen->layout, said == 1 ? "does not count" : "", text);
  }
  g_autofree char *rest = said > MAX_PLACES ? g_strdup_printf("and %u more", said - MAX_PLACES) : NULL;
  if (rest)
    nk_layout_labelled(&screen->layout, "", rest);
}

static void write_libraries(Screen *screen, const NkBundleJudgement *bundle) {
  g_autofree char *text = nk_report_libraries(screen->judgement, bundle);
  if (text)
    nk_layout_labelled(&screen->layout, "libraries", text);
}

static const char *grade_text(const char *grade) {
  static const struct {
    const char *grade, *text;
  } texts[] = {{"free", "freely"}, {"entitled", "with an entitlement"}, {"partial", "in part"}};
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
    if (g_strcmp0(texts[i].grade, grade) == 0)
      return texts[i].text;
  return "perhaps";
}

/* Counterparts of what speaks for or against a criterion; else of the bus; else of anything. */
static void write_ways_out(Screen *screen, const NkBundleJudgement *bundle) {
  GPtrArray *ways = bundle->ways_out;
  guint rank = ways->len ? ((const NkWayOut *)g_ptr_array_index(ways, 0))->rank : 0;
  for (guint i = 0, said = 0; i < ways->len && said < MAX_LINES; i++) {
    const NkWayOut *way = g_ptr_array_index(ways, i);
    if (way->rank > rank)
      break;
    const NkAlternative *alternative = way->alternative;
    g_autofree char *since = alternative->since ? g_strdup_printf(" since macOS %s", alternative->since) : g_strdup("");
    g_autofree char *text =
        g_strdup_printf("%s: %s, %s%s", way->need, alternative->use, grade_text(alternative->grade), since);
    nk_layout_labelled(&screen->layout, said++ == 0 ? "outside kernel" : "", text);
  }
}

/* The longest tables are in the documents; here only what holds the code in the kernel. */
static void write_migration(Screen *screen, const NkBundleJudgement *bundle) {
  g_autoptr(GString) blockers = g_string_new(NULL);
  guint without = 0;
  for (guint i = 0; i < bundle->uses->len; i++) {
    const NkUse *use = g_ptr_array_index(bundle->uses, i);
    if (use->counterpart)
      break;
    if (without++ < MAX_LINES)
      g_string_append_printf(blockers, "%s%s", without > 1 ? ", " : "; none for ", use->name);
  }
  if (without > MAX_LINES)
    g_string_append_printf(blockers, " and %u more", without - MAX_LINES);
  g_autofree char *text = g_strdup_printf("%d%% of the uses of kernel interfaces have a counterpart%s",
                                          nk_report_percent_down(bundle->movable_share), blockers->str);
  if (bundle->uses->len)
    nk_layout_labelled(&screen->layout, "migration", text);
}

static void write_changes(Screen *screen, const NkBundleJudgement *bundle) {
  if (bundle->changes->len == 0)
    return;
  g_string_append(screen->layout.out, "\n  what would change the answer\n");
  for (guint i = 0; i < bundle->changes->len; i++)
    nk_layout_wrapped(&screen->layout, "    - ", g_ptr_array_index(bundle->changes, i));
}

/* A claim stands beside the verdict with its owner and date, also where it does not count. */
static void write_claims(Screen *screen, const NkBundleJudgement *bundle) {
  for (guint i = 0; i < bundle->claims->len; i++) {
    const NkClaimState *state = g_ptr_array_index(bundle->claims, i);
    const NkClaim *claim = state->claim;
    g_autofree char *text =
        g_strdup_printf("%s, %s: %s (%s, until %s; %s)%s%s", nk_criterion_title((NkCriterion)claim->criterion),
                        state->status, claim->statement, claim->owner, claim->expiry, claim->evidence,
                        state->why ? "; " : "", state->why ? state->why : "");
    nk_layout_labelled(&screen->layout, i == 0 ? "claims" : "", text);
  }
}

static void write_other_policy(Screen *screen) {
  const NkJudgement *judgement = screen->judgement;
  gboolean today = nk_judgement_headline(judgement) == &judgement->today;
  g_autofree char *text = nk_report_outcome(today ? &judgement->documented : &judgement->today);
  g_autofree char *label = today ? g_strdup("documented") : g_strdup_printf("on macOS %s", judgement->platform);
  nk_layout_labelled(&screen->layout, label, text);
}

static void write_coverage(Screen *screen, const NkBundleJudgement *bundle) {
  g_autofree char *coverage = nk_report_coverage(&bundle->coverage);
  g_autofree char *text = g_strdup_printf("%s (kernel headers: %s)", coverage, screen->judgement->sdk);
  nk_layout_labelled(&screen->layout, bundle->incomplete ? "incomplete" : "coverage", text);
}

/* Without code there is only what the property list binds. */
static void write_bindings(Screen *screen, const NkBundleJudgement *bundle) {
  g_autoptr(GPtrArray) texts = nk_report_bindings(bundle->bundle);
  for (guint i = 0; i < texts->len && i < MAX_LINES; i++)
    nk_layout_labelled(&screen->layout, i == 0 ? "binds" : "", g_ptr_array_index(texts, i));
  if (texts->len > MAX_LINES) {
    g_autofree char *rest = g_strdup_printf("and %u more", texts->len - MAX_LINES);
    nk_layout_labelled(&screen->layout, "", rest);
  }
}

/* What is missing stands beside every verdict that was reached without it. */
static void write_incomplete(Screen *screen, const NkBundleJudgement *leading) {
  const NkJudgement *judgement = screen->judgement;
  for (guint i = 0; i < judgement->bundles->len; i++) {
    const NkBundleJudgement *bundle = g_ptr_array_index(judgement->bundles, i);
    if (!bundle->incomplete || bundle == leading)
      continue;
    g_autofree char *coverage = nk_report_coverage(&bundle->coverage);
    g_autofree char *text = g_strdup_printf("%s: %s", bundle->bundle->name, coverage);
    nk_layout_labelled(&screen->layout, "incomplete", text);
  }
}

/* Details come from the bundle that gives the project its verdict. */
static void write_leading(Screen *screen) {
  const NkBundleJudgement *leading = nk_report_leading(screen->judgement);
  write_lists(screen);
  if (leading) {
    write_kernel_only(screen, leading);
    write_left_out(screen, leading);
    write_libraries(screen, leading);
    write_ways_out(screen, leading);
    write_migration(screen, leading);
    write_claims(screen, leading);
  }
  write_other_policy(screen);
  if (leading && leading->coverage.units_total)
    write_coverage(screen, leading);
  else if (leading)
    write_bindings(screen, leading);
  write_incomplete(screen, leading);
  if (leading)
    write_changes(screen, leading);
}

/* Columns of the list of bundles: as wide as what stands in them. */
typedef struct {
  gsize name, kind;
} Columns;

static Columns columns_of(const GPtrArray *bundles) {
  Columns columns = {0};
  for (guint i = 0; i < bundles->len; i++) {
    const NkBundle *bundle = ((const NkBundleJudgement *)bundles->pdata[i])->bundle;
    columns.name = MAX(columns.name, strlen(bundle->name));
    columns.kind = MAX(columns.kind, strlen(nk_bundle_kind_name(bundle->kind)));
  }
  columns.name = MIN(columns.name, 28);
  return columns;
}

/* The verdict stands beside the bundle where there is room, else below it. */
static void write_bundle_row(Screen *screen, const NkBundleJudgement *bundle, const Columns *columns) {
  enum { INDENT = 4 };
  gboolean today = nk_judgement_headline(screen->judgement) == &screen->judgement->today;
  const NkOutcome *outcome = today ? &bundle->today : &bundle->documented;
  g_autofree char *name = nk_report_clean(bundle->bundle->name);
  const char *kind = nk_bundle_kind_name(bundle->bundle->kind);
  gsize verdict = strlen(nk_verdict_name(outcome->verdict)) + strlen(": ") + strlen(outcome->reason);
  gboolean below = INDENT + MAX(columns->name, strlen(name)) + 1 + columns->kind + 1 + verdict > screen->layout.width;
  g_string_append_printf(screen->layout.out, "%*s%-*s %-*s", INDENT, "", (int)columns->name, name,
                         below ? 0 : (int)columns->kind, kind);
  g_string_append_printf(screen->layout.out, "%s%*s", below ? "\n" : "", below ? 2 * INDENT : 1, "");
  nk_layout_colored(&screen->layout, verdict_color(outcome->verdict), nk_verdict_name(outcome->verdict));
  g_string_append_printf(screen->layout.out, ": %s\n", outcome->reason);
}

/* Those with kernel code; of the others, which are many in some trees, only a few. */
static void write_bundles(Screen *screen) {
  enum { MAX_OTHERS = 5 };
  const GPtrArray *bundles = screen->judgement->bundles;
  guint others = 0;
  if (bundles->len < 2)
    return;
  const Columns columns = columns_of(bundles);
  g_string_append(screen->layout.out, "\n  bundles\n");
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < bundles->len; i++) {
      const NkBundleJudgement *bundle = g_ptr_array_index(bundles, i);
      gboolean other = !bundle->kernel || bundle->bundle->kind == NK_BUNDLE_CODELESS_KEXT;
      if (other == (pass == 1) && (!other || others++ < MAX_OTHERS || screen->options->verbose))
        write_bundle_row(screen, bundle, &columns);
    }
  if (others > MAX_OTHERS && !screen->options->verbose)
    g_string_append_printf(screen->layout.out, "    and %u more without kernel code\n", others - MAX_OTHERS);
}

static void write_without_kernel(Screen *screen) {
  g_autoptr(GPtrArray) steps = nk_report_next_steps(screen->judgement);
  for (guint i = 0; i < steps->len; i++)
    nk_layout_wrapped(&screen->layout, "  ", g_ptr_array_index(steps, i));
  nk_layout_wrapped(&screen->layout, "  ", "To judge a kernel part before it is written: needkext plan --template");
}

gboolean nk_report_text(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error) {
  (void)error;
  Screen screen = {judgement,
                   options,
                   {out, options->width ? options->width : 80, options->color},
                   nk_report_kernel_bundles(judgement)};
  write_headline(&screen);
  if (screen.kernel_bundles == 0) {
    write_without_kernel(&screen);
  } else {
    write_criteria(&screen);
    write_leading(&screen);
  }
  write_bundles(&screen);
  return TRUE;
}
