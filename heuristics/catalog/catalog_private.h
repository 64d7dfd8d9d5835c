/* What the files of the catalogue share. */
#pragma once

#include <needkext/catalog.h>

#define NK_N_RULE_KINDS 10
/* Format, version of the contents, words, strings: see pack.c. */
#define NK_CATALOG_TYPE G_VARIANT_TYPE("(usauay)")

/* One name of one rule or listed call, in the order of rule ids; entries of equal key are chained. */
typedef struct {
  const char *name;  /* as written, or for tables without decoration */
  const char *scope; /* "Class" of "Class::method", or NULL */
  const char *method;
  gconstpointer item; /* NkRule, or NkListedCall */
  guint next;         /* index + 1, 0 at the end */
} NkEntryName;

/* Names of one kind of rule. */
typedef struct {
  GArray *entries;     /* NkEntryName */
  GHashTable *exact;   /* name -> index + 1 */
  GHashTable *methods; /* method name -> index + 1 of a second chain, calls and overrides */
  GArray *method_next; /* guint, parallel to entries */
  GArray *patterns;    /* guint: entries that are prefixes or globs */
} NkNames;

/* A name or pattern that stands for a family. */
typedef struct {
  int kind; /* NkNameKind: function or class */
  char *pattern, *family;
} NkFamilyName;

/* What a file says about its family. */
typedef struct {
  char *name, *title;
  NkAlternative *counterpart; /* or NULL */
} NkFamily;

struct _NkCatalog {
  GPtrArray *rules; /* NkRule, sorted by id; memory is in `owned` */
  GHashTable *by_id;
  GHashTable *bases;
  GPtrArray *owned;     /* blocks to free */
  GPtrArray *arrays;    /* condition lists to free */
  GArray *families;     /* NkFamily, in the order of the files */
  GArray *family_names; /* NkFamilyName, of the files' classify sections */
  GArray *libraries;    /* NkLibrary */
  GVariant *packed;     /* holds the strings of packed rules, or NULL */
  GStringChunk *texts;  /* short-lived spellings: scopes and stripped types */
  NkNames names[NK_N_RULE_KINDS];
  NkNames listed; /* calls that hazard rules list */
  char *version;
};

/* Empty. */
NkCatalog *nk_catalog_new(void);
/* Memory that lives as long as the catalogue. */
gpointer nk_catalog_alloc(NkCatalog *catalog, gsize size);
GPtrArray *nk_catalog_alloc_array(NkCatalog *catalog);
/* A rule replaces the one of the same id. */
void nk_catalog_put(NkCatalog *catalog, NkRule *rule);
void nk_catalog_drop(NkCatalog *catalog, NkRule *rule);
/* An overlay may change what is there; the built-in files may not. */
gboolean nk_catalog_add_directory(NkCatalog *catalog, const char *directory, gboolean overlay, GError **error);
gboolean nk_catalog_unpack(NkCatalog *catalog, GVariant *data, GError **error);
/* Hash of the packed contents. Caller frees. */
char *nk_catalog_digest(const NkCatalog *catalog);
void nk_catalog_index(NkCatalog *catalog);
void nk_catalog_index_clear(NkCatalog *catalog);

/* names.c */
void nk_names_init(NkNames *names, gboolean methods);
void nk_names_clear(NkNames *names);
void nk_names_add(NkNames *names, GStringChunk *texts, const char *name, gconstpointer item);
void nk_names_find(const NkNames *names, const char *text, GPtrArray *found);
void nk_names_find_method(const NkNames *names, const NkProgram *program, const char *scope, const char *method,
                          GPtrArray *found);
/* A call by its name, and by the class of its receiver and of its declaration. */
void nk_names_find_call(const NkNames *names, const NkProgram *program, const NkFunction *function,
                        const NkFactEvent *event, GPtrArray *found);
/* A class that is or derives from one of the names. */
void nk_names_find_class(const NkNames *names, const NkProgram *program, const char *name, GPtrArray *found);
/* hazards.c */
void nk_catalog_index_listed(NkCatalog *catalog, const NkRule *rule);

gboolean nk_pattern_is_glob(const char *pattern);
/* How closely a pattern names something: an exact name above all, else the number of its plain characters. */
guint nk_pattern_closeness(const char *pattern);
/* A type without "struct", "const", "*", "&" and "[n]", in `buffer`; "()" for a function's. */
const char *nk_type_name(const char *type, char *buffer, gsize size);

/* The members of an operand's structure: values of field `field` of what `operand` points to. NkValue array, or NULL
   when it cannot be told. */
GArray *nk_condition_field_values(const NkSubject *subject, const NkFactOperand *operand, const char *field);
/* Whether a value is an object of one of `names`; MAYBE where its type says nothing. */
NkTruth nk_value_derives(const NkSubject *subject, const NkValue *value, char *const *names);
