/* Every file of tests/fuzz/corpus/<name>/ once through the fuzzer of that name: what was found once stays fixed. */
#include <glib.h>

#define FUZZERS(_)                                                                                                     \
  _(build) _(cache) _(compdb) _(facts) _(frames) _(json) _(pbxproj) _(plist) _(said) _(scan) _(worker) _(yaml)

#define DECLARE(name) int nk_fuzz_##name(const guint8 *data, gsize size);
FUZZERS(DECLARE)

typedef struct {
  const char *name;
  int (*run)(const guint8 *data, gsize size);
} Fuzzer;

#define ROW(name) {#name, nk_fuzz_##name},
static const Fuzzer fuzzers[] = {FUZZERS(ROW)};

static void replay(gconstpointer data) {
  const Fuzzer *fuzzer = data;
  g_autofree char *path = g_build_filename(NK_SOURCE_DIR, "tests", "fuzz", "corpus", fuzzer->name, NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(GDir) directory = g_dir_open(path, 0, &error);
  g_assert_no_error(error);
  guint count = 0;
  for (const char *name; (name = g_dir_read_name(directory)); count++) {
    g_autofree char *file = g_build_filename(path, name, NULL);
    g_autofree char *bytes = NULL;
    gsize length = 0;
    g_file_get_contents(file, &bytes, &length, &error);
    g_assert_no_error(error);
    g_test_message("%s", name);
    g_assert_cmpint(fuzzer->run((const guint8 *)bytes, length), ==, 0);
  }
  g_assert_cmpuint(count, >, 0);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(fuzzers); i++) {
    g_autofree char *path = g_strdup_printf("/fuzz/%s", fuzzers[i].name);
    g_test_add_data_func(path, &fuzzers[i], replay);
  }
  return g_test_run();
}
