/* Private to project: the files below the root, and what one scan of each source says. */
#pragma once

#include <analyzer/base/lexer.h>
#include <analyzer/base/text.h>
#include <needkext/project.h>

enum {
  NK_MAX_FILES = 200000, /* of the scope, and again of the rest of the root */
  NK_MAX_DEPTH = 64,     /* of directories */
  NK_MAX_SOURCE_BYTES = 16 * 1024 * 1024,
};

typedef enum {
  NK_FILE_OTHER,
  NK_FILE_SOURCE,
  NK_FILE_HEADER,
  NK_FILE_IIG,    /* a DriverKit interface */
  NK_FILE_PREFIX, /* a prefix header */
  NK_FILE_PLIST,
  NK_FILE_PROJECT, /* of Xcode */
} NkFileKind;

/* Which world a source belongs to, as its includes tell. */
typedef enum {
  NK_SIDE_NEUTRAL,
  NK_SIDE_KERNEL,
  NK_SIDE_USER,
  NK_SIDE_LIBC, /* user space, if nothing speaks against it: only the C library's headers */
  NK_SIDE_DRIVERKIT,
  NK_SIDE_FOREIGN, /* another system */
} NkSide;

/* Under which condition an #include stands. */
typedef enum {
  NK_WHEN_ALWAYS,
  NK_WHEN_KERNEL,  /* only where KERNEL or its like is defined */
  NK_WHEN_USER,    /* only where it is not */
  NK_WHEN_FOREIGN, /* only on another system */
  NK_WHEN_NEVER,
} NkWhen;

typedef struct {
  char *name;
  char delimiter; /* '"' or '<' */
  NkWhen when;
  gboolean cxx;  /* stands under a condition on __cplusplus */
  gboolean next; /* #include_next */
} NkInclude;

typedef struct {
  GArray *includes;     /* NkInclude */
  GPtrArray *classes;   /* char *: first arguments of I/O Kit's class definition macros */
  gboolean cxx;         /* C++ for certain, whatever the file is called */
  gboolean has_main;    /* defines main() */
  gboolean asks_kernel; /* a condition names _KERNEL, by which BSD code is told that it is the kernel's */
} NkScan;

typedef struct {
  char *path;       /* relative to the root */
  const char *name; /* last component */
  NkFileKind kind;
  NkLanguage language;
  gboolean in_scope;
  gboolean included; /* a source that another source includes, so no unit; a property list that has been read */
  NkScan *scan;      /* or NULL: not read yet */
  gboolean sided;    /* `side` is known */
  NkSide side;
} NkTreeFile;

typedef struct _NkCompileDatabase NkCompileDatabase;

typedef struct {
  NkProject *project;      /* borrowed; receives diagnostics */
  GPtrArray *files;        /* NkTreeFile sorted by path */
  GPtrArray *prefixes;     /* NkTreeFile: prefix headers */
  GHashTable *by_path;     /* path -> NkTreeFile */
  GHashTable *by_name;     /* last component -> GPtrArray of NkTreeFile: what can be included */
  GHashTable *dirs;        /* directories with any file in or below them */
  GHashTable *source_dirs; /* ... with a source */
  GHashTable *sdk_names;   /* include name -> whether the kernel SDK has it */
  GHashTable *includes;    /* answers of headers.c, or NULL */
  char *scope;             /* directory that sources are taken from: the asked one, or wider; relative */
  const char *const *excluded;
  NkCompileDatabase *database; /* of compdb.c, once it was asked for; NULL: not yet, or there is none */
  struct _NkXcode *xcode;      /* what Xcode projects say; NULL: there is none, or they are not asked */
} NkTree;

/* kinds.c: what names say */
NkFileKind nk_file_kind(const char *name, NkLanguage *language);
/* What a template's name adds to that of the property list made from it; ends with NULL. */
extern const char *const nk_template_suffixes[];
gboolean nk_directory_is_skipped(const char *name);
gboolean nk_path_is_foreign(const char *path); /* a directory of it is named after another system */
typedef enum {
  NK_FOREIGN_NOT,
  NK_FOREIGN_PORTED, /* a BSD's, with sources: built here */
  NK_FOREIGN_OTHER,
  NK_FOREIGN_RIVAL, /* beside it lies a directory for this system */
} NkForeign;
NkForeign nk_path_foreign(const NkTree *tree, const char *path);

/* paths.c: all paths are relative to the root; "" is the root */
char *nk_path_parent(const char *path);
char *nk_path_join(const char *directory, const char *name);
guint nk_path_common(const char *a, const char *b);             /* number of leading components that are the same */
guint nk_path_length(const char *path);                         /* number of components */
char *nk_path_relative(const char *root, const char *absolute); /* NULL outside */
char *nk_path_resolve(const char *base, const char *path);      /* joins and folds "." and ".."; NULL above the root */
const char *nk_path_shown(const char *path);                    /* "." for "" */

/* root.c */
gboolean nk_root_find(NkProject *project, const char *path, GError **error);

/* walk.c */
void nk_path_add_all(GHashTable *directories, const char *file); /* the directories above a file, "" included */
NkTree *nk_tree_new(NkProject *project, const char *const *excluded);
void nk_tree_free(NkTree *tree);
NkTreeFile *nk_tree_file(const NkTree *tree, const char *path);
/* Makes a directory that holds the scope the new one. */
void nk_tree_widen(NkTree *tree, const char *scope);

/* sdkdir.c */
gboolean nk_directory_is_sdk(const char *absolute);
/* The kernel SDK (the vendored one, else the built-in headers) has a header of that name. */
gboolean nk_sdk_has(NkTree *tree, const char *name);

/* scan.c */
const NkScan *nk_tree_scan(NkTree *tree, NkTreeFile *file);
/* A file's text; NULL, with a remark, when it is unreadable or too large. Caller frees. */
char *nk_tree_read(NkProject *project, const char *path, gsize *length);
NkScan *nk_scan_text(const char *text, gsize length);
void nk_scan_free(NkScan *scan);

/* branches.c: the stack of #if */
typedef struct {
  NkWhen when, other; /* of this branch; of the #else branch */
  guint depth;        /* of braces where the #if stands */
  gboolean cxx;       /* the condition names __cplusplus */
} NkBranch;
typedef struct {
  GArray *stack; /* NkBranch */
  guint dropped; /* open #if beyond the limit */
} NkBranches;
void nk_branches_init(NkBranches *branches);
void nk_branches_clear(NkBranches *branches);
/* Follows one directive. `depth` is the depth of braces: put back where another branch begins. */
void nk_branches_follow(NkBranches *branches, const NkToken *directive, guint *depth);
NkWhen nk_branches_when(const NkBranches *branches);
gboolean nk_branches_cxx(const NkBranches *branches);

/* side_names.c, sides.c */
NkSide nk_header_side(const char *name, gboolean *weak);
NkSide nk_tree_side(NkTree *tree, NkTreeFile *source);

/* headers.c: which project file an include means, for a given place */
typedef struct {
  const char *directory;   /* of the unit */
  const char *bundle;      /* directory of its bundle */
  const GPtrArray *before; /* char *: directories that are searched before the SDK, or NULL */
} NkPlace;
typedef struct {
  NkTreeFile *file; /* or NULL: not the project's */
  const char
      *search;    /* directory that has to be searched for it; NULL: it lies beside the including file or the unit */
  gboolean wraps; /* it stands before the SDK's header of the same name, and includes that */
} NkFound;
/* The prefix header of a directory, else of its bundle, or NULL. */
NkTreeFile *nk_tree_prefix(const NkTree *tree, const char *directory, const char *bundle_dir);
/* `from` is the directory of the including file. What is found is borrowed from the tree. */
NkFound nk_include_find(NkTree *tree, const NkPlace *place, const char *from, const NkInclude *include);
/* Marks sources that other sources include as text: they are no units. */
void nk_units_mark_included(NkTree *tree);
/* Order of search directories for a place; the nearest first. */
gint nk_place_compare(const NkTree *tree, const NkPlace *place, const char *a, const char *b);

/* closure.c: all that a unit includes of the project, directly or not */
typedef struct {
  GPtrArray *before;      /* char *: directories to search before the SDK, at most one */
  GPtrArray *directories; /* char *: after it */
  GPtrArray *files;       /* NkTreeFile: all that is reached, the source first */
  gboolean cxx;           /* reaches what only C++ can read */
  gboolean asks_kernel;
} NkClosure;
/* `as_cxx`: what stands under __cplusplus counts. */
void nk_closure_read(NkClosure *closure, NkTree *tree, NkTreeFile *source, const char *bundle_dir, gboolean as_cxx);
void nk_closure_clear(NkClosure *closure);

/* flags.c */
const char *nk_language_name(NkLanguage language);     /* value of -x */
const char *nk_language_standard(NkLanguage language); /* "-std=..." */
gboolean nk_language_find(const char *name, NkLanguage *language);
/* What a source is parsed as; a C file that needs C++ headers is C++. */
NkLanguage nk_tree_language(NkTree *tree, NkTreeFile *source, const char *bundle_dir);
/* `full`: also the search directories; they cost reading all headers that the unit reaches. */
char **nk_tree_flags(NkTree *tree, NkTreeFile *source, const char *bundle_dir, NkLanguage language, gboolean full);
/* Appends what the command line and the configuration add to every unit; takes `flags`. */
char **nk_flags_extend(const NkProject *project, char **flags, const NkProjectOptions *options);

/* allow.c: which arguments of a compiler matter to parsing */
typedef struct {
  GPtrArray *flags;   /* char *: kept, paths relative to the root */
  GPtrArray *refused; /* char *: plug-ins and the like */
  char *language;     /* value of -x, or NULL */
  char *target;       /* of -target or -arch, or NULL */
  gboolean standard;  /* -std was given */
  gboolean response;  /* a response file was not read */
} NkArguments;
void nk_arguments_read(NkArguments *arguments, const NkProject *project, const char *directory, char **argv);
void nk_arguments_clear(NkArguments *arguments);

/* unit.c */
NkUnit *nk_unit_new(const char *file, NkLanguage language, char **flags, gboolean exact); /* takes `flags` */
void nk_unit_free(NkUnit *unit);

/* call.c */
/* With the flags of a compiler call; exact, unless some of them were not read. */
NkUnit *nk_unit_from_arguments(NkTree *tree, NkTreeFile *source, const NkArguments *arguments);
gboolean nk_target_is_arm(const char *target);

/* units.c, compdb.c */
gboolean nk_units_read(NkTree *tree, const NkProjectOptions *options, GError **error);
gboolean nk_units_from_compile_commands(NkTree *tree, const NkProjectOptions *options, GError **error);
void nk_compile_database_free(NkCompileDatabase *database);
gboolean nk_units_are_recorded(NkTree *tree, const NkProjectOptions *options); /* in a log or a database */
/* buildlog.c */
gboolean nk_units_from_build_log(NkTree *tree, const NkProjectOptions *options, GError **error);

/* bundle.c */
NkBundle *nk_bundle_new(const char *name, const char *path, NkBundleKind kind, const char *why);
void nk_bundle_free(NkBundle *bundle);
/* NULL when the property list is none of a bundle. */
NkBundle *nk_bundle_from_plist(const NkProject *project, const char *path, GPtrArray *properties);

/* entitlements.c */
void nk_bundle_take_entitlements(NkBundle *bundle, const char *absolute);
void nk_bundle_find_entitlements(const NkProject *project, NkBundle *bundle); /* beside its list */

/* relations.c: which bundles carry and link each other */
void nk_bundles_relate(NkTree *tree);

/* bundles.c, assign.c, restrict.c */
void nk_bundles_read(NkTree *tree);
char *nk_bundle_directory(const NkTree *tree, const NkBundle *bundle); /* caller frees */
void nk_bundles_assign(NkTree *tree);
void nk_bundles_restrict(NkTree *tree);

/* unbuilt.c: gives each source that no target builds to the bundle whose sources lie nearest */
void nk_bundles_take_unbuilt(NkProject *project);

/* project.c */
char *nk_project_relative(const NkProject *project, const char *absolute); /* also below the original; NULL outside */
NkProject *nk_project_new(void);
void nk_project_say(NkProject *project, const char *level, const char *file, guint line, const char *format, ...)
    G_GNUC_PRINTF(5, 6);
