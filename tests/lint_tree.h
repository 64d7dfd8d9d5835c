/* A small kernel extension whose findings a test places by itself. */
#pragma once

#include <jansson.h>

#include "run.h"
#include "schema.h"
#include "tree.h"

static const char lint_plist[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict>"
    "<key>CFBundleIdentifier</key><string>org.example.moss</string>"
    "<key>CFBundleName</key><string>Moss</string><key>CFBundlePackageType</key><string>KEXT</string>"
    "<key>CFBundleExecutable</key><string>Moss</string></dict></plist>\n";

static const char lint_head[] = "#include <mach/mach_types.h>\n"
                                "#include <miscfs/devfs/devfs.h>\n"
                                "#include <sys/kauth.h>\n"
                                "static int look(kauth_cred_t c, void *d, kauth_action_t e, uintptr_t f, uintptr_t g, "
                                "uintptr_t h, uintptr_t i) { return 0; }\n";

/* A source whose function `name` has this body. */
static inline char *lint_source(const char *name, const char *body) {
  return g_strdup_printf("%skern_return_t %s(kmod_info_t *info, void *data) {\n%s  return 0;\n}\n", lint_head, name,
                         body);
}
/* The line on which the body begins. */
enum { LINT_BODY = 6 };

/* A node that everybody may write, which is a warning at each call. */
static const char lint_call_rule[] = "lint.open-device-node";
#define LINT_CALL "  devfs_make_node(0, DEVFS_CHAR, 0, 0, 0666, \"moss\");"

/* A deprecated interface, which is a warning once. */
static const char lint_once_rule[] = "lint.deprecated-kpi";
#define LINT_ONCE "  kauth_listen_scope(KAUTH_SCOPE_VNODE, look, 0);"

static inline void lint_tree_init(Tree *tree, const char *body) {
  g_autofree char *text = lint_source("Moss_start", body);
  tree_init(tree);
  tree_add(tree, "Info.plist", lint_plist);
  tree_add(tree, "moss.c", text);
}

/* What lint writes as JSON is as its schema says. */
static inline void lint_validate(const Run *run, const json_t *document) {
  static const char file[] = NK_SOURCE_DIR "/analyzer/report/schema/needkext-lint-1.schema.json";
  json_t *schema = json_load_file(file, 0, NULL);
  g_assert_nonnull(schema);
  g_autofree char *fault = schema_check(schema, document);
  if (fault)
    run_fail(run, "not by the schema", fault);
  json_decref(schema);
}

/* The document of a run; the caller owns it. */
static inline json_t *lint_json(const Run *run) {
  json_error_t at = {0};
  json_t *document = json_loads(run->out, JSON_REJECT_DUPLICATES, &at);
  if (!document)
    run_fail(run, "stdout is no JSON", at.text);
  if (g_strcmp0(json_string_value(json_object_get(document, "schema")), "needkext-lint/1") == 0)
    lint_validate(run, document);
  return document;
}

static inline const char *lint_text(const json_t *finding, const char *key) {
  const char *text = json_string_value(json_object_get(finding, key));
  return text ? text : "";
}

static inline guint lint_line(const json_t *finding) {
  return (guint)json_integer_value(json_object_get(json_object_get(finding, "site"), "line"));
}

/* The finding of this rule at this line, or NULL. Borrowed. */
static inline json_t *lint_at(const json_t *document, const char *rule, guint line) {
  json_t *list = json_object_get(document, "findings");
  for (size_t i = 0; i < json_array_size(list); i++) {
    json_t *finding = json_array_get(list, i);
    if (lint_line(finding) == line && strcmp(lint_text(finding, "rule"), rule) == 0)
      return finding;
  }
  return NULL;
}

static inline guint lint_count(const json_t *document, const char *rule) {
  json_t *list = json_object_get(document, "findings");
  guint n = 0;
  for (size_t i = 0; i < json_array_size(list); i++)
    n += strcmp(lint_text(json_array_get(list, i), "rule"), rule) == 0;
  return n;
}
