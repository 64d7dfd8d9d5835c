/* The knowledge through the program: claims, rules of the user's own, coverage of names, the table of what would have
   to be replaced. */
#include <gio/gio.h>
#include <jansson.h>
#include <string.h>
#include <sys/wait.h>

#include "tree.h"

static char *run(const char *const *arguments, const char *epoch, int *code) {
  g_autoptr(GPtrArray) argv = g_ptr_array_new();
  g_autofree char *program = g_build_filename(NK_BUILD_DIR, "needkext", NULL);
  g_autofree char *err = NULL;
  g_auto(GStrv) environment = g_get_environ();
  g_autoptr(GError) error = NULL;
  char *out = NULL;
  int status = 0;
  environment = g_environ_setenv(environment, "SOURCE_DATE_EPOCH", epoch ? epoch : "1795392000", TRUE); /* 2026-11-23 */
  g_ptr_array_add(argv, program);
  for (; *arguments; arguments++)
    g_ptr_array_add(argv, (gpointer)*arguments);
  g_ptr_array_add(argv, NULL);
  g_spawn_sync(NULL, (char **)argv->pdata, environment, G_SPAWN_DEFAULT, NULL, NULL, &out, &err, &status, &error);
  g_assert_no_error(error);
  *code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  if (*code > 1)
    g_test_message("%s", err);
  return out;
}

#define RUN(code, ...) run((const char *const[]){__VA_ARGS__, NULL}, NULL, code)

static json_t *parsed(const char *text) {
  json_t *value = json_loads(text, 0, NULL);
  g_assert_nonnull(value);
  return value;
}

static const char *text_of(const json_t *object, const char *key) {
  return json_string_value(json_object_get(object, key));
}

/* A driver that has only a user client, and a claim about it. */
static const char plist[] =
    "<?xml version=\"1.0\"?>\n<plist "
    "version=\"1.0\"><dict>\n<key>CFBundleIdentifier</key><string>org.example.elm</string>\n"
    "<key>CFBundlePackageType</key><string>KEXT</string>\n<key>CFBundleExecutable</key><string>Elm</string>\n"
    "<key>IOKitPersonalities</key><dict><key>Elm</key><dict><key>IOClass</key><string>Elm</string>\n"
    "<key>IOProviderClass</key><string>IOResources</string></dict></dict>\n</dict></plist>\n";
static const char source[] = "#include <IOKit/IOService.h>\n"
                             "class Elm : public IOService {\n  OSDeclareDefaultStructors(Elm)\npublic:\n"
                             "  bool start(IOService *provider) override;\n};\n"
                             "OSDefineMetaClassAndStructors(Elm, IOService)\n"
                             "bool Elm::start(IOService *provider) {\n  return IOService::start(provider);\n}\n";

static void driver_init(Tree *tree, const char *expiry) {
  tree_init(tree);
  tree_add(tree, "Info.plist", plist);
  tree_add(tree, "Elm.cpp", source);
  g_autofree char *config =
      g_strdup_printf("version: 1\nclaims:\n  - statement: the boot loader calls it\n    criterion: kernel-client\n"
                      "    need: service.platform-function\n    evidence: letter 7\n    owner: Elm team\n"
                      "    expiry: %s\n",
                      expiry);
  tree_add(tree, ".needkext.yaml", config);
}

static void test_claim(void) {
  Tree tree;
  int code = 0;
  driver_init(&tree, "2026-12-31");
  g_autofree char *out = RUN(&code, "check", tree.root, "--format", "json");
  g_assert_cmpint(code, ==, 0);
  json_t *value = parsed(out), *project = json_object_get(value, "project");
  g_assert_cmpstr(text_of(project, "verdict"), ==, "justified");
  g_assert_cmpstr(text_of(project, "reason"), ==, "claim");
  json_t *claim = json_array_get(json_object_get(json_array_get(json_object_get(value, "bundles"), 0), "claims"), 0);
  g_assert_cmpstr(text_of(claim, "owner"), ==, "Elm team");
  g_assert_cmpstr(text_of(claim, "status"), ==, "accepted");
  g_assert_cmpstr(text_of(json_object_get(claim, "site"), "file"), ==, ".needkext.yaml");
  json_decref(value);
  tree_clear(&tree);
}

/* A claim may rest on a rule of the user's own, named beside it. */
static void test_claim_on_own_rule(void) {
  Tree tree;
  int code = 0;
  driver_init(&tree, "2026-12-31");
  tree_add(&tree, "rules/own.yaml",
           "version: 1\nfamily: own\ntitle: Own\nrules:\n"
           "  - {id: own.loader, title: Boot loader, calls: [boot_loader_hook]}\n");
  tree_add(&tree, ".needkext.yaml",
           "version: 1\ncatalog: rules\nclaims:\n  - {statement: s, criterion: kernel-client, need: own.loader, "
           "evidence: letter 7, owner: Elm team, expiry: 2026-12-31}\n");
  g_autofree char *out = RUN(&code, "check", tree.root, "--format", "json");
  g_assert_cmpint(code, ==, 0);
  json_t *value = parsed(out);
  g_assert_cmpstr(text_of(json_object_get(value, "project"), "reason"), ==, "claim");
  json_decref(value);
  tree_clear(&tree);
}

/* Every document shows whose claim it is and until when; lint notes it. */
static void test_claim_is_shown(void) {
  static const char *const formats[] = {"text", "markdown", "html"};
  Tree tree;
  int code = 0;
  driver_init(&tree, "2026-12-31");
  for (gsize i = 0; i < G_N_ELEMENTS(formats); i++) {
    g_autofree char *out = RUN(&code, "check", tree.root, "--format", formats[i]);
    g_assert_nonnull(strstr(out, "2026-12-31"));
    g_assert_nonnull(strstr(out, "Elm team"));
  }
  g_autofree char *lint = RUN(&code, "lint", tree.root, "--fail-on", "note");
  g_assert_cmpint(code, ==, 1);
  g_assert_nonnull(strstr(lint, "lint.claim"));
  tree_clear(&tree);
}

static void test_expired_claim(void) {
  Tree tree;
  int code = 0;
  driver_init(&tree, "2026-11-22");
  g_autofree char *out = RUN(&code, "check", tree.root);
  g_assert_cmpint(code, ==, 1);
  g_assert_nonnull(strstr(out, "expired"));
  g_autofree char *lint = RUN(&code, "lint", tree.root);
  g_assert_nonnull(strstr(lint, "lint.claim-refused"));
  tree_clear(&tree);
}

/* ---- rules of the user's own ---- */
static void test_own_rules(void) {
  Tree tree;
  int code = 0;
  tree_init(&tree);
  tree_add(&tree, "rules/own.yaml",
           "version: 1\nfamily: own\ntitle: Own\nremove:\n  - {rule: network.ethernet-controller}\n"
           "  - {rule: network.controller}\n  - {rule: network.interface}\n");
  g_autofree char *rules = g_build_filename(tree.root, "rules", NULL);
  g_autofree char *fixture = g_build_filename(NK_SOURCE_DIR, "fixtures/usb-nic", NULL);
  g_autofree char *with = RUN(&code, "check", fixture);
  g_assert_cmpint(code, ==, 0);
  g_autofree char *without = RUN(&code, "check", fixture, "--catalog", rules);
  g_assert_cmpint(code, ==, 1);
  g_autofree char *verified = RUN(&code, "rules", "--verify", rules);
  g_assert_cmpint(code, ==, 0);
  g_autofree char *listed = RUN(&code, "rules", "--family", "network", "--catalog", rules);
  g_assert_null(strstr(listed, "network.ethernet-controller"));
  g_assert_nonnull(strstr(listed, "network.skywalk"));
  tree_clear(&tree);
}

static void test_rules_list(void) {
  int code = 0;
  g_autofree char *by_text = RUN(&code, "rules", "ethernet");
  g_assert_nonnull(strstr(by_text, "network.ethernet-controller"));
  g_assert_null(strstr(by_text, "kauth.listener"));
  g_autofree char *by_list = RUN(&code, "rules", "closegate"); /* what only a list of a hazard names */
  g_assert_nonnull(strstr(by_list, "lint."));
  g_autofree char *by_criterion = RUN(&code, "rules", "--criterion", "primary-interrupt");
  g_assert_nonnull(strstr(by_criterion, "interrupts.event-source"));
  g_assert_null(strstr(by_criterion, "kernel-client"));
  g_autofree char *one = RUN(&code, "explain", "kernel-control.open");
  g_assert_nonnull(strstr(one, "matches, for example"));
  g_assert_nonnull(strstr(one, "CTL_FLAG_PRIVILEGED"));
}

static void test_coverage(void) {
  Tree tree;
  int code = 0;
  tree_init(&tree);
  tree_add(&tree, "names", "__ZN9IOService5startEPS_\n_ifnet_attach\n_no_such_call\n");
  g_autofree char *names = g_build_filename(tree.root, "names", NULL);
  g_autofree char *out = RUN(&code, "rules", "--coverage", names, "-v");
  g_assert_cmpint(code, ==, 0);
  g_assert_true(g_str_has_prefix(out, "2 of 3 names are classified"));
  g_assert_nonnull(strstr(out, "_no_such_call"));
  g_autofree char *json = RUN(&code, "rules", "--coverage", names, "--format", "json");
  json_t *value = parsed(json);
  g_assert_cmpint(json_integer_value(json_object_get(value, "classified")), ==, 2);
  json_decref(value);
  tree_clear(&tree);
}

/* ---- migration ---- */
static json_t *row_named(json_t *rows, const char *name) {
  json_t *row;
  gsize i;
  json_array_foreach(rows, i, row) {
    if (g_strcmp0(text_of(row, "name"), name) == 0)
      return row;
  }
  g_error("no row %s", name);
}

static void test_migration(void) {
  static const struct {
    const char *name, *grade;
  } expected[] = {
      {"IOEthernetController", "entitled"}, {"IOUSBHostPipe", "entitled"}, {"IOBufferMemoryDescriptor", "entitled"},
      {"IOUSBHostDevice", "entitled"},      {"IOOutputQueue", "entitled"}, {"OSDictionary", "free"}};
  int code = 0;
  g_autofree char *fixture = g_build_filename(NK_SOURCE_DIR, "fixtures/usb-nic", NULL);
  g_autofree char *out = RUN(&code, "check", fixture, "--format", "json");
  json_t *value = parsed(out), *bundle = json_array_get(json_object_get(value, "bundles"), 0);
  json_t *rows = json_object_get(bundle, "migration");
  for (gsize i = 0; i < G_N_ELEMENTS(expected); i++) {
    json_t *row = row_named(rows, expected[i].name);
    g_assert_cmpstr(text_of(row, "grade"), ==, expected[i].grade);
    g_assert_cmpint(json_integer_value(json_object_get(row, "uses")), >, 0);
    g_assert_cmpuint(json_array_size(json_object_get(row, "sites")), >, 0);
  }
  g_assert_cmpfloat(json_real_value(json_object_get(bundle, "movable_share")), ==, 1);
  json_decref(value);
}

static void test_blockers(void) {
  int code = 0;
  g_autofree char *fixture = g_build_filename(NK_SOURCE_DIR, "fixtures/msr-tool", NULL);
  g_autofree char *out = RUN(&code, "check", fixture, "--format", "markdown");
  g_assert_nonnull(strstr(out, "What would have to be replaced"));
  g_assert_nonnull(strstr(out, "Nothing outside the kernel stands for these"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/knowledge/claim", test_claim);
  g_test_add_func("/knowledge/claim-on-own-rule", test_claim_on_own_rule);
  g_test_add_func("/knowledge/claim-is-shown", test_claim_is_shown);
  g_test_add_func("/knowledge/expired-claim", test_expired_claim);
  g_test_add_func("/knowledge/own-rules", test_own_rules);
  g_test_add_func("/knowledge/rules-list", test_rules_list);
  g_test_add_func("/knowledge/coverage", test_coverage);
  g_test_add_func("/knowledge/migration", test_migration);
  g_test_add_func("/knowledge/blockers", test_blockers);
  return g_test_run();
}
