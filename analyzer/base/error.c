/* Error domains, remarks about a run, and the version. */
#include <needkext/base.h>

G_DEFINE_QUARK(nk_project_error, nk_project_error)
G_DEFINE_QUARK(nk_extract_error, nk_extract_error)
G_DEFINE_QUARK(nk_facts_error, nk_facts_error)
G_DEFINE_QUARK(nk_catalog_error, nk_catalog_error)
G_DEFINE_QUARK(nk_config_error, nk_config_error)
G_DEFINE_QUARK(nk_report_error, nk_report_error)

NkDiagnostic *nk_diagnostic_new(const char *level, const char *file, guint line, const char *format, ...) {
  NkDiagnostic *diagnostic = g_new0(NkDiagnostic, 1);
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  diagnostic->level = g_strdup(level);
  diagnostic->message = g_utf8_make_valid(message, -1); /* names and library messages may hold any bytes */
  diagnostic->file = g_strdup(file);
  diagnostic->line = line;
  return diagnostic;
}

void nk_diagnostic_free(NkDiagnostic *diagnostic) {
  if (!diagnostic)
    return;
  g_free(diagnostic->level);
  g_free(diagnostic->message);
  g_free(diagnostic->file);
  g_free(diagnostic);
}

const char *nk_version(void) {
  return NK_VERSION;
}
