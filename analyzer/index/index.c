/* The project's files into forms. */
#include "scan.h"

struct _NkIndex {
  NkTables tables;
};

enum { MAX_BYTES = 16 * 1024 * 1024 };

static const char *const form_names[NK_N_FORMS] = {
    [NK_FORM_UNKNOWN] = "unknown",   [NK_FORM_TYPE] = "type",     [NK_FORM_BASE] = "base",
    [NK_FORM_FUNCTION] = "function", [NK_FORM_METHOD] = "method", [NK_FORM_CONSTANT] = "constant",
    [NK_FORM_VARIABLE] = "variable", [NK_FORM_MACRO] = "macro",
};

const char *nk_form_name(NkForm form) {
  return form_names[form];
}

static void say(NkProject *project, const char *file, const char *message) {
  g_ptr_array_add(project->diagnostics, nk_diagnostic_new("warning", file, 0, "%s", message));
}

static void read_file(NkIndex *index, NkProject *project, const char *file, gboolean opens) {
  g_autofree char *absolute = nk_project_absolute(project, file);
  g_autoptr(GMappedFile) mapped = g_mapped_file_new(absolute, FALSE, NULL);
  if (!mapped) {
    say(project, file, "the file cannot be read");
    return;
  }
  const char *text = g_mapped_file_get_contents(mapped);
  gsize length = g_mapped_file_get_length(mapped);
  if (length > MAX_BYTES) {
    say(project, file, "the file is too large for the index");
    return;
  }
  const char *interned = g_string_chunk_insert_const(index->tables.texts, file);
  nk_index_scan(&index->tables, interned, text ? text : "", length);
  nk_index_scan_allowances(project->allowances, file, text ? text : "", length);
  if (opens)
    nk_index_scan_openings(project->openings, file, text ? text : "", length);
}

/* Files that run outside the kernel: what they open is of interest. */
static GHashTable *user_space_files(const NkProject *project) {
  GHashTable *files = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < project->units->len; i++) {
    const NkUnit *unit = project->units->pdata[i];
    if (!unit->kernel)
      g_hash_table_add(files, unit->file);
  }
  return files;
}

NkIndex *nk_index_new(NkProject *project) {
  NkIndex *index = g_new0(NkIndex, 1);
  nk_tables_init(&index->tables);
  g_autoptr(GHashTable) outside = user_space_files(project);
  for (guint i = 0; i < project->files->len; i++) {
    const char *file = project->files->pdata[i];
    read_file(index, project, file, g_hash_table_contains(outside, file));
  }
  return index;
}

void nk_index_free(NkIndex *index) {
  if (!index)
    return;
  nk_tables_clear(&index->tables);
  g_free(index);
}

/* A base is one wherever a class derives from it; else the majority decides, of equals the first. */
static NkForm decide(const NkName *name) {
  if (name->forms[NK_FORM_BASE])
    return NK_FORM_BASE;
  NkForm best = NK_FORM_UNKNOWN;
  for (NkForm form = NK_FORM_TYPE; form <= NK_FORM_MACRO; form++)
    if (name->forms[form] > (best == NK_FORM_UNKNOWN ? 0 : name->forms[best]))
      best = form;
  return best;
}

NkForm nk_index_form(const NkIndex *index, const char *text, const char **detail) {
  const NkName *name = g_hash_table_lookup(index->tables.names, text);
  NkForm form = name && !name->keyword ? decide(name) : NK_FORM_UNKNOWN;
  if (detail && form == NK_FORM_BASE)
    *detail = nk_tally_best(&name->bases);
  else if (detail && form == NK_FORM_METHOD)
    *detail = nk_tally_best(&name->owners);
  else if (detail)
    *detail = NULL;
  return form;
}

void nk_index_foreach_class_macro(const NkIndex *index, NkIndexMacroFunc visit, gpointer data) {
  for (guint i = 0; i < index->tables.macros->len; i++) {
    const NkClassMacro *macro = index->tables.macros->pdata[i];
    visit(macro->macro, (const char *const *)macro->arguments->pdata, macro->file, macro->line, data);
  }
}

void nk_index_foreach_include(const NkIndex *index, NkIndexIncludeFunc visit, gpointer data) {
  for (guint i = 0; i < index->tables.includes->len; i++) {
    const NkIndexInclude *include = &g_array_index(index->tables.includes, NkIndexInclude, i);
    visit(include->name, include->file, include->line, data);
  }
}
