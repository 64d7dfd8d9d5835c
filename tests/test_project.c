/* analyzer/project: bundles, units and flags of small trees. */
#include "opened_tree.h"

#include <unistd.h>

#define HEAD                                                                                                           \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "                \
  "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">\n<dict>\n"
#define TAIL       "</dict>\n</plist>\n"
#define TEXT(k, v) "<key>" k "</key>\n<string>" v "</string>\n"
#define KEXT(name)                                                                                                     \
  HEAD TEXT("CFBundleIdentifier", "com.example." name) TEXT("CFBundleExecutable", name)                                \
      TEXT("CFBundlePackageType", "KEXT")
#define APP(name)   HEAD TEXT("CFBundleIdentifier", "com.example." name) TEXT("CFBundlePackageType", "APPL") TAIL
#define KERNEL_CODE "#include <IOKit/IOService.h>\nclass A : public IOService {};\n"
#define USER_CODE   "#include <stdio.h>\n#include <unistd.h>\nint main(void) { return 0; }\n"

static const NkBundle *bundle_named(const NkProject *project, const char *name) {
  for (guint i = 0; i < project->bundles->len; i++) {
    const NkBundle *bundle = project->bundles->pdata[i];
    if (strcmp(bundle->name, name) == 0)
      return bundle;
  }
  g_error("no bundle %s", name);
}

static const NkUnit *unit_named(const NkProject *project, const char *file) {
  for (guint i = 0; i < project->units->len; i++) {
    const NkUnit *unit = project->units->pdata[i];
    if (strcmp(unit->file, file) == 0)
      return unit;
  }
  return NULL;
}

/* The files of a bundle, joined by blanks. */
static void check_units(const NkProject *project, const char *name, NkBundleKind kind, const char *expected) {
  const NkBundle *bundle = bundle_named(project, name);
  g_autoptr(GString) files = g_string_new(NULL);
  for (guint i = 0; i < bundle->units->len; i++) {
    const NkUnit *unit = project->units->pdata[g_array_index(bundle->units, guint, i)];
    g_string_append_printf(files, "%s%s", i ? " " : "", unit->file);
  }
  g_assert_cmpstr(files->str, ==, expected);
  g_assert_cmpint(bundle->kind, ==, kind);
}

static void check_flags(const NkProject *project, const char *file, const char *expected) {
  const NkUnit *unit = unit_named(project, file);
  g_assert_nonnull(unit);
  g_autofree char *flags = g_strjoinv(" ", unit->flags);
  g_assert_cmpstr(flags, ==, expected);
}

static gboolean says(const NkProject *project, const char *text) {
  for (guint i = 0; i < project->diagnostics->len; i++)
    if (strstr(((const NkDiagnostic *)project->diagnostics->pdata[i])->message, text))
      return TRUE;
  return FALSE;
}

static void test_kext(void) {
  g_auto(Tree) tree;
  tree_init(&tree);
  tree_add(&tree, "Foo/Info.plist",
           KEXT("Foo") "<key>IOKitPersonalities</key>\n<dict>\n<key>One</key>\n<dict>\n" TEXT("IOClass", "A")
               TEXT("IOProviderClass",
                    "IOPCIDevice") "<key>IOPCIMatch</key>\n<array><string>0x1</string><string>0x2</string></array>\n"
                                   "<key>IOProviderMergeProperties</key>\n<dict>\n" TEXT(
                                       "IOUserClientClass", "B") "</dict>\n</dict>\n</dict>\n"
                                                                 "<key>OSBundleLibraries</key>\n<dict>\n" TEXT(
                                                                     "com.apple.kpi.iokit", "8.0") "</dict>\n" TAIL);
  tree_add(&tree, "Foo/A.cpp", KERNEL_CODE);
  g_autoptr(NkProject) project = tree_open(&tree, "");
  check_units(project, "Foo", NK_BUNDLE_KEXT, "Foo/A.cpp");
  const NkBundle *bundle = bundle_named(project, "Foo");
  g_assert_cmpstr(bundle->identifier, ==, "com.example.Foo");
  g_assert_cmpuint(bundle->personalities->len, ==, 1);
  const NkPersonality *personality = bundle->personalities->pdata[0];
  g_assert_cmpstr(personality->io_class, ==, "A");
  g_assert_cmpstr(personality->provider_class, ==, "IOPCIDevice");
  g_assert_cmpstr(personality->user_client_class, ==, "B");
  g_assert_cmpstr(bundle->libraries->pdata[0], ==, "com.apple.kpi.iokit");
  g_assert_cmpstr(nk_bundle_property(bundle, "CFBundlePackageType"), ==, "KEXT");
  g_assert_null(nk_bundle_property(bundle, "Nothing"));
  const NkProperty *match = bundle->properties->pdata[6];
  g_assert_cmpstr(match->path, ==, "IOKitPersonalities/One/IOPCIMatch/1");
  g_assert_cmpstr(match->key, ==, "IOPCIMatch");
  g_assert_cmpstr(match->value, ==, "0x2");
  g_assert_cmpuint(match->line, ==, 19);
  g_assert_true(unit_named(project, "Foo/A.cpp")->kernel);
  g_assert_true(project->has_sources && project->has_kernel_source);
  g_assert_cmpstr(project->origin, ==, "tree");
}

static void test_sides(void) {
  g_auto(Tree) tree;
  tree_init(&tree);
  tree_add(&tree, "Info.plist", KEXT("Drv") TAIL);
  tree_add(&tree, "driver.cpp", KERNEL_CODE);
  tree_add(&tree, "plain.c", "#include <stdint.h>\nint f(void) { return 1; }\n");
  tree_add(&tree, "both.c", "#ifdef KERNEL\n#include <libkern/libkern.h>\n#else\n#include <stdio.h>\n#endif\n");
  tree_add(&tree, "tool/main.c", USER_CODE);
  tree_add(&tree, "tool/help.c", "#include <stdlib.h>\n");
  tree_add(&tree, "tool/list.c", "#include <IOKit/IOKitLib.h>\n#include <IOKit/hid/IOHIDDevice.h>\n");
  tree_add(&tree, "App/Info.plist", APP("App"));
  tree_add(&tree, "App/main.m", "#import <Cocoa/Cocoa.h>\n");
  tree_add(&tree, "port/linux.c", "#include <linux/module.h>\n#include <linux/pci.h>\n");
  tree_add(&tree, "port/bsd.c", "#include <sys/systm.h>\n#include <sys/module.h>\n#include <sys/bus.h>\n");
  tree_add(&tree, "build/generated.cpp", KERNEL_CODE);
  tree_add(&tree, "build-debug/CMakeCache.txt", "");
  tree_add(&tree, "build-debug/share/generated.cpp", KERNEL_CODE);
  tree_add(&tree, ".hidden/x.cpp", KERNEL_CODE);
  g_autoptr(NkProject) project = tree_open(&tree, "");
  check_units(project, "Drv", NK_BUNDLE_KEXT, "both.c driver.cpp plain.c");
  check_units(project, "App", NK_BUNDLE_APPLICATION, "App/main.m");
  check_units(project, "tool", NK_BUNDLE_PROGRAM, "tool/help.c tool/list.c tool/main.c");
  g_assert_cmpuint(project->bundles->len, ==, 3);
  g_assert_false(unit_named(project, "tool/main.c")->kernel);
  g_assert_null(unit_named(project, "port/linux.c"));
  g_assert_true(says(project, "2 sources of other systems"));
}

static void test_without_list(void) {
  g_auto(Tree) tree;
  tree_init(&tree);
  tree_add(&tree, "k/a.c", "#include <sys/systm.h>\n#include <mach/kmod.h>\n");
  tree_add(&tree, "u/main.c", USER_CODE);
  g_autoptr(NkProject) project = tree_open(&tree, "");
  g_assert_cmpuint(project->bundles->len, ==, 2);
  const NkBundle *library = project->bundles->pdata[0], *program = project->bundles->pdata[1];
  g_assert_cmpint(library->kind, ==, NK_BUNDLE_LIBRARY);
  g_assert_cmpint(program->kind, ==, NK_BUNDLE_PROGRAM);
  g_assert_true(nk_bundle_kind_is_kernel(library->kind));
  g_autoptr(NkProject) user = tree_open(&tree, "u");
  g_assert_false(user->has_kernel_source);
}

static void test_shared_and_codeless(void) {
  g_auto(Tree) tree;
  tree_init(&tree);
  tree_add(&tree, "one/Info.plist", KEXT("One") TAIL);
  tree_add(&tree, "one/a.cpp", KERNEL_CODE);
  tree_add(&tree, "two/Info.plist", KEXT("Two") TAIL);
  tree_add(&tree, "two/b.cpp", KERNEL_CODE);
  tree_add(&tree, "common/c.cpp", KERNEL_CODE);
  tree_add(&tree, "none/Info.plist",
           HEAD TEXT("CFBundleIdentifier", "com.example.None")
               TEXT("CFBundlePackageType", "KEXT") "<key>IOKitPersonalities</key><dict><key>X</key><dict>" TEXT(
                   "IOClass", "AppleUSBMergeNub") "</dict></dict>" TAIL);
  tree_add(&tree, "ext/X.iig", "class X : public IOService {};\n");
  tree_add(&tree, "ext/X.cpp", "#include <DriverKit/IOLib.h>\n#include \"X.h\"\n");
  g_autoptr(NkProject) project = tree_open(&tree, "");
  check_units(project, "One", NK_BUNDLE_KEXT, "common/c.cpp one/a.cpp");
  check_units(project, "Two", NK_BUNDLE_KEXT, "common/c.cpp two/b.cpp");
  check_units(project, "none", NK_BUNDLE_CODELESS_KEXT, "");
  check_units(project, "ext", NK_BUNDLE_DEXT, "ext/X.cpp");
  g_autoptr(NkProject) common = tree_open(&tree, "one");
  g_assert_cmpuint(common->bundles->len, ==, 1);
}

/* PATH below the list, a source file, and the list itself. */
static void test_paths(void) {
  g_auto(Tree) tree;
  tree_init(&tree);
  tree_add(&tree, ".git/HEAD", "ref: refs/heads/main\n");
  tree_add(&tree, "drv/res/Info.plist", KEXT("Drv") TAIL);
  tree_add(&tree, "drv/src/a.cpp", KERNEL_CODE);
  tree_add(&tree, "drv/src/b.cpp", KERNEL_CODE);
  tree_add(&tree, "other/Info.plist", KEXT("Other") TAIL);
  tree_add(&tree, "other/o.cpp", KERNEL_CODE);
  static const char *const paths[] = {"drv", "drv/src", "drv/src/a.cpp", "drv/res/Info.plist", "drv/res"};
  for (guint i = 0; i < G_N_ELEMENTS(paths); i++) {
    g_autoptr(NkProject) project = tree_open(&tree, paths[i]);
    g_assert_cmpstr(project->root, ==, tree.root);
    g_assert_cmpstr(project->scope, ==, paths[i]);
    g_assert_cmpuint(project->bundles->len, ==, 1);
    check_units(project, "Drv", NK_BUNDLE_KEXT, "drv/src/a.cpp drv/src/b.cpp");
  }
  g_autoptr(NkProject) project = tree_open(&tree, "drv/src");
  g_autofree char *near = nk_project_display(project, "drv/src/a.cpp"), *far = nk_project_display(project, "drv/res/x");
  g_assert_cmpstr(near, ==, "a.cpp");
  g_assert_cmpstr(far, ==, "../res/x");
  NkProjectOptions options = {.path = "/nonexistent/needkext"};
  g_autoptr(GError) error = NULL;
  g_assert_null(nk_project_open(&options, &error));
  g_assert_error(error, NK_PROJECT_ERROR, NK_ERROR_NOT_FOUND);
}

/* A header of the project that stands before the SDK's of the same name, because it includes that. */
static void test_wrapped_header(void) {
  g_auto(Tree) tree;
  tree_init(&tree);
  tree_add(&tree, "k/Info.plist", KEXT("K") TAIL);
  tree_add(&tree, "k/a.cpp", "#include <libkern/libkern.h>\n#include <IOKit/IOLib.h>\n");
  tree_add(&tree, "k/wrap/libkern/libkern.h", "#include_next <libkern/libkern.h>\n");
  tree_add(&tree, "k/copy/IOKit/IOLib.h", "#define COPIED 1\n");
  g_autoptr(NkProject) project = tree_open(&tree, "");
  check_flags(project, "k/a.cpp", "-x c++ -std=gnu++17 -I k -I k/wrap");
}

static void test_flags(void) {
  g_auto(Tree) tree;
  tree_init(&tree);
  tree_add(&tree, "k/Info.plist", KEXT("K") TAIL);
  tree_add(&tree, "k/src/a.cpp",
           "#include <IOKit/IOLib.h>\n#include \"one.h\"\n#include <Lib/two.h>\n#include <sys/x.h>\n");
  tree_add(&tree, "k/src/b.c", "#include \"cxx.h\"\n");
  tree_add(&tree, "k/inc/one.h", "#include \"deep.h\"\n");
  tree_add(&tree, "k/inc/cxx.h", "class Z { int z; };\n");
  tree_add(&tree, "k/deep/deep.h", "\n");
  tree_add(&tree, "far/deep.h", "\n");
  tree_add(&tree, "libs/Lib/two.h", "\n");
  tree_add(&tree, "linux/sys/x.h", "\n");
  tree_add(&tree, "unused/three.h", "\n");
  tree_add(&tree, "k/K-Prefix.pch", "#include \"pre.h\"\n");
  tree_add(&tree, "k/pre/pre.h", "\n");
  g_autoptr(NkProject) project = tree_open(&tree, "");
  check_flags(project, "k/src/a.cpp",
              "-x c++ -std=gnu++17 -I k/src -include k/K-Prefix.pch -idirafter k/deep "
              "-idirafter k/inc -idirafter k/pre -idirafter libs");
  check_flags(project, "k/src/b.c",
              "-x c++ -std=gnu++17 -I k/src -include k/K-Prefix.pch -idirafter k/inc -idirafter k/pre");
  static const char *const defines[] = {"DEBUG=1", NULL};
  g_autofree char *include = g_build_filename(tree.root, "unused", NULL);
  const char *const includes[] = {include, "/opt/include", NULL};
  NkProjectOptions options = {.path = tree.root, .defines = defines, .includes = includes};
  g_autoptr(NkProject) extended = nk_project_open(&options, NULL);
  g_autofree char *flags = g_strjoinv(" ", unit_named(extended, "k/src/b.c")->flags);
  g_assert_true(g_str_has_suffix(flags, " -DDEBUG=1 -I unused -I /opt/include"));
}

static void test_sdk(void) {
  g_auto(Tree) tree;
  tree_init(&tree);
  tree_add(&tree, "MacKernelSDK/Headers/IOKit/IOService.h", "class IOService {};\n");
  tree_add(&tree, "MacKernelSDK/Headers/libkern/libkern.h", "\n");
  tree_add(&tree, "MacKernelSDK/Headers/sys/types.h", "\n");
  tree_add(&tree, "a.cpp", KERNEL_CODE);
  g_autoptr(NkProject) project = tree_open(&tree, "");
  g_autofree char *expected = g_build_filename(tree.root, "MacKernelSDK/Headers", NULL);
  g_assert_cmpstr(project->sdk_dir, ==, expected);
  g_assert_cmpuint(project->files->len, ==, 1);
}

static void write_database(const Tree *tree, const char *path, const char *entries) {
  g_autoptr(GString) text = g_string_new(entries);
  g_string_replace(text, "@", tree->root, 0);
  tree_add(tree, path, text->str);
}

static void test_compile_commands(void) {
  g_auto(Tree) tree;
  tree_init(&tree);
  tree_add(&tree, "src/a.cpp", KERNEL_CODE);
  tree_add(&tree, "src/b.c", "#include <sys/systm.h>\n");
  tree_add(&tree, "src/unbuilt.cpp", KERNEL_CODE);
  write_database(
      &tree, "build/compile_commands.json",
      "[{\"directory\": \"@/build\", \"file\": \"../src/a.cpp\", \"command\": \"rm -rf -DA='x y' -I../inc -I . "
      "-isystem /sdk -std=c++14 -fno-rtti -O2 -Wall -o a.o -MF a.d -Xclang -load -Xclang evil.so -c ../src/a.cpp\"},"
      "{\"directory\": \"src\", \"file\": \"b.c\", \"arguments\": [\"cc\", \"-D\", \"B\", \"-x\", \"c++\", "
      "\"@flags\"]},"
      "{\"directory\": \"/\", \"file\": \"/etc/x.c\", \"command\": \"cc\"}, {\"file\": 3}, 7]");
  g_autoptr(NkProject) project = tree_open(&tree, "");
  g_assert_cmpstr(project->origin, ==, "compile_commands.json");
  check_flags(project, "src/a.cpp", "-x c++ -DA=x y -I inc -I build -isystem /sdk -std=c++14 -fno-rtti");
  g_assert_true(unit_named(project, "src/a.cpp")->exact);
  g_assert_null(unit_named(project, "src/unbuilt.cpp"));
  g_assert_true(says(project, "-Xclang -load"));
  g_assert_true(says(project, "1 files outside"));
  g_assert_true(says(project, "2 malformed"));
}

static void test_compile_commands_named(void) {
  g_auto(Tree) tree;
  tree_init(&tree);
  tree_add(&tree, "a.cpp", KERNEL_CODE);
  tree_add(&tree, "db/compile_commands.json", "[{]");
  g_autofree char *directory = g_build_filename(tree.root, "db", NULL);
  NkProjectOptions options = {.path = tree.root, .compile_commands = directory};
  g_autoptr(GError) error = NULL;
  g_assert_null(nk_project_open(&options, &error));
  g_assert_error(error, NK_PROJECT_ERROR, NK_ERROR_INVALID);
  tree_add(&tree, "compile_commands.json", "[{]"); /* found, not named: the tree is read */
  g_autoptr(NkProject) project = tree_open(&tree, "");
  g_assert_cmpstr(project->origin, ==, "tree");
  g_assert_cmpuint(project->diagnostics->len, >, 0);
}

static void test_response_file(void) {
  g_auto(Tree) tree;
  tree_init(&tree);
  tree_add(&tree, "a.cpp", KERNEL_CODE);
  write_database(&tree, "compile_commands.json",
                 "[{\"directory\": \".\", \"file\": \"a.cpp\", \"arguments\": [\"cc\", \"\\u0040rsp\", \"-DX\"]}]");
  g_autoptr(NkProject) project = tree_open(&tree, "");
  check_flags(project, "a.cpp", "-x c++ -std=gnu++17 -DX");
  g_assert_false(unit_named(project, "a.cpp")->exact);
  g_assert_true(says(project, "response file"));
}

static void test_templates(void) {
  g_auto(Tree) tree;
  tree_init(&tree);
  tree_add(&tree, "a/Info.plist.in", KEXT("__NAME__") "__LIBRARIES__\n<key>N</key><integer>@N@</integer>\n" TAIL);
  tree_add(&tree, "a/a.cpp", KERNEL_CODE);
  tree_add(&tree, "b/b-Info.plist", "#include \"v.h\"\n// note\n" KEXT("FOO_NAME") TAIL);
  tree_add(&tree, "b/b.cpp", KERNEL_CODE);
  tree_add(&tree, "c/Info.plist", HEAD "<key>CFBundleIdentifier</key>\n<string>x</dict>\n" TAIL);
  tree_add(&tree, "d/Info.plist.tmpl", KEXT("d") TAIL);
  tree_add(&tree, "d/d.cpp", KERNEL_CODE);
  tree_add(&tree, "c/Old.plist", "{ a = b; }\n");
  g_autoptr(NkProject) project = tree_open(&tree, "");
  check_units(project, "a", NK_BUNDLE_KEXT, "a/a.cpp");
  check_units(project, "b", NK_BUNDLE_KEXT, "b/b.cpp");
  check_units(project, "d", NK_BUNDLE_KEXT, "d/d.cpp");
  g_assert_cmpuint(project->diagnostics->len, ==, 1);
  const NkDiagnostic *diagnostic = project->diagnostics->pdata[0];
  g_assert_cmpstr(diagnostic->file, ==, "c/Info.plist");
  g_assert_cmpuint(diagnostic->line, ==, 6);
}

/* Deep nesting, a binary list that expands without end, links, odd names and bytes. */
static void test_hostile(void) {
  g_auto(Tree) tree;
  tree_init(&tree);
  g_autoptr(GString) deep = g_string_new(HEAD "<key>a</key>");
  for (guint i = 0; i < 5000; i++)
    g_string_append(deep, "<array>");
  tree_add(&tree, "Deep.plist", deep->str);
  guint8 cycle[] = "bplist00\xa1\x00\x08\0\0\0\0\0\0\1\1\0\0\0\0\0\0\0\1\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\012";
  tree_add_bytes(&tree, "Cycle.plist", cycle, sizeof cycle - 1);
  tree_add_bytes(&tree, "Nul.plist", "\0\0<plist>", 9);
  static const char bytes[] = "int a;\0#include <IOKit/IOLib.h>\n\xff\xfe class";
  tree_add_bytes(&tree, "nul.c", bytes, sizeof bytes - 1);
  tree_add(&tree, "deep/a/b/c/x.cpp", KERNEL_CODE);
  g_autofree char *loop = g_build_filename(tree.root, "deep/loop", NULL);
  g_assert_cmpint(symlink("..", loop), ==, 0);
  g_autofree char *outside = g_build_filename(tree.root, "passwd.c", NULL);
  g_assert_cmpint(symlink("/etc/passwd", outside), ==, 0);
  g_autofree char *inside = g_build_filename(tree.root, "alias.cpp", NULL);
  g_assert_cmpint(symlink("deep/a/b/c/x.cpp", inside), ==, 0);
  g_autofree char *huge = g_build_filename(tree.root, "huge.c", NULL);
  tree_add(&tree, "huge.c", "x");
  g_assert_cmpint(truncate(huge, (off_t)100 * 1024 * 1024), ==, 0);
  g_autoptr(NkProject) project = tree_open(&tree, "");
  g_assert_null(unit_named(project, "passwd.c"));
  g_assert_nonnull(unit_named(project, "alias.cpp"));
  g_assert_null(unit_named(project, "deep/loop/alias.cpp"));
  g_assert_true(says(project, "nested too deeply"));
  g_assert_true(says(project, "larger than 16 MiB"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/project/kext", test_kext);
  g_test_add_func("/project/sides", test_sides);
  g_test_add_func("/project/without-list", test_without_list);
  g_test_add_func("/project/shared-and-codeless", test_shared_and_codeless);
  g_test_add_func("/project/paths", test_paths);
  g_test_add_func("/project/wrapped-header", test_wrapped_header);
  g_test_add_func("/project/flags", test_flags);
  g_test_add_func("/project/sdk", test_sdk);
  g_test_add_func("/project/compile-commands", test_compile_commands);
  g_test_add_func("/project/compile-commands/named", test_compile_commands_named);
  g_test_add_func("/project/compile-commands/response-file", test_response_file);
  g_test_add_func("/project/templates", test_templates);
  g_test_add_func("/project/hostile", test_hostile);
  return g_test_run();
}
