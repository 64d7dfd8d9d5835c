/* From a file and its flags to a parse in which nothing is missing that could be declared. */
#pragma once

#include "synth.h"

/* Sets unit->tu and unit->main_file; kernel code is completed by synthesis, `synth` says with what. */
enum CXErrorCode nk_unit_parse(NkUnitState *unit, const char *file, char **flags, NkSynth *synth);

/* ---- reached.c: which calls a parse resolves, cheaply ---- */
/* Calls in project files whose callee is declared outside of what is synthesised: a set of places and names. */
GHashTable *nk_reached(NkUnitState *unit);
/* The names in `batch` that stand in an error on a line where `before` has a call and `after` has not; all of `batch`
   where no such error names one; empty when no call is lost to an error. Caller unrefs. */
GPtrArray *nk_reached_culprits(NkUnitState *unit, GHashTable *before, GHashTable *after, GPtrArray *batch);
/* Forgets what was learnt of files and precompiled headers. */
void nk_parse_clear(void);
