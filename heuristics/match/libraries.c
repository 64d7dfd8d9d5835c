/* The libraries that the property list links, held against what the code uses of them. */
#include "match_private.h"

#include <string.h>

typedef struct {
  NkMatch *match;
  const NkBundle *bundle;
  GHashTable *seen; /* name that was looked at -> bits of is_seen */
  GHashTable *uses; /* NkLibrary -> NkLibraryUse */
} Linking;

static NkLibraryUse *use_new(Linking *linking, const NkLibrary *library, const char *name, NkSite site) {
  NkLibraryUse *use = g_new0(NkLibraryUse, 1);
  use->name = name;
  use->file = g_strdup(site.file);
  use->line = site.line;
  g_hash_table_insert(linking->uses, (gpointer)library, use);
  g_ptr_array_add(linking->match->out->libraries, use);
  return use;
}

/* ---- what is linked ---- */
static guint line_of(const NkBundle *bundle, const char *library) {
  g_autofree char *path = g_strconcat("OSBundleLibraries/", library, NULL);
  for (guint i = 0; i < bundle->properties->len; i++) {
    const NkProperty *property = bundle->properties->pdata[i];
    if (strcmp(property->path, path) == 0)
      return property->line;
  }
  return 0;
}

static void take_linked(Linking *linking, const char *name) {
  const GArray *libraries = nk_catalog_libraries(linking->match->catalog);
  NkSite site = {linking->bundle->path, line_of(linking->bundle, name), 0};
  for (guint i = 0; i < libraries->len; i++) {
    const NkLibrary *library = &g_array_index(libraries, NkLibrary, i);
    if (g_strv_contains((const char *const *)library->names, name) && !g_hash_table_contains(linking->uses, library))
      use_new(linking, library, name, site)->linked = TRUE;
  }
}

/* ---- what is used ---- */
static gboolean mark_linked(const Linking *linking, const GPtrArray *libraries, const char *name) {
  gboolean linked = FALSE;
  for (guint i = 0; i < libraries->len; i++) {
    NkLibraryUse *use = g_hash_table_lookup(linking->uses, libraries->pdata[i]);
    if (!use || !use->linked)
      continue;
    linked = TRUE;
    if (!use->used)
      use->used = g_strdup(name);
  }
  return linked;
}

/* The name was looked at as such a one. */
static gboolean is_seen(const Linking *linking, NkNameKind kind, const char *name, gboolean needed) {
  guint bit = 1u << ((guint)kind * 2 + (needed ? 1 : 0)),
        bits = GPOINTER_TO_UINT(g_hash_table_lookup(linking->seen, name));
  if (!(bits & bit))
    g_hash_table_insert(linking->seen, g_strdup(name), GUINT_TO_POINTER(bits | bit));
  return (bits & bit) != 0;
}

/* `needed`: without its library the extension cannot be loaded. */
static void take_name(Linking *linking, NkNameKind kind, const char *name, gboolean needed, NkSite site) {
  if (!*name || is_seen(linking, kind, name, needed))
    return;
  g_autoptr(GPtrArray) libraries = g_ptr_array_new();
  nk_catalog_libraries_of(linking->match->catalog, kind, name, libraries);
  if (mark_linked(linking, libraries, name) || !needed || libraries->len == 0)
    return;
  const NkLibrary *library = libraries->pdata[0];
  if (!g_hash_table_contains(linking->uses, library))
    use_new(linking, library, library->names[0], site)->used = g_strdup(name);
}

/* What the project declares may be the library's all the same, with a header of the project's own: enough to be a use,
   and not to need it. */
static void take_class(Linking *linking, const char *name, gboolean needed, NkSite site) {
  const NkClass *klass = nk_program_class(linking->match->program, name);
  take_name(linking, NK_NAME_CLASS, name, needed && !(klass && klass->project), site);
}

/* Which library a function is in, its name does not tell for certain; of a class's, the class does. */
static void take_call(Linking *linking, const NkFunction *f, const NkFactEvent *event) {
  const NkFacts *facts = f->facts;
  const char *qualified = nk_facts_string(facts, event->qualified), *scope = strstr(qualified, "::");
  NkSite site = {f->file, event->line, event->column};
  if (nk_program_resolve(linking->match->program, facts, nk_facts_string(facts, event->usr)))
    return;
  take_class(linking, nk_facts_string(facts, event->receiver_class), FALSE, site);
  if (!scope) {
    take_name(linking, NK_NAME_FUNCTION, nk_event_name(f, event), FALSE, site);
    return;
  }
  g_autofree char *owner = g_strndup(qualified, (gsize)(scope - qualified));
  take_class(linking, owner, FALSE, site);
}

static void take_type(Linking *linking, const NkFacts *facts, guint32 type, NkSite site) {
  take_class(linking, nk_program_type_name(linking->match->program, nk_facts_string(facts, type)), FALSE, site);
}

static void take_function(Linking *linking, const NkFunction *f) {
  const NkFactFunction *fact = f->fact;
  NkSite site = {f->file, f->line, f->column};
  for (guint32 i = 0; i < fact->n_events; i++) {
    const NkFactEvent *event = &f->facts->events[fact->first_event + i];
    if (event->kind == NK_EVENT_CALL)
      take_call(linking, f, event);
    else if (event->kind == NK_EVENT_CAST)
      take_type(linking, f->facts, event->type, site);
    else if (event->kind == NK_EVENT_REFERENCE)
      take_name(linking, NK_NAME_FUNCTION, nk_event_name(f, event), FALSE, site);
  }
  for (guint32 i = 0; i < fact->n_parameters; i++)
    take_type(linking, f->facts, f->facts->parameters[fact->first_parameter + i].type, site);
  for (guint32 i = 0; i < fact->n_locals; i++)
    take_type(linking, f->facts, f->facts->locals[fact->first_local + i].type, site);
}

/* Whoever derives from a class needs its library, whether anything is called or not. */
static void take_definition(Linking *linking, const NkClass *klass) {
  NkSite site = nk_match_class_site(klass);
  for (guint i = 0; i < klass->bases->len; i++)
    take_class(linking, ((NkClass *)klass->bases->pdata[i])->name, TRUE, site);
  for (guint32 i = 0; klass->fact && i < klass->fact->n_fields; i++)
    take_type(linking, klass->facts, klass->facts->fields[klass->fact->first_field + i].type, site);
}

static void take_code(Linking *linking) {
  const NkProgram *program = linking->match->program;
  const GPtrArray *classes = nk_program_classes(program), *functions = nk_program_functions(program);
  for (guint i = 0; i < classes->len; i++)
    if (nk_match_owns_class(linking->match, classes->pdata[i]))
      take_definition(linking, classes->pdata[i]);
  for (guint i = 0; i < functions->len; i++)
    if (((NkFunction *)functions->pdata[i])->own)
      take_function(linking, functions->pdata[i]);
}

/* What code does not use can be said only where all of it was read. */
static gboolean is_complete(const NkProgram *program) {
  const GPtrArray *units = nk_program_units(program);
  for (guint i = 0; i < units->len; i++)
    if (((const NkFacts *)units->pdata[i])->status == NK_UNIT_FAILED)
      return FALSE;
  return units->len > 0;
}

static gint compare_uses(gconstpointer a, gconstpointer b) {
  return strcmp((*(NkLibraryUse *const *)a)->name, (*(NkLibraryUse *const *)b)->name);
}

void nk_match_libraries(NkMatch *match) {
  const NkBundle *bundle = match->project->bundles->pdata[match->bundle];
  if (!bundle->libraries || !bundle->libraries->len || !is_complete(match->program))
    return;
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) uses = g_hash_table_new(NULL, NULL);
  Linking linking = {match, bundle, seen, uses};
  for (guint i = 0; i < bundle->libraries->len; i++)
    take_linked(&linking, bundle->libraries->pdata[i]);
  take_code(&linking);
  g_ptr_array_sort(match->out->libraries, compare_uses);
}
