/* A repository with one finding in it. */
#pragma once

#include "lint_tree.h"
#include "repository.h"

static inline void add_source(const Repository *repository, const char *file, const char *function, const char *body) {
  g_autofree char *text = lint_source(function, body);
  tree_add(&repository->tree, file, text);
}

/* A first commit with one finding. */
static inline void begin(Repository *repository) {
  repository_init(repository);
  tree_add(&repository->tree, "Info.plist", lint_plist);
  add_source(repository, "moss.c", "Moss_start", "  int before = 0;\n" LINT_CALL "\n  before = 1;\n");
  repository_commit(repository);
}

static inline void add_call(const Repository *repository) {
  add_source(repository, "moss.c", "Moss_start",
             "  int before = 0;\n" LINT_CALL
             "\n  before = 1;\n  devfs_make_node(1, DEVFS_CHAR, 0, 0, 0666, \"moss\");\n");
}
