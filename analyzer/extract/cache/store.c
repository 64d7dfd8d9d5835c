/* Entries as files: DIRECTORY/KIND/ab/cdef…, a header with a checksum before the bytes. */
#include <analyzer/base/file.h>
#include <needkext/cache.h>

#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utime.h>

enum { TOUCH_SECONDS = 60 * 60 }; /* how exactly the last use of an entry is known */

static const char magic[8] = "nkcache2";

typedef struct {
  char magic[8];
  guint64 length, checksum; /* of what follows */
  guint64 plain;            /* its length when it is unpacked; 0: it is not packed */
} Header;

struct _NkCache {
  char *directory;
  guint64 limit;
  gint written_kib; /* atomic */
};

static const char *const kind_names[NK_CACHE_KINDS] = {
    [NK_CACHE_UNITS] = "units",     [NK_CACHE_FACTS] = "facts",     [NK_CACHE_TREES] = "trees",
    [NK_CACHE_WORKERS] = "workers", [NK_CACHE_ANSWERS] = "answers",
};

const char *nk_cache_kind_name(NkCacheKind kind) {
  return kind_names[kind];
}

NkCache *nk_cache_new(const char *directory) {
  enum { DEFAULT_MIB = 2048 };
  NkCache *cache = g_new0(NkCache, 1);
  cache->directory =
      directory ? g_canonicalize_filename(directory, NULL) : g_build_filename(g_get_user_cache_dir(), "needkext", NULL);
  const char *given = g_getenv("NEEDKEXT_CACHE_MIB");
  guint64 mib = given ? g_ascii_strtoull(given, NULL, 10) : 0;
  cache->limit = (mib ? mib : DEFAULT_MIB) << 20;
  return cache;
}

void nk_cache_free(NkCache *cache) {
  if (!cache)
    return;
  /* Looking at every entry is worth it only now and then. */
  guint64 written = (guint64)g_atomic_int_get(&cache->written_kib) << 10;
  g_autofree char *stamp = g_build_filename(cache->directory, "trimmed", NULL);
  struct stat info;
  gboolean lately = stat(stamp, &info) == 0 && time(NULL) - info.st_mtime < TOUCH_SECONDS;
  if (written > 0 && (!lately || written > cache->limit / 32)) {
    g_file_set_contents(stamp, "", 0, NULL);
    nk_cache_trim(cache, cache->limit);
  }
  g_free(cache->directory);
  g_free(cache);
}

const char *nk_cache_directory(const NkCache *cache) {
  return cache->directory;
}

guint64 nk_cache_limit(const NkCache *cache) {
  return cache->limit;
}

char *nk_cache_key(const char *first, ...) {
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
  va_list texts;
  va_start(texts, first);
  for (const char *text = first; text; text = va_arg(texts, const char *))
    g_checksum_update(sum, (const guchar *)text, (gssize)strlen(text) + 1);
  va_end(texts);
  return g_strdup(g_checksum_get_string(sum));
}

/* Tells damage, not malice: facts are checked on their own before they are used. */
static guint64 checksum(const guint8 *bytes, gsize length) {
  guint64 sum = length * G_GUINT64_CONSTANT(0x9e3779b97f4a7c15);
  for (; length > 0;) {
    guint64 word = 0;
    gsize n = MIN(length, sizeof word);
    memcpy(&word, bytes, n);
    sum = (sum ^ word) * G_GUINT64_CONSTANT(0xff51afd7ed558ccd);
    sum ^= sum >> 32;
    bytes += n;
    length -= n;
  }
  return sum;
}

static char *entry_path(const NkCache *cache, NkCacheKind kind, const char *key) {
  return g_strdup_printf("%s/%s/%.2s/%s", cache->directory, kind_names[kind], key, key + 2);
}

/* All of `bytes` into at most `room` bytes; NULL when they do not fit or are no output of the converter's like. */
static GBytes *convert(GConverter *converter, GBytes *bytes, gsize room) {
  gsize length, read, written;
  gconstpointer data = g_bytes_get_data(bytes, &length);
  g_autofree guint8 *out = g_malloc(room);
  if (g_converter_convert(converter, data, length, out, room, G_CONVERTER_INPUT_AT_END, &read, &written, NULL) !=
          G_CONVERTER_FINISHED ||
      read != length)
    return NULL;
  return g_bytes_new_take(g_steal_pointer(&out), written);
}

static GBytes *pack(GBytes *bytes) {
  enum { LEVEL = 4 }; /* a tenth less than the fastest, for a millisecond a unit */
  g_autoptr(GZlibCompressor) packer = g_zlib_compressor_new(G_ZLIB_COMPRESSOR_FORMAT_RAW, LEVEL);
  return convert(G_CONVERTER(packer), bytes, MAX(g_bytes_get_size(bytes), 1));
}

/* One for each thread, since making it takes as long as unpacking a unit. */
static GBytes *unpack(GBytes *bytes, guint64 length) {
  enum { MAX_LENGTH = 1 << 30 };
  static GPrivate unpackers = G_PRIVATE_INIT(g_object_unref);
  GConverter *unpacker = g_private_get(&unpackers);
  if (!unpacker) {
    unpacker = G_CONVERTER(g_zlib_decompressor_new(G_ZLIB_COMPRESSOR_FORMAT_RAW));
    g_private_set(&unpackers, unpacker);
  }
  g_converter_reset(unpacker);
  return length <= MAX_LENGTH ? convert(unpacker, bytes, length) : NULL;
}

static GBytes *read_file(const char *path, struct stat *info) {
  enum { MAX_LENGTH = 1 << 30 };
  char *bytes = nk_file_read(path, MAX_LENGTH, info);
  return bytes ? g_bytes_new_take(bytes, (gsize)info->st_size) : NULL;
}

/* The bytes of a whole and undamaged entry. */
static GBytes *open_entry(GBytes *all) {
  gsize length;
  const guint8 *contents = g_bytes_get_data(all, &length);
  const Header *header = (const Header *)(const void *)contents;
  if (length < sizeof *header)
    return NULL;
  length -= sizeof *header;
  if (memcmp(header->magic, magic, sizeof magic) != 0 || header->length != length ||
      header->checksum != checksum(contents + sizeof *header, length) + header->plain)
    return NULL;
  g_autoptr(GBytes) stored = g_bytes_new_from_bytes(all, sizeof *header, length);
  return header->plain ? unpack(stored, header->plain) : g_steal_pointer(&stored);
}

GBytes *nk_cache_get(const NkCache *cache, NkCacheKind kind, const char *key) {
  g_autofree char *path = entry_path(cache, kind, key);
  struct stat info;
  g_autoptr(GBytes) all = read_file(path, &info);
  if (!all)
    return NULL;
  GBytes *bytes = open_entry(all);
  if (!bytes)
    g_unlink(path);
  else if (time(NULL) - info.st_mtime > TOUCH_SECONDS)
    utime(path, NULL);
  return bytes;
}

static gboolean write_all(int fd, const void *bytes, gsize length) {
  for (const char *at = bytes; length > 0;) {
    ssize_t n = write(fd, at, length);
    if (n <= 0)
      return FALSE;
    at += n;
    length -= (gsize)n;
  }
  return TRUE;
}

/* A name that ends in .tmp is one of an entry that never became one. */
static gboolean write_entry(const char *path, GBytes *plain) {
  enum { SMALL = 16 * 1024 }; /* unpacking it takes longer than reading it */
  g_autoptr(GBytes) packed = g_bytes_get_size(plain) > SMALL ? pack(plain) : NULL;
  gsize length;
  const guint8 *data = g_bytes_get_data(packed ? packed : plain, &length);
  Header header = {.length = length, .plain = packed ? g_bytes_get_size(plain) : 0};
  memcpy(header.magic, magic, sizeof magic);
  header.checksum = checksum(data, header.length) + header.plain;
  g_autofree char *temporary = g_strconcat(path, ".XXXXXX.tmp", NULL);
  int fd = g_mkstemp_full(temporary, O_WRONLY, 0644);
  if (fd < 0)
    return FALSE;
  gboolean written = write_all(fd, &header, sizeof header) && write_all(fd, data, header.length);
  written = close(fd) == 0 && written;
  if (written && g_rename(temporary, path) == 0)
    return TRUE;
  g_unlink(temporary);
  return FALSE;
}

/* Backup programs leave a directory with this file out. */
static void mark_directory(const NkCache *cache) {
  g_autofree char *tag = g_build_filename(cache->directory, "CACHEDIR.TAG", NULL);
  if (!g_file_test(tag, G_FILE_TEST_EXISTS))
    g_file_set_contents(tag, "Signature: 8a477f597d28d172789f06886806bc55\n# needkext's cache\n", -1, NULL);
}

gboolean nk_cache_put(NkCache *cache, NkCacheKind kind, const char *key, GBytes *bytes) {
  g_autofree char *path = entry_path(cache, kind, key);
  if (!write_entry(path, bytes)) {
    g_autofree char *directory = g_path_get_dirname(path);
    if (g_mkdir_with_parents(directory, 0755) != 0 || !write_entry(path, bytes))
      return FALSE;
    mark_directory(cache);
  }
  g_atomic_int_add(&cache->written_kib, (gint)(g_bytes_get_size(bytes) / 1024) + 1);
  return TRUE;
}

/* ---- all entries ---- */
typedef struct {
  char *path;
  NkCacheKind kind;
  guint64 bytes;
  gint64 used;
} Entry;

static void entry_clear(gpointer data) {
  g_free(((Entry *)data)->path);
}

static void list_folder(const char *folder, NkCacheKind kind, GArray *entries) {
  enum { STALE_SECONDS = 24 * 60 * 60 };
  g_autoptr(GDir) directory = g_dir_open(folder, 0, NULL);
  for (const char *name; directory && (name = g_dir_read_name(directory));) {
    Entry entry = {g_build_filename(folder, name, NULL), kind, 0, 0};
    struct stat info;
    gboolean there = lstat(entry.path, &info) == 0 && S_ISREG(info.st_mode);
    gboolean temporary = g_str_has_suffix(name, ".tmp");
    if (there && temporary && time(NULL) - info.st_mtime > STALE_SECONDS)
      g_unlink(entry.path);
    if (!there || temporary) {
      g_free(entry.path);
      continue;
    }
    entry.bytes = (guint64)info.st_size;
    entry.used = info.st_mtime;
    g_array_append_val(entries, entry);
  }
}

static GArray *list_entries(const NkCache *cache) {
  GArray *entries = g_array_new(FALSE, FALSE, sizeof(Entry));
  g_array_set_clear_func(entries, entry_clear);
  for (NkCacheKind kind = 0; kind < NK_CACHE_KINDS; kind++)
    for (guint i = 0; i < 256; i++) {
      g_autofree char *folder = g_strdup_printf("%s/%s/%02x", cache->directory, kind_names[kind], i);
      list_folder(folder, kind, entries);
    }
  return entries;
}

void nk_cache_measure(const NkCache *cache, NkCacheSize *sizes) {
  g_autoptr(GArray) entries = list_entries(cache);
  memset(sizes, 0, NK_CACHE_KINDS * sizeof *sizes);
  for (guint i = 0; i < entries->len; i++) {
    const Entry *entry = &g_array_index(entries, Entry, i);
    sizes[entry->kind].entries++;
    sizes[entry->kind].bytes += entry->bytes;
  }
}

static gint by_use(gconstpointer a, gconstpointer b) {
  const Entry *left = a, *right = b;
  return (left->used > right->used) - (left->used < right->used);
}

void nk_cache_trim(const NkCache *cache, guint64 bytes) {
  g_autoptr(GArray) entries = list_entries(cache);
  guint64 total = 0;
  for (guint i = 0; i < entries->len; i++)
    total += g_array_index(entries, Entry, i).bytes;
  if (total <= bytes)
    return;
  g_array_sort(entries, by_use);
  for (guint i = 0; i < entries->len && total > bytes; i++) {
    const Entry *entry = &g_array_index(entries, Entry, i);
    g_unlink(entry->path);
    total -= entry->bytes;
  }
}

void nk_cache_verify(const NkCache *cache, guint64 *checked, guint64 *dropped) {
  g_autoptr(GArray) entries = list_entries(cache);
  *checked = entries->len;
  *dropped = 0;
  for (guint i = 0; i < entries->len; i++) {
    const Entry *entry = &g_array_index(entries, Entry, i);
    struct stat info;
    g_autoptr(GBytes) all = read_file(entry->path, &info);
    g_autoptr(GBytes) bytes = all ? open_entry(all) : NULL;
    if (bytes || g_unlink(entry->path) != 0)
      continue;
    (*dropped)++;
  }
}
