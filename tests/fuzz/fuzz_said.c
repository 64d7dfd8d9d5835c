/* What a run said, as the cache gives it back, by the first letter: bytes (b), or changes (e) to what is right. What is
   read says exactly what was written: nothing is left out, nothing is made up. */
#include "analyzer/cli/said.h"

#include "fuzz.h"

static const char key[] = "key";

static GBytes *right(void) {
  static const char *const texts[NK_SAID_PLACES] = {"{\"verdict\": 1}\n", "not justified\n", "a.c:1: note: x\n"};
  g_autoptr(NkSaid) said = nk_said_new();
  for (NkSaidPlace place = 0; place < NK_SAID_PLACES; place++) {
    g_autoptr(GString) text = g_string_new(texts[place]);
    nk_said_add(said, place, text);
  }
  said->code = 1;
  return nk_said_encode(said, key);
}

static void read_said(GBytes *bytes) {
  g_autoptr(NkSaid) said = nk_said_decode(bytes, key);
  if (!said)
    return;
  g_autoptr(GBytes) again = nk_said_encode(said, key);
  g_assert_true(g_bytes_equal(again, bytes));
  for (guint i = 0; i < said->texts->len; i++) {
    const NkSaidText *one = &g_array_index(said->texts, NkSaidText, i);
    g_assert_cmpint(one->place, <, NK_SAID_PLACES);
    g_assert_cmpuint(strlen(one->text->str), ==, one->text->len);
  }
}

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size) {
  if (size < 1 || (*data != 'b' && *data != 'e'))
    return 0;
  g_autoptr(GBytes) whole = right();
  g_autoptr(GBytes) bytes = *data == 'e' ? fuzz_edited(whole, data + 1, size - 1) : g_bytes_new(data + 1, size - 1);
  read_said(bytes);
  return 0;
}
