/* help: the commands, one command's options, the configuration; as text, as manual pages and for shells. */
#include "analyzer/cli/reference.h"

#include <string.h>

const NkCommand *nk_command_find(const NkCommand *commands, const char *name) {
  for (const NkCommand *command = commands; command->name; command++)
    if (strcmp(command->name, name) == 0)
      return command;
  return NULL;
}

char *nk_help_overview(const NkCommand *commands) {
  GString *text = g_string_new("Usage: needkext COMMAND [OPTIONS] [PATH]\n"
                               "Does this driver need to live in the macOS kernel?\n\nCommands:\n");
  for (const NkCommand *command = commands; command->name; command++) {
    g_autofree char *name = g_strdup_printf("%s %s", command->name, command->arguments);
    g_string_append_printf(text, "  %-18s %s\n", name, command->summary);
  }
  g_string_append(text, "\n'needkext help COMMAND' shows a command's options, 'needkext help configuration'\n"
                        "the keys of .needkext.yaml, 'needkext --version' the version.\n"
                        "\nExit codes: 0 done, 1 the judgement fails, 2 wrong usage or configuration, 3 incomplete.\n");
  return g_string_free(text, FALSE);
}

static const struct {
  const char *format;
  char *(*shell)(const NkCommand *commands);
} shells[] = {{"bash", nk_reference_bash}, {"zsh", nk_reference_zsh}, {"fish", nk_reference_fish}};

/* NULL: there is no such command. */
static char *written(const NkCommand *commands, const char *format, const char *topic) {
  for (gsize i = 0; i < G_N_ELEMENTS(shells); i++)
    if (strcmp(shells[i].format, format) == 0)
      return shells[i].shell(commands);
  gboolean man = strcmp(format, "man") == 0;
  if (g_strcmp0(topic, "configuration") == 0)
    return man ? nk_reference_man_configuration() : nk_reference_configuration();
  const NkCommand *command = topic ? nk_command_find(commands, topic) : NULL;
  if (topic && !command)
    return NULL;
  if (man)
    return command ? nk_reference_man(command) : nk_reference_man_program(commands);
  return command ? nk_options_help(command) : nk_help_overview(commands);
}

int nk_run_help(NkOptions *options) {
  const char *topic = options->paths ? options->paths[0] : NULL;
  g_autofree char *text = written(options->commands, options->format, topic);
  if (!text)
    return nk_output_wrong("%s: no such command; see 'needkext help'", topic);
  g_autoptr(GError) error = NULL;
  g_autoptr(GString) out = g_string_new(text);
  return nk_output_print(out, &error) ? NK_EXIT_DONE : nk_output_error(error);
}
