/* Questions to needkext while a unit is parsed, over the protocol's pipes. */
#include "../frame.h"
#include "synth.h"

#include <stdlib.h>
#include <unistd.h>

static int questions = -1;

void nk_ask_through(int out) {
  questions = out;
}

guint32 nk_ask_form(const char *name, char **detail) {
  *detail = NULL;
  g_auto(NkFrame) frame = {0};
  if (!nk_frame_write(questions, NK_FRAME_QUESTION, g_variant_new_string(name)) ||
      !nk_frame_read(STDIN_FILENO, &frame) || frame.kind != NK_FRAME_ANSWER)
    exit(2); /* needkext is gone */
  g_autoptr(GVariant) value = nk_frame_value(&frame);
  guint32 form = 0;
  if (value)
    g_variant_get(value, "(us)", &form, detail);
  return form;
}
