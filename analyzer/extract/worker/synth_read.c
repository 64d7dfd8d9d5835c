/* Diagnostics into what to declare: the pattern of a message finds the handler. */
#include "strangers.h"
#include "synth_message.h"

#include <string.h>

static void take_uses(NkSynth *synth, const NkMessage *message, const char *type) {
  NkText texts[2];
  guint n = nk_message_texts(message, texts);
  nk_synth_uses(synth, type, texts, n);
}

static void need_plain_type(NkSynth *synth, const NkMessage *message, const char *name) {
  NkText texts[2];
  guint n = nk_message_texts(message, texts);
  nk_synth_plain_type(synth, name, message->next, texts, n);
}

static void need_type(NkSynth *synth, const NkMessage *message) {
  const char *name = nk_message_name(message);
  if (message->next == '(' && nk_is_all_upper(name)) {
    nk_synth_symbol(synth, name, NK_SYNTH_MACRO_CALL);
    return;
  }
  g_autofree char *detail = NULL;
  guint32 form = nk_ask_form(name, &detail);
  if (form == NK_FORM_MACRO ||
      (nk_is_all_upper(name) && nk_is_word(message->next) && strlen(name) > 3 && form != NK_FORM_TYPE))
    nk_synth_symbol(synth, name, message->next == '(' ? NK_SYNTH_MACRO_CALL : NK_SYNTH_MACRO);
  else if (g_str_equal(message->following, "::"))
    nk_synth_symbol(synth, name, NK_SYNTH_SCOPE);
  else if (message->next == '<')
    nk_synth_symbol(synth, name, NK_SYNTH_TEMPLATE);
  else if (form == NK_FORM_BASE)
    nk_synth_class(synth, name, TRUE);
  else
    need_plain_type(synth, message, name);
}

static void need_template(NkSynth *synth, const NkMessage *message) {
  nk_synth_symbol(synth, nk_message_quoted(message, 0), NK_SYNTH_TEMPLATE);
}

/* The identifier that ends before `at`, blanks between; NULL if there is none. Caller frees. */
static char *name_before(const NkMessage *message, gsize at) {
  while (at > 0 && g_ascii_isspace(message->text[at - 1]))
    at--;
  gsize end = at;
  while (at > 0 && nk_is_word(message->text[at - 1]))
    at--;
  return at < end ? g_strndup(message->text + at, end - at) : NULL;
}

/* `class X : public Missing`: the parse drops the base, so that X must be read from the text. */
static void remember_base(NkSynth *synth, const NkMessage *message) {
  gsize at = message->offset;
  while (at > 1 && message->text[at - 1] != ';' && (message->text[at - 1] != ':' || message->text[at - 2] == ':'))
    at--;
  if (at < 2 || message->text[at - 1] != ':')
    return;
  char *derived = name_before(message, at - 1);
  if (derived)
    g_hash_table_add(synth->dropped, derived);
}

static void need_base(NkSynth *synth, const NkMessage *message) {
  if (!message->name)
    return;
  nk_synth_class(synth, message->name, TRUE);
  remember_base(synth, message);
}

/* MACRO(one, two) at file scope is read as a declarator without a type; in C the complaint stands at its argument. */
static void need_file_macro(NkSynth *synth, const NkMessage *message) {
  if (!message->name)
    return;
  gboolean argument = message->offset > 0 && message->text[message->offset - 1] == '(';
  g_autofree char *before = argument ? name_before(message, message->offset - 1) : NULL;
  const char *name = argument ? before : message->name;
  if (name && nk_is_all_upper(name) && (argument || message->next == '('))
    nk_synth_symbol(synth, name, NK_SYNTH_MACRO_CALL);
}

static void need_header(NkSynth *synth, const NkMessage *message) {
  nk_synth_header(synth, nk_message_quoted(message, 0));
}

/* `setProperty(NAME, ...)`. */
static gboolean is_key(const NkMessage *message) {
  gsize at = message->offset;
  if (!message->name || (message->next != ',' && message->next != ')') || at < 2 || message->text[at - 1] != '(')
    return FALSE;
  g_autofree char *called = name_before(message, at - 1);
  return called && nk_takes_key(called, strlen(called));
}

/* One text for functions, constants, variables, scopes and casts: the tokens and the index tell them apart. */
static void need_identifier(NkSynth *synth, const NkMessage *message) {
  const char *name = nk_message_name(message);
  g_autofree char *detail = NULL;
  guint32 form = nk_ask_form(name, &detail);
  if (g_str_equal(message->following, "::")) {
    nk_synth_symbol(synth, name, NK_SYNTH_SCOPE);
  } else if (form == NK_FORM_BASE) {
    nk_synth_class(synth, name, TRUE);
  } else if (form == NK_FORM_TYPE && message->next != '(') {
    nk_synth_class(synth, name, FALSE);
  } else {
    nk_synth_symbol(synth, name, is_key(message) ? NK_SYNTH_STRING : nk_value_form(synth, name, form, message->next));
  }
}

/* `"text" NAME`: the parse asks for the end of the call where a string would go on. */
static void need_joined_string(NkSynth *synth, const NkMessage *message) {
  gsize at = message->name ? message->offset : 0;
  while (at > 0 && g_ascii_isspace(message->text[at - 1]))
    at--;
  if (at > 0 && message->text[at - 1] == '"' && message->next != '(')
    nk_synth_symbol(synth, message->name, NK_SYNTH_STRING);
}

/* ---- members ---- */

/* A name of ours in a message: __nk_r_<function> or __nk_e_<constant>; what follows the prefix, or NULL. */
static const char *alias_of(const char *type, const char *prefix) {
  const char *at = strstr(type, prefix);
  return at ? at + strlen(prefix) : NULL;
}

static void make_universal(NkSynth *synth, const char *type) {
  g_autofree char *name = nk_bare_type(type);
  const char *function = alias_of(name, "__nk_r_"), *constant = alias_of(name, "__nk_e_");
  if (function) {
    nk_synth_result(synth, function, NULL);
    return;
  }
  NkSymbol *symbol = g_hash_table_lookup(synth->symbols, constant ? constant : name);
  if (symbol)
    nk_synth_flip(synth, symbol, constant ? NK_SYNTH_VARIABLE : NK_SYNTH_UNIVERSAL);
}

/* Cast to, so it is a class with a meta class. */
static void make_meta(NkSynth *synth, NkSymbol *symbol) {
  if (symbol->base || symbol->form == NK_SYNTH_SCOPE)
    return;
  symbol->base = g_strdup("OSObject");
  symbol->form = NK_SYNTH_CLASS;
  synth->changed = synth->new_types = TRUE;
}

/* `[T::x]`, at the x. */
static gboolean is_bound(const NkMessage *message, const char *owner) {
  g_autofree char *before = g_strconcat("[", owner, "::", NULL);
  gsize n = strlen(before);
  return message->offset >= n && strncmp(message->text + message->offset - n, before, n) == 0;
}

static void need_member(NkSynth *synth, const NkMessage *message) {
  const char *name = nk_message_quoted(message, 0);
  g_autofree char *type = nk_bare_type(nk_message_quoted(message, 1));
  g_autofree char *owner = nk_synth_owner(synth, message->unit, type);
  if (!owner)
    return;
  NkSymbol *symbol = g_hash_table_lookup(synth->symbols, owner);
  if (symbol && g_str_equal(name, "metaClass")) {
    make_meta(synth, symbol);
    return;
  }
  if (symbol && symbol->form == NK_SYNTH_SCALAR)
    nk_synth_flip(synth, symbol, NK_SYNTH_UNIVERSAL);
  gboolean call = message->name && g_str_equal(message->name, name) && message->next == '(';
  nk_synth_member(synth, owner, name, call ? NK_MEMBER_METHOD : NK_MEMBER_FIELD);
  if (message->next == ']' && is_bound(message, owner))
    nk_synth_bound(synth, owner, name);
  if (synth->cxx && !call && message->name && g_str_equal(message->name, name))
    nk_synth_chain(synth, message->text + message->offset + strlen(name), message->text + message->length);
}

static void need_nested_type(NkSynth *synth, const NkMessage *message) {
  g_autofree char *type = nk_bare_type(nk_message_quoted(message, 1));
  g_autofree char *owner = nk_synth_owner(synth, message->unit, type);
  if (owner)
    nk_synth_member(synth, owner, nk_message_quoted(message, 0), NK_MEMBER_TYPE);
}

/* ---- what is there, but incomplete, of the wrong form or in the way ---- */

static void complete(NkSynth *synth, const NkMessage *message) {
  g_autofree char *type =
      nk_bare_type(nk_message_quoted(message, message->quoted->len > 0 ? message->quoted->len - 1 : 0));
  if (!*type || strchr(type, ':') || g_str_has_prefix(type, "__nk_"))
    return;
  nk_synth_class(synth, type, g_str_equal(message->pattern, "base class has incomplete type"));
  take_uses(synth, message, type);
}

static void complete_base(NkSynth *synth, const NkMessage *message) {
  if (message->name)
    nk_synth_class(synth, message->name, TRUE);
}

static void not_a_structure(NkSynth *synth, const NkMessage *message) {
  make_universal(synth, nk_message_quoted(message, 0));
}

/* A pointer to a class of ours where one to a class of the core is wanted: ours derives from that. */
static gboolean derive(NkSynth *synth, const char *from, const char *to) {
  static const char *const objects[] = {"OSObject", "OSMetaClassBase", NULL}, *const services[] = {
                                                                                  "IOService", "IORegistryEntry", NULL};
  g_autofree char *name = nk_bare_type(from), *base = nk_bare_type(to);
  gboolean service = g_strv_contains(services, base), object = g_strv_contains(objects, base);
  NkSymbol *symbol = g_hash_table_lookup(synth->symbols, name);
  if (!synth->cxx || !symbol || symbol->form != NK_SYNTH_CLASS || !strchr(from, '*') || !(service || object) ||
      (symbol->base && (object || g_str_equal(symbol->base, "IOService"))))
    return FALSE;
  g_free(symbol->base);
  symbol->base = g_strdup(service ? "IOService" : "OSObject");
  synth->changed = synth->new_types = TRUE;
  return TRUE;
}

/* A value of ours where another type is wanted: `from` goes to `to`. */
static void convert(NkSynth *synth, const char *from, const char *to) {
  const char *function = alias_of(from, "__nk_r_"), *constant = alias_of(from, "__nk_e_");
  g_autofree char *target = nk_bare_type(to);
  if (function) {
    gboolean pointer = strchr(to, '*') && g_ascii_isupper(target[0]) && !strchr(target, ':');
    nk_synth_result(synth, function, pointer ? target : NULL);
  } else if (constant) {
    NkSymbol *symbol = g_hash_table_lookup(synth->symbols, constant);
    if (symbol)
      nk_synth_flip(synth, symbol, strstr(to, "char") ? NK_SYNTH_STRING : NK_SYNTH_VARIABLE);
  } else if (!derive(synth, from, to)) {
    make_universal(synth, from);
  }
}

static void wrong_type(NkSynth *synth, const NkMessage *message) {
  convert(synth, nk_message_quoted(message, 1), nk_message_quoted(message, 0));
  make_universal(synth, nk_message_quoted(message, 0));
}

static void not_callable(NkSynth *synth, const NkMessage *message) {
  const char *constant = alias_of(nk_message_quoted(message, 0), "__nk_e_");
  NkSymbol *symbol = constant ? g_hash_table_lookup(synth->symbols, constant) : NULL;
  if (symbol)
    nk_synth_flip(synth, symbol, NK_SYNTH_FUNCTION);
  else
    make_universal(synth, nk_message_quoted(message, 0));
}

static void not_a_constant(NkSynth *synth, const NkMessage *message) {
  NkSymbol *symbol = message->name ? g_hash_table_lookup(synth->symbols, message->name) : NULL;
  if (symbol && symbol->form == NK_SYNTH_CONSTANT)
    nk_synth_flip(synth, symbol, NK_SYNTH_VARIABLE);
}

/* `a[T::x]`: the parse stops at T. */
static void need_bound(NkSynth *synth, const NkMessage *message) {
  if (!synth->cxx || !message->name || !g_str_equal(message->following, "::"))
    return;
  const char *end = message->text + message->length;
  const char *at =
      g_strstr_len(message->text + message->offset, end - message->text - (gssize)message->offset, "::") + 2;
  const char *behind = at;
  while (behind < end && nk_is_word(*behind))
    behind++;
  g_autofree char *name = g_strndup(at, (gsize)(behind - at));
  nk_synth_bound(synth, message->name, name);
}

/* Written `T::x` it is a scope; as the argument of a cast macro it is a class with a meta class. */
static void is_scope(NkSynth *synth, const NkMessage *message) {
  NkSymbol *symbol = g_hash_table_lookup(synth->symbols, nk_message_quoted(message, 0));
  if (!symbol || symbol->form == NK_SYNTH_CLASS)
    return;
  gboolean written = !message->name || g_str_equal(message->following, "::");
  nk_synth_flip(synth, symbol, written ? NK_SYNTH_SCOPE : NK_SYNTH_CLASS);
  if (symbol->form == NK_SYNTH_CLASS)
    make_meta(synth, symbol);
}

/* Ours is guilty when the note "previous definition" lies in our prelude; when it lies in the SDK, a condition may keep
   its header from the unit, which then cannot begin with it. */
static void clash(NkSynth *synth, const NkMessage *message) {
  CXDiagnosticSet notes = clang_getChildDiagnostics(message->diagnostic);
  for (unsigned i = 0; i < clang_getNumDiagnosticsInSet(notes); i++) {
    CXDiagnostic note = clang_getDiagnosticInSet(notes, i);
    NkPlace place = nk_unit_place(message->unit, clang_getDiagnosticLocation(note));
    if (place.source && place.source->origin >= NK_ORIGIN_SYNTH_MEMBER)
      nk_synth_block(synth, nk_message_name(message));
    else if (place.source && place.source->origin != NK_ORIGIN_PROJECT)
      synth->changed |= synth->wants_text |= synth->precompiled;
    clang_disposeDiagnostic(note);
  }
}

/* Arguments that fit no overload: the notes name the types; what is ours is refined, what is the SDK's gets a
   fallback beside it. */
/* An object whose class is broken fits nothing, whatever is declared. */
static gboolean is_hopeless(NkUnitState *unit, CXDiagnostic note) {
  NkMessage child;
  nk_message_init_note(&child, unit, note);
  gboolean hopeless = strstr(child.pattern, "for object argument") != NULL;
  nk_message_clear(&child);
  return hopeless;
}

static gboolean refine_by_note(NkSynth *synth, NkUnitState *unit, CXDiagnostic note) {
  NkMessage child;
  nk_message_init_note(&child, unit, note);
  const char *from = nk_message_quoted(&child, 0), *to = nk_message_quoted(&child, 1);
  gboolean conversion = strstr(child.pattern, "no known conversion from % to %") != NULL;
  gboolean alias = conversion && strstr(from, "__nk_");
  if (alias)
    convert(synth, from, to);
  gboolean ours = alias || (conversion && derive(synth, from, to));
  nk_message_clear(&child);
  return ours;
}

static void add_fallback(NkSynth *synth, NkUnitState *unit, CXDiagnostic note, const char *callee) {
  CXCursor candidate = clang_getCursor(unit->tu, clang_getDiagnosticLocation(note));
  NkOrigin origin = nk_unit_origin(unit, candidate);
  CXCursor owner = clang_getCursorSemanticParent(candidate);
  gboolean method = clang_getCursorKind(candidate) == CXCursor_CXXMethod;
  if (synth->hooks && origin == NK_ORIGIN_BUILTIN && method) {
    synth->wants_text |= synth->precompiled;
    CXString class_name = clang_getCursorSpelling(owner);
    nk_synth_member(synth, clang_getCString(class_name), callee, NK_MEMBER_FALLBACK);
    clang_disposeString(class_name);
  } else if (origin != NK_ORIGIN_PROJECT && origin != NK_ORIGIN_UNKNOWN &&
             clang_getCursorKind(candidate) == CXCursor_FunctionDecl) {
    nk_synth_symbol(synth, callee, NK_SYNTH_FUNCTION);
  }
}

static void no_match(NkSynth *synth, const NkMessage *message) {
  CXDiagnosticSet notes = clang_getChildDiagnostics(message->diagnostic);
  gboolean refined = !synth->cxx; /* C has no overloads to add one to */
  for (unsigned i = 0; i < clang_getNumDiagnosticsInSet(notes); i++) {
    CXDiagnostic note = clang_getDiagnosticInSet(notes, i);
    refined |= refine_by_note(synth, message->unit, note);
    if (!refined && !is_hopeless(message->unit, note))
      add_fallback(synth, message->unit, note, nk_message_name(message));
    clang_disposeDiagnostic(note);
  }
}

/* A call of a name that no scope has, inside of a class with a synthesised base, is a member of that base. */
static void need_identifier_or_member(NkSynth *synth, const NkMessage *message) {
  CXSourceLocation location = clang_getDiagnosticLocation(message->diagnostic);
  if (synth->cxx && nk_synth_in_headless_class(synth, message->unit, location))
    return;
  if (synth->cxx && message->next == '(' && message->name) {
    g_autofree char *owner = nk_synth_enclosing_owner(synth, message->unit, location);
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
  void (*handle)(NkSynth *synth, const NkMessage *message);
  gboolean late; /* a shadow of missing types, most often: read only in a round that finds none */
} handlers[] = {
    {"% file not found", need_header, FALSE},
    {"unknown type name %", need_type, FALSE},
    {"no template named %", need_template, FALSE},
    {"expected class name", need_base, FALSE},
    {"a type specifier is required for all declarations", need_file_macro, FALSE},
    {"C++ requires a type specifier for all declarations", need_file_macro, FALSE},
    {"a parameter list without types is only allowed in a function definition", need_file_macro, FALSE},
    {"use of undeclared identifier %", need_identifier_or_member, FALSE},
    {"expected %", need_joined_string, FALSE},
    {"no member named % in %", need_member, FALSE},
    {"no type named % in %", need_nested_type, FALSE},
    {"array size is not a constant expression", need_bound, FALSE},
    {"base class has incomplete type", complete_base, FALSE},
    {"member access into incomplete type %", complete, FALSE},
    {"variable has incomplete type %", complete, FALSE},
    {"field has incomplete type %", complete, FALSE},
    {"allocation of incomplete type %", complete, FALSE},
    {"invalid application of % to an incomplete type %", complete, FALSE},
    {"incomplete definition of type %", complete, FALSE},
    {"% is an incomplete type", complete, FALSE},
    {"offsetof of incomplete type %", complete, FALSE},
    {"incomplete type % named in nested name specifier", complete, FALSE},
    {"tentative definition has type % that is never completed", complete, FALSE},
    {"member reference type % is not a pointer*", not_a_structure, FALSE},
    {"member reference base type % is not a structure or union", not_a_structure, FALSE},
    {"subscripted value is not an array, pointer, or vector", not_a_constant, FALSE},
    {"cannot initialize *", wrong_type, FALSE},
    {"assigning to % from incompatible type %", wrong_type, FALSE},
    {"incompatible *", wrong_type, FALSE},
    {"called object type % is not a function or function pointer", not_callable, FALSE},
    {"cannot take the address of an rvalue of type %", not_a_constant, FALSE},
    {"expression is not assignable", not_a_constant, FALSE},
    {"% is not a class, namespace, or enumeration", is_scope, FALSE},
    {"redefinition of %*", clash, FALSE},
    {"redefinition of enumerator %", clash, FALSE},
    {"typedef redefinition with different types (% vs %)", clash, FALSE},
    {"conflicting types for %", clash, FALSE},
    {"use of % with tag type that does not match previous declaration", clash, FALSE},
    {"no matching *", no_match, TRUE},
    {"call to *", no_match, TRUE},
    {"too many arguments *", no_match, TRUE},
    {"too few arguments *", no_match, TRUE},
};

static void take(NkSynth *synth, NkUnitState *unit, CXDiagnostic diagnostic, gboolean late) {
  NkMessage message;
  if (!nk_message_init(&message, unit, diagnostic))
    return;
  for (gsize i = 0; i < G_N_ELEMENTS(handlers); i++) {
    if (nk_message_fits(&message, handlers[i].pattern)) {
      if (handlers[i].late == late)
        handlers[i].handle(synth, &message);
      break;
    }
  }
  nk_message_clear(&message);
}

static void take_all(NkSynth *synth, NkUnitState *unit, gboolean late) {
  unsigned n = clang_getNumDiagnostics(unit->tu);
  for (unsigned i = 0; i < n; i++) {
    CXDiagnostic diagnostic = clang_getDiagnostic(unit->tu, i);
    if (clang_getDiagnosticSeverity(diagnostic) >= CXDiagnostic_Error)
      take(synth, unit, diagnostic, late);
    clang_disposeDiagnostic(diagnostic);
  }
}

void nk_synth_read(NkSynth *synth, NkUnitState *unit) {
  synth->changed = synth->new_types = synth->wants_text = FALSE;
  g_clear_pointer(&synth->classes, g_hash_table_unref);
  g_hash_table_remove_all(synth->dropped);
  take_all(synth, unit, FALSE);
  if (!synth->new_types)
    take_all(synth, unit, TRUE);
  g_clear_pointer(&synth->classes, g_hash_table_unref);
}
