/* Private to project: build settings, as Xcode layers and expands them. */
#pragma once

#include "openstep.h"

typedef struct _NkSettings NkSettings;

/* Conditional keys, KEY[sdk=macosx*][arch=x86_64], count where they fit these. */
typedef struct {
  const char *sdk;           /* "macosx" or "driverkit" */
  const char *configuration; /* "Release" */
} NkSettingsScope;

NkSettings *nk_settings_new(const NkSettingsScope *scope);
void nk_settings_free(NkSettings *settings);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkSettings, nk_settings_free)

/* Every assignment lies above those before it, and $(inherited) in it means the next one below. */
void nk_settings_assign(NkSettings *settings, const char *key, const char *value);
void nk_settings_assign_all(NkSettings *settings, const NkOpenstep *dictionary); /* buildSettings of a project file */

/* xcconfig.c: assigns what a configuration file and those that it includes say. Returns NULL, or the fault as
   "name:line: message" (caller frees); what stands in good lines counts all the same. `root` bounds what is read. */
char *nk_settings_assign_file(NkSettings *settings, const char *root, const char *file);
char *nk_settings_assign_text(NkSettings *settings, const char *root, const char *file, const char *text, guint depth);

/* ---- expand.c ---- */
/* Expanded; NULL when nothing assigns the key. Caller frees. */
char *nk_settings_text(const NkSettings *settings, const char *key);
char **nk_settings_list(const NkSettings *settings, const char *key); /* split into words; never NULL */
gboolean nk_settings_is(const NkSettings *settings, const char *key, gboolean otherwise); /* YES or NO */

/* $(X) ${X} $X with modifiers, nested. With `keep`, what nothing assigns stays as written; else it is empty.
 */
char *nk_settings_expand(const NkSettings *settings, const char *text, gboolean keep);
/* Words separated by blanks; quotes and backslashes as in a shell, but never an error. */
char **nk_words_split(const char *text);

/* for xcconfig.c: however files include each other, only so many are read */
gboolean nk_settings_may_read(NkSettings *settings);
/* for expand.c */
const GPtrArray *nk_settings_assignments(const NkSettings *settings, const char *key); /* char *, lowest first */
