/* Tokens of C-family source, without preprocessing: for the index, for coverage and for #include lines. Comments are
   skipped, directives are single tokens, line splices and raw strings are understood; it never fails on any bytes. */
#pragma once

#include <glib.h>
#include <string.h>

typedef enum {
  NK_TOKEN_END,
  NK_TOKEN_IDENTIFIER,
  NK_TOKEN_NUMBER,
  NK_TOKEN_STRING, /* with its quotes */
  NK_TOKEN_CHARACTER,
  NK_TOKEN_PUNCTUATOR, /* one character, or "::", "->", "&&", "||", "==", "!=", "<=", ">=", "<<", ">>" ... */
  NK_TOKEN_DIRECTIVE,  /* a whole preprocessor line with its continuations, from '#' */
  NK_TOKEN_COMMENT,    /* with its signs; only where the lexer is told to give them */
} NkTokenKind;

typedef struct {
  NkTokenKind kind;
  const char *text; /* into the buffer */
  guint32 length;
  guint32 line, column; /* from 1 */
} NkToken;

typedef struct {
  const char *cursor, *end, *line_start;
  guint32 line;
  gboolean at_line_start;
  gboolean comments; /* comments are tokens; set it after nk_lexer_init */
} NkLexer;

void nk_lexer_init(NkLexer *lexer, const char *text, gsize length);
NkToken nk_lexer_next(NkLexer *lexer);
/* Asked several times of every token: the first character settles most questions. */
static inline gboolean nk_token_is(const NkToken *token, const char *text) {
  if (token->length == 0 || *token->text != *text)
    return token->length == 0 && !*text;
  return strlen(text) == token->length && memcmp(token->text, text, token->length) == 0;
}

/* `words` end with NULL. */
gboolean nk_token_is_any(const NkToken *token, const char *const *words);
/* Behind a dot or an arrow stands a member, if no macro. */
gboolean nk_token_is_access(const NkToken *token);
/* A word whose parentheses are no parameter list: `class __attribute__((packed)) C {`. */
gboolean nk_token_is_attribute(const NkToken *token);

/* The word of a directive ("define", "if"; END for a lone '#'); `rest` continues behind it. */
NkToken nk_token_directive(const NkToken *directive, NkLexer *rest);

enum { NK_INCLUDE_MAX = 1024 }; /* longer names are no includes */

/* An #include, #import or #include_next directive: its name, whether it is quoted ('"') or in angle brackets ('<').
   FALSE for other directives and computed includes. `name` points into the token. */
gboolean nk_token_include(const NkToken *directive, const char **name, gsize *length, char *delimiter);
