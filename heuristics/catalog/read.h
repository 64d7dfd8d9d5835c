/* What the readers of a file's parts share. */
#pragma once

#include "analyzer/base/yaml.h"
#include "heuristics/catalog/internal.h"

typedef struct {
  NkCatalog *catalog;
  const char *name; /* of the file, for messages */
  char *family;
  GHashTable *seen; /* id -> "file:line" of this directory */
} Source;

gboolean nk_source_load(Source *source, const NkYaml *node, const NkYamlField *fields, gsize n, gpointer target,
                        GError **error);
void nk_source_adopt(Source *source, const NkYamlField *fields, gsize n, gpointer target);
/* Sets the error and returns FALSE. */
gboolean nk_source_refuse(const Source *source, const NkYaml *at, GError **error, const char *format, ...)
    G_GNUC_PRINTF(4, 5);

/* Parts of a rule; each accepts a NULL node. */
gboolean nk_source_conditions(Source *source, const NkYaml *node, const NkRule *rule, gboolean refusals,
                              GPtrArray **conditions, GError **error);
gboolean nk_source_evidence(Source *source, const NkYaml *node, NkRule *rule, GError **error);
gboolean nk_source_availability(Source *source, const NkYaml *node, NkRule *rule, GError **error);
gboolean nk_source_alternative(Source *source, const NkYaml *node, NkRule *rule, GError **error);
gboolean nk_source_entry(Source *source, const NkYaml *node, NkRule *rule, GError **error);
