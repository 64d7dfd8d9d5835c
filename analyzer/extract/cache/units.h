/* Private to extract: facts that earlier runs took, found again by all that they depend on.
 *
 * A unit's name, flags, SDK and parser lead to a manifest: a few sets of inputs that this unit was seen with, newest
 * first. The first set that still holds names the facts. Nothing is preprocessed for that. All paths are relative to
 * the root, so that the same tree elsewhere finds the same facts. */
#pragma once

#include <needkext/cache.h>
#include <needkext/facts.h>
#include <needkext/index.h>

typedef struct _NkUnitCache NkUnitCache;

/* What all units of a run share. Texts and objects are borrowed. */
typedef struct {
  const NkProject *project;
  const NkIndex *index;
  const char *program;  /* the worker */
  const char *libclang; /* version */
  const char *sdk_dir;  /* absolute */
  gboolean builtin;
  gboolean precompiled; /* its headers came precompiled: what is missing is told from their names, too */
} NkUnitCacheSetting;

/* NULL when the program or the SDK cannot be identified. */
NkUnitCache *nk_unit_cache_new(NkCache *cache, const NkUnitCacheSetting *setting);
void nk_unit_cache_free(NkUnitCache *units);

/* The name of the unit's facts; `flags` are the complete ones. NULL when the unit has to be parsed; `usec` then says
   how long that took before, 0 if it is not known. Caller frees. */
char *nk_unit_cache_find(NkUnitCache *units, const NkUnit *unit, char **flags, guint64 *usec);
/* Facts by their name, or NULL: they are not there any more. May be called by any thread. Caller frees. */
NkFacts *nk_unit_cache_open(const NkUnitCache *units, const NkUnit *unit, const char *name);

typedef struct {
  const NkUnit *unit;
  char **flags;
  const NkFacts *facts;
  GHashTable *asked; /* set of char *: names that the index was asked for */
  gint64 started;    /* microseconds of the wall clock */
  guint64 usec;      /* that it took */
} NkUnitResult;
/* Facts that were taken while their inputs changed are not kept, nor are failures. */
void nk_unit_cache_store(NkUnitCache *units, const NkUnitResult *result);
