/* Entry points whose parameters come from user space, as the rule lists them. */
#include "user_input.h"

#include <string.h>

static guint8 bits_of(const char *word) {
  if (g_strcmp0(word, "content") == 0)
    return NK_INPUT_CONTENT;
  if (g_strcmp0(word, "bounded") == 0)
    return NK_INPUT_VALUE | NK_INPUT_BOUNDED;
  return g_strcmp0(word, "value") == 0 ? NK_INPUT_VALUE : 0;
}

static void entry_free(gpointer data) {
  NkInputEntry *entry = data;
  g_clear_pointer(&entry->fixed, g_ptr_array_unref);
  g_free(entry);
}

static NkInputEntry *entry_of(GHashTable *entries, const NkFunction *f) {
  NkInputEntry *entry = g_hash_table_lookup(entries, f);
  if (!entry)
    g_hash_table_insert(entries, (gpointer)f, entry = g_new0(NkInputEntry, 1));
  return entry;
}

/* "name 2 value": the parameter's number, and what of it comes from user space (value, content, or arguments, whose
   members the rule lists); several may follow. */
static void add_parameters(GHashTable *entries, const NkFunction *f, const char *word) {
  g_auto(GStrv) parts = g_strsplit(word, " ", -1);
  NkInputEntry *entry = entry_of(entries, f);
  for (guint i = 1; parts[0] && parts[i] && parts[i + 1]; i += 2) {
    guint64 number = g_ascii_strtoull(parts[i], NULL, 10);
    if (number < G_N_ELEMENTS(entry->parameters))
      entry->parameters[number] |= bits_of(parts[i + 1]);
  }
}

/* ---- overrides ---- */

static gboolean overrides(const NkProgram *program, const NkFunction *f, const char *word) {
  const char *separator = strstr(word, "::");
  gsize length = separator ? strcspn(separator + 2, " ") : 0;
  g_autofree char *scope = separator ? g_strndup(word, (gsize)(separator - word)) : NULL;
  return scope && strlen(f->name) == length && strncmp(f->name, separator + 2, length) == 0 &&
         f->fact->kind == NK_FUNCTION_METHOD && nk_program_derives(program, f->class_name, scope);
}

static void enter_overrides(NkHazardRun *run, GHashTable *entries) {
  char **words = nk_rule_list(run->rule, "parameters");
  g_autoptr(GPtrArray) functions = nk_hazard_functions(run);
  for (guint i = 0; i < functions->len; i++)
    for (char **word = words; word && *word; word++)
      if (overrides(run->match->program, functions->pdata[i], *word))
        add_parameters(entries, functions->pdata[i], *word);
}

/* ---- tables ---- */

/* "cdevsw.d_ioctl 2 content": the word for a member of a structure, or NULL. */
static const char *slot_word(const NkHazardRun *run, const char *type, const char *field) {
  g_autofree char *slot = g_strconcat(type, ".", field, " ", NULL);
  char **words = nk_rule_list(run->rule, "slots");
  for (char **word = words; word && *word; word++)
    if (g_str_has_prefix(*word, slot))
      return *word;
  return NULL;
}

/* The constant that a row of a table gives to a member; 0 where it says nothing. */
static gint64 row_constant(const NkVariable *v, guint32 row, const char *field) {
  for (guint32 i = 0; i < v->fact->n_initialisers; i++) {
    const NkFactInitialiser *one = &v->facts->initialisers[v->fact->first_initialiser + i];
    const NkFactOperand *operand = &v->facts->operands[one->operand];
    if (one->row == row && strcmp(nk_facts_string(v->facts, one->field), field) == 0)
      return operand->kind == NK_SHAPE_CONSTANT ? g_ascii_strtoll(nk_facts_string(v->facts, operand->text), NULL, 10)
                                                : G_MAXINT64;
  }
  return 0;
}

/* "Dispatch.checkSize structureInputSize 4294967295": unless the row has that number, the member has been fixed. */
static void fix_members(NkHazardRun *run, const NkVariable *v, const char *type, guint32 row, NkInputEntry *entry) {
  char **words = nk_rule_list(run->rule, "checked");
  for (char **word = words; word && *word; word++) {
    g_auto(GStrv) parts = g_strsplit(*word, " ", -1);
    g_autofree char *prefix = g_strconcat(type, ".", NULL);
    if (g_strv_length(parts) != 3 || !g_str_has_prefix(parts[0], prefix))
      continue;
    gint64 value = row_constant(v, row, parts[0] + strlen(prefix));
    if (value == G_MAXINT64 || value == g_ascii_strtoll(parts[2], NULL, 10))
      continue;
    if (!entry->fixed)
      entry->fixed = g_ptr_array_new_with_free_func(g_free);
    g_ptr_array_add(entry->fixed, g_strdup(parts[1]));
  }
}

static void enter_table(NkHazardRun *run, GHashTable *entries, const NkVariable *v) {
  const char *type = nk_program_type_name(run->match->program, v->type);
  for (guint32 i = 0; i < v->fact->n_initialisers; i++) {
    const NkFactInitialiser *one = &v->facts->initialisers[v->fact->first_initialiser + i];
    const char *field = nk_facts_string(v->facts, one->field);
    const NkFunction *f = nk_program_operand_function(run->match->program, v->facts, &v->facts->operands[one->operand]);
    const char *word = f ? slot_word(run, type, field) : NULL;
    if (!word)
      continue;
    add_parameters(entries, f, word);
    fix_members(run, v, type, one->row, entry_of(entries, f));
  }
}

/* A function stored into a member. */
static void enter_stores(NkHazardRun *run, GHashTable *entries, const NkFunction *f) {
  for (guint i = 0; i < f->fact->n_events; i++) {
    const NkFactEvent *event = nk_hazard_event(f, i);
    const NkFactOperand *target = nk_event_argument(f->facts, event, 0), *value = nk_event_argument(f->facts, event, 1);
    if (event->kind != NK_EVENT_ASSIGN || !value || target->kind != NK_SHAPE_FIELD)
      continue;
    const NkFunction *handler = nk_program_operand_function(run->match->program, f->facts, value);
    const char *word =
        handler ? slot_word(run, nk_facts_string(f->facts, target->class_name), nk_facts_string(f->facts, target->text))
                : NULL;
    if (word)
      add_parameters(entries, handler, word);
  }
}

GHashTable *nk_input_entries(NkHazardRun *run) {
  GHashTable *entries = g_hash_table_new_full(NULL, NULL, NULL, entry_free);
  enter_overrides(run, entries);
  const GPtrArray *variables = nk_program_variables(run->match->program);
  for (guint i = 0; i < variables->len; i++)
    enter_table(run, entries, variables->pdata[i]);
  g_autoptr(GPtrArray) functions = nk_hazard_functions(run);
  for (guint i = 0; i < functions->len; i++)
    enter_stores(run, entries, functions->pdata[i]);
  return entries;
}

/* ---- values ---- */

guint8 nk_input_member(const NkHazardRun *run, const NkFunction *f, const NkFactOperand *operand) {
  if (operand->kind != NK_SHAPE_FIELD || !operand->class_name)
    return 0;
  g_autofree char *member = g_strconcat(nk_facts_string(f->facts, operand->class_name),
                                        "::", nk_facts_string(f->facts, operand->text), " ", NULL);
  char **words = nk_rule_list(run->rule, "fields");
  for (char **word = words; word && *word; word++)
    if (g_str_has_prefix(*word, member))
      return bits_of(*word + strlen(member));
  return 0;
}

static gboolean is_fixed(const NkFunction *f, const NkFactOperand *operand, const NkInputEntry *entry) {
  return entry && entry->fixed &&
         g_ptr_array_find_with_equal_func(entry->fixed, nk_facts_string(f->facts, operand->text), g_str_equal, NULL);
}

static gboolean is_array(const NkFunction *f, const NkFactOperand *operand) {
  return g_str_has_suffix(nk_facts_string(f->facts, operand->type), "]");
}

/* A place from the state: its own bits, else what it lies in. What is part of user data is user data; an array in it
   is used by its address, which is the kernel's. */
static guint8 place_bits(NkFlow *flow, int place, const NkFactOperand *operand) {
  guint32 own = flow->cells[place].bits;
  if (own & NK_CHECKED)
    return own & NK_INPUT_CONTENT;
  if (own)
    return (guint8)own;
  for (int at = g_array_index(flow->places.outer, gint, place); at >= 0;
       at = g_array_index(flow->places.outer, gint, at)) {
    if (flow->cells[at].bits & (NK_INPUT_VALUE | NK_INPUT_CONTENT))
      return is_array(flow->function, operand) ? NK_INPUT_CONTENT : NK_INPUT_VALUE;
  }
  return 0;
}

gboolean nk_input_is_byte(const NkFunction *f, const NkFactOperand *operand) {
  static const char *const bytes[] = {"UInt8", "uint8_t", "u_int8_t", "unsigned char", "UCHAR", "u8", NULL};
  return g_strv_contains(bytes, nk_facts_string(f->facts, operand->type));
}

/* A part of a byte is an index into a bit map, whose size fits. */
static guint8 arithmetic_bits(NkFlow *flow, const NkFactOperand *operand, const NkInputEntry *entry) {
  static const char *const bounded[] = {"&", "%", "&&", "||", NULL}, *const parts[] = {"/", ">>", NULL};
  if (g_strv_contains(bounded, nk_facts_string(flow->function->facts, operand->text)))
    return 0;
  const NkFactOperand *base = nk_hazard_operand(flow->function, operand->base);
  const NkFactOperand *other = nk_hazard_operand(flow->function, operand->other);
  if (base && other && other->kind == NK_SHAPE_CONSTANT &&
      g_strv_contains(parts, nk_facts_string(flow->function->facts, operand->text)) &&
      nk_input_is_byte(flow->function, base))
    return 0;
  return (guint8)((base ? nk_input_of(flow, base, entry) : 0) | (other ? nk_input_of(flow, other, entry) : 0));
}

/* A member that is a source, or part of one. */
static guint8 source_bits(NkFlow *flow, const NkFactOperand *operand, const NkInputEntry *entry) {
  guint8 own = nk_input_member(flow->run, flow->function, operand);
  if (own)
    return is_fixed(flow->function, operand, entry) ? 0 : own;
  if (operand->kind != NK_SHAPE_FIELD && operand->kind != NK_SHAPE_ELEMENT)
    return 0;
  const NkFactOperand *base = nk_hazard_operand(flow->function, operand->base);
  guint8 outer = base ? nk_input_of(flow, base, entry) : 0;
  if (!outer)
    return 0;
  return is_array(flow->function, operand) ? NK_INPUT_CONTENT : NK_INPUT_VALUE;
}

/* What a guessed type holds may be an array or a pointer, and so the kernel's or not. */
static gboolean is_guessed(const NkFunction *f, const NkFactOperand *operand) {
  return strstr(nk_facts_string(f->facts, operand->type), "__nk_") != NULL;
}

guint8 nk_input_of(NkFlow *flow, const NkFactOperand *operand, const NkInputEntry *entry) {
  if (is_guessed(flow->function, operand))
    return 0;
  int place = nk_places_find(&flow->places, operand);
  if (place >= 0 && (flow->cells[place].bits & NK_CHECKED))
    return place_bits(flow, place, operand);
  switch (operand->kind) {
  case NK_SHAPE_ARITHMETIC:
    return arithmetic_bits(flow, operand, entry);
  case NK_SHAPE_CHOICE: {
    const NkFactOperand *a = nk_hazard_operand(flow->function, operand->base);
    const NkFactOperand *b = nk_hazard_operand(flow->function, operand->other);
    return (guint8)((a ? nk_input_of(flow, a, entry) : 0) | (b ? nk_input_of(flow, b, entry) : 0));
  }
  default: {
    guint8 bits = operand->flags & NK_SHAPE_ADDRESS ? 0 : source_bits(flow, operand, entry);
    if (bits && (operand->flags & NK_SHAPE_INDIRECT))
      bits = NK_INPUT_VALUE;
    return bits ? bits : place >= 0 ? place_bits(flow, place, operand) : 0;
  }
  }
}
