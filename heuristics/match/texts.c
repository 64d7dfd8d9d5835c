/* Texts and identities. An identity does not depend on files or lines. */
#include "match_private.h"

#include <string.h>

enum { IDENTITY_LENGTH = 16 };

char *nk_match_identity(NkMatch *match, const char *rule, const char *symbol, const char *statement) {
  g_autofree char *key = g_strdup_printf("%s\n%s\n%s", rule, symbol ? symbol : "", statement ? statement : "");
  guint *count = g_hash_table_lookup(match->ordinals, key);
  if (!count)
    g_hash_table_insert(match->ordinals, g_strdup(key), count = g_new0(guint, 1));
  g_autofree char *whole = g_strdup_printf("%s\n%u", key, (*count)++);
  char *hash = g_compute_checksum_for_string(G_CHECKSUM_SHA1, whole, -1);
  hash[IDENTITY_LENGTH] = '\0';
  return hash;
}

char *nk_match_message(const NkRule *rule, const NkSubjectText *text) {
  const struct {
    const char *mark, *text;
  } marks[] = {{"{symbol}", text->symbol}, {"{class}", text->klass}, {"{name}", text->name}, {"{value}", text->value}};
  GString *message = g_string_new(rule->message ? rule->message : rule->title);
  for (guint i = 0; i < G_N_ELEMENTS(marks); i++)
    g_string_replace(message, marks[i].mark, marks[i].text ? marks[i].text : "", 0);
  return g_string_free(message, FALSE);
}

/* ---- statements: the callee and what its operands are ---- */

static const char *local_name(const NkFunction *function, guint32 ref) {
  const NkFacts *facts = function->facts;
  return ref < function->fact->n_locals ? facts->strings[facts->locals[function->fact->first_local + ref].name] : "";
}

static const char *parameter_name(const NkFunction *function, guint32 ref) {
  const NkFacts *facts = function->facts;
  return ref < function->fact->n_parameters
             ? facts->strings[facts->parameters[function->fact->first_parameter + ref].name]
             : "";
}

static const char *result_name(const NkFunction *function, guint32 ref) {
  const NkFacts *facts = function->facts;
  return ref < function->fact->n_events ? facts->strings[facts->events[function->fact->first_event + ref].name] : "";
}

static const char *operand_text(const NkFunction *function, const NkFactOperand *operand) {
  switch (operand->kind) {
  case NK_SHAPE_LOCAL:
    return local_name(function, operand->ref);
  case NK_SHAPE_PARAMETER:
    return parameter_name(function, operand->ref);
  case NK_SHAPE_RESULT:
    return result_name(function, operand->ref);
  case NK_SHAPE_OMITTED:
  case NK_SHAPE_NULL:
    return "0";
  case NK_SHAPE_THIS:
    return "this";
  default:
    return function->facts->strings[operand->text];
  }
}

static const char *shape_marks(const NkFactOperand *operand) {
  if (operand->flags & NK_SHAPE_ADDRESS)
    return "&";
  return operand->flags & NK_SHAPE_INDIRECT ? "*" : "";
}

char *nk_match_statement(const NkFunction *function, const NkFactEvent *event) {
  const NkFacts *facts = function->facts;
  GString *text = g_string_new(nk_event_name(function, event));
  g_string_append_c(text, '(');
  for (guint32 i = 0; i < event->n_operands; i++) {
    const NkFactOperand *operand = &facts->operands[event->first_operand + i];
    g_string_append(text, i ? "," : "");
    g_string_append(text, shape_marks(operand));
    g_string_append(text, operand_text(function, operand));
  }
  g_string_append_c(text, ')');
  return g_string_free(text, FALSE);
}
