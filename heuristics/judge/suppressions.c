/* Findings that somebody accepts: comments in source and entries of the configuration, both with a reason. */
#include "heuristics/judge/findings.h"

#include <string.h>

static const char without_reason[] = "lint.suppression-without-reason";
static const char expired[] = "lint.suppression-expired";
static const char refused[] = "lint.suppression-refused";
static const char unused[] = "lint.suppression-unused";

/* A comment or an entry, in the same terms. */
typedef struct {
  const char *kind; /* as in NkFinding */
  char **rules;
  char *one[2];       /* the rule of an entry, as a list */
  const char *reason; /* NULL: it does not count */
  const char *expiry, *path, *symbol, *id;
  NkSite site;
  guint covers; /* of a comment: the line */
  gboolean used;
  const NkFinding *barred; /* a finding that it may not accept */
} Acceptor;

static Acceptor *of_comment(const NkAllowance *allowance) {
  Acceptor *acceptor = g_new0(Acceptor, 1);
  *acceptor = (Acceptor){.kind = "inSource",
                         .rules = allowance->rules,
                         .reason = allowance->reason,
                         .site = {allowance->file, allowance->line, allowance->column},
                         .covers = allowance->covers};
  return acceptor;
}

static Acceptor *of_entry(const NkSuppression *entry) {
  Acceptor *acceptor = g_new0(Acceptor, 1);
  *acceptor = (Acceptor){.kind = "external",
                         .one = {entry->rule, NULL},
                         .reason = entry->reason,
                         .expiry = entry->expiry,
                         .path = entry->path,
                         .symbol = entry->symbol,
                         .id = entry->id,
                         .site = {entry->file, entry->line, entry->column}};
  acceptor->rules = acceptor->one;
  return acceptor;
}

static gboolean names_rule(const Acceptor *acceptor, const char *rule) {
  for (char **name = acceptor->rules; *name; name++)
    if (nk_pattern_matches(*name, rule))
      return TRUE;
  return FALSE;
}

static gboolean fits(const char *limit, const char *text) {
  return !limit || g_strcmp0(limit, text) == 0;
}

/* All places that are as good as its own: what is used elsewhere, too, a path does not accept. */
static gboolean is_within(const char *path, const NkFinding *finding) {
  if (path && !(finding->file && nk_pattern_matches(path, finding->file)))
    return FALSE;
  for (guint i = 0; path && finding->alike && finding->related && i < finding->related->len; i++)
    if (!nk_pattern_matches(path, ((const NkRelated *)g_ptr_array_index(finding->related, i))->file))
      return FALSE;
  return TRUE;
}

static gboolean concerns(const Acceptor *acceptor, const NkFinding *finding) {
  if (!names_rule(acceptor, finding->rule))
    return FALSE;
  if (strcmp(acceptor->kind, "inSource") == 0)
    return acceptor->covers && nk_finding_is_at(finding, acceptor->site.file, acceptor->covers);
  return is_within(acceptor->path, finding) && fits(acceptor->symbol, finding->symbol) &&
         fits(acceptor->id, finding->id);
}

static gboolean is_over(const Acceptor *acceptor, const char *date) {
  return acceptor->expiry && date && strcmp(date, acceptor->expiry) > 0;
}

/* The first that concerns the finding accepts it; the others have been of use as well. */
static void accept(GPtrArray *acceptors, NkFinding *finding, const char *date) {
  const NkFindingRule *rule = nk_finding_rule(finding->rule);
  for (guint i = 0; i < acceptors->len; i++) {
    Acceptor *acceptor = acceptors->pdata[i];
    if (!concerns(acceptor, finding))
      continue;
    acceptor->used = TRUE;
    if (rule && rule->instead)
      acceptor->barred = finding;
    else if (acceptor->reason && !is_over(acceptor, date) && !finding->accepted.kind) {
      finding->accepted.kind = acceptor->kind;
      finding->accepted.reason = acceptor->reason;
      finding->accepted.file = acceptor->site.file;
      finding->accepted.line = acceptor->site.line;
    }
  }
}

/* ---- what is wrong with them ---- */

typedef struct {
  NkJudgement *judgement;
  const NkJudgeOptions *options;
  GHashTable *ordinals;
} Complaints;

static void complain(Complaints *complaints, const Acceptor *acceptor, const char *rule, const char *message) {
  g_autofree char *rules = g_strjoinv(",", acceptor->rules);
  g_autofree char *statement = g_strjoin("\n", rules, acceptor->reason ? acceptor->reason : "", NULL);
  NkFindingText text = {.rule = rule,
                        .level = nk_finding_rule(rule)->level,
                        .statement = statement,
                        .message = message,
                        .site = acceptor->site};
  g_ptr_array_add(complaints->judgement->findings, nk_finding_new(&text, complaints->ordinals));
}

/* Whether anything could have met it: its file was analysed; of an entry, everything was. */
static gboolean was_tried(const Complaints *complaints, const Acceptor *acceptor) {
  const GPtrArray *bundles = complaints->judgement->bundles;
  if (strcmp(acceptor->kind, "external") == 0)
    return !complaints->judgement->incomplete;
  for (guint i = 0; i < bundles->len; i++)
    if (g_hash_table_contains(((const NkBundleJudgement *)bundles->pdata[i])->sources, acceptor->site.file))
      return TRUE;
  return FALSE;
}

static void complain_about(Complaints *complaints, const Acceptor *acceptor) {
  g_autofree char *rules = g_strjoinv(", ", acceptor->rules);
  if (!acceptor->reason) {
    complain(complaints, acceptor, without_reason, "this accepts nothing; expected \"needkext: allow RULE -- reason\"");
  } else if (acceptor->barred) {
    const char *rule = acceptor->barred->rule;
    g_autofree char *message = g_strdup_printf("%s cannot be suppressed: %s", rule, nk_finding_rule(rule)->instead);
    complain(complaints, acceptor, refused, message);
  } else if (is_over(acceptor, complaints->options->date)) {
    g_autofree char *message = g_strdup_printf("the suppression of %s ended on %s", rules, acceptor->expiry);
    complain(complaints, acceptor, expired, message);
  } else if (!acceptor->used && was_tried(complaints, acceptor)) {
    g_autofree char *message = g_strdup_printf("no finding of %s needs this suppression", rules);
    complain(complaints, acceptor, unused, message);
  }
}

void nk_findings_accept(NkJudgement *judgement, const NkJudgeOptions *options) {
  g_autoptr(GPtrArray) acceptors = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GHashTable) ordinals = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  const GPtrArray *allowances = judgement->project->allowances;
  for (guint i = 0; allowances && i < allowances->len; i++)
    g_ptr_array_add(acceptors, of_comment(allowances->pdata[i]));
  for (guint i = 0; options->suppressions && i < options->suppressions->len; i++)
    g_ptr_array_add(acceptors, of_entry(options->suppressions->pdata[i]));
  for (guint i = 0; i < judgement->findings->len; i++)
    accept(acceptors, judgement->findings->pdata[i], options->date);
  Complaints complaints = {judgement, options, ordinals};
  for (guint i = 0; i < acceptors->len; i++)
    complain_about(&complaints, acceptors->pdata[i]);
}
