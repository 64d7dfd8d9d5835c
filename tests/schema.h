/* A checker of the part of JSON Schema that our schemas use. A keyword that it does not know is an error, so that a
   schema never promises what nobody checks. */
#pragma once

#include <glib.h>
#include <jansson.h>
#include <string.h>

typedef struct {
  const json_t *root; /* for #/$defs/NAME */
  GString *where;     /* the place in the document */
  char *fault;        /* the first one, or NULL; owned */
} Schema;

static gboolean schema_accepts(Schema *schema, const json_t *rule, const json_t *value);

static inline gboolean schema_fault(Schema *schema, const char *what, const json_t *rule) {
  if (!schema->fault) {
    char *text = json_dumps(rule, JSON_ENCODE_ANY);
    schema->fault = g_strdup_printf("%s: %s %.200s", schema->where->len ? schema->where->str : "/", what, text);
    free(text);
  }
  return FALSE;
}

static inline gboolean schema_has_type(const char *name, const json_t *value) {
  static const struct {
    const char *name;
    json_type types[2];
  } table[] = {
      {"object", {JSON_OBJECT, JSON_OBJECT}}, {"array", {JSON_ARRAY, JSON_ARRAY}},
      {"string", {JSON_STRING, JSON_STRING}}, {"integer", {JSON_INTEGER, JSON_INTEGER}},
      {"number", {JSON_INTEGER, JSON_REAL}},  {"boolean", {JSON_TRUE, JSON_FALSE}},
      {"null", {JSON_NULL, JSON_NULL}},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(table); i++)
    if (strcmp(table[i].name, name) == 0)
      return json_typeof(value) == table[i].types[0] || json_typeof(value) == table[i].types[1];
  return FALSE;
}

static inline gboolean schema_type(Schema *schema, const json_t *rule, const json_t *value) {
  gboolean good = json_is_string(rule) && schema_has_type(json_string_value(rule), value);
  for (size_t i = 0; i < json_array_size(rule); i++)
    good = good || schema_has_type(json_string_value(json_array_get(rule, i)), value);
  return good || schema_fault(schema, "expected type", rule);
}

static inline gboolean schema_enum(Schema *schema, const json_t *rule, const json_t *value) {
  for (size_t i = 0; i < json_array_size(rule); i++)
    if (json_equal(json_array_get(rule, i), value))
      return TRUE;
  return schema_fault(schema, "expected one of", rule);
}

static inline gboolean schema_const(Schema *schema, const json_t *rule, const json_t *value) {
  return json_equal(rule, value) || schema_fault(schema, "expected", rule);
}

static inline gboolean schema_minimum(Schema *schema, const json_t *rule, const json_t *value) {
  return !json_is_number(value) || json_number_value(value) >= json_number_value(rule) ||
         schema_fault(schema, "expected at least", rule);
}

static inline gboolean schema_maximum(Schema *schema, const json_t *rule, const json_t *value) {
  return !json_is_number(value) || json_number_value(value) <= json_number_value(rule) ||
         schema_fault(schema, "expected at most", rule);
}

static inline gboolean schema_required(Schema *schema, const json_t *rule, const json_t *value) {
  for (size_t i = 0; json_is_object(value) && i < json_array_size(rule); i++)
    if (!json_object_get(value, json_string_value(json_array_get(rule, i))))
      return schema_fault(schema, "expected the key", json_array_get(rule, i));
  return TRUE;
}

static inline gboolean schema_inside(Schema *schema, const char *step, const json_t *rule, const json_t *value) {
  gsize length = schema->where->len;
  g_string_append_printf(schema->where, "/%s", step);
  gboolean good = schema_accepts(schema, rule, value);
  g_string_truncate(schema->where, length);
  return good;
}

static inline gboolean schema_properties(Schema *schema, const json_t *rule, const json_t *value) {
  const char *key;
  json_t *inner;
  json_object_foreach((json_t *)rule, key, inner) {
    const json_t *member = json_object_get(value, key);
    if (member && !schema_inside(schema, key, inner, member))
      return FALSE;
  }
  return TRUE;
}

static inline gboolean schema_items(Schema *schema, const json_t *rule, const json_t *value) {
  for (size_t i = 0; i < json_array_size(value); i++) {
    g_autofree char *step = g_strdup_printf("%zu", i);
    if (!schema_inside(schema, step, rule, json_array_get(value, i)))
      return FALSE;
  }
  return TRUE;
}

static inline gboolean schema_all_of(Schema *schema, const json_t *rule, const json_t *value) {
  for (size_t i = 0; i < json_array_size(rule); i++)
    if (!schema_accepts(schema, json_array_get(rule, i), value))
      return FALSE;
  return TRUE;
}

static inline gboolean schema_any_of(Schema *schema, const json_t *rule, const json_t *value) {
  for (size_t i = 0; i < json_array_size(rule); i++) {
    Schema trial = {schema->root, schema->where, NULL};
    gboolean good = schema_accepts(&trial, json_array_get(rule, i), value);
    g_free(trial.fault);
    if (good)
      return TRUE;
  }
  return schema_fault(schema, "expected any of", rule);
}

static inline gboolean schema_ref(Schema *schema, const json_t *rule, const json_t *value) {
  static const char prefix[] = "#/$defs/";
  const char *name = json_string_value(rule);
  g_assert_true(name && g_str_has_prefix(name, prefix));
  const json_t *target = json_object_get(json_object_get(schema->root, "$defs"), name + strlen(prefix));
  return target ? schema_accepts(schema, target, value) : schema_fault(schema, "no definition", rule);
}

static inline gboolean schema_note(Schema *schema, const json_t *rule, const json_t *value) {
  (void)schema, (void)rule, (void)value;
  return TRUE;
}

static const struct {
  const char *keyword;
  gboolean (*check)(Schema *schema, const json_t *rule, const json_t *value);
} schema_keywords[] = {
    {"type", schema_type},
    {"enum", schema_enum},
    {"const", schema_const},
    {"minimum", schema_minimum},
    {"maximum", schema_maximum},
    {"required", schema_required},
    {"properties", schema_properties},
    {"items", schema_items},
    {"allOf", schema_all_of},
    {"anyOf", schema_any_of},
    {"$ref", schema_ref},
    {"additionalProperties", schema_note},
    {"description", schema_note},
    {"title", schema_note},
    {"$schema", schema_note},
    {"$id", schema_note},
    {"$defs", schema_note},
};

/* Keys that `properties` does not list: forbidden by false, else against the rule. */
static inline gboolean schema_other_keys(Schema *schema, const json_t *rule, const json_t *value) {
  const json_t *other = json_object_get(rule, "additionalProperties");
  const char *key;
  json_t *member;
  if (!other || json_is_true(other))
    return TRUE;
  json_object_foreach((json_t *)value, key, member) {
    if (json_object_get(json_object_get(rule, "properties"), key))
      continue;
    g_autofree char *what = g_strdup_printf("no key \"%s\" in", key);
    if (json_is_false(other))
      return schema_fault(schema, what, rule);
    if (!schema_inside(schema, key, other, member))
      return FALSE;
  }
  return TRUE;
}

static gboolean schema_accepts(Schema *schema, const json_t *rule, const json_t *value) {
  const char *key;
  json_t *part;
  json_object_foreach((json_t *)rule, key, part) {
    gsize i = 0;
    while (i < G_N_ELEMENTS(schema_keywords) && strcmp(schema_keywords[i].keyword, key) != 0)
      i++;
    if (i == G_N_ELEMENTS(schema_keywords))
      return schema_fault(schema, "a keyword that the checker does not know in", rule);
    if (!schema_keywords[i].check(schema, part, value))
      return FALSE;
  }
  return schema_other_keys(schema, rule, value);
}

/* What is wrong with the document, or NULL. Caller frees. */
static inline char *schema_check(const json_t *root, const json_t *document) {
  g_autoptr(GString) where = g_string_new(NULL);
  Schema schema = {root, where, NULL};
  schema_accepts(&schema, root, document);
  return schema.fault;
}
