/* What the language offers and the kernel's runtime does not: words of the facts, headers, several bases, code that
   runs at load. */
#include "hazard.h"

#include <string.h>

/* ---- words ---- */

static const char *listed_word(const NkHazardRun *run, const NkFunction *f, const NkFactEvent *event) {
  const char *word = nk_event_name(f, event);
  return event->kind == NK_EVENT_LANGUAGE && nk_hazard_lists(run, "words", word) ? word : NULL;
}

void nk_hazard_language(NkHazardRun *run) {
  g_autoptr(GPtrArray) functions = nk_hazard_functions(run);
  for (guint i = 0; i < functions->len; i++) {
    const NkFunction *f = functions->pdata[i];
    guint line = 0; /* once a line: "try" and its "catch" are one */
    for (guint e = 0; e < f->fact->n_events; e++) {
      const NkFactEvent *event = nk_hazard_event(f, e);
      const char *word = listed_word(run, f, event);
      if (word && event->line != line)
        nk_hazard_add(run, f, event, word, NULL);
      line = word ? event->line : line;
    }
  }
}

/* The lines of a function with words, as places of the total. */
static void relate_lines(NkHazardRun *run, const NkFunction *f, NkHazard *hazard) {
  guint line = 0;
  for (guint e = 0; e < f->fact->n_events; e++) {
    const NkFactEvent *event = nk_hazard_event(f, e);
    const char *word = listed_word(run, f, event);
    g_autofree char *text = word ? g_strdup_printf("%s in %s", word, f->qualified) : NULL;
    if (word && event->line != line)
      nk_match_relate(hazard, (NkSite){f->file, event->line, event->column}, text);
    line = word ? event->line : line;
  }
}

void nk_hazard_language_total(NkHazardRun *run) {
  guint operations = 0, users = 0;
  const NkFunction *first = NULL;
  g_autoptr(GPtrArray) functions = nk_hazard_functions(run);
  for (guint i = 0; i < functions->len; i++) {
    const NkFunction *f = functions->pdata[i];
    guint before = operations;
    for (guint e = 0; e < f->fact->n_events; e++)
      operations += listed_word(run, f, nk_hazard_event(f, e)) != NULL;
    users += operations > before;
    first = first || operations == before ? first : f;
  }
  if (!first)
    return;
  g_autofree char *count = g_strdup_printf("%u operation%s", operations, operations == 1 ? "" : "s");
  g_autofree char *where =
      users == 1 ? g_strdup(first->qualified) : g_strdup_printf("%u functions, first %s", users, first->qualified);
  NkHazard *hazard = nk_hazard_add_bundle(run, "", count, where);
  hazard->path = nk_reach_path(run->match->reach, first, -1);
  for (guint i = 0; i < functions->len; i++)
    relate_lines(run, functions->pdata[i], hazard);
}

/* ---- headers ---- */

static void add_header(NkHazardRun *run, const char *name, NkSite site, GHashTable *seen) {
  g_autofree char *key = g_strdup_printf("%s %s", site.file, name);
  if (!nk_hazard_lists(run, "headers", name) || !g_hash_table_add(seen, g_steal_pointer(&key)))
    return;
  nk_hazard_add_text(run, &(NkSubjectText){.symbol = site.file, .name = name, .statement = name, .site = site});
}

/* The library's headers are not beside the kernel's, so they are missing. */
void nk_hazard_includes(NkHazardRun *run) {
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  const GPtrArray *units = nk_program_units(run->match->program);
  for (guint u = 0; u < units->len; u++) {
    const NkFacts *facts = units->pdata[u];
    for (gsize i = 0; i < facts->n_missing; i++) {
      const NkFactMissing *missing = &facts->missing[i];
      NkSite site = {facts->strings[missing->file], missing->line, 0};
      add_header(run, facts->strings[missing->name], site, seen);
    }
  }
}

/* ---- classes ---- */

static gboolean is_rooted(const NkHazardRun *run, const NkClass *klass) {
  char **roots = nk_rule_list(run->rule, "roots");
  for (char **root = roots; root && *root; root++)
    if (nk_program_derives(run->match->program, klass->name, *root))
      return TRUE;
  return FALSE;
}

void nk_hazard_inheritance(NkHazardRun *run) {
  const GPtrArray *classes = nk_program_classes(run->match->program);
  for (guint i = 0; i < classes->len; i++) {
    const NkClass *klass = classes->pdata[i];
    if (!nk_match_owns_class(run->match, klass) || klass->bases->len < 2 || !is_rooted(run, klass))
      continue;
    const NkClass *second = klass->bases->pdata[1];
    nk_hazard_add_text(run, &(NkSubjectText){.symbol = klass->name,
                                             .klass = klass->name,
                                             .name = second->name,
                                             .statement = second->name,
                                             .site = nk_match_class_site(klass)});
  }
}

/* ---- load time ---- */

void nk_hazard_load_time(NkHazardRun *run) {
  const GPtrArray *variables = nk_program_variables(run->match->program);
  for (guint i = 0; i < variables->len; i++) {
    const NkVariable *v = variables->pdata[i];
    guint32 flags = v->fact->flags;
    if (!v->own || !(flags & NK_VARIABLE_DYNAMIC) || (flags & (NK_VARIABLE_MACRO | NK_VARIABLE_EXTERN)))
      continue;
    nk_hazard_add_text(run, &(NkSubjectText){.symbol = v->name,
                                             .name = v->name,
                                             .value = v->type,
                                             .statement = v->type,
                                             .site = {v->file, v->line, v->fact->column}});
  }
}
