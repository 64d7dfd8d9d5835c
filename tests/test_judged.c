/* Seeded defects of the rules that the judgement itself applies: each in three spellings that are found, with three
   repaired ones about which the rule is silent. One tree for what one state shows, one history for what a change is. */
#include "lint_tree.h"
#include "repository.h"

/* What stands in a finding's message or begins its file. */
static const struct {
  const char *rule, *found[3], *silent[3];
} rules[] = {
    {"lint.not-justified", {"Plain/", "Usb/", "Timed/"}, {"Nic/", "Listener/", "Filter/"}},
    {"lint.movable-code", {"Nic/", "Listener/", "Filter/"}, {"Plain/", "Usb/", "Timed/"}}, /* all of these moves */
    {"lint.claim", {"first claim", "second claim", "third claim"}, {"old claim", "past claim", "late claim"}},
    {"lint.claim-refused", {"old claim", "past claim", "late claim"}, {"first claim", "second claim", "third claim"}},
    {"lint.suppression-without-reason",
     {"Notes/bare.c", "Notes/dashes.c", "Notes/block.c"},
     {"Notes/known_beside.c", "Notes/known_before.c", "Notes/known_block.c"}},
    {"lint.suppression-unused",
     {"Notes/idle_beside.c", "Notes/idle_before.c", "Notes/idle_block.c"},
     {"Notes/known_beside.c", "Notes/known_before.c", "Notes/known_block.c"}},
    {"lint.suppression-expired",
     {"lint.wrong-free ended", "lint.use-* ended", "lint.missing-super ended"},
     {"lint.large-frame ended", "lint.deep-* ended", "lint.recursion ended"}},
    {"lint.suppression-refused",
     {"lint.not-justified cannot", "lint.movable-code cannot", "lint.claim cannot"},
     {"lint.large-frame cannot", "lint.deep-stack cannot", "lint.recursion cannot"}},
    {"lint.verdict-worse", {"Worse1/", "Worse2/", "Worse3/"}, {"Same1/", "Same2/", "Same3/"}},
    {"lint.justification-removed", {"Less1/", "Less2/", "Less3/"}, {"Same1/", "Same2/", "Same3/"}},
    {"lint.new-movable-code", {"More1/", "More2/", "More3/"}, {"Same1/", "Same2/", "Same3/"}},
};

static gboolean is_told(const json_t *document, const char *rule, const char *text) {
  const json_t *list = json_object_get(document, "findings");
  for (size_t i = 0; i < json_array_size(list); i++) {
    const json_t *finding = json_array_get(list, i);
    if (strcmp(lint_text(finding, "rule"), rule) == 0 &&
        (strstr(lint_text(finding, "message"), text) ||
         g_str_has_prefix(lint_text(json_object_get(finding, "site"), "file"), text)))
      return TRUE;
  }
  return FALSE;
}

static void check_rules(const json_t *document, gsize first, gsize end) {
  guint wrong = 0;
  for (gsize i = first; i < end; i++)
    for (gsize n = 0; n < 3; n++) {
      gboolean found = is_told(document, rules[i].rule, rules[i].found[n]);
      gboolean silent = !is_told(document, rules[i].rule, rules[i].silent[n]);
      wrong += found && silent ? 0 : 1;
      if (!found)
        g_test_message("%s: not found: %s", rules[i].rule, rules[i].found[n]);
      if (!silent)
        g_test_message("%s: not silent: %s", rules[i].rule, rules[i].silent[n]);
    }
  g_assert_cmpuint(wrong, ==, 0);
}

/* ---- small extensions ---- */

static void add_plist(const Tree *tree, const char *name) {
  g_autofree char *file = g_build_filename(name, "Info.plist", NULL);
  g_autofree char *text = g_strdup_printf(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict>\n"
      "<key>CFBundleIdentifier</key><string>org.example.%s</string>\n<key>CFBundleName</key><string>%s</string>\n"
      "<key>CFBundlePackageType</key><string>KEXT</string>\n<key>CFBundleExecutable</key><string>%s</string>\n"
      "<key>IOKitPersonalities</key><dict><key>%s</key><dict><key>IOClass</key><string>%s</string>\n"
      "<key>IOProviderClass</key><string>IOResources</string></dict></dict>\n</dict></plist>\n",
      name, name, name, name, name);
  tree_add(tree, file, text);
}

/* An extension that is one class of this base, with declarations before it and statements in its start. */
static void add_driver(const Tree *tree, const char *name, const char *base, const char *before, const char *body) {
  g_autofree char *file = g_strdup_printf("%s/%s.cpp", name, name);
  g_autofree char *text = g_strdup_printf(
      "#include <IOKit/IOLib.h>\n#include <IOKit/IOTimerEventSource.h>\n"
      "#include <IOKit/network/IOEthernetController.h>\n#include <IOKit/pci/IOPCIDevice.h>\n"
      "#include <IOKit/usb/IOUSBHostDevice.h>\n#include <architecture/i386/pio.h>\n#include <i386/proc_reg.h>\n"
      "#include <netinet/kpi_ipfilter.h>\n#include <sys/kauth.h>\n%s"
      "class %s : public %s {\n  OSDeclareDefaultStructors(%s)\npublic:\n"
      "  bool start(IOService *provider) override;\n};\nOSDefineMetaClassAndStructors(%s, %s)\n"
      "bool %s::start(IOService *provider) {\n  if (!%s::start(provider))\n    return false;\n%s  return true;\n}\n",
      before, name, base, name, name, base, name, base, body);
  add_plist(tree, name);
  tree_add(tree, file, text);
}

#define LOOK                                                                                                           \
  "static int look(kauth_cred_t, void *, kauth_action_t, uintptr_t, uintptr_t, uintptr_t, uintptr_t) {\n"              \
  "  return KAUTH_RESULT_DEFER;\n}\n"
#define LISTEN "  kauth_listen_scope(KAUTH_SCOPE_VNODE, look, nullptr);\n"
#define FILTER                                                                                                         \
  "  static struct ipf_filter filter;\n  static ipfilter_t reference;\n"                                               \
  "  ipf_addv4(&filter, &reference);\n"
#define FERN  "static int fern(int n) {\n  return n * 3 + 1;\n}\n"
#define CLASS "struct Moss {\n  int sum(int n) const {\n    return n + 2;\n  }\n};\n"
#define CHAIN "static int first(int n) {\n  return n + 1;\n}\nstatic int second(int n) {\n  return first(n);\n}\n"

/* ---- one state ---- */

static void add_notes(const Tree *tree) {
  static const struct {
    const char *file, *body;
  } notes[] = {
      {"bare", "  info = 0; // needkext: allow lint.open-device-node\n"},
      {"dashes", "  info = 0; // needkext: allow lint.open-device-node --\n"},
      {"block", "  /* needkext: allow lint.open-device-node */\n  info = 0;\n"},
      {"idle_beside", "  info = 0; // needkext: allow lint.open-device-node -- nothing\n"},
      {"idle_before", "  // needkext: allow lint.open-device-node -- nothing\n  info = 0;\n"},
      {"idle_block", "  /* needkext: allow lint.open-device-node -- nothing */\n  info = 0;\n"},
      {"known_beside", LINT_CALL " // needkext: allow lint.open-device-node -- known\n"},
      {"known_before", "  // needkext: allow lint.open-device-node -- known\n" LINT_CALL "\n"},
      {"known_block", "  /* needkext: allow lint.open-device-node -- known */\n" LINT_CALL "\n"},
  };
  add_plist(tree, "Notes");
  for (gsize i = 0; i < G_N_ELEMENTS(notes); i++) {
    g_autofree char *file = g_strdup_printf("Notes/%s.c", notes[i].file);
    g_autofree char *name = g_strdup_printf("Notes_%s", notes[i].file), *text = lint_source(name, notes[i].body);
    tree_add(tree, file, text);
  }
}

static const char configuration[] =
    "version: 1\n"
    "levels: {lint.movable-code: note}\n"
    "claims:\n"
    "  - {statement: first claim, criterion: shared-resource, need: why it stays, evidence: here, owner: a@b.c, "
    "expiry: 2999-01-01, bundle: Asks}\n"
    "  - {statement: second claim, criterion: shared-resource, need: why it stays, evidence: here, owner: a@b.c, "
    "expiry: 2999-01-01, bundle: Logs}\n"
    "  - {statement: third claim, criterion: shared-resource, need: why it stays, evidence: here, owner: a@b.c, "
    "expiry: 2999-12-31, bundle: org.example.Bare}\n"
    "  - {statement: old claim, criterion: shared-resource, need: why it stays, evidence: here, owner: a@b.c, "
    "expiry: 2001-01-01, bundle: Asks}\n"
    "  - {statement: past claim, criterion: shared-resource, need: why it stays, evidence: here, owner: a@b.c, "
    "expiry: 2020-02-29, bundle: Logs}\n"
    "  - {statement: late claim, criterion: shared-resource, need: why it stays, evidence: here, owner: a@b.c, "
    "expiry: 2020-12-31, bundle: org.example.Bare}\n"
    "suppressions:\n"
    "  - {rule: lint.wrong-free, reason: over, expiry: 2020-01-01}\n"
    "  - {rule: 'lint.use-*', path: '*.c', reason: over, expiry: 2020-01-01}\n"
    "  - {rule: lint.missing-super, symbol: Moss, reason: over, expiry: 2020-01-01}\n"
    "  - {rule: lint.large-frame, reason: not over, expiry: 2999-01-01}\n"
    "  - {rule: 'lint.deep-*', reason: not over, expiry: 2999-01-01}\n"
    "  - {rule: lint.recursion, reason: without an end}\n"
    "  - {rule: lint.not-justified, reason: no}\n"
    "  - {rule: lint.movable-code, reason: no}\n"
    "  - {rule: lint.claim, reason: no}\n";

enum { N_STATE = 8 };

static void test_state(void) {
  Tree tree;
  tree_init(&tree);
  add_driver(&tree, "Plain", "IOService", "", "");
  add_driver(&tree, "Usb", "IOService", "", "  return OSDynamicCast(IOUSBHostDevice, provider) != nullptr;\n");
  add_driver(&tree, "Timed", "IOService", "static void tick(OSObject *, IOTimerEventSource *) {}\n",
             "  IOTimerEventSource::timerEventSource(this, tick);\n");
  add_driver(&tree, "Nic", "IOEthernetController", FERN, "  setProperty(\"Fern\", fern(3), 32);\n");
  add_driver(&tree, "Listener", "IOService", LOOK CLASS, LISTEN "  setProperty(\"Sum\", Moss().sum(3), 32);\n");
  add_driver(&tree, "Filter", "IOService", CHAIN, FILTER "  setProperty(\"Second\", second(3), 32);\n");
  add_driver(&tree, "Bare", "IOService", LOOK, LISTEN);
  add_driver(&tree, "Asks", "IOEthernetController",
             "static IOService *fern(IOService *nub) {\n  return nub->getProvider();\n}\n",
             "  setProperty(\"Fern\", fern(this) != nullptr);\n");
  add_driver(&tree, "Logs", "IOService", "static void fern(int n) {\n  IOLog(\"%d\", n);\n}\n", FILTER "  fern(3);\n");
  add_notes(&tree);
  tree_add(&tree, ".needkext.yaml", configuration);
  g_auto(Run) run = RUN("lint", "--format", "json", tree.root);
  json_t *document = lint_json(&run);
  check_rules(document, 0, N_STATE);
  json_decref(document);
  tree_clear(&tree);
}

/* ---- a change ---- */

static const struct {
  const char *name;
  struct {
    const char *base, *before, *body;
  } then, now;
} changes[] = {
    {"Worse1", {"IOService", LOOK, LISTEN}, {"IOService", "", ""}},
    {"Worse2", {"IOEthernetController", "", ""}, {"IOService", "", ""}},
    {"Worse3", {"IOService", "", FILTER}, {"IOService", "", "  provider->getName();\n"}},
    {"Less1",
     {"IOEthernetController", "", "  outb(0x80, 1);\n"},
     {"IOEthernetController", "", "  provider->getName();\n"}},
    {"Less2",
     {"IOService", LOOK, LISTEN "  setProperty(\"Model\", rdmsr64(0x10), 64);\n"},
     {"IOService", LOOK, LISTEN}},
    {"Less3",
     {"IOService", "static void halt() {\n  asm volatile(\"cli\");\n}\n", FILTER "  halt();\n"},
     {"IOService", "", FILTER}},
    {"More1",
     {"IOEthernetController", "", ""},
     {"IOEthernetController", FERN, "  setProperty(\"Fern\", fern(3), 32);\n"}},
    {"More2",
     {"IOService", LOOK, LISTEN},
     {"IOService", LOOK CLASS, LISTEN "  setProperty(\"S\", Moss().sum(3), 32);\n"}},
    {"More3", {"IOService", "", FILTER}, {"IOService", CHAIN, FILTER "  setProperty(\"Second\", second(3), 32);\n"}},
    {"Same1",
     {"IOService", LOOK "static int bracken(int n) {\n  return n * 5 + 7;\n}\n",
      LISTEN "  setProperty(\"Fern\", bracken(3), 32);\n"},
     {"IOService", LOOK "static int lichen(int n) {\n  return n * 5 + 7;\n}\n",
      LISTEN "  setProperty(\"Fern\", lichen(3), 32);\n"}},
    {"Same2", {"IOEthernetController", "", "  outb(0x80, 1);\n"}, {"IOEthernetController", "", "  outb(0x81, 1);\n"}},
    {"Same3", {"IOService", "", ""}, {"IOService", LOOK, LISTEN}},
};

static void test_change(void) {
  Repository repository;
  repository_init(&repository);
  for (gsize i = 0; i < G_N_ELEMENTS(changes); i++)
    add_driver(&repository.tree, changes[i].name, changes[i].then.base, changes[i].then.before, changes[i].then.body);
  repository_commit(&repository);
  for (gsize i = 0; i < G_N_ELEMENTS(changes); i++)
    add_driver(&repository.tree, changes[i].name, changes[i].now.base, changes[i].now.before, changes[i].now.body);
  g_auto(Run) run = RUN("lint", "--base", "HEAD", "--format", "json", repository.tree.root);
  json_t *document = lint_json(&run);
  check_rules(document, N_STATE, G_N_ELEMENTS(rules));
  json_decref(document);
  repository_clear(&repository);
}

/* Every rule of the catalogue that the judgement applies is among them. */
static void test_complete(void) {
  g_auto(Run) run = RUN("rules", "--family", "lint", "--format", "json");
  json_error_t at = {0};
  json_t *document = json_loads(run.out, 0, &at), *list = json_object_get(document, "rules");
  guint n = 0;
  g_assert_nonnull(document);
  for (size_t i = 0; i < json_array_size(list); i++) {
    const json_t *rule = json_array_get(list, i);
    const char *id = lint_text(rule, "id");
    gboolean listed = FALSE;
    for (gsize r = 0; r < G_N_ELEMENTS(rules); r++)
      listed |= strcmp(rules[r].rule, id) == 0;
    const char *kind = json_string_value(json_array_get(json_object_get(rule, "names"), 0));
    if (g_strcmp0(kind, "judgement") != 0)
      continue;
    if (!listed)
      g_error("%s is not shown", id);
    n++;
  }
  g_assert_cmpuint(n, ==, G_N_ELEMENTS(rules));
  json_decref(document);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/judged/complete", test_complete);
  g_test_add_func("/judged/state", test_state);
  g_test_add_func("/judged/change", test_change);
  return g_test_run();
}
