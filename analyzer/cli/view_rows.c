/* The rows of facts --view: one JSON object each, from which the text is written too. */
#include "analyzer/cli/view_rows.h"

#include <string.h>

NkViewed nk_viewed_at(const NkSession *session, guint index) {
  const NkProgram *program = session->programs->pdata[index];
  NkViewed viewed = {session->project, program, session->reaches->pdata[index], NULL};
  const GPtrArray *judged = session->judgement->bundles;
  for (guint i = 0; i < judged->len; i++) {
    const NkBundleJudgement *one = judged->pdata[i];
    if (one->index == nk_program_bundle(program))
      viewed.judgement = one;
  }
  return viewed;
}

static json_t *function_site(const NkViewed *v, const NkFunction *f) {
  return nk_json_site(v->project, f->file, f->line, f->column);
}

/* What a macro writes is nobody's to look at. */
static gboolean is_shown(const NkFunction *f) {
  return f->own && !(f->fact->flags & NK_FUNCTION_MACRO);
}

/* ---- classes ---- */
static json_t *class_value(const NkViewed *v, const NkClass *klass) {
  json_t *bases = json_array();
  for (guint i = 0; i < klass->bases->len; i++)
    json_array_append_new(bases, nk_json_text(((NkClass *)klass->bases->pdata[i])->name));
  const char *file = nk_facts_string(klass->facts, klass->fact->file);
  gboolean live = nk_reach_class_live(v->reach, klass);
  return json_pack("{s:o, s:o, s:o, s:b, s:b, s:s, s:o}", "name", nk_json_text(klass->name), "bases", bases, "site",
                   nk_json_site(v->project, file, klass->fact->line, klass->fact->column), "registered",
                   klass->registered, "abstract", klass->abstract, "status", live ? "live" : "dead", "why",
                   nk_json_text(nk_reach_class_why(v->reach, klass)));
}

/* A structure without base or methods is data: it does not live or die. */
static gboolean is_listed(const NkViewed *v, const NkClass *klass) {
  return klass->project && klass->fact && klass->bundle == v->judgement->index &&
         (klass->registered || klass->bases->len > 0 || klass->methods->len > 0) &&
         !g_str_has_suffix(klass->name, "::MetaClass");
}

json_t *nk_rows_classes(const NkViewed *v) {
  json_t *rows = json_array();
  const GPtrArray *classes = nk_program_classes(v->program);
  for (guint i = 0; i < classes->len; i++) {
    const NkClass *klass = classes->pdata[i];
    if (is_listed(v, klass))
      json_array_append_new(rows, class_value(v, klass));
  }
  return rows;
}

/* ---- calls ---- */
static const char *call_kind(const NkFactEvent *event) {
  if (!(event->flags & NK_CALL_RESOLVED))
    return "unresolved";
  if (event->flags & NK_CALL_POINTER)
    return "pointer";
  return (event->flags & NK_CALL_VIRTUAL) && !(event->flags & NK_CALL_SUPER) ? "virtual" : "direct";
}

/* Names of the functions of the program that each call of `f` can run, by event. */
static GHashTable *targets_of(const NkFunction *f) {
  GHashTable *targets = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)json_decref);
  for (guint i = 0; i < f->out->len; i++) {
    const NkEdge *edge = f->out->pdata[i];
    if (!edge->event || edge->kind > NK_EDGE_POINTER)
      continue;
    json_t *names = g_hash_table_lookup(targets, edge->event);
    if (!names)
      g_hash_table_insert(targets, (gpointer)edge->event, names = json_array());
    json_array_append_new(names, nk_json_text(edge->callee->qualified));
  }
  return targets;
}

static json_t *call_value(const NkViewed *v, const NkFunction *f, const NkFactEvent *event, GHashTable *targets) {
  const char *qualified = nk_facts_string(f->facts, event->qualified);
  json_t *found = g_hash_table_lookup(targets, event);
  return json_pack("{s:o, s:o, s:o, s:s, s:s, s:o}", "site",
                   nk_json_site(v->project, f->file, event->line, event->column), "caller", nk_json_text(f->qualified),
                   "callee", nk_json_text(*qualified ? qualified : nk_event_name(f, event)), "kind", call_kind(event),
                   "origin", nk_origin_name((NkOrigin)event->origin), "targets",
                   found ? json_incref(found) : json_array());
}

json_t *nk_rows_calls(const NkViewed *v) {
  json_t *rows = json_array();
  const GPtrArray *functions = nk_program_functions(v->program);
  for (guint i = 0; i < functions->len; i++) {
    const NkFunction *f = functions->pdata[i];
    if (!is_shown(f))
      continue;
    g_autoptr(GHashTable) targets = targets_of(f);
    for (guint32 e = 0; e < f->fact->n_events; e++) {
      const NkFactEvent *event = &f->facts->events[f->fact->first_event + e];
      if (event->kind == NK_EVENT_CALL)
        json_array_append_new(rows, call_value(v, f, event, targets));
    }
  }
  return rows;
}

/* ---- entries ---- */
json_t *nk_rows_entries(const NkViewed *v) {
  json_t *rows = json_array();
  const GPtrArray *entries = nk_reach_entries(v->reach);
  for (guint i = 0; i < entries->len; i++) {
    const NkEntry *entry = entries->pdata[i];
    if (!is_shown(entry->function))
      continue;
    json_array_append_new(rows,
                          json_pack("{s:o, s:s, s:s, s:o, s:o}", "function", nk_json_text(entry->function->qualified),
                                    "context", nk_context_name(entry->context), "how", entry->how, "rule",
                                    nk_json_text(entry->rule ? entry->rule->id : NULL), "site",
                                    nk_json_site(v->project, entry->site.file, entry->site.line, entry->site.column)));
  }
  return rows;
}

/* ---- contexts ---- */
json_t *nk_contexts_value(const NkViewed *v, const NkFunction *f) {
  json_t *list = json_array();
  guint contexts = nk_reach_contexts(v->reach, f);
  for (guint i = 0; i < NK_N_CONTEXTS; i++) {
    if (!(contexts & 1u << i))
      continue;
    g_autoptr(GArray) path = nk_reach_path(v->reach, f, (int)i);
    json_array_append_new(list, json_pack("{s:s, s:o}", "context", nk_context_name((NkContext)i), "path",
                                          nk_json_path(v->project, path)));
  }
  return list;
}

json_t *nk_rows_contexts(const NkViewed *v) {
  json_t *rows = json_array();
  const GPtrArray *functions = nk_program_functions(v->program);
  for (guint i = 0; i < functions->len; i++) {
    const NkFunction *f = functions->pdata[i];
    if (is_shown(f))
      json_array_append_new(rows, json_pack("{s:o, s:o, s:s, s:o}", "function", nk_json_text(f->qualified), "site",
                                            function_site(v, f), "status", nk_reach_live(v->reach, f) ? "live" : "dead",
                                            "contexts", nk_contexts_value(v, f)));
  }
  return rows;
}

/* ---- residency ---- */
json_t *nk_rows_residency(const NkViewed *v) {
  json_t *rows = json_array();
  const GArray *residents = v->judgement->residents;
  for (guint i = 0; i < residents->len; i++) {
    const NkResident *r = &g_array_index(residents, NkResident, i);
    json_array_append_new(rows,
                          json_pack("{s:o, s:o, s:s, s:o, s:i}", "function", nk_json_text(r->function->qualified),
                                    "site", function_site(v, r->function), "residency", nk_residency_name(r->residency),
                                    "role", nk_json_text(nk_role_name(r->role)), "lines", (int)r->lines));
  }
  return rows;
}
