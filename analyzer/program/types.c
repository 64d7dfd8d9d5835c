/* Names of types, and what derives from what. */
#include "program_private.h"

#include <string.h>

static const char *const prefixes[] = {"const ", "volatile ", "struct ", "class ", "union ", "enum ", "static "};
static const char *const suffixes[] = {"const", "volatile", "__restrict", "restrict"};
static const char *const smart_pointers[] = {"OSSharedPtr<", "OSPtr<", "OSTaggedSharedPtr<"};

static gboolean strip_front(char **text) {
  for (guint i = 0; i < G_N_ELEMENTS(prefixes); i++)
    if (g_str_has_prefix(*text, prefixes[i])) {
      *text = g_strchug(*text + strlen(prefixes[i]));
      return TRUE;
    }
  for (guint i = 0; i < G_N_ELEMENTS(smart_pointers); i++)
    if (g_str_has_prefix(*text, smart_pointers[i])) {
      *text += strlen(smart_pointers[i]);
      (*text)[strcspn(*text, ",>")] = '\0';
      return TRUE;
    }
  return FALSE;
}

static gboolean strip_back(char *text) {
  gsize length = strlen(text);
  if (length == 0)
    return FALSE;
  char *open;
  if (strchr("*& ", text[length - 1])) {
    text[length - 1] = '\0';
    return TRUE;
  }
  if (text[length - 1] == ']' && (open = strrchr(text, '['))) {
    *open = '\0';
    return TRUE;
  }
  for (guint i = 0; i < G_N_ELEMENTS(suffixes); i++) {
    gsize n = strlen(suffixes[i]);
    if (length > n && g_str_has_suffix(text, suffixes[i]) && strchr(" *&", text[length - n - 1])) {
      text[length - n] = '\0';
      return TRUE;
    }
  }
  return FALSE;
}

const char *nk_program_type_name(const NkProgram *program, const char *type) {
  const char *known = g_hash_table_lookup(program->type_names, type);
  if (known)
    return known;
  g_autofree char *copy = g_strdup(type);
  char *at = g_strchug(copy);
  if (!strchr(at, '('))
    while (strip_back(at) || strip_front(&at))
      ;
  const char *name = g_string_chunk_insert_const(program->chunk, at);
  g_hash_table_insert(program->type_names, g_string_chunk_insert_const(program->chunk, type), (gpointer)name);
  return name;
}

/* The names of all bases, direct and indirect; of no class, none. */
static GHashTable *class_ancestors(const NkProgram *program, const NkClass *klass) {
  GHashTable *names = g_hash_table_lookup(program->ancestors, klass);
  if (names)
    return names;
  names = g_hash_table_new(g_str_hash, g_str_equal);
  g_autoptr(GPtrArray) pending = g_ptr_array_new();
  if (klass)
    g_ptr_array_add(pending, (gpointer)klass);
  for (guint at = 0; at < pending->len; at++) {
    const NkClass *k = pending->pdata[at];
    for (guint i = 0; i < k->bases->len; i++) {
      const NkClass *base = k->bases->pdata[i];
      if (g_hash_table_add(names, (gpointer)base->name))
        g_ptr_array_add(pending, (gpointer)base);
    }
  }
  g_hash_table_insert(program->ancestors, (gpointer)klass, names);
  return names;
}

GHashTable *nk_program_bases(const NkProgram *program, const char *name) {
  const NkClass *klass = nk_program_class(program, nk_program_type_name(program, name));
  return class_ancestors(program, klass);
}

gboolean nk_program_derives(const NkProgram *program, const char *name, const char *base) {
  const char *n = nk_program_type_name(program, name), *b = nk_program_type_name(program, base);
  if (strcmp(n, b) == 0)
    return TRUE;
  const NkClass *klass = nk_program_class(program, n);
  return klass && g_hash_table_contains(class_ancestors(program, klass), b);
}
