/* A diagnostic taken apart. A message is brought to a pattern ('…' becomes %, "(aka '…')" goes); names come from the
   source text where they can, else from the quotes. */
#pragma once

#include "synth_forms.h"

typedef struct {
  NkUnitState *unit;
  char *pattern;
  GPtrArray *quoted; /* the texts of the quotes, aliases before their (aka …) */
  const char *text;  /* of the file, NULL inside of a macro's body */
  gsize length, offset;
  char *name;        /* identifier at the place, or NULL */
  char next;         /* first character after it that is no blank; 0 unknown */
  char following[3]; /* the next two characters: "::" */
  CXDiagnostic diagnostic;
} NkMessage;

/* FALSE (and nothing to clear) where the diagnostic does not stand in a file of the project. */
gboolean nk_message_init(NkMessage *message, NkUnitState *unit, CXDiagnostic diagnostic);
/* Of a note: only its pattern and quotes. */
void nk_message_init_note(NkMessage *message, NkUnitState *unit, CXDiagnostic note);
void nk_message_clear(NkMessage *message);
const char *nk_message_quoted(const NkMessage *message, guint i);        /* "" beyond the last */
gboolean nk_message_fits(const NkMessage *message, const char *pattern); /* a trailing * stands for any rest */
/* The name at the place, else the first quoted text. */
const char *nk_message_name(const NkMessage *message);
/* "const struct Foo *const &" and "class Foo *" are "Foo". Caller frees. */
char *nk_bare_type(const char *type);
gboolean nk_is_word(char c);
/* The text that the message stands in and that of the unit's own file, if they can be had; how many. */
guint nk_message_texts(const NkMessage *message, NkText texts[2]);
