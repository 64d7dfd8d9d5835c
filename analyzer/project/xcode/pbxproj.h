/* Private to project: the objects of an Xcode project file, with the paths that they mean. */
#pragma once

#include "openstep.h"

/* All paths are relative to the root of the tree; "" is the root. */
typedef struct {
  char *file;      /* the project file: "a/Foo.xcodeproj/project.pbxproj" */
  char *name;      /* "Foo" */
  char *directory; /* SRCROOT; NULL: above the root */
  char *root;      /* absolute, of the tree */
  NkOpenstep *contents;
  const NkOpenstep *objects, *project; /* borrowed from contents */
  GHashTable *parents;                 /* identifier of an object -> of the group that holds it */
  GHashTable *paths;                   /* identifier -> char *: answers of nk_pbx_path */
} NkPbx;

/* NULL with an error "file:line:column: ..." when the file is no project. */
NkPbx *nk_pbx_read(const char *root, const char *file, GError **error);
NkPbx *nk_pbx_parse(const char *root, const char *file, const char *bytes, gsize length, GError **error);
void nk_pbx_free(NkPbx *pbx);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkPbx, nk_pbx_free)

/* The object of an identifier; NULL when it is not there. */
const NkOpenstep *nk_pbx_object(const NkPbx *pbx, const char *identifier);
gboolean nk_pbx_is(const NkOpenstep *object, const char *isa);
/* The objects that an array names; never NULL; caller unrefs. */
GPtrArray *nk_pbx_list(const NkPbx *pbx, const NkOpenstep *object, const char *key);
/* Where a file or a group lies; NULL: outside of the root, in an SDK or among the products. */
const char *nk_pbx_path(NkPbx *pbx, const char *identifier);

/* The configuration of that name among those of a target or of the project; else the default one; NULL: none. */
const NkOpenstep *nk_pbx_configuration(const NkPbx *pbx, const NkOpenstep *owner, const char *name);
GPtrArray *nk_pbx_configuration_names(const NkPbx *pbx); /* const char *; of the project; caller unrefs */

/* phases.c: what a target builds */
typedef struct {
  char *path;        /* of the file, or NULL where it lies outside */
  const char *named; /* as the project file names it; borrowed */
  const char *type;  /* explicit or last known type of the file, or NULL; borrowed */
  const char *flags; /* COMPILER_FLAGS of the file, or NULL; borrowed */
} NkPbxFile;
GArray *nk_pbx_phase(NkPbx *pbx, const NkOpenstep *target, const char *isa); /* NkPbxFile; caller unrefs */

/* Folders whose files belong to targets without being listed. */
typedef struct {
  char *path;              /* of the folder */
  gboolean member;         /* all files are in, except those listed; else only those listed */
  GHashTable *listed;      /* char *: paths relative to the folder */
  GHashTable *flags;       /* path relative to the folder -> const char *: compiler flags */
  const NkOpenstep *types; /* path -> explicit type, or NULL */
} NkPbxFolder;
GPtrArray *nk_pbx_folders(NkPbx *pbx, const char *target_identifier, const NkOpenstep *target); /* caller unrefs */
