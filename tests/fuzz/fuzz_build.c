/* What a build says of itself, by the first letter: its log (l), a configuration file of Xcode (c), a workspace (w). */
#include "fuzz_project.h"

static const char pbxproj[] =
    "{ objects = {\n"
    "P = {isa = PBXProject; buildConfigurationList = L; mainGroup = G; targets = (T,);};\n"
    "G = {isa = PBXGroup; children = (A, B, C,); sourceTree = \"<group>\";};\n"
    "A = {isa = PBXFileReference; path = a.c; sourceTree = \"<group>\";};\n"
    "B = {isa = PBXFileReference; path = b.cpp; sourceTree = \"<group>\";};\n"
    "C = {isa = PBXFileReference; path = X.xcconfig; sourceTree = \"<group>\";};\n"
    "T = {isa = PBXNativeTarget; name = Elm; productType = \"com.apple.product-type.kernel-extension\";\n"
    "  buildConfigurationList = L; buildPhases = (S,);};\n"
    "S = {isa = PBXSourcesBuildPhase; files = (F, E,);};\n"
    "F = {isa = PBXBuildFile; fileRef = A; settings = {COMPILER_FLAGS = \"$(MINE)\";};};\n"
    "E = {isa = PBXBuildFile; fileRef = B;};\n"
    "L = {isa = XCConfigurationList; buildConfigurations = (R,); defaultConfigurationName = Release;};\n"
    "R = {isa = XCBuildConfiguration; name = Release; baseConfigurationReference = C;\n"
    "  buildSettings = {INFOPLIST_FILE = Info.plist; OTHER_CFLAGS = \"$(inherited) $(MORE)\";};};\n"
    "}; rootObject = P; }\n";

/* Without an Xcode project: a log is what the units are taken from. */
static void read_log(const guint8 *data, gsize size) {
  g_autofree char *file = fuzz_file("build.log", data, size);
  fuzz_project_open(&(NkProjectOptions){.path = fuzz_root(), .build_log = file});
}

static void read_xcode(const char *name, const char *path, const guint8 *data, gsize size) {
  g_autofree char *file = fuzz_file(name, data, size), *asked = g_build_filename(fuzz_root(), path, NULL);
  fuzz_project_open(&(NkProjectOptions){.path = asked});
  g_unlink(file);
}

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size) {
  if (!fuzz_tree.root) {
    fuzz_project_make();
    tree_add(&fuzz_tree, "X.xcodeproj/project.pbxproj", pbxproj);
  }
  switch (size ? *data : 0) {
  case 'l':
    read_log(data + 1, size - 1);
    break;
  case 'c':
    read_xcode("X.xcconfig", "X.xcodeproj", data + 1, size - 1);
    break;
  case 'w':
    read_xcode("X.xcworkspace/contents.xcworkspacedata", "X.xcworkspace", data + 1, size - 1);
    break;
  default:
    break;
  }
  return 0;
}
