/* A property list in any of its forms, as it is and through the preprocessor, to a bundle. */
#include "analyzer/project/plist.h"
#include "analyzer/project/xcode/xcode.h"

#include "fuzz.h"

static void read_list(const char *bytes, gsize size) {
  NkProject project = {.root = (char *)"/tree", .scope = (char *)""};
  NkPlistFault fault = {0, NULL};
  g_autoptr(GPtrArray) properties = nk_plist_parse(bytes, size, &fault);
  if (properties)
    nk_bundle_free(nk_bundle_from_plist(&project, "Foo/Info.plist", properties));
}

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size) {
  static const char *const defines[] = {"NAME=value", "FLAG", NULL};
  read_list((const char *)data, size);
  g_autofree char *text = g_strndup((const char *)data, size);
  g_autofree char *plain = nk_xcode_preprocess(text, "#define OTHER NAME\n", defines);
  read_list(plain, strlen(plain));
  g_auto(GStrv) words = nk_words_split(text);
  return 0;
}
