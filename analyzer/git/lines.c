/* Lines of the work tree in the older tree, from the hunks of a diff without context. */
#include "analyzer/git/git_private.h"

typedef struct {
  guint old_start, old_lines, new_start, new_lines;
} Hunk;

/* A file of the work tree that differs. */
typedef struct {
  char *old;     /* its path in the tree, or NULL: it is new */
  GArray *hunks; /* Hunk, in order */
} File;

struct _NkLines {
  GHashTable *files; /* path -> File */
};

static void file_free(gpointer data) {
  File *file = data;
  g_free(file->old);
  g_array_unref(file->hunks);
  g_free(file);
}

static void read_hunks(File *file, git_diff *diff, gsize index) {
  g_autoptr(git_patch) patch = NULL;
  if (git_patch_from_diff(&patch, diff, index) != 0 || !patch) {
    g_clear_pointer(&file->old, g_free); /* binary, or unreadable: no line is known */
    return;
  }
  for (gsize i = 0; i < git_patch_num_hunks(patch); i++) {
    const git_diff_hunk *hunk = NULL;
    if (git_patch_get_hunk(&hunk, NULL, patch, i) != 0)
      continue;
    Hunk one = {(guint)hunk->old_start, (guint)hunk->old_lines, (guint)hunk->new_start, (guint)hunk->new_lines};
    g_array_append_val(file->hunks, one);
  }
}

static void add_delta(NkLines *lines, git_diff *diff, gsize index) {
  const git_diff_delta *delta = git_diff_get_delta(diff, index);
  if (delta->status == GIT_DELTA_DELETED || delta->status == GIT_DELTA_IGNORED)
    return;
  File *file = g_new0(File, 1);
  file->hunks = g_array_new(FALSE, FALSE, sizeof(Hunk));
  if (delta->status == GIT_DELTA_MODIFIED || delta->status == GIT_DELTA_RENAMED) {
    file->old = g_strdup(delta->old_file.path);
    read_hunks(file, diff, index);
  }
  g_hash_table_replace(lines->files, g_strdup(delta->new_file.path), file);
}

NkLines *nk_lines_new(git_diff *diff) {
  NkLines *lines = g_new0(NkLines, 1);
  lines->files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, file_free);
  for (gsize i = 0; i < git_diff_num_deltas(diff); i++)
    add_delta(lines, diff, i);
  return lines;
}

GHashTable *nk_lines_renamed(const NkLines *lines) {
  GHashTable *renamed = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  GHashTableIter iter;
  gpointer path, file;
  g_hash_table_iter_init(&iter, lines->files);
  while (g_hash_table_iter_next(&iter, &path, &file)) {
    const char *old = ((const File *)file)->old;
    if (old && g_strcmp0(old, path) != 0)
      g_hash_table_insert(renamed, g_strdup(path), g_strdup(old));
  }
  return renamed;
}

void nk_lines_free(NkLines *lines) {
  if (!lines)
    return;
  g_hash_table_unref(lines->files);
  g_free(lines);
}

/* The old number of a line; 0 where a hunk has it. A hunk without new lines stands behind its start. */
static guint old_line(const GArray *hunks, guint line) {
  gint64 shift = 0;
  for (guint i = 0; i < hunks->len; i++) {
    const Hunk *hunk = &g_array_index(hunks, Hunk, i);
    guint first = hunk->new_lines ? hunk->new_start : hunk->new_start + 1;
    if (line < first)
      break;
    if (line < first + hunk->new_lines)
      return 0;
    shift += (gint64)hunk->old_lines - (gint64)hunk->new_lines;
  }
  return (guint)(line + shift);
}

gboolean nk_lines_place(const NkLines *lines, const NkSite *now, NkSite *then) {
  const File *file = now->file ? g_hash_table_lookup(lines->files, now->file) : NULL;
  *then = *now;
  if (!file)
    return now->file != NULL; /* no difference in this file */
  then->file = file->old;
  then->line = old_line(file->hunks, now->line);
  return file->old && then->line;
}
