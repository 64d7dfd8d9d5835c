/* Which source belongs to which bundle: the nearest property list above it of a kind that fits its side; else the lists
   that share the longest path with it; else a bundle made for sources without a list. */
#include "tree.h"

#include <string.h>

typedef struct {
  NkBundle *bundle;
  char *directory;
  guint depth; /* components of the directory */
} Place;

typedef struct {
  NkTree *tree;
  GArray *places;         /* Place, of the bundles with a list */
  GHashTable *made;       /* "kind directory" -> NkBundle made for sources without a list */
  GHashTable *neighbours; /* directory -> sides of its sources, bits 1 << NkSide */
  guint foreign;          /* sources left out */
} Assigner;

typedef gboolean (*Accept)(NkBundleKind kind);

static gboolean takes_kernel(NkBundleKind kind) {
  return kind == NK_BUNDLE_KEXT;
}

static gboolean takes_driverkit(NkBundleKind kind) {
  return kind == NK_BUNDLE_DEXT;
}

static gboolean takes_user(NkBundleKind kind) {
  return kind == NK_BUNDLE_APPLICATION || kind == NK_BUNDLE_SYSTEM_EXTENSION || kind == NK_BUNDLE_PROGRAM;
}

static gboolean takes_any(NkBundleKind kind) {
  return kind != NK_BUNDLE_CODELESS_KEXT;
}

static void place_clear(gpointer data) {
  g_free(((Place *)data)->directory);
}

/* The accepted bundles in the deepest directory above `directory`; all that tie. -1 depth: none. */
static int find_above(const Assigner *assigner, const char *directory, Accept accept, GPtrArray *found) {
  int best = -1;
  g_ptr_array_set_size(found, 0);
  for (guint i = 0; i < assigner->places->len; i++) {
    const Place *place = &g_array_index(assigner->places, Place, i);
    if (!accept(place->bundle->kind) || (int)place->depth < best || !nk_path_within(directory, place->directory))
      continue;
    if ((int)place->depth > best)
      g_ptr_array_set_size(found, 0);
    best = (int)place->depth;
    g_ptr_array_add(found, place->bundle);
  }
  return best;
}

/* The accepted bundles that share the most components with `directory`, at least `least`; all that tie. */
static void find_beside(const Assigner *assigner, const char *directory, Accept accept, guint least, GPtrArray *found) {
  guint best = least;
  g_ptr_array_set_size(found, 0);
  for (guint i = 0; i < assigner->places->len; i++) {
    const Place *place = &g_array_index(assigner->places, Place, i);
    guint common = nk_path_common(directory, place->directory);
    if (!accept(place->bundle->kind) || common < best)
      continue;
    if (common > best)
      g_ptr_array_set_size(found, 0);
    best = common;
    g_ptr_array_add(found, place->bundle);
  }
}

/* The folder of `base` in which a source lies; without any list, the whole scope is one. */
static char *group_directory(const Assigner *assigner, const char *base, const char *directory) {
  if (assigner->places->len == 0 || strcmp(base, directory) == 0)
    return g_strdup(base);
  const char *inner = directory + (*base ? strlen(base) + 1 : 0);
  gsize length = (gsize)(inner - directory) + strcspn(inner, "/");
  return g_strndup(directory, length);
}

static NkBundle *made_bundle(Assigner *assigner, NkBundleKind kind, const char *base, const char *directory) {
  static const char *const why[] = {[NK_BUNDLE_LIBRARY] = "kernel sources without a property list",
                                    [NK_BUNDLE_PROGRAM] = "user-space sources without a property list",
                                    [NK_BUNDLE_DEXT] = "DriverKit sources without a property list"};
  NkProject *project = assigner->tree->project;
  g_autofree char *group = kind == NK_BUNDLE_LIBRARY ? g_strdup(base) : group_directory(assigner, base, directory);
  g_autofree char *key = g_strdup_printf("%d %s", (int)kind, group);
  NkBundle *bundle = g_hash_table_lookup(assigner->made, key);
  if (bundle)
    return bundle;
  g_autofree char *name = g_path_get_basename(*group ? group : project->root);
  bundle = nk_bundle_new(name, group, kind, why[kind]);
  g_hash_table_insert(assigner->made, g_steal_pointer(&key), bundle);
  g_ptr_array_add(project->bundles, bundle);
  return bundle;
}

/* ---- one rule per side; each fills `found` ---- */
static void place_kernel(Assigner *assigner, const char *directory, GPtrArray *found) {
  if (find_above(assigner, directory, takes_kernel, found) >= 0)
    return;
  find_beside(assigner, directory, takes_kernel, 0, found);
  if (found->len == 0)
    g_ptr_array_add(found, made_bundle(assigner, NK_BUNDLE_LIBRARY, assigner->tree->scope, directory));
}

static void place_driverkit(Assigner *assigner, const char *directory, GPtrArray *found) {
  if (find_above(assigner, directory, takes_driverkit, found) >= 0)
    return;
  find_beside(assigner, directory, takes_driverkit, 0, found);
  if (found->len == 0)
    g_ptr_array_add(found, made_bundle(assigner, NK_BUNDLE_DEXT, assigner->tree->scope, directory));
}

static guint count_places(const Assigner *assigner, Accept accept) {
  guint count = 0;
  for (guint i = 0; i < assigner->places->len; i++)
    count += accept(g_array_index(assigner->places, Place, i).bundle->kind) ? 1 : 0;
  return count;
}

/* A program beside a kext's list is not the kext's. */
static void place_user(Assigner *assigner, const char *directory, GPtrArray *found) {
  const char *scope = assigner->tree->scope;
  g_autoptr(GPtrArray) any = g_ptr_array_new();
  int nearest = find_above(assigner, directory, takes_any, any);
  int user = find_above(assigner, directory, takes_user, found);
  if (user >= 0 && user >= nearest)
    return;
  if (nearest < 0) {
    gboolean sole = count_places(assigner, takes_user) == 1;
    find_beside(assigner, directory, takes_user, sole ? 0 : nk_path_length(scope) + 1, found);
    if (found->len)
      return;
  }
  g_ptr_array_set_size(found, 0);
  const NkBundle *above = nearest >= 0 ? any->pdata[0] : NULL;
  g_autofree char *base = above ? nk_bundle_directory(assigner->tree, above) : g_strdup(scope);
  g_ptr_array_add(found, made_bundle(assigner, NK_BUNDLE_PROGRAM, base, directory));
}

static guint neighbours(const Assigner *assigner, const char *directory) {
  return GPOINTER_TO_UINT(g_hash_table_lookup(assigner->neighbours, directory));
}

static void keep_kernel(GPtrArray *found) {
  gboolean any = FALSE;
  for (guint i = 0; i < found->len; i++)
    any = any || takes_kernel(((NkBundle *)found->pdata[i])->kind);
  for (guint i = found->len; any && i-- > 0;)
    if (!takes_kernel(((NkBundle *)found->pdata[i])->kind))
      g_ptr_array_remove_index(found, i);
}

/* A source that tells nothing goes with its neighbours, else with the nearest list. */
static NkSide place_neutral(Assigner *assigner, const char *directory, GPtrArray *found) {
  guint sides = neighbours(assigner, directory);
  NkSide as = NK_SIDE_NEUTRAL;
  if (sides & (1U << NK_SIDE_KERNEL))
    as = NK_SIDE_KERNEL;
  else if (sides & (1U << NK_SIDE_DRIVERKIT))
    as = NK_SIDE_DRIVERKIT;
  else if (sides & (1U << NK_SIDE_USER | 1U << NK_SIDE_LIBC))
    as = NK_SIDE_USER;
  if (as == NK_SIDE_NEUTRAL && find_above(assigner, directory, takes_any, found) >= 0) {
    keep_kernel(found);
    return NK_SIDE_NEUTRAL;
  }
  if (as != NK_SIDE_NEUTRAL)
    return as;
  return count_places(assigner, takes_kernel) ? NK_SIDE_KERNEL : NK_SIDE_USER;
}

static void assign_unit(Assigner *assigner, NkUnit *unit, guint index, NkSide side) {
  if (unit->unbuilt)
    return;
  for (guint i = 0; i < unit->bundles->len; i++)
    g_array_append_val(((NkBundle *)unit->bundles->pdata[i])->units, index);
  if (unit->bundles->len)
    return;
  g_autofree char *directory = nk_path_parent(unit->file);
  g_autoptr(GPtrArray) found = g_ptr_array_new();
  unit->kernel = side == NK_SIDE_KERNEL;
  if (side == NK_SIDE_NEUTRAL || side == NK_SIDE_LIBC || side == NK_SIDE_FOREIGN)
    side = place_neutral(assigner, directory, found);
  if (side == NK_SIDE_KERNEL)
    place_kernel(assigner, directory, found);
  else if (side == NK_SIDE_DRIVERKIT)
    place_driverkit(assigner, directory, found);
  else if (side == NK_SIDE_USER)
    place_user(assigner, directory, found);
  for (guint i = 0; i < found->len; i++) {
    NkBundle *bundle = found->pdata[i];
    g_array_append_val(bundle->units, index);
    unit->kernel = unit->kernel || nk_bundle_kind_is_kernel(bundle->kind);
  }
}

/* ---- kexts without code ---- */
static gboolean personality_is_foreign(const NkBundle *bundle, const NkPersonality *personality, GHashTable *classes) {
  g_autofree char *path = g_strdup_printf("IOKitPersonalities/%s/CFBundleIdentifier", personality->name);
  const char *owner = nk_bundle_property(bundle, path);
  if (owner && g_str_has_prefix(owner, "com.apple."))
    return TRUE;
  return personality->io_class && !strpbrk(personality->io_class, "$@") &&
         !g_hash_table_contains(classes, personality->io_class);
}

/* No executable, and all its personalities name classes that the project does not define. */
static gboolean is_codeless(const NkBundle *bundle, GHashTable *classes) {
  if (bundle->kind != NK_BUNDLE_KEXT || bundle->target || nk_bundle_property(bundle, "CFBundleExecutable") ||
      bundle->personalities->len == 0)
    return FALSE;
  for (guint i = 0; i < bundle->personalities->len; i++)
    if (!personality_is_foreign(bundle, bundle->personalities->pdata[i], classes))
      return FALSE;
  return TRUE;
}

static void find_codeless(NkTree *tree) {
  g_autoptr(GHashTable) classes = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < tree->files->len; i++) {
    const NkTreeFile *file = tree->files->pdata[i];
    for (guint n = 0; file->scan && n < file->scan->classes->len; n++)
      g_hash_table_add(classes, file->scan->classes->pdata[n]);
  }
  for (guint i = 0; i < tree->project->bundles->len; i++) {
    NkBundle *bundle = tree->project->bundles->pdata[i];
    if (is_codeless(bundle, classes))
      bundle->kind = NK_BUNDLE_CODELESS_KEXT;
  }
}

/* ---- all units ---- */
static GArray *tell_sides(Assigner *assigner) {
  NkProject *project = assigner->tree->project;
  GArray *sides = g_array_sized_new(FALSE, FALSE, sizeof(NkSide), project->units->len);
  for (guint i = 0; i < project->units->len; i++) {
    const NkUnit *unit = project->units->pdata[i];
    NkSide side = nk_tree_side(assigner->tree, nk_tree_file(assigner->tree, unit->file));
    project->has_kernel_source = project->has_kernel_source || side == NK_SIDE_KERNEL;
    g_array_append_val(sides, side);
    char *directory = nk_path_parent(unit->file);
    guint seen = neighbours(assigner, directory) | 1U << side;
    g_hash_table_replace(assigner->neighbours, directory, GUINT_TO_POINTER(seen));
  }
  return sides;
}

/* Sources of other systems are no units, unless a build description names them. */
static void drop_foreign(Assigner *assigner, GArray *sides) {
  NkProject *project = assigner->tree->project;
  for (guint i = project->units->len; i-- > 0;) {
    const NkUnit *unit = project->units->pdata[i];
    if (unit->exact || g_array_index(sides, NkSide, i) != NK_SIDE_FOREIGN)
      continue;
    g_ptr_array_remove_index(project->units, i);
    g_array_remove_index(sides, i);
    assigner->foreign++;
  }
}

static void init_places(Assigner *assigner) {
  NkProject *project = assigner->tree->project;
  for (guint i = 0; i < project->bundles->len; i++) {
    NkBundle *bundle = project->bundles->pdata[i];
    if (bundle->target)
      continue; /* knows its sources */
    Place place = {bundle, nk_bundle_directory(assigner->tree, bundle), 0};
    place.depth = nk_path_length(place.directory);
    g_array_append_val(assigner->places, place);
  }
}

void nk_bundles_assign(NkTree *tree) {
  Assigner assigner = {.tree = tree,
                       .places = g_array_new(FALSE, FALSE, sizeof(Place)),
                       .made = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
                       .neighbours = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL)};
  g_array_set_clear_func(assigner.places, place_clear);
  g_autoptr(GArray) sides = tell_sides(&assigner);
  find_codeless(tree);
  drop_foreign(&assigner, sides);
  init_places(&assigner);
  for (guint i = 0; i < tree->project->units->len; i++)
    assign_unit(&assigner, tree->project->units->pdata[i], i, g_array_index(sides, NkSide, i));
  if (assigner.foreign)
    nk_project_say(tree->project, "note", NULL, 0, "%u sources of other systems are left out", assigner.foreign);
  g_array_unref(assigner.places);
  g_hash_table_unref(assigner.made);
  g_hash_table_unref(assigner.neighbours);
}
