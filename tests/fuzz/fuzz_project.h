/* A small project beside the input, opened as a whole. */
#pragma once

#include <needkext/extract.h>

#include "fuzz.h"

static const char fuzz_info[] =
    "<plist version=\"1.0\"><dict><key>CFBundleIdentifier</key><string>org.example.elm</string>\n"
    "<key>CFBundleExecutable</key><string>Elm</string><key>CFBundlePackageType</key><string>KEXT</string>\n"
    "<key>IOKitPersonalities</key><dict><key>Elm</key><dict><key>IOClass</key><string>Elm</string></dict></dict>\n"
    "</dict></plist>\n";

static inline void fuzz_project_make(void) {
  static const char *const files[][2] = {
      {"Info.plist", fuzz_info},
      {"a.c", "#include <libkern/libkern.h>\n#include \"h.h\"\nint a(void) { return H; }\n"},
      {"b.cpp", "#include <IOKit/IOService.h>\n#include <d/g.h>\nclass Elm : public IOService {};\n"},
      {"d/c.c", "#include <stdio.h>\nint main(void) { return 0; }\n"},
      {"h.h", "#define H 1\n"},
      {"d/g.h", "#define G 1\n"},
  };
  if (fuzz_tree.root)
    return;
  fuzz_root();
  for (gsize i = 0; i < G_N_ELEMENTS(files); i++)
    tree_add(&fuzz_tree, files[i][0], files[i][1]);
}

/* Opens it; `options` say what is read. */
static inline void fuzz_project_open(const NkProjectOptions *options) {
  g_autoptr(NkProject) project = nk_project_open(options, NULL);
  for (guint i = 0; project && i < project->units->len; i++) {
    g_auto(GStrv) flags = nk_extract_flags(project, project->units->pdata[i], &(NkExtractOptions){0});
    g_assert_nonnull(flags);
  }
}
