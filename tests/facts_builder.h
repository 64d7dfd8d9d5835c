/* Facts by hand, for tests of the stages that read them. Functions, classes and variables are made one after the other;
   what is added goes to the last one made. */
#pragma once

#include <needkext/facts.h>
#include <string.h>

typedef struct {
  NkFacts facts;
  GPtrArray *strings;
  GHashTable *numbers;
  guint32 line;
#define FB_MEMBER(member, type) GArray *member;
  struct {
    NK_FACTS_TABLES(FB_MEMBER)
  } tables;
#undef FB_MEMBER
} FactsBuilder;

static inline guint32 fb_string(FactsBuilder *fb, const char *text) {
  text = text ? text : "";
  gpointer number;
  if (g_hash_table_lookup_extended(fb->numbers, text, NULL, &number))
    return GPOINTER_TO_UINT(number);
  char *copy = g_strdup(text);
  g_hash_table_insert(fb->numbers, copy, GUINT_TO_POINTER(fb->strings->len));
  g_ptr_array_add(fb->strings, copy);
  return fb->strings->len - 1;
}

static inline FactsBuilder *fb_new(const char *file) {
  FactsBuilder *fb = g_new0(FactsBuilder, 1);
  fb->strings = g_ptr_array_new_with_free_func(g_free);
  fb->numbers = g_hash_table_new(g_str_hash, g_str_equal);
  fb->facts.file = g_strdup(file);
#define FB_NEW(member, type) fb->tables.member = g_array_new(FALSE, TRUE, sizeof(type));
  NK_FACTS_TABLES(FB_NEW)
#undef FB_NEW
  fb_string(fb, "");
  return fb;
}

static inline void fb_free(FactsBuilder *fb) {
#define FB_FREE(member, type) g_array_unref(fb->tables.member);
  NK_FACTS_TABLES(FB_FREE)
#undef FB_FREE
  g_hash_table_unref(fb->numbers);
  g_ptr_array_unref(fb->strings);
  g_free(fb->facts.file);
  g_free(fb);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC(FactsBuilder, fb_free)

/* Owned by the builder. */
static inline NkFacts *fb_finish(FactsBuilder *fb) {
#define FB_BIND(member, type)                                                                                          \
  fb->facts.member = (const type *)(const void *)fb->tables.member->data;                                              \
  fb->facts.n_##member = fb->tables.member->len;
  NK_FACTS_TABLES(FB_BIND)
#undef FB_BIND
  fb->facts.strings = (const char **)(void *)fb->strings->pdata;
  fb->facts.n_strings = fb->strings->len;
  return &fb->facts;
}

/* ---- operands ---- */
static inline NkFactOperand op(guint32 kind, guint32 ref, guint32 type) {
  return (NkFactOperand){.kind = (guint8)kind, .ref = (guint16)ref, .type = type};
}
static inline NkFactOperand op_null(void) {
  return op(NK_SHAPE_NULL, 0, 0);
}
static inline NkFactOperand op_this(void) {
  return op(NK_SHAPE_THIS, 0, 0);
}
static inline NkFactOperand op_omitted(void) {
  return op(NK_SHAPE_OMITTED, 0, 0);
}
static inline NkFactOperand op_result(guint32 event) {
  return op(NK_SHAPE_RESULT, event, 0);
}
static inline NkFactOperand op_parameter(FactsBuilder *fb, guint32 number, const char *type) {
  return op(NK_SHAPE_PARAMETER, number, fb_string(fb, type));
}
static inline NkFactOperand op_local(FactsBuilder *fb, guint32 number, const char *type) {
  return op(NK_SHAPE_LOCAL, number, fb_string(fb, type));
}
static inline NkFactOperand op_text(FactsBuilder *fb, guint32 kind, const char *text, const char *usr) {
  return (NkFactOperand){.kind = (guint8)kind, .text = fb_string(fb, text), .usr = fb_string(fb, usr)};
}
static inline NkFactOperand op_field(FactsBuilder *fb, const char *class_name, const char *field, const char *type) {
  NkFactOperand o = op_text(fb, NK_SHAPE_FIELD, field, "");
  o.class_name = fb_string(fb, class_name);
  o.type = fb_string(fb, type);
  return o;
}
static inline NkFactOperand op_global(FactsBuilder *fb, const char *name, const char *usr, const char *type) {
  NkFactOperand o = op_text(fb, NK_SHAPE_GLOBAL, name, usr);
  o.type = fb_string(fb, type);
  return o;
}
static inline NkFactOperand op_address(NkFactOperand o) {
  o.flags |= NK_SHAPE_ADDRESS;
  return o;
}
static inline NkFactOperand op_cast(FactsBuilder *fb, NkFactOperand o, const char *type) {
  o.cast = fb_string(fb, type);
  return o;
}
static inline guint32 fb_operand(FactsBuilder *fb, NkFactOperand o) {
  g_array_append_val(fb->tables.operands, o);
  return fb->tables.operands->len - 1;
}
static inline NkFactOperand op_choice(FactsBuilder *fb, NkFactOperand a, NkFactOperand b) {
  NkFactOperand o = op(NK_SHAPE_CHOICE, 0, 0);
  o.base = fb_operand(fb, a) + 1;
  o.other = fb_operand(fb, b) + 1;
  return o;
}

/* ---- functions ---- */
#define FB_LAST(fb, member, type) (&g_array_index((fb)->tables.member, type, (fb)->tables.member->len - 1))

static inline const char *fb_last_name(const char *qualified) {
  const char *scope = g_strrstr(qualified, "::");
  return scope ? scope + 2 : qualified;
}

static inline guint32 fb_function(FactsBuilder *fb, const char *qualified, const char *usr, guint32 kind,
                                  guint32 flags) {
  const char *name = fb_last_name(qualified);
  g_autofree char *scope = name > qualified ? g_strndup(qualified, (gsize)(name - 2 - qualified)) : g_strdup("");
  fb->line += 10;
  NkFactFunction f = {.usr = fb_string(fb, usr),
                      .name = fb_string(fb, name),
                      .qualified = fb_string(fb, qualified),
                      .class_name = fb_string(fb, scope),
                      .kind = kind,
                      .flags = flags,
                      .file = fb_string(fb, fb->facts.file),
                      .line = fb->line,
                      .column = 1,
                      .end_line = fb->line + 9,
                      .first_parameter = fb->tables.parameters->len,
                      .first_override = fb->tables.overrides->len,
                      .first_local = fb->tables.locals->len,
                      .first_statement = fb->tables.statements->len,
                      .first_event = fb->tables.events->len};
  g_array_append_val(fb->tables.functions, f);
  return fb->tables.functions->len - 1;
}

static inline void fb_parameter(FactsBuilder *fb, const char *name, const char *type) {
  NkFactParameter p = {fb_string(fb, name), fb_string(fb, type)};
  g_array_append_val(fb->tables.parameters, p);
  FB_LAST(fb, functions, NkFactFunction)->n_parameters++;
}

static inline void fb_local(FactsBuilder *fb, const char *name, const char *type) {
  NkFactLocal l = {.name = fb_string(fb, name), .type = fb_string(fb, type)};
  g_array_append_val(fb->tables.locals, l);
  FB_LAST(fb, functions, NkFactFunction)->n_locals++;
}

static inline void fb_override(FactsBuilder *fb, const char *usr, const char *qualified, NkOrigin origin) {
  NkFactOverride o = {.usr = fb_string(fb, usr), .qualified = fb_string(fb, qualified), .origin = origin};
  g_array_append_val(fb->tables.overrides, o);
  FB_LAST(fb, functions, NkFactFunction)->n_overrides++;
}

/* A virtual method that overrides one outside the project. */
static inline guint32 fb_method(FactsBuilder *fb, const char *qualified, const char *overridden) {
  guint32 f = fb_function(fb, qualified, qualified, NK_FUNCTION_METHOD, overridden ? NK_FUNCTION_VIRTUAL : 0);
  if (overridden)
    fb_override(fb, overridden, overridden, NK_ORIGIN_BUILTIN);
  return f;
}

/* ---- events: each returns its number in the function ---- */
#define FB_OPERANDS(...)                                                                                               \
  (const NkFactOperand[]){__VA_ARGS__}, sizeof((NkFactOperand[]){__VA_ARGS__}) / sizeof(NkFactOperand)

static inline guint32 fb_event(FactsBuilder *fb, NkFactEvent event, const NkFactOperand *operands, gsize n) {
  NkFactFunction *f = FB_LAST(fb, functions, NkFactFunction);
  event.first_operand = fb->tables.operands->len;
  event.n_operands = (guint32)n;
  event.line = f->line + 1 + f->n_events;
  event.column = 3;
  if (n > 0)
    g_array_append_vals(fb->tables.operands, operands, (guint)n);
  g_array_append_val(fb->tables.events, event);
  return f->n_events++;
}

typedef struct {
  const char *usr, *receiver_class, *type;
  guint32 flags;
  NkOrigin origin;
  const NkFactOperand *receiver, *callee;
} FbCall;

static inline guint32 fb_call(FactsBuilder *fb, const char *qualified, FbCall call, const NkFactOperand *operands,
                              gsize n) {
  NkFactEvent e = {.kind = NK_EVENT_CALL,
                   .flags = (guint16)(call.flags | NK_CALL_RESOLVED),
                   .name = fb_string(fb, fb_last_name(qualified)),
                   .qualified = fb_string(fb, qualified),
                   .usr = fb_string(fb, call.usr ? call.usr : qualified),
                   .receiver_class = fb_string(fb, call.receiver_class),
                   .type = fb_string(fb, call.type),
                   .origin = (guint8)(call.origin ? call.origin : NK_ORIGIN_PROJECT)};
  e.receiver = call.receiver ? fb_operand(fb, *call.receiver) + 1 : 0;
  e.callee = call.callee ? fb_operand(fb, *call.callee) + 1 : 0;
  return fb_event(fb, e, operands, n);
}

static inline guint32 fb_assign(FactsBuilder *fb, NkFactOperand target, NkFactOperand value) {
  return fb_event(fb, (NkFactEvent){.kind = NK_EVENT_ASSIGN, .operation = fb_string(fb, "=")},
                  FB_OPERANDS(target, value));
}

static inline guint32 fb_return(FactsBuilder *fb, NkFactOperand value) {
  return fb_event(fb, (NkFactEvent){.kind = NK_EVENT_RETURN}, FB_OPERANDS(value));
}

/* ---- classes, variables ---- */
static inline void fb_class(FactsBuilder *fb, const char *qualified, NkOrigin origin, const char *base) {
  fb->line += 10;
  NkFactClass c = {.usr = fb_string(fb, qualified),
                   .name = fb_string(fb, fb_last_name(qualified)),
                   .qualified = fb_string(fb, qualified),
                   .flags = NK_CLASS_DEFINITION,
                   .origin = origin,
                   .file = fb_string(fb, fb->facts.file),
                   .line = fb->line,
                   .column = 1,
                   .first_base = fb->tables.bases->len,
                   .n_bases = base ? 1 : 0,
                   .first_field = fb->tables.fields->len,
                   .first_method = fb->tables.methods->len};
  NkFactBase b = {.usr = fb_string(fb, base), .qualified = fb_string(fb, base)};
  if (base)
    g_array_append_val(fb->tables.bases, b);
  g_array_append_val(fb->tables.classes, c);
}

static inline void fb_variable(FactsBuilder *fb, const char *qualified, const char *type, guint32 flags) {
  fb->line += 10;
  NkFactVariable v = {.usr = fb_string(fb, qualified),
                      .name = fb_string(fb, fb_last_name(qualified)),
                      .qualified = fb_string(fb, qualified),
                      .type = fb_string(fb, type),
                      .flags = flags,
                      .file = fb_string(fb, fb->facts.file),
                      .line = fb->line,
                      .column = 1,
                      .first_initialiser = fb->tables.initialisers->len};
  g_array_append_val(fb->tables.variables, v);
}

static inline void fb_initialiser(FactsBuilder *fb, guint32 row, const char *field, NkFactOperand operand) {
  NkFactInitialiser i = {row, fb_string(fb, field), fb->line, fb_operand(fb, operand)};
  g_array_append_val(fb->tables.initialisers, i);
  FB_LAST(fb, variables, NkFactVariable)->n_initialisers++;
}

/* A project class that can be allocated by name. */
static inline void fb_registered_class(FactsBuilder *fb, const char *name, const char *base) {
  fb_class(fb, name, NK_ORIGIN_PROJECT, base);
  g_autofree char *meta = g_strconcat(name, "::gMetaClass", NULL);
  g_autofree char *type = g_strconcat(name, "::MetaClass", NULL);
  fb_variable(fb, meta, type, NK_VARIABLE_CONSTRUCTED | NK_VARIABLE_MACRO);
}

static inline void fb_macro(FactsBuilder *fb, const char *name, const char *arguments) {
  NkFactMacro m = {fb_string(fb, name), fb_string(fb, arguments), fb_string(fb, fb->facts.file), fb->line};
  g_array_append_val(fb->tables.macros, m);
}

/* ---- a project around the facts ---- */
#include <needkext/project.h>

typedef struct {
  NkProject project;
  GPtrArray *facts;
} FactsProject;

static inline void fp_init(FactsProject *p) {
  memset(p, 0, sizeof *p);
  p->project.bundles = g_ptr_array_new();
  p->project.units = g_ptr_array_new();
  p->facts = g_ptr_array_new();
}

static inline NkBundle *fp_bundle(FactsProject *p, NkBundleKind kind, const char *identifier) {
  NkBundle *b = g_new0(NkBundle, 1);
  b->kind = kind;
  b->name = (char *)identifier;
  b->identifier = (char *)identifier;
  b->path = (char *)"Info.plist";
  b->personalities = g_ptr_array_new_with_free_func(g_free);
  b->libraries = g_ptr_array_new();
  b->properties = g_ptr_array_new_with_free_func(g_free);
  b->units = g_array_new(FALSE, FALSE, sizeof(guint));
  g_ptr_array_add(p->project.bundles, b);
  return b;
}

static inline void fp_unit(FactsProject *p, NkBundle *bundle, FactsBuilder *fb) {
  guint index = p->facts->len;
  g_ptr_array_add(p->facts, fb_finish(fb));
  g_array_append_val(bundle->units, index);
}

static inline void fp_personality(NkBundle *bundle, const char *io_class, const char *provider) {
  NkPersonality *p = g_new0(NkPersonality, 1);
  p->name = (char *)io_class;
  p->io_class = (char *)io_class;
  p->provider_class = (char *)provider;
  g_ptr_array_add(bundle->personalities, p);
}

static inline void fp_clear(FactsProject *p) {
  for (guint i = 0; i < p->project.bundles->len; i++) {
    NkBundle *b = p->project.bundles->pdata[i];
    g_ptr_array_unref(b->personalities);
    g_ptr_array_unref(b->libraries);
    g_ptr_array_unref(b->properties);
    g_array_unref(b->units);
    g_free(b);
  }
  g_ptr_array_unref(p->project.bundles);
  g_ptr_array_unref(p->project.units);
  g_clear_pointer(&p->facts, g_ptr_array_unref);
}
