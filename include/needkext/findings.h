/* findings: what lint is about. They are made by the judge; this is what they look like. */
#pragma once

#include <needkext/match.h>

NK_API_BEGIN

/* An entry of the configuration that accepts findings. What is NULL limits nothing. */
typedef struct {
  char *rule; /* id or pattern */
  char *path; /* pattern */
  char *symbol, *id;
  char *reason;
  char *expiry; /* the last day on which it counts, or NULL */
  char *file;   /* where it stands, relative to the root or absolute */
  guint line, column;
} NkSuppression;

/* What lint is about: the hazards of all kernel bundles, what the judgement itself is (not justified, a claim), and
   what is wrong with suppressions. One that several bundles share is one finding. */
typedef struct {
  char *id, *pattern, *symbol; /* as a hazard has them */
  char *rule, *level, *message;
  char *file; /* relative to the root; the property list or directory for a finding about a bundle */
  guint line, column;
  const GArray *path;       /* NkStep, or NULL; borrowed from matches */
  const GPtrArray *related; /* NkRelated, or NULL; borrowed from matches */
  gboolean alike;           /* each of them is as good a place as its own */
  GPtrArray *bundles;       /* const char *: names; empty for one about a suppression */
  gboolean hazard;          /* a match found it in code */
  gboolean known;           /* a comparison found it open in the older judgement too */
  struct {
    const char *kind; /* "inSource", "external" (as SARIF has it), or NULL: nobody accepts it */
    const char *reason, *file;
    guint line;
  } accepted;
} NkFinding;
/* One of its places is this line: its own, or one that is as good. */
gboolean nk_finding_is_at(const NkFinding *finding, const char *file, guint line);
/* It counts: nobody accepts it, and it is not known from before. */
gboolean nk_finding_is_open(const NkFinding *finding);

/* A rule that the judgement itself applies; the catalogue and the hazards have their own. */
typedef struct {
  const char *id, *level, *title;
  const char *instead; /* what to do where suppressing is not possible, or NULL: it is */
} NkFindingRule;
const NkFindingRule *nk_finding_rule(const char *id); /* NULL: another's */

NK_API_END
