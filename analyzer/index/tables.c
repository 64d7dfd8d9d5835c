/* Names and their counts. */
#include "scan.h"

#include <string.h>

static const char *const keywords[] = {
    "alignas",
    "alignof",
    "asm",
    "auto",
    "bool",
    "break",
    "case",
    "catch",
    "char",
    "class",
    "const",
    "constexpr",
    "continue",
    "decltype",
    "default",
    "delete",
    "do",
    "double",
    "else",
    "enum",
    "explicit",
    "extern",
    "false",
    "final",
    "float",
    "for",
    "friend",
    "goto",
    "if",
    "inline",
    "int",
    "long",
    "mutable",
    "namespace",
    "new",
    "noexcept",
    "nullptr",
    "operator",
    "override",
    "private",
    "protected",
    "public",
    "register",
    "restrict",
    "return",
    "short",
    "signed",
    "sizeof",
    "static",
    "struct",
    "switch",
    "template",
    "this",
    "throw",
    "true",
    "try",
    "typedef",
    "typeid",
    "typename",
    "typeof",
    "union",
    "unsigned",
    "using",
    "virtual",
    "void",
    "volatile",
    "wchar_t",
    "while",
    "_Bool",
    "__attribute__",
    "static_cast",
    "const_cast",
    "reinterpret_cast",
    "dynamic_cast",
    "static_assert",
    "_Static_assert",
    "__asm__",
    "__asm",
    "__volatile__",
    "__inline",
    "__inline__",
    "__typeof__",
    "__block",
    "__extension__",
};

static void tally_clear(NkTally *tally) {
  g_clear_pointer(&tally->counts, g_hash_table_unref);
}

static void name_free(gpointer data) {
  NkName *name = data;
  tally_clear(&name->bases);
  tally_clear(&name->owners);
  g_free(name);
}

void nk_tables_init(NkTables *tables) {
  tables->texts = g_string_chunk_new((gsize)64 * 1024);
  tables->names = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, name_free);
  for (gsize i = 0; i < G_N_ELEMENTS(keywords); i++)
    nk_tables_name(tables, keywords[i], strlen(keywords[i]))->keyword = TRUE;
}

void nk_tables_clear(NkTables *tables) {
  g_hash_table_unref(tables->names);
  g_string_chunk_free(tables->texts);
}

const char *nk_tables_text(NkTables *tables, const char *text, gsize length) {
  g_autofree char *copy = g_strndup(text, length);
  return g_string_chunk_insert_const(tables->texts, copy);
}

NkName *nk_tables_name(NkTables *tables, const char *text, gsize length) {
  char buffer[NK_MAX_NAME + 1];
  if (length > NK_MAX_NAME)
    return NULL;
  memcpy(buffer, text, length);
  buffer[length] = '\0';
  NkName *name = g_hash_table_lookup(tables->names, buffer);
  if (!name) {
    name = g_new0(NkName, 1);
    name->text = g_string_chunk_insert_const(tables->texts, buffer);
    g_hash_table_insert(tables->names, (gpointer)name->text, name);
  }
  return name;
}

void nk_tally_add(NkTally *tally, const char *interned) {
  if (!tally->counts)
    tally->counts = g_hash_table_new(NULL, NULL);
  guint count = GPOINTER_TO_UINT(g_hash_table_lookup(tally->counts, interned));
  g_hash_table_replace(tally->counts, (gpointer)interned, GUINT_TO_POINTER(count + 1));
}

const char *nk_tally_best(const NkTally *tally) {
  const char *best = NULL;
  guint most = 0;
  GHashTableIter iterator;
  gpointer text, count;
  if (!tally->counts)
    return NULL;
  g_hash_table_iter_init(&iterator, tally->counts);
  while (g_hash_table_iter_next(&iterator, &text, &count)) {
    guint n = GPOINTER_TO_UINT(count);
    if (n > most || (best && n == most && strcmp(text, best) < 0)) {
      best = text;
      most = n;
    }
  }
  return best;
}
