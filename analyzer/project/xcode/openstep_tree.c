/* What is asked of a project file once it is read. */
#include "openstep.h"

void nk_openstep_free(NkOpenstep *node) {
  if (!node)
    return;
  g_clear_pointer(&node->index, g_hash_table_unref);
  g_clear_pointer(&node->keys, g_ptr_array_unref);
  g_clear_pointer(&node->items, g_ptr_array_unref);
  g_free(node->text);
  g_free(node);
}

const NkOpenstep *nk_openstep_get(const NkOpenstep *dictionary, const char *key) {
  return dictionary && dictionary->index ? g_hash_table_lookup(dictionary->index, key) : NULL;
}

const char *nk_openstep_text(const NkOpenstep *dictionary, const char *key) {
  const NkOpenstep *node = nk_openstep_get(dictionary, key);
  return node && node->kind == NK_OPENSTEP_STRING ? node->text : NULL;
}

const GPtrArray *nk_openstep_items(const NkOpenstep *dictionary, const char *key) {
  const NkOpenstep *node = nk_openstep_get(dictionary, key);
  return node && node->kind == NK_OPENSTEP_ARRAY ? node->items : NULL;
}

const NkOpenstep *nk_openstep_dictionary(const NkOpenstep *dictionary, const char *key) {
  const NkOpenstep *node = nk_openstep_get(dictionary, key);
  return node && node->kind == NK_OPENSTEP_DICTIONARY ? node : NULL;
}
