/* Tokens of C-family source. One pass over the bytes, no allocation; every byte sequence has a token sequence. */
#include <analyzer/base/lexer.h>

#include <string.h>

enum { SPACE = 1, NEWLINE = 2, START = 4, DIGIT = 8 }; /* START: may begin an identifier */

#define S1      START
#define S4      S1, S1, S1, S1
#define S16     S4, S4, S4, S4
#define D1      DIGIT
#define LETTERS 0, S4, S4, S4, S4, S4, S4, S1, S1 /* the columns @A..Z and `a..z */
/* clang-format off */
static const guint8 classes[256] = {
    SPACE, 0, 0, 0, 0, 0, 0, 0, 0, SPACE, NEWLINE, SPACE, SPACE, NEWLINE, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    SPACE, 0, 0, 0, START, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    D1, D1, D1, D1, D1, D1, D1, D1, D1, D1, 0, 0, 0, 0, 0, 0,
    LETTERS, 0, 0, 0, 0, START,
    LETTERS, 0, 0, 0, 0, 0,
    S16, S16, S16, S16, S16, S16, S16, S16,
};
/* clang-format on */

static inline guint8 class_of(char c) {
  return classes[(guint8)c];
}

/* Two- and three-character punctuators; the rest are single characters. Longer ones first. */
static const char *const punctuators[] = {"<<=", ">>=", "...", "->*", "::", "->", "&&", "||", "==", "!=", "<=", ">=",
                                          "<<",  ">>",  "++",  "--",  "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^="};

void nk_lexer_init(NkLexer *lexer, const char *text, gsize length) {
  if (!text)
    text = "";
  *lexer = (NkLexer){.cursor = text, .end = text + length, .line_start = text, .line = 1, .at_line_start = TRUE};
  if (length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0)
    lexer->cursor += 3;
}

/* Steps over one newline: \n, \r\n or a lone \r. */
static void newline(NkLexer *lexer) {
  if (*lexer->cursor == '\r' && lexer->cursor + 1 < lexer->end && lexer->cursor[1] == '\n')
    lexer->cursor++;
  lexer->cursor++;
  lexer->line++;
  lexer->line_start = lexer->cursor;
}

static gboolean at(const NkLexer *lexer, gsize offset, char c) {
  return offset < (gsize)(lexer->end - lexer->cursor) && lexer->cursor[offset] == c;
}

/* A backslash that joins this line with the next one; steps over both. */
static gboolean splice(NkLexer *lexer) {
  if (!at(lexer, 0, '\\') || lexer->cursor + 1 >= lexer->end || !(class_of(lexer->cursor[1]) & NEWLINE))
    return FALSE;
  lexer->cursor++;
  newline(lexer);
  return TRUE;
}

/* To the newline that ends the comment (not over it). */
static void line_comment(NkLexer *lexer) {
  while (lexer->cursor < lexer->end && !(class_of(*lexer->cursor) & NEWLINE))
    if (!splice(lexer))
      lexer->cursor++;
}

static void block_comment(NkLexer *lexer) {
  lexer->cursor += 2;
  while (lexer->cursor < lexer->end) {
    if (*lexer->cursor == '*' && at(lexer, 1, '/')) {
      lexer->cursor += 2;
      return;
    }
    if (class_of(*lexer->cursor) & NEWLINE)
      newline(lexer);
    else
      lexer->cursor++;
  }
}

static gboolean at_comment(const NkLexer *lexer) {
  return at(lexer, 0, '/') && (at(lexer, 1, '/') || at(lexer, 1, '*'));
}

static gboolean comment(NkLexer *lexer) {
  if (!at_comment(lexer))
    return FALSE;
  if (at(lexer, 1, '/'))
    line_comment(lexer);
  else
    block_comment(lexer);
  return TRUE;
}

static void blanks(NkLexer *lexer) {
  while (lexer->cursor < lexer->end) {
    guint8 class = class_of(*lexer->cursor);
    if (class & SPACE) {
      lexer->cursor++;
    } else if (class & NEWLINE) {
      newline(lexer);
      lexer->at_line_start = TRUE;
    } else if (!splice(lexer) && (lexer->comments || !comment(lexer))) {
      return;
    }
  }
}

/* A string or character from its opening quote; an unterminated one ends with its line. */
static void quoted(NkLexer *lexer) {
  char quote = *lexer->cursor++;
  while (lexer->cursor < lexer->end && !(class_of(*lexer->cursor) & NEWLINE)) {
    char c = *lexer->cursor;
    if (c == '\\' && splice(lexer))
      continue;
    lexer->cursor++;
    if (c == quote)
      return;
    if (c == '\\' && lexer->cursor < lexer->end && !(class_of(*lexer->cursor) & NEWLINE))
      lexer->cursor++;
  }
}

/* R"delimiter( ... )delimiter" from its opening quote; FALSE where it is none, with nothing consumed. */
static gboolean raw_string(NkLexer *lexer) {
  const char *delimiter = lexer->cursor + 1, *open = delimiter;
  while (open < lexer->end && open - delimiter <= 16 && !strchr("() \\\t\v\f\n\r\"", *open))
    open++;
  gsize length = (gsize)(open - delimiter);
  if (open >= lexer->end || *open != '(' || length > 16)
    return FALSE;
  for (const char *p = open + 1; (p = memchr(p, ')', (gsize)(lexer->end - p))); p++) {
    if ((gsize)(lexer->end - p) < length + 2 || memcmp(p + 1, delimiter, length) != 0 || p[1 + length] != '"')
      continue;
    while (lexer->cursor < p)
      if (class_of(*lexer->cursor) & NEWLINE)
        newline(lexer);
      else
        lexer->cursor++;
    lexer->cursor = p + length + 2;
    return TRUE;
  }
  return FALSE;
}

static void directive(NkLexer *lexer) {
  while (lexer->cursor < lexer->end && !(class_of(*lexer->cursor) & NEWLINE)) {
    char c = *lexer->cursor;
    if (c == '"' || c == '\'')
      quoted(lexer);
    else if (!splice(lexer) && !comment(lexer))
      lexer->cursor++;
  }
}

static void number(NkLexer *lexer) {
  while (lexer->cursor < lexer->end) {
    char c = *lexer->cursor;
    gboolean sign = (c == '+' || c == '-') && strchr("eEpP", lexer->cursor[-1]);
    gboolean separator = c == '\'' && lexer->cursor + 1 < lexer->end &&
                         (class_of(lexer->cursor[1]) & (DIGIT | START)) && (guint8)lexer->cursor[1] < 0x80;
    if (!(class_of(c) & (DIGIT | START)) && c != '.' && !sign && !separator)
      return;
    lexer->cursor++;
  }
}

static void punctuator(NkLexer *lexer) {
  gsize left = (gsize)(lexer->end - lexer->cursor);
  gboolean longer = !strchr("(){}[];,~?", *lexer->cursor);
  for (guint i = 0; longer && i < G_N_ELEMENTS(punctuators); i++) {
    gsize length = punctuators[i][2] ? 3 : 2;
    if (*lexer->cursor == punctuators[i][0] && left >= length && memcmp(lexer->cursor, punctuators[i], length) == 0) {
      lexer->cursor += length;
      return;
    }
  }
  lexer->cursor++;
}

/* An identifier, or a string or character with an encoding prefix. */
static NkTokenKind identifier(NkLexer *lexer) {
  const char *start = lexer->cursor;
  while (lexer->cursor < lexer->end && (class_of(*lexer->cursor) & (START | DIGIT)))
    lexer->cursor++;
  gsize length = (gsize)(lexer->cursor - start);
  if (length > 3 || lexer->cursor >= lexer->end || (*lexer->cursor != '"' && *lexer->cursor != '\''))
    return NK_TOKEN_IDENTIFIER;
  gboolean raw = start[length - 1] == 'R' && *lexer->cursor == '"';
  gsize prefix = length - (raw ? 1 : 0);
  gboolean encoding =
      prefix == 0 || (prefix == 1 && strchr("uUL", *start)) || (prefix == 2 && !strncmp(start, "u8", 2));
  if (!encoding || (raw && raw_string(lexer)))
    return encoding ? NK_TOKEN_STRING : NK_TOKEN_IDENTIFIER;
  if (raw)
    return NK_TOKEN_IDENTIFIER; /* a macro called R beside a string */
  NkTokenKind kind = *lexer->cursor == '"' ? NK_TOKEN_STRING : NK_TOKEN_CHARACTER;
  quoted(lexer);
  return kind;
}

NkToken nk_lexer_next(NkLexer *lexer) {
  blanks(lexer);
  NkToken token = {NK_TOKEN_END, lexer->cursor, 0, lexer->line, (guint32)(lexer->cursor - lexer->line_start) + 1};
  if (lexer->cursor >= lexer->end)
    return token;
  char c = *lexer->cursor;
  guint8 class = class_of(c);
  if (lexer->comments && at_comment(lexer)) {
    token.kind = NK_TOKEN_COMMENT;
    comment(lexer);
    token.length = (guint32)(lexer->cursor - token.text);
    return token; /* a directive may still follow it */
  }
  if (c == '#' && lexer->at_line_start) {
    token.kind = NK_TOKEN_DIRECTIVE;
    directive(lexer);
  } else if (class & START) {
    token.kind = identifier(lexer);
  } else if ((class & DIGIT) || (c == '.' && lexer->cursor + 1 < lexer->end && (class_of(lexer->cursor[1]) & DIGIT))) {
    token.kind = NK_TOKEN_NUMBER;
    lexer->cursor++;
    number(lexer);
  } else if (c == '"' || c == '\'') {
    token.kind = c == '"' ? NK_TOKEN_STRING : NK_TOKEN_CHARACTER;
    quoted(lexer);
  } else {
    token.kind = NK_TOKEN_PUNCTUATOR;
    punctuator(lexer);
  }
  lexer->at_line_start = FALSE;
  token.length = (guint32)(lexer->cursor - token.text);
  return token;
}

/* The word after '#', as a token of its own; `rest` is left behind it. */
NkToken nk_token_directive(const NkToken *directive, NkLexer *rest) {
  nk_lexer_init(rest, directive->text + 1, directive->length - 1);
  rest->at_line_start = FALSE;
  return nk_lexer_next(rest);
}

gboolean nk_token_include(const NkToken *directive, const char **name, gsize *length, char *delimiter) {
  if (directive->kind != NK_TOKEN_DIRECTIVE)
    return FALSE;
  NkLexer rest;
  NkToken word = nk_token_directive(directive, &rest);
  if (!nk_token_is(&word, "include") && !nk_token_is(&word, "import") && !nk_token_is(&word, "include_next"))
    return FALSE;
  blanks(&rest);
  if (rest.cursor >= rest.end || (*rest.cursor != '"' && *rest.cursor != '<'))
    return FALSE;
  const char *start = rest.cursor + 1;
  const char *close = memchr(start, *rest.cursor == '<' ? '>' : '"', (gsize)(rest.end - start));
  gsize found = close ? (gsize)(close - start) : 0;
  if (found == 0 || found > NK_INCLUDE_MAX || memchr(start, '\n', found) || memchr(start, '\0', found))
    return FALSE;
  *name = start;
  *length = found;
  *delimiter = *rest.cursor;
  return TRUE;
}

gboolean nk_token_is_any(const NkToken *token, const char *const *words) {
  for (; *words; words++)
    if (nk_token_is(token, *words))
      return TRUE;
  return FALSE;
}

gboolean nk_token_is_access(const NkToken *token) {
  return nk_token_is(token, ".") || nk_token_is(token, "->");
}

gboolean nk_token_is_attribute(const NkToken *token) {
  static const char *const words[] = {"__attribute__", "__attribute", "alignas", "_Alignas", "__declspec", NULL};
  return nk_token_is_any(token, words);
}
