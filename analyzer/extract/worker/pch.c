#include "pch.h"
#include "core_plan.h"
#include "core_terms.h"
#include "once.h"

#include <glib/gstdio.h>
#include <string.h>

static GHashTable *known;     /* name of a core's file -> path, or "" where there is none */
static GHashTable *all_terms; /* path -> NkCoreTerms */
static char *headers;         /* the digest of the built-in ones, "" where none was written; NULL: not read yet */

#define CORE_FILE "/needkext-synthesised/core.h"

static gboolean is_clean(CXTranslationUnit tu) {
  gboolean clean = TRUE;
  unsigned n = clang_getNumDiagnostics(tu);
  for (unsigned i = 0; i < n && clean; i++) {
    CXDiagnostic diagnostic = clang_getDiagnostic(tu, i);
    clean = clang_getDiagnosticSeverity(diagnostic) < CXDiagnostic_Error;
    clang_disposeDiagnostic(diagnostic);
  }
  return clean;
}

/* Caller disposes of it; NULL when it has errors. */
static CXTranslationUnit parse(const NkSettings *settings, const NkCore *core, const GPtrArray *flags) {
  g_autofree char *text = nk_core_text(settings, core);
  struct CXUnsavedFile file = {CORE_FILE, text, strlen(text)};
  CXTranslationUnit tu = NULL;
  enum CXErrorCode code = clang_parseTranslationUnit2(
      settings->index, CORE_FILE, (const char *const *)flags->pdata, (int)flags->len - 1, &file, 1,
      CXTranslationUnit_ForSerialization | CXTranslationUnit_Incomplete | CXTranslationUnit_DetailedPreprocessingRecord,
      &tu);
  if (code != CXError_Success)
    return NULL;
  if (!is_clean(tu))
    g_clear_pointer(&tu, clang_disposeTranslationUnit);
  return tu;
}

static gboolean save(CXTranslationUnit tu, const char *path) {
  return clang_saveTranslationUnit(tu, path, clang_defaultSaveOptions(tu)) == CXSaveError_None;
}

typedef struct {
  const NkSettings *settings;
  const NkCore *core;
  const GPtrArray *flags;
  const char *terms; /* where they are written */
} Order;

static gboolean make(const char *path, gpointer data) {
  const Order *order = data;
  CXTranslationUnit tu = parse(order->settings, order->core, order->flags);
  gboolean saved =
      tu && (!order->terms || nk_core_terms_write(order->settings, tu, order->core, order->terms)) && save(tu, path);
  g_clear_pointer(&tu, clang_disposeTranslationUnit);
  return saved;
}

/* ---- of the run ---- */
static const char *remember(char *name, char *path) {
  if (!known)
    known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_hash_table_insert(known, name, path);
  return *path ? path : NULL;
}

/* What belongs to a precompiled header lies beside it. Caller frees. */
static char *beside(const char *path, const char *ending) {
  return g_strdup_printf("%.*s%s", (int)strlen(path) - (int)strlen(".pch"), path, ending);
}

/* Named after all that it depends on, the headers aside. Caller frees. */
static char *core_name(const NkCore *core, const GPtrArray *flags, const char *digest) {
  g_autofree char *joined = g_strjoinv(" ", (char **)flags->pdata);
  CXString version = clang_getClangVersion();
  g_autofree char *text =
      g_strjoin("\n", joined, core->cxx ? "c++" : "c", core->name, clang_getCString(version), digest, NULL);
  clang_disposeString(version);
  g_autofree char *sum = g_compute_checksum_for_string(G_CHECKSUM_SHA256, text, -1);
  return g_strndup(sum, 16);
}

static const char *run_path(const NkSettings *settings, const NkCore *core, char **flags) {
  g_autoptr(GPtrArray) kept = nk_core_flags(settings, core, flags);
  char *name = core_name(core, kept, "");
  const char *path = known ? g_hash_table_lookup(known, name) : NULL;
  if (path) {
    g_free(name);
    return *path ? path : NULL;
  }
  char *made = g_strdup_printf("%s/%s.pch", settings->scratch, name);
  g_autofree char *terms = beside(made, ".terms");
  Order order = {settings, core, kept, terms};
  if (!nk_make_once(made, make, &order))
    made[0] = '\0';
  return remember(name, made);
}

/* NULL when they cannot be read. */
static NkCoreTerms *terms_of(const char *path) {
  if (!all_terms)
    all_terms = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)nk_core_terms_free);
  NkCoreTerms *terms = g_hash_table_lookup(all_terms, path);
  if (terms)
    return terms;
  g_autofree char *file = beside(path, ".terms");
  terms = nk_core_terms_read(file);
  if (terms)
    g_hash_table_insert(all_terms, g_strdup(path), terms);
  return terms;
}

/* ---- of the built-in SDK ---- */
/* What the headers say is told by the digest that is written with them. */
static const char *headers_digest(const NkSettings *settings) {
  g_autofree char *path = headers ? NULL : g_strconcat(settings->sdk, ".digest", NULL);
  if (!headers && !g_file_get_contents(path, &headers, NULL, NULL))
    headers = g_strdup("");
  return headers;
}

static char *installed_name(const NkSettings *settings, const NkCore *core, char **flags) {
  const char *digest = headers_digest(settings);
  g_autoptr(GPtrArray) kept = nk_core_flags(settings, core, flags);
  g_autofree char *contents = g_strconcat(digest, NK_NAMES_FORM, NULL);
  return *digest ? core_name(core, kept, contents) : NULL;
}

static const char *installed_path(const NkSettings *settings, const NkCore *core, char **flags) {
  char *name = installed_name(settings, core, flags);
  const char *path = name && known ? g_hash_table_lookup(known, name) : NULL;
  if (!name || path) {
    g_free(name);
    return path && *path ? path : NULL;
  }
  char *made = g_strdup_printf("%s/%s.pch", settings->precompiled, name);
  if (!g_file_test(made, G_FILE_TEST_EXISTS))
    made[0] = '\0';
  return remember(name, made);
}

static gboolean make_installed(const NkSettings *settings, const NkCore *core, const GPtrArray *flags,
                               const char *path) {
  g_autofree char *partial = g_strconcat(path, ".new", NULL), *names = beside(path, ".names");
  CXTranslationUnit tu = parse(settings, core, flags);
  GVariant *made = tu ? nk_core_names_make(settings, tu) : NULL;
  g_autoptr(GVariant) table = made ? g_variant_ref_sink(made) : NULL;
  gboolean good =
      table && g_file_set_contents(names, g_variant_get_data(table), (gssize)g_variant_get_size(table), NULL);
  good = good && save(tu, partial) && g_rename(partial, path) == 0;
  g_clear_pointer(&tu, clang_disposeTranslationUnit);
  return good;
}

char *nk_pch_install(const NkSettings *settings, const NkCore *core, char **flags) {
  g_autofree char *name = installed_name(settings, core, flags);
  g_autofree char *path = g_strdup_printf("%s/%s.pch", settings->precompiled, name ? name : "");
  g_autoptr(GPtrArray) kept = nk_core_flags(settings, core, flags);
  gboolean good = name && (g_file_test(path, G_FILE_TEST_EXISTS) || make_installed(settings, core, kept, path));
  return good ? g_steal_pointer(&name) : NULL;
}

/* ---- of a unit ---- */
/* The first installed one that declares nothing that the unit speaks of and does not include. Whether there are any for
   these flags. */
static gboolean find_installed(NkPch *pch, const NkSettings *settings, const NkIncludes *includes, char **flags,
                               gboolean cxx) {
  const GPtrArray *cores = settings->precompiled ? nk_cores_installed(settings) : NULL;
  gboolean any = FALSE;
  for (guint i = 0; cores && i < cores->len && !pch->path; i++) {
    const NkCore *core = g_ptr_array_index(cores, i);
    const char *path = core->cxx == cxx ? installed_path(settings, core, flags) : NULL;
    g_autofree char *file = path ? beside(path, ".names") : NULL;
    NkCoreNames *names = path ? nk_core_names_open(settings, file) : NULL;
    any |= path != NULL;
    if (!path || !nk_core_names_fit(names, settings, includes))
      continue;
    pch->path = path;
    pch->names = names;
  }
  return any;
}

/* The largest planned one that could be made and of which the unit may reach every header. */
static void find_planned(NkPch *pch, const NkSettings *settings, const NkIncludes *includes, char **flags,
                         gboolean cxx) {
  const GPtrArray *cores = nk_core_plan(settings, flags, cxx);
  for (guint i = 0; i < cores->len && !pch->path; i++) {
    gboolean reached = nk_core_is_reached(settings, cores->pdata[i], includes);
    const char *path = reached ? run_path(settings, cores->pdata[i], flags) : NULL;
    NkCoreTerms *terms = path ? terms_of(path) : NULL;
    if (!terms)
      continue;
    pch->path = path;
    pch->terms = terms;
  }
}

const char *nk_pch_base(const NkSettings *settings, char **flags, gboolean cxx) {
  const GPtrArray *cores = nk_core_plan(settings, flags, cxx);
  const NkCore *last = cores->len ? cores->pdata[cores->len - 1] : NULL;
  return last && !last->headers[last->chosen] ? run_path(settings, last, flags) : NULL;
}

void nk_pch_find(NkPch *pch, const NkSettings *settings, const NkIncludes *includes, char **flags, gboolean cxx) {
  *pch = (NkPch){0};
  gboolean any = find_installed(pch, settings, includes, flags, cxx);
  if (pch->path)
    return;
  if (settings->scratch)
    find_planned(pch, settings, includes, flags, cxx);
  else if (!any)
    pch->headers = nk_core_base(settings, cxx);
}

void nk_pch_clear(void) {
  g_clear_pointer(&known, g_hash_table_unref);
  g_clear_pointer(&all_terms, g_hash_table_unref);
  g_clear_pointer(&headers, g_free);
  nk_core_plan_clear();
  nk_cores_clear();
  nk_core_names_clear();
}
