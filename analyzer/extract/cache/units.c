#include "units.h"

#include "digests.h"
#include "lookups.h"

#include <string.h>

/* names, index, facts, shadows; inputs: file, digest; lookups: from, name, found; asked: name, form, detail; usec */
#define VARIANT_TYPE  "(ssssa(ss)a(sss)a(sus)t)"
#define MANIFEST_TYPE "a" VARIANT_TYPE
enum { NAMES, INDEX, FACTS, SHADOWS, INPUTS, LOOKUPS, ASKED, USEC };
enum { MAX_VARIANTS = 4 };

struct _NkUnitCache {
  NkCache *cache; /* borrowed */
  NkUnitCacheSetting setting;
  NkDigests *digests;
  NkLookups *lookups;
  GChecksum *common; /* what the names of all manifests begin from: versions, the worker, the kernel headers */
  char *names;       /* of all files below the root; "" unknown */
  char *index;       /* digest of all that the index reads, or NULL: not asked yet */
  gint64 started;
  gint index_settled; /* -1: not asked yet */
};

/* Of the content of the kernel headers; that of our own is told by the build. */
static char *sdk_digest(NkDigests *digests, const NkUnitCacheSetting *setting) {
  g_autofree char *file = g_strconcat(setting->sdk_dir, ".digest", NULL);
  char *told = NULL;
  if (setting->builtin && g_file_get_contents(file, &told, NULL, NULL))
    return told;
  return nk_digests_directory(digests, setting->sdk_dir);
}

/* NULL when the worker or the headers cannot be identified. */
static GChecksum *common_checksum(NkDigests *digests, const NkUnitCacheSetting *setting) {
  const char *program = nk_digests_file(digests, setting->program);
  g_autofree char *sdk = *program ? sdk_digest(digests, setting) : NULL;
  if (!sdk)
    return NULL;
  g_autofree char *version = g_strdup_printf("unit 2, facts %d", NK_FACTS_VERSION);
  const char *texts[] = {version,
                         program,
                         setting->libclang,
                         sdk,
                         setting->builtin ? "builtin" : "",
                         setting->precompiled ? "precompiled" : ""};
  GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
    g_checksum_update(sum, (const guchar *)texts[i], (gssize)strlen(texts[i]) + 1);
  return sum;
}

NkUnitCache *nk_unit_cache_new(NkCache *cache, const NkUnitCacheSetting *setting) {
  NkUnitCache *units = g_new0(NkUnitCache, 1);
  NkTreeState state;
  units->cache = cache;
  units->setting = *setting;
  units->started = g_get_real_time();
  units->index_settled = -1;
  units->digests = nk_digests_new(cache, setting->project->root);
  units->lookups = nk_lookups_new(setting->project->root, setting->sdk_dir);
  units->common = common_checksum(units->digests, setting);
  gboolean seen = nk_tree_state_read(&state, setting->project->root, &(NkTreeOptions){0}) && !state.linked;
  units->names = g_strdup(seen ? state.names : "");
  nk_tree_state_clear(&state);
  if (units->common)
    return units;
  nk_unit_cache_free(units);
  return NULL;
}

void nk_unit_cache_free(NkUnitCache *units) {
  if (!units)
    return;
  nk_lookups_free(units->lookups);
  nk_digests_free(units->digests);
  g_clear_pointer(&units->common, g_checksum_free);
  g_free(units->names);
  g_free(units->index);
  g_free(units);
}

/* What all forms follow from. */
static const char *index_digest(NkUnitCache *units) {
  if (units->index)
    return units->index;
  g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
  const GPtrArray *files = units->setting.project->files;
  for (guint i = 0; i < files->len; i++) {
    const char *file = files->pdata[i], *digest = nk_digests_file(units->digests, file);
    g_checksum_update(sum, (const guchar *)file, (gssize)strlen(file) + 1);
    g_checksum_update(sum, (const guchar *)digest, (gssize)strlen(digest));
  }
  units->index = g_strdup(g_checksum_get_string(sum));
  return units->index;
}

static gboolean index_is_settled(NkUnitCache *units) {
  const GPtrArray *files = units->setting.project->files;
  if (units->index_settled < 0) {
    units->index_settled = TRUE;
    for (guint i = 0; i < files->len && units->index_settled; i++)
      units->index_settled = nk_digests_is_before(units->digests, files->pdata[i], units->started);
  }
  return units->index_settled;
}

/* A checksum of what all units of the run have in common is copied and goes on with the unit. */
static char *unit_key(const NkUnitCache *units, const NkUnit *unit, char **flags) {
  g_autoptr(GChecksum) sum = g_checksum_copy(units->common);
  g_checksum_update(sum, (const guchar *)unit->file, (gssize)strlen(unit->file) + 1);
  for (; *flags; flags++) {
    const char *flag = g_str_equal(*flags, units->setting.sdk_dir) ? "SDK" : *flags;
    g_checksum_update(sum, (const guchar *)flag, (gssize)strlen(flag) + 1);
  }
  return g_strdup(g_checksum_get_string(sum));
}

static GVariant *read_manifest(const NkUnitCache *units, const char *key) {
  g_autoptr(GBytes) bytes = nk_cache_get(units->cache, NK_CACHE_UNITS, key);
  return bytes ? g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE(MANIFEST_TYPE), bytes, FALSE)) : NULL;
}

/* ---- does a set of inputs still hold? ---- */
static gboolean inputs_hold(NkUnitCache *units, GVariant *variant) {
  g_autoptr(GVariant) inputs = g_variant_get_child_value(variant, INPUTS);
  GVariantIter iter;
  const char *file, *digest;
  g_variant_iter_init(&iter, inputs);
  while (g_variant_iter_next(&iter, "(&s&s)", &file, &digest))
    if (!g_str_equal(nk_digests_file(units->digests, file), digest))
      return FALSE;
  return TRUE;
}

static guint32 form_of(const NkUnitCache *units, const char *name, const char **detail) {
  *detail = NULL;
  guint32 form = units->setting.index ? (guint32)nk_index_form(units->setting.index, name, detail) : NK_FORM_UNKNOWN;
  *detail = *detail ? *detail : "";
  return form;
}

static gboolean asked_holds(NkUnitCache *units, GVariant *variant) {
  g_autoptr(GVariant) asked = g_variant_get_child_value(variant, ASKED);
  const char *digest, *name, *detail;
  guint32 form;
  g_variant_get_child(variant, INDEX, "&s", &digest);
  if (g_variant_n_children(asked) == 0 || g_str_equal(digest, index_digest(units)))
    return TRUE;
  GVariantIter iter;
  g_variant_iter_init(&iter, asked);
  while (g_variant_iter_next(&iter, "(&su&s)", &name, &form, &detail)) {
    const char *now;
    if (form_of(units, name, &now) != form || !g_str_equal(now, detail))
      return FALSE;
  }
  return TRUE;
}

static gboolean find_again(NkUnitCache *units, GVariant *variant, const NkSearch *search) {
  g_autoptr(GVariant) lookups = g_variant_get_child_value(variant, LOOKUPS);
  g_autofree char *shadows = nk_lookups_shadows(units->lookups, search);
  const char *from, *name, *found;
  g_variant_get_child(variant, SHADOWS, "&s", &found);
  if (!g_str_equal(shadows, found))
    return FALSE;
  GVariantIter iter;
  g_variant_iter_init(&iter, lookups);
  while (g_variant_iter_next(&iter, "(&s&s&s)", &from, &name, &found)) {
    g_autofree char *now = nk_lookups_find(units->lookups, search, from, name);
    if (!g_str_equal(now, found))
      return FALSE;
  }
  return TRUE;
}

/* As long as no file comes, goes or changes its name, every include leads where it led. */
static gboolean lookups_hold(NkUnitCache *units, GVariant *variant, char **flags) {
  const char *names;
  NkSearch search;
  nk_search_init(&search, (const char *const *)flags, units->setting.sdk_dir);
  g_variant_get_child(variant, NAMES, "&s", &names);
  gboolean same = *names && search.inside && g_str_equal(names, units->names);
  gboolean holds = same || find_again(units, variant, &search);
  nk_search_clear(&search);
  return holds;
}

char *nk_unit_cache_find(NkUnitCache *units, const NkUnit *unit, char **flags, guint64 *usec) {
  *usec = 0;
  g_autofree char *key = unit_key(units, unit, flags);
  g_autoptr(GVariant) manifest = read_manifest(units, key);
  gsize n = manifest ? g_variant_n_children(manifest) : 0;
  for (gsize i = 0; i < n; i++) {
    g_autoptr(GVariant) variant = g_variant_get_child_value(manifest, i);
    if (*usec == 0)
      g_variant_get_child(variant, USEC, "t", usec);
    if (inputs_hold(units, variant) && asked_holds(units, variant) && lookups_hold(units, variant, flags)) {
      char *name;
      g_variant_get_child(variant, FACTS, "s", &name);
      return name;
    }
  }
  return NULL;
}

NkFacts *nk_unit_cache_open(const NkUnitCache *units, const NkUnit *unit, const char *name) {
  g_autoptr(GBytes) bytes = strlen(name) > 2 ? nk_cache_get(units->cache, NK_CACHE_FACTS, name) : NULL;
  return bytes ? nk_facts_open(unit->file, bytes, NULL) : NULL;
}

/* ---- keeping ---- */
typedef struct {
  NkUnitCache *units;
  const NkUnitResult *result;
  NkSearch search;
  GHashTable *seen; /* "from\nname" */
  GVariantBuilder *out;
} Recorder;

static gboolean record_lookup(Recorder *recorder, const char *from, const char *name) {
  if (*name == '<')
    from = "";
  if (!g_hash_table_add(recorder->seen, g_strconcat(from, "\n", name, NULL)))
    return TRUE;
  g_autofree char *found = nk_lookups_find(recorder->units->lookups, &recorder->search, from, name);
  if (*found && !nk_digests_is_before(recorder->units->digests, found, recorder->result->started))
    return FALSE;
  g_variant_builder_add(recorder->out, "(sss)", from, name, found);
  return TRUE;
}

/* #include MACRO looks for what the flags or one of the inputs define it as; with no definition it is never reached. */
static gboolean record_computed(Recorder *recorder, const char *from, const char *macro) {
  if (!*macro)
    return FALSE;
  for (char **flag = recorder->result->flags; *flag; flag++) {
    gsize length = strlen(macro);
    if (g_str_has_prefix(*flag, "-D") && strncmp(*flag + 2, macro, length) == 0 && strchr("=", (*flag)[2 + length]))
      return FALSE;
  }
  const NkFacts *facts = recorder->result->facts;
  gboolean good = TRUE;
  for (gsize i = 0; good && i < facts->n_inputs; i++) {
    const char *file = nk_facts_string(facts, facts->inputs[i].file);
    const char *name = nk_lookups_definition(recorder->units->lookups, file, macro);
    good = !name || (*name && record_lookup(recorder, from, name));
  }
  return good;
}

static gboolean record_names(Recorder *recorder, const char *file) {
  const GPtrArray *names = nk_lookups_names(recorder->units->lookups, file);
  g_autofree char *directory = g_path_get_dirname(file);
  const char *from = g_str_equal(directory, ".") ? "" : directory;
  gboolean good = TRUE;
  for (guint i = 0; good && i < names->len; i++) {
    const char *name = names->pdata[i];
    good = *name == '=' ? record_computed(recorder, from, name + 1) : record_lookup(recorder, from, name);
  }
  return good;
}

/* -include FILE is looked for like a quoted name in a file of the root. */
static gboolean record_forced(Recorder *recorder, char **flags) {
  for (; flags[0] && flags[1]; flags++) {
    if (!g_str_equal(flags[0], "-include") && !g_str_equal(flags[0], "-imacros"))
      continue;
    g_autofree char *name = g_strconcat("\"", flags[1], NULL);
    if (!record_lookup(recorder, "", name))
      return FALSE;
  }
  return TRUE;
}

static gboolean record_inputs(Recorder *recorder, const NkUnitResult *result, GVariantBuilder *inputs) {
  const NkFacts *facts = result->facts;
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (gsize i = 0; i < facts->n_inputs; i++) {
    const char *file = nk_facts_string(facts, facts->inputs[i].file);
    if (!g_hash_table_add(seen, (gpointer)file))
      continue;
    if (!nk_digests_is_before(recorder->units->digests, file, result->started) || !record_names(recorder, file))
      return FALSE;
    g_variant_builder_add(inputs, "(ss)", file, nk_digests_file(recorder->units->digests, file));
  }
  return record_forced(recorder, result->flags);
}

static void record_asked(const NkUnitCache *units, GHashTable *asked, GVariantBuilder *out) {
  g_autoptr(GList) names = g_list_sort(g_hash_table_get_keys(asked), (GCompareFunc)strcmp);
  for (const GList *name = names; name; name = name->next) {
    const char *detail;
    guint32 form = form_of(units, name->data, &detail);
    g_variant_builder_add(out, "(sus)", name->data, form, detail);
  }
}

/* A set of inputs; NULL when the facts must not be kept. */
static GVariant *make_variant(NkUnitCache *units, const NkUnitResult *result, const char *facts) {
  GVariantBuilder inputs, lookups, asked;
  g_variant_builder_init(&inputs, G_VARIANT_TYPE("a(ss)"));
  g_variant_builder_init(&lookups, G_VARIANT_TYPE("a(sss)"));
  g_variant_builder_init(&asked, G_VARIANT_TYPE("a(sus)"));
  Recorder recorder = {.units = units, .result = result, .out = &lookups};
  recorder.seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  nk_search_init(&recorder.search, (const char *const *)result->flags, units->setting.sdk_dir);
  gboolean good = record_inputs(&recorder, result, &inputs);
  g_autofree char *shadows = nk_lookups_shadows(units->lookups, &recorder.search);
  record_asked(units, result->asked, &asked);
  gboolean settled = g_hash_table_size(result->asked) == 0 || index_is_settled(units);
  GVariant *variant = g_variant_ref_sink(g_variant_new(VARIANT_TYPE, units->names, settled ? index_digest(units) : "",
                                                       facts, shadows, &inputs, &lookups, &asked, result->usec));
  nk_search_clear(&recorder.search);
  g_hash_table_unref(recorder.seen);
  if (!good)
    g_clear_pointer(&variant, g_variant_unref);
  return variant;
}

static gboolean same_child(GVariant *a, GVariant *b, gsize child) {
  g_autoptr(GVariant) left = g_variant_get_child_value(a, child), right = g_variant_get_child_value(b, child);
  return g_variant_equal(left, right);
}

/* The new set before those that were known and are others. */
static GVariant *extend_manifest(GVariant *known, GVariant *variant) {
  GVariantBuilder out;
  g_variant_builder_init(&out, G_VARIANT_TYPE(MANIFEST_TYPE));
  g_variant_builder_add_value(&out, variant);
  gsize n = known ? g_variant_n_children(known) : 0;
  for (gsize i = 0, kept = 1; i < n && kept < MAX_VARIANTS; i++) {
    g_autoptr(GVariant) old = g_variant_get_child_value(known, i);
    if (same_child(old, variant, INPUTS) && same_child(old, variant, ASKED) && same_child(old, variant, LOOKUPS))
      continue;
    g_variant_builder_add_value(&out, old);
    kept++;
  }
  return g_variant_ref_sink(g_variant_builder_end(&out));
}

void nk_unit_cache_store(NkUnitCache *units, const NkUnitResult *result) {
  GBytes *bytes = result->facts->encoded;
  if (result->facts->status == NK_UNIT_FAILED || !bytes)
    return;
  g_autofree char *facts = g_compute_checksum_for_bytes(G_CHECKSUM_SHA256, bytes);
  g_autoptr(GVariant) variant = make_variant(units, result, facts);
  if (!variant || !nk_cache_put(units->cache, NK_CACHE_FACTS, facts, bytes))
    return;
  g_autofree char *key = unit_key(units, result->unit, result->flags);
  g_autoptr(GVariant) known = read_manifest(units, key);
  g_autoptr(GVariant) manifest = extend_manifest(known, variant);
  g_autoptr(GBytes) text = g_variant_get_data_as_bytes(manifest);
  nk_cache_put(units->cache, NK_CACHE_UNITS, key, text);
}
