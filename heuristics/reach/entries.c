/* The ways in that stand in property lists, in the module's start routine and in objects made when it is loaded. */
#include "reach_private.h"

#include <string.h>

static const NkBundle *bundle_at(const NkReach *reach, guint index) {
  return nk_program_project(reach->program)->bundles->pdata[index];
}

/* ---- personalities ---- */

static NkSite property_site(const NkBundle *bundle, const NkPersonality *personality, const char *key) {
  g_autofree char *path = g_strdup_printf("IOKitPersonalities/%s/%s", personality->name ? personality->name : "", key);
  for (guint i = 0; bundle->properties && i < bundle->properties->len; i++) {
    const NkProperty *property = bundle->properties->pdata[i];
    if (strcmp(property->path, path) == 0)
      return (NkSite){bundle->path, property->line, 0};
  }
  return (NkSite){bundle->path, 0, 0};
}

static gboolean enter_named(NkReach *reach, const NkBundle *bundle, const NkPersonality *personality, const char *key,
                            const char *name) {
  NkClass *klass = name ? nk_program_class(reach->program, name) : NULL;
  if (!klass || !klass->project)
    return FALSE;
  NkSite site = property_site(bundle, personality, key);
  const char *label = personality->name ? personality->name : "";
  nk_reach_make_class(reach, klass, &site, g_strdup_printf("%s of the personality \"%s\"", key, label));
  return TRUE;
}

static gboolean enter_personalities(NkReach *reach, const NkBundle *bundle) {
  gboolean any = FALSE;
  for (guint i = 0; bundle->personalities && i < bundle->personalities->len; i++) {
    const NkPersonality *p = bundle->personalities->pdata[i];
    any |= enter_named(reach, bundle, p, "IOClass", p->io_class);
    any |= enter_named(reach, bundle, p, "IOUserClientClass", p->user_client_class);
  }
  return any;
}

/* No property list that names a class, or others may link the bundle: every class that can be allocated by name may
   be. */
static void enter_registered(NkReach *reach, guint bundle, const char *why) {
  GPtrArray *classes = nk_program_classes(reach->program);
  for (guint i = 0; i < classes->len; i++) {
    NkClass *klass = classes->pdata[i];
    if (klass->bundle == bundle && klass->registered && !klass->abstract)
      nk_reach_make_class(reach, klass, NULL, g_strdup(why));
  }
}

static void enter_bundles(NkReach *reach) {
  const GArray *bundles = nk_program_bundles(reach->program);
  const GPtrArray *all = nk_program_project(reach->program)->bundles;
  g_autofree gboolean *named = g_new0(gboolean, all->len);
  for (guint i = 0; i < bundles->len; i++) {
    guint index = g_array_index(bundles, guint, i);
    named[index] = enter_personalities(reach, bundle_at(reach, index));
  }
  for (guint i = 0; i < all->len; i++) /* kexts without code bind classes of others */
    if (bundle_at(reach, i)->kind == NK_BUNDLE_CODELESS_KEXT)
      enter_personalities(reach, bundle_at(reach, i));
  for (guint i = 0; i < bundles->len; i++) {
    guint index = g_array_index(bundles, guint, i);
    reach->started[index] = named[index];
    if (!named[index])
      enter_registered(reach, index, "can be allocated by name, and no personality is known");
    else if (nk_bundle_property(bundle_at(reach, index), "OSBundleCompatibleVersion"))
      enter_registered(reach, index, "extensions that link this one may make it or derive from it");
  }
}

/* ---- the module's own routines ---- */

static gboolean is_type(const NkReach *reach, const NkFunction *f, guint parameter, const char *const *names) {
  const char *type = f->facts->strings[f->facts->parameters[f->fact->first_parameter + parameter].type];
  return g_strv_contains(names, nk_program_type_name(reach->program, type));
}

static gboolean is_module_routine(const NkReach *reach, const NkFunction *f) {
  static const char *const info[] = {"kmod_info_t", "kmod_info", NULL}, *const data[] = {"void", NULL};
  return f->fact->kind == NK_FUNCTION_FREE && f->fact->n_parameters == 2 && is_type(reach, f, 0, info) &&
         is_type(reach, f, 1, data);
}

static void enter_start(NkReach *reach, NkFunction *function, NkSite site) {
  reach->started[function->bundle] = TRUE;
  nk_reach_enter(reach, function, NK_CONTEXT_LIFECYCLE, "module start", NULL, site);
}

static gboolean enter_routine(NkReach *reach, const char *name, NkSite site) {
  NkFunction *function = name ? nk_program_function_named(reach->program, name) : NULL;
  if (function)
    enter_start(reach, function, site);
  return function != NULL;
}

/* KMOD_EXPLICIT_DECL(identifier, version, start, stop). */
static gboolean enter_declared(NkReach *reach, const NkFacts *facts) {
  gboolean any = FALSE;
  for (gsize i = 0; i < facts->n_macros; i++) {
    const NkFactMacro *macro = &facts->macros[i];
    if (strcmp(facts->strings[macro->name], "KMOD_EXPLICIT_DECL") != 0)
      continue;
    g_auto(GStrv) arguments = g_strsplit(facts->strings[macro->arguments], ",", 0);
    NkSite site = {facts->strings[macro->file], macro->line, 0};
    for (guint a = 2; g_strv_length(arguments) > a && a < 4; a++)
      any |= enter_routine(reach, g_strstrip(arguments[a]), site);
  }
  return any;
}

static gboolean enter_module(NkReach *reach) {
  gboolean any = FALSE;
  const GArray *bundles = nk_program_bundles(reach->program);
  for (guint i = 0; i < bundles->len; i++) {
    const NkBundle *bundle = bundle_at(reach, g_array_index(bundles, guint, i));
    any |= enter_routine(reach, bundle->module_start, (NkSite){bundle->path, 0, 0});
    any |= enter_routine(reach, bundle->module_stop, (NkSite){bundle->path, 0, 0});
  }
  const GPtrArray *units = nk_program_units(reach->program);
  for (guint i = 0; i < units->len; i++)
    any |= enter_declared(reach, units->pdata[i]);
  const GPtrArray *functions = nk_program_functions(reach->program);
  for (guint i = 0; i < functions->len; i++) {
    NkFunction *f = functions->pdata[i];
    if (!is_module_routine(reach, f))
      continue;
    enter_start(reach, f, nk_function_site(f));
    any = TRUE;
  }
  return any;
}

/* ---- objects made when the module is loaded ---- */

static gboolean is_meta_object(const NkVariable *variable) {
  return strstr(variable->name, "gMetaClass") || strstr(variable->type, "::MetaClass");
}

static void enter_constructed(NkReach *reach, NkVariable *variable) {
  NkSite site = {variable->file, variable->line, variable->fact->column};
  NkClass *klass = nk_program_class(reach->program, nk_program_type_name(reach->program, variable->type));
  if (klass && klass->project && !strchr(variable->type, '*')) {
    nk_reach_make_class(reach, klass, NULL, g_strdup_printf("the object %s is made at load", variable->name));
    for (guint i = 0; i < klass->methods->len; i++) {
      NkFunction *method = klass->methods->pdata[i];
      if (method->fact->kind == NK_FUNCTION_CONSTRUCTOR)
        nk_reach_enter(reach, method, NK_CONTEXT_LIFECYCLE, "module start", NULL, site);
    }
  }
  for (guint i = 0; i < variable->functions->len; i++)
    nk_reach_enter(reach, variable->functions->pdata[i], NK_CONTEXT_LIFECYCLE, "module start", NULL, site);
  nk_reach_make_variable(reach, variable);
}

static gboolean is_table(const NkReach *reach, const NkVariable *variable) {
  const GPtrArray *rules = reach->tables[variable->id];
  for (guint i = 0; rules && i < rules->len; i++)
    if (!((NkRegistration *)rules->pdata[i])->rule->patches)
      return TRUE;
  return FALSE;
}

static gboolean *referenced_variables(const NkReach *reach) {
  gboolean *seen = g_new0(gboolean, MAX(nk_program_variables(reach->program)->len, 1));
  const GPtrArray *functions = nk_program_functions(reach->program), *all = nk_program_variables(reach->program);
  for (guint i = 0; i < functions->len; i++) {
    const GPtrArray *named = ((NkFunction *)functions->pdata[i])->variables;
    for (guint v = 0; v < named->len; v++)
      seen[((NkVariable *)named->pdata[v])->id] = TRUE;
  }
  for (guint i = 0; i < all->len; i++) {
    const GPtrArray *named = ((NkVariable *)all->pdata[i])->variables;
    for (guint v = 0; v < named->len; v++)
      seen[((NkVariable *)named->pdata[v])->id] = TRUE;
  }
  return seen;
}

/* Where the module has no start routine of its own, a library that is linked in has it; what that library reads is a
   global that nothing here names. Tables of the kernel's own types are not found that way. */
static gboolean is_read_by_library(const NkReach *reach, const NkVariable *variable, const gboolean *referenced) {
  guint hidden = NK_VARIABLE_STATIC | NK_VARIABLE_EXTERN;
  return !(variable->fact->flags & hidden) && variable->fact->function == 0 && !strstr(variable->name, "::") &&
         variable->functions->len > 0 && !referenced[variable->id] && !is_table(reach, variable);
}

static void enter_objects(NkReach *reach, gboolean has_start) {
  g_autofree gboolean *referenced = referenced_variables(reach);
  GPtrArray *variables = nk_program_variables(reach->program);
  for (guint i = 0; i < variables->len; i++) {
    NkVariable *variable = variables->pdata[i];
    gboolean made = (variable->fact->flags & NK_VARIABLE_CONSTRUCTED) &&
                    !(variable->fact->flags & NK_VARIABLE_EXTERN) && variable->fact->function == 0;
    if (is_meta_object(variable))
      continue;
    if (made || (!has_start && is_read_by_library(reach, variable, referenced)))
      enter_constructed(reach, variable);
  }
}

void nk_reach_find_entries(NkReach *reach) {
  enter_bundles(reach);
  enter_objects(reach, enter_module(reach));
}

/* ---- exports ---- */

static gboolean is_called(const NkFunction *function) {
  for (guint i = 0; i < function->in->len; i++)
    if (((NkEdge *)function->in->pdata[i])->caller != function)
      return TRUE;
  return FALSE;
}

/* What a bundle offers to code that is not in the tree. */
typedef enum { EXPORTS_NOTHING, EXPORTS_FUNCTIONS, EXPORTS_ALL } Exports;

static gboolean is_export(const NkFunction *f, Exports exports) {
  guint hidden = NK_FUNCTION_MACRO | (f->fact->kind == NK_FUNCTION_FREE ? NK_FUNCTION_STATIC : 0u);
  NkFunctionKind last = exports == EXPORTS_ALL ? NK_FUNCTION_METHOD : NK_FUNCTION_FREE;
  return exports != EXPORTS_NOTHING && f->fact->kind <= last && !(f->fact->flags & hidden) && !is_called(f);
}

static gboolean has_entry(const NkReach *reach, guint bundle) {
  for (guint i = 0; i < reach->entries->len; i++)
    if (((NkEntry *)reach->entries->pdata[i])->function->bundle == bundle)
      return TRUE;
  return FALSE;
}

/* Kernel code without a property list, or without any way in, is there for others to call; so is a bundle that says
   that it may be linked. Where only the start is not found, a function that nothing calls may be it. */
static Exports bundle_exports(const NkReach *reach, guint index) {
  const NkBundle *bundle = bundle_at(reach, index);
  if (bundle->kind == NK_BUNDLE_LIBRARY || nk_bundle_property(bundle, "OSBundleCompatibleVersion") ||
      !has_entry(reach, index))
    return EXPORTS_ALL;
  return reach->started[index] ? EXPORTS_NOTHING : EXPORTS_FUNCTIONS;
}

void nk_reach_find_exports(NkReach *reach) {
  const GArray *bundles = nk_program_bundles(reach->program);
  const GPtrArray *functions = nk_program_functions(reach->program);
  g_autofree Exports *exports = g_new0(Exports, nk_program_project(reach->program)->bundles->len);
  for (guint i = 0; i < bundles->len; i++)
    exports[g_array_index(bundles, guint, i)] = bundle_exports(reach, g_array_index(bundles, guint, i));
  for (guint i = 0; i < functions->len; i++) {
    NkFunction *f = functions->pdata[i];
    if (!reach->live[f->id] && is_export(f, exports[f->bundle]))
      nk_reach_enter(reach, f, NK_CONTEXT_KERNEL_CALLBACK, "exported", NULL, nk_function_site(f));
  }
}
