/* The catalogue as one GVariant: (format, version, words, strings). `words` is a stream of 32-bit numbers, written and
   read by the tables of members below; a text is an index into `strings`, where 0 is none. Rules point into the packed
   strings, so that loading copies nothing. Everything is checked while it is read. */
#include "heuristics/catalog/catalog_private.h"

#include <string.h>

enum { FORMAT = 0x4e4b4304 }; /* "NKC", 4 */

typedef enum { TEXT, TEXTS, NUMBER, NUMBER64, CONDITIONS, ALTERNATIVE, LISTS } MemberType;

typedef struct {
  MemberType type;
  gsize offset;
  int least, most; /* NUMBER */
} Member;

#define AT(structure, member) offsetof(structure, member)

static const Member condition_members[] = {
    {NUMBER, AT(NkCondition, argument), NK_ENCLOSING, 64},
    {NUMBER, AT(NkCondition, is), NK_IS_ANY, NK_IS_FUNCTION},
    {TEXTS, AT(NkCondition, derives), 0, 0},
    {TEXTS, AT(NkCondition, not_derives), 0, 0},
    {TEXTS, AT(NkCondition, equals), 0, 0},
    {NUMBER64, AT(NkCondition, flag), 0, 0},
    {NUMBER64, AT(NkCondition, no_flag), 0, 0},
    {NUMBER64, AT(NkCondition, changes), 0, 0},
    {TEXTS, AT(NkCondition, within), 0, 0},
    {TEXT, AT(NkCondition, field), 0, 0},
    {NUMBER, AT(NkCondition, soft), 0, 1},
    {NUMBER, AT(NkCondition, sure), 0, 1},
    {TEXT, AT(NkCondition, because), 0, 0},
};

static const Member alternative_members[] = {
    {TEXT, AT(NkAlternative, use), 0, 0},           {TEXT, AT(NkAlternative, since), 0, 0},
    {TEXT, AT(NkAlternative, grade), 0, 0},         {TEXT, AT(NkAlternative, covers), 0, 0},
    {TEXT, AT(NkAlternative, gaps), 0, 0},          {TEXT, AT(NkAlternative, source), 0, 0},
    {TEXTS, AT(NkAlternative, entitlements), 0, 0}, {TEXTS, AT(NkAlternative, buses), 0, 0},
};

static const Member list_members[] = {
    {TEXT, AT(NkRuleList, name), 0, 0},
    {TEXTS, AT(NkRuleList, words), 0, 0},
};

static const Member rule_members[] = {
    {TEXT, AT(NkRule, id), 0, 0},
    {TEXT, AT(NkRule, family), 0, 0},
    {TEXT, AT(NkRule, title), 0, 0},
    {NUMBER, AT(NkRule, kind), 0, NK_N_RULE_KINDS - 1},
    {TEXTS, AT(NkRule, names), 0, 0},
    {TEXTS, AT(NkRule, values), 0, 0},
    {TEXT, AT(NkRule, property), 0, 0},
    {TEXTS, AT(NkRule, plan), 0, 0},
    {CONDITIONS, AT(NkRule, when), 0, 0},
    {CONDITIONS, AT(NkRule, refuse), 0, 0},
    {NUMBER, AT(NkRule, evidence), 0, 1},
    {NUMBER, AT(NkRule, criterion), NK_CRITERION_NONE, NK_N_CRITERIA - 1},
    {NUMBER, AT(NkRule, polarity), 0, NK_POLARITY_AGAINST},
    {NUMBER, AT(NkRule, strength), 0, NK_STRENGTH_DECISIVE},
    {TEXTS, AT(NkRule, zeroes), 0, 0},
    {TEXT, AT(NkRule, message), 0, 0},
    {TEXT, AT(NkRule, client), 0, 0},
    {TEXT, AT(NkRule, client_kind), 0, 0},
    {TEXT, AT(NkRule, bus), 0, 0},
    {NUMBER, AT(NkRule, system_wide), 0, 1},
    {NUMBER, AT(NkRule, open_access), 0, 1},
    {NUMBER, AT(NkRule, privilege), 0, 1},
    {NUMBER, AT(NkRule, kernel_only), 0, 1},
    {NUMBER, AT(NkRule, patches), 0, 1},
    {NUMBER, AT(NkRule, observes), 0, 1},
    {NUMBER, AT(NkRule, handler), -1, 64},
    {TEXTS, AT(NkRule, slots), 0, 0},
    {NUMBER, AT(NkRule, context), -1, NK_N_CONTEXTS - 1},
    {TEXT, AT(NkRule, level), 0, 0},
    {NUMBER, AT(NkRule, filter), -1, 64},
    {NUMBER, AT(NkRule, synchronous), 0, 1},
    {NUMBER, AT(NkRule, only_from), -1, NK_N_CONTEXTS - 1},
    {TEXT, AT(NkRule, kpi), 0, 0},
    {TEXT, AT(NkRule, introduced), 0, 0},
    {TEXT, AT(NkRule, deprecated), 0, 0},
    {TEXT, AT(NkRule, removed), 0, 0},
    {ALTERNATIVE, AT(NkRule, alternative), 0, 0},
    {TEXT, AT(NkRule, source), 0, 0},
    {NUMBER, AT(NkRule, hazard), -1, NK_N_HAZARD_KINDS - 1},
    {TEXT, AT(NkRule, severity), 0, 0},
    {TEXT, AT(NkRule, explanation), 0, 0},
    {LISTS, AT(NkRule, lists), 0, 0},
    {TEXT, AT(NkRule, matches), 0, 0},
    {TEXT, AT(NkRule, differs), 0, 0},
};

static const Member family_members[] = {
    {TEXT, AT(NkFamily, name), 0, 0},
    {TEXT, AT(NkFamily, title), 0, 0},
    {ALTERNATIVE, AT(NkFamily, counterpart), 0, 0},
};

static const Member family_name_members[] = {
    {NUMBER, AT(NkFamilyName, kind), NK_NAME_FUNCTION, NK_NAME_CLASS},
    {TEXT, AT(NkFamilyName, pattern), 0, 0},
    {TEXT, AT(NkFamilyName, family), 0, 0},
};

static const Member library_members[] = {
    {TEXTS, AT(NkLibrary, names), 0, 0},
    {TEXTS, AT(NkLibrary, classes), 0, 0},
    {TEXTS, AT(NkLibrary, families), 0, 0},
};

/* ---- writing ---- */
typedef struct {
  GArray *words;
  GByteArray *strings;
  GHashTable *index; /* text -> index */
} Writer;

static void put_members(Writer *w, const Member *members, gsize n, gconstpointer record);

static void put(Writer *w, guint32 word) {
  g_array_append_val(w->words, word);
}

static void put_text(Writer *w, const char *text) {
  if (!text) {
    put(w, 0);
    return;
  }
  guint index = GPOINTER_TO_UINT(g_hash_table_lookup(w->index, text));
  if (!index) {
    index = g_hash_table_size(w->index) + 1;
    g_hash_table_insert(w->index, (gpointer)text, GUINT_TO_POINTER(index));
    g_byte_array_append(w->strings, (const guint8 *)text, (guint)strlen(text) + 1);
  }
  put(w, index);
}

static void put_texts(Writer *w, char *const *texts) {
  put(w, texts ? g_strv_length((char **)texts) + 1 : 0);
  for (; texts && *texts; texts++)
    put_text(w, *texts);
}

static void put_records(Writer *w, const Member *members, gsize n, const GPtrArray *records) {
  put(w, records ? records->len : 0);
  for (guint i = 0; records && i < records->len; i++)
    put_members(w, members, n, g_ptr_array_index(records, i));
}

static void put_members(Writer *w, const Member *members, gsize n, gconstpointer record) {
  for (gsize i = 0; i < n; i++) {
    gconstpointer member = (const char *)record + members[i].offset;
    switch (members[i].type) {
    case TEXT:
      put_text(w, *(char *const *)member);
      break;
    case TEXTS:
      put_texts(w, *(char **const *)member);
      break;
    case NUMBER:
      put(w, (guint32) * (const int *)member);
      break;
    case NUMBER64:
      put(w, (guint32)(*(const gint64 *)member & G_MAXUINT32));
      put(w, (guint32)((guint64) * (const gint64 *)member >> 32));
      break;
    case CONDITIONS:
      put_records(w, condition_members, G_N_ELEMENTS(condition_members), *(GPtrArray *const *)member);
      break;
    case LISTS:
      put_records(w, list_members, G_N_ELEMENTS(list_members), *(GPtrArray *const *)member);
      break;
    case ALTERNATIVE:
      put(w, *(gconstpointer const *)member != NULL);
      if (*(gconstpointer const *)member)
        put_members(w, alternative_members, G_N_ELEMENTS(alternative_members), *(gconstpointer const *)member);
      break;
    }
  }
}

static Writer write_all(const NkCatalog *catalog) {
  Writer w = {g_array_new(FALSE, FALSE, sizeof(guint32)), g_byte_array_new(),
              g_hash_table_new(g_str_hash, g_str_equal)};
  g_autoptr(GList) classes = g_list_sort(g_hash_table_get_keys(catalog->bases), (GCompareFunc)strcmp);
  put(&w, g_hash_table_size(catalog->bases));
  for (GList *l = classes; l; l = l->next) {
    put_text(&w, l->data);
    put_text(&w, g_hash_table_lookup(catalog->bases, l->data));
  }
  put(&w, catalog->families->len);
  for (guint i = 0; i < catalog->families->len; i++)
    put_members(&w, family_members, G_N_ELEMENTS(family_members), &g_array_index(catalog->families, NkFamily, i));
  put(&w, catalog->family_names->len);
  for (guint i = 0; i < catalog->family_names->len; i++)
    put_members(&w, family_name_members, G_N_ELEMENTS(family_name_members),
                &g_array_index(catalog->family_names, NkFamilyName, i));
  put(&w, catalog->libraries->len);
  for (guint i = 0; i < catalog->libraries->len; i++)
    put_members(&w, library_members, G_N_ELEMENTS(library_members), &g_array_index(catalog->libraries, NkLibrary, i));
  put(&w, catalog->rules->len);
  for (guint i = 0; i < catalog->rules->len; i++)
    put_members(&w, rule_members, G_N_ELEMENTS(rule_members), g_ptr_array_index(catalog->rules, i));
  return w;
}

static void writer_clear(Writer *w) {
  g_array_unref(w->words);
  g_byte_array_unref(w->strings);
  g_hash_table_unref(w->index);
}

char *nk_catalog_digest(const NkCatalog *catalog) {
  Writer w = write_all(catalog);
  g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
  g_checksum_update(checksum, (const guchar *)w.words->data, (gssize)(w.words->len * sizeof(guint32)));
  g_checksum_update(checksum, w.strings->data, w.strings->len);
  writer_clear(&w);
  return g_strndup(g_checksum_get_string(checksum), 12);
}

GVariant *nk_catalog_pack(const NkCatalog *catalog) {
  Writer w = write_all(catalog);
  GVariant *words = g_variant_new_fixed_array(G_VARIANT_TYPE_UINT32, w.words->data, w.words->len, sizeof(guint32));
  GVariant *strings = g_variant_new_fixed_array(G_VARIANT_TYPE_BYTE, w.strings->data, w.strings->len, 1);
  GVariant *data = g_variant_new("(us@au@ay)", (guint32)FORMAT, catalog->version, words, strings);
  writer_clear(&w);
  return data;
}

/* ---- reading ---- */
typedef struct {
  NkCatalog *catalog;
  const guint32 *words;
  gsize position, n_words;
  const char **strings;
  gsize n_strings;
  gboolean bad;
} Reader;

static void get_members(Reader *r, const Member *members, gsize n, gpointer record);

static guint32 get(Reader *r) {
  if (r->position < r->n_words)
    return r->words[r->position++];
  r->bad = TRUE;
  return 0;
}

/* A number of things that follow, each of at least one word. */
static guint32 get_count(Reader *r) {
  guint32 count = get(r);
  if (count <= r->n_words - r->position)
    return count;
  r->bad = TRUE;
  return 0;
}

static char *get_text(Reader *r) {
  guint32 index = get(r);
  if (index <= r->n_strings)
    return index ? (char *)r->strings[index - 1] : NULL;
  r->bad = TRUE;
  return NULL;
}

static char **get_texts(Reader *r) {
  guint32 count = get(r);
  if (count == 0)
    return NULL;
  if (--count > r->n_words - r->position) {
    r->bad = TRUE;
    return NULL;
  }
  char **texts = nk_catalog_alloc(r->catalog, (count + 1) * sizeof *texts);
  for (guint32 i = 0; i < count; i++)
    if (!(texts[i] = get_text(r)))
      r->bad = TRUE;
  return texts;
}

static GPtrArray *get_records(Reader *r, const Member *members, gsize n, gsize size) {
  guint32 count = get_count(r);
  if (count == 0)
    return NULL;
  GPtrArray *records = nk_catalog_alloc_array(r->catalog);
  for (guint32 i = 0; i < count && !r->bad; i++) {
    gpointer record = nk_catalog_alloc(r->catalog, size);
    get_members(r, members, n, record);
    g_ptr_array_add(records, record);
  }
  return records;
}

static NkAlternative *get_alternative(Reader *r) {
  if (get(r) == 0)
    return NULL;
  NkAlternative *alternative = nk_catalog_alloc(r->catalog, sizeof *alternative);
  get_members(r, alternative_members, G_N_ELEMENTS(alternative_members), alternative);
  return alternative;
}

static void get_number(Reader *r, const Member *type, int *number) {
  *number = (int)get(r);
  if (*number < type->least || *number > type->most)
    r->bad = TRUE;
}

static void get_members(Reader *r, const Member *members, gsize n, gpointer record) {
  for (gsize i = 0; i < n && !r->bad; i++) {
    gpointer member = (char *)record + members[i].offset;
    switch (members[i].type) {
    case TEXT:
      *(char **)member = get_text(r);
      break;
    case TEXTS:
      *(char ***)member = get_texts(r);
      break;
    case NUMBER:
      get_number(r, &members[i], member);
      break;
    case NUMBER64:
      *(gint64 *)member = get(r);
      *(gint64 *)member |= (gint64)((guint64)get(r) << 32);
      break;
    case CONDITIONS:
      *(GPtrArray **)member = get_records(r, condition_members, G_N_ELEMENTS(condition_members), sizeof(NkCondition));
      break;
    case LISTS:
      *(GPtrArray **)member = get_records(r, list_members, G_N_ELEMENTS(list_members), sizeof(NkRuleList));
      break;
    case ALTERNATIVE:
      *(NkAlternative **)member = get_alternative(r);
      break;
    }
  }
}

static void get_bases(Reader *r) {
  for (guint32 n = get_count(r); n > 0 && !r->bad; n--) {
    char *name = get_text(r), *base = get_text(r);
    r->bad |= !name || !base;
    if (!r->bad)
      g_hash_table_insert(r->catalog->bases, name, base);
  }
}

static void get_families(Reader *r) {
  for (guint32 n = get_count(r); n > 0 && !r->bad; n--) {
    NkFamily one = {0};
    get_members(r, family_members, G_N_ELEMENTS(family_members), &one);
    r->bad |= !one.name || !one.title;
    if (!r->bad)
      g_array_append_val(r->catalog->families, one);
  }
}

static void get_family_names(Reader *r) {
  for (guint32 n = get_count(r); n > 0 && !r->bad; n--) {
    NkFamilyName one = {0};
    get_members(r, family_name_members, G_N_ELEMENTS(family_name_members), &one);
    r->bad |= !one.pattern || !one.family;
    if (!r->bad)
      g_array_append_val(r->catalog->family_names, one);
  }
}

static void get_libraries(Reader *r) {
  for (guint32 n = get_count(r); n > 0 && !r->bad; n--) {
    NkLibrary one = {0};
    get_members(r, library_members, G_N_ELEMENTS(library_members), &one);
    r->bad |= !one.names || !one.names[0];
    if (!r->bad)
      g_array_append_val(r->catalog->libraries, one);
  }
}

static void get_rules(Reader *r) {
  for (guint32 n = get_count(r); n > 0 && !r->bad; n--) {
    NkRule *rule = nk_catalog_alloc(r->catalog, sizeof *rule);
    get_members(r, rule_members, G_N_ELEMENTS(rule_members), rule);
    r->bad |= !rule->id || !rule->family || !rule->title || !rule->names || !rule->names[0] ||
              (rule->evidence && !rule->message) || (rule->hazard >= 0 && !rule->severity);
    if (!r->bad)
      nk_catalog_put(r->catalog, rule);
  }
  r->bad |= r->position != r->n_words;
}

/* The strings of the blob, each ended by NUL; NULL when the last is not. */
static const char **split(const char *blob, gsize length, gsize *n_strings) {
  if (length > 0 && blob[length - 1] != '\0')
    return NULL;
  g_autoptr(GPtrArray) strings = g_ptr_array_sized_new(4096);
  for (const char *p = blob; p < blob + length; p += strlen(p) + 1)
    g_ptr_array_add(strings, (gpointer)p);
  *n_strings = strings->len;
  g_ptr_array_add(strings, NULL);
  return (const char **)g_ptr_array_free(g_steal_pointer(&strings), FALSE);
}

gboolean nk_catalog_unpack(NkCatalog *catalog, GVariant *data, GError **error) {
  guint32 format = 0;
  const char *version = NULL;
  g_autoptr(GVariant) words = NULL, strings = NULL;
  catalog->packed = g_variant_ref(data);
  g_variant_get(data, "(u&s@au@ay)", &format, &version, &words, &strings);
  if (format != FORMAT) {
    g_set_error(error, NK_CATALOG_ERROR, NK_ERROR_INVALID, "not a packed catalogue of this version of needkext");
    return FALSE;
  }
  Reader r = {.catalog = catalog};
  gsize length = 0;
  const char *blob = g_variant_get_fixed_array(strings, &length, 1);
  r.words = g_variant_get_fixed_array(words, &r.n_words, sizeof(guint32));
  g_autofree const char **table = split(blob, length, &r.n_strings);
  r.strings = table;
  r.bad = !table;
  if (!r.bad)
    get_bases(&r);
  if (!r.bad)
    get_families(&r);
  if (!r.bad)
    get_family_names(&r);
  if (!r.bad)
    get_libraries(&r);
  if (!r.bad)
    get_rules(&r);
  if (r.bad) {
    g_set_error(error, NK_CATALOG_ERROR, NK_ERROR_INVALID, "the packed catalogue is damaged");
    return FALSE;
  }
  catalog->version = g_strdup(version);
  return TRUE;
}
