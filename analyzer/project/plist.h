/* Private to project: property lists as flat lists of leaves. */
#pragma once

#include <needkext/project.h>

enum {
  NK_MAX_PLIST_BYTES = 4 * 1024 * 1024,
  NK_MAX_PLIST_DEPTH = 128,
};

typedef struct {
  guint line;          /* 0 is unknown */
  const char *message; /* static; NULL: none */
} NkPlistFault;

/* plist_check.c: what must hold before the library may see the bytes */
NkPlistFault nk_plist_check_xml(const char *text, gsize length);
NkPlistFault nk_plist_check_binary(const guint8 *bytes, gsize length);

/* plist_repair.c: templates and lists for the preprocessor as plain lists; every line stays in its place. Caller frees.
 */
char *nk_plist_without_directives(const char *text, gsize length);
char *nk_plist_without_placeholders(const char *text, gsize length);

/* plist_lines.c: the lines of keys in an XML list, in the order in which the keys stand */
typedef struct {
  const char *cursor, *end;
  guint line;
} NkPlistKeys;
void nk_plist_keys_init(NkPlistKeys *keys, const char *text, gsize length);
/* The line of the next <key> that has this name; 0, with nothing consumed, when there is none. */
guint nk_plist_keys_next(NkPlistKeys *keys, const char *name);

/* plist.c: every entry of a plist_t that is a dictionary, in order. `raw` is the key as it is, `key` as valid UTF-8. */
typedef void (*NkPlistEntryFunc)(const char *raw, const char *key, gpointer value, gpointer data);
void nk_plist_foreach(gpointer dictionary, NkPlistEntryFunc visit, gpointer data);

/* plist.c: text of a plist_t that is no collection; caller frees */
char *nk_plist_leaf_text(gpointer node);

/* plist.c: the leaves (NkProperty) of a list; or NULL with the fault, whose message is NULL where the file is a list of
   another kind. */
GPtrArray *nk_plist_parse(const char *bytes, gsize length, NkPlistFault *fault);
GPtrArray *nk_plist_read(const char *absolute, NkPlistFault *fault);
