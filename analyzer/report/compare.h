/* Two judgements side by side: `report --against OLD.json`. */
#pragma once

#include <jansson.h>
#include <needkext/report.h>

/* Reads the output of `check --format json`; an error names the file. Caller owns. */
json_t *nk_compare_read(const char *file, GError **error);
/* What changed from the one to the other, for people:
     {"old": {"commit", "dirty", "version", "catalog", "policy"}, "same_rules", "rows": [row], "bundles": [{"name",
      "state": "changed|same|added|removed", "rows": [row], "gained": [item], "lost": [item]}]}
   row: {"what", "before", "after", "changed"}; item: {"message", "place", "criterion"}. Caller owns. */
json_t *nk_compare_value(const json_t *old, const json_t *now);
