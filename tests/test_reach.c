/* Ways in, liveness, contexts, registrations. */
#include "facts_fixture.h"

static const char rules[] = "version: 1\n"
                            "family: sample\n"
                            "title: Sample\n"
                            "rules:\n"
                            "  - id: sample.source\n"
                            "    title: Event source\n"
                            "    calls: [\"Source::make\"]\n"
                            "    entry: {handler: 0, filter: 1, context: primary-interrupt}\n"
                            "    evidence: {criterion: primary-interrupt, strength: strong, message: \"m\"}\n"
                            "    refuse:\n"
                            "      - {argument: 2, is: \"null\", because: no provider}\n"
                            "  - id: sample.timer\n"
                            "    title: Timer\n"
                            "    calls: [timer_add]\n"
                            "    entry: {handler: 0, context: timer}\n"
                            "  - id: sample.power\n"
                            "    title: Power\n"
                            "    overrides: [\"IOService::setPowerState\"]\n"
                            "    entry: {context: power}\n"
                            "  - id: sample.table\n"
                            "    title: Table\n"
                            "    table: [\"struct switches\"]\n"
                            "    entry: {context: kernel-callback, slots: [open, close]}\n";

static void set_up(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  fixture_init(f, rules);
  fb_class(f->fb, "OSObject", NK_ORIGIN_BUILTIN, NULL);
  fb_class(f->fb, "IOService", NK_ORIGIN_BUILTIN, "OSObject");
  fb_class(f->fb, "Source", NK_ORIGIN_BUILTIN, "OSObject");
}

static NkFunction *function(const Fixture *f, const char *name) {
  NkFunction *found = nk_program_function_named(f->program, name);
  g_assert_nonnull(found);
  return found;
}

static gboolean is_live(const Fixture *f, const char *name) {
  return nk_reach_live(f->reach, function(f, name));
}

static guint contexts(const Fixture *f, const char *name) {
  return nk_reach_contexts(f->reach, function(f, name));
}

static void add_driver(Fixture *f) {
  fp_personality(f->bundle, "Driver", "IOService");
  fb_registered_class(f->fb, "Driver", "IOService");
  fb_method(f->fb, "Driver::start", "IOService::start");
  fb_parameter(f->fb, "provider", "IOService *");
}

static NkFactOperand handler(Fixture *f, const char *name) {
  return op_text(f->fb, NK_SHAPE_FUNCTION, name, name);
}

static void add_function(Fixture *f, const char *name) {
  fb_function(f->fb, name, name, NK_FUNCTION_FREE, 0);
}

static void test_personality(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  add_driver(f);
  fb_call(f->fb, "used", (FbCall){0}, NULL, 0);
  fb_method(f->fb, "Driver::setPowerState", "IOService::setPowerState");
  add_function(f, "used");
  fb_call(f->fb, "deeper", (FbCall){0}, NULL, 0);
  add_function(f, "deeper");
  add_function(f, "unused");
  fb_registered_class(f->fb, "Never", "IOService");
  fb_method(f->fb, "Never::start", "IOService::start");
  fixture_reach(f);
  g_assert_true(is_live(f, "Driver::start") && is_live(f, "deeper"));
  g_assert_false(is_live(f, "unused") || is_live(f, "Never::start"));
  g_assert_cmpuint(contexts(f, "deeper"), ==, 1 << NK_CONTEXT_LIFECYCLE);
  g_assert_cmpuint(contexts(f, "Driver::setPowerState"), ==, 1 << NK_CONTEXT_POWER);
  g_assert_false(nk_reach_class_live(f->reach, nk_program_class(f->program, "Never")));
  g_autoptr(GArray) path = nk_reach_path(f->reach, function(f, "deeper"), NK_CONTEXT_LIFECYCLE);
  g_assert_cmpuint(path->len, ==, 3);
  g_assert_cmpstr(g_array_index(path, NkStep, 0).function->qualified, ==, "Driver::start");
  g_assert_null(nk_reach_path(f->reach, function(f, "deeper"), NK_CONTEXT_POWER));
  g_assert_null(nk_reach_path(f->reach, function(f, "unused"), -1));
}

/* Without a personality that names a class of the program, every class that can be allocated by name counts. */
static void test_no_personality(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  fp_personality(f->bundle, "$(PRODUCT_NAME)", "IOResources");
  fb_registered_class(f->fb, "Driver", "IOService");
  fb_method(f->fb, "Driver::start", "IOService::start");
  fb_class(f->fb, "Plain", NK_ORIGIN_PROJECT, NULL);
  fb_method(f->fb, "Plain::start", "IOService::start");
  fixture_reach(f);
  g_assert_true(is_live(f, "Driver::start"));
  g_assert_false(is_live(f, "Plain::start"));
}

static void test_allocated_classes(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  add_driver(f);
  fb_call(f->fb, "operator new", (FbCall){.flags = NK_CALL_NEW, .type = "Made *"}, NULL, 0);
  NkFactOperand meta = op_global(f->fb, "ByMeta::metaClass", "ByMeta::metaClass", "const OSMetaClass *");
  fb_call(f->fb, "OSMetaClass::alloc", (FbCall){.receiver = &meta, .origin = NK_ORIGIN_BUILTIN}, NULL, 0);
  fb_call(f->fb, "IORegistryEntry::setProperty", (FbCall){.origin = NK_ORIGIN_BUILTIN},
          FB_OPERANDS(op_text(f->fb, NK_SHAPE_STRING, "IOUserClientClass", ""),
                      op_text(f->fb, NK_SHAPE_STRING, "ByName", "")));
  static const char *const classes[] = {"Made", "ByMeta", "ByName", "Idle"};
  for (guint i = 0; i < G_N_ELEMENTS(classes); i++) {
    g_autofree char *method = g_strconcat(classes[i], "::start", NULL);
    fb_registered_class(f->fb, classes[i], "IOService");
    fb_method(f->fb, method, "IOService::start");
  }
  fixture_reach(f);
  g_assert_true(is_live(f, "Made::start") && is_live(f, "ByMeta::start") && is_live(f, "ByName::start"));
  g_assert_false(is_live(f, "Idle::start"));
}

/* A virtual call runs methods of classes that are made; a base's method where a live class inherits it. */
static void test_narrowed_virtual(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  add_driver(f);
  fb_call(f->fb, "operator new", (FbCall){.flags = NK_CALL_NEW, .type = "Leaf *"}, NULL, 0);
  FbCall call = {.usr = "Part::work", .receiver_class = "Part", .flags = NK_CALL_VIRTUAL};
  fb_call(f->fb, "Part::work", call, NULL, 0);
  call.usr = "Part::rest";
  fb_call(f->fb, "Part::rest", call, NULL, 0);
  fb_class(f->fb, "Part", NK_ORIGIN_PROJECT, NULL);
  fb_class(f->fb, "Leaf", NK_ORIGIN_PROJECT, "Part");
  fb_class(f->fb, "Other", NK_ORIGIN_PROJECT, "Part");
  fb_function(f->fb, "Part::work", "Part::work", NK_FUNCTION_METHOD, NK_FUNCTION_VIRTUAL);
  fb_function(f->fb, "Part::rest", "Part::rest", NK_FUNCTION_METHOD, NK_FUNCTION_VIRTUAL);
  fb_function(f->fb, "Leaf::work", "Leaf::work", NK_FUNCTION_METHOD, NK_FUNCTION_VIRTUAL);
  fb_override(f->fb, "Part::work", "Part::work", NK_ORIGIN_PROJECT);
  fb_function(f->fb, "Other::work", "Other::work", NK_FUNCTION_METHOD, NK_FUNCTION_VIRTUAL);
  fb_override(f->fb, "Part::work", "Part::work", NK_ORIGIN_PROJECT);
  fixture_reach(f);
  g_assert_true(is_live(f, "Leaf::work") && is_live(f, "Part::rest"));
  g_assert_false(is_live(f, "Other::work") || is_live(f, "Part::work"));
}

static NkRegistration *registration(const Fixture *f, guint index) {
  GPtrArray *all = nk_reach_registrations(f->reach);
  g_assert_cmpuint(all->len, >, index);
  return all->pdata[index];
}

static guint32 add_source(Fixture *f, const char *action, NkFactOperand provider) {
  return fb_call(f->fb, "Source::make", (FbCall){.receiver_class = "Source", .origin = NK_ORIGIN_BUILTIN},
                 FB_OPERANDS(handler(f, action), handler(f, "filter"), provider));
}

static void test_registrations(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  add_driver(f);
  add_source(f, "real", op_parameter(f->fb, 0, "IOService *"));
  add_source(f, "soft", op_null());
  add_function(f, "forgotten");
  add_source(f, "dead", op_parameter(f->fb, 0, "IOService *"));
  static const char *const names[] = {"real", "soft", "dead", "filter"};
  for (guint i = 0; i < G_N_ELEMENTS(names); i++)
    add_function(f, names[i]);
  fixture_reach(f);
  g_assert_cmpuint(nk_reach_registrations(f->reach)->len, ==, 3);
  g_assert_cmpint(registration(f, 0)->accepted, ==, NK_YES);
  g_assert_cmpuint(registration(f, 0)->filters->len, ==, 1);
  g_assert_cmpint(registration(f, 1)->accepted, ==, NK_NO);
  g_assert_cmpstr(registration(f, 1)->refusal, ==, "no provider");
  g_assert_true(registration(f, 0)->live && registration(f, 1)->live && !registration(f, 2)->live);
  g_assert_cmpuint(contexts(f, "real"), ==, 1 << NK_CONTEXT_PRIMARY_INTERRUPT);
  g_assert_cmpuint(contexts(f, "soft"), ==, 1 << NK_CONTEXT_WORK_LOOP);
  g_assert_false(is_live(f, "dead"));
}

/* A handler is registered by live code only, and handlers register more. */
static void test_registration_chain(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  fb_function(f->fb, "mod_start", "mod_start", NK_FUNCTION_FREE, 0);
  fb_parameter(f->fb, "ki", "kmod_info_t *");
  fb_parameter(f->fb, "d", "void *");
  fb_call(f->fb, "timer_add", (FbCall){.origin = NK_ORIGIN_BUILTIN}, FB_OPERANDS(handler(f, "tick")));
  add_function(f, "tick");
  fb_call(f->fb, "timer_add", (FbCall){.origin = NK_ORIGIN_BUILTIN}, FB_OPERANDS(handler(f, "tock")));
  add_function(f, "tock");
  fixture_reach(f);
  g_assert_cmpuint(contexts(f, "tock"), ==, 1 << NK_CONTEXT_TIMER);
  g_assert_cmpuint(contexts(f, "mod_start"), ==, 1 << NK_CONTEXT_LIFECYCLE);
}

static void add_table(Fixture *f, const char *name, const char *open, const char *other) {
  fb_variable(f->fb, name, "struct switches", 0);
  fb_initialiser(f->fb, 0, "open", handler(f, open));
  fb_initialiser(f->fb, 0, "other", handler(f, other));
  add_function(f, open);
  add_function(f, other);
}

/* A table is live when live code names it, directly or through another table. */
static void test_tables(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  add_table(f, "used", "used_open", "used_other");
  add_table(f, "idle", "idle_open", "idle_other");
  fb_variable(f->fb, "outer", "struct outer", NK_VARIABLE_STATIC);
  fb_initialiser(f->fb, 0, "inner", op_address(op_global(f->fb, "used", "used", "struct switches")));
  add_driver(f);
  fb_call(f->fb, "use", (FbCall){.origin = NK_ORIGIN_BUILTIN},
          FB_OPERANDS(op_address(op_global(f->fb, "outer", "outer", "struct outer"))));
  fb_assign(f->fb, op_field(f->fb, "switches", "close", "void (*)()"), handler(f, "stored"));
  add_function(f, "stored");
  fixture_reach(f);
  g_assert_cmpuint(contexts(f, "used_open"), ==, 1 << NK_CONTEXT_KERNEL_CALLBACK);
  g_assert_true(is_live(f, "used_other"));
  g_assert_true(is_live(f, "stored"));
  g_assert_false(is_live(f, "idle_open"));
  g_assert_false(nk_reach_variable_live(f->reach, nk_program_variable(f->program, "idle")));
  g_assert_true(nk_reach_variable_live(f->reach, nk_program_variable(f->program, "used")));
}

/* A plug-in whose start is a lambda in a global that a linked library reads. */
static void test_global_lambda(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  guint32 lambda = fb_function(f->fb, "lambda", "", NK_FUNCTION_LAMBDA, 0);
  fb_call(f->fb, "work", (FbCall){0}, NULL, 0);
  add_function(f, "work");
  fb_variable(f->fb, "config", "Configuration", 0);
  fb_initialiser(f->fb, 0, "start", op(NK_SHAPE_LAMBDA, lambda, 0));
  fb_registered_class(f->fb, "Plugin", "IOService");
  fb_method(f->fb, "Plugin::start", "IOService::start");
  fixture_reach(f);
  g_assert_true(is_live(f, "work"));
}

static void test_library(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  f->bundle->kind = NK_BUNDLE_LIBRARY;
  add_function(f, "offered");
  fb_call(f->fb, "inner", (FbCall){0}, NULL, 0);
  fb_function(f->fb, "inner", "inner", NK_FUNCTION_FREE, NK_FUNCTION_STATIC);
  fb_function(f->fb, "idle", "idle", NK_FUNCTION_FREE, NK_FUNCTION_STATIC);
  fixture_reach(f);
  g_assert_true(is_live(f, "offered") && is_live(f, "inner"));
  g_assert_false(is_live(f, "idle"));
  g_assert_cmpuint(contexts(f, "inner"), ==, 1 << NK_CONTEXT_KERNEL_CALLBACK);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
#define ADD(name, function) g_test_add("/reach/" name, Fixture, NULL, set_up, function, fixture_clear)
  ADD("personality", test_personality);
  ADD("no-personality", test_no_personality);
  ADD("allocated-classes", test_allocated_classes);
  ADD("narrowed-virtual", test_narrowed_virtual);
  ADD("registrations", test_registrations);
  ADD("registration-chain", test_registration_chain);
  ADD("tables", test_tables);
  ADD("global-lambda", test_global_lambda);
  ADD("library", test_library);
  return g_test_run();
}
