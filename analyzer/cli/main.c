/* needkext: does this driver need to live in the macOS kernel? */
#include "analyzer/cli/cli.h"

#include <locale.h>
#include <string.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

static const NkCommand commands[] = {
    {"check", "[PATH]", "verdict, score per criterion, evidence, way out",
     NK_TAKES_OUTPUT | NK_TAKES_PROJECT | NK_TAKES_TARGET | NK_TAKES_PARSE | NK_TAKES_CATALOG | NK_TAKES_JUDGE |
         NK_TAKES_FAIL_ON | NK_TAKES_PLAN,
     1, "text json sarif markdown html", nk_run_check},
    {"lint", "[PATH...]", "findings at lines; with --base REV those that are new",
     NK_TAKES_OUTPUT | NK_TAKES_PROJECT | NK_TAKES_TARGET | NK_TAKES_PARSE | NK_TAKES_CATALOG | NK_TAKES_JUDGE |
         NK_TAKES_FAIL_ON | NK_TAKES_BASE,
     G_MAXUINT, "text json sarif github gitlab", nk_run_lint},
    {"report", "[PATH]", "the document that a person signs",
     NK_TAKES_OUTPUT | NK_TAKES_PROJECT | NK_TAKES_TARGET | NK_TAKES_PARSE | NK_TAKES_CATALOG | NK_TAKES_JUDGE |
         NK_TAKES_AGAINST,
     1, "html markdown", nk_run_report},
    {"plan", "FILE", "a declared intent, judged before code exists",
     NK_TAKES_OUTPUT | NK_TAKES_CATALOG | NK_TAKES_JUDGE | NK_TAKES_FAIL_ON | NK_TAKES_TEMPLATE, 1,
     "text json markdown html", nk_run_plan},
    {"bundles", "[PATH]", "what the project consists of, before anything is parsed", NK_TAKES_OUTPUT | NK_TAKES_PROJECT,
     1, "text json", nk_run_bundles},
    {"facts", "[PATH]", "what was extracted, before any judgement",
     NK_TAKES_OUTPUT | NK_TAKES_PROJECT | NK_TAKES_TARGET | NK_TAKES_PARSE | NK_TAKES_CATALOG | NK_TAKES_VIEW, 1,
     "text json", nk_run_facts},
    {"rules", "[TEXT]", "the catalogue of rules", NK_TAKES_OUTPUT | NK_TAKES_RULES | NK_TAKES_CATALOG, 1, "text json",
     nk_run_rules},
    {"explain", "ID | [PATH]", "one rule, or with --site what is said about a line",
     NK_TAKES_OUTPUT | NK_TAKES_PROJECT | NK_TAKES_TARGET | NK_TAKES_PARSE | NK_TAKES_CATALOG | NK_TAKES_SITE, 1,
     "text json", nk_run_explain},
    {"cache", "stats|clear|verify", "what earlier runs kept: how much, away with it, is it whole",
     NK_TAKES_OUTPUT | NK_TAKES_CACHE, 1, "text json", nk_run_cache},
    {"graph", "[PATH]", "the analysis as steps of a build, for ninja and what runs its files on other machines",
     NK_TAKES_OUTPUT | NK_TAKES_PROJECT | NK_TAKES_PARSE, 1, "ninja compile_commands actions", nk_run_graph},
    {"unit", "ACTIONS NAME", "one step of a graph", NK_TAKES_OUTPUT | NK_TAKES_UNIT, 2, NULL, nk_run_unit},
    {"init", "[PATH]", "write a configuration file to begin with", 0, 1, NULL, nk_run_init},
    {"help", "[COMMAND]", "this text, or a command's options", NK_TAKES_FORMAT, 1, "text man bash zsh fish",
     nk_run_help},
    {NULL, NULL, NULL, 0, 0, NULL, NULL},
};

static int print_version(void) {
  g_autoptr(GError) error = NULL;
  g_autoptr(NkCatalog) catalog = nk_cli_catalog(NULL, &error);
  if (!catalog)
    return nk_output_error(error);
  g_print("needkext %s, catalogue %s\n", nk_version(), nk_catalog_version(catalog));
  return NK_EXIT_DONE;
}

static int unknown_command(const char *name) {
  if (*name == '-')
    return nk_output_wrong("%s: the command comes first; see 'needkext help'", name);
  return nk_output_wrong("%s: no such command; see 'needkext help'", name);
}

/* Threads wait for workers most of the time. What each would set aside for itself would lie idle when they have ended.
 */
static void share_memory(void) {
#ifdef __GLIBC__
  mallopt(M_ARENA_MAX, 1);
#endif
}

int main(int argc, char **argv) {
  share_memory();
  setlocale(LC_CTYPE, ""); /* never LC_NUMERIC: numbers are written with a point */
  if (argc < 2) {
    g_autofree char *overview = nk_help_overview(commands); /* an error message here, so it goes where those go */
    g_printerr("%s", overview);
    return NK_EXIT_WRONG;
  }
  if (strcmp(argv[1], "--version") == 0)
    return print_version();
  gboolean help = strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0;
  const NkCommand *command = nk_command_find(commands, help ? "help" : argv[1]);
  if (!command)
    return unknown_command(argv[1]);
  NkOptions options = {.commands = commands, .arguments = argv + 1};
  int code = NK_EXIT_WRONG;
  if (nk_options_parse(command, argc - 1, argv + 1, &options))
    code = command->run(&options);
  nk_options_clear(&options);
  return code;
}
