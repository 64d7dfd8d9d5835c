#include "core_terms.h"
#include "directives.h"

#include <analyzer/base/text.h>

/* each header of the SDK with those that it includes; those that were chosen; macros that conditions ask for
   and the SDK does not define */
#define TERMS_TYPE "(a(sas)asas)"

/* A header of the SDK. */
typedef struct {
  GPtrArray *includes; /* Header; borrowed */
  gboolean wanted;     /* it was chosen */
  guint reached;       /* in which question, counted */
} Header;

struct _NkCoreTerms {
  GHashTable *headers; /* path -> Header */
  GHashTable *asked;   /* set of macros */
  guint wanted;        /* how many there are */
  guint question;
};

/* What a parse included and, outside of the SDK, defined. */
typedef struct {
  const NkSettings *settings;
  GHashTable *includes; /* path, or "" for what is not the SDK's -> set of paths of the SDK */
  GHashTable *macros;   /* set */
} Included;

/* Of the file, "" when it is none of the SDK. Caller frees. */
static char *sdk_path(const NkSettings *settings, CXFile file) {
  CXString spelling = clang_getFileName(file);
  const char *name = clang_getCString(spelling);
  const char *inside = name ? nk_path_within(name, settings->sdk) : NULL;
  char *path = g_strdup(inside ? inside : "");
  clang_disposeString(spelling);
  return path;
}

/* Takes `from`. */
static void add_inclusion(Included *included, char *from, CXCursor directive) {
  GHashTable *set = g_hash_table_lookup(included->includes, from);
  if (!set) {
    set = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_hash_table_insert(included->includes, g_strdup(from), set);
  }
  g_hash_table_add(set, sdk_path(included->settings, clang_getIncludedFile(directive)));
  g_free(from);
}

/* `file`: NULL for what the flags define. */
static void add_macro(Included *included, CXFile file, CXCursor macro) {
  g_autofree char *path = file ? sdk_path(included->settings, file) : NULL;
  if (!path || *path)
    return;
  CXString spelling = clang_getCursorSpelling(macro);
  g_hash_table_add(included->macros, g_strdup(clang_getCString(spelling)));
  clang_disposeString(spelling);
}

static enum CXChildVisitResult take(CXCursor cursor, CXCursor parent, CXClientData data) {
  (void)parent;
  Included *included = data;
  enum CXCursorKind kind = clang_getCursorKind(cursor);
  if (kind != CXCursor_InclusionDirective && kind != CXCursor_MacroDefinition)
    return CXChildVisit_Continue;
  CXFile file = NULL;
  clang_getExpansionLocation(clang_getCursorLocation(cursor), &file, NULL, NULL, NULL);
  if (kind == CXCursor_MacroDefinition)
    add_macro(included, file, cursor);
  else
    add_inclusion(included, sdk_path(included->settings, file), cursor);
  return CXChildVisit_Continue;
}

static void included_init(Included *included, const NkSettings *settings, CXTranslationUnit tu) {
  included->settings = settings;
  included->includes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_hash_table_unref);
  included->macros = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  clang_visitChildren(clang_getTranslationUnitCursor(tu), take, included);
}

static void included_clear(Included *included) {
  g_hash_table_unref(included->includes);
  g_hash_table_unref(included->macros);
}

GHashTable *nk_defined_macros(const NkSettings *settings, CXTranslationUnit tu) {
  Included included;
  included_init(&included, settings, tu);
  GHashTable *macros = g_hash_table_ref(included.macros);
  included_clear(&included);
  return macros;
}

/* ---- writing ---- */
/* Floating. */
static GVariant *pack_set(GHashTable *set) {
  GVariantBuilder builder;
  GHashTableIter iter;
  gpointer word;
  g_variant_builder_init(&builder, G_VARIANT_TYPE_STRING_ARRAY);
  g_hash_table_iter_init(&iter, set);
  while (g_hash_table_iter_next(&iter, &word, NULL))
    g_variant_builder_add(&builder, "s", (const char *)word);
  return g_variant_builder_end(&builder);
}

/* Floating. */
static GVariant *pack_includes(const Included *included) {
  GVariantBuilder builder;
  GHashTableIter iter;
  gpointer path, set;
  g_variant_builder_init(&builder, G_VARIANT_TYPE("a(sas)"));
  g_hash_table_iter_init(&iter, included->includes);
  while (g_hash_table_iter_next(&iter, &path, &set))
    if (*(const char *)path)
      g_variant_builder_add(&builder, "(s@as)", (const char *)path, pack_set(set));
  return g_variant_builder_end(&builder);
}

/* Adds the file and all that it includes, however far. */
static void follow(const Included *included, const char *path, GHashTable *seen) {
  GHashTableIter iter;
  gpointer next;
  if (!g_hash_table_add(seen, (gpointer)path))
    return;
  GHashTable *set = g_hash_table_lookup(included->includes, path);
  if (!set)
    return;
  g_hash_table_iter_init(&iter, set);
  while (g_hash_table_iter_next(&iter, &next, NULL))
    follow(included, next, seen);
}

/* What the headers from `first` on lead to, and those before do not. Caller unrefs; borrows the strings. */
static GHashTable *files_from(const Included *included, const NkCore *core, guint first) {
  GHashTable *files = g_hash_table_new(g_str_hash, g_str_equal);
  g_autoptr(GHashTable) before = g_hash_table_new(g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer path;
  for (guint i = 0; core->headers[i]; i++)
    follow(included, core->headers[i], i < first ? before : files);
  g_hash_table_iter_init(&iter, before);
  while (g_hash_table_iter_next(&iter, &path, NULL))
    g_hash_table_remove(files, path);
  return files;
}

/* Floating. */
static GVariant *asked_macros(const Included *included, GHashTable *files) {
  g_autoptr(GHashTable) asked = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer path;
  g_hash_table_iter_init(&iter, files);
  while (g_hash_table_iter_next(&iter, &path, NULL)) {
    g_autofree char *full = g_build_filename(included->settings->sdk, path, NULL);
    nk_directives_add_asked(full, asked);
  }
  g_hash_table_iter_init(&iter, files);
  while (g_hash_table_iter_next(&iter, &path, NULL)) {
    g_autofree char *full = g_build_filename(included->settings->sdk, path, NULL);
    nk_directives_drop_defined(full, asked);
  }
  return pack_set(asked);
}

/* Floating. */
static GVariant *pack_wanted(const NkCore *core, GHashTable *files) {
  GVariantBuilder builder;
  g_variant_builder_init(&builder, G_VARIANT_TYPE_STRING_ARRAY);
  for (guint i = core->chosen; core->headers[i]; i++)
    if (g_hash_table_contains(files, core->headers[i]))
      g_variant_builder_add(&builder, "s", core->headers[i]);
  return g_variant_builder_end(&builder);
}

gboolean nk_core_terms_write(const NkSettings *settings, CXTranslationUnit tu, const NkCore *core, const char *path) {
  Included included;
  included_init(&included, settings, tu);
  g_autoptr(GHashTable) chosen = files_from(&included, core, core->chosen);
  g_autoptr(GVariant) terms = g_variant_ref_sink(g_variant_new(
      "(@a(sas)@as@as)", pack_includes(&included), pack_wanted(core, chosen), asked_macros(&included, chosen)));
  included_clear(&included);
  return g_file_set_contents(path, g_variant_get_data(terms), (gssize)g_variant_get_size(terms), NULL);
}

/* ---- reading ---- */
static void header_free(gpointer data) {
  Header *header = data;
  g_ptr_array_unref(header->includes);
  g_free(header);
}

static Header *header_at(const NkCoreTerms *terms, const char *path) {
  Header *header = g_hash_table_lookup(terms->headers, path);
  if (header)
    return header;
  header = g_new0(Header, 1);
  header->includes = g_ptr_array_new();
  g_hash_table_insert(terms->headers, g_strdup(path), header);
  return header;
}

static void read_includes(NkCoreTerms *terms, GVariant *rows) {
  for (gsize i = 0; i < g_variant_n_children(rows); i++) {
    const char *path;
    g_autofree const char **names = NULL;
    g_variant_get_child(rows, i, "(&s^a&s)", &path, &names);
    Header *header = header_at(terms, path);
    for (const char **name = names; *name; name++)
      g_ptr_array_add(header->includes, header_at(terms, *name));
  }
}

static void read_wanted(NkCoreTerms *terms, const char *const *names) {
  for (; *names; names++) {
    Header *header = header_at(terms, *names);
    terms->wanted += header->wanted ? 0 : 1;
    header->wanted = TRUE;
  }
}

NkCoreTerms *nk_core_terms_read(const char *path) {
  char *content = NULL;
  gsize length;
  if (!g_file_get_contents(path, &content, &length, NULL))
    return NULL;
  g_autoptr(GBytes) bytes = g_bytes_new_take(content, length);
  g_autoptr(GVariant) value = g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE(TERMS_TYPE), bytes, FALSE));
  g_autoptr(GVariant) includes = g_variant_get_child_value(value, 0);
  g_autofree const char **wanted = NULL, **asked = NULL;
  g_variant_get_child(value, 1, "^a&s", &wanted);
  g_variant_get_child(value, 2, "^a&s", &asked);
  NkCoreTerms *terms = g_new0(NkCoreTerms, 1);
  terms->headers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, header_free);
  terms->asked = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  read_includes(terms, includes);
  read_wanted(terms, wanted);
  for (const char **name = asked; *name; name++)
    g_hash_table_add(terms->asked, g_strdup(*name));
  return terms;
}

void nk_core_terms_free(NkCoreTerms *terms) {
  if (!terms)
    return;
  g_hash_table_unref(terms->headers);
  g_hash_table_unref(terms->asked);
  g_free(terms);
}

/* Those of the wanted ones that are reached from here for the first time. */
static guint reach(const NkCoreTerms *terms, Header *header) {
  if (!header || header->reached == terms->question)
    return 0;
  header->reached = terms->question;
  guint wanted = header->wanted ? 1 : 0;
  for (guint i = 0; i < header->includes->len; i++)
    wanted += reach(terms, header->includes->pdata[i]);
  return wanted;
}

static gboolean defines_one(const Included *included, GHashTable *asked) {
  GHashTableIter iter;
  gpointer name;
  g_hash_table_iter_init(&iter, included->macros);
  while (g_hash_table_iter_next(&iter, &name, NULL))
    if (g_hash_table_contains(asked, name))
      return TRUE;
  return FALSE;
}

/* The directives that were read in this parse, those of the core itself not among them. */
gboolean nk_core_terms_hold(NkCoreTerms *terms, const NkSettings *settings, CXTranslationUnit tu) {
  Included included;
  included_init(&included, settings, tu);
  GHashTableIter iter, paths;
  gpointer set, path;
  guint wanted = 0;
  terms->question++;
  g_hash_table_iter_init(&iter, included.includes);
  while (g_hash_table_iter_next(&iter, NULL, &set)) {
    g_hash_table_iter_init(&paths, set);
    while (g_hash_table_iter_next(&paths, &path, NULL))
      wanted += reach(terms, g_hash_table_lookup(terms->headers, path));
  }
  gboolean hold = wanted == terms->wanted && !defines_one(&included, terms->asked);
  included_clear(&included);
  return hold;
}
