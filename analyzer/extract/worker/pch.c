#include "pch.h"
#include "includes.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

static GHashTable *known;      /* key -> path, or "" where there is none */
static GHashTable *conditions; /* names that the built-in SDK's conditions test */

/* A later core of a language holds an earlier one. */
typedef struct {
  gboolean cxx;
  const char *language;
  gboolean always; /* for every unit of the language: they all reach it */
  const char *headers[20];
} Core;

#define SERVICES                                                                                                       \
  "libkern/c++/OSMetaClass.h", "IOKit/IOLib.h", "IOKit/IOService.h", "IOKit/IOWorkLoop.h", "IOKit/IOCommandGate.h",    \
      "IOKit/IOInterruptEventSource.h", "IOKit/IOFilterInterruptEventSource.h", "IOKit/IOTimerEventSource.h",          \
      "IOKit/IOBufferMemoryDescriptor.h", "IOKit/IOUserClient.h"
#define TYPES     "sys/types.h", "mach/mach_types.h", "libkern/libkern.h"
#define PROCESSES "sys/param.h", "sys/proc.h", "sys/systm.h"
#define NETWORK                                                                                                        \
  "sys/kpi_mbuf.h", "IOKit/network/IOEthernetController.h", "IOKit/network/IOEthernetInterface.h",                     \
      "IOKit/network/IOGatedOutputQueue.h"

static const Core cores[] = {
    {TRUE, "c++-header", TRUE, {SERVICES}},
    {TRUE, "c++-header", FALSE, {SERVICES, PROCESSES}},
    {TRUE, "c++-header", FALSE, {SERVICES, PROCESSES, NETWORK}},
    {FALSE, "c-header", FALSE, {TYPES}},
    {FALSE, "c-header", FALSE, {TYPES, PROCESSES}},
    {FALSE, "c-header", FALSE, {TYPES, PROCESSES, "sys/mount.h", "sys/vnode.h"}},
};

#define CORE_FILE "/needkext-synthesised/core.h"

static char *core_text(const Core *core) {
  GString *text = g_string_new(NULL);
  for (guint i = 0; core->headers[i]; i++)
    g_string_append_printf(text, "#include <%s>\n", core->headers[i]);
  return g_string_free(text, FALSE);
}

static gboolean is_reached(const NkSettings *settings, const Core *core, GHashTable *reached) {
  for (guint i = 0; core->headers[i]; i++)
    if (!nk_includes_header(settings, reached, core->headers[i]))
      return FALSE;
  return TRUE;
}

/* The largest core of which the unit reaches every header: what is precompiled beyond that could be in its way. */
static const Core *find_core(const NkSettings *settings, const char *file, char **flags, gboolean cxx) {
  const Core *best = NULL;
  g_autoptr(GHashTable) reached = NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(cores); i++) {
    if (cores[i].cxx != cxx)
      continue;
    if (!cores[i].always && !reached)
      reached = nk_includes(settings, file, flags);
    if (cores[i].always || is_reached(settings, &cores[i], reached))
      best = &cores[i];
  }
  return best;
}

/* Flags that lead to files take a value of their own and do not change what the core means. */
static gboolean is_path_flag(const char *flag) {
  static const char *const names[] = {"-I", "-isystem", "-idirafter", "-iquote", "-include", "-x", "-F"};
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
    if (g_str_equal(flag, names[i]))
      return TRUE;
  return FALSE;
}

/* conditions.txt stands beside the built-in headers, one name a line. */
static void read_conditions(const NkSettings *settings) {
  conditions = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *path = g_build_filename(settings->sdk, "nk", "conditions.txt", NULL);
  g_autofree char *text = NULL;
  if (!g_file_get_contents(path, &text, NULL, NULL))
    return;
  g_auto(GStrv) names = g_strsplit(text, "\n", -1);
  for (guint i = 0; names[i]; i++)
    g_hash_table_add(conditions, g_strdup(names[i]));
}

/* A definition of the project's own that our headers do not ask for: libclang defines it behind the core. */
static gboolean is_foreign_macro(const NkSettings *settings, const char *flag) {
  if (!settings->builtin || !g_str_has_prefix(flag, "-D"))
    return FALSE;
  if (!conditions)
    read_conditions(settings);
  g_autofree char *name = g_strndup(flag + 2, strcspn(flag + 2, "=("));
  return !g_hash_table_contains(conditions, name);
}

static GPtrArray *core_flags(const NkSettings *settings, const Core *core, char **flags) {
  GPtrArray *kept = g_ptr_array_new();
  g_ptr_array_add(kept, (char *)"-x");
  g_ptr_array_add(kept, (char *)core->language);
  for (guint i = 0; flags[i]; i++) {
    if (is_path_flag(flags[i]) && flags[i + 1])
      i++;
    else if (!g_str_has_prefix(flags[i], "-I") && !is_foreign_macro(settings, flags[i]))
      g_ptr_array_add(kept, flags[i]);
  }
  g_ptr_array_add(kept, (char *)"-isystem");
  g_ptr_array_add(kept, settings->sdk);
  g_ptr_array_add(kept, NULL);
  return kept;
}

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

static gboolean make(const NkSettings *settings, const Core *core, const GPtrArray *flags, const char *path) {
  g_autofree char *text = core_text(core);
  struct CXUnsavedFile file = {CORE_FILE, text, strlen(text)};
  CXTranslationUnit tu = NULL;
  enum CXErrorCode code = clang_parseTranslationUnit2(
      settings->index, CORE_FILE, (const char *const *)flags->pdata, (int)flags->len - 1, &file, 1,
      CXTranslationUnit_ForSerialization | CXTranslationUnit_Incomplete | CXTranslationUnit_DetailedPreprocessingRecord,
      &tu);
  if (code != CXError_Success)
    return FALSE;
  gboolean saved =
      is_clean(tu) && clang_saveTranslationUnit(tu, path, clang_defaultSaveOptions(tu)) == CXSaveError_None;
  clang_disposeTranslationUnit(tu);
  return saved;
}

/* One worker makes it while the others wait. An empty file says that it could not be made, or killed its maker. */
static gboolean make_once(const NkSettings *settings, const Core *core, const GPtrArray *flags, const char *path) {
  g_autofree char *lock = g_strconcat(path, ".lock", NULL);
  int fd = open(lock, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (fd < 0)
    return FALSE;
  flock(fd, LOCK_EX);
  GStatBuf info;
  if (g_stat(path, &info) != 0) {
    g_autofree char *partial = g_strconcat(path, ".new", NULL);
    g_file_set_contents(path, "", 0, NULL);
    if (make(settings, core, flags, partial))
      g_rename(partial, path);
  }
  close(fd);
  return g_stat(path, &info) == 0 && info.st_size > 0;
}

const char *nk_pch_path(const NkSettings *settings, const char *file, char **flags, gboolean cxx) {
  if (!settings->scratch || !*settings->scratch)
    return NULL;
  const Core *core = find_core(settings, file, flags, cxx);
  if (!core)
    return NULL;
  if (!known)
    known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(GPtrArray) kept = core_flags(settings, core, flags);
  g_autofree char *text = core_text(core);
  g_autofree char *joined = g_strjoinv(" ", (char **)kept->pdata);
  char *key = g_strconcat(joined, "\n", text, NULL);
  const char *path = g_hash_table_lookup(known, key);
  if (!path) {
    g_autofree char *digest = g_compute_checksum_for_string(G_CHECKSUM_SHA256, key, -1);
    char *made = g_strdup_printf("%s/%.16s.pch", settings->scratch, digest);
    if (!make_once(settings, core, kept, made))
      made[0] = '\0';
    g_hash_table_insert(known, g_strdup(key), made);
    path = made;
  }
  g_free(key);
  return *path ? path : NULL;
}

void nk_pch_clear(void) {
  g_clear_pointer(&known, g_hash_table_unref);
  g_clear_pointer(&conditions, g_hash_table_unref);
  nk_includes_clear();
}
