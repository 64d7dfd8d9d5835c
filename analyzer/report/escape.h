/* The one writer of foreign text into a document. Whatever the text holds, it is read as text: invalid UTF-8 is
   replaced, control and direction characters become visible or blank, very long text is cut and says so, and what is
   markup in the document's language is escaped. */
#pragma once

#include <glib.h>

typedef enum { NK_LANGUAGE_HTML_DOCUMENT, NK_LANGUAGE_MARKDOWN_DOCUMENT } NkDocumentLanguage;

/* `filter` is NULL or "" for text, else
     HTML:      "id": a name fit for id and href; "name": text that may break within a qualified name
     Markdown:  "code": a code span; "cell": a code span in a table; "line": a line of a fenced block;
                "node": a label of a Mermaid diagram; "id": as HTML's
   FALSE when the language has no such filter. */
gboolean nk_escape(GString *out, NkDocumentLanguage language, const char *filter, const char *text);
