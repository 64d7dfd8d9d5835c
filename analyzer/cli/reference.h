/* The reference: what help prints, as manual pages and as completions of shells, from the tables of the command line.
 */
#pragma once

#include "analyzer/cli/cli.h"

typedef struct {
  const char *name, *text;
} NkReferenceEntry;

/* What a command is for, in a few sentences; else its summary. */
const char *nk_reference_about(const NkCommand *command);
/* Exit codes ("0" ...), configuration keys and environment variables; each ends with a NULL name. */
extern const NkReferenceEntry nk_reference_exits[], nk_reference_keys[], nk_reference_environment[];

/* Caller frees all of these. */
char *nk_reference_man(const NkCommand *command);
char *nk_reference_man_program(const NkCommand *commands);
char *nk_reference_man_configuration(void);
char *nk_reference_configuration(void); /* as text */
char *nk_reference_bash(const NkCommand *commands);
char *nk_reference_zsh(const NkCommand *commands);
char *nk_reference_fish(const NkCommand *commands);
