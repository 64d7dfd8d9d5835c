/* Manual pages. */
#include "analyzer/cli/reference.h"

/* Text as troff takes it: no escapes, no requests, hyphens that can be searched for. */
static void add_text(GString *page, const char *text) {
  if (*text == '.' || *text == '\'')
    g_string_append(page, "\\&");
  for (; *text; text++)
    if (*text == '\\')
      g_string_append(page, "\\e");
    else if (*text == '-')
      g_string_append(page, "\\-");
    else
      g_string_append_c(page, *text);
}

static void add_styled(GString *page, char style, const char *text) {
  g_string_append_printf(page, "\\f%c", style);
  add_text(page, text);
  g_string_append(page, "\\fR");
}

static void add_line(GString *page, const char *text) {
  add_text(page, text);
  g_string_append_c(page, '\n');
}

static void add_entries(GString *page, const char *title, const NkReferenceEntry *entries) {
  g_string_append_printf(page, ".SH %s\n", title);
  for (; entries->name; entries++) {
    g_string_append(page, ".TP\n");
    add_styled(page, 'B', entries->name);
    g_string_append_c(page, '\n');
    add_line(page, entries->text);
  }
}

static void add_head(GString *page, const char *name, int section, const char *summary) {
  g_autofree char *upper = g_ascii_strup(name, -1);
  g_string_append(page, ".TH ");
  add_text(page, upper);
  g_string_append_printf(page, " %d \"\" \"needkext %s\" \"needkext\"\n.SH NAME\n", section, nk_version());
  add_text(page, name);
  g_string_append(page, " \\- ");
  add_line(page, summary);
}

static void add_option(GString *page, const GOptionEntry *entry) {
  g_string_append(page, ".TP\n");
  if (entry->short_name) {
    char letter[] = {'-', entry->short_name, '\0'};
    add_styled(page, 'B', letter);
    g_string_append(page, ", ");
  }
  g_autofree char *name = g_strconcat("--", entry->long_name, NULL);
  add_styled(page, 'B', name);
  if (entry->arg_description) {
    g_string_append_c(page, '=');
    add_styled(page, 'I', entry->arg_description);
  }
  g_string_append_c(page, '\n');
  add_line(page, entry->description);
}

static void add_options(GString *page, const NkCommand *command) {
  g_autoptr(GArray) entries = nk_options_entries(command);
  if (entries->len)
    g_string_append(page, ".SH OPTIONS\n");
  for (guint i = 0; i < entries->len; i++)
    add_option(page, &g_array_index(entries, GOptionEntry, i));
  if (command->formats) {
    g_string_append(page, ".SH FORMATS\n");
    g_auto(GStrv) names = g_strsplit(command->formats, " ", -1);
    g_autofree char *list = g_strjoinv(", ", names);
    g_string_append_printf(page, "%s; the first if none is asked for.\n", list);
  }
}

char *nk_reference_man(const NkCommand *command) {
  GString *page = g_string_new(NULL);
  g_autofree char *name = g_strconcat("needkext-", command->name, NULL);
  add_head(page, name, 1, command->summary);
  g_string_append(page, ".SH SYNOPSIS\n");
  g_autofree char *call = g_strconcat("needkext ", command->name, NULL);
  add_styled(page, 'B', call);
  g_string_append(page, command->takes ? " [\\fIOPTIONS\\fR] " : " ");
  add_line(page, command->arguments);
  g_string_append(page, ".SH DESCRIPTION\n");
  add_line(page, nk_reference_about(command));
  add_options(page, command);
  add_entries(page, "EXIT STATUS", nk_reference_exits);
  g_string_append(page, ".SH SEE ALSO\n.BR needkext (1),\n.BR needkext.yaml (5)\n");
  return g_string_free(page, FALSE);
}

char *nk_reference_man_program(const NkCommand *commands) {
  GString *page = g_string_new(NULL);
  add_head(page, "needkext", 1, "does this driver need to live in the macOS kernel?");
  g_string_append(page, ".SH SYNOPSIS\n\\fBneedkext\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR] [\\fIPATH\\fR]\n"
                        ".SH DESCRIPTION\n");
  add_line(page,
           "Reads the source of a C or C++ driver project and answers one question: does this code need to live in "
           "the macOS kernel, or not? Every answer shows its evidence, the path that leads to it, and its doubt. "
           "Nothing of the project is run.");
  g_string_append(page, ".SH COMMANDS\n");
  for (const NkCommand *one = commands; one->name; one++) {
    g_string_append_printf(page, ".TP\n.BR needkext\\-%s (1)\n", one->name);
    add_line(page, one->summary);
  }
  add_entries(page, "EXIT STATUS", nk_reference_exits);
  add_entries(page, "ENVIRONMENT", nk_reference_environment);
  g_string_append(page,
                  ".SH FILES\n.TP\n.I .needkext.yaml\nThe configuration of a project; see\n.BR needkext.yaml (5).\n");
  return g_string_free(page, FALSE);
}

char *nk_reference_man_configuration(void) {
  GString *page = g_string_new(NULL);
  add_head(page, "needkext.yaml", 5, "configuration of a project for needkext");
  g_string_append(page, ".SH DESCRIPTION\n");
  add_line(page,
           ".needkext.yaml is found from the path that is judged upward to the root of the repository. It is YAML "
           "without anchors, aliases and tags; an unknown key is an error that names its line.");
  add_entries(page, "KEYS", nk_reference_keys);
  g_string_append(page, ".SH SEE ALSO\n.BR needkext\\-init (1),\n.BR needkext (1)\n");
  return g_string_free(page, FALSE);
}
