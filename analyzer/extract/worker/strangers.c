#include "strangers.h"

typedef enum { BRACE_OTHER, BRACE_ENUM, BRACE_VALUES, BRACE_BODY } Brace;

enum { MAX_BRACES = 64 };

/* Where the scan stands. What is not sure is taken for a declaration: then nothing is told, and the parse will. */
typedef struct {
  GHashTable *names;
  NkKnows *knows;
  gconstpointer data;
  Brace braces[MAX_BRACES];
  guint depth, bodies; /* open braces, those of function bodies among them */
  guint parentheses;
  gboolean plain;      /* only words, * and & since the statement began */
  gboolean first;      /* the statement begins here */
  gboolean enumerates; /* the next brace opens an enumeration */
  gboolean values;     /* ... or a list of values */
  gboolean parameters; /* parentheses were closed in this statement */
  gboolean type;       /* typedef */
  gboolean macro;      /* inside of MACRO(...) where no code stands */
  gboolean joins;      /* a macro joins names or quotes them */
  gboolean attribute;  /* the next parentheses are an attribute's */
  gboolean tail;       /* behind the body of a type: } attributes name */
} Scan;

/* Words before a name that do not declare it. */
static const char *const specifiers[] = {"const",  "static",  "extern", "virtual", "inline",    "volatile", "register",
                                         "friend", "mutable", "public", "private", "protected", "explicit", "constexpr",
                                         "return", "else",    "case",   "throw",   "new",       "delete",   "do",
                                         "sizeof", "and",     "or",     "not",     "in",        NULL};

static Brace brace(const Scan *scan) {
  return scan->depth > 0 && scan->depth <= MAX_BRACES ? scan->braces[scan->depth - 1] : BRACE_OTHER;
}

gboolean nk_takes_key(const char *word, gsize length) {
  static const char *const words[] = {"setProperty", "getProperty",  "copyProperty", "removeProperty",
                                      "getObject",   "removeObject", "setObject",    NULL};
  const NkToken token = {.kind = NK_TOKEN_IDENTIFIER, .text = word, .length = (guint32)length};
  return nk_token_is_any(&token, words);
}

static gboolean declares(const Scan *scan, const NkToken *before) {
  if (scan->macro || scan->type || scan->tail || nk_token_is(before, "::") || nk_token_is(before, "goto"))
    return TRUE;
  if (before->kind == NK_TOKEN_IDENTIFIER)
    return !nk_token_is_any(before, specifiers);
  if (brace(scan) == BRACE_ENUM && scan->parentheses == 0)
    return nk_token_is(before, "{") || nk_token_is(before, ",");
  static const char *const joints[] = {"*", "&", "&&", ">", ",", NULL};
  if (scan->bodies == 0 && scan->parentheses > 0) /* a parameter */
    return nk_token_is_any(before, joints) && !nk_token_is(before, ",");
  return scan->plain && !scan->first && nk_token_is_any(before, joints);
}

static guint use_before(const NkToken *next) {
  if (next->kind == NK_TOKEN_IDENTIFIER)
    return NK_USE_WORD;
  if (next->kind != NK_TOKEN_PUNCTUATOR || nk_token_is(next, "<"))
    return NK_USE_OTHER;
  if (nk_token_is(next, "("))
    return NK_USE_CALL;
  if (nk_token_is(next, "::"))
    return NK_USE_SCOPE;
  return nk_token_is(next, "*") || nk_token_is(next, "&") ? NK_USE_POINTER : NK_USE_VALUE;
}

static guint use_of(const Scan *scan, const NkToken *earlier, const NkToken *before, const NkToken *next) {
  if (declares(scan, before))
    return NK_USE_DECLARED;
  static const char *const starts[] = {";", "{", "}", NULL};
  if (scan->bodies > 0 && nk_token_is(next, ":") && nk_token_is_any(before, starts)) /* a label */
    return NK_USE_DECLARED;
  guint use = before->kind == NK_TOKEN_STRING ? NK_USE_OTHER : use_before(next);
  return nk_token_is(before, "(") && nk_takes_key(earlier->text, earlier->length) ? use | NK_USE_KEY : use;
}

static void add(const Scan *scan, const NkToken *name, guint use) {
  if (scan->knows(name, scan->data))
    return;
  char *text = g_strndup(name->text, name->length);
  gpointer known = g_hash_table_lookup(scan->names, text);
  g_hash_table_replace(scan->names, text, GUINT_TO_POINTER(GPOINTER_TO_UINT(known) | use));
}

static void take_directive(Scan *scan, const NkToken *directive) {
  const char *name;
  gsize length;
  char delimiter;
  NkLexer rest;
  if (nk_token_include(directive, &name, &length, &delimiter))
    return;
  nk_token_directive(directive, &rest);
  for (NkToken token = nk_lexer_next(&rest); token.kind != NK_TOKEN_END; token = nk_lexer_next(&rest))
    if (token.kind == NK_TOKEN_IDENTIFIER)
      add(scan, &token, NK_USE_DECLARED);
    else
      scan->joins |= token.kind != NK_TOKEN_STRING && token.text[0] == '#';
}

static void begin_statement(Scan *scan) {
  scan->plain = scan->first = TRUE;
  scan->enumerates = scan->values = scan->parameters = scan->type = scan->macro = scan->tail = scan->attribute = FALSE;
  scan->parentheses = 0;
}

static void open_brace(Scan *scan) {
  Brace opened = scan->enumerates                              ? BRACE_ENUM
                 : scan->values || brace(scan) == BRACE_VALUES ? BRACE_VALUES
                 : scan->parameters || scan->bodies > 0        ? BRACE_BODY
                                                               : BRACE_OTHER;
  if (scan->depth < MAX_BRACES) {
    scan->braces[scan->depth] = opened;
    scan->bodies += opened == BRACE_BODY ? 1 : 0;
  }
  scan->depth++;
  begin_statement(scan);
}

static void close_brace(Scan *scan) {
  if (scan->depth == 0)
    return;
  Brace closed = brace(scan);
  scan->bodies -= closed == BRACE_BODY && scan->bodies > 0 ? 1 : 0;
  scan->depth--;
  begin_statement(scan);
  scan->tail = closed == BRACE_OTHER || closed == BRACE_ENUM;
}

static void take_punctuator(Scan *scan, const NkToken *token, const NkToken *before) {
  static const char *const joints[] = {"*", "&", "&&", "::", "<", ">", ",", "~", NULL};
  static const char *const accesses[] = {"public", "private", "protected", NULL};
  if (nk_token_is(token, "{")) {
    open_brace(scan);
  } else if (nk_token_is(token, "}")) {
    close_brace(scan);
  } else if (nk_token_is(token, ";")) {
    begin_statement(scan);
  } else if (nk_token_is(token, "(")) {
    scan->macro |= scan->bodies == 0 && scan->first && before->kind == NK_TOKEN_IDENTIFIER;
    scan->parentheses++;
    scan->plain = scan->first = FALSE;
  } else if (nk_token_is(token, ")")) {
    scan->parentheses -= scan->parentheses > 0 ? 1 : 0;
    scan->parameters |= scan->parentheses == 0 && !scan->attribute;
    scan->attribute &= scan->parentheses > 0;
    if (scan->macro && scan->parentheses == 0) { /* no semicolon need follow */
      scan->macro = FALSE;
      scan->plain = scan->first = TRUE;
    }
  } else if (nk_token_is(token, ":") && nk_token_is_any(before, accesses)) {
    begin_statement(scan);
  } else {
    scan->values |= nk_token_is(token, "=") && scan->parentheses == 0;
    scan->plain &= nk_token_is_any(token, joints);
    scan->first = FALSE;
  }
}

/* Of MACRO( only one word stands before the parenthesis, specifiers aside. */
static void take_word(Scan *scan, const NkToken *word, const NkToken *before) {
  scan->enumerates |= nk_token_is(word, "enum");
  static const char *const scopes[] = {"namespace", "class", "struct", "union", NULL};
  scan->attribute |= scan->parentheses == 0 && nk_token_is_attribute(word);
  scan->parameters &= scan->parentheses > 0 || !nk_token_is_any(word, scopes); /* what stood before was a macro's */
  scan->type |= nk_token_is(word, "typedef") || nk_token_is(word, "using");
  scan->first = scan->first && (before->kind != NK_TOKEN_IDENTIFIER || nk_token_is_any(before, specifiers));
}

gboolean nk_strangers_read(GHashTable *names, const char *text, gsize length, NkKnows *knows, gconstpointer data) {
  Scan scan = {.names = names, .knows = knows, .data = data};
  begin_statement(&scan);
  NkLexer lexer;
  nk_lexer_init(&lexer, text, length);
  NkToken before = {.kind = NK_TOKEN_PUNCTUATOR, .text = ";", .length = 1}, earlier = before;
  NkToken token = nk_lexer_next(&lexer);
  while (token.kind != NK_TOKEN_END) {
    NkToken next = nk_lexer_next(&lexer);
    if (token.kind == NK_TOKEN_DIRECTIVE) {
      take_directive(&scan, &token);
      token = next;
      continue;
    }
    if (token.kind == NK_TOKEN_IDENTIFIER) {
      if (!nk_token_is_access(&before))
        add(&scan, &token, use_of(&scan, &earlier, &before, &next));
      take_word(&scan, &token, &before);
    } else if (token.kind == NK_TOKEN_PUNCTUATOR) {
      take_punctuator(&scan, &token, &before);
    } else {
      scan.plain = FALSE;
    }
    earlier = before;
    before = token;
    token = next;
  }
  return !scan.joins;
}
