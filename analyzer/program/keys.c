/* What makes the functions, variables and classes of several units one. */
#include "program_private.h"

guint nk_key_hash(gconstpointer data) {
  const NkKey *key = data;
  guint hash = g_str_hash(key->usr) + key->line * 31 + key->column;
  return key->file ? hash * 33 + g_str_hash(key->file) : hash;
}

gboolean nk_key_equal(gconstpointer a, gconstpointer b) {
  const NkKey *one = a, *other = b;
  return one->line == other->line && one->column == other->column && strcmp(one->usr, other->usr) == 0 &&
         g_strcmp0(one->file, other->file) == 0;
}

gboolean nk_function_is_local(const NkFactFunction *fact) {
  return fact->kind == NK_FUNCTION_FREE && fact->class_name == 0 && (fact->flags & NK_FUNCTION_STATIC);
}

/* libclang's usr of a file-local name holds the file's base name only, and lambdas and blocks have none that is
   unique: the whole path (and place) is added. */
NkKey nk_function_key(const NkFacts *facts, const NkFactFunction *fact) {
  NkKey key = {.usr = facts->strings[fact->usr]};
  gboolean unnamed = !*key.usr || fact->kind == NK_FUNCTION_LAMBDA || fact->kind == NK_FUNCTION_BLOCK;
  if (nk_function_is_local(fact) || unnamed)
    key.file = facts->strings[fact->file];
  if (unnamed && !nk_function_is_local(fact)) {
    key.line = fact->line;
    key.column = fact->column;
  }
  return key;
}

gboolean nk_variable_is_local(const NkFacts *facts, const NkFactVariable *fact) {
  return (fact->flags & NK_VARIABLE_STATIC) && !strstr(facts->strings[fact->qualified], "::");
}

NkKey nk_variable_key(const NkFacts *facts, const NkFactVariable *fact) {
  NkKey key = {.usr = facts->strings[fact->usr]};
  if (nk_variable_is_local(facts, fact) || !*key.usr)
    key.file = facts->strings[fact->file];
  if (!*key.usr) {
    key.line = fact->line;
    key.column = fact->column;
  }
  return key;
}

guint nk_class_rank(const NkFactClass *fact) {
  return (fact->flags & NK_CLASS_DEFINITION ? 4u : 0) + (fact->origin == NK_ORIGIN_PROJECT ? 2 : 0) +
         (fact->n_bases ? 1 : 0);
}
