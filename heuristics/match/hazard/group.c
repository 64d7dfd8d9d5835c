/* What is told once for a name in a bundle, however often it is used: at its first place, with the others beside it.
   The identity is the name's, so that it stays where places move, come or go. */
#include "hazard.h"

#include <string.h>

typedef struct {
  NkSite site;
  const NkFunction *function; /* or NULL */
  const char *symbol;
} Place;

typedef struct {
  char *name, *value;
  GArray *places; /* Place */
} Group;

struct _NkHazardGroups {
  GPtrArray *groups;
  GHashTable *by_name;
};

static void group_free(gpointer data) {
  Group *group = data;
  g_free(group->name);
  g_free(group->value);
  g_array_unref(group->places);
  g_free(group);
}

NkHazardGroups *nk_hazard_groups_new(void) {
  NkHazardGroups *groups = g_new0(NkHazardGroups, 1);
  groups->groups = g_ptr_array_new_with_free_func(group_free);
  groups->by_name = g_hash_table_new(g_str_hash, g_str_equal);
  return groups;
}

void nk_hazard_groups_add(NkHazardGroups *groups, const NkSubjectText *text, const NkFunction *f) {
  Group *group = g_hash_table_lookup(groups->by_name, text->name);
  if (!group) {
    group = g_new0(Group, 1);
    *group = (Group){g_strdup(text->name), g_strdup(text->value), g_array_new(FALSE, FALSE, sizeof(Place))};
    g_ptr_array_add(groups->groups, group);
    g_hash_table_insert(groups->by_name, group->name, group);
  }
  Place place = {text->site, f, text->symbol};
  g_array_append_val(group->places, place);
}

static gint compare_places(gconstpointer a, gconstpointer b) {
  const NkSite *x = &((const Place *)a)->site, *y = &((const Place *)b)->site;
  int order = g_strcmp0(x->file, y->file);
  if (!order)
    order = (x->line > y->line) - (x->line < y->line);
  return order ? order : (x->column > y->column) - (x->column < y->column);
}

/* By place, each once: several rules may say the same of one call. */
static void order(GArray *places) {
  g_array_sort(places, compare_places);
  for (guint i = places->len; i-- > 1;)
    if (compare_places(&g_array_index(places, Place, i), &g_array_index(places, Place, i - 1)) == 0)
      g_array_remove_index(places, i);
}

static void relate(NkHazard *hazard, const GArray *places) {
  char *message = hazard->message;
  hazard->message = g_strdup_printf("%s (%u places)", message, places->len);
  g_free(message);
  for (guint i = 1; i < places->len; i++) {
    const Place *place = &g_array_index(places, Place, i);
    g_autofree char *text = g_strconcat("in ", place->symbol, NULL);
    nk_match_relate(hazard, place->site, text);
  }
}

static void tell(NkHazardRun *run, const Group *group) {
  order(group->places);
  const Place *first = &g_array_index(group->places, Place, 0);
  NkHazard *hazard = nk_hazard_add_text(
      run, &(NkSubjectText){.symbol = group->name, .name = group->name, .value = group->value, .site = first->site});
  hazard->path = first->function ? nk_reach_path(run->match->reach, first->function, -1) : NULL;
  hazard->alike = TRUE;
  if (group->places->len > 1)
    relate(hazard, group->places);
}

void nk_hazard_groups_tell(NkHazardGroups *groups, NkHazardRun *run) {
  for (guint i = 0; i < groups->groups->len; i++)
    tell(run, groups->groups->pdata[i]);
  g_ptr_array_unref(groups->groups);
  g_hash_table_unref(groups->by_name);
  g_free(groups);
}
