/* A target and its settings: what Xcode presets, then the project's, then its own. */
#include "xcode.h"

#include <string.h>

/* What a setting is when nothing assigns it. */
static const struct {
  const char *key, *value;
} presets[] = {
    {"PRODUCT_NAME", "$(TARGET_NAME)"},
    {"PRODUCT_MODULE_NAME", "$(PRODUCT_NAME:c99extidentifier)"},
    {"EXECUTABLE_NAME", "$(EXECUTABLE_PREFIX)$(PRODUCT_NAME)$(EXECUTABLE_SUFFIX)"},
    {"WRAPPER_SUFFIX", ".$(WRAPPER_EXTENSION)"},
    {"WRAPPER_NAME", "$(WRAPPER_PREFIX)$(PRODUCT_NAME)$(WRAPPER_SUFFIX)"},
    {"FULL_PRODUCT_NAME", "$(WRAPPER_NAME)"},
    {"EXECUTABLE_PREFIX", ""},
    {"EXECUTABLE_SUFFIX", ""},
    {"WRAPPER_PREFIX", ""},
    {"DEVELOPMENT_LANGUAGE", "en"},
    {"CURRENT_VARIANT", "normal"},
    {"BUILD_VARIANTS", "normal"},
    {"CURRENT_ARCH", "x86_64"},
    {"ACTION", "build"},
    {"OTHER_CPLUSPLUSFLAGS", "$(OTHER_CFLAGS)"},
    {"KERNEL_FRAMEWORK", "$(SDKROOT)/System/Library/Frameworks/Kernel.framework"},
};

static const struct {
  const char *type, *extension, *package, *sdk;
} products[] = {
    {"com.apple.product-type.kernel-extension", "kext", "KEXT", "macosx"},
    {"com.apple.product-type.kernel-extension.iokit", "kext", "KEXT", "macosx"},
    {"com.apple.product-type.driver-extension", "dext", "DEXT", "driverkit"},
    {"com.apple.product-type.system-extension", "systemextension", "SYSX", "macosx"},
    {"com.apple.product-type.application", "app", "APPL", "macosx"},
    {"com.apple.product-type.framework", "framework", "FMWK", "macosx"},
    {"com.apple.product-type.app-extension", "appex", "XPC!", "macosx"},
    {"com.apple.product-type.bundle", "bundle", "BNDL", "macosx"},
};

void nk_xcode_target_free(NkXcodeTarget *target) {
  if (!target)
    return;
  nk_settings_free(target->settings);
  g_array_unref(target->sources);
  g_ptr_array_unref(target->missing);
  g_free(target->list);
  g_free(target);
}

static gsize find_product(const char *type) {
  for (gsize i = 0; type && i < G_N_ELEMENTS(products); i++)
    if (strcmp(products[i].type, type) == 0)
      return i;
  return G_N_ELEMENTS(products) - 1;
}

static void preset(const NkXcodeTarget *target, gsize product) {
  const NkPbx *pbx = target->pbx;
  g_autofree char *source_root = g_build_filename(pbx->root, pbx->directory ? pbx->directory : "", NULL);
  g_autofree char *wrapper = g_path_get_dirname(pbx->file);
  g_autofree char *project_file = g_build_filename(pbx->root, wrapper, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(presets); i++)
    nk_settings_assign(target->settings, presets[i].key, presets[i].value);
  const struct {
    const char *key, *value;
  } known[] = {
      {"SRCROOT", source_root},
      {"SOURCE_ROOT", source_root},
      {"PROJECT_DIR", source_root},
      {"PROJECT_FILE_PATH", project_file},
      {"PROJECT_NAME", pbx->name},
      {"PROJECT", pbx->name},
      {"TARGET_NAME", target->name},
      {"TARGETNAME", target->name},
      {"CONFIGURATION", target->configuration ? target->configuration : ""},
      {"PRODUCT_TYPE", target->type ? target->type : ""},
      {"PRODUCT_BUNDLE_PACKAGE_TYPE", products[product].package},
      {"WRAPPER_EXTENSION", products[product].extension},
      {"PLATFORM_NAME", products[product].sdk},
      {"SDK_NAME", products[product].sdk},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(known); i++)
    nk_settings_assign(target->settings, known[i].key, known[i].value);
}

/* The configuration file that a configuration is based on, absolute; NULL: none. */
static char *base_file(NkPbx *pbx, const NkOpenstep *configuration) {
  const char *anchor = nk_openstep_text(configuration, "baseConfigurationReferenceAnchor");
  const char *relative = nk_openstep_text(configuration, "baseConfigurationReferenceRelativePath");
  const char *reference = nk_openstep_text(configuration, "baseConfigurationReference");
  const char *path = nk_pbx_path(pbx, anchor && relative ? anchor : reference);
  if (!path)
    return NULL;
  return g_build_filename(pbx->root, path, anchor && relative ? relative : NULL, NULL);
}

static void assign_configuration(NkXcode *xcode, const NkXcodeTarget *target, const NkOpenstep *configuration) {
  g_autofree char *file = base_file(target->pbx, configuration);
  g_autofree char *fault = file ? nk_settings_assign_file(target->settings, target->pbx->root, file) : NULL;
  if (fault)
    nk_xcode_say_once(xcode, "note", NULL, fault);
  nk_settings_assign_all(target->settings, nk_openstep_dictionary(configuration, "buildSettings"));
}

static void read_settings(NkXcode *xcode, NkXcodeTarget *target) {
  const NkPbx *pbx = target->pbx;
  const char *wanted = xcode->options->configuration ? xcode->options->configuration : "Release";
  const NkOpenstep *own = nk_pbx_configuration(pbx, target->object, wanted);
  const char *name = nk_openstep_text(own, "name");
  target->configuration = own == target->object ? NULL : name;
  gsize product = find_product(target->type);
  NkSettingsScope scope = {products[product].sdk, target->configuration ? target->configuration : ""};
  target->settings = nk_settings_new(&scope);
  preset(target, product);
  assign_configuration(xcode, target, nk_pbx_configuration(pbx, pbx->project, wanted));
  if (own)
    assign_configuration(xcode, target, own);
}

NkXcodeTarget *nk_xcode_target_new(NkXcode *xcode, NkPbx *pbx, const char *identifier) {
  NkXcodeTarget *target = g_new0(NkXcodeTarget, 1);
  target->pbx = pbx;
  target->identifier = identifier;
  target->object = nk_pbx_object(pbx, identifier);
  const char *name = nk_openstep_text(target->object, "name");
  target->name = name ? name : identifier;
  target->type = nk_openstep_text(target->object, "productType");
  target->sources = g_array_new(FALSE, FALSE, sizeof(NkXcodeSource));
  target->missing = g_ptr_array_new_with_free_func(g_free);
  read_settings(xcode, target);
  return target;
}
