/* init: a configuration file to begin with. */
#include "analyzer/cli/cli.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static const char template[] = "# needkext reads this file in every directory below it. An unknown key is an error.\n"
                               "version: 1\n"
                               "\n"
                               "# Judge only these bundles: name, identifier or property list.\n"
                               "# bundles: [com.example.driver]\n"
                               "\n"
                               "# For every source; directories are relative to this file.\n"
                               "# defines: [DEBUG=0]\n"
                               "# includes: [vendor/include]\n"
                               "\n"
                               "# Paths that are no part of the project; * matches anything.\n"
                               "# exclude: [third-party/*]\n"
                               "\n"
                               "# Share of calls that must be understood before the answer may be no.\n"
                               "# coverage-threshold: 0.8\n"
                               "\n"
                               "# Levels of findings: error, warning, note or off.\n"
                               "# levels: {lint.deprecated-kpi: note}\n"
                               "\n"
                               "# Which policy the headline reads, and for which macOS.\n"
                               "# policy: documented\n"
                               "# platform: \"27\"\n"
                               "\n"
                               "# Rules of your own, on top of the built-in ones; relative to this file.\n"
                               "# catalog: needkext-rules\n"
                               "\n"
                               "# What the code cannot show, and who answers for it until when.\n"
                               "# claims:\n"
                               "#   - statement: partners call it from extensions of their own\n"
                               "#     criterion: kernel-client\n"
                               "#     need: service.platform-function\n"
                               "#     evidence: https://example.org/contract\n"
                               "#     owner: somebody@example.org\n"
                               "#     expiry: 2027-03-31\n"
                               "\n"
                               "# Findings that are accepted, and why.\n"
                               "# suppressions:\n"
                               "#   - {rule: lint.deprecated-kpi, path: legacy/*, reason: replaced in the next "
                               "release, expiry: 2027-03-31}\n"
                               "\n"
                               "# What fails: verdicts for check; error, warning or note for lint; none for neither.\n"
                               "# fail-on: [not-justified, warning]\n";

int nk_run_init(NkOptions *options) {
  g_autofree char *file = g_build_filename(options->paths ? options->paths[0] : ".", ".needkext.yaml", NULL);
  int descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  if (descriptor < 0)
    return nk_output_wrong("%s: %s", file, g_strerror(errno));
  gssize written = write(descriptor, template, strlen(template));
  int failed = close(descriptor);
  if (written != (gssize)strlen(template) || failed)
    return nk_output_wrong("%s: %s", file, g_strerror(errno));
  g_print("%s written\n", file);
  return NK_EXIT_DONE;
}
