/* Which directories Xcode projects speak for: what lies there and is in no target, is not built. */
#include "xcode.h"

#include <string.h>

/* Another build tool's description in a directory makes that directory its own. */
static const char *const descriptions[] = {
    "Makefile",   "makefile", "GNUmakefile", "Makefile.am", "Makefile.in",  "CMakeLists.txt", "meson.build",
    "SConstruct", "Jamfile",  "BUILD",       "BUILD.bazel", "configure.ac", "wscript",        "premake5.lua"};

static gboolean has_description(const NkProject *project, const char *directory) {
  for (gsize i = 0; i < G_N_ELEMENTS(descriptions); i++) {
    g_autofree char *file = g_build_filename(project->root, directory, descriptions[i], NULL);
    if (g_file_test(file, G_FILE_TEST_IS_REGULAR))
      return TRUE;
  }
  return FALSE;
}

/* In the directory or in one above it, up to that of the project file, which may have one that only calls Xcode. */
static gboolean is_built_otherwise(const NkProject *project, const char *directory, const char *top) {
  for (g_autofree char *here = g_strdup(directory); strlen(here) > strlen(top);) {
    if (has_description(project, here))
      return TRUE;
    char *parent = nk_path_parent(here);
    g_free(here);
    here = parent;
  }
  return FALSE;
}

/* A kext's list of its own, in a directory below that of the project file where no target builds: another build has it.
 */
static gboolean has_own_list(const NkXcode *xcode, const char *directory, const char *top) {
  const NkProject *project = xcode->tree->project;
  for (guint i = 0; i < project->bundles->len; i++) {
    const NkBundle *bundle = project->bundles->pdata[i];
    g_autofree char *parent = nk_path_parent(bundle->path);
    if (!bundle->target && bundle->kind == NK_BUNDLE_KEXT && strlen(parent) > strlen(top) &&
        nk_path_within(directory, parent) && !g_hash_table_contains(xcode->built_dirs, parent))
      return TRUE;
  }
  return FALSE;
}

/* The owner whose directory is the nearest above; of those of one directory, all count. */
static gboolean is_owned(NkXcode *xcode, const char *directory, gboolean kernel_source) {
  const NkProject *project = xcode->tree->project;
  const NkXcodeOwner *nearest = NULL;
  gboolean kernel = FALSE, legacy = FALSE;
  for (guint i = 0; i < xcode->owners->len; i++) {
    const NkXcodeOwner *owner = xcode->owners->pdata[i];
    gboolean farther = nearest && strlen(owner->directory) < strlen(nearest->directory);
    if (!nk_path_within(directory, owner->directory) || farther)
      continue;
    gboolean same = nearest && strcmp(owner->directory, nearest->directory) == 0;
    kernel = owner->kernel || (same && kernel);
    legacy = owner->legacy || (same && legacy);
    nearest = owner;
  }
  if (!nearest || !kernel || legacy)
    return FALSE;
  return kernel_source ? !has_own_list(xcode, directory, nearest->directory)
                       : !is_built_otherwise(project, directory, nearest->directory);
}

/* Code for the kernel needs a list to become an extension; anything else only some build. */
gboolean nk_xcode_is_unbuilt(NkXcode *xcode, NkTreeFile *source) {
  if (g_hash_table_contains(xcode->built, source))
    return FALSE;
  g_autofree char *directory = nk_path_parent(source->path);
  if (g_hash_table_contains(xcode->built_dirs, directory))
    return TRUE;
  NkSide side = nk_tree_side(xcode->tree, source);
  return is_owned(xcode, directory, side == NK_SIDE_KERNEL || side == NK_SIDE_NEUTRAL);
}
