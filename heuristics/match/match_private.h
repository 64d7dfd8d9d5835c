/* What the files of heuristics/match/ share. */
#pragma once

#include <needkext/match.h>

typedef struct {
  const NkReach *reach; /* NULL: a bundle without code */
  const NkProgram *program;
  const NkProject *project;
  guint bundle;
  const NkCatalog *catalog;
  gboolean unbuilt; /* the program is of sources that no target builds */
  NkMatches *out;
  GHashTable *ordinals; /* "rule symbol statement" -> how many so far */
  GHashTable *places;   /* "rule file line" of evidence found in code */
} NkMatch;

/* What a piece of evidence or a hazard is about; its texts are copied. */
typedef struct {
  const char *symbol;    /* enclosing function or class, qualified */
  const char *klass;     /* class concerned, or NULL */
  const char *name;      /* callee, base, key */
  const char *value;     /* of a property, or NULL */
  const char *statement; /* normalised */
  const char *group;
  NkSite site;
} NkSubjectText;

/* texts.c */
char *nk_match_hash(const char *text); /* short, for identities */
char *nk_match_message(const NkRule *rule, const NkSubjectText *text);
/* statement.c */
/* The event with all that its operands are made of: "object.call(a,b.c)". Caller frees. */
char *nk_match_statement(const NkFunction *function, const NkFactEvent *event);
/* An operand so: "count*4"; "" where it has no words. Caller frees. */
char *nk_match_operand(const NkFunction *function, const NkFactOperand *operand);
/* evidence.c */
NkMatches *nk_matches_new(void);
void nk_matches_sort(NkMatches *matches);
gboolean nk_match_says_something(const NkRule *rule);
/* `idle`: why what the evidence is about never runs, in words that follow the message; NULL: it runs. */
NkEvidence *nk_match_add(NkMatch *match, const NkRule *rule, const NkSubjectText *text, double confidence,
                         const char *idle);
extern const char nk_match_not_reached[];
char *nk_match_place(const NkRule *rule, const char *file, guint line); /* key of NkMatch.places */
double nk_match_confidence(NkOrigin origin, NkTruth accepted);
/* A new hazard without message and path, with its identity; owned by the matches. */
NkHazard *nk_match_hazard(NkMatch *match, const char *rule, const char *level, const NkSubjectText *text);
/* By file, line and column. */
int nk_match_compare_sites(NkSite a, NkSite b);
/* One more place of a hazard. */
void nk_match_relate(NkHazard *hazard, NkSite site, const char *text);
/* match.c */
typedef void (*NkFinder)(NkMatch *match);
NkMatches *nk_match_collect(NkMatch *match, const NkFinder *finders, gsize n); /* sorted; caller owns */
/* calls.c, classes.c, macros.c, properties.c, skipped.c, hazards.c */
void nk_match_calls(NkMatch *match);
void nk_match_macros(NkMatch *match);
void nk_match_assembly(NkMatch *match);
void nk_match_includes(NkMatch *match);
void nk_match_classes(NkMatch *match);
void nk_match_overrides(NkMatch *match);
void nk_match_bundle(NkMatch *match);
void nk_match_skipped(NkMatch *match);
void nk_match_hazards(NkMatch *match);
void nk_match_libraries(NkMatch *match);
gboolean nk_match_owns_class(const NkMatch *match, const NkClass *klass);
const NkClass *nk_match_top_class(const NkClass *klass); /* its topmost base in the project, or itself */
NkSite nk_match_class_site(const NkClass *klass);
gboolean nk_match_class_runs(const NkMatch *match, const NkClass *klass);
