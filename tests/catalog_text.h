/* A catalogue from a text, for tests. */
#pragma once

#include <needkext/catalog.h>

#include "tree.h"

static inline NkCatalog *catalog_from_text(const char *text) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "sample.yaml", text);
  g_autoptr(GError) error = NULL;
  NkCatalog *catalog = nk_catalog_read(tree.root, &error);
  tree_clear(&tree);
  g_assert_no_error(error);
  return catalog;
}
