/* Xcode projects: paths, targets, and what becomes of them in a project. */
#include "analyzer/project/xcode/xcode.h"
#include "tree.h"

#include <string.h>

#define PROJECT(objects)                                                                                               \
  "// !$*UTF8*$!\n{ objectVersion = 77; rootObject = P; objects = {\n"                                                 \
  "P = {isa = PBXProject; buildConfigurationList = L; mainGroup = G; projectDirPath = \"\"; targets = (T, U, V); };\n" \
  "L = {isa = XCConfigurationList; buildConfigurations = (CD, CR); defaultConfigurationName = Debug; };\n"             \
  "CD = {isa = XCBuildConfiguration; name = Debug; buildSettings = {LEVEL = debug; }; };\n"                            \
  "CR = {isa = XCBuildConfiguration; name = Release; buildSettings = {LEVEL = release; }; };\n" objects "}; }\n"

/* Settings of one configuration, Release, of a target. */
#define SETTINGS(target, settings)                                                                                     \
  "L" target " = {isa = XCConfigurationList; buildConfigurations = (C" target "); };\n"                                \
  "C" target " = {isa = XCBuildConfiguration; name = Release; buildSettings = {" settings "}; };\n"

#define TARGET(target, name, type, phases, more)                                                                       \
  target " = {isa = PBXNativeTarget; name = " name "; productType = \"com.apple.product-type." type                    \
         "\"; buildConfigurationList = L" target "; buildPhases = (" phases "); " more "};\n"

#define SOURCES(phase, files)    phase " = {isa = PBXSourcesBuildPhase; files = (" files "); };\n"
#define ENTRY(entry, file, more) entry " = {isa = PBXBuildFile; fileRef = " file "; " more "};\n"
#define FILE_AT(file, path, tree, more)                                                                                \
  file " = {isa = PBXFileReference; path = \"" path "\"; sourceTree = \"" tree "\"; " more "};\n"
#define GROUP(group, children, more)                                                                                   \
  group " = {isa = PBXGroup; children = (" children "); sourceTree = \"<group>\"; " more "};\n"

static void test_paths(void) {
  static const char text[] = PROJECT(
      GROUP("G", "G1, F3, F4, F5, F6, G2", "") GROUP("G1", "F1, F2", "path = Sources; name = x; ")
          GROUP("G2", "G2, F7", "path = \"..\"; ") FILE_AT("F1", "a.cpp", "<group>", "")
              FILE_AT("F2", "../b.cpp", "<group>", "") FILE_AT("F3", "c.cpp", "SOURCE_ROOT", "")
                  FILE_AT("F4", "/root/tree/d.cpp", "<absolute>", "") FILE_AT("F5", "/usr/e.cpp", "<absolute>", "")
                      FILE_AT("F6", "f.o", "BUILT_PRODUCTS_DIR", "") FILE_AT("F7", "../../g.cpp", "<group>", ""));
  g_autoptr(GError) error = NULL;
  g_autoptr(NkPbx) pbx = nk_pbx_parse("/root/tree", "sub/X.xcodeproj/project.pbxproj", text, strlen(text), &error);
  g_assert_no_error(error);
  g_assert_cmpstr(pbx->name, ==, "X");
  g_assert_cmpstr(pbx->directory, ==, "sub");
  static const char *const want[][2] = {{"F1", "sub/Sources/a.cpp"},
                                        {"F2", "sub/b.cpp"},
                                        {"F3", "sub/c.cpp"},
                                        {"F4", "d.cpp"},
                                        {"F5", NULL},
                                        {"F6", NULL},
                                        {"F7", NULL}};
  for (gsize i = 0; i < G_N_ELEMENTS(want); i++)
    g_assert_cmpstr(nk_pbx_path(pbx, want[i][0]), ==, want[i][1]);
  g_assert_cmpstr(nk_openstep_text(nk_pbx_configuration(pbx, pbx->project, "Release"), "name"), ==, "Release");
  g_assert_cmpstr(nk_openstep_text(nk_pbx_configuration(pbx, pbx->project, "None"), "name"), ==, "Debug");
}

static void test_no_project(void) {
  static const char *const texts[] = {"{}", "{objects = {}; rootObject = X;}", "{objects = (); }", "(a)",
                                      "{objects = {P = {isa = PBXGroup;};}; rootObject = P;}"};
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
    g_autoptr(GError) error = NULL;
    g_assert_null(nk_pbx_parse("/r", "X.xcodeproj/project.pbxproj", texts[i], strlen(texts[i]), &error));
    g_assert_error(error, NK_PROJECT_ERROR, NK_ERROR_INVALID);
    g_assert_nonnull(strstr(error->message, "project.pbxproj:1:"));
  }
}

static const char kext_list[] =
    "<?xml version=\"1.0\"?>\n<plist version=\"1.0\"><dict><key>CFBundlePackageType</key><string>KEXT</string>\n"
    "<key>CFBundleExecutable</key><string>$(EXECUTABLE_NAME)</string>\n"
    "<key>CFBundleIdentifier</key><string>$(PRODUCT_BUNDLE_IDENTIFIER)</string>\n"
    "<key>CFBundleVersion</key><string>$(NONE)</string>\n"
    "<key>OSBundleLibraries</key><dict><key>org.example.$(LINKS)</key><string>1</string></dict>\n"
    "<key>IOKitPersonalities</key><dict><key>one</key><dict>\n"
    "<key>IOClass</key><string>${PRODUCT_NAME:c99extidentifier}_Main</string>\n"
    "<key>IOProviderClass</key><string>IOPCIDevice</string></dict></dict></dict></plist>\n";

static const char kernel_source[] = "#include <IOKit/IOService.h>\n#include \"shared.h\"\nint f(void);\n";

static NkProject *open_project(const Tree *tree, const char *configuration, GError **error) {
  NkProjectOptions options = {.path = tree->root, .configuration = configuration};
  return nk_project_open(&options, error);
}

static NkBundle *bundle_named(const NkProject *project, const char *name) {
  for (guint i = 0; i < project->bundles->len; i++)
    if (strcmp(((NkBundle *)project->bundles->pdata[i])->name, name) == 0)
      return project->bundles->pdata[i];
  return NULL;
}

static const NkUnit *unit_of(const NkProject *project, const NkBundle *bundle, const char *file) {
  for (guint i = 0; bundle && i < bundle->units->len; i++) {
    const NkUnit *unit = project->units->pdata[g_array_index(bundle->units, guint, i)];
    if (strcmp(unit->file, file) == 0)
      return unit;
  }
  return NULL;
}

static gboolean has_flag(const NkUnit *unit, const char *flag) {
  return unit && g_strv_contains((const char *const *)unit->flags, flag);
}

/* Two kexts and a tool over one directory. */
static void make_targets(Tree *tree) {
  tree_init(tree);
  tree_add(tree, "src/Info.plist", kext_list);
  tree_add(tree, "src/one.cpp", kernel_source);
  tree_add(tree, "src/both.cpp", kernel_source);
  tree_add(tree, "src/seen.cpp", "#include <IOKit/IOService.h>\n#if MODE == 2\n#endif\n");
  tree_add(tree, "src/as_cxx.c", kernel_source);
  tree_add(tree, "src/left.cpp", kernel_source);
  tree_add(tree, "src/text.cpp", "#include \"part.cpp\"\n#include <IOKit/IOLib.h>\n");
  tree_add(tree, "src/part.cpp", "int part;\n");
  tree_add(tree, "src/main.c", "#include <stdio.h>\nint main(void) { return 0; }\n");
  tree_add(tree, "lib/shared.h", "#pragma once\n");
  tree_add(tree, "src/X.entitlements",
           "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>com.example.may</key><true/></dict></plist>");
  tree_add(
      tree, "X.xcodeproj/project.pbxproj",
      PROJECT(GROUP("G", "F1, F2, F3, F4, F5, F6, F7", "path = src; ") FILE_AT("F1", "one.cpp", "<group>", "")
                  FILE_AT("F2", "BOTH.cpp", "<group>", "") FILE_AT("F3", "seen.cpp", "<group>", "") FILE_AT(
                      "F4", "as_cxx.c", "<group>", "explicitFileType = sourcecode.cpp.cpp; ") FILE_AT("F5", "main.c",
                                                                                                      "<group>", "")
                      FILE_AT("F6", "gone.cpp", "<group>", "") FILE_AT("F7", "text.cpp", "<group>", "") SETTINGS(
                          "T", "GCC_PREPROCESSOR_DEFINITIONS = (\"MODE=1\", \"AT_LEVEL=\\\\\\\"$(LEVEL)\\\\\\\"\"); "
                               "INFOPLIST_FILE = src/Info.plist; PRODUCT_BUNDLE_IDENTIFIER = org.example.T; "
                               "LINKS = U; MODULE_START = t_start; MODULE_STOP = 0; HEADER_SEARCH_PATHS = "
                               "(\"$(SRCROOT)/lib/**\", /usr/include, none); ")
                          SETTINGS("U", "GCC_PREPROCESSOR_DEFINITIONS = \"MODE=2\"; INFOPLIST_FILE = "
                                        "\"$(SRCROOT)/src/Info.plist\"; PRODUCT_NAME = \"U $(LEVEL)\"; "
                                        "PRODUCT_BUNDLE_IDENTIFIER = org.example.U; WRAPPER_EXTENSION = kext; "
                                        "HEADER_SEARCH_PATHS = lib; "
                                        "CONFIGURATION_BUILD_DIR = \"x/T.kext/Contents/PlugIns\"; ")
                              SETTINGS("V", "CODE_SIGN_ENTITLEMENTS = src/X.entitlements; ")
                                  TARGET("T", "T", "kernel-extension", "S1", "") TARGET("U", "U", "bundle", "S2", "")
                                      TARGET("V", "V", "tool", "S3", "") SOURCES("S1", "E1, E2, E3, E4, E6, E7, E9, EX")
                                          SOURCES("S2", "E2, E3, E8") SOURCES("S3", "E5")
                                              ENTRY("E1", "F1", "settings = {COMPILER_FLAGS = \"-DOWN -w\"; }; ")
                                                  ENTRY("E2", "F2", "") ENTRY("E3", "F3", "") ENTRY("E4", "F4", "")
                                                      ENTRY("E5", "F5", "") ENTRY("E6", "F6", "") ENTRY("E7", "F7", "")
                                                          ENTRY("E8", "F3", "") ENTRY("E9", "NONE", "")));
}

static void test_targets(void) {
  Tree tree;
  make_targets(&tree);
  g_autoptr(GError) error = NULL;
  g_autoptr(NkProject) project = open_project(&tree, NULL, &error);
  g_assert_no_error(error);
  g_assert_cmpstr(project->origin, ==, "Xcode project");
  g_assert_cmpuint(project->bundles->len, ==, 3);
  const NkBundle *one = bundle_named(project, "T"), *two = bundle_named(project, "U release");
  const NkBundle *tool = bundle_named(project, "V");
  g_assert_cmpint(one->kind, ==, NK_BUNDLE_KEXT);
  g_assert_cmpint(two->kind, ==, NK_BUNDLE_KEXT);
  g_assert_cmpint(tool->kind, ==, NK_BUNDLE_PROGRAM);
  g_assert_cmpstr(one->identifier, ==, "org.example.T");
  g_assert_cmpstr(one->configuration, ==, "Release");
  g_assert_cmpstr(one->module_start, ==, "t_start");
  g_assert_null(one->module_stop);
  g_assert_cmpstr(nk_bundle_property(one, "CFBundleExecutable"), ==, "T");
  g_assert_cmpstr(nk_bundle_property(one, "CFBundleVersion"), ==, "$(NONE)");
  g_assert_cmpstr(((NkPersonality *)two->personalities->pdata[0])->io_class, ==, "U_release_Main");
  g_assert_cmpstr(two->host, ==, "T");
  g_assert_cmpstr(nk_bundle_role(two), ==, "plug-in kext");
  g_assert_cmpuint(two->linked_by->len, ==, 1);
  g_assert_cmpuint(one->missing->len, ==, 1);
  g_assert_cmpstr(one->missing->pdata[0], ==, "src/gone.cpp");
  g_assert_cmpuint(tool->entitlements->len, ==, 1);
  g_assert_cmpstr(tool->entitlements->pdata[0], ==, "com.example.may");
  tree_clear(&tree);
}

static void test_units(void) {
  Tree tree;
  make_targets(&tree);
  g_autoptr(GError) error = NULL;
  g_autoptr(NkProject) project = open_project(&tree, NULL, &error);
  const NkBundle *one = bundle_named(project, "T"), *two = bundle_named(project, "U release");
  const NkUnit *own = unit_of(project, one, "src/one.cpp"), *both = unit_of(project, one, "src/both.cpp");
  g_assert_true(own && own->kernel && own->exact);
  g_assert_true(has_flag(own, "-DOWN") && has_flag(own, "-DMODE=1") && has_flag(own, "-DAT_LEVEL=\"release\""));
  g_assert_true(has_flag(own, "lib"));
  g_assert_false(has_flag(own, "-w") || has_flag(own, "none") || has_flag(own, "/usr/include"));
  g_assert_true(both && both == unit_of(project, two, "src/both.cpp")); /* MODE is nothing to it */
  g_assert_cmpuint(both->bundles->len, ==, 2);
  const NkUnit *first = unit_of(project, one, "src/seen.cpp"), *second = unit_of(project, two, "src/seen.cpp");
  g_assert_true(first && second && first != second);
  g_assert_true(has_flag(first, "-DMODE=1") && has_flag(second, "-DMODE=2"));
  g_assert_cmpint(unit_of(project, one, "src/as_cxx.c")->language, ==, NK_LANGUAGE_CXX);
  g_assert_false(unit_of(project, bundle_named(project, "V"), "src/main.c")->kernel);
  g_assert_cmpuint(project->unbuilt->len, ==, 1); /* part.cpp is included as text */
  g_assert_cmpstr(project->unbuilt->pdata[0], ==, "src/left.cpp");
  guint unbuilt = 0;
  for (guint i = 0; i < project->units->len; i++) {
    const NkUnit *unit = project->units->pdata[i];
    unbuilt += unit->unbuilt ? 1 : 0;
    g_assert_true(unit->unbuilt == (unit->bundles->len == 0));
    g_assert_nonnull(unit->flags);
  }
  g_assert_cmpuint(unbuilt, ==, 1);
  tree_clear(&tree);
}

static void test_configuration(void) {
  Tree tree;
  make_targets(&tree);
  g_autoptr(GError) error = NULL;
  g_assert_null(open_project(&tree, "Profile", &error));
  g_assert_error(error, NK_CONFIG_ERROR, NK_ERROR_NOT_FOUND);
  g_assert_nonnull(strstr(error->message, "Debug, Release"));
  g_autoptr(NkProject) debug = open_project(&tree, "Debug", NULL);
  g_assert_nonnull(bundle_named(debug, "U debug"));
  tree_clear(&tree);
}

/* Old project files hold a target's property list as a string. */
static void test_embedded_list(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "a.cpp", kernel_source);
  tree_add(&tree, "b.cpp", kernel_source);
  g_autofree char *list = g_strescape(kext_list, NULL);
  g_autofree char *text = g_strdup_printf(
      PROJECT(GROUP("G", "F1, F2", "") FILE_AT("F1", "a.cpp", "<group>", "") FILE_AT("F2", "b.cpp", "<group>", "")
                  SETTINGS("T", "") SETTINGS("U", "")
                      TARGET("T", "T", "kernel-extension.iokit", "S1", "\nproductSettingsXML = \"%s\"; ")
                          TARGET("U", "U", "kernel-extension.iokit", "S2", "productSettingsXML = \"<plist><dict>\"; ")
                              SOURCES("S1", "E1") SOURCES("S2", "E2") ENTRY("E1", "F1", "") ENTRY("E2", "F2", "")),
      list);
  tree_add(&tree, "X.xcodeproj/project.pbxproj", text);
  g_autoptr(GError) error = NULL;
  g_autoptr(NkProject) project = open_project(&tree, NULL, &error);
  g_assert_no_error(error);
  const NkBundle *bundle = bundle_named(project, "T"), *broken = bundle_named(project, "U");
  g_assert_cmpint(bundle->kind, ==, NK_BUNDLE_KEXT);
  g_assert_cmpstr(bundle->path, ==, "X.xcodeproj/project.pbxproj");
  g_assert_cmpuint(bundle->personalities->len, ==, 1);
  g_assert_cmpint(broken->kind, ==, NK_BUNDLE_KEXT);
  g_assert_cmpuint(broken->personalities->len, ==, 0);
  const NkDiagnostic *diagnostic = project->diagnostics->pdata[0];
  g_assert_nonnull(strstr(diagnostic->message, "malformed"));
  g_assert_cmpuint(diagnostic->line, >, 0);
  tree_clear(&tree);
}

/* A list that the build makes is not there: the one that lies with the sources says nearly the same, if it is the only
   one of a kext that can be meant. */
static void test_made_list(void) {
  static const char *const others[] = {NULL, "src/Other-Info.plist", "src/iOS-Info.plist", "far/Info.plist"};
  for (gsize i = 0; i < G_N_ELEMENTS(others); i++) {
    g_auto(Tree) tree;
    tree_init(&tree);
    tree_add(&tree, "src/a.cpp", kernel_source);
    tree_add(&tree, "src/Info.plist", kext_list);
    tree_add(&tree, "src/Data.plist", "<plist version=\"1.0\"><dict><key>a</key><string>b</string></dict></plist>");
    if (others[i])
      tree_add(&tree, others[i], kext_list);
    tree_add(&tree, "X.xcodeproj/project.pbxproj",
             PROJECT(GROUP("G", "F1", "") FILE_AT("F1", "src/a.cpp", "<group>", "")
                         SETTINGS("T", "INFOPLIST_FILE = \"build/made.plist\"; ")
                             TARGET("T", "T", "kernel-extension", "S1", "") SOURCES("S1", "E1") ENTRY("E1", "F1", "")));
    g_autoptr(NkProject) project = open_project(&tree, NULL, NULL);
    const NkBundle *bundle = bundle_named(project, "T");
    gboolean adopted = i != 1; /* two lists beside the source: neither */
    g_test_message("%s", others[i]);
    g_assert_cmpstr(bundle->path, ==, adopted ? "src/Info.plist" : "X.xcodeproj/project.pbxproj");
    g_assert_cmpuint(bundle->personalities->len, ==, adopted ? 1 : 0);
  }
}

/* A file that cannot be read is said with its line, and the tree is read as if it were not there. */
static void test_broken_project(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "Info.plist", kext_list);
  tree_add(&tree, "a.cpp", kernel_source);
  tree_add(&tree, "X.xcodeproj/project.pbxproj", "// !$*UTF8*$!\n{\n objects = {\n");
  g_autoptr(NkProject) project = open_project(&tree, NULL, NULL);
  g_assert_cmpstr(project->origin, ==, "tree");
  g_assert_cmpuint(project->bundles->len, ==, 1);
  g_assert_cmpuint(project->unbuilt->len, ==, 0);
  const NkDiagnostic *diagnostic = project->diagnostics->pdata[0];
  g_assert_cmpstr(diagnostic->level, ==, "error");
  g_assert_cmpstr(diagnostic->file, ==, "X.xcodeproj/project.pbxproj");
  g_assert_cmpuint(diagnostic->line, ==, 4);
  tree_clear(&tree);
}

static void test_folders(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "Kext/Info.plist", kext_list);
  tree_add(&tree, "Kext/in.cpp", kernel_source);
  tree_add(&tree, "Kext/deep/in.cpp", kernel_source);
  tree_add(&tree, "Kext/out.cpp", kernel_source);
  tree_add(&tree, "Kext/other.c", "#include <stdio.h>\n");
  tree_add(&tree, "X.xcodeproj/project.pbxproj",
           PROJECT("R = {isa = PBXFileSystemSynchronizedRootGroup; path = Kext; sourceTree = \"<group>\"; "
                   "exceptions = (X1, X2); };\n"
                   "X1 = {isa = PBXFileSystemSynchronizedBuildFileExceptionSet; target = T; membershipExceptions = "
                   "(out.cpp, other.c); additionalCompilerFlagsByRelativePath = {\"deep/in.cpp\" = \"-DDEEP\"; }; };\n"
                   "X2 = {isa = PBXFileSystemSynchronizedBuildFileExceptionSet; target = U; membershipExceptions = "
                   "(other.c); };\n" GROUP("G", "R", "") SETTINGS("T", "INFOPLIST_FILE = Kext/Info.plist; ") SETTINGS(
                       "U", "") TARGET("T", "T", "kernel-extension", "S", "fileSystemSynchronizedGroups = (R); ")
                       SOURCES("S", "") TARGET("U", "U", "tool", "", "")));
  g_autoptr(NkProject) project = open_project(&tree, NULL, NULL);
  const NkBundle *kext = bundle_named(project, "T");
  g_assert_cmpuint(kext->units->len, ==, 2);
  g_assert_true(has_flag(unit_of(project, kext, "Kext/deep/in.cpp"), "-DDEEP"));
  g_assert_nonnull(unit_of(project, bundle_named(project, "U"), "Kext/other.c"));
  g_assert_cmpstr(project->unbuilt->pdata[0], ==, "Kext/out.cpp");
  tree_clear(&tree);
}

/* ---- build logs ---- */
static void test_build_log(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "Info.plist", kext_list);
  tree_add(&tree, "a.c", kernel_source);
  tree_add(&tree, "sub/b.cpp", kernel_source);
  tree_add(&tree, "sub/c.cpp", kernel_source);
  tree_add(&tree, "never.c", kernel_source);
  tree_add(&tree, "log.txt",
           "make: Entering directory '/build/of/someone'\n"
           "echo cc -c never.c\n"
           "/usr/bin/x86_64-apple-clang-19 -O2 -DONE=\\\"x\\\" -Isub -c a.c -o a.o\n"
           "cd sub && c++ -DTWO -c b.cpp -o b.o; rm -f b.tmp\n"
           "make[1]: Entering directory '/build/of/someone/sub'\n"
           "c++ -arch arm64 -DTHREE -I/build/of/someone/sub -c c.cpp\n"
           "make[1]: Leaving directory '/build/of/someone/sub'\n"
           "ld -r -o all.o a.o\n");
  g_autofree char *log = g_build_filename(tree.root, "log.txt", NULL);
  NkProjectOptions options = {.path = tree.root, .build_log = log};
  g_autoptr(GError) error = NULL;
  g_autoptr(NkProject) project = nk_project_open(&options, &error);
  g_assert_no_error(error);
  g_assert_cmpstr(project->origin, ==, "build log");
  g_assert_cmpuint(project->units->len, ==, 3);
  const NkUnit *a = project->units->pdata[0], *b = project->units->pdata[1], *c = project->units->pdata[2];
  g_assert_cmpstr(a->file, ==, "a.c");
  g_assert_true(has_flag(a, "-DONE=\"x\"") && has_flag(a, "sub"));
  g_assert_true(has_flag(b, "-DTWO"));
  g_assert_true(has_flag(c, "-DTHREE") && has_flag(c, "sub") && has_flag(c, "arm64-apple-macos11"));
  tree_clear(&tree);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/xcode/project/paths", test_paths);
  g_test_add_func("/xcode/project/malformed", test_no_project);
  g_test_add_func("/xcode/project/targets", test_targets);
  g_test_add_func("/xcode/project/units", test_units);
  g_test_add_func("/xcode/project/configuration", test_configuration);
  g_test_add_func("/xcode/project/embedded-list", test_embedded_list);
  g_test_add_func("/xcode/project/made-list", test_made_list);
  g_test_add_func("/xcode/project/broken", test_broken_project);
  g_test_add_func("/xcode/project/folders", test_folders);
  g_test_add_func("/xcode/build-log", test_build_log);
  return g_test_run();
}
