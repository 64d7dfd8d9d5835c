/* One file into forms: each identifier is judged by the tokens around it. Nothing is resolved; what single places say
   wrongly, the majority of places over the project says rightly. */
#include "scan.h"

#include <string.h>

typedef struct {
  NkToken token;
  NkName *name; /* of an identifier */
} Word;

typedef enum { SCOPE_FILE, SCOPE_CLASS, SCOPE_ENUM, SCOPE_DATA, SCOPE_CODE, SCOPE_NONE } Scope;

enum { BEFORE = 3, AFTER = 3, WINDOW = BEFORE + 1 + AFTER, MAX_SCOPES = 256, MAX_BRANCHES = 64 };

typedef struct {
  NkTables *tables;
  NkLexer lexer; /* stands behind the window */
  Word window[WINDOW];
  Scope scopes[MAX_SCOPES];
  guint depth, overflow; /* open braces; those beyond the limit */
  Scope pending;         /* what the next brace opens */
  guint parentheses;
  guint branches[MAX_BRANCHES]; /* depth at each open #if */
  guint n_branches;
  const char *super; /* what `#define super` stands for here, or NULL */
} Scanner;

static const Word *at(const Scanner *scanner, int offset) {
  return &scanner->window[BEFORE + offset];
}

static gboolean is(const Scanner *scanner, int offset, const char *text) {
  return nk_token_is(&at(scanner, offset)->token, text);
}

static gboolean is_one_of(const Scanner *scanner, int offset, const char *const *texts) {
  return nk_token_is_any(&at(scanner, offset)->token, texts);
}

static gboolean is_name(const Scanner *scanner, int offset) {
  const Word *word = at(scanner, offset);
  return word->name && !word->name->keyword;
}

static Scope scope(const Scanner *scanner) {
  return scanner->depth ? scanner->scopes[scanner->depth - 1] : SCOPE_FILE;
}

static void count(NkName *name, NkForm form) {
  name->forms[form]++;
}

/* ---- looking ahead on a copy of the lexer ---- */
typedef struct {
  const Scanner *scanner;
  NkLexer lexer;
  int offset; /* in the window, then beyond it */
} Ahead;

static NkToken ahead_next(Ahead *ahead) {
  if (ahead->offset < AFTER)
    return at(ahead->scanner, ++ahead->offset)->token;
  NkToken token;
  do
    token = nk_lexer_next(&ahead->lexer);
  while (token.kind == NK_TOKEN_DIRECTIVE);
  return token;
}

static const char *resolve_super(const Scanner *scanner, const NkToken *token) {
  if (!nk_token_is(token, "super"))
    return nk_tables_text(scanner->tables, token->text, token->length);
  return scanner->super;
}

static void add_base(Scanner *scanner, NkName *klass, const NkToken *base) {
  const char *text = base->length <= NK_MAX_NAME ? resolve_super(scanner, base) : NULL;
  if (!text)
    return;
  count(nk_tables_name(scanner->tables, text, strlen(text)), NK_FORM_BASE);
  if (klass)
    nk_tally_add(&klass->bases, text);
}

/* `public virtual ns::Base<T>, private Other {`: the first base is the class's own, all are bases. */
static void read_bases(Scanner *scanner, Ahead *ahead, NkName *klass) {
  enum { PATIENCE = 64 };
  NkToken last = {.kind = NK_TOKEN_END};
  guint angles = 0;
  gboolean first = TRUE;
  for (guint i = 0; i < PATIENCE; i++) {
    NkToken token = ahead_next(ahead);
    gboolean closes = nk_token_is(&token, "{"), separates = nk_token_is(&token, ",") && angles == 0;
    if (token.kind == NK_TOKEN_END || nk_token_is(&token, ";") || nk_token_is(&token, "("))
      return;
    if (nk_token_is(&token, "<"))
      angles++;
    else if (nk_token_is(&token, ">") && angles)
      angles--;
    else if ((closes || separates) && last.kind == NK_TOKEN_IDENTIFIER) {
      add_base(scanner, first ? klass : NULL, &last);
      first = FALSE;
    } else if (token.kind == NK_TOKEN_IDENTIFIER && angles == 0)
      last = token;
    if (closes)
      return;
  }
}

/* `class [macros] X [final] [: bases] {`, standing on the keyword. */
static void take_class_head(Scanner *scanner) {
  enum { PATIENCE = 12 };
  Ahead ahead = {scanner, scanner->lexer, 0};
  NkName *klass = NULL;
  for (guint i = 0; i < PATIENCE; i++) {
    NkToken token = ahead_next(&ahead);
    if (token.kind == NK_TOKEN_IDENTIFIER) {
      NkName *name = nk_tables_name(scanner->tables, token.text, token.length);
      if (name && !name->keyword)
        klass = name;
    } else if (nk_token_is(&token, ":") && klass) {
      count(klass, NK_FORM_TYPE);
      read_bases(scanner, &ahead, klass);
      return;
    } else if (!nk_token_is(&token, "::")) {
      return;
    }
  }
}

/* ---- class macros ---- */
static gboolean is_class_macro(const NkToken *token) {
  static const char *const prefixes[] = {"OSDefineMetaClass", "OSDefineDefaultStructors", "OSDefineAbstractStructors",
                                         "OSDefineFinalStructors"};
  for (gsize i = 0; i < G_N_ELEMENTS(prefixes); i++)
    if (token->length >= strlen(prefixes[i]) && memcmp(token->text, prefixes[i], strlen(prefixes[i])) == 0)
      return TRUE;
  return FALSE;
}

/* MACRO(a, b::c, ...) standing on the macro; arguments are their tokens joined. */
static GPtrArray *read_arguments(const Scanner *scanner) {
  enum { MAX_TOKENS = 64 };
  Ahead ahead = {scanner, scanner->lexer, 1};
  GPtrArray *arguments = g_ptr_array_new();
  g_autoptr(GString) text = g_string_new(NULL);
  guint depth = 0;
  for (guint i = 0; i < MAX_TOKENS; i++) {
    NkToken token = ahead_next(&ahead);
    gboolean end = token.kind == NK_TOKEN_END || (depth == 0 && nk_token_is(&token, ")"));
    if (end || (depth == 0 && nk_token_is(&token, ","))) {
      g_ptr_array_add(arguments, (gpointer)nk_tables_text(scanner->tables, text->str, text->len));
      g_string_truncate(text, 0);
      if (end)
        break;
      continue;
    }
    depth += nk_token_is(&token, "(") ? 1 : 0;
    depth -= nk_token_is(&token, ")") ? 1 : 0;
    g_string_append_len(text, token.text, MIN(token.length, NK_MAX_NAME));
  }
  g_ptr_array_add(arguments, NULL);
  return arguments;
}

/* Its first two arguments are the class and its base. */
static void take_class_macro(Scanner *scanner) {
  g_autoptr(GPtrArray) arguments = read_arguments(scanner);
  const char *klass = arguments->pdata[0], *base = klass ? arguments->pdata[1] : NULL;
  if (base && strcmp(base, "super") == 0 && scanner->super)
    base = scanner->super;
  if (!klass || !*klass || !base || !*base || strlen(klass) > NK_MAX_NAME || strlen(base) > NK_MAX_NAME)
    return;
  count(nk_tables_name(scanner->tables, klass, strlen(klass)), NK_FORM_TYPE);
  if (strcmp(base, "super") == 0)
    return;
  count(nk_tables_name(scanner->tables, base, strlen(base)), NK_FORM_BASE);
  nk_tally_add(&nk_tables_name(scanner->tables, klass, strlen(klass))->bases, base);
}

/* ---- one identifier ---- */
static const char *const starts[] = {";",      "{",       "}",      "const",    "static",
                                     "extern", "virtual", "inline", "typedef",  "volatile",
                                     "public", "mutable", "friend", "register", NULL};
static const char *const casts[] = {
    "OSDynamicCast",   "OSRequiredCast", "OSDynamicPtrCast", "OSTypeAlloc", "OSTypeID", "OSTypeAllocObject",
    "OSCheckTypeInst", "sizeof",         "static_cast",      "typeof",      NULL};
static const char *const stores[] = {
    "=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "++", "--", "[", "->", ".", NULL};
static const char *const values_before[] = {
    "=", "(", ",", "|", "&",  "==", "!=", "<",  ">",  "<=", ">=", "+",  "-", "return",
    "?", ":", "[", "~", "<<", ">>", "&&", "||", "|=", "&=", "+=", "-=", "!", NULL};
static const char *const values_after[] = {")", ",", ";", "|", "&",  "==", "!=", "<",  ">", "<=", ">=", "+", "-",
                                           "?", ":", "]", "}", "<<", ">>", "&&", "||", "*", "/",  "%",  NULL};

/* kSomething, or CAPITALS_ONLY. */
static gboolean is_constant_name(const char *name) {
  if (name[0] == 'k' && g_ascii_isupper(name[1]))
    return TRUE;
  gsize length = strlen(name);
  return length > 1 && strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == length;
}

static gboolean starts_declaration(const Scanner *scanner) {
  if (is_one_of(scanner, -1, starts) || at(scanner, -1)->token.kind == NK_TOKEN_DIRECTIVE ||
      at(scanner, -1)->token.kind == NK_TOKEN_END)
    return TRUE;
  gboolean access = is(scanner, -1, ":") && scope(scanner) == SCOPE_CLASS;
  gboolean macro = is(scanner, -1, ")") && scanner->parentheses == 0 && scope(scanner) != SCOPE_CODE;
  gboolean parameter = (is(scanner, -1, "(") || is(scanner, -1, ",")) && scope(scanner) != SCOPE_CODE;
  return access || macro || parameter;
}

/* `X y;`  `X *y`  `(X *)`  `new X`  `X::`  `<X>`  and the cast macros. */
static gboolean is_type(const Scanner *scanner) {
  static const char *const tags[] = {"class", "struct", "union", "enum", "new", NULL};
  static const char *const declared[] = {";", "=", ",", ")", "[", "(", ":", NULL};
  if (is_one_of(scanner, -1, tags) || is(scanner, 1, "::"))
    return TRUE;
  if (is(scanner, -1, "(") && is_one_of(scanner, -2, casts))
    return TRUE;
  if (is(scanner, -1, "(") && is(scanner, 1, "*") && is(scanner, 2, ")"))
    return TRUE;
  if (is(scanner, -1, "<") && (is(scanner, 1, ">") || (is(scanner, 1, "*") && is(scanner, 2, ">"))))
    return TRUE;
  if (!starts_declaration(scanner))
    return FALSE;
  if (is_name(scanner, 1))
    return scope(scanner) != SCOPE_CODE || is_one_of(scanner, 2, declared);
  return (is(scanner, 1, "*") || is(scanner, 1, "&")) &&
         (is_name(scanner, 2) || is(scanner, 2, "*") || is(scanner, 2, "const"));
}

/* `X(`: a call, a definition, or a macro that stands for declarations. */
static void take_call(Scanner *scanner, NkName *name) {
  gboolean declared = is_name(scanner, -1) || is(scanner, -1, "*") ||
                      (at(scanner, -1)->name && !is(scanner, -1, "return") && !is(scanner, -1, "else"));
  switch (scope(scanner)) {
  case SCOPE_FILE:
    if (scanner->parentheses == 0)
      count(name, declared ? NK_FORM_FUNCTION : NK_FORM_MACRO);
    break;
  case SCOPE_CLASS:
    if (scanner->parentheses == 0)
      count(name, declared ? NK_FORM_METHOD : NK_FORM_MACRO);
    break;
  default:
    if (!is_name(scanner, -1)) /* `Type name(...)` declares an object */
      count(name, NK_FORM_FUNCTION);
  }
}

/* `T::X`: called, declared, or its address taken. */
static void take_qualified(Scanner *scanner, NkName *name) {
  if (is_constant_name(name->text) && !is(scanner, 1, "(")) {
    count(name, NK_FORM_CONSTANT);
    return;
  }
  if (is(scanner, 1, "::"))
    return;
  count(name, is(scanner, 1, "(") || is(scanner, -3, "&") ? NK_FORM_METHOD : NK_FORM_VARIABLE);
  if (is_name(scanner, -2) && strcmp(at(scanner, -2)->name->text, name->text) != 0)
    nk_tally_add(&name->owners, at(scanner, -2)->name->text);
}

static void take_value(Scanner *scanner, NkName *name) {
  gboolean enumerator = scope(scanner) == SCOPE_ENUM && (is(scanner, -1, "{") || is(scanner, -1, ","));
  if (enumerator || is(scanner, -1, "case"))
    count(name, NK_FORM_CONSTANT);
  else if (is_one_of(scanner, 1, stores) || is(scanner, -1, "++") || is(scanner, -1, "--"))
    count(name, NK_FORM_VARIABLE);
  else if (is_one_of(scanner, -1, values_before) && is_one_of(scanner, 1, values_after))
    count(name, is_constant_name(name->text) ? NK_FORM_CONSTANT : NK_FORM_VARIABLE);
}

static void take_identifier(Scanner *scanner) {
  NkName *name = at(scanner, 0)->name;
  if (is(scanner, -1, ".") || is(scanner, -1, "->")) {
    if (is(scanner, 1, "("))
      count(name, NK_FORM_METHOD);
  } else if (is(scanner, -1, "::") && at(scanner, -2)->name) {
    take_qualified(scanner, name);
  } else if (is_type(scanner)) {
    count(name, NK_FORM_TYPE);
  } else if (is(scanner, 1, "(")) {
    if (is_class_macro(&at(scanner, 0)->token) && scope(scanner) != SCOPE_CODE)
      take_class_macro(scanner);
    take_call(scanner, name);
  } else {
    take_value(scanner, name);
  }
}

/* ---- scopes ---- */
static void take_keyword(Scanner *scanner) {
  gboolean outside = scanner->parentheses == 0;
  if (is(scanner, 0, "class") || is(scanner, 0, "struct") || is(scanner, 0, "union")) {
    if (outside && !is(scanner, -1, "enum") && !is(scanner, -1, "<"))
      scanner->pending = SCOPE_CLASS;
    if (!is(scanner, 0, "union"))
      take_class_head(scanner);
  } else if (is(scanner, 0, "enum") && outside) {
    scanner->pending = SCOPE_ENUM;
  } else if (is(scanner, 0, "namespace")) {
    scanner->pending = SCOPE_FILE;
  }
}

static void open_brace(Scanner *scanner) {
  Scope opened = scanner->pending;
  if (at(scanner, -1)->token.kind == NK_TOKEN_STRING)
    opened = SCOPE_FILE; /* extern "C" { */
  else if (opened == SCOPE_NONE)
    opened = scope(scanner) == SCOPE_FILE || scope(scanner) == SCOPE_CLASS ? SCOPE_CODE : scope(scanner);
  if (scanner->depth < MAX_SCOPES)
    scanner->scopes[scanner->depth++] = opened;
  else
    scanner->overflow++;
}

static void take_punctuator(Scanner *scanner) {
  const NkToken *token = &at(scanner, 0)->token;
  if (token->length != 1)
    return;
  switch (*token->text) {
  case '{':
    open_brace(scanner);
    scanner->parentheses = 0;
    break;
  case '}':
    if (scanner->overflow)
      scanner->overflow--;
    else if (scanner->depth)
      scanner->depth--;
    scanner->parentheses = 0;
    break;
  case ';':
    scanner->parentheses = 0;
    break;
  case '(':
    scanner->parentheses++;
    scanner->pending = SCOPE_CODE;
    return;
  case ')':
    scanner->parentheses -= scanner->parentheses ? 1 : 0;
    return;
  case '=':
    if (scanner->parentheses == 0)
      scanner->pending = SCOPE_DATA;
    return;
  default:
    return;
  }
  scanner->pending = SCOPE_NONE;
}

/* ---- directives ---- */
static void take_define(Scanner *scanner, NkLexer *rest) {
  enum { DEFINITION = 4 }; /* outweighs a few uses, which look like calls */
  NkToken name = nk_lexer_next(rest);
  if (name.kind != NK_TOKEN_IDENTIFIER || name.length > NK_MAX_NAME)
    return;
  NkToken value = nk_lexer_next(rest);
  if (nk_token_is(&name, "super"))
    scanner->super = value.kind == NK_TOKEN_IDENTIFIER && value.length <= NK_MAX_NAME
                         ? nk_tables_text(scanner->tables, value.text, value.length)
                         : NULL;
  else
    nk_tables_name(scanner->tables, name.text, name.length)->forms[NK_FORM_MACRO] += DEFINITION;
}

static void take_branch(Scanner *scanner, const NkToken *word) {
  if (nk_token_is(word, "if") || nk_token_is(word, "ifdef") || nk_token_is(word, "ifndef")) {
    if (scanner->n_branches < MAX_BRANCHES)
      scanner->branches[scanner->n_branches] = scanner->depth;
    scanner->n_branches++;
  } else if (nk_token_is(word, "else") || nk_token_is(word, "elif")) {
    if (scanner->n_branches && scanner->n_branches <= MAX_BRANCHES)
      scanner->depth = MIN(scanner->depth, scanner->branches[scanner->n_branches - 1]);
  } else if (nk_token_is(word, "endif") && scanner->n_branches) {
    scanner->n_branches--;
  }
}

static void take_directive(Scanner *scanner) {
  const NkToken *token = &at(scanner, 0)->token;
  NkLexer rest;
  NkToken word = nk_token_directive(token, &rest);
  if (nk_token_is(&word, "define")) {
    take_define(scanner, &rest);
  } else if (nk_token_is(&word, "undef")) {
    NkToken undefined = nk_lexer_next(&rest);
    if (nk_token_is(&undefined, "super"))
      scanner->super = NULL;
  } else {
    take_branch(scanner, &word);
  }
}

static void shift(Scanner *scanner) {
  memmove(scanner->window, scanner->window + 1, (WINDOW - 1) * sizeof(Word));
  Word *last = &scanner->window[WINDOW - 1];
  last->token = nk_lexer_next(&scanner->lexer);
  last->name = last->token.kind == NK_TOKEN_IDENTIFIER
                   ? nk_tables_name(scanner->tables, last->token.text, last->token.length)
                   : NULL;
}

void nk_index_scan(NkTables *tables, const char *text, gsize length) {
  Scanner scanner = {.tables = tables, .pending = SCOPE_NONE};
  for (guint i = 0; i < WINDOW; i++)
    scanner.window[i].token = (NkToken){.kind = NK_TOKEN_END, .text = ""};
  nk_lexer_init(&scanner.lexer, text, length);
  for (guint i = 0; i <= AFTER; i++)
    shift(&scanner);
  for (; at(&scanner, 0)->token.kind != NK_TOKEN_END; shift(&scanner)) {
    const Word *word = at(&scanner, 0);
    if (word->token.kind == NK_TOKEN_DIRECTIVE)
      take_directive(&scanner);
    else if (word->token.kind == NK_TOKEN_PUNCTUATOR)
      take_punctuator(&scanner);
    else if (word->name && word->name->keyword)
      take_keyword(&scanner);
    else if (word->name)
      take_identifier(&scanner);
  }
}
