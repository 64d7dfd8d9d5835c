/* A target into a bundle: its kind, its names, its property list. */
#include "xcode.h"

#include <string.h>

typedef struct {
  const char *name;
  NkBundleKind kind;
} Product;

static const Product types[] = {
    {"com.apple.product-type.kernel-extension", NK_BUNDLE_KEXT},
    {"com.apple.product-type.kernel-extension.iokit", NK_BUNDLE_KEXT},
    {"com.apple.product-type.driver-extension", NK_BUNDLE_DEXT},
    {"com.apple.product-type.system-extension", NK_BUNDLE_SYSTEM_EXTENSION},
    {"com.apple.product-type.application", NK_BUNDLE_APPLICATION},
    {"com.apple.product-type.tool", NK_BUNDLE_PROGRAM},
    {"com.apple.product-type.library.static", NK_BUNDLE_PROGRAM},
    {"com.apple.product-type.library.dynamic", NK_BUNDLE_PROGRAM},
    {"com.apple.product-type.framework", NK_BUNDLE_PROGRAM},
};

static const Product wrappers[] = {
    {"kext", NK_BUNDLE_KEXT},
    {"dext", NK_BUNDLE_DEXT},
    {"systemextension", NK_BUNDLE_SYSTEM_EXTENSION},
};

static const Product *find_product(const Product *products, gsize count, const char *name) {
  for (gsize i = 0; name && i < count; i++)
    if (strcmp(products[i].name, name) == 0)
      return &products[i];
  return NULL;
}

/* The most certain word first: the product's type, its wrapper, its property list. */
static NkBundleKind tell_kind(const NkXcodeTarget *target, const NkBundle *listed) {
  g_autofree char *extension = nk_settings_text(target->settings, "WRAPPER_EXTENSION");
  const Product *type = find_product(types, G_N_ELEMENTS(types), target->type);
  const Product *wrapper = find_product(wrappers, G_N_ELEMENTS(wrappers), extension);
  if (type)
    return type->kind;
  if (wrapper)
    return wrapper->kind;
  return listed && listed->kind != NK_BUNDLE_LIBRARY ? listed->kind : NK_BUNDLE_PROGRAM;
}

static gboolean has_word(const NkXcodeTarget *target, const char *key, const char *word) {
  g_auto(GStrv) words = nk_settings_list(target->settings, key);
  return g_strv_contains((const char *const *)words, word);
}

/* A static library is the kernel's where it is compiled as the kernel is. */
static gboolean is_kernel_library(const NkXcodeTarget *target) {
  static const char *const defines[] = {"KERNEL", "KERNEL=1"}, *const flags[] = {"-mkernel", "-fapple-kext"};
  if (g_strcmp0(target->type, "com.apple.product-type.library.static") != 0)
    return FALSE;
  gboolean kernel = nk_settings_is(target->settings, "GCC_ENABLE_KERNEL_DEVELOPMENT", FALSE);
  for (gsize i = 0; i < G_N_ELEMENTS(defines); i++)
    kernel = kernel || has_word(target, "GCC_PREPROCESSOR_DEFINITIONS", defines[i]);
  for (gsize i = 0; i < G_N_ELEMENTS(flags); i++)
    kernel = kernel || has_word(target, "OTHER_CFLAGS", flags[i]);
  return kernel;
}

static char *explain(const NkXcodeTarget *target, const char *extension) {
  static const char prefix[] = "com.apple.product-type.";
  const char *type = target->type ? target->type : "no product type";
  if (g_str_has_prefix(type, prefix))
    type += sizeof prefix - 1;
  gboolean told = extension && *extension && !strstr(type, extension) && !strstr(type, "extension") &&
                  !g_str_has_suffix(type, "tool") && !strstr(type, "library");
  return g_strdup_printf("target %s of %s.xcodeproj: %s%s%s%s%s", target->name, target->pbx->name, type,
                         told ? ", wrapped as ." : "", told ? extension : "", target->configuration ? ", " : "",
                         target->configuration ? target->configuration : "");
}

/* ---- the property list ---- */
static char *existing_list(NkXcode *xcode, const NkXcodeTarget *target, const char *path) {
  NkTreeFile *file = nk_xcode_find(xcode, path);
  if (file)
    return g_strdup(file->path);
  g_autofree char *absolute = g_build_filename(target->pbx->root, path, NULL);
  return g_file_test(absolute, G_FILE_TEST_IS_REGULAR) ? g_strdup(path) : NULL;
}

/* The list that the settings name, or the template that it is made from. */
static char *list_path(NkXcode *xcode, const NkXcodeTarget *target) {
  g_autofree char *name = nk_settings_text(target->settings, "INFOPLIST_FILE");
  if (!name || !*name || !target->pbx->directory)
    return NULL;
  g_autofree char *path = g_path_is_absolute(name) ? nk_path_relative(target->pbx->root, name)
                                                   : nk_path_resolve(target->pbx->directory, name);
  char *found = path ? existing_list(xcode, target, path) : NULL;
  for (const char *const *suffix = nk_template_suffixes; path && !found && *suffix; suffix++) {
    g_autofree char *template = g_strconcat(path, *suffix, NULL);
    found = existing_list(xcode, target, template);
  }
  return found;
}

static NkBundle *read_list(NkXcode *xcode, const NkXcodeTarget *target) {
  const char *fault = NULL;
  guint line = 0;
  NkProject *project = xcode->tree->project;
  const char *file = target->list ? target->list : target->pbx->file;
  g_autoptr(GPtrArray) properties = target->list ? nk_xcode_info_plist(xcode, target, target->list, &fault, &line)
                                                 : nk_xcode_embedded_plist(target, &fault, &line);
  if (fault)
    nk_project_say(project, "warning", file, line, "the property list is malformed: %s", fault);
  return properties ? nk_bundle_from_plist(project, file, properties) : NULL;
}

/* ---- */
static void replace(char **text, char *with) {
  g_free(*text);
  *text = with;
}

/* The setting expanded, or NULL where it is not set or empty. */
static char *setting(const NkXcodeTarget *target, const char *key) {
  g_autofree char *text = nk_settings_text(target->settings, key);
  return text && *text ? g_steal_pointer(&text) : NULL;
}

/* "0" is what Xcode writes for none. */
static char *routine(const NkXcodeTarget *target, const char *key) {
  g_autofree char *text = setting(target, key);
  return text && strcmp(text, "0") != 0 ? g_steal_pointer(&text) : NULL;
}

static void name_bundle(const NkXcodeTarget *target, NkBundle *bundle) {
  char *product = setting(target, "PRODUCT_NAME");
  replace(&bundle->name, product ? product : g_strdup(target->name));
  if (!bundle->identifier)
    bundle->identifier = setting(target, "PRODUCT_BUNDLE_IDENTIFIER");
  bundle->target = g_strdup(target->name);
  bundle->product_type = g_strdup(target->type);
  bundle->project_file = g_strdup(target->pbx->file);
  bundle->configuration = g_strdup(target->configuration);
  bundle->module_start = routine(target, "MODULE_START");
  bundle->module_stop = routine(target, "MODULE_STOP");
  for (guint i = 0; i < target->missing->len; i++)
    g_ptr_array_add(bundle->missing, g_strdup(target->missing->pdata[i]));
}

static void take_entitlements(const NkXcodeTarget *target, NkBundle *bundle) {
  g_autofree char *name = setting(target, "CODE_SIGN_ENTITLEMENTS");
  g_autofree char *from = g_build_filename(target->pbx->root, target->pbx->directory, NULL);
  g_autofree char *absolute = name ? g_canonicalize_filename(name, from) : NULL;
  g_autofree char *inside = absolute ? nk_path_relative(target->pbx->root, absolute) : NULL;
  if (inside)
    nk_bundle_take_entitlements(bundle, absolute);
}

void nk_xcode_target_bundle(NkXcode *xcode, NkXcodeTarget *target) {
  if (!target->list)
    target->list = list_path(xcode, target);
  NkBundle *bundle = read_list(xcode, target);
  NkBundleKind kind = tell_kind(target, bundle);
  g_autofree char *extension = setting(target, "WRAPPER_EXTENSION");
  if (kind == NK_BUNDLE_PROGRAM && is_kernel_library(target))
    kind = NK_BUNDLE_LIBRARY;
  if (kind == NK_BUNDLE_KEXT && target->sources->len == 0 && target->missing->len == 0)
    kind = NK_BUNDLE_CODELESS_KEXT;
  if (!bundle)
    bundle = nk_bundle_new(target->name, target->pbx->file, kind, NULL);
  bundle->kind = kind;
  replace(&bundle->why, explain(target, extension));
  name_bundle(target, bundle);
  take_entitlements(target, bundle);
  target->kernel = nk_bundle_kind_is_kernel(kind) && target->sources->len;
  target->bundle = bundle;
}
