/* From all bundles of the scope to those that the path asked for is about. */
#include "tree.h"
#include "xcode/xcode.h"

#include <string.h>

static gboolean asked_for(const NkProject *project, const char *file) {
  return nk_path_within(file, project->scope) != NULL;
}

static gboolean has_asked_unit(const NkProject *project, const NkBundle *bundle) {
  for (guint i = 0; i < bundle->units->len; i++) {
    const NkUnit *unit = project->units->pdata[g_array_index(bundle->units, guint, i)];
    if (asked_for(project, unit->file))
      return TRUE;
  }
  return FALSE;
}

/* Written in a language that is not read here, such an extension still says what the project is. */
static gboolean stands_alone(NkBundleKind kind) {
  return kind == NK_BUNDLE_CODELESS_KEXT || kind == NK_BUNDLE_DEXT || kind == NK_BUNDLE_SYSTEM_EXTENSION;
}

/* A target of a project that the path names, directly or by a workspace, wherever its sources lie. */
static gboolean is_named_target(const NkTree *tree, const NkBundle *bundle) {
  return tree->xcode && g_hash_table_size(tree->xcode->asked) && nk_xcode_is_asked(tree->xcode, bundle->project_file);
}

static gboolean is_wanted(const NkTree *tree, NkBundle *bundle) {
  NkProject *project = tree->project;
  gboolean list = bundle->properties->len && asked_for(project, bundle->path);
  gboolean named = bundle->properties->len && strcmp(bundle->path, project->scope) == 0;
  if (bundle->kind == NK_BUNDLE_KEXT && bundle->units->len == 0 && !nk_bundle_property(bundle, "CFBundleExecutable"))
    bundle->kind = NK_BUNDLE_CODELESS_KEXT;
  if (bundle->units->len)
    return list || has_asked_unit(project, bundle) || is_named_target(tree, bundle);
  if (list && !named && bundle->kind == NK_BUNDLE_KEXT)
    nk_project_say(project, "note", bundle->path, 0, "no source of the extension %s was found", bundle->name);
  return named || (list && stands_alone(bundle->kind));
}

/* A property list as the path asks for its bundle alone. */
static gboolean is_other(const NkProject *project, const NkBundle *bundle) {
  NkLanguage language;
  return nk_file_kind(nk_path_name(project->scope), &language) == NK_FILE_PLIST &&
         !g_file_test(project->path, G_FILE_TEST_IS_DIR) && strcmp(bundle->path, project->scope) != 0;
}

/* A project or a workspace as the path asks for its targets alone. */
static gboolean is_of_another_project(const NkTree *tree, const NkBundle *bundle) {
  return tree->xcode && !nk_xcode_is_asked(tree->xcode, bundle->project_file);
}

/* Sources that are asked for are shown although no target builds them. */
static void use_unbuilt(const NkProject *project, gboolean *used) {
  for (guint i = 0; i < project->units->len; i++) {
    const NkUnit *unit = project->units->pdata[i];
    used[i] = unit->unbuilt && asked_for(project, unit->file);
  }
}

/* Units that no bundle has any more go; the indices of the others follow. */
static void drop_units(NkProject *project) {
  gboolean *used = g_new0(gboolean, project->units->len + 1);
  guint *moved = g_new0(guint, project->units->len + 1);
  use_unbuilt(project, used);
  for (guint i = 0; i < project->bundles->len; i++) {
    const NkBundle *bundle = project->bundles->pdata[i];
    for (guint n = 0; n < bundle->units->len; n++)
      used[g_array_index(bundle->units, guint, n)] = TRUE;
  }
  GPtrArray *kept = g_ptr_array_new_with_free_func((GDestroyNotify)nk_unit_free);
  for (guint i = 0; i < project->units->len; i++) {
    moved[i] = kept->len;
    if (used[i])
      g_ptr_array_add(kept, g_steal_pointer(&project->units->pdata[i]));
  }
  g_ptr_array_unref(project->units);
  project->units = kept;
  for (guint i = 0; i < project->bundles->len; i++) {
    NkBundle *bundle = project->bundles->pdata[i];
    for (guint n = 0; n < bundle->units->len; n++)
      g_array_index(bundle->units, guint, n) = moved[g_array_index(bundle->units, guint, n)];
  }
  g_free(moved);
  g_free(used);
}

/* Which bundles a unit is of, now that it is certain. */
static void note_bundles(NkProject *project) {
  for (guint i = 0; i < project->units->len; i++)
    g_ptr_array_set_size(((NkUnit *)project->units->pdata[i])->bundles, 0);
  for (guint i = 0; i < project->bundles->len; i++) {
    NkBundle *bundle = project->bundles->pdata[i];
    for (guint n = 0; n < bundle->units->len; n++) {
      const NkUnit *unit = project->units->pdata[g_array_index(bundle->units, guint, n)];
      g_ptr_array_add(unit->bundles, bundle);
    }
  }
}

static gint compare_bundles(gconstpointer a, gconstpointer b) {
  const NkBundle *left = *(const NkBundle *const *)a, *right = *(const NkBundle *const *)b;
  int order = strcmp(left->path, right->path);
  return order ? order : strcmp(left->name, right->name);
}

void nk_bundles_restrict(NkTree *tree) {
  NkProject *project = tree->project;
  g_ptr_array_sort(project->bundles, compare_bundles);
  for (guint i = project->bundles->len; i-- > 0;) {
    NkBundle *bundle = project->bundles->pdata[i];
    if (is_other(project, bundle) || is_of_another_project(tree, bundle) || !is_wanted(tree, bundle))
      g_ptr_array_remove_index(project->bundles, i);
  }
  drop_units(project);
  note_bundles(project);
}
