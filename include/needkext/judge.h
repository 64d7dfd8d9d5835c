/* judge: the evidence of all bundles into a judgement. Numbers, thresholds and the order of the verdict rules stand in
   the policy file (heuristics/policy/), not here. Scores combine as 1 - product(1 - s*c) over independent groups. */
#pragma once

#include <needkext/findings.h>

NK_API_BEGIN

typedef enum { NK_VERDICT_NOT_JUSTIFIED, NK_VERDICT_INCONCLUSIVE, NK_VERDICT_JUSTIFIED } NkVerdict;
const char *nk_verdict_name(NkVerdict verdict);

typedef enum { NK_MET_NO, NK_MET_UNKNOWN, NK_MET_YES } NkMet;
const char *nk_met_name(NkMet met);

typedef struct {
  double score;
  NkMet met;
  char *why;              /* one line for people, or NULL */
  const NkEvidence *best; /* the strongest that counts, else what was found and does not count; or NULL */
  double changed;         /* the largest weight that counterparts of the platform took away */
  gboolean claimed;       /* met by a claim, and not by evidence */
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
  guint calls_counted;        /* resolved without synthesised free functions, universal and C-implicit callees */
  double share;               /* calls_counted of all calls, those of failed units among them; 0 to 1 */
  GPtrArray *missing_headers; /* char *, sorted */
} NkCoverage;

typedef enum { NK_RESIDENCY_MUST, NK_RESIDENCY_MOVABLE, NK_RESIDENCY_DEAD, NK_RESIDENCY_UNKNOWN } NkResidency;
#define NK_N_RESIDENCIES 4
const char *nk_residency_name(NkResidency residency);

typedef struct {
  const char *for_rule; /* id of the rule */
  const NkAlternative *alternative;
  char *need; /* what it replaces, for people: the rule's title */
  guint rank; /* 0: of evidence for a criterion or about the client, 1: of the bus, 2: other */
} NkWayOut;

/* A step between hardware and client. `kind`: "hardware", "registration", "interrupt" (runs at primary level),
   "handler", "driver" or "client". */
typedef struct {
  const char *kind;
  char *label, *detail; /* detail may be NULL */
  char *file;           /* relative to the root, or NULL */
  guint line;
} NkFlowStep;

/* One way from the hardware, or from the driver, to who consumes it. */
typedef struct {
  gboolean live;
  char *note;       /* why it does not count, or NULL */
  GPtrArray *steps; /* NkFlowStep */
} NkFlow;

/* What functions are for, as studies of drivers count them: "initialisation and cleanup", "request handling",
   "interrupt", "control interface", "power", "other". */
#define NK_N_ROLES 6
extern const char *const nk_roles[NK_N_ROLES];
const char *nk_role_name(int context); /* of a function with this NkResident.role; one of nk_roles */

/* A function of the bundle's own code: where it must live, and what calls it. */
typedef struct {
  const NkFunction *function;
  NkResidency residency;
  int role; /* NkContext, the most demanding that reaches it; -1: none */
  guint lines;
} NkResident;

/* One of the documented cautions with this bundle's figures. */
typedef struct {
  const char *id; /* "wired-memory", "runtime", "memory-errors", "debugging", "customers" */
  char *text;
  GPtrArray *places; /* NkStep: the first few; may be empty */
} NkCaution;

/* What code cannot prove, stated in the configuration by somebody who answers for it. */
typedef struct {
  char *statement, *need, *evidence, *owner;
  char *expiry;       /* "2027-03-31": the last day on which it counts */
  char *bundle;       /* name or identifier, or NULL for all kernel bundles */
  int criterion;      /* NkCriterion */
  const NkRule *rule; /* that `need` names, or NULL: `need` is a sentence */
  gboolean explains;  /* `need` says why the counterpart does not do */
  char *file;         /* where it stands, relative to the root or absolute */
  guint line, column;
} NkClaim;

/* What has become of a claim in one bundle. */
typedef struct {
  const NkClaim *claim;
  gboolean accepted, accepted_today;
  const char *status;  /* "accepted", "expired" or "contradicted" */
  char *why;           /* why it does not count, or does not count today; or NULL */
  GPtrArray *contrary; /* NkEvidence: live evidence against its criterion; borrowed from matches */
} NkClaimState;

/* One of the kernel's classes, its functions of one family, or what a rule is about, that live code uses, and what
 * stands for it outside. */
typedef struct {
  char *name;         /* the class, or the family of functions */
  const char *family; /* borrowed from the catalogue */
  gboolean is_class;
  gboolean derived;                 /* a class of the bundle derives from it */
  const NkRule *by_rule;            /* it is what this rule is about, or NULL */
  const NkAlternative *counterpart; /* NULL: none */
  gboolean available;               /* on the platform of `today` */
  const char *rule;                 /* id of the rule that says so, or NULL: the family does */
  guint uses;                       /* calls and derivations */
  GPtrArray *members;               /* char *: functions or methods used, sorted; borrowed from facts */
  GArray *sites;                    /* NkSite: the first few */
} NkUse;

/* A smallest set of facts without which the verdict is another one. */
typedef struct {
  gboolean today;     /* of which verdict */
  GPtrArray *without; /* NkEvidence: one for each group that is left out, at most three; borrowed */
  NkVerdict verdict;  /* what it would be */
  char *reason;
} NkTurn;

/* What would show a criterion that is not met: the strongest entry of the catalogue that fits the bundle. */
typedef struct {
  NkCriterion criterion;
  const NkRule *rule; /* or NULL: nothing in the catalogue could */
  guint others;       /* rules that fit just as well */
  NkMet met;          /* what the criterion would be with it */
} NkWanted;

typedef struct {
  const NkBundle *bundle;
  guint index;      /* in the project */
  gboolean kernel;  /* judged as kernel code */
  gboolean planned; /* declared only: there is no source yet */
  NkOutcome documented, today;
  GPtrArray *buses;       /* char *, sorted */
  GPtrArray *clients;     /* char *, sorted: who consumes it */
  GPtrArray *kernel_only; /* NkEvidence: operations outside the criteria; borrowed from matches */
  GPtrArray *ways_out;    /* NkWayOut */
  GPtrArray *changes;     /* char *: what would change the answer, sentences */
  guint functions[NK_N_RESIDENCIES], lines[NK_N_RESIDENCIES];
  guint role_functions[NK_N_CONTEXTS], role_lines[NK_N_CONTEXTS];
  struct {
    guint functions, lines;
  } roles[NK_N_ROLES];  /* of live functions */
  GArray *residents;    /* NkResident, the longest first */
  GPtrArray *flows;     /* NkFlow: interrupts first */
  GPtrArray *cautions;  /* NkCaution; empty without code */
  GPtrArray *claims;    /* NkClaimState */
  GPtrArray *uses;      /* NkUse: without a counterpart first, then by number of uses */
  double movable_share; /* of uses that have a counterpart; 0 to 1 */
  GPtrArray *turns;     /* NkTurn: all of one, then of two, then of three */
  gboolean more_turns;  /* there may be others: not all facts were tried */
  GPtrArray *wanted;    /* NkWanted */
  NkMatches *matches;   /* owned */
  GHashTable *sources;  /* const char *: files that its analysed units read; borrowed from facts */
  NkCoverage coverage;
  gboolean incomplete; /* a unit failed, or resolved calls are under the threshold */
} NkBundleJudgement;

typedef struct {
  const NkProject *project;
  const NkCatalog *catalog; /* as in the options, or NULL */
  NkOutcome documented, today;
  char *platform;         /* macOS version of `today` */
  char *policy;           /* the one the headline reads: "documented" or "today" */
  double threshold;       /* the score from which that policy calls a criterion met */
  GPtrArray *bundles;     /* NkBundleJudgement; kernel bundles first, as the report shows them */
  GPtrArray *diagnostics; /* NkDiagnostic */
  gboolean incomplete;
  GPtrArray *findings;              /* NkFinding, by place: what lint is about, also those that are accepted */
  GHashTable *levels;               /* as in the options, or NULL */
  struct _NkComparison *comparison; /* with an older judgement (compare.h), or NULL */
  char *commit;                     /* HEAD of the root's repository, or NULL */
  gboolean dirty;
  char *tool_version, *catalog_version, *policy_version, *libclang, *sdk;
} NkJudgement;

typedef struct _NkPolicy NkPolicy;
NkPolicy *nk_policy_read(const char *file, GError **error);
void nk_policy_free(NkPolicy *policy);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkPolicy, nk_policy_free)

/* By what the cautions are counted. */
typedef struct _NkCautionRules NkCautionRules;
NkCautionRules *nk_caution_rules_read(const char *file, GError **error);
void nk_caution_rules_free(NkCautionRules *rules);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkCautionRules, nk_caution_rules_free)

typedef struct {
  const char *policy;             /* "documented" (default) or "today" */
  const char *platform;           /* "27"; NULL: the one of `today` */
  double coverage_threshold;      /* 0: the policy's */
  const NkPolicy *today;          /* the policy of `today`; NULL: counterparts are not asked */
  const NkCautionRules *cautions; /* NULL: they are not counted */
  GHashTable *levels;             /* rule (or pattern) -> level of its findings, "off" leaves them out; or NULL */
  GPtrArray *claims;              /* NkClaim, or NULL */
  const NkCatalog *catalog;       /* for what could be shown; NULL: not asked */
  gboolean planned;               /* the facts are declared: there is no source yet */
  const char *date;               /* "2026-11-23": on which claims are read; NULL: none expires */
  GPtrArray *suppressions;        /* NkSuppression, or NULL */
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

/* A reason of the enumeration in words: "its primary client is in the kernel". Caller frees. */
char *nk_reason_text(const char *reason);
/* There is no kernel code to be judged: already-user-space, no-driver-code, codeless. */
gboolean nk_reason_is_codefree(const char *reason);

/* The outcome that the headline reads. */
static inline const NkOutcome *nk_judgement_headline(const NkJudgement *j) {
  return g_strcmp0(j->policy, "today") == 0 ? &j->today : &j->documented;
}

NK_API_END
