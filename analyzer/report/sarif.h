/* SARIF 2.1.0: the log that results are added to. */
#pragma once

#include <jansson.h>
#include <needkext/report.h>

#include "analyzer/report/excerpt.h"

typedef struct {
  const NkJudgement *judgement;
  NkExcerpts *excerpts;
  json_t *rules, *results;
  GHashTable *indices; /* rule -> its number + 1 */
} NkSarif;

void nk_sarif_init(NkSarif *log, const NkJudgement *judgement);
void nk_sarif_clear(NkSarif *log);

typedef struct {
  const char *rule, *level, *kind, *message, *id;
  double rank; /* 0 to 100 */
  NkSite site;
  const GArray *path; /* NkStep, or NULL */
} NkSarifResult;
/* Adds a result; borrowed, so that the caller can add more to it. NULL where the log is full. */
json_t *nk_sarif_add(NkSarif *log, const NkSarifResult *result);

/* A place: a relative, encoded URI where it lies below the root. Caller owns. */
json_t *nk_sarif_location(NkSarif *log, const NkSite *site);

/* The whole log into `out`. */
gboolean nk_sarif_write(NkSarif *log, const char *command, GString *out, GError **error);
