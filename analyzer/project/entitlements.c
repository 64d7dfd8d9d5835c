/* Entitlements: the keys of a property list that is signed into a program. */
#include "plist.h"
#include "tree.h"

#include <string.h>

static const char extension[] = ".entitlements";

/* The key of a leaf "KEY/0": keys hold dots, and slashes have become colons. */
static char *top_key(const NkProperty *property) {
  const char *slash = strchr(property->path, '/');
  return slash ? g_strndup(property->path, (gsize)(slash - property->path)) : g_strdup(property->path);
}

/* A boolean that is false grants nothing. */
static gboolean grants(const NkProperty *property) {
  return strcmp(property->value, "false") != 0;
}

void nk_bundle_take_entitlements(NkBundle *bundle, const char *absolute) {
  NkPlistFault fault;
  g_autoptr(GPtrArray) properties = nk_plist_read(absolute, &fault);
  for (guint i = 0; properties && i < properties->len; i++) {
    g_autofree char *key = top_key(properties->pdata[i]);
    if (grants(properties->pdata[i]) && !g_ptr_array_find_with_equal_func(bundle->entitlements, key, g_str_equal, NULL))
      g_ptr_array_add(bundle->entitlements, g_steal_pointer(&key));
  }
  g_ptr_array_sort(bundle->entitlements, nk_text_compare);
}

/* Only a driver may ask to be one. */
static void tell_driver(NkBundle *bundle) {
  static const char driver[] = "com.apple.developer.driverkit";
  if (bundle->kind != NK_BUNDLE_PROGRAM ||
      !g_ptr_array_find_with_equal_func(bundle->entitlements, driver, g_str_equal, NULL))
    return;
  bundle->kind = NK_BUNDLE_DEXT;
  g_free(bundle->why);
  bundle->why = g_strdup_printf("its entitlements hold %s", driver);
}

/* The file that is called as the bundle; else the only one. A kext has none. */
void nk_bundle_find_entitlements(const NkProject *project, NkBundle *bundle) {
  if (bundle->kind == NK_BUNDLE_KEXT)
    return;
  g_autofree char *parent = nk_path_parent(bundle->path);
  g_autofree char *directory = nk_project_absolute(project, parent);
  g_autoptr(GDir) entries = g_dir_open(directory, 0, NULL);
  g_autofree char *own = g_strconcat(bundle->name, extension, NULL);
  g_autofree char *only = NULL;
  guint count = 0;
  for (const char *name; entries && (name = g_dir_read_name(entries));) {
    if (!g_str_has_suffix(name, extension))
      continue;
    count = strcmp(name, own) == 0 ? 1 : count + 1;
    g_free(only);
    only = g_strdup(name);
    if (strcmp(name, own) == 0)
      break;
  }
  if (count != 1)
    return;
  g_autofree char *file = g_build_filename(directory, only, NULL);
  nk_bundle_take_entitlements(bundle, file);
  tell_driver(bundle);
}
