/* Linking: who calls whom, what derives from what, what a value can be. */
#include <needkext/program.h>

#include "facts_builder.h"

typedef struct {
  FactsProject project;
  FactsBuilder *fb;
  NkBundle *bundle;
  NkProgram *program;
} Fixture;

static void set_up(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  fp_init(&f->project);
  f->bundle = fp_bundle(&f->project, NK_BUNDLE_KEXT, "org.example.driver");
  f->fb = fb_new("driver.cpp");
  fb_class(f->fb, "OSObject", NK_ORIGIN_BUILTIN, NULL);
  fb_class(f->fb, "IOService", NK_ORIGIN_BUILTIN, "OSObject");
  fb_class(f->fb, "IOPCIDevice", NK_ORIGIN_BUILTIN, "IOService");
}

static void tear_down(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  nk_program_free(f->program);
  fp_clear(&f->project);
  fb_free(f->fb);
}

static NkProgram *link_program(Fixture *f) {
  fp_unit(&f->project, f->bundle, f->fb);
  return f->program = nk_program_new(&f->project.project, 0, f->project.facts, NULL, NULL);
}

static const NkEdge *find_edge(const NkProgram *program, const char *caller, const char *callee, NkEdgeKind kind) {
  const NkFunction *from = nk_program_function_named(program, caller);
  g_assert_nonnull(from);
  for (guint i = 0; i < from->out->len; i++) {
    const NkEdge *edge = from->out->pdata[i];
    if (edge->kind == kind && g_str_equal(edge->callee->qualified, callee))
      return edge;
  }
  return NULL;
}

static GArray *argument_values(const NkProgram *program, const char *function, guint event, guint argument) {
  const NkFunction *f = nk_program_function_named(program, function);
  g_assert_nonnull(f);
  const NkFactEvent *e = &f->facts->events[f->fact->first_event + event];
  return nk_program_values(program, f, nk_event_argument(f->facts, e, argument));
}

static const NkValue *only_value(GArray *values, NkValueKind kind) {
  g_assert_cmpuint(values->len, ==, 1);
  const NkValue *value = &g_array_index(values, NkValue, 0);
  g_assert_cmpint(value->kind, ==, kind);
  return value;
}

static void test_classes(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  fb_registered_class(f->fb, "Driver", "IOService");
  fb_class(f->fb, "Lost", NK_ORIGIN_PROJECT, NULL);
  fb_macro(f->fb, "OSDefineMetaClassAndAbstractStructors", "Lost, Driver");
  fb_class(f->fb, "Older", NK_ORIGIN_PROJECT, "Driver");
  g_array_index(f->fb->tables.classes, NkFactClass, f->fb->tables.classes->len - 1).flags |= NK_CLASS_ABSTRACT;
  fb_macro(f->fb, "OSDefineMetaClassAndStructors", "Older, Driver");
  const NkProgram *p = link_program(f);
  g_assert_true(nk_program_derives(p, "Driver *", "OSObject"));
  g_assert_true(nk_program_derives(p, "const Lost &", "IOService"));
  g_assert_false(nk_program_derives(p, "IOService", "Driver"));
  g_assert_true(nk_program_class(p, "Driver")->registered);
  g_assert_false(nk_program_class(p, "Driver")->abstract);
  g_assert_true(nk_program_class(p, "Lost")->abstract);
  g_assert_false(nk_program_class(p, "Older")->abstract);
  g_assert_cmpstr(nk_program_type_name(p, "const struct Foo *const [4]"), ==, "Foo");
  g_assert_cmpstr(nk_program_type_name(p, "OSSharedPtr<IOWorkLoop>"), ==, "IOWorkLoop");
}

static void test_stated_bases(void) {
  Fixture f = {0};
  set_up(&f, NULL);
  fb_class(f.fb, "Bus", NK_ORIGIN_PROJECT, "IOUnknownControllerV3");
  fp_unit(&f.project, f.bundle, f.fb);
  g_autoptr(GHashTable) bases = g_hash_table_new(g_str_hash, g_str_equal);
  g_hash_table_insert(bases, "IOUnknownControllerV3", "IOUnknownController");
  g_hash_table_insert(bases, "IOUnknownController", "IOService");
  f.program = nk_program_new(&f.project.project, 0, f.project.facts, bases, NULL);
  g_assert_true(nk_program_derives(f.program, "Bus", "IOUnknownController"));
  g_assert_true(nk_program_derives(f.program, "Bus", "OSObject"));
  tear_down(&f, NULL);
}

static void test_static_functions(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  FactsBuilder *other = fb_new("sub/driver.cpp");
  for (guint i = 0; i < 2; i++) {
    FactsBuilder *fb = i ? other : f->fb;
    fb_function(fb, i ? "second" : "first", i ? "second" : "first", NK_FUNCTION_FREE, 0);
    fb_call(fb, "helper", (FbCall){.usr = "c:driver.cpp@F@helper"}, NULL, 0);
    fb_function(fb, "helper", "c:driver.cpp@F@helper", NK_FUNCTION_FREE, NK_FUNCTION_STATIC);
  }
  fp_unit(&f->project, f->bundle, other);
  const NkProgram *p = link_program(f);
  g_assert_cmpuint(nk_program_functions(p)->len, ==, 4);
  g_assert_cmpstr(find_edge(p, "first", "helper", NK_EDGE_CALL)->callee->file, ==, "driver.cpp");
  g_assert_cmpstr(find_edge(p, "second", "helper", NK_EDGE_CALL)->callee->file, ==, "sub/driver.cpp");
  nk_program_free(g_steal_pointer(&f->program));
  fb_free(other);
}

/* Two sources define the same function: each keeps its own, and calls in its file go there. */
static void test_variants(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  FactsBuilder *other = fb_new("other.cpp");
  for (guint i = 0; i < 2; i++) {
    FactsBuilder *fb = i ? other : f->fb;
    fb_function(fb, i ? "second" : "first", i ? "second" : "first", NK_FUNCTION_FREE, 0);
    fb_call(fb, "common", (FbCall){0}, NULL, 0);
    fb_function(fb, "common", "common", NK_FUNCTION_FREE, 0);
  }
  fp_unit(&f->project, f->bundle, other);
  const NkProgram *p = link_program(f);
  g_assert_cmpstr(find_edge(p, "first", "common", NK_EDGE_CALL)->callee->file, ==, "driver.cpp");
  g_assert_cmpstr(find_edge(p, "second", "common", NK_EDGE_CALL)->callee->file, ==, "other.cpp");
  nk_program_free(g_steal_pointer(&f->program));
  fb_free(other);
}

/* C code that calls without a prototype; a name alone links only where it is the only one. */
static void test_linked_by_name(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  fb_function(f->fb, "caller", "caller", NK_FUNCTION_FREE, 0);
  fb_call(f->fb, "attach", (FbCall){.usr = "c:@F@attach", .origin = NK_ORIGIN_IMPLICIT}, FB_OPERANDS(op_null()));
  fb_call(f->fb, "twice", (FbCall){.usr = "c:@F@twice", .origin = NK_ORIGIN_IMPLICIT}, NULL, 0);
  fb_function(f->fb, "attach", "c:@F@attach#*v#", NK_FUNCTION_FREE, 0);
  fb_parameter(f->fb, "device", "void *");
  fb_function(f->fb, "twice", "twice1", NK_FUNCTION_FREE, 0);
  fb_function(f->fb, "twice", "twice2", NK_FUNCTION_FREE, 0);
  const NkProgram *p = link_program(f);
  g_assert_true(find_edge(p, "caller", "attach", NK_EDGE_CALL)->approximate);
  g_assert_null(find_edge(p, "caller", "twice", NK_EDGE_CALL));
}

static void test_virtual(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  fb_registered_class(f->fb, "Base", "IOService");
  fb_registered_class(f->fb, "Left", "Base");
  fb_registered_class(f->fb, "Right", "Base");
  fb_method(f->fb, "Base::start", "IOService::start");
  fb_method(f->fb, "Left::start", "IOService::start");
  fb_override(f->fb, "Base::start", "Base::start", NK_ORIGIN_PROJECT);
  fb_method(f->fb, "Right::start", "IOService::start");
  fb_override(f->fb, "Base::start", "Base::start", NK_ORIGIN_PROJECT);
  fb_function(f->fb, "any", "any", NK_FUNCTION_FREE, 0);
  FbCall call = {
      .usr = "IOService::start", .receiver_class = "IOService", .flags = NK_CALL_VIRTUAL, .origin = NK_ORIGIN_BUILTIN};
  fb_call(f->fb, "IOService::start", call, NULL, 0);
  fb_function(f->fb, "left", "left", NK_FUNCTION_FREE, 0);
  call.usr = "Base::start";
  call.receiver_class = "Left";
  fb_call(f->fb, "Base::start", call, NULL, 0);
  const NkProgram *p = link_program(f);
  g_assert_nonnull(find_edge(p, "any", "Base::start", NK_EDGE_VIRTUAL));
  g_assert_nonnull(find_edge(p, "any", "Right::start", NK_EDGE_VIRTUAL));
  g_assert_nonnull(find_edge(p, "left", "Left::start", NK_EDGE_VIRTUAL));
  g_assert_null(find_edge(p, "left", "Right::start", NK_EDGE_VIRTUAL));
  g_assert_cmpstr(nk_program_overridden(p, nk_program_function_named(p, "Left::start")), ==, "IOService::start");
}

static void test_pointers(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  fb_variable(f->fb, "ops", "struct ops", NK_VARIABLE_STATIC);
  fb_initialiser(f->fb, 0, "open", op_text(f->fb, NK_SHAPE_FUNCTION, "do_open", "do_open"));
  fb_function(f->fb, "do_open", "do_open", NK_FUNCTION_FREE, 0);
  fb_function(f->fb, "run", "run", NK_FUNCTION_FREE, 0);
  fb_parameter(f->fb, "callback", "void (*)(void)");
  NkFactOperand parameter = op_parameter(f->fb, 0, "void (*)(void)");
  fb_call(f->fb, "", (FbCall){.flags = NK_CALL_POINTER, .callee = &parameter}, NULL, 0);
  fb_function(f->fb, "main", "main", NK_FUNCTION_FREE, 0);
  fb_call(f->fb, "run", (FbCall){0}, FB_OPERANDS(op_text(f->fb, NK_SHAPE_FUNCTION, "target", "target")));
  NkFactOperand field = op_field(f->fb, "ops", "open", "void (*)(void)");
  fb_call(f->fb, "", (FbCall){.flags = NK_CALL_POINTER, .callee = &field}, NULL, 0);
  fb_function(f->fb, "target", "target", NK_FUNCTION_FREE, 0);
  const NkProgram *p = link_program(f);
  g_assert_nonnull(find_edge(p, "run", "target", NK_EDGE_POINTER));
  g_assert_nonnull(find_edge(p, "main", "target", NK_EDGE_ADDRESS));
  g_assert_nonnull(find_edge(p, "main", "do_open", NK_EDGE_POINTER));
}

/* A provider goes through a local, a cast, a field and the project's own wrapper. */
static void test_values_through_wrapper(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  fb_registered_class(f->fb, "Driver", "IOService");
  fb_method(f->fb, "Driver::start", "IOService::start");
  fb_parameter(f->fb, "provider", "IOService *");
  fb_local(f->fb, "device", "IOService *");
  NkFactOperand meta = op_global(f->fb, "IOPCIDevice::metaClass", "meta", "const OSMetaClass *");
  guint cast = fb_call(f->fb, "OSMetaClassBase::safeMetaCast", (FbCall){.origin = NK_ORIGIN_BUILTIN},
                       FB_OPERANDS(op_parameter(f->fb, 0, "IOService *"), meta));
  fb_assign(f->fb, op_local(f->fb, 0, "IOService *"), op_result(cast));
  fb_assign(f->fb, op_field(f->fb, "Driver", "nub", "IOService *"), op_local(f->fb, 0, "IOService *"));
  fb_call(f->fb, "wrapper", (FbCall){0}, FB_OPERANDS(op_field(f->fb, "Driver", "nub", "IOService *")));
  fb_function(f->fb, "wrapper", "wrapper", NK_FUNCTION_FREE, 0);
  fb_parameter(f->fb, "nub", "IOService *");
  fb_call(f->fb, "use", (FbCall){0}, FB_OPERANDS(op_parameter(f->fb, 0, "IOService *")));
  const NkProgram *p = link_program(f);
  g_autoptr(GArray) values = argument_values(p, "wrapper", 0, 0);
  const NkValue *value = only_value(values, NK_VALUE_PARAMETER);
  g_assert_cmpstr(value->type, ==, "IOPCIDevice");
  g_assert_cmpstr(value->where->qualified, ==, "Driver::start");
}

static void test_values_of_personality(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  fp_personality(f->bundle, "Driver", "IOPCIDevice");
  fb_registered_class(f->fb, "Driver", "IOService");
  fb_method(f->fb, "Driver::start", "IOService::start");
  fb_parameter(f->fb, "provider", "IOService *");
  fb_call(f->fb, "use", (FbCall){0}, FB_OPERANDS(op_parameter(f->fb, 0, "IOService *")));
  const NkProgram *p = link_program(f);
  g_autoptr(GArray) values = argument_values(p, "Driver::start", 0, 0);
  g_assert_cmpstr(only_value(values, NK_VALUE_PARAMETER)->type, ==, "IOPCIDevice");
}

static void test_values_of_shapes(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  fb_function(f->fb, "pick", "pick", NK_FUNCTION_FREE, 0);
  fb_return(f->fb, op_text(f->fb, NK_SHAPE_CONSTANT, "438", ""));
  fb_function(f->fb, "user", "user", NK_FUNCTION_FREE, 0);
  guint picked = fb_call(f->fb, "pick", (FbCall){0}, NULL, 0);
  NkFactOperand function = op_text(f->fb, NK_SHAPE_FUNCTION, "handler", "handler");
  guint member = fb_call(f->fb, "OSMetaClassBase::_ptmf2ptf", (FbCall){.origin = NK_ORIGIN_BUILTIN},
                         FB_OPERANDS(op_this(), function));
  NkFactOperand choice = op_choice(f->fb, op_null(), op_result(member));
  fb_call(f->fb, "use", (FbCall){0}, FB_OPERANDS(op_result(picked), choice, op_omitted(), op_this()));
  fb_function(f->fb, "handler", "handler", NK_FUNCTION_FREE, 0);
  const NkProgram *p = link_program(f);
  g_autoptr(GArray) number = argument_values(p, "user", 2, 0);
  g_assert_cmpint(only_value(number, NK_VALUE_CONSTANT)->number, ==, 438);
  g_autoptr(GArray) both = argument_values(p, "user", 2, 1);
  g_assert_cmpuint(both->len, ==, 2);
  g_assert_cmpint(g_array_index(both, NkValue, 0).kind, ==, NK_VALUE_NULL);
  g_assert_cmpstr(g_array_index(both, NkValue, 1).function->qualified, ==, "handler");
  g_autoptr(GArray) omitted = argument_values(p, "user", 2, 2);
  only_value(omitted, NK_VALUE_NULL);
}

/* a = b; b = a; and a function that returns its own result: the search ends. */
static void test_values_of_cycles(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  fb_function(f->fb, "again", "again", NK_FUNCTION_FREE, 0);
  fb_parameter(f->fb, "x", "int");
  fb_local(f->fb, "a", "int");
  fb_local(f->fb, "b", "int");
  fb_assign(f->fb, op_local(f->fb, 0, "int"), op_local(f->fb, 1, "int"));
  fb_assign(f->fb, op_local(f->fb, 1, "int"), op_local(f->fb, 0, "int"));
  guint self = fb_call(f->fb, "again", (FbCall){0}, FB_OPERANDS(op_local(f->fb, 0, "int")));
  fb_call(f->fb, "use", (FbCall){0}, FB_OPERANDS(op_result(self), op_parameter(f->fb, 0, "int")));
  fb_return(f->fb, op_result(self));
  const NkProgram *p = link_program(f);
  g_autoptr(GArray) result = argument_values(p, "again", 3, 0);
  only_value(result, NK_VALUE_UNKNOWN);
  g_autoptr(GArray) parameter = argument_values(p, "again", 3, 1);
  only_value(parameter, NK_VALUE_UNKNOWN);
}

/* Kernel bundles that this one links, transitively; each function keeps its bundle. */
static void test_linked_bundles(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  NkBundle *nub = fp_bundle(&f->project, NK_BUNDLE_KEXT, "org.example.nub");
  NkBundle *alien = fp_bundle(&f->project, NK_BUNDLE_KEXT, "org.example.other");
  g_ptr_array_add(f->bundle->libraries, (gpointer)nub->identifier);
  FactsBuilder *a = fb_new("nub.cpp"), *b = fb_new("other.cpp");
  fb_function(a, "shared", "shared", NK_FUNCTION_FREE, 0);
  fb_function(a, "nub_only", "nub_only", NK_FUNCTION_FREE, 0);
  fb_function(b, "other_only", "other_only", NK_FUNCTION_FREE, 0);
  fb_function(f->fb, "shared", "shared", NK_FUNCTION_FREE, 0);
  fp_unit(&f->project, nub, a);
  fp_unit(&f->project, alien, b);
  const NkProgram *p = link_program(f);
  g_assert_cmpuint(nk_program_bundles(p)->len, ==, 2);
  g_assert_true(nk_program_function(p, "shared")->own);
  g_assert_cmpuint(nk_program_function(p, "nub_only")->bundle, ==, 1);
  g_assert_null(nk_program_function(p, "other_only"));
  nk_program_free(g_steal_pointer(&f->program));
  fb_free(a);
  fb_free(b);
}

/* No property list says that the other bundle uses this one's class; its calls do. */
static void test_using_bundles(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  NkBundle *user = fp_bundle(&f->project, NK_BUNDLE_KEXT, "org.example.user");
  FactsBuilder *a = fb_new("user.cpp");
  fb_function(a, "use_nub", "use_nub", NK_FUNCTION_FREE, 0);
  fb_call(a, "Nub::serve", (FbCall){.receiver_class = "Nub"}, NULL, 0);
  fb_registered_class(f->fb, "Nub", "IOService");
  fb_method(f->fb, "Nub::serve", NULL);
  fp_unit(&f->project, user, a);
  const NkProgram *p = link_program(f);
  g_assert_cmpuint(nk_program_bundles(p)->len, ==, 2);
  g_assert_nonnull(find_edge(p, "use_nub", "Nub::serve", NK_EDGE_CALL));
  nk_program_free(g_steal_pointer(&f->program));
  fb_free(a);
}

/* The class is declared by an SDK's header, and its methods are the project's: a family's own source. */
static void test_own_family(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  fb_class(f->fb, "IOThingFamily", NK_ORIGIN_SDK, "IOService");
  fb_method(f->fb, "IOThingFamily::start", "IOService::start");
  const NkProgram *p = link_program(f);
  g_assert_true(nk_program_class(p, "IOThingFamily")->project);
  g_assert_cmpuint(nk_program_class(p, "IOThingFamily")->bundle, ==, 0);
  g_assert_false(nk_program_class(p, "IOService")->project);
}

/* A base that no header declares: what may override it counts as overriding it. */
static void test_guessed_base(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  fb_class(f->fb, "IOGuess", NK_ORIGIN_SYNTH_MEMBER, NULL);
  fb_registered_class(f->fb, "Driver", "IOGuess");
  fb_method(f->fb, "Driver::UIMInitialize", NULL);
  fb_call(f->fb, "Driver::helper", (FbCall){.receiver_class = "Driver"}, NULL, 0);
  fb_method(f->fb, "Driver::helper", NULL);
  const NkProgram *p = link_program(f);
  const NkFunction *entered = nk_program_function_named(p, "Driver::UIMInitialize");
  g_assert_cmpstr(nk_program_overridden(p, entered), ==, "IOGuess::UIMInitialize");
  g_assert_null(nk_program_overridden(p, nk_program_function_named(p, "Driver::helper")));
}

/* 20,000 functions and ten times as many calls are linked, and asked. */
static void test_size(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  enum { N = 20000 };
  for (guint i = 0; i < N; i++) {
    g_autofree char *name = g_strdup_printf("f%u", i);
    fb_function(f->fb, name, name, NK_FUNCTION_FREE, 0);
    fb_parameter(f->fb, "x", "IOService *");
    for (guint c = 1; c <= 10; c++) {
      g_autofree char *callee = g_strdup_printf("f%u", (i * 7 + c * 131) % N);
      fb_call(f->fb, callee, (FbCall){0}, FB_OPERANDS(op_parameter(f->fb, 0, "IOService *")));
    }
  }
  const NkProgram *p = link_program(f);
  g_autoptr(GArray) values = argument_values(p, "f5", 0, 0);
  g_assert_cmpuint(nk_program_functions(p)->len, ==, N);
  g_assert_cmpuint(values->len, >, 0);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
#define ADD(name, function) g_test_add("/program/" name, Fixture, NULL, set_up, function, tear_down)
  ADD("classes", test_classes);
  ADD("static-functions", test_static_functions);
  ADD("variants", test_variants);
  ADD("linked-by-name", test_linked_by_name);
  ADD("virtual", test_virtual);
  ADD("pointers", test_pointers);
  ADD("values/wrapper", test_values_through_wrapper);
  ADD("values/personality", test_values_of_personality);
  ADD("values/shapes", test_values_of_shapes);
  ADD("values/cycles", test_values_of_cycles);
  ADD("linked-bundles", test_linked_bundles);
  ADD("using-bundles", test_using_bundles);
  ADD("own-family", test_own_family);
  ADD("guessed-base", test_guessed_base);
  ADD("size", test_size);
  g_test_add_func("/program/stated-bases", test_stated_bases);
  return g_test_run();
}
