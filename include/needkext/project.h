/* project: a directory into bundles and units. Nothing is parsed here beyond property lists and #include lines. */
#pragma once

#include <needkext/base.h>

G_BEGIN_DECLS

typedef enum {
  NK_BUNDLE_KEXT,
  NK_BUNDLE_CODELESS_KEXT, /* a kext's property list without CFBundleExecutable, and no source of its own */
  NK_BUNDLE_DEXT,
  NK_BUNDLE_SYSTEM_EXTENSION,
  NK_BUNDLE_APPLICATION,
  NK_BUNDLE_PROGRAM, /* a user-space program or plug-in: sources without a property list of the kinds above */
  NK_BUNDLE_LIBRARY, /* kernel sources without any property list */
} NkBundleKind;

const char *nk_bundle_kind_name(NkBundleKind kind);
gboolean nk_bundle_kind_is_kernel(NkBundleKind kind); /* kext, codeless kext, library */

/* One IOKitPersonalities entry; a missing key is NULL. */
typedef struct {
  char *name;
  char *io_class;
  char *provider_class;
  char *user_client_class;
  char *user_class; /* IOUserClass: a DriverKit personality */
} NkPersonality;

/* One leaf of the property list: "IOKitPersonalities/Foo/IOProviderClass" = "IOPCIDevice"; arrays are indexed. */
typedef struct {
  char *path;
  const char *key;  /* the last named component, points into path */
  char *value;      /* text of strings, numbers, "true"/"false"; "" for data and dates */
  guint line;       /* of the key in an XML list, 0 if unknown */
} NkProperty;

typedef struct {
  char *name;       /* CFBundleName, else the directory's or file's name */
  char *identifier; /* CFBundleIdentifier or NULL; unexpanded variables stay as written */
  char *path;       /* of the property list, or of the directory without one; relative to the root */
  NkBundleKind kind;
  char *why;                /* how the kind was told, for people */
  GPtrArray *personalities; /* NkPersonality */
  GPtrArray *libraries;     /* char *: keys of OSBundleLibraries */
  GPtrArray *properties;    /* NkProperty, in file order */
  char *module_start;       /* MODULE_START when a project file names it, or NULL */
  char *module_stop;
  GArray *units; /* guint: indices into the project's units, ascending */
} NkBundle;

typedef enum { NK_LANGUAGE_C, NK_LANGUAGE_CXX, NK_LANGUAGE_OBJC, NK_LANGUAGE_OBJCXX } NkLanguage;

typedef struct {
  char *file;      /* relative to the root */
  char **flags;    /* parse flags of this unit only: -x, -std, -D, -I, -include, -idirafter; paths relative to the root */
  NkLanguage language;
  gboolean kernel; /* belongs to a kernel bundle or includes kernel headers: is parsed */
  gboolean exact;  /* flags come from a build description, not from guesses */
} NkUnit;

/* What user-space code opens, as the index saw it. */
typedef struct {
  char *kind; /* "service", "device", "kernel-control", "driverkit", "usb", "hid", "network-extension", ... */
  char *name; /* the string or symbol */
  char *file;
  guint line;
} NkOpening;

typedef struct {
  char *root;    /* absolute: nearest parent with .git, else the path itself */
  char *path;    /* absolute: what was asked for (a directory or a file) */
  char *scope;   /* path relative to the root; "" is the root */
  char *origin;  /* "compile_commands.json" or "tree" */
  char *sdk_dir; /* a kernel SDK vendored in the project, absolute, or NULL */
  GPtrArray *bundles;     /* NkBundle, sorted by path, then name */
  GPtrArray *units;       /* NkUnit, sorted by file */
  GPtrArray *files;       /* char *: every source and header in scope, relative to the root, sorted */
  GPtrArray *header_dirs; /* char *: directories with headers, relative to the root, sorted */
  GPtrArray *openings;    /* NkOpening */
  gboolean has_sources;       /* any C-family source in scope */
  gboolean has_kernel_source; /* any of them includes a kernel header */
  GPtrArray *diagnostics;     /* NkDiagnostic */
} NkProject;

typedef struct {
  const char *path;             /* "." when NULL */
  const char *compile_commands; /* directory or file of -p, or NULL */
  const char *const *defines;   /* -D of the command line and configuration, or NULL */
  const char *const *includes;  /* -I likewise */
  const char *const *excluded;  /* globs of paths to leave out, or NULL */
  gboolean all;                 /* user-space units are parsed too */
} NkProjectOptions;

/* Reads the tree. Malformed property lists and compile databases become diagnostics; only a path that is not there,
   or a compile database that the caller named and that cannot be read, is an error. */
NkProject *nk_project_open(const NkProjectOptions *options, GError **error);
void nk_project_free(NkProject *project);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkProject, nk_project_free)

/* Absolute path of a file of the project. Caller frees. */
char *nk_project_absolute(const NkProject *project, const char *file);
/* A root-relative file as people see it: relative to the path asked for, "../" where needed. Caller frees. */
char *nk_project_display(const NkProject *project, const char *file);
/* Value of a top-level property key of the bundle, or NULL. Borrowed. */
const char *nk_bundle_property(const NkBundle *bundle, const char *key);

G_END_DECLS
