/* catalog: the knowledge. YAML files (one per family) are checked by one strict reader; the build packs them into one
   GVariant with the same reader; a user's overlay stays YAML. Nothing here is C knowledge of any class or call.
   The file format is described in heuristics/catalog/README.md. */
#pragma once

#include <needkext/program.h>

NK_API_BEGIN

typedef enum { NK_CRITERION_NONE = -1, NK_CRITERION_CLIENT, NK_CRITERION_INTERRUPT, NK_CRITERION_RESOURCE } NkCriterion;
#define NK_N_CRITERIA 3
const char *nk_criterion_name(NkCriterion criterion); /* "kernel-client", ...; NULL for none */

typedef enum {
  NK_STRENGTH_NONE,
  NK_STRENGTH_WEAK,
  NK_STRENGTH_MODERATE,
  NK_STRENGTH_STRONG,
  NK_STRENGTH_DECISIVE
} NkStrength;
const char *nk_strength_name(NkStrength strength);

typedef enum { NK_POLARITY_FOR, NK_POLARITY_AGAINST } NkPolarity;

/* What a rule looks at. */
typedef enum {
  NK_RULE_DERIVES,   /* a class of the project derives from one of `names` */
  NK_RULE_CALLS,     /* a call of one of `names`: "function", "Class::method" (the receiver's class or a base), or a
                        prefix or glob of a free function */
  NK_RULE_OVERRIDES, /* a method of the project overrides one of `names` ("IOService::newUserClient") */
  NK_RULE_TABLE,     /* a variable whose type is one of `names` ("struct vnodeopv_entry_desc") */
  NK_RULE_PROPERTY,  /* a property-list key of `names` whose value fits `values` */
  NK_RULE_INCLUDES,  /* an include of one of `names` */
  NK_RULE_ASM,       /* inline assembly that contains one of `names` as a word */
  NK_RULE_MACRO,     /* one of `names` expanded at file scope, about the class of its first argument */
  NK_RULE_PLAN,      /* nothing in code: only a fact that a plan declares */
  NK_RULE_HAZARD,    /* what lint reports: `names` is the analysis that finds it, `lists` what that is asked for */
} NkRuleKind;

/* How a hazard is found. */
typedef enum {
  NK_HAZARD_JUDGEMENT,      /* by the judgement itself */
  NK_HAZARD_REACHED_CALL,   /* a listed call is reached from a context */
  NK_HAZARD_WIRED,          /* listed calls wire memory of a size: totals of the bundle */
  NK_HAZARD_LANGUAGE,       /* what the language offers and the kernel's runtime does not */
  NK_HAZARD_LANGUAGE_TOTAL, /* the same, as one total of the bundle */
  NK_HAZARD_INCLUDES,       /* headers */
  NK_HAZARD_INHERITANCE,    /* several bases */
  NK_HAZARD_LOAD_TIME,      /* code that runs before the start routine */
  NK_HAZARD_FRAME,          /* locals of one function */
  NK_HAZARD_CALL_CHAIN,     /* locals along a chain of calls */
  NK_HAZARD_RECURSION,
  NK_HAZARD_USER_INPUT, /* a value from user space decides, unchecked, where memory is touched or how much */
  NK_HAZARD_NULL,       /* a result that can be null is used without a look */
  NK_HAZARD_FREE,       /* freed otherwise than allocated */
  NK_HAZARD_USE_AFTER_FREE,
  NK_HAZARD_SUPER,       /* an override leaves its base out */
  NK_HAZARD_BALANCE,     /* a reference that an early return loses */
  NK_HAZARD_DEPRECATED,  /* interfaces on their way out */
  NK_HAZARD_PRIMARY,     /* a primary interrupt is registered */
  NK_HAZARD_KPI,         /* calls of interfaces of a listed symbol set */
  NK_HAZARD_LIBRARIES,   /* listed libraries are linked */
  NK_HAZARD_LINKAGE,     /* what is linked against what is used */
  NK_HAZARD_OPEN_NODE,   /* a device node that everybody may write */
  NK_HAZARD_OPEN_CLIENT, /* a user client that asks nobody who he is */
  NK_HAZARD_SELECTORS,   /* what a user client's methods are */
} NkHazardKind;
#define NK_N_HAZARD_KINDS 25

/* Words that a hazard rule lists under one name. */
typedef struct {
  char *name;
  char **words;
} NkRuleList;

typedef enum {
  NK_CONTEXT_PRIMARY_INTERRUPT,
  NK_CONTEXT_WORK_LOOP,
  NK_CONTEXT_TIMER,
  NK_CONTEXT_KERNEL_CALLBACK,
  NK_CONTEXT_USER_CLIENT,
  NK_CONTEXT_LIFECYCLE,
  NK_CONTEXT_POWER,
  NK_CONTEXT_THREAD,
  NK_CONTEXT_COMPLETION,
} NkContext;
#define NK_N_CONTEXTS 9
const char *nk_context_name(NkContext context);

/* One test on an argument of a call (or, argument -1, on the receiver). All that are given must hold. */
typedef enum { NK_IS_ANY, NK_IS_GIVEN, NK_IS_NULL, NK_IS_THIS, NK_IS_CONSTANT, NK_IS_FUNCTION } NkIs;
typedef struct {
  int argument; /* 0-based; NK_RECEIVER is the object called on; NK_ENCLOSING the class of the caller */
  NkIs is;
  char **derives;     /* the value's type is or derives from one of these; or NULL */
  char **not_derives; /* ... from none of these; or NULL */
  char **equals;      /* constants or strings; or NULL */
  gint64 flag;        /* bits that must be set, 0: not tested */
  gint64 changes;     /* bits that the enclosing function sets or clears in some value, 0: not tested */
  gint64 no_flag;     /* bits that must be clear, 0: not tested */
  char **within;      /* the enclosing method's name is one of these; or NULL */
  char *field;        /* the tests are on this member of the structure that the argument points to; or NULL */
  gboolean soft;      /* a plain no is only a maybe: it lowers confidence and excludes nothing */
  gboolean sure;      /* a maybe is a no */
  char *because;      /* refusals: said to the user */
} NkCondition;
#define NK_RECEIVER  (-1)
#define NK_ENCLOSING (-2)

typedef enum { NK_NO, NK_YES, NK_MAYBE } NkTruth;

/* What else the platform offers. A driver on none of its `buses` is out of its reach. */
typedef struct {
  char *use;   /* "NetworkingDriverKit IOUserNetworkEthernet with PCIDriverKit" */
  char *since; /* macOS version, "11.0" */
  char *grade; /* none, partial, entitled, free */
  char *covers, *gaps, *source;
  char **entitlements; /* or NULL */
  char **buses;        /* that it reaches; NULL: any */
} NkAlternative;

typedef struct {
  char *id;     /* "network.ethernet-controller" */
  char *family; /* "network" */
  char *title;  /* one line */
  NkRuleKind kind;
  char **names;
  char **values;     /* property rules: globs; or NULL */
  char *property;    /* refused in an extension without this key; or NULL */
  char **plan;       /* facts of a plan that stand for this rule ("client ethernet"), or NULL */
  GPtrArray *when;   /* NkCondition: all must hold for the rule to match */
  GPtrArray *refuse; /* NkCondition: one that holds turns the evidence off, with its reason */
  /* evidence; criterion NK_CRITERION_NONE with strength NONE: no evidence for a criterion */
  gboolean evidence;
  NkCriterion criterion;
  NkPolarity polarity;
  NkStrength strength;
  char **zeroes;     /* ids of rules whose evidence of the same group this refusal sets to zero, or NULL */
  int only_from;     /* calls: NkContext; it counts where nothing else reaches any of the bundle's calls; -1: always */
  char *message;     /* what to tell; {symbol}, {class}, {name}, {value} are replaced */
  char *client;      /* "the network stack", "user processes"; or NULL */
  char *client_kind; /* kernel, user, or NULL */
  char *bus;         /* "pci", "usb", "firewire", "acpi", "platform", "virtual", ... or NULL */
  gboolean system_wide; /* the family serves all applications (C3 is unknown) */
  gboolean open_access; /* an interface to user processes: C3 is unknown unless a privilege check refuses it */
  gboolean privilege;   /* a check that restricts clients */
  gboolean kernel_only; /* an operation outside the criteria that needs the kernel */
  gboolean patches;     /* patches the kernel or another extension */
  gboolean observes;    /* tells of what the kernel does: beside a patch it serves the patch */
  /* entry points */
  int handler;          /* calls: the argument that is entered; -1 none. overrides: the method itself is entered */
  char **slots;         /* tables: the members that are entered, or NULL for all */
  int context;          /* NkContext, or -1: not an entry point */
  char *level;          /* "primary" (filter, raw handler) or "secondary"; or NULL */
  int filter;           /* calls: a second handler argument that runs at primary level; -1 none */
  gboolean synchronous; /* the handler runs before the call returns: in the caller's contexts, not in `context` */
  /* platform */
  char *kpi, *introduced, *deprecated, *removed; /* macOS versions, or NULL */
  NkAlternative *alternative;                    /* or NULL */
  char *source;
  /* hazards */
  int hazard;              /* NkHazardKind, or -1 */
  char *severity;          /* error, warning, note or off; or NULL */
  char *explanation;       /* why, and what to do; or NULL */
  GPtrArray *lists;        /* NkRuleList, or NULL */
  char *matches, *differs; /* examples: code that the rule is about, and code that resembles it and is not; or NULL */
} NkRule;

typedef struct _NkCatalog NkCatalog;

/* The packed catalogue that the build made; `overlay` (a directory of YAML files, or NULL) is added on top: its rules
   replace those of the same id, its `add` and `remove` change the names of others. */
NkCatalog *nk_catalog_open(const char *packed, const char *overlay, GError **error);
/* Reads a directory of YAML files, sorted by name. Errors carry file:line:column and what was expected. */
NkCatalog *nk_catalog_read(const char *directory, GError **error);
void nk_catalog_free(NkCatalog *catalog);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkCatalog, nk_catalog_free)
GVariant *nk_catalog_pack(const NkCatalog *catalog); /* floating */

GPtrArray *nk_catalog_rules(const NkCatalog *catalog); /* NkRule sorted by id; borrowed */
const NkRule *nk_catalog_rule(const NkCatalog *catalog, const char *id);
GHashTable *nk_catalog_bases(const NkCatalog *catalog);   /* stated bases; borrowed */
const char *nk_catalog_version(const NkCatalog *catalog); /* short hash of the contents */
/* Rules of a kind that a name can match: exact names first, then prefixes and globs. Appends to `found` (NkRule), each
   rule once. `name` is a class (derives), a function or "Class::method" as written in the rule (calls, overrides), a
   type (table; "struct", "const", "*" and "[n]" are ignored), a key (property), an include, or for asm the whole text.
   The names of OSBundleLibraries are looked up as key "OSBundleLibraries" with the library's name as value. */
void nk_catalog_lookup(const NkCatalog *catalog, NkRuleKind kind, const char *name, GPtrArray *found);

/* ---- classification: which family a name of the kernel's interfaces belongs to ---- */
typedef enum { NK_NAME_FUNCTION, NK_NAME_CLASS, NK_NAME_EITHER } NkNameKind;
/* The family of a name: an exact name first, else the most specific pattern. NULL when none fits. Borrowed. */
const char *nk_catalog_family(const NkCatalog *catalog, NkNameKind kind, const char *name);
/* What the platform offers outside the kernel for a family as a whole; NULL: nothing. Rules say it more closely. */
const NkAlternative *nk_catalog_counterpart(const NkCatalog *catalog, const char *family);
const char *nk_catalog_family_title(const NkCatalog *catalog, const char *family); /* or NULL */
/* What a linker symbol names: the function, or the outermost class of a mangled C++ name ("__ZN9IOService5startEPS_" is
   the class IOService). A name as written is EITHER. NULL when it cannot be taken apart. Caller frees. */
char *nk_symbol_name(const char *symbol, NkNameKind *kind);

/* ---- linking: which kernel library has what ---- */
typedef struct {
  char **names;    /* identifiers as in OSBundleLibraries; each stands for all of it */
  char **classes;  /* names and patterns of its classes, or NULL */
  char **families; /* whose functions it may have, or NULL; several libraries share one */
} NkLibrary;
GArray *nk_catalog_libraries(const NkCatalog *catalog); /* NkLibrary, in the order of the files; borrowed */
/* The libraries that name a class most closely, or that may have a function. Appends to `found` (NkLibrary). */
void nk_catalog_libraries_of(const NkCatalog *catalog, NkNameKind kind, const char *name, GPtrArray *found);

typedef struct {
  guint total, classified;
  GHashTable *families; /* char * -> count */
  GPtrArray *unknown;   /* char *: as written, in order */
} NkNameCoverage;
/* Names, one a line, each counted once; "#" begins a comment, an alias ("a:b") is its first name. */
NkNameCoverage *nk_catalog_coverage(const NkCatalog *catalog, const char *names);
void nk_name_coverage_free(NkNameCoverage *coverage);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkNameCoverage, nk_name_coverage_free)

/* What a condition is asked about; reach and match fill it for their subject. */
typedef struct {
  const NkProgram *program;
  const NkFunction *function; /* the enclosing function */
  const NkFactEvent *event;   /* the call */
} NkSubject;
/* The one evaluator of conditions. */
NkTruth nk_condition_holds(const NkCondition *condition, const NkSubject *subject);
/* All of `conditions`: NO if one fails, else MAYBE if one is unknown, else YES (also when there are none). */
NkTruth nk_conditions_hold(GPtrArray *conditions, const NkSubject *subject);
/* The first condition that certainly holds, or NULL. */
const NkCondition *nk_conditions_first(GPtrArray *conditions, const NkSubject *subject);

/* Rules that a call event matches by name and receiver (conditions not yet asked). Appends to `found`. */
void nk_catalog_match_call(const NkCatalog *catalog, const NkProgram *program, const NkFunction *function,
                           const NkFactEvent *event, GPtrArray *found);
/* Rules of kind overrides for a method declared outside the project ("IOEthernetController::start"): those that name it
   in this class or in one of its bases. Appends to `found`. */
void nk_catalog_match_override(const NkCatalog *catalog, const NkProgram *program, const char *overridden,
                               GPtrArray *found);
/* Rules of kind derives for a class: those that name it or one of its bases. Appends to `found`. */
void nk_catalog_match_class(const NkCatalog *catalog, const NkProgram *program, const char *name, GPtrArray *found);
/* Rules for a fact that a plan declares: "bus pci", "interrupt pci message-signalled work-loop". Appends to `found`. */
void nk_catalog_match_plan(const NkCatalog *catalog, const char *fact, GPtrArray *found);
/* A call that a hazard rule lists: "IOMalloc 0" names the call and the arguments that are meant; "receiver" is the
   object called on. */
enum { NK_LISTED_MAX = 4 };
typedef struct {
  const NkRule *rule;
  const char *list;  /* its name in the rule */
  const char *name;  /* of the call, without the arguments */
  const char *shown; /* what people write for it ("OSMetaClassBase::safeMetaCast=OSDynamicCast 0"), or NULL */
  int arguments[NK_LISTED_MAX];
  guint n_arguments;
} NkListedCall;
/* What hazard rules list of a call, by name and receiver. Appends to `found` (NkListedCall, borrowed). */
void nk_catalog_match_listed(const NkCatalog *catalog, const NkProgram *program, const NkFunction *function,
                             const NkFactEvent *event, GPtrArray *found);
/* The words that a rule lists under a name; NULL when it has none. */
char **nk_rule_list(const NkRule *rule, const char *name);
/* A property's value fits the rule's `values` (a rule without values fits any). */
gboolean nk_rule_fits_value(const NkRule *rule, const char *value);
/* `text` fits the pattern: exact, "prefix*" or a glob with * and ?. */
gboolean nk_pattern_matches(const char *pattern, const char *text);

NK_API_END
