/* A strict reader of YAML for catalogues, policies and configuration: libyaml's events into a tree with positions.
   Aliases, anchors, tags, merge keys, repeated keys, several documents and anything beyond the limits are refused. */
#pragma once

#include <needkext/base.h>

typedef enum { NK_YAML_SCALAR, NK_YAML_SEQUENCE, NK_YAML_MAPPING } NkYamlKind;

typedef struct _NkYaml NkYaml;
struct _NkYaml {
  NkYamlKind kind;
  guint line, column; /* from 1 */
  char *text;         /* scalar: its value */
  gboolean quoted;    /* scalar: not plain, so never a number, boolean or null */
  GPtrArray *items;   /* sequence: NkYaml; mapping: key, value, key, value ... */
};

enum { NK_YAML_MAX_BYTES = 8 * 1024 * 1024, NK_YAML_MAX_DEPTH = 32, NK_YAML_MAX_NODES = 400000 };

/* `name` is used in messages ("policy.yaml:3:7: ..."); errors are in `domain`. */
NkYaml *nk_yaml_read(const char *file, const char *name, GQuark domain, GError **error);
NkYaml *nk_yaml_parse(const char *bytes, gsize length, const char *name, GQuark domain, GError **error);
void nk_yaml_free(NkYaml *node);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkYaml, nk_yaml_free)

/* Value of a key of a mapping, or NULL. Borrowed. */
const NkYaml *nk_yaml_get(const NkYaml *mapping, const char *key);

/* ---- typed access through a table: a mapping is read against a list of fields; an unknown key, a missing required
   key or a wrong type is an error with file:line:column that names the key and what was expected. Texts are the
   caller's to free, also those read before an error; members of absent keys are left alone. ---- */
typedef enum {
  NK_YAML_TEXT,    /* char ** */
  NK_YAML_TEXTS,   /* char *** : a sequence of scalars, or one scalar */
  NK_YAML_NUMBER,  /* gint64 * : decimal, 0x hex or 0 octal */
  NK_YAML_REAL,    /* double * */
  NK_YAML_BOOLEAN, /* gboolean * : true / false */
  NK_YAML_CHOICE,  /* int * : index into `choices` */
  NK_YAML_NODE,    /* const NkYaml ** : borrowed, checked by the caller */
} NkYamlType;

typedef struct {
  const char *key;
  NkYamlType type;
  gsize offset; /* of the member in the target structure */
  gboolean required;
  const char *const *choices; /* NK_YAML_CHOICE: NULL-terminated */
} NkYamlField;

gboolean nk_yaml_load(const NkYaml *mapping, const NkYamlField *fields, gsize n_fields, gpointer target,
                      const char *name, GQuark domain, GError **error);
/* "name:line:column: message" */
void nk_yaml_error(GError **error, GQuark domain, const char *name, const NkYaml *at, const char *format, ...)
    G_GNUC_PRINTF(5, 6);
