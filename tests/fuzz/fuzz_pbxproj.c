/* An Xcode project file from the text to the paths, settings and files of its targets. */
#include "analyzer/project/xcode/xcode.h"

#include "fuzz.h"

static void read_settings(const NkPbx *pbx, const NkOpenstep *owner, const NkOpenstep *target) {
  static const char *const keys[] = {"PRODUCT_NAME", "INFOPLIST_FILE", "GCC_PREPROCESSOR_DEFINITIONS",
                                     "HEADER_SEARCH_PATHS", "PRODUCT_BUNDLE_IDENTIFIER"};
  g_autoptr(NkSettings) settings = nk_settings_new(&(NkSettingsScope){"macosx", "Release"});
  const NkOpenstep *both[] = {nk_pbx_configuration(pbx, owner, "Release"), nk_pbx_configuration(pbx, target, "Debug")};
  for (gsize i = 0; i < G_N_ELEMENTS(both); i++)
    nk_settings_assign_all(settings, nk_openstep_dictionary(both[i], "buildSettings"));
  for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
    g_auto(GStrv) words = nk_settings_list(settings, keys[i]);
    g_assert_nonnull(words);
  }
}

static void read_target(NkPbx *pbx, const char *identifier) {
  const NkOpenstep *target = nk_pbx_object(pbx, identifier);
  g_autoptr(GArray) files = nk_pbx_phase(pbx, target, "PBXSourcesBuildPhase");
  g_autoptr(GPtrArray) folders = nk_pbx_folders(pbx, identifier, target);
  read_settings(pbx, pbx->project, target);
}

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size) {
  enum { MAX_TARGETS = 16 };
  g_autoptr(NkPbx) pbx = nk_pbx_parse("/tree", "a/X.xcodeproj/project.pbxproj", (const char *)data, size, NULL);
  if (!pbx)
    return 0;
  const GPtrArray *targets = nk_openstep_items(pbx->project, "targets");
  for (guint i = 0; targets && i < MIN(targets->len, MAX_TARGETS); i++)
    if (((const NkOpenstep *)targets->pdata[i])->text)
      read_target(pbx, ((const NkOpenstep *)targets->pdata[i])->text);
  for (guint i = 0; i < pbx->objects->keys->len; i++)
    nk_pbx_path(pbx, pbx->objects->keys->pdata[i]);
  g_autoptr(GPtrArray) names = nk_pbx_configuration_names(pbx);
  return 0;
}
