/* Private to extract: which parser reads the units, known without starting it. */
#pragma once

#include "digests.h"

/* libclang's version as the worker program told it last, as long as neither it nor its libclang was replaced; NULL when
   it has to be asked. Caller frees. */
char *nk_tool_version(const NkCache *cache, const char *program);
void nk_tool_remember(NkCache *cache, const char *program, const char *version, const char *library);
