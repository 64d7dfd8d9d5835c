/* Entries of the cache, by the first letter: a file as it lies there (f), else what a run finds behind an entry's
   checksum: which sets of inputs a unit was seen with (u), its facts (c), the contents of files by their identity (t).
   Those three are changes to what a run before kept. */
#include "analyzer/extract/cache/units.h"

#include <needkext/extract.h>

#include "fuzz.h"

typedef struct {
  NkCache *cache;
  NkProject *project;
  NkIndex *index;
  GBytes *kept[NK_CACHE_KINDS]; /* what the run before put */
  char *keys[NK_CACHE_KINDS];
} Kept;

/* The first entry of a kind: its name is its key. */
static char *first_key(const char *directory, NkCacheKind kind) {
  g_autofree char *top = g_build_filename(directory, nk_cache_kind_name(kind), NULL);
  g_autoptr(GDir) folders = g_dir_open(top, 0, NULL);
  const char *folder = folders ? g_dir_read_name(folders) : NULL;
  g_autofree char *path = folder ? g_build_filename(top, folder, NULL) : NULL;
  g_autoptr(GDir) entries = path ? g_dir_open(path, 0, NULL) : NULL;
  const char *entry = entries ? g_dir_read_name(entries) : NULL;
  return entry ? g_strconcat(folder, entry, NULL) : NULL;
}

static NkExtractOptions options(const Kept *kept) {
  return (NkExtractOptions){.jobs = 1, .cache = kept->cache};
}

static const Kept *kept(void) {
  static Kept made;
  if (made.cache)
    return &made;
  g_autoptr(GError) error = NULL;
  g_autofree char *directory = g_build_filename(fuzz_root(), "cache", NULL);
  made.cache = nk_cache_new(directory);
  made.project = nk_project_open(&(NkProjectOptions){.path = NK_SOURCE_DIR "/fixtures/pci-nic"}, &error);
  g_assert_no_error(error);
  made.index = nk_index_new(made.project);
  NkExtractOptions how = options(&made);
  g_autoptr(GPtrArray) facts = nk_extract_run(made.project, made.index, &how, &error);
  g_assert_no_error(error);
  for (NkCacheKind kind = 0; kind < NK_CACHE_KINDS; kind++) {
    made.keys[kind] = first_key(directory, kind);
    made.kept[kind] = made.keys[kind] ? nk_cache_get(made.cache, kind, made.keys[kind]) : NULL;
  }
  return &made;
}

static void put(const Kept *made, NkCacheKind kind, GBytes *bytes) {
  g_assert_true(nk_cache_put(made->cache, kind, made->keys[kind], bytes));
}

/* Asks as a run would; nothing is parsed. */
static void find(const Kept *made) {
  g_autofree char *sdk = g_build_filename(nk_data_dir(), "sdk", NULL);
  NkUnitCacheSetting setting = {.project = made->project,
                                .index = made->index,
                                .program = g_getenv("NEEDKEXT_WORKER"),
                                .libclang = "19",
                                .sdk_dir = sdk,
                                .builtin = TRUE};
  NkUnitCache *units = nk_unit_cache_new(made->cache, &setting);
  if (!units)
    return;
  const NkUnit *unit = made->project->units->pdata[0];
  NkExtractOptions how = options(made);
  g_auto(GStrv) flags = nk_extract_flags(made->project, unit, &how);
  guint64 usec;
  g_autofree char *name = nk_unit_cache_find(units, unit, flags, &usec);
  nk_facts_free(name ? nk_unit_cache_open(units, unit, name) : NULL);
  nk_unit_cache_free(units);
}

static void read_changed(NkCacheKind kind, const guint8 *data, gsize size) {
  const Kept *made = kept();
  g_assert_nonnull(made->kept[kind]);
  g_autoptr(GBytes) bytes = fuzz_edited(made->kept[kind], data, size);
  put(made, kind, bytes);
  find(made);
  put(made, kind, made->kept[kind]);
}

static void read_file(const guint8 *data, gsize size) {
  static NkCache *cache;
  if (!cache)
    cache = nk_cache_new(fuzz_root());
  g_autofree char *path = fuzz_file("facts/aa/aa", data, size);
  g_autoptr(GBytes) bytes = nk_cache_get(cache, NK_CACHE_FACTS, "aaaa");
}

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size) {
  switch (size ? *data : 0) {
  case 'f':
    read_file(data + 1, size - 1);
    break;
  case 'u':
    read_changed(NK_CACHE_UNITS, data + 1, size - 1);
    break;
  case 'c':
    read_changed(NK_CACHE_FACTS, data + 1, size - 1);
    break;
  case 't':
    read_changed(NK_CACHE_TREES, data + 1, size - 1);
    break;
  default:
    break;
  }
  return 0;
}
