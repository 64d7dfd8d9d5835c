/* Templates: files with tags, filled from JSON values. Of our own because both documents need their own escaping, which
   a general engine leaves to its user; the language is a small part of Mustache.

     {{name}}  {{name|filter}}   a value, escaped for the document's language (escape.h); there is no way around it
     {{#name}} ... {{/name}}     for each item of a list; once for an object, a text, a number that is not 0, true
     {{^name}} ... {{/name}}     when there is nothing: missing, null, false, 0, "" or an empty list
     {{#name=word}} ...          when the value is this word; {{^name=word}} when it is not; closed by {{/name}}
     {{> file}}                  another template here; {{< file}} a file as it is (style, script)
     {{! remark}}

   Names may be dotted; "." is the item itself; what the item lacks is looked for in what encloses it. A line that holds
   one tag of these kinds other than a value leaves nothing behind. */
#pragma once

#include "analyzer/report/escape.h"

#include <jansson.h>

/* Appends the template of this name, found in the data directory. NK_REPORT_ERROR names the file (and line). */
gboolean nk_template_render(const char *name, NkDocumentLanguage language, const json_t *data, GString *out,
                            GError **error);
/* The text of a template file, unfilled. Caller frees; NULL on error. */
char *nk_template_text(const char *name, GError **error);
