/* nk-pack DIR OUT: the build's step from rule files to the packed catalogue. */
#include <needkext/catalog.h>

int main(int argc, char **argv) {
  g_autoptr(GError) error = NULL;
  if (argc != 3) {
    g_printerr("usage: nk-pack DIRECTORY OUTPUT\n");
    return 2;
  }
  g_autoptr(NkCatalog) catalog = nk_catalog_read(argv[1], &error);
  if (!catalog) {
    g_printerr("%s\n", error->message);
    return 2;
  }
  g_autoptr(GVariant) data = g_variant_ref_sink(nk_catalog_pack(catalog));
  if (!g_file_set_contents(argv[2], g_variant_get_data(data), (gssize)g_variant_get_size(data), &error)) {
    g_printerr("%s\n", error->message);
    return 2;
  }
  return 0;
}
