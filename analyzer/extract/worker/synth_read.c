/* Diagnostics into what to declare. A message is brought to a pattern ('…' becomes %, "(aka '…')" goes); the pattern
   finds the handler; the names come from the source text where they can, else from the quotes. */
#include "synth.h"

#include <string.h>

typedef struct {
  NkUnitState *unit;
  char *pattern;
  GPtrArray *quoted;   /* the texts of the quotes, aliases before their (aka …) */
  const char *text;    /* of the file, NULL inside of a macro's body */
  gsize length, offset;
  char *name;          /* identifier at the place, or the first quoted text */
  char next;           /* first character after it that is no blank; 0 unknown */
  char following[3];   /* the next two characters: "::" */
  CXDiagnostic diagnostic;
} Message;

/* ---- taking a message apart ---- */

static void split_quotes(Message *message, const char *text) {
  GString *pattern = g_string_new(NULL);
  message->quoted = g_ptr_array_new_with_free_func(g_free);
  for (const char *at = text; *at; at++) {
    if (g_str_has_prefix(at, " (aka '")) {
      const char *end = strstr(at + 7, "')");
      if (end) {
        at = end + 1;
        continue;
      }
    }
    const char *close = *at == '\'' ? strchr(at + 1, '\'') : NULL;
    if (!close) {
      g_string_append_c(pattern, *at);
      continue;
    }
    g_ptr_array_add(message->quoted, g_strndup(at + 1, (gsize)(close - at - 1)));
    g_string_append_c(pattern, '%');
    at = close;
  }
  message->pattern = g_string_free(pattern, FALSE);
}

static gboolean is_word(char c) {
  return g_ascii_isalnum(c) || c == '_';
}

static void read_tokens(Message *message) {
  gsize at = message->offset;
  while (at < message->length && is_word(message->text[at]))
    at++;
  if (at == message->offset)
    return;
  message->name = g_strndup(message->text + message->offset, at - message->offset);
  while (at < message->length && g_ascii_isspace(message->text[at]))
    at++;
  for (guint i = 0; i < 2 && at + i < message->length; i++)
    message->following[i] = message->text[at + i];
  message->next = message->following[0];
}

static const char *quoted(const Message *message, guint i) {
  return i < message->quoted->len ? g_ptr_array_index(message->quoted, i) : "";
}

static void message_clear(Message *message) {
  g_free(message->pattern);
  g_free(message->name);
  g_ptr_array_unref(message->quoted);
}

/* "const struct Foo *const &" and "class Foo *" are "Foo". */
static char *bare_type(const char *type) {
  static const char *const words[] = {"const ", "volatile ", "struct ", "class ", "union ", "enum "};
  for (gsize i = 0; i < G_N_ELEMENTS(words);)
    if (g_str_has_prefix(type, words[i])) {
      type += strlen(words[i]);
      i = 0;
    } else {
      i++;
    }
  const char *end = type;
  while (is_word(*end) || *end == ':')
    end++;
  return g_strndup(type, (gsize)(end - type));
}

/* ---- what a name is ---- */

static gboolean all_upper(const char *name) {
  gboolean letters = FALSE;
  for (; *name; name++) {
    if (g_ascii_islower(*name))
      return FALSE;
    letters |= g_ascii_isalpha(*name);
  }
  return letters;
}

static gboolean has_suffix(const char *name, const char *const *suffixes, gsize n) {
  for (gsize i = 0; i < n; i++)
    if (g_str_has_suffix(name, suffixes[i]))
      return TRUE;
  return FALSE;
}

static gboolean names_a_service(const char *name) {
  static const char *const suffixes[] = {"Device", "Controller", "Driver", "Family",  "Interface", "Nub",
                                         "Service", "UserClient", "Engine", "Bridge", "Expert",    "Provider"};
  return has_suffix(name, suffixes, G_N_ELEMENTS(suffixes));
}

static gboolean names_a_callback(const char *name) {
  static const char *const suffixes[] = {"Action", "Handler", "Callback", "CallBack", "Func", "_fn_t", "_func_t", "_cb"};
  return has_suffix(name, suffixes, G_N_ELEMENTS(suffixes));
}

static gboolean is_object_name(const char *name) {
  return g_str_has_prefix(name, "IO") || g_str_has_prefix(name, "OS") || g_str_has_prefix(name, "Apple");
}

enum { FORM_UNKNOWN, FORM_TYPE, FORM_BASE, FORM_FUNCTION, FORM_METHOD, FORM_CONSTANT, FORM_VARIABLE, FORM_MACRO };

static void make_class(NkSynth *synth, const char *name, gboolean derived_from) {
  NkSymbol *symbol = nk_synth_symbol(synth, name, NK_SYNTH_CLASS);
  if (!symbol || symbol->base || !synth->cxx)
    return;
  if (symbol->form != NK_SYNTH_CLASS)
    nk_synth_flip(synth, symbol, NK_SYNTH_CLASS);
  if (derived_from || (is_object_name(name) && names_a_service(name)))
    symbol->base = g_strdup("IOService");
  else if (is_object_name(name))
    symbol->base = g_strdup("OSObject");
}

static void need_type(NkSynth *synth, const Message *message) {
  const char *name = message->name ? message->name : quoted(message, 0);
  if (message->next == '(' && all_upper(name)) {
    nk_synth_symbol(synth, name, NK_SYNTH_MACRO_CALL);
    return;
  }
  g_autofree char *detail = NULL;
  guint32 form = nk_ask_form(name, &detail);
  if (form == FORM_MACRO || (all_upper(name) && is_word(message->next) && strlen(name) > 3 && form != FORM_TYPE))
    nk_synth_symbol(synth, name, message->next == '(' ? NK_SYNTH_MACRO_CALL : NK_SYNTH_MACRO);
  else if (g_str_equal(message->following, "::"))
    nk_synth_symbol(synth, name, NK_SYNTH_SCOPE);
  else if (message->next == '<')
    nk_synth_symbol(synth, name, NK_SYNTH_TEMPLATE);
  else if (form == FORM_BASE)
    make_class(synth, name, TRUE);
  else if (message->next == '*' || message->next == '&')
    make_class(synth, name, FALSE);
  else
    nk_synth_symbol(synth, name, names_a_callback(name) ? NK_SYNTH_CALLBACK : NK_SYNTH_SCALAR);
}

static void need_template(NkSynth *synth, const Message *message) {
  nk_synth_symbol(synth, quoted(message, 0), NK_SYNTH_TEMPLATE);
}

static void need_base(NkSynth *synth, const Message *message) {
  if (message->name)
    make_class(synth, message->name, TRUE);
}

static void need_header(NkSynth *synth, const Message *message) {
  nk_synth_header(synth, quoted(message, 0));
}

static NkSynthForm value_form(const NkSynth *synth, const char *name, guint32 form, char next) {
  if (next == '(' || form == FORM_FUNCTION)
    return NK_SYNTH_FUNCTION;
  if (form == FORM_VARIABLE || (name[0] == 'g' && g_ascii_isupper(name[1])))
    return NK_SYNTH_VARIABLE;
  if (g_str_has_suffix(name, "Key"))
    return NK_SYNTH_STRING;
  if (form == FORM_CONSTANT || all_upper(name) || (name[0] == 'k' && g_ascii_isupper(name[1])) || !synth->cxx)
    return NK_SYNTH_CONSTANT;
  return next == '-' || next == '.' || next == '[' || next == '=' ? NK_SYNTH_VARIABLE : NK_SYNTH_CONSTANT;
}

/* One text for functions, constants, variables, scopes and casts: the tokens and the index tell them apart. */
static void need_identifier(NkSynth *synth, const Message *message) {
  const char *name = message->name ? message->name : quoted(message, 0);
  g_autofree char *detail = NULL;
  guint32 form = nk_ask_form(name, &detail);
  if (g_str_equal(message->following, "::")) {
    nk_synth_symbol(synth, name, NK_SYNTH_SCOPE);
  } else if (form == FORM_BASE) {
    make_class(synth, name, TRUE);
  } else if (form == FORM_TYPE && message->next != '(') {
    make_class(synth, name, FALSE);
  } else {
    nk_synth_symbol(synth, name, value_form(synth, name, form, message->next));
  }
}

/* ---- members ---- */

/* The class around a place, a null cursor if none. */
static CXCursor enclosing_class(const Message *message) {
  CXCursor cursor = clang_getCursor(message->unit->tu, clang_getDiagnosticLocation(message->diagnostic));
  for (guint i = 0; i < 32 && !clang_Cursor_isNull(cursor); i++) {
    enum CXCursorKind kind = clang_getCursorKind(cursor);
    if (kind == CXCursor_ClassDecl || kind == CXCursor_StructDecl)
      return clang_getCursorDefinition(cursor);
    if (clang_isInvalid(kind) || kind == CXCursor_TranslationUnit)
      break;
    cursor = clang_getCursorSemanticParent(cursor);
  }
  return clang_getNullCursor();
}

/* The nearest class up the bases that a member can be given to; synthesised ones only if `synthesised`. */
static char *nearest_owner(NkSynth *synth, NkUnitState *unit, CXCursor class_cursor, gboolean synthesised,
                           guint depth) {
  if (clang_Cursor_isNull(class_cursor) || depth > 16)
    return NULL;
  NkOrigin origin = nk_unit_origin(unit, class_cursor);
  if (origin == NK_ORIGIN_BUILTIN && !synthesised && synth->precompiled) {
    synth->wants_text = TRUE;
    return NULL;
  }
  if (origin >= NK_ORIGIN_SYNTH_MEMBER || (origin == NK_ORIGIN_BUILTIN && !synthesised)) {
    CXString spelling = clang_getCursorSpelling(class_cursor);
    char *name = g_strdup(clang_getCString(spelling));
    clang_disposeString(spelling);
    return name;
  }
  g_autoptr(GArray) children = nk_children(class_cursor);
  char *owner = NULL;
  for (guint i = 0; i < children->len && !owner; i++) {
    CXCursor child = g_array_index(children, CXCursor, i);
    if (clang_getCursorKind(child) == CXCursor_CXXBaseSpecifier)
      owner = nearest_owner(synth, unit, clang_getCursorDefinition(nk_unit_class_of(clang_getCursorType(child))),
                            synthesised, depth + 1);
  }
  return owner;
}

typedef struct {
  const char *wanted;
  CXCursor found;
} ClassSearch;

static enum CXChildVisitResult find_class(CXCursor cursor, CXCursor parent, CXClientData data) {
  (void)parent;
  ClassSearch *search = data;
  enum CXCursorKind kind = clang_getCursorKind(cursor);
  if (kind == CXCursor_Namespace || kind == CXCursor_LinkageSpec)
    return CXChildVisit_Recurse;
  if ((kind != CXCursor_ClassDecl && kind != CXCursor_StructDecl) || !clang_isCursorDefinition(cursor))
    return CXChildVisit_Continue;
  CXString spelling = clang_getCursorSpelling(cursor);
  gboolean same = g_strcmp0(clang_getCString(spelling), search->wanted) == 0;
  clang_disposeString(spelling);
  if (!same)
    return CXChildVisit_Continue;
  search->found = cursor;
  return CXChildVisit_Break;
}

/* Who gets a member that `type` lacks; NULL when nobody of ours can. */
static char *member_owner(NkSynth *synth, const Message *message, const char *type) {
  const char *last = strrchr(type, ':');
  const char *name = last ? last + 1 : type;
  if (g_hash_table_contains(synth->symbols, name) || g_str_equal(name, "__nk_any"))
    return g_strdup(name);
  ClassSearch search = {name, clang_getNullCursor()};
  clang_visitChildren(clang_getTranslationUnitCursor(message->unit->tu), find_class, &search);
  if (clang_Cursor_isNull(search.found) && synth->precompiled && synth->hooks)
    synth->wants_text = TRUE; /* a class of the SDK: not visited when it comes precompiled */
  return nearest_owner(synth, message->unit, search.found, !synth->hooks, 0);
}

/* A name of ours in a message: __nk_r_<function> or __nk_e_<constant>; what follows the prefix, or NULL. */
static const char *alias_of(const char *type, const char *prefix) {
  const char *at = strstr(type, prefix);
  return at ? at + strlen(prefix) : NULL;
}

static void make_universal(NkSynth *synth, const char *type) {
  g_autofree char *name = bare_type(type);
  const char *function = alias_of(name, "__nk_r_"), *constant = alias_of(name, "__nk_e_");
  if (function) {
    nk_synth_result(synth, function, NULL);
    return;
  }
  NkSymbol *symbol = g_hash_table_lookup(synth->symbols, constant ? constant : name);
  if (symbol)
    nk_synth_flip(synth, symbol, constant ? NK_SYNTH_VARIABLE : NK_SYNTH_UNIVERSAL);
}

static void need_member(NkSynth *synth, const Message *message) {
  const char *name = quoted(message, 0);
  g_autofree char *type = bare_type(quoted(message, 1));
  g_autofree char *owner = member_owner(synth, message, type);
  if (!owner)
    return;
  NkSymbol *symbol = g_hash_table_lookup(synth->symbols, owner);
  if (symbol && g_str_equal(name, "metaClass")) { /* cast to, so it is a class with a meta class */
    if (!symbol->base && symbol->form != NK_SYNTH_SCOPE) {
      symbol->base = g_strdup("OSObject");
      symbol->form = NK_SYNTH_CLASS;
      synth->changed = TRUE;
    }
    return;
  }
  if (symbol && symbol->form == NK_SYNTH_SCALAR)
    nk_synth_flip(synth, symbol, NK_SYNTH_UNIVERSAL);
  gboolean call = message->name && g_str_equal(message->name, name) && message->next == '(';
  nk_synth_member(synth, owner, name, call ? NK_MEMBER_METHOD : NK_MEMBER_FIELD);
}

static void need_nested_type(NkSynth *synth, const Message *message) {
  g_autofree char *type = bare_type(quoted(message, 1));
  g_autofree char *owner = member_owner(synth, message, type);
  if (owner)
    nk_synth_member(synth, owner, quoted(message, 0), NK_MEMBER_TYPE);
}

/* ---- what is there, but incomplete, of the wrong form or in the way ---- */

static void complete(NkSynth *synth, const Message *message) {
  g_autofree char *type = bare_type(quoted(message, message->quoted->len > 0 ? message->quoted->len - 1 : 0));
  if (*type && !strchr(type, ':') && !g_str_has_prefix(type, "__nk_"))
    make_class(synth, type, g_str_equal(message->pattern, "base class has incomplete type"));
}

static void complete_base(NkSynth *synth, const Message *message) {
  if (message->name)
    make_class(synth, message->name, TRUE);
}

static void not_a_structure(NkSynth *synth, const Message *message) {
  make_universal(synth, quoted(message, 0));
}

/* A value of ours where another type is wanted: `from` goes to `to`. */
static void convert(NkSynth *synth, const char *from, const char *to) {
  const char *function = alias_of(from, "__nk_r_"), *constant = alias_of(from, "__nk_e_");
  g_autofree char *target = bare_type(to);
  if (function) {
    gboolean pointer = strchr(to, '*') && g_ascii_isupper(target[0]) && !strchr(target, ':');
    nk_synth_result(synth, function, pointer ? target : NULL);
  } else if (constant) {
    NkSymbol *symbol = g_hash_table_lookup(synth->symbols, constant);
    if (symbol)
      nk_synth_flip(synth, symbol, strstr(to, "char") ? NK_SYNTH_STRING : NK_SYNTH_VARIABLE);
  } else {
    make_universal(synth, from);
  }
}

static void wrong_type(NkSynth *synth, const Message *message) {
  convert(synth, quoted(message, 1), quoted(message, 0));
  make_universal(synth, quoted(message, 0));
}

static void not_callable(NkSynth *synth, const Message *message) {
  const char *constant = alias_of(quoted(message, 0), "__nk_e_");
  NkSymbol *symbol = constant ? g_hash_table_lookup(synth->symbols, constant) : NULL;
  if (symbol)
    nk_synth_flip(synth, symbol, NK_SYNTH_FUNCTION);
  else
    make_universal(synth, quoted(message, 0));
}

static void not_a_constant(NkSynth *synth, const Message *message) {
  NkSymbol *symbol = message->name ? g_hash_table_lookup(synth->symbols, message->name) : NULL;
  if (symbol && symbol->form == NK_SYNTH_CONSTANT)
    nk_synth_flip(synth, symbol, NK_SYNTH_VARIABLE);
}

static void is_scope(NkSynth *synth, const Message *message) {
  NkSymbol *symbol = g_hash_table_lookup(synth->symbols, quoted(message, 0));
  if (symbol && symbol->form != NK_SYNTH_CLASS)
    nk_synth_flip(synth, symbol, NK_SYNTH_SCOPE);
}

/* Ours is guilty when the note "previous definition" lies in our prelude. */
static void clash(NkSynth *synth, const Message *message) {
  CXDiagnosticSet notes = clang_getChildDiagnostics(message->diagnostic);
  for (unsigned i = 0; i < clang_getNumDiagnosticsInSet(notes); i++) {
    CXDiagnostic note = clang_getDiagnosticInSet(notes, i);
    NkPlace place = nk_unit_place(message->unit, clang_getDiagnosticLocation(note));
    if (place.source && place.source->origin >= NK_ORIGIN_SYNTH_MEMBER)
      nk_synth_block(synth, message->name ? message->name : quoted(message, 0));
    clang_disposeDiagnostic(note);
  }
}

/* Arguments that fit no overload: the notes name the types; what is ours is refined, what is the SDK's gets a
   fallback beside it. */
static void no_match(NkSynth *synth, const Message *message) {
  const char *callee = message->name ? message->name : quoted(message, 0);
  gboolean refined = FALSE;
  CXDiagnosticSet notes = clang_getChildDiagnostics(message->diagnostic);
  for (unsigned i = 0; i < clang_getNumDiagnosticsInSet(notes); i++) {
    CXDiagnostic note = clang_getDiagnosticInSet(notes, i);
    CXString spelling = clang_getDiagnosticSpelling(note);
    Message child = {.unit = message->unit};
    split_quotes(&child, clang_getCString(spelling));
    clang_disposeString(spelling);
    if (strstr(child.pattern, "no known conversion from % to %") && strstr(quoted(&child, 0), "__nk_")) {
      convert(synth, quoted(&child, 0), quoted(&child, 1));
      refined = TRUE;
    }
    CXCursor candidate = clang_getCursor(message->unit->tu, clang_getDiagnosticLocation(note));
    NkOrigin origin = nk_unit_origin(message->unit, candidate);
    CXCursor owner = clang_getCursorSemanticParent(candidate);
    if (!refined && synth->hooks && origin == NK_ORIGIN_BUILTIN && synth->precompiled) {
      synth->wants_text = TRUE;
    } else if (!refined && synth->hooks && origin == NK_ORIGIN_BUILTIN &&
               clang_getCursorKind(candidate) == CXCursor_CXXMethod) {
      CXString class_name = clang_getCursorSpelling(owner);
      nk_synth_member(synth, clang_getCString(class_name), callee, NK_MEMBER_FALLBACK);
      clang_disposeString(class_name);
    } else if (!refined && synth->cxx && origin != NK_ORIGIN_PROJECT && origin != NK_ORIGIN_UNKNOWN &&
               clang_getCursorKind(candidate) == CXCursor_FunctionDecl) {
      nk_synth_symbol(synth, callee, NK_SYNTH_FUNCTION);
    }
    message_clear(&child);
    clang_disposeDiagnostic(note);
  }
}

/* A call of a name that no scope has, inside of a class with a synthesised base, is a member of that base. */
static void need_identifier_or_member(NkSynth *synth, const Message *message) {
  if (synth->cxx && message->next == '(' && message->name) {
    g_autofree char *owner = nearest_owner(synth, message->unit, enclosing_class(message), TRUE, 0);
    if (owner) {
      nk_synth_member(synth, owner, message->name, NK_MEMBER_METHOD);
      return;
    }
  }
  need_identifier(synth, message);
}

/* ---- the table ---- */

static const struct {
  const char *pattern; /* a trailing * stands for any rest */
  void (*handle)(NkSynth *synth, const Message *message);
} handlers[] = {
    {"% file not found", need_header},
    {"unknown type name %", need_type},
    {"no template named %", need_template},
    {"expected class name", need_base},
    {"use of undeclared identifier %", need_identifier_or_member},
    {"no member named % in %", need_member},
    {"no type named % in %", need_nested_type},
    {"base class has incomplete type", complete_base},
    {"member access into incomplete type %", complete},
    {"variable has incomplete type %", complete},
    {"field has incomplete type %", complete},
    {"allocation of incomplete type %", complete},
    {"invalid application of % to an incomplete type %", complete},
    {"incomplete definition of type %", complete},
    {"incomplete type % named in nested name specifier", complete},
    {"tentative definition has type % that is never completed", complete},
    {"member reference type % is not a pointer*", not_a_structure},
    {"member reference base type % is not a structure or union", not_a_structure},
    {"subscripted value is not an array, pointer, or vector", not_a_constant},
    {"cannot initialize *", wrong_type},
    {"assigning to % from incompatible type %", wrong_type},
    {"incompatible *", wrong_type},
    {"called object type % is not a function or function pointer", not_callable},
    {"cannot take the address of an rvalue of type %", not_a_constant},
    {"expression is not assignable", not_a_constant},
    {"% is not a class, namespace, or enumeration", is_scope},
    {"redefinition of %*", clash},
    {"typedef redefinition with different types (% vs %)", clash},
    {"conflicting types for %", clash},
    {"use of % with tag type that does not match previous declaration", clash},
    {"no matching *", no_match},
    {"call to *", no_match},
    {"too many arguments *", no_match},
    {"too few arguments *", no_match},
};

static gboolean fits(const char *pattern, const char *text) {
  gsize n = strlen(pattern);
  return pattern[n - 1] == '*' ? strncmp(pattern, text, n - 1) == 0 : g_str_equal(pattern, text);
}

static void take(NkSynth *synth, NkUnitState *unit, CXDiagnostic diagnostic) {
  CXSourceLocation location = clang_getDiagnosticLocation(diagnostic);
  NkPlace place = nk_unit_place(unit, location);
  if (!nk_unit_in_project(&place))
    return;
  CXFile spelled;
  clang_getSpellingLocation(location, &spelled, NULL, NULL, NULL);
  Message message = {.unit = unit, .diagnostic = diagnostic, .offset = place.offset};
  CXString spelling = clang_getDiagnosticSpelling(diagnostic);
  split_quotes(&message, clang_getCString(spelling));
  clang_disposeString(spelling);
  message.text = spelled == place.source->handle ? clang_getFileContents(unit->tu, spelled, &message.length) : NULL;
  if (message.text)
    read_tokens(&message);
  for (gsize i = 0; i < G_N_ELEMENTS(handlers); i++) {
    if (fits(handlers[i].pattern, message.pattern)) {
      handlers[i].handle(synth, &message);
      break;
    }
  }
  message_clear(&message);
}

void nk_synth_read(NkSynth *synth, NkUnitState *unit) {
  synth->changed = FALSE;
  unsigned n = clang_getNumDiagnostics(unit->tu);
  for (unsigned i = 0; i < n; i++) {
    CXDiagnostic diagnostic = clang_getDiagnostic(unit->tu, i);
    if (clang_getDiagnosticSeverity(diagnostic) >= CXDiagnostic_Error)
      take(synth, unit, diagnostic);
    clang_disposeDiagnostic(diagnostic);
  }
}
