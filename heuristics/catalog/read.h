/* What the readers of a file's parts share. */
#pragma once

#include "analyzer/base/yaml.h"
#include "heuristics/catalog/catalog_private.h"

typedef struct {
  NkCatalog *catalog;
  const char *name; /* of the file, for messages */
  char *family;
  char *kpi;           /* of the rules that state none, or NULL */
  GHashTable *seen;    /* id -> "file:line:column" of this directory */
  GHashTable *claimed; /* classified names likewise */
  gboolean overlay;    /* a user's directory on top of the built-in catalogue */
} NkRuleSource;

gboolean nk_source_load(NkRuleSource *source, const NkYaml *node, const NkYamlField *fields, gsize n, gpointer target,
                        GError **error);
/* Sets the error and returns FALSE. */
gboolean nk_source_refuse(const NkRuleSource *source, const NkYaml *at, GError **error, const char *format, ...)
    G_GNUC_PRINTF(4, 5);

/* Parts of a rule; each accepts a NULL node. */
gboolean nk_source_conditions(NkRuleSource *source, const NkYaml *node, const NkRule *rule, gboolean refusals,
                              GPtrArray **conditions, GError **error);
gboolean nk_source_evidence(NkRuleSource *source, const NkYaml *node, NkRule *rule, GError **error);
gboolean nk_source_availability(NkRuleSource *source, const NkYaml *node, NkRule *rule, GError **error);
gboolean nk_source_alternative(NkRuleSource *source, const NkYaml *node, NkAlternative **alternative, GError **error);
gboolean nk_source_entry(NkRuleSource *source, const NkYaml *node, NkRule *rule, GError **error);
gboolean nk_source_example(NkRuleSource *source, const NkYaml *node, NkRule *rule, GError **error);

/* The parts in braces are known. */
gboolean nk_source_message(const NkRuleSource *source, const NkYaml *at, const char *message, GError **error);
/* What makes a rule a hazard: `node` is the rule, `lists` may be NULL. */
gboolean nk_source_hazard(NkRuleSource *source, const NkYaml *node, const NkYaml *lists, NkRule *rule, GError **error);

/* Parts of a file; each accepts a NULL node. */
gboolean nk_source_list(NkRuleSource *source, const NkYaml *node, const char *what,
                        gboolean (*read)(NkRuleSource *, const NkYaml *, GError **), GError **error);
gboolean nk_source_families(NkRuleSource *source, const NkYaml *node, GError **error);
gboolean nk_source_library(NkRuleSource *source, const NkYaml *node, GError **error); /* one of the list */
gboolean nk_source_add(NkRuleSource *source, const NkYaml *node, GError **error);
gboolean nk_source_remove(NkRuleSource *source, const NkYaml *node, GError **error);
/* Item `index` of a list; a single value is the list of itself. */
const NkYaml *nk_source_item(const NkYaml *node, guint index);
/* The name of a bus; item `index` of a list, or the node itself. */
gboolean nk_source_bus(const NkRuleSource *source, const NkYaml *node, guint index, const char *bus, GError **error);
/* Each pattern can match something, and not everything. */
gboolean nk_source_patterns(const NkRuleSource *source, const NkYaml *node, char **patterns, NkRuleKind kind,
                            GError **error);
