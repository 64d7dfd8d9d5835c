/* A file that several workers want and one of them makes, while the others wait. */
#pragma once

#include <glib.h>

/* Makes the file `path`, which the caller renames into place. */
typedef gboolean NkMakeFile(const char *path, gpointer data);
/* Whether `path` is there, made by whoever asked first. One that could not be made, or that killed its maker, is an
   empty file: nobody tries again. */
gboolean nk_make_once(const char *path, NkMakeFile *make, gpointer data);
