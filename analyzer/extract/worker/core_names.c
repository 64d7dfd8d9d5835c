#include "core_names.h"
#include "strangers.h"
#include "synth_forms.h"

#include <analyzer/base/lexer.h>

#include <string.h>

/* A file of nk_core_names_make, open. */
typedef struct {
  GVariant *value;
  GHashTable *files; /* path of a file of the SDK -> its number + 1 */
  const NkName *names;
  const guint32 *slots;
  gsize n_names, n_slots;
  const char *strings;
  NkFileSet covered;     /* files of the SDK that the core reads */
  GHashTable *mentions;  /* path of a file outside of the SDK -> Mentions */
  GHashTable *strangers; /* path of a file outside of the core -> Strangers */
} Table;

/* What a file speaks of. */
typedef struct {
  GArray *sets;     /* NkFileSet, each once: one of a set's files has to be reached */
  gboolean defines; /* a macro that the SDK asks for */
} Mentions;

/* The same of names that the core does not know. */
typedef struct {
  GHashTable *names; /* name -> NkUse */
  GPtrArray *used;   /* those of them that may be missing, as far as this file says; borrowed */
  gboolean joined;   /* macros of this file join names */
} Strangers;

static GHashTable *tables; /* path -> Table */

static void mentions_free(gpointer data) {
  Mentions *mentions = data;
  g_array_unref(mentions->sets);
  g_free(mentions);
}

static void table_free(gpointer data) {
  Table *table = data;
  g_clear_pointer(&table->value, g_variant_unref);
  g_clear_pointer(&table->files, g_hash_table_unref);
  g_clear_pointer(&table->mentions, g_hash_table_unref);
  g_clear_pointer(&table->strangers, g_hash_table_unref);
  g_free(table);
}

static void strangers_free(gpointer data) {
  Strangers *strangers = data;
  g_ptr_array_unref(strangers->used);
  g_hash_table_unref(strangers->names);
  g_free(strangers);
}

/* What is only asked for says nothing. */
static void note_covered(Table *table) {
  for (gsize i = 0; i < table->n_names; i++)
    if (!(table->names[i].flags & NK_NAME_ASKED))
      for (guint word = 0; word < G_N_ELEMENTS(table->covered.bits); word++)
        table->covered.bits[word] |= table->names[i].files.bits[word];
}

/* An empty table when the file is not what it should be. */
static Table *open_table(const NkSettings *settings, const char *path) {
  Table *table = g_new0(Table, 1);
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
  table->strangers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, strangers_free);
  note_covered(table);
  return table;
}

static Table *table_of(const NkSettings *settings, const char *path) {
  if (!tables)
    tables = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, table_free);
  Table *table = g_hash_table_lookup(tables, path);
  if (!table) {
    table = open_table(settings, path);
    g_hash_table_insert(tables, g_strdup(path), table);
  }
  return table;
}

/* ---- what a file speaks of ---- */
static gboolean is_named(const Table *table, const NkName *name, const NkToken *token) {
  const char *string = table->strings + name->name;
  return strncmp(string, token->text, token->length) == 0 && !string[token->length];
}

/* The first row of the token's name, NULL if the core has none. */
static const NkName *find(const Table *table, const NkToken *token) {
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

static void mention(const Table *table, Mentions *mentions, const NkToken *token, const NkToken *before) {
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
static void mention_directive(const Table *table, Mentions *mentions, const NkToken *directive) {
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

static Mentions *read_mentions(const Table *table, const char *path) {
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
static NkFileSet reached_files(const Table *table, const NkIncludes *includes) {
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

static gboolean fits(Table *table, const char *path, const NkFileSet *reached) {
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

gboolean nk_core_names_fit(const NkSettings *settings, const char *path, const NkIncludes *includes) {
  Table *table = table_of(settings, path);
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

/* ---- what the unit speaks of and nobody declares ---- */
static gboolean knows(const NkToken *name, gconstpointer table) {
  return find(table, name) != NULL;
}

static void note_used(Strangers *strangers) {
  const guint told = NK_USE_POINTER | NK_USE_WORD | NK_USE_SCOPE; /* of names that are no constants' */
  GHashTableIter iter;
  gpointer name, use;
  g_hash_table_iter_init(&iter, strangers->names);
  while (g_hash_table_iter_next(&iter, &name, &use)) {
    guint uses = GPOINTER_TO_UINT(use);
    if (!(uses & NK_USE_DECLARED) && (uses & told || nk_names_a_constant(name)))
      g_ptr_array_add(strangers->used, name);
  }
}

static const Strangers *strangers_of(Table *table, const char *path) {
  Strangers *strangers = g_hash_table_lookup(table->strangers, path);
  if (strangers)
    return strangers;
  strangers = g_new0(Strangers, 1);
  strangers->names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  strangers->used = g_ptr_array_new();
  g_hash_table_insert(table->strangers, g_strdup(path), strangers);
  g_autofree char *text = NULL;
  gsize length;
  if (g_file_get_contents(path, &text, &length, NULL))
    strangers->joined = !nk_strangers_read(strangers->names, text, length, knows, table);
  note_used(strangers);
  return strangers;
}

static gboolean is_covered(const Table *table, const char *path) {
  guint number = GPOINTER_TO_UINT(g_hash_table_lookup(table->files, path));
  return number && table->covered.bits[(number - 1) / 64] & (guint64)1 << (number - 1) % 64;
}

static void add_stranger(GHashTable *all, const char *name) {
  if (!g_hash_table_contains(all, name))
    g_hash_table_insert(all, g_strdup(name), g_new0(NkStranger, 1));
}

/* What one file says of the names that some file uses. A header of the SDK that the core leaves out may declare
   whatever it speaks of. `header`: borrowed, or NULL. */
static void join(GHashTable *all, const Strangers *strangers, gboolean sdk, const char *header) {
  GHashTableIter iter;
  gpointer name, value;
  g_hash_table_iter_init(&iter, all);
  while (g_hash_table_iter_next(&iter, &name, &value)) {
    NkStranger *stranger = value;
    guint uses = GPOINTER_TO_UINT(g_hash_table_lookup(strangers->names, name));
    if (!uses)
      continue;
    stranger->uses |= sdk ? NK_USE_DECLARED : uses;
    if (header && !sdk && (!stranger->file || strcmp(header, stranger->file) < 0))
      stranger->file = header;
  }
}

GHashTable *nk_core_names_strangers(const NkSettings *settings, const char *path, const NkIncludes *includes,
                                    const char *file) {
  Table *table = table_of(settings, path);
  GHashTable *all = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(GPtrArray) files = g_ptr_array_new();
  GHashTableIter iter;
  gpointer reached;
  g_hash_table_iter_init(&iter, includes->paths);
  while (table->n_slots && g_hash_table_iter_next(&iter, &reached, NULL)) {
    if (is_covered(table, reached))
      continue;
    g_ptr_array_add(files, reached);
    const Strangers *strangers = nk_is_sdk_path(settings, reached) ? NULL : strangers_of(table, reached);
    if (strangers && strangers->joined) {
      g_hash_table_remove_all(all);
      return all;
    }
    for (guint i = 0; strangers && i < strangers->used->len; i++)
      add_stranger(all, strangers->used->pdata[i]);
  }
  for (guint i = 0; i < files->len; i++)
    join(all, strangers_of(table, files->pdata[i]), nk_is_sdk_path(settings, files->pdata[i]),
         g_str_equal(files->pdata[i], file) ? NULL : files->pdata[i]);
  return all;
}

void nk_core_names_clear(void) {
  g_clear_pointer(&tables, g_hash_table_unref);
}
