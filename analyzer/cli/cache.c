/* cache: what earlier runs kept. */
#include "analyzer/cli/cli.h"
#include "analyzer/report/json_values.h"

#include <glib/gstdio.h>
#include <string.h>

static gboolean is_json(const NkOptions *options) {
  return strcmp(options->format, "json") == 0;
}

static void take_json(GString *text, json_t *value) {
  char *written = json_dumps(value, JSON_INDENT(2) | JSON_PRESERVE_ORDER);
  g_string_append(text, written);
  g_string_append_c(text, '\n');
  free(written);
  json_decref(value);
}

static json_int_t number(guint64 value) {
  return (json_int_t)value;
}

static void append_line(GString *text, const char *name, const NkCacheSize *size, const char *rest) {
  g_autofree char *bytes = g_format_size_full(size->bytes, G_FORMAT_SIZE_IEC_UNITS);
  g_string_append_printf(text, "  %-11s %8" G_GUINT64_FORMAT "  %s%s\n", name, size->entries, bytes, rest);
}

static json_t *size_value(const NkCacheSize *size) {
  return json_pack("{s:I, s:I}", "entries", number(size->entries), "bytes", number(size->bytes));
}

/* Every kind with its size; the sum. */
static NkCacheSize measure(const NkCache *cache, GString *text, json_t *kinds) {
  NkCacheSize sizes[NK_CACHE_KINDS], total = {0, 0};
  nk_cache_measure(cache, sizes);
  for (guint kind = 0; kind < NK_CACHE_KINDS; kind++) {
    const char *name = nk_cache_kind_name(kind);
    append_line(text, name, &sizes[kind], "");
    json_object_set_new(kinds, name, size_value(&sizes[kind]));
    total.entries += sizes[kind].entries;
    total.bytes += sizes[kind].bytes;
  }
  return total;
}

static void stats(const NkOptions *options, const NkCache *cache, GString *text) {
  g_autofree char *limit = g_format_size_full(nk_cache_limit(cache), G_FORMAT_SIZE_IEC_UNITS);
  g_autofree char *rest = g_strconcat(" of ", limit, NULL);
  json_t *kinds = json_object();
  g_string_append_printf(text, "%s\n", nk_cache_directory(cache));
  NkCacheSize total = measure(cache, text, kinds);
  append_line(text, "all", &total, rest);
  if (!is_json(options)) {
    json_decref(kinds);
    return;
  }
  g_string_truncate(text, 0);
  take_json(text, json_pack("{s:s, s:s, s:I, s:I, s:I, s:o}", "schema", "needkext-cache/1", "directory",
                            nk_cache_directory(cache), "entries", number(total.entries), "bytes", number(total.bytes),
                            "limit", number(nk_cache_limit(cache)), "kinds", kinds));
}

static void clear(const NkOptions *options, const NkCache *cache, GString *text) {
  g_autoptr(GString) unused = g_string_new(NULL);
  json_t *kinds = json_object();
  NkCacheSize size = measure(cache, unused, kinds);
  json_decref(kinds);
  nk_cache_trim(cache, 0);
  if (is_json(options))
    take_json(text, json_pack("{s:s, s:I}", "schema", "needkext-cache/1", "removed", number(size.entries)));
  else
    g_string_append_printf(text, "%" G_GUINT64_FORMAT " entries removed\n", size.entries);
}

static void verify(const NkOptions *options, const NkCache *cache, GString *text) {
  guint64 checked, dropped;
  nk_cache_verify(cache, &checked, &dropped);
  if (is_json(options))
    take_json(text, json_pack("{s:s, s:I, s:I}", "schema", "needkext-cache/1", "checked", number(checked), "dropped",
                              number(dropped)));
  else
    g_string_append_printf(text, "%" G_GUINT64_FORMAT " entries read, %" G_GUINT64_FORMAT " damaged and removed\n",
                           checked, dropped);
}

static const struct {
  const char *name;
  void (*run)(const NkOptions *options, const NkCache *cache, GString *text);
} actions[] = {{"stats", stats}, {"clear", clear}, {"verify", verify}};

int nk_run_cache(NkOptions *options) {
  const char *name = options->paths && options->paths[0] ? options->paths[0] : "stats";
  g_autoptr(NkCache) cache = nk_cache_new(options->cache);
  g_autoptr(GString) text = g_string_new(NULL);
  g_autoptr(GError) error = NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(actions); i++) {
    if (strcmp(actions[i].name, name) != 0)
      continue;
    actions[i].run(options, cache, text);
    return nk_output_write(options, text, &error) ? NK_EXIT_DONE : nk_output_error(error);
  }
  return nk_output_wrong("cache %s: expected stats, clear or verify", name);
}
