/* Source to facts, as the worker takes them: libclang parses, and what it makes of broken code is walked. The first
   letter says the language (c or x, the latter C++), and whether it is kernel code (in capitals). */
#include "analyzer/extract/worker/parse.h"

#include <needkext/extract.h>
#include <unistd.h>

#include "fuzz.h"

/* Instead of needkext at the other end of the pipe: forms by the name's letters, so that all are met. */
guint32 nk_ask_form(const char *name, char **detail) {
  guint32 form = g_str_hash(name) % (NK_FORM_MACRO + 1);
  *detail = form == NK_FORM_BASE ? g_strdup("IOService") : NULL;
  return form;
}

static const NkSettings *settings(void) {
  static NkSettings made;
  if (made.index)
    return &made;
  made.root = g_strdup(fuzz_root());
  made.sdk = g_build_filename(nk_data_dir(), "sdk", NULL);
  made.builtin = TRUE;
  made.precompiled =
      g_build_filename(nk_data_dir(), "precompiled", NULL); /* so that what is missing is foretold, too */
  made.scratch = g_build_filename(fuzz_root(), "scratch", NULL);
  g_mkdir(made.scratch, 0700);
  g_assert_cmpint(chdir(made.root), ==, 0);
  clang_toggleCrashRecovery(0);
  made.index = clang_createIndex(1, 0);
  return &made;
}

/* As needkext has it parsed. Caller frees. */
static char **flags_of(const char *file, gboolean cxx, gboolean kernel) {
  char *given[] = {"-x", cxx ? "c++" : "c", NULL};
  NkUnit unit = {
      .file = (char *)file, .flags = given, .language = cxx ? NK_LANGUAGE_CXX : NK_LANGUAGE_C, .kernel = kernel};
  NkProject project = {.root = (char *)fuzz_root()};
  return nk_extract_flags(&project, &unit, &(NkExtractOptions){0});
}

/* What the worker writes gets through the checks. */
static void check_facts(const char *file, GVariant *value) {
  g_autoptr(GVariant) kept = g_variant_ref_sink(value);
  g_autoptr(GBytes) bytes = g_variant_get_data_as_bytes(kept);
  g_autoptr(GError) error = NULL;
  NkFacts *facts = nk_facts_open(file, bytes, &error);
  g_assert_no_error(error);
  nk_facts_free(facts);
}

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size) {
  if (size < 1 || !*data || !strchr("cxCX", *data))
    return 0;
  const NkSettings *how = settings();
  gboolean cxx = *data == 'x' || *data == 'X';
  const char *name = cxx ? "a.cpp" : "a.c";
  g_autofree char *file = fuzz_file(name, data + 1, size - 1);
  g_auto(GStrv) flags = flags_of(name, cxx, *data < 'a');
  GVariant *facts = nk_unit_extract(how, name, flags, NULL);
  if (facts)
    check_facts(name, facts);
  nk_parse_clear(); /* what it has learnt of files: the next input is another file of the same name */
  return 0;
}
