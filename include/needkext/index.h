/* index: the project's sources into forms. A token scan of every file, no libclang: for a name, what the project as a
   whole uses it as. The workers ask it while they parse; the answer is the form only, never a count. */
#pragma once

#include <needkext/project.h>

NK_API_BEGIN

typedef enum {
  NK_FORM_UNKNOWN,
  NK_FORM_TYPE,
  NK_FORM_BASE, /* a class that project classes derive from; detail: its own base if the project declares one */
  NK_FORM_FUNCTION,
  NK_FORM_METHOD, /* detail: the class T of `T::name(` where one is named */
  NK_FORM_CONSTANT,
  NK_FORM_VARIABLE,
  NK_FORM_MACRO,
} NkForm;

typedef struct _NkIndex NkIndex;

/* The index of all files of the project (the result does not depend on their order); what user-space files open becomes
   the project's `openings`. Never fails: an unreadable file becomes a diagnostic of the project. The files are scanned
   for forms when the first one is asked for, which any thread may do. */
NkIndex *nk_index_new(NkProject *project);
/* Every name that has a form, with it and its detail, sorted: all that nk_index_form answers. Floating. */
#define NK_INDEX_FORMS_TYPE "a(sus)"
GVariant *nk_index_forms(const NkIndex *index);
/* An index that answers so, of no files. */
NkIndex *nk_index_from_forms(GVariant *forms);
void nk_index_free(NkIndex *index);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(NkIndex, nk_index_free)

/* The form of a name; `detail` (may be NULL) receives a borrowed string or NULL. */
NkForm nk_index_form(const NkIndex *index, const char *name, const char **detail);
const char *nk_form_name(NkForm form);

NK_API_END
