/* The options of all commands, in groups. */
#include "analyzer/cli/reference.h"
#include "analyzer/cli/views.h"
#include "analyzer/report/text_layout.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
  guint takes;
  GOptionEntry entry;
  gsize offset; /* of the member in NkOptions */
} Option;

#define OPTION(group, name, letter, kind, member, text, argument)                                                      \
  {group, {name, letter, 0, G_OPTION_ARG_##kind, NULL, text, argument}, G_STRUCT_OFFSET(NkOptions, member)}

static const Option table[] = {
    OPTION(NK_TAKES_OUTPUT, "output", 'o', FILENAME, output, "write the format to FILE, the summary to stdout", "FILE"),
    OPTION(NK_TAKES_OUTPUT | NK_TAKES_FORMAT, "format", 0, STRING, format, "how to write", "FORMAT"),
    OPTION(NK_TAKES_OUTPUT, "color", 0, STRING, color, "auto, always or never", "WHEN"),
    OPTION(NK_TAKES_OUTPUT, "quiet", 'q', NONE, quiet, "no summary, progress or remarks", NULL),
    OPTION(NK_TAKES_OUTPUT, "verbose", 'v', NONE, verbose, "say more", NULL),
    OPTION(NK_TAKES_PROJECT, "compile-commands", 'p', FILENAME, compile_commands,
           "directory of, or file, compile_commands.json", "DIR"),
    OPTION(NK_TAKES_PROJECT, "build-log", 0, FILENAME, build_log,
           "compiler calls from the output of make -n or xcodebuild", "FILE"),
    OPTION(NK_TAKES_PROJECT, "configuration", 0, STRING, configuration, "of Xcode projects; Release if not given",
           "NAME"),
    OPTION(NK_TAKES_PROJECT, "define", 'D', FILENAME_ARRAY, defines, "define a macro in every source", "NAME[=VALUE]"),
    OPTION(NK_TAKES_PROJECT, "include", 'I', FILENAME_ARRAY, includes, "look for headers in DIR", "DIR"),
    OPTION(NK_TAKES_PROJECT, "config", 0, FILENAME, config, "configuration instead of .needkext.yaml", "FILE"),
    OPTION(NK_TAKES_PROJECT, "all", 0, NONE, all, "parse user-space sources too", NULL),
    OPTION(NK_TAKES_TARGET, "target", 0, STRING_ARRAY, targets, "judge only the bundle of this name or identifier",
           "NAME"),
    OPTION(NK_TAKES_PARSE, "sdk", 0, FILENAME, sdk, "kernel headers: a directory, builtin, xcode or auto", "SDK"),
    OPTION(NK_TAKES_PARSE, "jobs", 'j', INT, jobs, "workers; one per processor if not given", "N"),
    OPTION(NK_TAKES_PARSE | NK_TAKES_UNIT, "timeout-per-unit", 0, INT, seconds, "seconds that one source may take",
           "S"),
    OPTION(NK_TAKES_PARSE | NK_TAKES_UNIT, "memory-per-unit", 0, INT, mib, "memory that one source may take", "MIB"),
    OPTION(NK_TAKES_PARSE | NK_TAKES_UNIT, "no-cache", 0, NONE, no_cache, "parse everything, keep nothing", NULL),
    OPTION(NK_TAKES_PARSE, "profile", 0, NONE, profile, "say where the time went", NULL),
    OPTION(NK_TAKES_PARSE | NK_TAKES_CACHE | NK_TAKES_UNIT, "cache", 0, FILENAME, cache,
           "where results are kept; needkext below $XDG_CACHE_HOME if not given", "DIR"),
    OPTION(NK_TAKES_PARSE, "facts", 0, FILENAME, facts, "take what the steps of a graph wrote to DIR", "DIR"),
    OPTION(NK_TAKES_UNIT, "depfile", 0, FILENAME, depfile, "write the files that were read, for make and ninja",
           "FILE"),
    OPTION(NK_TAKES_JUDGE, "policy", 0, STRING, policy, "documented or today: which one the headline reads", "POLICY"),
    OPTION(NK_TAKES_JUDGE, "platform", 0, STRING, platform, "the macOS version of 'today'", "VERSION"),
    OPTION(NK_TAKES_JUDGE, "allow-incomplete", 0, NONE, allow_incomplete, "exit as if the analysis were complete",
           NULL),
    OPTION(NK_TAKES_FAIL_ON, "fail-on", 0, STRING, fail_on,
           "check: verdicts, or none; lint: error, warning, note or none", "WHAT"),
    OPTION(NK_TAKES_AGAINST, "against", 0, FILENAME, against,
           "show what changed since this judgement (check --format json)", "OLD.json"),
    OPTION(NK_TAKES_BASE, "base", 0, STRING, base, "report only what changed since HEAD and REV parted", "REV"),
    OPTION(NK_TAKES_BASE, "baseline", 0, FILENAME, baseline, "report only what FILE does not know", "FILE"),
    OPTION(NK_TAKES_BASE, "write-baseline", 0, FILENAME, write_baseline, "write what is known now", "FILE"),
    OPTION(NK_TAKES_PLAN, "plan", 0, FILENAME, plan, "add the facts that FILE declares to the code's", "FILE"),
    OPTION(NK_TAKES_TEMPLATE, "template", 0, NONE, template, "write a plan to begin with", NULL),
    OPTION(NK_TAKES_VIEW, "view", 0, STRING, view,
           "what the stages made of it: classes, calls, entries, contexts or residency", "VIEW"),
    OPTION(NK_TAKES_SITE, "site", 0, FILENAME, site, "why is that said about this line of PATH", "FILE:LINE"),
    OPTION(NK_TAKES_CATALOG, "catalog", 0, FILENAME, catalog, "rules of your own, on top of the built-in ones", "DIR"),
    OPTION(NK_TAKES_RULES, "family", 0, STRING, family, "only the rules of this family", "NAME"),
    OPTION(NK_TAKES_RULES, "criterion", 0, STRING, criterion, "only the rules that speak for or against it", "NAME"),
    OPTION(NK_TAKES_RULES, "coverage", 0, FILENAME, coverage, "how many of FILE's names the catalogue knows", "FILE"),
    OPTION(NK_TAKES_RULES, "verify", 0, FILENAME, verify, "check the rule files of DIR", "DIR"),
};

/* GOption takes "-D NAME" but not "-DNAME", which every compiler does. */
static GPtrArray *split_attached(int argc, char **argv) {
  GPtrArray *split = g_ptr_array_new_with_free_func(g_free);
  for (int i = 0; i < argc; i++) {
    const char *argument = argv[i];
    if (strcmp(argument, "--") == 0) {
      for (; i < argc; i++)
        g_ptr_array_add(split, g_strdup(argv[i]));
    } else if (argument[0] == '-' && argument[1] && strchr("DIjop", argument[1]) && argument[2]) {
      g_ptr_array_add(split, g_strndup(argument, 2));
      g_ptr_array_add(split, g_strdup(argument + 2));
    } else {
      g_ptr_array_add(split, g_strdup(argument));
    }
  }
  g_ptr_array_add(split, NULL);
  return split;
}

GArray *nk_options_entries(const NkCommand *command) {
  GArray *entries = g_array_new(FALSE, FALSE, sizeof(GOptionEntry));
  for (gsize i = 0; i < G_N_ELEMENTS(table); i++)
    if (table[i].takes & command->takes)
      g_array_append_val(entries, table[i].entry);
  return entries;
}

const char *nk_option_words(const NkCommand *command, const char *name) {
  static const struct {
    const char *name, *words;
  } known[] = {{"color", "auto always never"},
               {"view", nk_view_names},
               {"policy", "documented today"},
               {"criterion", "kernel-client primary-interrupt shared-resource"}};
  if (strcmp(name, "format") == 0)
    return command->formats;
  for (gsize i = 0; i < G_N_ELEMENTS(known); i++)
    if (strcmp(known[i].name, name) == 0)
      return known[i].words;
  return NULL;
}

static GOptionContext *context_new(const NkCommand *command, NkOptions *options, gboolean remaining) {
  g_autoptr(GArray) entries = g_array_new(TRUE, TRUE, sizeof(GOptionEntry));
  for (gsize i = 0; i < G_N_ELEMENTS(table); i++) {
    GOptionEntry entry = table[i].entry;
    entry.arg_data = (char *)options + table[i].offset;
    if (table[i].takes & command->takes)
      g_array_append_val(entries, entry);
  }
  GOptionEntry rest = {G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &options->paths, NULL,
                       command->arguments};
  if (remaining)
    g_array_append_val(entries, rest);
  g_autofree char *usage = g_strdup_printf("%s - %s", command->arguments, command->summary);
  GOptionContext *context = g_option_context_new(remaining ? NULL : usage);
  g_option_context_add_main_entries(context, (GOptionEntry *)(void *)entries->data, NULL);
  return context;
}

char *nk_options_help(const NkCommand *command) {
  NkOptions options = {0};
  GOptionContext *context = context_new(command, &options, FALSE);
  g_option_context_set_help_enabled(context, FALSE);
  g_autofree char *help = g_option_context_get_help(context, TRUE, NULL);
  g_option_context_free(context);
  const char *options_at = strstr(help, "\n\n");
  GString *text = g_string_new(NULL);
  g_string_append_printf(text, "Usage: needkext %s%s %s\n%s\n", command->name, command->takes ? " [OPTIONS]" : "",
                         command->arguments, command->summary);
  NkLayout layout = {text, 80, FALSE};
  g_string_append_c(text, '\n');
  nk_layout_wrapped(&layout, "", nk_reference_about(command));
  if (command->takes && options_at)
    g_string_append(text, options_at + 1);
  if (command->formats)
    g_string_append_printf(text, "Formats: %s\n", command->formats);
  return g_string_free(text, FALSE);
}

static gboolean one_of(const NkCommand *command, const char *option, const char *value) {
  const char *words = nk_option_words(command, option);
  g_auto(GStrv) list = g_strsplit(words ? words : "", " ", -1);
  if (!value || g_strv_contains((const char *const *)list, value))
    return TRUE;
  g_autofree char *known = g_strjoinv(", ", list);
  nk_output_wrong("--%s %s: expected one of %s", option, value, known);
  return FALSE;
}

static gboolean not_negative(const char *option, int value) {
  if (value >= 0)
    return TRUE;
  nk_output_wrong("%s %d: expected a positive number", option, value);
  return FALSE;
}

static gboolean values_are_good(const NkCommand *command, const NkOptions *options) {
  guint paths = options->paths ? g_strv_length(options->paths) : 0;
  if (paths > command->max_paths) {
    nk_output_wrong("%s: too many arguments; usage: needkext %s %s", options->paths[command->max_paths], command->name,
                    command->arguments);
    return FALSE;
  }
  if (paths && g_strv_contains((const char *const *)options->paths, "")) {
    nk_output_wrong("expected %s, got an empty text", command->arguments);
    return FALSE;
  }
  if (options->platform && !nk_version_is_valid(options->platform)) {
    nk_output_wrong("--platform %s: expected a macOS version such as 15 or 10.15", options->platform);
    return FALSE;
  }
  if (options->base && options->baseline) {
    nk_output_wrong("--base and --baseline: expected one of them");
    return FALSE;
  }
  return one_of(command, "format", options->format) && one_of(command, "color", options->color) &&
         one_of(command, "policy", options->policy) && one_of(command, "view", options->view) &&
         one_of(command, "criterion", options->criterion) && not_negative("-j", options->jobs) &&
         not_negative("--timeout-per-unit", options->seconds) && not_negative("--memory-per-unit", options->mib);
}

gboolean nk_options_parse(const NkCommand *command, int argc, char **argv, NkOptions *options) {
  g_autoptr(GPtrArray) split = split_attached(argc, argv);
  for (guint i = 1; i + 1 < split->len; i++) {
    const char *argument = g_ptr_array_index(split, i);
    if (strcmp(argument, "--") == 0)
      break;
    if (strcmp(argument, "--help") == 0 || strcmp(argument, "-h") == 0) {
      g_autofree char *help = nk_options_help(command);
      g_print("%s", help);
      exit(NK_EXIT_DONE);
    }
  }
  GOptionContext *context = context_new(command, options, TRUE);
  g_option_context_set_help_enabled(context, FALSE);
  g_autoptr(GError) error = NULL;
  g_auto(GStrv) copy = g_strdupv((char **)split->pdata);
  gboolean parsed = g_option_context_parse_strv(context, &copy, &error);
  g_option_context_free(context);
  if (!parsed) {
    nk_output_wrong("%s; see 'needkext help %s'", error->message, command->name);
    return FALSE;
  }
  if (!values_are_good(command, options))
    return FALSE;
  if (!options->format && command->formats) {
    const char *space = strchr(command->formats, ' ');
    options->format = g_strndup(command->formats, space ? (gsize)(space - command->formats) : strlen(command->formats));
  }
  return TRUE;
}

void nk_options_clear(NkOptions *options) {
  char *texts[] = {
      options->build_log,        options->configuration, options->output,  options->format,   options->color,
      options->compile_commands, options->config,        options->sdk,     options->policy,   options->platform,
      options->fail_on,          options->verify,        options->against, options->coverage, options->catalog,
      options->family,           options->criterion,     options->plan,    options->cache,    options->facts,
      options->depfile,          options->view,          options->site,    options->base,     options->baseline,
      options->write_baseline};
  char **lists[] = {options->defines, options->includes, options->targets, options->paths};
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++)
    g_free(texts[i]);
  for (gsize i = 0; i < G_N_ELEMENTS(lists); i++)
    g_strfreev(lists[i]);
  *options = (NkOptions){0};
}
