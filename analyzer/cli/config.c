/* .needkext.yaml: found from PATH upward to the root, read strictly. */
#include "analyzer/base/text.h"
#include "analyzer/base/yaml.h"
#include "analyzer/cli/cli.h"
#include "heuristics/judge/claims.h"
#include "heuristics/judge/findings.h"

#include <string.h>

static const char file_name[] = ".needkext.yaml";

typedef struct {
  NkConfig config;
  gint64 version;
  const NkYaml *levels, *claims, *suppressions;
} Raw;

#define FIELD(key, type, member) {key, type, G_STRUCT_OFFSET(Raw, member), FALSE, NULL}

static const NkYamlField fields[] = {
    {"version", NK_YAML_NUMBER, G_STRUCT_OFFSET(Raw, version), TRUE, NULL},
    FIELD("bundles", NK_YAML_TEXTS, config.bundles),
    FIELD("defines", NK_YAML_TEXTS, config.defines),
    FIELD("includes", NK_YAML_TEXTS, config.includes),
    FIELD("exclude", NK_YAML_TEXTS, config.excluded),
    FIELD("coverage-threshold", NK_YAML_REAL, config.coverage_threshold),
    FIELD("levels", NK_YAML_NODE, levels),
    FIELD("policy", NK_YAML_TEXT, config.policy),
    FIELD("platform", NK_YAML_TEXT, config.platform),
    FIELD("catalog", NK_YAML_TEXT, config.catalog),
    FIELD("fail-on", NK_YAML_TEXTS, config.fail_on),
    FIELD("claims", NK_YAML_NODE, claims),
    FIELD("suppressions", NK_YAML_NODE, suppressions),
};

/* The file in `path` or the nearest directory above it, not beyond the repository. Caller frees; NULL if none. */
static char *find_file(const char *path) {
  g_autofree char *start = g_canonicalize_filename(path ? path : ".", NULL);
  g_autofree char *directory = g_file_test(start, G_FILE_TEST_IS_DIR) ? g_strdup(start) : g_path_get_dirname(start);
  g_autofree char *own = g_build_filename(directory, file_name, NULL);
  g_autoptr(GPtrArray) found = g_ptr_array_new_with_free_func(g_free);
  for (;;) {
    g_autofree char *file = g_build_filename(directory, file_name, NULL);
    g_autofree char *git = g_build_filename(directory, ".git", NULL);
    if (found->len == 0 && g_file_test(file, G_FILE_TEST_EXISTS))
      g_ptr_array_add(found, g_strdup(file));
    if (g_file_test(git, G_FILE_TEST_EXISTS))
      return found->len ? g_strdup(g_ptr_array_index(found, 0)) : NULL;
    char *parent = g_path_get_dirname(directory);
    gboolean top = strcmp(parent, directory) == 0;
    g_free(directory);
    directory = parent;
    if (top) /* no repository: PATH itself is the root */
      return g_file_test(own, G_FILE_TEST_EXISTS) ? g_steal_pointer(&own) : NULL;
  }
}

static gboolean read_levels(NkConfig *config, const NkYaml *node, const char *name, GError **error) {
  static const char *const levels[] = {"error", "warning", "note", "off", NULL};
  if (node->kind != NK_YAML_MAPPING) {
    nk_yaml_error(error, NK_CONFIG_ERROR, name, node, "levels: expected a mapping of rules to levels");
    return FALSE;
  }
  config->levels = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i + 1 < node->items->len; i += 2) {
    const NkYaml *key = g_ptr_array_index(node->items, i), *value = g_ptr_array_index(node->items, i + 1);
    if (value->kind != NK_YAML_SCALAR || !g_strv_contains(levels, value->text)) {
      nk_yaml_error(error, NK_CONFIG_ERROR, name, value, "levels: expected error, warning, note or off for %s",
                    key->text);
      return FALSE;
    }
    g_hash_table_insert(config->levels, g_strdup(key->text), g_strdup(value->text));
  }
  return TRUE;
}

/* The value of a key that is there: errors are reported where it stands. */
static gboolean wrong(const NkYaml *yaml, const char *key, const char *name, const char *what, GError **error) {
  nk_yaml_error(error, NK_CONFIG_ERROR, name, nk_yaml_get(yaml, key), "%s: expected %s", key, what);
  return FALSE;
}

static gboolean read_claims(NkConfig *config, const NkYaml *node, const char *name, GError **error) {
  config->claims = node ? nk_claims_read(node, config->file, name, error) : NULL;
  return !node || config->claims;
}

static gboolean read_suppressions(NkConfig *config, const NkYaml *node, const char *name, GError **error) {
  config->suppressions = node ? nk_suppressions_read(node, config->file, name, error) : NULL;
  return !node || config->suppressions;
}

/* Words of both commands: each takes its own. */
static gboolean check_fail_on(const NkConfig *config, const NkYaml *node, const char *name, GError **error) {
  for (guint i = 0; config->fail_on && config->fail_on[i]; i++) {
    if (nk_fail_on_is_word(config->fail_on[i]))
      continue;
    gboolean list = node->kind == NK_YAML_SEQUENCE;
    nk_yaml_error(error, NK_CONFIG_ERROR, name, list ? g_ptr_array_index(node->items, i) : node,
                  "fail-on: expected none, justified, inconclusive, not-justified, error, warning or note, not %s",
                  config->fail_on[i]);
    return FALSE;
  }
  gboolean mixed = config->fail_on && g_strv_length(config->fail_on) > 1 &&
                   g_strv_contains((const char *const *)config->fail_on, "none");
  if (mixed)
    nk_yaml_error(error, NK_CONFIG_ERROR, name, node, "fail-on: expected none alone, or other words");
  return !mixed;
}

static gboolean check(const Raw *raw, const NkYaml *yaml, const char *name, GError **error) {
  const NkConfig *config = &raw->config;
  const NkYaml *first = g_ptr_array_index(yaml->items, 0);
  if (strcmp(first->text, "version") != 0) {
    nk_yaml_error(error, NK_CONFIG_ERROR, name, first, "expected \"version: 1\" as the first key");
    return FALSE;
  }
  if (raw->version != 1)
    return wrong(yaml, "version", name, "1", error);
  gboolean threshold = nk_yaml_get(yaml, "coverage-threshold") != NULL;
  if (threshold && (config->coverage_threshold <= 0 || config->coverage_threshold > 1))
    return wrong(yaml, "coverage-threshold", name, "a number above 0, at most 1", error);
  if (config->policy && strcmp(config->policy, "documented") != 0 && strcmp(config->policy, "today") != 0)
    return wrong(yaml, "policy", name, "documented or today", error);
  if (config->platform && !nk_version_is_valid(config->platform))
    return wrong(yaml, "platform", name, "a macOS version such as 15 or \"10.15\"", error);
  return check_fail_on(config, nk_yaml_get(yaml, "fail-on"), name, error);
}

/* Directories are relative to the file that names them. */
static void anchor_directories(NkConfig *config) {
  g_autofree char *directory = g_path_get_dirname(config->file);
  if (config->catalog) {
    char *absolute = g_canonicalize_filename(config->catalog, directory);
    g_free(config->catalog);
    config->catalog = absolute;
  }
  for (char **include = config->includes; include && *include; include++) {
    char *absolute = g_canonicalize_filename(*include, directory);
    g_free(*include);
    *include = absolute;
  }
}

static gboolean parse(NkConfig *config, const char *name, GError **error) {
  g_autoptr(NkYaml) yaml = nk_yaml_read(config->file, name, NK_CONFIG_ERROR, error);
  if (!yaml)
    return FALSE;
  Raw raw = {.config = *config};
  gboolean loaded = nk_yaml_load(yaml, fields, G_N_ELEMENTS(fields), &raw, name, NK_CONFIG_ERROR, error);
  *config = raw.config;
  return loaded && check(&raw, yaml, name, error) && read_claims(config, raw.claims, name, error) &&
         read_suppressions(config, raw.suppressions, name, error) &&
         (!raw.levels || read_levels(config, raw.levels, name, error));
}

/* As seen from where the user stands. */
static char *shown_name(const char *file) {
  g_autofree char *here = g_get_current_dir();
  const char *below = nk_path_within(file, here);
  return g_strdup(below ? below : file);
}

gboolean nk_config_read(NkConfig *config, const char *file, const char *path, GError **error) {
  *config = (NkConfig){0};
  config->file = file ? g_strdup(file) : find_file(path);
  if (!config->file)
    return TRUE;
  g_autofree char *name = file ? g_strdup(file) : shown_name(config->file);
  if (!parse(config, name, error))
    return FALSE;
  anchor_directories(config);
  return TRUE;
}

void nk_config_clear(NkConfig *config) {
  g_free(config->file);
  g_strfreev(config->bundles);
  g_strfreev(config->defines);
  g_strfreev(config->includes);
  g_strfreev(config->excluded);
  g_strfreev(config->fail_on);
  g_clear_pointer(&config->levels, g_hash_table_unref);
  g_free(config->policy);
  g_free(config->platform);
  g_free(config->catalog);
  g_clear_pointer(&config->claims, g_ptr_array_unref);
  g_clear_pointer(&config->suppressions, g_ptr_array_unref);
  *config = (NkConfig){0};
}
