#include "digests.h"

#include <string.h>

#define ROW_TYPE   "(sttxxs)"
#define TABLE_TYPE "a" ROW_TYPE

typedef struct {
  NkFileIdentity identity;
  char *digest;
  gboolean checked; /* in this run */
} Row;

struct _NkDigests {
  NkCache *cache; /* borrowed */
  char *root, *key;
  GHashTable *rows; /* path, or "directory state" -> Row */
  gboolean changed;
  guint64 learnt; /* bytes that were read */
};

static void row_free(gpointer data) {
  g_free(((Row *)data)->digest);
  g_free(data);
}

static void load(NkDigests *digests) {
  g_autoptr(GBytes) bytes = nk_cache_get(digests->cache, NK_CACHE_TREES, digests->key);
  if (!bytes)
    return;
  g_autoptr(GVariant) table = g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE(TABLE_TYPE), bytes, FALSE));
  GVariantIter iter;
  const char *path, *digest;
  NkFileIdentity id;
  g_variant_iter_init(&iter, table);
  while (g_variant_iter_next(&iter, "(&sttxx&s)", &path, &id.size, &id.inode, &id.modified, &id.changed, &digest)) {
    Row *row = g_new0(Row, 1);
    row->identity = id;
    row->digest = g_strdup(digest);
    g_hash_table_insert(digests->rows, g_strdup(path), row);
  }
}

NkDigests *nk_digests_new(NkCache *cache, const char *root) {
  NkDigests *digests = g_new0(NkDigests, 1);
  digests->cache = cache;
  digests->root = g_strdup(root);
  digests->key = nk_cache_key("digests 1", root, NULL);
  digests->rows = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, row_free);
  load(digests);
  return digests;
}

static void save(NkDigests *digests) {
  GVariantBuilder table;
  g_variant_builder_init(&table, G_VARIANT_TYPE(TABLE_TYPE));
  GHashTableIter iter;
  gpointer path, value;
  g_hash_table_iter_init(&iter, digests->rows);
  while (g_hash_table_iter_next(&iter, &path, &value)) {
    const Row *row = value;
    const NkFileIdentity *id = &row->identity;
    if (*row->digest)
      g_variant_builder_add(&table, ROW_TYPE, path, id->size, id->inode, id->modified, id->changed, row->digest);
  }
  g_autoptr(GVariant) variant = g_variant_ref_sink(g_variant_builder_end(&table));
  g_autoptr(GBytes) bytes = g_variant_get_data_as_bytes(variant);
  nk_cache_put(digests->cache, NK_CACHE_TREES, digests->key, bytes);
}

/* What one edited file has changed is read again as quickly as it is kept. */
void nk_digests_free(NkDigests *digests) {
  enum { LITTLE = 64 * 1024 };
  if (digests->changed || digests->learnt > LITTLE)
    save(digests);
  g_hash_table_unref(digests->rows);
  g_free(digests->root);
  g_free(digests->key);
  g_free(digests);
}

static char *absolute(const NkDigests *digests, const char *path) {
  return g_path_is_absolute(path) ? g_strdup(path) : g_build_filename(digests->root, path, NULL);
}

static gboolean identify(const char *path, NkFileIdentity *identity) {
  struct stat info;
  if (stat(path, &info) != 0 || !S_ISREG(info.st_mode))
    return FALSE;
  *identity = nk_file_identity(&info);
  return TRUE;
}

static char *digest_content(const char *path) {
  g_autoptr(GMappedFile) file = g_mapped_file_new(path, FALSE, NULL);
  if (!file)
    return g_strdup("");
  g_autoptr(GBytes) bytes = g_mapped_file_get_bytes(file);
  return g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes);
}

static Row *row_of(NkDigests *digests, const char *path) {
  Row *row = g_hash_table_lookup(digests->rows, path);
  if (!row) {
    row = g_new0(Row, 1);
    row->digest = g_strdup("");
    g_hash_table_insert(digests->rows, g_strdup(path), row);
  }
  return row;
}

/* A file that was written a moment ago may be written again without its times showing it: it is read every time. */
static void learn(NkDigests *digests, Row *row, const char *path) {
  NkFileIdentity identity = {0};
  gboolean there = identify(path, &identity);
  if (there && *row->digest && nk_file_identity_equal(&identity, &row->identity))
    return;
  g_free(row->digest);
  row->digest = there ? digest_content(path) : g_strdup("");
  row->identity = nk_file_identity_is_before(&identity, g_get_real_time()) ? identity : (NkFileIdentity){0};
  digests->learnt += there ? (guint64)identity.size : 0;
}

const char *nk_digests_file(NkDigests *digests, const char *path) {
  Row *row = row_of(digests, path);
  if (!row->checked) {
    g_autofree char *full = absolute(digests, path);
    learn(digests, row, full);
    row->checked = TRUE;
  }
  return row->digest;
}

gboolean nk_digests_is_before(NkDigests *digests, const char *path, gint64 time) {
  const Row *row = row_of(digests, path);
  g_autofree char *full = absolute(digests, path);
  NkFileIdentity identity;
  return *nk_digests_file(digests, path) && identify(full, &identity) && nk_file_identity_is_before(&identity, time) &&
         nk_file_identity_equal(&identity, &row->identity);
}

static char *digest_files(const NkTreeState *state, const char *directory) {
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
  g_checksum_update(sum, (const guchar *)state->names, -1);
  gsize prefix = strlen(directory);
  for (guint i = 0; i < state->files->len; i++) {
    const char *file = state->files->pdata[i];
    g_autofree char *digest = digest_content(file);
    g_checksum_update(sum, (const guchar *)file + prefix, (gssize)strlen(file + prefix) + 1);
    g_checksum_update(sum, (const guchar *)digest, (gssize)strlen(digest));
  }
  return g_strdup(g_checksum_get_string(sum));
}

char *nk_digests_directory(NkDigests *digests, const char *directory) {
  NkTreeState state;
  if (!nk_tree_state_read(&state, directory, &(NkTreeOptions){.files = TRUE}))
    return NULL;
  g_autofree char *name = g_strconcat("directory ", state.state, NULL);
  Row *row = row_of(digests, name);
  if (!*row->digest) {
    g_free(row->digest);
    row->digest = digest_files(&state, directory);
    digests->changed |= nk_file_identity_is_before(&state.newest, g_get_real_time());
  }
  char *digest = g_strdup(row->digest);
  nk_tree_state_clear(&state);
  return digest;
}
