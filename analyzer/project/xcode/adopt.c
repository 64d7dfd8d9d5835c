/* A kext whose property list is made by a script of the build: the list that lies with its sources says nearly the
 * same.
 */
#include "xcode.h"

#include <string.h>

/* Words in the names of lists that are meant for another system of Apple's. */
static const char *const elsewhere[] = {"iphone", "ios", "tvos", "watch", "embedded", "simulator", "bridge"};

static gboolean is_elsewhere(const char *name) {
  g_autofree char *lower = g_ascii_strdown(name, -1);
  for (gsize i = 0; i < G_N_ELEMENTS(elsewhere); i++)
    if (strstr(lower, elsewhere[i]))
      return TRUE;
  return FALSE;
}

static gboolean is_named(const NkXcode *xcode, const char *path) {
  for (guint i = 0; i < xcode->targets->len; i++)
    if (g_strcmp0(((const NkXcodeTarget *)xcode->targets->pdata[i])->list, path) == 0)
      return TRUE;
  return FALSE;
}

static gboolean lies_with_sources(const NkXcodeTarget *target, const char *path) {
  g_autofree char *directory = nk_path_parent(path);
  for (guint i = 0; i < target->sources->len; i++) {
    g_autofree char *own = nk_path_parent(g_array_index(target->sources, NkXcodeSource, i).file->path);
    if (strcmp(own, directory) == 0)
      return TRUE;
  }
  return FALSE;
}

static gboolean is_kext_list(NkXcode *xcode, const NkXcodeTarget *target, const char *path) {
  const char *fault;
  guint line;
  g_autoptr(GPtrArray) properties = nk_xcode_info_plist(xcode, target, path, &fault, &line);
  NkBundle *bundle = properties ? nk_bundle_from_plist(xcode->tree->project, path, properties) : NULL;
  gboolean good = bundle && bundle->kind == NK_BUNDLE_KEXT && nk_bundle_property(bundle, "CFBundleExecutable");
  nk_bundle_free(bundle);
  return good;
}

/* The only list that can be meant, or NULL. */
static const char *find_list(NkXcode *xcode, const NkXcodeTarget *target) {
  const char *found = NULL;
  for (guint i = 0; i < xcode->tree->files->len; i++) {
    const NkTreeFile *file = xcode->tree->files->pdata[i];
    if (file->kind != NK_FILE_PLIST || is_elsewhere(file->name) || !lies_with_sources(target, file->path) ||
        is_named(xcode, file->path) || !is_kext_list(xcode, target, file->path))
      continue;
    if (found)
      return NULL;
    found = file->path;
  }
  return found;
}

void nk_xcode_adopt_lists(NkXcode *xcode) {
  for (guint i = 0; i < xcode->targets->len; i++) {
    NkXcodeTarget *target = xcode->targets->pdata[i];
    g_autofree char *wanted = nk_settings_text(target->settings, "INFOPLIST_FILE");
    if (target->list || !wanted || !*wanted || target->bundle->kind != NK_BUNDLE_KEXT)
      continue;
    const char *list = find_list(xcode, target);
    if (!list)
      continue;
    target->list = g_strdup(list);
    nk_bundle_free(target->bundle);
    nk_xcode_target_bundle(xcode, target);
  }
}
