/* What neither the project nor the SDK declares is declared for the parse: one case each, in C++ and in C, through real
   workers. Asserted are the sites that resolve by it, the origin of the callee, and what the facts list. */
#include <needkext/extract.h>

#include <string.h>

#include "tree.h"

/* A case: one source. Each site in `resolved` ("callee=origin callee=origin ...") is resolved that way; each name in
   `declared` ("form owner::name ...") stands in the facts. */
typedef struct {
  const char *name, *file, *text, *resolved, *declared;
} Case;

#define SERVICE "#include <IOKit/IOService.h>\n"
#define LIBKERN "#include <libkern/libkern.h>\nvoid known(int);\n"

static const Case cases[] = {
    {"header", "a.cpp", SERVICE "#include <vendor/absent.h>\nvoid f() { IOLog(\"x\"); }\n", "IOLog=builtin", ""},
    {"header-c", "a.c", LIBKERN "#include \"vendor/absent.h\"\nvoid f(void) { known(1); }\n", "known=project", ""},
    {"type-pointer", "a.cpp", SERVICE "void f(VendorThing *t) { t->poke(1); IOLog(\"x\"); }\n",
     "poke=synth-member IOLog=builtin", "class VendorThing|member VendorThing::poke"},
    {"type-value", "a.cpp", SERVICE "void g(int);\nvoid f() { VendorPoint p; g(p.x); g(p.y); IOLog(\"x\"); }\n",
     "g=project IOLog=builtin", "type VendorPoint|member VendorPoint::x|member VendorPoint::y"},
    {"nested-braces", "a.cpp",
     SERVICE "void g(void *);\nstatic VendorInfo::Row row{\"a\", nullptr, 1, {true}, {}, VendorInfo::Row::Idle};\n"
             "void f() { g(&row); IOLog(\"x\"); }\n",
     "g=project IOLog=builtin", "member VendorInfo::Row"},
    {"type-scalar", "a.cpp", SERVICE "void g(int);\nvoid f(vendor_size n) { g(n); }\n", "g=project",
     "type vendor_size"},
    {"type-c", "a.c", LIBKERN "void f(vendor_point *p) { known(p->x); }\n", "known=project",
     "class vendor_point|member vendor_point::x"},
    {"type-value-c", "a.c", LIBKERN "void f(void) { vendor_point p; known(p.x); }\n", "known=project",
     "member vendor_point::x"},
    {"base", "a.cpp",
     SERVICE
     "class Mine : public VendorController { public: bool start(IOService *p) override; void go(); };\n"
     "bool Mine::start(IOService *p) { registerService(); warm(2); go(); return VendorController::start(p); }\n",
     "registerService=builtin warm=synth-member go=project start=builtin",
     "class VendorController|member VendorController::warm"},
    {"template", "a.cpp", SERVICE "void g(int);\nvoid f() { VendorList<int> list; g(1); }\n", "g=project",
     "template VendorList"},
    {"class-handed-on", "a.cpp",
     SERVICE "#include <IOKit/IOInterruptEventSource.h>\nvoid f(OSObject *owner, VendorNub *nub) {\n"
             "  nub->poke(1);\n"
             "  IOInterruptEventSource::interruptEventSource(owner, (IOInterruptEventAction)NULL, nub, 0);\n}\n",
     "interruptEventSource=builtin poke=synth-member", "class VendorNub"},
    {"class-handed-over", "a.cpp", SERVICE "void g(IOService *s);\nvoid f(VendorNub *nub) { nub->poke(1); g(nub); }\n",
     "g=project poke=synth-member", "class VendorNub"},
    {"method", "a.cpp", SERVICE "void f(IOService *s) { s->vendorOnlyMethod(1, 2); }\n",
     "vendorOnlyMethod=synth-member", "member IOService::vendorOnlyMethod"},
    {"method-project", "a.cpp", SERVICE "class Mine : public VendorNub {};\nvoid f(Mine *m) { m->reach(1); }\n",
     "reach=synth-member", "member VendorNub::reach"},
    {"field", "a.cpp", SERVICE "void g(int);\nvoid f(VendorThing *t) { g(t->count); }\n", "g=project",
     "member VendorThing::count"},
    {"constant-case", "a.cpp",
     SERVICE "void g();\nvoid f(int m) { switch (m) { case kVendorMessageOne: g(); break; case kVendorMessageTwo: "
             "IOLog(\"x\"); } }\n",
     "g=project IOLog=builtin", "constant kVendorMessageOne|constant kVendorMessageTwo"},
    {"scope-bound", "a.cpp",
     SERVICE
     "class Mine : public IOService { OSDeclareDefaultStructors(Mine); int rows[VendorInfo::Rows]; VendorInfo::Kind "
     "kind; public: void go(IOService *p); };\nvoid Mine::go(IOService *p) { registerService(); attach(p); }\n",
     "registerService=builtin attach=builtin", "scope VendorInfo|member VendorInfo::Rows|member VendorInfo::Kind"},
    {"incomplete-members-c", "a.c",
     LIBKERN "void f(struct vendor_row *row, struct vendor_row *other) { known(row->first); known(other->second); }\n",
     "known=project", "class vendor_row|member vendor_row::first|member vendor_row::second"},
    {"property-key", "a.cpp", SERVICE "void f(IOService *s) { s->setProperty(VENDOR_NAME, 1ULL, 32); }\n",
     "setProperty=builtin", "constant VENDOR_NAME"},
    {"constant-case-c", "a.c",
     LIBKERN "void f(int m) { switch (m) { case VENDOR_ONE: known(1); break; case VENDOR_TWO: known(2); } }\n",
     "known=project", "constant VENDOR_ONE|constant VENDOR_TWO"},
    {"array-bound", "a.cpp", SERVICE "void g(char *);\nvoid f() { char b[VENDOR_LENGTH]; g(b); }\n", "g=project",
     "constant VENDOR_LENGTH"},
    {"array-bound-c", "a.c", LIBKERN "void f(void) { char b[VENDOR_LENGTH]; known(b[0]); }\n", "known=project",
     "constant VENDOR_LENGTH"},
    {"macro", "a.cpp", SERVICE "void g();\nVENDOR_EXPORT void f() { g(); }\n", "g=project", "macro VENDOR_EXPORT"},
    {"macro-c", "a.c", LIBKERN "VENDOR_EXPORT void f(void) { known(1); }\n", "known=project", "macro VENDOR_EXPORT"},
    {"string-before", "a.cpp", SERVICE "void f() { IOLog(VENDOR_NAME \"::start\"); }\n", "IOLog=builtin",
     "constant VENDOR_NAME"},
    {"string-after", "a.cpp", SERVICE "void f() { IOLog(\"start %\" VENDOR_FORMAT, 1); }\n", "IOLog=builtin",
     "constant VENDOR_FORMAT"},
    {"string-before-c", "a.c", LIBKERN "void say(const char *);\nvoid f(void) { say(VENDOR_NAME \"::start\"); }\n",
     "say=project", "constant VENDOR_NAME"},
    {"string-after-c", "a.c", LIBKERN "void say(const char *);\nvoid f(void) { say(\"start \" VENDOR_NAME); }\n",
     "say=project", "constant VENDOR_NAME"},
    {"macro-arguments", "a.cpp", SERVICE "void g();\nVENDOR_MODULE(one, two);\nvoid f() { g(); }\n", "g=project",
     "macro VENDOR_MODULE"},
    {"macro-arguments-c", "a.c", LIBKERN "VENDOR_MODULE(one, two);\nvoid f(void) { known(1); }\n", "known=project",
     "macro VENDOR_MODULE"},
    {"macro-class-body", "a.cpp",
     SERVICE "class Mine : public IOService { VENDOR_STRUCTORS(Mine); public: void go(); };\n"
             "void Mine::go() { registerService(); }\n",
     "registerService=builtin", "macro VENDOR_STRUCTORS"},
    {"chain", "a.cpp", SERVICE "void f() { vendorRoot()->child(1)->run(); IOLog(\"x\"); }\n",
     "vendorRoot=synth-function child=universal run=universal IOLog=builtin",
     "function vendorRoot|member ?::child|member ?::run"},
    {"overload", "a.cpp", SERVICE "void f(IOService *s) { s->setProperty(vendorKey(), 1, 2, 3, 4); IOLog(\"x\"); }\n",
     "setProperty=synth-member IOLog=builtin", "member IORegistryEntry::setProperty"},
    {"cast", "a.cpp",
     SERVICE "void f(OSObject *o) { VendorNub *n = OSDynamicCast(VendorNub, o); if (n) n->ring(1); }\n",
     "ring=synth-member", "class VendorNub|member VendorNub::ring"},
    {"scope", "a.cpp", SERVICE "void f() { VendorTools::run(1); IOLog(\"x\"); }\n", "run=synth-member IOLog=builtin",
     "scope VendorTools|member VendorTools::run"},
    {"callback", "a.cpp", SERVICE "void g(int);\nvoid f(VendorDoneHandler done) { done(1); g(2); }\n", "g=project",
     "callback VendorDoneHandler"},
    {"string-key", "a.cpp", SERVICE "void f(IOService *s) { s->removeProperty(kVendorNameKey); }\n",
     "removeProperty=builtin", "constant kVendorNameKey"},
    {"function", "a.cpp", SERVICE "void f() { vendor_reset(1); IOLog(\"x\"); }\n",
     "vendor_reset=synth-function IOLog=builtin", "function vendor_reset"},
    {"function-c", "a.c", LIBKERN "void f(void) { vendor_reset(1); known(2); }\n",
     "vendor_reset=implicit known=project", ""},
    {"result", "a.cpp", SERVICE "void f() { IOService *s = vendorService(); s->registerService(); }\n",
     "vendorService=synth-function registerService=builtin", "function vendorService"},
    {"type-scalar-c", "a.c", LIBKERN "void f(vendor_size n) { known(n); }\n", "known=project", "type vendor_size"},
    {"callback-c", "a.c", LIBKERN "void f(vendor_done_cb done) { known(1); }\n", "known=project",
     "callback vendor_done_cb"},
    {"variable-c", "a.c", LIBKERN "void f(void) { vendorCount = 3; known(vendorCount); }\n", "known=project",
     "variable vendorCount"},
    {"variable-address-c", "a.c", LIBKERN "void g(void *);\nvoid f(void) { g(&vendorState); known(1); }\n",
     "g=project known=project", "variable vendorState"},
    {"string-key-c", "a.c", LIBKERN "void g(const char *);\nvoid f(void) { g(kVendorNameKey); }\n", "g=project",
     "constant kVendorNameKey"},
    {"incomplete", "a.cpp",
     SERVICE "struct VendorBox;\nvoid g(int);\nvoid f(VendorBox *b) { b->open(1); g(b->size); }\n",
     "open=synth-member g=project", "class VendorBox|member VendorBox::open"},
    {"incomplete-c", "a.c", LIBKERN "struct vendor_box;\nvoid f(struct vendor_box *b) { known(b->size); }\n",
     "known=project", "class vendor_box|member vendor_box::size"},
    {"incomplete-base", "a.cpp",
     SERVICE "class VendorHub;\nclass Mine : public VendorHub { public: void go(); };\n"
             "void Mine::go() { registerService(); }\n",
     "registerService=builtin", "class VendorHub"},
    {"template-argument", "a.cpp",
     SERVICE "void g(int);\nclass Mine : public IOService { VendorRef<OSArray> list; void go(); };\n"
             "void Mine::go() { registerService(); g(1); }\n",
     "registerService=builtin g=project", "template VendorRef"},
    {"method-inherited", "a.cpp",
     SERVICE "class Mine : public IOService { public: void go(); };\nvoid Mine::go() { this->vendorWake(1); }\n",
     "vendorWake=synth-member", "member IOService::vendorWake"},
    {"chain-c", "a.c", LIBKERN "void f(vendor_root *r) { known(r->first->second); }\n", "known=project",
     "class vendor_root|member vendor_root::first"},
    {"declared-later", "a.c",
     LIBKERN "void f(void) { vendor_late(1); known(2); }\nvoid vendor_late(int n) { known(n); }\n", "known=project",
     ""},
};

static GPtrArray *extract(const Tree *tree, const NkExtractOptions *options) {
  g_autoptr(GError) error = NULL;
  g_autoptr(NkProject) project = nk_project_open(&(NkProjectOptions){.path = tree->root, .all = TRUE}, &error);
  g_assert_no_error(error);
  g_autoptr(NkIndex) index = nk_index_new(project);
  NkExtractOptions all = *options;
  all.all = TRUE;
  GPtrArray *facts = nk_extract_run(project, index, &all, &error);
  g_assert_no_error(error);
  return facts;
}

static const char *last_name(const NkFacts *facts, guint32 qualified) {
  const char *name = nk_facts_string(facts, qualified);
  const char *colon = strrchr(name, ':');
  return colon ? colon + 1 : name;
}

static void check_site(const NkFacts *facts, const char *test, const char *wanted) {
  g_auto(GStrv) parts = g_strsplit(wanted, "=", 2);
  for (gsize i = 0; i < facts->n_sites; i++) {
    const NkFactSite *site = &facts->sites[i];
    if (!g_str_equal(nk_facts_string(facts, site->name), parts[0]))
      continue;
    const char *origin = nk_origin_name((NkOrigin)site->origin);
    if (!site->resolved || !g_str_equal(last_name(facts, site->qualified), parts[0]))
      g_test_fail_printf("%s: %s is not resolved", test, parts[0]);
    else if (!g_str_equal(origin, parts[1]))
      g_test_fail_printf("%s: %s is %s, not %s", test, parts[0], origin, parts[1]);
    return;
  }
  g_test_fail_printf("%s: no site %s", test, parts[0]);
}

static gboolean is_declared(const NkFacts *facts, const char *wanted) {
  for (gsize i = 0; i < facts->n_synthesised; i++) {
    const NkFactSynthesised *one = &facts->synthesised[i];
    const char *owner = nk_facts_string(facts, one->owner);
    g_autofree char *text = g_strdup_printf("%s %s%s%s", nk_facts_string(facts, one->form), owner, *owner ? "::" : "",
                                            nk_facts_string(facts, one->name));
    if (g_str_equal(text, wanted))
      return TRUE;
  }
  return FALSE;
}

static gboolean is_noise(const char *name) {
  return g_str_has_prefix(name, "operator") || strstr(name, "__nk_");
}

/* The universal type's own operators and constructors are not written in the source: no event may name them. */
static void check_no_noise(const NkFacts *facts) {
  for (gsize i = 0; i < facts->n_events; i++)
    g_assert_false(facts->events[i].kind == NK_EVENT_CALL && is_noise(nk_facts_string(facts, facts->events[i].name)));
}

static void test_case(gconstpointer data) {
  const Case *one = data;
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, one->file, one->text);
  g_autoptr(GPtrArray) all = extract(&tree, &(NkExtractOptions){.jobs = 1});
  g_assert_cmpuint(all->len, ==, 1);
  const NkFacts *facts = g_ptr_array_index(all, 0);
  g_assert_cmpint(facts->status, !=, NK_UNIT_FAILED);
  g_auto(GStrv) sites = g_strsplit(one->resolved, " ", -1);
  for (guint i = 0; sites[i] && *sites[i]; i++)
    check_site(facts, one->name, sites[i]);
  g_auto(GStrv) names = g_strsplit(one->declared, "|", -1);
  for (guint i = 0; names[i] && *names[i]; i++)
    if (!is_declared(facts, names[i]))
      g_test_fail_printf("%s: '%s' is not among what was synthesised", one->name, names[i]);
  check_no_noise(facts);
  tree_clear(&tree);
}

static const NkFacts *only(const char *file, const char *text, Tree *tree, GPtrArray **all) {
  tree_init(tree);
  tree_add(tree, file, text);
  *all = extract(tree, &(NkExtractOptions){.jobs = 1});
  return g_ptr_array_index(*all, 0);
}

/* What the project declares in its own way is not missing, and what is missing in code that is left out is not listed.
 */
static void test_declared_otherwise(void) {
  static const char *const texts[] = {
      "enum { A_ONE, A_TWO = 3 };\nint f() { return A_ONE + A_TWO; }\n",
      "enum class Kind : int { kFirst, kSecond };\nint f(Kind k) { return k == Kind::kFirst; }\n",
      "#define DECLARE(name, value) static const int name = value\nnamespace a::b {\nDECLARE(kLow, 1);\n"
      "DECLARE(kHigh, 2);\nint f() { return kLow | kHigh; }\n}\n",
      "#define DECLARE(name) static const int name = 1;\nDECLARE(kOuter)\nnamespace inner {\nDECLARE(kInner)\n}\n"
      "int f() { return kOuter + inner::kInner; }\nint g() { using namespace inner; return kInner; }\n",
      "typedef struct { int x; } __attribute__((packed)) Packet, *PacketRef;\nint f(Packet *p) { return p->x; }\n"
      "int g(PacketRef p) { return p->x; }\n",
      "template <class T, class U> struct Pair { T t; U u; };\nclass C {\npublic:\n"
      "  static const Pair<int, const char *> kTable[3];\n  int f() { for (auto &row : kTable) return row.t; return 0; "
      "}\n"
      "};\n",
      "int f(int n) {\n  if (n)\n    goto OUT_FAIL;\n  return 1;\nOUT_FAIL:\n  return 0;\n}\n",
      "struct __attribute__((aligned(8))) Row { static const int kSize = 2; int f() { return kSize; } };\n",
      "namespace lib::nested { struct Thing { int x; }; int go(); }\n"
      "int f() { using namespace lib; nested::Thing t; return t.x + nested::go(); }\n",
      "#ifdef ABSENT\nint f() { return VENDOR_HIDDEN; }\n#endif\nint g() { return 1; }\n",
      "#ifndef VENDOR_LIMIT\n#define VENDOR_LIMIT 3\n#endif\nint f() { return VENDOR_LIMIT; }\n",
      "extern int gCount, *gPlaces;\nint f(int *COUNT) { return gCount + *COUNT + *gPlaces; }\n",
      "class Nub : public IOService { int f() { return kIOServiceAsynchronous + metaClass->getInstanceCount(); } };\n",
      "int f() { return StandardUSB::kDeviceDescriptorSize ? 1 : 0; }\n",
  };
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
    Tree tree;
    g_autoptr(GPtrArray) all = NULL;
    g_autofree char *text = g_strconcat(
        SERVICE, strstr(texts[i], "StandardUSB") ? "#include <IOKit/usb/IOUSBHostDevice.h>\n" : "", texts[i], NULL);
    const NkFacts *facts = only("a.cpp", text, &tree, &all);
    for (gsize n = 0; n < facts->n_synthesised; n++)
      g_test_fail_printf("%s: '%s' is taken for missing", texts[i], nk_facts_string(facts, facts->synthesised[n].name));
    tree_clear(&tree);
  }
}

/* A constant that bounds an array is small: a structure with such an array can still be made. */
static void test_array_bound(void) {
  Tree tree;
  g_autoptr(GPtrArray) all = NULL;
  const NkFacts *facts = only("a.c",
                              LIBKERN "struct row { int a; long b[4]; };\nconst struct row rows[VENDOR_ROWS] = {{1}};\n"
                                      "void f(void) { known(rows[3].a); }\n",
                              &tree, &all);
  g_assert_cmpint(facts->status, !=, NK_UNIT_FAILED);
  check_site(facts, "array-bound", "known=project");
  tree_clear(&tree);
}

/* A name in #if that nothing defines is taken for 0 and may hide code: it is said. */
static void test_undefined_if(void) {
  Tree tree;
  g_autoptr(GPtrArray) all = NULL;
  const NkFacts *facts = only("a.c",
                              LIBKERN "#if VENDOR_LEVEL > 3\nvoid hidden(void) { known(1); }\n#endif\n"
                                      "void f(void) { known(2); }\n",
                              &tree, &all);
  gboolean said = FALSE;
  for (gsize i = 0; i < facts->n_messages; i++)
    said |= facts->messages[i].severity == 2 && strstr(nk_facts_string(facts, facts->messages[i].text), "VENDOR_LEVEL");
  g_assert_true(said);
  g_assert_cmpuint(facts->n_skipped, ==, 1);
  tree_clear(&tree);
}

/* The hierarchy goes through what is synthesised to a service. */
static void test_bases(void) {
  Tree tree;
  g_autoptr(GPtrArray) all = NULL;
  const NkFacts *facts =
      only("a.cpp", SERVICE "class Mine : public VendorController {};\nclass Leaf : public Mine {};\n", &tree, &all);
  static const char *const chain[][2] = {
      {"Leaf", "Mine"}, {"Mine", "VendorController"}, {"VendorController", "IOService"}};
  for (gsize c = 0; c < G_N_ELEMENTS(chain); c++) {
    gboolean found = FALSE;
    for (gsize i = 0; i < facts->n_classes; i++) {
      const NkFactClass *one = &facts->classes[i];
      found |= g_str_equal(nk_facts_string(facts, one->qualified), chain[c][0]) && one->n_bases == 1 &&
               g_str_equal(nk_facts_string(facts, facts->bases[one->first_base].qualified), chain[c][1]);
    }
    if (!found)
      g_test_fail_printf("no %s : %s", chain[c][0], chain[c][1]);
  }
  tree_clear(&tree);
}

/* A guess that breaks a call which was resolved before is taken back. */
static void test_nothing_lost(void) {
  Tree tree;
  g_autoptr(GPtrArray) all = NULL;
  const NkFacts *facts = only("a.c",
                              LIBKERN "#include <vendor/absent.h>\n"
                                      "struct vendor_link { unsigned char modes[4]; };\n"
                                      "void f(struct vendor_set *s, struct vendor_link *l) {\n"
                                      "  memset(l->modes, 0, sizeof(l->modes));\n"
                                      "  memset(s->modes, 0, sizeof(s->modes));\n  known(1);\n}\n",
                              &tree, &all);
  guint resolved = 0;
  for (gsize i = 0; i < facts->n_sites; i++)
    resolved += facts->sites[i].resolved;
  g_assert_cmpuint(resolved, ==, 3);
  tree_clear(&tree);
}

/* Both targets, whatever the assembly in a source says. */
static void test_targets(void) {
  static const struct {
    const char *flags, *defined;
  } targets[] = {{"-target x86_64-apple-macos11", "__x86_64__"},
                 {"-target arm64-apple-macos11", "__arm64__"},
                 {"-arch arm64e", "__arm64__"},
                 {"", "__x86_64__"}};
  for (gsize i = 0; i < G_N_ELEMENTS(targets); i++) {
    Tree tree;
    tree_init(&tree);
    g_autofree char *commands = g_strdup_printf("[{\"directory\": \"%s\", \"file\": \"a.cpp\", \"command\": "
                                                "\"clang++ %s -DKERNEL -c a.cpp\"}]",
                                                tree.root, targets[i].flags);
    g_autofree char *text =
        g_strdup_printf(SERVICE "void g(int);\nvoid f(IOService *s, VendorNub *n) {\n  int v = 0;\n"
                                "  asm volatile(\"cpuid\" : \"=a\"(v) : \"a\"(0) : \"ebx\");\n"
                                "  s->registerService();\n  n->ring();\n#ifdef %s\n  g(1);\n#endif\n}\n",
                        targets[i].defined);
    tree_add(&tree, "compile_commands.json", commands);
    tree_add(&tree, "a.cpp", text);
    g_autoptr(GPtrArray) all = extract(&tree, &(NkExtractOptions){.jobs = 1});
    const NkFacts *facts = g_ptr_array_index(all, 0);
    check_site(facts, targets[i].flags, "registerService=builtin");
    check_site(facts, targets[i].flags, "ring=synth-member");
    check_site(facts, targets[i].flags, "g=project");
    tree_clear(&tree);
  }
}

/* The facts of a unit depend neither on the units before it nor on the number of workers. */
static void test_order(void) {
  Tree tree;
  tree_init(&tree);
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autofree char *name = g_strdup_printf("%s/%s", cases[i].name, cases[i].file);
    tree_add(&tree, name, cases[i].text);
  }
  g_autoptr(GPtrArray) one = extract(&tree, &(NkExtractOptions){.jobs = 1});
  for (guint jobs = 2; jobs <= 5; jobs += 3) {
    g_autoptr(GPtrArray) many = extract(&tree, &(NkExtractOptions){.jobs = jobs});
    g_assert_cmpuint(one->len, ==, many->len);
    for (guint i = 0; i < one->len; i++) {
      const NkFacts *a = g_ptr_array_index(one, i), *b = g_ptr_array_index(many, i);
      g_assert_cmpstr(a->file, ==, b->file);
      g_autoptr(GBytes) left = nk_facts_encode(a), right = nk_facts_encode(b);
      if (!g_bytes_equal(left, right))
        g_error("%s: the facts depend on -j", a->file);
    }
  }
  tree_clear(&tree);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autofree char *path = g_strdup_printf("/synth/%s", cases[i].name);
    g_test_add_data_func(path, &cases[i], test_case);
  }
  g_test_add_func("/synth/undefined-if", test_undefined_if);
  g_test_add_func("/synth/declared-otherwise", test_declared_otherwise);
  g_test_add_func("/synth/array-bound-large", test_array_bound);
  g_test_add_func("/synth/bases", test_bases);
  g_test_add_func("/synth/nothing-lost", test_nothing_lost);
  g_test_add_func("/synth/targets", test_targets);
  g_test_add_func("/synth/order", test_order);
  return g_test_run();
}
