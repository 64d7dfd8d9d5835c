#include "pbxproj.h"

#include "analyzer/project/tree.h"

#include <string.h>

enum { MAX_GROUPS = 128 }; /* of groups in groups */

static const char *const no_path = ""; /* a cached NULL */

static gboolean fail(const NkPbx *pbx, const NkOpenstep *at, const char *message, GError **error) {
  g_set_error(error, NK_PROJECT_ERROR, NK_ERROR_INVALID, "%s:%u:%u: %s", pbx->file, at ? at->line : 1,
              at ? at->column : 1, message);
  return FALSE;
}

const NkOpenstep *nk_pbx_object(const NkPbx *pbx, const char *identifier) {
  const NkOpenstep *object = identifier ? nk_openstep_get(pbx->objects, identifier) : NULL;
  return object && object->kind == NK_OPENSTEP_DICTIONARY ? object : NULL;
}

/* The object of the identifier that a key names. */
static const NkOpenstep *referenced(const NkPbx *pbx, const NkOpenstep *object, const char *key) {
  return nk_pbx_object(pbx, nk_openstep_text(object, key));
}

gboolean nk_pbx_is(const NkOpenstep *object, const char *isa) {
  return g_strcmp0(nk_openstep_text(object, "isa"), isa) == 0;
}

GPtrArray *nk_pbx_list(const NkPbx *pbx, const NkOpenstep *object, const char *key) {
  GPtrArray *list = g_ptr_array_new();
  const GPtrArray *items = nk_openstep_items(object, key);
  for (guint i = 0; items && i < items->len; i++) {
    const NkOpenstep *one = nk_pbx_object(pbx, ((const NkOpenstep *)items->pdata[i])->text);
    if (one)
      g_ptr_array_add(list, (gpointer)one);
  }
  return list;
}

/* ---- paths ---- */
/* A path that starts at `base` (NULL: nowhere); absolute ones count where they lead below the root. */
static char *below(const NkPbx *pbx, const char *base, const char *path) {
  if (g_path_is_absolute(path)) {
    g_autofree char *absolute = g_canonicalize_filename(path, "/");
    return nk_path_relative(pbx->root, absolute);
  }
  return base ? nk_path_resolve(base, path) : NULL;
}

static const char *path_of(NkPbx *pbx, const char *identifier, guint depth);

static char *compute_path(NkPbx *pbx, const char *identifier, const NkOpenstep *object, guint depth) {
  const char *path = nk_openstep_text(object, "path"), *tree = nk_openstep_text(object, "sourceTree");
  path = path ? path : "";
  if (!tree || strcmp(tree, "<group>") == 0) {
    const char *parent = g_hash_table_lookup(pbx->parents, identifier);
    const char *base = parent && depth < MAX_GROUPS ? path_of(pbx, parent, depth + 1) : pbx->directory;
    return below(pbx, base, path);
  }
  if (strcmp(tree, "SOURCE_ROOT") == 0)
    return below(pbx, pbx->directory, path);
  return strcmp(tree, "<absolute>") == 0 ? below(pbx, NULL, path) : NULL;
}

static const char *path_of(NkPbx *pbx, const char *identifier, guint depth) {
  const char *known = g_hash_table_lookup(pbx->paths, identifier);
  if (known)
    return *known == '/' ? known + 1 : NULL;
  const NkOpenstep *object = nk_pbx_object(pbx, identifier);
  g_autofree char *path = object ? compute_path(pbx, identifier, object, depth) : NULL;
  char *stored = path ? g_strconcat("/", path, NULL) : g_strdup(no_path);
  g_hash_table_replace(pbx->paths, g_strdup(identifier), stored);
  return path ? stored + 1 : NULL;
}

const char *nk_pbx_path(NkPbx *pbx, const char *identifier) {
  return identifier ? path_of(pbx, identifier, 0) : NULL;
}

static void note_parents(NkPbx *pbx) {
  for (guint i = 0; i < pbx->objects->keys->len; i++) {
    const char *identifier = pbx->objects->keys->pdata[i];
    const GPtrArray *children = nk_openstep_items(pbx->objects->items->pdata[i], "children");
    for (guint n = 0; children && n < children->len; n++) {
      const char *child = ((const NkOpenstep *)children->pdata[n])->text;
      if (child && !g_hash_table_contains(pbx->parents, child))
        g_hash_table_insert(pbx->parents, (gpointer)child, (gpointer)identifier);
    }
  }
}

/* ---- the file ---- */
static void name_project(NkPbx *pbx) {
  g_autofree char *wrapper = nk_path_parent(pbx->file); /* "a/Foo.xcodeproj" */
  g_autofree char *holder = nk_path_parent(wrapper);
  pbx->name = g_path_get_basename(*wrapper ? wrapper : pbx->root);
  char *dot = strrchr(pbx->name, '.');
  if (dot && dot > pbx->name)
    *dot = '\0';
  const char *inner = nk_openstep_text(pbx->project, "projectDirPath");
  pbx->directory = below(pbx, holder, inner ? inner : "");
}

static gboolean find_objects(NkPbx *pbx, GError **error) {
  pbx->objects = nk_openstep_dictionary(pbx->contents, "objects");
  if (!pbx->objects)
    return fail(pbx, pbx->contents, "expected a dictionary with \"objects\"", error);
  pbx->project = referenced(pbx, pbx->contents, "rootObject");
  if (!nk_pbx_is(pbx->project, "PBXProject"))
    return fail(pbx, nk_openstep_get(pbx->contents, "rootObject"), "expected \"rootObject\" to name a PBXProject",
                error);
  return TRUE;
}

static NkPbx *finish(const char *root, const char *file, NkOpenstep *contents, GError **error) {
  if (!contents)
    return NULL;
  NkPbx *pbx = g_new0(NkPbx, 1);
  pbx->root = g_strdup(root);
  pbx->file = g_strdup(file);
  pbx->contents = contents;
  pbx->parents = g_hash_table_new(g_str_hash, g_str_equal);
  pbx->paths = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  if (!find_objects(pbx, error)) {
    nk_pbx_free(pbx);
    return NULL;
  }
  name_project(pbx);
  note_parents(pbx);
  return pbx;
}

NkPbx *nk_pbx_parse(const char *root, const char *file, const char *bytes, gsize length, GError **error) {
  return finish(root, file, nk_openstep_parse(bytes, length, file, error), error);
}

NkPbx *nk_pbx_read(const char *root, const char *file, GError **error) {
  g_autofree char *absolute = g_build_filename(root, file, NULL);
  return finish(root, file, nk_openstep_read(absolute, file, error), error);
}

void nk_pbx_free(NkPbx *pbx) {
  if (!pbx)
    return;
  g_hash_table_unref(pbx->paths);
  g_hash_table_unref(pbx->parents);
  nk_openstep_free(pbx->contents);
  g_free(pbx->file);
  g_free(pbx->name);
  g_free(pbx->directory);
  g_free(pbx->root);
  g_free(pbx);
}

/* ---- configurations ---- */
static const NkOpenstep *named(const GPtrArray *configurations, const char *name) {
  for (guint i = 0; name && i < configurations->len; i++)
    if (g_strcmp0(nk_openstep_text(configurations->pdata[i], "name"), name) == 0)
      return configurations->pdata[i];
  return NULL;
}

/* Before configurations there were settings of the target itself: such an owner is its own configuration. */
const NkOpenstep *nk_pbx_configuration(const NkPbx *pbx, const NkOpenstep *owner, const char *name) {
  const NkOpenstep *list = referenced(pbx, owner, "buildConfigurationList");
  if (!list)
    return owner;
  g_autoptr(GPtrArray) configurations = nk_pbx_list(pbx, list, "buildConfigurations");
  const char *const names[] = {name, nk_openstep_text(list, "defaultConfigurationName"), "Release"};
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
    const NkOpenstep *found = named(configurations, names[i]);
    if (found)
      return found;
  }
  return configurations->len ? configurations->pdata[0] : NULL;
}

GPtrArray *nk_pbx_configuration_names(const NkPbx *pbx) {
  const NkOpenstep *list = referenced(pbx, pbx->project, "buildConfigurationList");
  GPtrArray *configurations = nk_pbx_list(pbx, list, "buildConfigurations");
  GPtrArray *names = g_ptr_array_new();
  for (guint i = 0; i < configurations->len; i++) {
    const char *name = nk_openstep_text(configurations->pdata[i], "name");
    if (name)
      g_ptr_array_add(names, (gpointer)name);
  }
  g_ptr_array_unref(configurations);
  return names;
}
