/* A sample of the units says which headers they share. What a core begins with, and in which order, is asked of the
   parser: a parse of one unit without any SDK complains of each header that the unit includes itself. */
#include "core_plan.h"
#include "../frame.h"
#include "clusters.h"
#include "core_terms.h"
#include "directives.h"
#include "once.h"

#include <string.h>

enum { MAX_SAMPLE = 24 };

#define PLAN_TYPE "aas" /* headers of each core */

/* A unit of the sample. */
typedef struct {
  const char *file; /* borrowed from the list of units */
  char **flags;
  NkIncludes *includes;
} Unit;

typedef struct {
  const NkSettings *settings;
  gboolean cxx;
  const char *key;   /* what the flags mean to a core */
  GPtrArray *sample; /* Unit */
  guint matching;    /* units that the sample stands for */
  GPtrArray *paths;  /* of the SDK, reached by some unit; borrowed from the includes */
  GHashTable *seen;  /* set of them */
} Plan;

static GVariant *units;   /* of the run: NK_UNITS_TYPE, or NULL */
static GHashTable *plans; /* key -> GPtrArray of NkCore */

static void unit_free(gpointer data) {
  Unit *unit = data;
  if (!unit) /* taken out of its list */
    return;
  g_strfreev(unit->flags);
  g_clear_pointer(&unit->includes, nk_includes_free);
  g_free(unit);
}

static char *key_of(const NkSettings *settings, char **flags, gboolean cxx) {
  NkCore core = {.cxx = cxx};
  g_autoptr(GPtrArray) kept = nk_core_flags(settings, &core, flags);
  g_autofree char *joined = g_strjoinv(" ", (char **)kept->pdata);
  return g_compute_checksum_for_string(G_CHECKSUM_SHA256, joined, -1);
}

/* ---- the base ---- */
static gboolean has(const NkSettings *settings, const char *header) {
  g_autofree char *path = g_build_filename(settings->sdk, header, NULL);
  return g_file_test(path, G_FILE_TEST_EXISTS);
}

const char *const *nk_core_base(const NkSettings *settings, gboolean cxx) {
  static const char *const services[] = {"libkern/c++/OSMetaClass.h",
                                         "IOKit/IOService.h",
                                         "IOKit/IOWorkLoop.h",
                                         "IOKit/IOCommandGate.h",
                                         "IOKit/IOInterruptEventSource.h",
                                         "IOKit/IOFilterInterruptEventSource.h",
                                         "IOKit/IOTimerEventSource.h",
                                         "IOKit/IOBufferMemoryDescriptor.h",
                                         "IOKit/IOUserClient.h",
                                         NULL};
  gboolean whole = cxx && !settings->builtin;
  for (guint i = 0; whole && services[i]; i++)
    whole = has(settings, services[i]);
  return whole ? services : services + G_N_ELEMENTS(services) - 1;
}

/* ---- the sample ---- */
static GVariant *read_units(const NkSettings *settings) {
  g_autofree char *path = g_build_filename(settings->scratch, NK_UNITS_FILE, NULL), *content = NULL;
  gsize length;
  if (!g_file_get_contents(path, &content, &length, NULL))
    return NULL;
  g_autoptr(GBytes) bytes = g_bytes_new_take(g_steal_pointer(&content), length);
  return g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE(NK_UNITS_TYPE), bytes, FALSE));
}

/* Takes the flags. */
static void add_unit(GPtrArray *all, const char *file, char **flags) {
  Unit *unit = g_new0(Unit, 1);
  unit->file = file;
  unit->flags = flags;
  g_ptr_array_add(all, unit);
}

/* Units of the plan's flags, evenly taken from all of them. */
static void take_sample(Plan *plan) {
  g_autoptr(GPtrArray) all = g_ptr_array_new_with_free_func(unit_free);
  for (gsize i = 0; i < g_variant_n_children(units); i++) {
    g_auto(GStrv) flags = NULL;
    const char *file;
    g_variant_get_child(units, i, "(&s^as)", &file, &flags);
    g_autofree char *key = nk_flags_are_cxx(flags) == plan->cxx ? key_of(plan->settings, flags, plan->cxx) : NULL;
    if (key && g_str_equal(key, plan->key))
      add_unit(all, file, g_steal_pointer(&flags));
  }
  plan->matching = all->len;
  guint taken = MIN(all->len, MAX_SAMPLE);
  for (guint i = 0; i < taken; i++)
    g_ptr_array_add(plan->sample, g_steal_pointer(&all->pdata[(guint64)i * all->len / taken]));
}

static void take_paths(Plan *plan, const NkIncludes *includes) {
  GHashTableIter iter;
  gpointer path;
  g_hash_table_iter_init(&iter, includes->paths);
  while (g_hash_table_iter_next(&iter, &path, NULL))
    if (nk_is_sdk_path(plan->settings, path) && !g_hash_table_contains(plan->seen, path)) {
      g_hash_table_add(plan->seen, path);
      g_ptr_array_add(plan->paths, path);
    }
}

static void follow_includes(Plan *plan) {
  for (guint i = 0; i < plan->sample->len; i++) {
    Unit *unit = plan->sample->pdata[i];
    unit->includes = nk_includes_new(plan->settings, unit->file, unit->flags);
    take_paths(plan, unit->includes);
  }
}

/* ---- what a core begins with ---- */
/* The flags without the SDK's directory. Caller frees the array alone. */
static char **without_sdk(const NkSettings *settings, char **flags) {
  GPtrArray *kept = g_ptr_array_new();
  for (guint i = 0; flags[i]; i++) {
    if (g_str_equal(flags[i], "-isystem") && g_strcmp0(flags[i + 1], settings->sdk) == 0)
      i++;
    else
      g_ptr_array_add(kept, flags[i]);
  }
  g_ptr_array_add(kept, NULL);
  return (char **)g_ptr_array_free(kept, FALSE);
}

/* The unit without any SDK. Caller disposes of it; NULL when there is no parse. */
static CXTranslationUnit parse_alone(const NkSettings *settings, const Unit *unit) {
  g_autofree char **flags = without_sdk(settings, unit->flags);
  CXTranslationUnit tu = NULL;
  clang_parseTranslationUnit2(settings->index, unit->file, (const char *const *)flags, (int)g_strv_length(flags), NULL,
                              0,
                              CXTranslationUnit_KeepGoing | CXTranslationUnit_SkipFunctionBodies |
                                  CXTranslationUnit_Incomplete | CXTranslationUnit_DetailedPreprocessingRecord,
                              &tu);
  return tu;
}

/* Headers that the unit itself or a file of the project includes and that are missing, in the order in which it does.
 */
static GPtrArray *missing_headers(CXTranslationUnit tu) {
  GPtrArray *headers = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  unsigned n = clang_getNumDiagnostics(tu);
  for (unsigned i = 0; i < n; i++) {
    CXDiagnostic diagnostic = clang_getDiagnostic(tu, i);
    g_autofree char *header = nk_missing_header(diagnostic);
    if (header && !g_hash_table_contains(seen, header)) {
      g_hash_table_add(seen, header);
      g_ptr_array_add(headers, g_steal_pointer(&header));
    }
    clang_disposeDiagnostic(diagnostic);
  }
  return headers;
}

static gboolean all_reach(const Plan *plan, const GArray *members, const char *header) {
  for (guint i = 0; i < members->len; i++) {
    const Unit *unit = plan->sample->pdata[g_array_index(members, guint, i)];
    if (!nk_includes_header(plan->settings, unit->includes, header))
      return FALSE;
  }
  return TRUE;
}

/* ---- what the units give another meaning ---- */
/* Of a header, alone. Caller unrefs. */
static NkIncludes *closure_of(const Plan *plan, const char *header) {
  g_autofree char *path = g_build_filename(plan->settings->sdk, header, NULL);
  return nk_includes_new(plan->settings, path, (char *[]){(char *)"-isystem", plan->settings->sdk, NULL});
}

/* Files of the SDK that ask for one of these macros, which the SDK does not define; those that every unit begins with
   aside. */
static GHashTable *touched_files(const Plan *plan, GHashTable *macros) {
  GHashTable *touched = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < plan->paths->len; i++)
    nk_directives_drop_defined(plan->paths->pdata[i], macros);
  for (guint i = 0; i < plan->paths->len; i++)
    if (nk_directives_ask_one(plan->paths->pdata[i], macros))
      g_hash_table_add(touched, plan->paths->pdata[i]);
  const char *const *base = nk_core_base(plan->settings, plan->cxx);
  for (; g_hash_table_size(touched) && *base; base++) {
    g_autoptr(NkIncludes) closure = closure_of(plan, *base);
    GHashTableIter iter;
    gpointer path;
    g_hash_table_iter_init(&iter, closure->paths);
    while (g_hash_table_iter_next(&iter, &path, NULL))
      g_hash_table_remove(touched, path);
  }
  return touched;
}

static gboolean leads_to_one(const Plan *plan, const char *header, GHashTable *files) {
  if (!g_hash_table_size(files))
    return FALSE;
  g_autoptr(NkIncludes) closure = closure_of(plan, header);
  GHashTableIter iter;
  gpointer path;
  g_hash_table_iter_init(&iter, closure->paths);
  while (g_hash_table_iter_next(&iter, &path, NULL))
    if (g_hash_table_contains(files, path))
      return TRUE;
  return FALSE;
}

/* What the first of the members includes and all of them reach, and none of it is changed by what that one defines.
   Floating. */
static GVariant *headers_of(const Plan *plan, const GArray *members) {
  GVariantBuilder builder;
  g_variant_builder_init(&builder, G_VARIANT_TYPE_STRING_ARRAY);
  CXTranslationUnit tu = parse_alone(plan->settings, plan->sample->pdata[g_array_index(members, guint, 0)]);
  if (!tu)
    return g_variant_builder_end(&builder);
  g_autoptr(GHashTable) macros = nk_defined_macros(plan->settings, tu);
  g_autoptr(GHashTable) touched = touched_files(plan, macros);
  g_autoptr(GPtrArray) all = missing_headers(tu);
  clang_disposeTranslationUnit(tu);
  for (guint i = 0; i < all->len; i++)
    if (all_reach(plan, members, all->pdata[i]) && !leads_to_one(plan, all->pdata[i], touched))
      g_variant_builder_add(&builder, "s", (const char *)all->pdata[i]);
  return g_variant_builder_end(&builder);
}

/* ---- the plan ---- */
static GPtrArray *find_clusters(const Plan *plan) {
  guint n = plan->paths->len;
  g_autofree guint32 *weights = g_new(guint32, n + 1);
  g_autoptr(GPtrArray) sets = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < n; i++)
    weights[i] = (guint32)nk_directives_of(plan->paths->pdata[i])->bytes;
  for (guint i = 0; i < plan->sample->len; i++) {
    const Unit *unit = plan->sample->pdata[i];
    guint8 *set = g_new0(guint8, n + 1);
    for (guint j = 0; j < n; j++)
      set[j] = g_hash_table_contains(unit->includes->certain, plan->paths->pdata[j]) ? 1 : 0;
    g_ptr_array_add(sets, set);
  }
  double share = plan->sample->len ? (double)plan->matching / plan->sample->len : 0;
  return nk_clusters(&(NkSets){weights, n, sets, share});
}

/* Floating. */
static GVariant *make_plan(Plan *plan) {
  take_sample(plan);
  follow_includes(plan);
  g_autoptr(GPtrArray) clusters = find_clusters(plan);
  GVariantBuilder builder;
  g_variant_builder_init(&builder, G_VARIANT_TYPE(PLAN_TYPE));
  for (guint i = 0; i < clusters->len; i++)
    g_variant_builder_add_value(&builder, headers_of(plan, clusters->pdata[i]));
  return g_variant_builder_end(&builder);
}

static gboolean write_plan(const char *path, gpointer data) {
  Plan *plan = data;
  plan->sample = g_ptr_array_new_with_free_func(unit_free);
  plan->paths = g_ptr_array_new();
  plan->seen = g_hash_table_new(g_str_hash, g_str_equal);
  g_autoptr(GVariant) made = g_variant_ref_sink(make_plan(plan));
  g_hash_table_unref(plan->seen);
  g_ptr_array_unref(plan->paths);
  g_ptr_array_unref(plan->sample);
  return g_file_set_contents(path, g_variant_get_data(made), (gssize)g_variant_get_size(made), NULL);
}

static NkCore *core_new(const NkSettings *settings, gboolean cxx, const char *const *chosen) {
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new();
  NkCore *core = g_new0(NkCore, 1);
  const char *const *base = nk_core_base(settings, cxx);
  g_strv_builder_addv(builder, (const char **)base);
  g_strv_builder_addv(builder, (const char **)chosen);
  core->chosen = g_strv_length((char **)base);
  core->headers = (const char *const *)g_strv_builder_end(builder);
  g_autofree char *joined = g_strjoinv("\n", (char **)core->headers);
  core->name = g_compute_checksum_for_string(G_CHECKSUM_SHA256, joined, -1);
  core->cxx = cxx;
  return core;
}

static void read_plan(GPtrArray *cores, const NkSettings *settings, const char *path, gboolean cxx) {
  char *content = NULL;
  gsize length;
  if (!g_file_get_contents(path, &content, &length, NULL))
    return;
  g_autoptr(GBytes) bytes = g_bytes_new_take(content, length);
  g_autoptr(GVariant) value = g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE(PLAN_TYPE), bytes, FALSE));
  for (gsize i = 0; i < g_variant_n_children(value); i++) {
    g_autofree const char **headers = NULL;
    g_variant_get_child(value, i, "^a&s", &headers);
    if (headers[0])
      g_ptr_array_add(cores, core_new(settings, cxx, headers));
  }
}

const GPtrArray *nk_core_plan(const NkSettings *settings, char **flags, gboolean cxx) {
  if (!plans) {
    plans = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
    units = read_units(settings);
  }
  char *key = key_of(settings, flags, cxx);
  GPtrArray *cores = g_hash_table_lookup(plans, key);
  if (cores) {
    g_free(key);
    return cores;
  }
  Plan plan = {.settings = settings, .cxx = cxx, .key = key};
  g_autofree char *path = g_strdup_printf("%s/%.16s.plan", settings->scratch, key);
  cores = g_ptr_array_new_with_free_func(nk_core_free);
  if (units && nk_make_once(path, write_plan, &plan))
    read_plan(cores, settings, path, cxx);
  if (*nk_core_base(settings, cxx))
    g_ptr_array_add(cores, core_new(settings, cxx, (const char *const[]){NULL}));
  g_hash_table_insert(plans, key, cores);
  return cores;
}

void nk_core_plan_clear(void) {
  g_clear_pointer(&plans, g_hash_table_unref);
  g_clear_pointer(&units, g_variant_unref);
}
