/* cache: what was computed before, in files named after what it was computed from.
 *
 * Any number of runs share a directory at the same time, and a directory may be copied to another machine: an entry is
 * written beside its place and renamed, carries a checksum, and is never changed afterwards. Nothing is synced to the
 * disk: what a power failure leaves behind is told by its checksum, dropped and made again. Nothing in the cache is
 * needed; it may be deleted at any time, even while it is in use. */
#pragma once

#include <needkext/base.h>

NK_API_BEGIN

typedef enum {
  NK_CACHE_UNITS,   /* what a unit's facts depended on, and their names */
  NK_CACHE_FACTS,   /* facts, named after their content */
  NK_CACHE_TREES,   /* contents of files by their size, times and inode: of this machine only */
  NK_CACHE_WORKERS, /* versions of libclang: of this machine only */
  NK_CACHE_ANSWERS, /* what whole runs said: of this machine only */
  NK_CACHE_KINDS,
} NkCacheKind;

typedef struct _NkCache NkCache;

/* `directory` or NULL: needkext below $XDG_CACHE_HOME. Nothing is touched before something is put. */
NkCache *nk_cache_new(const char *directory);
/* Keeps the size below the limit when much was put. NULL is fine. */
void nk_cache_free(NkCache *cache);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkCache, nk_cache_free)
const char *nk_cache_directory(const NkCache *cache);

/* The name of an entry: a digest of texts, NULL at the end. Caller frees. */
char *nk_cache_key(const char *first, ...) G_GNUC_NULL_TERMINATED;
/* The bytes of an entry; NULL when there is none. A damaged one is dropped. May be called by any thread. */
GBytes *nk_cache_get(const NkCache *cache, NkCacheKind kind, const char *key);
/* FALSE when it could not be written, which costs nothing but the next run's time. May be called by any thread. */
gboolean nk_cache_put(NkCache *cache, NkCacheKind kind, const char *key, GBytes *bytes);

typedef struct {
  guint64 entries, bytes;
} NkCacheSize;

const char *nk_cache_kind_name(NkCacheKind kind);
/* `sizes`: one for each kind. */
void nk_cache_measure(const NkCache *cache, NkCacheSize *sizes);
/* Bytes: $NEEDKEXT_CACHE_MIB MiB, else 2 GiB. */
guint64 nk_cache_limit(const NkCache *cache);
/* Removes the least recently used entries until the cache takes at most `bytes`. */
void nk_cache_trim(const NkCache *cache, guint64 bytes);
/* Reads every entry and drops the damaged ones. */
void nk_cache_verify(const NkCache *cache, guint64 *checked, guint64 *dropped);

NK_API_END
