/* How findings are made and accepted. */
#pragma once

#include <needkext/judge.h>

#include "analyzer/base/yaml.h"

/* Fills judgement->findings. */
void nk_findings_take(NkJudgement *judgement, const NkJudgeOptions *options);

/* A new finding with its identity; texts are copied, the path is borrowed. `ordinals` counts equals of one run (char *
   to guint *), or is NULL where there can be only one. */
typedef struct {
  const char *rule, *level, *symbol, *statement, *message;
  NkSite site;
} NkFindingText;
NkFinding *nk_finding_new(const NkFindingText *text, GHashTable *ordinals);
NkFinding *nk_finding_plain(const NkFindingText *text); /* without an identity */
void nk_finding_free(NkFinding *finding);

/* Appends it with the level that the configuration gives its rule; takes it over. Nothing where that is "off". */
void nk_findings_add(NkJudgement *judgement, NkFinding *finding);
void nk_findings_sort(NkJudgement *judgement);
/* Marks what comments and the configuration accept, and appends what is wrong with them. */
void nk_findings_accept(NkJudgement *judgement, const NkJudgeOptions *options);

/* The list under the key `suppressions` of a configuration: NkSuppression array; caller unrefs. */
GPtrArray *nk_suppressions_read(const NkYaml *node, const char *file, const char *name, GError **error);
/* "2027-03-31", and a day that exists. */
gboolean nk_date_is_valid(const char *text);
