/* The words of the reference. */
#include "analyzer/cli/reference.h"

#include <string.h>

static const NkReferenceEntry abouts[] = {
    {"check", "Answers whether the kernel extensions of a project have to live in the kernel: the verdict, a score for "
              "each of the three documented criteria, the evidence with its places, and what to use instead. The "
              "project is the nearest directory upward with a .git, else PATH itself."},
    {"lint", "Reports findings at lines of kernel code, one line each: what is deprecated, dangerous or has a "
             "counterpart outside the kernel, and that the code is in the kernel at all. Exits with 1 when a finding "
             "is at or above the level of --fail-on."},
    {"report", "Writes the justification that a person signs: one self-contained HTML file, or Markdown. It holds the "
               "answer, the evidence with source excerpts, what would have to be replaced, cautions, claims, findings, "
               "and a page to hand in to a platform vendor or a security team."},
    {"plan", "Judges an intent that is written down in YAML, before there is code. The answer rests on what is "
             "declared alone."},
    {"bundles", "Lists what a project consists of before anything is parsed: kernel extensions, driver extensions, "
                "programs, their sources and where each was found."},
    {"facts", "Writes what was extracted from each source, before any judgement: calls, classes, functions and headers "
              "that were not found."},
    {"rules", "Lists the catalogue: which class, call, override, table or property is evidence of what. TEXT limits it "
              "to the rules that mention it."},
    {"explain", "Describes one rule: what it matches, what it is evidence of, its source, and examples."},
    {"cache", "Shows, empties or checks the store of facts that were extracted before."},
    {"graph",
     "Writes the analysis as steps of a build: ninja, or what runs its files, then does them where and when it "
     "likes, and repeats only those whose inputs changed."},
    {"unit", "Does one step of a graph. The graph's own lines call it."},
    {"init", "Writes a commented .needkext.yaml to begin with. An existing file is left alone."},
    {"help", "Describes the program, a command, or the configuration file. The manual pages and the completions of "
             "bash, zsh and fish are written by --format."},
    {NULL, NULL},
};

const NkReferenceEntry nk_reference_exits[] = {
    {"0", "Done; nothing that fails."},
    {"1", "Done; a kernel extension has a verdict in --fail-on, or lint has a finding at or above its level."},
    {"2", "The command line, configuration, claims, policy, catalogue or base revision is wrong; nothing was judged."},
    {"3", "The analysis is incomplete; the output says what is missing. --allow-incomplete turns this off."},
    {NULL, NULL},
};

const NkReferenceEntry nk_reference_keys[] = {
    {"version", "The number 1; comes first."},
    {"bundles", "Judge only these: names, identifiers or property lists."},
    {"defines", "Macros for every source: NAME or NAME=VALUE."},
    {"includes", "Directories with headers, relative to the file."},
    {"exclude", "Paths that are no part of the project; * matches anything."},
    {"coverage-threshold", "Share of calls that must be understood before the answer may be no: 0 to 1."},
    {"levels", "Rules, or patterns of rules, to error, warning, note or off."},
    {"policy", "documented or today: which one the headline reads."},
    {"platform", "The macOS version that 'today' means."},
    {"catalog", "A directory of rules of your own, relative to the file."},
    {"fail-on", "What makes the exit code 1: verdicts for check; error, warning or note for lint; none."},
    {"claims",
     "What the code cannot show: statement, criterion, need, evidence, owner, expiry, and optionally bundle."},
    {"suppressions", "Findings that are accepted: rule, path, symbol or id, a reason, and optionally expiry."},
    {NULL, NULL},
};

const NkReferenceEntry nk_reference_environment[] = {
    {"NEEDKEXT_DATA", "The directory of catalogue, policies, headers and templates."},
    {"NEEDKEXT_WORKER", "The program needkext-extract."},
    {"NO_COLOR", "When set, nothing is coloured unless --color always asks for it."},
    {"SOURCE_DATE_EPOCH", "The date that claims are read on and that a report carries, in seconds since 1970."},
    {NULL, NULL},
};

const char *nk_reference_about(const NkCommand *command) {
  for (const NkReferenceEntry *one = abouts; one->name; one++)
    if (strcmp(one->name, command->name) == 0)
      return one->text;
  return command->summary;
}

char *nk_reference_configuration(void) {
  GString *text =
      g_string_new(".needkext.yaml, found from PATH upward to the root of the repository. An unknown key is "
                   "an error.\n'needkext init' writes a commented one.\n\nKeys:\n");
  for (const NkReferenceEntry *one = nk_reference_keys; one->name; one++)
    g_string_append_printf(text, "  %-20s %s\n", one->name, one->text);
  return g_string_free(text, FALSE);
}
