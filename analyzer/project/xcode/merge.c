/* Targets that share a source often differ in macros that the source never sees. Such macros cannot change its parse,
   so without them the source is one unit instead of many. */
#include "xcode.h"

#include <string.h>

enum { MAX_MACROS = 64 }; /* of which it is looked whether they are seen; any more always count as seen */

typedef guint64 Macros; /* a set of them */

typedef struct {
  NkXcode *xcode;
  GHashTable *numbers; /* name -> number + 1 */
  GHashTable *files;   /* NkTreeFile -> Macros *: what its text mentions */
  GHashTable *sdk;     /* char *: family of headers, "IOKit/pci/" or "" -> Macros * */
} Merger;

/* ---- what a text mentions ---- */
static Macros number_of(const Merger *merger, const char *name, gsize length) {
  char buffer[128];
  if (length >= sizeof buffer)
    return 0;
  memcpy(buffer, name, length);
  buffer[length] = '\0';
  guint number = GPOINTER_TO_UINT(g_hash_table_lookup(merger->numbers, buffer));
  return number ? (Macros)1 << (number - 1) : 0;
}

static gboolean is_word(char c) {
  return g_ascii_isalnum(c) || c == '_';
}

/* Comments and strings count too: to see too much costs time, to see too little would be wrong. */
static Macros mentioned(const Merger *merger, const char *text, gsize length) {
  Macros found = 0;
  for (gsize i = 0; i < length;) {
    gsize start = i;
    while (i < length && is_word(text[i]))
      i++;
    if (i > start)
      found |= number_of(merger, text + start, i - start);
    else
      i++;
  }
  return found;
}

static Macros of_file(Merger *merger, NkTreeFile *file) {
  Macros *known = g_hash_table_lookup(merger->files, file);
  if (known)
    return *known;
  gsize length;
  g_autofree char *text = nk_tree_read(merger->xcode->tree->project, file->path, &length);
  known = g_new0(Macros, 1);
  *known = text ? mentioned(merger, text, length) : 0;
  g_hash_table_insert(merger->files, file, known);
  return *known;
}

/* ---- what the kernel's headers mention, by family ---- */
/* "IOKit/pci/IOPCIDevice.h" is of the family "IOKit/pci/"; what lies elsewhere can reach every source. */
static char *family_of(const char *name) {
  const char *inner = g_str_has_prefix(name, "IOKit/") ? strchr(name + strlen("IOKit/"), '/') : NULL;
  return inner ? g_strndup(name, (gsize)(inner + 1 - name)) : g_strdup("");
}

static void scan_header(Merger *merger, const char *absolute, const char *name) {
  g_autoptr(GMappedFile) mapped = g_mapped_file_new(absolute, FALSE, NULL);
  const char *text = mapped ? g_mapped_file_get_contents(mapped) : NULL;
  Macros found = text ? mentioned(merger, text, g_mapped_file_get_length(mapped)) : 0;
  if (!found)
    return;
  char *family = family_of(name);
  Macros *old = g_hash_table_lookup(merger->sdk, family), *all = g_new(Macros, 1);
  *all = found | (old ? *old : 0);
  g_hash_table_replace(merger->sdk, family, all);
}

static void scan_headers(Merger *merger, const char *absolute, const char *name, guint depth) {
  enum { MAX_DEPTH = 16 };
  g_autoptr(GDir) directory = depth < MAX_DEPTH ? g_dir_open(absolute, 0, NULL) : NULL;
  for (const char *entry; directory && (entry = g_dir_read_name(directory));) {
    g_autofree char *inner = g_build_filename(absolute, entry, NULL);
    g_autofree char *shown = nk_path_join(name, entry);
    if (g_file_test(inner, G_FILE_TEST_IS_SYMLINK))
      continue;
    if (g_file_test(inner, G_FILE_TEST_IS_DIR))
      scan_headers(merger, inner, shown, depth + 1);
    else
      scan_header(merger, inner, shown);
  }
}

static void scan_sdks(Merger *merger) {
  g_autofree char *builtin = g_build_filename(nk_data_dir(), "sdk", NULL);
  const char *vendored = merger->xcode->tree->project->sdk_dir, *given = merger->xcode->options->sdk;
  g_autofree char *inner = given ? g_build_filename(given, "Headers", NULL) : NULL;
  gboolean wrapped = inner && g_file_test(inner, G_FILE_TEST_IS_DIR);
  const char *const directories[] = {builtin, vendored, wrapped ? inner : given};
  for (gsize i = 0; i < G_N_ELEMENTS(directories); i++)
    if (directories[i])
      scan_headers(merger, directories[i], "", 0);
}

/* ---- what a source sees ---- */
static Macros of_namesakes(Merger *merger, const NkTreeFile *file) {
  const GPtrArray *same = g_hash_table_lookup(merger->xcode->tree->by_name, file->name);
  Macros found = 0;
  for (guint i = 0; same && i < same->len; i++)
    found |= of_file(merger, same->pdata[i]);
  return found;
}

static Macros of_sdk(const Merger *merger, const GArray *includes) {
  const Macros *everywhere = g_hash_table_lookup(merger->sdk, "");
  Macros found = everywhere ? *everywhere : 0;
  for (guint i = 0; i < includes->len; i++) {
    g_autofree char *family = family_of(g_array_index(includes, NkInclude, i).name);
    const Macros *own = g_hash_table_lookup(merger->sdk, family);
    found |= own ? *own : 0;
  }
  return found;
}

/* The search paths decide which of several files of one name is included, so all of them count. */
static Macros seen_by(Merger *merger, NkTreeFile *from, gboolean cxx) {
  NkClosure closure;
  Macros seen = 0;
  nk_closure_read(&closure, merger->xcode->tree, from, "", cxx);
  for (guint i = 0; i < closure.files->len; i++) {
    NkTreeFile *file = closure.files->pdata[i];
    seen |= of_file(merger, file) | of_namesakes(merger, file) |
            of_sdk(merger, nk_tree_scan(merger->xcode->tree, file)->includes);
  }
  nk_closure_clear(&closure);
  return seen;
}

static Macros seen_by_unit(Merger *merger, const NkUnit *unit) {
  NkTree *tree = merger->xcode->tree;
  gboolean cxx = unit->language == NK_LANGUAGE_CXX || unit->language == NK_LANGUAGE_OBJCXX;
  Macros seen = seen_by(merger, nk_tree_file(tree, unit->file), cxx);
  for (char **flag = unit->flags; *flag; flag++) {
    const char *value = g_str_has_prefix(*flag, "-D") ? strchr(*flag, '=') : NULL;
    if (value)
      seen |= mentioned(merger, value, strlen(value));
    NkTreeFile *forced = strcmp(*flag, "-include") == 0 && flag[1] ? nk_tree_file(tree, flag[1]) : NULL;
    if (forced)
      seen |= seen_by(merger, forced, cxx);
  }
  return seen;
}

/* ---- units ---- */
static gsize name_length(const char *flag) {
  return g_str_has_prefix(flag, "-D") || g_str_has_prefix(flag, "-U") ? strcspn(flag + 2, "=(") : 0;
}

static void drop_unseen(const Merger *merger, NkUnit *unit, Macros seen) {
  char **kept = unit->flags;
  for (char **flag = unit->flags; *flag; flag++) {
    Macros one = name_length(*flag) ? number_of(merger, *flag + 2, name_length(*flag)) : 0;
    if (one && !(one & seen))
      g_free(*flag);
    else
      *kept++ = *flag;
  }
  *kept = NULL;
}

static gboolean are_equal(const NkUnit *a, const NkUnit *b) {
  return a->language == b->language && g_strv_equal((const char *const *)a->flags, (const char *const *)b->flags);
}

/* The first of equal units takes the bundles of the others, which are left without any. */
static void merge_group(Merger *merger, const GPtrArray *group) {
  Macros seen = 0;
  for (guint i = 0; i < group->len; i++)
    seen |= seen_by_unit(merger, group->pdata[i]);
  for (guint i = 0; i < group->len; i++)
    drop_unseen(merger, group->pdata[i], seen);
  for (guint i = 0; i < group->len; i++)
    for (guint n = i + 1; n < group->len; n++) {
      NkUnit *unit = group->pdata[i], *other = group->pdata[n];
      if (unit->bundles->len == 0 || !are_equal(unit, other))
        continue;
      g_ptr_array_extend(unit->bundles, other->bundles, NULL, NULL);
      g_ptr_array_set_size(other->bundles, 0);
    }
}

static void note_macros(Merger *merger, const GPtrArray *group) {
  for (guint i = 0; i < group->len; i++)
    for (char **flag = ((NkUnit *)group->pdata[i])->flags; *flag; flag++) {
      guint count = g_hash_table_size(merger->numbers);
      g_autofree char *name = g_strndup(*flag + MIN(strlen(*flag), 2), name_length(*flag));
      if (*name && count < MAX_MACROS && !g_hash_table_contains(merger->numbers, name))
        g_hash_table_insert(merger->numbers, g_steal_pointer(&name), GUINT_TO_POINTER(count + 1));
    }
}

/* Units of the kernel by file; files with one unit are of no interest. */
static GPtrArray *group_units(const NkProject *project) {
  g_autoptr(GHashTable) by_file = g_hash_table_new(g_str_hash, g_str_equal);
  g_autoptr(GPtrArray) all = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  GPtrArray *groups = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  for (guint i = 0; i < project->units->len; i++) {
    NkUnit *unit = project->units->pdata[i];
    if (!unit->kernel || unit->unbuilt)
      continue;
    GPtrArray *group = g_hash_table_lookup(by_file, unit->file);
    if (!group) {
      group = g_ptr_array_new();
      g_hash_table_insert(by_file, unit->file, group);
      g_ptr_array_add(all, group);
    }
    g_ptr_array_add(group, unit);
  }
  for (guint i = 0; i < all->len; i++)
    if (((GPtrArray *)all->pdata[i])->len > 1)
      g_ptr_array_add(groups, g_ptr_array_ref(all->pdata[i]));
  return groups;
}

void nk_xcode_merge_units(NkXcode *xcode) {
  NkProject *project = xcode->tree->project;
  g_autoptr(GPtrArray) groups = group_units(project);
  if (groups->len == 0)
    return;
  Merger merger = {xcode, g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
                   g_hash_table_new_full(NULL, NULL, NULL, g_free),
                   g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free)};
  for (guint i = 0; i < groups->len; i++)
    note_macros(&merger, groups->pdata[i]);
  scan_sdks(&merger);
  for (guint i = 0; i < groups->len; i++)
    merge_group(&merger, groups->pdata[i]);
  for (guint i = project->units->len; i-- > 0;)
    if (((NkUnit *)project->units->pdata[i])->bundles->len == 0)
      g_ptr_array_remove_index(project->units, i);
  g_hash_table_unref(merger.sdk);
  g_hash_table_unref(merger.files);
  g_hash_table_unref(merger.numbers);
}
