#include "kernel_flags.h"
#include "run_worker.h"

static const char *const common_flags[] = {NK_COMMON_FLAGS};
static const char *const kernel_flags[] = {NK_KERNEL_FLAGS};
static const char *const cxx_flags[] = {NK_CXX_FLAGS};

static void add(GPtrArray *flags, const char *const *list, gsize n) {
  for (gsize i = 0; i < n; i++)
    g_ptr_array_add(flags, g_strdup(list[i]));
}

char **nk_unit_flags(const NkPool *pool, const NkUnit *unit) {
  GPtrArray *flags = g_ptr_array_new();
  add(flags, common_flags, G_N_ELEMENTS(common_flags));
  if (unit->kernel)
    add(flags, kernel_flags, G_N_ELEMENTS(kernel_flags));
  if (unit->language == NK_LANGUAGE_CXX || unit->language == NK_LANGUAGE_OBJCXX)
    add(flags, cxx_flags, G_N_ELEMENTS(cxx_flags));
  add(flags, (const char *const *)unit->flags, g_strv_length(unit->flags));
  add(flags, (const char *const[]){"-isystem", pool->sdk_dir}, 2);
  g_ptr_array_add(flags, NULL);
  return (char **)g_ptr_array_free(flags, FALSE);
}
