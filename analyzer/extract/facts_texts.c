/* Texts that the facts of many units share. */
#include <needkext/facts.h>

struct _NkTexts {
  gatomicrefcount references;
  GMutex lock;
  GStringChunk *chunk;
};

NkTexts *nk_texts_new(void) {
  enum { BLOCK = 1 << 16 };
  NkTexts *texts = g_new0(NkTexts, 1);
  g_atomic_ref_count_init(&texts->references);
  g_mutex_init(&texts->lock);
  texts->chunk = g_string_chunk_new(BLOCK);
  return texts;
}

NkTexts *nk_texts_ref(NkTexts *texts) {
  g_atomic_ref_count_inc(&texts->references);
  return texts;
}

void nk_texts_unref(NkTexts *texts) {
  if (!g_atomic_ref_count_dec(&texts->references))
    return;
  g_string_chunk_free(texts->chunk);
  g_mutex_clear(&texts->lock);
  g_free(texts);
}

void nk_texts_share(NkTexts *texts, const char **strings, gsize n) {
  g_mutex_lock(&texts->lock);
  for (gsize i = 0; i < n; i++)
    strings[i] = g_string_chunk_insert_const(texts->chunk, strings[i]);
  g_mutex_unlock(&texts->lock);
}
