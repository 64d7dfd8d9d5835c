#include "analyzer/base/yaml.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

/* A collection that is still open, and for a mapping the keys it has and the key that waits for its value. */
typedef struct {
  NkYaml *node;
  GHashTable *keys;
  gboolean key_read;
} Frame;

typedef struct {
  const char *name;
  GQuark domain;
  NkYaml *root;
  Frame stack[NK_YAML_MAX_DEPTH];
  guint depth, n_nodes, n_documents;
} Builder;

static void set_error(GError **error, GQuark domain, NkError code, const char *name, gsize line, gsize column,
                      const char *message) {
  g_set_error(error, domain, code, "%s:%" G_GSIZE_FORMAT ":%" G_GSIZE_FORMAT ": %s", name, line, column, message);
}

void nk_yaml_error(GError **error, GQuark domain, const char *name, const NkYaml *at, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *message = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  set_error(error, domain, NK_ERROR_INVALID, name, at ? at->line : 1, at ? at->column : 1, message);
}

void nk_yaml_free(NkYaml *node) {
  if (!node)
    return;
  g_free(node->text);
  if (node->items)
    g_ptr_array_unref(node->items);
  g_free(node);
}

static NkYaml *node_new(NkYamlKind kind, const yaml_mark_t *mark) {
  NkYaml *node = g_new0(NkYaml, 1);
  node->kind = kind;
  node->line = (guint)mark->line + 1;
  node->column = (guint)mark->column + 1;
  if (kind != NK_YAML_SCALAR)
    node->items = g_ptr_array_new_with_free_func((GDestroyNotify)nk_yaml_free);
  return node;
}

static gboolean refuse(const Builder *b, const yaml_mark_t *mark, NkError code, const char *message, GError **error) {
  set_error(error, b->domain, code, b->name, mark->line + 1, mark->column + 1, message);
  return FALSE;
}

static gboolean check_key(Frame *frame, const Builder *b, const NkYaml *key, const yaml_mark_t *mark, GError **error) {
  if (key->kind != NK_YAML_SCALAR)
    return refuse(b, mark, NK_ERROR_INVALID, "expected a plain key, not a list or a mapping", error);
  if (!key->quoted && strcmp(key->text, "<<") == 0)
    return refuse(b, mark, NK_ERROR_INVALID, "expected a key; merge keys (<<) are not accepted", error);
  if (g_hash_table_contains(frame->keys, key->text)) {
    g_autofree char *message = g_strdup_printf("expected each key once; \"%s\" is repeated", key->text);
    return refuse(b, mark, NK_ERROR_INVALID, message, error);
  }
  g_hash_table_add(frame->keys, key->text);
  return TRUE;
}

/* Takes `node` over, also when it fails. */
static gboolean append(Builder *b, NkYaml *node, const yaml_mark_t *mark, GError **error) {
  g_autoptr(NkYaml) owned = node;
  if (++b->n_nodes > NK_YAML_MAX_NODES)
    return refuse(b, mark, NK_ERROR_LIMIT, "expected fewer values; the file holds too many", error);
  if (b->depth == 0) {
    b->root = g_steal_pointer(&owned);
    return TRUE;
  }
  Frame *frame = &b->stack[b->depth - 1];
  if (frame->keys) {
    if (!frame->key_read && !check_key(frame, b, node, mark, error))
      return FALSE;
    frame->key_read = !frame->key_read;
  }
  g_ptr_array_add(frame->node->items, g_steal_pointer(&owned));
  return TRUE;
}

static gboolean open_collection(Builder *b, NkYamlKind kind, const yaml_mark_t *mark, GError **error) {
  if (b->depth == NK_YAML_MAX_DEPTH)
    return refuse(b, mark, NK_ERROR_LIMIT, "expected less nesting; it is deeper than 32 levels", error);
  NkYaml *node = node_new(kind, mark);
  if (!append(b, node, mark, error))
    return FALSE;
  Frame *frame = &b->stack[b->depth++];
  frame->node = node;
  frame->keys = kind == NK_YAML_MAPPING ? g_hash_table_new(g_str_hash, g_str_equal) : NULL;
  frame->key_read = FALSE;
  return TRUE;
}

static void close_collection(Builder *b) {
  Frame *frame = &b->stack[--b->depth];
  g_clear_pointer(&frame->keys, g_hash_table_unref);
}

static gboolean add_scalar(Builder *b, const yaml_event_t *event, GError **error) {
  NkYaml *node = node_new(NK_YAML_SCALAR, &event->start_mark);
  const char *value = (const char *)event->data.scalar.value;
  node->text = g_strndup(value, event->data.scalar.length);
  node->quoted = event->data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
  if (strlen(node->text) == event->data.scalar.length)
    return append(b, node, &event->start_mark, error);
  nk_yaml_free(node);
  return refuse(b, &event->start_mark, NK_ERROR_INVALID, "expected text without NUL characters", error);
}

static gboolean check_plain(const Builder *b, const yaml_event_t *event, const yaml_char_t *anchor,
                            const yaml_char_t *tag, GError **error) {
  if (anchor)
    return refuse(b, &event->start_mark, NK_ERROR_INVALID, "expected a value; anchors (&) are not accepted", error);
  if (tag)
    return refuse(b, &event->start_mark, NK_ERROR_INVALID, "expected a value; tags (!) are not accepted", error);
  return TRUE;
}

static gboolean start_document(Builder *b, const yaml_event_t *event, GError **error) {
  if (event->data.document_start.tag_directives.start != event->data.document_start.tag_directives.end)
    return refuse(b, &event->start_mark, NK_ERROR_INVALID, "expected no %TAG directive", error);
  if (b->n_documents++ > 0)
    return refuse(b, &event->start_mark, NK_ERROR_INVALID, "expected one document; a second one starts here", error);
  return TRUE;
}

static gboolean handle(Builder *b, const yaml_event_t *event, GError **error) {
  switch (event->type) {
  case YAML_DOCUMENT_START_EVENT:
    return start_document(b, event, error);
  case YAML_ALIAS_EVENT:
    return refuse(b, &event->start_mark, NK_ERROR_INVALID, "expected a value; aliases (*) are not accepted", error);
  case YAML_SCALAR_EVENT:
    return check_plain(b, event, event->data.scalar.anchor, event->data.scalar.tag, error) &&
           add_scalar(b, event, error);
  case YAML_SEQUENCE_START_EVENT:
    return check_plain(b, event, event->data.sequence_start.anchor, event->data.sequence_start.tag, error) &&
           open_collection(b, NK_YAML_SEQUENCE, &event->start_mark, error);
  case YAML_MAPPING_START_EVENT:
    return check_plain(b, event, event->data.mapping_start.anchor, event->data.mapping_start.tag, error) &&
           open_collection(b, NK_YAML_MAPPING, &event->start_mark, error);
  case YAML_SEQUENCE_END_EVENT:
  case YAML_MAPPING_END_EVENT:
    close_collection(b);
    return TRUE;
  default:
    return TRUE;
  }
}

/* libyaml's words for a syntax error, which say what it found. */
static void syntax_error(const Builder *b, const yaml_parser_t *parser, GError **error) {
  g_autofree char *message =
      g_strdup_printf("expected YAML; %s%s%s", parser->context ? parser->context : "", parser->context ? " " : "",
                      parser->problem ? parser->problem : "it cannot be read");
  NkError code = parser->error == YAML_MEMORY_ERROR ? NK_ERROR_LIMIT : NK_ERROR_INVALID;
  refuse(b, &parser->problem_mark, code, message, error);
}

static gboolean run(Builder *b, yaml_parser_t *parser, GError **error) {
  for (gboolean done = FALSE; !done;) {
    yaml_event_t event;
    if (!yaml_parser_parse(parser, &event)) {
      syntax_error(b, parser, error);
      return FALSE;
    }
    done = event.type == YAML_STREAM_END_EVENT;
    gboolean ok = handle(b, &event, error);
    yaml_event_delete(&event);
    if (!ok)
      return FALSE;
  }
  return TRUE;
}

/* The first character that YAML does not allow in a file, or NULL; libyaml would not say where it is. */
static const char *first_control(const char *bytes, const char *end) {
  for (const char *p = bytes; p < end; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    gboolean control =
        (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f || (c > 0x7f && c < 0xa0 && c != 0x85);
    if (control || c == 0xfffe || c == 0xffff)
      return p;
  }
  return NULL;
}

/* libyaml would stop at a NUL, guess at UTF-16 and name no line for a bad byte: all three are settled here. */
static gboolean check_bytes(const char *bytes, gsize length, const char *name, GQuark domain, GError **error) {
  if (length > NK_YAML_MAX_BYTES) {
    set_error(error, domain, NK_ERROR_LIMIT, name, 1, 1, "expected at most 8 MiB; the file is larger");
    return FALSE;
  }
  const char *bad = NULL;
  const char *message = "expected text; there is a control character";
  if (g_utf8_validate_len(bytes, length, &bad))
    bad = first_control(bytes, bytes + length);
  else
    message = *bad == '\0' ? "expected text; there is a NUL byte" : "expected UTF-8; there is another byte";
  if (!bad)
    return TRUE;
  gsize line = 1;
  const char *start = bytes;
  for (const char *p = bytes; p < bad; p++)
    if (*p == '\n') {
      line++;
      start = p + 1;
    }
  set_error(error, domain, NK_ERROR_INVALID, name, line, (gsize)g_utf8_strlen(start, bad - start) + 1, message);
  return FALSE;
}

NkYaml *nk_yaml_parse(const char *bytes, gsize length, const char *name, GQuark domain, GError **error) {
  if (!check_bytes(bytes, length, name, domain, error))
    return NULL;
  Builder b = {.name = name, .domain = domain};
  yaml_parser_t parser;
  if (!yaml_parser_initialize(&parser)) {
    set_error(error, domain, NK_ERROR_FAILED, name, 1, 1, "not enough memory");
    return NULL;
  }
  gsize mark = length >= 3 && memcmp(bytes, "\xef\xbb\xbf", 3) == 0 ? 3 : 0; /* byte order mark: libyaml wants none */
  yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
  yaml_parser_set_input_string(&parser, (const unsigned char *)bytes + mark, length - mark);
  gboolean ok = run(&b, &parser, error);
  yaml_parser_delete(&parser);
  while (b.depth > 0)
    close_collection(&b);
  g_autoptr(NkYaml) root = b.root;
  if (ok && !root)
    set_error(error, domain, NK_ERROR_INVALID, name, 1, 1, "expected a document; there is none");
  return ok ? g_steal_pointer(&root) : NULL;
}

static gboolean read_all(int fd, GByteArray *bytes) {
  guint8 block[65536];
  for (;;) {
    ssize_t n = read(fd, block, sizeof block);
    if (n < 0 && errno == EINTR)
      continue;
    if (n <= 0)
      return n == 0;
    g_byte_array_append(bytes, block, (guint)n);
    if (bytes->len > NK_YAML_MAX_BYTES)
      return TRUE; /* nk_yaml_parse refuses it */
  }
}

/* Only regular files: a pipe or device in somebody's tree must not block or feed the reader for ever. */
NkYaml *nk_yaml_read(const char *file, const char *name, GQuark domain, GError **error) {
  int fd = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0) {
    NkError code = errno == ENOENT || errno == ENOTDIR ? NK_ERROR_NOT_FOUND : NK_ERROR_FAILED;
    g_set_error(error, domain, code, "%s: %s", name, g_strerror(errno));
    return NULL;
  }
  g_autoptr(GByteArray) bytes = g_byte_array_new();
  struct stat status;
  gboolean regular = fstat(fd, &status) == 0 && S_ISREG(status.st_mode);
  gboolean ok = regular && read_all(fd, bytes);
  int saved = errno;
  close(fd);
  if (!ok) {
    g_set_error(error, domain, NK_ERROR_FAILED, "%s: %s", name, regular ? g_strerror(saved) : "not a regular file");
    return NULL;
  }
  return nk_yaml_parse(bytes->data ? (const char *)bytes->data : "", bytes->len, name, domain, error);
}
