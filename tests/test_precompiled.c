/* Precompiled kernel headers change how long a unit takes, never what it says: those that come with needkext, and those
   that a run makes for itself. */
#include "analyzer/extract/worker/clusters.h"
#include "run.h"
#include "tree.h"

#include <jansson.h>

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
    {"least.cpp", "#include <libkern/libkern.h>\nint next();\nint f(int a) { return (int)min(a, next()); }\n"},
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

static void add_bundle(Tree *tree) {
  tree_init(tree);
  tree_add(tree, "Info.plist",
           "<plist version=\"1.0\"><dict><key>CFBundlePackageType</key><string>KEXT</string>"
           "<key>CFBundleIdentifier</key><string>org.example.own</string>"
           "<key>CFBundleExecutable</key><string>own</string></dict></plist>\n");
  tree_add(tree, "own.h", "#define mach_absolute_time() own()\nvoid own();\n");
}

static void test_own_names(void) {
  Tree tree;
  add_bundle(&tree);
  for (gsize i = 0; i < G_N_ELEMENTS(own_names); i++)
    tree_add(&tree, own_names[i].file, own_names[i].text);
  same_facts(tree.root);
  tree_clear(&tree);
}

/* ---- chosen by a run with an SDK that is not ours ---- */
/* Units that share headers, and others that do not mean by them what those mean. Each with the same facts alone, when
   nothing is precompiled, as among the others. */
#define C_HEADERS   "#include <sys/types.h>\n#include <sys/param.h>\n#include <sys/vnode.h>\n#include <sys/mount.h>\n"
#define CXX_HEADERS "#include <IOKit/IOService.h>\n#include <IOKit/pci/IOPCIDevice.h>\n"
static const struct {
  const char *file, *text;
} sharing[] = {
    {"a.c", C_HEADERS "int a(vnode_t v) { return vnode_isdir(v); }\n"},
    {"b.c", C_HEADERS "int b(mount_t m) { return vfs_isrdonly(m); }\n"},
    {"c.c", C_HEADERS "int c(vnode_t v) { return vnode_isreg(v) + absent(v); }\n"},
    {"d.c", C_HEADERS "void d(void *p) { panic(\"%p\", p); }\n"},
    {"not_included.c", "#include <sys/types.h>\n#include <sys/param.h>\n#if 0\n#include <sys/vnode.h>\n"
                       "#include <sys/mount.h>\n#endif\n#ifdef MNT_RDONLY\nint n(void) { return 1; }\n#else\n"
                       "void m(void) { panic(\"m\"); }\n#endif\n"},
    {"asked.c", "#define SYSCTL_DEF_ENABLED 1\n#include <sys/sysctl.h>\n" C_HEADERS
                "int s(vnode_t v) { return vnode_isdir(v) + CTL_KERN; }\n"},
    {"a.cpp", CXX_HEADERS "void a(IOPCIDevice *d) { d->setBusMasterEnable(true); }\n"},
    {"b.cpp", CXX_HEADERS "int b(IOPCIDevice *d) { return d->configRead16(kIOPCIConfigVendorID); }\n"},
    {"c.cpp", CXX_HEADERS "struct C : IOService { void go(); };\nvoid C::go() { getWorkLoop(); missing(this); }\n"},
    {"not_included.cpp", "#include <IOKit/IOService.h>\n#ifdef NEVER\n" CXX_HEADERS
                         "#endif\nclass IOPCIDevice : public IOService { public: void own(); };\n"
                         "void n(IOPCIDevice *d) { d->own(); }\n"},
};

/* The units of a tree with these files, as `facts` prints them. Caller unrefs. */
static json_t *units_of(guint first, guint n) {
  Tree tree;
  add_bundle(&tree);
  for (guint i = first; i < first + n; i++)
    tree_add(&tree, sharing[i].file, sharing[i].text);
  static const char sdk[] = NK_BUILD_DIR "/share/needkext/sdk";
  g_auto(Run) run = RUN_AT(NULL, "facts", tree.root, "--format", "json", "--no-cache", "--sdk", sdk, "-q");
  run_exits(&run, 0);
  json_t *document = json_loads(run.out, 0, NULL);
  json_t *units = json_incref(json_object_get(document, "units"));
  g_assert_cmpuint(json_array_size(units), ==, n);
  json_decref(document);
  tree_clear(&tree);
  return units;
}

static void test_chosen(void) {
  json_t *all = units_of(0, G_N_ELEMENTS(sharing));
  for (guint i = 0; i < G_N_ELEMENTS(sharing); i++) {
    json_t *alone = units_of(i, 1), *unit, *found = NULL;
    size_t at;
    json_array_foreach(all, at, unit) {
      if (g_str_equal(json_string_value(json_object_get(unit, "file")), sharing[i].file))
        found = unit;
    }
    g_assert_nonnull(found);
    if (!json_equal(found, json_array_get(alone, 0))) {
      g_autofree char *among = json_dumps(found, JSON_INDENT(1)), *text = json_dumps(alone, JSON_INDENT(1));
      g_error("%s says something else among the others:\n%s\nthan alone:\n%s", sharing[i].file, among, text);
    }
    json_decref(alone);
  }
  json_decref(all);
}

/* Of sets that are written as words of letters, a letter a thing. */
static char *clusters_of(const char *const *words, double share) {
  enum { THINGS = 26 };
  guint32 weights[THINGS];
  g_autoptr(GPtrArray) sets = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < THINGS; i++)
    weights[i] = 100;
  for (; *words; words++) {
    guint8 *set = g_new0(guint8, THINGS);
    for (const char *letter = *words; *letter; letter++)
      set[*letter - 'a'] = 1;
    g_ptr_array_add(sets, set);
  }
  g_autoptr(GPtrArray) clusters = nk_clusters(&(NkSets){weights, THINGS, sets, share});
  GString *text = g_string_new(NULL);
  for (guint i = 0; i < clusters->len; i++) {
    const GArray *members = clusters->pdata[i];
    g_string_append(text, i > 0 ? " |" : "");
    for (guint j = 0; j < members->len; j++)
      g_string_append_printf(text, " %u", g_array_index(members, guint, j));
  }
  return g_string_free(text, FALSE);
}

#define ASSERT_CLUSTERS(expected, share, ...)                                                                          \
  G_STMT_START {                                                                                                       \
    g_autofree char *found = clusters_of((const char *const[]){__VA_ARGS__, NULL}, share);                             \
    g_assert_cmpstr(found, ==, expected);                                                                              \
  }                                                                                                                    \
  G_STMT_END

static void test_clusters(void) {
  ASSERT_CLUSTERS("", 1, NULL);
  ASSERT_CLUSTERS("", 1, "abc", "abc");
  ASSERT_CLUSTERS("", 1, "abc", "def", "ghi", "jkl");
  ASSERT_CLUSTERS(" 0 1 2", 1, "abc", "abc", "abc");
  ASSERT_CLUSTERS(" 0 1", 2, "abc", "abc");
  ASSERT_CLUSTERS(" 0 2 3", 1, "abcd", "xyz", "abcd", "abcde");
  ASSERT_CLUSTERS(" 3 4 5 | 0 1 2", 1, "abc", "abc", "abc", "pqrst", "pqrst", "pqrst");
  ASSERT_CLUSTERS(" 0 1 2 3", 1, "abcdefgh", "abcdefg", "abcdefgx", "abcdefg");
}

int main(int argc, char **argv) {
  static const char *const fixtures[] = {"usb-nic", "vfs-filesystem", "ps2-keyboard", "socket-filter", "virtual-audio"};
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/precompiled/installed", test_installed);
  g_test_add_func("/precompiled/own-names", test_own_names);
  g_test_add_func("/precompiled/chosen", test_chosen);
  g_test_add_func("/precompiled/clusters", test_clusters);
  for (gsize i = 0; i < G_N_ELEMENTS(fixtures); i++) {
    g_autofree char *path = g_strconcat("/precompiled/fixture/", fixtures[i], NULL);
    g_test_add_data_func(path, fixtures[i], test_fixture);
  }
  return g_test_run();
}
