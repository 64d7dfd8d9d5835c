/* Facts to a judgement: whatever a worker writes, what gets through the checks must not harm the stages behind them.
   The first letter says whether the rest is bytes (b), or changes (e) to what a worker took from a real driver. */
#include <needkext/extract.h>
#include <needkext/report.h>

#include "fuzz.h"

typedef struct {
  NkProject *project;
  NkCatalog *catalog;
  NkPolicy *policy;
  NkCautionRules *cautions;
  GPtrArray *facts; /* NkFacts of the project's units, as they are right */
  guint bundle;
} Driver;

static char *data_file(const char *name) {
  return g_build_filename(nk_data_dir(), name, NULL);
}

static const Driver *driver(void) {
  static Driver made;
  if (made.project)
    return &made;
  g_autoptr(GError) error = NULL;
  g_autofree char *packed = data_file("catalog.gvariant"), *policy = data_file("policy/documented.yaml");
  g_autofree char *cautions = data_file("policy/cautions.yaml");
  made.project = nk_project_open(&(NkProjectOptions){.path = NK_SOURCE_DIR "/fixtures/pci-nic"}, &error);
  g_assert_no_error(error);
  made.catalog = nk_catalog_open(packed, NULL, &error);
  g_assert_no_error(error);
  made.policy = nk_policy_read(policy, &error);
  g_assert_no_error(error);
  made.cautions = nk_caution_rules_read(cautions, &error);
  g_assert_no_error(error);
  g_autoptr(NkIndex) index = nk_index_new(made.project);
  made.facts = nk_extract_run(made.project, index, &(NkExtractOptions){.jobs = 1}, &error);
  g_assert_no_error(error);
  g_assert_cmpuint(made.facts->len, ==, 1);
  return &made;
}

static void judge(const Driver *driver, NkFacts *facts) {
  g_autoptr(GPtrArray) all = g_ptr_array_new();
  g_ptr_array_add(all, facts);
  g_autoptr(NkProgram) program =
      nk_program_new(driver->project, driver->bundle, all, nk_catalog_bases(driver->catalog), NULL);
  g_autoptr(NkReach) reach = nk_reach_new(program, driver->catalog);
  NkJudgeOptions how = {.catalog = driver->catalog, .today = driver->policy, .cautions = driver->cautions};
  GPtrArray *bundles = g_ptr_array_new();
  g_ptr_array_add(bundles, nk_judge_bundle(driver->project, driver->bundle, program, reach,
                                           nk_match_run(reach, program, driver->catalog), driver->policy, &how));
  g_autoptr(NkJudgement) judgement = nk_judge_project(driver->project, bundles, driver->policy, &how);
  g_autoptr(GString) out = g_string_new(NULL);
  nk_report_format("check", "json")->write(judgement, &(NkReportOptions){0}, out, NULL);
}

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size) {
  if (size < 1 || (*data != 'b' && *data != 'e'))
    return 0;
  const Driver *made = driver();
  const NkFacts *right = made->facts->pdata[0];
  g_autoptr(GBytes) whole = nk_facts_encode(right);
  g_autoptr(GBytes) bytes = *data == 'e' ? fuzz_edited(whole, data + 1, size - 1) : g_bytes_new(data + 1, size - 1);
  NkFacts *facts = nk_facts_open(right->file, bytes, NULL);
  if (facts)
    judge(made, facts);
  nk_facts_free(facts);
  return 0;
}
