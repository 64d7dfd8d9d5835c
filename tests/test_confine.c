/* A process that confines itself as the worker does, and then misbehaves. */
#include "analyzer/extract/worker/confine.h"
#include "run.h"
#include "tree_copy.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

static gboolean can_read(const char *path) {
  int descriptor = open(path, O_RDONLY | O_CLOEXEC);
  if (descriptor >= 0)
    close(descriptor);
  return descriptor >= 0;
}

static gboolean can_write(const char *directory) {
  g_autofree char *file = g_build_filename(directory, "written", NULL);
  int descriptor = open(file, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  if (descriptor >= 0)
    close(descriptor);
  return descriptor >= 0;
}

static gboolean can_connect(void) {
  int descriptor = socket(AF_INET, SOCK_STREAM, 0);
  struct sockaddr_in nobody = {.sin_family = AF_INET, .sin_port = 1, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  gboolean reached =
      descriptor >= 0 && (connect(descriptor, (struct sockaddr *)&nobody, sizeof nobody) == 0 || errno == ECONNREFUSED);
  if (descriptor >= 0)
    close(descriptor);
  return reached;
}

/* Comes back only if no program could be started. */
static void try_to_run(void) {
  char *const arguments[] = {(char *)"true", NULL};
  execv("/bin/true", arguments);
  execv("/usr/bin/true", arguments);
}

/* Runs in a process of its own: what is confined cannot be taken back. Its exit code is the first thing that it could
   do, and 0 when that is nothing; SKIPPED where the system confines nothing. */
enum { SKIPPED = 77, RAN = 0x10 };

static int misbehave(void) {
  const char *const readable[] = {g_getenv("NK_IN"), "/no/such/directory", NULL};
  g_autofree char *inside = g_build_filename(g_getenv("NK_IN"), "a.h", NULL);
  g_autofree char *outside = g_build_filename(g_getenv("NK_OUT"), "secret.h", NULL);
  g_assert_true(can_read(outside) && can_write(g_getenv("NK_OUT")));
  g_autofree char *unconfined = nk_confine(&(NkConfinement){readable, g_getenv("NK_SCRATCH")});
  if (unconfined)
    return SKIPPED;
  try_to_run();
  struct {
    gboolean holds;
    int code;
  } checks[] = {{can_read(inside), 1},
                {!can_read(outside), 2},
                {!can_read("/etc/passwd"), 3},
                {!can_write(g_getenv("NK_IN")), 4},
                {!can_write(g_getenv("NK_OUT")), 5},
                {can_write(g_getenv("NK_SCRATCH")), 6},
                {!can_connect(), 7}};
  for (gsize i = 0; i < G_N_ELEMENTS(checks); i++)
    if (!checks[i].holds)
      return checks[i].code;
  return RAN;
}

static void test_misbehaving(void) {
  Tree in, out, scratch;
  tree_init(&in);
  tree_init(&out);
  tree_init(&scratch);
  tree_add(&in, "a.h", "");
  tree_add(&out, "secret.h", "");
  g_setenv("NK_IN", in.root, TRUE);
  g_setenv("NK_OUT", out.root, TRUE);
  g_setenv("NK_SCRATCH", scratch.root, TRUE);
  int status = 0;
  g_autoptr(GError) error = NULL;
  g_autofree char *self = g_build_filename(NK_BUILD_DIR, "tests", "test_confine", NULL);
  const char *argv[] = {self, "misbehave", NULL};
  g_assert_true(g_spawn_sync(NULL, (char **)argv, NULL, 0, NULL, NULL, NULL, NULL, &status, &error));
  g_assert_no_error(error);
  int code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  if (code == SKIPPED)
    g_test_skip("this system confines nothing");
  else
    g_assert_cmpint(code, ==, RAN);
  tree_clear(&in);
  tree_clear(&out);
  tree_clear(&scratch);
}

/* The program as it is: a header outside the project is not found, wherever an include leads. */
static void test_include_outside(void) {
  Tree tree, outside;
  tree_init_fixture(&tree, "usb-no-client");
  tree_init(&outside);
  tree_add(&outside, "secret.h", "#define SECRET 1\n");
  g_autofree char *source =
      g_strdup_printf("#include \"../%s/secret.h\"\n#include \"%s/secret.h\"\n#include \"link.h\"\n"
                      "#include <IOKit/IOService.h>\n#ifdef SECRET\nvoid leaked(void) {}\n#endif\n",
                      strrchr(outside.root, '/') + 1, outside.root);
  tree_add(&tree, "Curious.cpp", source);
  g_autofree char *secret = g_build_filename(outside.root, "secret.h", NULL);
  g_autofree char *link = g_build_filename(tree.root, "link.h", NULL);
  g_assert_cmpint(symlink(secret, link), ==, 0);
  g_auto(Run) run = RUN("facts", tree.root, "--format", "json", "--sdk", "builtin", "-v");
  if (!strstr(run.err, "the parser is confined")) {
    g_test_skip("this system confines nothing");
  } else {
    run_exits(&run, 0);
    g_assert_null(strstr(run.out, "leaked"));
    run_says(&run, "secret.h"); /* among the missing headers */
  }
  /* A directory that the user names is part of what is asked for. */
  g_auto(Run) asked = RUN("facts", tree.root, "--format", "json", "--sdk", "builtin", "-I", outside.root);
  run_says(&asked, "leaked");
  tree_clear(&tree);
  tree_clear(&outside);
}

int main(int argc, char **argv) {
  if (argc > 1 && strcmp(argv[1], "misbehave") == 0)
    _exit(misbehave());
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/confine/misbehaving", test_misbehaving);
  g_test_add_func("/confine/include-outside", test_include_outside);
  return g_test_run();
}
