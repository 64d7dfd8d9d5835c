/* One finding, and the rules that the judgement itself applies. */
#include "heuristics/judge/findings.h"

#include <string.h>

static const NkFindingRule rules[] = {
    {"lint.not-justified", "warning", "A kernel bundle need not be in the kernel", "state a claim instead"},
    {"lint.movable-code", "off", "Kernel code that could move", "move it out of the kernel"},
    {"lint.claim", "note", "A claim is what the verdict rests on", "remove the claim instead"},
    {"lint.claim-refused", "warning", "A claim does not count", "renew or remove the claim instead"},
    {"lint.verdict-worse", "warning", "The change made a verdict worse", "state a claim instead"},
    {"lint.justification-removed", "note", "The change removed what justified kernel code",
     "turn the rule off instead"},
    {"lint.new-movable-code", "note", "New kernel code that could live outside the kernel",
     "turn the rule off instead"},
    {"lint.suppression-without-reason", "warning", "A suppression without a reason does not count", "give a reason"},
    {"lint.suppression-expired", "warning", "A suppression's last day has passed", "renew or remove it"},
    {"lint.suppression-refused", "warning", "A suppression of what cannot be suppressed", "remove it"},
    {"lint.suppression-unused", "note", "A suppression that nothing needs", "remove it"},
};

const NkFindingRule *nk_finding_rule(const char *id) {
  for (gsize i = 0; i < G_N_ELEMENTS(rules); i++)
    if (strcmp(rules[i].id, id) == 0)
      return &rules[i];
  return NULL;
}

void nk_finding_free(NkFinding *finding) {
  g_free(finding->id);
  g_free(finding->pattern);
  g_free(finding->symbol);
  g_free(finding->rule);
  g_free(finding->level);
  g_free(finding->message);
  g_free(finding->file);
  g_ptr_array_unref(finding->bundles);
  g_free(finding);
}

NkFinding *nk_finding_plain(const NkFindingText *text) {
  NkFinding *finding = g_new0(NkFinding, 1);
  *finding = (NkFinding){.symbol = g_strdup(text->symbol),
                         .rule = g_strdup(text->rule),
                         .level = g_strdup(text->level),
                         .message = g_strdup(text->message),
                         .file = g_strdup(text->site.file),
                         .line = text->site.line,
                         .column = text->site.column,
                         .bundles = g_ptr_array_new()};
  return finding;
}

NkFinding *nk_finding_new(const NkFindingText *text, GHashTable *ordinals) {
  NkFinding *finding = nk_finding_plain(text);
  NkIdentity identity = {text->rule, text->symbol, text->statement};
  finding->id = nk_identity_new(&identity, ordinals, &finding->pattern);
  return finding;
}

gboolean nk_finding_is_at(const NkFinding *finding, const char *file, guint line) {
  if (finding->line == line && g_strcmp0(finding->file, file) == 0)
    return TRUE;
  for (guint i = 0; finding->alike && finding->related && i < finding->related->len; i++) {
    const NkRelated *related = g_ptr_array_index(finding->related, i);
    if (related->line == line && g_strcmp0(related->file, file) == 0)
      return TRUE;
  }
  return FALSE;
}

gboolean nk_finding_is_open(const NkFinding *finding) {
  return !finding->accepted.kind && !finding->known;
}
