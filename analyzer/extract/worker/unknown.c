#include "unknown.h"
#include "sdk_words.h"
#include "synth_forms.h"

#include <string.h>

/* What a file of the project says of names that the core does not know. */
typedef struct {
  GHashTable *names; /* name -> NkUse */
  GPtrArray *used;   /* those of them that may be missing, as far as this file says; borrowed */
  gboolean joined;   /* macros of this file join names */
} Spoken;

static GHashTable *memory; /* NkCoreNames, or NULL -> path -> Spoken */

static void spoken_free(gpointer data) {
  Spoken *spoken = data;
  g_ptr_array_unref(spoken->used);
  g_hash_table_unref(spoken->names);
  g_free(spoken);
}

static gboolean knows(const NkToken *name, gconstpointer core) {
  return core && nk_core_names_know(core, name);
}

static void note_used(Spoken *spoken) {
  const guint told = NK_USE_POINTER | NK_USE_WORD | NK_USE_SCOPE; /* of names that are no constants' */
  GHashTableIter iter;
  gpointer name, use;
  g_hash_table_iter_init(&iter, spoken->names);
  while (g_hash_table_iter_next(&iter, &name, &use)) {
    guint uses = GPOINTER_TO_UINT(use);
    if (!(uses & NK_USE_DECLARED) && (uses & told || nk_names_a_constant(name)))
      g_ptr_array_add(spoken->used, name);
  }
}

static GHashTable *memory_of(const NkCoreNames *core) {
  if (!memory)
    memory = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_hash_table_unref);
  GHashTable *files = g_hash_table_lookup(memory, core);
  if (!files) {
    files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, spoken_free);
    g_hash_table_insert(memory, (gpointer)core, files);
  }
  return files;
}

static const Spoken *spoken_in(const NkCoreNames *core, const char *path) {
  GHashTable *files = memory_of(core);
  Spoken *spoken = g_hash_table_lookup(files, path);
  if (spoken)
    return spoken;
  spoken = g_new0(Spoken, 1);
  spoken->names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  spoken->used = g_ptr_array_new();
  g_hash_table_insert(files, g_strdup(path), spoken);
  g_autofree char *text = NULL;
  gsize length;
  if (g_file_get_contents(path, &text, &length, NULL))
    spoken->joined = !nk_strangers_read(spoken->names, text, length, knows, core);
  note_used(spoken);
  return spoken;
}

/* ---- the unit ---- */
/* What is reached: files of the project, NULL where one joins names; the SDK's, those of the core aside, as numbers. */
static GPtrArray *sort_out(const NkSettings *settings, const NkCoreNames *core, const NkIncludes *includes,
                           GByteArray *headers) {
  g_autoptr(GPtrArray) own = g_ptr_array_new();
  GHashTableIter iter;
  gpointer path;
  g_hash_table_iter_init(&iter, includes->paths);
  while (g_hash_table_iter_next(&iter, &path, NULL)) {
    if (nk_is_sdk_path(settings, path))
      continue;
    if (spoken_in(core, path)->joined)
      return NULL;
    g_ptr_array_add(own, path);
  }
  g_hash_table_iter_init(&iter, includes->paths);
  while (g_hash_table_iter_next(&iter, &path, NULL)) {
    if (!nk_is_sdk_path(settings, path) || (core && nk_core_names_cover(core, path)))
      continue;
    guint number = nk_sdk_words_file(path), old = headers->len;
    if (number >= old) {
      g_byte_array_set_size(headers, number + 1);
      memset(headers->data + old, 0, number + 1 - old);
    }
    headers->data[number] = 1;
  }
  return g_steal_pointer(&own);
}

/* What one file says of the names that some file uses. `header`: borrowed, or NULL. */
static void join(GHashTable *all, const Spoken *spoken, const char *header) {
  GHashTableIter iter;
  gpointer name, value;
  g_hash_table_iter_init(&iter, all);
  while (g_hash_table_iter_next(&iter, &name, &value)) {
    NkStranger *stranger = value;
    guint uses = GPOINTER_TO_UINT(g_hash_table_lookup(spoken->names, name));
    if (!uses)
      continue;
    stranger->uses |= uses;
    if (header && (!stranger->file || strcmp(header, stranger->file) < 0))
      stranger->file = header;
  }
}

static void add_used(GHashTable *all, const Spoken *spoken, const GByteArray *headers) {
  for (guint i = 0; i < spoken->used->len; i++) {
    const char *name = spoken->used->pdata[i];
    if (!g_hash_table_contains(all, name) && !nk_sdk_words_contain(name, headers))
      g_hash_table_insert(all, g_strdup(name), g_new0(NkStranger, 1));
  }
}

GHashTable *nk_unknown_names(const NkSettings *settings, NkCoreNames *core, const NkIncludes *includes,
                             const char *file) {
  GHashTable *all = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(GByteArray) headers = g_byte_array_new();
  gboolean told = !includes->hijacked && !includes->incomplete;
  g_autoptr(GPtrArray) own = told ? sort_out(settings, core, includes, headers) : NULL;
  for (guint i = 0; own && i < own->len; i++)
    add_used(all, spoken_in(core, own->pdata[i]), headers);
  for (guint i = 0; own && i < own->len; i++)
    join(all, spoken_in(core, own->pdata[i]), g_str_equal(own->pdata[i], file) ? NULL : own->pdata[i]);
  return all;
}

void nk_unknown_clear(void) {
  g_clear_pointer(&memory, g_hash_table_unref);
  nk_sdk_words_clear();
}
