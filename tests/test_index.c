/* analyzer/index: forms and openings. */
#include "opened_tree.h"

#include <needkext/index.h>

typedef struct {
  const char *name;
  NkForm form;
  const char *detail;
} Expected;

static void check_forms(const NkIndex *index, const Expected *expected, gsize n) {
  for (gsize i = 0; i < n; i++) {
    const char *detail = "";
    NkForm form = nk_index_form(index, expected[i].name, &detail);
    g_test_message("%s is %s", expected[i].name, nk_form_name(form));
    g_assert_cmpint(form, ==, expected[i].form);
    g_assert_cmpstr(detail, ==, expected[i].detail);
  }
}

static void write_driver(const Tree *tree) {
  tree_add(tree, "Driver.h",
           "#define super Family\n"
           "class EXPORT Driver : public super {\n"
           "  OSDeclareDefaultStructors(Driver)\n"
           "  Helper *helper; Packet packet;\n"
           "  bool begin(Provider *provider) override;\n};\n#undef super\n"
           "class Family : public IOService, private Mixin<int> {};\n"
           "enum { kFirst, kSecond = 4 };\n#define LIMIT(x) ((x) + 1)\n");
  tree_add(tree, "Driver.cpp",
           "#include <IOKit/IOService.h>\n#include \"Driver.h\"\n#define super Family\n"
           "OSDefineMetaClassAndStructors(Driver, super)\n"
           "extern \"C\" { extern int setup(int); }\n"
           "bool Driver::begin(Provider *provider) {\n"
           "  unsigned flags = kFancyFlag | OTHER_FLAG;\n"
           "  if (!super::start(provider)) return false;\n"
           "  Gadget *gadget = OSDynamicCast(Gadget, provider);\n"
           "  gadget->spin(kFancyFlag, LIMIT(2)); gadget->spin(0); other.spin(1);\n"
           "  counter += makeThing(flags); counter = counter + 1; counter++;\n"
           "  Maker::create(3); auto f = &Maker::create;\n"
           "  switch (flags) { case kOne: break; }\n  return true;\n}\n");
}

static void test_forms(void) {
  g_auto(Tree) tree;
  tree_init(&tree);
  write_driver(&tree);
  g_autoptr(NkProject) project = tree_open(&tree, "");
  g_autoptr(NkIndex) index = nk_index_new(project);
  static const Expected expected[] = {
      {"Family", NK_FORM_BASE, "IOService"},
      {"IOService", NK_FORM_BASE, NULL},
      {"Mixin", NK_FORM_BASE, NULL},
      {"Driver", NK_FORM_TYPE, NULL},
      {"Helper", NK_FORM_TYPE, NULL},
      {"Packet", NK_FORM_TYPE, NULL},
      {"Provider", NK_FORM_TYPE, NULL},
      {"Gadget", NK_FORM_TYPE, NULL},
      {"spin", NK_FORM_METHOD, NULL},
      {"create", NK_FORM_METHOD, "Maker"},
      {"makeThing", NK_FORM_FUNCTION, NULL},
      {"setup", NK_FORM_FUNCTION, NULL},
      {"kFancyFlag", NK_FORM_CONSTANT, NULL},
      {"OTHER_FLAG", NK_FORM_CONSTANT, NULL},
      {"kOne", NK_FORM_CONSTANT, NULL},
      {"kSecond", NK_FORM_CONSTANT, NULL},
      {"counter", NK_FORM_VARIABLE, NULL},
      {"LIMIT", NK_FORM_MACRO, NULL},
      {"OSDeclareDefaultStructors", NK_FORM_MACRO, NULL},
      {"nowhere", NK_FORM_UNKNOWN, NULL},
      {"class", NK_FORM_UNKNOWN, NULL},
  };
  check_forms(index, expected, G_N_ELEMENTS(expected));
  g_autoptr(GVariant) forms = g_variant_ref_sink(nk_index_forms(index)); /* as the step of a build knows them */
  g_autoptr(NkIndex) again = nk_index_from_forms(forms);
  check_forms(again, expected, G_N_ELEMENTS(expected));
}

static void test_class_macros(void) {
  g_auto(Tree) tree;
  tree_init(&tree);
  write_driver(&tree);
  tree_add(&tree, "Other.cpp",
           "OSDefineMetaClassAndStructorsWithInit(\n  Other, Driver,\n  Other::init(1, 2))\n"
           "void f() { OSDefineMetaClass; }\n");
  g_autoptr(NkProject) project = tree_open(&tree, "");
  g_autoptr(NkIndex) index = nk_index_new(project);
  static const Expected expected[] = {{"Driver", NK_FORM_BASE, "Family"}, {"Other", NK_FORM_TYPE, NULL}};
  check_forms(index, expected, G_N_ELEMENTS(expected));
}

static void test_openings(void) {
  g_auto(Tree) tree;
  tree_init(&tree);
  tree_add(&tree, "main.c",
           "#include <IOKit/IOKitLib.h>\n#include <fcntl.h>\nint main(void) {\n"
           "  IOServiceMatching(\"MyDriver\"); IOServiceMatching(kOther);\n"
           "  open(\"/dev/mydev0\", O_RDWR); open(\"/dev/null\", O_RDWR); open(path, 0);\n"
           "  ioctl(fd, CTLIOCGINFO, &info);\n  libusb_open(a, b);\n}\n");
  tree_add(&tree, "kernel.cpp", "#include <IOKit/IOService.h>\nvoid f() { IOServiceMatching(\"Kernel\"); }\n");
  g_autoptr(NkProject) project = tree_open(&tree, "");
  g_autoptr(NkIndex) index = nk_index_new(project);
  g_autoptr(GString) openings = g_string_new(NULL);
  for (guint i = 0; i < project->openings->len; i++) {
    const NkOpening *opening = project->openings->pdata[i];
    g_string_append_printf(openings, "%s %s %s:%u\n", opening->kind, opening->name, opening->file, opening->line);
  }
  g_assert_cmpstr(openings->str, ==,
                  "service MyDriver main.c:4\nservice kOther main.c:4\ndevice /dev/mydev0 main.c:5\n"
                  "kernel-control CTLIOCGINFO main.c:6\nusb libusb_open main.c:7\n");
}

/* Bytes that are no program; braces without end; names without end. */
static void test_hostile(void) {
  g_auto(Tree) tree;
  tree_init(&tree);
  g_autoptr(GRand) random = g_rand_new_with_seed(11);
  static const char *const pieces[] = {"class ",
                                       "A",
                                       ":",
                                       "public ",
                                       "{",
                                       "}",
                                       "(",
                                       ")",
                                       ";",
                                       ",",
                                       "OSDefineMetaClass",
                                       "::",
                                       "->",
                                       "#define super B\n",
                                       "#if X\n",
                                       "#else\n",
                                       "\"s",
                                       "\n",
                                       "<",
                                       ">",
                                       "=",
                                       "enum "};
  g_autoptr(GString) text = g_string_new(NULL);
  for (guint i = 0; i < 100000; i++)
    g_string_append(text, pieces[g_rand_int_range(random, 0, G_N_ELEMENTS(pieces))]);
  tree_add(&tree, "noise.cpp", text->str);
  g_autofree char *braces = g_strnfill(100000, '{'), *name = g_strnfill(100000, 'n');
  tree_add(&tree, "braces.c", braces);
  tree_add(&tree, "name.c", name);
  static const char bytes[] = "\0class\0X\0\xff(\0";
  tree_add_bytes(&tree, "nul.c", bytes, sizeof bytes - 1);
  tree_add(&tree, "empty.c", "");
  g_autoptr(NkProject) project = tree_open(&tree, "");
  g_autoptr(NkIndex) index = nk_index_new(project);
  g_assert_cmpint(nk_index_form(index, name, NULL), ==, NK_FORM_UNKNOWN);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/index/forms", test_forms);
  g_test_add_func("/index/class-macros", test_class_macros);
  g_test_add_func("/index/openings", test_openings);
  g_test_add_func("/index/hostile", test_hostile);
  return g_test_run();
}
