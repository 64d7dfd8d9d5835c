/* Completions. Words come from the tables; a text of the tables holds neither a single quote nor a bracket that a shell
   would take for its own, or it is quoted here. */
#include "analyzer/cli/reference.h"

#include <string.h>

static char *command_names(const NkCommand *commands) {
  GString *names = g_string_new(NULL);
  for (const NkCommand *one = commands; one->name; one++)
    g_string_append_printf(names, "%s%s", names->len ? " " : "", one->name);
  return g_string_free(names, FALSE);
}

/* ---- bash ---- */

/* Lines of two case statements: after which option which words, and which options there are. */
static void add_bash_command(GString *values, GString *options, const NkCommand *command) {
  g_autoptr(GArray) entries = nk_options_entries(command);
  g_string_append_printf(options, "      %s:-*) words='", command->name);
  for (guint i = 0; i < entries->len; i++) {
    const GOptionEntry *entry = &g_array_index(entries, GOptionEntry, i);
    const char *words = nk_option_words(command, entry->long_name);
    g_string_append_printf(options, "%s--%s", i ? " " : "", entry->long_name);
    if (words)
      g_string_append_printf(values, "      %s:--%s) words='%s' ;;\n", command->name, entry->long_name, words);
  }
  g_string_append(options, "' ;;\n");
}

static const char bash_head[] =
    "# bash completion for needkext; written by: needkext help --format bash\n"
    "_needkext() {\n"
    "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} words=\n"
    "  # bash makes a word of its own of the = in --option=value\n"
    "  if [ \"$word\" = = ]; then word=; elif [ \"$before\" = = ]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi\n"
    "  if [ \"$COMP_CWORD\" = 1 ]; then\n";
static const char bash_foot[] = "  if [ -n \"$words\" ]; then\n"
                                "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n"
                                "  else\n    mapfile -t COMPREPLY < <(compgen -f -- \"$word\")\n  fi\n}\n"
                                "complete -o filenames -o bashdefault -F _needkext needkext\n";

char *nk_reference_bash(const NkCommand *commands) {
  g_autoptr(GString) values = g_string_new(NULL), options = g_string_new(NULL);
  g_autofree char *names = command_names(commands);
  for (const NkCommand *one = commands; one->name; one++)
    add_bash_command(values, options, one);
  return g_strdup_printf("%s    words='%s --version --help'\n  else\n"
                         "    case $command:$before in\n%s      help:help) words='%s configuration' ;;\n    esac\n"
                         "    [ -n \"$words\" ] || case $command:$word in\n%s    esac\n  fi\n%s",
                         bash_head, names, values->str, names, options->str, bash_foot);
}

/* ---- zsh ---- */

/* Within single quotes and brackets of _arguments. */
static char *zsh_text(const char *text) {
  GString *quoted = g_string_new(NULL);
  for (; *text; text++) {
    if (strchr("[]:\\", *text))
      g_string_append_c(quoted, '\\');
    if (*text == '\'')
      g_string_append(quoted, "'\\''");
    else
      g_string_append_c(quoted, *text);
  }
  return g_string_free(quoted, FALSE);
}

static void add_zsh_option(GString *text, const NkCommand *command, const GOptionEntry *entry) {
  g_autofree char *what = zsh_text(entry->description);
  const char *words = nk_option_words(command, entry->long_name);
  g_autofree char *value = NULL;
  if (words)
    value = g_strdup_printf(":%s:(%s)", entry->arg_description, words);
  else if (entry->arg == G_OPTION_ARG_FILENAME || entry->arg == G_OPTION_ARG_FILENAME_ARRAY)
    value = g_strdup_printf(":%s:_files", entry->arg_description);
  else
    value = entry->arg_description ? g_strdup_printf(":%s: ", entry->arg_description) : g_strdup("");
  gboolean many = entry->arg == G_OPTION_ARG_FILENAME_ARRAY || entry->arg == G_OPTION_ARG_STRING_ARRAY;
  const char *equals = entry->arg_description ? "=" : "";
  g_string_append_printf(text, "        '%s--%s%s[%s]%s' \\\n", many ? "*" : "", entry->long_name, equals, what, value);
  if (entry->short_name)
    g_string_append_printf(text, "        '%s-%c%s[%s]%s' \\\n", many ? "*" : "", entry->short_name,
                           entry->arg_description ? "+" : "", what, value);
}

char *nk_reference_zsh(const NkCommand *commands) {
  GString *text = g_string_new("#compdef needkext\n# written by: needkext help --format zsh\n_needkext() {\n"
                               "  local -a commands=(\n");
  for (const NkCommand *one = commands; one->name; one++) {
    g_autofree char *summary = zsh_text(one->summary);
    g_string_append_printf(text, "    '%s:%s'\n", one->name, summary);
  }
  g_string_append(text, "  )\n  if (( CURRENT == 2 )); then\n    _describe command commands\n    return\n  fi\n"
                        "  local command=$words[2]\n  shift words\n  (( CURRENT-- ))\n  case $command in\n");
  g_autofree char *names = command_names(commands);
  for (const NkCommand *one = commands; one->name; one++) {
    g_autoptr(GArray) entries = nk_options_entries(one);
    g_string_append_printf(text, "    %s)\n      _arguments -s \\\n", one->name);
    for (guint i = 0; i < entries->len; i++)
      add_zsh_option(text, one, &g_array_index(entries, GOptionEntry, i));
    if (strcmp(one->name, "help") == 0)
      g_string_append_printf(text, "        '1:command:(%s configuration)' ;;\n", names);
    else
      g_string_append(text, "        '*:path:_files' ;;\n");
  }
  g_string_append(text, "  esac\n}\n_needkext \"$@\"\n");
  return g_string_free(text, FALSE);
}

/* ---- fish ---- */

static void add_fish_option(GString *text, const NkCommand *command, const GOptionEntry *entry) {
  g_autofree char *what = g_strescape(entry->description, NULL);
  const char *words = nk_option_words(command, entry->long_name);
  g_string_append_printf(text, "complete -c needkext -n '__fish_seen_subcommand_from %s' -l %s", command->name,
                         entry->long_name);
  if (entry->short_name)
    g_string_append_printf(text, " -s %c", entry->short_name);
  if (words)
    g_string_append_printf(text, " -x -a '%s'", words);
  else if (entry->arg_description)
    g_string_append(text, entry->arg == G_OPTION_ARG_INT || entry->arg == G_OPTION_ARG_STRING ? " -x" : " -r");
  g_string_append_printf(text, " -d \"%s\"\n", what);
}

char *nk_reference_fish(const NkCommand *commands) {
  GString *text = g_string_new("# fish completion for needkext; written by: needkext help --format fish\n");
  g_autofree char *names = command_names(commands);
  for (const NkCommand *one = commands; one->name; one++) {
    g_autofree char *summary = g_strescape(one->summary, NULL);
    g_string_append_printf(text, "complete -c needkext -n __fish_use_subcommand -f -a %s -d \"%s\"\n", one->name,
                           summary);
    g_autoptr(GArray) entries = nk_options_entries(one);
    for (guint i = 0; i < entries->len; i++)
      add_fish_option(text, one, &g_array_index(entries, GOptionEntry, i));
  }
  g_string_append_printf(text, "complete -c needkext -n '__fish_seen_subcommand_from help' -f -a '%s configuration'\n",
                         names);
  return g_string_free(text, FALSE);
}
