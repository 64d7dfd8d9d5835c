/* help: the commands, or one command's options. */
#include "analyzer/cli/cli.h"

#include <stdio.h>

static char *overview(void) {
  GString *text = g_string_new("Usage: needkext COMMAND [OPTIONS] [PATH]\n"
                               "Does this driver need to live in the macOS kernel?\n\nCommands:\n");
  for (const NkCommand *command = nk_commands; command->name; command++) {
    g_autofree char *name = g_strdup_printf("%s %s", command->name, command->arguments);
    g_string_append_printf(text, "  %-18s %s\n", name, command->summary);
  }
  g_string_append(text, "\n'needkext help COMMAND' shows a command's options; 'needkext --version' the version.\n"
                        "\nExit codes: 0 done, 1 the judgement fails, 2 wrong usage or configuration, 3 incomplete.\n");
  return g_string_free(text, FALSE);
}

/* Without a command this is an error message, so it goes where those go. */
int nk_run_help(NkOptions *options) {
  const char *name = options->paths ? options->paths[0] : NULL;
  const NkCommand *command = name ? nk_command_find(name) : NULL;
  if (name && !command)
    return nk_output_wrong("%s: no such command; see 'needkext help'", name);
  g_autofree char *text = command ? nk_options_help(command) : overview();
  fputs(text, options->quiet ? stderr : stdout);
  return NK_EXIT_DONE;
}
