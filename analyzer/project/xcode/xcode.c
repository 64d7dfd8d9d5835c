/* Finds the Xcode projects of a tree and reads what they say. */
#include "xcode.h"

#include <stdlib.h>
#include <string.h>

static void owner_free(gpointer data) {
  g_free(((NkXcodeOwner *)data)->directory);
  g_free(data);
}

static NkXcode *xcode_new(NkTree *tree, const NkProjectOptions *options) {
  NkXcode *xcode = g_new0(NkXcode, 1);
  xcode->tree = tree;
  xcode->options = options;
  xcode->projects = g_ptr_array_new_with_free_func((GDestroyNotify)nk_pbx_free);
  xcode->targets = g_ptr_array_new_with_free_func((GDestroyNotify)nk_xcode_target_free);
  xcode->owners = g_ptr_array_new_with_free_func(owner_free);
  xcode->asked = g_hash_table_new(g_str_hash, g_str_equal);
  xcode->built = g_hash_table_new(NULL, NULL);
  xcode->built_dirs = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  xcode->said = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  return xcode;
}

void nk_xcode_free(NkXcode *xcode) {
  if (!xcode)
    return;
  g_ptr_array_unref(xcode->targets);
  g_ptr_array_unref(xcode->owners);
  g_ptr_array_unref(xcode->projects);
  g_hash_table_unref(xcode->built);
  g_hash_table_unref(xcode->built_dirs);
  g_hash_table_unref(xcode->said);
  g_clear_pointer(&xcode->folded, g_hash_table_unref);
  g_hash_table_unref(xcode->asked);
  g_free(xcode);
}

/* ---- project files ---- */
/* "file:line:column: message" into a remark with its place. */
static void say_fault(NkXcode *xcode, const char *file, const char *text) {
  guint line = 0;
  const char *message = text;
  if (g_str_has_prefix(text, file) && text[strlen(file)] == ':') {
    char *end;
    message = text + strlen(file) + 1;
    line = (guint)strtoul(message, &end, 10);
    message = end[0] == ':' ? end + 1 : end;
  }
  while (g_ascii_isdigit(*message) || *message == ':' || *message == ' ')
    message++;
  nk_project_say(xcode->tree->project, "error", file, line,
                 "the Xcode project is not read: %s; the tree is read instead", message);
}

static void read_projects(NkXcode *xcode) {
  const GPtrArray *files = xcode->tree->files;
  for (guint i = 0; i < files->len; i++) {
    const NkTreeFile *file = files->pdata[i];
    if (file->kind != NK_FILE_PROJECT)
      continue;
    g_autoptr(GError) error = NULL;
    NkPbx *pbx = nk_pbx_read(xcode->tree->project->root, file->path, &error);
    if (pbx) {
      g_ptr_array_add(xcode->projects, pbx);
      continue;
    }
    say_fault(xcode, file->path, error->message);
    g_hash_table_remove(xcode->asked, file->path); /* what it says is not known: the tree is read instead */
  }
}

/* ---- configurations ---- */
static gboolean has_name(const GPtrArray *names, const char *name) {
  for (guint i = 0; i < names->len; i++)
    if (strcmp(names->pdata[i], name) == 0)
      return TRUE;
  return FALSE;
}

/* A name that one project does not have is a remark; a name that none has is the user's mistake. */
static gboolean check_configuration(NkXcode *xcode, GError **error) {
  const char *wanted = xcode->options->configuration;
  gboolean found = FALSE;
  g_autoptr(GPtrArray) all = g_ptr_array_new();
  for (guint i = 0; wanted && i < xcode->projects->len; i++) {
    const NkPbx *pbx = xcode->projects->pdata[i];
    g_autoptr(GPtrArray) names = nk_pbx_configuration_names(pbx);
    g_ptr_array_add(names, NULL);
    g_autofree char *list = g_strjoinv(", ", (char **)names->pdata);
    g_ptr_array_set_size(names, (gint)names->len - 1);
    if (has_name(names, wanted))
      found = TRUE;
    else
      nk_project_say(xcode->tree->project, "warning", pbx->file, 0, "no configuration is called %s; there are: %s",
                     wanted, *list ? list : "none");
    for (guint n = 0; n < names->len; n++)
      if (!has_name(all, names->pdata[n]))
        g_ptr_array_add(all, names->pdata[n]);
  }
  if (!wanted || found)
    return TRUE;
  g_ptr_array_add(all, NULL);
  g_autofree char *list = g_strjoinv(", ", (char **)all->pdata);
  g_set_error(error, NK_CONFIG_ERROR, NK_ERROR_NOT_FOUND, "no configuration is called %s; there are: %s", wanted,
              *list ? list : "none");
  return FALSE;
}

/* ---- targets ---- */
static void read_targets(NkXcode *xcode, NkPbx *pbx) {
  NkXcodeOwner *owner = g_new0(NkXcodeOwner, 1);
  const GPtrArray *items = nk_openstep_items(pbx->project, "targets");
  for (guint i = 0; items && i < items->len; i++) {
    const char *identifier = ((const NkOpenstep *)items->pdata[i])->text;
    const NkOpenstep *object = nk_pbx_object(pbx, identifier);
    owner->legacy = owner->legacy || nk_pbx_is(object, "PBXLegacyTarget");
    if (!object || nk_pbx_is(object, "PBXLegacyTarget") || nk_pbx_is(object, "PBXAggregateTarget"))
      continue;
    NkXcodeTarget *target = nk_xcode_target_new(xcode, pbx, identifier);
    nk_xcode_read_sources(xcode, target);
    nk_xcode_target_bundle(xcode, target);
    owner->kernel = owner->kernel || target->kernel;
    g_ptr_array_add(xcode->targets, target);
  }
  owner->directory = g_strdup(pbx->directory ? pbx->directory : "");
  g_ptr_array_add(xcode->owners, owner);
}

static void note_built_directories(NkXcode *xcode) {
  for (guint i = 0; i < xcode->targets->len; i++) {
    const NkXcodeTarget *target = xcode->targets->pdata[i];
    for (guint n = 0; target->kernel && n < target->sources->len; n++)
      g_hash_table_add(xcode->built_dirs, nk_path_parent(g_array_index(target->sources, NkXcodeSource, n).file->path));
  }
}

static gboolean below_scope(const NkXcode *xcode, const char *path) {
  return path && nk_path_within(path, xcode->tree->project->scope);
}

/* The path asks for this bundle: for a source of it, its list or its project. */
static gboolean is_in_scope(const NkXcode *xcode, const NkXcodeTarget *target) {
  if (g_hash_table_size(xcode->asked))
    return nk_xcode_is_asked(xcode, target->pbx->file);
  for (guint i = 0; i < target->sources->len; i++)
    if (below_scope(xcode, g_array_index(target->sources, NkXcodeSource, i).file->path))
      return TRUE;
  return below_scope(xcode, target->list) || (!target->list && below_scope(xcode, target->pbx->file));
}

/* The bundle is the project's from now on, or nobody's. */
static void give_bundle(NkXcode *xcode, NkXcodeTarget *target) {
  NkTreeFile *list = target->list ? nk_tree_file(xcode->tree, target->list) : NULL;
  if (list)
    list->included = TRUE; /* read, and not for the tree scan to judge */
  if (is_in_scope(xcode, target))
    g_ptr_array_add(xcode->tree->project->bundles, target->bundle);
  else
    g_clear_pointer(&target->bundle, nk_bundle_free);
}

/* An extension that has code, and none of it here, will not be shown: its name is free for another one. */
static gboolean keeps_name(const NkXcodeTarget *target) {
  const NkBundle *bundle = target->bundle;
  if (!bundle || target->sources->len || bundle->kind != NK_BUNDLE_KEXT)
    return bundle != NULL;
  return bundle->properties->len && !nk_bundle_property(bundle, "CFBundleExecutable");
}

/* Two bundles of one name get another one each. */
static void tell_apart(NkXcode *xcode, char *(*rename)(const NkXcodeTarget *target)) {
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  g_autoptr(GHashTable) twice = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < xcode->targets->len; i++) {
    const NkXcodeTarget *target = xcode->targets->pdata[i];
    if (keeps_name(target) && !g_hash_table_add(seen, target->bundle->name))
      g_hash_table_add(twice, g_strdup(target->bundle->name));
  }
  g_hash_table_remove_all(seen);
  for (guint i = 0; i < xcode->targets->len; i++) {
    const NkXcodeTarget *target = xcode->targets->pdata[i];
    if (!target->bundle || !g_hash_table_contains(twice, target->bundle->name))
      continue;
    g_free(target->bundle->name);
    target->bundle->name = rename(target);
  }
}

static char *name_of_target(const NkXcodeTarget *target) {
  return g_strdup(target->name);
}

static char *name_with_project(const NkXcodeTarget *target) {
  return g_strdup_printf("%s (%s)", target->name, target->pbx->name);
}

static char *name_with_directory(const NkXcodeTarget *target) {
  return g_strdup_printf("%s (%s)", target->name, target->pbx->file);
}

gboolean nk_xcode_read(NkTree *tree, const NkProjectOptions *options, GError **error) {
  NkXcode *xcode = tree->xcode = xcode_new(tree, options);
  nk_xcode_ask(xcode, options->path);
  read_projects(xcode);
  if (!check_configuration(xcode, error))
    return FALSE;
  for (guint i = 0; i < xcode->projects->len; i++)
    read_targets(xcode, xcode->projects->pdata[i]);
  nk_xcode_adopt_lists(xcode);
  note_built_directories(xcode);
  for (guint i = 0; i < xcode->targets->len; i++)
    give_bundle(xcode, xcode->targets->pdata[i]);
  tell_apart(xcode, name_of_target);
  tell_apart(xcode, name_with_project);
  tell_apart(xcode, name_with_directory);
  return TRUE;
}
