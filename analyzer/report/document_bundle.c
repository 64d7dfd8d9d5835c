/* The report: one kernel bundle. */
#include "analyzer/report/document.h"
#include "analyzer/report/report_private.h"

#include <string.h>

#define TITLES(...) ((const char *const[]){__VA_ARGS__, NULL})

static void add_summary(GPtrArray *document, const NkJudgement *judgement, const NkBundleJudgement *bundle) {
  gboolean today = nk_judgement_headline(judgement) == &judgement->today;
  const NkOutcome *outcome = today ? &bundle->today : &bundle->documented;
  g_autofree char *title = g_strdup_printf("Bundle %s", bundle->bundle->name);
  nk_document_heading(document, 2, title);
  g_autofree char *why = nk_reason_text(outcome->reason);
  g_autofree char *buses = nk_report_list(bundle->buses);
  g_autofree char *clients = nk_report_list(bundle->clients);
  g_autofree char *text = g_strdup_printf(": %s. Bus: %s. Clients: %s.", why, buses, clients);
  NkBlock *block = nk_document_paragraph(document, NULL);
  nk_block_verdict(block, outcome->verdict);
  nk_block_cell(block, NK_CELL_TEXT, text);
  g_autofree char *coverage = nk_report_coverage(&bundle->coverage);
  g_autofree char *line = g_strdup_printf("%s%s.", bundle->incomplete ? "Incomplete: " : "", coverage);
  nk_document_paragraph(document, line);
}

/* "Foo::start > Foo::setUp": from the entry point down. */
static char *path_text(const NkEvidence *evidence) {
  GString *text = g_string_new(NULL);
  for (guint i = 0; evidence->path && i < evidence->path->len; i++)
    g_string_append_printf(text, "%s%s", i ? " > " : "", g_array_index(evidence->path, NkStep, i).function->qualified);
  return g_string_free(text, FALSE);
}

static void add_evidence(GPtrArray *document, const NkJudgement *judgement, const NkBundleJudgement *bundle) {
  GPtrArray *all = bundle->matches->evidence;
  if (all->len == 0)
    return;
  nk_document_heading(document, 3, "Evidence");
  NkBlock *table = nk_document_table(
      document, TITLES("Criterion", "Says", "Strength", "Confidence", "Status", "Where", "What", "Reached through"));
  for (guint i = 0; i < all->len; i++) {
    const NkEvidence *evidence = g_ptr_array_index(all, i);
    gboolean against = evidence->refused || evidence->polarity == NK_POLARITY_AGAINST;
    g_autofree char *place = nk_report_place(judgement, evidence->site_file, evidence->line);
    g_autofree char *path = path_text(evidence);
    gboolean judged = evidence->criterion != NK_CRITERION_NONE;
    nk_block_row(table);
    nk_block_cell(table, NK_CELL_TEXT, nk_criterion_title(evidence->criterion));
    nk_block_cell(table, NK_CELL_TEXT, !judged ? "" : against ? "against" : "for");
    nk_block_cell(table, NK_CELL_TEXT, judged ? nk_strength_name(evidence->strength) : "");
    nk_block_score(table, evidence->confidence);
    nk_block_cell(table, NK_CELL_TEXT, nk_status_name(evidence->status));
    nk_block_cell(table, NK_CELL_CODE, place);
    nk_block_cell(table, NK_CELL_TEXT, evidence->message);
    nk_block_cell(table, NK_CELL_CODE, path);
  }
}

static void add_kernel_only(GPtrArray *document, const NkJudgement *judgement, const NkBundleJudgement *bundle) {
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < bundle->kernel_only->len; i++) {
    const NkEvidence *evidence = g_ptr_array_index(bundle->kernel_only, i);
    g_autofree char *place = nk_report_place(judgement, evidence->site_file, evidence->line);
    g_ptr_array_add(texts, g_strdup_printf("%s: %s", place, evidence->message));
  }
  nk_document_texts(document, 3, "Operations outside the criteria that need the kernel", texts);
}

static void add_residency(GPtrArray *document, const NkBundleJudgement *bundle) {
  static const char *const meanings[NK_N_RESIDENCIES] = {"must stay in the kernel", "could move out of it",
                                                         "is never reached", "cannot be told"};
  guint total = 0;
  for (guint i = 0; i < NK_N_RESIDENCIES; i++)
    total += bundle->functions[i];
  if (total == 0)
    return;
  nk_document_heading(document, 3, "Where the code must live");
  NkBlock *table = nk_document_table(document, TITLES("Code that", "Functions", "Lines"));
  for (guint i = 0; i < NK_N_RESIDENCIES; i++) {
    g_autofree char *functions = g_strdup_printf("%u", bundle->functions[i]);
    g_autofree char *lines = g_strdup_printf("%u", bundle->lines[i]);
    nk_block_row(table);
    nk_block_cell(table, NK_CELL_TEXT, meanings[i]);
    nk_block_cell(table, NK_CELL_TEXT, functions);
    nk_block_cell(table, NK_CELL_TEXT, lines);
  }
}

static void add_ways_out(GPtrArray *document, const NkBundleJudgement *bundle) {
  if (bundle->ways_out->len == 0)
    return;
  nk_document_heading(document, 3, "Outside the kernel");
  NkBlock *table =
      nk_document_table(document, TITLES("For", "Use", "Since macOS", "Grade", "Entitlements", "Covers", "Gaps"));
  for (guint i = 0; i < bundle->ways_out->len; i++) {
    const NkWayOut *way = g_ptr_array_index(bundle->ways_out, i);
    const NkAlternative *alternative = way->alternative;
    g_autofree char *entitlements =
        alternative->entitlements ? g_strjoinv(", ", alternative->entitlements) : g_strdup("");
    const char *cells[] = {way->need,    alternative->use,    alternative->since, alternative->grade,
                           entitlements, alternative->covers, alternative->gaps};
    nk_block_row(table);
    for (gsize n = 0; n < G_N_ELEMENTS(cells); n++)
      nk_block_cell(table, NK_CELL_TEXT, cells[n] ? cells[n] : "");
  }
}

static void add_hazards(GPtrArray *document, const NkJudgement *judgement, const NkBundleJudgement *bundle) {
  GPtrArray *hazards = bundle->matches->hazards;
  if (hazards->len == 0)
    return;
  nk_document_heading(document, 3, "Findings");
  NkBlock *table = nk_document_table(document, TITLES("Level", "Where", "What", "Rule"));
  for (guint i = 0; i < hazards->len; i++) {
    const NkHazard *hazard = g_ptr_array_index(hazards, i);
    g_autofree char *place = nk_report_place(judgement, hazard->file, hazard->line);
    nk_block_row(table);
    nk_block_cell(table, NK_CELL_TEXT, hazard->level);
    nk_block_cell(table, NK_CELL_CODE, place);
    nk_block_cell(table, NK_CELL_TEXT, hazard->message);
    nk_block_cell(table, NK_CELL_CODE, hazard->rule);
  }
}

static void add_bindings(GPtrArray *document, const NkBundleJudgement *bundle) {
  g_autoptr(GPtrArray) texts = nk_report_bindings(bundle->bundle);
  nk_document_texts(document, 3, "What its property list binds", texts);
}

void nk_document_bundle(GPtrArray *document, const NkJudgement *judgement, const NkBundleJudgement *bundle) {
  add_summary(document, judgement, bundle);
  if (bundle->coverage.units_total == 0)
    add_bindings(document, bundle);
  add_evidence(document, judgement, bundle);
  add_kernel_only(document, judgement, bundle);
  nk_document_texts(document, 3, "What would change the answer", bundle->changes);
  add_ways_out(document, bundle);
  add_residency(document, bundle);
  add_hazards(document, judgement, bundle);
}
