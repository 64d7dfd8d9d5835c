/* Coverage, from the tokens: every `name (` in an active function body of a project file is a site; the parse resolved
   it or not. Counting call nodes would not do: a broken expression loses them without a trace. Also what the
   preprocessor left out, with the names that are called there. */
#include "unit.h"

#include <analyzer/base/lexer.h>

#include <string.h>

/* Words before a parenthesis that are no call. */
static const char *const not_calls[] = {
    "if",
    "while",
    "for",
    "switch",
    "return",
    "sizeof",
    "catch",
    "alignof",
    "decltype",
    "typeof",
    "__typeof",
    "__typeof__",
    "__attribute__",
    "asm",
    "__asm",
    "__asm__",
    "volatile",
    "__volatile__",
    "__volatile",
    "static_assert",
    "_Static_assert",
    "alignas",
    "noexcept",
    "defined",
    "int",
    "unsigned",
    "signed",
    "char",
    "short",
    "long",
    "float",
    "double",
    "bool",
    "void",
    "auto",
    "const",
    "operator",
    "throw",
    "new",
    "delete",
    "else",
    "do",
    "case",
    "goto",
    "co_await",
    "__extension__",
    "_Alignof",
    "__block",
    "typeid",
    "const_cast",
    "static_cast",
    "reinterpret_cast",
    "dynamic_cast",
    "_Generic",
    "__alignof__",
    "and",
    "or",
    "not",
    "struct",
    "union",
    "enum",
    "class",
    NULL,
};

/* Identifiers after which `name (` is still a call, not the declaration of `name`. */
static const char *const before_calls[] = {"return", "else", "do",  "case", "throw", "new",
                                           "goto",   "in",   "and", "or",   "not",   NULL};

/* Tells function bodies from other braces by what stands before the brace. */
typedef struct {
  guint depth;                      /* of braces inside a body; 0 outside */
  GArray *scopes;                   /* gboolean per open brace outside of bodies: TRUE an initialiser */
  gboolean parenthesis, assignment; /* since the last ; { } */
  gboolean attribute;               /* the next parentheses are an attribute's: `class __attribute__((packed)) C {` */
  guint nested;                     /* open parentheses outside of bodies */
} Scopes;

static void chunk_ends(Scopes *scopes) {
  scopes->parenthesis = scopes->assignment = scopes->attribute = FALSE;
}

static void open_brace(Scopes *scopes) {
  gboolean initialiser = scopes->assignment ||
                         (scopes->scopes->len > 0 && g_array_index(scopes->scopes, gboolean, scopes->scopes->len - 1));
  if (scopes->depth > 0 || (scopes->parenthesis && !initialiser))
    scopes->depth++;
  else
    g_array_append_val(scopes->scopes, initialiser);
  chunk_ends(scopes);
}

static void close_brace(Scopes *scopes) {
  if (scopes->depth > 0)
    scopes->depth--;
  else if (scopes->scopes->len > 0)
    g_array_set_size(scopes->scopes, scopes->scopes->len - 1);
  chunk_ends(scopes);
}

static void close_parenthesis(Scopes *scopes) {
  if (scopes->nested == 0)
    return;
  scopes->nested--;
  if (scopes->nested > 0)
    return;
  scopes->parenthesis |= !scopes->attribute;
  scopes->attribute = FALSE;
}

static void track(Scopes *scopes, const NkToken *token) {
  if (token->kind != NK_TOKEN_PUNCTUATOR) {
    scopes->attribute |= scopes->nested == 0 && nk_token_is_attribute(token);
    return;
  }
  char c = token->length == 1 ? token->text[0] : 0;
  if (c == '{') {
    open_brace(scopes);
  } else if (c == '}') {
    close_brace(scopes);
  } else if (scopes->depth == 0) {
    if (c == '(')
      scopes->nested++;
    else if (c == ')')
      close_parenthesis(scopes);
    else if (c == ';' && scopes->nested == 0)
      chunk_ends(scopes);
    else if (c == '=' && scopes->nested == 0)
      scopes->assignment = TRUE;
  }
}

static gboolean is_call(const NkToken *previous, const NkToken *name, const NkToken *next) {
  if (name->kind != NK_TOKEN_IDENTIFIER || !nk_token_is(next, "(") || nk_token_is_any(name, not_calls))
    return FALSE;
  return previous->kind != NK_TOKEN_IDENTIFIER || nk_token_is_any(previous, before_calls);
}

typedef struct {
  guint first, last; /* lines */
  GString *names;
} Range;

/* One file while its tokens are read. */
typedef struct {
  NkUnitState *unit;
  const NkSource *source;
  const char *text;
  size_t length;
  GArray *ranges;     /* Range: skipped */
  guint32 *range_at;  /* line -> number of the first range that it lies in, plus one; up to `last_line` */
  guint last_line;    /* of a range */
  GHashTable *errors; /* places of errors */
  Scopes scopes;
  guint macro_depth; /* parentheses inside of a macro's arguments */
  gboolean macro_pending;
} Scan;

static GArray *skipped_ranges(NkUnitState *unit, CXFile file) {
  GArray *ranges = g_array_new(FALSE, TRUE, sizeof(Range));
  CXSourceRangeList *list = clang_getSkippedRanges(unit->tu, file);
  for (unsigned i = 0; list && i < list->count; i++) {
    Range range = {nk_unit_place(unit, clang_getRangeStart(list->ranges[i])).line,
                   nk_unit_place(unit, clang_getRangeEnd(list->ranges[i])).line, g_string_new(NULL)};
    g_array_append_val(ranges, range);
  }
  clang_disposeSourceRangeList(list);
  return ranges;
}

/* The first range counts where a file that is read again and again has several for a line. */
static void number_lines(Scan *scan) {
  for (guint i = 0; i < scan->ranges->len; i++)
    scan->last_line = MAX(scan->last_line, g_array_index(scan->ranges, Range, i).last);
  scan->range_at = g_new0(guint32, scan->last_line + 1);
  for (guint i = scan->ranges->len; i > 0; i--) {
    const Range *range = &g_array_index(scan->ranges, Range, i - 1);
    for (guint line = range->first + 1; line < range->last; line++)
      scan->range_at[line] = i;
  }
}

static Range *range_of(const Scan *scan, guint line) {
  guint32 number = line <= scan->last_line ? scan->range_at[line] : 0;
  return number ? &g_array_index(scan->ranges, Range, number - 1) : NULL;
}

static gint64 key_of(const NkSource *source, guint32 number) {
  return ((gint64)source->name << 32) | number;
}

/* An argument that its macro throws away leaves no trace in the tree, nor an error: it is not active code. */
static gboolean is_discarded(const Scan *scan, const NkToken *name) {
  gint64 line = key_of(scan->source, name->line);
  return scan->macro_depth > 0 && !g_hash_table_contains(scan->errors, &line);
}

static void add_site(const Scan *scan, const NkToken *name) {
  NkUnitState *unit = scan->unit;
  const NkSource *source = scan->source;
  gint64 key = key_of(source, (guint32)(name->text - scan->text));
  const NkResolved *how = g_hash_table_lookup(unit->resolved, &key);
  if (!how && is_discarded(scan, name))
    return;
  g_autofree char *spelling = g_strndup(name->text, name->length);
  NkFactSite row = {.file = source->name, .line = name->line};
  row.column = (guint16)MIN(name->column, G_MAXUINT16);
  row.name = nk_builder_string(unit->out, spelling);
  if (how) {
    row.usr = how->usr;
    row.qualified = how->qualified;
    row.origin = (guint8)how->origin;
    row.caller = how->caller;
    row.resolved = 1;
  }
  nk_builder_add(unit->out, sites, &row);
}

static void note_macro(const Scan *scan, NkLexer lexer, const NkToken *name) {
  NkUnitState *unit = scan->unit;
  g_autoptr(GString) arguments = g_string_new(NULL);
  guint depth = 0;
  for (guint i = 0; i < 64; i++) {
    NkToken token = nk_lexer_next(&lexer);
    if (token.kind == NK_TOKEN_END || token.kind == NK_TOKEN_DIRECTIVE)
      return;
    if (nk_token_is(&token, "(") && depth++ == 0)
      continue;
    if (nk_token_is(&token, ")") && --depth == 0)
      break;
    g_string_append_len(arguments, token.text, token.length);
  }
  g_autofree char *spelling = g_strndup(name->text, name->length);
  NkFactMacro row = {nk_builder_string(unit->out, spelling), nk_builder_string(unit->out, arguments->str),
                     scan->source->name, name->line};
  nk_builder_add(unit->out, macros, &row);
}

/* A resolved site without a declaration is a macro. */
static gboolean is_macro(const Scan *scan, const NkToken *name) {
  gint64 key = key_of(scan->source, (guint32)(name->text - scan->text));
  const NkResolved *how = g_hash_table_lookup(scan->unit->resolved, &key);
  return how && !how->usr;
}

static void track_macro(Scan *scan, const NkToken *token, gboolean opens) {
  if (scan->macro_depth == 0 && opens)
    scan->macro_pending = TRUE;
  else if (nk_token_is(token, "(") && (scan->macro_depth > 0 || scan->macro_pending))
    scan->macro_depth++, scan->macro_pending = FALSE;
  else if (nk_token_is(token, ")") && scan->macro_depth > 0)
    scan->macro_depth--;
}

static void note_spoken(GHashTable *spoken, const NkToken *name) {
  g_autofree char *text = g_strndup(name->text, name->length);
  if (g_hash_table_contains(spoken, text))
    g_hash_table_replace(spoken, g_steal_pointer(&text), GUINT_TO_POINTER(TRUE));
}

static void take_token(Scan *scan, const NkToken *name, gboolean call, NkLexer after_name) {
  Range *skipped = range_of(scan, name->line);
  if (skipped) {
    if (call && skipped->names->len < 4000)
      g_string_append_printf(skipped->names, "%s%.*s:%u", skipped->names->len ? " " : "", (int)name->length, name->text,
                             name->line);
    return;
  }
  if (scan->unit->spoken && name->kind == NK_TOKEN_IDENTIFIER)
    note_spoken(scan->unit->spoken, name);
  gboolean macro = call && is_macro(scan, name);
  if (call && scan->scopes.depth > 0)
    add_site(scan, name);
  else if (macro)
    note_macro(scan, after_name, name);
  track(&scan->scopes, name);
  track_macro(scan, name, macro);
}

static void scan_tokens(Scan *scan) {
  NkLexer lexer;
  nk_lexer_init(&lexer, scan->text, scan->length);
  NkToken previous = {.kind = NK_TOKEN_PUNCTUATOR, .text = ";", .length = 1};
  NkToken name = nk_lexer_next(&lexer);
  while (name.kind != NK_TOKEN_END) {
    NkLexer after_name = lexer;
    NkToken next = nk_lexer_next(&lexer);
    take_token(scan, &name, is_call(&previous, &name, &next), after_name);
    if (name.kind != NK_TOKEN_DIRECTIVE)
      previous = name;
    name = next;
  }
}

/* A line of a text, found from the one that was asked for before. */
typedef struct {
  const char *at, *end;
  guint line;
} LineFinder;

static void find_line(LineFinder *finder, const Scan *scan, guint line) {
  if (!finder->at || line < finder->line)
    *finder = (LineFinder){scan->text, scan->text + scan->length, 1};
  for (; finder->line < line && finder->at < finder->end; finder->line++) {
    const char *newline = memchr(finder->at, '\n', (gsize)(finder->end - finder->at));
    finder->at = newline ? newline + 1 : finder->end;
  }
}

/* The directive that opens a skipped range, without its continuation. */
static guint32 condition(const Scan *scan, LineFinder *finder, guint line) {
  find_line(finder, scan, line);
  gsize rest = (gsize)(finder->end - finder->at);
  if (rest == 0)
    return 0;
  const char *end = memchr(finder->at, '\n', rest);
  g_autofree char *copy = g_strndup(finder->at, MIN(end ? (gsize)(end - finder->at) : rest, 200));
  return nk_builder_string(scan->unit->out, g_strstrip(copy));
}

static void add_skipped(Scan *scan) {
  LineFinder finder = {0};
  for (guint i = 0; i < scan->ranges->len; i++) {
    Range *range = &g_array_index(scan->ranges, Range, i);
    NkFactSkipped row = {scan->source->name, range->first, range->last, condition(scan, &finder, range->first),
                         nk_builder_string(scan->unit->out, range->names->str)};
    nk_builder_add(scan->unit->out, skipped, &row);
    g_string_free(range->names, TRUE);
  }
}

static void scan_source(NkUnitState *unit, const NkSource *source, GHashTable *errors) {
  Scan scan = {.unit = unit, .source = source, .errors = errors};
  scan.text = clang_getFileContents(unit->tu, source->handle, &scan.length);
  if (!scan.text)
    return;
  scan.ranges = skipped_ranges(unit, source->handle);
  number_lines(&scan);
  scan.scopes.scopes = g_array_new(FALSE, FALSE, sizeof(gboolean));
  scan_tokens(&scan);
  add_skipped(&scan);
  g_array_unref(scan.scopes.scopes);
  g_array_unref(scan.ranges);
  g_free(scan.range_at);
}

/* Places of errors, file and line. */
static GHashTable *error_lines(NkUnitState *unit) {
  GHashTable *lines = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
  unsigned n = clang_getNumDiagnostics(unit->tu);
  for (unsigned i = 0; i < n; i++) {
    CXDiagnostic diagnostic = clang_getDiagnostic(unit->tu, i);
    NkPlace place = nk_unit_place(unit, clang_getDiagnosticLocation(diagnostic));
    gint64 *key = g_new(gint64, 1);
    *key = place.source ? key_of(place.source, place.line) : 0;
    g_hash_table_add(lines, key);
    clang_disposeDiagnostic(diagnostic);
  }
  return lines;
}

static int by_name(gconstpointer a, gconstpointer b, gpointer data) {
  const NkSource *left = *(const NkSource *const *)a, *right = *(const NkSource *const *)b;
  const NkBuilder *builder = data;
  return strcmp(g_ptr_array_index(builder->strings, left->name), g_ptr_array_index(builder->strings, right->name));
}

void nk_unit_sites(NkUnitState *unit) {
  g_autoptr(GPtrArray) sources = g_ptr_array_new();
  GHashTableIter iter;
  gpointer source;
  g_hash_table_iter_init(&iter, unit->sources);
  while (g_hash_table_iter_next(&iter, NULL, &source))
    if (((NkSource *)source)->origin == NK_ORIGIN_PROJECT)
      g_ptr_array_add(sources, source);
  g_ptr_array_sort_with_data(sources, by_name, unit->out);
  g_autoptr(GHashTable) errors = error_lines(unit);
  for (guint i = 0; i < sources->len; i++)
    scan_source(unit, g_ptr_array_index(sources, i), errors);
}
