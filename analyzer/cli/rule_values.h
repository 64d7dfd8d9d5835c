/* A rule of the catalogue as text and as JSON, for `rules` and `explain`. */
#pragma once

#include <jansson.h>
#include <needkext/catalog.h>

json_t *nk_rule_value(const NkRule *rule);
void nk_rule_describe(const NkRule *rule, GString *out);
const char *nk_rule_kind_name(NkRuleKind kind);
