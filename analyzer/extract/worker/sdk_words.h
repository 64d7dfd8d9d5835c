/* Which words the SDK's headers contain, comments aside: what is not among them, they do not declare. */
#pragma once

#include <glib.h>

/* The number of a header, which is read when it is asked for first. */
guint nk_sdk_words_file(const char *path);
/* A header of those whose numbers are set in `files` contains the word. */
gboolean nk_sdk_words_contain(const char *word, const GByteArray *files);
void nk_sdk_words_clear(void);
