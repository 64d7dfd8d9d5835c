/* Private to project: property lists in the text format of NeXT, { key = value; }, as a tree with positions; what is
   written in XML instead makes the same tree. */
#pragma once

#include <needkext/base.h>

typedef enum { NK_OPENSTEP_STRING, NK_OPENSTEP_DATA, NK_OPENSTEP_ARRAY, NK_OPENSTEP_DICTIONARY } NkOpenstepKind;

typedef struct _NkOpenstep NkOpenstep;
struct _NkOpenstep {
  NkOpenstepKind kind;
  guint line, column; /* from 1 */
  char *text;         /* string: its value; data: its digits */
  GPtrArray *items;   /* array: NkOpenstep; dictionary: the values, in the order of the file */
  GPtrArray *keys;    /* dictionary: char *, parallel to items */
  GHashTable *index;  /* dictionary: key -> value; of repeated keys the last one */
};

enum {
  NK_OPENSTEP_MAX_BYTES = 64 * 1024 * 1024,
  NK_OPENSTEP_MAX_DEPTH = 128,
  NK_OPENSTEP_MAX_NODES = 2 * 1000 * 1000,
};

/* `name` is used in messages, "name:line:column: ..."; errors are NK_PROJECT_ERROR. */
NkOpenstep *nk_openstep_parse(const char *bytes, gsize length, const char *name, GError **error);
/* xml.c: called for what begins as XML */
NkOpenstep *nk_openstep_parse_xml(const char *text, gsize length, const char *name, GError **error);
NkOpenstep *nk_openstep_read(const char *file, const char *name, GError **error);
void nk_openstep_free(NkOpenstep *node);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkOpenstep, nk_openstep_free)

/* All accept NULL and nodes of another kind, and then say NULL. Borrowed. */
const NkOpenstep *nk_openstep_get(const NkOpenstep *dictionary, const char *key);
const char *nk_openstep_text(const NkOpenstep *dictionary, const char *key);       /* of a string */
const GPtrArray *nk_openstep_items(const NkOpenstep *dictionary, const char *key); /* of an array */
const NkOpenstep *nk_openstep_dictionary(const NkOpenstep *dictionary, const char *key);
