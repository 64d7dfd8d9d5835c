/* What a step of a build hands on to the run over the project: a unit's facts, in a file named after the unit. */
#pragma once

#include <needkext/facts.h>

/* `libclang`: its version, or NULL. Caller unrefs; nk_action_read reads it. */
GBytes *nk_step_pack(const char *name, const char *libclang, const NkFacts *facts);
