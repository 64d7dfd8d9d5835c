/* Private to the cache: what lies below a directory, by names, sizes, times and inodes. */
#pragma once

#include <glib.h>
#include <sys/stat.h>

/* Stands for the content of a file as long as it stays the same. */
typedef struct {
  guint64 size, inode;
  gint64 modified, changed; /* nanoseconds */
} NkFileIdentity;

NkFileIdentity nk_file_identity(const struct stat *info);
char *nk_file_identity_text(const struct stat *info); /* caller frees */
gboolean nk_file_identity_equal(const NkFileIdentity *a, const NkFileIdentity *b);
/* The file was last written clearly before `time` (microseconds of the wall clock), as far as its times are exact. */
gboolean nk_file_identity_is_before(const NkFileIdentity *identity, gint64 time);

typedef struct {
  char *names;           /* digest of the names of all files and directories */
  char *state;           /* digest of the names and identities of all files */
  NkFileIdentity newest; /* of the last file that was changed */
  gboolean linked;       /* a symbolic link leads to a directory: what lies there is not looked at */
  GPtrArray *files;      /* char *, absolute, sorted within each directory; NULL if not asked for */
} NkTreeState;

typedef struct {
  const char *skip; /* absolute path of a file that is left out, or NULL */
  gboolean files;   /* list them */
} NkTreeOptions;

/* Repositories' own folders (.git) are left out. FALSE when there are too many files to look at, or no directory. */
gboolean nk_tree_state_read(NkTreeState *state, const char *directory, const NkTreeOptions *options);
void nk_tree_state_clear(NkTreeState *state);
