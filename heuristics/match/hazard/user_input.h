/* Where values come from user space, and what is known of them. */
#pragma once

#include "checks.h"

enum {
  NK_INPUT_VALUE = 1 << 0,   /* the value itself */
  NK_INPUT_CONTENT = 1 << 1, /* what it points to */
  NK_INPUT_BOUNDED = 1 << 3, /* the kernel keeps it small */
  /* NK_CHECKED: compared on every way, or not from user space at all */
};

/* A function that user space reaches, with what its parameters are. */
typedef struct {
  guint8 parameters[16];
  GPtrArray *fixed; /* char *: members whose value a table has fixed before; or NULL */
} NkInputEntry;

/* By function: what the tables and overrides of the program enter. NkFunction -> NkInputEntry; caller unrefs. */
GHashTable *nk_input_entries(NkHazardRun *run);

/* Bits of a member that is a source ("IOExternalMethodArguments::scalarInput"), else 0. */
guint8 nk_input_member(const NkHazardRun *run, const NkFunction *f, const NkFactOperand *operand);
gboolean nk_input_is_byte(const NkFunction *f, const NkFactOperand *operand);
/* What an operand is in the state of a flow. */
guint8 nk_input_of(NkFlow *flow, const NkFactOperand *operand, const NkInputEntry *entry);
