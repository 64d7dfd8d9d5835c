#include "cores.h"

#include <analyzer/base/text.h>
#include <string.h>

static GHashTable *conditions; /* names that the built-in SDK's conditions test */
static GPtrArray *installed;   /* NkCore */

gboolean nk_core_is_reached(const NkSettings *settings, const NkCore *core, const NkIncludes *includes) {
  for (guint i = core->chosen; core->headers[i]; i++)
    if (!nk_includes_header(settings, includes, core->headers[i]))
      return FALSE;
  return TRUE;
}

/* ---- of the built-in SDK ---- */
void nk_core_free(gpointer data) {
  NkCore *core = data;
  g_free(core->name);
  g_strfreev((char **)core->headers);
  g_strfreev(core->without);
  g_free(core);
}

/* `line`: language, name, families. What the core before it in the language leaves out is left out here, too. */
static NkCore *core_new(const char *line) {
  g_auto(GStrv) words = g_strsplit(line, " ", -1);
  if (g_strv_length(words) < 2)
    return NULL;
  NkCore *core = g_new0(NkCore, 1);
  g_autoptr(GStrvBuilder) without = g_strv_builder_new();
  core->cxx = g_str_equal(words[0], "c++");
  core->name = g_strdup(words[1]);
  const NkCore *before = installed->len > 0 ? g_ptr_array_index(installed, installed->len - 1) : NULL;
  if (before && before->cxx == core->cxx)
    g_strv_builder_addv(without, (const char **)before->without);
  g_strv_builder_addv(without, (const char **)words + 2);
  core->without = g_strv_builder_end(without);
  return core;
}

/* cores.txt stands beside the built-in headers. */
const GPtrArray *nk_cores_installed(const NkSettings *settings) {
  if (installed)
    return installed;
  installed = g_ptr_array_new_with_free_func(nk_core_free);
  g_autofree char *path = g_build_filename(settings->sdk, "nk", "cores.txt", NULL), *text = NULL;
  g_auto(GStrv) lines = g_file_get_contents(path, &text, NULL, NULL) ? g_strsplit(text, "\n", -1) : NULL;
  for (guint i = 0; lines && lines[i]; i++) {
    NkCore *core = lines[i][0] == '#' ? NULL : core_new(lines[i]);
    if (core)
      g_ptr_array_add(installed, core);
  }
  return installed;
}

/* ---- text ---- */
/* The paths of the SDK's headers, below `prefix`. */
static void list_headers(const NkSettings *settings, const char *prefix, GPtrArray *paths) {
  g_autofree char *path = g_build_filename(settings->sdk, prefix, NULL);
  g_autoptr(GDir) directory = g_dir_open(path, 0, NULL);
  for (const char *name; directory && (name = g_dir_read_name(directory));) {
    char *below = *prefix ? g_build_filename(prefix, name, NULL) : g_strdup(name);
    if (g_str_has_suffix(name, ".h")) {
      g_ptr_array_add(paths, below);
      continue;
    }
    if (!g_str_equal(below, "nk"))
      list_headers(settings, below, paths);
    g_free(below);
  }
}

static gboolean leads_to(const NkSettings *settings, const char *path, char **families) {
  g_autofree char *full = g_build_filename(settings->sdk, path, NULL);
  g_autoptr(NkIncludes) includes = nk_includes_new(settings, full, (char *[]){(char *)"-isystem", settings->sdk, NULL});
  for (guint i = 0; families[i]; i++) {
    g_autofree char *family = g_strdup_printf("%s/nk/%s.h", settings->sdk, families[i]);
    if (g_hash_table_contains(includes->paths, family))
      return TRUE;
  }
  return FALSE;
}

char *nk_core_text(const NkSettings *settings, const NkCore *core) {
  GString *text = g_string_new(NULL);
  for (guint i = 0; core->headers && core->headers[i]; i++)
    g_string_append_printf(text, "#include <%s>\n", core->headers[i]);
  g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func(g_free);
  if (!core->headers)
    list_headers(settings, "", paths);
  g_ptr_array_sort(paths, nk_text_compare);
  for (guint i = 0; i < paths->len; i++)
    if (!leads_to(settings, g_ptr_array_index(paths, i), core->without))
      g_string_append_printf(text, "#include <%s>\n", (char *)g_ptr_array_index(paths, i));
  return g_string_free(text, FALSE);
}

/* ---- flags ---- */
/* Flags that lead to files take a value of their own and do not change what the core means. */
static gboolean is_path_flag(const char *flag) {
  static const char *const names[] = {"-I", "-isystem", "-idirafter", "-iquote", "-include", "-x", "-F"};
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
    if (g_str_equal(flag, names[i]))
      return TRUE;
  return FALSE;
}

/* conditions.txt stands beside the built-in headers, one name a line. */
static void read_conditions(const NkSettings *settings) {
  conditions = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *path = g_build_filename(settings->sdk, "nk", "conditions.txt", NULL);
  g_autofree char *text = NULL;
  if (!g_file_get_contents(path, &text, NULL, NULL))
    return;
  g_auto(GStrv) names = g_strsplit(text, "\n", -1);
  for (guint i = 0; names[i]; i++)
    if (*names[i])
      g_hash_table_add(conditions, g_strdup(names[i]));
}

GHashTable *nk_core_conditions(const NkSettings *settings) {
  if (!conditions)
    read_conditions(settings);
  return conditions;
}

/* A definition of the project's own that our headers do not ask for: libclang defines it behind the core. */
static gboolean is_foreign_macro(const NkSettings *settings, const char *flag) {
  if (!settings->builtin || !g_str_has_prefix(flag, "-D"))
    return FALSE;
  g_autofree char *name = g_strndup(flag + 2, strcspn(flag + 2, "=("));
  return !g_hash_table_contains(nk_core_conditions(settings), name);
}

/* The last of a standard's names. */
static const char *standard(const char *flag) {
  static const char *const names[][2] = {
      {"-std=gnu++0x", "-std=gnu++11"}, {"-std=gnu++1y", "-std=gnu++14"}, {"-std=gnu++1z", "-std=gnu++17"},
      {"-std=gnu++2a", "-std=gnu++20"}, {"-std=c++0x", "-std=c++11"},     {"-std=c++1y", "-std=c++14"},
      {"-std=c++1z", "-std=c++17"},     {"-std=c++2a", "-std=c++20"},     {"-std=gnu9x", "-std=gnu99"},
      {"-std=gnu1x", "-std=gnu11"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++)
    if (g_str_equal(flag, names[i][0]))
      return names[i][1];
  return flag;
}

GPtrArray *nk_core_flags(const NkSettings *settings, const NkCore *core, char **flags) {
  GPtrArray *kept = g_ptr_array_new();
  g_ptr_array_add(kept, "-x");
  g_ptr_array_add(kept, core->cxx ? "c++-header" : "c-header");
  for (guint i = 0; flags[i]; i++) {
    if (is_path_flag(flags[i]) && flags[i + 1])
      i++;
    else if (!g_str_has_prefix(flags[i], "-I") && !is_foreign_macro(settings, flags[i]))
      g_ptr_array_add(kept, (char *)standard(flags[i]));
  }
  g_ptr_array_add(kept, (char *)"-isystem");
  g_ptr_array_add(kept, settings->sdk);
  g_ptr_array_add(kept, NULL);
  return kept;
}

void nk_cores_clear(void) {
  g_clear_pointer(&conditions, g_hash_table_unref);
  g_clear_pointer(&installed, g_ptr_array_unref);
}
