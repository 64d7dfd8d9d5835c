/* bundles as text: what runs in the kernel first, on one screen; -v adds every source with its flags. */
#include "analyzer/cli/cli.h"
#include "analyzer/report/text_layout.h"

#include <string.h>

enum {
  WIDTH = 80,
  NAME_COLUMNS = 24,
  MAX_DETAILED = 3, /* drivers; where there are more, each says only what it is, why, and its sources */
  MAX_DRIVERS = 8,  /* where there are more still, a line each */
  MAX_ROWS = 16,
  MAX_OTHERS = 6,
  MAX_NAMES = 4,
};

typedef struct {
  const NkProject *project;
  gboolean verbose, detailed;
  NkLayout layout;
} Screen;

static const char *plural(guint n) {
  return n == 1 ? "" : "s";
}

/* "    label    text"; nothing where there is no text. */
static void write_line(Screen *screen, const char *label, const char *text) {
  g_autofree char *lead = g_strdup_printf("    %-8s ", label);
  if (text && *text)
    nk_layout_wrapped(&screen->layout, lead, text);
}

/* "a, b, c and 12 more". Caller frees. */
static char *list_of(const Screen *screen, const GPtrArray *texts) {
  guint shown = screen->verbose || texts->len <= MAX_NAMES + 1 ? texts->len : MAX_NAMES;
  GString *line = g_string_new(NULL);
  for (guint i = 0; i < shown; i++)
    g_string_append_printf(line, "%s%s", i ? ", " : "", (const char *)g_ptr_array_index(texts, i));
  if (shown < texts->len)
    g_string_append_printf(line, " and %u more", texts->len - shown);
  return g_string_free(line, FALSE);
}

static void write_list(Screen *screen, const char *label, const GPtrArray *texts) {
  g_autofree char *text = list_of(screen, texts);
  write_line(screen, label, text);
}

/* ---- sources ---- */
static const NkUnit *unit_at(const NkProject *project, const NkBundle *bundle, guint i) {
  return g_ptr_array_index(project->units, g_array_index(bundle->units, guint, i));
}

/* Few by name, many by directory: units are sorted by path, so that those of one directory follow each other. */
static GPtrArray *places_of(const Screen *screen, const NkBundle *bundle) {
  GPtrArray *places = g_ptr_array_new_with_free_func(g_free);
  g_autofree char *directory = NULL;
  guint count = 0;
  for (guint i = 0; i <= bundle->units->len; i++) {
    const NkUnit *unit = i < bundle->units->len ? unit_at(screen->project, bundle, i) : NULL;
    g_autofree char *file = unit ? nk_project_display(screen->project, unit->file) : NULL;
    if (unit && screen->detailed && bundle->units->len <= MAX_NAMES) {
      g_ptr_array_add(places, g_steal_pointer(&file));
      continue;
    }
    g_autofree char *here = file ? g_path_get_dirname(file) : NULL;
    if (count && g_strcmp0(here, directory) != 0) {
      g_ptr_array_add(places, g_strdup_printf("%s (%u)", directory, count));
      count = 0;
    }
    g_free(directory);
    directory = g_steal_pointer(&here);
    count++;
  }
  return places;
}

static void list_units(Screen *screen, const NkBundle *bundle) {
  for (guint i = 0; i < bundle->units->len; i++) {
    const NkUnit *unit = unit_at(screen->project, bundle, i);
    g_autofree char *file = nk_project_display(screen->project, unit->file);
    g_autofree char *flags = g_strjoinv(" ", unit->flags);
    g_string_append_printf(screen->layout.out, "      %s%s  %s\n", file, unit->kernel ? "" : "  (not kernel code)",
                           flags);
  }
}

static const char *origin_of(const Screen *screen, const NkBundle *bundle) {
  const char *origin = screen->project->origin;
  if (bundle->target)
    return "Xcode project";
  return strcmp(origin, "Xcode project") == 0 ? "tree" : origin; /* no project has this bundle */
}

static void write_sources(Screen *screen, const NkBundle *bundle) {
  g_autoptr(GPtrArray) places = places_of(screen, bundle);
  g_autofree char *list = list_of(screen, places);
  g_autofree char *text = g_strdup_printf("%u, flags from %s%s%s", bundle->units->len, origin_of(screen, bundle),
                                          screen->verbose || places->len == 0 ? "" : ": ", screen->verbose ? "" : list);
  write_line(screen, "sources", text);
  if (screen->verbose)
    list_units(screen, bundle);
  write_list(screen, "missing", bundle->missing);
}

/* ---- bundles ---- */
/* One text for each provider: "IOPCIDevice by One and Two". */
static GPtrArray *bindings_of(const NkBundle *bundle) {
  GPtrArray *texts = g_ptr_array_new_with_free_func(g_free);
  g_autoptr(GHashTable) drivers =
      g_hash_table_new_full(g_str_hash, g_str_equal, NULL, NULL); /* provider -> index + 1 */
  for (guint i = 0; i < bundle->personalities->len; i++) {
    const NkPersonality *one = g_ptr_array_index(bundle->personalities, i);
    const char *driver = one->user_class ? one->user_class : one->io_class ? one->io_class : "no class";
    const char *provider = one->provider_class ? one->provider_class : "any provider";
    guint at = GPOINTER_TO_UINT(g_hash_table_lookup(drivers, provider));
    if (!at) {
      g_ptr_array_add(texts, g_strdup_printf("%s by %s", provider, driver));
      g_hash_table_insert(drivers, (gpointer)provider, GUINT_TO_POINTER(texts->len));
    } else if (!strstr(texts->pdata[at - 1], driver)) {
      g_autofree char *before = texts->pdata[at - 1];
      texts->pdata[at - 1] = g_strdup_printf("%s and %s", before, driver);
    }
  }
  return texts;
}

static void write_details(Screen *screen, const NkBundle *bundle) {
  g_autofree char *path = nk_project_display(screen->project, bundle->path);
  g_autofree char *list = g_strdup_printf("%s, %s", path, bundle->identifier ? bundle->identifier : "no identifier");
  g_autofree char *start = bundle->module_start ? g_strdup_printf("%s, stops with %s", bundle->module_start,
                                                                  bundle->module_stop ? bundle->module_stop : "nothing")
                                                : NULL;
  g_autoptr(GPtrArray) bindings = bindings_of(bundle);
  write_line(screen, "at", list);
  write_list(screen, "binds", bindings);
  write_line(screen, "starts", start);
  write_list(screen, "links", bundle->libraries);
  write_list(screen, "entitled", bundle->entitlements);
}

static void write_bundle(Screen *screen, const NkBundle *bundle) {
  const char *role = nk_bundle_role(bundle);
  g_autofree char *linked = list_of(screen, bundle->linked_by);
  g_autofree char *title = g_strdup_printf("%s: %s%s%s%s%s%s%s", bundle->name, nk_bundle_kind_name(bundle->kind),
                                           role ? ", " : "", role ? role : "", bundle->host ? " of " : "",
                                           bundle->host ? bundle->host : "", *linked ? ", linked by " : "", linked);
  nk_layout_wrapped(&screen->layout, "  ", title);
  write_line(screen, "why", bundle->why);
  if (screen->verbose || screen->detailed)
    write_details(screen, bundle);
  write_sources(screen, bundle);
}

static void write_row(Screen *screen, const NkBundle *bundle) {
  g_autofree char *lead = g_strdup_printf("  %-*s ", NAME_COLUMNS, bundle->name);
  g_autofree char *text = g_strdup_printf("%s, %u source%s; %s", nk_bundle_kind_name(bundle->kind), bundle->units->len,
                                          plural(bundle->units->len), bundle->why);
  nk_layout_wrapped(&screen->layout, lead, text);
}

/* What a driver's maker looks for comes first. */
typedef enum { RANK_KERNEL, RANK_OUTSIDE, RANK_CODELESS, RANK_USER } Rank;

static Rank rank_of(const NkBundle *bundle) {
  if (bundle->kind == NK_BUNDLE_CODELESS_KEXT)
    return RANK_CODELESS;
  if (nk_bundle_kind_is_kernel(bundle->kind))
    return RANK_KERNEL;
  return bundle->kind == NK_BUNDLE_DEXT || bundle->kind == NK_BUNDLE_SYSTEM_EXTENSION ? RANK_OUTSIDE : RANK_USER;
}

/* The bundles of these ranks, in their order; caller unrefs. */
static GPtrArray *bundles_of(const NkProject *project, Rank first, Rank last) {
  GPtrArray *chosen = g_ptr_array_new();
  for (Rank rank = first; rank <= last; rank++)
    for (guint i = 0; i < project->bundles->len; i++)
      if (rank_of(g_ptr_array_index(project->bundles, i)) == rank)
        g_ptr_array_add(chosen, g_ptr_array_index(project->bundles, i));
  return chosen;
}

static void write_bundles(Screen *screen, const char *title, const GPtrArray *bundles, gboolean rows, guint most) {
  if (bundles->len == 0)
    return;
  guint shown = screen->verbose ? bundles->len : MIN(bundles->len, most);
  g_string_append_printf(screen->layout.out, "%s%u bundle%s %s\n", screen->layout.out->len ? "\n" : "", bundles->len,
                         plural(bundles->len), title);
  for (guint i = 0; i < shown; i++)
    if (rows && !screen->verbose)
      write_row(screen, g_ptr_array_index(bundles, i));
    else
      write_bundle(screen, g_ptr_array_index(bundles, i));
  if (shown < bundles->len)
    g_string_append_printf(screen->layout.out, "  and %u more; -v lists them\n", bundles->len - shown);
}

/* ---- the rest ---- */
static void write_unbuilt(Screen *screen) {
  const NkProject *project = screen->project;
  g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < project->unbuilt->len; i++)
    g_ptr_array_add(files, nk_project_display(project, g_ptr_array_index(project->unbuilt, i)));
  if (files->len == 0)
    return;
  g_string_append_printf(screen->layout.out, "\nunbuilt: %u source%s in no target\n", files->len, plural(files->len));
  g_autofree char *list = list_of(screen, files);
  nk_layout_wrapped(&screen->layout, "  ", list);
}

/* Each name once, with its first place. */
static void write_openings(Screen *screen) {
  const NkProject *project = screen->project;
  g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; project->openings && i < project->openings->len; i++) {
    const NkOpening *opening = g_ptr_array_index(project->openings, i);
    if (!g_hash_table_add(seen, opening->name) || (!screen->verbose && g_hash_table_size(seen) > MAX_NAMES))
      continue;
    if (g_hash_table_size(seen) == 1)
      g_string_append(screen->layout.out, "\nopened from user space\n");
    g_autofree char *file = nk_project_display(project, opening->file);
    g_autofree char *text = g_strdup_printf("%s %s (%s:%u)", opening->kind, opening->name, file, opening->line);
    nk_layout_wrapped(&screen->layout, "  ", text);
  }
  guint all = g_hash_table_size(seen);
  if (all > MAX_NAMES && !screen->verbose)
    g_string_append_printf(screen->layout.out, "  and %u more\n", all - MAX_NAMES);
}

void nk_bundles_text(const NkProject *project, gboolean verbose, GString *out) {
  g_autoptr(GPtrArray) drivers = bundles_of(project, RANK_KERNEL, RANK_CODELESS);
  g_autoptr(GPtrArray) others = bundles_of(project, RANK_USER, RANK_USER);
  Screen screen = {project, verbose, drivers->len <= MAX_DETAILED, {out, WIDTH, FALSE}};
  if (project->bundles->len == 0)
    g_string_append(out, "no bundle and no source of a driver here\n");
  write_bundles(&screen, "in the kernel or in its place", drivers, drivers->len > MAX_DRIVERS, MAX_ROWS);
  write_bundles(&screen, "in user space", others, TRUE, MAX_OTHERS);
  write_unbuilt(&screen);
  write_openings(&screen);
}
