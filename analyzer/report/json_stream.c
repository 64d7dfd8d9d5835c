/* The judgement's JSON in parts, so that a tree of many bundles never stands in memory as a whole. */
#include "analyzer/report/json_values.h"
#include "analyzer/report/report_private.h"

#include <string.h>

typedef struct {
  NkJsonText *write;
  gpointer data;
  guint depth; /* of what is being written */
  gboolean failed;
} Stream;

static void put(const Stream *stream, const char *text) {
  stream->write(text, strlen(text), stream->data);
}

static void put_indent(const Stream *stream) {
  for (guint i = 0; i < stream->depth; i++)
    put(stream, "  ");
}

/* A part is laid out as if it stood alone: its lines are moved in. Texts hold no newline of their own. */
static int put_part(const char *buffer, size_t size, void *data) {
  const Stream *stream = data;
  const char *end = buffer + size;
  for (const char *line; (line = memchr(buffer, '\n', (gsize)(end - buffer))); buffer = line + 1) {
    stream->write(buffer, (gsize)(line + 1 - buffer), stream->data);
    put_indent(stream);
  }
  stream->write(buffer, (gsize)(end - buffer), stream->data);
  return 0;
}

static void put_value(Stream *stream, const json_t *value) {
  const size_t layout = NK_JSON_LAYOUT | JSON_ENCODE_ANY;
  stream->failed = stream->failed || json_dump_callback(value, put_part, stream, layout) != 0;
}

static void put_key(const Stream *stream, const char *key) {
  put_indent(stream);
  put(stream, "\"");
  put(stream, key);
  put(stream, "\": ");
}

static void put_members(Stream *stream, json_t *object, gboolean last) {
  const char *key;
  json_t *value;
  gsize left = json_object_size(object);
  json_object_foreach(object, key, value) {
    put_key(stream, key);
    put_value(stream, value);
    put(stream, --left == 0 && last ? "\n" : ",\n");
  }
}

static void put_bundles(Stream *stream, const NkJudgement *judgement, NkJsonBundle *take, gpointer data) {
  guint n = judgement->bundles->len;
  put_key(stream, "bundles");
  put(stream, n ? "[\n" : "[],\n");
  stream->depth++;
  for (guint i = 0; i < n; i++) {
    json_t *bundle = nk_json_bundle(judgement, judgement->bundles->pdata[i]);
    put_indent(stream);
    put_value(stream, bundle);
    put(stream, i + 1 < n ? ",\n" : "\n");
    if (take)
      take(bundle, judgement->bundles->pdata[i], data);
    json_decref(bundle);
  }
  stream->depth--;
  if (n) {
    put_indent(stream);
    put(stream, "],\n");
  }
}

gboolean nk_json_stream(const NkJudgement *judgement, NkJsonText *write, gpointer text, NkJsonBundle *take,
                        gpointer data) {
  Stream stream = {write, text, 1, FALSE};
  json_t *head = nk_json_head(judgement), *tail = nk_json_tail(judgement);
  put(&stream, "{\n");
  put_members(&stream, head, FALSE);
  put_bundles(&stream, judgement, take, data);
  put_members(&stream, tail, TRUE);
  put(&stream, "}\n");
  json_decref(head);
  json_decref(tail);
  return !stream.failed;
}

static void append(const char *text, gsize length, gpointer out) {
  g_string_append_len(out, text, (gssize)length);
}

gboolean nk_report_json(const NkJudgement *judgement, const NkReportOptions *options, GString *out, GError **error) {
  (void)options;
  if (nk_json_stream(judgement, append, out, NULL, NULL))
    return TRUE;
  g_set_error(error, NK_REPORT_ERROR, NK_ERROR_FAILED, "the JSON output could not be written");
  return FALSE;
}
