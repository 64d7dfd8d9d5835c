/* Texts that the facts of many units share. */
#include <needkext/facts.h>

struct _NkTexts {
  grefcount references;
  GStringChunk *chunk;
};

NkTexts *nk_texts_new(void) {
  enum { BLOCK = 1 << 16 };
  NkTexts *texts = g_new0(NkTexts, 1);
  g_ref_count_init(&texts->references);
  texts->chunk = g_string_chunk_new(BLOCK);
  return texts;
}

NkTexts *nk_texts_ref(NkTexts *texts) {
  g_ref_count_inc(&texts->references);
  return texts;
}

void nk_texts_unref(NkTexts *texts) {
  if (!g_ref_count_dec(&texts->references))
    return;
  g_string_chunk_free(texts->chunk);
  g_free(texts);
}

void nk_texts_share(NkTexts *texts, const char **strings, gsize n) {
  for (gsize i = 0; i < n; i++)
    strings[i] = g_string_chunk_insert_const(texts->chunk, strings[i]);
}
