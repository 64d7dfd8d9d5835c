/* JSON that needkext wrote and somebody may have edited, by the first letter: a baseline (b), the judgement that a
   report is compared with (a). */
#include <needkext/report.h>

#include "../judge_bench.h"
#include "fuzz.h"

/* A judgement of one bundle, without code. */
static NkJudgement *judgement_new(Bench *bench) {
  bench_init(bench, NK_BUNDLE_KEXT);
  bench_add(bench, bench_rule(bench, "elm.rule"), NK_CRITERION_INTERRUPT, NK_STRENGTH_STRONG, "elm");
  GPtrArray *bundles = g_ptr_array_new();
  g_ptr_array_add(bundles, nk_judge_bundle(&bench->project, 0, NULL, NULL, bench_matches(bench), bench->documented,
                                           &bench->options));
  return nk_judge_project(&bench->project, bundles, bench->documented, &bench->options);
}

static void read_baseline(const guint8 *data, gsize size) {
  g_autofree char *file = fuzz_file("baseline.json", data, size);
  NkSnapshot *snapshot = nk_baseline_read(file, NULL);
  if (!snapshot)
    return;
  Bench bench;
  NkJudgement *judgement = judgement_new(&bench);
  nk_judgement_compare(judgement, snapshot, "baseline.json", NULL, NULL);
  g_autoptr(GString) out = g_string_new(NULL);
  nk_report_format("lint", "json")->write(judgement, &(NkReportOptions){0}, out, NULL);
  nk_judgement_free(judgement);
  bench_clear(&bench);
}

static void read_against(const guint8 *data, gsize size) {
  g_autofree char *file = fuzz_file("old.json", data, size);
  if (!nk_report_against_valid(file, NULL))
    return;
  Bench bench;
  NkJudgement *judgement = judgement_new(&bench);
  g_autoptr(GString) out = g_string_new(NULL);
  nk_report_format("report", "markdown")->write(judgement, &(NkReportOptions){.against = file}, out, NULL);
  nk_judgement_free(judgement);
  bench_clear(&bench);
}

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size) {
  if (size && *data == 'b')
    read_baseline(data + 1, size - 1);
  if (size && *data == 'a')
    read_against(data + 1, size - 1);
  return 0;
}
