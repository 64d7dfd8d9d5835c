/* What programs need not find in every unit: left out, and never missed, whichever unit comes first. */
#include <needkext/program.h>

#include "facts_builder.h"

enum { UNITS = 3 };

typedef struct {
  FactsProject project;
  FactsBuilder *units[UNITS];
  NkFirsts *firsts;
} Fixture;

static void set_up(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  static const char *const files[UNITS] = {"a.cpp", "b.cpp", "c.cpp"};
  fp_init(&f->project);
  g_ptr_array_set_size(f->project.project.units, UNITS);
  g_ptr_array_set_size(f->project.facts, UNITS);
  for (guint i = 0; i < UNITS; i++)
    f->units[i] = fb_new(files[i]);
}

static void tear_down(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  nk_firsts_free(f->firsts);
  for (guint i = 0; i < UNITS; i++) {
    nk_facts_free(f->project.facts->pdata[i]);
    fb_free(f->units[i]);
  }
  fp_clear(&f->project);
}

static NkBundle *add_bundle(Fixture *f, const char *name, guint first, guint n) {
  NkBundle *bundle = fp_bundle(&f->project, NK_BUNDLE_KEXT, name);
  for (guint unit = first; unit < first + n; unit++)
    g_array_append_val(bundle->units, unit);
  return bundle;
}

/* The facts of a unit as they come from a worker. */
static NkFacts *arrived(FactsBuilder *fb) {
  g_autoptr(GError) error = NULL;
  g_autoptr(GBytes) bytes = nk_facts_encode(fb_finish(fb));
  NkFacts *facts = nk_facts_open(fb->facts.file, bytes, &error);
  g_assert_no_error(error);
  return facts;
}

/* Units come in this order: "102". */
static void arrive(Fixture *f, const char *order) {
  f->firsts = nk_firsts_new(&f->project.project, 0);
  for (; *order; order++) {
    guint unit = (guint)(*order - '0');
    f->project.facts->pdata[unit] = nk_firsts_keep(unit, arrived(f->units[unit]), f->firsts);
  }
}

static const NkFacts *facts_of(const Fixture *f, guint unit) {
  return f->project.facts->pdata[unit];
}

/* A function of a header that calls something; `callee` tells whose body it is. */
static void add_inline(FactsBuilder *fb, const char *callee) {
  fb_function(fb, "inlined", "c:@F@inlined", NK_FUNCTION_FREE, NK_FUNCTION_HEADER);
  FB_LAST(fb, functions, NkFactFunction)->file = fb_string(fb, "inlined.h");
  fb_local(fb, "state", "int");
  fb_call(fb, callee, (FbCall){.usr = callee}, FB_OPERANDS(op_text(fb, NK_SHAPE_STRING, callee, NULL)));
}

static const char *called(const NkFacts *facts, const NkFactFunction *function) {
  return function->n_events ? nk_facts_string(facts, facts->events[function->first_event].name) : NULL;
}

static void assert_bodies(const Fixture *f, const char *a, const char *b, const char *c) {
  const char *expected[UNITS] = {a, b, c};
  for (guint i = 0; i < UNITS; i++) {
    const NkFacts *facts = facts_of(f, i);
    g_assert_cmpuint(facts->n_functions, >, 0);
    g_assert_cmpstr(nk_facts_string(facts, facts->functions[0].name), ==, "inlined");
    g_assert_cmpstr(called(facts, &facts->functions[0]), ==, expected[i]);
    g_assert_cmpuint(facts->functions[0].n_locals, ==, expected[i] ? 1 : 0);
  }
}

/* What the bundle's program calls in the function. */
static void assert_linked(const Fixture *f, guint bundle, const char *callee) {
  g_autoptr(NkProgram) program = nk_program_new(&f->project.project, bundle, f->project.facts, NULL, NULL);
  const NkFunction *function = nk_program_function(program, "c:@F@inlined");
  g_assert_nonnull(function);
  g_assert_cmpstr(called(function->facts, function->fact), ==, callee);
}

static void add_inlines(Fixture *f) {
  add_inline(f->units[0], "of_a");
  add_inline(f->units[1], "of_b");
  add_inline(f->units[2], "of_c");
}

static void test_in_order(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  add_inlines(f);
  add_bundle(f, "org.example.one", 0, 3);
  arrive(f, "012");
  assert_bodies(f, "of_a", NULL, NULL);
  assert_linked(f, 0, "of_a");
}

static void test_any_order(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  add_inlines(f);
  add_bundle(f, "org.example.one", 0, 3);
  arrive(f, "120");
  assert_bodies(f, "of_a", "of_b", NULL);
  assert_linked(f, 0, "of_a");
  nk_firsts_settle(f->firsts, f->project.facts);
  assert_bodies(f, "of_a", NULL, NULL);
  assert_linked(f, 0, "of_a");
}

/* The last unit is in both bundles, after the first of each. */
static void test_two_bundles(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  const guint last = 2;
  add_inlines(f);
  g_array_append_val(add_bundle(f, "org.example.one", 0, 1)->units, last);
  g_array_append_val(add_bundle(f, "org.example.two", 1, 1)->units, last);
  arrive(f, "012");
  assert_bodies(f, "of_a", "of_b", NULL);
  assert_linked(f, 0, "of_a");
  assert_linked(f, 1, "of_b");
}

/* A bundle's list need not have the order of the project's. */
static void test_order_of_bundle(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  const guint first = 0;
  add_inlines(f);
  g_array_append_val(add_bundle(f, "org.example.one", 1, 2)->units, first);
  arrive(f, "012");
  assert_bodies(f, "of_a", "of_b", NULL);
  assert_linked(f, 0, "of_b");
}

/* Sources beside the bundle's are a program of their own, in which they come first. */
static void test_unbuilt(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  const guint beside = 2;
  add_inlines(f);
  NkBundle *bundle = add_bundle(f, "org.example.one", 0, 2);
  bundle->unbuilt = g_array_new(FALSE, FALSE, sizeof(guint));
  g_array_append_val(bundle->unbuilt, beside);
  arrive(f, "012");
  assert_bodies(f, "of_a", NULL, "of_c");
  assert_linked(f, 0, "of_a");
  g_autoptr(NkProgram) program = nk_program_new_unbuilt(&f->project.project, 0, f->project.facts, NULL);
  const NkFunction *function = nk_program_function(program, "c:@F@inlined");
  g_assert_cmpstr(called(function->facts, function->fact), ==, "of_c");
  g_array_unref(bundle->unbuilt);
}

/* Functions of sources are never left out, nor are two of headers that only share a name. */
static void test_others_stay(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  for (guint i = 0; i < UNITS; i++) {
    guint32 flags = NK_FUNCTION_STATIC | NK_FUNCTION_HEADER;
    const char *header = i == 0 ? "one.h" : "two.h";
    fb_function(f->units[i], "same", "c:@F@same", NK_FUNCTION_FREE, 0);
    fb_call(f->units[i], "own", (FbCall){0}, NULL, 0);
    fb_function(f->units[i], "local", "c:x.h@F@local", NK_FUNCTION_FREE, flags);
    FB_LAST(f->units[i], functions, NkFactFunction)->file = fb_string(f->units[i], header);
    fb_call(f->units[i], header, (FbCall){0}, NULL, 0);
  }
  add_bundle(f, "org.example.one", 0, 3);
  arrive(f, "012");
  for (guint i = 0; i < UNITS; i++)
    g_assert_cmpstr(called(facts_of(f, i), &facts_of(f, i)->functions[0]), ==, "own");
  g_assert_cmpstr(called(facts_of(f, 0), &facts_of(f, 0)->functions[1]), ==, "one.h");
  g_assert_cmpstr(called(facts_of(f, 1), &facts_of(f, 1)->functions[1]), ==, "two.h");
  g_assert_null(called(facts_of(f, 2), &facts_of(f, 2)->functions[1]));
}

/* Only a definition with values stands for those after it. */
static void test_variables(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  fb_variable(f->units[0], "table", "int[]", NK_VARIABLE_EXTERN);
  for (guint i = 1; i < UNITS; i++) {
    fb_variable(f->units[i], "table", "int[]", 0);
    fb_initialiser(f->units[i], 0, "", op_text(f->units[i], NK_SHAPE_CONSTANT, i == 1 ? "1" : "2", NULL));
  }
  add_bundle(f, "org.example.one", 0, 3);
  arrive(f, "012");
  g_assert_cmpuint(facts_of(f, 1)->variables[0].n_initialisers, ==, 1);
  g_assert_cmpuint(facts_of(f, 2)->variables[0].n_initialisers, ==, 0);
  g_assert_cmpuint(facts_of(f, 2)->n_operands, ==, 0);
  g_autoptr(NkProgram) program = nk_program_new(&f->project.project, 0, f->project.facts, NULL, NULL);
  const NkVariable *variable = nk_program_variable(program, "table");
  const NkFactOperand *value = &variable->facts->operands[variable->facts->initialisers[0].operand];
  g_assert_cmpstr(nk_facts_string(variable->facts, value->text), ==, "1");
}

static guint has_class(const NkFacts *facts, const char *name) {
  guint n = 0;
  for (gsize i = 0; i < facts->n_classes; i++)
    n += g_str_equal(nk_facts_string(facts, facts->classes[i].qualified), name);
  return n;
}

/* What tells more stays, and so do bases of the project's classes. */
static void test_classes(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  for (guint i = 0; i < UNITS; i++) {
    fb_class(f->units[i], "OSObject", NK_ORIGIN_BUILTIN, NULL);
    fb_class(f->units[i], "Driver", NK_ORIGIN_PROJECT, "OSObject");
    fb_class(f->units[i], "Known", NK_ORIGIN_BUILTIN, NULL);
    if (i == 0)
      FB_LAST(f->units[i], classes, NkFactClass)->flags = 0;
  }
  add_bundle(f, "org.example.one", 0, 3);
  arrive(f, "012");
  static const guint known[UNITS] = {1, 1, 0};
  for (guint i = 0; i < UNITS; i++) {
    g_assert_cmpuint(has_class(facts_of(f, i), "OSObject"), ==, i == 0);
    g_assert_cmpuint(has_class(facts_of(f, i), "Driver"), ==, 1);
    g_assert_cmpuint(has_class(facts_of(f, i), "Known"), ==, known[i]);
    g_assert_cmpuint(facts_of(f, i)->n_bases, ==, 1);
  }
  g_autoptr(NkProgram) program = nk_program_new(&f->project.project, 0, f->project.facts, NULL, NULL);
  g_assert_true(nk_program_derives(program, "Driver", "OSObject"));
  g_assert_true(nk_program_class(program, "Known")->facts == facts_of(f, 1));
}

static const char *find_text(const NkFacts *facts, const char *text) {
  for (gsize i = 0; i < facts->n_strings; i++)
    if (g_str_equal(facts->strings[i], text))
      return facts->strings[i];
  return NULL;
}

/* What is left is whole facts of their own: numbered anew, with no text that nobody names. */
static void test_what_is_left(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  g_autoptr(GError) error = NULL;
  add_inlines(f);
  for (guint i = 0; i < UNITS; i++) {
    fb_function(f->units[i], "user", "c:@F@user", NK_FUNCTION_FREE, 0);
    fb_call(f->units[i], "shared", (FbCall){0},
            FB_OPERANDS(op_choice(f->units[i], op_null(), op_text(f->units[i], NK_SHAPE_STRING, "chosen", NULL))));
  }
  add_bundle(f, "org.example.one", 0, 3);
  arrive(f, "012");
  const NkFacts *first = facts_of(f, 0), *last = facts_of(f, 2);
  g_assert_nonnull(find_text(first, "of_a"));
  g_assert_null(find_text(last, "of_c"));
  g_assert_true(find_text(first, "shared") == find_text(last, "shared"));
  g_assert_cmpuint(last->n_operands, ==, 3);
  g_autoptr(GBytes) bytes = nk_facts_encode(last);
  g_autoptr(NkFacts) again = nk_facts_open("c.cpp", bytes, &error);
  g_assert_no_error(error);
  const NkFactEvent *event = &again->events[again->functions[1].first_event];
  const NkFactOperand *choice = nk_event_argument(again, event, 0);
  g_assert_cmpint(choice->kind, ==, NK_SHAPE_CHOICE);
  g_assert_cmpstr(nk_facts_string(again, again->operands[choice->other - 1].text), ==, "chosen");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
#define ADD(path, test) g_test_add("/firsts/" path, Fixture, NULL, set_up, test, tear_down)
  ADD("in-order", test_in_order);
  ADD("any-order", test_any_order);
  ADD("two-bundles", test_two_bundles);
  ADD("order-of-bundle", test_order_of_bundle);
  ADD("unbuilt", test_unbuilt);
  ADD("others-stay", test_others_stay);
  ADD("variables", test_variables);
  ADD("classes", test_classes);
  ADD("what-is-left", test_what_is_left);
  return g_test_run();
}
