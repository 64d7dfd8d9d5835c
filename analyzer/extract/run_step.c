#include "run_step.h"

#include <needkext/actions.h>

#include <string.h>

#define FACTS_TYPE "(sssay)" /* name of the unit, libclang's version, why it failed or "", facts */

static char *identity(const NkUnit *unit) {
  g_autofree char *flags = g_strjoinv("\n", unit->flags);
  return nk_cache_key(unit->file, unit->kernel ? "kernel" : "", flags, NULL);
}

char *nk_action_name(const NkUnit *unit) {
  g_autofree char *base = g_path_get_basename(unit->file), *key = identity(unit);
  return g_strdup_printf("%s-%.16s", base, key);
}

GBytes *nk_step_pack(const char *name, const char *libclang, const NkFacts *facts) {
  gboolean failed = facts->status == NK_UNIT_FAILED;
  g_autoptr(GBytes) bytes = failed ? g_bytes_new(NULL, 0) : nk_facts_encode(facts);
  gsize size;
  gconstpointer data = g_bytes_get_data(bytes, &size);
  const char *reason = !failed ? "" : facts->reason ? facts->reason : "the parser failed";
  g_autoptr(GVariant) value =
      g_variant_ref_sink(g_variant_new("(sss@ay)", name, libclang ? libclang : "", reason,
                                       g_variant_new_fixed_array(G_VARIANT_TYPE_BYTE, data, size, 1)));
  return g_variant_get_data_as_bytes(value);
}

NkFacts *nk_action_read(const char *directory, const NkUnit *unit, char **libclang) {
  g_autofree char *name = nk_action_name(unit), *base = g_strconcat(name, ".facts", NULL);
  g_autofree char *path = g_build_filename(directory, base, NULL);
  g_autoptr(GMappedFile) file = g_mapped_file_new(path, FALSE, NULL);
  if (!file)
    return NULL;
  g_autoptr(GBytes) bytes = g_mapped_file_get_bytes(file);
  g_autoptr(GVariant) value = g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE(FACTS_TYPE), bytes, FALSE));
  const char *known, *version, *reason;
  g_variant_get(value, "(&s&s&s@ay)", &known, &version, &reason, NULL);
  if (strcmp(known, name) != 0)
    return NULL;
  g_autoptr(GVariant) content = g_variant_get_child_value(value, 3);
  g_autoptr(GBytes) data = g_variant_get_data_as_bytes(content);
  NkFacts *facts = *reason ? nk_facts_new_failed(unit->file, reason) : nk_facts_open(unit->file, data, NULL);
  if (facts && *version)
    *libclang = g_strdup(version);
  return facts;
}
