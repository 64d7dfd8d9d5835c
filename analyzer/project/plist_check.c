/* Property lists before the library sees them: nesting, size when expanded, and for XML where it is broken. The library
   recurses and copies shared objects, so both are bounded here. */
#include "plist.h"

#include <string.h>

enum { MAX_NODES = 200000, MAX_EXPANDED_BYTES = 64 * 1024 * 1024 };

/* ---- XML ---- */
typedef struct {
  const char *name;
  gsize length;
} Element;

typedef struct {
  const char *cursor, *end;
  guint line;
  Element open[NK_MAX_PLIST_DEPTH];
  guint depth;
} Xml;

/* To behind `stop`; FALSE where the text ends first. */
static gboolean skip_to(Xml *xml, const char *stop) {
  gsize length = strlen(stop);
  for (; (gsize)(xml->end - xml->cursor) >= length; xml->cursor++) {
    if (memcmp(xml->cursor, stop, length) == 0) {
      xml->cursor += length;
      return TRUE;
    }
    xml->line += *xml->cursor == '\n';
  }
  return FALSE;
}

static gboolean looking_at(const Xml *xml, const char *text) {
  return (gsize)(xml->end - xml->cursor) >= strlen(text) && memcmp(xml->cursor, text, strlen(text)) == 0;
}

static NkPlistFault fault(guint line, const char *message) {
  return (NkPlistFault){line, message};
}

static NkPlistFault take_tag(Xml *xml) {
  guint line = xml->line;
  gboolean closing = looking_at(xml, "</");
  const char *name = xml->cursor + (closing ? 2 : 1);
  if (!skip_to(xml, ">"))
    return fault(line, "a tag is not closed");
  gboolean empty = !closing && xml->cursor[-2] == '/';
  gsize length = 0;
  while (name + length < xml->cursor && !strchr(" \t\r\n/>", name[length]))
    length++;
  if (closing) {
    if (xml->depth == 0)
      return fault(line, "an end tag without its start tag");
    Element top = xml->open[--xml->depth];
    if (top.length != length || memcmp(top.name, name, length) != 0)
      return fault(line, "an end tag that does not fit its start tag");
  } else if (!empty) {
    if (xml->depth >= NK_MAX_PLIST_DEPTH)
      return fault(line, "nested too deeply");
    xml->open[xml->depth++] = (Element){name, length};
  }
  return fault(0, NULL);
}

NkPlistFault nk_plist_check_xml(const char *text, gsize length) {
  Xml xml = {.cursor = text, .end = text + length, .line = 1};
  guint nodes = 0;
  while (skip_to(&xml, "<")) {
    xml.cursor--;
    guint line = xml.line;
    NkPlistFault found = {0, NULL};
    if (looking_at(&xml, "<!--"))
      found = skip_to(&xml, "-->") ? found : fault(line, "a comment is not closed");
    else if (looking_at(&xml, "<![CDATA["))
      found = skip_to(&xml, "]]>") ? found : fault(line, "a CDATA section is not closed");
    else if (looking_at(&xml, "<!ENTITY"))
      found = fault(line, "entities are not accepted");
    else if (looking_at(&xml, "<?") || looking_at(&xml, "<!"))
      found = skip_to(&xml, ">") ? found : fault(line, "a declaration is not closed");
    else
      found = take_tag(&xml);
    if (found.message)
      return found;
    if (++nodes > 2 * MAX_NODES)
      return fault(line, "too many elements");
  }
  return xml.depth ? fault(xml.line, "the text ends inside an element") : fault(0, NULL);
}

/* ---- binary ---- */
typedef struct {
  const guint8 *bytes;
  gsize length;
  guint64 objects, table, root;
  guint offset_size, reference_size;
  guint nodes;
  guint64 expanded; /* bytes of strings and data, each reference counted */
} Binary;

static guint64 read_number(const guint8 *bytes, guint size) {
  guint64 value = 0;
  for (guint i = 0; i < size; i++)
    value = value << 8 | bytes[i];
  return value;
}

static gboolean read_trailer(Binary *binary) {
  enum { TRAILER = 32 };
  if (binary->length < 8 + TRAILER)
    return FALSE;
  const guint8 *trailer = binary->bytes + binary->length - TRAILER;
  binary->offset_size = trailer[6];
  binary->reference_size = trailer[7];
  binary->objects = read_number(trailer + 8, 8);
  binary->root = read_number(trailer + 16, 8);
  binary->table = read_number(trailer + 24, 8);
  return binary->offset_size >= 1 && binary->offset_size <= 8 && binary->reference_size >= 1 &&
         binary->reference_size <= 8 && binary->table < binary->length - TRAILER &&
         binary->objects <= (binary->length - TRAILER - binary->table) / binary->offset_size;
}

/* Where the contents of an object begin, and its number of items; FALSE when the count itself is cut off. */
static gboolean extent(const Binary *binary, guint64 at, guint64 *start, guint64 *count) {
  *start = at + 1;
  *count = binary->bytes[at] & 0x0f;
  if (*count == 0x0f) {
    guint64 left = binary->length - *start;
    guint size = left ? 1U << (binary->bytes[*start] & 0x0f) : 0;
    if (left < 1 || size > 8 || left < 1 + (guint64)size)
      return FALSE;
    *count = read_number(binary->bytes + *start + 1, size);
    *start += 1 + size;
  }
  return *count <= binary->length;
}

static const char *expand(Binary *binary, guint64 object, guint depth);

static const char *expand_collection(Binary *binary, guint64 start, guint64 count, guint depth) {
  if (count > (binary->length - start) / binary->reference_size)
    return "a collection beyond the end";
  for (guint64 i = 0; i < count; i++) {
    const guint8 *reference = binary->bytes + start + i * binary->reference_size;
    const char *message = expand(binary, read_number(reference, binary->reference_size), depth + 1);
    if (message)
      return message;
  }
  return NULL;
}

/* The library ends the process over a key that holds a NUL. */
static const char *check_text(const Binary *binary, guint64 start, guint64 count, guint width) {
  if (count > (binary->length - start) / width)
    return "a text beyond the end";
  for (guint64 i = 0; i < count; i++)
    if (read_number(binary->bytes + start + i * width, width) == 0)
      return "a text with a NUL";
  return NULL;
}

static const char *expand(Binary *binary, guint64 object, guint depth) {
  enum { DATA = 4, ASCII = 5, UNICODE = 6, UTF8 = 7, ARRAY = 0xa, SET = 0xc, DICTIONARY = 0xd };
  if (depth > NK_MAX_PLIST_DEPTH)
    return "nested too deeply";
  if (++binary->nodes > MAX_NODES || binary->expanded > MAX_EXPANDED_BYTES)
    return "too large when expanded";
  if (object >= binary->objects)
    return "a reference to no object";
  guint64 at = read_number(binary->bytes + binary->table + object * binary->offset_size, binary->offset_size);
  if (at >= binary->table)
    return "an object beyond the end";
  guint kind = binary->bytes[at] >> 4;
  guint64 start, count;
  if (kind < DATA)
    return NULL;
  if (!extent(binary, at, &start, &count))
    return "an object beyond the end";
  if (kind <= UTF8)
    binary->expanded += 2 * count;
  if (kind >= ASCII && kind <= UTF8)
    return check_text(binary, start, count, kind == UNICODE ? 2 : 1);
  if (kind != ARRAY && kind != SET && kind != DICTIONARY)
    return NULL;
  return expand_collection(binary, start, kind == DICTIONARY ? 2 * count : count, depth);
}

NkPlistFault nk_plist_check_binary(const guint8 *bytes, gsize length) {
  Binary binary = {.bytes = bytes, .length = length};
  if (!read_trailer(&binary))
    return fault(0, "the trailer is broken");
  return fault(0, expand(&binary, binary.root, 0));
}
