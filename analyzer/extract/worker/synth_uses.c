/* What the text does with a type that is missing: the members of its variables are needed in the same round as the
   type, or each of them costs another parse. A token scan: a variable of the same name and another type in the same
   file adds members that nobody reads. */
#include "synth_forms.h"

#include <analyzer/base/lexer.h>

#include <string.h>

typedef struct {
  NkSynth *synth;
  const char *type;
  GHashTable *variables; /* names declared with the type */
  gboolean found;
} Uses;

typedef void (*TakeToken)(Uses *uses, const NkToken *token, NkLexer rest);

static void each_identifier(Uses *uses, const NkText *texts, guint n, TakeToken take) {
  for (guint i = 0; i < n; i++) {
    NkLexer lexer;
    nk_lexer_init(&lexer, texts[i].text, texts[i].length);
    for (NkToken token = nk_lexer_next(&lexer); token.kind != NK_TOKEN_END; token = nk_lexer_next(&lexer))
      if (token.kind == NK_TOKEN_IDENTIFIER)
        take(uses, &token, lexer);
  }
}

/* `T x`, `T *x, y`: x and y. */
static void take_variable(Uses *uses, const NkToken *token, NkLexer rest) {
  if (!nk_token_is(token, uses->type))
    return;
  for (guint i = 0; i < 16; i++) {
    NkToken name = nk_lexer_next(&rest);
    while (nk_token_is(&name, "*") || nk_token_is(&name, "&") || nk_token_is(&name, "const"))
      name = nk_lexer_next(&rest);
    if (name.kind != NK_TOKEN_IDENTIFIER)
      return;
    g_hash_table_add(uses->variables, g_strndup(name.text, name.length));
    NkToken separator = nk_lexer_next(&rest);
    if (!nk_token_is(&separator, ","))
      return;
  }
}

static void skip_brackets(NkLexer *lexer) {
  guint depth = 1;
  for (guint i = 0; i < 64 && depth > 0; i++) {
    NkToken token = nk_lexer_next(lexer);
    depth += nk_token_is(&token, "[") ? 1 : 0;
    depth -= nk_token_is(&token, "]") ? 1 : 0;
  }
}

/* `.a[i].b(`: a belongs to `owner`, the rest to what a is, which is anything. Whether there is an a. */
static gboolean take_chain(NkSynth *synth, const char *owner, NkLexer rest) {
  gboolean found = FALSE;
  for (guint i = 0; i < 8; i++) {
    NkToken dot = nk_lexer_next(&rest);
    if (nk_token_is(&dot, "[")) {
      skip_brackets(&rest);
      continue;
    }
    NkToken name = nk_lexer_next(&rest);
    if ((!nk_token_is(&dot, ".") && !nk_token_is(&dot, "->")) || name.kind != NK_TOKEN_IDENTIFIER)
      break;
    NkLexer behind = rest;
    NkToken next = nk_lexer_next(&behind);
    gboolean call = nk_token_is(&next, "(");
    g_autofree char *member = g_strndup(name.text, name.length);
    nk_synth_member(synth, owner, member, call ? NK_MEMBER_METHOD : NK_MEMBER_FIELD);
    found = TRUE;
    if (call || !synth->cxx)
      break;
    owner = "__nk_any";
  }
  return found;
}

void nk_synth_chain(NkSynth *synth, const char *behind, const char *end) {
  NkLexer lexer;
  nk_lexer_init(&lexer, behind, (gsize)(end - behind));
  take_chain(synth, "__nk_any", lexer);
}

static void take_members(Uses *uses, const NkToken *token, NkLexer rest) {
  g_autofree char *variable = g_strndup(token->text, token->length);
  if (g_hash_table_contains(uses->variables, variable))
    uses->found |= take_chain(uses->synth, uses->type, rest);
}

gboolean nk_synth_uses(NkSynth *synth, const char *type, const NkText *texts, guint n) {
  g_autoptr(GHashTable) variables = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  Uses uses = {.synth = synth, .type = type, .variables = variables};
  for (guint i = 0; i < n; i++)
    if (memmem(texts[i].text, texts[i].length, type, strlen(type)))
      each_identifier(&uses, &texts[i], 1, take_variable);
  if (g_hash_table_size(variables) > 0)
    each_identifier(&uses, texts, n, take_members);
  return uses.found;
}
