/* What is told once in a bundle, however often it is used: at its first place, with the others beside it. The identity
   is that of what is told once (an interface, or interfaces that one rule speaks of), so that it stays where places
   move, come or go. */
#include "hazard.h"

typedef struct {
  NkSite site;
  const NkFunction *function; /* or NULL */
  const char *symbol, *name;
} Place;

typedef struct {
  char *key, *value;
  GArray *places;    /* Place */
  GHashTable *names; /* interned, of the places */
} Group;

struct _NkHazardGroups {
  GPtrArray *groups;
  GHashTable *by_key;
};

static void group_free(gpointer data) {
  Group *group = data;
  g_free(group->key);
  g_free(group->value);
  g_hash_table_unref(group->names);
  g_array_unref(group->places);
  g_free(group);
}

NkHazardGroups *nk_hazard_groups_new(void) {
  NkHazardGroups *groups = g_new0(NkHazardGroups, 1);
  groups->groups = g_ptr_array_new_with_free_func(group_free);
  groups->by_key = g_hash_table_new(g_str_hash, g_str_equal);
  return groups;
}

static Group *group_of(NkHazardGroups *groups, const char *key, const char *value) {
  Group *group = g_hash_table_lookup(groups->by_key, key);
  if (group)
    return group;
  group = g_new0(Group, 1);
  group->key = g_strdup(key);
  group->value = g_strdup(value);
  group->places = g_array_new(FALSE, FALSE, sizeof(Place));
  group->names = g_hash_table_new(NULL, NULL);
  g_ptr_array_add(groups->groups, group);
  g_hash_table_insert(groups->by_key, group->key, group);
  return group;
}

void nk_hazard_groups_add(NkHazardGroups *groups, const char *key, const NkSubjectText *text, const NkFunction *f) {
  Group *group = group_of(groups, key, text->value);
  Place place = {text->site, f, text->symbol, g_intern_string(text->name)};
  g_hash_table_add(group->names, (gpointer)place.name);
  g_array_append_val(group->places, place);
}

static gint compare_places(gconstpointer a, gconstpointer b) {
  return nk_match_compare_sites(((const Place *)a)->site, ((const Place *)b)->site);
}

/* By place, each once: several rules may say the same of one call. */
static void order(GArray *places) {
  g_array_sort(places, compare_places);
  for (guint i = places->len; i-- > 1;)
    if (compare_places(&g_array_index(places, Place, i), &g_array_index(places, Place, i - 1)) == 0)
      g_array_remove_index(places, i);
}

static void relate(NkHazard *hazard, const Group *group) {
  char *message = hazard->message;
  hazard->message = g_strdup_printf("%s (%u places)", message, group->places->len);
  g_free(message);
  gboolean several = g_hash_table_size(group->names) > 1;
  for (guint i = 1; i < group->places->len; i++) {
    const Place *place = &g_array_index(group->places, Place, i);
    g_autofree char *text = g_strconcat(several ? place->name : "", several ? " " : "", "in ", place->symbol, NULL);
    nk_match_relate(hazard, place->site, text);
  }
}

/* "mbuf_len", or "mbuf_len (and 3 more of its kind)". Caller frees. */
static char *name_of(const Group *group) {
  const char *first = g_array_index(group->places, Place, 0).name;
  guint others = g_hash_table_size(group->names) - 1;
  return others ? g_strdup_printf("%s (and %u more of its kind)", first, others) : g_strdup(first);
}

static void tell(NkHazardRun *run, const Group *group) {
  order(group->places);
  const Place *first = &g_array_index(group->places, Place, 0);
  g_autofree char *name = name_of(group);
  NkHazard *hazard = nk_hazard_add_text(
      run, &(NkSubjectText){.symbol = group->key, .name = name, .value = group->value, .site = first->site});
  hazard->path = first->function ? nk_reach_path(run->match->reach, first->function, -1) : NULL;
  hazard->alike = TRUE;
  if (group->places->len > 1)
    relate(hazard, group);
}

void nk_hazard_groups_tell(NkHazardGroups *groups, NkHazardRun *run) {
  for (guint i = 0; i < groups->groups->len; i++)
    tell(run, groups->groups->pdata[i]);
  g_ptr_array_unref(groups->groups);
  g_hash_table_unref(groups->by_key);
  g_free(groups);
}
