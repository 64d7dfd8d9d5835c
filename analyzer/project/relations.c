/* Which bundles carry and link each other. */
#include "xcode/xcode.h"

#include <string.h>

const char *nk_bundle_role(const NkBundle *bundle) {
  if (bundle->host)
    return "plug-in kext";
  return bundle->linked_by && bundle->linked_by->len ? "kernel library" : NULL;
}

static gboolean is_kext(const NkBundle *bundle) {
  return bundle->kind == NK_BUNDLE_KEXT || bundle->kind == NK_BUNDLE_CODELESS_KEXT;
}

/* ---- plug-ins ---- */
/* "a/Foo.kext/Contents/PlugIns/Bar.kext/...": Foo, where Bar is what is asked about. Caller frees. */
static char *host_in_path(const char *path) {
  static const char inner[] = ".kext/Contents/PlugIns";
  const char *found = path ? g_strrstr(path, inner) : NULL;
  if (!found)
    return NULL;
  const char *start = found;
  while (start > path && start[-1] != '/')
    start--;
  return g_strndup(start, (gsize)(found - start));
}

static void set_host(NkBundle *bundle, const char *host) {
  if (is_kext(bundle) && !bundle->host && strcmp(bundle->name, host) != 0)
    bundle->host = g_strdup(host);
}

/* Where a target's product is put. */
static void host_by_settings(const NkXcodeTarget *target) {
  static const char *const keys[] = {"CONFIGURATION_BUILD_DIR", "TARGET_BUILD_DIR", "INSTALL_PATH"};
  for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
    g_autofree char *path = nk_settings_text(target->settings, keys[i]);
    g_autofree char *host = host_in_path(path);
    if (host)
      set_host(target->bundle, host);
  }
}

static const NkXcodeTarget *target_of_product(const NkXcode *xcode, const NkPbx *pbx, const char *product) {
  for (guint i = 0; product && i < xcode->targets->len; i++) {
    const NkXcodeTarget *target = xcode->targets->pdata[i];
    if (target->pbx == pbx && g_strcmp0(nk_openstep_text(target->object, "productReference"), product) == 0)
      return target;
  }
  return NULL;
}

/* A kext that copies another one's product carries it. */
static void hosts_by_copying(const NkXcode *xcode, const NkXcodeTarget *target) {
  g_autoptr(GPtrArray) phases = nk_pbx_list(target->pbx, target->object, "buildPhases");
  for (guint i = 0; i < phases->len; i++) {
    if (!nk_pbx_is(phases->pdata[i], "PBXCopyFilesBuildPhase"))
      continue;
    g_autoptr(GPtrArray) files = nk_pbx_list(target->pbx, phases->pdata[i], "files");
    for (guint n = 0; n < files->len; n++) {
      const char *product = nk_openstep_text(files->pdata[n], "fileRef");
      const NkXcodeTarget *carried = target_of_product(xcode, target->pbx, product);
      if (carried && carried->bundle)
        set_host(carried->bundle, target->bundle->name);
    }
  }
}

/* ---- libraries ---- */
static void note_links(const NkProject *project, const NkBundle *from) {
  for (guint i = 0; i < project->bundles->len; i++) {
    NkBundle *bundle = project->bundles->pdata[i];
    if (bundle == from || !bundle->identifier || bundle->kind != NK_BUNDLE_KEXT ||
        !g_ptr_array_find_with_equal_func(from->libraries, bundle->identifier, g_str_equal, NULL) ||
        g_ptr_array_find_with_equal_func(bundle->linked_by, from->name, g_str_equal, NULL))
      continue;
    g_ptr_array_add(bundle->linked_by, g_strdup(from->name));
  }
}

void nk_bundles_relate(NkTree *tree) {
  const GPtrArray *bundles = tree->project->bundles;
  const NkXcode *xcode = tree->xcode;
  for (guint i = 0; xcode && i < xcode->targets->len; i++) {
    const NkXcodeTarget *target = xcode->targets->pdata[i];
    if (!target->bundle || !is_kext(target->bundle))
      continue;
    host_by_settings(target);
    hosts_by_copying(xcode, target);
  }
  for (guint i = 0; i < bundles->len; i++) {
    NkBundle *bundle = bundles->pdata[i];
    g_autofree char *host = host_in_path(bundle->path);
    if (host)
      set_host(bundle, host);
    if (is_kext(bundle))
      note_links(tree->project, bundle);
  }
}
