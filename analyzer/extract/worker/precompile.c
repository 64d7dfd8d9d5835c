/* The precompiled headers that come with needkext: for the standards that driver projects are built with. */
#include "../kernel_flags.h"
#include "core_names.h"
#include "directives.h"
#include "pch.h"

#include <glib/gstdio.h>
#include <string.h>

static const char *const c_flags[] = {NK_COMMON_FLAGS, NK_KERNEL_FLAGS, NULL};
static const char *const cxx_flags[] = {NK_COMMON_FLAGS, NK_KERNEL_FLAGS, NK_CXX_FLAGS, NULL};
static const char *const c_standards[] = {"-std=gnu11", NULL};
static const char *const cxx_standards[] = {"-std=gnu++17", "-std=gnu++14", NULL};

static char **flags_of(const NkCore *core, const char *standard) {
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new();
  g_strv_builder_addv(builder, (const char **)(core->cxx ? cxx_flags : c_flags));
  g_strv_builder_add(builder, standard);
  return g_strv_builder_end(builder);
}

static gboolean install(const NkSettings *settings, const NkCore *core, GHashTable *installed) {
  gboolean good = TRUE;
  const char *const *standards = core->cxx ? cxx_standards : c_standards;
  for (guint i = 0; standards[i]; i++) {
    g_auto(GStrv) flags = flags_of(core, standards[i]);
    char *name = nk_pch_install(settings, core, flags);
    good &= name != NULL;
    if (name)
      g_hash_table_add(installed, name);
  }
  return good;
}

/* Those of other headers, or of another libclang. */
static void remove_others(const char *path, GHashTable *installed) {
  g_autoptr(GDir) directory = g_dir_open(path, 0, NULL);
  for (const char *file; directory && (file = g_dir_read_name(directory));) {
    g_autofree char *full = g_build_filename(path, file, NULL), *name = g_strndup(file, strcspn(file, "."));
    if (!g_hash_table_contains(installed, name))
      g_unlink(full);
  }
}

gboolean nk_precompile(const char *sdk, const char *directory) {
  NkSettings settings = {.builtin = TRUE, .root = (char *)"/"};
  settings.sdk = g_canonicalize_filename(sdk, NULL);
  settings.precompiled = g_canonicalize_filename(directory, NULL);
  settings.index = clang_createIndex(1, 0);
  g_autoptr(GHashTable) installed = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  gboolean good = g_mkdir_with_parents(settings.precompiled, 0755) == 0;
  const GPtrArray *cores = nk_cores_installed(&settings);
  for (guint i = 0; good && i < cores->len; i++)
    good = install(&settings, g_ptr_array_index(cores, i), installed);
  remove_others(settings.precompiled, installed);
  nk_pch_clear();
  nk_directives_clear();
  clang_disposeIndex(settings.index);
  g_free(settings.precompiled);
  g_free(settings.sdk);
  return good;
}
