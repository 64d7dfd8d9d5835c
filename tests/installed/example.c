/* libneedkext from outside: opens a project, judges it, walks the evidence. Built and run by tests/installed/run
   against an installed library, with the flags that pkg-config gives.

     example PROJECT

   Each stage is one call, in the order of the line that data travels; whoever makes something frees it. */
#include <needkext/extract.h>
#include <needkext/report.h>

#include <stdio.h>

typedef struct {
  NkCatalog *catalog;
  NkPolicy *policy;
} Knowledge;

static gboolean open_knowledge(Knowledge *knowledge, GError **error) {
  g_autofree char *catalog = g_build_filename(nk_data_dir(), "catalog.gvariant", NULL);
  g_autofree char *policy = g_build_filename(nk_data_dir(), "policy", "documented.yaml", NULL);
  knowledge->catalog = nk_catalog_open(catalog, NULL, error);
  knowledge->policy = knowledge->catalog ? nk_policy_read(policy, error) : NULL;
  return knowledge->policy != NULL;
}

static void print_evidence(const NkBundleJudgement *judgement) {
  for (guint i = 0; i < judgement->matches->evidence->len; i++) {
    const NkEvidence *evidence = g_ptr_array_index(judgement->matches->evidence, i);
    if (evidence->criterion != NK_CRITERION_NONE)
      printf("  %s: %s (%s:%u)\n", nk_criterion_name(evidence->criterion), evidence->message, evidence->site_file,
             evidence->line);
  }
}

static void judge(const NkProject *project, guint bundle, GPtrArray *facts, const Knowledge *knowledge) {
  g_autoptr(NkProgram) program = nk_program_new(project, bundle, facts, nk_catalog_bases(knowledge->catalog), NULL);
  g_autoptr(NkReach) reach = nk_reach_new(program, knowledge->catalog);
  NkMatches *matches = nk_match_run(reach, program, knowledge->catalog);
  NkJudgeOptions options = {0};
  NkBundleJudgement *judgement = nk_judge_bundle(project, bundle, program, reach, matches, knowledge->policy, &options);
  printf("%s: %s\n", judgement->bundle->name, nk_verdict_name(judgement->documented.verdict));
  print_evidence(judgement);
  nk_bundle_judgement_free(judgement);
}

static gboolean run(const char *path, Knowledge *knowledge, GError **error) {
  NkProjectOptions how = {.path = path};
  g_autoptr(NkProject) project = nk_project_open(&how, error);
  if (!project || !open_knowledge(knowledge, error))
    return FALSE;
  g_autoptr(NkIndex) index = nk_index_new(project);
  NkExtractOptions options = {.sdk_name = "builtin"};
  g_autoptr(GPtrArray) facts = nk_extract_run(project, index, &options, error);
  if (!facts)
    return FALSE;
  for (guint i = 0; i < project->bundles->len; i++) {
    const NkBundle *bundle = g_ptr_array_index(project->bundles, i);
    if (nk_bundle_kind_is_kernel(bundle->kind) && bundle->units->len > 0)
      judge(project, i, facts, knowledge);
  }
  return TRUE;
}

int main(int argc, char **argv) {
  g_autoptr(GError) error = NULL;
  Knowledge knowledge = {NULL, NULL};
  gboolean good = run(argc > 1 ? argv[1] : ".", &knowledge, &error);
  if (!good)
    fprintf(stderr, "example: %s\n", error->message);
  nk_catalog_free(knowledge.catalog);
  nk_policy_free(knowledge.policy);
  return good ? 0 : 1;
}
