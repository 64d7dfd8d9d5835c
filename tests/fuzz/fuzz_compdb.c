/* compile_commands.json to the units of a project. */
#include "fuzz_project.h"

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size) {
  fuzz_project_make();
  g_autofree char *file = fuzz_file("compile_commands.json", data, size);
  fuzz_project_open(&(NkProjectOptions){.path = fuzz_root(), .compile_commands = file});
  return 0;
}
