/* What would have to be replaced outside the kernel: every class and family of functions of the kernel that live code
   of the bundle uses. */
#include "heuristics/judge/bundle.h"

#include <analyzer/base/text.h>
#include <string.h>

enum { MAX_SITES = 5 };

typedef struct {
  GPtrArray *uses;
  GHashTable *by_name;     /* name -> NkUse */
  GHashTable *families[2]; /* by NkNameKind: name -> family or NULL; the catalogue looks at every pattern */
  const NkCatalog *catalog;
  const NkProgram *program;
  const char *platform;
  const GPtrArray *hardware; /* buses */
} Taking;

void nk_use_free(NkUse *use) {
  if (!use)
    return;
  g_free(use->name);
  g_ptr_array_unref(use->members);
  g_array_unref(use->sites);
  g_free(use);
}

/* The rule about this very class: its counterpart says more than the family's. */
static const NkRule *rule_of_class(const NkCatalog *catalog, const char *name) {
  g_autoptr(GPtrArray) rules = g_ptr_array_new();
  nk_catalog_lookup(catalog, NK_RULE_DERIVES, name, rules);
  for (guint i = 0; i < rules->len; i++)
    if (((NkRule *)rules->pdata[i])->alternative)
      return rules->pdata[i];
  return NULL;
}

/* Who derives from a class takes its place, which is more than to use it: only then a rule about it applies. */
static void find_counterpart(const Taking *taking, NkUse *use) {
  const NkRule *rule = use->by_rule ? use->by_rule : use->derived ? rule_of_class(taking->catalog, use->name) : NULL;
  gboolean stated = rule && rule->alternative;
  use->counterpart = stated ? rule->alternative : nk_catalog_counterpart(taking->catalog, use->family);
  use->rule = stated ? rule->id : NULL;
  if (use->counterpart &&
      (g_strcmp0(use->counterpart->grade, "none") == 0 || !nk_counterpart_reaches(use->counterpart, taking->hardware)))
    use->counterpart = NULL;
  use->available = use->counterpart && nk_version_at_least(taking->platform, use->counterpart->since);
}

static NkUse *use_named(Taking *taking, const char *name, const char *family, gboolean is_class) {
  NkUse *use = g_hash_table_lookup(taking->by_name, name);
  if (use)
    return use;
  use = g_new0(NkUse, 1);
  use->name = g_strdup(name);
  use->family = family;
  use->is_class = is_class;
  use->members = g_ptr_array_new();
  use->sites = g_array_new(FALSE, FALSE, sizeof(NkSite));
  g_hash_table_insert(taking->by_name, use->name, use);
  g_ptr_array_add(taking->uses, use);
  return use;
}

static void add_member(NkUse *use, const char *member) {
  for (guint i = 0; i < use->members->len; i++)
    if (strcmp(use->members->pdata[i], member) == 0)
      return;
  g_ptr_array_add(use->members, (gpointer)member);
}

static void count(NkUse *use, const char *member, NkSite site) {
  use->uses++;
  if (member && *member)
    add_member(use, member);
  const NkSite *last = use->sites->len ? &g_array_index(use->sites, NkSite, use->sites->len - 1) : NULL;
  gboolean same = last && last->line == site.line && g_strcmp0(last->file, site.file) == 0;
  if (!same && use->sites->len < MAX_SITES && site.file)
    g_array_append_val(use->sites, site);
}

static const char *family_of(Taking *taking, NkNameKind kind, const char *name) {
  gpointer family = NULL;
  if (!g_hash_table_lookup_extended(taking->families[kind], name, NULL, &family)) {
    family = (gpointer)nk_catalog_family(taking->catalog, kind, name);
    g_hash_table_insert(taking->families[kind], g_strdup(name), family);
  }
  return family;
}

static NkUse *use_class(Taking *taking, const char *name, const char *member, NkSite site) {
  const NkClass *klass = nk_program_class(taking->program, name);
  const char *family = family_of(taking, NK_NAME_CLASS, name);
  if (!family || (klass && klass->project))
    return NULL;
  NkUse *use = use_named(taking, name, family, TRUE);
  count(use, member, site);
  return use;
}

/* What a rule is about, under the rule's title. */
static void use_rule(Taking *taking, const NkRule *rule, const char *member, NkSite site) {
  NkUse *use = use_named(taking, rule->title, rule->family, FALSE);
  use->by_rule = rule;
  count(use, member, site);
}

static const NkRule *rule_of_function(const NkCatalog *catalog, const char *name) {
  g_autoptr(GPtrArray) rules = g_ptr_array_new();
  nk_catalog_lookup(catalog, NK_RULE_CALLS, name, rules);
  for (guint i = 0; i < rules->len; i++)
    if (((NkRule *)rules->pdata[i])->alternative)
      return rules->pdata[i];
  return NULL;
}

/* By the rule that states a counterpart for it, else with the others of its family. */
static void use_function(Taking *taking, const char *name, NkSite site) {
  const NkRule *rule = rule_of_function(taking->catalog, name);
  if (rule) {
    use_rule(taking, rule, name, site);
    return;
  }
  const char *family = family_of(taking, NK_NAME_FUNCTION, name);
  const char *title = nk_catalog_family_title(taking->catalog, family);
  if (family)
    count(use_named(taking, title ? title : family, family, FALSE), name, site);
}

/* ---- calls ---- */
static gboolean is_foreign(NkOrigin origin) {
  return origin != NK_ORIGIN_PROJECT && origin != NK_ORIGIN_UNKNOWN;
}

static void take_call(Taking *taking, const NkFunction *function, const NkFactEvent *event) {
  const NkFacts *facts = function->facts;
  const char *name = nk_event_name(function, event), *qualified = nk_facts_string(facts, event->qualified);
  const char *receiver = nk_facts_string(facts, event->receiver_class), *scope = strstr(qualified, "::");
  NkSite site = {function->file, event->line, event->column};
  if (!*name || !is_foreign((NkOrigin)event->origin) ||
      nk_program_resolve(taking->program, facts, nk_facts_string(facts, event->usr)))
    return;
  g_autofree char *owner = scope ? g_strndup(qualified, (gsize)(scope - qualified)) : g_strdup(receiver);
  if (*owner) {
    use_class(taking, owner, name, site);
    return;
  }
  use_function(taking, name, site);
}

static void take_assembly(Taking *taking, const NkFunction *function, const NkFactEvent *event) {
  g_autoptr(GPtrArray) rules = g_ptr_array_new();
  nk_catalog_lookup(taking->catalog, NK_RULE_ASM, nk_event_name(function, event), rules);
  for (guint i = 0; i < rules->len; i++)
    use_rule(taking, rules->pdata[i], NULL, (NkSite){function->file, event->line, event->column});
}

/* A class that is only named as the type of a variable is still to be replaced. */
static void mention(Taking *taking, const char *type, NkSite site) {
  const char *name = strchr(type, '*') && !strchr(type, '(') ? nk_program_type_name(taking->program, type) : "";
  if (*name && !g_hash_table_contains(taking->by_name, name))
    use_class(taking, name, NULL, site);
}

static void take_types(Taking *taking, const NkFunction *function) {
  const NkFacts *facts = function->facts;
  NkSite site = {function->file, function->line, function->column};
  for (guint32 i = 0; i < function->fact->n_parameters; i++)
    mention(taking, nk_facts_string(facts, facts->parameters[function->fact->first_parameter + i].type), site);
  for (guint32 i = 0; i < function->fact->n_locals; i++) {
    const NkFactLocal *local = &facts->locals[function->fact->first_local + i];
    site.line = local->line;
    mention(taking, nk_facts_string(facts, local->type), site);
  }
}

static void take_function(Taking *taking, const NkFunction *function) {
  for (guint32 i = 0; i < function->fact->n_events; i++) {
    const NkFactEvent *event = &function->facts->events[function->fact->first_event + i];
    if (event->kind == NK_EVENT_CALL)
      take_call(taking, function, event);
    else if (event->kind == NK_EVENT_ASM)
      take_assembly(taking, function, event);
  }
}

/* ---- classes: bases and fields ---- */
static void take_class(Taking *taking, const NkClass *klass) {
  const NkFacts *facts = klass->facts;
  NkSite site = {nk_facts_string(facts, klass->fact->file), klass->fact->line, klass->fact->column};
  for (guint i = 0; i < klass->bases->len; i++) {
    NkUse *base = use_class(taking, ((NkClass *)klass->bases->pdata[i])->name, NULL, site);
    if (base)
      base->derived = TRUE;
  }
  for (guint32 i = 0; i < klass->fact->n_fields; i++) {
    const NkFactField *field = &facts->fields[klass->fact->first_field + i];
    const char *type = nk_facts_string(facts, field->type);
    site.line = field->line;
    if (strchr(type, '*') && !strchr(type, '('))
      use_class(taking, nk_program_type_name(taking->program, type), NULL, site);
  }
}

static gint compare_uses(gconstpointer a, gconstpointer b) {
  const NkUse *x = *(NkUse *const *)a, *y = *(NkUse *const *)b;
  if ((x->counterpart != NULL) != (y->counterpart != NULL))
    return x->counterpart ? 1 : -1;
  if (x->uses != y->uses)
    return x->uses > y->uses ? -1 : 1;
  return strcmp(x->name, y->name);
}

static double share_of(const GPtrArray *uses) {
  guint all = 0, covered = 0;
  for (guint i = 0; i < uses->len; i++) {
    const NkUse *use = g_ptr_array_index(uses, i);
    all += use->uses;
    covered += use->counterpart ? use->uses : 0;
    g_ptr_array_sort(use->members, nk_text_compare);
  }
  return all ? (double)covered / all : 0;
}

typedef void (*Take)(Taking *taking, const NkFunction *function);

static void take_functions(Taking *taking, const NkReach *reach, Take take) {
  const GPtrArray *functions = nk_program_functions(taking->program);
  for (guint i = 0; i < functions->len; i++) {
    const NkFunction *function = g_ptr_array_index(functions, i);
    if (function->own && !(function->fact->flags & NK_FUNCTION_MACRO) && nk_reach_live(reach, function))
      take(taking, function);
  }
}

void nk_uses_take(NkBundleJudgement *judgement, const NkProgram *program, const NkReach *reach,
                  const NkCatalog *catalog, const char *platform, const GPtrArray *hardware) {
  g_autoptr(GHashTable) by_name = g_hash_table_new(g_str_hash, g_str_equal);
  g_autoptr(GHashTable) functions = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  Taking taking = {.uses = judgement->uses,
                   .by_name = by_name,
                   .families = {[NK_NAME_FUNCTION] = functions, [NK_NAME_CLASS] = names},
                   .catalog = catalog,
                   .program = program,
                   .platform = platform,
                   .hardware = hardware};
  const GPtrArray *classes = nk_program_classes(program);
  for (guint i = 0; i < classes->len; i++) {
    const NkClass *klass = g_ptr_array_index(classes, i);
    gboolean own = klass->project && klass->fact && klass->bundle == judgement->index;
    if (own && !g_str_has_suffix(klass->name, "::MetaClass") && nk_reach_class_live(reach, klass))
      take_class(&taking, klass);
  }
  take_functions(&taking, reach, take_function);
  take_functions(&taking, reach, take_types);
  for (guint i = 0; i < judgement->uses->len; i++)
    find_counterpart(&taking, judgement->uses->pdata[i]);
  g_ptr_array_sort(judgement->uses, compare_uses);
  judgement->movable_share = share_of(judgement->uses);
}
