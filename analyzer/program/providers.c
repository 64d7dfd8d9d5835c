/* What the personalities of a class match: the type of its provider. */
#include "program_private.h"

#include <string.h>

static gboolean is_placeholder(const char *text) {
  return strpbrk(text, "$@%") != NULL;
}

static void add_providers(const NkProgram *program, const NkBundle *bundle, const NkClass *klass, GPtrArray *found) {
  for (guint i = 0; bundle->personalities && i < bundle->personalities->len; i++) {
    const NkPersonality *p = bundle->personalities->pdata[i];
    if (!p->io_class || !p->provider_class || is_placeholder(p->provider_class) ||
        !nk_program_derives(program, p->io_class, klass->name))
      continue;
    if (!g_ptr_array_find_with_equal_func(found, p->provider_class, g_str_equal, NULL))
      g_ptr_array_add(found, p->provider_class);
  }
}

GPtrArray *nk_program_providers(const NkProgram *program, const NkClass *klass) {
  GPtrArray *found = g_hash_table_lookup(program->providers, klass);
  if (found)
    return found;
  found = g_ptr_array_new();
  for (guint i = 0; i < program->bundles->len; i++)
    add_providers(program, program->project->bundles->pdata[g_array_index(program->bundles, guint, i)], klass, found);
  g_hash_table_insert(program->providers, (gpointer)klass, found);
  return found;
}
