/* Evidence and hazards: sites, status, refusals, groups, identities. */
#include "facts_fixture.h"

static const char rules[] =
    "version: 1\n"
    "family: sample\n"
    "title: Sample\n"
    "rules:\n"
    "  - id: sample.nic\n"
    "    title: Controller\n"
    "    derives: [IOEthernetController]\n"
    "    evidence: {criterion: kernel-client, strength: strong, message: \"{class} is a {name}\"}\n"
    "  - id: sample.source\n"
    "    title: Event source\n"
    "    calls: [\"Source::make\"]\n"
    "    entry: {handler: 0, context: primary-interrupt}\n"
    "    evidence: {criterion: primary-interrupt, strength: strong, message: \"{symbol} registers\"}\n"
    "    refuse:\n"
    "      - {argument: 1, is: \"null\", because: no provider}\n"
    "  - id: sample.old\n"
    "    title: Old call\n"
    "    calls: [old_call]\n"
    "    evidence: {criterion: shared-resource, strength: weak, message: \"{name}\"}\n"
    "    availability: {introduced: \"10.0\", deprecated: \"10.15\"}\n"
    "  - id: sample.client\n"
    "    title: User client\n"
    "    overrides: [\"IOService::newUserClient\"]\n"
    "    evidence: {criterion: shared-resource, strength: moderate, message: \"{symbol}\"}\n"
    "  - id: sample.bus\n"
    "    title: PCI\n"
    "    property: [IOProviderClass]\n"
    "    values: [IOPCIDevice]\n"
    "    bus: pci\n"
    "  - id: sample.library\n"
    "    title: Library\n"
    "    property: [OSBundleLibraries]\n"
    "    values: [\"com.example.*\"]\n"
    "    bus: usb\n"
    "  - id: sample.table\n"
    "    title: Table\n"
    "    table: [\"struct switches\"]\n"
    "    entry: {context: kernel-callback}\n"
    "    evidence: {criterion: kernel-client, strength: strong, message: \"table {symbol}\"}\n"
    "  - id: sample.asm\n"
    "    title: Registers\n"
    "    asm: [rdmsr]\n"
    "    kernel-only: true\n"
    "  - {id: sample.interrupt, title: Interrupt, hazard: primary-interrupt, level: note, message: \"{name}\",\n"
    "     explanation: Hardware enters., source: sample}\n"
    "  - {id: sample.deprecated, title: Old, hazard: deprecated, level: warning, source: sample,\n"
    "     message: \"{name} is deprecated since macOS {value}\", explanation: It goes.}\n";

static void set_up(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  fixture_init(f, rules);
  fb_class(f->fb, "IOService", NK_ORIGIN_BUILTIN, NULL);
  fb_class(f->fb, "IOEthernetController", NK_ORIGIN_BUILTIN, "IOService");
  fb_class(f->fb, "Source", NK_ORIGIN_BUILTIN, NULL);
  fp_personality(f->bundle, "Driver", "IOPCIDevice");
}

static void add_driver(Fixture *f) {
  fb_registered_class(f->fb, "Driver", "IOEthernetController");
  fb_method(f->fb, "Driver::start", "IOService::start");
  fb_parameter(f->fb, "provider", "IOService *");
}

/* The n-th evidence of a rule, in the order of the result. */
static const NkEvidence *evidence(const Fixture *f, const char *rule, guint n) {
  for (guint i = 0; i < f->matches->evidence->len; i++) {
    const NkEvidence *e = f->matches->evidence->pdata[i];
    if (g_str_equal(e->rule->id, rule) && n-- == 0)
      return e;
  }
  return NULL;
}

static void add_property(Fixture *f, const char *path, const char *value) {
  NkProperty *property = g_new0(NkProperty, 1);
  property->path = (char *)path;
  property->key = fb_last_name(path);
  const char *slash = g_strrstr(path, "/");
  property->key = slash ? slash + 1 : path;
  property->value = (char *)value;
  property->line = 7;
  g_ptr_array_add(f->bundle->properties, property);
}

static void test_derives(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  add_driver(f);
  fb_registered_class(f->fb, "Never", "IOEthernetController");
  fb_method(f->fb, "Never::start", "IOService::start");
  fb_class(f->fb, "Declared", NK_ORIGIN_PROJECT, "IOEthernetController");
  fixture_match(f);
  const NkEvidence *live = evidence(f, "sample.nic", 0), *dead = evidence(f, "sample.nic", 1);
  g_assert_cmpint(live->status, ==, NK_STATUS_LIVE);
  g_assert_cmpstr(live->message, ==, "Driver is a IOEthernetController");
  g_assert_cmpuint(live->line, ==, nk_program_class(f->program, "Driver")->fact->line);
  g_assert_cmpfloat(live->confidence, ==, 1.0);
  g_assert_cmpint(dead->status, ==, NK_STATUS_DEAD);
  g_assert_null(evidence(f, "sample.nic", 2));
}

static void add_source(Fixture *f, NkFactOperand provider, NkOrigin origin) {
  fb_call(f->fb, "Source::make", (FbCall){.receiver_class = "Source", .origin = origin},
          FB_OPERANDS(op_text(f->fb, NK_SHAPE_FUNCTION, "handler", "handler"), provider));
}

static void test_calls(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  add_driver(f);
  add_source(f, op_parameter(f->fb, 0, "IOService *"), NK_ORIGIN_SYNTH_MEMBER);
  add_source(f, op_null(), NK_ORIGIN_BUILTIN);
  fb_function(f->fb, "forgotten", "forgotten", NK_FUNCTION_FREE, 0);
  add_source(f, op_this(), NK_ORIGIN_BUILTIN);
  fb_function(f->fb, "handler", "handler", NK_FUNCTION_FREE, 0);
  fixture_match(f);
  const NkEvidence *e = evidence(f, "sample.source", 0);
  g_assert_cmpfloat(e->confidence, ==, 0.7);
  g_assert_cmpstr(e->group, ==, "handler");
  g_assert_cmpuint(e->path->len, ==, 1);
  const NkEvidence *refused = evidence(f, "sample.source", 1);
  g_assert_true(refused->refused);
  g_assert_cmpint(refused->polarity, ==, NK_POLARITY_AGAINST);
  g_assert_cmpstr(refused->message, ==, "no provider");
  g_assert_cmpstr(refused->group, ==, "handler");
  g_assert_cmpint(evidence(f, "sample.source", 2)->status, ==, NK_STATUS_DEAD);
  g_assert_cmpuint(f->matches->hazards->len, ==, 1);
  g_assert_cmpstr(((NkHazard *)f->matches->hazards->pdata[0])->rule, ==, "sample.interrupt");
}

/* Equal statements are told apart by their order; the identity holds when lines move. */
static void test_identities(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  add_driver(f);
  fb_call(f->fb, "old_call", (FbCall){.origin = NK_ORIGIN_BUILTIN}, NULL, 0);
  fb_call(f->fb, "old_call", (FbCall){.origin = NK_ORIGIN_BUILTIN}, NULL, 0);
  fixture_match(f);
  g_autofree char *first = g_strdup(evidence(f, "sample.old", 0)->id);
  g_assert_cmpuint(strlen(first), ==, 16);
  g_assert_cmpstr(first, !=, evidence(f, "sample.old", 1)->id);
  g_assert_cmpuint(f->matches->hazards->len, ==, 1); /* told once */
  const NkHazard *hazard = f->matches->hazards->pdata[0];
  g_autofree char *once = g_strdup(hazard->id);
  g_assert_cmpstr(hazard->message, ==, "old_call is deprecated since macOS 10.15 (2 places)");
  g_assert_cmpuint(hazard->related->len, ==, 1);
  fixture_clear(f, NULL);
  memset(f, 0, sizeof *f);
  set_up(f, NULL);
  f->fb->line = 500;
  add_driver(f);
  fb_call(f->fb, "old_call", (FbCall){.origin = NK_ORIGIN_BUILTIN}, NULL, 0);
  fixture_match(f);
  g_assert_cmpstr(evidence(f, "sample.old", 0)->id, ==, first);
  g_assert_cmpstr(((NkHazard *)f->matches->hazards->pdata[0])->id, ==, once);
}

static void test_others(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  add_driver(f);
  fb_call(f->fb, "use", (FbCall){.origin = NK_ORIGIN_BUILTIN},
          FB_OPERANDS(op_address(op_global(f->fb, "table", "table", "struct switches"))));
  fb_event(f->fb, (NkFactEvent){.kind = NK_EVENT_ASM, .name = fb_string(f->fb, "rdmsr; nop")}, NULL, 0);
  fb_method(f->fb, "Driver::newUserClient", "IOService::newUserClient");
  fb_variable(f->fb, "table", "struct switches", NK_VARIABLE_STATIC);
  fb_initialiser(f->fb, 0, "open", op_text(f->fb, NK_SHAPE_FUNCTION, "opened", "opened"));
  fb_function(f->fb, "opened", "opened", NK_FUNCTION_FREE, NK_FUNCTION_STATIC);
  add_property(f, "IOKitPersonalities/A/IOProviderClass", "IOPCIDevice");
  add_property(f, "IOKitPersonalities/B/IOProviderClass", "IOPCIDevice");
  add_property(f, "OSBundleLibraries/com.example.family", "1.0");
  fixture_match(f);
  g_assert_cmpint(evidence(f, "sample.table", 0)->status, ==, NK_STATUS_LIVE);
  g_assert_cmpstr(evidence(f, "sample.client", 0)->symbol, ==, "Driver::newUserClient");
  g_assert_nonnull(evidence(f, "sample.asm", 0));
  g_assert_cmpuint(evidence(f, "sample.bus", 0)->line, ==, 7);
  g_assert_null(evidence(f, "sample.bus", 1));
  g_assert_nonnull(evidence(f, "sample.library", 0));
}

static void test_skipped(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  add_driver(f);
  NkFactSkipped range = {fb_string(f->fb, "driver.cpp"), 90, 95, fb_string(f->fb, "#if 0"),
                         fb_string(f->fb, "old_call:92 unknown:93 make:94")};
  g_array_append_val(f->fb->tables.skipped, range);
  fixture_match(f);
  const NkEvidence *e = evidence(f, "sample.old", 0);
  g_assert_cmpint(e->status, ==, NK_STATUS_DEAD);
  g_assert_cmpfloat(e->confidence, ==, 0);
  g_assert_cmpuint(e->line, ==, 92);
  g_assert_cmpstr(e->message, ==, "old_call: compiled out under #if 0");
  g_assert_nonnull(evidence(f, "sample.source", 0));
}

static void test_properties_only(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  add_property(f, "IOKitPersonalities/A/IOProviderClass", "IOPCIDevice");
  f->matches = nk_match_properties(&f->project.project, 0, f->catalog);
  g_assert_cmpuint(f->matches->evidence->len, ==, 1);
}

/* The header that declares a class may be missing while its methods are there. */
static void test_undeclared_class(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  g_ptr_array_add(f->bundle->libraries, (gpointer) "com.apple.kpi.iokit");
  fb_class(f->fb, "Child", NK_ORIGIN_PROJECT, "Ghost");
  fb_method(f->fb, "Ghost::start", NULL);
  fixture_match(f);
  g_assert_null(nk_program_class(f->program, "Ghost")->fact);
  g_assert_cmpuint(f->matches->libraries->len, ==, 0);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
#define ADD(name, function) g_test_add("/match/" name, Fixture, NULL, set_up, function, fixture_clear)
  ADD("derives", test_derives);
  ADD("calls", test_calls);
  ADD("identities", test_identities);
  ADD("others", test_others);
  ADD("skipped", test_skipped);
  ADD("properties-only", test_properties_only);
  ADD("undeclared-class", test_undeclared_class);
  return g_test_run();
}
