/* match: rules over a program and its contexts into evidence and hazards, each with its site, its path from an entry
   point and its confidence. */
#pragma once

#include <needkext/reach.h>

NK_API_BEGIN

typedef enum { NK_STATUS_LIVE, NK_STATUS_DEAD, NK_STATUS_UNBUILT, NK_STATUS_DECLARED } NkStatus;
const char *nk_status_name(NkStatus status);

/* What an identity is made of. NULL is "". */
typedef struct {
  const char *rule, *symbol, *statement;
} NkIdentity;
/* The identity of the next one of its kind: a hash of rule, symbol, statement and the ordinal among equals, which
   `ordinals` counts (char * to guint *; NULL: there can be only one). `pattern` (may be NULL) receives the same without
   the symbol, for a symbol that was renamed. Caller frees both. */
char *nk_identity_new(const NkIdentity *identity, GHashTable *ordinals, char **pattern);

typedef struct {
  char *id; /* identity (see the contract) */
  const NkRule *rule;
  NkCriterion criterion;
  NkPolarity polarity;
  NkStrength strength;
  double confidence; /* 0 to 1 */
  NkStatus status;
  gboolean refused; /* the rule matched, a refusal holds: evidence against, with the reason in `message` */
  char *symbol;     /* enclosing function or class, qualified */
  char *message;
  char *group;     /* evidence of one group is counted once: same class, registration or table */
  char *site_file; /* relative to the root, or NULL */
  guint line, column;
  GArray *path; /* NkStep from an entry point, or NULL */
} NkEvidence;

/* A place that a finding is about beside its own. */
typedef struct {
  char *file; /* relative to the root */
  guint line, column;
  char *text; /* what is there: "in Foo::start", "IOMalloc(count*4): unbounded" */
} NkRelated;

typedef struct {
  char *id;      /* as evidence has it */
  char *pattern; /* the identity without the symbol: the same where only the symbol was renamed */
  char *symbol;  /* enclosing function or class, qualified */
  char *rule;    /* "lint.deprecated-kpi", ... */
  char *level;   /* error, warning, note */
  char *message;
  char *file;
  guint line, column;
  GArray *path;       /* NkStep or NULL */
  GPtrArray *related; /* NkRelated, by place, or NULL */
  gboolean alike;     /* each of them is as good a place as its own: an interface that is told once */
} NkHazard;

/* A library that the catalogue knows and that the extension links, or would have to. */
typedef struct {
  const char *name; /* as linked, else as the catalogue calls it; borrowed */
  gboolean linked;  /* in OSBundleLibraries */
  char *used;       /* a class or function of it that the code uses; NULL: none */
  char *file;       /* of the place: the property list where it is linked, else the first use */
  guint line;
} NkLibraryUse;

typedef struct {
  GPtrArray *evidence;  /* NkEvidence, sorted by criterion, then strength, then site */
  GPtrArray *hazards;   /* NkHazard, sorted by file, line, rule */
  GPtrArray *libraries; /* NkLibraryUse, sorted by name; empty where not all of the code is known */
} NkMatches;

NkMatches *nk_match_run(const NkReach *reach, const NkProgram *program, const NkCatalog *catalog);
/* Evidence of a bundle without code: its property list only. */
NkMatches *nk_match_properties(const NkProject *project, guint bundle, const NkCatalog *catalog);
/* Adds what sources that no target builds would be evidence of, with status unbuilt. `program` is that of
   nk_program_new_unbuilt; neither it nor `reach` is needed afterwards. */
void nk_match_unbuilt(NkMatches *matches, const NkReach *reach, const NkProgram *program, const NkCatalog *catalog);
void nk_matches_free(NkMatches *matches);
/* A hash of what the function's body does, without its name and place; NULL for an empty one. Caller frees. */
char *nk_match_body(const NkFunction *function);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkMatches, nk_matches_free)

NK_API_END
