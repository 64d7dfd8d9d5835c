/* Private to project: what the Xcode projects of a tree say about its bundles and units. */
#pragma once

#include "analyzer/project/tree.h"
#include "pbxproj.h"
#include "settings.h"

typedef struct {
  NkTreeFile *file; /* borrowed from the tree */
  NkLanguage language;
  const char *flags; /* COMPILER_FLAGS of the file, or NULL; borrowed from the project file */
} NkXcodeSource;

typedef struct {
  NkPbx *pbx;                           /* borrowed */
  const NkOpenstep *object;             /* borrowed */
  const char *identifier, *name, *type; /* borrowed; type may be NULL */
  const char *configuration;            /* borrowed; NULL: the target has none */
  NkSettings *settings;
  GArray *sources;    /* NkXcodeSource */
  GPtrArray *missing; /* char *: sources that are not there */
  gboolean kernel;    /* what it builds runs in the kernel */
  char *list;         /* path of the property list, or NULL */
  NkBundle *bundle;   /* the project's; NULL: not of interest for the scope */
} NkXcodeTarget;

typedef struct {
  char *directory; /* SRCROOT */
  gboolean kernel; /* a target builds code for the kernel */
  gboolean legacy; /* a target that runs another build tool: what that builds is not known */
} NkXcodeOwner;

typedef struct _NkXcode {
  NkTree *tree;
  const NkProjectOptions *options;
  GPtrArray *projects;    /* NkPbx */
  GPtrArray *targets;     /* NkXcodeTarget */
  GPtrArray *owners;      /* NkXcodeOwner */
  GHashTable *built;      /* NkTreeFile that a target builds */
  GHashTable *built_dirs; /* char *: directories with code that a target builds for the kernel */
  GHashTable *folded;     /* path in lower case -> NkTreeFile */
  GHashTable *said;       /* char *: remarks that were made */
  GHashTable *asked;      /* project files that the path asked for, borrowed from the tree; empty: all */
} NkXcode;

/* remarks.c: the same is said once */
void nk_xcode_say_once(NkXcode *xcode, const char *level, const char *file, const char *message);

/* xcode.c */
/* FALSE with an error only where no project has the configuration that was asked for. */
gboolean nk_xcode_read(NkTree *tree, const NkProjectOptions *options, GError **error);
void nk_xcode_free(NkXcode *xcode);

/* workspace.c */
void nk_xcode_ask(NkXcode *xcode, const char *path);
gboolean nk_xcode_is_asked(const NkXcode *xcode, const char *file); /* a project file; NULL: of no project */

/* units.c */
gboolean nk_units_from_xcode(NkTree *tree, const NkProjectOptions *options, GError **error);

/* merge.c: while all units are of targets */
void nk_xcode_merge_units(NkXcode *xcode);

/* sources.c */
NkTreeFile *nk_xcode_find(NkXcode *xcode, const char *path); /* upper and lower case are the same */
void nk_xcode_read_sources(NkXcode *xcode, NkXcodeTarget *target);

/* target.c */
NkXcodeTarget *nk_xcode_target_new(NkXcode *xcode, NkPbx *pbx, const char *identifier);
void nk_xcode_target_free(NkXcodeTarget *target);

/* adopt.c: a kext whose list the build makes gets the one that lies with its sources */
void nk_xcode_adopt_lists(NkXcode *xcode);

/* bundles.c */
void nk_xcode_target_bundle(NkXcode *xcode, NkXcodeTarget *target);

/* flags.c. Caller frees. */
char **nk_xcode_flags(NkXcode *xcode, const NkXcodeTarget *target, const NkXcodeSource *source, gboolean full);

/* owned.c: whether Xcode projects say what is built in the directory of a source, and do not build that source */
gboolean nk_xcode_is_unbuilt(NkXcode *xcode, NkTreeFile *source);

/* info_plist.c: the property list of a target with its settings filled in; NULL with the fault */
GPtrArray *nk_xcode_info_plist(NkXcode *xcode, const NkXcodeTarget *target, const char *path, const char **fault,
                               guint *line);
/* ... that stands in the project file itself; NULL, without a fault, where none does */
GPtrArray *nk_xcode_embedded_plist(const NkXcodeTarget *target, const char **fault, guint *line);
/* preprocess.c: a list that is run through the preprocessor; `defines` has NAME or NAME=VALUE. Every line stays in its
   place. Caller frees. */
char *nk_xcode_preprocess(const char *text, const char *prefix_text, const char *const *defines);
