/* An index of names: a hash of exact names, a hash of method names, and a short list of prefixes and globs. */
#include "heuristics/catalog/catalog_private.h"

#include <string.h>

gboolean nk_pattern_is_glob(const char *pattern) {
  return strpbrk(pattern, "*?") != NULL;
}

gboolean nk_pattern_matches(const char *pattern, const char *text) {
  const char *star = NULL, *retry = NULL;
  while (*text) {
    if (*pattern == '*') {
      star = pattern++;
      retry = text;
    } else if (*pattern == '?' || *pattern == *text) {
      pattern++;
      text++;
    } else if (star) {
      pattern = star + 1;
      text = ++retry;
    } else {
      return FALSE;
    }
  }
  while (*pattern == '*')
    pattern++;
  return *pattern == '\0';
}

void nk_names_init(NkNames *names, gboolean methods) {
  names->entries = g_array_new(FALSE, FALSE, sizeof(NkEntryName));
  names->exact = g_hash_table_new(g_str_hash, g_str_equal);
  names->method_next = g_array_new(FALSE, FALSE, sizeof(guint));
  names->patterns = g_array_new(FALSE, FALSE, sizeof(guint));
  names->methods = methods ? g_hash_table_new(g_str_hash, g_str_equal) : NULL;
}

void nk_names_clear(NkNames *names) {
  g_clear_pointer(&names->entries, g_array_unref);
  g_clear_pointer(&names->exact, g_hash_table_unref);
  g_clear_pointer(&names->methods, g_hash_table_unref);
  g_clear_pointer(&names->method_next, g_array_unref);
  g_clear_pointer(&names->patterns, g_array_unref);
}

void nk_names_add(NkNames *names, GStringChunk *texts, const char *name, gconstpointer item) {
  NkEntryName entry = {.name = name, .item = item};
  guint index = names->entries->len, next = 0;
  const char *separator = strstr(name, "::");
  if (names->methods && separator) {
    while (strstr(separator + 2, "::"))
      separator = strstr(separator + 2, "::");
    g_autofree char *scope = g_strndup(name, (gsize)(separator - name));
    entry.scope = g_string_chunk_insert_const(texts, scope);
    entry.method = separator + 2;
  }
  if (nk_pattern_is_glob(entry.name)) {
    g_array_append_val(names->patterns, index);
  } else {
    entry.next = GPOINTER_TO_UINT(g_hash_table_lookup(names->exact, entry.name));
    g_hash_table_insert(names->exact, (gpointer)entry.name, GUINT_TO_POINTER(index + 1));
    if (entry.method) {
      next = GPOINTER_TO_UINT(g_hash_table_lookup(names->methods, entry.method));
      g_hash_table_insert(names->methods, (gpointer)entry.method, GUINT_TO_POINTER(index + 1));
    }
  }
  g_array_append_val(names->entries, entry);
  g_array_append_val(names->method_next, next);
}

/* ---- finding ---- */
static void found_add(GPtrArray *found, gconstpointer item) {
  for (guint i = found->len; i-- > 0;)
    if (g_ptr_array_index(found, i) == item)
      return;
  g_ptr_array_add(found, (gpointer)item);
}

static const NkEntryName *entry_at(const NkNames *names, guint index) {
  return &g_array_index(names->entries, NkEntryName, index);
}

/* A pattern whose first character is plain is told apart without matching it. */
static gboolean pattern_fits(const char *pattern, const char *text) {
  return (*pattern == '*' || *pattern == '?' || *pattern == *text) && nk_pattern_matches(pattern, text);
}

void nk_names_find(const NkNames *names, const char *text, GPtrArray *found) {
  for (guint i = GPOINTER_TO_UINT(g_hash_table_lookup(names->exact, text)); i; i = entry_at(names, i - 1)->next)
    found_add(found, entry_at(names, i - 1)->item);
  for (guint i = names->patterns->len; i-- > 0;) {
    const NkEntryName *entry = entry_at(names, g_array_index(names->patterns, guint, i));
    if (pattern_fits(entry->name, text))
      found_add(found, entry->item);
  }
}

/* What names `method` in a class that `scope` is or derives from. */
void nk_names_find_method(const NkNames *names, const NkProgram *program, const char *scope, const char *method,
                          GPtrArray *found) {
  for (guint i = GPOINTER_TO_UINT(g_hash_table_lookup(names->methods, method)); i;
       i = g_array_index(names->method_next, guint, i - 1)) {
    const NkEntryName *entry = entry_at(names, i - 1);
    if (strcmp(scope, entry->scope) == 0 || nk_program_derives(program, scope, entry->scope))
      found_add(found, entry->item);
  }
  for (guint i = names->patterns->len; i-- > 0;) {
    const NkEntryName *entry = entry_at(names, g_array_index(names->patterns, guint, i));
    if (entry->method && pattern_fits(entry->method, method) &&
        (nk_pattern_matches(entry->scope, scope) || nk_program_derives(program, scope, entry->scope)))
      found_add(found, entry->item);
  }
}

/* The receiver's class is not known: a method name that only one class of the index has is taken for that method.
 */
static void find_unscoped(const NkNames *names, const char *method, GPtrArray *found) {
  guint first = GPOINTER_TO_UINT(g_hash_table_lookup(names->methods, method));
  for (guint i = first; i; i = g_array_index(names->method_next, guint, i - 1))
    if (strcmp(entry_at(names, i - 1)->scope, entry_at(names, first - 1)->scope) != 0)
      return;
  for (guint i = first; i; i = g_array_index(names->method_next, guint, i - 1))
    found_add(found, entry_at(names, i - 1)->item);
}

static char *scope_of(const char *qualified, const char *name) {
  gsize whole = strlen(qualified), last = strlen(name);
  return whole > last + 2 && g_str_has_suffix(qualified, name) ? g_strndup(qualified, whole - last - 2) : NULL;
}

/* A function that the project defines itself is not the kernel's of the same name. */
static gboolean is_defined(const NkProgram *program, const char *usr, const char *qualified) {
  return (*usr && nk_program_function(program, usr)) || nk_program_function_named(program, qualified);
}

void nk_names_find_call(const NkNames *names, const NkProgram *program, const NkFunction *function,
                        const NkFactEvent *event, GPtrArray *found) {
  const char *name = nk_event_name(function, event), *usr = nk_facts_string(function->facts, event->usr);
  if (!*name)
    return;
  const char *qualified = nk_facts_string(function->facts, event->qualified);
  g_autofree char *scope = scope_of(qualified, name);
  const char *receiver = nk_facts_string(function->facts, event->receiver_class);
  if (event->origin == NK_ORIGIN_SYNTH_UNIVERSAL && (*receiver || scope))
    find_unscoped(names, name, found);
  else if (*receiver)
    nk_names_find_method(names, program, receiver, name, found);
  if (scope && strcmp(scope, receiver) != 0)
    nk_names_find_method(names, program, scope, name, found);
  if (!scope && !*receiver && !is_defined(program, usr, qualified))
    nk_names_find(names, name, found);
}

static void mark_exact(const NkNames *names, const char *text, gboolean *fits) {
  for (guint i = GPOINTER_TO_UINT(g_hash_table_lookup(names->exact, text)); i; i = entry_at(names, i - 1)->next)
    fits[i - 1] = TRUE;
}

void nk_names_find_class(const NkNames *names, const NkProgram *program, const char *name, GPtrArray *found) {
  guint n = names->entries->len;
  g_autofree gboolean *fits = g_new0(gboolean, n);
  mark_exact(names, name, fits);
  mark_exact(names, nk_program_type_name(program, name), fits);
  GHashTableIter iter;
  gpointer base;
  GHashTable *bases = nk_program_bases(program, name);
  g_hash_table_iter_init(&iter, bases);
  while (g_hash_table_iter_next(&iter, &base, NULL))
    mark_exact(names, base, fits);
  for (guint i = 0; i < names->patterns->len; i++) {
    guint pattern = g_array_index(names->patterns, guint, i);
    fits[pattern] = pattern_fits(entry_at(names, pattern)->name, name);
  }
  for (guint i = n; i-- > 0;)
    if (fits[i])
      found_add(found, entry_at(names, i)->item);
}
