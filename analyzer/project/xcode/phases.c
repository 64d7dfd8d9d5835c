/* What a target builds: the files of its phases, and the folders that belong to it as a whole. */
#include "pbxproj.h"

#include <string.h>

static void file_clear(gpointer data) {
  g_free(((NkPbxFile *)data)->path);
}

static void add_file(NkPbx *pbx, GArray *files, const char *identifier, const NkOpenstep *reference,
                     const char *flags) {
  const char *type = nk_openstep_text(reference, "explicitFileType");
  const char *named = nk_openstep_text(reference, "path");
  NkPbxFile file = {.path = g_strdup(nk_pbx_path(pbx, identifier)),
                    .named = named ? named : identifier,
                    .type = type ? type : nk_openstep_text(reference, "lastKnownFileType"),
                    .flags = flags};
  g_array_append_val(files, file);
}

/* One entry of a phase: a file, or a group of variants of one. */
static void take_entry(NkPbx *pbx, GArray *files, const NkOpenstep *entry) {
  const char *identifier = nk_openstep_text(entry, "fileRef");
  const NkOpenstep *reference = nk_pbx_object(pbx, identifier);
  const char *flags = nk_openstep_text(nk_openstep_dictionary(entry, "settings"), "COMPILER_FLAGS");
  if (!reference)
    return;
  const GPtrArray *children = nk_openstep_items(reference, "children");
  if (!children)
    add_file(pbx, files, identifier, reference, flags);
  for (guint i = 0; children && i < children->len; i++) {
    const char *child = ((const NkOpenstep *)children->pdata[i])->text;
    const NkOpenstep *one = nk_pbx_object(pbx, child);
    if (nk_pbx_is(one, "PBXFileReference"))
      add_file(pbx, files, child, one, flags);
  }
}

GArray *nk_pbx_phase(NkPbx *pbx, const NkOpenstep *target, const char *isa) {
  GArray *files = g_array_new(FALSE, FALSE, sizeof(NkPbxFile));
  g_array_set_clear_func(files, file_clear);
  g_autoptr(GPtrArray) phases = nk_pbx_list(pbx, target, "buildPhases");
  for (guint i = 0; i < phases->len; i++) {
    if (!nk_pbx_is(phases->pdata[i], isa))
      continue;
    g_autoptr(GPtrArray) entries = nk_pbx_list(pbx, phases->pdata[i], "files");
    for (guint n = 0; n < entries->len; n++)
      take_entry(pbx, files, entries->pdata[n]);
  }
  return files;
}

/* ---- folders ---- */
static void folder_free(gpointer data) {
  NkPbxFolder *folder = data;
  g_hash_table_unref(folder->listed);
  g_hash_table_unref(folder->flags);
  g_free(folder->path);
  g_free(folder);
}

static gboolean names(const NkOpenstep *object, const char *key, const char *identifier) {
  const GPtrArray *items = nk_openstep_items(object, key);
  for (guint i = 0; items && i < items->len; i++)
    if (g_strcmp0(((const NkOpenstep *)items->pdata[i])->text, identifier) == 0)
      return TRUE;
  return FALSE;
}

/* What the folder says about this target; FALSE: nothing. */
static gboolean take_exceptions(NkPbx *pbx, NkPbxFolder *folder, const NkOpenstep *group, const char *target) {
  gboolean any = FALSE;
  g_autoptr(GPtrArray) sets = nk_pbx_list(pbx, group, "exceptions");
  for (guint i = 0; i < sets->len; i++) {
    const NkOpenstep *set = sets->pdata[i];
    if (g_strcmp0(nk_openstep_text(set, "target"), target) != 0)
      continue;
    const GPtrArray *listed = nk_openstep_items(set, "membershipExceptions");
    for (guint n = 0; listed && n < listed->len; n++) {
      const char *path = ((const NkOpenstep *)listed->pdata[n])->text;
      if (path)
        g_hash_table_add(folder->listed, (gpointer)path);
    }
    const NkOpenstep *flags = nk_openstep_dictionary(set, "additionalCompilerFlagsByRelativePath");
    for (guint n = 0; flags && n < flags->keys->len; n++)
      if (((const NkOpenstep *)flags->items->pdata[n])->text)
        g_hash_table_insert(folder->flags, flags->keys->pdata[n], ((NkOpenstep *)flags->items->pdata[n])->text);
    any = TRUE;
  }
  return any;
}

GPtrArray *nk_pbx_folders(NkPbx *pbx, const char *target_identifier, const NkOpenstep *target) {
  GPtrArray *folders = g_ptr_array_new_with_free_func(folder_free);
  for (guint i = 0; i < pbx->objects->keys->len; i++) {
    const NkOpenstep *group = pbx->objects->items->pdata[i];
    const char *identifier = pbx->objects->keys->pdata[i];
    if (!nk_pbx_is(group, "PBXFileSystemSynchronizedRootGroup"))
      continue;
    NkPbxFolder *folder = g_new0(NkPbxFolder, 1);
    folder->path = g_strdup(nk_pbx_path(pbx, identifier));
    folder->member = names(target, "fileSystemSynchronizedGroups", identifier);
    folder->listed = g_hash_table_new(g_str_hash, g_str_equal);
    folder->flags = g_hash_table_new(g_str_hash, g_str_equal);
    folder->types = nk_openstep_dictionary(group, "explicitFileTypes");
    gboolean concerned = take_exceptions(pbx, folder, group, target_identifier) || folder->member;
    if (concerned && folder->path)
      g_ptr_array_add(folders, folder);
    else
      folder_free(folder);
  }
  return folders;
}
