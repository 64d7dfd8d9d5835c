/* Broken input of the user's own: a catalogue, a policy, a configuration with claims, a plan. Each is refused with
   file:line:column and what was expected, exit code 2, in under a second. */
#include <gio/gio.h>
#include <string.h>
#include <sys/wait.h>

#include "tree.h"

typedef enum { CATALOGUE, POLICY, CONFIG, PLAN } Kind;
static const char *const files[] = {"rules/own.yaml", "data/policy/documented.yaml", "needkext.yaml", "plan.yaml"};

#define RULES "version: 1\nfamily: own\ntitle: Own\n"
#define RULE  RULES "rules:\n  - id: own.a\n    title: A\n"
#define CLAIM                                                                                                          \
  "version: 1\nclaims:\n  - statement: s\n    criterion: shared-resource\n    need: audio.engine\n    evidence: e\n"   \
  "    owner: o\n"
/* A whole policy but for what is asked for; the verdict rule stands in line 13. */
#define POLICY_OF(version, name, decisive, when)                                                                       \
  "version: " version "\nname: " name "\nstrengths: {decisive: " decisive                                              \
  ", strong: 0.85, moderate: 0.5, weak: 0.2}\n"                                                                        \
  "met: {threshold: 0.55, floor: 0.1}\ncontrary: {factor: 0.5}\ncoverage: {threshold: 0.8}\n"                          \
  "shared: {strength: moderate, cap: 0.6}\nclaims: {weight: 0.7}\nbuses: {external: [], ignored: []}\n"                \
  "grades: {none: keep, partial: keep, entitled: keep, free: keep}\n"                                                  \
  "wanted: {kernel-client: a, primary-interrupt: b, shared-resource: c}\nrules:\n"                                     \
  "  - {when: " when ", verdict: justified}\n"
#define PLANNED "version: 1\nname: Elm\n"

static const struct {
  Kind kind;
  const char *text, *message; /* the message begins with line and column */
} cases[] = {
    /* YAML itself, in each kind of file */
    {CATALOGUE, "version: [1\n", "2:1: expected YAML; while parsing a flow sequence did not find expected"},
    {POLICY, "version: 1\n\tname: x\n", "2:1: expected YAML; while scanning a plain scalar found a tab character"},
    {CONFIG, "version: 1\nversion: 1\n", "2:1: expected each key once; \"version\" is repeated"},
    {PLAN, "version: 1\n--- \nversion: 1\n", "2:1: expected one document"},
    {CATALOGUE, "version: &a 1\n", "1:10: expected a value; anchors"},
    {POLICY, "version: 1\nname: *a\n", "2:7: expected a value; aliases"},
    {CONFIG, "version: !!int 1\n", "1:10: expected a value; tags"},
    {PLAN, "version: 1\n<<: {name: x}\n", "2:1: expected a key; merge keys"},
    {PLAN, "version: 1\nname: \"x\n", "3:1: expected YAML; while scanning a quoted scalar"},
    {CONFIG, "version: \"\\q\"\n", "1:11: expected YAML; while parsing a quoted scalar found unknown escape"},
    {POLICY, "version: 1\nname: \"a\\0b\"\n", "2:7: expected text without NUL"},
    {CATALOGUE, "\xff\xfev", "1:1: expected UTF-8"},
    {PLAN, "hello\n", "1:1: expected a mapping of keys to values"},
    {CONFIG, "", "1:1: expected a document; there is none"},
    {PLAN, "- version\n", "1:1: expected a mapping of keys to values"},
    {CONFIG, "version: 1\nbundles: [a\x01]\n", "2:12: expected text; there is a control character"},
    {PLAN, "version: 1\nname: \xff\n", "2:7: expected UTF-8"},
    {CATALOGUE, "version: 1\nfamily: caf\xe9\n", "2:12: expected UTF-8"},
    {CATALOGUE, "? [a, b]\n: 1\n", "1:3: expected a plain key"},
    /* catalogues */
    {CATALOGUE, RULES "rule: []\n", "4:1: unknown key \"rule\": expected one of version, family"},
    {CATALOGUE, RULE "    calls: ['*']\n", "7:13: expected a name or pattern; \"*\": it matches everything"},
    {CATALOGUE, RULE "    calls: ['a**']\n", "7:13: expected a name or pattern; \"a**\""},
    {CATALOGUE, RULE "    calls: [x]\n  - id: own.a\n    title: B\n    calls: [y]\n", "8:9: id: expected each id once"},
    {CATALOGUE, RULE "    calls: {x: 1}\n", "7:12: calls: expected a list of texts"},
    {CATALOGUE, RULE "    plan: [colour red]\n", "7:12: plan: expected a fact: bus, interrupt, client"},
    {CATALOGUE, RULE "    calls: [x]\n    example: {matches: x}\n", "8:14: expected the key \"not\" here"},
    {CATALOGUE, RULES "counterpart: {use: x, grade: cheap}\n", "4:30: grade: expected one of none"},
    {CATALOGUE, RULES "classify: {functions: ['']}\n", "4:24: expected a name or pattern"},
    {CATALOGUE, RULES "add: [{rule: no.such, names: [x]}]\n", "4:14: rule: expected the id of a rule"},
    {CATALOGUE, RULES "remove: [{rule: network.data-path, names: [x]}]\n", "4:44: names: expected a name of"},
    /* policies */
    {POLICY, "version: 1\nname: documented\nweights: {}\n", "3:1: unknown key \"weights\": expected one of version"},
    {POLICY, "version: 1\nname: documented\n", "1:1: expected the key \"strengths\" here"},
    {POLICY, "version: one\n", "1:10: version: expected a whole number"},
    {POLICY, "name: [x]\n", "1:7: name: expected text"},
    {POLICY, POLICY_OF("2", "documented", "0.98", "met"), "1:10: version: expected 1"},
    {POLICY, POLICY_OF("1", "strict", "0.98", "met"), "2:7: name: expected documented or today"},
    {POLICY, POLICY_OF("1", "documented", "9.8", "met"), "3:23: decisive: expected a number between 0 and 1"},
    {POLICY, POLICY_OF("1", "documented", "high", "met"), "3:23: decisive: expected a number"},
    {POLICY, POLICY_OF("1", "documented", "0.98", "luck"), "13:12: when: expected one of no-source"},
    {POLICY, POLICY_OF("1", "documented", "0.98", "codeless"), "13:5: expected a reason or criteria"},
    {POLICY, POLICY_OF("1", "documented", "0.98", "met, criteria: [c4]"), "13:27: criteria: expected kernel-client"},
    /* configurations and claims */
    {CONFIG, "version: 1\ncoverage-threshold: high\n", "2:21: coverage-threshold: expected a number"},
    {CONFIG, "version: 1\nlevels: {lint.x: loud}\n", "2:18: levels: expected error, warning, note or off"},
    {CONFIG, "version: 1\nclaim: []\n", "2:1: unknown key \"claim\": expected one of version, bundles"},
    {CONFIG, "version: 1\nclaims: {}\n", "2:9: claims: expected a list of claims"},
    {CONFIG, CLAIM, "3:5: expected the key \"expiry\" here"},
    {CONFIG, CLAIM "    expiry: tomorrow\n", "8:13: expiry: expected a date such as 2027-03-31"},
    {CONFIG, CLAIM "    expiry: 2027-02-30\n", "8:13: expiry: expected a date"},
    {CONFIG, CLAIM "    expiry: 2027-02-20\n    weight: 1\n", "9:5: unknown key \"weight\": expected one of statement"},
    {CONFIG,
     "version: 1\nclaims:\n  - {statement: s, criterion: c4, need: n, evidence: e, owner: o, expiry: 2027-01-01}\n",
     "3:31: criterion: expected one of kernel-client"},
    {CONFIG,
     "version: 1\nclaims:\n  - {statement: ' ', criterion: shared-resource, need: n, evidence: e, owner: o, "
     "expiry: 2027-01-01}\n",
     "3:17: statement: expected text, not only space"},
    {CONFIG,
     "version: 1\nclaims:\n  - {statement: s, criterion: shared-resource, need: no.such, evidence: e, owner: o, "
     "expiry: 2027-01-01}\n",
     "3:5: need: expected the id of a rule, or a sentence; there is no rule \"no.such\""},
    /* plans */
    {PLAN, "version: 2\nname: x\n", "1:10: version: expected 1"},
    {PLAN, "version: 1\n", "1:1: expected the key \"name\" here"},
    {PLAN, PLANNED "buses: [pci]\n", "3:1: unknown key \"buses\": expected one of version, name"},
    {PLAN, PLANNED "bus: [pci, isa]\n", "3:12: bus: expected one of acpi"},
    {PLAN, PLANNED "clients: {a: b}\n", "3:10: clients: expected a list of texts"},
    {PLAN, PLANNED "applications: all\n", "3:15: applications: expected one of administrators, any, one"},
    {PLAN, PLANNED "interrupt: {kind: pin}\n", "3:12: interrupt: expected together with a bus"},
    {PLAN, PLANNED "bus: [pci]\ninterrupt: {kind: loud}\n", "4:19: kind: expected one of none, message-signalled, pin"},
    {PLAN, PLANNED "bus: [pci]\ninterrupt: pin\n", "4:12: expected a mapping"},
    {PLAN, PLANNED "target: Lion\n", "3:9: target: expected a macOS version"},
};

/* A directory with everything that the commands read: a fixture-like tree and a data directory. */
typedef struct {
  Tree tree;
  char *data;
} Place;

static void link_into(const char *directory, const char *name) {
  g_autofree char *target = g_build_filename(NK_BUILD_DIR, "share/needkext", name, NULL);
  g_autofree char *link = g_build_filename(directory, name, NULL);
  g_autoptr(GFile) file = g_file_new_for_path(link);
  g_autoptr(GError) error = NULL;
  g_file_make_symbolic_link(file, target, NULL, &error);
  g_assert_no_error(error);
}

static void place_init(Place *place) {
  tree_init(&place->tree);
  tree_add(&place->tree, "src/empty.c", "int empty;\n");
  tree_add(&place->tree, "data/policy/note", "");
  tree_add(&place->tree, "rules/note", "");
  place->data = g_build_filename(place->tree.root, "data", NULL);
  link_into(place->data, "catalog.gvariant");
  link_into(place->data, "sdk");
}

static void place_clear(Place *place) {
  tree_clear(&place->tree);
  g_free(place->data);
}

static char **command_of(const Place *place, Kind kind, const char *file) {
  g_autoptr(GPtrArray) argv = g_ptr_array_new();
  g_ptr_array_add(argv, g_build_filename(NK_BUILD_DIR, "needkext", NULL));
  g_ptr_array_add(argv, g_strdup(kind == CATALOGUE ? "rules" : kind == PLAN ? "plan" : "check"));
  if (kind == CATALOGUE) {
    g_ptr_array_add(argv, g_strdup("--verify"));
    g_ptr_array_add(argv, g_build_filename(place->tree.root, "rules", NULL));
  } else if (kind == PLAN) {
    g_ptr_array_add(argv, g_strdup(file));
  } else {
    g_ptr_array_add(argv, g_build_filename(place->tree.root, "src", NULL));
  }
  if (kind == CONFIG) {
    g_ptr_array_add(argv, g_strdup("--config"));
    g_ptr_array_add(argv, g_strdup(file));
  }
  g_ptr_array_add(argv, NULL);
  return (char **)g_ptr_array_free(g_steal_pointer(&argv), FALSE);
}

/* Writes the file, runs the command, and holds the message against the expected one; TRUE if it is that. */
static gboolean is_refused(Kind kind, const char *bytes, gsize length, const char *expected) {
  Place place;
  place_init(&place);
  g_autofree char *file = g_build_filename(place.tree.root, files[kind], NULL);
  g_autoptr(GError) error = NULL;
  g_file_set_contents(file, bytes, (gssize)length, &error);
  g_assert_no_error(error);
  g_auto(GStrv) argv = command_of(&place, kind, file);
  g_auto(GStrv) environment = g_get_environ();
  if (kind == POLICY)
    environment = g_environ_setenv(environment, "NEEDKEXT_DATA", place.data, TRUE);
  g_autofree char *out = NULL;
  g_autofree char *err = NULL;
  int status = 0;
  g_spawn_sync(NULL, argv, environment, G_SPAWN_DEFAULT, NULL, NULL, &out, &err, &status, &error);
  g_assert_no_error(error);
  g_autofree char *base = g_path_get_basename(file);
  g_autofree char *place_text = g_strdup_printf("%s:%s", base, expected);
  place_clear(&place);
  int code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  gboolean good = code == 2 && strstr(err, place_text);
  if (!good)
    g_test_message("exit %d, '%s'; expected exit 2 and '%s'", code, err, place_text);
  return good;
}

static void refuse(Kind kind, const char *bytes, gsize length, const char *expected) {
  if (!is_refused(kind, bytes, length, expected))
    g_test_fail();
}

static void test_cases(void) {
  G_STATIC_ASSERT(G_N_ELEMENTS(cases) >= 40);
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    refuse(cases[i].kind, cases[i].text, strlen(cases[i].text), cases[i].message);
  }
}

static void test_nul(void) {
  static const char text[] = "version: 1\nname: a\0b\n";
  for (int kind = CATALOGUE; kind <= PLAN; kind++)
    refuse((Kind)kind, text, sizeof text - 1, "2:8: expected text; there is a NUL byte");
}

static void test_brackets(void) {
  g_autoptr(GString) text = g_string_new("version: ");
  for (guint i = 0; i < 10000; i++)
    g_string_append_c(text, '[');
  for (int kind = CATALOGUE; kind <= PLAN; kind++)
    refuse((Kind)kind, text->str, text->len, "1:41: expected less nesting");
}

/* 300 bytes that would be three hundred million values. */
static void test_aliases(void) {
  g_autoptr(GString) text = g_string_new("a: &a [x,x,x,x,x,x,x,x,x]\n");
  for (char c = 'b'; text->len < 300; c++) {
    g_string_append_printf(text, "%c: &%c [", c, c);
    for (guint i = 0; i < 9; i++)
      g_string_append_printf(text, "*%c%s", c - 1, i < 8 ? "," : "]\n");
  }
  g_string_truncate(text, 300);
  for (int kind = CATALOGUE; kind <= PLAN; kind++)
    refuse((Kind)kind, text->str, text->len, "1:4: expected a value; anchors");
}

static void test_large(void) {
  gsize size = 50u * 1024 * 1024;
  g_autofree char *text = g_malloc(size);
  memset(text, ' ', size);
  memcpy(text, "version: 1\n", 11);
  for (int kind = CATALOGUE; kind <= PLAN; kind++)
    refuse((Kind)kind, text, size, "1:1: expected");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/broken/cases", test_cases);
  g_test_add_func("/broken/nul", test_nul);
  g_test_add_func("/broken/brackets", test_brackets);
  g_test_add_func("/broken/aliases", test_aliases);
  g_test_add_func("/broken/large", test_large);
  return g_test_run();
}
