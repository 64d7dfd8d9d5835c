/* The program as people run it: arguments, environment, working directory in; both outputs and the exit code out. */
#pragma once

#include <analyzer/base/text.h>
#include <gio/gio.h>
#include <string.h>
#include <sys/wait.h>

typedef struct {
  char *out, *err;
  int code; /* -1: ended by a signal */
} Run;

/* Where and with what it runs. NULL is the test's own; "NAME=VALUE" sets, "NAME" unsets. */
typedef struct {
  const char *directory;
  const char *const *environment;
} RunPlace;

static inline void run_clear(Run *run) {
  g_free(run->out);
  g_free(run->err);
  *run = (Run){0};
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(Run, run_clear)

static inline char **run_environment(const RunPlace *place) {
  char **all = g_environ_unsetenv(g_get_environ(), "NO_COLOR");
  for (const char *const *one = place ? place->environment : NULL; one && *one; one++) {
    g_auto(GStrv) pair = g_strsplit(*one, "=", 2);
    all = pair[1] ? g_environ_setenv(all, pair[0], pair[1], TRUE) : g_environ_unsetenv(all, pair[0]);
  }
  return all;
}

/* The program's arguments for one call. Free the list, not the texts; the first text is owned. */
static inline char **run_arguments(const char *const *arguments) {
  GPtrArray *argv = g_ptr_array_new();
  g_ptr_array_add(argv, g_build_filename(NK_BUILD_DIR, "needkext", NULL));
  for (const char *const *one = arguments; *one; one++)
    g_ptr_array_add(argv, (char *)*one);
  g_ptr_array_add(argv, NULL);
  return (char **)g_ptr_array_free(argv, FALSE);
}

static inline Run run_at(const RunPlace *place, const char *const *arguments) {
  Run run = {0};
  int status = 0;
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) environment = run_environment(place);
  g_autofree char **argv = run_arguments(arguments);
  g_autofree char *program = argv[0];
  g_spawn_sync(place ? place->directory : NULL, argv, environment, G_SPAWN_DEFAULT, NULL, NULL, &run.out, &run.err,
               &status, &error);
  g_assert_no_error(error);
  run.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  return run;
}

#define RUN_AT(place, ...) run_at(place, (const char *const[]){__VA_ARGS__, NULL})
#define RUN(...)           RUN_AT(NULL, __VA_ARGS__)

/* Failures name both outputs, because the one that was not asked about usually says why. */
static inline void run_fail(const Run *run, const char *what, const char *detail) {
  g_error("%s: %s\nexit code %d\nstdout:\n%s\nstderr:\n%s", what, detail, run->code, run->out, run->err);
}

static inline void run_exits(const Run *run, int code) {
  g_autofree char *text = g_strdup_printf("%d", code);
  if (run->code != code)
    run_fail(run, "expected exit code", text);
}

static inline void run_says(const Run *run, const char *text) {
  if (!strstr(run->out, text))
    run_fail(run, "stdout lacks", text);
}

static inline void run_warns(const Run *run, const char *text) {
  if (!strstr(run->err, text))
    run_fail(run, "stderr lacks", text);
}

static inline void run_is_silent(const Run *run) {
  if (*run->err)
    run_fail(run, "stderr", "expected nothing");
}

/* Exit code 2: nothing on stdout, one line on stderr that begins with the program's name and holds `text`. */
static inline void run_refuses(const Run *run, const char *text) {
  run_exits(run, 2);
  run_warns(run, text);
  if (*run->out)
    run_fail(run, "stdout", "expected nothing");
  const char *end = strchr(run->err, '\n');
  if (!g_str_has_prefix(run->err, "needkext: ") || !end || end[1])
    run_fail(run, "stderr", "expected one line of needkext's own");
}

static inline char *fixture_path(const char *name) {
  return g_build_filename(NK_SOURCE_DIR, "fixtures", name, NULL);
}

/* Names of the fixtures, sorted. */
static inline GPtrArray *fixture_names(void) {
  GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
  g_autofree char *fixtures = g_build_filename(NK_SOURCE_DIR, "fixtures", NULL);
  g_autoptr(GDir) directory = g_dir_open(fixtures, 0, NULL);
  g_assert_nonnull(directory);
  for (const char *name; (name = g_dir_read_name(directory));)
    if (g_str_has_suffix(name, ".expect.json"))
      g_ptr_array_add(names, g_strndup(name, strlen(name) - strlen(".expect.json")));
  g_ptr_array_sort(names, nk_text_compare);
  g_assert_cmpuint(names->len, >=, 19);
  return names;
}
