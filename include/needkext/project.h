/* project: a directory into bundles and units. Nothing is parsed here beyond property lists and #include lines. */
#pragma once

#include <needkext/base.h>

NK_API_BEGIN

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
  char *user_class;  /* IOUserClass: a DriverKit personality */
  char *user_server; /* IOUserServerName */
} NkPersonality;

/* One leaf of the property list: "IOKitPersonalities/Foo/IOProviderClass" = "IOPCIDevice"; arrays are indexed. */
typedef struct {
  char *path;
  const char *key; /* the last named component; lives in the path's allocation */
  char *value;     /* text of strings, numbers, "true"/"false"; "" for data and dates */
  guint line;      /* of the key in an XML list, 0 if unknown */
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
  GPtrArray *entitlements;  /* char *: keys of its entitlements file, sorted */
  char *module_start;       /* MODULE_START when a project file names it, or NULL */
  char *module_stop;
  GArray *units;   /* guint: indices into the project's units, ascending; what is built */
  GArray *unbuilt; /* guint, likewise: kernel sources in no target, of which this bundle's are the nearest */
  /* ---- of a target of an Xcode project; else NULL ---- */
  char *target;        /* its name */
  char *product_type;  /* "com.apple.product-type.kernel-extension"; NULL too where the project file has none */
  char *project_file;  /* relative to the root */
  char *configuration; /* whose settings were taken */
  GPtrArray *missing;  /* char *: sources that the target names and the tree does not have */
  /* ---- among the bundles of the project ---- */
  char *host;           /* name of the kext that carries this one as a plug-in, or NULL */
  GPtrArray *linked_by; /* char *: names of the kexts that name this one in OSBundleLibraries: it is a kernel library */
} NkBundle;

/* What the bundle is among the others: "plug-in kext", "kernel library", or NULL where its kind says it all. */
const char *nk_bundle_role(const NkBundle *bundle);

typedef enum { NK_LANGUAGE_C, NK_LANGUAGE_CXX, NK_LANGUAGE_OBJC, NK_LANGUAGE_OBJCXX } NkLanguage;

typedef struct {
  char *file;   /* relative to the root */
  char **flags; /* parse flags of this unit only: -x, -std, -D, -I, -include, -idirafter; paths relative to the root */
  NkLanguage language;
  gboolean kernel; /* belongs to a kernel bundle or includes kernel headers: is parsed */
  gboolean exact;  /* flags come from a build description, not from guesses */
  /* In no target of the Xcode projects that own its directory: in no bundle's units, and never evidence that counts.
     Only kernel sources are units then; all are in the project's `unbuilt`. */
  gboolean unbuilt;
  GPtrArray *bundles; /* NkBundle, borrowed: those that it is a unit of */
} NkUnit;

/* What user-space code opens, as the index saw it. */
typedef struct {
  char *kind; /* "service", "device", "kernel-control", "driverkit", "usb", "hid", "network-extension", ... */
  char *name; /* the string or symbol */
  char *file;
  guint line;
} NkOpening;

/* A comment that accepts findings: "needkext: allow RULE -- reason". The index finds them. */
typedef struct {
  char *file; /* relative to the root */
  guint line, column;
  guint covers; /* the line whose findings it accepts; 0: no code follows */
  char **rules; /* ids or patterns */
  char *reason; /* or NULL: then it accepts nothing */
} NkAllowance;

typedef struct {
  char *root;             /* absolute: nearest parent with .git, else the path itself */
  char *path;             /* absolute: what was asked for (a directory or a file) */
  char *scope;            /* path relative to the root; "" is the root */
  char *original;         /* as in the options, or NULL */
  GHashTable *renamed;    /* as in the options, or NULL */
  char *origin;           /* "build log", "compile_commands.json", "Xcode project" or "tree" */
  char *sdk_dir;          /* a kernel SDK vendored in the project, absolute, or NULL */
  GPtrArray *bundles;     /* NkBundle, sorted by path, then name */
  GPtrArray *units;       /* NkUnit, sorted by file, then flags: a file is in it once for each set of flags */
  GPtrArray *unbuilt;     /* char *: sources in scope that no target builds although Xcode projects own the directory */
  GPtrArray *files;       /* char *: every source and header in scope, relative to the root, sorted */
  GPtrArray *header_dirs; /* char *: directories with headers, relative to the root, sorted */
  GPtrArray *openings;    /* NkOpening */
  GPtrArray *allowances;  /* NkAllowance, by file and line */
  gboolean has_sources;   /* any C-family source in scope */
  gboolean has_kernel_source; /* any of them includes a kernel header */
  GPtrArray *diagnostics;     /* NkDiagnostic */
} NkProject;

typedef struct {
  const char *path;             /* "." when NULL */
  const char *compile_commands; /* directory or file of -p, or NULL */
  const char *build_log;        /* output of a build, or NULL */
  const char *configuration;    /* of Xcode projects; NULL: Release, else their default */
  const char *const *defines;   /* -D of the command line and configuration, or NULL */
  const char *const *includes;  /* -I likewise */
  const char *const *excluded;  /* globs of paths to leave out, or NULL */
  const char *sdk;              /* directory of the kernel's headers, or NULL: the built-in ones */
  const char
      *original; /* absolute: the root that this tree is a copy of: recorded paths below it mean this one; or NULL */
  GHashTable *renamed; /* char * to char *: paths that recorded builds name, and what they are called here; or NULL */
  gboolean all;        /* user-space units are parsed too */
} NkProjectOptions;

/* Reads the tree. Malformed property lists and compile databases become diagnostics; only a path that is not there,
   or a compile database that the caller named and that cannot be read, is an error. */
NkProject *nk_project_open(const NkProjectOptions *options, GError **error);
/* A plan's project: one extension of this name, without files, at the plan's place. */
NkProject *nk_project_planned(const char *file, const char *name);
/* A project that is this unit only, as a step of a build knows it. */
NkProject *nk_project_of_unit(const char *root, const NkUnit *unit);
void nk_project_free(NkProject *project);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkProject, nk_project_free)

/* The nearest directory from `path` upward that version control calls its own, or NULL. Caller frees. */
char *nk_project_repository(const char *path);
/* Absolute path of a file of the project. Caller frees. */
char *nk_project_absolute(const NkProject *project, const char *file);
/* A root-relative file as people see it: relative to the path asked for, "../" where needed. Caller frees. */
char *nk_project_display(const NkProject *project, const char *file);
/* Value of a top-level property key of the bundle, or NULL. Borrowed. */
const char *nk_bundle_property(const NkBundle *bundle, const char *key);

NK_API_END
