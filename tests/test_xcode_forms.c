/* The forms in which Xcode projects come beside the usual one: XML instead of text, and workspaces. */
#include "analyzer/project/xcode/xcode.h"
#include "tree.h"
#include "tree_copy.h"

#include <string.h>
#include <unistd.h>

static NkProject *open_path(const Tree *tree, const char *path) {
  g_autofree char *absolute = g_build_filename(tree->root, path, NULL);
  NkProjectOptions options = {.path = absolute};
  g_autoptr(GError) error = NULL;
  NkProject *project = nk_project_open(&options, &error);
  g_assert_no_error(error);
  return project;
}

static void add_project(Tree *tree, const char *name) {
  g_autofree char *source = g_strdup_printf("%s/%s.cpp", name, name);
  g_autofree char *file = g_strdup_printf("%s/%s.xcodeproj/project.pbxproj", name, name);
  g_autofree char *text =
      g_strdup_printf("{objects = {P = {isa = PBXProject; mainGroup = G; targets = (T); };\n"
                      "G = {isa = PBXGroup; children = (F); sourceTree = \"<group>\"; };\n"
                      "F = {isa = PBXFileReference; path = %s.cpp; sourceTree = \"<group>\"; };\n"
                      "E = {isa = PBXBuildFile; fileRef = F; };\n"
                      "S = {isa = PBXSourcesBuildPhase; files = (E); };\n"
                      "T = {isa = PBXNativeTarget; name = %s; buildPhases = (S);\n"
                      "productType = \"com.apple.product-type.kernel-extension\"; };};\nrootObject = P;}\n",
                      name, name);
  tree_add(tree, source, "#include <IOKit/IOService.h>\nint f(void);\n");
  tree_add(tree, file, text);
}

/* ---- XML ---- */
static void write_xml(GString *out, const NkOpenstep *node) {
  if (node->kind == NK_OPENSTEP_STRING) {
    g_autofree char *text = g_markup_escape_text(node->text, -1);
    g_string_append_printf(out, "<string>%s</string>\n", text);
    return;
  }
  gboolean dictionary = node->kind == NK_OPENSTEP_DICTIONARY;
  g_string_append(out, dictionary ? "<dict>\n" : "<array>\n");
  for (guint i = 0; i < node->items->len; i++) {
    g_autofree char *key = dictionary ? g_markup_escape_text(node->keys->pdata[i], -1) : NULL;
    if (key)
      g_string_append_printf(out, "<key>%s</key>\n", key);
    write_xml(out, node->items->pdata[i]);
  }
  g_string_append(out, dictionary ? "</dict>\n" : "</array>\n");
}

static void rewrite_as_xml(Tree *tree, const char *path) {
  g_autofree char *file = g_build_filename(tree->root, path, NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(NkOpenstep) root = nk_openstep_read(file, path, &error);
  g_assert_no_error(error);
  GString *out = g_string_new("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                              "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                              "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">\n");
  write_xml(out, root);
  g_string_append(out, "</plist>\n");
  tree_add(tree, path, out->str);
  g_string_free(out, TRUE);
}

static void same_units(const NkProject *project, const NkProject *other) {
  g_assert_cmpuint(project->units->len, ==, other->units->len);
  for (guint i = 0; i < project->units->len; i++) {
    const NkUnit *unit = project->units->pdata[i], *twin = other->units->pdata[i];
    g_assert_cmpstr(unit->file, ==, twin->file);
    g_assert_true(g_strv_equal((const char *const *)unit->flags, (const char *const *)twin->flags));
  }
}

static void test_xml(void) {
  Tree tree;
  tree_init(&tree);
  g_autofree char *copy = g_build_filename(tree.root, "copy", NULL);
  tree_copy(NK_SOURCE_DIR "/fixtures/xcode-two-targets", copy);
  g_autoptr(NkProject) before = open_path(&tree, "copy");
  rewrite_as_xml(&tree, "copy/Rowan.xcodeproj/project.pbxproj");
  g_autoptr(NkProject) after = open_path(&tree, "copy");
  g_assert_cmpuint(after->diagnostics->len, ==, 0);
  g_assert_cmpuint(after->bundles->len, ==, 2);
  for (guint i = 0; i < after->bundles->len; i++) {
    const NkBundle *bundle = before->bundles->pdata[i], *twin = after->bundles->pdata[i];
    g_assert_cmpstr(twin->target, ==, bundle->target);
    g_assert_cmpstr(twin->product_type, ==, bundle->product_type);
    g_assert_cmpstr(twin->identifier, ==, bundle->identifier);
  }
  same_units(before, after);
  g_assert_cmpuint(after->unbuilt->len, ==, 1);
  tree_clear(&tree);
}

static void test_xml_malformed(void) {
  static const struct {
    const char *text, *message;
  } cases[] = {
      {"<?xml version=\"1.0\"?>\n<plist>\n<dict>\n</array>\n", "t:4:1: an end tag that does not fit its start tag"},
      {"<plist>\n<dict>", "t:2:1: the text ends inside an element"},
      {"<plist>\n<!ENTITY a \"b\">\n</plist>", "t:2:1: entities are not accepted"},
      {"<?xml version=\"1.0\"?>\n<html></html>", "t:1:1: not a property list"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autoptr(GError) error = NULL;
    g_assert_null(nk_openstep_parse(cases[i].text, strlen(cases[i].text), "t", &error));
    g_assert_error(error, NK_PROJECT_ERROR, NK_ERROR_INVALID);
    g_assert_cmpstr(error->message, ==, cases[i].message);
  }
}

/* A node knows the line of its key, so that messages can say it. */
static void test_xml_lines(void) {
  static const char text[] = "<?xml version=\"1.0\"?>\n<plist>\n<dict>\n<key>rootObject</key>\n<string>P</string>\n"
                             "<key>objects</key>\n<dict>\n</dict>\n</dict>\n</plist>\n";
  g_autoptr(GError) error = NULL;
  g_assert_null(nk_pbx_parse("/r", "X.xcodeproj/project.pbxproj", text, strlen(text), &error));
  g_assert_true(g_str_has_prefix(error->message, "X.xcodeproj/project.pbxproj:4:1: expected \"rootObject\""));
}

/* ---- lists that are run through the preprocessor ---- */
/* The header that tells Apple's systems apart is the SDK's, which is not here; what it says is known. */
static void test_target_conditionals(void) {
  static const struct {
    const char *sdk, *driver;
  } cases[] = {{"macosx", "Desktop"}, {"iphoneos.internal", "Mobile"}};
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    Tree tree;
    tree_init(&tree);
    add_project(&tree, "Alder");
    tree_add(&tree, "Alder/Info.plist",
             "<plist><dict><key>CFBundlePackageType</key><string>KEXT</string>\n"
             "<key>IOKitPersonalities</key><dict><key>one</key><dict><key>IOClass</key>\n"
             "#if TARGET_OS_OSX\n<string>Desktop</string>\n#else\n<string>Mobile</string>\n#endif\n"
             "</dict></dict></dict></plist>\n");
    g_autofree char *file = g_build_filename(tree.root, "Alder/Alder.xcodeproj/project.pbxproj", NULL), *text = NULL;
    g_assert_true(g_file_get_contents(file, &text, NULL, NULL));
    g_autofree char *settings = g_strdup_printf(
        "T = {isa = PBXNativeTarget; buildConfigurationList = L;\nbuildPhases = (S); name = Alder;\n"
        "productType = \"com.apple.product-type.kernel-extension\"; };\n"
        "L = {isa = XCConfigurationList; buildConfigurations = (C); };\n"
        "C = {isa = XCBuildConfiguration; name = Release; buildSettings = {INFOPLIST_FILE = Info.plist; SDKROOT = %s;\n"
        "INFOPLIST_PREPROCESS = YES; INFOPLIST_PREFIX_HEADER = \"$(SDKROOT)/usr/include/TargetConditionals.h\"; }; "
        "};};\nrootObject = P;}\n",
        cases[i].sdk);
    *strstr(text, "T = {isa = PBXNativeTarget") = '\0';
    g_autofree char *changed = g_strconcat(text, settings, NULL);
    tree_add(&tree, "Alder/Alder.xcodeproj/project.pbxproj", changed);
    g_autoptr(NkProject) project = open_path(&tree, ".");
    const NkBundle *bundle = project->bundles->pdata[0];
    g_assert_cmpuint(bundle->personalities->len, ==, 1);
    g_assert_cmpstr(((const NkPersonality *)bundle->personalities->pdata[0])->io_class, ==, cases[i].driver);
    tree_clear(&tree);
  }
}

/* ---- limits ---- */
static void test_too_large(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "one.cpp", "#include <IOKit/IOService.h>\nint f(void);\n");
  tree_add(&tree, "X.xcodeproj/project.pbxproj", "{objects = {};}");
  g_autofree char *file = g_build_filename(tree.root, "X.xcodeproj/project.pbxproj", NULL);
  g_assert_cmpint(truncate(file, NK_OPENSTEP_MAX_BYTES + 1), ==, 0);
  g_autoptr(NkProject) project = open_path(&tree, ".");
  g_assert_cmpstr(project->origin, ==, "tree");
  g_assert_cmpuint(project->bundles->len, ==, 1);
  const NkDiagnostic *said = project->diagnostics->pdata[0];
  g_assert_cmpuint(said->line, ==, 1);
  g_assert_cmpstr(
      said->message, ==,
      "the Xcode project is not read: expected at most 64 MiB; the file is larger; the tree is read instead");
  tree_clear(&tree);
}

static void test_too_many(void) {
  g_autoptr(GString) text = g_string_new("(\n");
  for (guint i = 0; i < NK_OPENSTEP_MAX_NODES; i++)
    g_string_append(text, "a,");
  g_autoptr(GError) error = NULL;
  g_assert_null(nk_openstep_parse(text->str, text->len, "t", &error));
  g_assert_error(error, NK_PROJECT_ERROR, NK_ERROR_LIMIT);
  g_assert_true(g_str_has_prefix(error->message, "t:2:"));
  g_assert_true(g_str_has_suffix(error->message, ": expected fewer values; the file holds too many"));
}

/* ---- workspaces ---- */
static char *names_of(const NkProject *project) {
  GString *names = g_string_new(NULL);
  for (guint i = 0; i < project->bundles->len; i++)
    g_string_append_printf(names, "%s%s", i ? " " : "", ((const NkBundle *)project->bundles->pdata[i])->name);
  return g_string_free(names, FALSE);
}

static void asks_for(const Tree *tree, const char *path, const char *names) {
  g_autoptr(NkProject) project = open_path(tree, path);
  g_autofree char *found = names_of(project);
  g_assert_cmpstr(found, ==, names);
}

static void test_workspace(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, ".git/HEAD", "ref: refs/heads/main\n");
  add_project(&tree, "Alder");
  add_project(&tree, "Birch");
  add_project(&tree, "Cedar");
  tree_add(&tree, "All.xcworkspace/contents.xcworkspacedata",
           "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Workspace version = \"1.0\">\n"
           "<FileRef location = \"group:Alder/Alder.xcodeproj\"></FileRef>\n"
           "<FileRef location = \"group:README.md\"></FileRef>\n"
           "<FileRef location = \"absolute:/elsewhere/Other.xcodeproj\"></FileRef>\n"
           "<Group location = \"container:Birch\" name = \"More\">\n"
           "<FileRef location = \"group:Birch.xcodeproj\"></FileRef>\n</Group>\n</Workspace>\n");
  tree_add(&tree, "Birch/Up.xcworkspace/contents.xcworkspacedata",
           "<Workspace><FileRef location=\"group:../Cedar/Cedar.xcodeproj\"/></Workspace>\n");
  asks_for(&tree, ".", "Alder Birch Cedar");
  asks_for(&tree, "All.xcworkspace", "Alder Birch");
  asks_for(&tree, "Birch/Up.xcworkspace", "Cedar");
  asks_for(&tree, "Cedar/Cedar.xcodeproj", "Cedar");
  tree_clear(&tree);
}

/* An older copy of the project, whose paths lead nowhere, does not change what the extension is called. */
static void test_saved_copy(void) {
  Tree tree;
  tree_init(&tree);
  add_project(&tree, "Alder");
  g_autofree char *file = g_build_filename(tree.root, "Alder/Alder.xcodeproj/project.pbxproj", NULL), *text = NULL;
  g_assert_true(g_file_get_contents(file, &text, NULL, NULL));
  tree_add(&tree, "saved/Older.xcodeproj/project.pbxproj", text);
  asks_for(&tree, ".", "Alder");
  tree_clear(&tree);
}

/* What new files are made from, and what a build leaves behind, is no source of the project. */
static void test_skipped(void) {
  Tree tree;
  tree_init(&tree);
  add_project(&tree, "Alder");
  tree_add(&tree, "Templates/Service.xctemplate/___FILEBASENAME___.cpp",
           "#include <IOKit/IOService.h>\nint f(void);\n");
  tree_add(&tree, "pbxbuild.data/Info.plist", "no list\n");
  g_autoptr(NkProject) project = open_path(&tree, ".");
  g_assert_cmpuint(project->bundles->len, ==, 1);
  g_assert_cmpuint(project->diagnostics->len, ==, 0);
  tree_clear(&tree);
}

/* What cannot be read is said with its line, and then everything is taken. */
static void test_workspace_broken(void) {
  Tree tree;
  tree_init(&tree);
  add_project(&tree, "Alder");
  add_project(&tree, "Birch");
  tree_add(&tree, "All.xcworkspace/contents.xcworkspacedata",
           "<Workspace>\n<FileRef location=\"group:Alder/Alder.xcodeproj\"/>\n</Group>\n");
  g_autoptr(NkProject) project = open_path(&tree, "All.xcworkspace");
  g_autofree char *names = names_of(project);
  g_assert_cmpstr(names, ==, "Alder Birch");
  g_assert_cmpuint(project->diagnostics->len, ==, 1);
  const NkDiagnostic *said = project->diagnostics->pdata[0];
  g_assert_cmpstr(said->level, ==, "error");
  g_assert_cmpstr(said->file, ==, "All.xcworkspace/contents.xcworkspacedata");
  g_assert_cmpuint(said->line, ==, 3);
  tree_clear(&tree);
}

/* The path names a project that cannot be read: the tree is read as if it were not there. */
static void test_asked_broken(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "one.cpp", "#include <IOKit/IOService.h>\nint f(void);\n");
  tree_add(&tree, "X.xcodeproj/project.pbxproj", "{\n objects = {\n");
  g_autoptr(NkProject) project = open_path(&tree, "X.xcodeproj");
  g_assert_cmpstr(project->origin, ==, "tree");
  g_assert_cmpuint(project->bundles->len, ==, 1);
  tree_clear(&tree);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/xcode/xml/same", test_xml);
  g_test_add_func("/xcode/xml/malformed", test_xml_malformed);
  g_test_add_func("/xcode/xml/lines", test_xml_lines);
  g_test_add_func("/xcode/list/conditionals", test_target_conditionals);
  g_test_add_func("/xcode/limits/bytes", test_too_large);
  g_test_add_func("/xcode/limits/values", test_too_many);
  g_test_add_func("/xcode/workspace/projects", test_workspace);
  g_test_add_func("/xcode/saved-copy", test_saved_copy);
  g_test_add_func("/xcode/skipped", test_skipped);
  g_test_add_func("/xcode/workspace/broken", test_workspace_broken);
  g_test_add_func("/xcode/asked/broken", test_asked_broken);
  return g_test_run();
}
