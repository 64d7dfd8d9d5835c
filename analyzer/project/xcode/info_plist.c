/* The property list of a target as the build would write it. */
#include "analyzer/project/plist.h"
#include "xcode.h"

#include <string.h>
#include <sys/stat.h>

static char *read_text(NkXcode *xcode, const char *path, gsize *length) {
  g_autofree char *absolute = nk_project_absolute(xcode->tree->project, path);
  struct stat status;
  char *bytes = NULL;
  if (stat(absolute, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > NK_MAX_PLIST_BYTES ||
      !g_file_get_contents(absolute, &bytes, length, NULL))
    return NULL;
  return bytes;
}

/* What the SDK's TargetConditionals.h says, as far as property lists ask it. */
static char *target_conditionals(const NkXcodeTarget *target) {
  static const char *const others[] = {"iphone", "appletv", "watch", "xr", "bridge"};
  g_autofree char *sdk = nk_settings_text(target->settings, "SDKROOT");
  for (gsize i = 0; sdk && i < G_N_ELEMENTS(others); i++)
    if (g_str_has_prefix(sdk, others[i]))
      return g_strdup("#define TARGET_OS_MAC 1\n#define TARGET_OS_IPHONE 1\n");
  return g_strdup("#define TARGET_OS_MAC 1\n#define TARGET_OS_OSX 1\n");
}

/* A header below the root that the settings name relative to the source root. */
static char *read_prefix(NkXcode *xcode, const NkXcodeTarget *target) {
  g_autofree char *name = nk_settings_text(target->settings, "INFOPLIST_PREFIX_HEADER");
  gsize length;
  if (name && g_str_has_suffix(name, "/usr/include/TargetConditionals.h"))
    return target_conditionals(target);
  if (!name || !*name || !target->pbx->directory)
    return NULL;
  g_autofree char *path = g_path_is_absolute(name) ? nk_path_relative(target->pbx->root, name)
                                                   : nk_path_resolve(target->pbx->directory, name);
  return path ? read_text(xcode, path, &length) : NULL;
}

static char **preprocessor_defines(const NkXcodeTarget *target) {
  g_auto(GStrv) names = nk_settings_list(target->settings, "INFOPLIST_PREPROCESSOR_DEFINITIONS");
  g_auto(GStrv) flags = nk_settings_list(target->settings, "INFOPLIST_OTHER_PREPROCESSOR_FLAGS");
  GPtrArray *defines = g_ptr_array_new();
  for (char **name = names; *name; name++)
    g_ptr_array_add(defines, g_strdup(*name));
  for (char **flag = flags; *flag; flag++)
    if (g_str_has_prefix(*flag, "-D") && (*flag)[2])
      g_ptr_array_add(defines, g_strdup(*flag + 2));
  g_ptr_array_add(defines, NULL);
  return (char **)g_ptr_array_free(defines, FALSE);
}

static char *preprocess(NkXcode *xcode, const NkXcodeTarget *target, const char *text) {
  g_autofree char *prefix = read_prefix(xcode, target);
  g_auto(GStrv) defines = preprocessor_defines(target);
  return nk_xcode_preprocess(text, prefix, (const char *const *)defines);
}

/* A value in the text of an XML list: markup is escaped, and it stays on its line. */
static void append_escaped(GString *out, const char *value) {
  g_autofree char *escaped = g_markup_escape_text(value, -1);
  g_strdelimit(escaped, "\r\n", ' ');
  g_string_append(out, escaped);
}

/* Each reference is expanded by itself, so that only what comes from settings is escaped. */
static char *fill_in(const NkXcodeTarget *target, const char *text) {
  GString *out = g_string_new(NULL);
  while (*text && out->len < NK_MAX_PLIST_BYTES) {
    const char *dollar = strchr(text, '$');
    g_string_append_len(out, text, dollar ? dollar - text : (gssize)strlen(text));
    if (!dollar)
      break;
    char close = dollar[1] == '(' ? ')' : dollar[1] == '{' ? '}' : '\0';
    const char *end = close ? strchr(dollar, close) : NULL;
    const char *stop = end ? dollar + strcspn(dollar, "<>\n") : NULL;
    if (!end || stop < end) {
      g_string_append_c(out, '$');
      text = dollar + 1;
      continue;
    }
    g_autofree char *reference = g_strndup(dollar, (gsize)(end + 1 - dollar));
    g_autofree char *value = nk_settings_expand(target->settings, reference, TRUE);
    append_escaped(out, value);
    text = end + 1;
  }
  return g_string_free(out, FALSE);
}

GPtrArray *nk_xcode_info_plist(NkXcode *xcode, const NkXcodeTarget *target, const char *path, const char **fault,
                               guint *line) {
  gsize length = 0;
  NkPlistFault why = {0, "cannot be read"};
  g_autofree char *text = read_text(xcode, path, &length);
  GPtrArray *properties = NULL;
  gboolean binary = text && (memchr(text, '\0', length) || g_str_has_prefix(text, "bplist"));
  if (binary) {
    properties = nk_plist_parse(text, length, &why);
  } else if (text) {
    gboolean run = nk_settings_is(target->settings, "INFOPLIST_PREPROCESS", FALSE);
    g_autofree char *plain = run ? preprocess(xcode, target, text) : NULL;
    g_autofree char *filled = fill_in(target, plain ? plain : text);
    properties = nk_plist_parse(filled, strlen(filled), &why);
  }
  *fault = properties ? NULL : why.message;
  *line = why.line;
  return properties;
}

/* Projects from before INFOPLIST_FILE carry the list as a string of the target. Lines count in the project file. */
GPtrArray *nk_xcode_embedded_plist(const NkXcodeTarget *target, const char **fault, guint *line) {
  const NkOpenstep *node = nk_openstep_get(target->object, "productSettingsXML");
  if (!node || node->kind != NK_OPENSTEP_STRING)
    return NULL;
  NkPlistFault why = {0, NULL};
  g_autofree char *filled = fill_in(target, node->text);
  GPtrArray *properties = nk_plist_parse(filled, strlen(filled), &why);
  *fault = properties ? NULL : why.message;
  *line = node->line + (why.line ? why.line - 1 : 0);
  for (guint i = 0; properties && i < properties->len; i++) {
    NkProperty *property = properties->pdata[i];
    property->line += property->line ? node->line - 1 : 0;
  }
  return properties;
}
