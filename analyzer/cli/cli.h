/* The command line: one file per command; nothing here computes. */
#pragma once

#include "analyzer/cli/said.h"

#include <needkext/compare.h>
#include <needkext/extract.h>
#include <needkext/judge.h>
#include <needkext/plan.h>
#include <needkext/report.h>
#include <needkext/revision.h>

enum { NK_EXIT_DONE = 0, NK_EXIT_FAILS = 1, NK_EXIT_WRONG = 2, NK_EXIT_INCOMPLETE = 3 };

typedef struct _NkCommand NkCommand;

/* What the user wrote. NULL or 0 is "not given". */
typedef struct {
  const NkCommand *commands; /* all that there are, a NULL name behind them; borrowed */
  char **arguments;          /* as given, the command first; borrowed */
  NkSaid *said;              /* that takes what is said, or NULL; borrowed */
  char *output, *format, *color, *compile_commands, *build_log, *configuration, *config, *sdk, *policy, *platform,
      *fail_on, *verify, *coverage, *against, *catalog, *family, *criterion, *plan, *cache, *facts, *depfile;
  char *view, *site, *base, *baseline, *write_baseline;
  char **defines, **includes, **targets, **paths;
  int jobs, seconds, mib;
  gboolean all, allow_incomplete, quiet, verbose, template, no_cache, profile;
} NkOptions;

/* Groups of options that a command takes. */
enum {
  NK_TAKES_FORMAT = 1 << 30, /* --format alone */
  NK_TAKES_OUTPUT = 1 << 0,  /* -o --format --color -q -v */
  NK_TAKES_PROJECT = 1 << 1, /* -p -D -I --config --all */
  NK_TAKES_TARGET = 1 << 2,
  NK_TAKES_PARSE = 1 << 3, /* --sdk -j --timeout-per-unit --memory-per-unit --cache --no-cache --profile */
  NK_TAKES_JUDGE = 1 << 4, /* --policy --platform --allow-incomplete */
  NK_TAKES_FAIL_ON = 1 << 5,
  NK_TAKES_RULES = 1 << 6,   /* --verify --coverage --family --criterion */
  NK_TAKES_CATALOG = 1 << 7, /* --catalog */
  NK_TAKES_AGAINST = 1 << 8, /* --against */
  NK_TAKES_PLAN = 1 << 9,    /* --plan */
  NK_TAKES_TEMPLATE = 1 << 10,
  NK_TAKES_CACHE = 1 << 11, /* --cache */
  NK_TAKES_UNIT = 1 << 12,  /* --depfile, and of NK_TAKES_PARSE what one unit needs */
  NK_TAKES_VIEW = 1 << 13,  /* --view */
  NK_TAKES_SITE = 1 << 14,  /* --site */
  NK_TAKES_BASE = 1 << 15,  /* --base --baseline --write-baseline */
};

struct _NkCommand {
  const char *name, *arguments, *summary;
  guint takes;
  guint max_paths;     /* G_MAXUINT: any number */
  const char *formats; /* "text json"; the first is the default; NULL: the command writes no format */
  int (*run)(NkOptions *options);
};

/* `commands` ends with a NULL name. */
const NkCommand *nk_command_find(const NkCommand *commands, const char *name);

/* Parses; on failure the message is printed and FALSE returned. */
gboolean nk_options_parse(const NkCommand *command, int argc, char **argv, NkOptions *options);
char *nk_options_help(const NkCommand *command);   /* caller frees */
char *nk_help_overview(const NkCommand *commands); /* caller frees */
/* The command's options (GOptionEntry) with names, kinds and texts, without where they go. Caller unrefs. */
GArray *nk_options_entries(const NkCommand *command);
/* The words that an option of the command takes, "a b c", or NULL: others too. */
const char *nk_option_words(const NkCommand *command, const char *name);
void nk_options_clear(NkOptions *options);

/* ---- configuration: .needkext.yaml ---- */
typedef struct {
  char *file; /* that was read, or NULL */
  char **bundles, **defines, **includes, **excluded, **fail_on;
  double coverage_threshold; /* 0: not given */
  GHashTable *levels;        /* rule -> level */
  char *policy, *platform;
  char *catalog;           /* directory of rules of the user's own, absolute */
  GPtrArray *claims;       /* NkClaim, or NULL */
  GPtrArray *suppressions; /* NkSuppression, or NULL */
} NkConfig;
/* Reads `file`, or the one found from `path` upward to the project's root; none is an empty configuration. */
gboolean nk_config_read(NkConfig *config, const char *file, const char *path, GError **error);
void nk_config_clear(NkConfig *config);

/* ---- profile: where the time of a run goes ---- */
typedef struct {
  gboolean on;
  GArray *stages; /* of times at which each began */
} NkProfile;
void nk_profile_init(NkProfile *profile, gboolean on);
/* The stage before ends, this one begins. `name` is static. */
void nk_profile_stage(NkProfile *profile, const char *name);
/* Writes the table to the standard error. */
void nk_profile_print(NkProfile *profile, const NkProject *project, const NkExtractReport *report);
void nk_profile_clear(NkProfile *profile);

/* ---- session: the line from a path to a judgement ---- */
typedef struct {
  const NkOptions *options;
  NkConfig config;
  NkProject *project;
  NkIndex *index;
  NkCatalog *catalog;
  NkPolicy *documented, *today;
  NkPlan *plan; /* of --plan, or NULL */
  NkCautionRules *cautions;
  char *sdk_dir, *sdk_name;
  NkCache *cache; /* or NULL */
  NkExtractReport extracted;
  NkProfile profile;
  char **within;       /* of lint: whose findings are wanted, relative to the root, or NULL: all */
  GPtrArray *facts;    /* NkFacts, parallel to project->units, or NULL */
  gboolean asks;       /* the command asks programs after they were judged; else they are stripped */
  GPtrArray *programs; /* NkProgram: live as long as the judgement that points into them */
  GPtrArray *reaches;  /* NkReach, parallel, for who asks; else empty */
  NkJudgement *judgement;
  NkBase *base;         /* of --base, or NULL */
  NkSnapshot *baseline; /* of --baseline, or NULL */
} NkSession;

/* Runs a command over a session and prints its error; the result is the exit code. */
int nk_session_run(NkOptions *options, int (*run)(NkSession *session, GError **error));
gboolean nk_session_open(NkSession *session, const char *path, GError **error);
/* As that, with the configuration that is there already; for the tree of another one (--base), or NULL. */
gboolean nk_session_open_tree(NkSession *session, const char *path, const NkProject *other, GHashTable *renamed,
                              GError **error);
void nk_session_init(NkSession *session, const NkOptions *options);
void nk_session_clear(NkSession *session);
/* `firsts`: facts as programs need them; NULL: whole. */
gboolean nk_session_extract(NkSession *session, NkFirsts *firsts, GError **error);
gboolean nk_session_judge(NkSession *session, GError **error);
/* The part of it that depends on the tree: the knowledge is there already. */
gboolean nk_session_judge_tree(NkSession *session, GError **error);
/* What the command line says to compare with. A base is opened before anything else runs; NULL where none is asked for,
   with `error` set where it is wrong. */
gboolean nk_session_open_base(NkSession *session, GError **error);
/* Judges the base, or reads the baseline, and compares; writes a baseline where one is asked for. */
gboolean nk_session_compare(NkSession *session, GError **error);
/* Judges a plan instead of a project. */
gboolean nk_session_plan(NkSession *session, const char *file, GError **error);
/* A kernel bundle with code has a verdict of the set. */
gboolean nk_check_fails(const NkJudgement *judgement, const char *const *set);
/* The bundle is among those that --target and the configuration name. */
gboolean nk_session_wants(const NkSession *session, const NkBundle *bundle);

/* The kernel headers that `option` (--sdk, or NULL for auto) names: directory (NULL for builtin) and name. */
gboolean nk_sdk_choose(const char *option, const NkProject *project, char **directory, char **name, GError **error);

/* The built-in catalogue, with the rules of `own` (a directory, or NULL) on top. */
NkCatalog *nk_cli_catalog(const char *own, GError **error);
/* What the word list of --fail-on or the configuration says for one command; empty: nothing. */
extern const char *const nk_fail_on_verdicts[], *const nk_fail_on_levels[];
char **nk_fail_on(const NkOptions *options, const NkConfig *config, const char *const *words, GError **error);
gboolean nk_fail_on_is_word(const char *word); /* of any command */

/* ---- output ---- */
/* Writes to -o FILE, else to the standard output. */
gboolean nk_output_write(const NkOptions *options, const GString *text, GError **error);
gboolean nk_output_append(const char *file, const GString *text, GError **error);
guint nk_output_columns(void);                                 /* of the terminal, else 80 */
gboolean nk_output_print(const GString *text, GError **error); /* always to the standard output */
/* Writes the judgement in the chosen format, and with -o the text summary to the standard output. */
gboolean nk_output_judgement(const NkOptions *options, const char *command, const NkJudgement *judgement,
                             GError **error);
void nk_output_diagnostics(const NkOptions *options, const NkProject *project, const GPtrArray *diagnostics);
/* "needkext: message" on the standard error; returns NK_EXIT_WRONG. */
int nk_output_error(const GError *error);
int nk_output_wrong(const char *format, ...) G_GNUC_PRINTF(1, 2);

/* ---- progress: a line on the standard error while work lasts ---- */
typedef struct {
  gint64 started;
  gboolean on, shown;
} NkProgress;
void nk_progress_start(NkProgress *progress, const NkOptions *options);
void nk_progress_unit(const NkExtractProgress *at, gpointer progress);
void nk_progress_stop(NkProgress *progress);

/* ---- interrupt: Ctrl-C ends the workers, keeps what is cached, then ends the program ---- */
/* From here on the first SIGINT or SIGTERM only sets what is returned; a second one ends the program at once. */
const gint *nk_interrupt_catch(void);
/* Puts back what signals do, and does it if one came meanwhile. */
void nk_interrupt_release(void);

/* bundles_text.c: what the project consists of, for people; `verbose` adds every source with its flags. */
void nk_bundles_text(const NkProject *project, gboolean verbose, GString *out);

int nk_run_check(NkOptions *options);
int nk_run_plan(NkOptions *options);
int nk_run_lint(NkOptions *options);
int nk_run_report(NkOptions *options);
int nk_run_bundles(NkOptions *options);
int nk_run_facts(NkOptions *options);
int nk_run_rules(NkOptions *options);
int nk_run_explain(NkOptions *options);
int nk_run_init(NkOptions *options);
int nk_run_cache(NkOptions *options);
int nk_run_graph(NkOptions *options);
int nk_run_unit(NkOptions *options);
int nk_run_help(NkOptions *options);
