#include "pch.h"

#include <string.h>
#include <unistd.h>

static GHashTable *known; /* flags as one text -> path, or "" where making it failed */

static const char core[] = "#include <libkern/c++/OSMetaClass.h>\n"
                           "#include <IOKit/IOLib.h>\n"
                           "#include <IOKit/IOService.h>\n"
                           "#include <IOKit/IOWorkLoop.h>\n"
                           "#include <IOKit/IOCommandGate.h>\n"
                           "#include <IOKit/IOInterruptEventSource.h>\n"
                           "#include <IOKit/IOFilterInterruptEventSource.h>\n"
                           "#include <IOKit/IOTimerEventSource.h>\n"
                           "#include <IOKit/IOBufferMemoryDescriptor.h>\n"
                           "#include <IOKit/IOUserClient.h>\n";

#define CORE_FILE "/needkext-synthesised/core.h"

/* Flags that lead to files take a value of their own and do not change what the core means. */
static gboolean is_path_flag(const char *flag) {
  static const char *const names[] = {"-I", "-isystem", "-idirafter", "-iquote", "-include", "-x", "-F"};
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
    if (g_str_equal(flag, names[i]))
      return TRUE;
  return FALSE;
}

static GPtrArray *core_flags(const NkSettings *settings, char **flags) {
  GPtrArray *kept = g_ptr_array_new();
  for (guint i = 0; flags[i]; i++) {
    if (is_path_flag(flags[i]) && flags[i + 1])
      i++;
    else if (!g_str_has_prefix(flags[i], "-I"))
      g_ptr_array_add(kept, flags[i]);
  }
  g_ptr_array_add(kept, (char *)"-isystem");
  g_ptr_array_add(kept, settings->sdk);
  return kept;
}

static gboolean make(const NkSettings *settings, GPtrArray *flags, const char *path) {
  g_autoptr(GPtrArray) all = g_ptr_array_new();
  g_ptr_array_add(all, (char *)"-x");
  g_ptr_array_add(all, (char *)"c++-header");
  for (guint i = 0; i < flags->len; i++)
    g_ptr_array_add(all, g_ptr_array_index(flags, i));
  struct CXUnsavedFile file = {CORE_FILE, core, strlen(core)};
  CXTranslationUnit tu = NULL;
  enum CXErrorCode code = clang_parseTranslationUnit2(
      settings->index, CORE_FILE, (const char *const *)all->pdata, (int)all->len, &file, 1,
      CXTranslationUnit_ForSerialization | CXTranslationUnit_Incomplete | CXTranslationUnit_DetailedPreprocessingRecord,
      &tu);
  if (code != CXError_Success)
    return FALSE;
  gboolean clean = TRUE;
  unsigned n = clang_getNumDiagnostics(tu);
  for (unsigned i = 0; i < n && clean; i++) {
    CXDiagnostic diagnostic = clang_getDiagnostic(tu, i);
    clean = clang_getDiagnosticSeverity(diagnostic) < CXDiagnostic_Error;
    clang_disposeDiagnostic(diagnostic);
  }
  gboolean saved = clean && clang_saveTranslationUnit(tu, path, clang_defaultSaveOptions(tu)) == CXSaveError_None;
  clang_disposeTranslationUnit(tu);
  return saved;
}

const char *nk_pch_path(const NkSettings *settings, char **flags) {
  if (!settings->scratch || !*settings->scratch)
    return NULL;
  if (!known)
    known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr(GPtrArray) kept = core_flags(settings, flags);
  g_ptr_array_add(kept, NULL);
  char *key = g_strjoinv(" ", (char **)kept->pdata);
  g_ptr_array_set_size(kept, (int)kept->len - 1);
  const char *path = g_hash_table_lookup(known, key);
  if (path) {
    g_free(key);
    return *path ? path : NULL;
  }
  char *made = g_strdup_printf("%s/core-%d-%u.pch", settings->scratch, (int)getpid(), g_hash_table_size(known));
  if (!make(settings, kept, made))
    made[0] = '\0';
  g_hash_table_insert(known, key, made);
  return *made ? made : NULL;
}

void nk_pch_clear(void) {
  g_clear_pointer(&known, g_hash_table_unref);
}
