/* compare: this judgement against an older one of the same project, the merge base's or one that was written down. */
#pragma once

#include <needkext/judge.h>

NK_API_BEGIN

/* ---- what is kept of a judgement; all texts are owned ---- */
typedef struct {
  char *id, *pattern, *symbol, *rule, *level, *message; /* as in NkFinding */
  char *file;                                           /* or NULL */
  guint line;
  gboolean open;
} NkPastFinding;

typedef struct {
  char *symbol; /* qualified */
  char *body;   /* nk_match_body, or NULL */
  char *file;
  char *bundle; /* key of the bundle */
  guint line, end_line;
  gboolean movable;
} NkPastFunction;

typedef struct {
  char *key; /* identifier, else name */
  char *name;
  NkVerdict documented, today;
  char *reason; /* of the documented verdict */
  NkMet met[NK_N_CRITERIA];
  guint kernel_only; /* operations that only the kernel can do */
  guint functions[NK_N_RESIDENCIES], lines[NK_N_RESIDENCIES];
  GPtrArray *interfaces; /* char *: of the kernel's that live code uses, sorted */
} NkPastBundle;

typedef struct {
  char *version, *catalog; /* of the tool that judged */
  NkVerdict documented, today;
  char *reason;
  GPtrArray *bundles;   /* NkPastBundle: kernel bundles */
  GPtrArray *findings;  /* NkPastFinding */
  GPtrArray *functions; /* NkPastFunction */
  GHashTable *claims;   /* char *: nk_claim_text of those that were stated */
} NkSnapshot;

NkSnapshot *nk_snapshot_empty(void);
NkSnapshot *nk_snapshot_new(const NkJudgement *judgement);
void nk_snapshot_free(NkSnapshot *snapshot);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkSnapshot, nk_snapshot_free)
/* The claims are these instead: NkClaim, or NULL for none. */
void nk_snapshot_set_claims(NkSnapshot *snapshot, const GPtrArray *claims);
NkPastFinding *nk_past_finding_new(NkSnapshot *snapshot); /* owned by the snapshot, as are the next two */
NkPastFunction *nk_past_function_new(NkSnapshot *snapshot);
NkPastBundle *nk_past_bundle_new(NkSnapshot *snapshot);
/* All that a claim says, as one text. Caller frees. */
char *nk_claim_text(const NkClaim *claim);

/* ---- the comparison ---- */
typedef struct {
  const NkPastBundle *then, *now; /* one of them may be NULL */
  GPtrArray *gained, *lost;       /* const char *: interfaces */
} NkBundleChange;

typedef struct _NkComparison {
  char *name; /* what was compared with: "a1b2c3d", or a file */
  NkSnapshot *then, *now;
  guint introduced, unchanged;
  GPtrArray *fixed;   /* NkPastFinding, borrowed from `then` */
  GPtrArray *bundles; /* NkBundleChange */
} NkComparison;
void nk_comparison_free(NkComparison *comparison);

/* Where a place of this judgement stood in the older one; FALSE where that is not known. */
typedef gboolean (*NkPlaceThen)(const NkSite *now, NkSite *then, gpointer data);

/* Fills judgement->comparison, tells the findings that were there before, and adds those that the change itself is.
   Takes `then` over. `place` may be NULL. */
void nk_judgement_compare(NkJudgement *judgement, NkSnapshot *then, const char *name, NkPlaceThen place, gpointer data);
/* Leaves only the findings in these files and directories, relative to the root; NULL leaves all. */
void nk_judgement_limit(NkJudgement *judgement, char **within);

NK_API_END
