/* Values that several JSON outputs share. Text that is not UTF-8 is made so; scores have four decimals. */
#pragma once

#include <jansson.h>
#include <needkext/report.h>

/* How every JSON output is laid out, for jansson. */
enum { NK_JSON_LAYOUT = JSON_INDENT(2) | JSON_REAL_PRECISION(6) };

json_t *nk_json_text(const char *text); /* null for NULL */
json_t *nk_json_score(double score);
json_t *nk_json_texts(GPtrArray *texts); /* char * */
json_t *nk_json_textv(char **texts);     /* NULL is an empty list */
/* {"file", "line", "column"}, as people see the file; null without a file. */
json_t *nk_json_site(const NkProject *project, const char *file, guint line, guint column);
json_t *nk_json_path(const NkProject *project, const GArray *path); /* NkStep */
json_t *nk_json_evidence(const NkProject *project, const NkEvidence *evidence);
json_t *nk_json_finding(const NkProject *project, const NkFinding *finding);
/* json_bundle.c: what the report draws, of one bundle. */
json_t *nk_json_flows(const NkProject *project, const NkBundleJudgement *bundle);
json_t *nk_json_roles(const NkBundleJudgement *bundle);
json_t *nk_json_libraries(const NkProject *project, const NkBundleJudgement *bundle);
json_t *nk_json_cautions(const NkProject *project, const NkBundleJudgement *bundle);
/* json_claims.c: claims, what would have to be replaced, what would change the answer. */
json_t *nk_json_claims(const NkProject *project, const NkBundleJudgement *bundle);
json_t *nk_json_migration(const NkProject *project, const NkBundleJudgement *bundle);
json_t *nk_json_turns(const NkBundleJudgement *bundle);
json_t *nk_json_wanted(const NkBundleJudgement *bundle);
json_t *nk_json_diagnostics(const NkJudgement *judgement);
/* json.c: the whole judgement, schema needkext/1; and its parts: what comes before the bundles, a bundle, what comes
   after them. Caller owns. */
json_t *nk_json_judgement(const NkJudgement *judgement);
json_t *nk_json_head(const NkJudgement *judgement);
json_t *nk_json_bundle(const NkJudgement *judgement, const NkBundleJudgement *bundle);
json_t *nk_json_tail(const NkJudgement *judgement);
/* json_stream.c: the text of the whole judgement, piece by piece; `take` (or NULL) sees each bundle's value once it is
   written, and may change it. FALSE when it could not be written. */
typedef void NkJsonText(const char *text, gsize length, gpointer data);
typedef void NkJsonBundle(json_t *value, const NkBundleJudgement *bundle, gpointer data);
gboolean nk_json_stream(const NkJudgement *judgement, NkJsonText *write, gpointer text, NkJsonBundle *take,
                        gpointer data);
/* Appends the value, indented, with a final newline, and frees it. FALSE when it could not be written. */
gboolean nk_json_write(json_t *value, GString *out, GError **error);
