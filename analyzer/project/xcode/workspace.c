/* Which Xcode projects the path asks for: one by its wrapper, or all those that a workspace refers to. */
#include "xcode.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
  NkXcode *xcode;
  GPtrArray *groups; /* char *: where "group:" starts, relative to the root; the innermost last. NULL: above the root */
} Workspace;

/* "group:Foo.xcodeproj", "container:a/Foo.xcodeproj", "absolute:/a/Foo.xcodeproj". NULL: outside of the root. */
static char *resolve(const Workspace *workspace, const char *location) {
  const char *colon = strchr(location, ':'), *path = colon ? colon + 1 : location;
  if (g_path_is_absolute(path))
    return nk_path_relative(workspace->xcode->tree->project->root, path);
  gboolean container = g_str_has_prefix(location, "container:");
  const char *base = workspace->groups->pdata[container ? 0 : workspace->groups->len - 1];
  return base ? nk_path_resolve(base, path) : NULL;
}

static void ask_for(NkXcode *xcode, const char *wrapper) {
  g_autofree char *path = nk_path_join(wrapper, "project.pbxproj");
  const NkTreeFile *file = nk_xcode_find(xcode, path);
  if (file)
    g_hash_table_add(xcode->asked, (gpointer)file->path);
}

static void start_element(G_GNUC_UNUSED GMarkupParseContext *context, const char *element, const char **names,
                          const char **values, gpointer data, G_GNUC_UNUSED GError **error) {
  Workspace *workspace = data;
  const char *location = "group:";
  for (guint i = 0; names[i]; i++)
    if (strcmp(names[i], "location") == 0)
      location = values[i];
  g_autofree char *path = resolve(workspace, location);
  if (strcmp(element, "Group") == 0)
    g_ptr_array_add(workspace->groups, g_steal_pointer(&path));
  else if (strcmp(element, "FileRef") == 0 && path)
    ask_for(workspace->xcode, path);
}

static void end_element(G_GNUC_UNUSED GMarkupParseContext *context, const char *element, gpointer data,
                        G_GNUC_UNUSED GError **error) {
  Workspace *workspace = data;
  if (strcmp(element, "Group") == 0)
    g_ptr_array_remove_index(workspace->groups, workspace->groups->len - 1);
}

/* A workspace that cannot be read asks for nothing: all projects count. */
static void read_workspace(NkXcode *xcode, const char *wrapper) {
  static const GMarkupParser parser = {.start_element = start_element, .end_element = end_element};
  NkProject *project = xcode->tree->project;
  g_autofree char *file = nk_path_join(wrapper, "contents.xcworkspacedata");
  gsize length;
  g_autofree char *text = nk_tree_read(project, file, &length);
  if (!text)
    return;
  g_autoptr(GPtrArray) groups = g_ptr_array_new_with_free_func(g_free);
  g_ptr_array_add(groups, nk_path_parent(wrapper));
  Workspace workspace = {xcode, groups};
  g_autoptr(GMarkupParseContext) context =
      g_markup_parse_context_new(&parser, G_MARKUP_DEFAULT_FLAGS, &workspace, NULL);
  g_autoptr(GError) error = NULL;
  if (g_markup_parse_context_parse(context, text, (gssize)length, &error) &&
      g_markup_parse_context_end_parse(context, &error))
    return;
  gint line = 0;
  g_markup_parse_context_get_position(context, &line, NULL);
  nk_project_say(project, "error", file, (guint)line, "the workspace is not read: %s", error->message);
  g_hash_table_remove_all(xcode->asked);
}

void nk_xcode_ask(NkXcode *xcode, const char *path) {
  char *resolved = realpath(path ? path : ".", NULL);
  g_autofree char *wrapper = resolved ? nk_path_relative(xcode->tree->project->root, resolved) : NULL;
  free(resolved);
  if (wrapper && g_str_has_suffix(wrapper, ".xcodeproj"))
    ask_for(xcode, wrapper);
  else if (wrapper && g_str_has_suffix(wrapper, ".xcworkspace"))
    read_workspace(xcode, wrapper);
}

gboolean nk_xcode_is_asked(const NkXcode *xcode, const char *file) {
  return g_hash_table_size(xcode->asked) == 0 || (file && g_hash_table_contains(xcode->asked, file));
}
