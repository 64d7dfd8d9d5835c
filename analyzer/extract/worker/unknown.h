/* The names that a unit's files speak of and nothing declares: neither these files nor the SDK's headers. */
#pragma once

#include "core_names.h"
#include "strangers.h"

/* name -> NkStranger. `core`: what the unit begins with, of which it is known what it declares, or NULL; of other
   headers of the SDK, every word is taken for one that they may declare. `file`: the unit's own. Caller unrefs, before
   `includes`. Empty where what is written need not be what is meant. */
GHashTable *nk_unknown_names(const NkSettings *settings, NkCoreNames *core, const NkIncludes *includes,
                             const char *file);
void nk_unknown_clear(void);
