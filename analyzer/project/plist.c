/* Property lists into leaves: libplist reads, this flattens. */
#include "plist.h"

#include <plist/plist.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static void property_free(gpointer data) {
  NkProperty *property = data;
  g_free(property->path);
  g_free(property->value);
  g_free(property);
}

typedef struct {
  GPtrArray *properties;
  NkPlistKeys keys;
  gboolean has_lines;
  gsize bytes; /* of all paths and values so far */
} Flattener;

enum { MAX_PATH_BYTES = 4096, MAX_EXPANDED_BYTES = 64 * 1024 * 1024 }; /* paths repeat their parents' keys */

/* Not plist_get_string_val: it ends the process where a text holds a NUL. */
static char *text_of(plist_t node) {
  guint64 length = 0;
  const char *text = plist_get_string_ptr(node, &length);
  return text ? g_utf8_make_valid(text, (gssize)strnlen(text, length)) : g_strdup("");
}

char *nk_plist_leaf_text(gpointer node) {
  guint64 number = 0;
  double real = 0;
  guint8 truth = 0;
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  switch (plist_get_node_type(node)) {
  case PLIST_BOOLEAN:
    plist_get_bool_val(node, &truth);
    return g_strdup(truth ? "true" : "false");
  case PLIST_UINT:
    plist_get_uint_val(node, &number);
    return g_strdup_printf("%" G_GINT64_FORMAT, (gint64)number);
  case PLIST_REAL:
    plist_get_real_val(node, &real);
    return g_strdup(g_ascii_dtostr(buffer, sizeof buffer, real));
  case PLIST_STRING:
    return text_of(node);
  default:
    return g_strdup("");
  }
}

/* Path and key share one allocation: an element of an array has a key that its path does not end with. */
static void add_leaf(Flattener *flattener, const char *path, const char *key, plist_t node, guint line) {
  gsize length = strlen(path);
  if (flattener->bytes > MAX_EXPANDED_BYTES)
    return;
  NkProperty *property = g_new0(NkProperty, 1);
  property->path = g_malloc(length + strlen(key) + 2);
  memcpy(property->path, path, length + 1);
  memcpy(property->path + length + 1, key, strlen(key) + 1);
  property->key = property->path + length + 1;
  property->value = nk_plist_leaf_text(node);
  property->line = line;
  flattener->bytes += length + strlen(key) + strlen(property->value);
  g_ptr_array_add(flattener->properties, property);
}

static void flatten(Flattener *flattener, plist_t node, const char *path, const char *key, guint line);

void nk_plist_foreach(gpointer dictionary, NkPlistEntryFunc visit, gpointer data) {
  plist_dict_iter iterator = NULL;
  plist_dict_new_iter(dictionary, &iterator);
  for (plist_t value = NULL;; value = NULL) {
    char *raw = NULL;
    plist_dict_next_item(dictionary, iterator, &raw, &value);
    g_autofree char *key = value ? g_utf8_make_valid(raw, -1) : NULL;
    if (value)
      visit(raw, key, value, data);
    free(raw);
    if (!value)
      break;
  }
  free(iterator);
}

typedef struct {
  Flattener *flattener;
  const char *path; /* of the dictionary */
} Level;

static void flatten_entry(const char *raw, const char *key, gpointer value, gpointer data) {
  const Level *level = data;
  Flattener *flattener = level->flattener;
  guint line = flattener->has_lines ? nk_plist_keys_next(&flattener->keys, raw) : 0;
  g_autofree char *component = g_strdelimit(g_strdup(key), "/", ':');
  g_autofree char *inner = *level->path ? g_strconcat(level->path, "/", component, NULL) : g_strdup(component);
  flatten(flattener, value, inner, key, line);
}

static void flatten_dictionary(Flattener *flattener, plist_t node, const char *path) {
  nk_plist_foreach(node, flatten_entry, &(Level){flattener, path});
}

/* An empty collection is a leaf too: that its key is there can matter. */
static void flatten(Flattener *flattener, plist_t node, const char *path, const char *key, guint line) {
  if (strlen(path) > MAX_PATH_BYTES)
    return;
  plist_type type = plist_get_node_type(node);
  if (type == PLIST_DICT && plist_dict_get_size(node)) {
    flatten_dictionary(flattener, node, path);
  } else if (type == PLIST_ARRAY && plist_array_get_size(node)) {
    for (guint32 i = 0; i < plist_array_get_size(node); i++) {
      g_autofree char *inner = g_strdup_printf("%s/%u", path, i);
      flatten(flattener, plist_array_get_item(node, i), inner, key, line);
    }
  } else if (*path) {
    add_leaf(flattener, path, key, node, line);
  }
}

static GPtrArray *flatten_root(plist_t root, const char *xml, gsize length) {
  Flattener flattener = {.properties = g_ptr_array_new_with_free_func(property_free), .has_lines = xml != NULL};
  nk_plist_keys_init(&flattener.keys, xml ? xml : "", xml ? length : 0);
  if (plist_get_node_type(root) == PLIST_DICT)
    flatten_dictionary(&flattener, root, "");
  plist_free(root);
  return flattener.properties;
}

static GPtrArray *parse_binary(const char *bytes, gsize length, NkPlistFault *fault) {
  *fault = nk_plist_check_binary((const guint8 *)bytes, length);
  if (fault->message)
    return NULL;
  plist_t root = NULL;
  plist_from_bin(bytes, (guint32)length, &root);
  if (!root)
    *fault = (NkPlistFault){0, "not a property list"};
  return root ? flatten_root(root, NULL, 0) : NULL;
}

static GPtrArray *parse_xml(const char *text, gsize length, NkPlistFault *fault) {
  *fault = nk_plist_check_xml(text, length);
  if (fault->message)
    return NULL;
  plist_t root = NULL;
  plist_from_xml(text, (guint32)length, &root);
  if (!root)
    *fault = (NkPlistFault){0, "not a property list"};
  return root ? flatten_root(root, text, length) : NULL;
}

/* The text format of old, { key = value; }: no bundle of today is described in it. */
static gboolean is_old_style(const char *text, gsize length) {
  gsize start = 0;
  while (start < length && g_ascii_isspace(text[start]))
    start++;
  return start < length && strchr("{(\"", text[start]);
}

GPtrArray *nk_plist_parse(const char *bytes, gsize length, NkPlistFault *fault) {
  if (length > NK_MAX_PLIST_BYTES) {
    *fault = (NkPlistFault){0, "larger than 4 MiB"};
    return NULL;
  }
  if (length >= 8 && memcmp(bytes, "bplist00", 8) == 0)
    return parse_binary(bytes, length, fault);
  if (memchr(bytes, '\0', length)) {
    *fault = (NkPlistFault){0, "neither XML nor a binary property list"};
    return NULL;
  }
  if (is_old_style(bytes, length)) {
    *fault = (NkPlistFault){0, NULL};
    return NULL;
  }
  GPtrArray *properties = parse_xml(bytes, length, fault);
  if (properties)
    return properties;
  NkPlistFault again;
  g_autofree char *plain = nk_plist_without_directives(bytes, length);
  properties = parse_xml(plain, strlen(plain), &again);
  if (properties)
    return properties;
  g_autofree char *filled = nk_plist_without_placeholders(plain, strlen(plain));
  return parse_xml(filled, strlen(filled), &again);
}

GPtrArray *nk_plist_read(const char *absolute, NkPlistFault *fault) {
  struct stat status;
  g_autofree char *bytes = NULL;
  gsize length = 0;
  *fault = (NkPlistFault){0, "cannot be read"};
  if (stat(absolute, &status) != 0 || !S_ISREG(status.st_mode))
    return NULL;
  if (status.st_size > NK_MAX_PLIST_BYTES) {
    fault->message = "larger than 4 MiB";
    return NULL;
  }
  if (!g_file_get_contents(absolute, &bytes, &length, NULL))
    return NULL;
  return nk_plist_parse(bytes, length, fault);
}
