/* The reasons of verdicts: in words, and of code that is none of the kernel's. */
#include "heuristics/judge/bundle.h"

#include <string.h>

static const struct {
  const char *reason, *text;
} reasons[] = {
    {"kernel-client", "its primary client is in the kernel"},
    {"primary-interrupt", "it takes a primary interrupt"},
    {"shared-resource", "many applications need what it provides"},
    {"claim", "an accepted claim says so"},
    {"patches-kernel", "its only role is to patch the kernel or another extension, which the criteria do not cover"},
    {"low-coverage", "too little of the code could be understood to say no"},
    {"usb-firewire", "it drives only USB or FireWire devices and its client is not in the kernel"},
    {"unknown-kernel-client", "whether its primary client is in the kernel cannot be told from the source"},
    {"unknown-primary-interrupt", "whether it takes a primary interrupt cannot be told from the source"},
    {"unknown-shared-resource", "only the number of its users could justify it, and source code does not tell that"},
    {"counterpart", "the platform offers a counterpart outside the kernel"},
    {"partial-counterpart", "the platform offers a counterpart outside the kernel that does a part of it"},
    {"none-met", "no criterion is met"},
    {"already-user-space", "it already runs outside the kernel"},
    {"codeless", "it has no code: a property list without an executable"},
    {"no-driver-code", "there is no driver code here"},
};

static const char *text_of(const char *reason) {
  for (gsize i = 0; i < G_N_ELEMENTS(reasons); i++)
    if (strcmp(reasons[i].reason, reason) == 0)
      return reasons[i].text;
  return reason;
}

char *nk_reason_text(const char *reason) {
  g_auto(GStrv) parts = g_strsplit(reason ? reason : "", "+", -1);
  for (char **part = parts; *part; part++) {
    char *text = g_strdup(text_of(*part));
    g_free(*part);
    *part = text;
  }
  return g_strjoinv(" and ", parts);
}

gboolean nk_reason_is_codefree(const char *reason) {
  static const char *const free_of_code[] = {"already-user-space", "no-driver-code", "codeless", NULL};
  return g_strv_contains(free_of_code, reason);
}

const char *nk_reason_outside_kernel(const NkProject *project, const NkBundle *bundle) {
  if (bundle->kind == NK_BUNDLE_DEXT || bundle->kind == NK_BUNDLE_SYSTEM_EXTENSION)
    return "already-user-space";
  return project->openings && project->openings->len ? "already-user-space" : "no-driver-code";
}
