/* A compiler call that a build recorded, into a unit. */
#include "tree.h"

/* "arm64", "arm64e-apple-macos11", "aarch64-…": the other processor that macOS runs on. */
gboolean nk_target_is_arm(const char *target) {
  return g_str_has_prefix(target, "arm64") || g_str_has_prefix(target, "aarch64");
}

/* Without -x the name tells the language; a C file that is C++ for certain is read as that. */
static NkLanguage language_of(NkTree *tree, NkTreeFile *source, const NkArguments *arguments) {
  NkLanguage language;
  if (arguments->language && nk_language_find(arguments->language, &language))
    return language;
  return source->language == NK_LANGUAGE_C && nk_tree_scan(tree, source)->cxx ? NK_LANGUAGE_CXX : source->language;
}

NkUnit *nk_unit_from_arguments(NkTree *tree, NkTreeFile *source, const NkArguments *arguments) {
  NkLanguage language = language_of(tree, source, arguments);
  g_autoptr(GStrvBuilder) flags = g_strv_builder_new();
  g_strv_builder_add_many(flags, "-x", nk_language_name(language), NULL);
  if (!arguments->standard)
    g_strv_builder_add(flags, nk_language_standard(language));
  if (arguments->target && nk_target_is_arm(arguments->target))
    g_strv_builder_add_many(flags, "-target", "arm64-apple-macos11", NULL);
  for (guint i = 0; i < arguments->flags->len; i++)
    g_strv_builder_add(flags, arguments->flags->pdata[i]);
  return nk_unit_new(source->path, language, g_strv_builder_end(flags), !arguments->response);
}
