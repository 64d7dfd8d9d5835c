/* Project files in the XML form of property lists, into the same tree as the text format. */
#include "analyzer/project/plist.h"
#include "openstep.h"

#include <plist/plist.h>

static NkOpenstep *convert(plist_t node, NkPlistKeys *keys, guint line);

static void add_items(NkOpenstep *array, plist_t node, NkPlistKeys *keys, guint line) {
  for (guint32 i = 0; i < plist_array_get_size(node); i++)
    g_ptr_array_add(array->items, convert(plist_array_get_item(node, i), keys, line));
}

typedef struct {
  NkOpenstep *dictionary;
  NkPlistKeys *keys;
} Filling;

static void add_entry(const char *raw, const char *key, gpointer value, gpointer data) {
  const Filling *filling = data;
  NkOpenstep *dictionary = filling->dictionary;
  NkOpenstep *item = convert(value, filling->keys, nk_plist_keys_next(filling->keys, raw));
  char *copy = g_strdup(key);
  g_ptr_array_add(dictionary->keys, copy);
  g_ptr_array_add(dictionary->items, item);
  g_hash_table_replace(dictionary->index, copy, item);
}

static void add_entries(NkOpenstep *dictionary, plist_t node, NkPlistKeys *keys) {
  dictionary->keys = g_ptr_array_new_with_free_func(g_free);
  dictionary->index = g_hash_table_new(g_str_hash, g_str_equal);
  nk_plist_foreach(node, add_entry, &(Filling){dictionary, keys});
}

/* By recursion: the check before has bounded the depth. */
static NkOpenstep *convert(plist_t node, NkPlistKeys *keys, guint line) {
  NkOpenstep *made = g_new0(NkOpenstep, 1);
  plist_type type = plist_get_node_type(node);
  made->line = MAX(line, 1);
  made->column = 1;
  if (type != PLIST_DICT && type != PLIST_ARRAY) {
    made->kind = NK_OPENSTEP_STRING;
    made->text = nk_plist_leaf_text(node);
    return made;
  }
  made->kind = type == PLIST_DICT ? NK_OPENSTEP_DICTIONARY : NK_OPENSTEP_ARRAY;
  made->items = g_ptr_array_new_with_free_func((GDestroyNotify)nk_openstep_free);
  if (type == PLIST_DICT)
    add_entries(made, node, keys);
  else
    add_items(made, node, keys, line);
  return made;
}

NkOpenstep *nk_openstep_parse_xml(const char *text, gsize length, const char *name, GError **error) {
  NkPlistFault fault = nk_plist_check_xml(text, length);
  plist_t root = NULL;
  if (!fault.message)
    plist_from_xml(text, (guint32)length, &root);
  if (!root) {
    g_set_error(error, NK_PROJECT_ERROR, NK_ERROR_INVALID, "%s:%u:1: %s", name, MAX(fault.line, 1),
                fault.message ? fault.message : "not a property list");
    return NULL;
  }
  NkPlistKeys keys;
  nk_plist_keys_init(&keys, text, length);
  NkOpenstep *tree = convert(root, &keys, 1);
  plist_free(root);
  return tree;
}
