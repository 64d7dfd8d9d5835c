/* judge: the evidence of all bundles into a judgement. Numbers, thresholds and the order of the verdict rules stand in
   the policy file (heuristics/policy/), not here. Scores combine as 1 - product(1 - s*c) over independent groups. */
#pragma once

#include <needkext/match.h>

G_BEGIN_DECLS

typedef enum { NK_VERDICT_NOT_JUSTIFIED, NK_VERDICT_INCONCLUSIVE, NK_VERDICT_JUSTIFIED } NkVerdict;
const char *nk_verdict_name(NkVerdict verdict);

typedef enum { NK_MET_NO, NK_MET_UNKNOWN, NK_MET_YES } NkMet;
const char *nk_met_name(NkMet met);

typedef struct {
  double score;
  NkMet met;
  char *why; /* one line for people, or NULL */
  const NkEvidence *best; /* the strongest that counts, else what was found and does not count; or NULL */
  double changed; /* the largest weight that counterparts of the platform took away */
} NkCriterionResult;

typedef struct {
  NkVerdict verdict;
  char *reason; /* enumeration of the schema: "kernel-client", "usb-firewire", "none-met", ... */
  double score;
  NkCriterionResult criteria[NK_N_CRITERIA];
} NkOutcome;

typedef struct {
  guint units_total, units_parsed, units_partial, units_failed;
  guint calls_total, calls_resolved, calls_synthesised;
  guint calls_counted; /* resolved without synthesised free functions, universal and C-implicit callees */
  double share;        /* calls_counted of all calls, those of failed units among them; 0 to 1 */
  GPtrArray *missing_headers; /* char *, sorted */
} NkCoverage;

typedef enum { NK_RESIDENCY_MUST, NK_RESIDENCY_MOVABLE, NK_RESIDENCY_DEAD, NK_RESIDENCY_UNKNOWN } NkResidency;
#define NK_N_RESIDENCIES 4
const char *nk_residency_name(NkResidency residency);

typedef struct {
  const char *for_rule;           /* id of the rule */
  const NkAlternative *alternative;
  char *need;                     /* what it replaces, for people: the rule's title */
  guint rank;                     /* 0: of evidence for a criterion or about the client, 1: of the bus, 2: other */
} NkWayOut;

typedef struct {
  const NkBundle *bundle;
  guint index;                    /* in the project */
  gboolean kernel;                /* judged as kernel code */
  NkOutcome documented, today;
  GPtrArray *buses;               /* char *, sorted */
  GPtrArray *clients;             /* char *, sorted: who consumes it */
  GPtrArray *kernel_only;         /* NkEvidence: operations outside the criteria; borrowed from matches */
  GPtrArray *ways_out;            /* NkWayOut */
  GPtrArray *changes;             /* char *: what would change the answer, sentences */
  guint functions[NK_N_RESIDENCIES], lines[NK_N_RESIDENCIES];
  NkMatches *matches;             /* owned */
  NkCoverage coverage;
  gboolean incomplete;            /* a unit failed, or resolved calls are under the threshold */
} NkBundleJudgement;

typedef struct {
  const NkProject *project;
  NkOutcome documented, today;
  char *platform;                 /* macOS version of `today` */
  char *policy;                   /* the one the headline reads: "documented" or "today" */
  GPtrArray *bundles;             /* NkBundleJudgement; kernel bundles first, as the report shows them */
  GPtrArray *diagnostics;         /* NkDiagnostic */
  gboolean incomplete;
  GHashTable *levels;             /* as in the options, or NULL */
  char **within;                  /* lint: files and directories, relative to the root, or NULL for all */
  char *commit;                   /* HEAD of the root's repository, or NULL */
  gboolean dirty;
  char *tool_version, *catalog_version, *policy_version, *libclang, *sdk;
} NkJudgement;

typedef struct _NkPolicy NkPolicy;
NkPolicy *nk_policy_read(const char *file, GError **error);
void nk_policy_free(NkPolicy *policy);
const char *nk_policy_version(const NkPolicy *policy);  /* "documented/1" */
const char *nk_policy_platform(const NkPolicy *policy); /* the policy's default, or NULL */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkPolicy, nk_policy_free)

typedef struct {
  const char *policy;             /* "documented" (default) or "today" */
  const char *platform;           /* "27"; NULL: the one of `today` */
  double coverage_threshold;      /* 0: the policy's */
  const NkPolicy *today;          /* the policy of `today`; NULL: counterparts are not asked */
  GHashTable *levels;             /* rule (or pattern) -> level of its findings, "off" leaves them out; or NULL */
} NkJudgeOptions;

/* Judges one bundle from its evidence. `matches` is taken over. `program` and `reach` are NULL for bundles without
   kernel code; `facts` are its units' facts. */
NkBundleJudgement *nk_judge_bundle(const NkProject *project, guint bundle, const NkProgram *program,
                                   const NkReach *reach, NkMatches *matches, const NkPolicy *policy,
                                   const NkJudgeOptions *options);
void nk_bundle_judgement_free(NkBundleJudgement *judgement);

/* Takes over the bundles' judgements (NkBundleJudgement). */
NkJudgement *nk_judge_project(const NkProject *project, GPtrArray *bundles, const NkPolicy *policy,
                              const NkJudgeOptions *options);
void nk_judgement_free(NkJudgement *judgement);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkJudgement, nk_judgement_free)

/* What lint reports: the hazards of all kernel bundles and the findings that the judgement itself is (not justified, a
   primary interrupt registered), one that several bundles share once. NkFinding array; caller unrefs. */
typedef struct {
  const char *id, *rule, *level, *message;
  const char *file; /* relative to the root; the property list or directory for a finding about a bundle */
  guint line, column;
  const GArray *path;   /* NkStep or NULL */
  GPtrArray *bundles;   /* const char *: names */
} NkFinding;
GPtrArray *nk_judge_findings(const NkJudgement *judgement);

/* A reason of the enumeration in words: "its primary client is in the kernel". Caller frees. */
char *nk_reason_text(const char *reason);
/* There is no kernel code to be judged: already-user-space, no-driver-code, codeless. */
gboolean nk_reason_is_codefree(const char *reason);

/* The outcome that the headline reads. */
static inline const NkOutcome *nk_judgement_headline(const NkJudgement *j) {
  return g_strcmp0(j->policy, "today") == 0 ? &j->today : &j->documented;
}

G_END_DECLS
