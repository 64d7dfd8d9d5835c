/* The catalogue: its reader's refusals, names, the packed form, and conditions over values. */
#include <needkext/catalog.h>

#include "catalog_text.h"
#include "facts_builder.h"

#define HEAD "version: 1\nfamily: sample\ntitle: Sample\nrules:\n"
#define RULE HEAD "  - id: sample.a\n    title: A\n"

#define HAZARD_OF(kind, message, lists)                                                                                \
  RULE "    hazard: " kind "\n    level: note\n    message: \"" message                                                \
       "\"\n    explanation: Why.\n    source: sample\n"                                                               \
       "    lists: " lists "\n"
#define HAZARD(message, lists) HAZARD_OF("frame", message, lists)
#define CALLS(word)            HAZARD_OF("wired-memory", "wired", "{calls: ['" word "']}")

/* ---- reading ---- */
static const struct {
  const char *text, *message; /* after "sample.yaml:" */
} refusals[] = {
    {"version: 2\nfamily: a\ntitle: A\nrules: []\n", "1:10: version: expected 1"},
    {"version: 1\nfamily: a\nrules: []\n", "1:1: expected the key \"title\" here"},
    {"version: 1\nfamily: a\ntitle: A\nrules: x\n", "4:8: rules: expected a list"},
    {"version: 1\nfamily: a\ntitle: A\nrules:\n  - x\n", "5:5: expected a mapping"},
    {"version: 1\nfamily: a\ntitle: A\nclasses: [{name: X}]\nrules: []\n", "4:11: expected the key \"base\" here"},
    {"version: 1\nfamily: a\ntitle: A\nclasses: [{name: X, base: X}]\nrules: []\n", "4:11: class X: expected a name"},
    {HEAD "  - id: other.a\n    title: A\n    calls: [x]\n", "5:9: id: expected \"sample.\" and a name"},
    {HEAD "  - id: sample.A\n    title: A\n    calls: [x]\n", "5:9: id: expected small letters"},
    {RULE "    calls: [x]\n  - id: sample.a\n    title: B\n    calls: [y]\n", "8:9: id: expected each id once"},
    {RULE "    cals: [x]\n", "7:5: unknown key \"cals\": expected one of id, title, derives"},
    {RULE, "5:5: expected exactly one of derives, calls"},
    {RULE "    calls: [x]\n    derives: [Y]\n", "5:5: expected exactly one of derives, calls"},
    {RULE "    calls: []\n", "7:12: expected at least one name"},
    {RULE "    calls: [x]\n    level: error\n", "5:5: level, message, explanation, lists: expected only with hazard"},
    {RULE "    hazard: nothing\n", "7:13: hazard: expected one kind, such as reached-call"},
    {RULE "    hazard: frame\n    level: error\n", "5:5: expected the keys level, message, explanation and source"},
    {RULE "    hazard: frame\n    level: loud\n", "8:12: level: expected one of error, warning, note, off"},
    {HAZARD("{size}", "{limit: [1]}"), "9:14: message: expected {symbol}, {class}, {name} or {value} in braces"},
    {HAZARD("large", "[1]"), "12:12: lists: expected a mapping of names to lists"},
    {HAZARD("large", "{bound: [1]}"), "12:13: lists: expected for \"frame\": limit; there is no \"bound\""},
    {HAZARD("large", "{limit: []}"), "12:20: limit: expected a list of words"},
    {CALLS("IOMalloc x"), "12:21: calls: expected a call and positions of its arguments from 0: IOMalloc 0"},
    {CALLS("IOMalloc 0 1 2 3 4"), "12:21: calls: expected a call and positions"},
    {RULE "    calls: [x, '']\n", "7:16: expected a name or pattern; \"\": it is empty"},
    {RULE "    calls: [x, '*']\n", "7:16: expected a name or pattern; \"*\": it matches everything"},
    {RULE "    calls:\n      - x\n      - a**b\n", "9:9: expected a name or pattern; \"a**b\": ** is no more"},
    {RULE "    calls: ['X::']\n", "7:13: expected a name or pattern; \"X::\": a side of ::"},
    {RULE "    overrides: [start]\n",
     "7:17: expected a name or pattern; \"start\": an override is named Class::method"},
    {RULE "    calls: [x]\n    values: [y]\n", "8:13: values: expected only with property"},
    {RULE "    property: [P]\n    values: ['']\n", "8:14: expected a name or pattern; \"\": it is empty"},
    {RULE "    calls: {x: y}\n", "7:12: calls: expected a list of texts"},
    {RULE "    calls: [x]\n    bus: isa\n", "8:10: bus: expected one of pci, usb"},
    {RULE "    calls: [x]\n    patches: maybe\n", "8:14: patches: expected true or false"},
    {RULE "    derives: [X]\n    when: [{argument: 0, is: given}]\n", "8:11: when: expected only with calls"},
    {RULE "    calls: [x]\n    when: []\n", "8:11: when: expected a list of conditions"},
    {RULE "    calls: [x]\n    when: [{argument: 0}]\n", "8:12: expected a test"},
    {RULE "    calls: [x]\n    when: [{is: given}]\n", "8:12: argument: expected together with a test"},
    {RULE "    calls: [x]\n    when: [{argument: two, is: given}]\n", "8:23: argument: expected a position"},
    {RULE "    calls: [x]\n    when: [{argument: -1, is: given}]\n", "8:23: argument: expected a position"},
    {RULE "    calls: [x]\n    when: [{argument: 0, is: good}]\n", "8:30: is: expected one of given, null"},
    {RULE "    calls: [x]\n    when: [{argument: 0, is: given, because: y}]\n",
     "8:12: because: expected in refuse only"},
    {RULE "    calls: [x]\n    refuse: [{argument: 0, is: given}]\n", "8:14: expected the key \"because\""},
    {RULE "    calls: [x]\n    when: [{argument: receiver, field: f, is: given}]\n", "8:12: field: expected"},
    {RULE "    calls: [x]\n    evidence: {criterion: none}\n", "8:15: expected the key \"message\""},
    {RULE "    calls: [x]\n    evidence: {criterion: c9, message: m}\n",
     "8:27: criterion: expected one of kernel-client"},
    {RULE "    calls: [x]\n    evidence: {criterion: none, strength: weak, message: m}\n", "8:15: strength: expected"},
    {RULE "    calls: [x]\n    evidence: {criterion: kernel-client, message: m}\n", "8:15: strength: expected"},
    {RULE "    calls: [x]\n    evidence: {criterion: none, message: 'a {b}'}\n", "8:42: message: expected {symbol}"},
    {RULE "    calls: [x]\n    availability: {deprecated: Lion}\n", "8:32: deprecated: expected a macOS version"},
    {RULE "    calls: [x]\n    alternative: {use: y, grade: cheap}\n", "8:34: grade: expected one of none"},
    {RULE "    calls: [x]\n    entry: {context: timer}\n", "8:12: handler: expected an argument's position"},
    {RULE "    overrides: ['X::y']\n    entry: {context: timer, handler: 1}\n", "8:12: handler: expected"},
    {RULE "    property: [p]\n    entry: {context: timer}\n", "8:12: entry: expected only with"},
    {RULE "    calls: [x]\n    entry: {context: timer, handler: 0, slots: [a]}\n",
     "8:12: slots: expected only with table"},
    {RULE "    overrides: ['X::y']\n    entry: {context: timer, synchronous: true}\n",
     "8:12: synchronous: expected only with calls"},
    {RULE "    derives: [X]\n    evidence: {criterion: none, message: m, only-from: timer}\n",
     "8:56: only-from: expected only with calls"},
    {RULE "    calls: [x]\n    entry: {context: dream, handler: 0}\n", "8:22: context: expected one of primary"},
    {RULE "    calls: [x]\n    evidence: {criterion: none, message: m, zeroes: [sample.b]}\n",
     "5:9: zeroes: expected the id of a rule; there is no \"sample.b\""},
    {RULE "    calls: &x [x]\n", "7:12: expected a value; anchors"},
    {RULE "    calls: [x\n", "8:1: expected YAML; while parsing a flow sequence"},
};

static void test_refused(void) {
  for (gsize i = 0; i < G_N_ELEMENTS(refusals); i++) {
    g_autoptr(GError) error = NULL;
    Tree tree;
    tree_init(&tree);
    tree_add(&tree, "sample.yaml", refusals[i].text);
    g_assert_null(nk_catalog_read(tree.root, &error));
    g_assert_error(error, NK_CATALOG_ERROR, NK_ERROR_INVALID);
    g_autofree char *message = g_strdup_printf("%s/sample.yaml:%s", tree.root, refusals[i].message);
    if (!g_str_has_prefix(error->message, message))
      g_error("case %" G_GSIZE_FORMAT ": got \"%s\", expected \"%s\"", i, error->message, message);
    tree_clear(&tree);
  }
}

static void test_two_files(void) {
  g_autoptr(GError) error = NULL;
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "a.yaml", RULE "    calls: [x]\n");
  tree_add(&tree, "b.yaml", RULE "    calls: [y]\n");
  g_assert_null(nk_catalog_read(tree.root, &error));
  g_autofree char *message = g_strdup_printf("%s/b.yaml:5:9: id: expected each id once; \"sample.a\" is also at "
                                             "%s/a.yaml:5:9",
                                             tree.root, tree.root);
  g_assert_cmpstr(error->message, ==, message);
  g_clear_error(&error);
  tree_clear(&tree);
  g_assert_null(nk_catalog_read("/nonexistent/rules", &error));
  g_assert_error(error, NK_CATALOG_ERROR, NK_ERROR_NOT_FOUND);
}

/* ---- the project's own rules ---- */
static NkCatalog *own(void) {
  g_autoptr(GError) error = NULL;
  NkCatalog *catalog = nk_catalog_read(NK_SOURCE_DIR "/heuristics/catalog", &error);
  g_assert_no_error(error);
  return catalog;
}

static char *pack(const NkCatalog *catalog, Tree *tree) {
  g_autoptr(GVariant) data = g_variant_ref_sink(nk_catalog_pack(catalog));
  char *file = g_build_filename(tree->root, "catalog.gvariant", NULL);
  g_autoptr(GError) error = NULL;
  g_file_set_contents(file, g_variant_get_data(data), (gssize)g_variant_get_size(data), &error);
  g_assert_no_error(error);
  return file;
}

static void assert_same(const NkCatalog *a, const NkCatalog *b) {
  g_autoptr(GVariant) first = g_variant_ref_sink(nk_catalog_pack(a));
  g_autoptr(GVariant) second = g_variant_ref_sink(nk_catalog_pack(b));
  g_assert_true(g_variant_equal(first, second));
  g_assert_cmpstr(nk_catalog_version(a), ==, nk_catalog_version(b));
}

static void test_pack(void) {
  g_autoptr(GError) error = NULL;
  g_autoptr(NkCatalog) catalog = own();
  Tree tree;
  tree_init(&tree);
  g_autofree char *file = pack(catalog, &tree);
  g_autoptr(NkCatalog) copy = nk_catalog_open(file, NULL, &error);
  g_assert_no_error(error);
  assert_same(catalog, copy);
  g_assert_cmpuint(nk_catalog_rules(copy)->len, >, 200);
  g_assert_cmpuint(g_hash_table_size(nk_catalog_bases(copy)), >, 10);
  const NkRule *rule = nk_catalog_rule(copy, "interrupts.event-source");
  g_assert_nonnull(rule);
  g_assert_cmpint(rule->handler, ==, 1);
  g_assert_cmpint(rule->context, ==, NK_CONTEXT_PRIMARY_INTERRUPT);
  g_assert_cmpuint(rule->refuse->len, >, 3);
  tree_clear(&tree);
}

/* Any damage is an error or another catalogue, never a crash. */
static void test_damage(void) {
  g_autoptr(NkCatalog) catalog =
      catalog_from_text(RULE "    calls: [x]\n    when: [{argument: 0, equals: [a], flag: 6}]\n"
                             "    alternative: {use: y, grade: none}\n");
  g_autoptr(GVariant) data = g_variant_ref_sink(nk_catalog_pack(catalog));
  gsize size = g_variant_get_size(data);
  Tree tree;
  tree_init(&tree);
  g_autofree char *file = g_build_filename(tree.root, "c", NULL);
  for (gsize i = 0; i <= size; i++)
    for (guint bit = 0; bit < 8; bit += 7) {
      g_autofree char *bytes = g_memdup2(g_variant_get_data(data), size);
      if (i < size)
        bytes[i] = (char)(bytes[i] ^ (1 << bit));
      g_assert_true(g_file_set_contents(file, bytes, (gssize)(bit ? i : size), NULL));
      g_autoptr(GError) error = NULL;
      g_autoptr(NkCatalog) damaged = nk_catalog_open(file, NULL, &error);
      g_assert_true(damaged || error);
    }
  tree_clear(&tree);
}

static void test_overlay(void) {
  g_autoptr(GError) error = NULL;
  g_autoptr(NkCatalog) catalog = own();
  Tree tree, overlay;
  tree_init(&tree);
  tree_init(&overlay);
  g_autofree char *file = pack(catalog, &tree);
  tree_add(&overlay, "a.yaml",
           "version: 1\nfamily: kauth\ntitle: K\nrules:\n  - {id: kauth.listener, title: Mine, calls: [mine]}\n"
           "  - {id: kauth.extra, title: More, calls: [more]}\n");
  g_autoptr(NkCatalog) both = nk_catalog_open(file, overlay.root, &error);
  g_assert_no_error(error);
  g_assert_cmpstr(nk_catalog_rule(both, "kauth.listener")->title, ==, "Mine");
  g_assert_nonnull(nk_catalog_rule(both, "kauth.extra"));
  g_assert_cmpuint(nk_catalog_rules(both)->len, ==, nk_catalog_rules(catalog)->len + 1);
  g_assert_cmpstr(nk_catalog_version(both), !=, nk_catalog_version(catalog));
  tree_clear(&tree);
  tree_clear(&overlay);
}

/* ---- names ---- */
static void test_patterns(void) {
  g_assert_true(nk_pattern_matches("abc", "abc"));
  g_assert_false(nk_pattern_matches("abc", "abcd"));
  g_assert_true(nk_pattern_matches("sock_*", "sock_send"));
  g_assert_true(nk_pattern_matches("*_phys", "bcopy_phys"));
  g_assert_true(nk_pattern_matches("a?c*e", "abcde"));
  g_assert_false(nk_pattern_matches("a?c*e", "abcd"));
  g_assert_false(nk_pattern_matches("", "a"));
  g_assert_true(nk_pattern_matches("a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"));
}

static const char *first(const NkCatalog *catalog, NkRuleKind kind, const char *name) {
  g_autoptr(GPtrArray) found = g_ptr_array_new();
  nk_catalog_lookup(catalog, kind, name, found);
  return found->len > 0 ? ((const NkRule *)g_ptr_array_index(found, 0))->id : NULL;
}

static void test_lookup(void) {
  g_autoptr(NkCatalog) catalog = own();
  g_assert_cmpstr(first(catalog, NK_RULE_CALLS, "vfs_fsadd"), ==, "filesystem.registration");
  g_assert_cmpstr(first(catalog, NK_RULE_CALLS, "ml_phys_read_byte"), ==, "hardware.physical-memory");
  g_assert_null(first(catalog, NK_RULE_CALLS, "vfs_fsadder"));
  g_assert_cmpstr(first(catalog, NK_RULE_DERIVES, "class IOEthernetController"), ==, "network.ethernet-controller");
  g_assert_cmpstr(first(catalog, NK_RULE_TABLE, "const struct vnodeopv_entry_desc[12]"), ==, "filesystem.operations");
  g_assert_cmpstr(first(catalog, NK_RULE_OVERRIDES, "IOService::start"), ==, "lifecycle.methods");
  g_assert_cmpstr(first(catalog, NK_RULE_ASM, "mov %%cr0, %0; rdmsr\n"), ==, "patching.write-protection");
  g_assert_cmpstr(first(catalog, NK_RULE_PROPERTY, "OSBundleCompatibleVersion"), ==, "service.library");
  g_assert_true(nk_rule_fits_value(nk_catalog_rule(catalog, "usb.provider"), "IOUSBHostInterface"));
  g_assert_false(nk_rule_fits_value(nk_catalog_rule(catalog, "usb.provider"), "disabled_IOUSBHostInterface"));
}

/* ---- conditions and calls over a program ---- */
typedef struct {
  FactsProject project;
  FactsBuilder *fb;
  NkProgram *program;
} Fixture;

static void set_up(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  fp_init(&f->project);
  f->fb = fb_new("driver.cpp");
  fb_class(f->fb, "OSObject", NK_ORIGIN_BUILTIN, NULL);
  fb_class(f->fb, "IOService", NK_ORIGIN_BUILTIN, "OSObject");
  fb_class(f->fb, "IOPCIDevice", NK_ORIGIN_BUILTIN, "IOService");
  fb_class(f->fb, "IOUSBHostInterface", NK_ORIGIN_BUILTIN, "IOService");
  fb_class(f->fb, "IOInterruptEventSource", NK_ORIGIN_BUILTIN, "OSObject");
  fb_registered_class(f->fb, "Driver", "IOService");
}

static void tear_down(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  nk_program_free(f->program);
  fp_clear(&f->project);
  fb_free(f->fb);
}

static void link_program(Fixture *f) {
  NkBundle *bundle = fp_bundle(&f->project, NK_BUNDLE_KEXT, "org.example.driver");
  fp_unit(&f->project, bundle, f->fb);
  f->program = nk_program_new(&f->project.project, 0, f->project.facts, NULL, NULL);
}

static NkSubject subject(Fixture *f, const char *function, guint event) {
  NkFunction *found = nk_program_function(f->program, function);
  g_assert_nonnull(found);
  return (NkSubject){f->program, found, &found->facts->events[found->fact->first_event + event]};
}

/* start() { sink(<arguments>) } and conditions on the arguments, one each. */
static void test_conditions(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  FactsBuilder *fb = f->fb;
  char *pci[] = {(char *)"IOPCIDevice", NULL}, *usb[] = {(char *)"IOUSBHostInterface", NULL};
  char *root[] = {(char *)"root", NULL}, *seven[] = {(char *)"0x7", NULL}, *start[] = {(char *)"start", NULL};
  fb_method(fb, "Driver::start", "IOService::start");
  fb_parameter(fb, "provider", "IOService *");
  NkFactOperand six = op_text(fb, NK_SHAPE_CONSTANT, "6", ""), text = op_text(fb, NK_SHAPE_STRING, "root", "");
  NkFactOperand device = op_cast(fb, op_parameter(fb, 0, "IOService *"), "IOPCIDevice *");
  fb_call(fb, "sink", (FbCall){.origin = NK_ORIGIN_BUILTIN},
          FB_OPERANDS(op_null(), op_this(), device, op_parameter(fb, 0, "IOService *"), six, text,
                      op_choice(fb, op_null(), device)));
  const struct {
    NkCondition condition;
    NkTruth wanted;
  } cases[] = {
      {{.argument = 0, .is = NK_IS_NULL}, NK_YES},
      {{.argument = 0, .is = NK_IS_GIVEN}, NK_NO},
      {{.argument = 0, .derives = pci}, NK_NO},
      {{.argument = 0, .not_derives = pci}, NK_YES},
      {{.argument = 1, .is = NK_IS_THIS}, NK_YES},
      {{.argument = 1, .derives = pci}, NK_NO},
      {{.argument = 1, .derives = pci, .soft = TRUE}, NK_MAYBE},
      {{.argument = 2, .derives = pci}, NK_YES},
      {{.argument = 2, .derives = usb}, NK_NO},
      {{.argument = 2, .is = NK_IS_GIVEN}, NK_YES},
      {{.argument = 3, .derives = pci}, NK_MAYBE},
      {{.argument = 3, .derives = pci, .sure = TRUE}, NK_NO},
      {{.argument = 3, .is = NK_IS_GIVEN}, NK_YES},
      {{.argument = 4, .flag = 2}, NK_YES},
      {{.argument = 4, .flag = 1}, NK_NO},
      {{.argument = 4, .no_flag = 1}, NK_YES},
      {{.argument = 4, .equals = seven}, NK_NO},
      {{.argument = 4, .is = NK_IS_CONSTANT}, NK_YES},
      {{.argument = 5, .equals = root}, NK_YES},
      {{.argument = 3, .equals = root}, NK_MAYBE},
      {{.argument = 6, .is = NK_IS_GIVEN}, NK_MAYBE},
      {{.argument = 6, .derives = pci}, NK_YES},
      {{.argument = 7, .is = NK_IS_NULL}, NK_YES},
      {{.argument = NK_ENCLOSING, .within = start}, NK_YES},
      {{.argument = NK_ENCLOSING, .within = root}, NK_NO},
      {{.argument = NK_ENCLOSING, .derives = pci}, NK_NO},
  };
  link_program(f);
  NkSubject s = subject(f, "Driver::start", 0);
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++)
    if (nk_condition_holds(&cases[i].condition, &s) != cases[i].wanted)
      g_error("condition %" G_GSIZE_FORMAT ": got %d, expected %d", i, nk_condition_holds(&cases[i].condition, &s),
              cases[i].wanted);
}

/* ctl_register(&reg): members of a global, of which one is left out. */
static void test_fields(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  FactsBuilder *fb = f->fb;
  fb_variable(fb, "reg", "struct kern_ctl_reg", 0);
  fb_initialiser(fb, 0, "ctl_flags", op_text(fb, NK_SHAPE_CONSTANT, "1", ""));
  fb_function(fb, "module_start", "module_start", NK_FUNCTION_FREE, 0);
  fb_call(fb, "ctl_register", (FbCall){.origin = NK_ORIGIN_BUILTIN},
          FB_OPERANDS(op_address(op_global(fb, "reg", "reg", "struct kern_ctl_reg"))));
  link_program(f);
  NkSubject s = subject(f, "module_start", 0);
  NkCondition flagged = {.argument = 0, .field = (char *)"ctl_flags", .flag = 1};
  NkCondition open = {.argument = 0, .field = (char *)"ctl_flags", .no_flag = 1};
  NkCondition absent = {.argument = 0, .field = (char *)"ctl_sendsize", .is = NK_IS_NULL};
  g_assert_cmpint(nk_condition_holds(&flagged, &s), ==, NK_YES);
  g_assert_cmpint(nk_condition_holds(&open, &s), ==, NK_NO);
  g_assert_cmpint(nk_condition_holds(&absent, &s), ==, NK_YES);
}

static char *matches(Fixture *f, const NkCatalog *catalog, const char *function, guint event) {
  g_autoptr(GPtrArray) found = g_ptr_array_new();
  NkSubject s = subject(f, function, event);
  nk_catalog_match_call(catalog, f->program, s.function, s.event, found);
  g_autoptr(GString) ids = g_string_new(NULL);
  for (guint i = 0; i < found->len; i++) {
    const NkRule *rule = g_ptr_array_index(found, i);
    NkTruth truth = nk_conditions_hold(rule->when, &s);
    const NkCondition *refusal = nk_conditions_first(rule->refuse, &s);
    if (truth != NK_NO)
      g_string_append_printf(ids, "%s%s%s%s", ids->len ? " " : "", rule->id, truth == NK_MAYBE ? "?" : "",
                             refusal ? "!" : "");
  }
  return g_string_free(g_steal_pointer(&ids), FALSE);
}

/* The same factory, with providers that do and do not own an interrupt. */
static void test_interrupts(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  FactsBuilder *fb = f->fb;
  g_autoptr(NkCatalog) catalog = own();
  fb_function(fb, "Driver::occurred", "Driver::occurred", NK_FUNCTION_METHOD, NK_FUNCTION_STATIC);
  fb_method(fb, "Driver::start", "IOService::start");
  fb_parameter(fb, "provider", "IOService *");
  FbCall call = {.receiver_class = "IOInterruptEventSource", .origin = NK_ORIGIN_BUILTIN};
  NkFactOperand action = op_text(fb, NK_SHAPE_FUNCTION, "Driver::occurred", "Driver::occurred");
  NkFactOperand provider = op_parameter(fb, 0, "IOService *");
  const char *name = "IOInterruptEventSource::interruptEventSource";
  fb_call(fb, name, call, FB_OPERANDS(op_this(), action, op_cast(fb, provider, "IOPCIDevice *")));
  fb_call(fb, name, call, FB_OPERANDS(op_this(), action, op_omitted(), op_omitted()));
  fb_call(fb, name, call, FB_OPERANDS(op_this(), action, op_cast(fb, provider, "IOUSBHostInterface *")));
  fb_call(fb, name, call, FB_OPERANDS(op_this(), action, op_this()));
  fb_call(fb, name, call, FB_OPERANDS(op_this(), action, provider));
  link_program(f);
  static const char *const wanted[] = {
      "interrupts.event-source-pci", "interrupts.event-source?! workloop.software-event",
      "interrupts.event-source?!",   "interrupts.event-source?!",
      "interrupts.event-source?",
  };
  for (guint i = 0; i < G_N_ELEMENTS(wanted); i++) {
    g_autofree char *got = matches(f, catalog, "Driver::start", i);
    g_assert_cmpstr(got, ==, wanted[i]);
  }
}

/* A function of the project that has a kernel function's name is not it. */
static void test_own_function(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  FactsBuilder *fb = f->fb;
  g_autoptr(NkCatalog) catalog = own();
  fb_function(fb, "ldisc_register", "ldisc_register", NK_FUNCTION_FREE, 0);
  fb_function(fb, "module_start", "module_start", NK_FUNCTION_FREE, 0);
  fb_call(fb, "ldisc_register", (FbCall){0}, NULL, 0);
  fb_call(fb, "vfs_fsadd", (FbCall){.origin = NK_ORIGIN_IMPLICIT}, NULL, 0);
  link_program(f);
  g_autofree char *none = matches(f, catalog, "module_start", 0);
  g_autofree char *one = matches(f, catalog, "module_start", 1);
  g_assert_cmpstr(none, ==, "");
  g_assert_cmpstr(one, ==, "filesystem.registration");
}

static void test_classes(Fixture *f, G_GNUC_UNUSED gconstpointer data) {
  g_autoptr(NkCatalog) catalog = own();
  g_autoptr(GPtrArray) found = g_ptr_array_new();
  fb_registered_class(f->fb, "Nub", "IOPCIDevice");
  link_program(f);
  nk_catalog_match_class(catalog, f->program, "Nub", found);
  g_assert_cmpuint(found->len, ==, 1);
  g_assert_cmpstr(((const NkRule *)g_ptr_array_index(found, 0))->id, ==, "pci.nub");
  g_ptr_array_set_size(found, 0);
  nk_catalog_match_override(catalog, f->program, "IOPCIDevice::setPowerState", found);
  g_assert_cmpuint(found->len, ==, 1);
  g_assert_cmpstr(((const NkRule *)g_ptr_array_index(found, 0))->id, ==, "power.state");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/catalog/refused", test_refused);
  g_test_add_func("/catalog/two-files", test_two_files);
  g_test_add_func("/catalog/pack", test_pack);
  g_test_add_func("/catalog/damage", test_damage);
  g_test_add_func("/catalog/overlay", test_overlay);
  g_test_add_func("/catalog/patterns", test_patterns);
  g_test_add_func("/catalog/lookup", test_lookup);
#define ADD(path, function) g_test_add("/catalog/" path, Fixture, NULL, set_up, function, tear_down)
  ADD("conditions", test_conditions);
  ADD("fields", test_fields);
  ADD("interrupts", test_interrupts);
  ADD("own-function", test_own_function);
  ADD("classes", test_classes);
  return g_test_run();
}
