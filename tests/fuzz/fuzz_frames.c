/* What comes through a pipe or in a file from another process of ours, by the first letter: frames of the workers'
   protocol (f), a step's facts (s), what the steps of a build read (a). */
#include "analyzer/extract/frame.h"

#include <needkext/actions.h>
#include <unistd.h>

#include "fuzz.h"

static void read_frames(const guint8 *data, gsize size) {
  enum { ROOM = 60000 }; /* of a pipe */
  int ends[2];
  g_assert_cmpint(pipe(ends), ==, 0);
  g_assert_cmpint(write(ends[1], data, MIN(size, ROOM)), >=, 0);
  close(ends[1]);
  for (gboolean more = TRUE; more;) {
    g_auto(NkFrame) frame = {0};
    more = nk_frame_read(ends[0], &frame);
    g_autoptr(GVariant) value = more ? nk_frame_value(&frame) : NULL;
    g_autofree char *text = value ? g_variant_print(value, FALSE) : NULL;
  }
  close(ends[0]);
}

static void read_step(const guint8 *data, gsize size) {
  NkUnit unit = {.file = (char *)"a.c", .flags = (char *[]){(char *)"-DA", NULL}, .kernel = TRUE};
  g_autofree char *name = nk_action_name(&unit), *base = g_strconcat(name, ".facts", NULL);
  g_free(fuzz_file(base, data, size));
  g_autofree char *version = NULL;
  nk_facts_free(nk_action_read(fuzz_root(), &unit, &version));
}

/* Of a unit that is not in it: nothing is run. */
static void read_actions(const guint8 *data, gsize size) {
  g_autoptr(GBytes) bytes = g_bytes_new(data, size);
  g_autoptr(GBytes) facts = nk_action_run(bytes, "no such unit", &(NkExtractOptions){.worker = "/"}, NULL, NULL);
}

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size) {
  switch (size ? *data : 0) {
  case 'f':
    read_frames(data + 1, size - 1);
    break;
  case 's':
    read_step(data + 1, size - 1);
    break;
  case 'a':
    read_actions(data + 1, size - 1);
    break;
  default:
    break;
  }
  return 0;
}
