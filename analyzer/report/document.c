/* The report: what is said about the project as a whole. */
#include "analyzer/report/document.h"
#include "analyzer/report/report_private.h"

#define TITLES(...) ((const char *const[]){__VA_ARGS__, NULL})

char *nk_document_title(const NkJudgement *judgement) {
  g_autofree char *name = nk_report_name(judgement);
  return g_strdup_printf("Kernel code in %s", name);
}

static void add_verdict(GPtrArray *document, const NkJudgement *judgement) {
  const NkOutcome *outcome = nk_judgement_headline(judgement);
  NkBlock *block = nk_document_paragraph(document, NULL);
  g_autofree char *why = nk_reason_text(outcome->reason);
  nk_block_verdict(block, outcome->verdict);
  g_autofree char *text = g_strdup_printf(": %s.", why);
  nk_block_cell(block, NK_CELL_TEXT, text);
  gboolean today = outcome == &judgement->today;
  g_autofree char *other = nk_report_outcome(today ? &judgement->documented : &judgement->today);
  g_autofree char *line = today ? g_strdup_printf("By the documented criteria: %s.", other)
                                : g_strdup_printf("On macOS %s: %s.", judgement->platform, other);
  nk_document_paragraph(document, line);
}

static void add_criteria(GPtrArray *document, const NkJudgement *judgement) {
  const NkOutcome *outcome = nk_judgement_headline(judgement);
  nk_document_heading(document, 2, "Criteria");
  NkBlock *table = nk_document_table(document, TITLES("Criterion", "Met", "Score", "Where", "Why"));
  for (guint i = 0; i < NK_N_CRITERIA; i++) {
    const NkCriterionResult *result = &outcome->criteria[i];
    const NkEvidence *best = result->best;
    g_autofree char *place = best ? nk_report_place(judgement, best->site_file, best->line) : g_strdup("");
    nk_block_row(table);
    nk_block_cell(table, NK_CELL_TEXT, nk_criterion_title((NkCriterion)i));
    nk_block_cell(table, NK_CELL_TEXT, nk_met_name(result->met));
    nk_block_score(table, result->score);
    nk_block_cell(table, NK_CELL_CODE, place);
    nk_block_cell(table, NK_CELL_TEXT, result->why ? result->why : "nothing was found");
  }
}

static void add_bundles(GPtrArray *document, const NkJudgement *judgement) {
  if (judgement->bundles->len == 0)
    return;
  gboolean today = nk_judgement_headline(judgement) == &judgement->today;
  nk_document_heading(document, 2, "Bundles");
  NkBlock *table = nk_document_table(document, TITLES("Name", "Kind", "Verdict", "Reason", "Path"));
  for (guint i = 0; i < judgement->bundles->len; i++) {
    const NkBundleJudgement *bundle = g_ptr_array_index(judgement->bundles, i);
    const NkOutcome *outcome = today ? &bundle->today : &bundle->documented;
    g_autofree char *path = nk_report_place(judgement, bundle->bundle->path, 0);
    g_autofree char *why = nk_reason_text(outcome->reason);
    nk_block_row(table);
    nk_block_cell(table, NK_CELL_TEXT, bundle->bundle->name);
    nk_block_cell(table, NK_CELL_TEXT, nk_bundle_kind_name(bundle->bundle->kind));
    nk_block_verdict(table, outcome->verdict);
    nk_block_cell(table, NK_CELL_TEXT, why);
    nk_block_cell(table, NK_CELL_CODE, path);
  }
}

static void add_pair(NkBlock *table, const char *name, const char *value) {
  nk_block_row(table);
  nk_block_cell(table, NK_CELL_TEXT, name);
  nk_block_cell(table, NK_CELL_TEXT, value ? value : "unknown");
}

static void add_origin(GPtrArray *document, const NkJudgement *judgement) {
  nk_document_heading(document, 2, "How this was judged");
  NkBlock *table = nk_document_table(document, TITLES("What", "Which"));
  g_autofree char *revision =
      judgement->commit ? g_strdup_printf("%s%s", judgement->commit, judgement->dirty ? ", with local changes" : "")
                        : NULL;
  add_pair(table, "needkext", judgement->tool_version);
  add_pair(table, "Catalogue", judgement->catalog_version);
  add_pair(table, "Policy", judgement->policy_version);
  add_pair(table, "libclang", judgement->libclang ? judgement->libclang : "not needed");
  add_pair(table, "Kernel headers", judgement->sdk);
  add_pair(table, "Revision", revision);
}

static void add_diagnostics(GPtrArray *document, const NkJudgement *judgement) {
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < judgement->diagnostics->len; i++) {
    const NkDiagnostic *one = g_ptr_array_index(judgement->diagnostics, i);
    g_autofree char *place = nk_report_place(judgement, one->file, one->line);
    g_ptr_array_add(texts, g_strdup_printf("%s%s%s: %s", place, *place ? ": " : "", one->level, one->message));
  }
  nk_document_texts(document, 2, "Remarks about the analysis", texts);
}

static void add_signature(GPtrArray *document) {
  nk_document_heading(document, 2, "Decision");
  NkBlock *table = nk_document_table(document, TITLES("Decided by", "Date", "Decision and reason"));
  nk_block_row(table);
  for (guint i = 0; i < 3; i++)
    nk_block_cell(table, NK_CELL_TEXT, "");
}

GPtrArray *nk_document_new(const NkJudgement *judgement, gboolean signature) {
  GPtrArray *document = g_ptr_array_new();
  g_autofree char *title = nk_document_title(judgement);
  nk_document_heading(document, 1, title);
  add_verdict(document, judgement);
  if (nk_report_kernel_bundles(judgement)) {
    add_criteria(document, judgement);
  } else {
    g_autoptr(GPtrArray) steps = nk_report_next_steps(judgement);
    nk_document_texts(document, 2, "What was found", steps);
  }
  add_bundles(document, judgement);
  for (guint i = 0; i < judgement->bundles->len; i++) {
    const NkBundleJudgement *bundle = g_ptr_array_index(judgement->bundles, i);
    if (bundle->kernel)
      nk_document_bundle(document, judgement, bundle);
  }
  add_origin(document, judgement);
  add_diagnostics(document, judgement);
  if (signature)
    add_signature(document);
  return document;
}
