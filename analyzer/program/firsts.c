/* Which unit is the first of its bundle to say something, so that the others need not keep it.
 *
 * A program looks at its bundles' units in their order, and takes a header's function, a class and the values of a
 * variable from the first that has them. Units come in any order: what a unit before this one is known to have is left
 * out of this one. That leaves every first in place, and most others out; the rest goes when all units are there. */
#include "program_private.h"

typedef enum { KIND_FUNCTION, KIND_VARIABLE, KIND_CLASS } Kind;

/* Something that units may have in common. */
typedef struct {
  Kind kind;
  NkKey key; /* texts live as long as the table */
} Thing;

/* A unit's place in a list of units that programs look through. */
typedef struct {
  guint list, at;
} Place;

/* The best that is known in a list. */
typedef struct {
  guint at;   /* place + 1; 0: nobody has it */
  guint rank; /* of classes: what tells less does not stand for it */
} First;

struct _NkFirsts {
  guint n_lists;
  GPtrArray *places;  /* by unit: GArray of Place */
  GHashTable *things; /* Thing -> First for each list */
  GStringChunk *chunk;
  NkTexts *texts;
  gsize whole, bytes; /* of facts: how many stay whole; of those so far, about */
  guint late;         /* how often a first came after one that it is before */
};

static guint thing_hash(gconstpointer data) {
  const Thing *thing = data;
  return nk_key_hash(&thing->key) * 3 + thing->kind;
}

static gboolean thing_equal(gconstpointer a, gconstpointer b) {
  const Thing *one = a, *other = b;
  return one->kind == other->kind && nk_key_equal(&one->key, &other->key);
}

/* ---- the lists ---- */
static void add_units(NkFirsts *firsts, const GArray *units, guint *at) {
  for (guint i = 0; units && i < units->len; i++, (*at)++) {
    guint unit = g_array_index(units, guint, i);
    Place place = {firsts->n_lists, *at};
    if (unit < firsts->places->len)
      g_array_append_val((GArray *)firsts->places->pdata[unit], place);
  }
}

/* As nk_program_new and nk_program_new_unbuilt go through a bundle's units. */
static void add_bundle(NkFirsts *firsts, const NkBundle *bundle) {
  guint at = 0;
  add_units(firsts, bundle->units, &at);
  firsts->n_lists++;
  if (!bundle->unbuilt || bundle->unbuilt->len == 0)
    return;
  at = 0;
  add_units(firsts, bundle->unbuilt, &at);
  add_units(firsts, bundle->units, &at);
  firsts->n_lists++;
}

NkFirsts *nk_firsts_new(const NkProject *project, gsize whole) {
  NkFirsts *firsts = g_new0(NkFirsts, 1);
  firsts->whole = whole;
  firsts->places = g_ptr_array_new_with_free_func((GDestroyNotify)g_array_unref);
  for (guint i = 0; i < project->units->len; i++)
    g_ptr_array_add(firsts->places, g_array_new(FALSE, FALSE, sizeof(Place)));
  for (guint i = 0; i < project->bundles->len; i++)
    add_bundle(firsts, project->bundles->pdata[i]);
  firsts->things = g_hash_table_new_full(thing_hash, thing_equal, g_free, g_free);
  firsts->chunk = g_string_chunk_new(1 << 14);
  firsts->texts = nk_texts_new();
  return firsts;
}

void nk_firsts_free(NkFirsts *firsts) {
  if (!firsts)
    return;
  g_hash_table_unref(firsts->things);
  g_ptr_array_unref(firsts->places);
  g_string_chunk_free(firsts->chunk);
  nk_texts_unref(firsts->texts);
  g_free(firsts);
}

/* ---- what is known of a thing ---- */
static First *find(NkFirsts *firsts, const Thing *thing) {
  First *known = g_hash_table_lookup(firsts->things, thing);
  if (known)
    return known;
  Thing *copy = g_memdup2(thing, sizeof *thing);
  copy->key.usr = g_string_chunk_insert(firsts->chunk, thing->key.usr);
  if (thing->key.file)
    copy->key.file = g_string_chunk_insert(firsts->chunk, thing->key.file);
  known = g_new0(First, firsts->n_lists);
  g_hash_table_insert(firsts->things, copy, known);
  return known;
}

/* In each list that the unit is in, a unit before it has the thing. */
static gboolean is_before(const First *known, const GArray *places, guint rank) {
  for (guint i = 0; i < places->len; i++) {
    const Place *place = &g_array_index(places, Place, i);
    const First *first = &known[place->list];
    if (first->at == 0 || first->at > place->at || first->rank < rank)
      return FALSE;
  }
  return places->len > 0;
}

static void note(NkFirsts *firsts, First *known, const GArray *places, guint rank) {
  for (guint i = 0; i < places->len; i++) {
    const Place *place = &g_array_index(places, Place, i);
    First *first = &known[place->list];
    gboolean before = first->at > place->at + 1;
    if (first->at > 0 && rank <= first->rank && !(rank == first->rank && before))
      continue;
    firsts->late += before ? 1 : 0;
    *first = (First){place->at + 1, rank};
  }
}

/* Notes that the unit has it; FALSE when nobody will look at it here. */
static gboolean is_wanted(NkFirsts *firsts, const GArray *places, Thing thing, guint rank, gboolean has) {
  First *known = find(firsts, &thing);
  gboolean wanted = !is_before(known, places, rank);
  if (has)
    note(firsts, known, places, rank);
  return wanted;
}

/* ---- the things of a unit ---- */
/* What is not of a header may have its like in another source; then both stay. */
static void choose_bodies(NkFirsts *firsts, const GArray *places, const NkFacts *facts, gboolean *kept) {
  for (gsize i = 0; i < facts->n_functions; i++) {
    const NkFactFunction *fact = &facts->functions[i];
    gboolean header = (fact->flags & NK_FUNCTION_HEADER) != 0;
    kept[i] = !header || is_wanted(firsts, places, (Thing){KIND_FUNCTION, nk_function_key(facts, fact)}, 0, TRUE);
  }
}

/* A definition with values beats all that come after it. */
static void choose_initialisers(NkFirsts *firsts, const GArray *places, const NkFacts *facts, gboolean *kept) {
  for (gsize i = 0; i < facts->n_variables; i++) {
    const NkFactVariable *fact = &facts->variables[i];
    Thing thing = {KIND_VARIABLE, nk_variable_key(facts, fact)};
    gboolean final = fact->n_initialisers > 0 && !(fact->flags & NK_VARIABLE_EXTERN);
    kept[i] = is_wanted(firsts, places, thing, 0, final);
  }
}

/* The bases of the project's classes say what links what, in whichever unit they stand. */
static void choose_classes(NkFirsts *firsts, const GArray *places, const NkFacts *facts, gboolean *kept) {
  for (gsize i = 0; i < facts->n_classes; i++) {
    const NkFactClass *fact = &facts->classes[i];
    Thing thing = {KIND_CLASS, {.usr = facts->strings[fact->qualified]}};
    gboolean derives = fact->origin == NK_ORIGIN_PROJECT && fact->n_bases > 0;
    kept[i] = is_wanted(firsts, places, thing, nk_class_rank(fact), TRUE) || derives;
  }
}

static NkFactsKept choose(NkFirsts *firsts, guint unit, const NkFacts *facts) {
  const GArray *places = firsts->places->pdata[unit];
  NkFactsKept kept = {g_new(gboolean, facts->n_functions), g_new(gboolean, facts->n_variables),
                      g_new(gboolean, facts->n_classes)};
  choose_bodies(firsts, places, facts, kept.bodies);
  choose_initialisers(firsts, places, facts, kept.initialisers);
  choose_classes(firsts, places, facts, kept.classes);
  return kept;
}

static void kept_clear(NkFactsKept *kept) {
  g_free(kept->bodies);
  g_free(kept->initialisers);
  g_free(kept->classes);
}

/* Of the tables that are most of it. */
static gsize bytes_of(const NkFacts *facts) {
  return facts->n_events * sizeof *facts->events + facts->n_operands * sizeof *facts->operands +
         facts->n_statements * sizeof *facts->statements;
}

NkFacts *nk_firsts_keep(guint unit, NkFacts *facts, gpointer data) {
  NkFirsts *firsts = data;
  firsts->bytes += bytes_of(facts);
  if (firsts->bytes < firsts->whole)
    return facts;
  NkFactsKept kept = choose(firsts, unit, facts);
  NkFacts *left = nk_facts_trim(facts, &kept, firsts->texts);
  kept_clear(&kept);
  return left;
}

/* ---- once all units are there ---- */
/* A copy pays where it is without much of what there is: events, values and fields are most of it. */
static gboolean is_worthwhile(const NkFacts *facts, const NkFactsKept *kept) {
  enum { SHARE = 8 };
  gsize less = 0;
  for (gsize i = 0; i < facts->n_functions; i++)
    less += kept->bodies[i] ? 0 : facts->functions[i].n_events;
  for (gsize i = 0; i < facts->n_variables; i++)
    less += kept->initialisers[i] ? 0 : facts->variables[i].n_initialisers;
  for (gsize i = 0; i < facts->n_classes; i++)
    less += kept->classes[i] ? 0 : facts->classes[i].n_fields;
  return less > 0 && less * SHARE >= facts->n_events + facts->n_initialisers + facts->n_fields;
}

/* Units that came nearly in their order left out nearly all. */
static gboolean is_in_order(const NkFirsts *firsts) {
  enum { SHARE = 4 };
  return firsts->late < g_hash_table_size(firsts->things) / SHARE + 1;
}

void nk_firsts_settle(NkFirsts *firsts, GPtrArray *facts) {
  for (guint i = 0; !is_in_order(firsts) && i < facts->len; i++) {
    NkFacts *unit = facts->pdata[i];
    if (!unit || unit->status == NK_UNIT_FAILED)
      continue;
    NkFactsKept kept = choose(firsts, i, unit);
    if (is_worthwhile(unit, &kept))
      facts->pdata[i] = nk_facts_trim(unit, &kept, firsts->texts);
    kept_clear(&kept);
  }
}
