#include "core_names.h"
#include <string.h>

/* A file of nk_core_names_make, open. */
struct _NkCoreNames {
  GVariant *value;
  GHashTable *files; /* path of a file of the SDK -> its number + 1 */
  const NkName *names;
  const guint32 *slots;
  gsize n_names, n_slots;
  const char *strings;
  NkFileSet covered;    /* files of the SDK that the core reads */
  GHashTable *mentions; /* path of a file outside of the SDK -> Mentions */
};

/* What a file speaks of. */
typedef struct {
  GArray *sets;     /* NkFileSet, each once: one of a set's files has to be reached */
  gboolean defines; /* a macro that the SDK asks for */
} Mentions;

static GHashTable *tables; /* path -> NkCoreNames */

static void mentions_free(gpointer data) {
  Mentions *mentions = data;
  g_array_unref(mentions->sets);
  g_free(mentions);
}

static void table_free(gpointer data) {
  NkCoreNames *table = data;
  g_clear_pointer(&table->value, g_variant_unref);
  g_clear_pointer(&table->files, g_hash_table_unref);
  g_clear_pointer(&table->mentions, g_hash_table_unref);
  g_free(table);
}

/* What is only asked for says nothing. */
static void note_covered(NkCoreNames *table) {
  for (gsize i = 0; i < table->n_names; i++)
    if (!(table->names[i].flags & NK_NAME_ASKED))
      for (guint word = 0; word < G_N_ELEMENTS(table->covered.bits); word++)
        table->covered.bits[word] |= table->names[i].files.bits[word];
}

/* An empty table when the file is not what it should be. */
static NkCoreNames *open_table(const NkSettings *settings, const char *path) {
  NkCoreNames *table = g_new0(NkCoreNames, 1);
  g_autoptr(GMappedFile) file = g_mapped_file_new(path, FALSE, NULL);
  if (!file)
    return table;
  g_autoptr(GBytes) bytes = g_mapped_file_get_bytes(file);
  table->value = g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE(NK_NAMES_TYPE), bytes, FALSE));
  g_autoptr(GVariant) names = g_variant_get_child_value(table->value, 1);
  g_autoptr(GVariant) slots = g_variant_get_child_value(table->value, 2);
  g_autoptr(GVariant) strings = g_variant_get_child_value(table->value, 3);
  g_autofree const char **files = NULL;
  gsize n_strings;
  g_variant_get_child(table->value, 0, "^a&s", &files);
  table->names = g_variant_get_fixed_array(names, &table->n_names, sizeof(NkName));
  table->slots = g_variant_get_fixed_array(slots, &table->n_slots, sizeof(guint32));
  table->strings = g_variant_get_fixed_array(strings, &n_strings, 1);
  table->files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; files[i] && i < NK_NAMES_FILES; i++)
    g_hash_table_insert(table->files, g_build_filename(settings->sdk, "nk", files[i], NULL), GUINT_TO_POINTER(i + 1));
  table->mentions = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, mentions_free);
  note_covered(table);
  return table;
}

NkCoreNames *nk_core_names_open(const NkSettings *settings, const char *path) {
  if (!tables)
    tables = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, table_free);
  NkCoreNames *table = g_hash_table_lookup(tables, path);
  if (!table) {
    table = open_table(settings, path);
    g_hash_table_insert(tables, g_strdup(path), table);
  }
  return table;
}

/* ---- what a file speaks of ---- */
static gboolean is_named(const NkCoreNames *table, const NkName *name, const NkToken *token) {
  const char *string = table->strings + name->name;
  return strncmp(string, token->text, token->length) == 0 && !string[token->length];
}

/* The first row of the token's name, NULL if the core has none. */
static const NkName *find(const NkCoreNames *table, const NkToken *token) {
  gsize last = table->n_slots - 1;
  for (gsize at = nk_name_hash(token->text, token->length) & last; table->slots[at]; at = (at + 1) & last) {
    const NkName *name = &table->names[table->slots[at] - 1];
    if (is_named(table, name, token))
      return name;
  }
  return NULL;
}

static void add_set(GArray *sets, const NkFileSet *set) {
  for (guint i = 0; i < sets->len; i++)
    if (memcmp(&g_array_index(sets, NkFileSet, i), set, sizeof *set) == 0)
      return;
  g_array_append_val(sets, *set);
}

static void mention(const NkCoreNames *table, Mentions *mentions, const NkToken *token, const NkToken *before) {
  if (token->kind != NK_TOKEN_IDENTIFIER)
    return;
  gboolean member = nk_token_is_access(before), defined = nk_token_is(before, "define") || nk_token_is(before, "undef");
  const NkName *name = find(table, token);
  for (; name && name < table->names + table->n_names && is_named(table, name, token); name++) {
    if (name->flags & NK_NAME_MACRO || !(member || name->flags & NK_NAME_MEMBER))
      add_set(mentions->sets, &name->files);
    mentions->defines |= defined && name->flags & NK_NAME_ASKED;
  }
}

/* What a directive names, where it leads aside. */
static void mention_directive(const NkCoreNames *table, Mentions *mentions, const NkToken *directive) {
  const char *name;
  gsize length;
  char delimiter;
  NkLexer rest;
  if (nk_token_include(directive, &name, &length, &delimiter))
    return;
  NkToken before = nk_token_directive(directive, &rest);
  for (NkToken token = nk_lexer_next(&rest); token.kind != NK_TOKEN_END; token = nk_lexer_next(&rest)) {
    mention(table, mentions, &token, &before);
    before = token;
  }
}

static Mentions *read_mentions(const NkCoreNames *table, const char *path) {
  Mentions *mentions = g_new0(Mentions, 1);
  mentions->sets = g_array_new(FALSE, FALSE, sizeof(NkFileSet));
  g_autofree char *text = NULL;
  gsize length;
  if (!g_file_get_contents(path, &text, &length, NULL))
    return mentions;
  NkLexer lexer;
  nk_lexer_init(&lexer, text, length);
  NkToken before = {0};
  for (NkToken token = nk_lexer_next(&lexer); token.kind != NK_TOKEN_END; token = nk_lexer_next(&lexer)) {
    if (token.kind == NK_TOKEN_DIRECTIVE)
      mention_directive(table, mentions, &token);
    else
      mention(table, mentions, &token, &before);
    before = token;
  }
  return mentions;
}

/* ---- the unit ---- */
static NkFileSet reached_files(const NkCoreNames *table, const NkIncludes *includes) {
  NkFileSet set = {0};
  GHashTableIter iter;
  gpointer path;
  g_hash_table_iter_init(&iter, includes->paths);
  while (g_hash_table_iter_next(&iter, &path, NULL)) {
    guint number = GPOINTER_TO_UINT(g_hash_table_lookup(table->files, path));
    if (number)
      set.bits[(number - 1) / 64] |= (guint64)1 << (number - 1) % 64;
  }
  return set;
}

static gboolean fits(NkCoreNames *table, const char *path, const NkFileSet *reached) {
  Mentions *mentions = g_hash_table_lookup(table->mentions, path);
  if (!mentions) {
    mentions = read_mentions(table, path);
    g_hash_table_insert(table->mentions, g_strdup(path), mentions);
  }
  for (guint i = 0; i < mentions->sets->len; i++) {
    const NkFileSet *set = &g_array_index(mentions->sets, NkFileSet, i);
    if (!(set->bits[0] & reached->bits[0]) && !(set->bits[1] & reached->bits[1]))
      return FALSE;
  }
  return !mentions->defines;
}

gboolean nk_core_names_fit(NkCoreNames *table, const NkSettings *settings, const NkIncludes *includes) {
  if (!table->n_slots || includes->hijacked || includes->incomplete)
    return FALSE;
  NkFileSet reached = reached_files(table, includes);
  GHashTableIter iter;
  gpointer file;
  g_hash_table_iter_init(&iter, includes->paths);
  while (g_hash_table_iter_next(&iter, &file, NULL))
    if (!nk_is_sdk_path(settings, file) && !fits(table, file, &reached))
      return FALSE;
  return TRUE;
}

gboolean nk_core_names_know(const NkCoreNames *names, const NkToken *name) {
  return find(names, name) != NULL;
}

gboolean nk_core_names_cover(const NkCoreNames *names, const char *path) {
  guint number = GPOINTER_TO_UINT(g_hash_table_lookup(names->files, path));
  return number && names->covered.bits[(number - 1) / 64] & (guint64)1 << (number - 1) % 64;
}

void nk_core_names_clear(void) {
  g_clear_pointer(&tables, g_hash_table_unref);
}
