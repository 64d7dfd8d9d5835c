#include "tool.h"

#define TOOL_TYPE "(sss)" /* version; library and its identity */

static char *identity_text(const char *path) {
  struct stat info;
  return stat(path, &info) == 0 ? nk_file_identity_text(&info) : g_strdup("");
}

static const char *environment(const char *name) {
  const char *value = g_getenv(name);
  return value ? value : "";
}

static char *tool_key(const char *program) {
  g_autofree char *identity = identity_text(program);
  return nk_cache_key("worker 1", program, identity, environment("LD_LIBRARY_PATH"), environment("DYLD_LIBRARY_PATH"),
                      environment("LD_PRELOAD"), NULL);
}

char *nk_tool_version(const NkCache *cache, const char *program) {
  g_autofree char *key = tool_key(program);
  g_autoptr(GBytes) bytes = nk_cache_get(cache, NK_CACHE_WORKERS, key);
  if (!bytes)
    return NULL;
  g_autoptr(GVariant) value = g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE(TOOL_TYPE), bytes, FALSE));
  const char *version, *library, *known;
  g_variant_get(value, "(&s&s&s)", &version, &library, &known);
  g_autofree char *identity = identity_text(library);
  return *identity && g_str_equal(identity, known) ? g_strdup(version) : NULL;
}

void nk_tool_remember(NkCache *cache, const char *program, const char *version, const char *library) {
  g_autofree char *identity = identity_text(library), *key = tool_key(program);
  if (!*identity)
    return;
  g_autoptr(GVariant) value = g_variant_ref_sink(g_variant_new(TOOL_TYPE, version, library, identity));
  g_autoptr(GBytes) bytes = g_variant_get_data_as_bytes(value);
  nk_cache_put(cache, NK_CACHE_WORKERS, key, bytes);
}
