/* Claims: how they are read, and which of them count in a bundle. */
#pragma once

#include "analyzer/base/yaml.h"
#include "heuristics/judge/scale.h"

/* The list under the key `claims` of a configuration. NkClaim array; caller unrefs. `file` is where it stands. */
GPtrArray *nk_claims_read(const NkYaml *node, const char *file, const char *name, GError **error);
/* Ties each claim's `need` to the rule that it names. */
gboolean nk_claims_resolve(GPtrArray *claims, const NkCatalog *catalog, const char *name, GError **error);
/* The claims about this bundle and what has become of them. Fills judgement->claims. */
void nk_claims_take(NkBundleJudgement *judgement, const NkScale *scale, const NkJudgeOptions *options);
/* Bits of the criteria with an accepted claim. */
guint nk_claims_bits(const NkBundleJudgement *judgement, gboolean today);
/* Says in the outcome's criteria whose claim it is that meets them. */
void nk_claims_sign(const NkBundleJudgement *judgement, NkOutcome *outcome, gboolean today);
void nk_claim_state_free(NkClaimState *state);
