/* What PATH may be, what belongs to a project, and what a damaged part of it costs: itself, with a remark that names
   file and line. Not tested here: more than 200000 source files and directories that cannot be read (root reads all);
   Xcode projects and build logs have tests of their own. */
#include <jansson.h>
#include <plist/plist.h>
#include <unistd.h>

#include "run.h"
#include "tree_copy.h"

static const char kernel_source[] = "#include <libkern/libkern.h>\nint one(void) { return 1; }\n";

/* ---- PATH ---- */
static json_t *project_of(const Run *run) {
  run_exits(run, 0);
  json_t *document = json_loads(run->out, 0, NULL);
  if (!document)
    run_fail(run, "stdout", "expected JSON");
  return document;
}

static void is_path(const Run *run, const char *path) {
  json_t *document = project_of(run);
  const char *got = json_string_value(json_object_get(json_object_get(document, "project"), "path"));
  g_assert_cmpstr(got, ==, path);
  json_decref(document);
}

/* A directory, a source file and a property list ask for the same bundle; paths are as seen from there. */
static void test_path_forms(void) {
  Tree tree;
  tree_init(&tree);
  g_autofree char *fixture = fixture_path("two-kexts-and-app");
  g_autofree char *copy = g_build_filename(tree.root, "repository", NULL);
  tree_copy(fixture, copy);
  tree_add(&tree, "repository/.git/HEAD", "ref: refs/heads/main\n");
  RunPlace place = {.directory = copy};
  g_auto(Run) directory = RUN_AT(&place, "check", "Card", "--format", "json");
  g_auto(Run) source = RUN_AT(&place, "check", "Card/SorrelCard.cpp", "--format", "json");
  g_auto(Run) list = RUN_AT(&place, "check", "Card/Info.plist", "--format", "json");
  const Run *runs[] = {&directory, &source, &list};
  static const char *const paths[] = {"Card", "Card/SorrelCard.cpp", "Card/Info.plist"};
  for (gsize i = 0; i < G_N_ELEMENTS(runs); i++) {
    is_path(runs[i], paths[i]);
    run_says(runs[i], "\"name\": \"SorrelCard\"");
    run_says(runs[i], "\"file\": \"SorrelCard.cpp\"");
    g_assert_null(strstr(runs[i]->out, "\"name\": \"SorrelMonitor\""));
  }
  RunPlace inside = {.directory = g_build_filename(copy, "Card", NULL)};
  g_auto(Run) here = RUN_AT(&inside, "check", "--format", "json"),
              dot = RUN_AT(&inside, "check", ".", "--format", "json");
  g_assert_cmpstr(here.out, ==, directory.out);
  g_assert_cmpstr(dot.out, ==, directory.out);
  g_free((char *)inside.directory);
  tree_clear(&tree);
}

/* The root is the nearest parent with .git, a directory or (in a worktree) a file. Headers come from all of it. */
static void test_root(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "include/outer.h", "int outer(void);\n");
  tree_add(&tree, "driver/sample.c",
           "#include <libkern/libkern.h>\n#include \"outer.h\"\nint one(void) { return outer(); }\n");
  g_autofree char *path = g_build_filename(tree.root, "driver", NULL);
  g_auto(Run) alone = RUN("facts", path);
  run_says(&alone, "header not found: outer.h");
  tree_add(&tree, ".git", "gitdir: /nowhere\n");
  g_auto(Run) inside = RUN("facts", path);
  g_assert_null(strstr(inside.out, "header not found"));
  g_auto(Run) check = RUN("check", path, "--format", "json"), above = RUN("check", tree.root, "--format", "json");
  run_says(&check, "\"path\": \"driver\"");
  run_says(&above, "\"path\": \".\"");
  g_assert_true(g_str_has_prefix(inside.out, "sample.c: parsed")); /* relative to PATH, not to the root */
  tree_clear(&tree);
}

static void test_links(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "outside/secret.c", kernel_source);
  tree_add(&tree, "outside/more/deep.c", kernel_source);
  tree_add(&tree, "project/sample.c", kernel_source);
  g_autofree char *project = g_build_filename(tree.root, "project", NULL);
  static const char *const links[][2] = {{"../outside/secret.c", "link.c"},
                                         {"../outside/more", "directory"},
                                         {"/nowhere.c", "dangling.c"},
                                         {"loop.c", "loop.c"},
                                         {".", "self"},
                                         {"sample.c", "inner.c"}};
  for (gsize i = 0; i < G_N_ELEMENTS(links); i++) {
    g_autofree char *link = g_build_filename(project, links[i][1], NULL);
    g_assert_cmpint(symlink(links[i][0], link), ==, 0);
  }
  g_auto(Run) run = RUN("bundles", project);
  run_exits(&run, 0);
  run_says(&run, "sample.c");
  static const char *const absent[] = {"link.c", "deep.c", "secret", "dangling.c", "loop.c", "self/"};
  for (gsize i = 0; i < G_N_ELEMENTS(absent); i++)
    if (strstr(run.out, absent[i]))
      run_fail(&run, "a link was followed", absent[i]);
  tree_clear(&tree);
}

static void test_names(void) {
  Tree tree;
  tree_init(&tree);
  tree_add(&tree, "sample.c", kernel_source);
  tree_add(&tree, "with space/\xc3\xa4\xc3\xb6.c", kernel_source);
  g_autofree char *odd = g_build_filename(tree.root, "\xff.c", NULL),
                  *folder = g_build_filename(tree.root, "\xfe", NULL);
  if (!g_file_set_contents(odd, "int x;\n", -1, NULL) || g_mkdir(folder, 0755) != 0) {
    g_test_skip("the file system takes no such name");
    tree_clear(&tree);
    return;
  }
  g_auto(Run) run = RUN("bundles", tree.root), inside = RUN("check", folder);
  run_exits(&run, 0);
  run_says(&run, "with space/\xc3\xa4\xc3\xb6.c");
  run_warns(&run, ".: warning: a file name that is no");
  run_refuses(&inside, "the path is not valid UTF-8");
  tree_clear(&tree);
}

/* One extension among many programs comes first, and the programs that are many do not hide it. */
static void test_many_bundles(void) {
  Tree tree;
  tree_init(&tree);
  g_autofree char *fixture = fixture_path("usb-no-client"), *driver = g_build_filename(tree.root, "zz", NULL);
  tree_copy(fixture, driver);
  tree_add(&tree, "aa/Info.plist",
           "<plist><dict><key>CFBundlePackageType</key><string>KEXT</string>\n"
           "<key>CFBundleIdentifier</key><string>org.example.codeless</string>\n<key>IOKitPersonalities</key>\n"
           "<dict><key>a</key><dict><key>IOClass</key><string>IOService</string></dict></dict></dict></plist>\n");
  for (guint i = 0; i < 9; i++) {
    g_autofree char *list = g_strdup_printf("app%u/Info.plist", i), *source = g_strdup_printf("app%u/main.c", i);
    tree_add(&tree, list,
             "<plist><dict><key>CFBundlePackageType</key><string>APPL</string>\n"
             "<key>CFBundleIdentifier</key><string>org.example.app</string></dict></plist>\n");
    tree_add(&tree, source, "#include <stdio.h>\nint main(void) { return 0; }\n");
  }
  g_auto(Run) run = RUN("bundles", tree.root), all = RUN("bundles", "-v", tree.root), check = RUN("check", tree.root);
  g_assert_true(g_str_has_prefix(run.out, "2 bundles in the kernel or in its place\n  DahliaLight: kext\n"));
  run_says(&run, "    why      CFBundlePackageType is KEXT\n");
  run_says(&run, "    sources  1, flags from tree: zz/DahliaLight.cpp\n");
  run_says(&run, "\n9 bundles in user space\n");
  run_says(&run, "  and 3 more; -v lists them\n");
  run_says(&all, "app8/main.c");
  run_says(&check, "  bundles\n    DahliaLight kext          not-justified: usb-firewire\n");
  run_says(&check, "    and 5 more without kernel code\n");
  tree_clear(&tree);
}

/* ---- property lists ---- */
static void test_binary_list(void) {
  Tree tree;
  tree_init_fixture(&tree, "usb-no-client");
  g_autofree char *file = g_build_filename(tree.root, "Info.plist", NULL), *xml = NULL;
  gsize length = 0;
  g_assert_true(g_file_get_contents(file, &xml, &length, NULL));
  g_auto(Run) before = RUN("check", tree.root);
  plist_t root = NULL;
  char *binary = NULL;
  guint32 size = 0;
  plist_from_xml(xml, (guint32)length, &root);
  plist_to_bin(root, &binary, &size);
  g_assert_true(size > 8 && g_file_set_contents(file, binary, size, NULL));
  plist_free(root);
  free(binary);
  g_auto(Run) after = RUN("check", tree.root);
  g_assert_cmpstr(after.out, ==, before.out);
  run_is_silent(&after);
  tree_clear(&tree);
}

static void test_malformed_lists(void) {
  static const struct {
    const char *text, *remark;
  } cases[] = {
      {"<plist>\n<dict>\n</array>\n", ":3: warning: the property list is malformed: an end tag that does not fit"},
      {"</dict>\n", ":1: warning: the property list is malformed: an end tag without its start tag"},
      {"<plist>\n<dict", ":2: warning: the property list is malformed: a tag is not closed"},
      {"<plist>\n\n<!-- a", ":3: warning: the property list is malformed: a comment is not closed"},
      {"<plist><string>\n<![CDATA[ a", ":2: warning: the property list is malformed: a CDATA section is not closed"},
      {"<?xml version", ":1: warning: the property list is malformed: a declaration is not closed"},
      {"<plist>\n<dict>\n", ": warning: the property list is malformed: the text ends inside an element"},
      {"<plist>\n<!ENTITY a \"b\">\n</plist>",
       ":2: warning: the property list is malformed: entities are not accepted"},
      {"no list", ": warning: the property list is malformed: not a property list"},
      {"bplist00 and nothing else", ": warning: the property list is malformed: the trailer is broken"},
  };
  Tree tree;
  tree_init_fixture(&tree, "usb-no-client");
  g_auto(Run) before = RUN("check", tree.root);
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_test_message("%s", cases[i].text);
    tree_add(&tree, "other/Info.plist", cases[i].text);
    g_auto(Run) run = RUN("check", tree.root), quiet = RUN("check", "-q", tree.root);
    g_assert_cmpstr(run.out, ==, before.out); /* costs only itself */
    run_exits(&run, before.code);
    run_warns(&run, "other/Info.plist:");
    run_warns(&run, strchr(cases[i].remark, ' ') + 1);
    if (g_ascii_isdigit(cases[i].remark[1]))
      run_warns(&run, cases[i].remark);
    run_is_silent(&quiet);
  }
  tree_clear(&tree);
}

static void test_odd_lists(void) {
  Tree tree;
  tree_init_fixture(&tree, "usb-no-client");
  g_autoptr(GString) deep = g_string_new(NULL);
  for (guint i = 0; i < 200; i++)
    g_string_append(deep, "<array>");
  tree_add(&tree, "deep/Info.plist", deep->str);
  g_autofree char *large = g_strnfill(5 << 20, ' '), *file = g_build_filename(tree.root, "nul", "Info.plist", NULL);
  tree_add(&tree, "large/Info.plist", large);
  tree_add(&tree, "nul/Info.plist", "");
  g_assert_true(g_file_set_contents(file, "a\0b", 3, NULL));
  g_auto(Run) run = RUN("check", tree.root);
  run_exits(&run, 1);
  run_warns(&run, "deep/Info.plist:1: warning: the property list is malformed: nested too deeply");
  run_warns(&run, "large/Info.plist: warning: the property list is malformed: larger than 4 MiB");
  run_warns(&run, "nul/Info.plist: warning: the property list is malformed: neither XML nor a binary property list");
  tree_clear(&tree);
}

static void test_list_without_source(void) {
  Tree tree;
  tree_init_fixture(&tree, "two-kexts-and-app");
  g_autofree char *source = g_build_filename(tree.root, "Monitor", "SorrelMonitor.cpp", NULL);
  g_assert_cmpint(g_unlink(source), ==, 0);
  g_auto(Run) run = RUN("check", "-v", tree.root);
  run_exits(&run, 0);
  run_warns(&run, "Monitor/Info.plist: note: no source of the extension SorrelMonitor was found");
  tree_clear(&tree);
}

/* ---- compile_commands.json ---- */
static void test_malformed_database(void) {
  static const struct {
    const char *text, *remark, *refusal;
  } cases[] = {
      {"[\n{]\n", ":2: warning: the compile database is malformed: ", ":2:2: "},
      {"", ":1: warning: the compile database is malformed: ", ":1:0: "},
      {"{}", ":1: warning: the compile database is malformed: expected an array of entries", ":1:1: expected an array"},
  };
  Tree tree;
  tree_init_fixture(&tree, "usb-no-client");
  g_auto(Run) before = RUN("check", tree.root);
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    g_autofree char *remark = g_strconcat("compile_commands.json", cases[i].remark, NULL);
    g_autofree char *refusal = g_strconcat("compile_commands.json", cases[i].refusal, NULL);
    tree_add(&tree, "compile_commands.json", cases[i].text);
    g_auto(Run) found = RUN("check", tree.root), named = RUN("check", "-p", tree.root, tree.root);
    g_assert_cmpstr(found.out, ==, before.out); /* the tree is read instead */
    run_warns(&found, remark);
    g_assert_true(g_str_has_prefix(found.err, "compile_commands.json:")); /* relative to PATH */
    run_refuses(&named, refusal);
  }
  g_auto(Run) directory = RUN("check", "-p", "/dev/null", tree.root);
  run_refuses(&directory, "/dev/null: expected a file of at most 128 MiB");
  tree_clear(&tree);
}

static void test_database_remarks(void) {
  static const char *const remarks[] = {
      "compile_commands.json: warning: 2 malformed entries are left out",
      "compile_commands.json: note: 1 files outside the project are left out",
      "compile_commands.json: warning: 1 entries name a response file (@file), which is not read",
      "compile_commands.json: note: options that load code or foreign files are ignored: -fplugin",
      "compile_commands.json: note: built for i386-apple-macos10.6; parsed for another target",
  };
  Tree tree;
  tree_init_fixture(&tree, "usb-no-client");
  tree_add(&tree, "compile_commands.json",
           "[{\"directory\": \".\", \"file\": \"DahliaLight.cpp\", \"command\":"
           " \"c++ @flags -fplugin=evil.so -target i386-apple-macos10.6 -c DahliaLight.cpp\"},\n"
           "{\"file\": 3}, 4, {\"file\": \"/nowhere/a.c\", \"command\": \"cc -c a.c\"}]\n");
  g_auto(Run) run = RUN("bundles", "-v", tree.root);
  run_exits(&run, 0);
  run_says(&run, "flags from compile_commands.json");
  for (gsize i = 0; i < G_N_ELEMENTS(remarks); i++)
    run_warns(&run, remarks[i]);
  tree_add(&tree, "compile_commands.json", "[]\n");
  g_auto(Run) empty = RUN("bundles", "-v", tree.root);
  run_says(&empty, "flags from tree");
  run_warns(&empty, "compile_commands.json: note: no source of the project is named: the tree is read instead");
  tree_clear(&tree);
}

/* ---- sources ---- */
static void test_source_remarks(void) {
  Tree tree;
  tree_init_fixture(&tree, "usb-no-client");
  g_autoptr(GString) deep = g_string_new(NULL);
  for (guint i = 0; i < 70; i++)
    g_string_append(deep, "d/");
  g_string_append(deep, "deep.c");
  tree_add(&tree, deep->str, kernel_source);
  g_autofree char *large = g_strnfill(17 << 20, '\n');
  tree_add(&tree, "large.c", large);
  tree_add(&tree, "linux.c", "#include <linux/module.h>\nint x;\n");
  g_auto(Run) run = RUN("check", "-v", tree.root);
  run_exits(&run, 1);
  run_says(&run, ": Not justified");
  run_warns(&run, "/d: warning: directories nest too deeply: the rest is left out");
  run_warns(&run, "large.c: warning: the file is larger than 16 MiB: left out");
  run_warns(&run, "large.c: warning: the file is too large for the index");
  run_warns(&run, "needkext: note: 1 sources of other systems are left out");
  tree_clear(&tree);
}

static guint count(const char *text, const char *part) {
  guint n = 0;
  for (const char *p = text; (p = strstr(p, part)); p++)
    n++;
  return n;
}

/* Ten remarks, then their number; all with -v, none with -q. */
static void test_many_remarks(void) {
  Tree tree;
  tree_init_fixture(&tree, "usb-no-client");
  for (guint i = 0; i < 14; i++) {
    g_autofree char *path = g_strdup_printf("list%u/Info.plist", i);
    tree_add(&tree, path, "no list");
  }
  g_auto(Run) run = RUN("check", tree.root), all = RUN("check", "-v", tree.root), none = RUN("check", "-q", tree.root);
  run_warns(&run, "needkext: 4 more remarks; -v shows them\n");
  g_assert_cmpuint(count(run.err, "is malformed"), ==, 10);
  g_assert_cmpuint(count(all.err, "is malformed"), ==, 14);
  run_is_silent(&none);
  tree_clear(&tree);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/cli/project/path-forms", test_path_forms);
  g_test_add_func("/cli/project/root", test_root);
  g_test_add_func("/cli/project/links", test_links);
  g_test_add_func("/cli/project/names", test_names);
  g_test_add_func("/cli/project/many-bundles", test_many_bundles);
  g_test_add_func("/cli/project/binary-list", test_binary_list);
  g_test_add_func("/cli/project/malformed-lists", test_malformed_lists);
  g_test_add_func("/cli/project/odd-lists", test_odd_lists);
  g_test_add_func("/cli/project/list-without-source", test_list_without_source);
  g_test_add_func("/cli/project/malformed-database", test_malformed_database);
  g_test_add_func("/cli/project/database-remarks", test_database_remarks);
  g_test_add_func("/cli/project/source-remarks", test_source_remarks);
  g_test_add_func("/cli/project/many-remarks", test_many_remarks);
  return g_test_run();
}
