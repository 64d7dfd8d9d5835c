/* The kernel headers that come precompiled change how long a unit takes, never what it says. */
#include "run.h"
#include "tree.h"

/* All data of the build but the precompiled headers. */
static void data_without(Tree *data) {
  tree_init(data);
  g_autoptr(GDir) directory = g_dir_open(NK_BUILD_DIR "/share/needkext", 0, NULL);
  g_assert_nonnull(directory);
  for (const char *name; (name = g_dir_read_name(directory));) {
    g_autofree char *to = g_build_filename(NK_BUILD_DIR "/share/needkext", name, NULL);
    g_autofree char *link = g_build_filename(data->root, name, NULL);
    if (!g_str_equal(name, "precompiled"))
      g_assert_cmpint(symlink(to, link), ==, 0);
  }
}

static char *facts_of(const char *project, const char *data) {
  g_autofree char *named = g_strconcat("NEEDKEXT_DATA=", data, NULL);
  RunPlace place = {.environment = (const char *const[]){named, NULL}};
  g_auto(Run) run = RUN_AT(&place, "facts", project, "--format", "json", "--no-cache", "--sdk", "builtin", "-q");
  run_exits(&run, 0);
  return g_steal_pointer(&run.out);
}

static void same_facts(const char *project) {
  Tree data;
  data_without(&data);
  g_autofree char *with = facts_of(project, NK_BUILD_DIR "/share/needkext");
  g_autofree char *without = facts_of(project, data.root);
  g_assert_cmpstr(with, ==, without);
  tree_clear(&data);
}

static void test_installed(void) {
  g_autoptr(GDir) directory = g_dir_open(NK_BUILD_DIR "/share/needkext/precompiled", 0, NULL);
  guint headers = 0, names = 0;
  for (const char *name; directory && (name = g_dir_read_name(directory));) {
    headers += g_str_has_suffix(name, ".pch") ? 1 : 0;
    names += g_str_has_suffix(name, ".names") ? 1 : 0;
  }
  g_assert_cmpuint(headers, >, 0);
  g_assert_cmpuint(headers, ==, names);
}

static void test_fixture(gconstpointer name) {
  g_autofree char *project = g_build_filename(NK_SOURCE_DIR, "fixtures", name, NULL);
  same_facts(project);
}

/* Units that speak of names of headers which they do not include, each in another way. */
static const struct {
  const char *file, *text;
} own_names[] = {
    {"macro.c", "#include <libkern/libkern.h>\n#ifndef DBG_MACH\nvoid own(int);\nvoid f(void) { own(1); }\n#endif\n"},
    {"undeclared.c", "#include <libkern/libkern.h>\nvoid f(void *v) { printf(\"%d\", vnode_isdir(v)); }\n"},
    {"tag.c",
     "#include <libkern/libkern.h>\nstruct vnode { int mine; };\nint f(struct vnode *v) { return v->mine; }\n"},
    {"other.c", "#include <libkern/libkern.h>\nint proc_pid(char *);\nint f(char *c) { return proc_pid(c); }\n"},
    {"class.cpp", "#include <IOKit/IOService.h>\nclass IOPCIDevice : public IOService { public: void own(); };\n"
                  "void f(IOPCIDevice *d) { d->own(); d->configRead32(4); }\n"},
    {"forward.cpp", "#include <IOKit/IOService.h>\nclass IOUSBHostDevice;\nvoid g(IOUSBHostDevice *);\n"
                    "void f(IOUSBHostDevice *d) { g(d); d->open(0); }\n"},
    {"constant.cpp", "#include <IOKit/IOService.h>\nvoid f() { IOLog(\"%d\", kIOPCICommandMemorySpace); }\n"},
    {"member.cpp", "#include <IOKit/IOService.h>\nstruct S { int mask, access; };\n"
                   "int f(S *s) { IOLog(\"x\"); return s->mask + s->access; }\n"},
    {"condition.cpp", "#include <IOKit/IOService.h>\n#if 0\n#include <IOKit/pci/IOPCIDevice.h>\n#else\n"
                      "enum { kIOPCIConfigVendorID = 77 };\n#endif\nint f() { return kIOPCIConfigVendorID; }\n"},
    {"question.c", "#define SYSCTL_DEF_ENABLED\n#include <sys/sysctl.h>\nint f(void) { return CTL_KERN; }\n"},
    {"computed.cpp", "#include <IOKit/IOService.h>\n#define WHERE \"own.h\"\n#include WHERE\nvoid f() { own(); }\n"},
    {"guard.cpp", "#define _IOKIT_IOPCIDEVICE_H\n#include <IOKit/IOService.h>\n#include <IOKit/pci/IOPCIDevice.h>\n"
                  "class IOPCIDevice : public IOService {};\nvoid f(IOPCIDevice *d) { d->registerService(); }\n"},
};

static void test_own_names(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "Info.plist",
           "<plist version=\"1.0\"><dict><key>CFBundlePackageType</key><string>KEXT</string>"
           "<key>CFBundleIdentifier</key><string>org.example.own</string>"
           "<key>CFBundleExecutable</key><string>own</string></dict></plist>\n");
  tree_add(&tree, "own.h", "#define mach_absolute_time() own()\nvoid own();\n");
  for (gsize i = 0; i < G_N_ELEMENTS(own_names); i++)
    tree_add(&tree, own_names[i].file, own_names[i].text);
  same_facts(tree.root);
  tree_clear(&tree);
}

int main(int argc, char **argv) {
  static const char *const fixtures[] = {"usb-nic", "vfs-filesystem", "ps2-keyboard", "socket-filter", "virtual-audio"};
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/precompiled/installed", test_installed);
  g_test_add_func("/precompiled/own-names", test_own_names);
  for (gsize i = 0; i < G_N_ELEMENTS(fixtures); i++) {
    g_autofree char *path = g_strconcat("/precompiled/fixture/", fixtures[i], NULL);
    g_test_add_data_func(path, fixtures[i], test_fixture);
  }
  return g_test_run();
}
