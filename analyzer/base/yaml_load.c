/* Typed access: a mapping against a table of fields. */
#include "analyzer/base/yaml.h"

#include <errno.h>
#include <math.h>
#include <string.h>

typedef struct {
  const NkYamlField *field;
  const NkYaml *value;
  gpointer member;
  const char *name;
  GQuark domain;
} Slot;

const NkYaml *nk_yaml_get(const NkYaml *mapping, const char *key) {
  if (!mapping || mapping->kind != NK_YAML_MAPPING)
    return NULL;
  for (guint i = 0; i + 1 < mapping->items->len; i += 2) {
    const NkYaml *k = g_ptr_array_index(mapping->items, i);
    if (strcmp(k->text, key) == 0)
      return g_ptr_array_index(mapping->items, i + 1);
  }
  return NULL;
}

static gboolean expected(const Slot *slot, const NkYaml *at, const char *what, GError **error) {
  nk_yaml_error(error, slot->domain, slot->name, at, "%s: expected %s", slot->field->key, what);
  return FALSE;
}

/* A plain empty value, ~ or null is no text. */
static gboolean is_text(const NkYaml *value) {
  if (value->kind != NK_YAML_SCALAR)
    return FALSE;
  return value->quoted || (*value->text && strcmp(value->text, "~") != 0 && strcmp(value->text, "null") != 0);
}

static gboolean load_text(const Slot *slot, GError **error) {
  if (!is_text(slot->value))
    return expected(slot, slot->value, "text", error);
  *(char **)slot->member = g_strdup(slot->value->text);
  return TRUE;
}

static gboolean load_texts(const Slot *slot, GError **error) {
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func(g_free);
  guint n = slot->value->kind == NK_YAML_SEQUENCE ? slot->value->items->len : 1;
  for (guint i = 0; i < n; i++) {
    const NkYaml *item = slot->value->kind == NK_YAML_SEQUENCE ? g_ptr_array_index(slot->value->items, i) : slot->value;
    if (!is_text(item))
      return expected(slot, item, "a list of texts", error);
    g_ptr_array_add(texts, g_strdup(item->text));
  }
  g_ptr_array_add(texts, NULL);
  *(char ***)slot->member = (char **)g_ptr_array_free(g_steal_pointer(&texts), FALSE);
  return TRUE;
}

static gboolean load_number(const Slot *slot, GError **error) {
  const NkYaml *value = slot->value;
  char *end = NULL;
  errno = 0;
  gint64 number =
      is_text(value) && !value->quoted && !g_ascii_isspace(*value->text) ? g_ascii_strtoll(value->text, &end, 0) : 0;
  if (!end || end == value->text || *end || errno == ERANGE)
    return expected(slot, value, "a whole number", error);
  *(gint64 *)slot->member = number;
  return TRUE;
}

static gboolean load_real(const Slot *slot, GError **error) {
  const NkYaml *value = slot->value;
  char *end = NULL;
  double number = is_text(value) && !value->quoted ? g_ascii_strtod(value->text, &end) : 0;
  if (!end || end == value->text || *end || !isfinite(number))
    return expected(slot, value, "a number", error);
  *(double *)slot->member = number;
  return TRUE;
}

static gboolean load_boolean(const Slot *slot, GError **error) {
  const NkYaml *value = slot->value;
  gboolean yes = is_text(value) && !value->quoted && strcmp(value->text, "true") == 0;
  if (!yes && (!is_text(value) || value->quoted || strcmp(value->text, "false") != 0))
    return expected(slot, value, "true or false", error);
  *(gboolean *)slot->member = yes;
  return TRUE;
}

static gboolean load_choice(const Slot *slot, GError **error) {
  for (int i = 0; is_text(slot->value) && slot->field->choices[i]; i++)
    if (strcmp(slot->value->text, slot->field->choices[i]) == 0) {
      *(int *)slot->member = i;
      return TRUE;
    }
  g_autofree char *choices = g_strjoinv(", ", (char **)slot->field->choices);
  g_autofree char *what = g_strdup_printf("one of %s", choices);
  return expected(slot, slot->value, what, error);
}

static gboolean load_node(const Slot *slot, GError **error) {
  (void)error;
  *(const NkYaml **)slot->member = slot->value;
  return TRUE;
}

static gboolean (*const loaders[])(const Slot *, GError **) = {
    [NK_YAML_TEXT] = load_text, [NK_YAML_TEXTS] = load_texts,     [NK_YAML_NUMBER] = load_number,
    [NK_YAML_REAL] = load_real, [NK_YAML_BOOLEAN] = load_boolean, [NK_YAML_CHOICE] = load_choice,
    [NK_YAML_NODE] = load_node,
};

static const NkYamlField *find(const NkYamlField *fields, gsize n, const char *key) {
  for (gsize i = 0; i < n; i++)
    if (strcmp(fields[i].key, key) == 0)
      return &fields[i];
  return NULL;
}

static void unknown_key(const NkYaml *key, const NkYamlField *fields, gsize n, const char *name, GQuark domain,
                        GError **error) {
  g_autoptr(GString) known = g_string_new(NULL);
  for (gsize i = 0; i < n; i++)
    g_string_append_printf(known, "%s%s", i ? ", " : "", fields[i].key);
  nk_yaml_error(error, domain, name, key, "unknown key \"%s\": expected one of %s", key->text, known->str);
}

gboolean nk_yaml_load(const NkYaml *mapping, const NkYamlField *fields, gsize n_fields, gpointer target,
                      const char *name, GQuark domain, GError **error) {
  if (!mapping || mapping->kind != NK_YAML_MAPPING) {
    nk_yaml_error(error, domain, name, mapping, "expected a mapping of keys to values");
    return FALSE;
  }
  for (guint i = 0; i + 1 < mapping->items->len; i += 2) {
    const NkYaml *key = g_ptr_array_index(mapping->items, i);
    const NkYamlField *field = find(fields, n_fields, key->text);
    if (!field) {
      unknown_key(key, fields, n_fields, name, domain, error);
      return FALSE;
    }
    Slot slot = {field, g_ptr_array_index(mapping->items, i + 1), (char *)target + field->offset, name, domain};
    if (!loaders[field->type](&slot, error))
      return FALSE;
  }
  for (gsize i = 0; i < n_fields; i++)
    if (fields[i].required && !nk_yaml_get(mapping, fields[i].key)) {
      nk_yaml_error(error, domain, name, mapping, "expected the key \"%s\" here", fields[i].key);
      return FALSE;
    }
  return TRUE;
}
