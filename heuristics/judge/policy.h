/* A policy, read: numbers, thresholds and the ordered verdict rules. The format: heuristics/policy/README.md. */
#pragma once

#include <needkext/judge.h>

typedef enum { NK_EFFECT_KEEP, NK_EFFECT_DOUBT, NK_EFFECT_DROP } NkEffect;
typedef enum { NK_GRADE_NONE, NK_GRADE_PARTIAL, NK_GRADE_ENTITLED, NK_GRADE_FREE } NkGrade;
#define NK_N_GRADES    4
#define NK_N_STRENGTHS (NK_STRENGTH_DECISIVE + 1)

typedef enum {
  NK_WHEN_NO_SOURCE,
  NK_WHEN_CODELESS,
  NK_WHEN_PATCHES_ONLY,
  NK_WHEN_MET,
  NK_WHEN_CLAIM,
  NK_WHEN_LOW_COVERAGE,
  NK_WHEN_EXTERNAL_BUS_ONLY,
  NK_WHEN_DOUBTED,
  NK_WHEN_UNKNOWN,
  NK_WHEN_REPLACED,
  NK_WHEN_OTHERWISE,
  NK_N_WHENS
} NkWhen;

typedef struct {
  int when;       /* NkWhen */
  int verdict;    /* NkVerdict */
  char *reason;   /* or NULL: made of the criteria */
  guint criteria; /* bits 1 << NkCriterion */
} NkVerdictRule;

struct _NkPolicy {
  char *name, *version, *platform;
  double strengths[NK_N_STRENGTHS];
  double threshold, floor, contrary, coverage;
  int shared_strength; /* NkStrength */
  double shared_cap;
  double claim_weight;
  char **external_buses, **ignored_buses;
  int effects[NK_N_GRADES]; /* NkEffect */
  GPtrArray *rules;         /* NkVerdictRule */
  char *wanted[NK_N_CRITERIA];
};
