/* Sources that end, stall or swell the parser. */
#pragma once

#include "tree.h"

/* Deep nesting: the parser's stack ends. */
static inline void add_crash(Tree *tree) {
  g_autoptr(GString) text = g_string_new("#include <libkern/libkern.h>\nint bad = ");
  for (guint i = 0; i < 200000; i++)
    g_string_append_c(text, '~');
  g_string_append(text, "1;\n");
  tree_add(tree, "crash.c", text->str);
}

/* Each macro doubles the one before it: 2^39 times `first`, between the two texts. */
static inline char *doubling(const char *before, const char *first, const char *after) {
  GString *text = g_string_new("#include <libkern/libkern.h>\n");
  g_string_append_printf(text, "#define M0 %s\n", first);
  for (guint i = 1; i < 40; i++)
    g_string_append_printf(text, "#define M%u M%u M%u\n", i, i - 1, i - 1);
  g_string_append_printf(text, "%sM39%s", before, after);
  return g_string_free(text, FALSE);
}

/* Takes for ever. */
static inline void add_bomb(Tree *tree) {
  g_autofree char *text = doubling("#if 0 ", "+1", "\nint never;\n#endif\n");
  tree_add(tree, "bomb.c", text);
}

/* Takes more memory than there is. */
static inline void add_eater(Tree *tree) {
  g_autofree char *text = doubling("int eater[] = {", "1,", "};\n");
  tree_add(tree, "eater.c", text);
}
