/* YAML to what it describes, by the first letter: rules (r), a policy (p), cautions (u), a plan (d), a configuration
   with its claims and suppressions (c). */
#include "analyzer/cli/cli.h"
#include "heuristics/judge/claims.h"

#include <needkext/plan.h>

#include "fuzz.h"

static const NkCatalog *catalog(void) {
  static NkCatalog *opened;
  g_autofree char *packed = g_build_filename(nk_data_dir(), "catalog.gvariant", NULL);
  if (!opened)
    opened = nk_catalog_open(packed, NULL, NULL);
  g_assert_nonnull(opened);
  return opened;
}

/* What can be read can be packed, and read again. */
static void read_rules(const guint8 *data, gsize size) {
  g_autofree char *file = fuzz_file("rules/input.yaml", data, size), *directory = g_path_get_dirname(file);
  g_autoptr(NkCatalog) read = nk_catalog_read(directory, NULL);
  if (!read)
    return;
  g_autoptr(GVariant) packed = g_variant_ref_sink(nk_catalog_pack(read));
  g_autofree char *other = fuzz_file("packed", g_variant_get_data(packed), g_variant_get_size(packed));
  g_autoptr(NkCatalog) again = nk_catalog_open(other, NULL, NULL);
  g_assert_nonnull(again);
  g_assert_cmpuint(nk_catalog_rules(again)->len, ==, nk_catalog_rules(read)->len);
}

static void read_policy(const guint8 *data, gsize size) {
  g_autofree char *file = fuzz_file("policy.yaml", data, size);
  g_autoptr(NkPolicy) policy = nk_policy_read(file, NULL);
}

static void read_cautions(const guint8 *data, gsize size) {
  g_autofree char *file = fuzz_file("cautions.yaml", data, size);
  g_autoptr(NkCautionRules) cautions = nk_caution_rules_read(file, NULL);
}

static void read_plan(const guint8 *data, gsize size) {
  g_autofree char *file = fuzz_file("plan.yaml", data, size);
  g_autoptr(NkPlan) plan = nk_plan_read(file, file, catalog(), NULL);
  g_autoptr(NkMatches) matches = plan ? nk_match_plan(plan, "plan.yaml") : NULL;
}

static void read_configuration(const guint8 *data, gsize size) {
  g_autofree char *file = fuzz_file(".needkext.yaml", data, size);
  NkConfig config;
  if (nk_config_read(&config, file, NULL, NULL))
    nk_claims_resolve(config.claims, catalog(), file, NULL);
  nk_config_clear(&config);
}

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size) {
  static const struct {
    guint8 letter;
    void (*read)(const guint8 *data, gsize size);
  } readers[] = {
      {'r', read_rules}, {'p', read_policy}, {'u', read_cautions}, {'d', read_plan}, {'c', read_configuration}};
  for (gsize i = 0; size && i < G_N_ELEMENTS(readers); i++)
    if (readers[i].letter == *data)
      readers[i].read(data + 1, size - 1);
  return 0;
}
