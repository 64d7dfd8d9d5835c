/* What the readers of rule files have in common: texts that belong to the catalogue, refusals with their line, lists
   and patterns. */
#include "heuristics/catalog/read.h"

#include <string.h>

/* Texts that were read belong to the catalogue, whatever comes of the rule. */
static void adopt(NkRuleSource *source, const NkYamlField *fields, gsize n, gpointer target) {
  GPtrArray *owned = source->catalog->owned;
  for (gsize i = 0; i < n; i++) {
    gpointer member = (char *)target + fields[i].offset;
    if (fields[i].type == NK_YAML_TEXT && *(char **)member)
      g_ptr_array_add(owned, *(char **)member);
    if (fields[i].type != NK_YAML_TEXTS || !*(char ***)member)
      continue;
    for (char **text = *(char ***)member; *text; text++)
      g_ptr_array_add(owned, *text);
    g_ptr_array_add(owned, *(char ***)member);
  }
}

gboolean nk_source_load(NkRuleSource *source, const NkYaml *node, const NkYamlField *fields, gsize n, gpointer target,
                        GError **error) {
  gboolean ok = nk_yaml_load(node, fields, n, target, source->name, NK_CATALOG_ERROR, error);
  adopt(source, fields, n, target);
  return ok;
}

gboolean nk_source_refuse(const NkRuleSource *source, const NkYaml *at, GError **error, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  nk_yaml_error(error, NK_CATALOG_ERROR, source->name, at, "%s", message);
  return FALSE;
}

/* ---- names ---- */
static const char *pattern_fault(const char *pattern, NkRuleKind kind) {
  if (!*pattern)
    return "it is empty";
  if (strspn(pattern, "*?:") == strlen(pattern))
    return "it matches everything";
  if (strstr(pattern, "**"))
    return "** is no more than *";
  if (strpbrk(pattern, "\t\r\n") || g_ascii_isspace(*pattern))
    return "it begins with or contains white space";
  if (kind == NK_RULE_OVERRIDES && !strstr(pattern, "::"))
    return "an override is named Class::method";
  if (g_str_has_suffix(pattern, "::") || g_str_has_prefix(pattern, "::"))
    return "a side of :: is empty";
  return NULL;
}

const NkYaml *nk_source_item(const NkYaml *node, guint index) {
  return node->kind == NK_YAML_SEQUENCE ? g_ptr_array_index(node->items, index) : node;
}

gboolean nk_source_patterns(const NkRuleSource *source, const NkYaml *node, char **patterns, NkRuleKind kind,
                            GError **error) {
  if (!*patterns)
    return nk_source_refuse(source, node, error, "expected at least one name");
  for (guint i = 0; patterns[i]; i++) {
    const char *fault = pattern_fault(patterns[i], kind);
    if (fault)
      return nk_source_refuse(source, nk_source_item(node, i), error, "expected a name or pattern; \"%s\": %s",
                              patterns[i], fault);
  }
  return TRUE;
}

gboolean nk_source_bus(const NkRuleSource *source, const NkYaml *node, guint index, const char *bus, GError **error) {
  static const char *const buses[] = {"pci",     "usb",         "firewire",  "acpi",    "platform", "hid",
                                      "storage", "thunderbolt", "bluetooth", "network", "scsi",     "ata",
                                      "serial",  "graphics",    "virtual",   NULL};
  if (g_strv_contains(buses, bus))
    return TRUE;
  g_autofree char *known = g_strjoinv(", ", (char **)buses);
  return nk_source_refuse(source, nk_source_item(node, index), error, "bus: expected one of %s", known);
}

gboolean nk_source_list(NkRuleSource *source, const NkYaml *node, const char *what,
                        gboolean (*read)(NkRuleSource *, const NkYaml *, GError **), GError **error) {
  if (!node)
    return TRUE;
  if (node->kind != NK_YAML_SEQUENCE)
    return nk_source_refuse(source, node, error, "%s: expected a list", what);
  for (guint i = 0; i < node->items->len; i++)
    if (!read(source, g_ptr_array_index(node->items, i), error))
      return FALSE;
  return TRUE;
}
