/* One unit: a source and how it is read. Its memory. */
#include "tree.h"

NkUnit *nk_unit_new(const char *file, NkLanguage language, char **flags, gboolean exact) {
  NkUnit *unit = g_new0(NkUnit, 1);
  unit->file = g_strdup(file);
  unit->language = language;
  unit->flags = flags;
  unit->exact = exact;
  unit->bundles = g_ptr_array_new();
  return unit;
}

void nk_unit_free(NkUnit *unit) {
  if (!unit)
    return;
  g_free(unit->file);
  g_strfreev(unit->flags);
  g_ptr_array_unref(unit->bundles);
  g_free(unit);
}
