/* Bundles: what a property list describes, and what sources without one are called. */
#include "tree.h"

#include <string.h>

static const char *const kind_names[] = {
    [NK_BUNDLE_KEXT] = "kext",
    [NK_BUNDLE_CODELESS_KEXT] = "codeless-kext",
    [NK_BUNDLE_DEXT] = "dext",
    [NK_BUNDLE_SYSTEM_EXTENSION] = "system-extension",
    [NK_BUNDLE_APPLICATION] = "application",
    [NK_BUNDLE_PROGRAM] = "program",
    [NK_BUNDLE_LIBRARY] = "library",
};

const char *nk_bundle_kind_name(NkBundleKind kind) {
  return kind_names[kind];
}

gboolean nk_bundle_kind_is_kernel(NkBundleKind kind) {
  return kind == NK_BUNDLE_KEXT || kind == NK_BUNDLE_CODELESS_KEXT || kind == NK_BUNDLE_LIBRARY;
}

static void personality_free(gpointer data) {
  NkPersonality *personality = data;
  g_free(personality->name);
  g_free(personality->io_class);
  g_free(personality->provider_class);
  g_free(personality->user_client_class);
  g_free(personality->user_class);
  g_free(personality->user_server);
  g_free(personality);
}

NkBundle *nk_bundle_new(const char *name, const char *path, NkBundleKind kind, const char *why) {
  NkBundle *bundle = g_new0(NkBundle, 1);
  bundle->name = g_strdup(name);
  bundle->path = g_strdup(path);
  bundle->kind = kind;
  bundle->why = g_strdup(why);
  bundle->personalities = g_ptr_array_new_with_free_func(personality_free);
  bundle->libraries = g_ptr_array_new_with_free_func(g_free);
  bundle->properties = g_ptr_array_new();
  bundle->units = g_array_new(FALSE, FALSE, sizeof(guint));
  bundle->unbuilt = g_array_new(FALSE, FALSE, sizeof(guint));
  bundle->entitlements = g_ptr_array_new_with_free_func(g_free);
  bundle->missing = g_ptr_array_new_with_free_func(g_free);
  bundle->linked_by = g_ptr_array_new_with_free_func(g_free);
  return bundle;
}

void nk_bundle_free(NkBundle *bundle) {
  if (!bundle)
    return;
  g_free(bundle->name);
  g_free(bundle->identifier);
  g_free(bundle->path);
  g_free(bundle->why);
  g_free(bundle->module_start);
  g_free(bundle->module_stop);
  g_free(bundle->target);
  g_free(bundle->product_type);
  g_free(bundle->project_file);
  g_free(bundle->configuration);
  g_free(bundle->host);
  g_ptr_array_unref(bundle->entitlements);
  g_ptr_array_unref(bundle->missing);
  g_ptr_array_unref(bundle->linked_by);
  g_ptr_array_unref(bundle->personalities);
  g_ptr_array_unref(bundle->libraries);
  g_ptr_array_unref(bundle->properties);
  g_array_unref(bundle->units);
  g_array_unref(bundle->unbuilt);
  g_free(bundle);
}

static const char *find_property(GPtrArray *properties, const char *path) {
  for (guint i = 0; i < properties->len; i++) {
    const NkProperty *property = properties->pdata[i];
    if (strcmp(property->path, path) == 0)
      return property->value;
  }
  return NULL;
}

const char *nk_bundle_property(const NkBundle *bundle, const char *key) {
  return find_property(bundle->properties, key);
}

/* ---- kinds ---- */
typedef struct {
  const char *key;   /* a path of the list, "*" for one component, or a first component with a trailing slash */
  const char *value; /* a glob, or NULL: any */
  NkBundleKind kind;
} Sign;

/* The first sign that is found decides. */
static const Sign signs[] = {
    {"CFBundlePackageType", "DEXT", NK_BUNDLE_DEXT},
    {"CFBundlePackageType", "SYSX", NK_BUNDLE_SYSTEM_EXTENSION},
    {"CFBundlePackageType", "APPL", NK_BUNDLE_APPLICATION},
    {"IOKitPersonalities/*/IOUserClass", NULL, NK_BUNDLE_DEXT},
    {"IOKitPersonalities/*/IOUserServerName", NULL, NK_BUNDLE_DEXT},
    {"CFBundlePackageType", "KEXT", NK_BUNDLE_KEXT},
    {"IOKitPersonalities/*/IOClass", NULL, NK_BUNDLE_KEXT},
    {"OSBundleLibraries/com.apple.kpi.*", NULL, NK_BUNDLE_KEXT},
    {"OSBundleLibraries/com.apple.kernel*", NULL, NK_BUNDLE_KEXT},
    {"OSBundleLibraries/com.apple.iokit.*", NULL, NK_BUNDLE_KEXT},
    {"NEMachServiceName", NULL, NK_BUNDLE_SYSTEM_EXTENSION},
    {"NetworkExtension/", NULL, NK_BUNDLE_SYSTEM_EXTENSION},
    {"NSEndpointSecurity*", NULL, NK_BUNDLE_SYSTEM_EXTENSION},
    {"NSExtension/NSExtensionPointIdentifier", "com.apple.networkextension.*", NK_BUNDLE_SYSTEM_EXTENSION},
    {"LSUIElement", NULL, NK_BUNDLE_APPLICATION},
    {"NSMainNibFile", NULL, NK_BUNDLE_APPLICATION},
    {"CFBundleIdentifier", NULL, NK_BUNDLE_PROGRAM},
    {"CFBundlePackageType", NULL, NK_BUNDLE_PROGRAM},
};

static gboolean path_fits(const char *path, const char *pattern) {
  if (g_str_has_suffix(pattern, "/"))
    return g_str_has_prefix(path, pattern);
  return strchr(pattern, '*') ? g_pattern_match_simple(pattern, path) : strcmp(pattern, path) == 0;
}

static const NkProperty *find_sign(GPtrArray *properties, const Sign *sign) {
  for (guint i = 0; i < properties->len; i++) {
    const NkProperty *property = properties->pdata[i];
    if (path_fits(property->path, sign->key) && (!sign->value || g_pattern_match_simple(sign->value, property->value)))
      return property;
  }
  return NULL;
}

static gboolean tell_kind(const char *path, GPtrArray *properties, NkBundleKind *kind, char **why) {
  if (strstr(path, ".systemextension/")) {
    *kind = NK_BUNDLE_SYSTEM_EXTENSION;
    *why = g_strdup("the property list of a .systemextension");
    return TRUE;
  }
  for (gsize i = 0; i < G_N_ELEMENTS(signs); i++) {
    const NkProperty *property = find_sign(properties, &signs[i]);
    if (!property)
      continue;
    *kind = signs[i].kind;
    *why = signs[i].value ? g_strdup_printf("%s is %s", property->path, property->value)
                          : g_strdup_printf("the property list has %s", property->path);
    return TRUE;
  }
  return FALSE;
}

/* ---- names ---- */
/* No variable of a build, and no macro of a preprocessed list: FOO_NAME. */
static gboolean is_literal(const char *text) {
  if (!text || !*text || strpbrk(text, "$@<>{}()%") || g_str_has_prefix(text, "__"))
    return FALSE;
  return !strchr(text, '_') || text[strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_")] != '\0';
}

/* Directories that are named after their use and not after the bundle. */
static gboolean is_plain_directory(const char *name) {
  static const char *const plain[] = {
      "Resources", "Contents", "Supporting Files", "SupportingFiles", "Info",          "plist", "plists",
      "Source",    "src",      "Sources",          "English.lproj",   "Configuration", "Config"};
  for (gsize i = 0; i < G_N_ELEMENTS(plain); i++)
    if (g_ascii_strcasecmp(plain[i], name) == 0)
      return TRUE;
  return FALSE;
}

/* "Foo-Info.plist" and "Foo.plist" are Foo's; "Info.plist" is its directory's. */
static char *name_from_path(const NkProject *project, const char *path) {
  g_autofree char *base = g_path_get_basename(path);
  char *dot = strstr(base, ".plist");
  if (dot)
    *dot = '\0';
  for (guint i = 0; i < 2; i++)
    if (g_str_has_suffix(base, i ? "_Info" : "-Info"))
      base[strlen(base) - strlen("-Info")] = '\0';
  if (strncmp(base, "Info", 4) != 0)
    return g_steal_pointer(&base);
  g_autofree char *directory = nk_path_parent(path);
  for (;;) {
    g_autofree char *name = g_path_get_basename(*directory ? directory : project->root);
    if (!*directory || !is_plain_directory(name)) {
      char *extension = strrchr(name, '.');
      if (*directory && extension && extension > name)
        *extension = '\0';
      return g_steal_pointer(&name);
    }
    char *parent = nk_path_parent(directory);
    g_free(directory);
    directory = parent;
  }
}

static char *tell_name(const NkProject *project, const char *path, GPtrArray *properties) {
  static const char *const keys[] = {"CFBundleName", "CFBundleExecutable"};
  for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
    const char *name = find_property(properties, keys[i]);
    if (is_literal(name))
      return g_strdup(name);
  }
  return name_from_path(project, path);
}

/* ---- contents ---- */
static const struct {
  const char *key;
  gsize offset;
} personality_keys[] = {
    {"IOClass", G_STRUCT_OFFSET(NkPersonality, io_class)},
    {"IOProviderClass", G_STRUCT_OFFSET(NkPersonality, provider_class)},
    {"IOUserClientClass", G_STRUCT_OFFSET(NkPersonality, user_client_class)},
    {"IOUserClass", G_STRUCT_OFFSET(NkPersonality, user_class)},
    {"IOUserServerName", G_STRUCT_OFFSET(NkPersonality, user_server)},
};

static NkPersonality *personality_named(NkBundle *bundle, const char *name, gsize length) {
  NkPersonality *last =
      bundle->personalities->len ? bundle->personalities->pdata[bundle->personalities->len - 1] : NULL;
  if (last && strlen(last->name) == length && strncmp(last->name, name, length) == 0)
    return last;
  NkPersonality *personality = g_new0(NkPersonality, 1);
  personality->name = g_strndup(name, length);
  g_ptr_array_add(bundle->personalities, personality);
  return personality;
}

/* "IOKitPersonalities/NAME/KEY": the leaves of one personality follow each other. Properties merged into the provider
   lie deeper; of these only the user client's class counts. */
static void take_personality(NkBundle *bundle, const NkProperty *property) {
  const char *name = property->path + strlen("IOKitPersonalities/");
  const char *slash = strchr(name, '/');
  if (!slash)
    return;
  NkPersonality *personality = personality_named(bundle, name, (gsize)(slash - name));
  gboolean direct = strchr(slash + 1, '/') == NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(personality_keys); i++) {
    char **member = G_STRUCT_MEMBER_P(personality, personality_keys[i].offset);
    gboolean inherited = !direct && !*member && member == &personality->user_client_class;
    if (strcmp(property->key, personality_keys[i].key) != 0 || (!direct && !inherited))
      continue;
    g_free(*member);
    *member = g_strdup(property->value);
  }
}

static void take_contents(NkBundle *bundle) {
  static const char libraries[] = "OSBundleLibraries";
  for (guint i = 0; i < bundle->properties->len; i++) {
    const NkProperty *property = bundle->properties->pdata[i];
    if (g_str_has_prefix(property->path, "IOKitPersonalities/"))
      take_personality(bundle, property);
    else if (g_str_has_prefix(property->path, libraries) && strchr(property->path, '/') &&
             !g_ptr_array_find_with_equal_func(bundle->libraries, property->key, g_str_equal, NULL))
      g_ptr_array_add(bundle->libraries, g_strdup(property->key));
  }
}

NkBundle *nk_bundle_from_plist(const NkProject *project, const char *path, GPtrArray *properties) {
  NkBundleKind kind;
  g_autofree char *why = NULL;
  if (!tell_kind(path, properties, &kind, &why))
    return NULL;
  g_autofree char *name = tell_name(project, path, properties);
  NkBundle *bundle = nk_bundle_new(name, path, kind, why);
  bundle->identifier = g_strdup(find_property(properties, "CFBundleIdentifier"));
  g_ptr_array_unref(bundle->properties);
  bundle->properties = g_ptr_array_ref(properties);
  take_contents(bundle);
  return bundle;
}
