/* Values from user space that decide, without a comparison, where memory is touched or how much of it: indices,
   lengths, sizes, pointers. Followed through locals and at most two calls. */
#include "user_input.h"

#include <string.h>

enum { CALLS_MAX = 2 };

typedef struct {
  NkHazardRun *run;
  GHashTable *entries; /* NkFunction -> NkInputEntry */
  GHashTable *done;    /* "function parameters": looked at so */
  GHashTable *told;    /* NkFactEvent */
  GArray *way;         /* NkStep: calls from the entry to the function that is looked at */
} Search;

/* The client's part of one flow. */
typedef struct {
  Search *search;
  const NkInputEntry *entry;
  NkChecks checks;
  GArray *told; /* gboolean by place: a finding has named it, or what goes with it */
} Look;

static void look_into(Search *search, const NkFunction *f, const NkInputEntry *entry);

/* ---- telling ---- */

/* The words for what is used: the name that stands in the source. */
static const char *name_of(NkFlow *flow, const NkFactOperand *operand) {
  const Look *look = flow->data;
  while (operand->kind == NK_SHAPE_ARITHMETIC || operand->kind == NK_SHAPE_ELEMENT ||
         operand->kind == NK_SHAPE_CHOICE) {
    const NkFactOperand *base = nk_hazard_operand(flow->function, operand->base);
    const NkFactOperand *other = nk_hazard_operand(flow->function, operand->other);
    if (!base || (operand->kind != NK_SHAPE_ELEMENT && other && !nk_input_of(flow, base, look->entry)))
      base = other;
    if (!base)
      break;
    operand = base;
  }
  const char *text = nk_facts_string(flow->function->facts, operand->text);
  return *text ? text : "a value";
}

/* Once is enough, on whatever way. */
static gboolean is_told(NkFlow *flow, const NkFactOperand *operand) {
  const Look *look = flow->data;
  const NkFactOperand *base = nk_hazard_operand(flow->function, operand->base);
  const NkFactOperand *other = nk_hazard_operand(flow->function, operand->other);
  int place = nk_places_find(&flow->places, operand);
  if (place >= 0 && g_array_index(look->told, gboolean, place))
    return TRUE;
  return operand->kind == NK_SHAPE_ARITHMETIC && ((base && is_told(flow, base)) || (other && is_told(flow, other)));
}

static void mark_told(NkFlow *flow, int place, gpointer data) {
  (void)flow;
  g_array_index((GArray *)data, gboolean, place) = TRUE;
}

static void tell(NkFlow *flow, const NkFactEvent *event, const NkFactOperand *operand, const char *as) {
  Look *look = flow->data;
  Search *search = look->search;
  if (is_told(flow, operand) || !g_hash_table_add(search->told, (gpointer)event))
    return;
  NkHazard *hazard = nk_hazard_add(search->run, flow->function, event, name_of(flow, operand), as);
  nk_checks_each(flow, &look->checks, operand, mark_told, look->told);
  nk_checks_look(flow, &look->checks, operand);
  if (search->way->len == 0)
    return;
  const NkFunction *first = g_array_index(search->way, NkStep, 0).function;
  g_clear_pointer(&hazard->path, g_array_unref);
  hazard->path = nk_reach_path(search->run->match->reach, first, -1);
  if (!hazard->path)
    return;
  g_array_set_size(hazard->path, hazard->path->len - 1);
  g_array_append_vals(hazard->path, search->way->data, search->way->len);
  NkStep step = {flow->function, {flow->function->file, event->line, event->column}};
  g_array_append_val(hazard->path, step);
}

/* ---- uses ---- */

static gboolean is_tainted(NkFlow *flow, const NkFactOperand *operand) {
  const Look *look = flow->data;
  return operand && (nk_input_of(flow, operand, look->entry) & NK_INPUT_VALUE);
}

/* Every value of a byte is inside an array of 256. */
static gboolean always_fits(const NkFunction *f, const NkFactOperand *array, const NkFactOperand *index) {
  const char *bound = strrchr(nk_facts_string(f->facts, array->type), '[');
  return bound && nk_input_is_byte(f, index) && g_ascii_strtoll(bound + 1, NULL, 10) >= 256;
}

static void use_index(NkFlow *flow, const NkFactEvent *event) {
  const NkFactOperand *array = nk_event_argument(flow->function->facts, event, 0);
  const NkFactOperand *index = nk_event_argument(flow->function->facts, event, 1);
  if (array && is_tainted(flow, index) && !always_fits(flow->function, array, index))
    tell(flow, event, index, "an index");
}

/* A structure that was fetched has members; only a pointer is followed. */
static gboolean is_pointer(const NkFunction *f, const NkFactOperand *operand) {
  const char *cast = nk_facts_string(f->facts, operand->cast);
  const char *type = *cast ? cast : nk_facts_string(f->facts, operand->type);
  const char *star = strrchr(type, '*');
  return star && !strpbrk(star, ">[(");
}

static void use_pointer(NkFlow *flow, const NkFollowed *followed, const NkFactEvent *event) {
  if (is_pointer(flow->function, followed->operand) && is_tainted(flow, followed->operand))
    tell(flow, event, followed->operand, "a pointer");
}

/* The length goes with its buffer: both are members of one structure that the kernel made. */
static gboolean fits_target(const NkFlow *flow, const NkFactEvent *event, const NkFactOperand *length) {
  const NkFactOperand *target = nk_event_argument(flow->function->facts, event, 0);
  return target && target->kind == NK_SHAPE_FIELD && length->kind == NK_SHAPE_FIELD && length->class_name &&
         target->class_name == length->class_name && nk_input_member(flow->run, flow->function, length);
}

static void use_lengths(NkFlow *flow, const NkFactEvent *event, guint number) {
  const NkListedCall *call = nk_hazard_listed(flow->run, flow->function, number, "lengths");
  for (guint i = 0; call && i < call->n_arguments; i++) {
    const NkFactOperand *length = nk_hazard_argument(flow->function, event, call, i);
    g_autofree char *as = g_strdup_printf("a length of %s", nk_hazard_call_name(flow->function, event, call));
    if (is_tainted(flow, length) && !fits_target(flow, event, length))
      tell(flow, event, length, as);
  }
}

/* What is allocated with a size holds that much; a value that the kernel bounds cannot ask for too much. */
static void use_sizes(NkFlow *flow, const NkFactEvent *event, guint number) {
  Look *look = flow->data;
  const NkListedCall *call = nk_hazard_listed(flow->run, flow->function, number, "sizes");
  for (guint i = 0; call && i < call->n_arguments; i++) {
    const NkFactOperand *size = nk_hazard_argument(flow->function, event, call, i);
    g_autofree char *as = g_strdup_printf("a size of %s", nk_hazard_call_name(flow->function, event, call));
    guint8 bits = size ? nk_input_of(flow, size, look->entry) : 0;
    if ((bits & NK_INPUT_VALUE) && !(bits & NK_INPUT_BOUNDED)) {
      g_hash_table_add(flow->run->unchecked_sizes, (gpointer)event);
      tell(flow, event, size, as);
    }
    if (bits & NK_INPUT_VALUE)
      nk_checks_look(flow, &look->checks, size);
  }
}

/* ---- comparisons ---- */

static void decided(NkFlow *flow, guint number, gboolean truth) {
  nk_checks_decided(flow, &((Look *)flow->data)->checks, number, truth);
}

/* ---- values ---- */

static void set(NkFlow *flow, int place, guint8 bits, guint number) {
  nk_flow_forget(flow, place);
  flow->cells[place] = (NkFlowCell){bits ? bits : NK_CHECKED, number + 1};
}

/* A value times or plus a constant goes with the value. */
static const NkFactOperand *variable_part(const NkFunction *f, const NkFactOperand *value) {
  const NkFactOperand *base = nk_hazard_operand(f, value->base), *other = nk_hazard_operand(f, value->other);
  if (value->kind != NK_SHAPE_ARITHMETIC || !base || !other)
    return value;
  if (base->kind == NK_SHAPE_CONSTANT)
    return other;
  return other->kind == NK_SHAPE_CONSTANT ? base : value;
}

static void assign(NkFlow *flow, const NkFactEvent *event, guint number) {
  Look *look = flow->data;
  const NkFunction *f = flow->function;
  const NkFactOperand *target = nk_event_argument(f->facts, event, 0), *value = nk_event_argument(f->facts, event, 1);
  int place = nk_places_find(&flow->places, target);
  if (place < 0 || !value)
    return;
  guint8 bits = nk_input_of(flow, value, look->entry);
  if (strcmp(nk_facts_string(f->facts, event->operation), "=") != 0)
    return; /* counted on or added to: what it was */
  int from = nk_places_find(&flow->places, variable_part(f, value));
  set(flow, place, bits, number);
  nk_checks_copy(&look->checks, place, from);
}

static void take(NkFlow *flow, const NkFactEvent *event, guint number) {
  const NkListedCall *call = nk_hazard_listed(flow->run, flow->function, number, "sources");
  for (guint i = 0; call && i < call->n_arguments; i++) {
    const NkFactOperand *argument = nk_hazard_argument(flow->function, event, call, i);
    int place = nk_places_find(&flow->places, argument), pointed = nk_places_pointed(&flow->places, argument);
    if (pointed >= 0)
      set(flow, pointed, NK_INPUT_VALUE, number);
    else if (place >= 0)
      set(flow, place, NK_INPUT_CONTENT, number);
  }
}

/* ---- calls ---- */

static const NkFunction *callee_of(const NkFunction *f, const NkFactEvent *event) {
  for (guint i = 0; i < f->out->len; i++) {
    const NkEdge *edge = f->out->pdata[i];
    if (edge->event == event && edge->kind == NK_EDGE_CALL && !edge->approximate && edge->callee->own)
      return edge->callee;
  }
  return NULL;
}

/* A pointer that is a pointer there too; what a guess made a number may be an array. */
static gboolean keeps_type(const NkFunction *callee, guint parameter, const NkFunction *f,
                           const NkFactOperand *operand) {
  if (parameter >= callee->fact->n_parameters)
    return FALSE;
  guint32 type = callee->facts->parameters[callee->fact->first_parameter + parameter].type;
  return !strchr(nk_facts_string(callee->facts, type), '*') || *nk_facts_string(f->facts, operand->cast) ||
         strpbrk(nk_facts_string(f->facts, operand->type), "*[");
}

static void follow_call(NkFlow *flow, const NkFactEvent *event) {
  Look *look = flow->data;
  Search *search = look->search;
  const NkFunction *callee = search->way->len < CALLS_MAX ? callee_of(flow->function, event) : NULL;
  NkInputEntry entry = {0};
  gboolean any = FALSE;
  for (guint32 i = 0; callee && i < MIN(event->n_operands, G_N_ELEMENTS(entry.parameters)); i++) {
    const NkFactOperand *operand = nk_event_argument(flow->function->facts, event, i);
    if (keeps_type(callee, i, flow->function, operand))
      entry.parameters[i] = nk_input_of(flow, operand, look->entry);
    any |= entry.parameters[i] != 0;
  }
  if (!any)
    return;
  NkStep step = {flow->function, {flow->function->file, event->line, event->column}};
  g_array_append_val(search->way, step);
  entry.fixed = look->entry ? look->entry->fixed : NULL;
  look_into(search, callee, &entry);
  g_array_set_size(search->way, search->way->len - 1);
}

static void pass(NkFlow *flow, const NkFactEvent *event, guint number) {
  nk_flow_each_followed(flow, event, use_pointer);
  nk_checks_event(flow, &((Look *)flow->data)->checks, event, number);
  switch (event->kind) {
  case NK_EVENT_INDEX:
    use_index(flow, event);
    break;
  case NK_EVENT_ASSIGN:
  case NK_EVENT_INITIALISE:
    assign(flow, event, number);
    break;
  case NK_EVENT_CALL:
    use_lengths(flow, event, number);
    use_sizes(flow, event, number);
    take(flow, event, number);
    follow_call(flow, event);
    break;
  default:
    break;
  }
}

/* ---- functions ---- */

static gboolean is_new(Search *search, const NkFunction *f, const NkInputEntry *entry) {
  g_autoptr(GString) key = g_string_new(NULL);
  g_string_append_printf(key, "%u %d", f->id, search->way->len > 0);
  for (guint i = 0; entry && i < G_N_ELEMENTS(entry->parameters); i++)
    g_string_append_printf(key, " %u", entry->parameters[i]);
  return g_hash_table_add(search->done, g_strdup(key->str));
}

static void enter_parameters(NkFlow *flow, const NkInputEntry *entry) {
  for (guint i = 0; entry && i < G_N_ELEMENTS(entry->parameters) && i < flow->function->fact->n_parameters; i++) {
    int place = nk_places_parameter(&flow->places, i);
    if (place >= 0)
      flow->cells[place].bits = entry->parameters[i];
  }
}

static void look_into(Search *search, const NkFunction *f, const NkInputEntry *entry) {
  if (!is_new(search, f, entry))
    return;
  g_autoptr(GArray) told = g_array_new(FALSE, TRUE, sizeof(gboolean));
  Look look = {.search = search, .entry = entry, .told = told};
  NkFlow flow = {.must = NK_CHECKED, .data = &look, .event = pass, .decided = decided, .left = nk_checks_left};
  gboolean small = nk_flow_init(&flow, search->run, f);
  nk_checks_init(&look.checks, &flow);
  g_array_set_size(told, flow.places.outer->len);
  if (small) {
    enter_parameters(&flow, entry);
    nk_flow_run(&flow);
  }
  nk_checks_clear(&look.checks);
  nk_flow_clear(&flow);
}

static gboolean names_type(const NkFunction *f, guint32 type, const char *field) {
  g_autofree char *name = g_strndup(field, strcspn(field, ":"));
  return strstr(nk_facts_string(f->facts, type), name) != NULL;
}

/* The function has something of the listed types in hand, or calls what fetches user data. */
static gboolean may_have_input(NkHazardRun *run, const NkFunction *f) {
  char **fields = nk_rule_list(run->rule, "fields");
  for (char **field = fields; field && *field; field++) {
    for (guint32 i = 0; i < f->fact->n_parameters; i++)
      if (names_type(f, f->facts->parameters[f->fact->first_parameter + i].type, *field))
        return TRUE;
    for (guint32 i = 0; i < f->fact->n_locals; i++)
      if (names_type(f, f->facts->locals[f->fact->first_local + i].type, *field))
        return TRUE;
  }
  for (guint i = 0; i < f->fact->n_events; i++)
    if (nk_hazard_listed(run, f, i, "sources"))
      return TRUE;
  return FALSE;
}

void nk_hazard_user_input(NkHazardRun *run) {
  g_autoptr(GHashTable) entries = nk_input_entries(run);
  g_autoptr(GHashTable) done = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GHashTable) told = g_hash_table_new(NULL, NULL);
  g_autoptr(GArray) way = g_array_new(FALSE, FALSE, sizeof(NkStep));
  Search search = {run, entries, done, told, way};
  g_autoptr(GPtrArray) functions = nk_hazard_whole_functions(run);
  for (guint i = 0; i < functions->len; i++) {
    const NkInputEntry *entry = g_hash_table_lookup(entries, functions->pdata[i]);
    if (entry || may_have_input(run, functions->pdata[i]))
      look_into(&search, functions->pdata[i], entry);
  }
}
